"""Which of many things are in sight: whole ones, round what is pointed at, or the newest. Pure."""

from collections.abc import Callable
from typing import NamedTuple


class Venster(NamedTuple):
    """The things from `van` up to `tot`; of their lines those from `begin`, so many as there are `regels`."""

    van: int
    tot: int
    begin: int
    regels: int
    boven: int
    """Things above that are not in sight."""
    onder: int
    rest: int = 0
    """Lines that are not in sight of the only thing that is: it is longer than the window."""

    @property
    def telt(self) -> bool:
        """Whether a line says what lies beyond."""
        return bool(self.boven or self.onder or self.rest)

    @property
    def in_woorden(self) -> str:
        """It, counted."""
        regels = "regel" if self.rest == 1 else "regels"
        delen = (
            (self.boven, f"↑ {self.boven} meer"),
            (self.onder, f"↓ {self.onder} meer"),
            (self.rest, f"nog {self.rest} {regels}: F3"),
        )
        return "   ".join(zin for aantal, zin in delen if aantal)


def gezien(hoog: Callable[[int], int], aantal: int, hier: int | None, ruimte: int) -> Venster:
    """What is in sight in so many lines. `hoog` tells how many lines a thing takes, and is asked of few."""
    laatste = aantal - 1 if hier is None else hier
    heel = _grown(hoog, aantal, laatste, ruimte)
    if heel and heel.van == 0 and heel.tot == aantal:
        return heel
    over = max(ruimte - 1, 1)  # one line says how much more there is
    if venster := _grown(hoog, aantal, laatste, over):
        return venster
    hoogte = hoog(laatste)
    begin = hoogte - over if hier is None else 0
    return Venster(laatste, laatste + 1, begin, over, laatste, aantal - laatste - 1, hoogte - over)


def _grown(hoog: Callable[[int], int], aantal: int, midden: int, ruimte: int) -> Venster | None:
    """As many whole things as fit, at both sides of this one; None when that does not fit itself."""
    over = ruimte - hoog(midden)
    if over < 0:
        return None
    van, tot = midden, midden + 1
    op = neer = True
    while op or neer:
        op = van > 0 and hoog(van - 1) <= over
        if op:
            van -= 1
            over -= hoog(van)
        neer = tot < aantal and hoog(tot) <= over
        if neer:
            over -= hoog(tot)
            tot += 1
    return Venster(van, tot, 0, ruimte - over, van, aantal - tot)
