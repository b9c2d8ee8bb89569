"""Putting right what was said: the reason stays, so it is looked at."""

import pytest

from andere_vragen.casus.uitspraken import Notitie
from andere_vragen.rijen.correctie import waarom
from andere_vragen.rijen.wijzigen import Wijziging
from andere_vragen.rijen.zeggen import NietBegrepenError
from gesprek_waarden import NU, gesprek


@pytest.mark.parametrize(("letters", "mag"), [(0, False), (1, True), (200, True), (201, False)])
def test_a_reason_is_one_line_that_is_not_too_long(letters: int, mag: bool) -> None:
    formulier = waarom(gesprek(Notitie(scherm="context", tekst="Druk")), Wijziging(), NU)
    reden = "z" * letters
    if mag:
        assert formulier.maak({"reden": reden}) == reden
    else:
        with pytest.raises(NietBegrepenError):
            formulier.maak({"reden": reden})
