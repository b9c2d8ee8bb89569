"""After the end: a quiet screen, for as long as people are in the room."""

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from andere_vragen.screens.laag import Laag
from andere_vragen.screens.toetsen import bindings, toets
from andere_vragen.widgets.balken import Knop, Voet


class KlaarScreen(Laag[None]):
    """Nothing of any casus. One key goes on to the list of casussen."""

    BINDINGS = [*bindings(toets("F9"), toets("F10")), ("enter", "naar_de_lijst")]

    def __init__(self, *, oefenen: bool) -> None:
        """`oefenen` when nothing of it was kept."""
        super().__init__()
        self._kept = "Alleen geoefend: er is niets bewaard." if oefenen else "Alles is bewaard."

    def compose(self) -> ComposeResult:
        """That it is over, and that it is kept."""
        with Vertical():
            yield Static("Dit was het gesprek.", classes="titel")
            yield Static(self._kept, classes="uitleg")
        yield Voet([Knop("Enter", "Naar de lijst van casussen", "naar_de_lijst"), *_STOP])

    def action_naar_de_lijst(self) -> None:
        """Only when it was pressed on its own: others may still look."""
        if self.stil:
            self.weg()


_STOP = (Knop("F10", "Stop", "app.stop"),)
