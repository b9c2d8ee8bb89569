from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from dagzinnen import ONZEKER, ZEKER
from hypothesis import example, given
from hypothesis import strategies as st

from andere_vragen.taal.tijd import dag, datum_uit

DINSDAG = date(2026, 11, 24)


def _rows(tabel: str) -> Iterator[tuple[str, str]]:
    """Each row of a table, with the kind it stands under."""
    soort = ""
    for regel in tabel.strip().split("\n"):
        if regel.startswith("# "):
            soort = regel
        else:
            yield soort, regel


def _understood() -> Iterator[tuple[str, str, date, date]]:
    for soort, regel in _rows(ZEKER):
        dagen, _, zinnen = regel.partition(": ")
        vandaag, dan = map(date.fromisoformat, dagen.split(" > "))
        for gezegd in zinnen.split(" · "):
            yield soort, gezegd, vandaag, dan


BEDOELD = list(_understood())
NIET_BEDOELD = [(soort, gezegd) for soort, regel in _rows(ONZEKER) for gezegd in regel.split(" · ")]


@pytest.mark.parametrize(("soort", "gezegd", "vandaag", "bedoeld"), BEDOELD)
def test_a_day_said_in_full_is_understood(soort: str, gezegd: str, vandaag: date, bedoeld: date) -> None:
    assert datum_uit(gezegd, vandaag) == bedoeld, soort


@pytest.mark.parametrize(("soort", "gezegd"), NIET_BEDOELD)
def test_what_only_looks_like_a_day_is_no_date(soort: str, gezegd: str) -> None:
    assert datum_uit(gezegd, DINSDAG) is None, soort


def test_the_table_is_mostly_of_right_ways_and_of_many_kinds() -> None:
    soorten = {soort for soort, *_ in (*BEDOELD, *NIET_BEDOELD)}
    assert len(soorten) >= 60
    assert len(BEDOELD) >= 3 * len(NIET_BEDOELD)
    assert len({*BEDOELD}) == len(BEDOELD), "no phrase counts twice"


# Whatever is said

_ONBEGREPEN = st.one_of(
    st.text(alphabet="bcfghklpqxz", min_size=3, max_size=8),
    st.sampled_from(("niet", "behalve", "elke", "of", "en", "bellen", "moeder", "keer", "havo", "blz")),
    st.sampled_from(("?", "&", "%", "ca.", "1/2/3/4", "50%", "06-12-")),
)
_WOORDEN = """
maandag dinsdag woensdag vrijdag zondag ma di zo vr. morgen vandaag overmorgen volgende komende deze a.s.
week eind van de maand over een twee 3 7 14 jaar dagen weken 27 27e 1e 4 november dec. februari 27-11 4/12
uiterlijk voor tot op om 10 uur 's ochtends na les eerste laatste in , ( )
"""
_ZINNEN = st.lists(st.sampled_from(_WOORDEN.split()), min_size=1, max_size=6).map(" ".join)
_DAGEN = st.dates(min_value=date(1970, 1, 1), max_value=date(2900, 12, 31))


@given(st.sampled_from(BEDOELD), _ONBEGREPEN, st.integers(0, 9))
def test_one_word_more_that_is_not_understood_leaves_no_date(
    geval: tuple[str, str, date, date], woord: str, plek: int
) -> None:
    _, gezegd, vandaag, _ = geval
    woorden = gezegd.split()
    met_een_meer = [*woorden[:plek], woord, *woorden[plek:]]
    assert datum_uit(" ".join(met_een_meer), vandaag) is None


@given(_ZINNEN, _DAGEN)
@example("deze week maandag", DINSDAG)
@example("laatste maandag van november", date(2026, 11, 30))
@example("laatste maandag van november", date(2026, 12, 1))
def test_a_day_said_without_a_year_is_never_over(gezegd: str, vandaag: date) -> None:
    dan = datum_uit(gezegd, vandaag)
    assert dan is None or dan >= vandaag


@given(_ZINNEN, st.sampled_from(("maandag", "woensdag", "vrijdag")), st.integers(0, 6), _DAGEN)
@example("morgen", "vrijdag", 0, DINSDAG)
def test_a_weekday_that_was_said_is_the_weekday_that_is_meant(
    gezegd: str, weekdag: str, plek: int, vandaag: date
) -> None:
    woorden = gezegd.split()
    dan = datum_uit(" ".join([*woorden[:plek], weekdag, *woorden[plek:]]), vandaag)
    assert dan is None or dan.weekday() == {"maandag": 0, "woensdag": 2, "vrijdag": 4}[weekdag]


@given(
    st.sampled_from([gezegd for _, gezegd, *_ in (*BEDOELD, *NIET_BEDOELD)]),
    st.sampled_from((str.upper, str.lower, str.title, str.swapcase)),
    st.sampled_from(("  ", "\u00a0", "\t", " \n ")),
)
def test_capitals_and_spaces_make_no_difference(
    gezegd: str, anders: Callable[[str], str], ruimte: str
) -> None:
    zelfde = f"{ruimte}{ruimte.join(anders(gezegd).split())}{ruimte}"
    assert datum_uit(zelfde, DINSDAG) == datum_uit(gezegd, DINSDAG)


@given(_DAGEN, st.integers(1, 6))
def test_a_weekday_over_a_week_is_a_week_after_that_weekday(vandaag: date, stap: int) -> None:
    dan = vandaag + timedelta(days=stap)
    weekdag, *_ = dag(dan).split()
    assert datum_uit(f"{weekdag} over een week", vandaag) == dan + timedelta(weeks=1)


@pytest.mark.parametrize("woord", ["vrijdag ", "27-11 ", "morgen ", "1 ", "(", "- ", "na de les "])
def test_a_long_text_is_read_to_its_end(woord: str) -> None:
    assert datum_uit(woord * 5000 + "bellen", DINSDAG) is None
    assert datum_uit("27-11 " + woord * 5000 + "28-11", DINSDAG) is None


def test_the_same_day_may_be_said_many_times() -> None:
    assert datum_uit("27-11 " * 5000, DINSDAG) == date(2026, 11, 27)
