"""What would come in a folder that a cloud service keeps is named before it is written."""

import sys
from pathlib import Path
from typing import Any

import platformdirs
import pytest

from andere_vragen.store import buiten
from store_waarden import casusmap, sessie, sessiebestand


@pytest.fixture
def onedrive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The documents are in OneDrive, as on most laptops of a school."""
    (map := tmp_path / "OneDrive - School" / "Documenten").mkdir(parents=True)
    monkeypatch.setattr(platformdirs, "user_documents_path", lambda: map)
    return map


@pytest.fixture(autouse=True)
def linde(tmp_path: Path) -> Path:
    linde = casusmap(tmp_path / "casussen")
    sessiebestand(linde, "2026-11-21-1400.toml", sessie("Nieuw rooster"))
    return linde


@pytest.fixture
def zegt(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Somebody sits at a terminal and gives this answer."""

    def antwoord(tekst: str) -> None:
        monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
        monkeypatch.setattr("builtins.input", lambda vraag: print(vraag) or tekst)

    return antwoord


SCHRIJVERS = (
    ["overdracht", "Linde-07"],
    ["verslag", "Linde-07"],
    ["inzage", "Linde-07"],
    ["trends", "--csv"],
    ["leerkring"],
)


def woorden_naar(woorden: list[str], map: Path) -> list[str | Path]:
    soort = {"overdracht": ".zip", "trends": ".csv"}.get(woorden[0], ".md")
    return [*woorden, "--naar", map / f"uit{soort}"]


@pytest.mark.parametrize("woorden", SCHRIJVERS)
def test_where_nobody_can_be_asked_nothing_comes_in_a_cloud(
    av: Any, onedrive: Path, tmp_path: Path, woorden: list[str]
) -> None:
    gegeven = av(*woorden_naar(woorden, onedrive))
    assert (gegeven.code, gegeven.uit) == (1, "")
    assert gegeven.fout == (
        f"{onedrive} is een map van OneDrive: wat je daar zet, komt ook buiten deze laptop. "
        "Er is niets gemaakt. Noem een andere plek achter --naar, of doe dit in een terminal: "
        "daar kun je kiezen.\n"
    )
    assert not [*onedrive.iterdir()]
    (hier := tmp_path / "hier").mkdir()
    assert av(*woorden_naar(woorden, hier)).code == 0
    assert len([*hier.iterdir()]) == 1


@pytest.mark.parametrize("woorden", SCHRIJVERS)
def test_at_a_terminal_the_choice_is_of_the_person(
    av: Any, onedrive: Path, zegt: Any, woorden: list[str]
) -> None:
    for nee in ("", "nee", "j", "jazeker"):
        zegt(nee)
        gegeven = av(*woorden_naar(woorden, onedrive))
        assert gegeven.code == 1
        assert gegeven.uit.startswith(f"{onedrive} is een map van OneDrive")
        assert gegeven.fout == "Er is niets gemaakt. Noem een andere plek achter --naar.\n"
        assert not [*onedrive.iterdir()]
    zegt(" Ja ")
    assert av(*woorden_naar(woorden, onedrive)).code == 0
    assert len([*onedrive.iterdir()]) == 1


def test_a_package_without_a_place_asks_for_the_documents(av: Any, onedrive: Path, zegt: Any) -> None:
    assert "is een map van OneDrive" in av("overdracht", "Linde-07").fout
    zegt("ja")
    assert av("overdracht", "Linde-07").code == 0
    assert [pad.suffix for pad in onedrive.iterdir()] == [".zip"]


@pytest.mark.parametrize("woord", ["waar", "controleer"])
def test_a_map_with_casussen_in_a_cloud_is_named(
    av: Any, linde: Path, monkeypatch: pytest.MonkeyPatch, woord: str
) -> None:
    assert "Let op" not in av(woord).uit
    monkeypatch.setenv("OneDriveCommercial", str(linde.parent.parent))
    gegeven = av(woord)
    assert gegeven.code == 0
    assert "Let op: de map met casussen staat in een map van OneDrive." in gegeven.uit


# Where it really is, and opening it


def test_waar_prints_where_a_file_manager_finds_it(av: Any, linde: Path, tmp_path: Path) -> None:
    (tmp_path / "koppeling").symlink_to(linde.parent)
    assert f"casussen      {linde.parent}\n" in av("waar", "--map", tmp_path / "koppeling").uit


def test_waar_opens_the_map(av: Any, linde: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    geopend: list[Path] = []
    monkeypatch.setattr(buiten, "laat_zien", geopend.append)
    assert av("waar").code == 0
    assert not geopend
    gegeven = av("waar", "--open")
    assert (gegeven.code, geopend) == (0, [linde.parent])
    assert gegeven.uit.startswith("casussen      ")


def test_waar_cannot_open_what_is_not_there(av: Any, tmp_path: Path) -> None:
    zin = "De map met casussen is er nog niet: die komt er met de eerste casus.\n"
    gegeven = av("waar", "--open", "--map", tmp_path / "nieuw")
    assert (gegeven.code, gegeven.fout) == (1, zin)


def test_without_a_program_to_open_it_waar_says_so(
    av: Any, linde: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for naam in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(naam, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    gegeven = av("waar", "--open")
    zin = f"Dit kan hier niet geopend worden. Open zelf: {linde.parent}\n"
    assert (gegeven.code, gegeven.fout) == (1, zin)


def test_papers_that_stayed_on_this_laptop_are_named_when_a_casus_goes(
    av: Any, onedrive: Path, tmp_path: Path
) -> None:
    (eigen := tmp_path / "thuis" / "Andere vragen").mkdir(parents=True)
    (eigen / "blad-linde-07-2026-11-21.html").touch()
    (onedrive / "overdracht-linde-07-2026-11-21.zip.age").touch()
    (onedrive / "blad-berk-1-2026-11-21.html").touch()
    gegeven = av("verwijder", "Linde-07", "--ja")
    assert gegeven.code == 0
    assert gegeven.uit.splitlines()[-4:] == [
        f"In {onedrive} staat nog papier. Haal het zelf weg, ook uit de prullenbak:",
        "  overdracht-linde-07-2026-11-21.zip.age",
        f"In {eigen} staat nog papier. Haal het zelf weg, ook uit de prullenbak:",
        "  blad-linde-07-2026-11-21.html",
    ]
