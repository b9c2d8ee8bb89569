"""At the side of a wide window: what was said before."""

from textual.content import Content
from textual.widgets import Static

from andere_vragen.gesprek import Gesprek
from andere_vragen.treden import overzicht
from andere_vragen.widgets.venster import kort


class Eerder(Static):
    """The last things said on the screens before this one, as a reminder; F3 has them all."""

    def toon(self, gesprek: Gesprek) -> None:
        """Draw what fits; in a narrow window this widget does not exist for the eye."""
        if not self.display:
            return
        breedte = max(self.size.width, 30) - 2
        regels: list[Content] = [Content.styled("Eerder gezegd", "bold $primary"), Content("")]
        for trede in overzicht(gesprek):
            if trede.id == gesprek.scherm.id or not trede.dingen:
                continue
            regels.append(Content.styled(kort(trede.label, breedte), "bold $foreground"))
            regels += [Content(kort(f"{ding.teken} {ding.tekst}", breedte)) for ding in trede.dingen[-3:]]
            regels.append(Content(""))
        self.update(Content("\n").join(regels) if len(regels) > 2 else Content(""))
