"""What every screen of the program is: one layer of a stack, that acts and goes only while it is on top."""

from collections.abc import Awaitable, Callable
from typing import Protocol, TypeVar, cast

from textual.screen import ModalScreen, Screen

Antwoord = TypeVar("Antwoord")
Ander = TypeVar("Ander")


class Handen(Protocol):
    """What the App knows of the key or click that is being answered."""

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

    @property
    def bovenop(self) -> bool:
        """Whether this screen stands, and is the one that is seen."""
        return self.is_mounted and self.is_active

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


class Venstertje(Laag[Antwoord], ModalScreen[Antwoord]):
    """A layer through which the one under it still shows."""
