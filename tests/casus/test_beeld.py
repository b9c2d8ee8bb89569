"""What a casus tells of what was said: what it is about, and where."""

from andere_vragen.casus.sessie import GesteldNiveau
from andere_vragen.casus.uitspraken import Notitie
from gesprek_waarden import gesprek


def _about(iets: Notitie) -> str | None:
    nu = gesprek(iets, scherm="context")
    namen = (("sportclub", "De sportclub"), ("buren", "De buren"))
    niveaus = tuple(GesteldNiveau(id=id, label=label) for id, label in namen)
    return nu.gesteld(nu.sessie.gewijzigd, niveaus=niveaus).beeld.waarover(iets)


def test_what_is_about_a_niveau_that_the_questions_no_longer_have_is_called_as_it_was_then() -> None:
    assert _about(Notitie(scherm="context", niveau="buren", tekst="Ze helpen")) == "De buren"


def test_what_is_about_a_niveau_is_called_as_the_questions_call_it_now() -> None:
    assert _about(Notitie(scherm="context", niveau="klas", tekst="Druk")) == "De klas / groep"


def test_what_nobody_knows_any_more_keeps_the_word_of_the_log() -> None:
    assert _about(Notitie(scherm="context", niveau="kring", tekst="Ver weg")) == "kring"
