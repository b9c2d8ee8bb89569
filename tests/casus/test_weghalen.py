"""What stays of a sitting when a casus is closed, or when something is taken out of it."""

from datetime import timedelta

from andere_vragen.casus.casus import Toestemming
from andere_vragen.casus.concept import Concept
from andere_vragen.casus.kanttekeningen import Correctie, Zienswijze
from andere_vragen.casus.uitspraken import Afspraak, Notitie
from andere_vragen.casus.weghalen import (
    afgesloten,
    alleen_wat_doorgaat,
    casus_zonder_persoon,
    zonder_persoon,
    zonder_uitspraak,
)
from gesprek_waarden import CASUS, NU, gesprek

LATER = NU + timedelta(days=30)

DOOR = Afspraak(id="a1", scherm="afspraken", wat="Klaarzetten", uit="n1")
OVER = Afspraak(id="a2", scherm="afspraken", wat="Bellen", status="gestopt")
DRUK = Notitie(id="n1", scherm="context", tekst="Druk")


def eigen(over: str | None) -> Zienswijze:
    return Zienswijze(id=f"z{over}", wie="Linde", tekst="Ik zie het anders", moment=NU, over=over)


def recht(plek: str) -> Correctie:
    return Correctie(plek=plek, moment=NU, reden="klopte niet")


SESSIE = gesprek(
    DOOR,
    OVER,
    DRUK,
    zienswijze=tuple(map(eigen, ("a1", "a2", "n1", None))),
    correctie=tuple(map(recht, ("a1", "a2", "n1"))),
).sessie


def test_of_a_closed_casus_only_what_goes_on_stays_with_what_stands_beside_it() -> None:
    (na,) = alleen_wat_doorgaat([SESSIE], LATER)
    assert na.uitspraken == (DOOR.gewijzigd_naar(uit=None),)
    assert (na.zienswijze, na.correctie) == ((eigen("a1"),), (recht("a1"),))


def test_a_sitting_that_was_rounded_off_stays_so_and_another_one_is_now() -> None:
    (open_,) = alleen_wat_doorgaat([SESSIE], LATER)
    (dicht,) = alleen_wat_doorgaat([SESSIE.gewijzigd_naar(afgerond=NU)], LATER)
    assert (open_.afgerond, dicht.afgerond) == (LATER, NU)


def test_a_closed_casus_says_no_more_what_it_was_for() -> None:
    casus = CASUS.gewijzigd_naar(waarvoor="weer naar de les", toestemming=Toestemming(wie="moeder"))
    assert afgesloten(casus) == CASUS.gewijzigd_naar(status="afgesloten")


def test_what_is_taken_out_takes_what_stands_beside_it_along() -> None:
    na = zonder_uitspraak(SESSIE, "a2")
    assert na.zienswijze == tuple(map(eigen, ("a1", "n1", None)))
    assert na.correctie == tuple(map(recht, ("a1", "n1")))


def test_an_own_view_can_be_taken_out_by_itself() -> None:
    na = zonder_uitspraak(SESSIE, "za2")
    assert na.zienswijze == tuple(map(eigen, ("a1", "n1", None)))
    assert na.uitspraken == SESSIE.uitspraken


def test_a_casus_without_a_person_still_says_that_it_was_found_good() -> None:
    gegeven = Toestemming(wie="Linde en de moeder", hoe="moeder belde")
    na = casus_zonder_persoon(CASUS.gewijzigd_naar(toestemming=gegeven), "moeder")
    assert na.toestemming == Toestemming(wie="Linde en iemand", hoe="iemand belde")
    assert casus_zonder_persoon(CASUS, "moeder") == CASUS


def test_what_points_at_something_else_still_points_at_it() -> None:
    anders = Notitie(id="n2", scherm="context", tekst="Juist rustig", alternatief_van="n1")
    sessie = SESSIE.met(anders)
    assert zonder_uitspraak(sessie, "a2").uitspraak("n2") == anders
    assert zonder_uitspraak(sessie, "n1").uitspraak("n2") == anders.gewijzigd_naar(alternatief_van=None)


def test_what_is_half_typed_of_somebody_else_stays_when_a_person_goes() -> None:
    half = tuple(
        Concept(van="aanwezig", id=rol, veld="doet", tekst="begeleidt") for rol in ("mentor", "moeder")
    )
    na = zonder_persoon(SESSIE.gewijzigd_naar(concept=half), "moeder")
    assert [een.id for een in na.concept] == ["mentor"]
