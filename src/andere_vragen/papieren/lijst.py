"""The papers that can be made of a sitting: one list, for the command line and for the app.

What makes a paper is loaded when it is made: a command that prints one does not wait for the others.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from andere_vragen.casus.sessie import Casus, Sessie
from andere_vragen.papieren.geen import GeenPapierError
from andere_vragen.vragen.modellen import Vragen

__all__ = ["PAPIEREN", "GeenPapierError", "Papier"]

Maker = Callable[[Casus, Sessie, Vragen, Sequence[Sessie]], str | bytes]
"""Makes a paper of a sitting, after the earlier ones, the first one first. Raises `GeenPapierError`."""


class Papier(NamedTuple):
    """A kind of paper."""

    label: str
    achtervoegsel: str
    """What the name of its file ends in."""
    maak: Maker
    leesbaar: bool = True
    """Whether a terminal can show it."""


def _md(casus: Casus, sessie: Sessie, vragen: Vragen, eerder: Sequence[Sessie]) -> str:
    from andere_vragen.papieren.verslag import verslag

    return verslag(casus, sessie, vragen, eerder)


def _tekst(casus: Casus, sessie: Sessie, vragen: Vragen, eerder: Sequence[Sessie]) -> str:
    from andere_vragen.papieren.als_tekst import als_tekst
    from andere_vragen.papieren.opbouw import opgebouwd

    return als_tekst(opgebouwd(casus, sessie, vragen, eerder))


def _docx(casus: Casus, sessie: Sessie, vragen: Vragen, eerder: Sequence[Sessie]) -> bytes:
    from andere_vragen.papieren.als_docx import als_docx
    from andere_vragen.papieren.opbouw import opgebouwd

    return als_docx(opgebouwd(casus, sessie, vragen, eerder))


def _html(casus: Casus, sessie: Sessie, vragen: Vragen, eerder: Sequence[Sessie]) -> str:
    from andere_vragen.papieren.als_html import als_html
    from andere_vragen.papieren.opbouw import opgebouwd

    return als_html(opgebouwd(casus, sessie, vragen, eerder))


def _blad(_casus: Casus, sessie: Sessie, _vragen: Vragen, eerder: Sequence[Sessie]) -> str:
    from andere_vragen.papieren.handout import hand_out

    return hand_out(sessie, eerder)


def _ics(_casus: Casus, sessie: Sessie, *_: object) -> bytes:
    from andere_vragen.papieren.agenda import agenda

    return agenda(sessie)


PAPIEREN: Mapping[str, Papier] = {
    "md": Papier("Markdown", ".md", _md),
    "tekst": Papier("Tekst om te plakken", ".txt", _tekst),
    "docx": Papier("Word-bestand", ".docx", _docx, leesbaar=False),
    "html": Papier("Webpagina om te printen", ".html", _html),
    "blad": Papier("Blad voor jongere en ouders", ".html", _blad),
    "ics": Papier("Agenda-afspraak", ".ics", _ics),
}
"""By the name the command line gives them."""
