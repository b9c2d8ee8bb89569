from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from andere_vragen.casus.casus import Casus, bewaartermijn
from andere_vragen.casus.concept import MAX_CONCEPT
from andere_vragen.casus.sessie import Deelnemer, Gesteld, Sessie
from andere_vragen.casus.uitspraken import (
    MAX_REGEL,
    MAX_TEKST,
    Afspraak,
    Hypothese,
    Notitie,
    Waarde,
    nieuw_id,
)
from andere_vragen.taal.fouten import nederlands
from gesprek_waarden import NU, uitspraken


def notitie(id: str, rij: str | None = None, perspectief: str | None = None) -> Notitie:
    return Notitie(id=id, scherm="context", rij=rij, perspectief=perspectief, tekst=f"tekst van {id}")


def sessie(*gezegd: Notitie | Hypothese | Afspraak, **velden: Any) -> Sessie:
    waarde = Sessie(casus="c1", begonnen=NU, gewijzigd=NU, scherm="context", **velden)
    for iets in gezegd:
        waarde = waarde.met(iets)
    return waarde


def ids(waarde: Sessie) -> list[str]:
    return [iets.id for iets in waarde.uitspraken]


def geweigerd(soort: type[Waarde], **velden: Any) -> str:
    with pytest.raises(ValidationError) as gevangen:
        soort(**velden)
    return nederlands(gevangen.value.errors()[0])


# What is said, taken back and moved


def test_notes_hypotheses_and_afspraken_are_kept_apart_and_in_order() -> None:
    afspraak = Afspraak(id="a", scherm="context", wat="Klaarzetten")
    idee = Hypothese(id="h", scherm="context", tekst="Misschien niet gezien")
    waarde = sessie(afspraak, notitie("n1"), idee, notitie("n2"))
    assert ids(waarde) == ["n1", "n2", "h", "a"]
    assert (waarde.notities, waarde.hypothesen, waarde.afspraken) == (
        (notitie("n1"), notitie("n2")),
        (idee,),
        (afspraak,),
    )
    assert waarde.uitspraak("h") == idee
    assert waarde.uitspraak("weg") is None
    assert afspraak.tekst == "Klaarzetten"


def test_saying_it_in_other_words_keeps_its_place() -> None:
    waarde = sessie(notitie("n1"), notitie("n2"), notitie("n3"))
    anders = waarde.met(notitie("n2").gewijzigd_naar(tekst="anders"))
    assert [iets.tekst for iets in anders.notities] == ["tekst van n1", "anders", "tekst van n3"]


def test_taking_back_takes_only_that() -> None:
    waarde = sessie(notitie("n1"), notitie("n2"), Hypothese(id="h", scherm="context", tekst="x"))
    assert ids(waarde.zonder("n1")) == ["n2", "h"]
    assert ids(waarde.zonder("h")) == ["n1", "n2"]
    assert waarde.zonder("weg") is waarde


def test_moving_passes_the_neighbour_in_the_same_row() -> None:
    waarde = sessie(
        notitie("k1", "klas"), notitie("t1", "thuis"), notitie("k2", "klas"), notitie("k3", "klas")
    )
    assert ids(waarde.verplaatst("k3", -1)) == ["k1", "t1", "k3", "k2"]
    assert ids(waarde.verplaatst("k1", 1)) == ["k2", "t1", "k1", "k3"]
    assert waarde.verplaatst("k1", -1) is waarde
    assert waarde.verplaatst("k3", 1) is waarde
    assert waarde.verplaatst("t1", 1) is waarde
    assert waarde.verplaatst("weg", 1) is waarde


def test_moving_passes_what_the_same_eyes_saw() -> None:
    waarde = sessie(
        notitie("c1", perspectief="conciërge"),
        notitie("m1", perspectief="mentor"),
        notitie("c2", perspectief="conciërge"),
    )
    assert ids(waarde.verplaatst("c2", -1)) == ["c2", "m1", "c1"]
    assert waarde.verplaatst("m1", 1) is waarde


def test_moving_stays_among_its_own_kind() -> None:
    waarde = sessie(
        notitie("n1"),
        Hypothese(id="h1", scherm="context", tekst="x"),
        Hypothese(id="h2", scherm="context", tekst="y"),
        Afspraak(id="a1", scherm="context", wat="z"),
    )
    assert ids(waarde.verplaatst("h2", -1)) == ["n1", "h2", "h1", "a1"]
    assert waarde.verplaatst("a1", -1) is waarde


@settings(max_examples=50)
@given(st.lists(uitspraken(), max_size=8), st.lists(st.tuples(st.integers(0, 7), st.sampled_from([-1, 1]))))
def test_moving_never_loses_or_changes_a_word(gezegd: list[Any], stappen: list[tuple[int, int]]) -> None:
    begin = waarde = sessie(*gezegd)
    for nummer, stap in stappen:
        if nummer < len(gezegd):
            waarde = waarde.verplaatst(gezegd[nummer].id, stap)
    assert sorted(waarde.uitspraken, key=lambda iets: iets.id) == sorted(
        begin.uitspraken, key=lambda iets: iets.id
    )


# Keys of another version, or of somebody with an editor


def test_unknown_keys_stay_with_every_change() -> None:
    eigen = Notitie.model_validate({**notitie("n1").model_dump(), "herkend": 3})
    waarde = Sessie.model_validate(
        {
            **sessie(eigen).model_dump(),
            "toekomst": [{"iets": "a1"}],
            "aanwezig": [{"rol": "mentor", "x": 1}],
        }
    )
    anders = waarde.gewijzigd_naar(vraag="Hoe nu?").met(notitie("n2")).verplaatst("n2", -1).zonder("n2")
    assert anders.model_dump()["toekomst"] == [{"iets": "a1"}]
    assert anders.aanwezig[0].model_dump(exclude_none=True) == {"rol": "mentor", "x": 1}
    assert anders.notities[0].gewijzigd_naar(tekst="anders").model_dump()["herkend"] == 3
    assert anders.gewijzigd_naar(regie="mentor").model_dump()["toekomst"] == [{"iets": "a1"}]


def test_a_change_is_checked_as_a_new_value_is() -> None:
    with pytest.raises(ValidationError):
        notitie("n1").gewijzigd_naar(tekst=" ")
    with pytest.raises(ValidationError):
        sessie().gewijzigd_naar(scherm=None)
    assert notitie("n1").gewijzigd_naar(tekst=" cafe\u0301\r\nom 4 uur ").tekst == "café\nom 4 uur"


def test_values_never_change() -> None:
    for waarde, veld in ((notitie("n1"), "tekst"), (sessie(), "vraag"), (Deelnemer(rol="mentor"), "rol")):
        with pytest.raises(ValidationError):
            setattr(waarde, veld, "anders")


# What a value accepts


@pytest.mark.parametrize(
    ("soort", "velden", "zin"),
    [
        (Notitie, {"tekst": "x" * (MAX_TEKST + 1)}, "de tekst is te lang (hoogstens 5000 tekens)"),
        (Notitie, {"tekst": " \n\t\x00"}, "de tekst is leeg"),
        (Notitie, {"tekst": 3}, "hier hoort een tekst, tussen aanhalingstekens"),
        (Notitie, {"tekst": "x", "perspectief": "x" * 201}, "de tekst is te lang (hoogstens 200 tekens)"),
        (
            Notitie,
            {"tekst": "x", "bron": "gehoord"},
            "hier kan alleen staan: zelf_gezegd, aan_tafel, ingeleefd of cijfers",
        ),
        (Hypothese, {"tekst": ""}, "de tekst is leeg"),
        (Hypothese, {"tekst": "x", "want": "x" * 5001}, "de tekst is te lang (hoogstens 5000 tekens)"),
        (Afspraak, {"wat": "x" * 5001}, "de tekst is te lang (hoogstens 5000 tekens)"),
        (Afspraak, {}, "dit ontbreekt"),
        (Afspraak, {"wat": "x", "datum": "gisteren"}, "hier hoort een datum, zoals 2026-11-21"),
    ],
)
def test_what_is_refused_is_refused_in_dutch(soort: type[Waarde], velden: dict[str, Any], zin: str) -> None:
    assert geweigerd(soort, scherm="context", **velden) == zin


def test_two_pages_in_one_note_are_fine() -> None:
    assert len(Notitie(scherm="context", tekst="x" * MAX_TEKST).tekst) == MAX_TEKST
    assert len(Deelnemer(rol="x" * MAX_REGEL).rol) == MAX_REGEL


def test_a_moment_needs_a_time_zone() -> None:
    zin = geweigerd(Casus, schuilnaam="Linde-07", gemaakt=NU.replace(tzinfo=None), bewaren_tot=NU.date())
    assert zin.startswith("bij dit moment ontbreekt de tijdzone")


def test_a_schuilnaam_is_one_clean_line() -> None:
    casus = Casus(schuilnaam=" Lin\x1b[2Jde\n07 ", gemaakt=NU, bewaren_tot=NU.date())
    assert casus.schuilnaam == "Lin[2Jde 07"


def test_half_typed_text_keeps_its_spaces() -> None:
    (half,) = sessie(concept=[{"scherm": "context", "tekst": " de men "}]).concept
    assert half.tekst == " de men "
    with pytest.raises(ValidationError):
        sessie(concept=[{"scherm": "context", "tekst": "x" * (MAX_CONCEPT + 1)}])


def test_minutes_are_written_in_tenths() -> None:
    assert Gesteld(id="context", minuten=7.4666).model_dump()["minuten"] == 7.5


def test_every_id_is_its_own() -> None:
    assert len({nieuw_id() for _ in range(100)}) == 100
    assert len({Notitie(scherm="context", tekst="x").id for _ in range(10)}) == 10


# How long a casus is kept


@pytest.mark.parametrize(
    ("vanaf", "tot"),
    [
        (date(2026, 12, 12), date(2027, 3, 12)),
        (date(2026, 8, 31), date(2026, 11, 30)),
        (date(2026, 11, 30), date(2027, 2, 28)),
        (date(2027, 11, 29), date(2028, 2, 29)),
        (date(2027, 11, 30), date(2028, 2, 29)),
        (date(2028, 2, 29), date(2028, 5, 29)),
        (date(2026, 9, 30), date(2026, 12, 30)),
        (date(2026, 10, 1), date(2027, 1, 1)),
        (date(2999, 9, 30), date(2999, 12, 30)),
        (date(2999, 10, 1), date(2999, 12, 31)),
    ],
)
def test_a_casus_is_kept_three_months_after_looking_back(vanaf: date, tot: date) -> None:
    assert bewaartermijn(vanaf) == tot


@given(st.dates(max_value=date(2999, 9, 1)))
def test_three_months_are_about_ninety_days(vanaf: date) -> None:
    assert timedelta(days=88) < bewaartermijn(vanaf) - vanaf < timedelta(days=93)
