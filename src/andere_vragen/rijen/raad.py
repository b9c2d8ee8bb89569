"""A soft word on what is being typed. It never refuses anything."""

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.groef import groef
from andere_vragen.casus.tijdlijn import afspraken_nu
from andere_vragen.casus.uitspraken import MAX_TEKST
from andere_vragen.taal.tekst import woorden

LIEFST = 20
"""Words in a question that everybody can keep in mind (domain, IMI: a sentence all accept)."""


def te_lang(tekst: str) -> str:
    """What to do with a line that will be refused."""
    return "Deze regel is te lang. Knip hem in stukken." if len(tekst) > MAX_TEKST else ""


def woorden_geteld(tekst: str) -> str:
    """How long the question is."""
    aantal = woorden(tekst)
    lang = "" if aantal <= LIEFST else f" Kan het in {LIEFST}?"
    return f"{aantal} {'woord' if aantal == 1 else 'woorden'}.{lang}"


def groefregel(gesprek: Gesprek, wat: str) -> str:
    """What the group may know when this resembles an earlier afspraak that did not help; else nothing."""
    namen = (
        gesprek.casus.schuilnaam,
        *(rol.naam for rol in gesprek.vragen.rollen),
        *(wie.rol for wie in gesprek.sessie.aanwezig),
    )
    gevonden = groef(wat, afspraken_nu(gesprek.sessies), namen)
    return gevonden.zin if gevonden else ""
