"""What already runs is told where something is agreed for the same people."""

from dataclasses import replace

import pytest

from andere_vragen.casus.loopt import LooptAl
from andere_vragen.casus.uitspraken import Afspraak
from andere_vragen.casus.wijzers import Uitspraakwijzer
from andere_vragen.rijen.afspreken import voorgesteld
from andere_vragen.rijen.formulieren import bewerken
from andere_vragen.rijen.loopt_al import van_afspraak, wat_loopt_al
from andere_vragen.rijen.raad import looptregel
from andere_vragen.rijen.voorstellen import Voorstel
from andere_vragen.rijen.zeggen import NietBegrepenError
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


def test_an_afspraak_for_more_than_this_casus_comes_on_the_list_as_it_was_said() -> None:
    assert van_afspraak(LOOPT, Uitspraakwijzer("a1")) == LooptAl(tekst="Samen eten", bereik="school")
    vorm = wat_loopt_al(lambda: ("Linde-07",))
    assert vorm.maak({"tekst": "Samen eten", "bereik": "klas"}) == LooptAl(tekst="Samen eten", bereik="klas")


@pytest.mark.parametrize(
    ("wat", "bereik", "zin"),
    [
        ("Samen eten", "casus", "Deze afspraak is alleen voor deze casus."),
        ("Eten met Linde", "school", "Hier staat Linde-07 in."),
    ],
)
def test_what_is_of_one_pupil_comes_on_no_list(wat: str, bereik: str, zin: str) -> None:
    nu = gesprek(Afspraak.model_validate({"id": "a1", "scherm": "x", "wat": wat, "bereik": bereik}))
    with pytest.raises(NietBegrepenError, match=zin):
        van_afspraak(nu, Uitspraakwijzer("a1"))
    with pytest.raises(NietBegrepenError, match="Wijs eerst"):
        van_afspraak(nu, None)
