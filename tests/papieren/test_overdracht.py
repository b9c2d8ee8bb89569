"""The page on top of a casus that is handed over."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.casus.uitspraken import Afspraak, Terugblik
from andere_vragen.papieren.lijst import PAPIEREN
from andere_vragen.papieren.overdracht import opdracht, voorkant
from andere_vragen.taal.tekst import schoon
from gesprek_waarden import CASUS, NU, VANDAAG, VRAGEN, uitspraken

PAKKET = "overdracht-linde-07-2026-11-21.zip"


def sessie(dagen: int = 0, **velden: Any) -> Sessie:
    begonnen: datetime = NU + timedelta(days=dagen)
    heel: dict[str, Any] = {"casus": CASUS.id, "begonnen": begonnen, "gewijzigd": begonnen, "scherm": "slot"}
    return Sessie.model_validate(heel | velden)


def blok(tekst: str, kop: str) -> str:
    """What stands under this heading, on one line."""
    _, _, rest = tekst.partition(f"\n{kop.upper()}\n")
    return " ".join(rest.partition("\n\n")[0].split())


def test_it_says_what_this_is_and_how_careful_to_be() -> None:
    tekst = voorkant(CASUS, [], PAKKET, VANDAAG)
    heel = " ".join(tekst.split())
    assert tekst.startswith("OVERDRACHT VAN EEN CASUS\n\n")
    assert "verdergaat met Linde-07 (een jongere). Gemaakt op zaterdag 21 november 2026." in heel
    for zin in ("De gegevens gaan over minderjarigen.", "beveiligde weg", "Haal het weg"):
        assert zin in heel


def test_of_an_empty_casus_it_says_what_is_not_there_yet() -> None:
    tekst = voorkant(CASUS, [], PAKKET, VANDAAG)
    assert blok(tekst, "De vraag") == "- Nog niet opgeschreven."
    assert blok(tekst, "Aanspreekpunt") == "- Nog niet gekozen."
    assert blok(tekst, "Open afspraken") == "- Er staan geen afspraken open."
    assert blok(tekst, "Samen terugkijken") == "- Nog geen dag gekozen."
    assert blok(tekst, "Gesprekken") == "- Nog geen."


def test_the_last_sitting_says_how_it_is_now() -> None:
    eerst = sessie(vraag="Hoe eerst?", regie="mentor", terugkijken_op=date(2026, 12, 12))
    mentor = Deelnemer(rol="mentor", bereikbaar="het berichtenvak")
    dan = sessie(21, vraag="Hoe nu?", regie="mentor", aanwezig=(mentor,), terugkijken_op=date(2027, 1, 15))
    tekst = voorkant(CASUS, [eerst, dan], PAKKET, VANDAAG)
    assert blok(tekst, "De vraag") == "- Hoe nu?"
    assert blok(tekst, "Aanspreekpunt") == "- mentor. Te bereiken via: het berichtenvak."
    assert blok(tekst, "Samen terugkijken") == "- vrijdag 15 januari 2027."
    assert blok(tekst, "Gesprekken") == "- 2 gesprekken, het laatste op zaterdag 12 december 2026."
    assert blok(tekst, "Bewaren tot") == "- zondag 21 februari 2027. Dan ruimen we dit op."


def test_open_afspraken_stand_as_they_are_now() -> None:
    eerst = sessie(
        afspraken=(
            Afspraak(id="a", scherm="afspraken", wat="Bellen.", wie="mentor", wanneer="vrijdag"),
            Afspraak(id="b", scherm="afspraken", wat="Klaarzetten"),
            Afspraak(
                id="c",
                scherm="afspraken",
                wat="Samen\neten",
                wie="klas",
                wanneer="vrijdag",
                datum=date(2026, 11, 27),
                als_niet="dan later",
            ),
            Afspraak(id="d", scherm="afspraken", wat="Mailen", datum=date(2026, 11, 27)),
        )
    )
    dan = sessie(
        21,
        terugblik=(
            Terugblik(afspraak="a", status="vast", effect="niet"),
            Terugblik(afspraak="b", status="gedaan", effect="helpt"),
        ),
    )
    assert blok(voorkant(CASUS, [eerst, dan], PAKKET, VANDAAG), "Open afspraken") == (
        "- Bellen. Wie: mentor. Wanneer: vrijdag. Nu: loopt vast, helpt niet. "
        "- Samen eten. Wie: klas. Wanneer: vrijdag 27 november. "
        "Als het niet lukt: dan later. "
        "- Mailen. Wanneer: vrijdag 27 november."
    )


def test_a_question_that_was_emptied_does_not_come_back() -> None:
    """Every paper says it as the last sitting does."""
    eerst = sessie(vraag="Hoe eerst?", regie="mentor")
    dan = sessie(21)
    tekst = voorkant(CASUS, [eerst, dan], PAKKET, VANDAAG)
    assert blok(tekst, "De vraag") == "- Nog niet opgeschreven."
    assert blok(tekst, "Aanspreekpunt") == "- Nog niet gekozen."
    gesprek = Gesprek(CASUS, dan, VRAGEN, eerder=(eerst,))
    papieren = [str(papier.maak(gesprek)) for naam, papier in PAPIEREN.items() if naam != "ics"]
    assert not [papier for papier in papieren if "Hoe eerst?" in papier or "mentor" in papier]


def test_what_helped_and_what_stays_is_handed_over_too() -> None:
    eerst = sessie(afspraken=tuple(Afspraak(id=id, scherm="afspraken", wat=f"Stap {id}") for id in "abcd"))
    dan = sessie(
        21,
        terugblik=(
            Terugblik(afspraak="a", status="gedaan", effect="helpt"),
            Terugblik(afspraak="b", blijft=True),
            Terugblik(afspraak="c", status="gedaan", effect="niet"),
        ),
    )
    tekst = voorkant(CASUS, [eerst, dan], PAKKET, VANDAAG)
    assert blok(tekst, "Wat hielp en wat blijft") == "- Stap b. Dit blijft zo. - Stap a. Dit hielp."
    assert blok(tekst, "Open afspraken") == "- Stap d."
    assert "Wat hielp" not in voorkant(CASUS, [eerst], PAKKET, VANDAAG)


@pytest.mark.parametrize(("soort", "staat_er"), [("jongere", True), ("groep", True), ("samenwerking", False)])
def test_only_where_it_is_about_minors_it_says_so(soort: str, staat_er: bool) -> None:
    tekst = voorkant(CASUS.gewijzigd_naar(soort=soort), [], PAKKET, VANDAAG)
    assert ("minderjarigen" in tekst) == staat_er


def test_a_sitting_that_could_not_be_read_is_named() -> None:
    tekst = voorkant(CASUS, [sessie()], PAKKET, VANDAAG, ["kapot\x1b.toml"])
    assert blok(tekst, "Gesprekken") == (
        "- 1 gesprek, het laatste op zaterdag 21 november 2026. "
        "- kapot.toml kon niet gelezen worden. Het bestand zit wel in het pakket."
    )


@pytest.mark.parametrize(
    ("naam", "typ"),
    [
        (PAKKET, f"andere-vragen overnemen {PAKKET}"),
        ("mijn pakket.zip", 'andere-vragen overnemen "mijn pakket.zip"'),
    ],
)
def test_the_one_command_stands_on_a_line_of_its_own(naam: str, typ: str) -> None:
    assert opdracht(naam) == typ
    assert f"    {typ}" in voorkant(CASUS, [], naam, VANDAAG).split("\n")


@given(st.lists(uitspraken(), max_size=6), st.text(max_size=40))
def test_whatever_was_said_stays_inside_its_line(gezegd: list[Any], naam: str) -> None:
    """No text of the group can look like a heading of ours, or command a terminal."""
    heel = sessie(vraag=naam, regie=naam)
    for iets in gezegd:
        heel = heel.met(iets)
    tekst = voorkant(CASUS, [heel], PAKKET, VANDAAG)
    assert schoon(tekst) == tekst
    eigen = voorkant(CASUS, [], PAKKET, VANDAAG)
    koppen = [regel for regel in eigen.split("\n") if regel.isupper()]
    assert [regel for regel in tekst.split("\n") if regel.isupper() and regel[0] not in "- "] == koppen


def test_a_very_long_word_does_not_stop_it() -> None:
    assert "x" * 70 in voorkant(CASUS, [sessie(vraag="x" * 5000)], PAKKET, VANDAAG)
