"""Where a new afspraak stands, told when the group does not see it in front of it. Pure."""

from textwrap import shorten

from andere_vragen.casus.concept import Rijplek
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.uitspraken import Afspraak, Uitspraak
from andere_vragen.casus.wijzers import Uitspraakwijzer
from andere_vragen.rijen.rij import Rij
from andere_vragen.rijen.welke import rijen_van
from andere_vragen.rijen.wijzigen import Wijziging

GENOEMD = 60
"""Characters of it in the message."""


def waar_het_staat(gesprek: Gesprek, wijziging: Wijziging, hier: Rijplek | None) -> str:
    """Of a new afspraak the row, unless that is the one that is open (`hier`); else nothing."""
    nieuw = next((iets for iets in wijziging.uitspraken if isinstance(iets, Afspraak)), None)
    if nieuw is None:
        return ""
    rij = _row(gesprek, nieuw)
    if rij and rij.plek == hier:
        return ""
    genoemd = shorten(nieuw.wat, GENOEMD, placeholder=" …")
    return f"Vastgelegd bij {rij.label}: “{genoemd}”" if rij and rij.label else f"Vastgelegd: “{genoemd}”"


def _row(gesprek: Gesprek, nieuw: Uitspraak) -> Rij | None:
    straks = gesprek.met(gesprek.sessie.gewijzigd, nieuw)
    wijzer = Uitspraakwijzer(nieuw.id)
    rijen = (rij for rij in rijen_van(straks) if wijzer in [ding.wijzer for ding in rij.dingen])
    return next(rijen, None)
