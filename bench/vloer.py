"""The floor that everything is measured against: a Textual app with one Input and a Footer, nothing else."""

from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.widgets import Footer, Input


class Vloer(App[None]):
    """As little as a Textual app can be."""

    BINDINGS: ClassVar[list[BindingType]] = [("f10", "quit", "Stoppen")]

    def compose(self) -> ComposeResult:
        """A line to type on."""
        yield Input(placeholder="Typ hier")
        yield Footer()


if __name__ == "__main__":
    Vloer().run()
