"""Where everything lies on this computer."""

import argparse
import os
from pathlib import Path

from andere_vragen.cli.bestanden import gevonden_plaatsen
from andere_vragen.cli.opdracht import GOED, Opdracht, Woord
from andere_vragen.store.plaatsen import echt, plaatsen
from andere_vragen.taal.tekst import schoon
from andere_vragen.taal.weigering import Weigering


def doe(keuzes: argparse.Namespace) -> int:
    """Print the folders and the settings file; open the map when that is asked."""
    from andere_vragen.store.wolk import waarschuwing

    hier = plaatsen(keuzes.map, os.environ)
    print(f"casussen      {_really(hier.map)}")
    print(f"instellingen  {_really(hier.instellingen)}")
    print(f"technisch     {_really(hier.toestand)}")
    print(f"documenten    {_really(hier.documenten)}")
    print(f"tijdelijk     {_really(hier.cache)}")
    if let_op := waarschuwing(hier.map):
        print(let_op)
    gevonden_plaatsen(keuzes)  # says so when the map is none, after telling where it was looked for
    if keuzes.open:
        _open(hier.map)
    return GOED


def _really(pad: Path) -> str:
    return schoon(str(echt(pad)))


def _open(map: Path) -> None:
    from andere_vragen.store.buiten import laat_zien

    if not map.is_dir():
        raise Weigering("De map met casussen is er nog niet: die komt er met de eerste casus.")
    laat_zien(echt(map))


OPDRACHT = Opdracht(
    (("andere-vragen waar [--open]", "in welke mappen alles staat; open de map met casussen"),),
    doe,
    (Woord("--open", None),),
)
