"""A file in a folder that a cloud service keeps: it is named before it is written, and the person chooses."""

from pathlib import Path

from andere_vragen.cli.terminal import iemand, zegt_ja
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.weigering import Weigering

ANDERS = "Er is niets gemaakt. Noem een andere plek achter --naar"


def vraag_of_het_mag(bestand: Path) -> None:
    """Ask it when a cloud service would keep this new file. Raises `Weigering` unless the answer is yes."""
    from andere_vragen.store.wolk import wolk_hier

    map = bestand.absolute().parent
    if not (dienst := wolk_hier(map)):
        return
    zin = f"{regel(str(map))} is een map van {dienst}: wat je daar zet, komt ook buiten deze laptop."
    if not iemand():
        raise Weigering(f"{zin} {ANDERS}, of doe dit in een terminal: daar kun je kiezen.")
    print(zin)
    if not zegt_ja("Typ ja om het daar toch te zetten: "):
        raise Weigering(f"{ANDERS}.")
