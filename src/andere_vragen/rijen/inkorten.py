"""Nog tien minuten: what is left of the route becomes what the group needs to end well. Pure."""

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.rijen.stappen import Ingekort
from andere_vragen.rijen.wijzigen import Wijziging

NIETS_OVER = "Er is niets meer om over te slaan."


def ingekort(gesprek: Gesprek) -> Wijziging | None:
    """The change, that says what is passed over; None where nothing can be."""
    over = gesprek.over_te_slaan
    if not over:
        return None
    namen = ", ".join(f"“{scherm.titel}”" for scherm in over)
    stap = Ingekort(tuple(scherm.id for scherm in over))
    return Wijziging(stap=stap, melding=f"We slaan over: {namen}. ctrl+z zet het terug.")
