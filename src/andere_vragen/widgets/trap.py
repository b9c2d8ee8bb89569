"""Rows of things said, and where the group is among them. How they are drawn is the business of each kind."""

from collections.abc import Hashable, Sequence
from typing import Generic, NamedTuple

from textual import events
from textual.message import Message
from textual.widget import Widget

from andere_vragen.rijen.dingen import Ding
from andere_vragen.rijen.plaats import Plaats, R

NOG_LEEG = "nog leeg"


class Doel(NamedTuple):
    """What a click means: a row, and perhaps something said in it."""

    rij: int
    ding: int | None = None


class Trap(Widget, Generic[R]):
    """Knows which row is open and what in it is pointed at, and walks."""

    class Geopend(Message):
        """Another row is open."""

    class Aangeklikt(Message):
        """Something that was said was clicked a second time: the same as Enter on it."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.plaats: Plaats[R] = Plaats(())

    def toon(self, rijen: Sequence[R], naar: Hashable = None) -> None:
        """Show these rows. The place stays where it was, or goes to the row `naar`."""
        self.plaats = self.plaats.met(rijen, naar)
        self.refresh()

    def sta(self, plaats: Plaats[R]) -> None:
        """Stand at this place."""
        anders = plaats.hier != self.plaats.hier
        self.plaats = plaats
        self.refresh()
        if anders:
            self.post_message(self.Geopend())

    @property
    def open(self) -> R:
        """The row that is open."""
        return self.plaats.open

    @property
    def gekozen(self) -> Ding | None:
        """The thing the group points at, if it points at one."""
        return self.plaats.gekozen

    def los(self) -> None:
        """Point at nothing: the group is about to say something new."""
        if self.plaats.ding is not None:
            self.sta(self.plaats.los())

    def stap(self, richting: int) -> None:
        """One up (-1) or down (+1)."""
        self.sta(self.plaats.stap(richting))

    def rij(self, richting: int) -> None:
        """To the next (+1) or previous (-1) row; past the last one comes the first."""
        self.sta(self.plaats.rij(richting))

    # The mouse

    def doel(self, x: int, y: int) -> Doel | None:
        """What stands on this cell."""
        raise NotImplementedError

    def on_click(self, event: events.Click) -> None:
        """A click opens a row or points at a thing; a click on what is pointed at is Enter on it."""
        plek, nu = event.get_content_offset(self), self.plaats
        doel = self.doel(plek.x, plek.y) if plek else None
        if doel is None:
            return
        if doel.ding is not None and doel == (nu.hier, nu.ding):
            self.post_message(self.Aangeklikt())
        else:
            self.sta(nu.op(doel.rij, doel.ding))

    def on_mouse_scroll_up(self) -> None:
        """Scrolling walks, so that what is pointed at always shows."""
        self.stap(-1)

    def on_mouse_scroll_down(self) -> None:
        """Scrolling walks, so that what is pointed at always shows."""
        self.stap(1)
