"""What looks like a personal detail in a line, so that somebody can look at it once more. Pure.

It warns too little rather than too much: a line that is stopped for nothing teaches people to look away.
"""

import re
from collections.abc import Callable

_MAAND = r"(?:jan|feb|mrt|maart|apr|mei|juni?|juli?|aug|sep|okt|nov|dec)[a-z]*\.?"
_JAAR = r"(?:19[3-9]\d|20[0-2]\d)"

_NEGEN = re.compile(r"(?<![\d.,+-])\d(?:[ .]?\d){8}(?!\d|[,.-]\d)")
_GEBOREN = re.compile(
    r"\b(?:geboren|geboortedatum|geb\.)(?=.{0,12}\d)"
    rf"|(?<!\d)\d{{1,2}}(?P<teken>[-/.])\d{{1,2}}(?P=teken){_JAAR}(?!\d)"
    rf"|(?<!\d)\d{{1,2}} {_MAAND} {_JAAR}(?!\d)"
    rf"|(?<!\d){_JAAR}-\d\d-\d\d(?!\d)",
    re.IGNORECASE,
)
_DIT_JAAR = re.compile(r"20(?:2[4-9])")
_BELLEN = re.compile(r"(?<![\d.,])(?:(?:\+|00)31[ -]?(?:\(0\))?|0)[ -]?[1-9](?:[ -]?\d){8}(?![\d,])")
_MAIL = re.compile(r"\b[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]+)+")
_POSTCODE = re.compile(r"(?<![\w-])[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?!\w)")
_STRAAT = re.compile(
    r"\b[A-Z][\w’'-]{0,40}(?:straat|laan|weg|plein|gracht|kade|singel|dijk|hof|pad|plantsoen|dreef)"
    r" \d{1,4}(?! ?%)\b"
)
_MENEER = re.compile(
    r"\b(?:[Mm]eneer|[Mm]evrouw|[Dd]hr\.?|[Mm]evr\.?|[Jj]uf|[Mm]eester)"
    r" (?:(?:van|de|den|der|el|ten) )*[A-Z]\w+"
)
_DIAGNOSE = re.compile(
    r"\b(?:adhd|add(?![’'])|autis(?:me|tisch\w*)|ass(?=[- ](?:kind|diagnose|problematiek))|pdd-?nos|odd|"
    r"dyslexie|dyslectisch\w*|dyscalculie|borderline|depressi(?:e|ef|eve)|"
    r"asperger|psychose|psychotisch\w*|"
    r"schizofreni\w*|anorexia|boulimia|ptss|hechtingsstoornis|angststoornis|gedragsstoornis|eetstoornis|bipolair\w*|"
    r"persoonlijkheidsstoornis|verslaafd|zwakbegaafd\w*|lvb|hoogbegaafd\w*|tourette|epilepsie|fas)\b",
    re.IGNORECASE,
)

KIJK = "Is dit nodig?"


def gegeven_in(tekst: str) -> str:
    """A soft word on the first personal detail in this line; empty when none is seen."""
    return next((f"{wat} {KIJK}" for wat, ziet in _WAT if ziet(tekst)), "") or _diagnosis(tekst)


def is_bsn(negen: str) -> bool:
    """Whether these nine digits can be a citizen service number: the eleven-test."""
    gewichten = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    som = sum(gewicht * int(cijfer) for gewicht, cijfer in zip(gewichten, negen, strict=True))
    return som % 11 == 0 and negen != "000000000"


def _bsn(tekst: str) -> bool:
    return any(is_bsn(re.sub(r"\D", "", vondst[0])) for vondst in _NEGEN.finditer(tekst))


def _birth(tekst: str) -> bool:
    """A day that lies so far back that nobody makes an afspraak for it, or a day of birth by that word."""
    return any(not _DIT_JAAR.search(vondst[0]) for vondst in _GEBOREN.finditer(tekst))


def _diagnosis(tekst: str) -> str:
    return f"Een diagnose? {KIJK} Schrijf liever wat je ziet." if _DIAGNOSE.search(tekst) else ""


def _found(patroon: re.Pattern[str]) -> Callable[[str], bool]:
    return lambda tekst: patroon.search(tekst) is not None


def _address(tekst: str) -> bool:
    return bool(_POSTCODE.search(tekst) or _STRAAT.search(tekst))


_WAT: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("Dit lijkt een BSN.", _bsn),
    ("Dit lijkt een telefoonnummer.", _found(_BELLEN)),
    ("Dit lijkt een geboortedatum.", _birth),
    ("Dit lijkt een mailadres.", _found(_MAIL)),
    ("Dit lijkt een adres.", _address),
    ("Dit lijkt een naam.", _found(_MENEER)),
)
