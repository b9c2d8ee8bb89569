"""Asking once whether something may go for good."""

from andere_vragen.screens.kies import KiesScreen
from andere_vragen.widgets.kieslijst import Keus, Kieslijst

JA = "ja"


class ZekerScreen(KiesScreen):
    """What goes, and then no or yes. It begins at no; yes is a key that was pressed on its own."""

    def __init__(self, wat: str, ja: str) -> None:
        super().__init__(wat, (Keus("", "Nee, alles blijft zoals het is"), Keus(JA, ja)))

    def action_kies(self) -> None:
        """A key that was typed ahead says no yes."""
        keus = self.query_one(Kieslijst).keus
        if self.stil or not (keus and keus.id == JA):
            super().action_kies()
