"""Block letters for the back of the room, from the TOIlet font *smblock* by Sam Hocevar (WTFPL)."""

from functools import cache
from importlib.resources import files

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
    letters = _letters()
    tekst = tekst.translate(_PLAIN)
    if any(letter not in letters for letter in tekst):
        return None
    regels: list[str] = []
    for woord in tekst.split():
        langer = f"{regels[-1]} {woord}" if regels else woord
        if regels and _width(langer) <= breedte:
            regels[-1] = langer
        elif _width(woord) <= breedte:
            regels.append(woord)
        else:
            return None
    if len(regels) * HOOGTE > hoogte:
        return None
    return "\n".join(
        "".join(letters[letter][rij] for letter in regel).rstrip()
        for regel in regels
        for rij in range(HOOGTE)
    )


def _width(tekst: str) -> int:
    letters = _letters()
    return sum(max(len(rij) for rij in letters[letter]) for letter in tekst)
