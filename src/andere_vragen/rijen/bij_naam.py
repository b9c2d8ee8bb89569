"""A line that begins with the name of a row: "thuis: slaapt slecht". Pure."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from andere_vragen.rijen.rij import Rij
from andere_vragen.taal.mensen import vergelijkbaar


class BijNaam(NamedTuple):
    """The row that was named, and what is said in it."""

    rij: Rij
    tekst: str


def bij_naam(rijen: Sequence[Rij], regel: str) -> BijNaam | None:
    """The row with whose whole name this line begins, before a colon; None where those are only words."""
    naam, _, tekst = regel.partition(":")
    if not (naam.strip() and tekst.strip()):
        return None
    rij = _called(rijen, _comparable(naam))
    return BijNaam(rij, tekst.strip()) if rij else None


def _called(rijen: Sequence[Rij], gezocht: str) -> Rij | None:
    """By what can be read on the screen, or by its id; one that is also a role is somebody who speaks."""
    for rij in rijen:
        if gezocht in map(_comparable, rij.namen):
            return rij
    met_id = (rij for rij in rijen if rij.id and _comparable(rij.id) == gezocht)
    return next((rij for rij in met_id if not rij.gesprek.vragen.rol(gezocht)), None)


def _comparable(naam: str) -> str:
    return re.sub(r"\s*/\s*", "/", vergelijkbaar(naam))
