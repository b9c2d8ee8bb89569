"""What already runs is told where something is agreed for the same people."""

from dataclasses import replace

from andere_vragen.casus.loopt import LooptAl
from andere_vragen.casus.uitspraken import Afspraak
from andere_vragen.casus.wijzers import Uitspraakwijzer
from andere_vragen.rijen.afspreken import voorgesteld
from andere_vragen.rijen.formulieren import bewerken
from andere_vragen.rijen.raad import looptregel
from andere_vragen.rijen.voorstellen import Voorstel
from gesprek_waarden import VANDAAG, gesprek

GROETEN = LooptAl(tekst="Iedereen groet bij de deur.", bereik="school")
ETEN = Afspraak(id="a1", scherm="afspraken", wat="Samen eten", bereik="school")
LOOPT = replace(gesprek(ETEN), loopt=(GROETEN,))
ZIN = "Dit loopt al: Iedereen groet bij de deur. Hoe hangen deze acties samen?"


def test_a_new_afspraak_for_the_whole_school_hears_what_the_school_does_already() -> None:
    invulling = voorgesteld(LOOPT, Voorstel("Vaste plekken"), VANDAAG)
    waarden = {veld.naam: veld.waarde for veld in invulling.velden}
    assert invulling.let_op(waarden) == ""
    assert invulling.let_op(waarden | {"bereik": "school"}) == ZIN
    assert invulling.let_op(waarden | {"bereik": "klas"}) == ""


def test_an_afspraak_that_is_there_hears_it_too() -> None:
    invulling = bewerken(LOOPT, Uitspraakwijzer("a1"), VANDAAG)
    assert invulling
    waarden = {veld.naam: veld.waarde for veld in invulling.velden}
    assert invulling.let_op(waarden) == ZIN
    assert invulling.let_op(waarden | {"bereik": "casus"}) == ""


def test_what_runs_is_not_told_of_itself() -> None:
    assert looptregel(LOOPT, GROETEN.tekst, "school") == ""


def test_of_many_the_newest_two_are_told_and_how_many_more() -> None:
    loopt = tuple(LooptAl(tekst=f"Actie {n}", bereik="wijk") for n in range(5))
    zin = looptregel(replace(LOOPT, loopt=loopt), "", "wijk")
    assert zin == "Dit loopt al: Actie 3; Actie 4, en nog 3. Hoe hangen deze acties samen?"
