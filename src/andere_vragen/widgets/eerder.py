"""At the side of a wide window: what else was said."""

from collections.abc import Iterator
from itertools import chain

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.rijen.alles import Schermplek, Vel, alles
from andere_vragen.rijen.dingen import Ding
from andere_vragen.widgets.vouwen import kort, vouw

LAATSTE = 3
"""Things shown of each screen; F3 has them all."""


class Eerder(Widget):
    """The last things said on the other screens, as a reminder. Not there in a narrow window."""

    gesprek: reactive[Gesprek | None] = reactive(None)

    def render(self) -> Content:
        """Draw what fits, the screens nearest to this one last."""
        if self.gesprek is None:
            return Content("")
        groepen: list[list[Content]] = []
        ruimte = self.size.height - 1
        for vel in reversed(self._elsewhere(self.gesprek)):
            groep = self._group(vel)
            ruimte -= len(groep)
            if ruimte < 0:
                break
            groepen.insert(0, groep)
        if not groepen:
            return Content("")
        kop = Content.styled("Ook gezegd", "bold $primary")
        return Content("\n").join([kop, *chain.from_iterable(groepen)])

    def _elsewhere(self, gesprek: Gesprek) -> list[Vel]:
        hier = Schermplek(gesprek.scherm.id)
        return [vel for vel in alles(gesprek) if vel.delen and vel.plek != hier]

    def _group(self, vel: Vel) -> list[Content]:
        breedte = self.size.width
        dingen = (item.toon() for item in vel.items[-LAATSTE:])
        laatste = (regel for ding in dingen for regel in _folded(ding, breedte))
        return [Content(""), Content.styled(kort(vel.label, breedte), "bold"), *laatste]


def _folded(ding: Ding, breedte: int) -> Iterator[Content]:
    voor = f"{ding.teken} "
    for regel in vouw(ding.tekst, breedte - len(voor)):
        yield Content(f"{voor}{regel}")
        voor = "  "
