"""The end: what is still open, the papers, and out. Nothing of another casus is in sight."""

from dataclasses import dataclass

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from andere_vragen.casus.gesprek import Gesprek, Klok
from andere_vragen.papieren.lijst import PAPIEREN
from andere_vragen.rijen.berichten import PapierGevraagd, PapierOpenen
from andere_vragen.rijen.einde import NogOpen, nog_open
from andere_vragen.screens.papier import OPENEN, opent
from andere_vragen.screens.rustig import Getypt, RustigScreen
from andere_vragen.widgets.balken import Knop, Kop, Melding, Voet
from andere_vragen.widgets.kieslijst import Keus, Kieslijst

KLAAR = "klaar"


@dataclass(frozen=True)
class Klaar:
    """The group is done."""


Antwoord = NogOpen | Klaar | Getypt
"""What is open brings the group there; without an answer the question stays as it is."""


class EindeScreen(RustigScreen[NogOpen | Klaar]):
    """What can still be done, one line each. Only Klaar ends the sitting."""

    def __init__(self, gesprek: Gesprek, klok: Klok) -> None:
        super().__init__(gesprek, klok)
        self._open = nog_open(gesprek)

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
        self._show()

    def _show(self) -> None:
        lezers = self.gesprek.vragen.soort.lezers
        papieren = [Keus(naam, papier.heet(lezers), "maken") for naam, papier in PAPIEREN.items()]
        open_ = [Keus(str(n), nog.zin, "bekijken") for n, nog in enumerate(self._open)]
        self.query_one(Kieslijst).toon(
            [*open_, *papieren, *opent(self.papier), Keus(KLAAR, "Klaar", "bewaard")], blijf=True
        )

    def watch_papier(self) -> None:
        """What was made can be opened."""
        super().watch_papier()
        self._show()

    def action_kies(self) -> None:
        """Go there, make it, or end; once, however long the key is held."""
        keus = self.query_one(Kieslijst).keus
        if self.herhaald or keus is None:
            return
        if keus.id == KLAAR:
            self.action_verder()
        elif keus.id in PAPIEREN:
            self.vertel(PapierGevraagd(keus.id))
        elif keus.id == OPENEN:
            self.vertel(PapierOpenen(self.papier))
        else:
            self.weg(self._open[int(keus.id)])

    def action_verder(self) -> None:
        """The end, when it was pressed on its own."""
        if self.stil:
            self.weg(Klaar())
