"""At the side of a wide window: what else was said."""

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from andere_vragen.gesprek import Gesprek
from andere_vragen.treden import overzicht
from andere_vragen.widgets.venster import kort

LAATSTE = 3
"""Things shown of each screen; F3 has them all."""


class Eerder(Widget):
    """The last things said on the other screens, as a reminder. Not there in a narrow window."""

    gesprek: reactive[Gesprek | None] = reactive(None)

    def render(self) -> Content:
        """Draw what fits, the screens nearest to this one last."""
        if self.gesprek is None:
            return Content("")
        breedte = self.size.width
        regels: list[Content] = []
        for trede in overzicht(self.gesprek):
            if trede.id != self.gesprek.scherm.id and trede.dingen:
                regels += [Content(""), Content.styled(kort(trede.label, breedte), "bold")]
                regels += [
                    Content(kort(f"{ding.teken} {ding.tekst}", breedte)) for ding in trede.dingen[-LAATSTE:]
                ]
        if not regels:
            return Content("")
        kop = Content.styled("Ook gezegd", "bold $primary")
        return Content("\n").join([kop, *regels[-(self.size.height - 1) :]])
