"""The papers that can be made of a sitting: one list, for the command line and for the app.

What makes a paper is loaded when it is made: a command that prints one does not wait for the others.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.papieren.geen import GeenPapierError

__all__ = ["PAPIEREN", "GeenPapierError", "Papier"]

Maker = Callable[[Gesprek], str | bytes]
"""Makes a paper of a sitting. Raises `GeenPapierError`."""


class Papier(NamedTuple):
    """A kind of paper."""

    label: str
    """What people call it; with {lezers} where that depends on whom it is about."""
    achtervoegsel: str
    """What the name of its file ends in."""
    maak: Maker
    leesbaar: bool = True
    """Whether a terminal can show it."""
    naam: str = "verslag"
    """What the name of its file begins with."""

    def heet(self, lezers: str) -> str:
        """What it is called for these readers."""
        return self.label.format(lezers=lezers)


def _md(gesprek: Gesprek) -> str:
    from andere_vragen.papieren.verslag import verslag

    return verslag(gesprek)


def _tekst(gesprek: Gesprek) -> str:
    from andere_vragen.papieren.als_tekst import als_tekst
    from andere_vragen.papieren.opbouw import opgebouwd

    return als_tekst(opgebouwd(gesprek))


def _docx(gesprek: Gesprek) -> bytes:
    from andere_vragen.papieren.als_docx import als_docx
    from andere_vragen.papieren.opbouw import opgebouwd

    return als_docx(opgebouwd(gesprek))


def _html(gesprek: Gesprek) -> str:
    from andere_vragen.papieren.als_html import als_html
    from andere_vragen.papieren.opbouw import opgebouwd

    return als_html(opgebouwd(gesprek))


def _blad(gesprek: Gesprek) -> str:
    from andere_vragen.papieren.als_html import als_html
    from andere_vragen.papieren.blad import blad
    from andere_vragen.papieren.een_vel import stijl

    inhoud = blad(gesprek)
    return als_html(inhoud, stijl(inhoud))


def _ics(gesprek: Gesprek) -> bytes:
    from andere_vragen.papieren.agenda import agenda

    return agenda(gesprek)


PAPIEREN: Mapping[str, Papier] = {
    "blad": Papier("Blad voor {lezers}", ".html", _blad, naam="blad"),
    "docx": Papier("Verslag in Word", ".docx", _docx, leesbaar=False),
    "html": Papier("Verslag om te printen", ".html", _html),
    "tekst": Papier("Verslag om te plakken", ".txt", _tekst),
    "md": Papier("Verslag met opmaaktekens", ".md", _md),
    "ics": Papier("Terugkijken, in je agenda", ".ics", _ics, naam="samen-terugkijken"),
}
"""By the name the command line gives them; the first one for people on top."""
