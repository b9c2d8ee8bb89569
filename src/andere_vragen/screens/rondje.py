"""Rondje: whom did we not hear yet on this question? A sign at a role, set by hand, and kept nowhere.

What was said does not tell who said it, so the program claims nothing: the begeleider sets the sign.
"""

from collections.abc import Sequence

from andere_vragen.screens.kies import KiesScreen
from andere_vragen.widgets.kieslijst import Keus, Kieslijst
from andere_vragen.widgets.strip import GEZEGD, LEEG


class RondjeScreen(KiesScreen):
    """Everybody at the table by role; Enter sets the sign in `gehoord` or takes it away, and goes on."""

    def __init__(self, rollen: Sequence[str], gehoord: set[str]) -> None:
        super().__init__("Wie hoorden we nog niet bij deze vraag?", _lines(rollen, gehoord))
        self._rollen, self._gehoord = rollen, gehoord

    def on_mount(self) -> None:
        """Begin at the first one who was not heard, once the list is there."""
        self.call_later(self._on_to_the_next)

    def action_kies(self) -> None:
        """Heard, or not after all; one at a time, however long the key is held."""
        lijst = self.query_one(Kieslijst)
        if self.herhaald or not lijst.keus:
            return
        self._gehoord ^= {lijst.keus.id}
        lijst.toon(_lines(self._rollen, self._gehoord), blijf=True)
        self._on_to_the_next()

    def _on_to_the_next(self) -> None:
        """To who comes next and was not heard; stay where nobody does."""
        lijst = self.query_one(Kieslijst)
        hier = self._rollen.index(lijst.keus.id) if lijst.keus else 0
        verder = (*range(hier, len(self._rollen)), *range(hier))
        volgende = next((n for n in verder if self._rollen[n] not in self._gehoord), hier)
        lijst.stap(volgende - hier)


def _lines(rollen: Sequence[str], gehoord: set[str]) -> list[Keus]:
    return [Keus(rol, rol, GEZEGD if rol in gehoord else LEEG) for rol in rollen]
