"""At the side of a wide window: what else was said."""

from itertools import chain

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.rijen.overzicht import Leesrij, Schermplek, overzicht
from andere_vragen.widgets.vouwen import kort

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
        for rij in reversed(self._elsewhere(self.gesprek)):
            groep = self._group(rij)
            ruimte -= len(groep)
            if ruimte < 0:
                break
            groepen.insert(0, groep)
        if not groepen:
            return Content("")
        kop = Content.styled("Ook gezegd", "bold $primary")
        return Content("\n").join([kop, *chain.from_iterable(groepen)])

    def _elsewhere(self, gesprek: Gesprek) -> list[Leesrij]:
        hier = Schermplek(gesprek.scherm.id)
        return [rij for rij in overzicht(gesprek) if rij.dingen and rij.plek != hier]

    def _group(self, rij: Leesrij) -> list[Content]:
        breedte = self.size.width
        laatste = (Content(kort(f"{ding.teken} {ding.tekst}", breedte)) for ding in rij.dingen[-LAATSTE:])
        return [Content(""), Content.styled(kort(rij.label, breedte), "bold"), *laatste]
