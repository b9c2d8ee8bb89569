"""Who is here: said by the group, for each moment of the meeting, and never guessed."""

from datetime import timedelta
from pathlib import Path

import pytest

from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.casus.wie_hier import Aanwezigheid, Hier, wie_hier
from andere_vragen.store.laden import laad_sessie
from andere_vragen.store.schrijven import toml
from gesprek_waarden import NU, gesprek

STRAKS = NU + timedelta(minutes=20)
LATER = NU + timedelta(minutes=40)

BEUK = Deelnemer(rol="Beuk", is_="zelf")
MOEDER = Deelnemer(rol="moeder", is_="ouder")
MENTOR = Deelnemer(rol="mentor", is_="ander")
TANTE = Deelnemer(rol="tante")


def _sessie(hier: tuple[Deelnemer, ...] = (), weg: tuple[Deelnemer, ...] = ()) -> Sessie:
    return gesprek().sessie.model_copy(update={"aanwezig": hier, "afwezig": weg})


@pytest.mark.parametrize(
    ("hier", "weg", "zelf", "ouders"),
    [
        ((), (), "onbekend", "onbekend"),
        ((MENTOR, TANTE), (), "onbekend", "onbekend"),
        ((BEUK, MENTOR), (), "hier", "onbekend"),
        ((MOEDER,), (BEUK,), "weg", "hier"),
        ((MENTOR,), (BEUK, MOEDER), "weg", "weg"),
        ((MOEDER,), (Deelnemer(rol="vader", is_="ouder"),), "onbekend", "hier"),
    ],
)
def test_here_not_here_or_unknown(
    hier: tuple[Deelnemer, ...], weg: tuple[Deelnemer, ...], zelf: Aanwezigheid, ouders: Aanwezigheid
) -> None:
    assert wie_hier(_sessie(hier, weg), NU) == Hier(zelf, ouders)


def test_people_come_and_go() -> None:
    even = BEUK.gewijzigd_naar(vanaf=STRAKS, tot=LATER)
    sessie = _sessie((even, MENTOR))
    assert wie_hier(sessie, NU).zelf == "weg"
    assert wie_hier(sessie, STRAKS).zelf == "hier"
    assert wie_hier(sessie, LATER).zelf == "weg"
    assert wie_hier(sessie).zelf == "hier"


def test_who_came_back_is_here() -> None:
    eerst = MOEDER.gewijzigd_naar(tot=STRAKS)
    terug = MOEDER.gewijzigd_naar(vanaf=LATER)
    assert wie_hier(_sessie((eerst, terug)), LATER).ouders == "hier"


def test_who_somebody_is_stands_in_the_log_as_agreed(tmp_path: Path) -> None:
    sessie = _sessie((BEUK.gewijzigd_naar(vanaf=STRAKS), TANTE), (MOEDER,))
    pad = tmp_path / "2026-11-21-1400.toml"
    pad.write_text(toml(sessie), encoding="utf-8")
    assert 'is = "zelf"' in pad.read_text("utf-8")
    assert laad_sessie(pad).waarde.aanwezig == sessie.aanwezig
    assert laad_sessie(pad).waarde.afwezig == sessie.afwezig
