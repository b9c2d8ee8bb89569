import tomllib
from datetime import UTC, datetime, timedelta
from importlib.resources import files

import pytest

from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.voorbeeld import SCHUILNAAM, VOORBEELDEN, voorbeeld
from andere_vragen.taal.tijd import datum_uit
from andere_vragen.taal.woorden import Soort
from andere_vragen.vragen.lezen import standaard

NU = datetime(2026, 11, 21, 14, 3, tzinfo=UTC)


def test_it_sits_here_now() -> None:
    casus, sessie = voorbeeld(NU)
    assert casus.schuilnaam == SCHUILNAAM
    assert sessie.casus == casus.id
    assert sessie.gewijzigd == NU
    assert sessie.begonnen == NU - timedelta(minutes=25)
    assert sum(scherm.minuten for scherm in sessie.schermen) == 25
    assert casus.bewaren_tot > NU.date()


@pytest.mark.parametrize("stap", range(7))
def test_its_days_are_what_was_said(stap: int) -> None:
    nu = NU + timedelta(days=stap)
    for afspraak in voorbeeld(nu)[1].afspraken:
        assert afspraak.wanneer
        assert afspraak.datum == datum_uit(afspraak.wanneer, nu.date())


def test_it_begins_at_the_first_question_with_half_a_story() -> None:
    _, sessie = voorbeeld(NU)
    assert sessie.scherm == "welkom"
    assert sessie.afgerond is None
    eerste = {idee.niveau for idee in sessie.hypothesen if idee.fase == "eerste"}
    later = {idee.niveau for idee in sessie.hypothesen if idee.fase == "later"}
    assert eerste == {"jongere"}
    assert len(later) >= 4
    assert {notitie.rij for notitie in sessie.notities if notitie.scherm == "steun"} == {
        "leerling",
        "groep",
        "docent",
        "school",
        "ouders",
        "anderen",
    }
    assert {idee.scherm for idee in sessie.hypothesen if idee.fase == "eerste"} == {"welkom"}
    assert [notitie.gekozen for notitie in sessie.notities if notitie.geeft] == ["vragen"]
    assert sessie.cijfers
    assert not [notitie for notitie in sessie.notities if notitie.rij == "stem_jongere"]
    assert [afspraak.vroeg for afspraak in sessie.afspraken] == [True]


def test_every_key_is_known_and_every_id_is_its_own() -> None:
    log = tomllib.loads(files("andere_vragen").joinpath("voorbeeld.toml").read_text("utf-8"))
    sessie = Sessie.model_validate(log)
    assert not sessie.model_extra
    assert not [iets for iets in sessie.uitspraken if iets.model_extra]
    ids = [iets.id for iets in sessie.uitspraken]
    assert len(set(ids)) == len(ids)
    ideeen = {idee.id for idee in sessie.hypothesen}
    assert {idee.alternatief_van for idee in sessie.hypothesen} - {None} <= ideeen


@pytest.mark.parametrize("soort", VOORBEELDEN)
def test_every_kind_of_casus_has_an_example_in_its_own_rows(soort: Soort) -> None:
    casus, sessie = voorbeeld(NU, soort)
    vragen = standaard().van_soort(soort)
    assert casus.soort == soort
    assert sessie.casus == casus.id
    assert sessie.vraag
    assert sessie.uitspraken
    assert sessie.scherm in vragen.route(sessie.route).schermen
    assert not [iets for iets in sessie.notities if iets.rij and not vragen.rij(iets.scherm, iets.rij)]
    op_route = vragen.route(sessie.route).schermen
    assert {iets.scherm for iets in sessie.uitspraken} <= set(op_route)
