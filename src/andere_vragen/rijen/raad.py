"""A soft word on what is being typed. It never refuses anything."""

from collections.abc import Mapping
from textwrap import shorten

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.groef import groef
from andere_vragen.casus.namen import NIEMAND_BIJ_NAAM, noemt_iemand
from andere_vragen.casus.tijdlijn import afspraken_nu
from andere_vragen.casus.uitspraken import MAX_TEKST
from andere_vragen.taal.tekst import woorden

LIEFST = 20
"""Words in a question that everybody can keep in mind (domain, IMI: a sentence all accept)."""

VAN_WAT_LOOPT = 60
"""Characters of what already runs, in a soft word about it."""


def te_lang(tekst: str) -> str:
    """What to do with a line that will be refused."""
    return "Deze regel is te lang. Knip hem in stukken." if len(tekst) > MAX_TEKST else ""


def woorden_geteld(tekst: str) -> str:
    """How long the question is."""
    aantal = woorden(tekst)
    lang = "" if aantal <= LIEFST else f" Kan het in {LIEFST}?"
    return f"{aantal} {'woord' if aantal == 1 else 'woorden'}.{lang}"


def iemand_genoemd(gesprek: Gesprek, tekst: str) -> str:
    """That a line about a group or a situation seems to point at one of them; else nothing."""
    vragen = gesprek.vragen
    wijst = vragen.soort.niemand_bij_naam and noemt_iemand(tekst, (rol.naam for rol in vragen.rollen))
    return NIEMAND_BIJ_NAAM if wijst else ""


def groefregel(gesprek: Gesprek, wat: str) -> str:
    """What the group may know when this resembles an earlier afspraak that did not help; else nothing."""
    namen = (
        gesprek.casus.schuilnaam,
        *(rol.naam for rol in gesprek.vragen.rollen),
        *(wie.rol for wie in gesprek.sessie.aanwezig),
    )
    gevonden = groef(wat, afspraken_nu(gesprek.sessies), namen)
    return gevonden.zin if gevonden else ""


def bij_afspraak(gesprek: Gesprek, waarden: Mapping[str, str]) -> str:
    """What the group may know while it fills in an afspraak."""
    return groefregel(gesprek, waarden["wat"]) or looptregel(gesprek, waarden["wat"], waarden["bereik"])


def looptregel(gesprek: Gesprek, wat: str, bereik: str) -> str:
    """What already runs for the same people: how do these actions hang together? Else nothing."""
    loopt = [iets.tekst for iets in gesprek.loopt if iets.bereik == bereik and iets.tekst != wat]
    if not loopt:
        return ""
    genoemd = "; ".join(shorten(tekst, VAN_WAT_LOOPT, placeholder=" …").rstrip(".") for tekst in loopt[-2:])
    rest = f", en nog {len(loopt) - 2}" if len(loopt) > 2 else ""
    return f"Dit loopt al: {genoemd}{rest}. Hoe hangen deze acties samen?"
