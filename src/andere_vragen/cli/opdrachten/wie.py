"""Who is who in the casussen of this map."""

import argparse

from andere_vragen.cli.bestanden import gevonden_plaatsen
from andere_vragen.cli.opdracht import GOED, Opdracht
from andere_vragen.taal.tekst import regel


def doe(keuzes: argparse.Namespace) -> int:
    """Print what each does, and when and how to reach them."""
    from andere_vragen.store.wieiswie import WIE, lees

    map = gevonden_plaatsen(keuzes).map
    mensen = lees(map)
    if not mensen:
        print(f"Er staat nog niemand in {regel(str(map / WIE))}")
    for iemand in mensen:
        print(iemand.rol)
        for naam in ("doet", "aanwezig", "bereikbaar"):
            if gezegd := getattr(iemand, naam):
                print(f"  {naam.ljust(11)}{gezegd}")
    return GOED


OPDRACHT = Opdracht((("andere-vragen wie", "wie is wie: wat doet ieder, wanneer is die er"),), doe)
