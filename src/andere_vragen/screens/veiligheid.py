"""Veiligheid: what to do when somebody is in danger. Nothing of it is recorded."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from andere_vragen.screens.laag import Venstertje
from andere_vragen.screens.toetsen import VEILIGHEID, bindings, toets
from andere_vragen.widgets.balken import Knop, Voet

if TYPE_CHECKING:
    from andere_vragen.vragen.blokken import Veiligheid


class VeiligheidScreen(Venstertje[None]):
    """The lines of the question file, whole; Enter or Esc goes back."""

    BINDINGS = [*bindings(toets("F9"), toets("F10")), ("enter,escape,f1,ctrl+p", "sluit")]

    def __init__(self, regels: "Sequence[Veiligheid]") -> None:
        super().__init__()
        self._regels = regels

    def compose(self) -> ComposeResult:
        """One paragraph a line."""
        with Vertical():
            yield Static(VEILIGHEID.label, classes="titel")
            yield Static(Content("\n\n".join(regel.tekst for regel in self._regels)), classes="uitleg")
            yield Voet([Knop("Esc", "Terug", "sluit")])

    def action_sluit(self) -> None:
        """Back to the question; the key that opened it does not close it."""
        if not self.herhaald:
            self.weg(None)
