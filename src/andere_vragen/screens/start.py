"""The start: which casus is this about? Light on purpose: it stands before anything heavy is loaded."""

import time
from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import compress, repeat
from operator import contains

from textual.app import ComposeResult
from textual.content import Content
from textual.css.query import NoMatches
from textual.message import Message
from textual.widgets import Input, Static

from andere_vragen.screens.kies import KiesScreen, als_keus
from andere_vragen.screens.laag import Laag
from andere_vragen.taal.mensen import vergelijkbaar
from andere_vragen.taal.tekst import regel
from andere_vragen.widgets.balken import Knop, Kop, Melding, Voet
from andere_vragen.widgets.invoer import Invoer
from andere_vragen.widgets.kieslijst import Keus, Kieslijst

MOTTO = "Voorbij de waan van de dag: anders kijken en andere vragen stellen, wie durft?"

NIEUW = "nieuw"

OPDRACHTEN = (
    Keus("app.thema", "Licht of donker"),
    Keus("loopt_al", "Dit loopt al voor een hele klas, de school of de wijk"),
    Keus("oefenen", "Oefenen met een verzonnen casus"),
    Keus("instellingen", "Instellingen"),
    Keus("casus", "Inzage, correctie en einde van de casus die je aanwijst"),
)
"""What can be done here without a key of its own."""

EVEN = 0.5
"""Seconds after a key in which nothing else is done: the next one comes soon."""


class StartScreen(Laag[None]):
    """Casussen with their last sitting; typing filters, Enter opens."""

    BINDINGS = [
        ("up", "stap(-1)"),
        ("down", "stap(1)"),
        ("pageup", "stap(-10)"),
        ("pagedown", "stap(10)"),
        ("escape", "wis"),
        ("f1", "hulp"),
        ("f9", "app.leeg"),
        ("f10", "app.stop"),
        ("ctrl+n", "trends"),
        ("ctrl+p", "opdrachten"),
    ]
    AUTO_FOCUS = "Invoer"

    @dataclass
    class Openen(Message):
        """This casus is chosen; `verder` says at once where the group was."""

        map: str
        verder: bool

    @dataclass
    class Nieuw(Message):
        """A new casus, with this schuilnaam where one was typed."""

        schuilnaam: str

    @dataclass
    class Rechten(Message):
        """What can be asked of this casus as a whole?"""

        map: str

    class LooptAl(Message):
        """Something already runs for more than one casus."""

    class Oefenen(Message):
        """A made-up casus, to practise with."""

    class Instellingen(Message):
        """What was chosen once for this computer."""

    class Trends(Message):
        """What comes back in many casussen?"""

    def __init__(self) -> None:
        super().__init__()
        self._casussen: Sequence[Keus] = ()
        self._klein: Sequence[str] = ()
        self._alle_namen = ""
        self._vooraan: Sequence[Keus] = ()
        self._verder: Keus | None = None
        self._gelijst = False
        self._lijkt: tuple[str, frozenset[str]] = ("", frozenset())
        self._getypt = float("-inf")

    def compose(self) -> ComposeResult:
        """The motto, a line to search on, and the list."""
        kop = Kop()
        kop.links = "Andere vragen"
        yield kop
        yield Static(Content(MOTTO), classes="titel motto")
        yield Invoer()
        yield Kieslijst()
        yield Melding()
        yield Voet(
            [
                Knop("Enter", "Openen", "openen"),
                Knop("F1", "Hulp", "hulp"),
                Knop("ctrl+n", "Trends", "trends"),
                Knop("ctrl+p", "Meer", "opdrachten"),
                Knop("F9", "Leeg", "app.leeg"),
                Knop("F10", "Stop", "app.stop"),
            ],
            ("Enter", "F10", "F9", "F1", "ctrl+p", "ctrl+n"),
        )

    def on_mount(self) -> None:
        """The list comes later; a new casus can be made at once."""
        self.query_one(Invoer).placeholder = "Zoek een casus, of typ een nieuwe schuilnaam"
        self._show()

    def toon(self, casussen: Sequence[Keus], verder: Keus | None, toe: int = 0) -> None:
        """Show what is kept: a line a casus, its id the folder. `verder` is an interrupted sitting.

        The first `toe` casussen are due. A line that somebody walked to stays pointed at when
        the list comes again; else it is the first: what was interrupted, or is due.
        """
        self._casussen, self._verder = casussen, verder
        self._klein = [vergelijkbaar(casus.tekst) for casus in casussen]
        self._alle_namen = "\n".join(self._klein)
        self._vooraan = [*([verder] if verder else ()), *casussen[:toe]]
        with suppress(NoMatches):  # the list may come while the program leaves
            self._show(blijf=self.query_one(Kieslijst).gelopen)
        self._gelijst = True

    def vul_in(self, naam: str, lijkt: Collection[str]) -> None:
        """Put this name in the line, unless somebody types there; what may be meant stands in the list."""
        regel_in = self.query_one(Invoer)
        if regel_in.value:
            return
        self._lijkt = (naam, frozenset(lijkt))
        with self.prevent(Input.Changed):
            regel_in.value = naam
        regel_in.cursor_position = len(naam)
        self._show()

    def vordert(self, tekst: str) -> None:
        """Tell at the top how far the reading is; a message below the list stays."""
        with suppress(NoMatches):
            self.query_one(Kop).merk = tekst

    @property
    def bezig(self) -> bool:
        """Whether somebody is typing in the list: what reads in the background waits for that."""
        return self._gelijst and time.monotonic() - self._getypt < EVEN

    @property
    def namen(self) -> list[str]:
        """The schuilnamen that are taken."""
        return [casus.tekst for casus in self._casussen]

    def _show(self, *, blijf: bool = False) -> None:
        gezocht = regel(self.query_one(Invoer).value)
        nieuw = Keus(NIEUW, f"+ Nieuwe casus: {gezocht}" if gezocht else "+ Nieuwe casus", stijl="$secondary")
        if not gezocht:
            rest = self._casussen[len(self._vooraan) - (self._verder is not None) :]
            self.query_one(Kieslijst).toon([*self._vooraan, nieuw, *rest], blijf=blijf)
            return
        ingevuld, lijkt = self._lijkt
        gevonden: Iterable[Keus] = ()
        if gezocht == ingevuld:
            gevonden = [casus for casus in self._casussen if casus.tekst in lijkt]
        gezocht = vergelijkbaar(gezocht)
        if gezocht and gezocht in self._alle_namen:
            gevonden = compress(self._casussen, map(contains, self._klein, repeat(gezocht)))
        self.query_one(Kieslijst).toon([*gevonden, nieuw], blijf=blijf)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Typing filters."""
        event.stop()
        self._getypt = time.monotonic()
        self.meld("")
        self._show()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter opens what is pointed at."""
        event.stop()
        self.action_openen()

    def on_kieslijst_gekozen(self) -> None:
        """A click on what is pointed at opens it too."""
        self.action_openen()

    def action_openen(self) -> None:
        """Open, go on, or begin."""
        keus = self.query_one(Kieslijst).keus
        if keus is None or keus.id == NIEUW:
            self.post_message(self.Nieuw(regel(self.query_one(Invoer).value)))
        else:
            self.post_message(self.Openen(keus.id, verder=keus is self._verder))

    def action_stap(self, richting: int) -> None:
        """Walk along the casussen."""
        self.query_one(Kieslijst).stap(richting)

    def action_wis(self) -> None:
        """Show all again."""
        self.query_one(Invoer).clear()

    async def action_hulp(self) -> None:
        """What to do here."""
        self.meld(
            "Typ om te zoeken, ↑ ↓ om te kiezen, Enter om te openen. ctrl+n: wat komt vaker terug? "
            "ctrl+p: inzage, correctie en einde van een casus, instellingen, en meer."
        )
        await self.run_action("app.hulp")

    def action_opdrachten(self) -> None:
        """What else can be done here."""

        async def gekozen(actie: str | None) -> None:
            if actie:
                await self.run_action(actie)

        self.erop(KiesScreen("Wat wil je doen?", [*map(als_keus, self.eerst), *OPDRACHTEN]), gekozen)

    def action_loopt_al(self) -> None:
        """Tell what already runs."""
        self.post_message(self.LooptAl())

    def action_oefenen(self) -> None:
        """Practise, in a folder that is gone afterwards."""
        self.post_message(self.Oefenen())

    def action_casus(self) -> None:
        """Ask something of the casus that is pointed at, as a whole."""
        keus = self.query_one(Kieslijst).keus
        if keus is None or keus.id == NIEUW:
            self.meld("Wijs eerst met ↑ ↓ een casus aan, en kies dit dan nog een keer.")
        else:
            self.post_message(self.Rechten(keus.id))

    def action_instellingen(self) -> None:
        """Look at the settings, and change them."""
        self.post_message(self.Instellingen())

    def action_trends(self) -> None:
        """Look at all casussen together."""
        self.post_message(self.Trends())
