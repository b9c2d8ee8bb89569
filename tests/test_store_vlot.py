import tomllib
import tracemalloc
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andere_vragen.sessie import Casus, Sessie
from andere_vragen.store.schrijven import toml
from andere_vragen.store.toml import schrijf_toml
from andere_vragen.store.vlot import vlot
from andere_vragen.tekst import schoon
from gesprek_waarden import NU, uitspraken
from store_waarden import sessie

WAARDE = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"])),
    st.text('"\\\n\t\r\x7f\x00 #[]=,é’\u2028', max_size=8),
    st.integers(-(10**20), 10**20),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.dates(),
    st.datetimes(timezones=st.none() | st.just(UTC)),
)
NAAM = st.text("ab1_-", min_size=1, max_size=2) | st.text(
    st.characters(exclude_categories=["Cs"]), max_size=3
)
BLOK = st.dictionaries(NAAM, WAARDE | st.lists(WAARDE, max_size=3), max_size=4)
BESTAND = st.dictionaries(NAAM, WAARDE | BLOK | st.lists(WAARDE, max_size=3) | st.lists(BLOK, max_size=3))

STUKKEN = st.sampled_from(
    [
        *"\"'\\[]{}=,.#-+_0123456789aTZ: \n",
        "\r\n",
        '"""',
        "a = 1\n",
        "[[a]]\n",
        "[a]\n",
        "[b]\n",
        'b = "x"\n',
        "c = [\n",
        "    1,\n",
        "]\n",
        "d = 2026-02-30\n",
        "d = 2026-02-03T24:00:00\n",
        "d = 2026-02-03T10:00:60Z\n",
        "d = 2026-02-03T10:00:00+24:00\n",
        "e = 01\n",
        "e = -0\n",
        "f = 1.50\n",
        '"g h" = true\n',
        'h = "\\u00e9"\n',
        'h = "\\/"\n',
    ]
)


def hetzelfde(tekst: str) -> bool:
    """Whether it was answered; an answer must be that of tomllib, to the type."""
    gezegd = vlot(tekst)
    if gezegd is None:
        return False
    assert repr(met_utc(gezegd)) == repr(met_utc(tomllib.loads(tekst)))
    return True


def met_utc(iets: Any) -> Any:
    """The same moments, written in one zone: a zone has more than one spelling."""
    if isinstance(iets, dict):
        return {naam: met_utc(waarde) for naam, waarde in iets.items()}
    if isinstance(iets, list):
        return [met_utc(waarde) for waarde in iets]
    if isinstance(iets, datetime) and iets.tzinfo:
        return (iets.replace(tzinfo=None), iets.utcoffset())
    return iets


@given(BESTAND)
def test_what_is_written_means_the_same(gegevens: dict[str, Any]) -> None:
    hetzelfde(schrijf_toml(gegevens))


@given(st.lists(STUKKEN, max_size=12).map("".join))
def test_what_anybody_types_means_the_same_or_is_left_to_tomllib(tekst: str) -> None:
    hetzelfde(tekst)


@given(st.lists(uitspraken(), max_size=5), st.lists(st.integers(0, 10), max_size=3), st.text(max_size=5))
def test_every_sitting_we_write_is_read_this_way(gezegd: list[Any], cijfers: list[int], concept: str) -> None:
    mijn = Sessie(casus="c", begonnen=NU, gewijzigd=NU, scherm="context", cijfers=tuple(cijfers))
    for iets in gezegd:
        mijn = mijn.met(iets)
    tekst = toml(mijn.model_copy(update={"concept": {"context/wat": schoon(concept)}}))
    assert hetzelfde(tekst) or "\\u" in tekst or "\x7f" in tekst


@pytest.mark.parametrize("schuilnaam", ["Linde-07", "Zoë & co", 'De "rode" groep', "a\\b", "x #3", "[x]"])
def test_every_casus_we_write_is_read_this_way(schuilnaam: str) -> None:
    tekst = toml(Casus(schuilnaam=schuilnaam, gemaakt=NU, bewaren_tot=date(2027, 1, 1)))
    assert hetzelfde(tekst)
    gezegd = vlot(tekst)
    assert gezegd
    assert gezegd["schuilnaam"] == schuilnaam


@pytest.mark.parametrize(
    "tekst",
    [
        "a = 1\na = 2\n",
        "[[a]]\n[a]\n",
        "a = 1\n[[a]]\n",
        "a = [\n    1,\n",
        'a = """x"""\n',
        "a.b = 1\n",
        "a = 1 # uitleg\n",
        "a = 1\r\n",
        "a = 2026-02-30\n",
        "a = 2026-02-03T24:00:00\n",
        'a = "\t"\n',
        'a = "x',
    ],
)
def test_what_is_not_certain_is_not_answered(tekst: str) -> None:
    assert vlot(tekst) is None


def test_quotes_and_new_lines_are_no_reason_to_be_slow() -> None:
    assert hetzelfde(toml(sessie('Ze zei: "kom maar"', "twee\nregels")))


@pytest.mark.parametrize("slot", ['"\n', "\n"])
def test_a_very_long_text_takes_no_more_than_a_few_times_its_room(slot: str) -> None:
    tekst = 'a = "' + "x" * 1_000_000 + slot
    tracemalloc.start()
    vlot(tekst)
    meeste = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert meeste < 8 * len(tekst)
