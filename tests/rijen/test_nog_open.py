import pytest

from andere_vragen.casus.sessie import Deelnemer
from andere_vragen.casus.uitspraken import Afspraak
from andere_vragen.rijen.einde import nog_open
from andere_vragen.rijen.soorten.afspraken import Vastgesteld
from andere_vragen.rijen.welke import rijen_van
from gesprek_waarden import VANDAAG, gesprek

HEEL = Afspraak(scherm="afspraken", wat="Bellen", wie="mentor", wanneer="vrijdag", vastgesteld=VANDAAG)


def test_at_the_end_is_told_what_is_still_open() -> None:
    kaal = Afspraak(scherm="afspraken", wat="Samen eten")
    nu = gesprek(HEEL, kaal, kaal.gewijzigd_naar(id="b"), scherm="slot")
    assert [(nog.zin, nog.scherm) for nog in nog_open(nu)] == [
        ("Zonder naam: 2 afspraken", "afspraken"),
        ("Zonder dag: 2 afspraken", "afspraken"),
        ("Nog te lezen: 2 afspraken", "slot"),
        ("Wanneer kijken we terug?", "slot"),
    ]


def test_when_all_is_said_nothing_is_open() -> None:
    assert nog_open(gesprek(HEEL, scherm="slot", terugkijken_op=VANDAAG)) == ()


@pytest.mark.parametrize("niemand", ["?", "nog niemand", "n.v.t.", "nader te bepalen"])
def test_what_stands_on_nobody_is_without_a_name(niemand: str) -> None:
    nu = gesprek(HEEL.gewijzigd_naar(wie=niemand, vastgesteld=None), scherm="slot", terugkijken_op=VANDAAG)
    assert nog_open(nu)[0].zin == "Zonder naam: 1 afspraak"
    (voorlezen,) = (rij for rij in rijen_van(nu) if isinstance(rij, Vastgesteld))
    assert voorlezen.ja(VANDAAG) is None, "nobody can say yes to what nobody does"
    assert voorlezen.om_in_te_vullen


def test_somebody_who_was_asked_and_is_not_here_has_to_hear_it() -> None:
    weg = (Deelnemer(rol="moeder", is_="ouder"),)
    nu = gesprek(HEEL, scherm="slot", afwezig=weg, terugkijken_op=VANDAAG)
    assert [nog.zin for nog in nog_open(nu)] == ["Wie vertelt het verder?"]
    verteld = HEEL.gewijzigd_naar(vertelt="mentor")
    assert nog_open(gesprek(verteld, scherm="slot", afwezig=weg, terugkijken_op=VANDAAG)) == ()
