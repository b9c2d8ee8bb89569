"""Whose turn it is, and what the conversation becomes of it: held without any screen."""

from dataclasses import replace
from typing import Any

import pytest

from andere_vragen.casus.concept import Conceptplek, Regelplek, Rijplek, Veldplek
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Deelnemer
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie, Terugblik
from andere_vragen.casus.wijzers import (
    Herzienwijzer,
    Menswijzer,
    NieuweAfspraak,
    Onderwerp,
    Terugblikwijzer,
    Uitspraakwijzer,
    Veldwijzer,
    Wijzer,
)
from andere_vragen.casus.zetjes import Duwtje
from andere_vragen.rijen.afspreken import halve_afspraak
from andere_vragen.rijen.berichten import (
    Getypt,
    Naar,
    Ongedaan,
    Opnieuw,
    Terug,
    Vastgelegd,
    Verder,
    Weggelegd,
)
from andere_vragen.rijen.beurt import Beurt
from andere_vragen.rijen.formulieren import bewerken
from andere_vragen.rijen.gehoord import gegaan, gehoord
from andere_vragen.rijen.invulling import Invulling
from andere_vragen.rijen.plaats import Plaats
from andere_vragen.rijen.stappen import Verplaatst, Weg
from andere_vragen.rijen.wijzigen import Wijziging
from andere_vragen.vragen.modellen import Vragen
from gesprek_waarden import KLEIN, NU, VANDAAG, gesprek, half, ids, later

LACHT = Notitie(id="n1", scherm="goed", tekst="Ze lacht")
BELT = Notitie(id="n2", scherm="goed", tekst="Ze belt")
TEKST = Veldplek(Uitspraakwijzer("n1"), "tekst")


def getypt(nu: Gesprek, plek: Conceptplek, tekst: str) -> Gesprek:
    return gehoord(nu, Getypt({plek: tekst}), NU).gesprek


def weg(nu: Gesprek, wat: Wijzer) -> Gesprek:
    return gehoord(nu, Vastgelegd(Wijziging(stap=Weg(wat))), NU).gesprek


def zeg(beurt: Beurt, *regels: str) -> Gesprek:
    """The conversation after these lines were said."""
    wijziging = beurt.gezegd(regels, VANDAAG)
    return gehoord(beurt.gesprek, Vastgelegd(wijziging, (beurt.plek,)), NU).gesprek


# What is half typed


def test_a_draft_keeps_the_niveau_that_the_group_chose() -> None:
    beurt = Beurt.begonnen(gesprek(scherm="goed")).ander_niveau(1).ander_niveau(1)
    nu = getypt(beurt.gesprek, beurt.plek, "Ze is")
    opnieuw = Beurt.begonnen(nu.naar("context", NU).naar("goed", NU))
    assert (opnieuw.niveau, opnieuw.namen[0]) == ("klas", "Notitie · De klas / groep")
    nu = zeg(opnieuw, "Ze is rustig")
    assert [(notitie.tekst, notitie.niveau) for notitie in nu.sessie.notities] == [("Ze is rustig", "klas")]
    assert not nu.sessie.concept


@pytest.mark.parametrize("soort", ["hypothese", "parkeren"])
def test_a_draft_keeps_its_row_and_what_it_will_become(soort: str) -> None:
    beurt = Beurt.begonnen(gesprek(scherm="context"))
    beurt = replace(beurt, plaats=beurt.plaats.rij(3))
    beurt = beurt.met_f4() if soort == "hypothese" else beurt.geparkeerd()
    opnieuw = Beurt.begonnen(getypt(beurt.gesprek, beurt.plek, "Misschien"))
    assert (opnieuw.rij.id, opnieuw.wordt) == (beurt.rij.id, soort)
    assert opnieuw.plek == beurt.plek


def test_what_is_taken_away_takes_along_what_was_half_changed_of_it() -> None:
    nu = getypt(gesprek(LACHT, BELT, scherm="goed"), TEKST, "Ze lacht vaak")
    nu = getypt(nu, Regelplek("goed"), "Ook")
    nu = weg(nu, Uitspraakwijzer("n1"))
    assert half(nu) == {Regelplek("goed"): "Ook"}
    terug = gehoord(nu, Ongedaan(), NU).gesprek
    assert ids(Beurt.begonnen(terug).rij.dingen) == ["n1", "n2"]
    assert half(terug) == {Regelplek("goed"): "Ook", TEKST: "Ze lacht vaak"}


def test_undo_of_saying_something_takes_along_what_was_half_changed_of_it() -> None:
    nu = gesprek(scherm="goed").met(NU, LACHT)
    nu = gehoord(getypt(nu, TEKST, "Ze lacht vaak"), Ongedaan(), NU).gesprek
    assert (nu.sessie.notities, nu.sessie.concept) == ((), ())


def test_undo_leaves_alone_what_is_half_typed_of_other_things() -> None:
    nu = getypt(gesprek(LACHT, scherm="goed"), TEKST, "Ze lacht vaak").met(NU, BELT)
    nu = getypt(nu, Veldplek(NieuweAfspraak(), "wat"), "Bellen")
    assert half(gehoord(nu, Ongedaan(), NU).gesprek) == half(nu)


def test_every_draft_about_the_sitting_goes_with_what_it_is_about() -> None:
    nu = gesprek(
        vraag="Hoe?", regie="mentor", cijfers=(6,), terugblik=(Terugblik(afspraak="a", status="vast"),)
    )
    nu = nu.gesteld(NU, aanwezig=(Deelnemer(rol="mentor"),), afwezig=(Deelnemer(rol="vader"),))
    onderwerpen: tuple[Wijzer, ...] = (
        Veldwijzer("vraag"),
        Veldwijzer("regie"),
        Veldwijzer("cijfers"),
        Terugblikwijzer("a"),
        Menswijzer("aanwezig", "mentor"),
        Menswijzer("afwezig", "vader"),
    )
    for wat in onderwerpen:
        plek = Veldplek(wat, "tekst")
        zonder = weg(getypt(nu, plek, "half"), wat)
        assert not zonder.sessie.concept, wat
        assert half(gehoord(zonder, Ongedaan(), NU).gesprek) == {plek: "half"}, wat


def test_what_an_earlier_sitting_said_stays_and_so_does_what_is_half_typed_of_it() -> None:
    plek = Veldplek(Herzienwijzer("h"), "status")
    nu = getypt(gesprek(), plek, "klopt")
    assert weg(nu, Herzienwijzer("h")) is nu


def test_of_two_with_one_role_each_keeps_what_is_half_typed_of_them() -> None:
    nu = gesprek(scherm="welkom", aanwezig=(Deelnemer(rol="docent"), Deelnemer(rol="docent")))
    for nummer in (0, 1):
        nu = getypt(nu, Veldplek(Menswijzer("aanwezig", "docent", nummer), "doet"), f"les {nummer}")
    for nummer in (0, 1):
        invulling = bewerken(nu, Menswijzer("aanwezig", "docent", nummer), VANDAAG)
        assert invulling
        assert invulling.velden[1].waarde == f"les {nummer}"


def test_a_field_that_was_emptied_is_half_done_too() -> None:
    nu = gesprek(Afspraak(id="a", scherm="goed", wat="Bellen", wie="mentor"), scherm="goed")
    invulling = bewerken(nu, Uitspraakwijzer("a"), VANDAAG)
    assert invulling
    leeg = {veld.naam: veld.waarde for veld in invulling.velden} | {"wie": ""}
    nu = gehoord(nu, Getypt(invulling.concepten(leeg)), NU).gesprek
    opnieuw = bewerken(nu, Uitspraakwijzer("a"), VANDAAG)
    assert opnieuw
    assert [veld.waarde for veld in opnieuw.velden[1:3]] == ["Bellen", ""]


ONDERWERPEN: tuple[Onderwerp, ...] = (
    Uitspraakwijzer("n1"),
    NieuweAfspraak(),
    Terugblikwijzer("a1"),
    Herzienwijzer("h1"),
    Menswijzer("aanwezig", "mentor"),
    Menswijzer("afwezig", "docent", 2),
    *(Veldwijzer(veld) for veld in ("vraag", "regie", "terugkijken_op", "cijfers")),
)


@pytest.mark.parametrize("over", ONDERWERPEN, ids=str)
def test_every_place_in_a_form_is_known_again(over: Onderwerp) -> None:
    plek = Veldplek(over, "tekst")
    assert half(getypt(gesprek(), plek, "half")) == {plek: "half"}


def test_a_screen_or_a_row_may_be_called_like_a_word_of_the_program() -> None:
    bestand = KLEIN.model_dump()
    bestand["schermen"] = [
        {**een, "id": een["id"].replace("kaart", "afspraak")} for een in bestand["schermen"]
    ]
    bestand["routes"] = [{**een, "schermen": ("afspraak", "afspraken")} for een in bestand["routes"]]
    bestand["rijen"] = [
        {**een, "id": naam}
        for een, naam in zip(bestand["rijen"], ("wie", "hypothese", "uitspraak", "stem"), strict=True)
    ]
    beurt = Beurt.begonnen(gesprek(scherm="afspraak", vragen=Vragen.model_validate(bestand)))
    for n, naam in enumerate(("wie", "hypothese", "uitspraak")):
        hier = replace(beurt, plaats=beurt.plaats.rij(n))
        nu = getypt(hier.gesprek, hier.plek, "mentor")
        assert not halve_afspraak(nu)
        opnieuw = Beurt.begonnen(nu)
        assert (opnieuw.rij.id, opnieuw.wordt) == (naam, "notitie")


# Enter without words


def test_enter_alone_changes_what_is_pointed_at_says_yes_or_fills_in() -> None:
    goed = Beurt.begonnen(gesprek(LACHT, scherm="goed"))
    assert goed.zonder_woorden(VANDAAG) is None
    wijst = replace(goed, plaats=goed.plaats.stap(-1)).zonder_woorden(VANDAAG)
    assert isinstance(wijst, Invulling)
    assert wijst.over == Uitspraakwijzer("n1")
    kaarten = Beurt.begonnen(gesprek(scherm="perspectief"))
    kaarten = replace(kaarten, plaats=kaarten.plaats.rij(-2))
    assert isinstance(kaarten.zonder_woorden(VANDAAG), Wijziging)


def test_the_line_says_what_it_is_for() -> None:
    beurt = Beurt.begonnen(gesprek(scherm="context"))
    assert (beurt.namen[0], beurt.uitnodigingen(VANDAAG)[0]) == (
        beurt.rij.label,
        "Typ wat de groep zegt, en Enter",
    )
    assert beurt.met_f4().namen[0].startswith("Hypothese · ")
    assert beurt.met_f4().met_f4() == beurt
    assert beurt.geparkeerd().geparkeerd() == beurt
    kaarten = Beurt.begonnen(gesprek(scherm="perspectief"))
    kaarten = replace(kaarten, plaats=kaarten.plaats.rij(-2))
    assert kaarten.uitnodigingen(VANDAAG) == ("Enter: ja. Of typ verder",)
    lezen = replace(kaarten, gesprek=replace(kaarten.gesprek, alleen_lezen="Alleen lezen."))
    assert lezen.uitnodigingen(VANDAAG)[0] == "Typ wat de groep zegt, en Enter"


@pytest.mark.parametrize(
    ("scherm", "rij", "tekst", "raad"),
    [
        ("welkom", "vraag", "Hoe doet zij mee?", "4 woorden."),
        ("welkom", "vraag", "Hoe", "1 woord."),
        ("welkom", "vraag", "woord " * 21, "21 woorden. Kan het in 20?"),
        ("welkom", "tafel", "men", "Met een komma noem je er meer. → vult aan."),
        ("welkom", "mist", "vad", "Met een komma noem je er meer. → vult aan."),
        ("context", "klas", "x" * 5001, "Deze regel is te lang. Knip hem in stukken."),
        ("context", "klas", "Ze lacht", ""),
        ("context", "klas", "Bel 06-12345678", "Dit lijkt een telefoonnummer. Is dit nodig?"),
    ],
)
def test_the_row_gives_its_own_advice(scherm: str, rij: str, tekst: str, raad: str) -> None:
    beurt = Beurt.begonnen(gesprek(scherm=scherm))
    beurt = replace(beurt, plaats=beurt.plaats.met(beurt.plaats.rijen, Rijplek(rij)))
    assert beurt.raad(tekst) == raad


def test_the_prompts_go_round() -> None:
    beurt = Beurt.begonnen(gesprek(scherm="context"))
    gezien: list[Duwtje] = []
    while beurt.zetje() not in gezien:
        gezien.append(beurt.zetje())
        beurt = replace(beurt, gedraaid=beurt.gedraaid + 1)
    assert beurt.zetje() == gezien[0]
    assert gezien[0].tekst == beurt.rij.zetjes[0]
    assert {zetje.tekst for zetje in gezien} >= {*beurt.rij.zetjes, *beurt.gesprek.scherm.zetjes}


# What is heard


def test_what_is_heard_is_said_and_told() -> None:
    nu = zeg(Beurt.begonnen(gesprek(scherm="goed")), "Ze lacht", "Ze belt")
    een, twee = (Uitspraakwijzer(id) for id in ids(Beurt.begonnen(nu).rij.dingen))
    schuif = Wijziging(stap=Verplaatst(twee, -1, (een, twee)))
    verschoven = gehoord(nu, Vastgelegd(schuif), NU).gesprek
    assert [notitie.tekst for notitie in verschoven.sessie.notities] == ["Ze belt", "Ze lacht"]
    assert gehoord(nu, Weggelegd("alleen_problemen"), NU).gesprek.sessie.zetjes_weg == ("alleen_problemen",)
    assert gehoord(gesprek(), Ongedaan(), NU).zin == "Er is niets om ongedaan te maken."
    assert gehoord(nu, Ongedaan(), NU).zin == "Weg: “Ze lacht” en nog 1."
    assert gehoord(nu, Opnieuw(), NU).zin == "Er is niets om opnieuw te doen."


def test_what_is_only_read_does_not_change() -> None:
    nu = replace(gesprek(LACHT), alleen_lezen="Alleen lezen.")
    for bericht in (Getypt({TEKST: "x"}), Ongedaan(), Vastgelegd(Wijziging(stap=Weg(Uitspraakwijzer("n1"))))):
        uitkomst = gehoord(nu, bericht, NU)
        assert (uitkomst.gesprek, uitkomst.zin) == (nu, "Alleen lezen.")
    einde = gegaan(replace(nu, sessie=gesprek(scherm="slot").sessie), Verder(), NU)
    assert einde.voorbij
    assert einde.gesprek.sessie.afgerond is None


def test_what_the_newest_conversation_refuses_is_told() -> None:
    vol: dict[str, Any] = {"regie": "x" * 5001}

    class Teveel:
        def op(self, gesprek: Gesprek, nu: object) -> Gesprek:
            return gesprek.gesteld(NU, **vol)

    uitkomst = gehoord(gesprek(), Vastgelegd(Wijziging(stap=Teveel())), NU)
    assert uitkomst.zin.startswith("Nog niet vastgelegd: de tekst is te lang")


def test_the_group_goes_on_and_back_and_past_the_end() -> None:
    nu = gesprek(scherm="welkom", route="kort")
    verder = gegaan(nu, Verder(), later(1))
    assert verder.gesprek.stap == 2
    assert gegaan(verder.gesprek, Terug(), later(2)).gesprek.stap == 1
    assert gegaan(nu, Terug(), later(1)).gesprek is nu
    einde = gegaan(gegaan(nu, Naar(nu.route[-1].id), later(1)).gesprek, Verder(), later(2))
    assert einde.voorbij
    assert einde.gesprek.sessie.afgerond == later(2)


# The place among rows


def test_the_place_stays_with_what_was_pointed_at() -> None:
    nu = gesprek(LACHT, BELT, scherm="goed")
    plaats: Plaats[Any] = Beurt.begonnen(nu).plaats.stap(-1)
    assert plaats.gekozen
    assert plaats.gekozen.wijzer == Uitspraakwijzer("n2")
    minder = plaats.met(Beurt.begonnen(weg(nu, Uitspraakwijzer("n1"))).plaats.rijen)
    assert minder.gekozen
    assert minder.gekozen.wijzer == Uitspraakwijzer("n2")
    leeg = minder.met(Beurt.begonnen(gesprek(scherm="goed")).plaats.rijen)
    assert leeg.gekozen is None


# Steady


def test_no_new_zetje_comes_while_people_talk_but_it_does_when_they_ask_for_one() -> None:
    problemen = [
        Notitie(scherm="context", rij="klas", niveau="klas", tekst=f"Het is druk {n}") for n in range(6)
    ]
    leeg = Beurt.begonnen(gesprek(scherm="context"))
    eerst = leeg.zetje()
    assert not eerst.id
    gezegd = replace(leeg, gesprek=gesprek(*problemen, scherm="context"))
    assert gezegd.zetje() == eerst
    assert gezegd.met_f2().zetje().id == "alleen_problemen"
    assert Beurt.begonnen(gezegd.gesprek).zetje().id == "alleen_problemen"


def test_a_zetje_that_is_no_longer_so_goes_at_once() -> None:
    ideeen = [Hypothese(scherm="hypothesen", niveau=niveau, tekst="Misschien") for niveau in ("klas", "klas")]
    begin = Beurt.begonnen(gesprek(*ideeen, scherm="hypothesen"))
    assert begin.zetje().id == "ideeen_een_niveau"
    ander = Hypothese(scherm="hypothesen", niveau="wijk", tekst="Misschien")
    assert not replace(begin, gesprek=gesprek(*ideeen, ander, scherm="hypothesen")).zetje().id


def test_enter_alone_counts_hands_of_one_idea_after_the_other_where_is_asked_who_sees_it_differently() -> (
    None
):
    ideeen = [
        Hypothese(id="h1", scherm="welkom", rij="ideeen", tekst="Misschien is ze moe", anders=1),
        Hypothese(id="h2", scherm="hypothesen", niveau="klas", tekst="Misschien is het druk"),
    ]
    beurt = Beurt.begonnen(gesprek(*ideeen, scherm="hypothesen"))
    anders = replace(beurt, plaats=beurt.plaats.met(beurt.plaats.rijen, Rijplek("anders")))
    invulling = anders.zonder_woorden(VANDAAG)
    assert isinstance(invulling, Invulling)
    assert (invulling.over, invulling.titel) == (Uitspraakwijzer("h2"), "Misschien is het druk")
    geteld = gesprek(ideeen[0], ideeen[1].gewijzigd_naar(herkend=2), scherm="hypothesen")
    klaar = Beurt.begonnen(geteld)
    klaar = replace(klaar, plaats=klaar.plaats.met(klaar.plaats.rijen, Rijplek("anders")))
    assert klaar.zonder_woorden(VANDAAG) is None


def test_past_the_last_thing_of_a_row_comes_the_next_row() -> None:
    eerste = Notitie(scherm="context", rij="klas", niveau="klas", tekst="Druk")
    plaats: Plaats[Any] = Beurt.begonnen(gesprek(eerste, scherm="context")).plaats.op(0, 0)
    verder = plaats.stap(1)
    assert (verder.hier, verder.ding) == (1, None)
    assert (verder.stap(-1).hier, verder.stap(-1).ding) == (0, 0)
