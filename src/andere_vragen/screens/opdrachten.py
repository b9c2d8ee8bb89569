"""Opdrachten: every command by name, for laptops on which the function keys need fn."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input, Static

from andere_vragen.screens.kies import LijstScreen, als_keus
from andere_vragen.screens.toetsen import BEWERKEN, TOETSEN, Toets
from andere_vragen.widgets.invoer import Invoer
from andere_vragen.widgets.kieslijst import Keus, Kieslijst

THEMA = Toets("", "", "app.thema", "Licht of donker", "een andere achtergrond")
INKORTEN = Toets("", "", "inkorten", "Nog tien minuten", "sla over wat kan, op de afspraken na")
RONDJE = Toets("", "", "rondje", "Rondje", "wie hoorden we nog niet bij deze vraag?")
LOOPT_AL = Toets("", "", "loopt_al", "Dit loopt al voor iedereen", "de afspraak die je aanwijst")
OVER_EEN_DING = (
    Toets("", "Delete", "weg", "Weg", "haal weg wat je aanwijst"),
    Toets("", "shift+↑", "schuif(-1)", "Omhoog", "schuif wat je aanwijst omhoog"),
    Toets("", "shift+↓", "schuif(1)", "Omlaag", "schuif wat je aanwijst omlaag"),
    Toets("", "Tab", "rij(1)", "Rij", "naar de volgende rij"),
)
"""What the line to type on, or the list, answers to itself: by name for who clicks, or has no such key."""

LIJST = (
    *TOETSEN,
    *(toets for toets in BEWERKEN if toets.actie and toets.actie != "opdrachten"),
    *OVER_EEN_DING,
    RONDJE,
    INKORTEN,
    LOOPT_AL,
    THEMA,
)


class OpdrachtenScreen(LijstScreen):
    """Type a few letters, choose, Enter. Gives the action of the command, or nothing."""

    BINDINGS = [("ctrl+p", "sluit")]

    def __init__(self, eerst: Sequence[Toets] = ()) -> None:
        """`eerst` goes before the commands that are always there."""
        super().__init__()
        self._lijst = (*eerst, *LIJST)

    def compose(self) -> ComposeResult:
        """A line to type on and the commands under it."""
        with Vertical():
            yield Static("Wat wil je doen? Typ een paar letters.", classes="titel")
            yield Invoer()
            yield Kieslijst()

    def on_mount(self) -> None:
        """Show them all."""
        self._filter("")

    def _filter(self, tekst: str) -> None:
        klein = tekst.casefold()
        self.query_one(Kieslijst).toon(
            [
                als_keus(opdracht)
                for opdracht in self._lijst
                if klein in f"{opdracht.label} {opdracht.uitleg}".casefold()
            ]
            or [Keus("", "Niets gevonden. Typ iets anders, of Esc.")]
        )

    def on_input_changed(self, event: Input.Changed) -> None:
        """Fewer letters, more commands."""
        event.stop()
        self._filter(event.value)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter does what is pointed at."""
        event.stop()
        self.action_kies()
