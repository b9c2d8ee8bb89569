"""Trends: what is counted, and that nobody can be found in what is shown."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from functools import reduce
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from andere_vragen.casus.beeld import LEEG, VOL
from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.trends import (
    ANDERS,
    CELLEN,
    GENOEG,
    NIVEAUS,
    STEUN,
    TABELLEN,
    Cel,
    Telling,
    begin_van,
    jaren,
    schooljaar,
    staaf,
    vorig_jaar,
)
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie, Terugblik
from gesprek_waarden import KLEIN, VRAGEN

HERFST = datetime(2026, 11, 21, 14, 0, tzinfo=UTC)


def zitting(*gezegd: Any, begonnen: datetime = HERFST, **velden: Any) -> Sessie:
    sessie = Sessie(casus="c", begonnen=begonnen, gewijzigd=begonnen, scherm="context", **velden)
    for iets in gezegd:
        sessie = sessie.met(iets)
    return sessie


def geteld(*casussen: Iterable[Sessie]) -> list[Cel]:
    telling = Telling()
    for casus in casussen:
        telling.met(jaren(list(casus)))
    return telling.cellen(VRAGEN)


def aantal(cellen: list[Cel], tabel: str, sleutel: str, jaar: int = 2026) -> int | None:
    return next(
        cel.aantal for cel in cellen if (cel.jaar, cel.tabel.id, cel.sleutel) == (jaar, tabel, sleutel)
    )


def over(niveau: str) -> Notitie:
    return Notitie(scherm="context", niveau=niveau, tekst="x")


# What is counted


def test_the_closed_lists_are_those_of_the_shipped_questions() -> None:
    assert tuple(niveau.telt_als for niveau in VRAGEN.niveaus) == NIVEAUS
    assert tuple(rij.telt_als for rij in VRAGEN.rijen_als("steun")) == (*STEUN, None)


@pytest.mark.parametrize(("dag", "naam"), [(date(2026, 7, 31), "2025-2026"), (date(2026, 8, 1), "2026-2027")])
def test_a_school_year_begins_in_august(dag: date, naam: str) -> None:
    assert schooljaar(begin_van(dag)) == naam


def test_een_gesprek_waarin_niets_gezegd_is_telt_niet_mee() -> None:
    met, zonder = zitting(over("klas")), zitting(soort="terugkijken")
    assert [jaar.gesprekken for jaar in jaren([met, zonder])] == [1]
    assert jaren([zonder]) == ()


def test_a_casus_counts_once_however_much_is_said() -> None:
    casus = [
        zitting(over("klas"), over("klas"), Hypothese(scherm="hypothesen", niveau="klas", tekst="x"))
    ] * 2
    cellen = geteld(casus, casus, casus)
    assert aantal(cellen, "niveau", "klas") == 3
    assert aantal(cellen, "gesprekken", "alle") == 6


def test_who_needs_support_and_which_kind() -> None:
    steun = Notitie(scherm="steun", rij="ouders", niveau="thuis", tekst="x", steun="advies")
    cellen = geteld(*[[zitting(steun)]] * 4)
    assert aantal(cellen, "steun", "ouders") == 4
    assert aantal(cellen, "steunsoort", "advies") == 4
    assert aantal(cellen, "niveau", "thuis") is None


def test_an_effect_is_as_it_stands_now_in_the_year_of_the_afspraak() -> None:
    casus = [
        zitting(
            Afspraak(id="a", scherm="afspraken", wat="x", bereik="school"),
            begonnen=datetime(2026, 6, 1, tzinfo=UTC),
        ),
        zitting(terugblik=(Terugblik(afspraak="a", status="bezig", effect="helpt"),)),
    ]
    cellen = geteld(casus, casus, casus)
    assert aantal(cellen, "effect", "helpt", 2025) == 3
    assert aantal(cellen, "effect", "onbekend", 2025) is None
    assert aantal(cellen, "bereik", "school", 2025) == 3
    assert {cel.jaar for cel in cellen} == {2025}


def test_an_effect_counts_once_somebody_knows_it() -> None:
    bekend = Afspraak(scherm="afspraken", wat="x", effect="beetje")
    nog_niet = Afspraak(scherm="afspraken", wat="y")
    cellen = geteld(*[[zitting(bekend, nog_niet)]] * 3)
    assert aantal(cellen, "effect", "beetje") == 3
    assert aantal(cellen, "effect", "onbekend") is None


def test_words_of_another_question_file_stay_there() -> None:
    cellen = geteld(*[[zitting(over("onze_geheime_plek"))]] * 3)
    assert aantal(cellen, "niveau", ANDERS) == 3
    assert "geheim" not in repr(cellen)
    telling = Telling()
    for _ in range(3):
        telling.met(jaren([zitting(over("wijk"))]))
    labels = {cel.sleutel: cel.label for cel in telling.cellen(KLEIN) if cel.tabel.id == "niveau"}
    assert (labels["klas"], labels["wijk"]) == ("De klas", "wijk")


def test_last_year_stands_beside_this_year_and_never_the_other_way_round() -> None:
    def in_(jaar: int, keer: int) -> list[list[Sessie]]:
        return [[zitting(over("klas"), begonnen=HERFST.replace(year=jaar))]] * keer

    cellen = geteld(*in_(2023, 6), *in_(2025, 3), *in_(2026, 4))
    vroeger = {(cel.jaar, cel.tabel.id, cel.aantal): toen for cel, toen in vorig_jaar(cellen).items()}
    assert vroeger == {(2026, "niveau", 4): 3, (2026, "gesprekken", 4): 3}


# That nobody can be found


def test_two_are_as_good_as_none() -> None:
    twee = geteld(*[[zitting(over("klas"), over("wijk"))]] * 2, *[[zitting(over("klas"))]] * 3)
    geen = geteld(*[[zitting(over("klas"))]] * 5)
    assert twee == geen
    assert aantal(twee, "niveau", "wijk") is None
    assert aantal(twee, "niveau", "klas") == 5


def test_a_school_year_in_which_nothing_reaches_three_is_not_there() -> None:
    assert geteld(*[[zitting(over("klas"))]] * 2) == []


# One casus for each cell in which there is nothing else. Because these can be put together in every way,
# no figure can say anything about another one.

EEN: dict[tuple[str, str], Sessie] = {
    **{("niveau", id): zitting(over(id)) for id in (*NIVEAUS, ANDERS)},
    **{("steun", id): zitting(Notitie(scherm="steun", rij=id, niveau="klas", tekst="x")) for id in STEUN},
}
for _tabel, _sleutel in CELLEN:
    match _tabel:
        case "steunsoort":
            _iets: Any = Notitie(scherm="steun", rij="anderen", tekst="x", steun=_sleutel)
            EEN[_tabel, _sleutel] = zitting(_iets)
        case "effect":
            _iets = Afspraak(id="a", scherm="afspraken", wat="x", status="gestopt")
            EEN[_tabel, _sleutel] = zitting(_iets, terugblik=(Terugblik(afspraak="a", effect=_sleutel),))
        case "bereik":
            EEN[_tabel, _sleutel] = zitting(Afspraak(scherm="afspraken", wat="x", bereik=_sleutel))


@pytest.mark.parametrize("cel", CELLEN)
def test_every_cell_can_stand_alone(cel: tuple[str, str]) -> None:
    (jaar,) = jaren([EEN[cel]])
    assert [ander for plek, ander in enumerate(CELLEN) if jaar.cellen >> plek & 1] == [cel]


def test_no_figure_is_a_total() -> None:
    """Nothing that is shown grows with every casus, and nothing is added over school years."""
    vroeger = HERFST.replace(year=2024)
    cellen = geteld(*[[zitting(over("klas"))]] * 3, *[[zitting(over("klas"), begonnen=vroeger)]] * 4)
    assert [cel.aantal for cel in cellen if cel.aantal is not None] == [3, 3, 4, 4]
    for cel in CELLEN:
        assert aantal(geteld(*[[EEN[cel]]] * 3), *cel) == 3
    gesprekken = {
        aantal(geteld(*[[zitting(over("klas"))] * keer] * 3), "gesprekken", "alle") for keer in (1, 2)
    }
    assert gesprekken == {3, 6}


def met(sessie: Sessie, cel: tuple[str, str]) -> Sessie:
    """The same sitting, in which this one thing was as well."""
    erbij, naam = EEN[cel], "-".join(cel)
    for iets in erbij.uitspraken:
        sessie = sessie.met(iets.gewijzigd_naar(id=naam))
    return sessie.gewijzigd_naar(
        terugblik=(*sessie.terugblik, *(blik.gewijzigd_naar(afspraak=naam) for blik in erbij.terugblik))
    )


SCHOOL = st.lists(st.frozensets(st.sampled_from(CELLEN), min_size=3, max_size=20), min_size=3, max_size=9)


@given(SCHOOL, st.sampled_from(CELLEN))
def test_behind_minder_dan_3_none_one_and_two_all_remain_possible(
    school: list[frozenset[tuple[str, str]]], cel: tuple[str, str]
) -> None:
    """The adversary knows everything that is shown and how it is made, and still cannot choose.

    For every cell that is not a number there is, for none, one and two, a school with that many casussen
    in it and to the letter the same telling.
    """

    def telling(casussen: list[frozenset[tuple[str, str]]]) -> list[Cel]:
        return geteld(*([reduce(met, sorted(wat), zitting())] for wat in casussen))

    getoond = telling(school)
    in_school = sum(cel in wat for wat in school)
    assume(getoond)
    if in_school >= GENOEG:
        assert aantal(getoond, *cel) == in_school
        return
    assert aantal(getoond, *cel) is None
    for hoeveel in range(GENOEG):
        andere = [wat | {cel} if plek < hoeveel else wat - {cel} for plek, wat in enumerate(school)]
        assert telling(andere) == getoond


def test_the_bars_of_a_table_have_one_scale_and_a_figure_that_is_not_shown_has_none() -> None:
    cellen = [Cel(2026, TABELLEN[0], label, label, aantal) for label, aantal in (("a", 10), ("b", 5))]
    geheim = Cel(2026, TABELLEN[0], "c", "c", None)
    a, b, c = staaf([*cellen, geheim], 4)
    assert (a, b) == (f"{VOL * 4}           10  a", f"{VOL * 2}{LEEG * 2}            5  b")
    assert c == f"{LEEG * 4} minder dan 3  c"
    assert staaf([geheim], 4) == [f"{LEEG * 4} minder dan 3  c"]
    assert staaf([Cel(2026, TABELLEN[0], "d", "d", 1)], 4) == [f"{VOL * 4} 1  d"]
