import time
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from andere_vragen.casus.concept import Regelplek, Rijplek, Veldplek
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.kaarten import AANTAL
from andere_vragen.casus.sessie import Deelnemer, Gesteld
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie, Uitspraak
from andere_vragen.casus.wijzers import Menswijzer, NieuweAfspraak, Uitspraakwijzer, Veldwijzer, Wijzer
from andere_vragen.rijen.afspreken import rollen_aan_tafel
from andere_vragen.rijen.alles import NOG_LEEG, Schermplek, Vel, alles
from andere_vragen.rijen.beurt import zetjes
from andere_vragen.rijen.dingen import Ding
from andere_vragen.rijen.rij import Rij
from andere_vragen.rijen.soorten.afspraken import Vastgesteld
from andere_vragen.rijen.stappen import Gezet, Weg
from andere_vragen.rijen.veranderen import anders
from andere_vragen.rijen.voorstellen import Voorstel, vraag_en_aanbod
from andere_vragen.rijen.welke import rijen_van
from andere_vragen.rijen.wijzigen import Wijziging, toegepast
from andere_vragen.rijen.zeggen import NietBegrepenError
from andere_vragen.taal.fouten import nederlands
from andere_vragen.taal.woorden import Invoersoort
from andere_vragen.vragen.modellen import Vragen
from andere_vragen.vragen.schermen import Afsprakenscherm, Perspectiefscherm
from gesprek_waarden import (
    CASUS,
    KLEIN,
    NU,
    SCHERMEN,
    VANDAAG,
    VRAGEN,
    gesprek,
    half,
    ids,
    later,
    uitspraken,
)

EEN_LIJST = Rijplek()
OVERIG = Rijplek(eigen="overig")
KAARTEN = Rijplek(eigen="kaarten")
LEEFWERELD = Rijplek(eigen="leefwereld")
VROEG = Rijplek(eigen="vroeg")
IDEEEN = Rijplek(eigen="ideeen")
SAMEN = Rijplek(eigen="samen")

TAFEL = (
    Deelnemer(rol="mentor", is_="ander"),
    Deelnemer(rol="moeder", is_="ouder"),
    Deelnemer(rol="conciërge", is_="ander"),
)


def rij_van(nu: Gesprek, plek: str | Rijplek) -> Rij:
    """The row with this id, or in this place."""
    gezocht = Rijplek(plek) if isinstance(plek, str) else plek
    return next(rij for rij in rijen_van(nu) if rij.plek == gezocht)


def zeg(
    nu: Gesprek,
    rij: str | Rijplek,
    *regels: str,
    soort: Invoersoort = "notitie",
    niveau: str | None = None,
) -> Gesprek:
    """The conversation after these lines were typed in this row."""
    return toegepast(nu, rij_van(nu, rij).gezegd(soort, regels, niveau, VANDAAG), (), NU)


def ja(nu: Gesprek, rij: str | Rijplek) -> Gesprek:
    """The conversation after Enter without words in this row."""
    wijziging = rij_van(nu, rij).ja(VANDAAG)
    assert wijziging
    return toegepast(nu, wijziging, (), NU)


def tekst_in(nu: Gesprek, rij: str | Rijplek) -> list[str]:
    return [ding.tekst for ding in rij_van(nu, rij).dingen]


# What a screen shows


@pytest.mark.parametrize("scherm", VRAGEN.schermen, ids=SCHERMEN)
def test_every_screen_has_its_rows(scherm: Any) -> None:
    gevonden = rijen_van(gesprek(scherm=scherm.id))
    rijen = VRAGEN.rijen_op(scherm)
    if isinstance(scherm, Perspectiefscherm):
        assert len(gevonden) == AANTAL + 2
        assert [rij.plek for rij in gevonden[-2:]] == [KAARTEN, Rijplek("ideeen")]
    elif isinstance(scherm, Afsprakenscherm):
        assert [(rij.label, rij.vraag) for rij in gevonden] == [
            ("Afspraken", scherm.vraag),
            ("Onze ene stap", scherm.vraag_samen),
            ("Wie is aan zet", "Wat doet ieder van ons nu zelf?"),
        ]
    elif rijen:
        assert [(rij.id, rij.label, rij.vraag, rij.zetjes, rij.niveau) for rij in gevonden] == [
            (rij.id, rij.label, rij.vraag, rij.zetjes, rij.niveau)
            for rij in rijen
            if rij.vult not in ("terugblik", "ideeen", "zelf_erbij", "ouders_erbij")  # nothing is known yet
        ]
    else:
        assert [(rij.plek, rij.label, rij.vraag) for rij in gevonden] == [(EEN_LIJST, "", scherm.vraag)]
    assert not [ding for rij in gevonden for ding in rij.dingen]


@settings(max_examples=60)
@given(st.lists(uitspraken(), max_size=8), st.booleans(), st.booleans())
@example([Notitie(scherm="welkom", rij="goed", tekst="Fietsen maken")], False, False)
def test_nothing_said_is_ever_invisible(lijst: list[Uitspraak], klein: bool, tafel: bool) -> None:
    vragen = KLEIN if klein else VRAGEN
    nu = gesprek(*lijst, vragen=vragen, aanwezig=TAFEL if tafel else ())
    for scherm in vragen.schermen:
        hier = {iets.id for iets in lijst if iets.scherm == scherm.id}
        if scherm.id in ("afspraken", "slot"):
            hier |= {iets.id for iets in lijst if isinstance(iets, Afspraak)}
        if scherm.id in ("welkom", "opnieuw", "hypothesen", "perspectief", "nu"):
            hier |= {iets.id for iets in lijst if isinstance(iets, Hypothese)}
        if isinstance(scherm, Perspectiefscherm) and scherm.leefwereld:
            graag = [iets for iets in lijst if isinstance(iets, Notitie)]
            hier |= {iets.id for iets in graag if iets.scherm == scherm.leefwereld}
            hier |= {iets.id for iets in graag if nu.beeld.betekenis.vraag(iets) == "goed"}
        rijen = [rij for rij in rijen_van(nu.naar(scherm.id, NU)) if rij.plek != IDEEEN]
        getoond = [id for rij in rijen for id in ids(rij.dingen[_read_aloud(rij) :])]
        assert sorted(getoond) == sorted(hier)
    overal = [id for vel in alles(nu) for id in ids(vel.dingen)]
    assert sorted(overal) == sorted(iets.id for iets in lijst)


def _read_aloud(rij: Rij) -> int:
    """How many afspraken are read in it that stand in another row too."""
    return int(isinstance(rij, Vastgesteld) and rij.aan_de_beurt is not None)


@given(uitspraken(["context"]))
def test_what_is_shown_is_what_was_said(iets: Uitspraak) -> None:
    dingen = [ding for rij in rijen_van(gesprek(iets)) for ding in rij.dingen]
    assert [ding.tekst for ding in dingen] == [iets.tekst]


def test_what_was_said_where_no_row_is_stands_under_overig() -> None:
    nu = gesprek(Notitie(id="n", scherm="context", rij="verdwenen", tekst="a"))
    rest = rijen_van(nu)[-1]
    assert (rest.plek, rest.label, rest.vraag) == (
        OVERIG,
        "Overig",
        "Waar hoort dit bij? Wijs aan met ↑, dan ctrl+k.",
    )
    assert tuple(rest.dingen) == (Ding(Uitspraakwijzer("n"), "a"),)


def test_a_row_of_the_question_file_may_be_called_overig() -> None:
    nu = zeg(gesprek(vragen=KLEIN, scherm="kaart"), "overig", "a")
    assert tekst_in(nu, "overig") == ["a"]
    assert OVERIG not in [rij.plek for rij in rijen_van(nu)]


def test_the_sign_tells_what_something_is() -> None:
    nu = gesprek(
        Notitie(scherm="context", rij="klas", niveau="klas", tekst="n"),
        Hypothese(scherm="context", rij="klas", niveau="thuis", tekst="h"),
        Afspraak(scherm="context", rij="klas", wat="a", wie="mentor", wanneer="vrijdag", vroeg=True),
    )
    assert [(ding.teken, ding.tekst, ding.achter) for ding in rij_van(nu, "klas").dingen] == [
        ("•", "n", ""),
        ("?", "h", "Thuis"),
        ("■", "a", "wie: mentor · wanneer: vrijdag · al eerder bedacht · nog zonder: merken"),
    ]


def test_a_note_in_one_list_tells_what_it_is_about() -> None:
    nu = gesprek(Notitie(scherm="goed", niveau="wijk", tekst="n"), scherm="goed")
    assert rij_van(nu, EEN_LIJST).dingen[0].achter == "De wijk"


def test_a_note_under_its_row_does_not_say_again_what_it_is_about() -> None:
    ogen = Notitie(scherm="perspectief", perspectief="conciërge", niveau="wijk", tekst="n")
    rij = Notitie(scherm="steun", rij="groep", niveau="klas", tekst="n")
    assert rij_van(gesprek(ogen, scherm="perspectief"), "conciërge").dingen[0].achter == ""
    assert rij_van(gesprek(rij, scherm="steun"), "groep").dingen[0].achter == ""


def test_the_question_to_other_eyes_names_them() -> None:
    vragen = {rij.id: rij.vraag for rij in rijen_van(gesprek(scherm="ogen", vragen=KLEIN))}
    assert vragen == {"mentor": "Jij bent mentor.", "conciërge": "Jij bent de conciërge."}


def test_a_question_file_need_not_propose_to_ask_whose_eyes_were_borrowed() -> None:
    nu = zeg(gesprek(scherm="ogen", vragen=KLEIN), "conciërge", "Ik zie haar elke ochtend")
    assert tekst_in(nu, "conciërge") == ["Ik zie haar elke ochtend"]
    assert rij_van(nu, "conciërge").voorstel is None


# Through the eyes of another


def test_three_cards_lie_on_the_table_and_stay_there() -> None:
    nu = gesprek(scherm="perspectief")
    kaarten = [rij.plek for rij in rijen_van(nu)][:AANTAL]
    assert len(set(kaarten)) == AANTAL
    gezegd = zeg(nu, kaarten[1], "ik zie")
    assert [rij.plek for rij in rijen_van(gezegd)][:AANTAL] == kaarten
    ander = gesprek(scherm="perspectief", id="00000001")
    assert [rij.plek for rij in rijen_van(ander)][:AANTAL] != kaarten


def test_drawing_goes_through_the_whole_pile_before_a_card_comes_back() -> None:
    nu = gesprek(scherm="perspectief", aanwezig=(Deelnemer(rol="Mentor"), Deelnemer(rol="conciërge")))
    hier = {"mentor", "conciërge"}
    alle = {rol.naam for rol in VRAGEN.rollen if rol.perspectief} - hier
    gezien: list[str | None] = []
    while len(gezien) < len(alle):
        gezien += [rij.id for rij in rijen_van(nu)][:AANTAL]
        nu = ja(nu, KAARTEN)
    assert set(gezien[: len(alle)]) == alle
    assert not hier & set(gezien), "who sits here is not played"


def test_a_card_can_be_chosen_by_name_and_what_was_said_stays_visible() -> None:
    nu = gesprek(scherm="perspectief")
    eerst = rijen_van(nu)[0].plek
    nu = zeg(zeg(nu, eerst, "ik zie"), KAARTEN, "Wijkagent")
    assert rijen_van(nu)[0].id == "wijkagent"
    nu = ja(ja(nu, KAARTEN), KAARTEN)
    assert tekst_in(nu, eerst) == ["ik zie"]
    assert zeg(nu, KAARTEN, "de glazenwasser").sessie.kaarten[0] == "de glazenwasser"
    assert len({rij.plek for rij in rijen_van(nu)}) == len(rijen_van(nu))


def test_a_hypothesis_through_other_eyes_stays_with_them_when_cards_are_drawn() -> None:
    nu = gesprek(scherm="perspectief")
    ogen = rijen_van(nu)[1].plek
    nu = ja(zeg(nu, ogen, "Misschien is de gang te vol", soort="hypothese"), KAARTEN)
    assert ogen not in [rij.plek for rij in rijen_van(nu)][:AANTAL]
    assert tekst_in(nu, ogen) == ["Misschien is de gang te vol"]


def test_a_chosen_card_lies_in_front_of_two_that_were_there() -> None:
    nu = gesprek(scherm="perspectief")
    een, twee, drie = [rij.label for rij in rijen_van(nu)][:AANTAL]
    for naam, kaarten in (("de glazenwasser", ["de glazenwasser", een, twee]), (twee, [twee, een, drie])):
        assert [rij.label for rij in rijen_van(zeg(nu, KAARTEN, naam))] == [
            *kaarten,
            "Andere kaart",
            "Onze ideeën",
        ]


def test_the_view_of_the_youngster_is_asked_and_not_played() -> None:
    with pytest.raises(NietBegrepenError, match=r"Wat de jongere ziet, vragen we zelf\."):
        zeg(gesprek(scherm="perspectief"), KAARTEN, "Jongere")


def test_a_card_is_known_as_it_is_called_in_a_sentence() -> None:
    nu = gesprek(scherm="perspectief")
    assert _kaart(nu, "De conciërge") == "conciërge"
    with pytest.raises(NietBegrepenError):
        _kaart(nu, "de jongere")


def test_a_chosen_card_is_no_row_of_the_screen_itself() -> None:
    nu = gesprek(scherm="perspectief")
    nu = zeg(nu, KAARTEN, "overig")
    assert rijen_van(zeg(nu, "overig", "Ik zie haar"))[0].plek == Rijplek("overig")
    assert OVERIG not in [rij.plek for rij in rijen_van(nu)]


def _kaart(nu: Gesprek, naam: str) -> str:
    return zeg(nu, KAARTEN, naam).sessie.kaarten[0]


def test_what_the_youngster_likes_stands_beside_the_cards() -> None:
    nu = gesprek(Notitie(scherm="goed", tekst="Gym"), scherm="perspectief")
    assert tekst_in(nu, LEEFWERELD) == ["Gym"]
    nu = zeg(nu, LEEFWERELD, "Muziek")
    assert (nu.sessie.notities[-1].scherm, nu.sessie.notities[-1].rij) == ("welkom", "goed")
    assert tekst_in(nu, LEEFWERELD) == ["Gym", "Muziek"]
    diep = zeg(
        gesprek(Notitie(scherm="goed", tekst="Gym"), scherm="perspectief", route="diep"), LEEFWERELD, "Dans"
    )
    assert (diep.sessie.notities[-1].scherm, diep.sessie.notities[-1].rij) == ("goed", None)
    assert LEEFWERELD not in [rij.plek for rij in rijen_van(gesprek(scherm="perspectief"))]


def test_an_idea_is_about_the_niveau_that_its_line_begins_with_also_before_there_are_rows_of_them() -> None:
    nu = gesprek(scherm="welkom")
    nu = zeg(
        nu, "ideeen", "school: misschien is de pauze te druk", "De klas / groep: misschien stil", "Gewoon"
    )
    nu = zeg(nu, "ideeen", "moeder: misschien is ze moe", "morgen: een toets")
    nu = zeg(nu, "ideeen", "de klas/groep: misschien druk", "school:", ": misschien", "jongere: laat me")
    assert [(idee.niveau, idee.tekst) for idee in nu.sessie.hypothesen] == [
        ("school", "misschien is de pauze te druk"),
        ("klas", "misschien stil"),
        (None, "Gewoon"),
        (None, "moeder: misschien is ze moe"),
        (None, "morgen: een toets"),
        ("klas", "misschien druk"),
        (None, "school:"),
        (None, ": misschien"),
        (None, "jongere: laat me"),
    ]
    rij = rij_van(nu, "ideeen")
    assert rij.raad("thuis: misschien", "notitie") == "→ Thuis"
    assert rij.raad("misschien", "notitie") == ""
    daarna = nu.naar("hypothesen", NU)
    assert tekst_in(daarna, "school") == ["misschien is de pauze te druk"]


# What was agreed


def test_what_was_agreed_early_is_asked_again() -> None:
    nu = gesprek(
        Afspraak(id="v", scherm="goed", wat="vroeg", vroeg=True),
        Afspraak(id="a", scherm="aan_zet", wat="op tijd"),
        scherm="afspraken",
    )
    assert [(rij.plek, ids(rij.dingen)) for rij in rijen_van(nu)] == [
        (VROEG, ["v"]),
        (EEN_LIJST, ["a"]),
        (SAMEN, []),
        (Rijplek("aan_zet"), []),
    ]
    nu = ja(nu, VROEG)
    assert [afspraak.vroeg for afspraak in nu.sessie.afspraken] == [False, False]
    assert tekst_in(nu, EEN_LIJST) == ["vroeg", "op tijd"]
    assert nu.ongedaan(NU).sessie.afspraken[0].vroeg


def test_there_is_one_step_that_we_take_together() -> None:
    nu = zeg(gesprek(scherm="afspraken"), SAMEN, "Elke dag een groet", soort="afspraak")
    nu = zeg(nu, SAMEN, "Samen lunchen", "En opruimen", soort="afspraak")
    assert tekst_in(nu, SAMEN) == ["Samen lunchen"]
    assert tekst_in(nu, EEN_LIJST) == ["Elke dag een groet", "En opruimen"]


def samen(nu: Gesprek) -> list[str]:
    """What the group takes together, whatever row it was said in."""
    return [afspraak.wat for afspraak in nu.sessie.afspraken if afspraak.samen]


def test_of_what_is_pasted_as_our_one_step_only_the_first_line_is_it() -> None:
    nu = zeg(gesprek(scherm="afspraken"), SAMEN, "Groeten", "Bellen", "Lunchen", soort="afspraak")
    assert samen(nu) == ["Groeten"]
    assert tekst_in(nu, SAMEN) == ["Groeten"]
    assert tekst_in(nu, EEN_LIJST) == ["Bellen", "Lunchen"]
    opnieuw = zeg(nu, SAMEN, "Wandelen", "Fietsen", soort="afspraak")
    assert samen(opnieuw) == ["Wandelen"]
    assert len(opnieuw.sessie.afspraken) == 5
    assert samen(opnieuw.ongedaan(NU)) == ["Groeten"]


def test_an_afspraak_pasted_elsewhere_is_not_our_one_step() -> None:
    nu = zeg(gesprek(scherm="afspraken"), SAMEN, "Groeten", soort="afspraak")
    assert samen(zeg(nu, EEN_LIJST, "Bellen", "Lunchen", soort="afspraak")) == ["Groeten"]


def test_enter_says_yes_only_where_something_is_asked() -> None:
    nu = gesprek(scherm="context")
    assert all(rij.ja(VANDAAG) is None for rij in rijen_van(nu))


def test_who_asks_whom_becomes_an_afspraak() -> None:
    nu = gesprek(scherm="aan_zet")
    for regel, wie, wat in (
        ("mentor -> moeder: belt op vrijdag", "moeder", "belt op vrijdag"),
        ("mentor → de conciërge : doet de deur open", "de conciërge", "doet de deur open"),
        ("de coach vraagt aan vader: komt kijken", "", "de coach vraagt aan vader: komt kijken"),
        ("Een rustige plek: de bibliotheek", "", "Een rustige plek: de bibliotheek"),
        ("Wij bellen vaker", "", "Wij bellen vaker"),
    ):
        na = zeg(nu, "nodig", regel)
        uit = na.sessie.notities[-1].id
        assert rij_van(na, "nodig").voorstel == Voorstel(wat, wie, "casus", uit=uit)
    elders = zeg(gesprek(scherm="omgeving"), "les", "mentor -> moeder: belt op vrijdag")
    voorstel = rij_van(elders, "les").voorstel
    assert voorstel
    assert (voorstel.wie, voorstel.wat) == ("", "mentor -> moeder: belt op vrijdag")
    gedaan = zeg(na, "nodig", "Wij bellen vaker", soort="afspraak")
    assert rij_van(gedaan, "nodig").voorstel is None


def test_a_long_line_of_white_is_read_at_once() -> None:
    begin = time.perf_counter()
    assert vraag_en_aanbod("x ->" + " " * 4900 + "y")[1] == ""
    assert time.perf_counter() - begin < 1


def test_a_trend_is_for_more_than_one_youngster() -> None:
    nu = zeg(gesprek(scherm="trends"), "wijk", "Meer verzuim op maandag")
    uit = nu.sessie.notities[0].id
    assert rij_van(nu, "wijk").voorstel == Voorstel("Meer verzuim op maandag", "", "wijk", uit=uit)


# Support, voices, and thinking again


def test_support_tells_which_who_gives_it_and_who_chose() -> None:
    notitie = Notitie(
        scherm="steun",
        rij="leerling",
        tekst="iemand die luistert",
        steun="emotioneel",
        geeft="oma",
        gekozen="ja",
    )
    (ding,) = rij_van(gesprek(notitie, scherm="steun"), "leerling").dingen
    assert ding.achter == "een luisterend oor · geeft dit al: oma · zelf gekozen"


def test_a_voice_tells_who_asked_and_when() -> None:
    plek = {"scherm": "welkom", "rij": "stem_jongere", "bron": "zelf_gezegd", "tekst": "Het gaat wel"}
    met = [
        Notitie.model_validate(plek | velden)
        for velden in (
            {"gevraagd_door": "mentor", "gevraagd_op": "dinsdag"},
            {"gevraagd_op": "dinsdag"},
            {},
        )
    ]
    achter = [ding.achter for ding in rij_van(gesprek(*met, scherm="welkom"), "stem_jongere").dingen]
    assert achter == ["gevraagd door mentor, dinsdag", "gevraagd: dinsdag", ""]


def test_after_the_perspectives_all_hypotheses_are_seen_again() -> None:
    nu = gesprek(
        Hypothese(id="e", scherm="eerste", niveau="jongere", tekst="moe", fase="eerste"),
        Hypothese(id="z", scherm="eerste", tekst="zomaar", fase="eerste"),
        Hypothese(id="h", scherm="hypothesen", rij="klas", niveau="klas", tekst="niet gezien"),
        scherm="opnieuw",
    )
    nu = zeg(nu, "klas", "geen plek in de pauze", soort="hypothese")
    assert tekst_in(nu, "jongere") == ["moe"]
    assert tekst_in(nu, "klas") == ["niet gezien", "geen plek in de pauze"]
    assert tekst_in(nu, OVERIG) == ["zomaar"]


def test_welkom_shows_who_sits_here_who_is_missed_and_the_question() -> None:
    nu = gesprek(
        scherm="welkom", vraag="Hoe?", aanwezig=TAFEL[:2], afwezig=(Deelnemer(rol="vader"),), regie="mentor"
    )
    assert rij_van(nu, "vraag").dingen == (Ding(Veldwijzer("vraag"), "Hoe?"),)
    assert rij_van(nu, "tafel").dingen == (
        Ding(Menswijzer("aanwezig", "mentor"), "mentor"),
        Ding(Menswijzer("aanwezig", "moeder"), "moeder"),
    )
    assert rij_van(nu, "mist").dingen == (Ding(Menswijzer("afwezig", "vader"), "vader"),)


def test_slot_shows_the_afspraken_once_and_when_to_look_back() -> None:
    nu = gesprek(
        Afspraak(id="a", scherm="context", wat="x"),
        Afspraak(id="b", scherm="slot", rij="woord", wat="y"),
        Notitie(id="n", scherm="slot", rij="woord", tekst="samen"),
        scherm="slot",
        terugkijken_op=date(2026, 12, 12),
        regie="mentor",
    )
    assert ids(rij_van(nu, "wie_doet_wat").dingen) == ["a", "b"]
    assert ids(rij_van(nu, "woord").dingen) == ["n"]
    assert rij_van(nu, "terugkijken").dingen == (Ding(Veldwijzer("terugkijken_op"), "zaterdag 12 december"),)
    assert rij_van(nu, "aanspreekpunt").dingen == (Ding(Veldwijzer("regie"), "mentor"),)
    assert OVERIG not in [rij.plek for rij in rijen_van(nu)]


def test_the_afspraken_of_all_screens_stand_on_the_screen_of_afspraken() -> None:
    nu = gesprek(
        Afspraak(id="a", scherm="context", wat="x"),
        Notitie(id="n", scherm="afspraken", tekst="samen"),
        Afspraak(id="b", scherm="afspraken", wat="y"),
        scherm="afspraken",
    )
    assert ids(rij_van(nu, EEN_LIJST).dingen) == ["a", "b", "n"]


# The whole conversation on one page


def test_alles_heeft_een_vel_voor_elke_vraag_van_de_route_en_verder_alleen_voor_wat_gezegd_is() -> None:
    nu = gesprek(
        Notitie(scherm="trends", tekst="c"),
        Notitie(scherm="vroeger", rij="x", tekst="a"),
        Notitie(scherm="ooit", tekst="b"),
        schermen=(Gesteld(id="vroeger", titel="Zo heette het"),),
        route="kort",
    )
    vellen = alles(nu)
    route = VRAGEN.route("kort").schermen
    assert [vel.plek for vel in vellen] == [*map(Schermplek, (*route, "trends", "vroeger", "ooit"))]
    assert [(vel.label, vel.achter) for vel in vellen[:2]] == [
        ("Welkom", NOG_LEEG),
        ("Context in kaart", NOG_LEEG),
    ]
    assert vellen[0].naar == "welkom"
    assert [vel.label for vel in vellen[-2:]] == ["Zo heette het", "ooit"]
    assert vellen[-1].melding.startswith("Dit scherm staat niet meer in de vragenlijst.")
    assert [deel.label for deel in vellen[-2].delen] == ["x"]


def test_in_alles_staat_alles_onder_zijn_rij_of_zijn_ogen() -> None:
    nu = gesprek(
        Notitie(id="rij", scherm="steun", rij="groep", niveau="klas", tekst="a"),
        Notitie(id="ogen", scherm="perspectief", perspectief="conciërge", tekst="b"),
        Hypothese(id="idee", scherm="hypothesen", rij="klas", niveau="klas", tekst="c"),
    )
    onder = [
        (vel.naar, deel.label, ding.tekst)
        for vel in alles(nu)
        for deel in vel.delen
        for ding in (item.toon() for item in deel.items)
    ]
    assert onder == [
        ("steun", "De groep", "a"),
        ("hypothesen", "De klas / groep", "c"),
        ("perspectief", "conciërge", "b"),
    ]


def test_wat_geparkeerd_is_hoort_bij_geen_vraag_en_staat_in_alles() -> None:
    nu = zeg(gesprek(scherm="context"), "klas", "Het rooster", "De bus", soort="parkeren", niveau="wijk")
    assert {(notitie.rij, notitie.niveau) for notitie in nu.sessie.notities} == {(None, None)}
    assert [ding for rij in rijen_van(nu) for ding in rij.dingen] == []
    geparkeerd = alles(nu)[-1]
    assert geparkeerd.label == "Parkeerplaats"
    assert geparkeerd.melding == "Voor een ander moment. De woorden blijven bewaard."
    assert [ding.tekst for ding in geparkeerd.dingen] == ["Het rooster", "De bus"]


def test_everything_tells_how_long_a_question_took_that_something_was_said_of() -> None:
    gezegd = Notitie(scherm="goed", tekst="Ze lacht")
    duurde = {"goed": 7.4, "context": 12.0}
    schermen = tuple(Gesteld(id=id, minuten=minuten) for id, minuten in duurde.items())
    achter = {vel.plek: vel.achter for vel in alles(gesprek(gezegd, schermen=schermen))}
    assert achter[Schermplek("goed")] == "7 min"
    assert achter[Schermplek("context")] == "nog leeg"
    kort = alles(gesprek(gezegd, schermen=(Gesteld(id="goed", minuten=0.2),)))
    assert {vel.plek: vel.achter for vel in kort}[Schermplek("goed")] == ""


def test_alles_begint_met_de_vraag_en_eindigt_met_terugkijken() -> None:
    nu = gesprek(
        vraag="Hoe?",
        aanwezig=TAFEL[:1],
        afwezig=(Deelnemer(rol="vader"),),
        terugkijken_op=date(2026, 12, 12),
        regie="mentor",
    )
    begin, *_, eind = alles(nu)
    assert _onder(begin) == [
        ("De vraag", Veldwijzer("vraag"), "Hoe?"),
        ("Aan tafel", Menswijzer("aanwezig", "mentor"), "mentor"),
        ("Wie missen we", Menswijzer("afwezig", "vader"), "vader"),
    ]
    assert _onder(eind) == [
        ("Samen terugkijken", Veldwijzer("terugkijken_op"), "zaterdag 12 december"),
        ("Aanspreekpunt", Veldwijzer("regie"), "mentor"),
    ]


def _onder(vel: Vel) -> list[tuple[str, Wijzer | None, str]]:
    """What stands on a sheet, with the small heading above it."""
    return [(deel.label, item.wijzer, item.toon().tekst) for deel in vel.delen for item in deel.items]


# What a typed line becomes


def test_a_line_in_a_row_becomes_a_note_of_that_row_and_its_niveau() -> None:
    nu = zeg(gesprek(scherm="steun"), "groep", "een", "twee", niveau="wijk")
    assert [(n.tekst, n.scherm, n.rij, n.niveau, n.bron) for n in nu.sessie.notities] == [
        ("een", "steun", "groep", "klas", "aan_tafel"),
        ("twee", "steun", "groep", "klas", "aan_tafel"),
    ]
    assert len(nu.verleden) == 1


def test_a_line_takes_the_chosen_niveau_where_the_row_has_none() -> None:
    assert zeg(gesprek(scherm="goed"), EEN_LIJST, "a", niveau="wijk").sessie.notities[0].niveau == "wijk"
    assert zeg(gesprek(scherm="trends"), "nu", "a", niveau="wijk").sessie.notities[0].niveau == "wijk"


def test_a_row_tells_how_we_know_it() -> None:
    assert zeg(gesprek(scherm="welkom"), "stem_jongere", "a").sessie.notities[0].bron == "zelf_gezegd"
    assert zeg(gesprek(scherm="trends"), "cijfers", "a").sessie.notities[0].bron == "cijfers"


def test_a_line_through_other_eyes_is_ingeleefd() -> None:
    nu = zeg(gesprek(scherm="perspectief"), KAARTEN, "conciërge")
    notitie = zeg(nu, "conciërge", "ik zie").sessie.notities[0]
    assert (notitie.perspectief, notitie.bron, notitie.rij) == ("conciërge", "ingeleefd", None)


def test_a_line_under_overig_belongs_to_no_row() -> None:
    for scherm in ("context", "perspectief"):
        nu = zeg(gesprek(Notitie(scherm=scherm, rij="weg", tekst="a"), scherm=scherm), OVERIG, "b")
        notitie = nu.sessie.notities[1]
        assert (notitie.rij, notitie.perspectief, notitie.bron) == (None, None, "aan_tafel")
        assert tekst_in(nu, OVERIG) == ["a", "b"]


@pytest.mark.parametrize("scherm", SCHERMEN)
def test_a_question_file_may_have_hardly_anything(scherm: str) -> None:
    """One niveau, nobody to look through, no prompts, and only rows for what was said before."""
    alles = VRAGEN.model_dump()
    alles |= {"zetjes": (), "niveaus": ({**alles["niveaus"][0], "zetjes": ()},)}
    alles["rollen"] = [rol | {"perspectief": False} for rol in alles["rollen"]]
    alles["schermen"] = [een | {"zetjes": ()} for een in alles["schermen"]]
    alles["rijen"] = [rij | {"zetjes": (), "niveau": "jongere", "vult": "ideeen"} for rij in alles["rijen"]]
    nu = gesprek(scherm=scherm, vragen=Vragen.model_validate(alles))
    assert all(zetjes(nu, rij) for rij in rijen_van(nu))
    assert rijen_van(nu)
    gezegd_ = rijen_van(nu)[0].gezegd("notitie", ["Iets"], None, VANDAAG)
    assert [ding.tekst for rij in rijen_van(toegepast(nu, gezegd_, (), NU)) for ding in rij.dingen] == [
        "Iets"
    ]


@pytest.mark.parametrize("scherm", SCHERMEN)
def test_every_row_of_every_screen_takes_a_hypothesis_and_an_afspraak(scherm: str) -> None:
    """No screen refuses what the group says, and what was said stands on it."""
    nu = gesprek(scherm=scherm)
    for rij in rijen_van(nu):
        nu = zeg(nu, rij.plek, "idee", soort="hypothese")
        nu = zeg(nu, rij.plek, "doen", soort="afspraak")
        op_rij = (nu.sessie.hypothesen[-1], nu.sessie.afspraken[-1])
        assert {(iets.scherm, iets.niveau) for iets in op_rij} == {(scherm, rij.niveau)}
        idee, stap = op_rij
        assert {idee.perspectief or idee.rij, stap.rij} == {rij.id}
    getoond = {id for rij in rijen_van(nu) for id in ids(rij.dingen)}
    assert getoond == {iets.id for iets in nu.sessie.uitspraken}


@pytest.mark.parametrize("scherm", SCHERMEN)
def test_every_row_of_every_screen_takes_a_line(scherm: str) -> None:
    for rij in rijen_van(gesprek(scherm=scherm)):
        nu = zeg(gesprek(scherm=scherm), rij.plek, "12 december")
        if rij.plek == KAARTEN:
            assert rijen_van(nu)[0].id == "12 december"
            continue
        op_rij = EEN_LIJST if rij.plek == SAMEN else rij.plek
        assert [ding.tekst for ding in rij_van(nu, op_rij).dingen] in (
            ["12 december"],
            ["zaterdag 12 december"],
        )


def test_a_line_in_the_row_of_the_question_is_the_question() -> None:
    nu = zeg(gesprek(scherm="welkom", vraag="Oud?"), "vraag", "Hoe doet Linde", "weer mee?")
    assert nu.sessie.vraag == "Hoe doet Linde weer mee?"
    assert not nu.sessie.notities


def test_names_are_parted_by_commas_and_lines() -> None:
    nu = zeg(gesprek(scherm="welkom", aanwezig=TAFEL[:1]), "tafel", "moeder, vader ,", ",conciërge")
    assert [wie.rol for wie in nu.sessie.aanwezig] == ["mentor", "moeder", "vader", "conciërge"]
    nu = zeg(nu, "mist", "jongere")
    assert [wie.rol for wie in nu.sessie.afwezig] == ["jongere"]
    assert zeg(nu, "tafel", " , ").sessie == nu.sessie


@pytest.mark.parametrize("gezegd", ["nee", "Nee.", "ja", "niemand", "n.v.t.", "?", "moeder, nee"])
def test_an_answer_is_no_person(gezegd: str) -> None:
    with pytest.raises(NietBegrepenError, match="Is er niemand"):
        zeg(gesprek(scherm="welkom", aanwezig=TAFEL[:1]), "mist", gezegd)


def test_who_is_known_brings_the_card_of_that_role_along() -> None:
    bekend = Deelnemer(rol="Mentor", doet="begeleidt de klas", bereikbaar="via school")
    nu = replace(gesprek(scherm="welkom"), bekenden=(Deelnemer(rol="moeder"), bekend))
    nu = zeg(nu, "tafel", "mentor, vader")
    assert nu.sessie.aanwezig == (
        bekend.gewijzigd_naar(rol="mentor", is_="ander"),
        Deelnemer(rol="vader", is_="ouder"),
    )
    assert [ding.achter for ding in rij_van(nu, "tafel").dingen] == ["begeleidt de klas · via school", ""]


def test_the_aanspreekpunt_is_one_face() -> None:
    nu = zeg(zeg(gesprek(scherm="slot"), "aanspreekpunt", "mentor"), "aanspreekpunt", "teamleider")
    assert nu.sessie.regie == "teamleider"


def test_a_day_to_look_back_is_understood_or_asked_again() -> None:
    nu = zeg(gesprek(scherm="slot"), "terugkijken", "over", "3 weken")
    assert nu.sessie.terugkijken_op == date(2026, 12, 12)
    assert nu.casus.bewaren_tot == date(2027, 3, 12)
    with pytest.raises(
        NietBegrepenError, match=r"^Welke dag\? Typ bijvoorbeeld: 12 december, of: over 3 weken\.$"
    ):
        zeg(nu, "terugkijken", "na de vakantie")


def test_a_line_in_the_row_of_afspraken_is_an_afspraak() -> None:
    nu = zeg(gesprek(scherm="slot"), "wie_doet_wat", "Mentor belt", "Vader belt")
    assert [afspraak.wat for afspraak in nu.sessie.afspraken] == ["Mentor belt", "Vader belt"]


@pytest.mark.parametrize(
    ("scherm", "rij", "soort"),
    [
        ("context", "klas", "notitie"),
        ("context", "klas", "hypothese"),
        ("context", "klas", "afspraak"),
        ("welkom", "vraag", "notitie"),
        ("welkom", "tafel", "notitie"),
        ("slot", "aanspreekpunt", "notitie"),
    ],
)
def test_too_long_a_line_is_refused_with_all_that_was_pasted(
    scherm: str, rij: str, soort: Invoersoort
) -> None:
    nu = gesprek(scherm=scherm)
    with pytest.raises(ValidationError) as gevangen:
        rij_van(nu, rij).gezegd(soort, ["kort", "x" * 5001], None, VANDAAG)
    assert nederlands(gevangen.value.errors()[0]).startswith("de tekst is te lang")


# Changing and taking away


def test_an_item_of_the_sitting_itself_gets_other_words() -> None:
    nu = gesprek(scherm="welkom", vraag="Hoe?", aanwezig=TAFEL, regie="mentor")
    assert anders(nu.sessie, Veldwijzer("vraag"), "Wat nu?", VANDAAG).stap == Gezet("vraag", "Wat nu?")
    assert anders(nu.sessie, Veldwijzer("regie"), " teamleider\n", VANDAAG).stap == Gezet(
        "regie", "teamleider"
    )
    assert anders(nu.sessie, Veldwijzer("terugkijken_op"), "12 december", VANDAAG).stap == Gezet(
        "terugkijken_op", date(2026, 12, 12)
    )
    nieuw = toegepast(
        nu, anders(nu.sessie, Menswijzer("aanwezig", TAFEL[2].rol), "kantinemedewerker", VANDAAG), (), NU
    )
    assert [wie.rol for wie in nieuw.sessie.aanwezig] == ["mentor", "moeder", "kantinemedewerker"]


def test_other_words_for_somebody_keep_what_else_is_known() -> None:
    wie = Deelnemer.model_validate({"rol": "mentor", "sinds": 2024})
    nu = gesprek(aanwezig=(wie,))
    nu = toegepast(nu, anders(nu.sessie, Menswijzer("aanwezig", "mentor"), "teamleider", VANDAAG), (), NU)
    (wie,) = nu.sessie.aanwezig
    assert wie.model_dump(exclude_none=True) == {"rol": "teamleider", "is": "ander", "sinds": 2024}


def test_what_is_said_on_an_older_screen_comes_beside_what_was_said_since() -> None:
    ouder = gesprek(scherm="welkom", aanwezig=TAFEL[:1])
    regels = [("tafel", "vader"), ("mist", "tante"), ("mist", "oom"), ("vraag", "Hoe nu?")]
    nu = ouder
    for rij, regel in [("tafel", "moeder"), *regels]:
        nu = toegepast(nu, rij_van(ouder, rij).gezegd("notitie", [regel], None, VANDAAG), (), NU)
    assert [wie.rol for wie in nu.sessie.aanwezig] == ["mentor", "moeder", "vader"]
    assert [wie.rol for wie in nu.sessie.afwezig] == ["tante", "oom"]
    assert nu.sessie.vraag == "Hoe nu?"


def test_figures_that_came_since_stay_when_the_others_get_better() -> None:
    ouder = gesprek(cijfers=(6, 7))
    beter = anders(ouder.sessie, Veldwijzer("cijfers"), "6 8", VANDAAG)
    assert toegepast(ouder, beter, (), NU).sessie.cijfers == (6, 8)
    assert toegepast(ouder.gesteld(NU, cijfers=(6, 7, 5)), beter, (), NU).sessie.cijfers == (6, 8, 5)
    assert toegepast(ouder.gesteld(NU, cijfers=()), beter, (), NU).sessie.cijfers == (6, 8)


def test_the_step_together_is_one_also_when_two_are_said_at_once() -> None:
    ouder = gesprek(scherm="afspraken")
    nu = ouder
    for regel in ("Elke dag groeten", "Samen beginnen"):
        nu = toegepast(nu, rij_van(ouder, SAMEN).gezegd("afspraak", [regel], None, VANDAAG), (), NU)
    assert [(een.wat, een.samen) for een in nu.sessie.afspraken] == [
        ("Elke dag groeten", False),
        ("Samen beginnen", True),
    ]


def test_two_cards_that_are_named_at_once_both_lie_on_the_table() -> None:
    ouder = gesprek(scherm="perspectief")
    nu = ouder
    for naam in ("conciërge", "tante"):
        nu = toegepast(nu, rij_van(ouder, KAARTEN).gezegd("notitie", [naam], None, VANDAAG), (), NU)
    assert nu.sessie.kaarten[:2] == ("tante", "conciërge")


def test_other_words_that_are_refused_change_nothing() -> None:
    sessie = gesprek(aanwezig=TAFEL).sessie
    with pytest.raises(ValidationError):
        anders(sessie, Menswijzer("aanwezig", "mentor"), " ", VANDAAG)
    with pytest.raises(ValidationError):
        anders(sessie, Veldwijzer("vraag"), "x" * 5001, VANDAAG)
    with pytest.raises(NietBegrepenError):
        anders(sessie, Veldwijzer("terugkijken_op"), "ooit", VANDAAG)


def test_an_item_can_be_taken_away_and_comes_back_with_undo() -> None:
    begin = gesprek(
        Notitie(id="n", scherm="welkom", tekst="a"),
        vraag="Hoe?",
        aanwezig=TAFEL,
        terugkijken_op=date(2026, 12, 12),
        regie="mentor",
    )
    for ding, veld, rest in (
        (Veldwijzer("vraag"), "vraag", ""),
        (Veldwijzer("terugkijken_op"), "terugkijken_op", None),
        (Veldwijzer("regie"), "regie", None),
        (Menswijzer("aanwezig", "moeder"), "aanwezig", (TAFEL[0], TAFEL[2])),
        (Uitspraakwijzer("n"), "notities", ()),
    ):
        nu = Weg(ding).op(begin, later(1))
        assert getattr(nu.sessie, veld) == rest
        assert getattr(nu.ongedaan(later(2)).sessie, veld) == getattr(begin.sessie, veld)
    assert Weg(Menswijzer("aanwezig", "buurman")).op(begin, later(1)).sessie == begin.sessie
    assert Weg(Uitspraakwijzer("weg")).op(begin, later(1)) is begin


def test_what_was_typed_is_no_draft_any_more() -> None:
    klas, elders = Regelplek("context", Rijplek("klas")), Regelplek("steun")
    wat = Veldplek(NieuweAfspraak(), "wat")
    nu = gesprek().getypt({klas: "een", wat: "half", elders: "x"}, NU)
    wijziging = rij_van(nu, "klas").gezegd("notitie", ["een"], None, VANDAAG)
    nu = toegepast(nu, wijziging, [klas, wat, Regelplek("weg")], NU)
    assert half(nu) == {elders: "x"}
    assert tekst_in(nu, "klas") == ["een"]
    assert len(nu.verleden) == 1
    assert toegepast(nu, Wijziging(), (), NU) is nu


def test_who_sits_here_is_named_first_as_owner() -> None:
    namen = rollen_aan_tafel(gesprek(aanwezig=(Deelnemer(rol="moeder"), Deelnemer(rol="tante Bep"))))
    assert namen[:3] == ("moeder", "tante Bep", "medeleerling")
    assert namen.count("moeder") == 1
    assert "kantinemedewerker" not in namen
    assert "jongere" in namen


def test_names_are_completed_only_where_somebody_is_named() -> None:
    welkom, ogen = gesprek(scherm="welkom"), gesprek(scherm="perspectief")
    tafel = rij_van(welkom, "tafel").te_noemen()
    assert rij_van(welkom, "mist").te_noemen() == tafel
    assert "mentor" in tafel
    assert "kantinemedewerker" not in tafel
    assert rij_van(welkom, "vraag").te_noemen() == ()
    kaarten = rij_van(ogen, KAARTEN).te_noemen()
    assert "kantinemedewerker" in kaarten
    assert "jongere" not in kaarten, "whom we can ask we do not play"
    assert rijen_van(ogen)[0].te_noemen() == ()


def test_showing_changes_nothing() -> None:
    nu = gesprek(Notitie(scherm="context", tekst="a"), aanwezig=TAFEL)
    voor = nu.sessie.model_dump_json()
    rijen_van(nu)
    alles(nu)
    assert nu.sessie.model_dump_json() == voor
    assert nu.casus == CASUS


def test_mentor_van_een_klas_is_een_mens() -> None:
    nu = zeg(gesprek(scherm="welkom"), "tafel", "moeder, mentor, klas 2B")
    assert [(wie.rol, wie.is_) for wie in nu.sessie.aanwezig] == [
        ("moeder", "ouder"),
        ("mentor, klas 2B", "ander"),
    ]


@pytest.mark.parametrize(("scherm", "staat"), [("welkom", True), ("context", False)])
def test_a_row_that_this_route_does_not_ask_stands_where_something_was_said_in_it(
    scherm: str, staat: bool
) -> None:
    nu = gesprek(Notitie(scherm=scherm, rij="goed", tekst="Hij fietst graag"), scherm="welkom", route="diep")
    assert ("goed" in [een.id for een in rijen_van(nu)]) is staat
    assert "goed" not in [een.id for een in rijen_van(gesprek(scherm="welkom", route="diep"))]


def test_who_sit_here_may_be_told_in_one_breath() -> None:
    nu = zeg(gesprek(scherm="welkom"), "tafel", "moeder, mentor en de conciërge")
    assert [(wie.rol, wie.is_) for wie in nu.sessie.aanwezig] == [
        ("moeder", "ouder"),
        ("mentor", "ander"),
        ("de conciërge", "ander"),
    ]


# Who is here is asked once


def _plekken(nu: Gesprek) -> set[str | None]:
    return {rij.id for rij in rijen_van(nu)} & {"zelf_erbij", "ouders_erbij"}


@pytest.mark.parametrize("scherm", ["welkom", "weerzien"])
def test_alleen_wat_de_namen_open_laten_wordt_gevraagd(scherm: str) -> None:
    leeg = gesprek(scherm=scherm)
    assert _plekken(leeg) == set()
    for namen, open_ in (
        ("mentor, Karin", {"zelf_erbij", "ouders_erbij"}),
        ("mentor, Linde", {"ouders_erbij"}),
        ("mentor, vader", {"zelf_erbij"}),
        ("Linde, vader", set()),
    ):
        assert _plekken(zeg(leeg, "tafel", namen)) == open_
    assert rij_van(zeg(leeg, "tafel", "mentor"), "zelf_erbij").vraag == "Zit Linde-07 er zelf bij?"


@pytest.mark.parametrize(
    ("plek", "antwoord", "aanwezig", "afwezig"),
    [
        ("zelf_erbij", "nee", ["mentor"], [("Linde-07", "zelf")]),
        ("zelf_erbij", "Nee, ziek vandaag", ["mentor"], [("Linde-07", "zelf")]),
        ("zelf_erbij", "ja", ["mentor", ("Linde-07", "zelf")], []),
        ("zelf_erbij", "Linde zelf", ["mentor", ("Linde zelf", "zelf")], []),
        ("ouders_erbij", "nee.", ["mentor"], [("ouders", "ouder")]),
        ("ouders_erbij", "Ja", ["mentor", ("ouder of verzorger", "ouder")], []),
        ("ouders_erbij", "haar moeder", ["mentor", ("haar moeder", "ouder")], []),
    ],
)
def test_ja_nee_of_de_naam_is_genoeg(
    plek: str, antwoord: str, aanwezig: list[Any], afwezig: list[tuple[str, str]]
) -> None:
    nu = zeg(zeg(gesprek(scherm="welkom"), "tafel", "mentor"), plek, antwoord)
    heel = [wie if isinstance(wie, tuple) else (wie, "ander") for wie in aanwezig]
    assert [(wie.rol, wie.is_) for wie in nu.sessie.aanwezig] == heel
    assert [(wie.rol, wie.is_) for wie in nu.sessie.afwezig] == afwezig
    assert plek not in _plekken(nu)


def test_wie_al_zit_wordt_bij_de_naam_genoemd_en_niet_geraden() -> None:
    nu = zeg(gesprek(scherm="welkom"), "tafel", "mentor, Karin, mevrouw van de opvang")
    for antwoord in ("ja", "misschien", "Piet"):
        with pytest.raises(NietBegrepenError):
            zeg(nu, "ouders_erbij", antwoord)
    assert rij_van(nu, "ouders_erbij").te_noemen() == ("ja", "nee", "Karin", "mevrouw van de opvang")
    na = zeg(nu, "ouders_erbij", "karin")
    assert [(wie.rol, wie.is_) for wie in na.sessie.aanwezig] == [
        ("mentor", "ander"),
        ("Karin", "ouder"),
        ("mevrouw van de opvang", None),
    ]


def test_enter_zonder_woorden_is_hier_geen_ja() -> None:
    nu = zeg(gesprek(scherm="welkom"), "tafel", "mentor")
    assert rij_van(nu, "zelf_erbij").ja(VANDAAG) is None


@pytest.mark.parametrize(("soort", "gevraagd"), [("jongere", True), ("groep", True), ("situatie", False)])
def test_of_iemand_er_zelf_bij_is_wordt_alleen_van_mensen_gevraagd(soort: str, gevraagd: bool) -> None:
    nu = zeg(gesprek(scherm="welkom"), "tafel", "mentor")
    nu = replace(nu, casus=nu.casus.gewijzigd_naar(soort=soort))
    assert ("zelf_erbij" in _plekken(nu)) is gevraagd
