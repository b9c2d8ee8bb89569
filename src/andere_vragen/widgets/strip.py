"""The strip: every row of a question by a short name, with a sign for said, still empty or open. Pure."""

from collections.abc import Sequence
from typing import NamedTuple

from textual.content import Content

from andere_vragen.rijen.rij import Rij

MEESTE = 6
"""Rows that always stand there; later ones stand behind `meer`, beside the niveaus."""

MEER = "meer"

GEZEGD, LEEG, OPEN = "●", "○", "►"


class Naam(NamedTuple):
    """A row by its short name; of `meer` the first row behind it."""

    rij: int
    teken: str
    tekst: str

    @property
    def breedte(self) -> int:
        """Cells it takes."""
        return Content(self.tekst).cell_length + 1


def namen(rijen: Sequence[Rij], hier: int) -> list[Naam]:
    """Those that stand in the strip, in the order of the rows."""
    geteld, achter, zichtbaar = 0, [], []
    for n, rij in enumerate(rijen):
        geteld += not rij.is_niveau
        if rij.is_niveau or geteld <= MEESTE or n == hier or rij.gezegd_hier:
            zichtbaar.append(Naam(n, _sign(rij, open=n == hier), rij.kort))
        else:
            achter.append(n)
    meer = [Naam(achter[0], LEEG, MEER)] if achter else []
    return [*zichtbaar, *meer]


def _sign(rij: Rij, *, open: bool) -> str:
    if open:
        return OPEN
    return GEZEGD if rij.gezegd_hier else LEEG


def op_regels(alle: Sequence[Naam], breedte: int) -> list[list[Naam]]:
    """Names beside each other, on as many lines as they need; none is cut."""
    regels: list[list[Naam]] = []
    over = 0
    for naam in alle:
        if regels and naam.breedte <= over:
            regels[-1].append(naam)
        else:
            regels.append([naam])
            over = breedte
        over -= naam.breedte + 1
    return regels


def nog_leeg(alle: Sequence[Naam], breedte: int) -> str:
    """In one line what is still empty; as many names as fit, the others are counted."""
    leeg = [naam.tekst for naam in alle if naam.teken == LEEG and naam.tekst != MEER]
    if not leeg:
        return "in elke rij is iets gezegd"
    for aantal in range(len(leeg), 0, -1):
        rest = f" +{len(leeg) - aantal}" if aantal < len(leeg) else ""
        if len(regel := f"nog leeg: {', '.join(leeg[:aantal])}{rest}") <= breedte:
            return regel
    return f"nog leeg: {len(leeg)}"
