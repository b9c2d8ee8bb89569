"""What the group thought of itself arrives where the afspraken are made, and travels along."""

from collections.abc import Mapping
from datetime import date

import pytest

from andere_vragen.casus.concept import Conceptplek, Rijplek, Veldplek
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie
from andere_vragen.casus.wijzers import NieuweAfspraak, Uitspraakwijzer
from andere_vragen.rijen.afspreken import nieuwe_afspraak
from andere_vragen.rijen.dingen import Ding, ding
from andere_vragen.rijen.invulling import Invulling
from andere_vragen.rijen.rij import Rij
from andere_vragen.rijen.waar import waar_het_staat
from andere_vragen.rijen.welke import rijen_van
from andere_vragen.rijen.wijzigen import Wijziging
from andere_vragen.taal.dag_in_zin import dag_genoemd
from gesprek_waarden import NU, VANDAAG, gesprek

IDEEEN = Rijplek(eigen="ideeen")
PLEK = Notitie(id="n1", scherm="omgeving", rij="rooster", niveau="school", tekst="Een vaste plek in de pauze")
OGEN = Notitie(
    id="n2", scherm="perspectief", perspectief="conciërge", bron="ingeleefd", tekst="Ik zie hem staan"
)
GOED = Notitie(id="n3", scherm="goed", tekst="Hij fietst graag")
GEZIEN = Notitie(id="n4", scherm="context", rij="klas", niveau="klas", tekst="Het is druk")
IDEE = Hypothese(id="h1", scherm="hypothesen", niveau="klas", tekst="Misschien zit er niemand naast hem")
OP_VOLGORDE: tuple[Notitie | Hypothese, ...] = (GOED, IDEE, OGEN, PLEK)
ALLES = (GOED, GEZIEN, OGEN, PLEK, IDEE)


def rij(nu: Gesprek, plek: Rijplek = IDEEEN) -> Rij:
    return next(een for een in rijen_van(nu) if een.plek == plek)


def afspraak_uit(nu: Gesprek, wijst: Ding, **anders: str) -> Afspraak:
    """What F5 on this and ctrl+s give."""
    return vastgelegd(nieuwe_afspraak(nu, rij(nu), "", VANDAAG, wijst), **anders)


def vastgelegd(invulling: Invulling[Wijziging], **anders: str) -> Afspraak:
    (afspraak,) = invulling.maak({veld.naam: veld.waarde for veld in invulling.velden} | anders).uitspraken
    assert isinstance(afspraak, Afspraak)
    return afspraak


def waarden(invulling: Invulling[Wijziging]) -> Mapping[str, str]:
    return {veld.naam: veld.waarde for veld in invulling.velden}


def test_what_the_group_thought_of_is_offered_with_where_it_came_from() -> None:
    nu = gesprek(*ALLES, scherm="afspraken")
    assert [(een.teken, een.tekst, een.achter) for een in rij(nu).dingen] == [
        ("•", "Hij fietst graag", "gaat goed"),
        ("?", "Misschien zit er niemand naast hem", "wat we denken"),
        ("•", "Ik zie hem staan", "door de ogen van de conciërge"),
        ("•", "Een vaste plek in de pauze", "eromheen"),
    ]


def test_without_ideas_there_is_no_row_for_them() -> None:
    assert IDEEEN not in [een.plek for een in rijen_van(gesprek(GEZIEN, scherm="afspraken"))]


def test_an_afspraak_keeps_what_it_came_from() -> None:
    nu = gesprek(*ALLES, scherm="afspraken")
    for een, gezegd in zip(rij(nu).dingen, OP_VOLGORDE, strict=True):
        afspraak = afspraak_uit(nu, een)
        assert (afspraak.wat, afspraak.uit, afspraak.wie) == (gezegd.tekst, gezegd.id, None)


def test_other_words_for_an_idea_still_come_from_it() -> None:
    nu = gesprek(*ALLES, scherm="afspraken")
    assert afspraak_uit(nu, rij(nu).dingen[3], wat="De mentor regelt een plek").uit == PLEK.id


def test_an_idea_that_became_an_afspraak_is_shown_as_such() -> None:
    nu = gesprek(*ALLES, scherm="afspraken")
    nu = nu.met(NU, afspraak_uit(nu, rij(nu).dingen[1]))
    assert [een.achter for een in rij(nu).dingen][1] == "is een afspraak"


def test_what_is_around_somebody_changes_around_them() -> None:
    nu = gesprek(*ALLES, scherm="afspraken")
    assert afspraak_uit(nu, rij(nu).dingen[3]).verandert == "omgeving"
    assert afspraak_uit(nu, rij(nu).dingen[1]).verandert is None, "nobody said what changes"
    assert afspraak_uit(nu, rij(nu).dingen[1], verandert="kern").verandert == "kern"


def test_the_form_first_asks_who_or_what_changes() -> None:
    nu = gesprek(scherm="afspraken")
    invulling = nieuwe_afspraak(nu, rijen_van(nu)[0], "Groeten", VANDAAG)
    eerste = invulling.zichtbaar[0]
    assert (invulling.begin, eerste.naam) == ("verandert", "verandert")
    assert [optie.label for optie in eerste.opties] == ["–", "de jongere zelf", "iets om de jongere heen"]


def test_where_that_is_known_the_form_begins_at_what_was_proposed() -> None:
    nu = gesprek(*ALLES, scherm="afspraken")
    idee = nieuwe_afspraak(nu, rij(nu), "", VANDAAG, rij(nu).dingen[3])
    assert (waarden(idee)["verandert"], idee.begin) == ("omgeving", "wat")
    half = nu.getypt({Veldplek(NieuweAfspraak(), veld): "omgeving" for veld in ("wat", "verandert")}, NU)
    assert nieuwe_afspraak(half, rij(half), "", VANDAAG).begin == ""


def test_a_half_afspraak_keeps_its_row_and_what_it_came_from() -> None:
    nu = gesprek(GEZIEN, scherm="context")
    klas = rij(nu, Rijplek("klas"))
    invulling = nieuwe_afspraak(nu, klas, "", VANDAAG, Ding(Uitspraakwijzer(GEZIEN.id), GEZIEN.tekst))
    half: dict[Conceptplek, str | None] = invulling.concepten({**waarden(invulling), "wie": "mentor"})
    assert half[Veldplek(NieuweAfspraak(), "uit")] == GEZIEN.id
    later = nu.getypt(half, NU).naar("afspraken", NU)
    afspraak = vastgelegd(nieuwe_afspraak(later, rijen_van(later)[-1], "", VANDAAG))
    assert (afspraak.scherm, afspraak.rij, afspraak.niveau) == ("context", "klas", "klas")
    assert (afspraak.uit, afspraak.wie, afspraak.samen) == (GEZIEN.id, "mentor", False)


def test_our_one_step_is_a_choice_of_the_form() -> None:
    nu = gesprek(scherm="afspraken")
    invulling = nieuwe_afspraak(nu, rijen_van(nu)[0], "Groeten", VANDAAG)
    assert not vastgelegd(invulling).samen
    assert vastgelegd(invulling, samen="ja").samen


@pytest.mark.parametrize(
    ("zin", "dan"),
    [
        ("De mentor belt moeder dinsdag", "dinsdag"),
        ("We vragen het op vrijdag 27 november.", "op vrijdag 27 november"),
        ("Morgen zetten we de stoelen anders", "Morgen"),
        ("Elke dinsdag samen eten", ""),
        ("Niet op maandag", ""),
        ("Dinsdag of donderdag bellen", ""),
        ("De dinsdagploeg helpt", ""),
        ("We praten volgende week dinsdag met Beuk", "volgende week dinsdag"),
        ("Afgelopen dinsdag was hij boos", ""),
        ("Vorige week dinsdag ging het mis", ""),
        ("Beuk vertelde dinsdag hoe het ging", ""),
        ("Net als dinsdag samen opruimen", ""),
        ("Als het dinsdag regent blijven we binnen", ""),
        ("Dinsdag niet bellen", ""),
        ("Elke week dinsdag bellen", ""),
        ("Altijd op dinsdag bellen", ""),
        ("Om de week op dinsdag samen eten", ""),
        ("Misschien dinsdag bellen", ""),
        ("Bellen we dinsdag, of niet?", ""),
        ("Dinsdag samen bellen?", ""),
        ("Dinsdag over een week of drie bellen", ""),
        ("Dinsdag 2 december bellen", ""),
        ("Dinsdag 1 of 8 december bellen", ""),
        ("Dinsdag na de toetsweek bellen", ""),
        ("De dinsdag erna bellen", ""),
        ("Tussen dinsdag en 4 december bellen", ""),
        ("Het gesprek van dinsdag nabespreken", ""),
        ("In de morgen samen starten", ""),
        ("Met de bus van 8 uur", ""),
        ("", ""),
    ],
)
def test_a_day_in_what_we_do_is_proposed_as_when(zin: str, dan: str) -> None:
    assert dag_genoemd(zin, VANDAAG) == dan
    nu = gesprek(scherm="afspraken")
    invulling = nieuwe_afspraak(nu, rijen_van(nu)[0], zin, VANDAAG)
    assert waarden(invulling)["wanneer"] == dan
    leeg = nieuwe_afspraak(nu, rijen_van(nu)[0], "", VANDAAG)
    assert leeg.nakijken("wat", {**waarden(leeg), "wat": zin}).vult == ({"wanneer": dan} if dan else {})


def test_a_day_that_is_not_understood_stands_as_said_and_is_asked_about() -> None:
    nu = gesprek(scherm="afspraken")
    invulling = nieuwe_afspraak(nu, rijen_van(nu)[0], "Bellen", VANDAAG)
    gevraagd = invulling.nakijken("wanneer", {**waarden(invulling), "wanneer": "na de toets"})
    assert gevraagd.zegt.startswith("“na de toets” staat er zo bij.")
    assert not invulling.nakijken("wanneer", {**waarden(invulling), "wanneer": "vrijdag"}).zegt
    afspraak = vastgelegd(invulling, wanneer="na de toets")
    assert (afspraak.wanneer, afspraak.datum) == ("na de toets", None)


def test_what_an_afspraak_still_misses_stands_as_small_words_on_its_line() -> None:
    afspraak = Afspraak(scherm="afspraken", wat="Bellen")
    vol = afspraak.gewijzigd_naar(
        wie="vrijdag", wanneer="dinsdag", datum=date(2026, 11, 24), merken_aan="op tijd"
    )
    regels = [ding(gesprek(), een).achter for een in (afspraak, vol)]
    assert regels == ["nog zonder: wie, wanneer, merken", "wie: vrijdag · wanneer: dinsdag"]


def test_where_an_afspraak_stands_is_told_unless_it_is_seen() -> None:
    nu = gesprek(*ALLES, scherm="afspraken")
    wijziging = Wijziging((Afspraak(scherm="afspraken", wat="Bellen"),))
    assert waar_het_staat(nu, wijziging, IDEEEN) == "Vastgelegd bij Afspraken: “Bellen”"
    assert waar_het_staat(nu, wijziging, Rijplek()) == ""
    assert waar_het_staat(nu, Wijziging((GEZIEN,)), IDEEEN) == ""


@pytest.mark.parametrize(
    ("gezegd", "rijen"),
    [
        ((), ["Afspraken", "Onze ene stap"]),
        ((GOED,), ["Ideeën", "Afspraken", "Onze ene stap"]),
        (
            (Afspraak(id="a", scherm="context", wat="Bellen", vroeg=True),),
            ["Vroeg bedacht", "Afspraken", "Onze ene stap"],
        ),
    ],
)
def test_the_afspraken_have_a_name_of_their_own_beside_other_rows(
    gezegd: tuple[Notitie | Afspraak, ...], rijen: list[str]
) -> None:
    getoond = rijen_van(gesprek(*gezegd, scherm="afspraken"))
    assert [een.label for een in getoond][: len(rijen)] == rijen
    assert [een.label for een in getoond if not een.vraag] == []
