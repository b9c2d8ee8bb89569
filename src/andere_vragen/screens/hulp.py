"""Hulp: this screen in three lines, and the keys."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from andere_vragen.screens.kies import KiesScreen, LijstScreen, als_keus
from andere_vragen.screens.toetsen import BEWERKEN, TOETSEN, Toets
from andere_vragen.widgets.balken import Knop, Voet
from andere_vragen.widgets.kieslijst import Keus, Kieslijst

if TYPE_CHECKING:
    from andere_vragen.vragen.schermen import Scherm


class HulpScreen(LijstScreen):
    """Explains; a key or a click on a line of the list does what the line says."""

    BINDINGS = [("f1", "sluit")]

    def __init__(self, scherm: "Scherm", eerst: Sequence[Toets] = ()) -> None:
        """`eerst` goes before the keys."""
        super().__init__()
        self._scherm, self._eerst = scherm, eerst

    def compose(self) -> ComposeResult:
        """The title, three lines of explanation, and every key with what it does."""
        yield Static(Content(self._scherm.titel), classes="titel")
        yield Static(Content("\n".join(self._scherm.uitleg)), classes="uitleg")
        yield Kieslijst()
        yield Voet([Knop("Esc", "Terug naar de vraag", "sluit"), Knop("Enter", "Doe dit", "kies")])

    def on_mount(self) -> None:
        """Fill the list of keys."""
        self.query_one(Kieslijst).toon([_line(toets) for toets in (*self._eerst, *TOETSEN, *BEWERKEN)])

    def on_key(self, event: events.Key) -> None:
        """The ten keys do here what they always do."""
        for toets in TOETSEN[1:]:
            if event.key in toets.toets.split(",") and event.key not in ("f9", "f10"):
                event.stop()
                self.weg(toets.actie)


class WatKanScreen(KiesScreen):
    """What can be done on a screen that has no page of its own for it; gives the action that is chosen."""

    BINDINGS = [("f1,ctrl+p", "sluit")]

    def __init__(self, eerst: Sequence[Toets], knoppen: Sequence[Knop]) -> None:
        """`eerst` goes before what stands at the bottom of that screen."""
        super().__init__(
            "Wat wil je doen?",
            [
                *map(als_keus, eerst),
                *(Keus(knop.actie, knop.label, knop.toets) for knop in knoppen),
            ],
        )


def _line(toets: Toets) -> Keus:
    return Keus(toets.actie, f"{toets.naam or toets.label:<10} {toets.uitleg}")
