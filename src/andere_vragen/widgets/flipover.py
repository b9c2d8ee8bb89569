"""The flip-over: sheets with everything said on them, in full. Only what is in sight is folded and drawn."""

from collections.abc import Hashable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from textual import events
from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from andere_vragen.rijen.alles import Deel, Item, Vel
from andere_vragen.rijen.dingen import Ding
from andere_vragen.widgets.vouwen import kort, vouw

Stuk = Vel | Deel | Item | str
"""What stands under each other: a heading, a small heading, something said, a line of a picture."""

INSPRING = 2
"""Cells before every line: for the sign of what is pointed at."""


RAND = 2
"""Cells behind every line: for the sign that there is more."""


class Regelplaats(NamedTuple):
    """A line: of which piece, and which of its lines."""

    stuk: int
    regel: int = 0


class Flipover(Widget):
    """Shows sheets, and points at a heading or at something that was said."""

    class Aangeklikt(Message):
        """What is pointed at was clicked once more: the same as Enter on it."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._stukken: Sequence[Stuk] = ()
        self._hier = 0
        self._boven = Regelplaats(0)
        self._gevouwen: dict[int, list[Content]] = {}

    def toon(self, vellen: Sequence[Vel], naar: Hashable = None) -> None:
        """Show these sheets. What was pointed at stays so, or the sheet `naar` comes at the top."""
        was, self._stukken = self._name_of(self._hier), [*_pieces(vellen)]
        self._gevouwen = {}
        gezocht = was if naar is None else naar
        namen = ((n, self._name_of(n)) for n in range(len(self._stukken)))
        plek = next((n for n, naam in namen if naam is not None and naam == gezocht), self._hier)
        self._hier = self._walkable(min(plek, len(self._stukken) - 1))
        if naar is not None or self._boven.stuk >= len(self._stukken):
            self._boven = self._first_words(self._hier)
        self._keep_in_sight()

    @property
    def vel(self) -> Vel:
        """The sheet on which the group points at something."""
        return next(een for een in reversed(self._stukken[: self._hier + 1]) if isinstance(een, Vel))

    @property
    def item(self) -> Item | None:
        """What the group points at; None at a heading."""
        hier = self._stukken[self._hier]
        return hier if isinstance(hier, Item) else None

    @property
    def ding(self) -> Ding | None:
        """The same, to read."""
        return self.item.toon() if self.item else None

    # Walking

    def stap(self, richting: int) -> None:
        """To the next (+1) or the previous (-1) heading or thing said."""
        einde = len(self._stukken) if richting > 0 else -1
        rest = range(self._hier + richting, einde, richting)
        self._to(next(filter(self._walks, rest), self._hier))

    def kop(self, richting: int) -> None:
        """To the next or the previous heading; past the last one comes the first."""
        koppen = [n for n, stuk in enumerate(self._stukken) if isinstance(stuk, Vel)]
        verder = [n for n in koppen if (n - self._hier) * richting > 0]
        naar = (verder or koppen)[0 if richting > 0 else -1]
        self._boven = self._first_words(naar)
        self._to(naar)

    def blad(self, richting: int) -> None:
        """A screenful further (+1) or back (-1), with one line of the one before."""
        was = self._top
        self._boven = self._moved(was, richting * max(self.size.height - 1, 1))
        if self._top == was:
            self._hier = self._walkable(len(self._stukken) - 1 if richting > 0 else 0)
        else:
            begint = (plaats.stuk for plaats, _ in self._in_sight if self._is_first(plaats))
            self._hier = next((n for n in begint if self._walks(n)), self._hier)
        self.refresh()

    def _to(self, hier: int) -> None:
        self._hier = hier
        self._keep_in_sight()

    def _walks(self, n: int) -> bool:
        return isinstance(self._stukken[n], Vel | Item)

    def _walkable(self, n: int) -> int:
        """This piece, or the nearest one before it that can be pointed at."""
        return next((m for m in range(n, -1, -1) if self._walks(m)), 0)

    def _name_of(self, n: int) -> Hashable:
        """What tells a piece from the others, also when it is drawn again."""
        match self._stukken[n : n + 1]:
            case [Vel(plek=plek)]:
                return plek
            case [Item(wijzer=wijzer)]:
                return wijzer
        return None

    # The window

    def on_resize(self) -> None:
        """Other lines; what is pointed at still shows."""
        self._gevouwen = {}
        self._keep_in_sight()

    def _keep_in_sight(self) -> None:
        """Move as little as is needed to show what is pointed at, with the small heading right above it."""
        self.refresh()
        if not (self._stukken and self.size.height):
            return
        begin = self._first_words(self._with_heading(self._hier))
        eind = Regelplaats(self._hier, len(self._lines(self._hier)) - 1)
        if begin < self._top:
            self._boven = begin
        elif not any(plaats == eind for plaats, _ in self._in_sight):
            self._boven = min(self._moved(eind, 1 - self.size.height), Regelplaats(self._hier))

    def _first_words(self, n: int) -> Regelplaats:
        """Where a piece begins, without the air above it."""
        woorden = (regel for regel, inhoud in enumerate(self._lines(n)) if inhoud.plain)
        return Regelplaats(n, next(woorden, 0))

    def _with_heading(self, n: int) -> int:
        while n > 0 and isinstance(self._stukken[n - 1], Deel):
            n -= 1
        return n

    @property
    def _top(self) -> Regelplaats:
        """The first line in sight: no empty lines at the bottom while there is something above."""
        zicht = islice(self._from(self._boven), self.size.height)
        return self._moved(self._boven, sum(1 for _ in zicht) - self.size.height)

    def _moved(self, plaats: Regelplaats, regels: int) -> Regelplaats:
        """So many lines further, or back; the ends stop."""
        n, regel = plaats.stuk, plaats.regel + regels
        while regel < 0 and n > 0:
            n -= 1
            regel += len(self._lines(n))
        while n < len(self._stukken) - 1 and regel >= len(self._lines(n)):
            regel -= len(self._lines(n))
            n += 1
        return Regelplaats(n, min(max(regel, 0), len(self._lines(n)) - 1))

    @property
    def _in_sight(self) -> list[tuple[Regelplaats, Content]]:
        return list(islice(self._from(self._top), self.size.height))

    def _from(self, plaats: Regelplaats) -> Iterator[tuple[Regelplaats, Content]]:
        for n in range(plaats.stuk, len(self._stukken)):
            for regel, inhoud in enumerate(self._lines(n)):
                if (n, regel) >= plaats:
                    yield Regelplaats(n, regel), inhoud

    # Drawing

    def render(self) -> Content:
        """The lines in sight, with a sign for what is pointed at and for what lies beyond."""
        zicht = self._in_sight
        if not zicht:
            return Content("")
        merken = [" "] * len(zicht)
        if zicht[-1][0] < self._last:
            merken[-1] = "↓"
        if zicht[0][0] > (0, 0):
            merken[0] = "↑"
        regels = (self._drawn(plaats, inhoud) for plaats, inhoud in zicht)
        return Content("\n").join(map(self._marked, regels, merken))

    @property
    def _last(self) -> Regelplaats:
        n = len(self._stukken) - 1
        return Regelplaats(n, len(self._lines(n)) - 1)

    def _drawn(self, plaats: Regelplaats, inhoud: Content) -> Content:
        if plaats.stuk != self._hier:
            return Content.assemble(" " * INSPRING, inhoud)
        teken = "► " if self._is_first(plaats) else " " * INSPRING
        return Content.assemble((teken, "bold $accent"), inhoud.stylize("bold"))

    def _is_first(self, plaats: Regelplaats) -> bool:
        """Whether this is the first line with words of its piece."""
        return plaats == self._first_words(plaats.stuk)

    def _marked(self, regel: Content, merk: str) -> Content:
        vulling = max(self.size.width - 1 - regel.cell_length, 0)
        return regel.pad_right(vulling) + Content.styled(merk, "bold $primary")

    def _lines(self, n: int) -> list[Content]:
        """A piece, folded; kept as long as it does not change."""
        if n not in self._gevouwen:
            breedte = self.size.width - INSPRING - RAND
            self._gevouwen[n] = [*_folded(self._stukken[n], breedte, eerste=n == 0)]
        return self._gevouwen[n]

    # The mouse

    def on_click(self, event: events.Click) -> None:
        """A click points; a click on what is pointed at is Enter on it."""
        plek, zicht = event.get_content_offset(self), self._in_sight
        if plek is None or plek.y >= len(zicht):
            return
        n = zicht[plek.y][0].stuk
        if n == self._hier:
            self.post_message(self.Aangeklikt())
        elif self._walks(n):
            self._to(n)

    def on_mouse_scroll_up(self) -> None:
        """Scrolling walks, so that what is pointed at always shows."""
        self.stap(-1)

    def on_mouse_scroll_down(self) -> None:
        """Scrolling walks, so that what is pointed at always shows."""
        self.stap(1)


def _pieces(vellen: Sequence[Vel]) -> Iterator[Stuk]:
    for vel in vellen:
        yield vel
        yield from vel.regels
        for deel in vel.delen:
            if deel.label:
                yield deel
            yield from deel.items


def _folded(stuk: Stuk, breedte: int, *, eerste: bool) -> Iterator[Content]:
    match stuk:
        case Vel():
            yield from _heading(stuk, breedte, eerste=eerste)
        case Deel():
            yield from (Content.styled(regel, "bold $secondary") for regel in vouw(stuk.label, breedte))
        case Item():
            yield from _said(stuk.toon(), breedte)
        case str():
            yield from map(Content, vouw(stuk, breedte))


def _heading(vel: Vel, breedte: int, *, eerste: bool) -> Iterator[Content]:
    """With air above it and a line behind it; a question about which nothing was said is one short line."""
    achter = f" {vel.achter}" if vel.achter else ""
    label = kort(vel.label, breedte - len(achter))
    if not (vel.delen or vel.regels):
        yield Content.assemble((label, "bold $primary"), (achter, "italic $foreground"))
        return
    if not eerste:
        yield Content("")
    lijn = f" {'─' * (breedte - Content(label).cell_length - len(achter) - 1)}"
    yield Content.assemble((label, "bold $primary"), (lijn, "$primary"), (achter, "$primary"))


def _said(ding: Ding, breedte: int) -> Iterator[Content]:
    """Every word of it, with its sign in front."""
    tekst = f"{ding.tekst}  ({ding.achter})" if ding.achter else ding.tekst
    voor = f"{ding.teken} "
    for regel in vouw(tekst, breedte - 2):
        yield Content.assemble((voor, "bold $secondary"), (regel, "$foreground"))
        voor = "  "
