"""Slot: who does what, when the group looks back, one word each, and where it is kept."""

from andere_vragen.casus.gesprek import Gesprek, Klok
from andere_vragen.screens.vraag import Vraagscherm


class SlotVraag(Vraagscherm):
    """The last question; F8 rounds the sitting off."""

    verder = "Klaar"

    def __init__(self, gesprek: Gesprek, klok: Klok, waar: str) -> None:
        super().__init__(gesprek, klok)
        self._waar = waar

    def on_mount(self) -> None:
        """Say where everything is kept: the people at the table may know."""
        self.meld(f"Dit gesprek staat in {self._waar}")
