"""Block letters for the back of the room, from the TOIlet font *smblock* by Sam Hocevar (WTFPL)."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import chain

HOOGTE = 4
_PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "…": "...", "–": "-", "—": "-"})
_GERMAN = [196, 214, 220, 228, 246, 252, 223]


@cache
def _letters() -> dict[str, list[str]]:
    """Every letter as four rows. The format is FIGlet's: ``@`` ends a row, ``$`` is a hard space."""
    regels = files("andere_vragen.widgets").joinpath("smblock.tlf").read_text("utf-8").splitlines()
    commentaar = int(regels[0].split()[5])
    rest = regels[1 + commentaar :]
    letters: dict[str, list[str]] = {}
    for code in (*range(32, 127), *_GERMAN):
        letters[chr(code)] = [rij.rstrip("@").replace("$", " ") for rij in rest[:HOOGTE]]
        rest = rest[HOOGTE:]
    while len(rest) > HOOGTE:
        kop = rest[0].split()[0]
        letters[chr(int(kop, 0))] = [rij.rstrip("@").replace("$", " ") for rij in rest[1 : HOOGTE + 1]]
        rest = rest[HOOGTE + 1 :]
    return letters


def blokletters(tekst: str, breedte: int, hoogte: int) -> str | None:
    """The text in block letters, folded at words; None when it does not fit or has unknown letters."""
    tekst = tekst.translate(_PLAIN)
    if not set(tekst) <= _letters().keys():
        return None
    regels = _folded(tekst, breedte)
    te_breed = any(_width(regel) > breedte for regel in regels)
    if te_breed or len(regels) * HOOGTE > hoogte:
        return None
    return "\n".join(chain.from_iterable(map(_drawn, regels)))


def _folded(tekst: str, breedte: int) -> list[str]:
    """Lines of as many words as go beside each other; a word that is too wide has a line of its own."""
    regels: list[str] = []
    for woord in tekst.split():
        langer = " ".join((*regels[-1:], woord))
        if _width(langer) <= breedte:
            regels[-1:] = [langer]
        else:
            regels.append(woord)
    return regels


def _drawn(regel: str) -> Iterator[str]:
    """One line as the rows of its letters."""
    for stukken in zip(*(_letters()[letter] for letter in regel), strict=True):
        yield "".join(stukken).rstrip()


def _width(tekst: str) -> int:
    letters = _letters()
    return sum(max(len(rij) for rij in letters[letter]) for letter in tekst)
