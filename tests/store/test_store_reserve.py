"""Earlier versions of a sitting: there when they are needed, and never with words that were taken away."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from andere_vragen.casus.concept import Concept
from andere_vragen.dossier import Dossier
from andere_vragen.store import reserve
from andere_vragen.store.reserve import LAATSTE, leg_weg, reserve_van, versies
from andere_vragen.vragen.lezen import standaard
from store_waarden import CASUS, NU, casusmap, sessie, sessiebestand

NAAM = "2026-11-21-1400.toml"


def _keep(map: Path, aantal: int, stap: timedelta) -> None:
    for n in range(aantal):
        leg_weg(map, sessie(*(f"Zin {nr}" for nr in range(n + 1)), minuten=n), NU + n * stap)


def test_the_ten_latest_are_there_and_before_them_one_a_day(tmp_path: Path) -> None:
    _keep(tmp_path, 40, timedelta(hours=8))
    gezegd = [len(versie.uitspraken) for _, versie in versies(tmp_path)]
    assert gezegd[:LAATSTE] == list(range(40, 40 - LAATSTE, -1))
    dagen = [pad.name[:10] for pad, _ in versies(tmp_path)[LAATSTE:]]
    assert len(dagen) > 5
    assert len(set(dagen)) == len(dagen)


def test_the_same_again_is_no_new_version(tmp_path: Path) -> None:
    for n in range(3):
        leg_weg(tmp_path, sessie("Nieuw rooster"), NU + timedelta(minutes=n))
    assert len(versies(tmp_path)) == 1


def test_what_was_half_typed_is_not_kept(tmp_path: Path) -> None:
    half = sessie("Nieuw rooster").gewijzigd_naar(
        concept=(Concept(scherm="context", tekst="Een half woord"),)
    )
    leg_weg(tmp_path, half, NU)
    assert "half woord" not in versies(tmp_path)[0][0].read_text()


@pytest.mark.parametrize("nu_gezegd", [("Nieuw rooster",), ("Nieuw rooster", "Verbeterd")])
def test_what_was_taken_away_or_corrected_is_in_no_version(
    tmp_path: Path, nu_gezegd: tuple[str, ...]
) -> None:
    leg_weg(tmp_path, sessie("Nieuw rooster", "Kwartel"), NU)
    leg_weg(tmp_path, sessie(*nu_gezegd, minuten=5), NU + timedelta(minutes=5))
    assert [len(versie.uitspraken) for _, versie in versies(tmp_path)] == [len(nu_gezegd)]


def test_a_damaged_version_does_not_stand_in_the_way(tmp_path: Path) -> None:
    leg_weg(tmp_path, sessie("Nieuw rooster"), NU)
    versies(tmp_path)[0][0].write_text("stuk = [")
    leg_weg(tmp_path, sessie("Nieuw rooster", minuten=5), NU + timedelta(minutes=5))
    assert len(versies(tmp_path)) == 1


def _saved(map: Path, toestand: Path) -> bool:
    linde = casusmap(map)
    sessiebestand(linde, NAAM, sessie("Nieuw rooster"))
    dossier = Dossier(linde, standaard(), toestand)
    saver = dossier.saver(dossier.verder(), lambda _: None, lambda: datetime.now().astimezone())
    saver.zet(CASUS, sessie("Nieuw rooster", "Twee invallers", minuten=5))
    gelukt = saver.sluit(5)
    dossier.los()
    return gelukt and "Twee invallers" in (linde / NAAM).read_text()


def test_a_sitting_that_was_saved_has_a_version_outside_the_map(tmp_path: Path) -> None:
    assert _saved(tmp_path / "casussen", tmp_path / "toestand")
    (_, versie), *_ = versies(reserve_van(tmp_path / "toestand", CASUS.id))
    assert len(versie.uitspraken) == 2


def test_a_version_that_cannot_be_kept_does_not_hinder_saving(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def vol(*_: object) -> None:
        raise OSError("vol")

    monkeypatch.setattr(reserve, "maak_map", vol)
    assert _saved(tmp_path / "casussen", tmp_path / "toestand")
    assert not (tmp_path / "toestand" / "reserve").exists()


def test_a_version_comes_back_beside_what_is_there(tmp_path: Path, av: Any) -> None:
    import os

    from andere_vragen.store.plaatsen import plaatsen

    linde = casusmap(tmp_path / "casussen")
    nu = sessiebestand(linde, NAAM, sessie("Nieuw rooster", "Meer", minuten=5))
    inhoud = nu.read_bytes()
    leg_weg(reserve_van(plaatsen(None, os.environ).toestand, CASUS.id), sessie("Nieuw rooster"), NU)
    lijst = av("terughalen", "Linde-07")
    assert lijst.code == 0
    assert "1 ding gezegd" in lijst.uit
    assert av("terughalen", "Linde-07", "--versie", "2").code == 2
    assert av("terughalen", "Linde-07", "--versie", "1").code == 0
    assert nu.read_bytes() == inhoud
    terug = [pad for pad in linde.glob("2*.toml") if pad != nu]
    assert len(terug) == 1
    assert "Meer" not in terug[0].read_text()
