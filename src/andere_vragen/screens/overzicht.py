"""Overzicht: everything said, to read, to change, and to jump from."""

from textual.app import ComposeResult
from textual.binding import Binding

from andere_vragen.casus.gesprek import Gesprek, Klok
from andere_vragen.rijen.overzicht import Leesrij, Schermplek, beelden, eerder_gezegd, overzicht
from andere_vragen.screens.basis import GesprekScreen
from andere_vragen.screens.toetsen import bindings, toets
from andere_vragen.widgets.balken import Knop, Kop, Melding, Voet
from andere_vragen.widgets.trap import Trap


class OverzichtScreen(GesprekScreen[str]):
    """One row a screen. Enter on a row goes there, Enter on an item changes it.

    It opens at the screen the group is on, or with `eerder` at the sitting before this one.
    """

    BINDINGS = [
        *bindings(toets("F9"), toets("F10")),
        Binding("up", "stap(-1)"),
        Binding("down", "stap(1)"),
        Binding("tab", "rij(1)"),
        Binding("shift+tab", "rij(-1)"),
        Binding("shift+up", "schuif(-1)"),
        Binding("shift+down", "schuif(1)"),
        Binding("enter", "kies"),
        Binding("delete", "weg"),
        Binding("ctrl+r", "handen"),
        Binding("ctrl+z", "ongedaan"),
        Binding("escape,f3", "sluit"),
    ]

    def __init__(self, gesprek: Gesprek, klok: Klok, *, eerder: bool = False) -> None:
        super().__init__(gesprek, klok)
        self._eerder = eerder

    def compose(self) -> ComposeResult:
        """The head, all rows, and what the keys do here."""
        yield Kop()
        yield Trap()
        yield Melding()
        yield Voet(
            [
                Knop("Enter", "Kies", "kies"),
                Knop("Tab", "Scherm", "rij(1)"),
                Knop("Delete", "Weg", "weg"),
                Knop("ctrl+z", "Ongedaan", "ongedaan"),
                Knop("Esc", "Terug", "sluit"),
            ],
            ("Esc", "Enter", "Delete", "Tab", "ctrl+z"),
        )

    def on_mount(self) -> None:
        """Begin where it was asked to."""
        vorige = eerder_gezegd(self.gesprek)[:1] if self._eerder else ()
        hier = vorige[0].plek if vorige else Schermplek(self.gesprek.scherm.id)
        self.query_one(Trap).toon(self._rows, hier)
        self.query_one(Kop).links = f"Overzicht · {self.gesprek.casus.schuilnaam}"

    def watch_gesprek(self) -> None:
        """Redraw from the new value."""
        if self.is_mounted:
            self.query_one(Trap).toon(self._rows)

    @property
    def _rows(self) -> tuple[Leesrij, ...]:
        gesprek = self.gesprek
        return (*beelden(gesprek), *overzicht(gesprek), *eerder_gezegd(gesprek))

    def action_rij(self, richting: int) -> None:
        """To the next or the previous screen."""
        self.query_one(Trap).rij(richting)

    def action_kies(self) -> None:
        """Jump to a screen, or change an item."""
        trap = self.query_one(Trap)
        if trap.gekozen:
            self.action_bewerk()
        elif trap.open.naar:
            self.weg(trap.open.naar)
        elif trap.open.melding:
            self.meld(trap.open.melding)

    def action_sluit(self) -> None:
        """Back to the question."""
        self.weg("")
