"""The zoom-meter: in one line, how what was said spreads from the youngster to the context."""

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from andere_vragen.casus.beeld import Beeld, balk, zoomregel

BALK = 8
"""Cells of the bar: it empties as the group looks further."""


class Zoommeter(Widget):
    """A bar with the share that is about the youngster, and the same in words. It never judges."""

    beeld: reactive[Beeld | None] = reactive(None)

    def render(self) -> Content:
        """The bar has a zero base and stands beside its figures."""
        if self.beeld is None:
            return Content("")
        vol = balk(self.beeld.over_dichtbij, self.beeld.totaal, BALK)
        woorden = zoomregel(self.beeld, self.size.width - BALK - 1)
        return Content.assemble((vol, "$secondary"), " ", woorden)
