"""Groot: only the question, in letters that the back of the room can read."""

from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.widget import Widget

from andere_vragen.screens.laag import Laag, letter_van
from andere_vragen.screens.rustig import Getypt
from andere_vragen.screens.toetsen import bindings, toets
from andere_vragen.widgets.balken import Knop, Voet
from andere_vragen.widgets.blokletters import blokletters


class Letters(Widget):
    """The question as large as the window allows."""

    def __init__(self, vraag: str) -> None:
        super().__init__()
        self._vraag = vraag

    def render(self) -> Content:
        """Block letters, or plain bold ones where they do not fit."""
        groot = blokletters(self._vraag, self.size.width, self.size.height)
        if groot is None:
            return Content.styled(self._vraag, "bold $accent")
        regels = groot.split("\n")
        langst = max(map(len, regels))
        return Content.styled("\n".join(regel.ljust(langst) for regel in regels), "bold $accent")


_ANDERS = ("f7", "pageup", "f8", "pagedown", "f9", "f10", "f1", "ctrl+p")
"""Keys that do more than bring the conversation back."""


class GrootScreen(Laag[str | Getypt]):
    """Shows the question; F7 and F8 go on, any other key returns, and what is typed goes along."""

    BINDINGS = [*bindings(*(toets(naam) for naam in ("F7", "F8", "F9", "F10")))]

    def __init__(self, vraag: str) -> None:
        super().__init__()
        self._vraag = vraag

    def compose(self) -> ComposeResult:
        """Letters, and the three keys that matter here."""
        yield Letters(self._vraag)
        yield Voet([Knop("F6", "Klein", "klein"), *_knoppen()])

    def on_key(self, event: events.Key) -> None:
        """Any key but those of the footer brings the conversation back."""
        if not (letter_van(event) or event.key in _ANDERS):
            event.stop()
            self.weg("")

    def plak(self, tekst: str) -> None:
        """Who types or pastes has an answer: it is for the line."""
        self.weg(Getypt(tekst))

    def action_klein(self) -> None:
        """Back to the conversation."""
        self.weg("")

    def action_verder(self) -> None:
        """Back, and on to the next question."""
        self.weg("verder")

    def action_terug(self) -> None:
        """Back, and to the question before."""
        self.weg("terug")


def _knoppen() -> list[Knop]:
    return [Knop(naam, toets(naam).label, toets(naam).actie) for naam in ("F7", "F8")]
