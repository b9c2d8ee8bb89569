"""Days and moments in the words of a table: written for reading, and understood when said.

Pure: no clock and no locale, so what it says is the same on every laptop.
"""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, datetime, timedelta
from itertools import count

_WEEKDAGEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_MAANDEN = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)

JAREN = range(1900, 3000)
"""The years a day can be in: wide enough for any clock that is wrong. Near the ends of what Python knows a
time zone, or a day more, no longer fits."""

LAATSTE_DAG = date(JAREN[-1], 12, 31)


def denkbaar(d: date) -> bool:
    """Whether anybody can mean this day, or this moment."""
    return d.year in JAREN


def maanden_later(d: date, aantal: int) -> date:
    """The same day so many months later, or the last day of a shorter month."""
    jaar, maand = divmod(d.year * 12 + d.month - 1 + aantal, 12)
    return date(jaar, maand + 1, min(d.day, monthrange(jaar, maand + 1)[1]))


def klok(moment: datetime) -> str:
    """The time of day, as "14:03", in the zone the moment carries."""
    return f"{moment:%H:%M}"


def dag(d: date, vandaag: date | None = None, *, jaar: bool = False) -> str:
    """A day as people say it: "vrijdag 27 november".

    The year is added when asked for, or when it is not the year of `vandaag`.
    """
    gezegd = f"{_WEEKDAGEN[d.weekday()]} {d.day} {_MAANDEN[d.month - 1]}"
    return f"{gezegd} {d.year}" if jaar or (vandaag and vandaag.year != d.year) else gezegd


def maanddag(d: date, vandaag: date | None = None) -> str:
    """A day without its weekday: "27 november"; with the year when it is not the year of `vandaag`."""
    return dag(d, vandaag).partition(" ")[2]


def datum(d: date) -> str:
    """A day in figures: "27-11-2026"."""
    return f"{d.day}-{d.month}-{d.year}"


def datum_uit(gezegd: str, vandaag: date) -> date | None:
    """The day that somebody means, or None when that is not certain.

    A weekday is the next one after `vandaag`; "volgende vrijdag" is the one of next week. A date
    without a year is the first such day from `vandaag`. Two different days, a day that does not
    exist, a year that nobody means, and a day that comes back every week give None. Any text is welcome.
    """
    tekst = " ".join(gezegd.casefold().split())
    if re.search(_ELDERS, tekst):
        return None
    dagen: set[date | None] = set()
    for patroon, lees in _LEZERS:
        for vondst in re.finditer(patroon, tekst):
            try:
                dagen.add(lees(vondst, vandaag))
            except (ValueError, OverflowError):
                return None
        tekst = re.sub(patroon, " , ", tekst)
    gemeend = dagen.pop() if len(dagen) == 1 else None
    return gemeend if gemeend and denkbaar(gemeend) else None


# The words in which a day is said. [0-9] and not \d: a figure from another script is no date here.

_WEEKDAG = (
    r"(?P<weekdag>maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|(?:di|wo|do|vr|za)(?![\w’'])\.?)"
)
_KORT = r"(?P<kort>(?:ma|zo)\b\.?)"
"""Also everyday words ("ma belt", "zo snel mogelijk"): a day only where nothing else fits."""
_DAGDEEL = r"(?: ?(?:ochtend|morgen|middag|avond))?(?!\w)"
_MAANDNAAM = (
    r"(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?"
    r"|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\w)"
)
_MAAND = rf"(?P<maand>{_MAANDNAAM})\.?"
_JAAR = r"(?P<jaar>[12][0-9]{3}|’[0-9]{2}|'[0-9]{2})(?![0-9]|[-/.][0-9])"
_TELWOORDEN = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien")
_GETALLEN = {"één": 1} | {woord: n for n, woord in enumerate(_TELWOORDEN, 1)}
_GETAL = rf"(?P<getal>[0-9]{{1,4}}|{'|'.join(_GETALLEN)})"
_GEEN_DAG = r"(?! ?(?:uur|u\b|keer|x\b|weken|week|dagen|maanden|e? ?les|[a-zé]*les|leerlingen|minuten|km\b))"
"""Figures that count something else: "9-10 uur", "3/4 keer"."""
_VOLGEND = r"(?P<welke>volgende|komende|aankomende|aanstaande|eerstvolgende|a\.s\.|deze) "

_ELDERS = (
    r"\b(?:elke|iedere|gisteren|eergisteren|afgelopen|vorige|vakantie|\w+vakantie|week [0-9]+)\b"
    r"|\bom de (?:dag|week|maand)\b"
    r"|\b(?:eerste|tweede|derde|vierde|laatste) (?:" + "|".join(_WEEKDAGEN) + r")"
    r"|\b(?:groep|klas|leerjaar|lokaal) [0-9]+ ?[-/] ?[0-9]+"
    rf"|[0-9] ?(?:en|of|tot|t/m|à|-|–|/) ?[0-9]{{1,2}} {_MAANDNAAM}"
)
"""Words that point at a day this module cannot know, or at more than one."""


def _weekdag(gezegd: str) -> int:
    return next(n for n, naam in enumerate(_WEEKDAGEN) if naam.startswith(gezegd.rstrip(".")[:2]))


def _monday(vandaag: date, weken: int = 0) -> date:
    return vandaag - timedelta(days=vandaag.weekday()) + timedelta(weeks=weken)


def _next_weekday(weekdag: int, vandaag: date) -> date:
    """The first such day after today: somebody who means today says "vandaag"."""
    return vandaag + timedelta(days=(weekdag - vandaag.weekday() - 1) % 7 + 1)


def _next_date(dag: int, maand: int, vandaag: date) -> date:
    """The first such day from today on; ValueError when no year has it."""
    if not 1 <= maand <= 12 or not 1 <= dag <= monthrange(2000, maand)[1]:
        raise ValueError
    jaren = (jaar for jaar in count(vandaag.year) if dag <= monthrange(jaar, maand)[1])
    return next(d for jaar in jaren if (d := date(jaar, maand, dag)) >= vandaag)


def _jaar(gezegd: str) -> int:
    return 2000 + int(gezegd[-2:]) if len(gezegd) < 4 else int(gezegd)


def _full(vondst: re.Match[str], vandaag: date) -> date | None:
    """A day and a month, as far as they were said with a year and a weekday that fits."""
    delen = vondst.groupdict()
    maand = delen["maand"]
    maand = int(maand) if maand.isdigit() else _maand(maand)
    if jaar := delen.get("jaar"):
        d = date(_jaar(jaar), maand, int(delen["dag"]))
    else:
        d = _next_date(int(delen["dag"]), maand, vandaag)
    weekdag = delen.get("weekdag") or delen.get("kort")
    return d if not weekdag or d.weekday() == _weekdag(weekdag) else None


def _maand(gezegd: str) -> int:
    if gezegd == "mrt":
        return 3
    return next(n for n, naam in enumerate(_MAANDEN, 1) if naam.startswith(gezegd[:3]))


def _weekday_and_number(vondst: re.Match[str], vandaag: date) -> date | None:
    """The day of "vrijdag 27", but only when the next 27th is a Friday."""
    nummer = int(vondst["dag"])
    for stap in range(1, 62):
        d = vandaag + timedelta(days=stap)
        if d.day == nummer:
            return d if d.weekday() == _weekdag(vondst["weekdag"]) else None
    return None


def _over(vondst: re.Match[str], vandaag: date) -> date:
    aantal = _GETALLEN.get(vondst["getal"]) or int(vondst["getal"])
    match vondst["maat"][:2]:
        case "da":
            return vandaag + timedelta(days=aantal)
        case "we":
            return vandaag + timedelta(weeks=aantal)
        case _:
            return maanden_later(vandaag, aantal)


def _end_of_week(vondst: re.Match[str], vandaag: date) -> date:
    if vondst["volgende"]:
        return _monday(vandaag, 1) + timedelta(days=4)
    return vandaag + timedelta(days=(4 - vandaag.weekday()) % 7)


def _day_of_next_week(vondst: re.Match[str], vandaag: date) -> date:
    return _monday(vandaag, 1) + timedelta(days=_weekdag(vondst["weekdag"]))


def _which_weekday(vondst: re.Match[str], vandaag: date) -> date:
    weekdag = _weekdag(vondst["weekdag"] if vondst["weekdag"] else vondst["kort"])
    if vondst["welke"] == "volgende":
        return _monday(vandaag, 1) + timedelta(days=weekdag)
    if vondst["welke"] == "deze" and weekdag == vandaag.weekday():
        return vandaag
    return _next_weekday(weekdag, vandaag)


def _days_ahead(dagen: int) -> Callable[[re.Match[str], date], date]:
    return lambda _, vandaag: vandaag + timedelta(days=dagen)


_VOOR_DATUM = rf"(?:\b(?:{_WEEKDAG}|{_KORT}){_DAGDEEL},? (?:de )?)?(?<![0-9.,/-])"

_LEZERS: tuple[tuple[str, Callable[[re.Match[str], date], date | None]], ...] = (
    (
        r"(?<![\w-])(?P<jaar>[12][0-9]{3})-(?P<maand>[0-9]{1,2})-(?P<dag>[0-9]{1,2})(?![0-9]|-[0-9])",
        _full,
    ),
    (rf"{_VOOR_DATUM}\b(?P<dag>[0-9]{{1,2}})(?:e|ste|de)? {_MAAND}(?: {_JAAR})?", _full),
    (
        rf"{_VOOR_DATUM}\b(?P<dag>[0-9]{{1,2}})(?P<scheiding>[-/.])(?P<maand>[0-9]{{1,2}})(?P=scheiding)"
        r"(?P<jaar>[12][0-9]{3}|[0-9]{2})(?![0-9]|[-/.][0-9])",
        _full,
    ),
    (
        rf"{_VOOR_DATUM}\b(?P<dag>[0-9]{{1,2}})[-/](?P<maand>[0-9]{{1,2}})(?![0-9]|[-/.:][0-9]){_GEEN_DAG}",
        _full,
    ),
    (
        rf"\b(?:over|binnen) {_GETAL} (?P<maat>dag(?:en)?|week|weken|maand(?:en)?)\b",
        _over,
    ),
    (
        r"\beind(?:e)? (?:van )?(?:de |deze |(?P<volgende>(?:de )?volgende ))?week\b",
        _end_of_week,
    ),
    (rf"\bvolgende week (?:op )?{_WEEKDAG}{_DAGDEEL}", _day_of_next_week),
    (rf"\b{_WEEKDAG}{_DAGDEEL} (?:in |van )?(?:de )?volgende week\b", _day_of_next_week),
    (
        rf"\b{_WEEKDAG}{_DAGDEEL} (?:de )?(?P<dag>[0-9]{{1,2}})(?:e|ste|de)?"
        rf"(?!\w|[-/.:,][0-9]){_GEEN_DAG}",
        _weekday_and_number,
    ),
    (rf"\b{_VOLGEND}(?:{_WEEKDAG}|{_KORT}){_DAGDEEL}", _which_weekday),
    (
        rf"\b{_WEEKDAG}{_DAGDEEL}",
        lambda vondst, vandaag: _next_weekday(_weekdag(vondst["weekdag"]), vandaag),
    ),
    (
        rf"^{_KORT}$",
        lambda vondst, vandaag: _next_weekday(_weekdag(vondst["kort"]), vandaag),
    ),
    (r"\bvolgende week\b", lambda _, vandaag: _monday(vandaag, 1)),
    (r"\bovermorgen(?:ochtend|middag|avond)?\b", _days_ahead(2)),
    (r"(?<!\bde )\bmorgen(?:ochtend|middag|avond|vroeg)?\b", _days_ahead(1)),
    (r"\b(?:vandaag|vanochtend|vanmorgen|vanmiddag|vanavond)\b", _days_ahead(0)),
)
"""From the most to the least said: what one reader took, the next ones no longer see. Left as text, so
that an app that only shows the clock compiles none of it."""
