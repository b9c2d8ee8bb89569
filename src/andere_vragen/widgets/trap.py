"""The ladder ("trap"): what was said, in rows. One row is open; a screen of one list is a trap of one row."""

from collections.abc import Sequence
from typing import NamedTuple

from textual import events
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.widget import Widget

from andere_vragen.rijen.dingen import Ding, Trede
from andere_vragen.widgets.vouwen import eerste_regel, kort, vouw

NOG_LEEG = "nog leeg"
INSPRING_OPEN = 3


class Lijn(NamedTuple):
    """One line on the screen, and what a click on it means: a row, and perhaps something said."""

    inhoud: Content
    trede: int
    ding: int | None


class Trap(Widget):
    """Shows rows and what was said in them, and where the group is among them."""

    class Geopend(Message):
        """Another row is open."""

    class Aangeklikt(Message):
        """Something that was said was clicked a second time: the same as Enter on it."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._treden: Sequence[Trede] = ()
        self._open = 0
        self._ding: int | None = None

    def toon(self, treden: Sequence[Trede], naar: str | None = None) -> None:
        """Show these rows. The place stays where it was, or goes to the row with id `naar`."""
        vast = self.gekozen.id if self.gekozen else None
        rij = naar if naar is not None else self.open.id if self._treden else None
        self._treden = treden
        ids = [trede.id for trede in treden]
        self._open = ids.index(rij) if rij in ids else min(self._open, len(treden) - 1)
        ids = [ding.id for ding in treden[self._open].dingen]
        if self._ding is not None:
            plek = ids.index(vast) if vast and vast in ids else min(self._ding, len(ids) - 1)
            self._ding = plek if ids else None
        self.refresh()

    @property
    def open(self) -> Trede:
        """The row that is open."""
        return self._treden[self._open]

    @property
    def gekozen(self) -> Ding | None:
        """The thing the group points at, if it points at one."""
        if self._ding is None or not self._treden or self._ding >= len(self.open.dingen):
            return None
        return self.open.dingen[self._ding]

    @property
    def _one_list(self) -> bool:
        return len(self._treden) == 1 and not self.open.label

    def los(self) -> None:
        """Point at nothing: the group is about to say something new."""
        if self._ding is not None:
            self._ding = None
            self.refresh()

    def stap(self, richting: int) -> None:
        """One up (-1) or down (+1): through what was said in the open row, then to the row beyond it.

        Up from where is typed comes at what was said last, to change it.
        """
        aantal = len(self.open.dingen)
        if self._ding is None and aantal and not (self._one_list and richting > 0):
            self._ding = 0 if richting > 0 else aantal - 1
        elif self._ding is not None and 0 <= self._ding + richting < aantal:
            self._ding += richting
        elif self._one_list:
            self._ding = 0 if richting < 0 and aantal else None
        else:
            self._go(self._open + richting, laatste=richting < 0)
        self.refresh()

    def rij(self, richting: int) -> None:
        """To the next (+1) or previous (-1) row; past the last one comes the first."""
        self._go((self._open + richting) % len(self._treden))
        self.refresh()

    def _go(self, trede: int, *, laatste: bool = False) -> None:
        """Open a row, at its head or at what was said last in it."""
        if not 0 <= trede < len(self._treden):
            return
        anders = trede != self._open
        self._open, self._ding = trede, None
        if laatste and self.open.dingen:
            self._ding = len(self.open.dingen) - 1
        if anders:
            self.post_message(self.Geopend())

    def render(self) -> Content:
        """Draw as many lines as there is room for, around where the group is."""
        zichtbaar, begin, aantal = self._window(self.size)
        breedte = self.size.width
        regels = []
        for n, lijn in enumerate(zichtbaar):
            merk = " "
            if n == 0 and begin > 0:
                merk = "↑"
            elif n == len(zichtbaar) - 1 and begin + len(zichtbaar) < aantal:
                merk = "↓"
            vulling = max(breedte - 1 - lijn.inhoud.cell_length, 0)
            regels.append(lijn.inhoud.pad_right(vulling) + Content.styled(merk, "bold $primary"))
        return Content("\n").join(regels)

    def _window(self, ruimte: Size) -> tuple[list[Lijn], int, int]:
        lijnen = self._lines(ruimte.width - 1)
        if self._ding is not None:
            plek = [n for n, lijn in enumerate(lijnen) if (lijn.trede, lijn.ding) == (self._open, self._ding)]
        elif self._one_list:
            plek = [len(lijnen) - 1]
        else:
            plek = [n for n, lijn in enumerate(lijnen) if lijn.trede == self._open]
        begin = eerste_regel(len(lijnen), plek[0], plek[-1] + 1, ruimte.height) if plek else 0
        zichtbaar = lijnen[begin : begin + ruimte.height]
        if plek and self._ding is None and not self._one_list and begin > plek[0]:
            zichtbaar[0] = lijnen[plek[0]]
        return zichtbaar, begin, len(lijnen)

    def _lines(self, breedte: int) -> list[Lijn]:
        if self._one_list:
            return self._things(0, breedte, 0)
        kolom = min(max(len(trede.label) for trede in self._treden), breedte * 9 // 20)
        lijnen: list[Lijn] = []
        for n, trede in enumerate(self._treden):
            if n == self._open:
                lijnen += [Lijn(stuk, n, None) for stuk in self._open_head(trede, breedte)]
                lijnen += self._things(n, breedte, INSPRING_OPEN)
            else:
                lijnen.append(Lijn(_closed(trede, breedte, kolom), n, None))
        return lijnen

    def _open_head(self, trede: Trede, breedte: int) -> list[Content]:
        stijl = "bold $accent reverse" if self._ding is None else "bold $accent"
        label = f"▶ {kort(trede.label, breedte - 2)}"
        eerste, *rest = vouw(f"{label}  {trede.vraag}", breedte - INSPRING_OPEN)
        kop = Content.assemble((eerste[: len(label)], stijl), (eerste[len(label) :], "$accent"))
        inspring = " " * INSPRING_OPEN
        return [kop, *(Content.styled(inspring + regel, "$accent") for regel in rest)]

    def _things(self, trede: int, breedte: int, inspring: int) -> list[Lijn]:
        lijnen: list[Lijn] = []
        for n, ding in enumerate(self._treden[trede].dingen):
            gekozen = trede == self._open and n == self._ding
            teken = "▶" if gekozen else ding.teken
            tekst = f"{ding.tekst}  ({ding.achter})" if ding.achter else ding.tekst
            for stuk, regel in enumerate(vouw(tekst, breedte - inspring - 2)):
                voor = f"{teken} " if not stuk else "  "
                inhoud = Content.assemble(
                    " " * inspring,
                    (voor, "bold $secondary"),
                    (regel, "bold reverse" if gekozen else "$foreground"),
                )
                lijnen.append(Lijn(inhoud, trede, n))
        if not lijnen:
            lijnen.append(Lijn(Content.styled(" " * inspring + NOG_LEEG, "italic $foreground"), trede, None))
        return lijnen

    def on_click(self, event: events.Click) -> None:
        """A click opens a row or points at a thing; a click on what is pointed at is Enter on it."""
        zichtbaar, _, _ = self._window(self.size)
        plek = event.get_content_offset(self)
        if plek is None or plek.y >= len(zichtbaar):
            return
        lijn = zichtbaar[plek.y]
        if (lijn.trede, lijn.ding) == (self._open, self._ding) and lijn.ding is not None:
            self.post_message(self.Aangeklikt())
            return
        if lijn.trede != self._open:
            self._go(lijn.trede)
        self._ding = lijn.ding
        self.refresh()

    def on_mouse_scroll_up(self) -> None:
        """Scrolling walks, so that what is pointed at always shows."""
        self.stap(-1)

    def on_mouse_scroll_down(self) -> None:
        """Scrolling walks, so that what is pointed at always shows."""
        self.stap(1)


def _closed(trede: Trede, breedte: int, kolom: int) -> Content:
    vol = bool(trede.dingen)
    label = kort(trede.label, kolom)
    kop = Content.assemble(("● " if vol else "○ ", "$secondary"), (label, "bold $primary"))
    rest = trede.kort or (" · ".join(ding.tekst for ding in trede.dingen) if vol else NOG_LEEG)
    rest = kort(rest, breedte - kolom - 4)
    return kop.pad_right(kolom + 4 - kop.cell_length) + Content.styled(
        rest, "$foreground" if vol else "italic $foreground"
    )
