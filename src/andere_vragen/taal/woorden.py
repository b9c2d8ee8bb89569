"""The closed lists of the field: what a log keeps, and the words people read for it."""

from collections.abc import Mapping
from typing import Literal

Bron = Literal["zelf_gezegd", "aan_tafel", "ingeleefd", "cijfers"]
Fase = Literal["eerste", "later"]
Bereik = Literal["casus", "klas", "school", "wijk", "samenwerking"]
Verandert = Literal["kern", "omgeving"]
Soort = Literal["jongere", "groep", "situatie", "samenwerking"]
Invoersoort = Literal["notitie", "hypothese", "afspraak", "parkeren"]
Hypothesestatus = Literal["idee", "onderzoeken", "klopt", "deels", "niet", "parkeren"]
Afspraakstatus = Literal["afgesproken", "bezig", "gedaan", "vast", "aangepast", "gestopt"]
Steunsoort = Literal["praktisch", "gezelschap", "advies", "emotioneel"]
Is = Literal["zelf", "ouder", "ander"]
Noemen = Literal["hij", "zij", "die"]
Aanwezigheid = Literal["hier", "weg", "onbekend"]
Gekozen = Literal["ja", "nee", "vragen"]
Effect = Literal["helpt", "beetje", "onbekend", "niet", "averechts"]

IS: Mapping[Is, str] = {
    "zelf": "over wie het gaat",
    "ouder": "ouder of verzorger",
    "ander": "iemand anders",
}
NOEMEN: Mapping[Noemen, str] = {"hij": "hij", "zij": "zij", "die": "die"}
BRON: Mapping[Bron, str] = {
    "aan_tafel": "gezegd aan tafel",
    "zelf_gezegd": "zelf gezegd",
    "ingeleefd": "ingeleefd",
    "cijfers": "uit cijfers",
}
BEREIK: Mapping[Bereik, str] = {
    "casus": "deze casus",
    "klas": "de hele klas",
    "school": "de hele school",
    "wijk": "de wijk",
    "samenwerking": "onze samenwerking",
}
VERANDERT: Mapping[Verandert, str] = {"kern": "over wie het gaat", "omgeving": "iets eromheen"}
"""As it is asked where the question file has no words of its own."""
STEUNSOORT: Mapping[Steunsoort, str] = {
    "praktisch": "praktische hulp",
    "gezelschap": "gezelschap",
    "advies": "advies",
    "emotioneel": "een luisterend oor",
}
GEKOZEN: Mapping[Gekozen, str] = {
    "ja": "zelf gekozen",
    "nee": "niet zelf gekozen",
    "vragen": "zelf gekozen? nog vragen",
}
HYPOTHESESTATUS: Mapping[Hypothesestatus, str] = {
    "idee": "idee",
    "onderzoeken": "zoeken we uit",
    "klopt": "lijkt te kloppen",
    "deels": "klopt deels",
    "niet": "klopt niet",
    "parkeren": "laten we even liggen",
}
AFSPRAAKSTATUS: Mapping[Afspraakstatus, str] = {
    "afgesproken": "afgesproken",
    "bezig": "we zijn ermee bezig",
    "gedaan": "gedaan",
    "vast": "loopt vast",
    "aangepast": "aangepast",
    "gestopt": "gestopt",
}
EFFECT: Mapping[Effect, str] = {
    "helpt": "helpt",
    "beetje": "helpt een beetje",
    "onbekend": "weten we nog niet",
    "niet": "helpt niet",
    "averechts": "maakt het lastiger",
}
HANDEN = {"herkend": "herkend", "deels": "deels", "anders": "anders"}
HANDEN_AFSPRAAK = {"herkend": "kan mee", "deels": "deels", "anders": "nog niet"}
"""The same show of hands, asked of an afspraak."""


def hoe_het_gaat(
    status: Afspraakstatus | None, effect: Effect | None, *, teruggekeken: bool
) -> tuple[str, ...]:
    """How an afspraak goes. As long as nobody looked back, what it began with says nothing.

    Doing and helping are two questions, so who looked back also reads what the group does not know.
    """
    delen = [AFSPRAAKSTATUS[status]] if status and (teruggekeken or status != "afgesproken") else []
    if effect and effect != "onbekend":
        delen.append(EFFECT[effect])
    elif effect and teruggekeken:
        delen.append("we weten nog niet of het helpt")
    return tuple(delen)
