"""Names of people that were typed at the table, where a role would do. Pure.

A name is a word with a capital that is no role; "GGD" is none, and of "karin" nobody can tell. What goes out
of the room is looked through for them.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache

from andere_vragen.casus.casus import Casus
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Sessie
from andere_vragen.taal.mensen import TAFEL, roepnaam, vergelijkbaar

_WOORD = re.compile(r"[^\W\d_](?:[\w-]|[’'](?!s\b))*")

_GEWOON = re.compile(
    "aan|afdeling|bestuur|bij|broer|buddy|buren|buurman|buurvrouw|dame|de|den|der|dhr|directie|dr|een|en"
    "|familie|gemeente|groep|heer|het|juf|kantine|klas|kok|leerjaar|leerling|maatje|mama|meneer|met|mevr"
    "|mevrouw|mw|of|oma|oom|opa|papa|politie|stage|tante|ten|ter|thuis|tot|uit|van|veilig|vriend|vriendin"
    "|wijk|zelf|zus"
)
"""Words that stand where people are named, with a capital too, and name nobody."""

_PLAATS = re.compile(r"\b(?:in|uit|naar|te|op|bij) (?:de |het )?[A-Z][\w’'-]*")

_BEROEP = re.compile(
    r".*(?:adviseur|agent|ambtenaar|arts|assistent|baas|begeleider|begeleiding|behandelaar|beschermer"
    r"|chauffeur|coach|collega|consulent|coordinator|deskundige|directeur|docente?|genoot|hulp|hulpverlener"
    r"|iste?|leider|leidster|leraar|lerares|manager|medewerker|meester|mentor|moeders?|ondersteuner|ouders?"
    r"|partner|pedagoog|plicht|psycholoog|raad|school|specialist|stagiaire?|team|therapeut|trainer|vaders?"
    r"|verpleegkundige|voogd|werk|werker|werkster|wetenschapper|zorg)"
)
"""How words for what somebody does end."""


_EIGENNAAM = re.compile(
    "albert|arabisch|aula|avondvierdaagse|bijbel|burgernet|cito|discord|duits|duitsland|engels|europa"
    "|facebook|fortnite|frans|frankrijk|gta|grieks|heijn|instagram|islam|jumbo|kamp|kerst|koningsdag|koran|lidl"
    "|magister|marokkaans|marokko|mavo|minecraft|nederland|nederlands|nederlandse|netflix|oekraine|oekraiens"
    "|paars|paarse|pasen|pinksteren|pools|polen|playstation|ramadan|roblox|sinterklaas|snap|snapchat|somtoday"
    "|spaans|suikerfeest|syrie|syrisch|teams|telegram|tiktok|turks|turkije|twitch|whatsapp|youtube|zermelo"
)
"""Words with a capital that a group about a class uses often, and that name nobody."""
_ZINBEGIN = re.compile(r"(?:^|[.!?…:;“\"(\n•-])\s*[^\W\d_][\w’'-]*")
_DE_ERGSTE = re.compile(r"\bde (?:grootste|ergste|aanstichter|aanvoerder)\b", re.IGNORECASE)

NIEMAND_BIJ_NAAM = "Noem je iemand? Zeg liever: iemand, een paar, de meesten."


def noemt_iemand(tekst: str, rollen: Iterable[str]) -> bool:
    """Whether a line about many people seems to point at one: a first name, "de grootste …".

    A word with a capital counts only inside a sentence, and no place behind "in", "uit" or "naar".
    """
    geen = _words_of_roles((*rollen,))
    binnen = _ZINBEGIN.sub(" ", _PLAATS.sub(" ", tekst))
    namen = (woord for woord in _words(binnen) if _is_name(woord, geen))
    return bool(_DE_ERGSTE.search(tekst)) or any(
        not _EIGENNAAM.fullmatch(vergelijkbaar(een)) for een in namen
    )


def namen_aan_tafel(casus: Casus, sessies: Iterable[Sessie], rollen: Iterable[str]) -> list[str]:
    """The names in what was typed for people in these sittings and at their casus, each once, in order.

    `rollen` are the roles of the question file. The schuilnaam is no name.
    """
    geen = _words_of_roles((*rollen, roepnaam(casus.schuilnaam)))
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


@lru_cache(maxsize=8)
def _words_of_roles(rollen: tuple[str, ...]) -> frozenset[str]:
    """Words that are no name; kept, as they are asked for at every key."""
    return TAFEL.union(vergelijkbaar(woord) for rol in rollen for woord in _words(rol))


def _words(tekst: str) -> list[str]:
    return [woord.rstrip("’'-") for woord in _WOORD.findall(tekst)]


def _is_name(woord: str, geen: Collection[str]) -> bool:
    if len(woord) < 2 or not woord[0].isupper() or woord[:2].isupper():
        return False
    klein = vergelijkbaar(woord)
    return klein not in geen and not _GEWOON.fullmatch(klein) and not _BEROEP.fullmatch(klein)
