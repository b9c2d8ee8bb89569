"""The groove: which afspraken resemble one that did not help, and which only share small words."""

import time
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andere_vragen.casus.groef import groef
from andere_vragen.casus.tijdlijn import Loop
from andere_vragen.casus.uitspraken import Afspraak
from andere_vragen.taal.tekst import schoon
from gesprek_waarden import TEKST, VRAGEN

PERSONEN = [*(rol.naam for rol in VRAGEN.rollen), "Wilg-12"]
DAG = date(2026, 12, 12)


def loop(wat: str, **velden: Any) -> Loop:
    """An earlier afspraak that did not help."""
    afspraak = Afspraak(scherm="afspraken", wat=wat, wie=velden.pop("wie", None))
    nu: dict[str, Any] = {"status": "gedaan", "effect": "niet", "teruggekeken": DAG}
    return Loop(afspraak, date(2026, 11, 21), **nu | velden)


LIJKEN_OP_ELKAAR = [
    ("Mentor belt moeder op vrijdag", "De mentor belt elke vrijdag met moeder"),
    ("Moeder wordt gebeld door de mentor", "Bellen met moeder"),
    ("Een gesprek met Wilg over op tijd komen", "Twee gesprekken met Wilg over op tijd komen"),
    ("Wie te laat komt, krijgt strafwerk", "Strafwerk geven als ze te laat is"),
    ("Ze zit vooraan bij wiskunde", "Vooraan zitten in de klas"),
    ("De conciërge vraagt Wilg te helpen met klaarzetten", "Wilg helpt de concierge bij het klaarzetten"),
    ("Huiswerk maken op school, na de les", "Na school huiswerk maken in de huiswerkklas"),
    ("Wilg krijgt een kaart om uit de les te mogen", "Een kaart om even uit de les te mogen"),
    ("Een dag schorsen", "Schorsen"),
    ("De ouders komen op school praten over het verzuim", "Met ouders praten over verzuim op school"),
    ("Telefoon in de kluis tijdens de les", "De telefoon gaat elke les in de kluis"),
    ("Een rustige plek in de pauze", "In de pauze een rustige plek voor Wilg zoeken"),
    ("We spreken één regel af voor te laat komen", "Eén regel voor te laat komen, bij alle docenten"),
    ("Wilg schrijft elke dag in een schriftje hoe het ging", "Een schrift waarin ze schrijft hoe de dag was"),
    ("Leerplicht wordt gemeld", "Melden bij leerplicht"),
]

LIJKEN_NIET = [
    ("De mentor vraagt Wilg hoe zij het zelf ziet", "De mentor belt moeder als het thuis lastig is"),
    ("De mentor gaat mee naar de zwemclub", "De mentor gaat mee naar gym"),
    ("Een rustige plek in de pauze", "Een vaste plek in de klas"),
    ("Gesprek met moeder over de ochtend thuis", "Gesprek met de docent over de les"),
    ("Gesprek met Wilg over zwemmen", "Gesprek met Wilg over thuis"),
    ("De klas praat over pesten", "De mentor praat met Wilg over de zwemclub"),
    ("De mentor belt moeder", "De leerplichtambtenaar belt de huisarts"),
    ("De mentor vraagt Wilg naar haar interesses", "De mentor vraagt Wilg naar de pauze"),
    ("Vrijdag samen eten met de klas", "Vrijdag samen terugkijken"),
    ("Bel de sportclub", "Bellen"),
    ("Elke dag een compliment in de les", "Elke dag een kaart voor in de les"),
    ("In de pauze een vaste plek bij de conciërge", "In de pauze een rustige plek in de aula"),
    ("Na school samen sporten", "Na school huiswerk maken"),
    ("De docent tekenen deelt wat in zijn les werkt", "De docent geeft Wilg een plek vooraan in de les"),
    ("De mentor en moeder", "De mentor belt met moeder"),
    ("We gaan het samen met elkaar proberen op school", "We gaan het samen met de klas doen"),
    ("De mentor gaat mee naar de zwemclub", "De mentor praat met Wilg over de zwemclub"),
    ("De conciërge belt de wijkagent", "Bellen met moeder"),
    ("De mentor belt moeder", "De mentor belt de zwemclub"),
    ("12-12?", "12-12"),
]


@pytest.mark.parametrize(("nieuw", "eerder"), LIJKEN_OP_ELKAAR)
def test_a_step_in_the_same_groove_is_noticed_in_both_directions(nieuw: str, eerder: str) -> None:
    for wat, ander in ((nieuw, eerder), (eerder, nieuw)):
        gevonden = groef(wat, [loop("Iets heel anders"), loop(ander)], PERSONEN)
        assert gevonden
        assert gevonden.eerder.afspraak.wat == ander


@pytest.mark.parametrize(("nieuw", "eerder"), LIJKEN_NIET)
def test_small_words_people_and_one_word_are_no_groove(nieuw: str, eerder: str) -> None:
    for wat, ander in ((nieuw, eerder), (eerder, nieuw)):
        assert groef(wat, [loop(ander)], PERSONEN) is None


def test_nothing_typed_yet_is_no_groove() -> None:
    assert groef("", [loop("Bellen met moeder"), loop("12-12")], PERSONEN) is None
    assert groef("Bellen", [], PERSONEN) is None


def test_without_knowing_who_is_a_person_the_owner_still_is() -> None:
    """A name that only stands behind *wie* is a person too."""
    assert groef("Beukema en Berk", [loop("Beukema en Berk bellen", wie="Beukema, Berk")], []) is None


ALLEN = "De mentor, moeder, vader, de conciërge en de teamleider:"


def test_the_same_people_make_other_things_no_groove() -> None:
    nieuw, eerder = "pauze, rooster, gym, toets, huiswerk", "pauze, rooster, fiets, kantine, lunch"
    assert groef(f"{ALLEN} {nieuw}", [loop(f"{ALLEN} {eerder}")], PERSONEN) is None


def test_the_same_people_tip_the_scale_where_half_is_the_same() -> None:
    nieuw, eerder = "pauze, rooster, gym, toets", "pauze, rooster, fiets, kantine"
    assert groef(nieuw, [loop(eerder)], PERSONEN) is None
    assert groef(f"{ALLEN} {nieuw}", [loop(f"{ALLEN} {eerder}")], PERSONEN)


@pytest.mark.parametrize(
    ("nu", "zin"),
    [
        ({"effect": "niet"}, "Dit leek eerder niet te helpen, op 12-12-2026. Wat is nu anders?"),
        ({"effect": "averechts"}, "Dit leek eerder niet te helpen, op 12-12-2026. Wat is nu anders?"),
        (
            {"effect": "niet", "teruggekeken": None},
            "Dit leek eerder niet te helpen, op 21-11-2026. Wat is nu anders?",
        ),
        (
            {"status": "gestopt", "effect": "onbekend"},
            "Hier zijn we eerder mee gestopt, op 12-12-2026. Wat is nu anders?",
        ),
        (
            {"status": "gestopt", "effect": "niet"},
            "Dit leek eerder niet te helpen, op 12-12-2026. Wat is nu anders?",
        ),
    ],
)
def test_the_line_says_when_and_asks(nu: dict[str, Any], zin: str) -> None:
    gevonden = groef("Mentor belt moeder", [loop("Moeder bellen", **nu)], PERSONEN)
    assert gevonden
    assert gevonden.zin == zin


@pytest.mark.parametrize(
    "nu",
    [
        {"effect": "helpt"},
        {"effect": "beetje"},
        {"effect": "onbekend"},
        {"effect": "onbekend", "status": "vast"},
        {"effect": "helpt", "status": "gestopt"},
    ],
)
def test_what_helped_or_still_runs_is_no_groove(nu: dict[str, Any]) -> None:
    assert groef("Mentor belt moeder", [loop("Moeder bellen", **nu)], PERSONEN) is None


def test_the_most_alike_is_named_and_of_equals_the_last() -> None:
    eerst, dan = loop("Mentor belt moeder elke week"), loop("De mentor belt met moeder")
    ver = loop("Mentor belt moeder over het zwemmen")
    for rij in ([eerst, dan, ver], [ver, eerst, dan]):
        gevonden = groef("Moeder wordt gebeld door de mentor", rij, PERSONEN)
        assert gevonden
        assert gevonden.eerder is dan


def test_it_is_quick_enough_to_ask_at_every_key() -> None:
    woorden = [woord for wat, _ in LIJKEN_OP_ELKAAR for woord in wat.split()]
    eerder = [loop(f"{' '.join(woorden[nr % 80 : nr % 80 + 8])} {'x' * nr}") for nr in range(200)]
    getypt = "Een gesprek met moeder over het rooster en de pauze"
    groef(getypt, eerder, PERSONEN)

    def typen() -> float:
        """Seconds for the key in the middle."""
        tijden = []
        for teken in range(1, len(getypt)):
            begin = time.perf_counter()
            groef(getypt[:teken], eerder, PERSONEN)
            tijden.append(time.perf_counter() - begin)
        return sorted(tijden)[len(tijden) // 2]

    assert min(typen() for _ in range(10)) < 0.001, "measured a few times: the machine may be busy"


@given(st.text(max_size=60), TEKST)
def test_any_text_is_welcome(nieuw: str, eerder: str) -> None:
    for wat, personen in ((nieuw, PERSONEN), (eerder, [nieuw])):
        gevonden = groef(wat, [loop(eerder)], personen)
        assert gevonden is None or gevonden.eerder.afspraak.wat == schoon(eerder).strip()
