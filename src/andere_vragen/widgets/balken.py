"""The bars above and below: where we are, whether it is saved, and which keys there are."""

from collections.abc import Sequence
from typing import NamedTuple

from textual import events
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from andere_vragen.widgets.vouwen import kort, vouw

MEESTE = 3
"""Lines that a message may take."""

SMALST = 20
"""Columns under which a message stays on one line."""


class Kop(Widget):
    """The top line: the casus and the step at the left, the mark of saving at the right."""

    links: reactive[str] = reactive("")
    stap: reactive[str] = reactive("")
    merk: reactive[str] = reactive("")

    def render(self) -> Content:
        """The mark always shows whole: it is the promise that nothing is lost."""
        breedte = self.size.width - 2
        merk = Content.styled(kort(self.merk, breedte), "$secondary")
        ruimte = breedte - merk.cell_length - 1
        stap = f" · {self.stap}" if self.stap else ""
        if Content(self.links + stap).cell_length > ruimte:
            stap = ""  # rather no step than half a name
        links = Content.assemble(
            (kort(self.links, ruimte) if ruimte > 3 else "", "bold $foreground"), (stap, "$foreground")
        )
        gat = max(breedte - links.cell_length - merk.cell_length, 0)
        return Content.assemble(" ", links, " " * gat, merk, " ")


class Knop(NamedTuple):
    """A word in the footer that does something."""

    toets: str
    label: str
    actie: str

    @property
    def breedte(self) -> int:
        """Cells it takes."""
        return len(self.toets) + 1 + len(self.label)


class Voet(Widget):
    """The bottom line: at most six keys, those that matter most where there is little room."""

    knoppen: reactive[Sequence[Knop]] = reactive(())

    def __init__(self, knoppen: Sequence[Knop], wijk: Sequence[str] = ()) -> None:
        super().__init__()
        self.set_reactive(Voet.knoppen, knoppen)
        self._wijk = wijk or [knop.toets for knop in knoppen]

    def _places(self) -> list[tuple[int, Knop]]:
        """What fits, and from which column: with air around it where there is room."""
        blijft = self._fitting()
        ruim = sum(knop.breedte + 3 for knop in blijft) <= self.size.width
        kolom, tussen = (1, 3) if ruim else (0, 1)
        plekken = []
        for knop in blijft:
            plekken.append((kolom, knop))
            kolom += knop.breedte + tussen
        return plekken

    def _fitting(self) -> list[Knop]:
        """What fits beside what matters more, in the order in which it is shown."""
        per_toets = {knop.toets: knop for knop in self.knoppen}
        blijft: list[Knop] = []
        for knop in (per_toets[toets] for toets in self._wijk):
            if sum(ander.breedte + 1 for ander in blijft) + knop.breedte <= self.size.width:
                blijft.append(knop)
        return sorted(blijft, key=self.knoppen.index)

    def render(self) -> Content:
        """Keys in the colour of the question, words beside them."""
        regel = Content("")
        for kolom, knop in self._places():
            regel = regel.pad_right(kolom - regel.cell_length)
            regel += Content.assemble((knop.toets, "bold $accent"), f" {knop.label}")
        return regel

    async def on_click(self, event: events.Click) -> None:
        """Every word can be clicked; the second of a double click was not meant for the screen that came."""
        if event.chain > 1:
            return
        for kolom, knop in self._places():
            if kolom <= event.x < kolom + knop.breedte:
                await self.run_action(knop.actie if "." in knop.actie else f"screen.{knop.actie}")


class Melding(Widget):
    """A line for what just happened, or what to do; more lines when a sentence needs them."""

    tekst: reactive[str] = reactive("")

    def watch_tekst(self) -> None:
        """Take the room that is needed, and no layout when that stays the same."""
        hoogte = len(self._lines())
        if self.styles.height is None or self.styles.height.value != hoogte:
            self.styles.height = hoogte

    def on_resize(self) -> None:
        """Another width, other lines."""
        self.watch_tekst()

    def _lines(self) -> list[str]:
        breedte = self.size.width
        if breedte < SMALST:
            return [kort(self.tekst, breedte)]
        *begin, eind = vouw(self.tekst, breedte)
        if len(begin) < MEESTE:
            return [*begin, eind]
        rest = " ".join([*begin[MEESTE - 1 :], eind])
        return [*begin[: MEESTE - 1], kort(rest, breedte)]

    def render(self) -> Content:
        """Words that may hold what the group typed: never markup."""
        return Content("\n".join(self._lines()))
