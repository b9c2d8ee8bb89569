"""The cycle: a next sitting begins with what was agreed, and never rewrites what was said before."""

from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from pydantic import ValidationError

from andere_vragen.casus.concept import Rijplek
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.casus.tijdlijn import (
    afspraken_nu,
    dagen_tot_eerste_stap,
    eerder_dan,
    gezichten,
    hypothesen_nu,
    terugkijkdag,
)
from andere_vragen.casus.trends import jaren
from andere_vragen.casus.uitspraken import Afspraak, Herzien, Hypothese, Notitie, Terugblik, Uitspraak
from andere_vragen.casus.wijzers import Herzienwijzer, Terugblikwijzer, Wijzer
from andere_vragen.rijen.afspreken import nieuwe_afspraak
from andere_vragen.rijen.alles import Schermplek, alles, eerder_gezegd
from andere_vragen.rijen.beelden import beelden
from andere_vragen.rijen.dingen import Ding, gespreid, hoe_het_ging
from andere_vragen.rijen.eerder import eerste_stap
from andere_vragen.rijen.formulieren import bewerken
from andere_vragen.rijen.raad import groefregel
from andere_vragen.rijen.rij import Rij
from andere_vragen.rijen.stappen import Weg
from andere_vragen.rijen.welke import rijen_van
from andere_vragen.rijen.wijzigen import toegepast
from andere_vragen.taal.woorden import AFSPRAAKSTATUS, EFFECT
from gesprek_waarden import CASUS, NU, VANDAAG, VRAGEN

BELLEN = Afspraak(id="a1", scherm="afspraken", wat="De mentor belt moeder", wie="mentor")
PLEK = Afspraak(id="a2", scherm="goed", wat="Een andere plek in de klas?", status="gedaan")
GROET = Afspraak(id="a3", scherm="afspraken", wat="Groeten bij de deur", status="bezig", niveau="school")
IDEE = Hypothese(id="h1", scherm="hypothesen", niveau="klas", tekst="Misschien voelt ze zich niet gezien")
MENSEN = (Deelnemer(rol="mentor"), Deelnemer(rol="moeder"))


def zitting(nummer: int, *gezegd: Uitspraak, **velden: Any) -> Sessie:
    """A sitting, three weeks after the one before."""
    toen = NU + timedelta(weeks=3 * nummer)
    vast = {"id": f"s{nummer}", "casus": CASUS.id, "begonnen": toen, "gewijzigd": toen, "scherm": "slot"}
    waarde = Sessie.model_validate({**vast, **velden})
    for iets in gezegd:
        waarde = waarde.met(iets)
    return waarde


EERSTE = zitting(
    0, BELLEN, PLEK, GROET, IDEE, aanwezig=MENSEN, vraag="Hoe doet Linde mee?", regie="mentor", cijfers=(4, 5)
)


def tweede(*eerder: Sessie, **velden: Any) -> Gesprek:
    """The sitting after these, on the screen where the group looks back."""
    nu = NU + timedelta(weeks=3 * len(eerder))
    gesprek = Gesprek.begonnen(CASUS, VRAGEN, "terugkijken", nu, eerder).naar("terugkijken", nu)
    return gesprek.gesteld(nu, **velden) if velden else gesprek


def rij(gesprek: Gesprek, plek: str | Terugblikwijzer) -> Rij:
    """The row with this id on a screen of the route, or the one that looks back at this afspraak."""
    gezocht = Rijplek(plek) if isinstance(plek, str) else Rijplek(plek.afspraak, "terugblik")
    op_route = (een for scherm in gesprek.route for een in rijen_van(gesprek.naar(scherm.id, NU)))
    return next(een for een in op_route if een.plek == gezocht)


def terugblikken(gesprek: Gesprek) -> list[Rij]:
    """The rows that look back at an afspraak."""
    return [een for een in rijen_van(gesprek) if een.plek.eigen == "terugblik"]


def getypt(gesprek: Gesprek, plek: str | Terugblikwijzer, regel: str) -> Gesprek:
    """After this line was typed in this row."""
    wijziging = rij(gesprek, plek).gezegd("notitie", [regel], None, VANDAAG)
    return toegepast(gesprek, wijziging, (), NU)


def ingevuld(gesprek: Gesprek, wat: Wijzer, **waarden: str) -> Gesprek:
    """After the form of this was saved with these fields filled in."""
    invulling = bewerken(gesprek, wat, VANDAAG)
    assert invulling
    heel = {veld.naam: veld.waarde for veld in invulling.velden} | waarden
    return toegepast(gesprek, invulling.maak(heel), (), NU)


def weg(gesprek: Gesprek, wat: Wijzer | None) -> Gesprek:
    """After this was taken away."""
    assert wat
    return Weg(wat).op(gesprek, NU)


# What stands in a casus now


def test_what_stands_now_is_computed_from_all_sittings() -> None:
    blik = Terugblik(afspraak="a1", status="gedaan", effect="helpt", geleerd="vrijdag past goed")
    later = Terugblik(afspraak="a1", effect="beetje", geleerd="maandag niet")
    sessies = [
        EERSTE,
        zitting(1, terugblik=(blik,)),
        zitting(2, terugblik=(later, Terugblik(afspraak="weg"))),
    ]
    loop, *_ = afspraken_nu(sessies)
    assert (loop.status, loop.effect, loop.geleerd) == (
        "gedaan",
        "beetje",
        ("vrijdag past goed", "maandag niet"),
    )
    assert (loop.gemaakt, loop.teruggekeken) == (date(2026, 11, 21), date(2027, 1, 2))
    assert [loop.open for loop in afspraken_nu(sessies)] == [False, False, True]
    assert [loop.open for loop in afspraken_nu(sessies[:1])] == [True, False, True]


@pytest.mark.parametrize(
    ("daarna", "staat"),
    [
        ({"status": "bezig"}, ("bezig", "helpt", ("vrijdag past goed",))),
        ({"effect": "niet"}, ("gedaan", "niet", ("vrijdag past goed",))),
        ({"geleerd": "maandag niet"}, ("gedaan", "helpt", ("vrijdag past goed", "maandag niet"))),
    ],
)
def test_a_look_back_only_changes_what_it_says(daarna: dict[str, str], staat: tuple[Any, ...]) -> None:
    blik = Terugblik(afspraak="a1", status="gedaan", effect="helpt", geleerd="vrijdag past goed")
    nog_eens = Terugblik.model_validate({"afspraak": "a1", **daarna})
    sessies = [EERSTE, zitting(1, terugblik=(blik,)), zitting(2, terugblik=(nog_eens,)), zitting(3)]
    loop, *anderen = afspraken_nu(sessies)
    assert (loop.status, loop.effect, loop.geleerd) == staat
    assert loop.teruggekeken == sessies[2].begonnen.date()
    assert {ander.teruggekeken for ander in anderen} == {None}


def test_what_was_said_in_the_same_sitting_is_looked_back_at_too() -> None:
    zelfde = zitting(0, BELLEN, IDEE, terugblik=(Terugblik(afspraak="a1", effect="helpt"),))
    zelfde = zelfde.gewijzigd_naar(herzien=(Herzien(hypothese="h1", status="klopt"),))
    assert [loop.effect for loop in afspraken_nu([zelfde])] == ["helpt"]
    assert [gedacht.status for gedacht in hypothesen_nu([zelfde])] == ["klopt"]


def test_before_a_sitting_come_those_that_began_earlier() -> None:
    nul, een, twee = alle = [zitting(nummer) for nummer in range(3)]
    assert [eerder_dan(sessie, alle) for sessie in alle] == [(), (nul,), (nul, een)]
    verzet = twee.gewijzigd_naar(begonnen=NU)
    assert eerder_dan(twee, [verzet]) == (), "another copy of itself is no earlier sitting"
    tegelijk = [twee.gewijzigd_naar(id=id) for id in ("s1", "s2")]
    assert [eerder_dan(sessie, tegelijk) for sessie in tegelijk] == [(), (tegelijk[0],)]


def test_a_hypothesis_stands_as_it_was_last_judged() -> None:
    sessies = [
        EERSTE,
        zitting(1, herzien=(Herzien(hypothese="h1", status="klopt"), Herzien(hypothese="x", status="niet"))),
    ]
    assert [(een.hypothese.id, een.status) for een in hypothesen_nu(sessies)] == [("h1", "klopt")]


def test_the_faces_over_the_sittings() -> None:
    sessies = [EERSTE, zitting(1, aanwezig=(MENSEN[0],)), zitting(2)]
    assert gezichten(sessies) == {"mentor": date(2026, 12, 12), "moeder": date(2026, 11, 21)}


@pytest.mark.parametrize(
    ("cijfers", "gespreid_"),
    [((), ""), ((5,), ""), ((5, 5), "allemaal 5"), ((7, 4, 6), "van 4 tot 7"), ((0, 10), "van 0 tot 10")],
)
def test_figures_show_how_far_they_lie_apart_and_never_a_mean(
    cijfers: tuple[int, ...], gespreid_: str
) -> None:
    assert gespreid(cijfers) == gespreid_


def test_within_how_many_days_a_first_step_was_set_is_told_once_somebody_told_it() -> None:
    niets = zitting(1, terugblik=(Terugblik(afspraak="a1", status="vast"),))
    bezig = zitting(2, terugblik=(Terugblik(afspraak="a1", status="bezig"),))
    later = zitting(3, terugblik=(Terugblik(afspraak="a3", effect="helpt"),))
    assert dagen_tot_eerste_stap([]) is None
    assert dagen_tot_eerste_stap([EERSTE, niets]) is None
    assert dagen_tot_eerste_stap([EERSTE, niets, bezig, later]) == 42
    vroeg = zitting(-1, terugblik=(Terugblik(afspraak="a1", status="gedaan"),))
    assert dagen_tot_eerste_stap([EERSTE, vroeg]) == 0, "a clock that was behind"
    vel = next(een for een in alles(tweede(EERSTE, niets, bezig)) if een.plek == Schermplek("terugkijken"))
    assert vel.dingen[-1].tekst == "Binnen 42 dagen na de vraag was een eerste stap gezet."
    assert "eerste stap" not in str([een.dingen for een in alles(tweede(EERSTE, niets))])


@pytest.mark.parametrize(
    ("dagen", "zin"),
    [
        (0, "Nog dezelfde dag was een eerste stap gezet."),
        (1, "Binnen 1 dag na de vraag was een eerste stap gezet."),
        (2, "Binnen 2 dagen na de vraag was een eerste stap gezet."),
    ],
)
def test_how_soon_the_first_step_was_set_is_good_dutch(dagen: int, zin: str) -> None:
    toen = NU + timedelta(days=dagen)
    stap = zitting(1, begonnen=toen, gewijzigd=toen, terugblik=(Terugblik(afspraak="a1", status="bezig"),))
    assert [ding.tekst for ding in eerste_stap(tweede(EERSTE, stap))] == [zin]


def test_what_stays_as_it_is_is_not_asked_again_until_it_stops() -> None:
    blijft = zitting(1, terugblik=(Terugblik(afspraak="a3", effect="helpt", blijft=True),))
    assert [loop.open for loop in afspraken_nu([EERSTE, blijft])] == [True, False, False]
    assert [een.plek.rij for een in terugblikken(tweede(EERSTE, blijft))] == ["a1"]
    (loop,) = [loop for loop in afspraken_nu([EERSTE, blijft]) if loop.blijft]
    assert loop.afspraak.id == "a3"
    gestopt = zitting(2, terugblik=(Terugblik(afspraak="a3", status="gestopt"),))
    assert not any(loop.blijft for loop in afspraken_nu([EERSTE, blijft, gestopt]))


def test_one_line_between_two_sittings_tells_how_it_goes_and_is_no_sitting() -> None:
    terug = EERSTE.gewijzigd_naar(terugkijken_op=date(2026, 12, 12))
    blik = Terugblik(afspraak="a1", status="gedaan", geleerd="vrijdag past")
    tussen = zitting(1, soort="terugkijken", tussendoor=True, terugblik=(blik,))
    assert not tussen.keek_terug
    assert terugkijkdag([terug, tussen]) == date(2026, 12, 12), "the day to look back still stands"
    assert [een.plek.rij for een in terugblikken(tweede(terug, tussen))] == ["a3"]
    assert dagen_tot_eerste_stap([terug, tussen]) == 21
    assert jaren([terug, tussen])[0].gesprekken == 1


# The next sitting


def test_a_next_sitting_goes_on_with_the_question_and_looks_back() -> None:
    nu = tweede(EERSTE)
    assert (nu.sessie.soort, nu.sessie.vraag, nu.sessie.regie) == (
        "terugkijken",
        "Hoe doet Linde mee?",
        "mentor",
    )
    assert [scherm.id for scherm in nu.route][:2] == ["weerzien", "terugkijken"]
    assert (nu.sessie.aanwezig, nu.sessie.afspraken) == ((), ())


def test_every_open_afspraak_is_a_row_of_its_own() -> None:
    rijen = terugblikken(tweede(EERSTE))
    assert [(een.label, een.vraag, een.kort) for een in rijen] == [
        (
            "De mentor belt moeder",
            "De mentor belt moeder. Is het gedaan, en hielp het? Enter: invullen.",
            "mentor",
        ),
        (
            "Groeten bij de deur",
            "Groeten bij de deur. Is het gedaan, en hielp het? Enter: invullen.",
            "Groeten",
        ),
    ]


def test_what_was_told_of_an_afspraak_between_two_sittings_stands_ready() -> None:
    blik = Terugblik(afspraak="a1", geleerd="vrijdag past")
    tussen = zitting(1, soort="terugkijken", tussendoor=True, terugblik=(blik,), vraag="Hoe doet Linde mee?")
    nu = tweede(EERSTE, tussen)
    een = rij(nu, Terugblikwijzer("a1"))
    assert [(ding.wijzer, ding.tekst, ding.achter) for ding in een.dingen] == [
        (None, "vrijdag past", "eerder gezegd")
    ]
    assert not een.gezegd_hier, "this sitting did not say anything of it yet"
    assert [vel.label for vel in eerder_gezegd(nu)] == ["Tussendoor verteld", "Eerder gezegd"]
    assert [deel.label for deel in eerder_gezegd(nu)[0].delen] == ["Hoe het ging"]


def test_an_afspraak_with_a_sign_is_asked_by_its_sign() -> None:
    merken = BELLEN.gewijzigd_naar(merken_aan="moeder belt zelf ook")
    (een,) = terugblikken(tweede(zitting(0, merken)))
    assert een.vraag == (
        "De mentor belt moeder. We zouden het merken aan: moeder belt zelf ook. En? Enter: invullen."
    )


def test_doing_and_helping_are_two_questions_and_what_was_learned_a_third() -> None:
    nu = tweede(EERSTE)
    over = rij(nu, Terugblikwijzer("a1")).om_in_te_vullen
    assert over
    invulling = bewerken(nu, over, VANDAAG)
    assert invulling
    labels = ["Is het gedaan", "Hielp het", "Wat leerden we", "Hoe verder"]
    assert [veld.label for veld in invulling.velden] == labels
    gedaan, hielp, *_ = ([optie.label for optie in veld.opties] for veld in invulling.velden)
    assert (gedaan, hielp) == (["–", *AFSPRAAKSTATUS.values()], ["–", *EFFECT.values()])
    nu = ingevuld(nu, Terugblikwijzer("a1"), status="gedaan", effect="beetje")
    assert nu.sessie.terugblik == (Terugblik(afspraak="a1", status="gedaan", effect="beetje"),)
    assert [ding.tekst for ding in rij(nu, Terugblikwijzer("a1")).dingen] == ["gedaan · helpt een beetje"]
    assert nu.eerder == (EERSTE,)
    assert nu.ongedaan(NU).sessie.terugblik == ()
    assert rij(nu, "werkt").om_in_te_vullen is None
    nu = ingevuld(nu, Terugblikwijzer("a1"), blijft="ja")
    assert nu.sessie.terugblik[0].blijft
    assert hoe_het_ging(nu.sessie.terugblik[0]) == "gedaan · helpt een beetje · dit blijft zo"


def test_a_line_typed_there_is_what_was_learned_and_nothing_is_lost() -> None:
    nu = ingevuld(tweede(EERSTE), Terugblikwijzer("a1"), status="vast")
    for regel in ("Bellen lukt niet om vijf uur", "Appen wel"):
        nu = getypt(nu, Terugblikwijzer("a1"), regel)
    (blik,) = nu.sessie.terugblik
    assert (blik.status, blik.geleerd) == ("vast", "Bellen lukt niet om vijf uur Appen wel")
    assert weg(nu, Terugblikwijzer("a1")).sessie.terugblik == ()


def test_what_was_learned_while_the_form_was_open_stays() -> None:
    nu = tweede(EERSTE)
    invulling = bewerken(nu, Terugblikwijzer("a1"), VANDAAG)
    assert invulling
    status = invulling.maak({"status": "vast", "effect": "", "geleerd": ""})
    regels = [
        rij(nu, Terugblikwijzer("a1")).gezegd("notitie", [regel], None, VANDAAG) for regel in ("Een", "Twee")
    ]
    for wijziging in (*regels, status):
        nu = toegepast(nu, wijziging, (), NU)
    assert nu.sessie.terugblik == (Terugblik(afspraak="a1", status="vast", geleerd="Een Twee"),)


def test_a_look_back_that_says_nothing_is_none() -> None:
    assert ingevuld(tweede(EERSTE), Terugblikwijzer("a1")).sessie.terugblik == ()


def test_what_was_looked_back_at_and_is_done_does_not_come_back() -> None:
    klaar = zitting(1, terugblik=(Terugblik(afspraak="a1", status="gedaan"),))
    assert [een.plek.rij for een in terugblikken(tweede(EERSTE, klaar))] == ["a3"]


def test_which_hypothesis_seems_right_now() -> None:
    nu = ingevuld(tweede(EERSTE), Herzienwijzer("h1"), status="klopt")
    assert nu.sessie.herzien == (Herzien(hypothese="h1", status="klopt"),)
    assert nu.sessie.hypothesen == ()
    assert rij(nu, "eerder").dingen == (Ding(Herzienwijzer("h1"), IDEE.tekst, "?", "lijkt te kloppen"),)
    assert weg(nu, Herzienwijzer("h1")).sessie.herzien == ()
    assert bewerken(nu, Herzienwijzer("weg"), VANDAAG) is None


def test_of_a_thought_of_an_earlier_sitting_f5_makes_an_afspraak() -> None:
    nu = ingevuld(tweede(EERSTE), Herzienwijzer("h1"), status="klopt")
    eerder = rij(nu, "eerder")
    invulling = nieuwe_afspraak(nu, eerder, "", VANDAAG, eerder.dingen[0])
    waarden = {veld.naam: veld.waarde for veld in invulling.velden}
    assert waarden["wat"] == IDEE.tekst
    (afspraak,) = invulling.maak(waarden).uitspraken
    assert isinstance(afspraak, Afspraak)
    assert afspraak.uit == "h1"


def test_what_is_taken_away_today_leaves_what_else_was_said() -> None:
    ander = Hypothese(id="h2", scherm="hypothesen", niveau="wijk", tekst="Misschien is er nergens een club")
    nu = tweede(EERSTE.met(ander), cijfers=(6, 7))
    gezegd: tuple[tuple[Wijzer, dict[str, str]], ...] = (
        (Terugblikwijzer("a1"), {"status": "gedaan"}),
        (Terugblikwijzer("a3"), {"status": "vast"}),
        (Herzienwijzer("h1"), {"status": "klopt"}),
        (Herzienwijzer("h2"), {"status": "niet"}),
    )
    for wat, waarden in gezegd:
        nu = ingevuld(nu, wat, **waarden)
    (blik,), idee = rij(nu, Terugblikwijzer("a1")).dingen, rij(nu, "eerder").dingen[0]
    (gegeven,) = rij(nu, "cijfer").dingen
    for ding in (blik, idee, gegeven):
        nu = weg(nu, ding.wijzer)
    assert [een.afspraak for een in nu.sessie.terugblik] == ["a3"]
    assert [een.hypothese for een in nu.sessie.herzien] == ["h2"]
    assert [ding.achter for ding in rij(nu, "eerder").dingen] == ["idee", "klopt niet"]
    assert rij(nu, "cijfer").dingen == ()
    assert nu.ongedaan(NU).sessie.cijfers == (6, 7)


def test_a_thought_that_is_judged_again_stands_once() -> None:
    nu = ingevuld(tweede(EERSTE), Herzienwijzer("h1"), status="klopt")
    nu = ingevuld(nu, Herzienwijzer("h1"), status="deels")
    assert nu.sessie.herzien == (Herzien(hypothese="h1", status="deels"),)
    assert ingevuld(nu, Herzienwijzer("h1")).sessie == nu.sessie


def test_the_same_people_with_one_key_and_who_is_new() -> None:
    nu = tweede(EERSTE)
    wijziging = rij(nu, "tafel").ja(VANDAAG)
    assert wijziging
    nu = toegepast(nu, wijziging, (), NU)
    nu = getypt(nu, "tafel", "conciërge")
    assert [(ding.tekst, ding.achter) for ding in rij(nu, "tafel").dingen] == [
        ("mentor", ""),
        ("moeder", ""),
        ("conciërge", "nieuw"),
    ]
    assert rij(nu, "tafel").ja(VANDAAG) is None


def test_of_the_same_people_is_said_what_is_known_of_them_now() -> None:
    """What was emptied or changed at another table since does not come back from an old log."""
    toen = (
        Deelnemer(rol="mentor", bereikbaar="06-1"),
        Deelnemer(rol="mentor", nummer=1, bereikbaar="06-2"),
        Deelnemer(rol="tante", bereikbaar="06-3"),
    )
    nu = tweede(EERSTE.gewijzigd_naar(aanwezig=toen))
    nu = replace(nu, bekenden=(Deelnemer(rol="Mentor", doet="belt"),))
    wijziging = rij(nu, "tafel").ja(VANDAAG)
    assert wijziging
    zitten = toegepast(nu, wijziging, (), NU).sessie.aanwezig
    assert [(wie.doet, wie.bereikbaar) for wie in zitten] == [("belt", None), (None, "06-2"), (None, "06-3")]


def test_the_same_people_are_only_offered_when_somebody_was_written_down() -> None:
    nu = tweede(zitting(0))
    assert rij(nu, "tafel").ja(VANDAAG) is None


@pytest.mark.parametrize(
    ("regel", "cijfers", "woorden"),
    [
        ("6 7 5", (6, 7, 5), []),
        ("6, 7 en 10", (6, 7, 10), []),
        ("0", (0,), []),
        ("11", (), ["11"]),
        ("een zeven, want de pauze gaat goed", (), ["een zeven, want de pauze gaat goed"]),
        ("6,5", (), ["6,5"]),
        ("6,7,5", (6, 7, 5), []),
        ("6/7/5", (6, 7, 5), []),
        ("6-7-5", (6, 7, 5), []),
        ("een 7 en een 6", (7, 6), []),
        ("Zeven, zes en een vijf.", (7, 6, 5), []),
        *((half, (), [half]) for half in ("7½", "8+", "6-7", "7/10", "7 en 11", "6,5, 7", "7 of 8", "een")),
    ],
)
def test_figures_from_0_to_10_and_words_about_them(
    regel: str, cijfers: tuple[int, ...], woorden: list[str]
) -> None:
    nu = tweede(EERSTE)
    nu = getypt(nu, "cijfer", regel)
    assert nu.sessie.cijfers == cijfers
    assert [notitie.tekst for notitie in nu.sessie.notities] == woorden


@pytest.mark.parametrize("regel", ["7,5", "7½", "8+", "6-7", "11", "een zeven, want het gaat goed"])
def test_what_looks_like_a_figure_and_does_not_count_is_said(regel: str) -> None:
    wijziging = rij(tweede(EERSTE), "cijfer").gezegd("notitie", [regel], None, VANDAAG)
    assert wijziging.melding.startswith("Dit staat er als woorden en telt niet mee.")


def test_words_without_a_figure_need_no_word_about_figures() -> None:
    assert not rij(tweede(EERSTE), "cijfer").gezegd("notitie", ["De pauze gaat goed"], None, VANDAAG).melding


def test_figures_that_come_later_stand_behind_those_that_were_given() -> None:
    nu = getypt(getypt(tweede(EERSTE), "cijfer", "6 7"), "cijfer", "8")
    assert nu.sessie.cijfers == (6, 7, 8)
    assert nu.ongedaan(NU).sessie.cijfers == (6, 7)


def test_figures_are_changed_in_the_way_they_are_shown() -> None:
    nu = tweede(EERSTE, cijfers=(6, 7))
    (ding,) = rij(nu, "cijfer").dingen
    assert ding.wijzer
    assert ingevuld(nu, ding.wijzer, tekst=f"{ding.tekst} · 8").sessie.cijfers == (6, 7, 8)


def test_a_row_of_digits_is_a_word_however_long() -> None:
    nu = getypt(tweede(EERSTE), "cijfer", "9" * 5000)
    assert not nu.sessie.cijfers
    assert len(nu.sessie.notities) == 1


def test_the_figures_are_a_line_over_the_sittings() -> None:
    nu = tweede(EERSTE, cijfers=(7, 6, 7))
    lijn = next(een for een in beelden(nu) if een.label.startswith("Waar staan we?"))
    assert [*lijn.regels] == [
        "····●●·····  zaterdag 21 november 2026",
        "······●●···  zaterdag 12 december 2026",
    ]
    hoogste, laagste = (beelden(tweede(zitting(0), cijfers=(cijfer,)))[-1].regels[0] for cijfer in (10, 0))
    assert hoogste.startswith("··········● ")
    assert laagste.startswith("●·········· ")
    assert not beelden(tweede(zitting(0)))


def test_the_logical_step_becomes_an_afspraak_with_one_key() -> None:
    nu = tweede(EERSTE)
    nu = getypt(nu, "stap", "Elke week even bellen")
    invulling = nieuwe_afspraak(nu, rij(nu, "stap"), "", VANDAAG)
    assert invulling.velden[1].waarde == "Elke week even bellen"
    vast = getypt(nu, "vasthouden", "De deur")
    borg = nieuwe_afspraak(vast, rij(vast, "vasthouden"), "", VANDAAG)
    assert {veld.naam: veld.waarde for veld in borg.velden}["bereik"] == "samenwerking"


def test_two_blocks_about_one_afspraak_lose_no_words() -> None:
    blikken = (
        Terugblik(afspraak="a1", status="bezig", geleerd="vrijdag past"),
        Terugblik(afspraak="a1", status="gedaan", geleerd="maandag niet"),
    )
    nu = ingevuld(tweede(EERSTE, terugblik=blikken), Terugblikwijzer("a3"), status="gedaan")
    assert nu.sessie.terugblik[:2] == blikken
    (een, _) = ingevuld(nu, Terugblikwijzer("a1"), effect="helpt").sessie.terugblik
    assert (een.status, een.effect, een.geleerd) == ("gedaan", "helpt", "vrijdag past maandag niet")


def test_the_form_of_a_look_back_names_what_it_is_about() -> None:
    over, weg = (bewerken(tweede(EERSTE), Terugblikwijzer(id), VANDAAG) for id in ("a3", "weg"))
    assert over
    assert weg
    assert (over.titel, weg.titel) == ("Hoe ging het? Groeten bij de deur", "Hoe ging het?")


# Earlier words are one key away, and stay as they are


def test_what_was_said_before_is_there_to_read() -> None:
    nu = ingevuld(tweede(EERSTE), Terugblikwijzer("a1"), status="gedaan", effect="helpt")
    (eerder,) = eerder_gezegd(nu)
    assert (eerder.label, eerder.achter) == ("Eerder gezegd", "zaterdag 21 november 2026")
    assert all(ding.wijzer is None for ding in eerder.dingen), "earlier files are never rewritten"
    assert next((ding.tekst, ding.achter) for ding in eerder.dingen if ding.teken == "■") == (
        "De mentor belt moeder",
        "wie: mentor · nu: gedaan, helpt",
    )
    hier = next(een for een in alles(nu) if een.plek == Schermplek("terugkijken"))
    assert [(ding.wijzer, ding.tekst, ding.achter) for ding in hier.dingen[:1]] == [
        (Terugblikwijzer("a1"), "De mentor belt moeder", "gedaan · helpt")
    ]


NIET_GEZEGD = frozenset(("id", "scherm", "rij", "niveau", "alternatief_van", "uit", "moment", "datum"))
"""Fields that tell where words belong, not what they are."""


def _every_word(soort: type[Uitspraak] | type[Deelnemer], **vast: Any) -> dict[str, Any]:
    """A value of its own for each field that takes words."""
    woorden = {}
    for veld in set(soort.model_fields) - NIET_GEZEGD - set(vast):
        with suppress(ValidationError):
            woord = f"{soort.__name__} {veld}"
            soort(**{"scherm": "context", "rol": "x", "wat": "x", "tekst": "x"} | vast | {veld: woord})
            woorden[veld] = woord
    return woorden


def test_every_word_of_an_earlier_sitting_is_there_to_read() -> None:
    gezegd = {soort: _every_word(soort, scherm="context") for soort in (Notitie, Hypothese, Afspraak)}
    kaart = _every_word(Deelnemer)
    assert {"want", "merken_aan", "bereikbaar"} <= {veld for een in (*gezegd.values(), kaart) for veld in een}
    uitspraken = [soort(scherm="context", **woorden) for soort, woorden in gezegd.items()]
    rest = {"regie": "de teamleider", "terugkijken_op": VANDAAG, "aanwezig": (Deelnemer(**kaart),)}
    toen = zitting(0, *uitspraken, IDEE, **rest)
    later = zitting(1, PLEK, herzien=(Herzien(hypothese=IDEE.id, status="klopt"),))
    vellen = eerder_gezegd(tweede(toen, later))
    tekst = " ".join(f"{ding.tekst} {ding.achter}" for vel in vellen for ding in vel.dingen)
    woorden = [woord for een in (*gezegd.values(), kaart) for woord in een.values()]
    assert [woord for woord in (*woorden, "de teamleider", "21 november") if woord not in tekst] == []
    assert "lijkt te kloppen" in " ".join(ding.achter for ding in vellen[0].dingen), "what was thought again"


def test_how_it_went_then_is_there_to_read_too() -> None:
    blikken = (
        Terugblik(afspraak="a1", status="gedaan", geleerd="vrijdag past"),
        Terugblik(afspraak="weg", effect="helpt"),
    )
    toen, _ = eerder_gezegd(tweede(EERSTE, zitting(1, terugblik=blikken)))
    assert [(ding.tekst, ding.achter) for ding in toen.dingen] == [
        ("De mentor belt moeder", "gedaan · vrijdag past"),
        ("een afspraak", "helpt"),
    ]


def test_a_look_back_at_something_that_is_gone_is_still_shown() -> None:
    nu = tweede(EERSTE, terugblik=(Terugblik(afspraak="weg", geleerd="rust helpt"),))
    hier = next(een for een in alles(nu) if een.plek == Schermplek("terugkijken"))
    assert [deel.label for deel in hier.delen] == ["Hoe het ging"]
    assert [(ding.tekst, ding.achter) for ding in hier.dingen] == [("Een afspraak", "rust helpt")]


# The groove


def test_an_afspraak_like_one_that_did_not_help_is_asked_about() -> None:
    blik = Terugblik(afspraak="a3", status="gedaan", effect="niet")
    nu = tweede(EERSTE, zitting(1, terugblik=(blik,)))
    zin = "Dit leek eerder niet te helpen, op 12-12-2026. Wat is nu anders?"
    assert groefregel(nu, "Weer groeten bij de deur") == zin
    assert groefregel(nu, "Samen lunchen") == ""
    assert nieuwe_afspraak(nu, rij(nu, "werkt"), "", VANDAAG).raad({"wat": "groeten bij de deur"}) == zin
    assert rij(nu, "werkt").raad("Weer groeten bij de deur", "afspraak") == zin
    assert rij(nu, "werkt").raad("Weer groeten bij de deur", "notitie") == ""


@pytest.mark.parametrize("wie", ["Linde", "tante Bep", "conciërge"])
def test_the_name_of_somebody_is_no_resemblance(wie: str) -> None:
    gestopt = Afspraak(scherm="afspraken", wat=f"Gesprek met {wie} over zwemmen", status="gestopt")
    nu = tweede(zitting(0, gestopt), aanwezig=(Deelnemer(rol="tante Bep"),))
    assert groefregel(nu, f"Gesprek met {wie} over thuis") == ""
    assert groefregel(nu, f"Weer een gesprek met {wie} over zwemmen")


def test_what_the_group_says_today_of_an_earlier_afspraak_is_known_at_once() -> None:
    nu = tweede(EERSTE)
    assert groefregel(nu, "Weer groeten bij de deur") == ""
    nu = ingevuld(nu, Terugblikwijzer("a3"), status="gedaan", effect="averechts")
    assert groefregel(nu, "Weer groeten bij de deur").startswith("Dit leek eerder niet te helpen")
