"""A silent moment: first think, then talk. Counted down without a sound."""

from datetime import timedelta
from typing import Self

from textual.timer import Timer

from andere_vragen.screens.basis import GesprekScreen


class Stilte:
    """The silence on one screen. Nothing stops anybody from typing."""

    def __init__(self, scherm: GesprekScreen[None]) -> None:
        self._scherm = scherm
        self._timer: Timer | None = None
        self._tot = scherm.klok()

    def wissel(self, minuten: float) -> None:
        """Begin a silence of so many minutes, or end the one that is there."""
        if self._timer:
            self._end()
            return
        self._tot = self._scherm.klok() + timedelta(minutes=minuten)
        self._timer = self._scherm.set_interval(1, self._count_down)
        self._count_down()

    def voorbij(self) -> Self:
        """Without a word: the group is on another question. Gives the next silence."""
        if self._timer:
            self._timer.stop()
        return type(self)(self._scherm)

    def _count_down(self) -> None:
        over = int((self._tot - self._scherm.klok()).total_seconds())
        if over > 0:
            self._scherm.meld(f"Stilte. Nog {over // 60}:{over % 60:02}. ctrl+t: klaar.")
        else:
            self._end()

    def _end(self) -> None:
        if self._timer:
            self._timer.stop()
            self._timer = None
        self._scherm.meld("De stilte is voorbij. Wie begint?")
