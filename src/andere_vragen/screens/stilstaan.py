"""Even stilstaan: a quiet screen between looking around and going on."""

from dataclasses import dataclass

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from andere_vragen.casus.concept import Rijplek
from andere_vragen.casus.gesprek import Gesprek, Klok
from andere_vragen.rijen.stilstaan import Stilstaan
from andere_vragen.screens.rustig import Getypt, RustigScreen
from andere_vragen.widgets.balken import Knop, Kop, Melding, Voet
from andere_vragen.widgets.kieslijst import Keus, Kieslijst


@dataclass(frozen=True)
class Verder:
    """The group goes on."""


Antwoord = Rijplek | Verder | Getypt
"""A place goes back to that row; without an answer the question stays as it is."""


class StilstaanScreen(RustigScreen[Rijplek | Verder]):
    """Where the group looked, as bars. F8 goes on, F7 stays, Enter goes to where nobody looked yet."""

    def __init__(self, gesprek: Gesprek, klok: Klok, wat: Stilstaan) -> None:
        super().__init__(gesprek, klok)
        self._wat = wat

    def compose(self) -> ComposeResult:
        """The question, the bars, and what can be looked at still."""
        yield Kop()
        yield Static(Content(self._wat.vraag), classes="titel")
        yield Static(Content("\n".join(self._wat.regels)), classes="balken")
        yield Static(Content("\n".join(self._wat.gekeken)), classes="balken gekeken")
        if self._wat.stem:
            yield Static(Content(self._wat.stem), classes="stem")
        yield Kieslijst()
        yield Melding()
        knoppen = [Knop("F7", "Terug", "terug"), Knop("F8", "Verder", "verder")]
        if self._wat.nog:
            knoppen.insert(0, Knop("Enter", "Daarheen", "kies"))
        yield Voet(knoppen, ("F8", "F7", "Enter")[: len(knoppen)])

    def on_mount(self) -> None:
        """The rows where nobody looked yet stand ready."""
        kop = self.query_one(Kop)
        kop.links, kop.stap = self.gesprek.casus.schuilnaam, "even stilstaan"
        self.query_one(Kieslijst).toon(
            [Keus(str(n), f"Nog even naar: {nog.label}") for n, nog in enumerate(self._wat.nog)]
        )

    def action_kies(self) -> None:
        """Back to the question, at that row."""
        if keus := self.query_one(Kieslijst).keus:
            self.weg(self._wat.nog[int(keus.id)].plek)

    def action_verder(self) -> None:
        """On to the next question."""
        self.weg(Verder())
