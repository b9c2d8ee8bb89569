"""What people are called at a table, and what that says about who they are. Words, not persons.

A name says for certain that somebody is whom it is about, or one of the parents and carers, or neither; or
it leaves that open, and then it is asked. Better asked once too often than taken for granted.
"""

import re
import unicodedata
from collections.abc import Collection
from functools import lru_cache

from andere_vragen.taal.woorden import Is

TAFEL = frozenset(
    {"ik", "ikzelf", "wij", "we", "wijzelf", "ons", "iedereen", "allemaal", "wij allemaal", "ons allemaal"}
)
"""Who speaks: the people at the table, whoever they are."""

_NIEMAND = re.compile(
    r"\W*|n\.? ?v\.? ?t\.?|n\.? ?t\.? ?b\.?|tbd|(?:nog )?(?:niemand|geen naam|onbekend|onduidelijk|open)"
    r"|geen(?: van ons| idee| naam)?|(?:dat )?(?:weten we|weet ik) (?:nog )?niet|(?:nog )?niet(?: bekend)?"
    r"|(?:(?:nader|nog) )?(?:te )?(?:bepalen|kiezen|verdelen|bespreken)|moeten we nog (?:bepalen|kiezen)"
    r"|(?:in|nader) overleg|later|volgt(?: nog)?|(?:nog )?iemand(?: anders)?|wie(?: dan| wil| kan)?\??"
)
"""What stands where a name belongs, and is none."""

_ALLEN = re.compile(
    r"(?:ik|ikzelf|mij|mezelf|mijzelf|jij|je|u|jullie|wij|we|wijzelf|ons|onszelf|iedereen|ieder|allemaal|allen"
    r"|allebei|samen|elkaar|(?:een|elk|iemand|allen) van ons|z'n (?:allen|beiden|tweeen|drieen))\b"
)
"""How the table is named: "wij allemaal", "ons samen", "ieder zelf"."""

_ZELF = ("jongere", "leerling", "jongen", "meisje")

_OUDER = re.compile(
    r"(?:(?:(?:een )?van de|beide|biologische|andere) )*"
    r"(?:(?:stief|pleeg|plus|adoptie)?-?(?:moeder|vader|ouders?)|mam|mama|mams|pap|papa|paps|ma|pa"
    r"|opvoeders?|verzorgers?|gezinshuisouders?)"
    r"(?: (?:en|of|/) (?:(?:stief|pleeg|plus)?-?(?:moeder|vader)|mama|papa|opvoeders?|verzorgers?))*"
)
"""Words for a parent or carer, and nothing besides: of "moeder van een vriend" it is asked."""

_LIDWOORD = re.compile(r"^(?:de|het|een|onze|mijn|zijn|haar|hun|diens) (?=\S)")
_BIJ_DE_NAAM = re.compile(
    r"^(?:klas|groep|team|leerjaar|afdeling|brugklas|van|uit|bij|op|in|namens|tot|sinds)\b|\d"
)
"""How what stands behind a comma begins when it tells more of the person before it: "mentor, klas 2B"."""

EEN_TEKEN = dict.fromkeys(map(ord, "‘’‚‛`´"), "'") | dict.fromkeys(map(ord, "‐\u2011‒–—―−"), "-")
"""Quotes and dashes as programs for text type them, each as the one on a keyboard: no other name."""

_EN = re.compile(r" en | ?[&+] ?")
_SAMEN = re.compile(
    r"(?:de )?(?:ouders?|opvoeders?) en (?:de )?(?:verzorgers?|opvoeders?)|ouder-? en (?:kind|jeugd|gezin)\w*"
)
"""Two words for the same people, as letters of schools begin, and the name of a job."""


@lru_cache(maxsize=1024)
def vergelijkbaar(naam: str) -> str:
    """A name to compare by: capitals, accents, quotes, dashes and double spaces make no difference."""
    plat = unicodedata.normalize("NFKD", naam.casefold())
    plat = "".join(teken for teken in plat if not unicodedata.combining(teken))
    return " ".join(plat.translate(EEN_TEKEN).split())


def roepnaam(schuilnaam: str) -> str:
    """A schuilnaam as it is said aloud, without the number that keeps it apart: "Linde" for "Linde-07"."""
    return re.sub(r"[-_]\d+$", "", schuilnaam)


def namen_in(regel: str) -> list[str]:
    """The people in a typed line, in order: "moeder, mentor, klas 2B" are two."""
    gevonden: list[str] = []
    for deel in filter(None, (deel.strip() for deel in re.split("[,;\n]", regel))):
        if gevonden and _BIJ_DE_NAAM.search(vergelijkbaar(deel)):
            gevonden[-1] = f"{gevonden[-1]}, {deel}"
        else:
            gevonden.append(deel)
    return gevonden


def ieder_apart(naam: str, schuilnaam: str, ander: Collection[str] = ()) -> list[str]:
    """Two people in one breath, "mentor en de conciërge", as two; what may be one person stays one."""
    delen = [deel.strip() for deel in _EN.split(naam)]
    wie = {wie_is(deel, schuilnaam, ander) for deel in delen}
    van_iemand_anders = " van " in vergelijkbaar(naam)
    zeker = None not in wie or (wie & {"zelf", "ouder"} and not van_iemand_anders)
    return delen if zeker and all(delen) and not _SAMEN.fullmatch(vergelijkbaar(naam)) else [naam]


def wie_is(naam: str, schuilnaam: str, ander: Collection[str] = ()) -> Is | None:
    """What a name says for certain; None when it leaves open who this is.

    `ander` are the names, as `vergelijkbaar` gives them, of roles that are neither: a mentor is no parent.
    """
    bloot = kaal(naam)
    if bloot in _names_of(schuilnaam):
        return "zelf"
    if _OUDER.fullmatch(_without_whose(bloot, schuilnaam)):
        return "ouder"
    hoofd = kaal(bloot.partition(",")[0])
    return "ander" if hoofd in TAFEL or hoofd in ander else None


@lru_cache(maxsize=1024)
def kaal(naam: str) -> str:
    """To compare by, without an article before it and without what only says that it is really this one."""
    zonder = _LIDWOORD.sub("", vergelijkbaar(naam))
    return zonder.removesuffix(" zelf").removesuffix(" thuis")


@lru_cache(maxsize=64)
def _names_of(schuilnaam: str) -> frozenset[str]:
    """How whom it is about can be called: "Beuk-07", "Beuk", "jongere"."""
    naam = vergelijkbaar(schuilnaam)
    return frozenset({naam, re.sub(r"[-_ ]*\d+$", "", naam), *_ZELF} - {""})


@lru_cache(maxsize=1024)
def _without_whose(naam: str, schuilnaam: str) -> str:
    """The moeder of whom it is about is the moeder; of somebody else's it is not known."""
    for van in sorted(_names_of(schuilnaam), key=len, reverse=True):
        for lidwoord in ("", "de ", "het ", "een "):
            naam = naam.removesuffix(f" van {lidwoord}{van}")
    return naam


def eigenaren(wie: str) -> list[str]:
    """Who is meant with "moeder en mentor" or "? / Karin": their names. Pronouns and signs are no name."""
    delen = (
        deel.strip() for naam in namen_in(wie) for deel in re.split(r" en | of |(?:^| )met |/|&|\+", naam)
    )
    return [deel for deel in delen if not (is_niemand(deel) or is_tafel(deel))]


def ja_of_nee(tekst: str) -> bool | None:
    """Whether an answer says yes or no; None when it says something else."""
    eerste = re.split(r"[\W_]+", vergelijkbaar(tekst).strip())[0]
    return {"ja": True, "jawel": True, "jazeker": True, "nee": False, "neen": False}.get(eerste)


def is_niemand(naam: str) -> bool:
    """Whether this stands where a name belongs, and is none: "?", "n.v.t.", "nog onbekend"."""
    return _NIEMAND.fullmatch(vergelijkbaar(naam).strip(".!?() ")) is not None


def is_tafel(naam: str) -> bool:
    """Whether this is the people at the table, whoever they are: "ik", "wij allemaal"."""
    return _ALLEN.match(vergelijkbaar(naam)) is not None


def zelfde_naam(een: str, ander: str) -> bool:
    """Whether these can be one person: one is the other, or a whole word of it."""
    kort, lang = sorted((kaal(een), kaal(ander)), key=len)
    return bool(kort) and re.search(rf"(?<![\w-]){re.escape(kort)}(?![\w-])", lang) is not None
