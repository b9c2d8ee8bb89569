from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from andere_vragen.taal.kalender import months_later
from andere_vragen.taal.tijd import dag, datum, datum_uit, klok, maanddag

ZATERDAG = date(2026, 11, 21)
DINSDAG = date(2026, 11, 24)
VRIJDAG = date(2026, 11, 27)


def test_the_clock_stays_in_the_zone_of_the_moment() -> None:
    amsterdam = timezone(timedelta(hours=1))
    assert klok(datetime(2026, 11, 21, 14, 3, tzinfo=amsterdam)) == "14:03"
    assert klok(datetime(2026, 11, 21, 9, 0, tzinfo=UTC)) == "09:00"


def test_a_day_has_its_year_only_where_it_helps() -> None:
    assert dag(VRIJDAG) == "vrijdag 27 november"
    assert dag(VRIJDAG, ZATERDAG) == "vrijdag 27 november"
    assert dag(VRIJDAG, jaar=True) == "vrijdag 27 november 2026"
    assert dag(date(2027, 1, 4), ZATERDAG) == "maandag 4 januari 2027"
    assert maanddag(VRIJDAG, ZATERDAG) == "27 november"
    assert maanddag(date(2027, 1, 4), ZATERDAG) == "4 januari 2027"
    assert datum(VRIJDAG) == "27-11-2026"
    assert datum(date(2026, 3, 4)) == "4-3-2026"


@pytest.mark.parametrize(
    ("vanaf", "maanden", "dan"),
    [
        (VRIJDAG, 0, VRIJDAG),
        (VRIJDAG, 3, date(2027, 2, 27)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
        (date(2026, 12, 31), 12, date(2027, 12, 31)),
    ],
)
def test_months_later_is_dezelfde_dag_of_de_laatste_van_een_kortere_maand(
    vanaf: date, maanden: int, dan: date
) -> None:
    assert months_later(vanaf, maanden) == dan


@pytest.mark.parametrize(
    ("gezegd", "bedoeld"),
    [
        ("vandaag", DINSDAG),
        ("Vanmiddag nog", DINSDAG),
        ("morgen", date(2026, 11, 25)),
        ("morgenochtend om 9.00 uur", date(2026, 11, 25)),
        ("overmorgen", date(2026, 11, 26)),
        ("vrijdag", VRIJDAG),
        ("VRIJDAG", VRIJDAG),
        ("  vrijdag   voor de les ", VRIJDAG),
        ("vrijdagmiddag", VRIJDAG),
        ("vrijdag morgen", VRIJDAG),
        ("uiterlijk vrijdag", VRIJDAG),
        ("vrijdag om 14.30", VRIJDAG),
        ("vrijdag 14:00", VRIJDAG),
        ("vrijdag 9-10 uur", VRIJDAG),
        ("vrijdag 9 uur", VRIJDAG),
        ("vrijdag 3e les", VRIJDAG),
        ("vr", VRIJDAG),
        ("vr.", VRIJDAG),
        ("ma", date(2026, 11, 30)),
        ("ma.", date(2026, 11, 30)),
        ("zo", date(2026, 11, 29)),
        ("dinsdag", date(2026, 12, 1)),
        ("deze dinsdag", DINSDAG),
        ("deze vrijdag", VRIJDAG),
        ("komende vrijdag", VRIJDAG),
        ("a.s. vrijdag", VRIJDAG),
        ("volgende vrijdag", date(2026, 12, 4)),
        ("volgende maandag", date(2026, 11, 30)),
        ("volgende ma", date(2026, 11, 30)),
        ("volgende week", date(2026, 11, 30)),
        ("volgende week vrijdag", date(2026, 12, 4)),
        ("vrijdag volgende week", date(2026, 12, 4)),
        ("eind van de week", VRIJDAG),
        ("aan het einde van de week", VRIJDAG),
        ("eind deze week", VRIJDAG),
        ("eind volgende week", date(2026, 12, 4)),
        ("vrijdag 27 november", VRIJDAG),
        ("vr 27 nov.", VRIJDAG),
        ("zo 29-11", date(2026, 11, 29)),
        ("op vrijdag 27-11, na de les", VRIJDAG),
        ("vrijdag 27", VRIJDAG),
        ("vrijdag de 27e", VRIJDAG),
        ("27-11", VRIJDAG),
        ("27/11", VRIJDAG),
        ("27-11-2026", VRIJDAG),
        ("27.11.26", VRIJDAG),
        ("27/11/26", VRIJDAG),
        ("voor 27-11.", VRIJDAG),
        ("27 november", VRIJDAG),
        ("27 nov", VRIJDAG),
        ("27e november", VRIJDAG),
        ("27 november 2026", VRIJDAG),
        ("27 november '26", VRIJDAG),
        ("27 november 14.00 uur", VRIJDAG),
        ("1 maart", date(2027, 3, 1)),
        ("1 mrt", date(2027, 3, 1)),
        ("3 juli", date(2027, 7, 3)),
        ("3 jun", date(2027, 6, 3)),
        ("2026-11-27", VRIJDAG),
        ("24-11", DINSDAG),
        ("23-11", date(2027, 11, 23)),
        ("29-2", date(2028, 2, 29)),
        ("1-9-2025", date(2025, 9, 1)),
        ("over 3 dagen", VRIJDAG),
        ("over een week", date(2026, 12, 1)),
        ("over één week", date(2026, 12, 1)),
        ("over twee weken", date(2026, 12, 8)),
        ("over 3 weken", date(2026, 12, 15)),
        ("over een maand", date(2026, 12, 24)),
        ("over 2 maanden", date(2027, 1, 24)),
        ("eerste maandag van december", date(2026, 12, 7)),
    ],
)
def test_what_a_table_says(gezegd: str, bedoeld: date) -> None:
    assert datum_uit(gezegd, DINSDAG) == bedoeld


@pytest.mark.parametrize(
    "gezegd",
    [
        "",
        "snel",
        "zo snel mogelijk",
        "dat doen we zo.",
        "ma belt",
        "als het kan",
        "31-2",
        "31-02-2026",
        "30 februari",
        "0-11",
        "27-13",
        "2026-13-01",
        "27-11-126",
        "vrijdag 28 november",
        "vrijdag 26",
        "vrijdag 45",
        "maandag of dinsdag",
        "27-11 of 28-11",
        "3-4 december",
        "3 of 4 dec",
        "van maandag tot vrijdag",
        "elke vrijdag",
        "om de week",
        "vorige vrijdag",
        "vrijdag in week 50",
        "vrijdag na de kerstvakantie",
        "groep 3/4",
        "3-4 keer",
        "over 2-3 weken",
        "over een paar weken",
        "over 9999 weken en 31-2",
        "over een uur",
        "in de morgen",
        "om 14.30",
        "27-november-maand",
        "٢٧-١١",
    ],
)
def test_what_is_not_certain_is_no_date(gezegd: str) -> None:
    assert datum_uit(gezegd, DINSDAG) is None


def test_the_end_of_the_week_on_a_saturday_is_the_next_one() -> None:
    assert datum_uit("eind van de week", ZATERDAG) == VRIJDAG


def test_a_month_later_is_at_most_its_last_day() -> None:
    assert datum_uit("over een maand", date(2027, 1, 31)) == date(2027, 2, 28)


@pytest.mark.parametrize(
    "gezegd", ["morgen", "over 9999 weken", "volgende week", "1-1", "31 december", "vrijdag"]
)
def test_the_last_day_of_the_calendar_is_survived(gezegd: str) -> None:
    datum_uit(gezegd, date.max)
    datum_uit(gezegd, date.min)


_ZIN = (
    "over een vrijdag 27 november , vr ma zo nov 27-11 31-2 2026 2026-11-27 3 weken volgende week eind van de"
)
_STUKJES = st.sampled_from([*_ZIN.split(), "overmorgen", "morgen", "deze", ".", "-", "/", ":", "1e"])


@given(
    st.one_of(
        st.text(), st.lists(_STUKJES, max_size=6).map(" ".join), st.lists(_STUKJES, max_size=6).map("".join)
    ),
    st.dates(),
)
@example("over 9999 maanden", date.max)
def test_no_text_is_too_strange(gezegd: str, vandaag: date) -> None:
    assert isinstance(datum_uit(gezegd, vandaag), date | None)


@given(st.dates(min_value=date(1970, 1, 1), max_value=date(2900, 12, 31)), st.integers(0, 300))
def test_what_is_written_is_understood(vandaag: date, stap: int) -> None:
    d = vandaag + timedelta(days=stap)
    assert datum_uit(datum(d), vandaag) == d
    assert datum_uit(dag(d, jaar=True), vandaag) == d
    assert datum_uit(d.isoformat(), vandaag) == d
    assert datum_uit(dag(d), vandaag) == d


@pytest.mark.parametrize(
    "welke", ["komende", "aankomende", "aanstaande", "eerstvolgende", "a.s.", "volgende"]
)
def test_only_this_tuesday_can_be_today(welke: str) -> None:
    assert datum_uit(f"{welke} dinsdag", DINSDAG) == date(2026, 12, 1)
    assert datum_uit("deze dinsdag", DINSDAG) == DINSDAG


def test_a_weekday_and_a_number_look_over_the_end_of_the_month() -> None:
    assert datum_uit("dinsdag 1", DINSDAG) == date(2026, 12, 1)
    assert datum_uit("woensdag 23", DINSDAG) == date(2026, 12, 23)
    assert datum_uit("zondag 31", date(2027, 1, 31)) is None, "the 31st of March is a Wednesday"
    assert datum_uit("woensdag 31", date(2027, 1, 31)) == date(2027, 3, 31)
    assert datum_uit("dinsdag 24", DINSDAG) is None, "who means today says so, and the next one is a Thursday"


@pytest.mark.parametrize(
    ("gezegd", "bedoeld"),
    [
        ("over 1 maand", date(2026, 12, 24)),
        ("over 13 maanden", date(2027, 12, 24)),
        ("over 14 maanden", date(2028, 1, 24)),
        ("binnen 10 dagen", date(2026, 12, 4)),
        ("over tien weken", date(2027, 2, 2)),
    ],
)
def test_over_the_end_of_the_year(gezegd: str, bedoeld: date) -> None:
    assert datum_uit(gezegd, DINSDAG) == bedoeld
