"""The rhythm of a sitting: planned, spent, and when it may end."""

from datetime import timedelta

import pytest

from andere_vragen.casus.sessie import Gesteld
from andere_vragen.casus.tempo import in_woorden, tempo
from gesprek_waarden import NU, VRAGEN, gesprek, later


def test_at_the_start_everything_is_still_to_come() -> None:
    nu = tempo(gesprek(scherm="welkom"), NU)
    assert (nu.gepland, nu.besteed, nu.einde) == (8, 0, NU + timedelta(minutes=60))
    assert in_woorden(nu) == "0 van 8 min, tot 15:00"


@pytest.mark.parametrize("route", [route.id for route in VRAGEN.routes])
def test_the_screens_together_take_the_time_of_the_route(route: str) -> None:
    gekozen = VRAGEN.route(route)
    nu = tempo(gesprek(scherm=gekozen.schermen[0], route=route), NU)
    assert abs(nu.einde - NU - timedelta(minutes=gekozen.minuten)) < timedelta(seconds=1)


def test_time_that_was_spent_counts_also_the_minutes_since_the_last_word() -> None:
    begonnen = gesprek(scherm="context", schermen=(Gesteld(id="context", minuten=2.0),))
    nu = tempo(begonnen, later(1.5))
    assert (nu.gepland, nu.besteed) == (8, 3)


def test_a_question_that_takes_longer_moves_the_end_and_nothing_else() -> None:
    op_tijd = tempo(gesprek(scherm="context"), NU)
    uitgelopen = tempo(gesprek(scherm="context", schermen=(Gesteld(id="context", minuten=20.0),)), NU)
    assert uitgelopen.einde == op_tijd.einde - timedelta(minutes=8)
    assert in_woorden(uitgelopen).startswith("20 van 8 min, tot ")


def test_no_question_is_planned_for_less_than_a_minute() -> None:
    kort = VRAGEN.route("gewoon").model_copy(update={"minuten": 5})
    vlug = VRAGEN.model_copy(update={"routes": (kort,)})
    assert in_woorden(tempo(gesprek(scherm="slot", vragen=vlug), NU)).startswith("0 van 1 min")


def test_a_closed_laptop_is_not_time_spent() -> None:
    assert tempo(gesprek(scherm="context"), later(600)).besteed == 0


def test_the_last_question_ends_when_its_own_minutes_are_over() -> None:
    assert tempo(gesprek(scherm="slot"), NU).einde == NU + timedelta(minutes=4)


def test_beside_the_route_only_this_question_counts() -> None:
    assert tempo(gesprek(scherm="terugkijken"), NU).einde == NU + timedelta(minutes=12)
