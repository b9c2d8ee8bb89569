"""The question file that ships, and the walk through the docs."""

import re
from collections import Counter
from pathlib import Path

import pytest

from andere_vragen.vragen.blok import KORT
from andere_vragen.vragen.blokken import Niveau, Rij, Route
from andere_vragen.vragen.fout import VragenFout
from andere_vragen.vragen.lezen import ontleed, standaard, standaard_tekst
from andere_vragen.vragen.modellen import NIVEAUS
from andere_vragen.vragen.schermen import (
    Afsprakenscherm,
    Lijstscherm,
    Perspectiefscherm,
    Slotscherm,
    Trapscherm,
    Welkomscherm,
)

VRAGEN = standaard().van_soort("jongere")

SCHERMEN = [
    ("welkom", Welkomscherm, "welkom"),
    ("goed", Lijstscherm, None),
    ("eerste", Lijstscherm, None),
    ("context", Trapscherm, "niveaus"),
    ("steun", Trapscherm, "steun"),
    ("hypothesen", Trapscherm, "hypothesen"),
    ("anders", Lijstscherm, None),
    ("trends", Trapscherm, "trends"),
    ("perspectief", Perspectiefscherm, "perspectief"),
    ("opnieuw", Trapscherm, "hypothesen"),
    ("omgeving", Trapscherm, "omgeving"),
    ("aan_zet", Trapscherm, "aan_zet"),
    ("weerzien", Trapscherm, "weerzien"),
    ("terugkijken", Trapscherm, "terugkijken"),
    ("nu", Trapscherm, "nu"),
    ("afspraken", Afsprakenscherm, "afspraken"),
    ("slot", Slotscherm, "slot"),
]
BLOKKEN: list[Niveau | Rij] = [*VRAGEN.niveaus, *VRAGEN.rijen]
ZETJES = [
    *(zetje for scherm in VRAGEN.schermen for zetje in scherm.zetjes),
    *(zetje for blok in BLOKKEN for zetje in blok.zetjes),
]
WOORDEN = [
    *(
        tekst
        for scherm in VRAGEN.schermen
        for tekst in (scherm.titel, scherm.vraag, *scherm.uitleg, *scherm.zetjes)
    ),
    *(tekst for blok in BLOKKEN for tekst in (blok.label, blok.vraag, *blok.zetjes)),
    *(tekst for route in VRAGEN.routes for tekst in (route.titel, route.uitleg)),
    *(rol.met_lidwoord or rol.naam for rol in VRAGEN.rollen),
]


def test_the_shipped_file_has_no_mistakes() -> None:
    assert ontleed(standaard_tekst(), "vragen.toml") == standaard()
    assert standaard_tekst().startswith("#:schema ./vragen.schema.json\n")


def test_the_screens_are_of_the_right_kind() -> None:
    assert [(s.id, type(s), getattr(s, "rijen", None)) for s in VRAGEN.schermen] == SCHERMEN
    assert VRAGEN.afspraken_vanaf == "aan_zet"


def test_the_four_titles_of_the_card() -> None:
    titels = {scherm.id: scherm.titel for scherm in VRAGEN.schermen}
    assert titels["context"] == "Context in kaart"
    assert titels["steun"] == "Wie heeft steun nodig"
    assert titels["trends"] == "Trends in de wijk"
    assert titels["perspectief"] == "Perspectief van een ander"


def test_the_routes() -> None:
    routes = {route.id: route for route in VRAGEN.routes}
    assert {id: (len(route.schermen), route.minuten) for id, route in routes.items()} == {
        "kort": (6, 30),
        "gewoon": (9, 60),
        "diep": (11, 90),
        "terugkijken": (5, 25),
    }
    kaart = {"context", "steun", "trends", "perspectief"}
    assert kaart < {*routes["gewoon"].schermen} < {*routes["diep"].schermen}
    for id, route in routes.items():
        gevraagd = VRAGEN.gevraagd(id)
        assert route.kijkt_terug == ("terugkijken" in gevraagd), "a first sitting does not look back"
        assert {"afspraken", "slot", "context"} <= gevraagd
        assert route.kijkt_terug or {"goed", "omgeving", "anders", "ideeen"} <= gevraagd


def test_at_most_six_rows_are_asked_in_sight_beside_the_niveaus() -> None:
    """The later ones stand behind `meer`, and none of them is what a route stands for."""
    for route in VRAGEN.routes:
        schermen = VRAGEN.op_route(route.id)
        for scherm in schermen:
            rijen = [rij for rij in VRAGEN.rijen_op(scherm) if rij.staat_er(schermen)]
            vast = [rij for rij in rijen if rij.vult not in ("zelf_erbij", "ouders_erbij")]
            los = [rij for rij in vast if scherm.telt_als not in ("context", "ideeen") or rij.id == "anders"]
            later = {rij.telt_als for rij in los[6:]}
            assert not later & {"goed", "omgeving", "aan_zet", "anders"}, scherm.id


def test_nine_levels_from_near_to_far() -> None:
    assert [niveau.id for niveau in VRAGEN.niveaus] == [
        *("jongere", "klas", "docent", "school", "thuis", "vrienden", "wijk", "wij", "stelsel"),
    ]
    assert all(2 <= len(rij.zetjes) <= 4 for rij in VRAGEN.rijen_van(NIVEAUS))


def test_the_perspectives_of_the_source_come_first_and_literally() -> None:
    assert [rol.naam for rol in VRAGEN.rollen if rol.perspectief][:9] == [
        *("medeleerling", "docent", "ouders", "conciërge", "J&S coach", "wijkteammedewerker"),
        *("jongerenwerker", "ondersteuningscoördinator", "directeur"),
    ]


def test_roles_can_be_said_in_a_sentence_and_typed_in_a_list() -> None:
    assert all(rol.met_lidwoord for rol in VRAGEN.rollen)
    assert not [rol.naam for rol in VRAGEN.rollen if re.search("[,;/]", rol.naam)]


def test_the_view_of_the_youngster_is_asked_and_not_played() -> None:
    (jongere,) = [rol for rol in VRAGEN.rollen if rol.naam == "jongere"]
    assert jongere.tafel
    assert not jongere.perspectief


@pytest.mark.parametrize(
    ("lijst", "labels"),
    [
        ("steun", ["De leerling", "De groep", "De docent", "De school", "De ouders", "Anderen"]),
        (
            "welkom",
            [
                "De vraag",
                "Aan tafel",
                "Zelf erbij",
                "Ouders erbij",
                "Wie missen we",
                "De jongere zegt",
                "De ouders zeggen",
                "Wat gaat er goed",
                "Onze ideeën",
                "Al geprobeerd",
                "Waar staan we",
            ],
        ),
    ],
)
def test_rows_that_are_literal(lijst: str, labels: list[str]) -> None:
    assert [rij.label for rij in VRAGEN.rijen_van(lijst)] == labels


def test_what_the_rows_of_welkom_and_slot_become() -> None:
    vult = {(rij.lijst, rij.id): rij.vult for rij in VRAGEN.rijen if rij.vult != "notities"}
    assert vult == {
        ("welkom", "vraag"): "vraag",
        ("welkom", "tafel"): "tafel",
        ("welkom", "zelf_erbij"): "zelf_erbij",
        ("welkom", "ouders_erbij"): "ouders_erbij",
        ("welkom", "ideeen"): "hypothesen",
        ("hypothesen", "anders"): "anders",
        ("perspectief", "ideeen"): "hypothesen",
        ("weerzien", "zelf_erbij"): "zelf_erbij",
        ("weerzien", "ouders_erbij"): "ouders_erbij",
        ("weerzien", "tafel"): "tafel",
        ("weerzien", "cijfer"): "cijfers",
        ("nu", "gezien"): "gezien",
        ("nu", "eerder"): "ideeen",
        ("nu", "ideeen"): "hypothesen",
        ("welkom", "mist"): "mist",
        ("welkom", "cijfer"): "cijfers",
        **{("steun", rij.id): "steun" for rij in VRAGEN.rijen_van("steun")},
        ("terugkijken", "vorige"): "terugblik",
        ("slot", "vastgesteld"): "vastgesteld",
        ("slot", "wie_doet_wat"): "afspraken",
        ("slot", "terugkijken"): "terugkijken",
        ("slot", "aanspreekpunt"): "regie",
    }
    bronnen = {(rij.lijst, rij.id): rij.bron for rij in VRAGEN.rijen if rij.bron != "aan_tafel"}
    assert bronnen == {
        ("welkom", "stem_jongere"): "zelf_gezegd",
        ("welkom", "stem_ouders"): "zelf_gezegd",
        ("weerzien", "stem_jongere"): "zelf_gezegd",
        ("weerzien", "stem_ouders"): "zelf_gezegd",
        ("niveaus", "zelf"): "zelf_gezegd",
        ("trends", "cijfers"): "cijfers",
    }


def test_every_row_of_steun_and_omgeving_counts_for_a_level() -> None:
    assert all(rij.niveau for lijst in ("steun", "omgeving") for rij in VRAGEN.rijen_van(lijst))


def test_hypotheses_are_asked_of_every_level_whom_it_is_about_last() -> None:
    *rijen, laatste = [(rij.id, rij.label, rij.niveau) for rij in VRAGEN.rijen_van("hypothesen")]
    assert laatste == ("anders", "Anders gezien", None)
    assert rijen == [(niveau.id, niveau.label, niveau.id) for niveau in VRAGEN.ver_en_kern]


def test_looking_begins_around_the_youngster_and_ends_with_what_we_see_and_with_the_voice() -> None:
    *verder, zien, zelf = VRAGEN.rijen_van(NIVEAUS)
    assert [rij.niveau for rij in verder] == [niveau.id for niveau in VRAGEN.niveaus if not niveau.kern]
    assert (zien.niveau, zien.bron, zien.stem) == (VRAGEN.kern.id, "aan_tafel", None)
    assert (zelf.niveau, zelf.bron, zelf.stem) == (VRAGEN.kern.id, "zelf_gezegd", "zelf")


def test_every_row_and_niveau_has_a_short_name_that_tells_it_from_the_others() -> None:
    namen = [(rij.lijst, rij.kort) for rij in VRAGEN.rijen]
    assert all(kort and len(kort) <= KORT for _, kort in namen)
    assert len(set(namen)) == len(namen)
    assert all(niveau.kort and len(niveau.kort) <= KORT for niveau in VRAGEN.niveaus)


def test_lengths_fit_the_screen() -> None:
    assert not [tekst for tekst in WOORDEN if len(tekst) > 110]
    assert not [scherm.vraag for scherm in VRAGEN.schermen if len(scherm.vraag) > 60]
    assert not [scherm.titel for scherm in VRAGEN.schermen if len(scherm.titel) > 25]
    assert not [niveau.label for niveau in VRAGEN.niveaus if len(niveau.label) > 26]
    niveaus = {niveau.label for niveau in VRAGEN.niveaus}
    lang = {rij.label for rij in VRAGEN.rijen if len(rij.label) > 18}
    assert lang - niveaus == {"Samenwerkingsverband"}
    assert not [route.uitleg for route in VRAGEN.routes if len(route.uitleg) > 60]


@pytest.mark.parametrize("route", VRAGEN.routes, ids=lambda route: route.id)
def test_no_zetje_twice_in_one_sitting(route: Route) -> None:
    schermen = VRAGEN.op_route(route.id)
    rijen = (rij for scherm in schermen for rij in VRAGEN.rijen_op(scherm) if rij.staat_er(schermen))
    alle = [zetje for blok in (*schermen, *rijen) for zetje in blok.zetjes]
    alle += [zetje.tekst for zetje in VRAGEN.zetjes]
    assert [zetje for zetje, keer in Counter(alle).items() if keer > 1] == []


def test_the_words_are_dutch_and_without_blame() -> None:
    vreemd = re.compile(
        r"\b(the|and|you|your|who|what|when|next|check|please|feedback|input|team ?up|save|"
        r"te laat|schuld|probleemgedrag|handelingsverlegenheid|casuïstiek|interventie|problematiek)\b",
        re.IGNORECASE,
    )
    assert [tekst for tekst in WOORDEN if vreemd.search(tekst)] == []


# The walk through the docs


def test_the_question_of_the_docs_can_be_added_as_it_stands_there() -> None:
    """Also the keys that may not be left out are the ones that stand there."""
    uitleg = (Path(__file__).parents[2] / "docs" / "vragen.md").read_text("utf-8")
    blok = uitleg.partition("```toml\n")[2].partition("```")[0]
    route = 'schermen = ["welkom", "context",'
    assert route in standaard_tekst()
    assert 'schermen = ["welkom", "context",' in uitleg
    met = standaard_tekst().replace(route, f'{route} "pauze",', 1) + "\n" + blok
    vragen = ontleed(met, "mijn-vragen.toml").van_soort("jongere")
    kort = next(route for route in vragen.routes if route.id == "kort")
    assert kort.schermen[:3] == ("welkom", "context", "pauze")
    assert [rij.label for rij in vragen.rijen if rij.lijst == "slot"][-1] == "Trots"
    for sleutel in re.findall(r"^(\w+) =", blok, re.MULTILINE):
        zonder = re.sub(rf"^{sleutel} = .*\n", "", blok, flags=re.MULTILINE)
        with pytest.raises(VragenFout, match="ontbreekt"):
            ontleed(standaard_tekst() + "\n" + zonder, "mijn-vragen.toml")
