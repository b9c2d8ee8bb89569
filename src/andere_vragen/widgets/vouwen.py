"""Lines in a window: which of many lines are shown, and how a text is folded over lines."""

from textual.content import Content


def vouw(tekst: str, breedte: int) -> list[str]:
    """Fold a text over lines of at most `breedte` cells; its own newlines stay."""
    breedte = max(breedte, 8)
    return [stuk.plain for stuk in Content(tekst).wrap(breedte)] or [""]


def kort(tekst: str, breedte: int) -> str:
    """On one line, of at most `breedte` cells; what does not fit ends in ``…``."""
    return Content(tekst.replace("\n", " ")).truncate(max(breedte, 1), ellipsis=True).plain


def eerste_regel(aantal: int, van: int, tot: int, hoogte: int) -> int:
    """Which of `aantal` lines comes first in a window of `hoogte`, so that lines `van`…`tot` show.

    They stand in the middle when there is room around them; when they do not fit, their end shows,
    because that is what was said last.
    """
    ruimte = hoogte - (tot - van)
    begin = van - ruimte // 2 if ruimte >= 0 else tot - hoogte
    return max(0, min(begin, aantal - hoogte))
