"""Counting in the calendar: from today to the day that is meant. Pure: no clock and no locale."""

from calendar import monthrange
from datetime import date, timedelta
from itertools import count


def monday(vandaag: date, weken: int = 0) -> date:
    """The Monday of this week, or of so many weeks later."""
    return vandaag - timedelta(days=vandaag.weekday()) + timedelta(weeks=weken)


def next_weekday(weekdag: int, vandaag: date) -> date:
    """The first such day after today: somebody who means today says "vandaag"."""
    return vandaag + timedelta(days=(weekdag - vandaag.weekday() - 1) % 7 + 1)


def next_number(nummer: int, vandaag: date) -> date:
    """The first day after today with this number in its month."""
    dagen = (vandaag + timedelta(days=n) for n in range(1, 63))
    return next(d for d in dagen if d.day == nummer)


def next_date(dag: int, maand: int, vandaag: date) -> date:
    """The first such day from today on; ValueError when no year has it."""
    if not 1 <= maand <= 12 or not 1 <= dag <= monthrange(2000, maand)[1]:
        raise ValueError
    jaren = (jaar for jaar in count(vandaag.year) if dag <= monthrange(jaar, maand)[1])
    return next(d for jaar in jaren if (d := date(jaar, maand, dag)) >= vandaag)


def day_in_week(weekdag: int, welke: str, vandaag: date) -> date | None:
    """A day of this or the next week. "Komende week" is either: certain only where both give one day."""
    dan = monday(vandaag, 0 if welke == "deze" else 1) + timedelta(days=weekdag)
    if welke not in ("deze", "volgende"):
        return dan if dan == next_weekday(weekdag, vandaag) else None
    return dan if dan >= vandaag else None


def months_later(vandaag: date, maanden: int) -> date:
    """The same day so many months later, or the last day of that month."""
    jaar, maand = divmod(vandaag.year * 12 + vandaag.month - 1 + maanden, 12)
    return date(jaar, maand + 1, min(vandaag.day, monthrange(jaar, maand + 1)[1]))


def end_of_month(d: date) -> date:
    """The last day of the month of this day."""
    return d.replace(day=monthrange(d.year, d.month)[1])


def ranked_weekday(rang: int, weekdag: int, jaar: int, maand: int) -> date:
    """The first, second … such weekday of a month, or its last when `rang` is 0.

    ValueError when the month has no so many.
    """
    eerste = (weekdag - date(jaar, maand, 1).weekday()) % 7 + 1
    dagen = range(eerste, monthrange(jaar, maand)[1] + 1, 7)
    if rang > len(dagen):
        raise ValueError
    return date(jaar, maand, dagen[rang - 1])
