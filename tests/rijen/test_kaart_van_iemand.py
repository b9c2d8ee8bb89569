"""What is half typed of somebody is theirs, whoever comes, goes or gets another name."""

from dataclasses import replace

from andere_vragen.casus.concept import Conceptplek, Veldplek
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.casus.wijzers import Menswijzer, Wijzer
from andere_vragen.rijen.berichten import Getypt, Ongedaan, Vastgelegd
from andere_vragen.rijen.formulieren import bewerken
from andere_vragen.rijen.gehoord import gehoord
from andere_vragen.rijen.stappen import Erbij, Weg
from andere_vragen.rijen.veranderen import anders
from andere_vragen.rijen.wijzigen import Wijziging, toegepast
from gesprek_waarden import NU, VANDAAG, gesprek


def getypt(nu: Gesprek, plek: Conceptplek, tekst: str) -> Gesprek:
    return gehoord(nu, Getypt({plek: tekst}), NU).gesprek


def weg(nu: Gesprek, wat: Wijzer) -> Gesprek:
    return gehoord(nu, Vastgelegd(Wijziging(stap=Weg(wat))), NU).gesprek


def _docenten(*namen: str) -> Gesprek:
    return gesprek(scherm="welkom", aanwezig=tuple(Deelnemer(rol=naam) for naam in namen))


def _known_of(nu: Gesprek) -> list[str]:
    """What the form of each at the table shows of what they do."""
    formulieren = [bewerken(nu, wie, VANDAAG) for wie in nu.sessie.mensen("aanwezig")]
    return [formulier.velden[1].waarde for formulier in formulieren if formulier]


def _each_half(nu: Gesprek) -> Gesprek:
    for plek, wie in enumerate(nu.sessie.mensen("aanwezig")):
        nu = getypt(nu, Veldplek(wie, "doet"), f"les {plek}")
    return nu


def test_what_is_half_typed_of_somebody_stays_theirs_when_another_of_that_role_leaves() -> None:
    nu = _each_half(_docenten("docent", "docent", "docent"))
    eerste, *_ = nu.sessie.mensen("aanwezig")
    nu = weg(nu, eerste)
    assert _known_of(nu) == ["les 1", "les 2"]
    nu = gehoord(nu, Ongedaan(), NU).gesprek
    assert _known_of(nu) == ["les 0", "les 1", "les 2"]


def test_who_sits_down_gets_nothing_of_what_is_half_typed_of_another() -> None:
    nu = _each_half(_docenten("docent", "docent"))
    nu = weg(nu, next(iter(nu.sessie.mensen("aanwezig"))))
    nu = Erbij("aanwezig", (Deelnemer(rol="docent"), Deelnemer(rol="docent"))).op(nu, NU)
    assert _known_of(nu) == ["les 1", "", ""]


def test_who_is_called_otherwise_gets_nothing_of_what_is_half_typed_of_another() -> None:
    nu = _each_half(_docenten("mentor", "docent"))
    mentor, _ = nu.sessie.mensen("aanwezig")
    nu = toegepast(nu, anders(nu.sessie, mentor, "docent", VANDAAG), [Veldplek(mentor, "doet")], NU)
    assert _known_of(nu) == ["", "les 1"]


def test_half_a_card_of_who_is_not_here_waits_for_nobody_else() -> None:
    nu = getypt(_docenten("mentor"), Veldplek(Menswijzer("aanwezig", "docent"), "doet"), "les")
    nu = Erbij("aanwezig", (Deelnemer(rol="docent"),)).op(nu, NU)
    assert _known_of(nu) == ["", ""]
    assert [half.tekst for half in nu.sessie.concept] == ["les"]


def test_whose_card_is_whose_is_kept_in_the_log() -> None:
    nu = _each_half(_docenten("docent", "docent"))
    nu = weg(nu, next(iter(nu.sessie.mensen("aanwezig"))))
    gelezen = Sessie.model_validate(nu.sessie.model_dump(exclude_none=True))
    assert _known_of(replace(nu, sessie=gelezen)) == ["les 1"]
    assert all(wie.kaart.nummer is None for wie in gelezen.aanwezig)
