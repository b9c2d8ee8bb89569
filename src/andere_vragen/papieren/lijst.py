"""The papers that can be made of a sitting: one list, for the command line and for the app."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.papieren.agenda import agenda
from andere_vragen.papieren.als_docx import als_docx
from andere_vragen.papieren.als_html import als_html
from andere_vragen.papieren.als_tekst import als_tekst
from andere_vragen.papieren.geen import GeenPapierError
from andere_vragen.papieren.handout import hand_out
from andere_vragen.papieren.opbouw import opgebouwd
from andere_vragen.papieren.verslag import verslag

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


PAPIEREN: Mapping[str, Papier] = {
    "md": Papier("Markdown", ".md", verslag),
    "tekst": Papier("Tekst om te plakken", ".txt", lambda gesprek: als_tekst(opgebouwd(gesprek))),
    "docx": Papier("Word-bestand", ".docx", lambda gesprek: als_docx(opgebouwd(gesprek)), leesbaar=False),
    "html": Papier("Webpagina om te printen", ".html", lambda gesprek: als_html(opgebouwd(gesprek))),
    "hand-out": Papier(
        "Blad voor jongere en ouders",
        ".html",
        hand_out,
        naam="hand-out",
    ),
    "ics": Papier("Agenda-afspraak", ".ics", agenda, naam="samen-terugkijken"),
}
"""By the name the command line gives them."""
