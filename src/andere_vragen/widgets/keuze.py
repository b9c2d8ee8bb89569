"""A choice on one line: arrows walk through it."""

from collections.abc import Sequence

from textual import events
from textual.binding import Binding
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from andere_vragen.rijen.invulling import Optie


class Keuze(Widget, can_focus=True):
    """Shows one of a closed list between arrows."""

    BINDINGS = [Binding("left", "stap(-1)", show=False), Binding("right,space", "stap(1)", show=False)]

    class Veranderd(Message):
        """Another option is shown."""

        def __init__(self, keuze: "Keuze") -> None:
            super().__init__()
            self.keuze = keuze

    waarde: reactive[str] = reactive("")

    def __init__(self, opties: Sequence[Optie], waarde: str, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._opties = list(opties)
        bekend = any(optie.id == waarde for optie in opties)
        self.set_reactive(Keuze.waarde, waarde if bekend else opties[0].id)

    def render(self) -> Content:
        """The label of the option, between arrows."""
        label = next(optie.label for optie in self._opties if optie.id == self.waarde)
        return Content(f"← {label} →")

    def action_stap(self, richting: int) -> None:
        """The next option; past the last comes the first."""
        hier = next(n for n, optie in enumerate(self._opties) if optie.id == self.waarde)
        self.waarde = self._opties[(hier + richting) % len(self._opties)].id
        self.post_message(self.Veranderd(self))

    def on_click(self, event: events.Click) -> None:
        """The left arrow goes back, anything else goes on."""
        self.focus()
        self.action_stap(-1 if event.x < 2 else 1)
