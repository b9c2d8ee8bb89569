"""shift+↑↓: what moves in the log moves before the eyes, and what cannot move stays in both."""

from collections.abc import Iterator
from functools import partial

import pytest

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie, Uitspraak
from andere_vragen.casus.wijzers import Wijzer
from andere_vragen.rijen.dingen import wijzers
from andere_vragen.rijen.rij import Rij
from andere_vragen.rijen.schuiven import geschoven
from andere_vragen.rijen.welke import rijen_van
from andere_vragen.vragen.lezen import standaard
from gesprek_waarden import CASUS, NU

VRAGEN = standaard().van_soort("jongere")
SCHERMEN = tuple(scherm.id for scherm in VRAGEN.schermen)
NIVEAUS = (None, *(niveau.id for niveau in VRAGEN.niveaus[:3]))


def _mixed() -> Iterator[Uitspraak]:
    """Of each kind something on each screen and about each niveau, the screens by turns."""
    for ronde, niveau in enumerate(NIVEAUS):
        for scherm in SCHERMEN:
            plek = {"scherm": scherm, "niveau": niveau}
            yield Notitie(id=f"n-{scherm}-{ronde}", tekst="Gezien", **plek)
            yield Hypothese(id=f"h-{scherm}-{ronde}", tekst="Misschien", **plek)
            yield Afspraak(id=f"a-{scherm}-{ronde}", wat="Bellen", **plek)


def _in(rij: Rij, nu: Gesprek) -> tuple[Wijzer, ...]:
    """What this row shows."""
    dingen = next(een.dingen for een in rijen_van(nu) if een.plek == rij.plek)
    return tuple(wijzer for wijzer in wijzers(dingen) if wijzer)


@pytest.mark.parametrize("scherm", SCHERMEN)
def test_what_moves_in_the_log_moves_before_the_eyes(scherm: str) -> None:
    nu = Gesprek.begonnen(CASUS, VRAGEN, "diep", NU).met(NU, *_mixed()).naar(scherm, NU)
    for rij in rijen_van(nu):
        for plek, wat in enumerate(_in(rij, nu)):
            for stap in (-1, 1):
                if schuif := geschoven(nu, wat, stap, partial(_in, rij), NU):
                    assert _in(rij, schuif.op(nu, NU)).index(wat) == plek + stap


def test_ideas_of_several_screens_move_where_they_stand_together() -> None:
    nu = Gesprek.begonnen(CASUS, VRAGEN, "diep", NU).met(NU, *_mixed()).naar("hypothesen", NU)
    rij = next(een for een in rijen_van(nu) if een.dingen)
    *_, voorlaatste, laatste = _in(rij, nu)
    schuif = geschoven(nu, laatste, -1, partial(_in, rij), NU)
    assert schuif
    assert _in(rij, schuif.op(nu, NU))[-2:] == (laatste, voorlaatste)
    assert geschoven(nu, laatste, 1, partial(_in, rij), NU) is None
