"""Undo and redo say what and where, for everything that can change."""

import inspect
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from andere_vragen.casus.concept import Regelplek, Rijplek
from andere_vragen.casus.gesprek import BLIJFT, Gesprek
from andere_vragen.casus.sessie import PARKEERPLAATS, Deelnemer, Sessie
from andere_vragen.casus.uitspraken import Afspraak, Herzien, Hypothese, Notitie, Terugblik, Uitspraak
from andere_vragen.casus.wijzers import Menswijzer, Uitspraakwijzer, Veldwijzer
from andere_vragen.rijen import stappen
from andere_vragen.rijen.berichten import Ongedaan, Opnieuw
from andere_vragen.rijen.gehoord import gehoord
from andere_vragen.rijen.stappen import (
    AndereBlik,
    AnderMens,
    AndersGedacht,
    CijfersAnders,
    CijfersErbij,
    DezelfdeMensen,
    Erbij,
    Geleerd,
    Getrokken,
    Gezet,
    Ingekort,
    Kaart,
    Stap,
    Verplaatst,
    Weg,
)
from andere_vragen.rijen.verschil import verschil
from andere_vragen.rijen.wijzigen import Wijziging, toegepast, veranderd
from gesprek_waarden import NU, gesprek, half, later

MOEDER = Deelnemer(rol="moeder")
ROOSTER = Notitie(id="n1", scherm="context", rij="school", tekst="Nieuw rooster, twee invallers")
THUIS = Notitie(id="n2", scherm="context", rij="school", tekst="Stil")
EERDER = gesprek(
    Afspraak(id="a1", scherm="afspraken", wat="Elke dag groeten"),
    Hypothese(id="h1", scherm="hypothesen", tekst="Misschien is het te druk"),
).sessie.gewijzigd_naar(id="11111111")

BEGIN = replace(
    gesprek(ROOSTER, THUIS, aanwezig=(MOEDER,), cijfers=(6, 7), vraag="Hoe nu?"), eerder=(EERDER,)
)
LEEG = replace(gesprek(), eerder=(EERDER,))

NIET_MEER_HULP = Terugblik(afspraak="a1", status="gedaan")

STAPPEN: list[tuple[Gesprek, Stap, str, str]] = [
    (LEEG, Erbij("aanwezig", (MOEDER,)), "Weg: moeder (Aan tafel).", "Terug: moeder (Aan tafel)."),
    (LEEG, Erbij("afwezig", (MOEDER,)), "Weg: moeder (Missen we).", "Terug: moeder (Missen we)."),
    (LEEG, DezelfdeMensen((MOEDER,)), "Weg: moeder (Aan tafel).", "Terug: moeder (Aan tafel)."),
    (
        BEGIN,
        AnderMens(Menswijzer("aanwezig", "moeder"), Deelnemer(rol="oma"), ("rol",)),
        "Weer zoals het was: moeder (Aan tafel).",
        "Weer zoals het was: oma (Aan tafel).",
    ),
    (LEEG, Gezet("vraag", "Hoe?"), "Weg: “Hoe?” (De vraag).", "Terug: “Hoe?” (De vraag)."),
    (BEGIN, Gezet("vraag", "En?"), "Weer zoals het was: “Hoe nu?” (De vraag).", "“En?” (De vraag)."),
    (
        LEEG,
        Gezet("terugkijken_op", date(2026, 12, 12)),
        "Weg: “zaterdag 12 december” (Samen terugkijken).",
        "Terug: “zaterdag 12 december” (Samen terugkijken).",
    ),
    (BEGIN, CijfersErbij((5,)), "“6 · 7” (Waar staan we).", "“6 · 7 · 5” (Waar staan we)."),
    (BEGIN, CijfersAnders((6, 7), (6, 8)), "“6 · 7” (Waar staan we).", "“6 · 8” (Waar staan we)."),
    (LEEG, Kaart("conciërge"), "Weer zoals het was: de kaarten ", "de kaarten conciërge, "),
    (LEEG, Getrokken(("tante", "oom")), "Weer zoals het was: de kaarten ", "de kaarten tante, oom."),
    (LEEG, Ingekort(("steun",)), "Weer zoals het was: alle vragen van de route.", "alle vragen"),
    (LEEG, Geleerd("a1", "Eerder bellen"), "Weg: “Elke dag groeten” (terugkijken: Eerder bellen).", "Terug"),
    (LEEG, AndereBlik(NIET_MEER_HULP, ("status",)), "Weg: “Elke dag groeten” (terugkijken", "Terug"),
    (
        LEEG,
        AndersGedacht(Herzien(hypothese="h1", status="klopt")),
        "Weg: “Misschien is het te druk” (terugkijken",
        "Terug",
    ),
    (
        BEGIN,
        Weg(Uitspraakwijzer("n1")),
        "Terug: “Nieuw rooster, twee invallers” (bij De hele school).",
        "Weg: “Nieuw rooster, twee invallers” (bij De hele school).",
    ),
    (BEGIN, Weg(Veldwijzer("vraag")), "Terug: “Hoe nu?” (De vraag).", "Weg: “Hoe nu?” (De vraag)."),
    (
        BEGIN,
        Verplaatst(Uitspraakwijzer("n2"), -1, ()),
        "Weer op zijn oude plek: “Nieuw rooster, twee invallers” (bij De hele school).",
        "Weer op zijn oude plek: “Stil” (bij De hele school).",
    ),
]


@pytest.mark.parametrize(("begin", "stap", "weg", "terug"), STAPPEN)
def test_undo_and_redo_of_every_step_say_what_and_where(
    begin: Gesprek, stap: Stap, weg: str, terug: str
) -> None:
    nu = toegepast(begin, Wijziging(stap=stap), (), NU)
    ongedaan = gehoord(nu, Ongedaan(), later(1))
    opnieuw = gehoord(ongedaan.gesprek, Opnieuw(), later(2))
    assert weg in ongedaan.zin
    assert terug in opnieuw.zin
    assert _said(ongedaan.gesprek) == _said(begin)
    assert _said(opnieuw.gesprek) == _said(nu)


def test_no_kind_of_step_has_been_forgotten() -> None:
    soorten = {
        soort
        for _, soort in inspect.getmembers(stappen, inspect.isclass)
        if soort.__module__ == stappen.__name__ and hasattr(soort, "op") and soort is not Stap
    }
    assert soorten == {type(stap) for _, stap, *_ in STAPPEN}


GEWOON = {
    "formaat",
    "id",
    "casus",
    "soort",
    "route",
    "vervolg_op",
    "tussendoor",
    "begonnen",
    "gewijzigd",
    *("zienswijze", "correctie"),  # set beside it when nobody sits at the table
    *BLIJFT,
}
"""What nobody says, or what undo leaves alone."""

GEZEGD: dict[str, Any] = {
    "vraag": "Hoe?",
    "terugkijken_op": date(2026, 12, 12),
    "regie": "mentor",
    "aanwezig": (MOEDER,),
    "afwezig": (MOEDER,),
    "notities": (ROOSTER,),
    "hypothesen": (Hypothese(scherm="context", tekst="Druk"),),
    "afspraken": (Afspraak(scherm="context", wat="Bellen"),),
    "terugblik": (NIET_MEER_HULP,),
    "herzien": (Herzien(hypothese="h1", status="klopt"),),
    "cijfers": (6,),
    "kaarten": ("tante",),
    "overgeslagen": ("steun",),
    "concept": ({"scherm": "context", "rij": "school", "tekst": "half"},),
}


def test_everything_that_can_be_said_is_told_when_it_goes() -> None:
    assert Sessie.model_fields.keys() - GEWOON == GEZEGD.keys()
    for veld, waarde in GEZEGD.items():
        met = replace(LEEG, sessie=LEEG.sessie.gewijzigd_naar(**{veld: waarde}))
        assert verschil(met, LEEG), veld


# Where


ELDERS: list[tuple[Uitspraak, str]] = [
    (Notitie(scherm="goed", tekst="Ze lacht"), "Weg: “Ze lacht” (bij Wat gaat er goed)."),
    (Notitie(scherm=PARKEERPLAATS, tekst="Later"), "Weg: “Later” (bij Parkeerplaats)."),
    (Hypothese(scherm="context", niveau="klas", tekst="Druk"), "Weg: “Druk” (bij De klas / groep)."),
    (Notitie(scherm="context", tekst="Zo maar"), "Weg: “Zo maar”."),
    (Notitie(scherm="context", tekst="woord " * 40), " woord …”."),
]


@pytest.mark.parametrize(("iets", "zin"), ELDERS)
def test_it_says_on_which_screen_or_in_which_row(iets: Uitspraak, zin: str) -> None:
    assert gehoord(gesprek().met(NU, iets), Ongedaan(), NU).zin.endswith(zin)


def test_of_many_lines_it_names_the_first_and_counts_the_others() -> None:
    nu = gesprek().met(NU, ROOSTER, THUIS, Notitie(scherm="context", rij="school", tekst="Druk"))
    assert gehoord(nu, Ongedaan(), NU).zin == (
        "Weg: “Nieuw rooster, twee invallers” en nog 2 (bij De hele school)."
    )


def test_other_words_are_again_as_they_were() -> None:
    nu = toegepast(BEGIN, veranderd(ROOSTER, tekst="Een nieuw rooster"), (), NU)
    zin = "Weer zoals het was: “Nieuw rooster, twee invallers” (bij De hele school)."
    assert gehoord(nu, Ongedaan(), NU).zin == zin


# What is half typed

HIER, ELDERS_GETYPT = Regelplek("context", Rijplek("school")), Regelplek("goed")


def test_what_is_being_typed_goes_first_and_comes_back() -> None:
    nu = BEGIN.met(NU, Notitie(scherm="context", tekst="Gym")).getypt(
        {HIER: "En dan", ELDERS_GETYPT: "x"}, NU
    )
    eerst = gehoord(nu, Ongedaan(HIER), later(1))
    assert eerst.zin == "Weg: “En dan” (nog niet vastgelegd)."
    assert half(eerst.gesprek) == {ELDERS_GETYPT: "x"}
    assert len(eerst.gesprek.sessie.notities) == 3
    dan = gehoord(eerst.gesprek, Ongedaan(None), later(2))
    assert dan.zin == "Weg: “Gym”."
    terug = gehoord(dan.gesprek, Opnieuw(HIER), later(3))
    assert terug.zin == "Terug: “Gym”."
    helemaal = gehoord(terug.gesprek, Opnieuw(HIER), later(4))
    assert helemaal.zin == "Terug: “En dan” (nog niet vastgelegd)."
    assert half(helemaal.gesprek) == {ELDERS_GETYPT: "x", HIER: "En dan"}


def test_half_a_line_comes_back_where_is_typed_now_and_before_what_stands_there() -> None:
    klas = Regelplek("context", Rijplek("klas"))
    weg = gesprek().getypt({HIER: "En dan"}, NU).ongedaan(NU, HIER)
    assert half(weg.opnieuw(NU, klas)) == {klas: "En dan"}
    assert half(weg.opnieuw(NU, ELDERS_GETYPT)) == {HIER: "En dan"}
    assert half(weg.getypt({klas: "nieuw"}, NU).opnieuw(NU, klas)) == {klas: "En dan nieuw"}


def test_something_new_ends_what_could_be_done_again() -> None:
    terug = gesprek().met(NU, ROOSTER).ongedaan(NU)
    assert terug.opnieuw(NU).sessie.notities == gesprek().met(NU, ROOSTER).sessie.notities
    assert terug.getypt({HIER: "x"}, NU).toekomst
    nieuw = terug.met(NU, THUIS)
    assert nieuw.opnieuw(NU) is nieuw


def _said(nu: Gesprek) -> dict[str, Any]:
    return {veld: getattr(nu.sessie, veld) for veld in GEZEGD}


def test_where_nothing_changed_nothing_is_told() -> None:
    nu = gesprek(Notitie(scherm="context", rij="klas", niveau="klas", tekst="Druk"))
    assert verschil(nu, nu) == ""
