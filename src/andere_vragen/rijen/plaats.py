"""Where the group is among rows: which one is open, and what in it is pointed at. Pure, without a screen."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from typing import Generic, Protocol, Self, TypeVar

from andere_vragen.rijen.dingen import Ding


class Getoond(Protocol):
    """A row as it can be seen."""

    @property
    def plek(self) -> Hashable:
        """What tells it from the other rows, also when it is drawn again."""
        ...

    @property
    def label(self) -> str:
        """Its name; a screen of one list has a row without."""
        ...

    @property
    def vraag(self) -> str:
        """What is asked in it."""
        ...

    @property
    def dingen(self) -> Sequence[Ding]:
        """What was said in it."""
        ...


R = TypeVar("R", bound=Getoond)


@dataclass(frozen=True)
class Plaats(Generic[R]):
    """These rows, at least one; `ding` is the item that is pointed at, if one is."""

    rijen: Sequence[R]
    hier: int = 0
    ding: int | None = None

    @property
    def open(self) -> R:
        """The row that is open."""
        return self.rijen[self.hier]

    @property
    def gekozen(self) -> Ding | None:
        """The thing the group points at."""
        return None if self.ding is None else self.open.dingen[self.ding]

    @property
    def een_lijst(self) -> bool:
        """Whether there are no rows to walk among, but one list."""
        return len(self.rijen) == 1 and not self.open.label

    # Newer rows

    def met(self, rijen: Sequence[R], naar: Hashable = None) -> "Plaats[R]":
        """The same place among these rows, or at the row `naar`: by what is there, else by its number."""
        plekken = [rij.plek for rij in rijen]
        rij = self.open.plek if naar is None and self.rijen else naar
        hier = plekken.index(rij) if rij in plekken else min(self.hier, len(rijen) - 1)
        return Plaats(rijen, hier, self._same_thing(rijen[hier].dingen))

    def _same_thing(self, dingen: Sequence[Ding]) -> int | None:
        """What was pointed at, or what came in its place."""
        if self.ding is None or not dingen:
            return None
        wijzers = [ding.wijzer for ding in dingen]
        vast = self.gekozen.wijzer if self.gekozen else None
        return wijzers.index(vast) if vast and vast in wijzers else min(self.ding, len(dingen) - 1)

    # Walking

    def los(self) -> Self:
        """Pointing at nothing: the group is about to say something new."""
        return replace(self, ding=None)

    def op(self, hier: int, ding: int | None = None) -> Self:
        """At this row, and this item in it."""
        return replace(self, hier=hier, ding=ding)

    def rij(self, richting: int) -> Self:
        """At the next (+1) or previous (-1) row; past the last one comes the first."""
        return self.op((self.hier + richting) % len(self.rijen))

    def stap(self, richting: int) -> Self:
        """One up (-1) or down (+1): through what was said in the open row, then to the row beyond it.

        Up from where is typed comes at what was said last, to change it.
        """
        ding = self._next_thing(richting)
        if ding is not None or self.een_lijst:
            return replace(self, ding=ding)
        hier = self.hier + richting
        if not 0 <= hier < len(self.rijen):
            return self
        return self.op(hier, _last(self.rijen[hier].dingen) if richting < 0 else None)

    def _next_thing(self, richting: int) -> int | None:
        """The item one further in the open row; None past either end."""
        dingen = self.open.dingen
        if self.ding is None:
            return self._first_thing(richting)
        if 0 <= self.ding + richting < len(dingen):
            return self.ding + richting
        return 0 if self.een_lijst and richting < 0 else None

    def _first_thing(self, richting: int) -> int | None:
        dingen = self.open.dingen
        if richting < 0:
            return _last(dingen)
        return 0 if dingen and not self.een_lijst else None


def _last(dingen: Sequence[Ding]) -> int | None:
    return len(dingen) - 1 if dingen else None
