"""The rhythm of a sitting: planned and spent minutes, and when it may end. A calm clock, never an alarm."""

from datetime import datetime, timedelta
from typing import NamedTuple

from andere_vragen.casus.gesprek import LANGSTE_STILTE, Gesprek
from andere_vragen.taal.tijd import klok


class Tempo(NamedTuple):
    """Minutes for the question on the table, and the moment at which the route would be walked."""

    gepland: int
    besteed: int
    einde: datetime


def tempo(gesprek: Gesprek, nu: datetime) -> Tempo:
    """Where the group is in its time.

    The minutes of the screens are stretched to those of the route. What is left of this question counts
    as what was planned for it, never less than nothing; questions that were passed over do not count.
    """
    route = gesprek.vragen.route(gesprek.sessie.route)
    som = sum(scherm.minuten for scherm in gesprek.hele_route) or 1
    maat = route.minuten / som
    gepland = gesprek.scherm.minuten * maat
    besteed = _spent(gesprek, nu)
    daarna = sum(scherm.minuten for scherm in gesprek.route[gesprek.stap :]) * maat if gesprek.stap else 0.0
    over = max(gepland - besteed, 0.0) + daarna
    return Tempo(max(round(gepland), 1), int(besteed), nu + timedelta(minutes=over))


def _spent(gesprek: Gesprek, nu: datetime) -> float:
    geboekt = next((iets.minuten for iets in gesprek.sessie.schermen if iets.id == gesprek.scherm.id), 0.0)
    sinds = nu - gesprek.sessie.gewijzigd
    return geboekt + (sinds / timedelta(minutes=1) if timedelta() < sinds < LANGSTE_STILTE else 0.0)


def in_woorden(tempo: Tempo) -> str:
    """Spent, planned, and when it may be done: "4 van 6 min, tot 15:05"."""
    return f"{tempo.besteed} van {tempo.gepland} min, tot {klok(tempo.einde)}"
