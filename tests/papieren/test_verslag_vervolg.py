"""What the verslag tells besides what was said: how it went, where we are, who does what."""

from datetime import date, timedelta
from typing import Any

import pytest

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.casus.uitspraken import Afspraak, Herzien, Hypothese, Notitie, Terugblik
from andere_vragen.papieren.overdracht import voorkant
from andere_vragen.papieren.verslag import verslag
from gesprek_waarden import CASUS, NU, VRAGEN

LATER = NU + timedelta(days=21)
VOLGEND_JAAR = NU + timedelta(days=60)

KLAARZETTEN = Afspraak(
    id="a1", scherm="afspraken", wat="Stoelen klaarzetten", wie="mentor", wanneer="vrijdag"
)
BELLEN = Afspraak(id="a2", scherm="afspraken", wat="Elke week bellen", status="bezig")


def _sessie(begonnen: Any = NU, **velden: Any) -> Sessie:
    return Sessie(casus=CASUS.id, begonnen=begonnen, gewijzigd=begonnen, scherm="slot", **velden)


def _secties(sessie: Sessie, *eerder: Sessie) -> dict[str, str]:
    delen = verslag(Gesprek(CASUS, sessie, VRAGEN, eerder=eerder)).split("\n## ")[1:]
    return {kop: tekst.strip() for kop, _, tekst in (deel.partition("\n") for deel in delen)}


def test_what_is_not_there_takes_no_place() -> None:
    vast = ["Waarvoor, en met welke toestemming", "Bewaren tot"]
    assert list(_secties(_sessie())) == vast
    lachen = Notitie(scherm="goed", tekst="Lachen")
    assert list(_secties(_sessie(LATER), _sessie(notities=(lachen,)))) == vast
    assert list(_secties(_sessie(LATER, notities=(lachen,)))) == ["Wat gaat goed", *vast]


# Looking back


def test_every_afspraak_of_last_time_says_how_it_went() -> None:
    nu = _sessie(
        LATER,
        terugblik=(
            Terugblik(afspraak="a1", status="gedaan", effect="helpt", geleerd="Een taak geeft rust"),
            Terugblik(afspraak="a1", geleerd="Vroeg beginnen helpt"),
        ),
    )
    secties = _secties(nu, _sessie(afspraken=(KLAARZETTEN, BELLEN)))
    assert next(iter(secties)) == "Hoe ging het met de afspraken"
    assert secties["Hoe ging het met de afspraken"].splitlines() == [
        "### Teruggekeken",
        "",
        "- Stoelen klaarzetten  ",
        "  Wie: mentor. Wanneer: vrijdag.  ",
        "  Afgesproken op zaterdag 21 november.  ",
        "  Nu: gedaan, helpt.  ",
        "  Geleerd: Een taak geeft rust  ",
        "  Geleerd: Vroeg beginnen helpt",
        "",
        "### Nog open",
        "",
        "- Elke week bellen  ",
        "  Afgesproken op zaterdag 21 november.  ",
        "  Nu: we zijn ermee bezig.",
    ]


def test_what_was_closed_before_or_made_today_is_not_looked_back_at() -> None:
    toen = _sessie(afspraken=(KLAARZETTEN,))
    tussen = _sessie(LATER, terugblik=(Terugblik(afspraak="a1", status="gedaan"),))
    nu = _sessie(VOLGEND_JAAR, afspraken=(BELLEN,))
    assert "Hoe ging het met de afspraken" not in _secties(nu, toen, tussen)
    assert "Stoelen" in _secties(nu, toen)["Hoe ging het met de afspraken"]


def test_doing_and_helping_are_two_questions() -> None:
    nu = _sessie(LATER, terugblik=(Terugblik(afspraak="a1", status="gedaan"),))
    sectie = _secties(nu, _sessie(afspraken=(KLAARZETTEN,)))["Hoe ging het met de afspraken"]
    assert sectie.endswith("  Nu: gedaan, we weten nog niet of het helpt.")


def test_a_look_back_is_kept_when_the_earlier_file_is_gone() -> None:
    blik = Terugblik(afspraak="a1", status="vast", effect="niet", geleerd="Niemand wist ervan")
    secties = _secties(_sessie(LATER, terugblik=(blik,), herzien=(Herzien(hypothese="h1", status="niet"),)))
    assert secties["Hoe ging het met de afspraken"].splitlines()[2:] == [
        "- Een eerdere afspraak  ",
        "  Nu: loopt vast, helpt niet.  ",
        "  Geleerd: Niemand wist ervan",
    ]
    assert secties["Wat denken we nu"] == "- Een eerder idee  \n  Nu: klopt niet."


def test_figures_show_how_far_they_lie_apart_from_low_to_high() -> None:
    toen, nu = _sessie(cijfers=(6, 2, 5)), _sessie(LATER, cijfers=(7,))
    kop = "Waar staan we, van 0 tot 10"
    assert _secties(nu, toen)[kop] == "- zaterdag 21 november: 2, 5, 6\n- zaterdag 12 december: 7"
    later = _sessie(VOLGEND_JAAR, cijfers=(8,))
    assert _secties(later, nu)[kop] == "- zaterdag 12 december 2026: 7\n- woensdag 20 januari: 8"


def test_an_idea_of_last_time_can_turn_out_otherwise() -> None:
    toen = _sessie(hypothesen=(Hypothese(id="h1", scherm="hypothesen", tekst="Misschien is ze moe"),))
    nu = _sessie(LATER, herzien=(Herzien(hypothese="h1", status="deels"),))
    assert (
        _secties(nu, toen)["Wat denken we nu"]
        == "- Misschien is ze moe (gezegd op zaterdag 21 november)  \n  Nu: klopt deels."
    )


def test_borgen_holds_only_what_helped() -> None:
    nu = _sessie(
        LATER,
        terugblik=(
            Terugblik(afspraak="a1", effect="beetje"),
            Terugblik(afspraak="a2", effect="niet", blijft=True),
        ),
        notities=(
            Notitie(scherm="terugkijken", rij="vasthouden", tekst="Een vast moment"),
            Notitie(scherm="terugkijken", rij="werkt", tekst="De taak"),
            Notitie(scherm="terugkijken", rij="leren", tekst="Eerst vragen"),
        ),
    )
    secties = _secties(nu, _sessie(afspraken=(KLAARZETTEN, BELLEN)))
    assert secties["Borgen: wat hielp, houden we vast"] == "- Stoelen klaarzetten (mentor, helpt een beetje)"
    assert secties["Terugkijken"] == (
        "### Wat werkt\n\n- De taak\n\n### Wat leren we\n\n- Eerst vragen\n\n"
        "### Wat houden we vast\n\n- Een vast moment"
    )


@pytest.mark.parametrize(
    ("terug", "staat_er"),
    [
        ((Terugblik(afspraak="a1", blijft=True),), True),
        ((Terugblik(afspraak="a1", blijft=True), Terugblik(afspraak="a1", geleerd="Vroeg beginnen")), True),
        ((Terugblik(afspraak="a1", blijft=True), Terugblik(afspraak="a1", status="gestopt")), False),
        ((Terugblik(afspraak="a1", effect="helpt"),), False),
    ],
)
def test_what_stays_as_it_is_says_so(terug: tuple[Terugblik, ...], staat_er: bool) -> None:
    secties = _secties(_sessie(LATER, terugblik=terug), _sessie(afspraken=(KLAARZETTEN,)))
    assert ("Dit blijft zo." in secties["Hoe ging het met de afspraken"]) == staat_er


# Voices and support


@pytest.mark.parametrize(
    ("velden", "achter"),
    [
        ({"gevraagd_door": "mentor", "gevraagd_op": "dinsdag"}, " (gevraagd door mentor, dinsdag)"),
        ({"gevraagd_door": "mentor"}, " (gevraagd door mentor)"),
        ({"gevraagd_op": "dinsdag"}, " (gevraagd: dinsdag)"),
        ({}, ""),
    ],
)
def test_a_voice_says_who_asked_for_it(velden: dict[str, str], achter: str) -> None:
    stem = Notitie(scherm="welkom", niveau="jongere", bron="zelf_gezegd", tekst="Rust", **velden)
    assert _secties(_sessie(notities=(stem,)))["Stem van de jongere"] == f"- Rust{achter}"


@pytest.mark.parametrize(
    ("velden", "achter"),
    [
        (
            {"steun": "gezelschap", "geeft": "de buurvrouw", "gekozen": "ja", "herkend": 3},
            " (gezelschap; geeft dit al: de buurvrouw; zelf gekozen) (3 herkennen dit)",
        ),
        ({"steun": "emotioneel"}, " (een luisterend oor)"),
        ({"gekozen": "vragen"}, " (zelf gekozen? nog vragen)"),
        ({}, ""),
    ],
)
def test_support_says_which_from_whom_and_who_chose(velden: dict[str, Any], achter: str) -> None:
    steun = Notitie(scherm="steun", rij="leerling", tekst="Samen lopen", **velden)
    assert _secties(_sessie(notities=(steun,)))["Wie heeft steun nodig"].endswith(f"- Samen lopen{achter}")


@pytest.mark.parametrize("scherm", ["welkom", "steun", "terugkijken", "verdwenen"])
def test_parents_need_not_tell_it_again_wherever_it_was_said(scherm: str) -> None:
    verteld = Notitie(scherm=scherm, rij="niet_opnieuw", niveau="thuis", bron="zelf_gezegd", tekst="Verhuisd")
    secties = _secties(_sessie(notities=(verteld,)))
    assert secties["Dit hoeven ouders niet opnieuw te vertellen"] == "- Verhuisd (zelf gezegd)"
    assert str(secties).count("Verhuisd") == 1


def test_who_is_there_when_stands_behind_the_role() -> None:
    mentor = Deelnemer(
        rol="mentor", doet="begeleidt de klas", aanwezig="dinsdag", bereikbaar="het berichtenvak"
    )
    sessie = _sessie(aanwezig=(mentor, Deelnemer(rol="moeder")), afwezig=(Deelnemer(rol="jongere"),))
    assert _secties(sessie)["Wie zat er aan tafel, wie niet"].splitlines() == [
        "- Aan tafel:  ",
        "  mentor: begeleidt de klas; is er: dinsdag; te bereiken via: het berichtenvak  ",
        "  moeder",
        "- Niet aan tafel: jongere",
    ]


# Afspraken that were read aloud


VANDAAG, MORGEN = date(2026, 11, 21), date(2026, 11, 22)


@pytest.mark.parametrize(
    ("dagen", "zin"),
    [
        ([None, None], None),
        ([VANDAAG], "Deze afspraak is hardop gelezen en klopte voor iedereen, op zaterdag 21 november 2026."),
        (
            [VANDAAG, VANDAAG],
            "Deze afspraken zijn hardop gelezen en klopten voor iedereen, op zaterdag 21 november 2026.",
        ),
        (
            [MORGEN, VANDAAG],
            "Deze afspraken zijn hardop gelezen en klopten voor iedereen,"
            " op zaterdag 21 november 2026 en zondag 22 november 2026.",
        ),
        (
            [VANDAAG, None, None],
            "1 van de 3 afspraken is hardop gelezen en klopte voor iedereen, op zaterdag 21 november 2026.",
        ),
        (
            [VANDAAG, VANDAAG, None],
            "2 van de 3 afspraken zijn hardop gelezen en klopten voor iedereen,"
            " op zaterdag 21 november 2026.",
        ),
    ],
)
def test_the_verslag_says_whether_the_afspraken_were_read_aloud(
    dagen: list[date | None], zin: str | None
) -> None:
    gemaakt = tuple(Afspraak(scherm="afspraken", wat="x", vastgesteld=dan) for dan in dagen)
    sectie = _secties(_sessie(afspraken=gemaakt))["Afspraken"].split("\n\n")
    assert sectie[1:] == ([zin] if zin else [])
    # Of a log from before it was asked, nobody knows: only beside one that was read, another was not.
    assert sectie[0].count("Nog niet hardop gelezen.") == (dagen.count(None) if zin else 0)


def test_the_one_step_together_stands_on_top() -> None:
    samen = BELLEN.gewijzigd_naar(wat="Elke week\nbellen", samen=True)
    sectie = _secties(_sessie(afspraken=(KLAARZETTEN, samen)))["Afspraken"]
    assert sectie.startswith("- Elke week  \n  bellen  \n  Dit is onze ene stap samen.")
    assert sectie.index("Stoelen") > sectie.index("samen")


def test_who_objected_when_it_was_read_aloud_is_heard() -> None:
    bezwaar = Notitie(
        scherm="slot", rij="vastgesteld", tekst="Vrijdag lukt mij niet", bron="zelf_gezegd", niveau="thuis"
    )
    sectie = _secties(_sessie(notities=(bezwaar,)))["Anders gezien"]
    assert sectie == "- Bij het voorlezen gezegd: Vrijdag lukt mij niet (zelf gezegd)"


@pytest.mark.parametrize("velden", [{}, {"niveau": "verdwenen"}, {"rij": "verdwenen", "bron": "cijfers"}])
def test_a_sitting_that_looks_back_keeps_what_was_said_about_no_niveau(velden: dict[str, Any]) -> None:
    los = Notitie(scherm="context", tekst="Rustiger", **velden)
    assert (
        "Rustiger" in _secties(_sessie(soort="terugkijken", notities=(los,)))["Wat gebeurt er om Linde heen"]
    )


def test_whom_you_can_go_to_says_how_at_work() -> None:
    mentor = Deelnemer(rol="mentor, klas 2B", aanwezig="ma–do", bereikbaar="het berichtenvak")
    gaat = _secties(_sessie(regie="mentor", aanwezig=(mentor,)))["Zo gaan we verder"]
    assert gaat == "Aanspreekpunt: mentor. Is er: ma–do. Te bereiken via: het berichtenvak."
    assert _secties(_sessie(regie="mentor"))["Zo gaan we verder"] == "Aanspreekpunt: mentor."


def test_beside_afspraken_that_were_read_aloud_the_others_say_they_were_not() -> None:
    """Also those of an earlier sitting; one the group looked back at was said yes to."""
    gelezen = KLAARZETTEN.gewijzigd_naar(id="ja", wat="Ja", vastgesteld=VANDAAG)
    bekeken = KLAARZETTEN.gewijzigd_naar(id="bekeken", wat="Bekeken")
    toen = _sessie(afspraken=(gelezen, bekeken, BELLEN))
    nu = _sessie(LATER, afspraken=(KLAARZETTEN,), terugblik=(Terugblik(afspraak="bekeken", status="bezig"),))
    secties = _secties(nu, toen)
    hoe = secties["Hoe ging het met de afspraken"].replace("  \n", "\n")
    assert secties["Afspraken"].endswith("Nog niet hardop gelezen.")
    assert hoe.count("Nog niet hardop gelezen.") == 1
    assert hoe.index("Elke week bellen") < hoe.index("Nog niet hardop gelezen.")
    assert "Elke week bellen\n  Opgeschreven op zaterdag 21 november." in hoe, "nobody agreed on it"
    assert "Bekeken\n  Wie: mentor. Wanneer: vrijdag.\n  Afgesproken op" in hoe
    tekst = voorkant(CASUS, [toen, nu], "p.zip", VANDAAG)
    assert " ".join(tekst.split()).count("Nog niet hardop gelezen.") == 2
