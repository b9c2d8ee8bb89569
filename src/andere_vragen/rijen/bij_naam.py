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
    naam, tekst = genoemd(regel)
    rij = _called(rijen, naam) if naam else None
    return BijNaam(rij, tekst) if rij else None


def genoemd(regel: str) -> tuple[str, str]:
    """What this line begins with before a colon, as `als_naam` gives it, and what is said of it.

    Without both the name is empty, and the line is only words.
    """
    naam, _, tekst = regel.partition(":")
    return (als_naam(naam), tekst.strip()) if naam.strip() and tekst.strip() else ("", regel)


def als_naam(naam: str) -> str:
    """A name as it is typed before a colon, to compare by."""
    return re.sub(r"\s*/\s*", "/", vergelijkbaar(naam))


def _called(rijen: Sequence[Rij], gezocht: str) -> Rij | None:
    """By what can be read on the screen, or by its id; one that is also a role is somebody who speaks."""
    for rij in rijen:
        if gezocht in map(als_naam, rij.namen):
            return rij
    met_id = (rij for rij in rijen if rij.id and als_naam(rij.id) == gezocht)
    return next((rij for rij in met_id if not rij.gesprek.vragen.rol(gezocht)), None)
