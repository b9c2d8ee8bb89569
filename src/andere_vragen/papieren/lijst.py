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
    achtervoegsel: str
    """What the name of its file ends in."""
    maak: Maker
    leesbaar: bool = True
    """Whether a terminal can show it."""
    naam: str = "verslag"
    """What the name of its file begins with."""


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
    from andere_vragen.papieren.handout import hand_out

    return hand_out(gesprek)


def _ics(gesprek: Gesprek) -> bytes:
    from andere_vragen.papieren.agenda import agenda

    return agenda(gesprek)


PAPIEREN: Mapping[str, Papier] = {
    "md": Papier("Markdown", ".md", _md),
    "tekst": Papier("Tekst om te plakken", ".txt", _tekst),
    "docx": Papier("Word-bestand", ".docx", _docx, leesbaar=False),
    "html": Papier("Webpagina om te printen", ".html", _html),
    "blad": Papier("Blad voor jongere en ouders", ".html", _blad, naam="blad"),
    "ics": Papier("Agenda-afspraak", ".ics", _ics, naam="samen-terugkijken"),
}
"""By the name the command line gives them."""
