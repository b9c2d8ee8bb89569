from datetime import date
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from andere_vragen.casus.concept import Conceptplek, Regelplek, Rijplek, Veldplek
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.kaarten import op_tafel
from andere_vragen.casus.sessie import Deelnemer
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie, Uitspraak
from andere_vragen.casus.wijzers import Menswijzer, NieuweAfspraak, Uitspraakwijzer, Veldwijzer, Wijzer
from andere_vragen.casus.zetjes import duwtjes
from andere_vragen.papieren.verslag import verslag
from andere_vragen.rijen.afspreken import halve_afspraak, nieuwe_afspraak, voorgesteld
from andere_vragen.rijen.alles import alles
from andere_vragen.rijen.dingen import Ding
from andere_vragen.rijen.formulieren import bewerken
from andere_vragen.rijen.handen import handen_tellen
from andere_vragen.rijen.invulling import NEWLINE_SIGN, Invulling, Optie, Veld, opties
from andere_vragen.rijen.rij import Rij
from andere_vragen.rijen.stappen import Gezet, Weg
from andere_vragen.rijen.voorstellen import Voorstel
from andere_vragen.rijen.welke import rijen_van
from andere_vragen.rijen.wijzigen import Wijziging, toegepast
from andere_vragen.rijen.zeggen import NietBegrepenError
from andere_vragen.taal.fouten import nederlands
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.woorden import BEREIK, BRON, GEKOZEN, HYPOTHESESTATUS, STEUNSOORT, Bron
from andere_vragen.vragen.modellen import Vragen
from gesprek_waarden import KLEIN, NU, TEKST, VANDAAG, VRAGEN, gesprek, later, uitspraken

TANTE = Menswijzer("aanwezig", "tante")
SAMEN = Rijplek(eigen="samen")


def open_(nu: Gesprek, wat: Wijzer | Uitspraak | Ding, vandaag: date = VANDAAG) -> Invulling[Wijziging]:
    """The form of something that was said."""
    match wat:
        case Notitie() | Hypothese() | Afspraak():
            wijzer: Wijzer | None = Uitspraakwijzer(wat.id)
        case Ding():
            wijzer = wat.wijzer
        case _:
            wijzer = wat
    assert wijzer
    invulling = bewerken(nu, wijzer, vandaag)
    assert invulling
    return invulling


def eerste_rij(nu: Gesprek) -> Rij:
    """The first row of the screen."""
    return rijen_van(nu)[0]


def getypt(nu: Gesprek, over: Uitspraak, **velden: str) -> Gesprek:
    """The conversation with this half typed in the form about something."""
    plekken: dict[Conceptplek, str | None] = {
        Veldplek(Uitspraakwijzer(over.id), veld): tekst for veld, tekst in velden.items()
    }
    return nu.getypt(plekken, NU)


def half_afgesproken(nu: Gesprek, **velden: str) -> Gesprek:
    """The conversation with this half typed in the form of a new afspraak."""
    plekken: dict[Conceptplek, str | None] = {
        Veldplek(NieuweAfspraak(), veld): tekst for veld, tekst in velden.items()
    }
    return nu.getypt(plekken, NU)


def ingevuld(invulling: Invulling[Wijziging], **waarden: str) -> Wijziging:
    """What saving the form gives when these fields were filled in and the others left as they were."""
    assert waarden.keys() <= {veld.naam for veld in invulling.velden}
    return invulling.maak({veld.naam: veld.waarde for veld in invulling.velden} | waarden)


def veranderd(nu: Gesprek, iets: Uitspraak, **waarden: str) -> Any:
    """What was said, after its form was saved with these fields filled in."""
    return toegepast(nu, ingevuld(open_(nu, iets), **waarden), (), NU).sessie.uitspraak(iets.id)


def veld(invulling: Invulling[Wijziging], naam: str) -> Veld:
    return next(veld for veld in invulling.velden if veld.naam == naam)


def namen(invulling: Invulling[Wijziging]) -> list[str]:
    return [veld.naam for veld in invulling.velden]


AFSPRAAK = Afspraak(
    id="a",
    scherm="perspectief",
    wat="Klaarzetten",
    wie="mentor",
    wanneer="vrijdag",
    datum=date(2026, 11, 27),
    merken_aan="op tijd",
    als_niet="vragen",
    vertelt="moeder",
    bereik="klas",
    verandert="omgeving",
    vroeg=True,
    status="bezig",
)
IDEE = Hypothese(id="h", scherm="hypothesen", rij="klas", niveau="klas", tekst="Niet gezien", want="stil")
NOTITIE = Notitie(id="n", scherm="steun", rij="groep", niveau="klas", tekst="Rust")


HET_EXPERIMENT = ["wat", "wie", "wanneer", "merken_aan", "als_niet", "vertelt"]


# Which fields there are


def test_each_kind_has_its_own_fields() -> None:
    nu = gesprek(NOTITIE, IDEE, AFSPRAAK)
    assert [(open_(nu, iets).titel, namen(open_(nu, iets))) for iets in (NOTITIE, IDEE, AFSPRAAK)] == [
        ("Notitie veranderen", ["tekst", "rij", "steun", "geeft", "gekozen", "bron"]),
        ("Hypothese veranderen", ["tekst", "want", "klopt_niet_als", "niveau", "status"]),
        (
            "Afspraak veranderen",
            ["verandert", *HET_EXPERIMENT, "bereik", "samen"],
        ),
    ]
    assert {veld.naam: veld.waarde for veld in open_(nu, AFSPRAAK).velden} == {
        "verandert": "omgeving",
        "wat": "Klaarzetten",
        "wie": "mentor",
        "wanneer": "vrijdag",
        "merken_aan": "op tijd",
        "als_niet": "vragen",
        "vertelt": "moeder",
        "bereik": "klas",
        "samen": "",
    }


@pytest.mark.parametrize(
    "iets",
    [
        NOTITIE.gewijzigd_naar(
            steun="advies", geeft="oma", gekozen="ja", gevraagd_door="mentor", gevraagd_op="dinsdag"
        ),
        IDEE.gewijzigd_naar(klopt_niet_als="thuis ook", status="deels"),
        AFSPRAAK,
    ],
    ids=["notitie", "hypothese", "afspraak"],
)
def test_the_form_shows_all_that_is_known(iets: Uitspraak) -> None:
    velden = open_(gesprek(iets), iets).velden
    assert all(veld.waarde for veld in velden if veld.naam != "samen")
    assert {veld.naam: veld.waarde for veld in velden} == {
        veld.naam: getattr(iets, veld.naam) or "" for veld in velden
    }


def test_a_choice_is_the_closed_list_in_the_words_of_the_group() -> None:
    nu = gesprek(NOTITIE, IDEE, AFSPRAAK)
    assert veld(open_(nu, NOTITIE), "bron").opties == opties(BRON)
    assert veld(open_(nu, IDEE), "status").opties == opties(HYPOTHESESTATUS)
    assert veld(open_(nu, AFSPRAAK), "bereik").opties == opties(BEREIK)
    assert Optie("niet", "klopt niet") in opties(HYPOTHESESTATUS)
    geen = Optie("", "–")
    assert veld(open_(nu, NOTITIE), "steun").opties == (geen, *opties(STEUNSOORT))
    assert veld(open_(nu, NOTITIE), "gekozen").opties == (geen, *opties(GEKOZEN))
    assert [optie.id for optie in veld(open_(nu, AFSPRAAK), "samen").opties] == ["", "ja"]


def test_a_note_is_placed_where_its_screen_has_places() -> None:
    plekken = {
        notitie.scherm: [optie.id for optie in open_(gesprek(notitie), notitie).velden[1].opties]
        for notitie in (
            Notitie(scherm=scherm, tekst="x") for scherm in ("steun", "goed", "perspectief", "welkom")
        )
    }
    assert plekken == {
        "steun": ["", "leerling", "groep", "docent", "school", "ouders", "anderen"],
        "goed": ["", *(niveau.id for niveau in VRAGEN.niveaus)],
        "perspectief": ["", *(rol.naam for rol in VRAGEN.rollen if rol.perspectief)],
        "welkom": ["", "stem_jongere", "stem_ouders", "goed", "geprobeerd"],
    }


def test_a_screen_that_left_the_question_file_still_has_niveaus() -> None:
    notitie = Notitie(scherm="verdwenen", niveau="wijk", tekst="x")
    assert namen(open_(gesprek(notitie), notitie)) == ["tekst", "niveau", "bron"]


def test_what_left_the_question_file_is_offered_and_kept() -> None:
    for iets, naam in (
        (Notitie(scherm="steun", rij="verdwenen", tekst="x"), "rij"),
        (Notitie(scherm="goed", niveau="verdwenen", tekst="x"), "niveau"),
        (Notitie(scherm="perspectief", perspectief="verdwenen", tekst="x"), "perspectief"),
        (Hypothese(scherm="hypothesen", niveau="verdwenen", tekst="x"), "niveau"),
    ):
        keuze = veld(open_(gesprek(iets), iets), naam)
        assert keuze.waarde == "verdwenen"
        assert keuze.opties[:2] == (Optie("", "–"), Optie("verdwenen", "verdwenen"))
        assert getattr(veranderd(gesprek(iets), iets, tekst="y"), naam) == "verdwenen"


def test_who_sits_here_can_be_owner() -> None:
    nu = gesprek(AFSPRAAK, aanwezig=(Deelnemer(rol="tante Bep"),))
    for naam in ("wie", "vertelt"):
        assert veld(open_(nu, AFSPRAAK), naam).hints[:2] == ("tante Bep", "medeleerling")


def test_what_is_no_longer_there_has_no_form() -> None:
    assert bewerken(gesprek(), Uitspraakwijzer("weg"), VANDAAG) is None


# Nothing changes that nobody changed


@settings(max_examples=100)
@given(uitspraken(), st.sampled_from([VRAGEN, KLEIN]), st.dates())
@example(Notitie(scherm="context", tekst=f"toets {NEWLINE_SIGN} en\nregel"), VRAGEN, VANDAAG)
@example(Hypothese(scherm="x", tekst="y", want="", klopt_niet_als=NEWLINE_SIGN), VRAGEN, VANDAAG)
@example(AFSPRAAK, VRAGEN, date(2030, 1, 1))
def test_opening_and_saving_changes_nothing(iets: Uitspraak, vragen: Vragen, vandaag: date) -> None:
    nu = gesprek(iets, vragen=vragen)
    invulling = open_(nu, iets, vandaag)
    for keuze in (veld for veld in invulling.velden if veld.opties):
        assert keuze.waarde in [optie.id for optie in keuze.opties]
    assert not [veld for veld in invulling.velden if "\n" in veld.waarde]
    assert ingevuld(invulling) == Wijziging()


@settings(max_examples=50)
@given(uitspraken(), TEKST)
def test_other_words_are_what_was_typed(iets: Uitspraak, tekst: str) -> None:
    naam = "wat" if isinstance(iets, Afspraak) else "tekst"
    nieuw = veranderd(gesprek(iets), iets, **{naam: regel(tekst)})
    assert nieuw == iets.gewijzigd_naar(**{naam: regel(tekst).replace(NEWLINE_SIGN, "\n")})


@pytest.mark.parametrize(
    ("veld_", "waarde"),
    [
        ("vraag", "Hoe doet Linde mee?"),
        ("regie", "mentor"),
        ("terugkijken_op", date(2026, 12, 12)),
        ("terugkijken_op", date(2025, 12, 12)),
        ("terugkijken_op", date(2029, 1, 1)),
        ("aanwezig", (Deelnemer(rol="mentor, in opleiding"),)),
        ("afwezig", (Deelnemer(rol="vader"),)),
    ],
)
def test_an_item_of_the_sitting_is_unchanged_too(veld_: str, waarde: Any) -> None:
    nu = gesprek(scherm="slot" if veld_ in ("regie", "terugkijken_op") else "welkom", **{veld_: waarde})
    for dingen in ([rij.dingen for rij in rijen_van(nu)], [rij.dingen for rij in alles(nu)]):
        ((ding,),) = filter(None, dingen)
        assert ingevuld(open_(nu, ding, date(2027, 1, 5))) == Wijziging()


def test_an_afspraak_keeps_its_day_when_the_words_for_it_stay() -> None:
    nu = gesprek(AFSPRAAK)
    later_geopend = open_(nu, AFSPRAAK, date(2027, 1, 5))
    nieuw = toegepast(nu, ingevuld(later_geopend, wie="moeder"), (), NU)
    assert nieuw.sessie.uitspraak(AFSPRAAK.id) == AFSPRAAK.gewijzigd_naar(wie="moeder")


def test_two_forms_about_one_thing_each_change_only_their_own() -> None:
    nu = gesprek(NOTITIE)
    woorden = ingevuld(open_(nu, NOTITIE), tekst="Anders")
    handen = handen_tellen(nu, Uitspraakwijzer("n"))
    assert handen
    for wijziging in (woorden, ingevuld(handen, herkend="3")):
        nu = toegepast(nu, wijziging, (), NU)
    (notitie,) = nu.sessie.notities
    assert (notitie.tekst, notitie.herkend) == ("Anders", 3)


def test_who_is_who_stays_who_it_was_when_others_leave() -> None:
    nu = gesprek(scherm="welkom", aanwezig=tuple(Deelnemer(rol=rol) for rol in ("mentor", "vader", "tante")))
    kaart = ingevuld(open_(nu, TANTE), doet="werkt in de zorg")
    nu = toegepast(Weg(Menswijzer("aanwezig", "vader")).op(nu, NU), kaart, (), NU)
    assert [(wie.rol, wie.doet) for wie in nu.sessie.aanwezig] == [
        ("mentor", None),
        ("tante", "werkt in de zorg"),
    ]


def test_of_two_with_one_role_the_right_one_changes_and_leaves() -> None:
    nu = gesprek(scherm="welkom", aanwezig=(Deelnemer(rol="docent"), Deelnemer(rol="docent")))
    tweede = alles(nu)[0].dingen[1].wijzer
    assert tweede
    nu = toegepast(nu, ingevuld(open_(nu, tweede), doet="gym"), (), NU)
    assert [wie.doet for wie in nu.sessie.aanwezig] == [None, "gym"]
    for _ in range(2):  # the second Delete finds nobody
        nu = Weg(tweede).op(nu, NU)
    assert [wie.doet for wie in nu.sessie.aanwezig] == [None]


def test_what_was_told_of_somebody_who_just_left_is_not_lost() -> None:
    nu = gesprek(scherm="welkom", aanwezig=(Deelnemer(rol="tante"),))
    kaart = ingevuld(open_(nu, TANTE), doet="werkt in de zorg")
    nu = toegepast(Weg(TANTE).op(nu, NU), kaart, (), NU)
    assert [(wie.rol, wie.doet) for wie in nu.sessie.aanwezig] == [("tante", "werkt in de zorg")]


# What does change


def test_a_day_is_worked_out_from_new_words() -> None:
    nu = gesprek(AFSPRAAK)
    assert veranderd(nu, AFSPRAAK, wanneer="over 2 weken").datum == date(2026, 12, 5)
    anders = veranderd(nu, AFSPRAAK, wanneer="na de vakantie")
    assert (anders.wanneer, anders.datum) == ("na de vakantie", None)
    leeg = veranderd(nu, AFSPRAAK, wanneer=" ")
    assert (leeg.wanneer, leeg.datum) == (None, None)


def test_what_is_made_empty_is_gone() -> None:
    assert veranderd(gesprek(AFSPRAAK), AFSPRAAK, wie="", merken_aan=" ") == AFSPRAAK.gewijzigd_naar(
        wie=None, merken_aan=None
    )
    assert veranderd(gesprek(IDEE), IDEE, want="", niveau="").model_dump(include={"want", "niveau"}) == {
        "want": None,
        "niveau": None,
    }


def test_a_hypothese_gets_a_status_and_what_it_rests_on() -> None:
    nieuw = veranderd(gesprek(IDEE), IDEE, klopt_niet_als="thuis ook", status="onderzoeken", niveau="thuis")
    assert nieuw == IDEE.gewijzigd_naar(klopt_niet_als="thuis ook", status="onderzoeken", niveau="thuis")


def test_lines_within_a_note_stay_lines() -> None:
    notitie = Notitie(scherm="goed", tekst="een\ntwee")
    assert veld(open_(gesprek(notitie), notitie), "tekst").waarde == f"een{NEWLINE_SIGN}twee"
    nieuw = veranderd(gesprek(notitie), notitie, tekst=f"een{NEWLINE_SIGN}twee{NEWLINE_SIGN}drie")
    assert nieuw.tekst == "een\ntwee\ndrie"


@pytest.mark.parametrize(
    ("notitie", "rij", "niveau", "bron"),
    [
        (NOTITIE, "ouders", "thuis", "aan_tafel"),
        (NOTITIE.gewijzigd_naar(rij="docent", niveau="docent"), "groep", "klas", "aan_tafel"),
        (NOTITIE.gewijzigd_naar(rij=None, niveau=None), "leerling", "jongere", "aan_tafel"),
        (NOTITIE, "", None, "aan_tafel"),
        (NOTITIE.gewijzigd_naar(niveau="wijk"), "", "wijk", "aan_tafel"),
        (Notitie(scherm="trends", rij="school", niveau="school", tekst="x"), "nu", None, "aan_tafel"),
        (Notitie(scherm="trends", rij="nu", niveau="wijk", tekst="x"), "lang", "wijk", "aan_tafel"),
        (Notitie(scherm="trends", rij="nu", tekst="x"), "cijfers", None, "cijfers"),
        (Notitie(scherm="trends", rij="nu", bron="zelf_gezegd", tekst="x"), "cijfers", None, "zelf_gezegd"),
        (Notitie(scherm="welkom", rij="geprobeerd", tekst="x"), "stem_jongere", "jongere", "zelf_gezegd"),
        (
            Notitie(scherm="welkom", rij="stem_ouders", niveau="thuis", bron="zelf_gezegd", tekst="x"),
            "geprobeerd",
            None,
            "aan_tafel",
        ),
        (Notitie(scherm="context", rij="klas", niveau="klas", tekst="x"), "wijk", "wijk", "aan_tafel"),
        (Notitie(scherm="steun", rij="verdwenen", niveau="wijk", tekst="x"), "ouders", "thuis", "aan_tafel"),
    ],
)
def test_a_note_that_moves_is_as_if_it_was_said_there(
    notitie: Notitie, rij: str, niveau: str | None, bron: str
) -> None:
    nieuw = veranderd(gesprek(notitie), notitie, rij=rij)
    assert (nieuw.rij, nieuw.niveau, nieuw.bron) == (rij or None, niveau, bron)


def test_a_source_that_is_chosen_by_hand_stands() -> None:
    notitie = Notitie(scherm="welkom", rij="geprobeerd", tekst="x")
    assert veranderd(gesprek(notitie), notitie, rij="stem_jongere", bron="ingeleefd").bron == "ingeleefd"


def test_what_gets_other_eyes_was_not_said_by_them() -> None:
    notitie = Notitie(scherm="perspectief", tekst="x")
    nieuw = veranderd(gesprek(notitie), notitie, perspectief="conciërge")
    assert (nieuw.perspectief, nieuw.bron) == ("conciërge", "ingeleefd")
    assert veranderd(gesprek(nieuw), nieuw, perspectief="").bron == "ingeleefd"
    gevraagd = notitie.gewijzigd_naar(bron="zelf_gezegd")
    assert veranderd(gesprek(gevraagd), gevraagd, perspectief="conciërge").bron == "zelf_gezegd"


def test_keys_of_another_version_stay() -> None:
    notitie = Notitie.model_validate({**NOTITIE.model_dump(), "herkend": 3})
    assert veranderd(gesprek(notitie), notitie, tekst="y", rij="ouders").model_dump()["herkend"] == 3


@pytest.mark.parametrize("iets", [NOTITIE, IDEE, AFSPRAAK], ids=["notitie", "hypothese", "afspraak"])
@pytest.mark.parametrize(("tekst", "zin"), [(" ", "de tekst is leeg"), ("x" * 5001, "de tekst is te lang")])
def test_what_is_refused_is_told(iets: Uitspraak, tekst: str, zin: str) -> None:
    with pytest.raises(ValidationError) as gevangen:
        veranderd(gesprek(iets), iets, **{"wat" if isinstance(iets, Afspraak) else "tekst": tekst})
    assert nederlands(gevangen.value.errors()[0]).startswith(zin)


def test_an_item_of_the_sitting_gets_other_words() -> None:
    nu = gesprek(scherm="welkom", vraag="Hoe?", aanwezig=(Deelnemer(rol="mentor"),))
    begin = alles(nu)[0].dingen
    assert [open_(nu, ding).velden[0].label for ding in begin] == ["De vraag", "Rol"]
    assert ingevuld(open_(nu, begin[0]), tekst="Wat nu?").stap == Gezet("vraag", "Wat nu?")
    nieuw = toegepast(nu, ingevuld(open_(nu, begin[1]), rol="moeder"), (), NU)
    assert nieuw.sessie.aanwezig == (Deelnemer(rol="moeder", is_="ouder"),)
    with pytest.raises(ValidationError):
        ingevuld(open_(nu, begin[1]), rol=" ")
    with pytest.raises(NietBegrepenError):
        ingevuld(open_(nu, Veldwijzer("terugkijken_op")), tekst="ooit")


def test_the_card_of_one_person_shows_what_is_known_and_leaves_the_others_alone() -> None:
    mensen = (
        Deelnemer(rol="mentor", is_="ander", doet="begeleidt de klas"),
        Deelnemer(rol="moeder", is_="ouder", doet="kent haar", aanwezig="maandag", bereikbaar="via school"),
        Deelnemer(rol="conciërge", is_="ander"),
    )
    nu = gesprek(scherm="welkom", aanwezig=mensen)
    tafel = next(rij for rij in rijen_van(nu) if rij.id == "tafel")
    kaart = open_(nu, tafel.dingen[1])
    assert [veld.waarde for veld in kaart.velden] == [
        "moeder",
        "kent haar",
        "maandag",
        "via school",
        "ouder",
        "",
    ]
    nieuw = toegepast(nu, ingevuld(kaart, aanwezig="dinsdag", bereikbaar=" "), (), NU)
    assert nieuw.sessie.aanwezig == (
        mensen[0],
        Deelnemer(rol="moeder", is_="ouder", doet="kent haar", aanwezig="dinsdag"),
        mensen[2],
    )


@pytest.mark.parametrize(
    ("weten", "gevraagd"),
    [
        ({}, False),
        ({"bron": "zelf_gezegd"}, True),
        ({"gevraagd_door": "mentor"}, True),
        ({"bron": "ingeleefd", "gevraagd_op": "dinsdag"}, True),
    ],
)
def test_who_asked_it_can_be_changed_where_it_was_asked(weten: dict[str, Any], gevraagd: bool) -> None:
    notitie = NOTITIE.gewijzigd_naar(**weten)
    assert ("gevraagd_door" in namen(open_(gesprek(notitie), notitie))) is gevraagd


# A new afspraak


def test_only_wat_is_obligatory() -> None:
    nu = gesprek(scherm="context")
    klas = next(rij for rij in rijen_van(nu) if rij.id == "klas")
    nieuw = nieuwe_afspraak(nu, klas, "Klaarzetten", VANDAAG)
    (afspraak,) = ingevuld(nieuw).uitspraken
    assert afspraak == Afspraak(
        id=afspraak.id, scherm="context", rij="klas", niveau="klas", wat="Klaarzetten"
    )
    with pytest.raises(ValidationError) as gevangen:
        ingevuld(nieuw, wat="", wie="mentor")
    assert nederlands(gevangen.value.errors()[0]) == "de tekst is leeg"


def test_a_new_afspraak_holds_what_was_filled_in() -> None:
    goed = gesprek(scherm="goed")
    nieuw = nieuwe_afspraak(goed, eerste_rij(goed), "", VANDAAG)
    zichtbaar = {veld.naam: veld.waarde for veld in nieuw.zichtbaar}
    assert [*zichtbaar] == namen(open_(gesprek(AFSPRAAK), AFSPRAAK))
    assert {naam: waarde for naam, waarde in zichtbaar.items() if waarde} == {"bereik": "casus"}
    (afspraak,) = ingevuld(
        nieuw,
        wat="Klaarzetten",
        wie=" mentor ",
        wanneer="vrijdag",
        merken_aan="op tijd",
        als_niet="vragen",
        vertelt="moeder",
        bereik="klas",
        verandert="omgeving",
    ).uitspraken
    assert afspraak == AFSPRAAK.gewijzigd_naar(
        id=afspraak.id, scherm="goed", vroeg=False, status="afgesproken"
    )


def test_each_afspraak_is_a_new_one() -> None:
    nieuw = nieuwe_afspraak(gesprek(), eerste_rij(gesprek()), "Klaarzetten", VANDAAG)
    assert ingevuld(nieuw).uitspraken[0].id != ingevuld(nieuw).uitspraken[0].id


@pytest.mark.parametrize(
    ("anders", "vastgesteld"),
    [({"wie": "vader"}, None), ({"wat": "Bellen"}, None), ({"samen": "ja"}, VANDAAG), ({}, VANDAAG)],
)
def test_an_afspraak_that_changes_has_to_be_read_aloud_again(
    anders: dict[str, str], vastgesteld: date | None
) -> None:
    gelezen = AFSPRAAK.gewijzigd_naar(vastgesteld=VANDAAG)
    assert veranderd(gesprek(gelezen), gelezen, **anders).vastgesteld == vastgesteld


def test_an_early_afspraak_that_changes_among_the_afspraken_is_no_longer_early() -> None:
    for scherm, vroeg in (("afspraken", False), ("perspectief", True)):
        assert veranderd(gesprek(AFSPRAAK, scherm=scherm), AFSPRAAK, wie="vader").vroeg is vroeg


def test_there_is_one_step_together_however_it_is_chosen() -> None:
    eerste = Afspraak(id="a1", scherm="afspraken", wat="Groeten", samen=True)
    tweede = Afspraak(id="a2", scherm="afspraken", wat="Bellen")
    begin = gesprek(eerste, tweede, scherm="afspraken")

    def samen(wijziging: Wijziging) -> list[str]:
        na = toegepast(begin, wijziging, (), NU)
        return [afspraak.wat for afspraak in na.sessie.afspraken if afspraak.samen]

    samen_rij = next(rij for rij in rijen_van(begin) if rij.plek == SAMEN)
    assert samen(ingevuld(open_(begin, tweede), samen="ja")) == ["Bellen"]
    assert samen(ingevuld(open_(begin, eerste), wat="Zwaaien")) == ["Zwaaien"]
    assert samen(ingevuld(open_(begin, eerste), samen="")) == []
    assert samen(ingevuld(nieuwe_afspraak(begin, samen_rij, "Lunchen", VANDAAG))) == ["Lunchen"]
    assert samen(ingevuld(nieuwe_afspraak(begin, eerste_rij(begin), "Lunchen", VANDAAG))) == ["Groeten"]


def test_our_one_step_is_taken_by_us_unless_somebody_says_otherwise() -> None:
    nu = gesprek(scherm="afspraken", aanwezig=(Deelnemer(rol="mentor"),))
    alleen, samen, _ = rijen_van(nu)
    assert veld(nieuwe_afspraak(nu, samen, "Groeten", VANDAAG), "wie").waarde == "wij"
    assert veld(nieuwe_afspraak(nu, alleen, "Groeten", VANDAAG), "wie").waarde == ""
    half = half_afgesproken(nu, wie="mentor")
    assert veld(nieuwe_afspraak(half, samen, "", VANDAAG), "wie").waarde == "mentor"


@pytest.mark.parametrize(("scherm", "plek"), [("afspraken", SAMEN), ("perspectief", None)])
def test_a_proposal_from_elsewhere_is_of_no_row_whichever_is_open(scherm: str, plek: Rijplek | None) -> None:
    beeld = Notitie(scherm="perspectief", perspectief="conciërge", bron="ingeleefd", tekst="Ik zie haar")
    nu = gesprek(beeld, scherm=scherm)
    hier = next(rij for rij in rijen_van(nu) if rij.plek == (plek or Rijplek(op_tafel(nu.beeld)[0])))
    van_elders = Voorstel("Voor meer leerlingen: De klas")
    for invulling in (
        nieuwe_afspraak(nu, hier, "", VANDAAG, anders=van_elders),
        voorgesteld(nu, van_elders, VANDAAG),
    ):
        assert veld(invulling, "wie").waarde == ""
        (afspraak,) = ingevuld(invulling).uitspraken
        assert isinstance(afspraak, Afspraak)
        assert (afspraak.scherm, afspraak.rij, afspraak.samen) == (scherm, None, False)
    (getypt,) = ingevuld(nieuwe_afspraak(nu, hier, "Groeten", VANDAAG)).uitspraken
    assert isinstance(getypt, Afspraak)
    assert (getypt.rij, getypt.samen) == (hier.id, hier.samen)


def test_words_put_in_the_place_of_such_a_proposal_are_of_the_row_that_is_open() -> None:
    nu = gesprek(scherm="context")
    hier = rijen_van(nu)[0]
    invulling = nieuwe_afspraak(nu, hier, "", VANDAAG, anders=Voorstel("Voor meer leerlingen: De klas"))
    (afspraak,) = ingevuld(invulling, wat="De conciërge vraagt Linde te helpen").uitspraken
    assert (afspraak.scherm, afspraak.rij) == ("context", hier.id)


# What is half filled in


def test_drafts_fill_the_form() -> None:
    nu = getypt(gesprek(NOTITIE), NOTITIE, tekst="Rust en", rij="ouders", weg="x")
    invulling = open_(nu, NOTITIE)
    assert (invulling.over, [veld.waarde for veld in invulling.velden]) == (
        Uitspraakwijzer("n"),
        ["Rust en", "ouders", "", "", "", "aan_tafel"],
    )
    nieuw = veranderd(nu, NOTITIE)
    assert nieuw == NOTITIE.gewijzigd_naar(tekst="Rust en", rij="ouders", niveau="thuis")


def test_a_draft_of_a_day_is_a_new_day() -> None:
    nu = getypt(gesprek(AFSPRAAK), AFSPRAAK, wanneer="maandag 30 november")
    assert veranderd(nu, AFSPRAAK) == AFSPRAAK.gewijzigd_naar(
        wanneer="maandag 30 november", datum=date(2026, 11, 30)
    )


def test_a_half_afspraak_waits_on_every_screen() -> None:
    nu = gesprek(scherm="goed")
    assert not halve_afspraak(nu)
    nu = half_afgesproken(nu, wat="Klaar", wie="mentor")
    assert halve_afspraak(nu)
    invulling = nieuwe_afspraak(nu.naar("context", NU), eerste_rij(nu), "", VANDAAG)
    assert (invulling.over, invulling.titel) == (NieuweAfspraak(), "Nieuwe afspraak")
    assert [veld.waarde for veld in invulling.velden[1:3]] == ["Klaar", "mentor"]
    assert veld(nieuwe_afspraak(nu, eerste_rij(nu), "Anders", VANDAAG), "wat").waarde == "Anders"


def test_a_draft_of_the_screen_of_afspraken_is_no_half_afspraak() -> None:
    assert not halve_afspraak(gesprek().getypt({Regelplek("afspraken"): "De men"}, NU))


def test_a_field_of_the_sitting_is_called_what_it_is() -> None:
    nu = gesprek(scherm="welkom", afwezig=(Deelnemer(rol="moeder", bereikbaar="via school"),), cijfers=(6, 7))
    (moeder,) = next(rij.dingen for rij in rijen_van(nu) if rij.id == "mist")
    assert open_(nu, moeder).velden[0].label == "Missen we"
    assert open_(nu, Veldwijzer("cijfers")).velden[0].label == "Waar staan we"


def test_an_item_of_the_sitting_has_drafts_too() -> None:
    nu = gesprek(scherm="welkom", vraag="Hoe?").getypt({Veldplek(Veldwijzer("vraag"), "tekst"): "Hoe nu"}, NU)
    (ding,) = eerste_rij(nu).dingen
    assert open_(nu, ding).velden[0].waarde == "Hoe nu"
    assert ingevuld(open_(nu, ding)).stap == Gezet("vraag", "Hoe nu")


# A show of hands


def _tellen(gezegd: Uitspraak, **waarden: str) -> tuple[Uitspraak, ...]:
    """All that was said, after hands were counted about this."""
    nu = gesprek(gezegd)
    invulling = handen_tellen(nu, Uitspraakwijzer(gezegd.id))
    assert invulling
    return toegepast(nu, ingevuld(invulling, **waarden), (), NU).sessie.uitspraken


def test_hands_are_counted_and_shown_with_what_was_said() -> None:
    notitie = Notitie(scherm="context", rij="klas", niveau="klas", tekst="Ze lacht")
    (geteld,) = _tellen(notitie, herkend="3", anders="0")
    assert (geteld.herkend, geteld.deels, geteld.anders) == (3, None, 0)
    assert geteld.handen == "herkend 3, anders 0"
    assert [ding.achter for ding in rijen_van(gesprek(geteld))[0].dingen] == ["herkend 3, anders 0"]


@pytest.mark.parametrize("soort", [Notitie, Hypothese])
def test_who_sees_it_differently_stands_beside_it(soort: type[Notitie] | type[Hypothese]) -> None:
    gezegd = soort(scherm="context", rij="klas", niveau="klas", tekst="Ze lacht")
    eerste, anders = _tellen(gezegd, anders="1", alternatief="Ik zie haar nooit lachen")
    assert isinstance(anders, soort)
    assert (anders.alternatief_van, anders.scherm, anders.rij) == (gezegd.id, "context", "klas")
    nu = gesprek(eerste, anders)
    assert [ding.tekst for ding in rijen_van(nu)[0].dingen] == ["Ze lacht", "Ik zie haar nooit lachen"]
    sectie = verslag(nu).partition("## Anders gezien")[2].partition("\n## ")[0]
    assert "Ik zie haar nooit lachen" in sectie


def test_another_view_of_an_imagined_view_is_imagined_too() -> None:
    gezegd = Notitie(scherm="perspectief", perspectief="conciërge", bron="ingeleefd", tekst="Ik zie haar")
    _, anders = _tellen(gezegd, alternatief="Ik zie haar niet")
    assert isinstance(anders, Notitie)
    assert (anders.bron, anders.perspectief) == ("ingeleefd", "conciërge")


@pytest.mark.parametrize("bron", ["zelf_gezegd", "cijfers"])
@pytest.mark.parametrize("perspectief", [None, "conciërge"])
def test_another_view_is_said_at_the_table_and_not_by_whom_it_contradicts(
    bron: Bron, perspectief: str | None
) -> None:
    gezegd = Notitie(
        scherm="context",
        rij="zelf",
        niveau="jongere",
        bron=bron,
        perspectief=perspectief,
        tekst="Gym is leuk",
    )
    eerste, anders = _tellen(gezegd, alternatief="Volgens mij wil hij gewoon niet")
    assert isinstance(anders, Notitie)
    assert (anders.bron, anders.perspectief) == ("aan_tafel", None)
    voor, kop, na = verslag(gesprek(eerste, anders)).partition("## Anders gezien")
    assert kop
    assert anders.tekst not in voor
    assert anders.tekst in na


def test_an_afspraak_asks_what_is_needed_to_come_along() -> None:
    afspraak = Afspraak(scherm="afspraken", wat="Samen beginnen")
    (geteld,) = _tellen(afspraak, herkend="4", anders="1", nodig="Tijd op maandag")
    assert isinstance(geteld, Afspraak)
    assert (geteld.handen, geteld.nodig) == ("kan mee 4, nog niet 1", "Tijd op maandag")
    nu = gesprek(geteld)
    assert "4 kunnen mee, 1 nog niet.  \n  Nodig om mee te kunnen: Tijd op maandag" in verslag(nu)


def test_hands_that_were_counted_stand_there_the_next_time() -> None:
    for iets, velden in (
        (AFSPRAAK.gewijzigd_naar(herkend=4, deels=0, anders=1, nodig="Tijd"), ["4", "0", "1", "Tijd"]),
        (IDEE.gewijzigd_naar(herkend=2), ["2", "", "", ""]),
        (AFSPRAAK, ["", "", "", ""]),
    ):
        invulling = handen_tellen(gesprek(iets), Uitspraakwijzer(iets.id))
        assert invulling
        assert [veld.waarde for veld in invulling.velden] == velden
        assert _tellen(iets) == (iets,)


@pytest.mark.parametrize("aantal", ["veel", "-1", "3,5", "³"])
def test_hands_are_a_number(aantal: str) -> None:
    with pytest.raises(NietBegrepenError):
        _tellen(Notitie(scherm="goed", tekst="x"), herkend=aantal)


def test_more_hands_than_a_table_has_are_refused() -> None:
    with pytest.raises(ValidationError):
        _tellen(Notitie(scherm="goed", tekst="x"), herkend="100")


def test_a_number_of_any_length_is_refused_in_words() -> None:
    with pytest.raises(ValidationError, match="int_parsing_size"):
        _tellen(Notitie(scherm="goed", tekst="x"), herkend="9" * 5000)


def test_hands_are_only_counted_about_what_was_said() -> None:
    assert handen_tellen(gesprek(), Veldwijzer("vraag")) is None


# One key to an afspraak


def _voorstel(nu: Gesprek, rij: str, wijst: Ding | None = None) -> str:
    open_rij = next(een for een in rijen_van(nu) if een.id == rij)
    return veld(nieuwe_afspraak(nu, open_rij, "", VANDAAG, wijst), "wat").waarde


def test_a_voice_that_is_missing_is_asked_for_with_one_key() -> None:
    assert _voorstel(gesprek(scherm="welkom"), "stem_jongere").startswith("We vragen de jongere zelf")
    stem = Notitie(
        scherm="welkom", rij="stem_ouders", niveau="thuis", bron="zelf_gezegd", tekst="Ik mis haar"
    )
    assert _voorstel(gesprek(stem, scherm="welkom"), "stem_ouders") == ""


def test_an_imagined_view_is_really_asked_with_one_key() -> None:
    beeld = Notitie(scherm="perspectief", perspectief="conciërge", bron="ingeleefd", tekst="Ik zie haar")
    nu = gesprek(beeld, scherm="perspectief")
    assert _voorstel(nu, "conciërge") == "We vragen het echt aan de conciërge"
    assert _voorstel(nu, op_tafel(nu.beeld)[0]) == ""
    assert duwtjes(nu.beeld, "afspraken")[-1].id == "ingeleefd:conciërge"
    ogen = next(rij for rij in rijen_van(nu) if rij.id == "conciërge")
    (afspraak,) = (
        nieuwe_afspraak(nu, ogen, "", VANDAAG)
        .maak({veld.naam: veld.waarde for veld in nieuwe_afspraak(nu, ogen, "", VANDAAG).velden})
        .uitspraken
    )
    gevraagd = nu.met(NU, afspraak)
    assert not [duwtje for duwtje in duwtjes(gevraagd.beeld, "afspraken") if "ingeleefd" in duwtje.id]


def test_what_is_pointed_at_becomes_an_afspraak_with_one_key() -> None:
    notitie = Notitie(scherm="aan_zet", rij="ouders", niveau="thuis", tekst="Moeder heeft een lijst nodig")
    nu = gesprek(notitie, scherm="aan_zet")
    wijst = Ding(Uitspraakwijzer(notitie.id), notitie.tekst)
    assert _voorstel(nu, "ouders", wijst) == "Moeder heeft een lijst nodig"
    half = half_afgesproken(nu, wie="mentor")
    assert _voorstel(half, "ouders", wijst) == ""


def test_op_de_kaart_van_iemand_staat_wie_dat_is_en_of_die_er_nog_is() -> None:
    nu = gesprek(scherm="welkom", aanwezig=(Deelnemer(rol="Karin"), Deelnemer(rol="mentor")))
    tafel = next(rij for rij in rijen_van(nu) if rij.id == "tafel")
    kaart = open_(nu, tafel.dingen[0])
    straks = later(30)
    weg = toegepast(nu, ingevuld(kaart, is_="ouder", tot="weg"), (), straks)
    assert (weg.sessie.aanwezig[0].is_, weg.sessie.aanwezig[0].tot) == ("ouder", straks)
    assert weg.beeld.hier.ouders == "weg"
    kaart = open_(weg, next(rij for rij in rijen_van(weg) if rij.id == "tafel").dingen[0])
    assert toegepast(weg, ingevuld(kaart), (), later(40)) is weg
    assert toegepast(weg, ingevuld(kaart, tot=""), (), later(40)).beeld.hier.ouders == "hier"
