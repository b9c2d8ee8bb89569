"""What a group says of a casus before it begins: what it is for, who found it good, until when it is kept."""

from andere_vragen.casus.casus import Casus, Toestemming
from andere_vragen.casus.uitspraken import Dag, Waarde, Zin


class Vooraf(Waarde):
    """All of it may be left out: then the verslag says that nobody wrote it down."""

    waarvoor: Zin | None = None
    toestemming: Toestemming | None = None
    bewaren_tot: Dag | None = None
    """The day that somebody chose; None where the term says it."""

    def in_casus(self, casus: Casus) -> Casus:
        """The casus with this in it."""
        gezegd = casus.gewijzigd_naar(waarvoor=self.waarvoor, toestemming=self.toestemming)
        if self.bewaren_tot is None:
            return gezegd
        return gezegd.gewijzigd_naar(bewaren_tot=self.bewaren_tot, bewaren_gekozen=True)
