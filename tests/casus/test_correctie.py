"""Putting right: the new words, with day and reason; nothing else of how the sitting went changes."""

from datetime import timedelta

import pytest

from andere_vragen.casus.concept import Concept
from andere_vragen.casus.correctie import nog_genoemd, verbeterd
from andere_vragen.casus.kanttekeningen import Correctie
from andere_vragen.casus.sessie import Deelnemer, Gesteld, Sessie
from andere_vragen.casus.uitspraken import Notitie
from andere_vragen.casus.wijzers import Menswijzer, Uitspraakwijzer, Veldwijzer
from gesprek_waarden import CASUS, NU

LATER = NU + timedelta(days=30)

OUD = Sessie(
    casus=CASUS.id,
    begonnen=NU,
    gewijzigd=NU,
    scherm="slot",
    vraag="Hoe gaat het met Jan?",
    aanwezig=(Deelnemer(rol="Jan", vanaf=NU), Deelnemer(rol="mentor")),
    schermen=(Gesteld(id="slot", minuten=3),),
    notities=(Notitie(id="n1", scherm="context", rij="klas", tekst="De klas van Jan is druk", moment=NU),),
    concept=(
        Concept(scherm="context", tekst="Jan is", van="uitspraak", id="n1", veld="tekst"),
        Concept(scherm="context", tekst="half"),
    ),
)


def met(tekst: str) -> Sessie:
    """As the form gives it: at another moment, on another screen."""
    return OUD.met(OUD.notities[0].gewijzigd_naar(tekst=tekst)).gewijzigd_naar(
        scherm="context", schermen=(), gewijzigd=LATER
    )


def test_the_words_change_and_how_the_sitting_went_stays() -> None:
    na = verbeterd(OUD, met("De klas is druk"), Uitspraakwijzer("n1"), LATER, "een naam")
    assert na.notities[0] == OUD.notities[0].gewijzigd_naar(tekst="De klas is druk")
    assert (na.scherm, na.schermen, na.begonnen) == (OUD.scherm, OUD.schermen, OUD.begonnen)
    assert na.correctie == (Correctie(plek="n1", moment=LATER, reden="een naam"),)


def test_what_is_half_changed_of_it_goes_and_what_is_half_typed_elsewhere_stays() -> None:
    na = verbeterd(OUD, met("De klas is druk"), Uitspraakwijzer("n1"), LATER, "een naam")
    assert [half.tekst for half in na.concept] == ["half"]


def test_who_was_called_wrongly_came_when_they_came() -> None:
    nieuw = OUD.gewijzigd_naar(aanwezig=(Deelnemer(rol="leerling", vanaf=LATER), Deelnemer(rol="mentor")))
    na = verbeterd(OUD, nieuw, Menswijzer("aanwezig", "Jan"), LATER, "een rol is genoeg")
    assert na.aanwezig == (Deelnemer(rol="leerling", vanaf=NU), Deelnemer(rol="mentor"))
    assert na.correctie[0].plek == "aanwezig"


def test_each_correctie_stays() -> None:
    een = verbeterd(OUD, met("De klas is druk"), Uitspraakwijzer("n1"), LATER, "een naam")
    twee = verbeterd(een, een.gewijzigd_naar(vraag="Hoe gaat het?"), Veldwijzer("vraag"), LATER, "ook hier")
    assert [anders.plek for anders in twee.correctie] == ["n1", "vraag"]


def test_the_name_of_a_row_is_no_word_that_stayed() -> None:
    """It was said in the row of the klas: that says nothing of the word in the sentence."""
    assert nog_genoemd(OUD, met("De gang is druk"), "het was niet de klas") == "klas"


def test_where_it_says_so_already_nothing_is_put_right() -> None:
    assert verbeterd(OUD, OUD, Uitspraakwijzer("n1"), LATER, "niets") is OUD


@pytest.mark.parametrize(
    ("reden", "woord"),
    [
        ("hier stond Jan", ""),  # he is in the question too
        ("het was de GANG", ""),
        ("het was niet zo, zei mentor Karel", "Karel"),
        ("het was niet druk", "druk"),
        ("dat was niet zo", ""),
    ],
)
def test_the_reason_holds_no_word_that_had_to_go(reden: str, woord: str) -> None:
    oud = OUD.met(Notitie(id="n1", scherm="context", rij="klas", tekst="Het is druk, zei Karel. Dat was zo."))
    nieuw = oud.met(Notitie(id="n1", scherm="context", rij="klas", tekst="De gang"))
    assert nog_genoemd(oud, nieuw, reden) == woord
