"""Screens on which one line of a list is chosen."""

from collections.abc import Iterable, Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from andere_vragen.screens.laag import Venstertje
from andere_vragen.screens.toetsen import Toets
from andere_vragen.widgets.balken import Knop, Voet
from andere_vragen.widgets.kieslijst import Keus, Kieslijst


class LijstScreen(Venstertje[str]):
    """Has a Kieslijst, and gives the id of the line that is chosen; Esc gives nothing.

    The first letters of a line point at it.
    """

    BINDINGS = [
        ("up", "stap(-1)"),
        ("down", "stap(1)"),
        ("enter", "kies"),
        ("escape", "sluit"),
        ("f9", "app.leeg"),
        ("f10", "app.stop"),
    ]
    _letters = ""

    def action_stap(self, richting: int) -> None:
        """Walk along the lines."""
        self.query_one(Kieslijst).stap(richting)

    def typ(self, letter: str) -> None:
        """Letters point at the first line that begins so; of others, only the last one counts."""
        lijst = self.query_one(Kieslijst)
        eerder = self._letters + letter
        self._letters = eerder if lijst.begint_met(eerder) else letter
        if not lijst.begint_met(self._letters):
            super().typ(letter)

    def on_kieslijst_gekozen(self) -> None:
        """A click on what is pointed at chooses."""
        self.action_kies()

    def action_kies(self) -> None:
        """Choose what is pointed at; the key that opened the list does not choose in it."""
        if self.herhaald:
            return
        keus = self.query_one(Kieslijst).keus
        self.weg(keus.id if keus else None)

    def action_sluit(self) -> None:
        """Choose nothing."""
        self.weg(None)


def genummerd(antwoorden: Iterable[str]) -> list[Keus]:
    """These answers, each by its number."""
    return [Keus(str(n), antwoord) for n, antwoord in enumerate(antwoorden)]


def als_keus(toets: Toets) -> Keus:
    """This command by its name."""
    return Keus(toets.actie, f"{toets.label}: {toets.uitleg}", toets.naam)


class KiesScreen(LijstScreen):
    """A small question with a few answers."""

    def __init__(self, vraag: str, antwoorden: Sequence[Keus]) -> None:
        super().__init__()
        self._vraag, self._antwoorden = vraag, antwoorden

    def compose(self) -> ComposeResult:
        """The question and its answers."""
        with Vertical():
            yield Static(self._vraag, classes="titel", markup=False)
            yield Kieslijst()
            yield Voet([Knop("Enter", "Kies", "kies"), Knop("Esc", "Terug", "sluit")])

    def on_mount(self) -> None:
        """Point at the first answer."""
        lijst = self.query_one(Kieslijst)
        lijst.toon(self._antwoorden)
        lijst.refresh(layout=True)
