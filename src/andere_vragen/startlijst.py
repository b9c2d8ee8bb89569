"""What the start screen lists: first what the folder tells, then what only reading the files tells."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from andere_vragen.store.lijst import Casusregel, casussen, onderbroken, onleesbaar
from andere_vragen.tijd import datum, klok
from andere_vragen.widgets.kieslijst import Keus

NAGEKEKEN = 100
"""Casussen of which all sittings are tried; of the others when they are opened."""


class Startlijst(NamedTuple):
    """The casussen, a line each, and the sitting that was interrupted."""

    casussen: list[Keus]
    verder: Keus | None


def startlijst(map: Path) -> Iterator[Startlijst]:
    """The list as soon as it can be shown, and once more when a sitting turns out to be unreadable."""
    gevonden = casussen(map)
    verder = _interrupted(gevonden)
    yield Startlijst([_line(casus, casus.probleem) for casus in gevonden], verder)
    kapot = {casus.map: namen for casus in gevonden[:NAGEKEKEN] if (namen := onleesbaar(casus))}
    if kapot:
        problemen = {map: f"niet leesbaar: {', '.join(namen)}" for map, namen in kapot.items()}
        regels = [_line(casus, casus.probleem or problemen.get(casus.map, "")) for casus in gevonden]
        yield Startlijst(regels, verder)


def _interrupted(gevonden: list[Casusregel]) -> Keus | None:
    laatst = next((casus for casus in gevonden if not casus.probleem), None)
    if laatst is None or (moment := onderbroken(laatst)) is None:
        return None
    tekst = f"Verder waar we waren ({klok(moment.astimezone())})"
    return Keus(str(laatst.map), tekst, laatst.schuilnaam, "bold $accent")


def _line(casus: Casusregel, probleem: str) -> Keus:
    gesprek = datum(casus.laatst.date()) if casus.laatst else "nog geen gesprek"
    return Keus(str(casus.map), casus.schuilnaam, probleem or gesprek)
