"""Opening a package that came from another laptop."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from andere_vragen.cli.bestanden import gevonden_plaatsen
from andere_vragen.cli.opdracht import GOED, Opdracht, Woord, klaag, pad
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.weigering import Weigering

if TYPE_CHECKING:
    from andere_vragen.store.pakket import Pakket


def doe(keuzes: argparse.Namespace) -> int:
    """Put the casus in a new folder; what is here stays as it is."""
    from andere_vragen.cli.wachtwoord import van_pakket
    from andere_vragen.store.pakket import met_id, neem_over, staat_al_in
    from andere_vragen.store.pakket_lezen import lees_pakket
    from andere_vragen.store.schrijven import reden

    map = gevonden_plaatsen(keuzes).map
    pakket = lees_pakket(keuzes.pakket, van_pakket)
    hier = met_id(map, pakket.casus.id)
    if zelfde := next((casusmap for casusmap in hier if staat_al_in(pakket, casusmap)), None):
        print(f"Alles uit dit pakket staat hier al, in {regel(str(zelfde))}")
        return GOED
    try:
        casusmap = neem_over(pakket, map)
    except OSError as fout:
        raise Weigering(f"{regel(str(map))}: {reden(fout)}. Er is niets overgenomen.") from fout
    print(f"De casus staat in {regel(str(casusmap))}")
    # A map that was named for this once has to be named again to go on.
    print(_how_to_go_on(pakket, casusmap, hier, f' --map "{regel(str(map))}"' if keuzes.map else ""))
    print("Haal het pakket nu weg, ook uit de prullenbak.")
    return klaag(*_missed(casusmap))


def _how_to_go_on(pakket: "Pakket", casusmap: Path, hier: list[Path], erbij: str) -> str:
    """The command for it; with two of one casus, which is which."""
    if not hier:
        # With "open", because a casus can have the name of a command.
        return f"Ga verder met: andere-vragen open {casusmap.name}{erbij}"
    mappen = " en ".join(regel(map.name) for map in hier)
    return (
        f"Let op: {regel(pakket.casus.schuilnaam)} staat hier nu vaker. In {mappen} staat wat hier al was, "
        f"in {casusmap.name} wat je nu overnam."
    )


def _missed(casusmap: Path) -> list[str]:
    """What came along and cannot be used here."""
    from andere_vragen.store.laden import alle

    gesprekken = alle(casusmap)
    gemist = [zin for gesprek in gesprekken.sessies for zin in gesprek.problemen]
    return gemist + [f"{fout.zin} Het is wel overgenomen." for fout in gesprekken.onleesbaar]


OPDRACHT = Opdracht(
    (("andere-vragen overnemen PAKKET", "open zo'n pakket; er wordt niets overschreven"),),
    doe,
    (Woord("PAKKET", pad),),
)
