import time
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from andere_vragen.casus.concept import MAX_CONCEPT, Concept, Regelplek, Rijplek, Veldplek
from andere_vragen.casus.gesprek import LANGSTE_STILTE, Gesprek
from andere_vragen.casus.sessie import Deelnemer
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie
from andere_vragen.casus.wijzers import NieuweAfspraak
from andere_vragen.taal.tijd import LAATSTE_DAG
from gesprek_waarden import CASUS, NU, SCHERMEN, VRAGEN, gesprek, half, later, uitspraken

CONTEXT, STEUN = Regelplek("context"), Regelplek("steun")
KLAS = Regelplek("context", Rijplek("klas"))
WIE = Veldplek(NieuweAfspraak(), "wie")
HALF = (Concept.op(CONTEXT, "half"),)

ROUTES = [route.id for route in VRAGEN.routes]


def notitie(tekst: str, scherm: str = "context", id: str = "") -> Notitie:
    return Notitie(scherm=scherm, tekst=tekst, **({"id": id} if id else {}))


def teksten(nu: Gesprek) -> list[str]:
    return [iets.tekst for iets in nu.sessie.uitspraken]


def minuten(nu: Gesprek) -> dict[str, float]:
    return {gesteld.id: gesteld.minuten for gesteld in nu.sessie.schermen}


# Where the group is


def test_a_new_sitting_begins_on_the_first_screen_of_its_route() -> None:
    nieuw = Gesprek.begonnen(CASUS, VRAGEN, "kort", NU)
    assert (nieuw.scherm.id, nieuw.stap, nieuw.vorige) == ("welkom", 1, None)
    assert (nieuw.sessie.casus, nieuw.sessie.route, nieuw.sessie.soort) == (CASUS.id, "kort", "start")
    assert nieuw.sessie.begonnen == nieuw.sessie.gewijzigd == NU
    assert nieuw.sessie.afgerond is None
    assert not nieuw.alleen_lezen


def test_looking_back_is_a_sitting_of_its_own_kind() -> None:
    nieuw = Gesprek.begonnen(CASUS, VRAGEN, "terugkijken", NU)
    assert (nieuw.scherm.id, nieuw.sessie.soort) == ("weerzien", "terugkijken")


def test_a_route_that_left_the_question_file_is_the_first_one() -> None:
    assert Gesprek.begonnen(CASUS, VRAGEN, "verdwenen", NU).sessie.route == VRAGEN.routes[0].id
    assert gesprek(route="verdwenen").route == gesprek(route=VRAGEN.routes[0].id).route


@pytest.mark.parametrize("route", ROUTES)
def test_a_route_is_walked_on_and_back(route: str) -> None:
    nu = Gesprek.begonnen(CASUS, VRAGEN, route, NU)
    heen = [nu.scherm.id]
    while nu.volgende:
        nu = nu.naar(nu.volgende.id, NU)
        heen.append(nu.scherm.id)
        assert nu.stap == len(heen)
    assert tuple(heen) == VRAGEN.route(route).schermen
    terug = [nu.scherm.id]
    while nu.vorige:
        nu = nu.naar(nu.vorige.id, NU)
        terug.append(nu.scherm.id)
    assert terug == heen[::-1]


def test_the_group_can_jump_beside_its_route_and_comes_back_to_it() -> None:
    naast = Gesprek.begonnen(CASUS, VRAGEN, "kort", NU).naar("steun", NU)
    assert naast.stap == 0
    assert naast.vorige
    assert naast.volgende
    assert (naast.vorige.id, naast.volgende.id) == ("context", "hypothesen")


def test_beside_the_route_the_place_in_the_file_tells_what_is_near() -> None:
    naast = gesprek(route="kort", scherm="trends")
    assert naast.vorige
    assert naast.volgende
    assert (naast.vorige.id, naast.volgende.id) == ("hypothesen", "perspectief")
    eerste = gesprek(route="terugkijken", scherm="welkom")
    assert eerste.volgende
    assert (eerste.vorige, eerste.volgende.id) == (None, "weerzien")


@pytest.mark.parametrize(
    ("route", "van", "naar"),
    [
        ("gewoon", "eerste", "welkom"),
        ("kort", "anders", "hypothesen"),
        ("gewoon", "opnieuw", "perspectief"),
        ("gewoon", "goed", "welkom"),
        ("gewoon", "aan_zet", "afspraken"),
        ("diep", "terugkijken", "slot"),
        ("terugkijken", "context", "nu"),
        ("terugkijken", "eerste", "weerzien"),
        ("terugkijken", "aan_zet", "afspraken"),
    ],
)
def test_a_log_goes_on_at_the_screen_that_took_over(route: str, van: str, naar: str) -> None:
    stond = gesprek(route=route, scherm=van)
    assert stond.hervat().scherm.id == naar
    assert stond.volgende
    assert stond.volgende.id == naar
    half = gesprek(route=route, scherm=van, concept=({"scherm": van, "tekst": "Toen "},))
    assert half.hervat() is half, "what is half typed is seen first"


def test_a_screen_of_the_route_or_one_without_a_successor_stays_where_the_group_is() -> None:
    for stond in (gesprek(route="diep", scherm="goed"), gesprek(route="kort", scherm="steun")):
        assert stond.hervat() is stond


def test_with_less_time_the_group_goes_on_to_what_it_needs_to_end_well() -> None:
    nu = gesprek(route="gewoon", scherm="steun")
    over = tuple(scherm.id for scherm in nu.over_te_slaan)
    assert over == ("hypothesen", "trends", "perspectief", "omgeving")
    nu = nu.gesteld(NU, overgeslagen=over)
    assert [scherm.id for scherm in nu.route] == ["welkom", "context", "steun", "afspraken", "slot"]
    assert (nu.stap, nu.over_te_slaan) == (3, ())
    assert nu.volgende
    nu = nu.naar(nu.volgende.id, NU)
    assert nu.scherm.id == "afspraken"
    assert nu.vorige
    assert nu.vorige.id == "omgeving", "what was passed over can still be walked back to"
    terug = nu.naar("omgeving", NU)
    assert (terug.stap, terug.volgende) == (0, nu.scherm)
    assert len(nu.ongedaan(NU).route) == 9


def test_behind_the_last_screen_of_the_route_there_is_nothing() -> None:
    vragen = VRAGEN.model_copy(
        update={"routes": (VRAGEN.routes[0].model_copy(update={"schermen": ("welkom", "context")}),)}
    )
    naast = gesprek(scherm="slot", vragen=vragen)
    assert naast.vorige
    assert (naast.vorige.id, naast.volgende) == ("context", None)


def test_a_screen_that_left_the_question_file_gives_the_first() -> None:
    nu = gesprek(notitie("a", "verdwenen"), scherm="verdwenen")
    assert (nu.scherm.id, nu.stap) == ("welkom", 1)
    assert teksten(nu.naar("goed", NU)) == ["a"]
    assert nu.naar("verdwenen", NU) is nu


@settings(max_examples=50)
@given(
    st.sampled_from(ROUTES),
    st.lists(uitspraken(), max_size=5),
    st.lists(st.sampled_from(["verder", "terug", *SCHERMEN, "verdwenen"]), max_size=15),
)
def test_moving_never_changes_what_was_said(route: str, gezegd: list[Any], stappen: list[str]) -> None:
    begin = nu = gesprek(*gezegd, route=route, scherm="welkom", concept=HALF, vraag="Hoe?")
    for stap in stappen:
        doel = {"verder": nu.volgende, "terug": nu.vorige}.get(stap, VRAGEN.scherm(stap))
        nu = nu.naar(doel.id if doel else "verdwenen", later(1))
        assert nu.scherm
    anders = {veld for veld, waarde in begin.sessie if getattr(nu.sessie, veld) != waarde}
    assert anders <= {"scherm", "schermen", "gewijzigd"}
    assert nu.verleden == ()
    assert nu.casus == CASUS


# What is said


def test_what_is_said_stands_in_the_sitting_at_that_moment() -> None:
    nu = gesprek().met(later(3), notitie("a"), notitie("b"))
    assert teksten(nu) == ["a", "b"]
    assert nu.sessie.gewijzigd == later(3)
    assert teksten(nu.zonder(nu.sessie.notities[0].id, later(4))) == ["b"]
    assert teksten(nu.verplaatst(nu.sessie.notities[1].id, -1, later(4))) == ["b", "a"]


def _gedacht(nu: Gesprek, scherm: str) -> str:
    """What a thought said there counts as."""
    return nu.met(NU, Hypothese(id="h", scherm=scherm, tekst="x")).sessie.hypothesen[0].fase


@pytest.mark.parametrize("route", ["kort", "gewoon", "diep"])
def test_a_thought_is_a_first_one_until_the_group_leaves_context(route: str) -> None:
    nu = Gesprek.begonnen(CASUS, VRAGEN, route, NU)
    ids = [scherm.id for scherm in nu.route]
    hier = ids.index("context")
    for id in ids[: hier + 1]:
        nu = nu.naar(id, NU)
        assert _gedacht(nu, id) == "eerste"
    verder = nu.naar(ids[hier + 1], NU)
    assert _gedacht(verder, ids[hier + 1]) == "later"
    assert _gedacht(verder.naar("context", NU), "context") == "later"


def test_without_context_no_thought_counts_as_a_first_one() -> None:
    route = VRAGEN.route("kort").model_copy(update={"schermen": ("welkom", "hypothesen")})
    zonder = VRAGEN.model_copy(update={"routes": (route,)})
    assert _gedacht(Gesprek.begonnen(CASUS, zonder, "kort", NU), "welkom") == "later"


def test_where_context_is_the_first_question_a_thought_there_is_a_first_one() -> None:
    route = VRAGEN.route("kort").model_copy(update={"schermen": ("context", "hypothesen")})
    nu = Gesprek.begonnen(CASUS, VRAGEN.model_copy(update={"routes": (route,)}), "kort", NU)
    assert (_gedacht(nu, "context"), _gedacht(nu.naar("hypothesen", NU), "hypothesen")) == ("eerste", "later")


def test_who_sits_down_at_the_first_question_was_there_from_the_start_and_who_comes_on_the_way_was_not() -> (
    None
):
    mentor, moeder, oom = (Deelnemer(rol=rol) for rol in ("mentor", "moeder", "oom"))
    nu = Gesprek.begonnen(CASUS, VRAGEN, "kort", NU).naar("welkom", NU)
    nu = nu.gesteld(later(1), aanwezig=(mentor,)).gesteld(later(2), aanwezig=(mentor, moeder))
    assert [wie.vanaf for wie in nu.sessie.aanwezig] == [None, None]
    nu = nu.naar("context", later(3)).gesteld(later(4), aanwezig=(*nu.sessie.aanwezig, oom))
    assert [wie.vanaf for wie in nu.sessie.aanwezig] == [None, None, later(4)]


def test_an_afspraak_made_early_is_marked_vroeg() -> None:
    vroeg = {
        scherm: gesprek().met(NU, Afspraak(scherm=scherm, wat="x", vroeg=True)).sessie.afspraken[0].vroeg
        for scherm in (*SCHERMEN, "verdwenen")
    }
    assert [scherm for scherm, is_vroeg in vroeg.items() if is_vroeg] == SCHERMEN[: SCHERMEN.index("aan_zet")]
    assert not gesprek().met(NU, Afspraak(scherm="afspraken", wat="x")).sessie.afspraken[0].vroeg


def test_saying_it_in_other_words_keeps_its_moment() -> None:
    idee = Hypothese(id="h", scherm="context", tekst="x", fase="eerste")
    afspraak = Afspraak(id="a", scherm="slot", wat="x", vroeg=True)
    nu = gesprek(idee, afspraak)
    nu = nu.met(NU, idee.gewijzigd_naar(tekst="y"), afspraak.gewijzigd_naar(wat="y"))
    assert (nu.sessie.hypothesen[0].tekst, nu.sessie.hypothesen[0].fase) == ("y", "eerste")
    assert (nu.sessie.afspraken[0].wat, nu.sessie.afspraken[0].vroeg) == ("y", True)


def test_what_changes_nothing_is_no_step() -> None:
    nu = gesprek(notitie("a", id="n1"), notitie("b", id="n2"))
    assert nu.met(later(1), nu.sessie.notities[0]) is nu
    assert nu.zonder("weg", later(1)) is nu
    assert nu.verplaatst("n1", -1, later(1)) is nu
    assert nu.gesteld(later(1), vraag="") == nu


def test_the_sitting_itself_can_be_changed() -> None:
    nu = gesprek().gesteld(NU, vraag=" Hoe doet\nLinde mee? ", aanwezig=(Deelnemer(rol="mentor"),))
    assert nu.sessie.vraag == "Hoe doet Linde mee?"
    assert nu.sessie.aanwezig == (Deelnemer(rol="mentor", is_="ander"),)
    with pytest.raises(ValidationError):
        nu.gesteld(NU, aanwezig=(Deelnemer(rol="mentor"), {"rol": ""}))


# When to look back, and how long to keep it


def test_the_casus_is_kept_for_as_long_as_the_group_looks_back() -> None:
    nu = gesprek()
    assert nu.gesteld(NU, vraag="Hoe?").casus is CASUS
    verder = nu.gesteld(NU, terugkijken_op=date(2026, 12, 12))
    assert verder.casus.bewaren_tot == date(2027, 3, 12)
    eerder = verder.gesteld(NU, terugkijken_op=date(2026, 11, 28))
    assert eerder.casus.bewaren_tot == date(2027, 2, 28)
    assert eerder.gesteld(NU, terugkijken_op=None).casus.bewaren_tot == CASUS.bewaren_tot
    assert verder.ongedaan(NU).casus == CASUS
    assert nu.gesteld(NU, terugkijken_op=date(2026, 1, 1)).casus.bewaren_tot == CASUS.bewaren_tot
    assert nu.gesteld(NU, terugkijken_op=LAATSTE_DAG).casus.bewaren_tot == LAATSTE_DAG


def test_each_sitting_keeps_the_casus_longer_and_never_shorter_than_was_promised() -> None:
    eerst = gesprek(Notitie(scherm="slot", tekst="x"), terugkijken_op=date(2026, 12, 12)).sessie
    beloofd = CASUS.gewijzigd_naar(bewaren_tot=date(2027, 3, 12))
    toen = NU + timedelta(days=10)
    nu = replace(gesprek(id="later", begonnen=toen, gewijzigd=toen), casus=beloofd, eerder=(eerst,))
    zelfde_dag = nu.gesteld(toen, terugkijken_op=date(2026, 12, 12))
    for anders in (zelfde_dag.gesteld(toen, terugkijken_op=None), zelfde_dag.ongedaan(toen), nu):
        assert anders.casus.bewaren_tot == date(2027, 3, 12), "of the earlier sitting"
    laat = NU + timedelta(days=150)
    nu = replace(nu, sessie=nu.sessie.gewijzigd_naar(begonnen=laat, gewijzigd=laat))
    assert nu.gesteld(laat, vraag="Hoe nu?").casus is beloofd, "nothing was said yet"
    gepraat = nu.met(laat, Notitie(scherm="slot", tekst="Het gaat beter"))
    assert gepraat.casus.bewaren_tot == date(2027, 7, 20), "a day that is over would be untrue on a paper"
    assert gepraat.ongedaan(laat).casus.bewaren_tot >= beloofd.bewaren_tot


def test_talking_moves_a_chosen_day_only_where_it_is_over() -> None:
    gekozen = CASUS.gewijzigd_naar(bewaren_tot=date(2026, 12, 31), bewaren_gekozen=True)
    notitie = Notitie(scherm="slot", tekst="x")
    for dagen, tot in ((10, date(2026, 12, 31)), (60, date(2027, 4, 20))):
        toen = NU + timedelta(days=dagen)
        nu = replace(gesprek(begonnen=toen, gewijzigd=toen), casus=gekozen)
        assert nu.met(toen, notitie).casus.bewaren_tot == tot


def test_a_day_that_the_school_chose_is_never_brought_forward() -> None:
    lang = replace(gesprek(), casus=CASUS.gewijzigd_naar(bewaren_tot=date(2028, 1, 1)))
    assert lang.gesteld(NU, terugkijken_op=date(2026, 12, 12)).casus.bewaren_tot == date(2028, 1, 1)
    later_nog = lang.gesteld(NU, terugkijken_op=date(2027, 12, 12))
    assert later_nog.casus.bewaren_tot == date(2028, 3, 12)


def test_also_a_chosen_day_that_the_term_would_give_is_never_brought_forward() -> None:
    """It is by chance the day of the term, and still what somebody chose."""
    toen = replace(gesprek(), casus=CASUS.gewijzigd_naar(bewaren_gekozen=True)).gesteld(
        NU, terugkijken_op=date(2026, 12, 12)
    )
    gekozen = toen.casus.bewaren_tot
    assert toen.gesteld(NU, terugkijken_op=date(2026, 11, 28)).casus.bewaren_tot == gekozen


def test_the_term_of_the_school_counts_from_the_day_the_group_looks_back() -> None:
    school = CASUS.gewijzigd_naar(bewaren_maanden=12, bewaren_tot=date(2027, 11, 21))
    nu = replace(gesprek(), casus=school).gesteld(NU, terugkijken_op=date(2026, 12, 12))
    assert nu.casus.bewaren_tot == date(2027, 12, 12)


# The way back


def test_undo_gives_back_the_words_one_step_at_a_time() -> None:
    begin = gesprek(notitie("a", id="n1"))
    nu = (
        begin.met(later(1), notitie("b"), notitie("c")).zonder("n1", later(2)).gesteld(later(3), vraag="Hoe?")
    )
    assert teksten(nu) == ["b", "c"]
    nu = nu.ongedaan(later(4))
    assert (nu.sessie.vraag, teksten(nu)) == ("", ["b", "c"])
    nu = nu.ongedaan(later(5))
    assert teksten(nu) == ["a", "b", "c"]
    nu = nu.ongedaan(later(6))
    assert teksten(nu) == ["a"]
    assert nu.sessie.gewijzigd == later(6)
    assert nu.ongedaan(later(7)) is nu


def test_undo_keeps_the_place_the_drafts_and_the_minutes() -> None:
    nu = gesprek().met(later(2), notitie("a")).naar("steun", later(5)).getypt({STEUN: "half"}, later(6))
    terug = nu.afgerond(later(7)).ongedaan(later(8))
    assert teksten(terug) == []
    assert terug.scherm.id == "steun"
    assert half(terug) == {STEUN: "half"}
    assert minuten(terug) == {"context": 5, "steun": 3}
    assert terug.sessie.afgerond == later(7)


def test_undo_after_undo_goes_on_from_there() -> None:
    nu = gesprek().met(NU, notitie("a")).ongedaan(NU).met(NU, notitie("b"))
    assert teksten(nu) == ["b"]
    assert teksten(nu.ongedaan(NU)) == []


@settings(max_examples=50)
@given(st.lists(uitspraken(), min_size=1, max_size=6), st.data())
def test_every_change_can_be_undone(gezegd: list[Any], data: st.DataObject) -> None:
    nu = gesprek()
    gezien = [nu.sessie.uitspraken]
    for iets in gezegd:
        stap = data.draw(st.sampled_from(["met", "zonder", "verplaatst", "naar", "getypt"]))
        oud, bekend = nu, nu.sessie.uitspraken
        match stap:
            case "zonder" if bekend:
                nu = nu.zonder(data.draw(st.sampled_from(bekend)).id, NU)
            case "verplaatst" if bekend:
                nu = nu.verplaatst(data.draw(st.sampled_from(bekend)).id, 1, NU)
            case "naar":
                nu = nu.naar(data.draw(st.sampled_from(SCHERMEN)), NU)
            case "getypt":
                nu = nu.getypt({CONTEXT: data.draw(st.text(max_size=3))}, NU)
            case _:
                nu = nu.met(NU, iets)
        if nu.verleden != oud.verleden:
            gezien.append(nu.sessie.uitspraken)
    for eerder in reversed(gezien[:-1]):
        nu = nu.ongedaan(NU)
        assert nu.sessie.uitspraken == eerder
    assert nu.ongedaan(NU) is nu


# What is half typed


def test_a_draft_is_kept_by_place_until_it_is_empty() -> None:
    nu = gesprek().getypt({KLAS: "De men", WIE: "mentor"}, later(1))
    assert half(nu) == {KLAS: "De men", WIE: "mentor"}
    assert nu.sessie.gewijzigd == later(1)
    nu = nu.getypt({KLAS: ""}, later(2))
    assert half(nu) == {WIE: "mentor"}
    assert nu.getypt({WIE: "mentor", STEUN: None}, later(3)) is nu


def test_a_draft_is_no_undo_step() -> None:
    nu = gesprek().met(NU, notitie("a")).getypt({CONTEXT: "half"}, NU)
    assert len(nu.verleden) == 1
    assert half(nu.ongedaan(NU)) == {CONTEXT: "half"}


def test_a_draft_of_nothing_that_can_be_seen_is_empty() -> None:
    assert gesprek().getypt({CONTEXT: "\x00\u202e"}, NU).sessie.concept == ()


def test_a_draft_that_is_too_long_stays_whole_and_stops_nothing() -> None:
    lang = "x" * MAX_CONCEPT + "EINDE"
    nu = gesprek().getypt({CONTEXT: lang}, NU).gesteld(NU, vraag="Hoe doet Linde mee?").met(NU, notitie("a"))
    assert half(nu) == {CONTEXT: lang}
    assert half(nu.getypt({CONTEXT: f"{lang}!"}, NU)) == {CONTEXT: f"{lang}!"}


def test_a_log_keeps_as_much_of_a_draft_as_fits() -> None:
    (kort,) = (
        concept.in_log for concept in gesprek().getypt({CONTEXT: "x" * (MAX_CONCEPT + 1)}, NU).sessie.concept
    )
    assert kort.tekst == "x" * MAX_CONCEPT
    assert Concept.model_validate(kort.model_dump()) == kort
    assert kort.in_log is kort


# Time


def test_the_minutes_belong_to_the_question_that_lay_on_the_table() -> None:
    nu = gesprek(scherm="welkom").met(later(4), notitie("a", "welkom")).naar("context", later(6))
    assert minuten(nu) == {"welkom": 6, "context": 0}
    nu = nu.getypt({CONTEXT: "h"}, later(7)).naar("welkom", later(10)).naar("context", later(11))
    assert minuten(nu) == {"welkom": 7, "context": 4}


def test_the_question_is_kept_as_it_was_asked() -> None:
    nu = gesprek(scherm="welkom").naar("context", later(1))
    assert [(gesteld.titel, gesteld.vraag) for gesteld in nu.sessie.schermen] == [
        (scherm.titel, scherm.vraag) for scherm in VRAGEN.schermen if scherm.id in ("welkom", "context")
    ]


def test_a_closed_laptop_is_not_time_spent() -> None:
    open_ = gesprek().met(NU + LANGSTE_STILTE - timedelta(minutes=1), notitie("a"))
    assert minuten(open_) == {"context": 44}
    dicht = gesprek().met(NU + LANGSTE_STILTE, notitie("a"))
    assert minuten(dicht) == {"context": 0}
    assert dicht.sessie.gewijzigd == NU + LANGSTE_STILTE


def test_a_clock_that_was_set_back_takes_no_time_away() -> None:
    nu = gesprek().met(later(10), notitie("a")).met(later(5), notitie("b"))
    assert minuten(nu) == {"context": 10}


def test_a_sitting_that_was_rounded_off_can_be_added_to() -> None:
    nu = gesprek().met(NU, notitie("a")).afgerond(later(5))
    assert nu.sessie.afgerond == nu.sessie.gewijzigd == later(5)
    assert minuten(nu) == {"context": 5}
    assert len(nu.verleden) == 1
    assert teksten(nu.met(later(6), notitie("b"))) == ["a", "b"]


def test_no_step_changes_the_value_it_began_with() -> None:
    begin = gesprek(notitie("a", id="n1"), concept=HALF, aanwezig=(Deelnemer(rol="mentor"),))
    voor = begin.sessie.model_dump_json()
    nu = begin.met(later(1), notitie("b")).getypt({CONTEXT: None, STEUN: "x"}, later(2))
    nu.gesteld(later(3), aanwezig=()).naar("steun", later(4)).zonder("n1", later(5)).afgerond(later(6))
    nu.ongedaan(later(3))
    assert begin.sessie.model_dump_json() == voor
    assert begin.casus == CASUS


def test_what_is_said_keeps_the_moment_at_which_it_was_recorded() -> None:
    eerst = notitie("Het rooster is nieuw", id="n1")
    gezegd = gesprek().met(NU, eerst)
    anders = gezegd.met(later(5), eerst.gewijzigd_naar(tekst="Het lokaal is nieuw"))
    assert [(iets.tekst, iets.moment) for iets in gezegd.sessie.notities] == [("Het rooster is nieuw", NU)]
    assert [(iets.tekst, iets.moment) for iets in anders.sessie.notities] == [("Het lokaal is nieuw", NU)]


def test_a_log_tells_what_a_row_was_called() -> None:
    nu = gesprek().met(NU, Notitie(scherm="context", rij="school", niveau="school", tekst="Nieuw rooster"))
    (gesteld,) = (een for een in nu.sessie.schermen if een.id == "context")
    assert [(rij.id, rij.label) for rij in gesteld.rijen] == [("school", "De hele school")]
    assert [(een.id, een.label) for een in nu.sessie.niveaus] == [("school", "De hele school")]


def test_a_log_tells_when_the_group_first_stood_at_a_question() -> None:
    nu = gesprek().naar("context", later(1)).naar("steun", later(5)).naar("context", later(9))
    vanaf = {een.id: een.vanaf for een in nu.sessie.schermen}
    assert (vanaf["context"], vanaf["steun"]) == (later(1), later(5))


def test_a_whole_log_that_is_pasted_holds_nobody_up() -> None:
    """Sixteen times as much takes some sixteen times as long, and not sixteen times sixteen."""
    kort, lang = (min(_seconds_for(aantal) for _ in range(3)) for aantal in (500, 8_000))
    assert lang < 60 * kort


def _seconds_for(aantal: int) -> float:
    """What it costs the processor to record so many lines at once."""
    regels = [Notitie(scherm="context", rij="klas", niveau="klas", tekst=str(n)) for n in range(aantal)]
    leeg = gesprek()
    begin = time.process_time()
    nu = leeg.met(NU, *regels)
    duur = time.process_time() - begin
    assert [een.tekst for een in nu.sessie.notities] == [een.tekst for een in regels]
    return duur


@pytest.mark.parametrize(
    ("route", "heet"),
    [
        ("kort", ("", "Wat gaat er goed", "Tot slot")),
        ("gewoon", ("Trends in de wijk", "Wat gaat er goed", "Tot slot")),
    ],
)
def test_a_question_is_called_as_it_is_asked_in_this_sitting_and_not_at_all_when_it_is_not(
    route: str, heet: tuple[str, str, str]
) -> None:
    beeld = gesprek(route=route).beeld
    assert (beeld.heet("trends"), beeld.heet("goed"), beeld.heet("slot")) == heet
