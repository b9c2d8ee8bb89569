"""Trends: what comes back in many casussen, as bars. One that is pointed at can become an afspraak."""

import time
from contextlib import suppress

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.css.query import NoMatches
from textual.worker import Worker, WorkerState, get_current_worker

from andere_vragen.casus.trends import (
    NIETS,
    Cel,
    Geteld,
    Tabel,
    Tel,
    nagekeken,
    per_tabel,
    schooljaar,
    staaf,
    vorig_jaar,
)
from andere_vragen.rijen.dingen import Ding
from andere_vragen.rijen.leesrij import Leesrij
from andere_vragen.rijen.voorstellen import Voorstel
from andere_vragen.screens.laag import Laag
from andere_vragen.screens.toetsen import bindings, toets
from andere_vragen.taal.woorden import Bereik
from andere_vragen.vragen.modellen import Vragen
from andere_vragen.widgets.balken import Knop, Kop, Melding, Voet
from andere_vragen.widgets.ladder import Ladder

BALK = 8
"""Cells of a bar."""

VERTELT = 0.2
"""Seconds between two words on how far it is."""

BUITEN_SCHOOL = ("thuis", "vrienden", "wijk", "ouders")
"""What happens there, the school does not change alone."""

ONDERWERPEN = ("niveau", "steun", "steunsoort")
"""The tables of which a bar can become an afspraak; the others are about afspraken themselves."""


class TrendsScreen(Laag[Voorstel]):
    """One row a table, one bar a line. Esc goes back, also while it is still counting."""

    BINDINGS = [
        *bindings(toets("F9"), toets("F10")),
        Binding("up", "stap(-1)"),
        Binding("down", "stap(1)"),
        Binding("tab", "rij(1)"),
        Binding("shift+tab", "rij(-1)"),
        Binding("left", "jaar(1)"),
        Binding("right", "jaar(-1)"),
        Binding("f5", "afspraak"),
        Binding("escape,ctrl+n", "sluit"),
    ]

    def __init__(self, tel: Tel, vragen: Vragen) -> None:
        super().__init__()
        self._tel, self._vragen = tel, vragen
        self._cellen: list[Cel] = []
        self._jaar = 0
        self._tabellen: Tabellen = []

    def compose(self) -> ComposeResult:
        """The head, the tables, and what the keys do here."""
        kop = Kop()
        kop.links = "Trends"
        yield kop
        yield Ladder()
        yield Melding()
        yield Voet(
            [
                Knop("Tab", "Rij", "rij(1)"),
                Knop("← →", "Schooljaar", "jaar(1)"),
                Knop("F5", "Afspraak", "afspraak"),
                Knop("Esc", "Terug", "sluit"),
            ],
            ("Esc", "F5", "← →", "Tab"),
        )

    def on_mount(self) -> None:
        """Count beside the screen: there can be very many casussen."""
        self._show_words("Even tellen.")
        self._count()

    @work(thread=True, exit_on_error=False)
    def _count(self) -> None:
        werk = get_current_worker()
        verteld = time.monotonic()

        def door(aantal: int, van: int) -> bool:
            nonlocal verteld
            if not werk.is_cancelled and (nu := time.monotonic()) - verteld > VERTELT:
                verteld = nu
                self.app.call_from_thread(self._say, nagekeken(aantal, van))
            return not werk.is_cancelled

        geteld = self._tel(door)
        if geteld and not werk.is_cancelled:
            self.app.call_from_thread(self._counted, geteld)

    def on_worker_state_changed(self, bericht: Worker.StateChanged) -> None:
        """Counting that fails ends nothing."""
        if bericht.state is WorkerState.ERROR:
            self._say("Het tellen lukt niet. Kijk na met: andere-vragen controleer")

    def _counted(self, geteld: Geteld) -> None:
        self._cellen = geteld.telling.cellen(self._vragen)
        self._say(geteld.problemen[0] if geteld.problemen else "")
        with suppress(NoMatches):
            self._show()

    def _say(self, tekst: str) -> None:
        with suppress(NoMatches):  # the counting may tell something while the screen closes
            self.query_one(Melding).tekst = tekst

    @property
    def _jaren(self) -> list[int]:
        """The school years there are, the last one first."""
        return sorted({cel.jaar for cel in self._cellen}, reverse=True)

    def _show(self) -> None:
        if not self._cellen:
            self._show_words(NIETS)
            return
        was, jaar = self._pointed, self._jaren[self._jaar]
        self.query_one(Kop).links = f"Trends · schooljaar {schooljaar(jaar)}"
        self._tabellen = tabellen(self._cellen, jaar)
        trap = self.query_one(Ladder)
        trap.toon(rijen_van(self._cellen, self._tabellen))
        if was and (n := self._place_of(was)) is not None:
            trap.sta(trap.plaats.op(trap.plaats.hier, n))

    def _show_words(self, tekst: str) -> None:
        self.query_one(Ladder).toon([Leesrij("", dingen=(Ding(None, tekst, " "),))])

    @property
    def _pointed(self) -> Cel | None:
        plaats = self.query_one(Ladder).plaats
        if plaats.ding is None or not self._tabellen:
            return None
        return self._tabellen[plaats.hier][1][plaats.ding]

    def _place_of(self, was: Cel) -> int | None:
        """The same bar in the table that is open now."""
        _, cellen = self._tabellen[self.query_one(Ladder).plaats.hier]
        balken = [(cel.tabel.id, cel.sleutel) for cel in cellen]
        return balken.index(balk) if (balk := (was.tabel.id, was.sleutel)) in balken else None

    def action_stap(self, richting: int) -> None:
        """Walk along the bars."""
        self.query_one(Ladder).stap(richting)

    def action_rij(self, richting: int) -> None:
        """To the next or the previous table."""
        self.query_one(Ladder).rij(richting)

    def action_jaar(self, richting: int) -> None:
        """To an earlier (+1) or a later (-1) school year."""
        if self._cellen:
            self._jaar = max(0, min(len(self._jaren) - 1, self._jaar + richting))
            self._show()

    def action_afspraak(self) -> None:
        """An afspraak that helps more pupils begins with the bar that is pointed at."""
        if preventief := self._pointed and voorstel(self._pointed):
            self.weg(preventief)
        else:
            self._say("Wijs eerst met ↑ ↓ een balk met een getal aan, over een niveau of over steun.")

    def action_sluit(self) -> None:
        """Back; what was counted until now is kept."""
        self.weg(None)


def voorstel(cel: Cel) -> Voorstel | None:
    """What an afspraak for more pupils can begin with; nothing where there is no trend."""
    if cel.tabel.id not in ONDERWERPEN or cel.aantal is None:
        return None
    bereik: Bereik = "wijk" if cel.sleutel in BUITEN_SCHOOL else "school"
    return Voorstel(f"Voor meer leerlingen: {cel.label}", bereik=bereik)


Tabellen = list[tuple[Tabel, list[Cel]]]
"""The bars of one school year, by table."""


def tabellen(cellen: list[Cel], jaar: int) -> Tabellen:
    """Those of this school year."""
    return list(per_tabel(cel for cel in cellen if cel.jaar == jaar))


def rijen_van(cellen: list[Cel], tabellen: Tabellen) -> list[Leesrij]:
    """The tables as rows, a bar a line."""
    vroeger = vorig_jaar(cellen)
    return [_row(tabel, balken, vroeger) for tabel, balken in tabellen]


def _row(tabel: Tabel, balken: list[Cel], vroeger: dict[Cel, int]) -> Leesrij:
    vraag = f"In hoeveel {tabel.eenheid}?" if tabel.eenheid == "casussen" else "Hoeveel gesprekken?"
    strepen = zip(balken, staaf(balken, BALK), strict=True)
    dingen = tuple(Ding(None, streep, " ", _last_year(vroeger.get(cel))) for cel, streep in strepen)
    return Leesrij(tabel.id, tabel.titel, vraag, dingen, most(balken))


def _last_year(toen: int | None) -> str:
    return f"vorig jaar: {toen}" if toen else ""


def most(rijen: list[Cel]) -> str:
    """What stands behind the name of a table that is closed: its longest bar."""
    hoogste = max(rijen, key=lambda cel: cel.aantal or 0)
    if len(rijen) == 1 or hoogste.aantal is None:
        return hoogste.waarde
    return f"vooral: {hoogste.label} ({hoogste.waarde})"
