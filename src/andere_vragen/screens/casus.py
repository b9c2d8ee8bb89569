"""What can be asked of a casus as a whole: to read, to mend, to end it. In the words of the commands."""

from dataclasses import dataclass
from typing import Literal, get_args

from textual.app import ComposeResult
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from andere_vragen.screens.kies import LijstScreen
from andere_vragen.screens.papier import opent
from andere_vragen.screens.toetsen import bindings, toets
from andere_vragen.widgets.balken import Knop, Kop, Melding, Voet
from andere_vragen.widgets.kieslijst import Keus, Kieslijst

Recht = Literal[
    "openen",
    "inzage",
    "vooraf",
    "correctie",
    "zienswijze",
    "gezegd",
    "persoon",
    "gesprek",
    "terughalen",
    "afsluiten",
    "verwijderen",
]

RECHTEN: dict[Recht, str] = {
    "inzage": "Inzage: alles wat er staat, in één bestand",
    "vooraf": "Vooraf: waarvoor, toestemming, bewaren tot",
    "correctie": "Correctie: verbeter iets dat niet klopt",
    "zienswijze": "Zienswijze: zet iemands eigen kijk erbij",
    "gezegd": "Weghalen: één ding dat gezegd is",
    "persoon": "Weghalen: een persoon",
    "gesprek": "Weghalen: een gesprek",
    "terughalen": "Terughalen: een eerdere versie van een gesprek",
    "afsluiten": "Afsluiten: alleen wat doorgaat en wat we leerden blijft",
    "verwijderen": "Verwijderen: de hele casus, voor altijd",
}
"""What reads goes before what puts right, and what takes away comes last."""


class CasusScreen(LijstScreen):
    """One line a right. It says what was done, and stays until somebody goes back to the casussen."""

    BINDINGS = [*bindings(toets("F1"))]

    @dataclass
    class Gevraagd(Message):
        """This is asked of the casus."""

        recht: Recht

    def __init__(self, schuilnaam: str, tot: str) -> None:
        super().__init__()
        self._schuilnaam, self._tot = schuilnaam, tot
        self.papier = ""
        """The paper that was made last."""
        self.bezig = False
        """Whether something is being written: then nobody leaves, and nothing else begins."""

    def compose(self) -> ComposeResult:
        """What can be asked, and what came of it."""
        kop = Kop()
        kop.links = f"{self._schuilnaam} · rechten en einde"
        kop.merk = self._tot
        yield kop
        yield Static(Content("Wat wil je met deze casus?"), classes="titel")
        yield Kieslijst()
        yield Melding()
        yield Voet(
            [
                Knop("Enter", "Kies", "kies"),
                Knop("F1", "Hulp", "hulp"),
                Knop("Esc", "Naar de lijst van casussen", "sluit"),
            ],
            ("Esc", "Enter", "F1"),
        )

    def on_mount(self) -> None:
        """Point at what only reads."""
        self._show()

    def _show(self) -> None:
        rechten = [Keus(recht, label) for recht, label in RECHTEN.items()]
        self.query_one(Kieslijst).toon([*opent(self.papier), *rechten])

    def gemaakt(self, papier: str) -> None:
        """Offer to open it."""
        self.papier = papier
        self._show()

    def bewaard(self, tot: str) -> None:
        """Say until when it is kept now."""
        for kop in self.query(Kop):
            kop.merk = tot

    def meld(self, tekst: str) -> None:
        """Say what was done, or why it was not."""
        for melding in self.query(Melding):
            melding.tekst = tekst

    def action_kies(self) -> None:
        """Ask for what is pointed at; nothing happens without one more question."""
        keus = self.query_one(Kieslijst).keus
        recht = next((recht for recht in get_args(Recht) if keus and recht == keus.id), None)
        if recht and not (self.herhaald or self.bezig):
            self.meld("")
            self.post_message(self.Gevraagd(recht))

    def action_sluit(self) -> None:
        """Back to the list of casussen."""
        if not self.bezig:
            super().action_sluit()

    async def action_hulp(self) -> None:
        """What these words mean, under what to do in danger."""
        self.meld(
            "Inzage is lezen, correctie is verbeteren, een zienswijze is iemands eigen kijk. "
            "Wat weggaat, gaat voor altijd weg; dat vragen we eerst."
        )
        await self.run_action("app.hulp")
