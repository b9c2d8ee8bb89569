"""Before a casus begins: what it is for, who found it good, how long it is kept. All of it can be skipped."""

from datetime import date

import pytest

from andere_vragen.casus.casus import Casus, Toestemming
from andere_vragen.papieren.vooraf import waarvoor_en_toestemming
from andere_vragen.rijen.vooraf import ANONIEM, vooraf
from andere_vragen.rijen.zeggen import NietBegrepenError
from gesprek_waarden import CASUS, VANDAAG

NIETS = dict.fromkeys(("waarvoor", "wie", "hoe", "wanneer", "bewaren_tot"), "")


def ingevuld(casus: Casus = CASUS, **gezegd: str) -> Casus:
    """The casus after this was filled in, and the rest left as it was."""
    invulling = vooraf(casus, VANDAAG)
    stond = {veld.naam: veld.waarde for veld in invulling.velden}
    return invulling.maak(stond | gezegd).in_casus(casus)


def test_who_skips_it_has_a_casus_that_says_so_in_plain_words() -> None:
    assert ingevuld() == CASUS
    assert waarvoor_en_toestemming(CASUS) == (
        "Waarvoor dit is, is niet opgeschreven.",
        "Of er toestemming is, is niet opgeschreven. Wie vraagt het?",
    )


def test_what_it_is_for_and_who_found_it_good_stand_on_paper_as_they_were_typed() -> None:
    casus = ingevuld(waarvoor="weer naar de les", wie="Linde en moeder", hoe="aan tafel", wanneer="vandaag")
    assert casus.toestemming == Toestemming(wie="Linde en moeder", hoe="aan tafel", wanneer="vandaag")
    assert waarvoor_en_toestemming(casus) == (
        "Waarvoor: weer naar de les.",
        "Toestemming van: Linde en moeder; aan tafel; vandaag.",
    )


@pytest.mark.parametrize("gezegd", [ANONIEM, "Anoniem"])
def test_or_it_is_talked_about_so_that_nobody_can_tell_whom_it_is_about(gezegd: str) -> None:
    casus = ingevuld(wie=gezegd)
    assert casus.toestemming == Toestemming(anoniem=True)
    assert waarvoor_en_toestemming(casus)[1] == "Anoniem besproken."
    assert ingevuld(casus) == casus


def test_how_it_was_given_is_kept_also_when_nobody_said_by_whom() -> None:
    assert "niet gezegd van wie; op papier" in waarvoor_en_toestemming(ingevuld(hoe="op papier"))[1]


def test_what_was_said_can_be_taken_back() -> None:
    casus = ingevuld(waarvoor="weer naar de les", wie="moeder")
    assert ingevuld(casus, waarvoor="", wie=" ") == CASUS


@pytest.mark.parametrize("gezegd", ["1 mei 2028", "2028-05-01", "1-5-2028"])
def test_a_day_that_somebody_chose_is_kept_as_chosen(gezegd: str) -> None:
    casus = ingevuld(bewaren_tot=gezegd)
    assert (casus.bewaren_tot, casus.bewaren_gekozen) == (date(2028, 5, 1), True)
    assert ingevuld(casus) == casus


@pytest.mark.parametrize(("gezegd", "zin"), [("ooit", "welke dag"), ("1 mei 2020", "al geweest")])
def test_a_day_that_cannot_be_is_refused(gezegd: str, zin: str) -> None:
    with pytest.raises(NietBegrepenError, match=zin):
        ingevuld(bewaren_tot=gezegd)


def test_the_day_stands_there_with_its_year_as_it_can_be_typed_back() -> None:
    (veld,) = (veld for veld in vooraf(CASUS, VANDAAG).velden if veld.naam == "bewaren_tot")
    assert veld.waarde == veld.voorstel == "21 februari 2027"


def test_left_empty_the_term_says_it() -> None:
    assert vooraf(CASUS, VANDAAG).maak(NIETS).in_casus(CASUS) == CASUS
