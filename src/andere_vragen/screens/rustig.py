"""A quiet screen over the question: something to look at, and a list to choose from."""

from dataclasses import dataclass
from typing import TypeVar

from textual import events

from andere_vragen.casus.gesprek import Gesprek, Klok
from andere_vragen.screens.basis import GesprekScreen
from andere_vragen.screens.laag import letter_van
from andere_vragen.screens.toetsen import bindings, toets
from andere_vragen.widgets.kieslijst import Kieslijst


@dataclass(frozen=True)
class Getypt:
    """Somebody began to type: the words belong in the line of the question."""

    tekst: str


Antwoord = TypeVar("Antwoord")


class RustigScreen(GesprekScreen[Antwoord | Getypt]):
    """F8 goes on, F7 stays, Enter does what is pointed at; who types goes back to the line."""

    BINDINGS = [
        *bindings(*(toets(naam) for naam in ("F7", "F8", "F9", "F10"))),
        ("up", "stap(-1)"),
        ("down", "stap(1)"),
        ("enter", "kies"),
        ("escape", "terug"),
    ]

    def __init__(self, gesprek: Gesprek, klok: Klok) -> None:
        super().__init__(gesprek, klok)
        self._staat = 0.0

    def on_mount(self) -> None:
        """From now on it can be seen."""
        self._staat = events.Idle().time  # by the clock of the keys

    def on_key(self, event: events.Key) -> None:
        """Another key than a letter, from before this could be seen, was not meant for it."""
        if not letter_van(event) and event.time < self._staat and event.key not in ("f9", "f10"):
            event.stop()

    def plak(self, tekst: str) -> None:
        """Who types or pastes has more to say: it is for the line."""
        self.weg(Getypt(tekst))

    def action_stap(self, richting: int) -> None:
        """Walk along what can be chosen."""
        self.query_one(Kieslijst).stap(richting)

    def on_kieslijst_gekozen(self) -> None:
        """A click does it."""
        self.action_kies()

    def action_kies(self) -> None:
        """Do what is pointed at."""
        raise NotImplementedError

    def action_terug(self) -> None:
        """The question stays on the table."""
        self.weg(None)
