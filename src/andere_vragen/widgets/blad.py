"""The question on the table: what is asked now, what was said to it in full, and the other rows in a strip.

One widget draws all of it: a key changes what is in it and never its size, so that nothing is laid out
again, and only what is in sight is folded.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from typing import NamedTuple

from textual.content import Content
from textual.reactive import reactive

from andere_vragen.rijen.dingen import Ding
from andere_vragen.rijen.rij import Rij
from andere_vragen.widgets.blokletters import HOOGTE, blokletters
from andere_vragen.widgets.schikking import Schikking, Wens, geschikt
from andere_vragen.widgets.strip import GEZEGD, Naam, namen, nog_leeg, op_regels
from andere_vragen.widgets.trap import NOG_LEEG, Doel, Trap
from andere_vragen.widgets.venster import Venster, gezien
from andere_vragen.widgets.vouwen import kort, vouw

LAAG, HOOG, RUIM = 16, 22, 32
"""Rows of the window: under which there is no title, from which the other rows open too, and from which the
question is written in block letters."""

MARGE = 2
"""Cells before the question and before what was said: for the sign of what is pointed at."""


class Regel(NamedTuple):
    """One line, and what stands on which of its cells."""

    inhoud: Content = Content("")
    doelen: tuple[tuple[range, Doel], ...] = ()


class Blad(Trap[Rij]):
    """Draws the question of the open row as the largest thing there is."""

    titel: reactive[str] = reactive("")
    tijd: reactive[str] = reactive("")
    zetje: reactive[str] = reactive("")
    melding: reactive[str] = reactive("")
    """What just happened: it stands where the zetje is, as long as it is there."""

    def render(self) -> Content:
        """From top to bottom."""
        return Content("\n").join(regel.inhoud for regel in self._drawn)

    def doel(self, x: int, y: int) -> Doel | None:
        """A name in the strip opens that row, a line of something said points at it."""
        regels = self._drawn
        doelen = regels[y].doelen if y < len(regels) else ()
        return next((doel for cellen, doel in doelen if x in cellen), None)

    @property
    def _drawn(self) -> list[Regel]:
        breedte, hoogte = self.size
        if not (self.plaats.rijen and breedte and hoogte):
            return []
        vraag, onder = self._question(breedte, hoogte), self._under(breedte)
        strip = [] if self.plaats.een_lijst else namen(self.plaats.rijen, self.plaats.hier)
        regels = op_regels(strip, breedte)
        wens = Wens(
            hoogte,
            int(self.app.size.height >= LAAG),
            len(vraag),
            self._wanted(breedte, hoogte),
            partial(self._whole, breedte),
            len(regels),
            len(onder),
            melding=bool(self.melding),
        )
        plan = geschikt(wens)
        heel = plan.strip == len(regels)
        delen = (
            [self._head(breedte)] * plan.kop,
            [Regel()] * (plan.lucht > 1),
            vraag,
            [Regel()] * (plan.lucht > 0),
            _filled(self._said(breedte, plan), plan.gezegd),
            [Regel()] * (plan.lucht > 2),
            map(_names, regels) if heel else [_tight(strip, breedte)],
            _filled(onder, plan.onder),
        )
        return [regel for deel in delen for regel in deel][:hoogte]

    # What is asked

    def _head(self, breedte: int) -> Regel:
        """Small: what the screen is called, and the time."""
        titel = Content.styled(kort(self.titel, breedte), "$primary")
        gat = breedte - titel.cell_length - len(self.tijd)
        return Regel(Content.assemble(titel, " " * gat, (self.tijd, "$primary")) if gat > 0 else titel)

    def _question(self, breedte: int, hoogte: int) -> list[Regel]:
        """Whole, as large as the window allows; one that fills the window ends where that ends."""
        ruimte = breedte - 2 * MARGE
        groot = blokletters(self.open.vraag, ruimte, 2 * HOOGTE) if self.app.size.height >= RUIM else None
        regels = groot.split("\n") if groot else vouw(self.open.vraag, ruimte)
        meeste = max(hoogte - 2, 1)
        if len(regels) > meeste:
            regels = [*regels[: meeste - 1], kort(" ".join(regels[meeste - 1 :]), ruimte)]
        return [Regel(Content.styled(" " * MARGE + regel, "bold $accent")) for regel in regels]

    # What was said

    def _wanted(self, breedte: int, hoogte: int) -> int:
        """How many lines all of it takes; more than the window has is not counted."""
        aantal = 0
        for ding in reversed(self.open.dingen):
            aantal += len(_folded(ding, breedte))
            if aantal >= hoogte:
                return hoogte
        return aantal or 1

    def _whole(self, breedte: int, ruimte: int) -> int:
        """How many lines of whole things are in sight in so many; of a too long one the part that is."""
        dingen, hier = self.open.dingen, self.plaats.ding
        if not dingen or ruimte < 1:
            return 0
        return gezien(_heights(dingen, breedte), len(dingen), hier, ruimte).regels

    def _said(self, breedte: int, plan: Schikking) -> list[Regel]:
        """The open row; where the window has room the other rows too."""
        regels = self._open_row(breedte, plan.gezegd)
        ruimte = plan.gezegd - len(regels)
        if self.app.size.height >= HOOG and ruimte > 0:
            regels += self._other_rows(breedte, ruimte)
        return regels

    def _open_row(self, breedte: int, ruimte: int) -> list[Regel]:
        dingen, hier = self.open.dingen, self.plaats.ding
        if not dingen:
            leeg = Content.styled(" " * MARGE + NOG_LEEG, "italic $foreground")
            return [Regel(leeg)]
        zicht = gezien(_heights(dingen, breedte), len(dingen), hier, ruimte)
        regels = [
            regel
            for n in range(zicht.van, zicht.tot)
            for regel in self._lines(dingen[n], breedte, Doel(self.plaats.hier, n))
        ]
        regels = regels[zicht.begin : zicht.begin + zicht.regels]
        return [*regels, _more(zicht, breedte)] if zicht.telt else regels

    def _lines(self, ding: Ding, breedte: int, doel: Doel) -> Iterator[Regel]:
        """Every word of it, with its sign; what is pointed at has another one before it."""
        gekozen = doel == (self.plaats.hier, self.plaats.ding)
        voor = "► " if gekozen else " " * MARGE
        teken = f"{ding.teken} "
        for tekst in _folded(ding, breedte):
            delen = (
                (voor, "bold $accent"),
                (teken, "bold $secondary"),
                (tekst, "bold $foreground" if gekozen else "$foreground"),
            )
            yield Regel(Content.assemble(*delen), ((range(breedte), doel),))
            voor, teken = " " * MARGE, " " * len(teken)

    def _other_rows(self, breedte: int, ruimte: int) -> list[Regel]:
        """Near to far what was said there, the newest of each first of all, as far as there is room."""
        regels: list[Regel] = []
        for n, rij in enumerate(self.plaats.rijen):
            over = ruimte - len(regels) - 2  # air, and its name
            if n == self.plaats.hier or not rij.gezegd_hier or over < 1:
                continue
            dingen = rij.dingen
            zicht = gezien(_heights(dingen, breedte), len(dingen), None, over)
            if zicht.begin or not zicht.regels:
                continue
            meer = f"  ↑ {zicht.van} meer" if zicht.van else ""
            naam = Content.assemble(
                (f"{GEZEGD} ", "$secondary"), (rij.label, "bold $primary"), (meer, "$primary")
            )
            regels += [Regel(), Regel(naam, ((range(breedte), Doel(n)),))]
            for m in range(zicht.van, zicht.tot):
                regels += self._lines(dingen[m], breedte, Doel(n, m))
        return regels

    # What helps on

    def _under(self, breedte: int) -> list[Regel]:
        """The zetje, or the message that came in its place: whole."""
        if self.melding:
            return [Regel(Content.styled(regel, "$primary")) for regel in vouw(self.melding, breedte)]
        if not self.zetje:
            return []
        eerste, *rest = vouw(self.zetje, breedte - 3)
        inspring = (Regel(Content.styled(f"   {regel}", "$foreground")) for regel in rest)
        return [Regel(Content.assemble(("F2 ", "$primary"), (eerste, "$foreground"))), *inspring]


def _heights(dingen: Sequence[Ding], breedte: int) -> Callable[[int], int]:
    """How many lines each takes, as it is asked."""
    return lambda n: len(_folded(dingen[n], breedte))


@lru_cache(maxsize=256)
def _folded(ding: Ding, breedte: int) -> tuple[str, ...]:
    """Every key asks it again of what is in sight."""
    tekst = f"{ding.tekst}  ({ding.achter})" if ding.achter else ding.tekst
    return tuple(vouw(tekst, breedte - MARGE - len(ding.teken) - 1))


def _more(zicht: Venster, breedte: int) -> Regel:
    """How much lies above and below, at the right."""
    tekst = kort(zicht.in_woorden, breedte)
    return Regel(Content.styled(tekst.rjust(breedte), "$primary"))


def _names(regel: Iterable[Naam]) -> Regel:
    """One line of the strip; every name can be clicked."""
    inhoud, doelen = Content(""), []
    for naam in regel:
        begin = inhoud.cell_length
        stijl = ("bold $accent", "bold $accent") if naam.teken == "►" else ("$secondary", "$foreground")
        inhoud += Content.assemble((naam.teken, stijl[0]), (naam.tekst, stijl[1]), " ")
        doelen.append((range(begin, begin + naam.breedte), Doel(naam.rij)))
    return Regel(inhoud, tuple(doelen))


def _tight(strip: list[Naam], breedte: int) -> Regel:
    return Regel(Content.styled(nog_leeg(strip, breedte), "$foreground"))


def _filled(regels: list[Regel], aantal: int) -> list[Regel]:
    """Exactly so many lines."""
    return [*regels, *[Regel()] * (aantal - len(regels))][:aantal]
