"""What every screen of the program is: one layer of a stack, that acts and goes only while it is on top."""

from collections.abc import Awaitable, Callable, Sequence
from typing import ClassVar, Protocol, TypeVar, cast

from textual import events
from textual.content import Content
from textual.reactive import reactive
from textual.screen import ModalScreen, Screen
from textual.widget import Widget
from textual.widgets import Static

from andere_vragen.screens.toetsen import Toets
from andere_vragen.widgets.balken import Melding, Voet

GEEN_REGEL = "Typen en plakken kan hier niet: er is hier geen regel."

Antwoord = TypeVar("Antwoord")
Ander = TypeVar("Ander")


class Handen(Protocol):
    """What the App knows of the key or click that is being answered, and of what everybody must see."""

    @property
    def alarm(self) -> str:
        """Why the newest words are not safe; empty when they are."""
        ...

    @property
    def eerst(self) -> Sequence[Toets]:
        """What goes first in every list of what can be done."""
        ...

    @property
    def stil(self) -> bool:
        """Whether nothing was pressed or clicked for a while before it."""
        ...

    @property
    def herhaald(self) -> bool:
        """Whether it is the bounce of the one before, or that one held down."""
        ...


class Laag(Screen[Antwoord]):
    """Acts only while it stands and lies on top; goes away once.

    A key, a click or a message may come before its widgets are there, or when it is gone already.
    """

    BINDINGS = [("f1,ctrl+p", "app.hulp")]
    alarm: reactive[str] = reactive("", init=False)
    """The first line of the screen, as long as the newest words are not safe."""
    zwijgt: ClassVar[bool] = False
    """Whether the screen must tell nothing, also not that."""

    def on_mount(self) -> None:
        """A screen that comes while something is wrong says it too."""
        self.set_reactive(Laag.alarm, cast("Handen", self.app).alarm)
        self.watch_alarm()

    def watch_alarm(self) -> None:
        """A line that is only there while it has to be: nobody who is safe pays for it."""
        if self.zwijgt or not self.is_running:
            return
        self.set_class(bool(self.alarm), "-alarm")
        regels = self.query(".alarm").results(Static)
        if regel := next(regels, None):
            regel.update(Content(self.alarm))
            regel.display = bool(self.alarm)
        elif self.alarm:
            self.mount(Static(Content(self.alarm), classes="alarm"), before=0)

    @property
    def bovenop(self) -> bool:
        """Whether this screen stands, and is the one that is seen."""
        return self.is_mounted and self.is_active

    @property
    def eerst(self) -> Sequence[Toets]:
        """What goes first in every list of what can be done: what to do in danger."""
        return cast("Handen", self.app).eerst

    @property
    def stil(self) -> bool:
        """Whether the screen had been still: only then is a key a yes, or an end."""
        return cast("Handen", self.app).stil

    @property
    def herhaald(self) -> bool:
        """Whether a key came right behind itself: then it was pressed once."""
        return cast("Handen", self.app).herhaald

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """No action of this screen while it is not on top."""
        del action, parameters
        return self.bovenop

    def on_paste(self, event: events.Paste) -> None:
        """What no field took."""
        event.stop()
        if event.text.strip() and self.bovenop:
            self.plak(event.text)

    def on_key(self, event: events.Key) -> None:
        """A letter that no field took."""
        if self.bovenop and (letter := letter_van(event)):
            self.typ(letter)

    def meld(self, tekst: str) -> None:
        """Say something in the line for messages; a screen without one, or not there yet, says nothing."""
        for melding in self.query(Melding):
            melding.tekst = tekst

    def typ(self, letter: str) -> None:
        """What is typed is no other than what is pasted, where there is no line for it."""
        self.plak(letter)

    def plak(self, tekst: str) -> None:
        """Say that there is no line here: words are never dropped in silence."""
        del tekst
        if self.zwijgt:
            return
        if not self.query(Melding):
            for voet in self.query(Voet):
                cast(Widget, voet.parent).mount(Melding(), before=voet)
        self.meld(GEEN_REGEL)

    def laat_los(self) -> bool:
        """Whether nothing is lost when this screen goes; else it says what, and the next time it may go."""
        return True

    def weg(self, antwoord: Antwoord | None = None) -> None:
        """Go away with this answer, if that did not happen yet."""
        if self.bovenop:
            self.dismiss(antwoord)

    def erop(
        self,
        laag: "Laag[Ander]",
        dan: Callable[[Ander | None], None] | Callable[[Ander | None], Awaitable[None]] | None = None,
    ) -> None:
        """Lay another screen on this one; `dan` hears its answer."""
        if self.bovenop:
            self.app.push_screen(laag, dan)


def letter_van(event: events.Key) -> str:
    """What is typed with this key, if anything. A space alone is no word: it may choose, or do nothing."""
    return (event.character or "").strip() if event.is_printable else ""


class Venstertje(Laag[Antwoord], ModalScreen[Antwoord]):
    """A layer through which the one under it still shows."""
