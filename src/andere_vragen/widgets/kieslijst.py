"""A list to choose one line from, drawn line by line: ten thousand lines cost no more than ten."""

from collections.abc import Sequence
from typing import NamedTuple

from textual import events
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.widget import Widget

from andere_vragen.taal.mensen import vergelijkbaar
from andere_vragen.widgets.vouwen import eerste_regel, kort, vouw

_MERKEN = 4
"""Cells of a line for its signs and the air around them."""


class Keus(NamedTuple):
    """One line: what it means, its words, and what stands at the right."""

    id: str
    tekst: str
    achter: str = ""
    stijl: str = "$foreground"
    korter: tuple[str, ...] = ()
    """Other words for at the right, ever shorter, for where there is less room."""


class Kieslijst(Widget):
    """Shows lines and points at one of them; that one is read in full, however narrow the window."""

    class Gekozen(Message):
        """The line that was clicked was clicked again."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._keuzes: Sequence[Keus] = ()
        self._hier = 0
        self._geklikt: Keus | None = None
        self.gelopen = False
        """Whether somebody walked along these lines: then the place is theirs."""

    def toon(self, keuzes: Sequence[Keus], *, blijf: bool = False) -> None:
        """Show these lines and point at the first, or with `blijf` at the same one as before."""
        eerst = self._shown
        vast = self.keus[:2] if blijf and self.keus else None
        self.gelopen = self.gelopen and blijf
        self._keuzes = keuzes
        self._hier = next((n for n, keus in enumerate(keuzes) if keus[:2] == vast), 0) if vast else 0
        if self._shown != eerst:
            self.refresh()

    @property
    def keus(self) -> Keus | None:
        """The line that is pointed at."""
        return self._keuzes[self._hier] if self._keuzes else None

    def stap(self, richting: int) -> None:
        """Up or down by so many lines; the ends stop."""
        self._hier = max(0, min(len(self._keuzes) - 1, self._hier + richting))
        self.gelopen = True
        self.refresh()

    def begint_met(self, letters: str) -> bool:
        """Point at the first line of which a word begins with these letters, if there is one."""
        gezocht = f" {vergelijkbaar(letters)}"
        tekst = (f" {vergelijkbaar(keus.tekst)}" for keus in self._keuzes)
        vooraan = sorted((woorden.find(gezocht), n) for n, woorden in enumerate(tekst) if gezocht in woorden)
        if vooraan:
            self._hier = vooraan[0][1]
            self.refresh()
        return bool(vooraan)

    @property
    def _fold(self) -> list[str]:
        """The words of the line that is pointed at: in full, over as many lines as they need."""
        if not self.keus:
            return [""]
        return _folded(self.keus, self.size.width)[: max(1, self.size.height)]

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Room for each line with the longest one in full, whichever is pointed at, and some air."""
        del container, viewport
        return len(self._keuzes) + max((len(_folded(keus, width)) for keus in self._keuzes), default=1)

    @property
    def _high(self) -> int:
        """How many of the lines to choose from show."""
        return self.size.height - len(self._fold) + 1

    @property
    def _first(self) -> int:
        return eerste_regel(len(self._keuzes), self._hier, self._hier + 1, self._high)

    @property
    def _shown(self) -> tuple[int, Sequence[Keus], bool, bool]:
        """All that decides what is drawn: drawing the same again costs as much as a key."""
        begin, eind = self._first, self._first + self._high
        return self._hier - begin, self._keuzes[begin:eind], begin > 0, eind < len(self._keuzes)

    def render(self) -> Content:
        """Draw only the lines that show."""
        begin, breedte, hoog = self._first, self.size.width, self._high
        regels = []
        for n, keus in enumerate(self._keuzes[begin : begin + hoog], begin):
            hier = n == self._hier
            achter = _beside(keus, breedte)
            tekst, *verder = self._fold if hier else [kort(keus.tekst, breedte - len(achter) - _MERKEN)]
            gat = max(breedte - 3 - Content(tekst).cell_length - Content(achter).cell_length, 1)
            stijl = f"bold {keus.stijl} reverse" if hier else keus.stijl
            merk = " "
            if n == begin and begin > 0:
                merk = "↑"
            elif n == begin + hoog - 1 and n + 1 < len(self._keuzes):
                merk = "↓"
            regels.append(Content.styled(f"{'►' if hier else ' '} {tekst}{' ' * gat}{achter}{merk}", stijl))
            regels += [Content.styled(f"  {deel}".ljust(breedte), stijl) for deel in verder]
        return Content("\n").join(regels)

    def on_click(self, event: events.Click) -> None:
        """A click points at a line; one more chooses it, but not the second of a double click."""
        plek = event.get_content_offset(self)
        if plek is None or (regel := self._line_at(plek.y)) >= len(self._keuzes):
            return
        if event.chain == 1 and self._geklikt == self._keuzes[regel]:
            self.post_message(self.Gekozen())
        self._hier, self._geklikt = regel, self._keuzes[regel]
        self.refresh()

    def _line_at(self, y: int) -> int:
        """Which line stands there: the one that is pointed at may take more of them."""
        regel, meer = self._first + y, len(self._fold) - 1
        return max(self._hier, regel - meer) if regel > self._hier else regel

    def on_mouse_scroll_up(self) -> None:
        """Scrolling walks."""
        self.stap(-1)

    def on_mouse_scroll_down(self) -> None:
        """Scrolling walks."""
        self.stap(1)


def _folded(keus: Keus, breedte: int) -> list[str]:
    """The words of a line in full, over as many lines as they need."""
    return vouw(keus.tekst, breedte - len(_beside(keus, breedte)) - _MERKEN)


def _beside(keus: Keus, breedte: int) -> str:
    """What stands at the right: the longest words for which there is room."""
    ruimte = max(breedte // 2, breedte - 6 - Content(keus.tekst).cell_length)
    woorden = (keus.achter, *keus.korter)
    past = next((deel for deel in woorden if Content(deel).cell_length <= ruimte), woorden[-1])
    return kort(past, ruimte)
