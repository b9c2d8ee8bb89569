"""Leeg: nothing to read, at once, for when somebody walks in."""

from collections.abc import Callable

from textual import events
from textual.app import ComposeResult
from textual.widgets import Static

from andere_vragen.screens.laag import Laag


class LeegScreen(Laag[None]):
    """A neutral screen; any key or click returns, and is not typed anywhere."""

    zwijgt = True

    def __init__(self, vergeet: Callable[[], None]) -> None:
        """`vergeet` drops what was typed behind the key that returns."""
        super().__init__()
        self._forget = vergeet

    def compose(self) -> ComposeResult:
        """Nothing that tells what this program is about."""
        yield Static("Even pauze", markup=False)

    def on_key(self, event: events.Key) -> None:
        """Any key returns, but not the bounce of the one that hid everything."""
        event.stop()
        if self.herhaald:
            return
        self._forget()
        self.weg()

    def on_click(self) -> None:
        """A click returns too."""
        self.weg()
