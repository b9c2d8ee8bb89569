"""Reading aloud, one by one: only what was said yes to is vastgesteld."""

from typing import Any

from andere_vragen.casus.concept import Rijplek
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.uitspraken import Afspraak, Notitie
from andere_vragen.casus.wijzers import Uitspraakwijzer
from andere_vragen.casus.zetjes import Duwtje
from andere_vragen.rijen.beurt import Beurt
from andere_vragen.rijen.invulling import Invulling
from andere_vragen.rijen.wijzigen import Wijziging, toegepast
from gesprek_waarden import NU, VANDAAG, gesprek

BELLEN = Afspraak(id="a1", scherm="afspraken", wat="De mentor belt moeder", wie="mentor")
PLEK = Afspraak(id="a2", scherm="afspraken", wat="Een vaste plek in de pauze", wie="teamleider")
NIEMAND = Afspraak(id="a3", scherm="afspraken", wat="Samen eten")


def beurt(nu: Gesprek) -> Beurt:
    begin = Beurt.begonnen(nu)
    plaats = begin.plaats.met(begin.plaats.rijen, Rijplek("vastgesteld"))
    return Beurt(nu, plaats, "notitie")


def enter(nu: Gesprek) -> Gesprek:
    ja = beurt(nu).zonder_woorden(VANDAAG)
    assert isinstance(ja, Wijziging)
    return toegepast(nu, ja, (), NU)


def zeg(nu: Gesprek, regel: str) -> Gesprek:
    return toegepast(nu, beurt(nu).gezegd([regel], VANDAAG), (), NU)


def gelezen(nu: Gesprek) -> list[str]:
    return [een.id for een in nu.sessie.afspraken if een.vastgesteld]


def leest(nu: Gesprek) -> str:
    return beurt(nu).rij.dingen[0].tekst


def opent(was: Invulling[Any] | Any) -> object:
    assert isinstance(was, Invulling)
    return was.over


def f5(nu: Gesprek, ding: int | None = None) -> object:
    hier = beurt(nu)
    hier = Beurt(nu, hier.plaats.op(hier.plaats.hier, ding), "notitie")
    return opent(hier.afspraak("", VANDAAG, Duwtje("", "")))


def test_enter_says_yes_to_the_one_that_is_read_and_to_no_other() -> None:
    nu = gesprek(BELLEN, PLEK, scherm="slot")
    assert leest(nu).startswith("De mentor belt moeder.")
    nu = enter(nu)
    assert gelezen(nu) == ["a1"]
    assert leest(nu).startswith("Een vaste plek in de pauze. Dat doet de teamleider.")
    assert [ding.achter for ding in beurt(nu).rij.dingen] == ["2 van 2"]
    nu = enter(nu)
    assert gelezen(nu) == ["a1", "a2"]
    assert leest(nu) == "Alle afspraken zijn voorgelezen, en kloppen voor iedereen."
    assert beurt(nu).zonder_woorden(VANDAAG) is None


def test_without_afspraken_there_is_nothing_to_say_yes_to() -> None:
    nu = gesprek(scherm="slot")
    assert beurt(nu).zonder_woorden(VANDAAG) is None
    assert beurt(nu).rij.dingen == ()


def test_one_without_a_name_asks_for_it_first() -> None:
    nu = gesprek(NIEMAND, scherm="slot")
    formulier = beurt(nu).zonder_woorden(VANDAAG)
    assert isinstance(formulier, Invulling)
    assert formulier.over == Uitspraakwijzer("a3")
    assert beurt(nu).uitnodigingen(VANDAAG)[-1] == "Enter: wie doet het?"
    waarden = {veld.naam: veld.waarde for veld in formulier.velden} | {"wie": "moeder"}
    nu = toegepast(nu, formulier.maak(waarden), (), NU)
    assert gelezen(nu) == []
    assert gelezen(enter(nu)) == ["a3"]


def test_what_is_not_right_stays_with_its_afspraak_and_the_next_one_is_read() -> None:
    nu = zeg(gesprek(BELLEN, PLEK, scherm="slot"), "Niet op haar werk")
    (bezwaar,) = nu.sessie.notities
    assert (bezwaar.tekst, bezwaar.alternatief_van) == ("Niet op haar werk", "a1")
    assert gelezen(nu) == []
    assert leest(nu).startswith("Een vaste plek")
    assert beurt(nu).rij.dingen[1].achter == "over: De mentor belt moeder"
    nu = enter(nu)
    assert leest(nu).startswith("De mentor belt moeder")
    assert gelezen(enter(nu)) == ["a1", "a2"]


def test_f5_changes_what_is_read_or_what_the_objection_is_about() -> None:
    nu = zeg(gesprek(BELLEN, PLEK, scherm="slot"), "Niet op haar werk")
    assert f5(nu) == Uitspraakwijzer("a2")
    assert f5(nu, 1) == Uitspraakwijzer("a1")
    assert f5(nu, 0) == Uitspraakwijzer("a2")


def test_f5_on_an_afspraak_opens_its_form_on_every_screen() -> None:
    nu = gesprek(BELLEN, scherm="afspraken")
    hier = Beurt.begonnen(nu)
    plaats = hier.plaats.op(hier.plaats.hier, 0)
    assert opent(Beurt(nu, plaats, "afspraak").afspraak("", VANDAAG, Duwtje("", ""))) == Uitspraakwijzer("a1")


def test_what_an_older_log_said_against_them_is_still_there() -> None:
    oud = Notitie(scherm="slot", rij="vastgesteld", tekst="Ik twijfel nog")
    nu = gesprek(BELLEN.gewijzigd_naar(vastgesteld=VANDAAG), oud, scherm="slot")
    assert [ding.tekst for ding in beurt(nu).rij.dingen][1:] == ["Ik twijfel nog"]
    assert gelezen(nu) == ["a1"]


def test_the_end_opens_where_is_read_aloud_as_long_as_there_is_something_to_read() -> None:
    ongelezen = Afspraak(scherm="afspraken", wat="Bellen", wie="mentor")
    gelezen = ongelezen.gewijzigd_naar(vastgesteld=VANDAAG)
    for afspraken, rij in (
        ((), "wie_doet_wat"),
        ((gelezen,), "wie_doet_wat"),
        ((gelezen, ongelezen), "vastgesteld"),
    ):
        nu = gesprek(scherm="slot", afspraken=afspraken)
        assert Beurt.begonnen(nu).rij.id == rij


def test_nobody_has_to_read_an_arrow_aloud() -> None:
    vraag = Afspraak(id="a1", scherm="afspraken", wat="wijkteam -> school: koffie op dinsdag", wie="school")
    assert leest(gesprek(vraag, scherm="slot")).startswith("Wijkteam aan school: koffie op dinsdag.")


def test_who_tells_it_in_a_sentence_is_read_as_it_was_typed() -> None:
    for vertelt, gezegd in (
        ("mentor", "De mentor vertelt het aan wie er niet bij is."),
        ("de mentor vertelt het morgen", "De mentor vertelt het morgen."),
    ):
        gelezen = leest(gesprek(BELLEN.gewijzigd_naar(vertelt=vertelt), scherm="slot"))
        assert gezegd in gelezen
        assert gelezen.count("vertelt het") == 1


def test_a_line_that_says_of_whom_it_is_asked_fills_in_who_does_it() -> None:
    nu = gesprek(scherm="afspraken")
    formulier = beurt(nu).afspraak("mentor -> moeder: belt op vrijdag", VANDAAG, Duwtje("", ""))
    assert isinstance(formulier, Invulling)
    waarden = {veld.naam: veld.waarde or veld.voorstel for veld in formulier.velden}
    assert (waarden["wie"], waarden["wat"]) == ("moeder", "mentor -> moeder: belt op vrijdag")
