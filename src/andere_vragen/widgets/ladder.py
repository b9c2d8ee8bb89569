"""The ladder of the trends: tables under each other, of which one is open."""

from collections.abc import Iterator
from typing import NamedTuple

from textual.content import Content

from andere_vragen.rijen.dingen import Ding
from andere_vragen.rijen.leesrij import Leesrij
from andere_vragen.widgets.trap import NOG_LEEG, Doel, Trap
from andere_vragen.widgets.vouwen import eerste_regel, kort, vouw

INSPRING_OPEN = 3


class Lijn(NamedTuple):
    """One line on the screen, and what a click on it means."""

    inhoud: Content
    rij: int
    ding: int | None


class Ladder(Trap[Leesrij]):
    """Every row on a line; of the open one all that is in it."""

    def doel(self, x: int, y: int) -> Doel | None:
        """A whole line is one thing."""
        del x
        _, zichtbaar = self._window(self._lines(self.size.width - 1))
        return Doel(zichtbaar[y].rij, zichtbaar[y].ding) if y < len(zichtbaar) else None

    def render(self) -> Content:
        """Draw as many lines as there is room for, around where the group is."""
        lijnen = self._lines(self.size.width - 1)
        begin, zichtbaar = self._window(lijnen)
        boven, onder = begin > 0, begin + len(zichtbaar) < len(lijnen)
        merken = [" "] * len(zichtbaar)
        if onder and merken:
            merken[-1] = "↓"
        if boven and merken:
            merken[0] = "↑"
        return Content("\n").join(map(self._marked, zichtbaar, merken))

    def _marked(self, lijn: Lijn, merk: str) -> Content:
        """With a sign at the edge for what lies beyond."""
        vulling = max(self.size.width - 1 - lijn.inhoud.cell_length, 0)
        return lijn.inhoud.pad_right(vulling) + Content.styled(merk, "bold $primary")

    def _window(self, lijnen: list[Lijn]) -> tuple[int, list[Lijn]]:
        """The first line in sight, and all that are; the head of the open row is always one of them."""
        plek, hoogte = self._lines_here(lijnen), self.size.height
        begin = eerste_regel(len(lijnen), plek[0], plek[-1] + 1, hoogte) if plek else 0
        zichtbaar = lijnen[begin : begin + hoogte]
        if self._at_head and plek and begin > plek[0]:
            zichtbaar[0] = lijnen[plek[0]]
        return begin, zichtbaar

    @property
    def _at_head(self) -> bool:
        return self.plaats.ding is None and not self.plaats.een_lijst

    def _lines_here(self, lijnen: list[Lijn]) -> list[int]:
        """Which lines have to be seen: what is pointed at, else the open row, else the end of the list."""
        hier, ding = self.plaats.hier, self.plaats.ding
        if self._at_head:
            return [n for n, lijn in enumerate(lijnen) if lijn.rij == hier]
        if ding is None:
            return [len(lijnen) - 1]
        return [n for n, lijn in enumerate(lijnen) if (lijn.rij, lijn.ding) == (hier, ding)]

    def _lines(self, breedte: int) -> list[Lijn]:
        if self.plaats.een_lijst:
            return [*self._things(breedte, 0)]
        rijen = self.plaats.rijen
        kolom = min(max(len(rij.label) for rij in rijen), breedte * 9 // 20)
        lijnen: list[Lijn] = []
        for n, rij in enumerate(rijen):
            if n == self.plaats.hier:
                lijnen += (Lijn(stuk, n, None) for stuk in self._open_head(rij, breedte))
                lijnen += self._things(breedte, INSPRING_OPEN)
            else:
                lijnen.append(Lijn(_closed(rij, breedte, kolom), n, None))
        return lijnen

    def _open_head(self, rij: Leesrij, breedte: int) -> list[Content]:
        stijl = "bold $accent reverse" if self.plaats.ding is None else "bold $accent"
        label = f"► {kort(rij.label, breedte - 2)}"
        eerste, *rest = vouw(f"{label}  {rij.vraag}", breedte - INSPRING_OPEN)
        kop = Content.assemble((eerste[: len(label)], stijl), (eerste[len(label) :], "$accent"))
        inspring = " " * INSPRING_OPEN
        return [kop, *(Content.styled(inspring + regel, "$accent") for regel in rest)]

    def _things(self, breedte: int, inspring: int) -> Iterator[Lijn]:
        """What was said in the open row."""
        hier, dingen = self.plaats.hier, self.open.dingen
        voor = " " * inspring
        if not dingen:
            yield Lijn(Content.styled(voor + NOG_LEEG, "italic $foreground"), hier, None)
        for n, ding in enumerate(dingen):
            for stuk in _thing(ding, breedte - inspring, n == self.plaats.ding):
                yield Lijn(Content.assemble(voor, stuk), hier, n)


def _thing(ding: Ding, breedte: int, gekozen: bool) -> Iterator[Content]:
    """Something that was said, folded, with its sign in front."""
    teken = "►" if gekozen else ding.teken
    stijl = "bold reverse" if gekozen else "$foreground"
    tekst = f"{ding.tekst}  ({ding.achter})" if ding.achter else ding.tekst
    voor = f"{teken} "
    for regel in vouw(tekst, breedte - 2):
        yield Content.assemble((voor, "bold $secondary"), (regel, stijl))
        voor = "  "


def _closed(rij: Leesrij, breedte: int, kolom: int) -> Content:
    """A row that is closed, on one line."""
    ruimte = breedte - kolom - 4
    if rij.dingen:
        teken, stijl, gezegd = "● ", "$foreground", " · ".join(ding.tekst for ding in rij.dingen)
    else:
        teken, stijl, gezegd = "○ ", "italic $foreground", NOG_LEEG
    kop = Content.assemble((teken, "$secondary"), (kort(rij.label, kolom), "bold $primary"))
    rest = Content.styled(kort(rij.dicht or gezegd, ruimte), stijl)
    return kop.pad_right(kolom + 4 - kop.cell_length) + rest
