"""What is wrong in a question file, and where: for who changes the questions, and is no programmer."""

from collections.abc import Iterable
from typing import NamedTuple

from andere_vragen.taal.tekst import regel
from andere_vragen.taal.weigering import Weigering

MAX_AANHALING = 60
"""Characters quoted from a file in a message."""


class Fout(NamedTuple):
    """One thing that is wrong in a question file."""

    bestand: str
    regel: int | None
    """The line, from 1."""
    blok: str
    """Such as ``[[schermen]] 3 (context)``; empty outside the blocks."""
    zin: str

    def __str__(self) -> str:
        plaats = aangehaald(self.bestand)
        if self.regel:
            plaats = f"{plaats}, regel {self.regel}"
        if self.blok:
            plaats = f"{plaats}, {self.blok}"
        return f"{plaats}: {self.zin}"


class VragenFout(Weigering):
    """A question file that cannot be used, with everything that is wrong in it."""

    def __init__(self, fouten: Iterable[Fout]) -> None:
        self.fouten = tuple(fouten)
        super().__init__("\n".join(map(str, self.fouten)))


def aangehaald(tekst: str) -> str:
    """Text from a file as it may stand in a message: one clean line, not too long."""
    heel = regel(tekst)
    return heel if len(heel) <= MAX_AANHALING else heel[: MAX_AANHALING - 1] + "…"
