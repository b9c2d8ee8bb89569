"""The day of looking back, for anybody's calendar: a calendar is shared, so no name and no question in it.

The entry moves when the day does: it has one name (UID) until the group looked back, and each time it is
made after a change it is newer (SEQUENCE) than before. RFC 5545.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from uuid import NAMESPACE_OID, uuid5

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.tijdlijn import terugkijkdag
from andere_vragen.papieren.geen import GeenPapierError

_NIEUWST = 2**31 - 1
"""The highest SEQUENCE that every calendar can keep."""


def agenda(gesprek: Gesprek) -> bytes:
    """An .ics file with one whole day. Raises `GeenPapierError` without a day."""
    if (op := terugkijkdag(gesprek.sessies)) is None:
        raise GeenPapierError(
            "Er is nog geen dag gekozen om samen terug te kijken. Kies die eerst, op het scherm Tot slot."
        )
    return "".join(f"{regel}\r\n" for regel in _lines(gesprek, op)).encode("ascii")


def _lines(gesprek: Gesprek, op: date) -> Iterable[str]:
    """Every line is short and our own, so that none has to be folded or escaped."""
    gewijzigd = _moment(gesprek.sessie.gewijzigd)
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Andere vragen//NL", "METHOD:PUBLISH")
    yield from ("BEGIN:VEVENT", f"UID:{_uid(gesprek)}@andere-vragen", f"SEQUENCE:{_sequence(gesprek)}")
    yield from (f"DTSTAMP:{gewijzigd}", f"LAST-MODIFIED:{gewijzigd}")
    yield from (f"DTSTART;VALUE=DATE:{_day(op)}", f"DTEND;VALUE=DATE:{_day(op + timedelta(days=1))}")
    yield from ("SUMMARY:Samen terugkijken", "TRANSP:TRANSPARENT")
    # At nine o'clock on the day before.
    yield from (
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:-PT15H",
        "DESCRIPTION:Morgen kijken we samen terug",
    )
    yield from ("END:VALARM", "END:VEVENT", "END:VCALENDAR")


def _uid(gesprek: Gesprek) -> str:
    """One for the casus, until a sitting looks back: then the next day is another entry."""
    keken = [sessie.id for sessie in gesprek.sessies if sessie.keek_terug]
    return str(uuid5(NAMESPACE_OID, "/".join((gesprek.casus.id, *keken[-1:]))))


def _sequence(gesprek: Gesprek) -> int:
    """The seconds since the casus was made: more after every change, on every laptop, without a counter."""
    seconden = (gesprek.sessie.gewijzigd - gesprek.casus.gemaakt) // timedelta(seconds=1)
    return min(max(seconden, 0), _NIEUWST)


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _day(dan: date) -> str:
    return f"{dan:%Y%m%d}"
