"""Hulp: this screen in three lines, and the keys."""

from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from andere_vragen.screens.leeg import Leeg
from andere_vragen.screens.toetsen import BEWERKEN, TOETSEN, Toets
from andere_vragen.vragen import Scherm
from andere_vragen.widgets.balken import Knop, Voet
from andere_vragen.widgets.kieslijst import Keus, Kieslijst


class Hulp(Screen[str]):
    """Explains; a key or a click on a line of the list does what the line says."""

    BINDINGS = [
        ("up", "stap(-1)"),
        ("down", "stap(1)"),
        ("enter", "doe"),
        ("escape,f1", "sluit"),
        ("f9", "leeg"),
        ("f10", "app.stop"),
    ]

    def __init__(self, scherm: Scherm) -> None:
        super().__init__()
        self._scherm = scherm

    def compose(self) -> ComposeResult:
        """The title, three lines of explanation, and every key with what it does."""
        yield Static(Content(self._scherm.titel), classes="titel")
        yield Static(Content("\n".join(self._scherm.uitleg)), classes="uitleg")
        yield Kieslijst()
        yield Voet([Knop("Esc", "Terug naar de vraag", "sluit"), Knop("Enter", "Doe dit", "doe")])

    def on_mount(self) -> None:
        """Fill the list of keys."""
        self.query_one(Kieslijst).toon([_line(toets) for toets in (*TOETSEN, *BEWERKEN)])

    def action_stap(self, richting: int) -> None:
        """Walk along the keys."""
        self.query_one(Kieslijst).stap(richting)

    def on_kieslijst_gekozen(self) -> None:
        """A click does what the key does."""
        self.action_doe()

    def action_doe(self) -> None:
        """Do what the line says, back on the screen of the question."""
        keus = self.query_one(Kieslijst).keus
        self.dismiss(keus.id if keus else "")

    def action_leeg(self) -> None:
        """Hide everything at once: not by way of the question, which would show for a moment."""
        self.app.push_screen(Leeg())

    def action_sluit(self) -> None:
        """Back to the question."""
        self.dismiss("")

    def on_key(self, event: events.Key) -> None:
        """The ten keys do here what they always do."""
        for toets in TOETSEN[1:]:
            if event.key in toets.toets.split(",") and event.key not in ("f9", "f10"):
                event.stop()
                self.dismiss(toets.actie)


def _line(toets: Toets) -> Keus:
    return Keus(toets.actie, f"{toets.naam:<9} {toets.uitleg}")
