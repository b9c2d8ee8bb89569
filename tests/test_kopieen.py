"""What a synced folder copies is noticed wherever people look, and nothing of it is touched."""

import shutil
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from andere_vragen.app.startlijst import Startlijst, startlijst
from andere_vragen.dossier import Dossier
from andere_vragen.store.laden import alle
from andere_vragen.vragen.lezen import standaard
from store_waarden import NU, casusmap, sessie, sessiebestand

EERDER, LATER = "2026-11-21-1400", "2026-12-12-0930"
PRODUCTEN = (
    "{}.sync-conflict-20261121-150000-ABCDEFG.toml",
    "{}-LAPTOP-JAN.toml",
    "{} (conflicted copy 2026-11-21 150000).toml",
    "{} (Conflicterend exemplaar van Jan 2026-11-21).toml",
    "{} (Jans conflicted copy 2026-11-21).toml",
    "{} (1).toml",
    "Kopie van {}.toml",
    "{} - kopie.toml",
)


@pytest.fixture
def map(tmp_path: Path) -> Path:
    return tmp_path / "casussen"


@pytest.fixture
def linde(map: Path) -> Path:
    linde = casusmap(map)
    sessiebestand(linde, f"{EERDER}.toml", sessie("a", klaar=True))
    later = sessie("b", id="later", klaar=True).gewijzigd_naar(begonnen=NU + timedelta(days=20))
    sessiebestand(linde, f"{LATER}.toml", later)
    return linde


def line_of(map: Path, cache: Path) -> str:
    """What the start screen tells of the one casus, when all is known."""
    *_, lijst = [nieuws for nieuws in startlijst(map, cache, date(2026, 12, 13), lambda: True) if nieuws]
    assert isinstance(lijst, Startlijst)
    return str(lijst.casussen[0].achter)


@pytest.mark.parametrize("naam", PRODUCTEN)
@pytest.mark.parametrize("van", [EERDER, LATER, "casus"])
def test_a_copy_is_told_in_the_list_in_the_casus_and_by_controleer(
    av: Any, linde: Path, tmp_path: Path, van: str, naam: str
) -> None:
    goed = line_of(linde.parent, tmp_path / "cache")
    assert (av("controleer", "--map", linde.parent).code, av("lijst", "--map", linde.parent).fout) == (0, "")
    kopie = linde / naam.format(van)
    shutil.copyfile(linde / f"{van}.toml", kopie)
    ervoor = {pad: pad.read_bytes() for pad in linde.iterdir()}

    (telt_niet,) = alle(linde).kopieen
    assert len(alle(linde).sessies) == 2
    assert line_of(linde.parent, tmp_path / "cache") == f"er is een kopie: {telt_niet.name}" != goed
    dossier = Dossier(linde, standaard(), tmp_path / "toestand")
    assert any(telt_niet.name in zin for zin in dossier.meldingen)
    dossier.los()
    for opdracht in ("controleer", "lijst"):
        gegeven = av(opdracht, "--map", linde.parent)
        assert gegeven.code == 1
        assert f"linde-07: {telt_niet.name} is een kopie van wat hier al staat" in gegeven.fout
    assert {pad: pad.read_bytes() for pad in linde.iterdir()} == ervoor


@pytest.mark.parametrize("naam", ["aantekening.toml", "casus-notities.toml"])
def test_a_file_of_somebody_else_is_left_alone_and_named(
    av: Any, linde: Path, tmp_path: Path, naam: str
) -> None:
    goed = line_of(linde.parent, tmp_path / "cache")
    (linde / naam).write_text('naam = "iets anders"', encoding="utf-8")
    (linde.parent / "los.toml").write_text('naam = "iets anders"', encoding="utf-8")
    assert line_of(linde.parent, tmp_path / "cache") == goed
    dossier = Dossier(linde, standaard(), tmp_path / "toestand")
    assert dossier.meldingen == []
    dossier.los()
    gegeven = av("controleer", "--map", linde.parent)
    assert (gegeven.code, gegeven.fout) == (0, "")
    assert f"linde-07: {naam} is geen gesprek" in gegeven.uit
    assert "los.toml hoort niet bij dit programma" in gegeven.uit


def test_own_questions_in_the_folder_of_a_casus_hide_no_conversation(av: Any, linde: Path) -> None:
    from andere_vragen.vragen.lezen import standaard_tekst

    (linde / "mijn vragen.toml").write_text(standaard_tekst(), encoding="utf-8")
    assert len(alle(linde).sessies) == 2
    assert alle(linde).onleesbaar == ()
    assert av("controleer", "--map", linde.parent).code == 0


def test_a_damaged_sitting_stays_one_whatever_lies_beside_it(linde: Path) -> None:
    (linde / f"{LATER}.toml").write_bytes(b"\0" * 9)
    (linde / "aantekening.toml").write_text("a = 1", encoding="utf-8")
    assert [fout.pad.name for fout in alle(linde).onleesbaar] == [f"{LATER}.toml"]


@pytest.mark.parametrize("kopie", ["linde-07 (1)", "linde-07 - kopie", "linde-07-LAPTOP"])
def test_a_casus_that_is_there_twice_is_told_by_controleer(av: Any, linde: Path, kopie: str) -> None:
    shutil.copytree(linde, linde.parent / kopie)
    gegeven = av("controleer", "--map", linde.parent)
    assert gegeven.code == 1
    assert "is dezelfde casus als linde-07" in gegeven.fout


def test_a_copy_of_who_is_who_is_told_by_controleer(av: Any, linde: Path) -> None:
    tekst = 'formaat = 1\n\n[[mensen]]\nrol = "mentor"\n'
    for naam in ("wie-is-wie.toml", "wie-is-wie-LAPTOP.toml"):
        (linde.parent / naam).write_text(tekst, encoding="utf-8")
    gegeven = av("controleer", "--map", linde.parent)
    assert gegeven.code == 1
    assert "wie-is-wie-LAPTOP.toml is een kopie van wat hier al staat" in gegeven.fout


@pytest.mark.parametrize("regel", ['thema = "paars"', "lettergrootte = 3", "map = 7"])
def test_settings_that_do_nothing_are_told_by_controleer(av: Any, map: Path, regel: str) -> None:
    from andere_vragen.store.plaatsen import plaatsen

    casusmap(map)
    instellingen = plaatsen(map, {}).instellingen
    instellingen.parent.mkdir(parents=True, exist_ok=True)
    instellingen.write_text(regel, encoding="utf-8")
    gegeven = av("controleer", "--map", map)
    assert (gegeven.code, gegeven.uit) == (1, "")
    assert gegeven.fout.startswith("instellingen.toml")
