"""The end: what is still open, the papers, and out. Nothing of another casus is in sight."""

from dataclasses import dataclass

from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from andere_vragen.casus.gesprek import Gesprek, Klok
from andere_vragen.papieren.lijst import PAPIEREN
from andere_vragen.rijen.berichten import PapierGevraagd
from andere_vragen.rijen.einde import NogOpen, nog_open
from andere_vragen.screens.basis import GesprekScreen
from andere_vragen.screens.stilstaan import Getypt
from andere_vragen.screens.toetsen import bindings, toets
from andere_vragen.widgets.balken import Knop, Kop, Melding, Voet
from andere_vragen.widgets.kieslijst import Keus, Kieslijst

KLAAR = "klaar"


@dataclass(frozen=True)
class Klaar:
    """The group is done."""


Antwoord = NogOpen | Klaar | Getypt
"""What is open brings the group there; without an answer the question stays as it is."""


class EindeScreen(GesprekScreen[Antwoord]):
    """What can still be done, one line each. Only Klaar ends the sitting."""

    BINDINGS = [
        *bindings(*(toets(naam) for naam in ("F7", "F8", "F9", "F10"))),
        ("up", "stap(-1)"),
        ("down", "stap(1)"),
        ("enter", "kies"),
        ("escape", "terug"),
    ]

    def __init__(self, gesprek: Gesprek, klok: Klok) -> None:
        super().__init__(gesprek, klok)
        self._open = nog_open(gesprek)
        self._staat = 0.0

    def compose(self) -> ComposeResult:
        """One sentence, and what can be done."""
        yield Kop()
        yield Static(Content("Dit was het gesprek."), classes="titel")
        yield Kieslijst()
        yield Melding()
        yield Voet(
            [Knop("Enter", "Kies", "kies"), Knop("F7", "Terug", "terug"), Knop("F8", "Klaar", "verder")],
            ("F8", "F7", "Enter"),
        )

    def on_mount(self) -> None:
        """What is open stands first."""
        self.query_one(Kop).links = self.gesprek.casus.schuilnaam
        soort = self.gesprek.casus.soort
        papieren = [Keus(naam, papier.heet(soort), "maken") for naam, papier in PAPIEREN.items()]
        open_ = [Keus(str(n), nog.zin, "bekijken") for n, nog in enumerate(self._open)]
        self.query_one(Kieslijst).toon([*open_, *papieren, Keus(KLAAR, "Klaar", "bewaard")])
        self._staat = events.Idle().time  # by the clock of the keys

    def on_key(self, event: events.Key) -> None:
        """Who types has more to say. Another key from before this could be seen was not meant for it."""
        if event.is_printable and event.character:
            event.stop()
            self.weg(Getypt(event.character))
        elif event.time < self._staat and event.key not in ("f9", "f10"):
            event.stop()

    def on_paste(self, event: events.Paste) -> None:
        """What is pasted is for the line too."""
        event.stop()
        self.weg(Getypt(event.text))

    def action_stap(self, richting: int) -> None:
        """Walk along what can be done."""
        self.query_one(Kieslijst).stap(richting)

    def on_kieslijst_gekozen(self) -> None:
        """A click does it."""
        self.action_kies()

    def action_kies(self) -> None:
        """Go there, make it, or end; once, however long the key is held."""
        keus = self.query_one(Kieslijst).keus
        if self.herhaald or keus is None:
            return
        if keus.id == KLAAR:
            self.action_verder()
        elif keus.id in PAPIEREN:
            self.vertel(PapierGevraagd(keus.id))
        else:
            self.weg(self._open[int(keus.id)])

    def action_verder(self) -> None:
        """The end, when it was pressed on its own."""
        if self.stil:
            self.weg(Klaar())

    def action_terug(self) -> None:
        """The question stays on the table."""
        self.weg(None)
