"""The day of looking back, for anybody's calendar: a calendar is shared, so no name and no question in it."""

from datetime import UTC, timedelta
from uuid import NAMESPACE_OID, uuid5

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.tijdlijn import terugkijkdag
from andere_vragen.papieren.geen import GeenPapierError, zonder_bibliotheek

_VOORAF = timedelta(hours=-15)
"""At nine o'clock on the day before."""


def agenda(gesprek: Gesprek) -> bytes:
    """An .ics file with one whole day. Raises `GeenPapierError` without a day, or without icalendar."""
    sessie, op = gesprek.sessie, terugkijkdag(gesprek.sessies)
    if op is None:
        raise GeenPapierError(
            "Er is nog geen dag gekozen om samen terug te kijken. Kies die eerst, op het scherm Tot slot."
        )
    try:
        from icalendar import Alarm, Calendar, Event
    except ImportError as fout:
        raise zonder_bibliotheek("een agenda-afspraak", "icalendar") from fout
    herinnering = Alarm()
    herinnering.add("action", "DISPLAY")
    herinnering.add("trigger", _VOORAF)
    herinnering.add("description", "Morgen kijken we samen terug")
    dag = Event()
    # Made from the id of the sitting: the same day again takes the place of the old one.
    dag.add("uid", f"{uuid5(NAMESPACE_OID, sessie.id)}@andere-vragen")
    dag.add("dtstamp", sessie.gewijzigd.astimezone(UTC))
    dag.add("dtstart", op)
    dag.add("summary", "Samen terugkijken")
    dag.add("transp", "TRANSPARENT")
    dag.add_component(herinnering)
    kalender = Calendar()
    kalender.add("prodid", "-//Andere vragen//NL")
    kalender.add("version", "2.0")
    kalender.add_component(dag)
    return bytes(kalender.to_ical())
