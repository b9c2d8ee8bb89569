"""Rondje: whom did we not hear yet on this question? A sign at a role, set by hand, and kept nowhere.

What was said does not tell who said it, so the program claims nothing: the begeleider sets the sign.
"""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from andere_vragen.screens.kies import LijstScreen
from andere_vragen.widgets.balken import Knop, Voet
from andere_vragen.widgets.kieslijst import Keus, Kieslijst
from andere_vragen.widgets.strip import GEZEGD, LEEG


class RondjeScreen(LijstScreen):
    """Everybody at the table by role; Enter sets the sign in `gehoord` or takes it away, and goes on."""

    def __init__(self, rollen: Sequence[str], gehoord: set[str]) -> None:
        super().__init__()
        self._rollen, self._gehoord = rollen, gehoord

    def compose(self) -> ComposeResult:
        """The question and the roles."""
        with Vertical():
            yield Static("Wie hoorden we nog niet bij deze vraag?", classes="titel")
            lijst = Kieslijst()
            lijst.styles.height = len(self._rollen) + 1
            yield lijst
            yield Voet([Knop("Enter", "Gehoord", "kies"), Knop("Esc", "Terug", "sluit")])

    def on_mount(self) -> None:
        """Begin at the first one who was not heard."""
        self.query_one(Kieslijst).toon(self._lines())
        self._on_to_the_next()

    def action_kies(self) -> None:
        """Heard, or not after all; one at a time, however long the key is held."""
        lijst = self.query_one(Kieslijst)
        if self.herhaald or not lijst.keus:
            return
        self._gehoord ^= {lijst.keus.id}
        lijst.toon(self._lines(), blijf=True)
        self._on_to_the_next()

    def _lines(self) -> list[Keus]:
        return [Keus(rol, rol, GEZEGD if rol in self._gehoord else LEEG) for rol in self._rollen]

    def _on_to_the_next(self) -> None:
        """To who comes next and was not heard; stay where nobody does."""
        lijst = self.query_one(Kieslijst)
        hier = self._rollen.index(lijst.keus.id) if lijst.keus else 0
        verder = (*range(hier, len(self._rollen)), *range(hier))
        volgende = next((n for n in verder if self._rollen[n] not in self._gehoord), hier)
        lijst.stap(volgende - hier)
