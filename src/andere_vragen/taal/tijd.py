"""Days and moments in the words of a table: written for reading, and understood when said.

Pure: no clock and no locale, so what it says is the same on every laptop.
"""

from datetime import date, datetime

from andere_vragen.taal.dagwoorden import MAANDEN, WEEKDAGEN

JAREN = range(1900, 3000)
"""The years a day can be in: wide enough for any clock that is wrong. Near the ends of what Python knows a
time zone, or a day more, no longer fits."""

LAATSTE_DAG = date(JAREN[-1], 12, 31)


def denkbaar(d: date) -> bool:
    """Whether anybody can mean this day, or this moment."""
    return d.year in JAREN


def klok(moment: datetime) -> str:
    """The time of day, as "14:03", in the zone the moment carries."""
    return f"{moment:%H:%M}"


def dag(d: date, vandaag: date | None = None, *, jaar: bool = False) -> str:
    """A day as people say it: "vrijdag 27 november".

    The year is added when asked for, or when it is not the year of `vandaag`.
    """
    gezegd = f"{WEEKDAGEN[d.weekday()]} {d.day} {MAANDEN[d.month - 1]}"
    return f"{gezegd} {d.year}" if jaar or (vandaag and vandaag.year != d.year) else gezegd


def maanddag(d: date, vandaag: date | None = None) -> str:
    """A day without its weekday: "27 november"; with the year when it is not the year of `vandaag`."""
    return dag(d, vandaag).partition(" ")[2]


def datum(d: date) -> str:
    """A day in figures: "27-11-2026"."""
    return f"{d.day}-{d.month}-{d.year}"


def datum_uit(gezegd: str, vandaag: date) -> date | None:
    """The day that somebody means, or None when that is not certain. Any text is welcome.

    Certain is only what was understood to the last word. A weekday is the next one after `vandaag`;
    "volgende vrijdag" is the one of next week. A date without a year is the first such day from `vandaag`:
    only who says a year can mean a day that is over. A deadline ("uiterlijk vrijdag", "tot vrijdag") and a
    beginning ("vanaf vrijdag") are that day. None is: two different days, a day that does not exist, a year
    that nobody means, a week by its number (a school may count its own), what is vague ("over een week of
    drie"), what comes back ("elke vrijdag") and what is left out ("niet op vrijdag").
    """
    from andere_vragen.taal.dagen import (
        gelezen_dag,  # here, because who only writes days need not know all this
    )

    gemeend = gelezen_dag(gezegd, vandaag)
    return gemeend if gemeend and denkbaar(gemeend) else None
