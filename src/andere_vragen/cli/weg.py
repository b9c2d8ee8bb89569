"""What commands that take something away for good share: they ask once, and tell what they left alone."""

import argparse
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from andere_vragen.cli.bestanden import eigen_vragen
from andere_vragen.cli.terminal import iemand, zegt_ja
from andere_vragen.store.plaatsen import Plaatsen
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.weigering import Weigering

if TYPE_CHECKING:
    from andere_vragen.rechten.weghalen import Weghalen


def recht(keuzes: argparse.Namespace, plaatsen: Plaatsen, casusmap: Path, waarom: str) -> "Weghalen":
    """What can be asked of this casus now."""
    from andere_vragen.rechten.weghalen import Weghalen
    from andere_vragen.vragen.lezen import standaard

    vragen = eigen_vragen(plaatsen, keuzes.vragen) or standaard()
    return Weghalen(casusmap, plaatsen, vragen, datetime.now().astimezone().replace(microsecond=0), waarom)


def mag(zin: str, *, ja: bool) -> bool:
    """Whether the person says yes to what goes. Raises `Weigering` where nobody can be asked."""
    if ja:
        return True
    if not iemand():
        raise Weigering(f"{zin} Zet --ja erachter om dit te doen. Er is niets veranderd.")
    print(zin)
    return zegt_ja("Typ ja om dit te doen: ")


def vertel_losse_verslagen(casusmap: Path) -> None:
    """Name the verslagen of which the sitting is gone: what was taken away may stand in them."""
    from andere_vragen.rechten.lezen import losse_verslagen

    if los := losse_verslagen(casusmap):
        print("Dit verslag heeft geen gesprek meer. Kijk er zelf in, en haal het zo nodig weg:")
        for naam in los:
            print(f"  {regel(naam)}")


def vertel_papieren(plaatsen: Plaatsen, naam: str) -> None:
    """Name the papers of this casus that were made: those are of whoever asked for them."""
    from andere_vragen.rechten.lezen import papieren_van

    for map in (plaatsen.documenten, plaatsen.eigen):
        _tell(map, papieren_van(map, naam))


def _tell(map: Path, papieren: Sequence[str]) -> None:
    if papieren:
        print(f"In {regel(str(map))} staat nog papier. Haal het zelf weg, ook uit de prullenbak:")
        for papier in papieren:
            print(f"  {regel(papier)}")
