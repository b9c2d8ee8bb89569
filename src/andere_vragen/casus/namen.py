"""Names of people that were typed at the table, where a role would do. Pure.

A name is a word with a capital that is no role; "GGD" is none, and of "karin" nobody can tell. What goes out
of the room is looked through for them.
"""

import re
from collections.abc import Collection, Iterable, Iterator

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Casus, Sessie
from andere_vragen.taal.mensen import TAFEL, roepnaam, vergelijkbaar

_WOORD = re.compile(r"[^\W\d_](?:[\w-]|[’'](?!s\b))*")

_GEWOON = re.compile(
    "aan|afdeling|bestuur|bij|broer|buddy|buren|buurman|buurvrouw|dame|de|den|der|dhr|directie|dr|een|en"
    "|familie|gemeente|groep|heer|het|juf|kantine|klas|kok|leerjaar|leerling|maatje|mama|meneer|met|mevr"
    "|mevrouw|mw|of|oma|oom|opa|papa|politie|stage|tante|ten|ter|thuis|tot|uit|van|veilig|vriend|vriendin"
    "|wijk|zelf|zus"
)
"""Words that stand where people are named, with a capital too, and name nobody."""

_BEROEP = re.compile(
    r".*(?:adviseur|agent|ambtenaar|arts|assistent|baas|begeleider|begeleiding|behandelaar|beschermer"
    r"|chauffeur|coach|collega|consulent|coordinator|deskundige|directeur|docente?|genoot|hulp|hulpverlener"
    r"|iste?|leider|leidster|leraar|lerares|manager|medewerker|meester|mentor|moeders?|ondersteuner|ouders?"
    r"|partner|pedagoog|plicht|psycholoog|raad|school|specialist|stagiaire?|team|therapeut|trainer|vaders?"
    r"|verpleegkundige|voogd|werk|werker|werkster|wetenschapper|zorg)"
)
"""How words for what somebody does end."""


def namen_aan_tafel(casus: Casus, sessies: Iterable[Sessie], rollen: Iterable[str]) -> list[str]:
    """The names in what was typed for people in these sittings and at their casus, each once, in order.

    `rollen` are the roles of the question file. The schuilnaam is no name.
    """
    geen_naam = (*rollen, roepnaam(casus.schuilnaam))
    geen = {vergelijkbaar(woord) for rol in geen_naam for woord in _words(rol)} | TAFEL
    mensen = [mens for sessie in sessies for mens in _people(sessie)]
    if casus.toestemming and casus.toestemming.wie:
        mensen.append(casus.toestemming.wie)
    woorden = (woord for mens in mensen for woord in _words(mens))
    return [*dict.fromkeys(woord for woord in woorden if _is_name(woord, geen))]


def namen_in(gesprek: Gesprek) -> list[str]:
    """Those that were typed in this sitting."""
    rollen = (rol.naam for rol in gesprek.vragen.rollen)
    return namen_aan_tafel(gesprek.casus, [gesprek.sessie], rollen)


def in_woorden(namen: Collection[str]) -> str:
    """What to tell of these names before something goes out of the room; empty when there are none."""
    if not namen:
        return ""
    return f"Let op: aan tafel zijn namen getypt: {', '.join(namen)}. Is dat nodig?"


def _people(sessie: Sessie) -> Iterator[str]:
    """What was typed where people are named."""
    yield from (iemand.rol for iemand in (*sessie.aanwezig, *sessie.afwezig))
    yield from (eigen.wie for eigen in sessie.zienswijze)
    yield sessie.regie or ""
    for afspraak in sessie.afspraken:
        yield afspraak.wie or ""
        yield afspraak.vertelt or ""


def _words(tekst: str) -> list[str]:
    return [woord.rstrip("’'-") for woord in _WOORD.findall(tekst)]


def _is_name(woord: str, geen: Collection[str]) -> bool:
    if len(woord) < 2 or not woord[0].isupper() or woord[:2].isupper():
        return False
    klein = vergelijkbaar(woord)
    return klein not in geen and not _GEWOON.fullmatch(klein) and not _BEROEP.fullmatch(klein)
