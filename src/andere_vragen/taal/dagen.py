"""Which day a phrase says: a small grammar in which every word has to be understood.

What looks like a day in words that mean something else ("10-12 jaar", "niet op vrijdag") would be printed
as a date that nobody said. So a phrase is read from left to right in pieces, and one word that no piece
knows makes the whole no day. Then all pieces have to point at one and the same day.

Pure: no clock and no locale.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from andere_vragen.taal import dagwoorden
from andere_vragen.taal.kalender import (
    day_in_week,
    end_of_month,
    monday,
    months_later,
    next_date,
    next_number,
    next_weekday,
    ranked_weekday,
)


def gelezen_dag(gezegd: str, vandaag: date) -> date | None:
    """The day that the whole phrase says, or None when a word is not understood or the day is not certain."""
    try:
        return _day(_pieces(_plain(gezegd), vandaag), vandaag)
    except (ValueError, OverflowError):
        return None


# What a phrase says, piece by piece


class _Weekdag(NamedTuple):
    weekdag: int


class _Nummer(NamedTuple):
    nummer: int
    rang: bool
    """Said as "15e": a bare 15 counts something else, unless a weekday stands before it."""


class _Week(NamedTuple):
    welke: str


class _Weken(NamedTuple):
    aantal: int


class _Toelichting:
    """Where in the school year a day is, beside that day."""


class _Grens:
    """A deadline or a beginning: it means the day behind it."""


LAATSTE_UUR = 20
"""Until when people meet: "vrijdag 11" may as well be a time."""

_Deel = date | _Weekdag | _Nummer | _Week | _Weken | _Toelichting | _Grens
_Lezer = Callable[[re.Match[str], date], _Deel]


def _plain(gezegd: str) -> str:
    """The same words without capitals, accents, invisible signs, short words and ways of typing a sign."""
    los = unicodedata.normalize("NFD", gezegd.casefold().translate(_TEKENS))
    kaal = "".join(t for t in los if unicodedata.category(t) not in ("Mn", "Cf"))
    voluit = " ".join(dagwoorden.VOLUIT.get(woord, woord) for woord in _LIJSTTEKEN.sub("", kaal).split())
    return _TUSSEN_QUOTES.sub(r"\1", voluit.rstrip(dagwoorden.LEESTEKENS))


_TEKENS = str.maketrans("’‘`´‐‑–—−ᵉ“”„«»", "''''-----e" + '"' * 5)
_LIJSTTEKEN = re.compile(r"^\s*[-*•·]\s+")
_TUSSEN_QUOTES = re.compile(r"\A'(.*)'\Z")


def _pieces(tekst: str, vandaag: date) -> list[_Deel]:
    """What the phrase is made of; ValueError when there is a word in it that nothing knows."""
    delen: list[_Deel] = []
    plek = 0
    while plek < len(tekst):
        vondst, lees = _piece(tekst, plek)
        if lees:
            delen.append(lees(vondst, vandaag))
        plek = vondst.end()
    return delen


def _piece(tekst: str, plek: int) -> tuple[re.Match[str], _Lezer | None]:
    for patroon, lees in _readers():
        if vondst := patroon.match(tekst, plek):
            return vondst, lees
    raise ValueError


def _day(delen: Sequence[_Deel], vandaag: date) -> date | None:
    """The one day that all pieces point at. A deadline behind a day makes it a time of more days."""
    if delen and isinstance(delen[0], _Grens):
        delen = delen[1:]
    rest = [deel for deel in delen if not isinstance(deel, date)]
    match list({deel for deel in delen if isinstance(deel, date)}):
        case []:
            return _worked_out(rest, vandaag)
        case [d] if _agrees(rest, d, vandaag):
            return d
        case _:
            return None


def _agrees(delen: Sequence[_Deel], d: date, vandaag: date) -> bool:
    """Whether what stands beside a day that was named can be about that day."""
    match [deel for deel in delen if not isinstance(deel, _Toelichting)]:
        case []:
            return True
        case [_Weekdag(weekdag)]:
            return d.weekday() == weekdag
        case [_Nummer(nummer, True)]:
            return d.day == nummer
        case rest:
            return _worked_out(rest, vandaag) == d


def _worked_out(delen: Sequence[_Deel], vandaag: date) -> date | None:
    """The day of pieces that are a day only together, or only from today."""
    match delen:
        case [_Weken(aantal)]:
            return vandaag + timedelta(weeks=aantal)
        case [_Weekdag(weekdag)]:
            return next_weekday(weekdag, vandaag)
        case [_Nummer(nummer, True)] if nummer != vandaag.day:
            return next_number(nummer, vandaag)
        case [_Weekdag(weekdag), _Nummer(nummer, rang)] | [_Nummer(nummer, True as rang), _Weekdag(weekdag)]:
            d = next_number(nummer, vandaag)
            kan_een_tijd_zijn = not rang and nummer <= LAATSTE_UUR and d != next_weekday(weekdag, vandaag)
            return None if kan_een_tijd_zijn or d.weekday() != weekdag else d
        case [_Weekdag(weekdag), _Week(welke)] | [_Week(welke), _Weekdag(weekdag)]:
            return day_in_week(weekdag, welke, vandaag)
        case [_Weekdag(weekdag), _Weken(aantal)] if weekdag != vandaag.weekday():
            return next_weekday(weekdag, vandaag) + timedelta(weeks=aantal)
        case [_Weken(aantal), _Weekdag(weekdag)] if weekdag > vandaag.weekday():
            return next_weekday(weekdag, vandaag) + timedelta(weeks=aantal)
        case _:
            return None


# Reading a piece


def _weekday_number(gezegd: str) -> int:
    return next(n for n, naam in enumerate(dagwoorden.WEEKDAGEN) if naam.startswith(gezegd[:2]))


def _month(gezegd: str) -> int:
    if gezegd.isdigit():
        return int(gezegd)
    begin = gezegd.replace("mrt", "maart")[:3]
    return next(n for n, naam in enumerate(dagwoorden.MAANDEN, 1) if naam.startswith(begin))


def _year(gezegd: str) -> int:
    return int(gezegd) if len(gezegd) == 4 else 2000 + int(gezegd[-2:])


def _weekday(vondst: re.Match[str], _: date) -> _Weekdag:
    return _Weekdag(_weekday_number(vondst["weekdag"]))


def _which_weekday(vondst: re.Match[str], vandaag: date) -> date | _Weekdag:
    weekdag = _weekday_number(vondst["weekdag"])
    if vondst["welke"] == "volgende":
        return monday(vandaag, 1) + timedelta(days=weekdag)
    return vandaag if weekdag == vandaag.weekday() else _Weekdag(weekdag)


def _weekday_of_month(vondst: re.Match[str], vandaag: date) -> date:
    """The day of "eerste maandag van december"."""
    rang, weekdag, maand = _rank(vondst["rang"]), _weekday_number(vondst["weekdag"]), _month(vondst["maand"])
    if jaar := vondst["jaar"]:
        return ranked_weekday(rang, weekdag, _year(jaar), maand)
    jaren = (vandaag.year, vandaag.year + 1)
    return next(d for jaar in jaren if (d := ranked_weekday(rang, weekdag, jaar, maand)) >= vandaag)


def _rank(gezegd: str) -> int:
    """The number of a rank; 0 is the last."""
    return int(gezegd[0]) if gezegd[0].isdigit() else ("laatste", *dagwoorden.RANGEN).index(gezegd)


def _date(vondst: re.Match[str], vandaag: date) -> date:
    dag, maand = _day_number(vondst["dag"]), _month(vondst["maand"])
    jaar = vondst.groupdict().get("jaar")
    return date(_year(jaar), maand, dag) if jaar else next_date(dag, maand, vandaag)


def _day_number(gezegd: str) -> int:
    return int(gezegd) if gezegd.isdigit() else dagwoorden.DAGGETALLEN[gezegd]


def _number(vondst: re.Match[str], _: date) -> _Nummer:
    nummer = _day_number(vondst["dag"])
    if not 1 <= nummer <= 31:
        raise ValueError
    return _Nummer(nummer, rang=bool(vondst["rang"]))


def _later(vondst: re.Match[str], vandaag: date) -> date | _Weken:
    """The day of "over drie dagen"; weeks may still have their weekday beside them."""
    aantal = _count(vondst["getal"])
    match vondst["maat"][:2]:
        case "da" if aantal % 7:
            return vandaag + timedelta(days=aantal)
        case "da":
            return _Weken(aantal // 7)
        case "we":
            return _Weken(aantal)
        case "ma":
            return months_later(vandaag, aantal)
        case _:
            return months_later(vandaag, 12 * aantal)


def _count(gezegd: str) -> int:
    return int(gezegd) if gezegd.isdigit() else dagwoorden.GETALLEN[gezegd]


def _near(vondst: re.Match[str], vandaag: date) -> date:
    """The day of "vandaag", "morgen" and "morgen over een week"."""
    dan = vandaag + timedelta(days=dagwoorden.NABIJ[vondst["nabij"]])
    if not vondst["getal"]:
        return dan
    later = _later(vondst, dan)
    return dan + timedelta(weeks=later.aantal) if isinstance(later, _Weken) else later


def _end(vondst: re.Match[str], vandaag: date) -> date:
    """The Friday of a week that is not over yet, or the last day of a month."""
    volgende = bool(vondst["volgende"])
    if vondst["maat"] == "maand":
        return end_of_month(months_later(vandaag, int(volgende)))
    vanaf = monday(vandaag, 1) if volgende else vandaag
    return vanaf + timedelta(days=(4 - vanaf.weekday()) % 7)


@cache
def _readers() -> tuple[tuple[re.Pattern[str], _Lezer | None], ...]:
    """What knows a piece, in the order of asking; a time of the day is nothing that a day is made of.

    Made when a day is read for the first time: an app that only shows the clock compiles none of it.
    """
    stukken = (*((moment, None) for moment in dagwoorden.MOMENTEN), *_LEZERS)
    return tuple(
        (re.compile(f"{dagwoorden.TUSSEN}(?:{stuk}){dagwoorden.EINDE}"), lees) for stuk, lees in stukken
    )


_LEZERS: tuple[tuple[str, _Lezer], ...] = (
    (dagwoorden.TOELICHTING, lambda vondst, vandaag: _Toelichting()),
    (dagwoorden.ISO, _date),
    (dagwoorden.GENOEMD, _date),
    (dagwoorden.VOLUIT_GENOEMD, _date),
    (dagwoorden.CIJFERS_MET_JAAR, _date),
    (dagwoorden.CIJFERS, _date),
    (dagwoorden.RANGDAG, _weekday_of_month),
    (dagwoorden.OVER, _later),
    (dagwoorden.OVER_EEN_HALF_JAAR, lambda _, vandaag: months_later(vandaag, 6)),
    (dagwoorden.EIND, _end),
    (dagwoorden.NABIJE_DAG, _near),
    (dagwoorden.ALLEEN_VOLGENDE_WEEK, lambda _, vandaag: monday(vandaag, 1)),
    (dagwoorden.WEEK, lambda vondst, _: _Week(vondst["welke"])),
    (dagwoorden.WELKE_WEEKDAG, _which_weekday),
    (dagwoorden.AANSTAANDE_WEEKDAG, _weekday),
    (dagwoorden.ALLEEN_ZONDAG, _weekday),
    (dagwoorden.ZONDAG, _weekday),
    (dagwoorden.WEEKDAG, _weekday),
    (dagwoorden.NUMMER, _number),
    (dagwoorden.NUMMER_VOLUIT, _number),
    (dagwoorden.GRENS, lambda vondst, vandaag: _Grens()),
)
