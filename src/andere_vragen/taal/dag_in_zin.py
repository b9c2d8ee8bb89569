"""Which words in a sentence name the day on which what it says is done. Pure.

A sentence cannot be understood to its last word, so it is read in another careful way: the day itself is
understood whole, it takes in all that tells of it beside it ("vrijdag 4 of 11 december" is no day), and no
word anywhere makes it something that comes back, that is not so, that is not certain or that is over.
"""

import re
from collections.abc import Sequence
from datetime import date
from itertools import product

from andere_vragen.taal.dagwoorden import NABIJ, WEEKDAGEN
from andere_vragen.taal.tijd import datum_uit

MEESTE_WOORDEN = 5
"""Words before and behind the name of a day that can belong to it."""

_LEESTEKENS = ".,;:!()"
"""What may stand against a word of a sentence."""

_NIET_ZO = re.compile(
    # it comes back
    r"elke?|iedere?|alle|(?:dage|weke|maande)lijks|steeds|telkens|altijd|voortaan|vaak|soms|meestal|vaste?"
    r"|gewoonlijk|normaal|keer|maal|per"
    # it is not so, not certain, or hangs on something else
    r"|niet|geen|niets|niemand|nooit|behalve|tenzij|zonder|vervalt|verzetten|plaats|misschien|mogelijk|eventueel"
    r"|liever|liefst|hopelijk|waarschijnlijk|ongeveer|circa|rond|ergens|of|ander|als|wanneer|indien|mits|zodra"
    r"|zolang|toen|dan|dat|wat|hoe|waarom|waardoor|omdat|zoals|net"
    # it is over
    r"|sinds|geleden|afgelopen|vorige?|laatst|(?:eer)?gisteren|j\.?l|is|was|waren|had|hadden|heb|heeft|hebben"
    r"|ging(?:en)?|kwam(?:en)?|bleef|bleven|zei(?:den)?|deed|deden|zat(?:en)?|stond(?:en)?|liep(?:en)?|gaf|gaven"
    r"|vond(?:en)?|sliep(?:en)?|kreeg|kregen|begon|werd(?:en)?|zag(?:en)?|sprak(?:en)?|nam(?:en)?|viel(?:en)?"
    r"|keek|keken|riep(?:en)?|hielp(?:en)?|kon(?:den)?|mocht(?:en)?|moest(?:en)?|wist(?:en)?|dacht(?:en)?"
    r"|bracht(?:en)?|lag(?:en)?|hield(?:en)?|leek|bleek|schreef|sloeg|vocht"
    r"|(?!(?:beide|mede|einde|orde|ronde|goede|derde|tweede|eerste|laatste|beste|grote)\Z)\w{2,}[td]e"
)
"""Words of a sentence in which a day is no day on which this is done. The last line: how most verbs say that
it is over."""

_ERVOOR = re.compile(r"van|tussen|na|over|week|wk|en|de|een|om|tot|vanaf|eerste")
_ERACHTER = re.compile(
    r"[0-9]|(?:over|na|voor|in|tot|t/m|erna|erop|daarna|ervoor|week|wk)\b|[-–+&/]|en [0-9]"
)
"""Words beside a day that tell more of it, where the day itself could not take them in."""


def dag_genoemd(zin: str, vandaag: date) -> str:
    """The words in a sentence that name the one day of it, as they stand there; empty when not certain."""
    woorden = zin.split()
    bloot = [woord.strip(_LEESTEKENS).casefold() for woord in woorden]
    dagen = [n for n, woord in enumerate(bloot) if woord in (*WEEKDAGEN, *NABIJ)]
    if len(dagen) != 1 or "?" in zin:
        return ""
    (hier,) = dagen
    begins = range(max(hier - MEESTE_WOORDEN, 0), hier + 1)
    eindes = range(min(hier + MEESTE_WOORDEN, len(woorden)), hier, -1)
    for begin, einde in product(begins, eindes):
        gevonden = " ".join(woorden[begin:einde]).strip(_LEESTEKENS)
        if datum_uit(gevonden, vandaag):
            return gevonden if _is_promised(bloot[:begin], bloot[einde:]) else ""
    return ""


def _is_promised(ervoor: Sequence[str], erachter: Sequence[str]) -> bool:
    """Whether the words around a day leave it the one day on which this is done."""
    if any(_NIET_ZO.fullmatch(woord) for woord in (*ervoor, *erachter)):
        return False
    vlak_ervoor = ervoor[-1] if ervoor else ""
    return not _ERVOOR.fullmatch(vlak_ervoor) and not _ERACHTER.match(" ".join(erachter[:2]))
