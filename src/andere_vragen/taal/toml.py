"""The one door for TOML: whatever a text holds, reading it costs no more than the longest log of ours.

`tomllib` spends memory and time out of all proportion on some small texts: the square of the parts of a
dotted key, a stack frame for each nested bracket, a kilobyte for each table. So look first, outside
strings and comments.
"""

import re
import tomllib
from typing import Any

_TEKST_EN_UITLEG = re.compile(
    r'"""(?:[^"\\]++|\\[\s\S]|"(?!""))*+(?:"{3,5}|\Z)'
    r"|'''(?:[^']++|'(?!''))*+(?:'{3,5}|\Z)"
    r'|"(?:[^"\\\n]++|\\[^\n])*+"?'
    r"|'[^'\n]*+'?"
    r"|#[^\n]*+"
)
_LANGE_SLEUTEL = re.compile(r"(?:\.[^.=,\]\n]*+){17}")
_LANG_GETAL = re.compile(r"[0-9A-Fa-f_]{400}")
_HAKEN = re.compile(r"[\[\]{}]")
_DIEPST = 50

# The shortest notities there can be, 5 MB of them, are 160,000 brackets, 240,000 keys and 400,000 lines.
_MEESTE_HAKEN = 200_000
_MEESTE_WAARDEN = 300_000
_MEESTE_PUNTEN = 50_000
_MEESTE_REGELS = 1_000_000
_MEESTE_BUITEN = 4_000_000
_TE_VEEL = "er staat te veel in om te lezen"


class TeVeelError(Exception):
    """The text asks more of its reader than any file of ours. `zin` is a part of a Dutch sentence."""

    def __init__(self, zin: str, regel: int | None = None) -> None:
        super().__init__(zin)
        self.zin = zin
        self.regel = regel
        """The line, from 1, where it can be told."""


def waarden_in(tekst: str) -> dict[str, Any]:
    """What this text says as TOML. Raises `TeVeelError` and `tomllib.TOMLDecodeError`."""
    if tekst.count("\n") > _MEESTE_REGELS:
        raise TeVeelError(_TE_VEEL)
    _check(_TEKST_EN_UITLEG.sub(_empty, tekst))
    try:
        return tomllib.loads(tekst)
    except tomllib.TOMLDecodeError:
        raise
    except (RecursionError, ValueError):
        raise TeVeelError("er staat iets in dat te groot is") from None


def _empty(deel: re.Match[str]) -> str:
    """A string or a comment without what it says; the lines below it keep their numbers."""
    return "s" + "\n" * deel[0].count("\n")


def _check(buiten: str) -> None:
    """Refuse what would cost too much. Raises `TeVeelError`."""
    if (
        len(buiten) > _MEESTE_BUITEN
        or buiten.count("[") + buiten.count("{") > _MEESTE_HAKEN
        or buiten.count("=") + buiten.count(",") > _MEESTE_WAARDEN
        or buiten.count(".") > _MEESTE_PUNTEN
    ):
        raise TeVeelError(_TE_VEEL)
    if getal := _LANG_GETAL.search(buiten):
        raise TeVeelError("hier staat een getal dat te groot is", _line(buiten, getal))
    if (diep := _LANGE_SLEUTEL.search(buiten) or _deepest(buiten)) is not None:
        raise TeVeelError("hier zitten te veel lijsten of sleutels in elkaar", _line(buiten, diep))


def _deepest(buiten: str) -> re.Match[str] | None:
    """The bracket with which it gets too deep."""
    diep = 0
    for haak in _HAKEN.finditer(buiten):
        diep = diep + 1 if haak[0] in "[{" else max(0, diep - 1)
        if diep > _DIEPST:
            return haak
    return None


def _line(buiten: str, waar: re.Match[str]) -> int:
    return buiten.count("\n", 0, waar.start()) + 1
