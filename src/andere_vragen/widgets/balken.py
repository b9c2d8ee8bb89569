"""The bars above and below: where we are, whether it is saved, and which keys there are."""

from collections.abc import Sequence

from textual import events
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from andere_vragen.widgets.venster import kort


class Kop(Widget):
    """The top line: the casus and the step at the left, the mark of saving at the right."""

    links: reactive[str] = reactive("")
    stap: reactive[str] = reactive("")
    merk: reactive[str] = reactive("")
    alarm: reactive[bool] = reactive(False)

    def render(self) -> Content:
        """The mark always shows whole: it is the promise that nothing is lost."""
        breedte = self.size.width - 2
        merk = Content.styled(
            kort(self.merk, breedte), "bold $warning reverse" if self.alarm else "$secondary"
        )
        ruimte = breedte - merk.cell_length - 1
        stap = f" · {self.stap}" if self.stap and ruimte > len(self.stap) + 8 else ""
        links = Content.assemble(
            (kort(self.links, max(ruimte - len(stap), 1)) if ruimte > 3 else "", "bold $foreground"),
            (stap, "$foreground"),
        )
        gat = max(breedte - links.cell_length - merk.cell_length, 0)
        return Content.assemble(" ", links, " " * gat, merk, " ")


class Knop:
    """A word in the footer that does something."""

    def __init__(self, toets: str, label: str, actie: str) -> None:
        self.toets, self.label, self.actie = toets, label, actie

    @property
    def breedte(self) -> int:
        """Cells it takes, with the space behind it."""
        return len(self.toets) + len(self.label) + 2


class Voet(Widget):
    """The bottom line: at most six keys, those that matter most where there is little room."""

    def __init__(self, knoppen: Sequence[Knop], wijk: Sequence[str] = ()) -> None:
        super().__init__()
        self._knoppen = list(knoppen)
        self._wijk = list(wijk) or [knop.toets for knop in knoppen]

    def _fitting(self) -> list[Knop]:
        over, blijft = self.size.width + 1, set()
        for toets in self._wijk:
            knop = next(knop for knop in self._knoppen if knop.toets == toets)
            if knop.breedte <= over:
                over -= knop.breedte
                blijft.add(toets)
        return [knop for knop in self._knoppen if knop.toets in blijft]

    def render(self) -> Content:
        """Keys in the colour of the question, words beside them."""
        delen: list[Content | str] = []
        for knop in self._fitting():
            delen += [Content.styled(knop.toets, "bold $accent"), f" {knop.label} "]
        return Content.assemble(*delen)

    async def on_click(self, event: events.Click) -> None:
        """Every word can be clicked."""
        plek = 0
        for knop in self._fitting():
            if plek <= event.x < plek + knop.breedte:
                await self.run_action(knop.actie if "." in knop.actie else f"screen.{knop.actie}")
                return
            plek += knop.breedte


class Melding(Widget):
    """One line for what just happened, or what to do."""

    tekst: reactive[str] = reactive("")

    def render(self) -> Content:
        """Words that may hold what the group typed: never markup."""
        return Content(kort(self.tekst, self.size.width))
