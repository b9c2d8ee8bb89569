"""What `controleer` says of a map: each thing that is wrong, by name, and nothing that is right."""

import os
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from andere_vragen.store.schrijven import bewaar, nieuwe_casus, toml
from andere_vragen.vragen.lezen import standaard_tekst
from store_waarden import CASUS, NU, casusmap, sessie, sessiebestand

EERSTE, TWEEDE = "2026-11-21-1400.toml", "2026-12-12-1400.toml"
WIE = b'formaat = 1\n\n[[wie]]\nrol = "mentor"\ndoet = "belt"\n'
LOOPT = b'formaat = 1\n\n[[loopt]]\nid = "a1b2c3d4"\ntekst = "De kantine is open"\nbereik = "school"\n'
WEG = b'formaat = 1\n\n[[vernietigd]]\ndatum = 2026-11-21\nwat = "casus"\nwaarom = "klaar"\n'


@pytest.fixture
def linde(tmp_path: Path) -> Path:
    """A casus of two sittings, beside another one, in a map with all its lists."""
    map = tmp_path / "casussen"
    linde = casusmap(map)
    sessiebestand(linde, EERSTE, sessie("a", klaar=True))
    later = sessie("b", id="later", klaar=True).gewijzigd_naar(begonnen=NU + timedelta(days=21))
    sessiebestand(linde, TWEEDE, later)
    (linde / EERSTE).with_suffix(".md").write_text("# verslag", encoding="utf-8")
    berk = nieuwe_casus(map, CASUS.gewijzigd_naar(id="b41f09c3", schuilnaam="Berk-03"))
    bewaar(berk / EERSTE, toml(sessie("c", id="berk").gewijzigd_naar(casus="b41f09c3")))
    for naam, inhoud in (("wie-is-wie", WIE), ("loopt-al", LOOPT), ("vernietigd", WEG)):
        bewaar(map / f"{naam}.toml", inhoud)
    return linde


def _instead(pad: Path, was: str, wordt: str) -> None:
    tekst = pad.read_text("utf-8")
    assert was in tekst
    pad.write_text(tekst.replace(was, wordt, 1), encoding="utf-8")


def _beside(pad: Path, naam: str) -> None:
    pad.with_name(naam).write_text("kapot [", encoding="utf-8")


FOUT: dict[str, tuple[Callable[[Path], object], str]] = {
    "a sitting of another casus": (
        lambda linde: _instead(linde / EERSTE, CASUS.id, "ffffffff"),
        f"linde-07: {EERSTE} zegt zelf dat het bij een andere casus hoort.",
    ),
    "two casussen of one name": (
        lambda linde: _instead(linde.parent / "berk-03" / "casus.toml", "Berk-03", "LINDE-07"),
        "linde-07 heet Linde-07, net als berk-03. Geef één van de twee een andere schuilnaam in casus.toml.",
    ),
    "a sitting beside the casussen": (
        lambda linde: shutil.move(linde / TWEEDE, linde.parent / TWEEDE),
        f"{TWEEDE} hoort in de map van een casus: hier telt het niet mee.",
    ),
    "a damaged file beside the casussen": (
        lambda linde: _beside(linde.parent / "x", "wie-is-wie - kopie.toml"),
        "wie-is-wie - kopie.toml, regel 1: dit is geen goede TOML.",
    ),
    "damaged questions in a casus": (
        lambda linde: _beside(linde / "x", "vragen.toml"),
        "linde-07: vragen.toml, regel 1: dit is geen goede TOML.",
    ),
    "a folder called like a sitting": (
        lambda linde: (linde / "2026-12-24-1400.toml").mkdir(),
        "linde-07: 2026-12-24-1400.toml is geen gewoon bestand en wordt niet gelezen.",
    ),
}


@pytest.mark.parametrize("wat", FOUT)
def test_what_is_wrong_is_named_and_nothing_else_and_nothing_changes(av: Any, linde: Path, wat: str) -> None:
    assert (av("controleer", "--map", linde.parent).code, wat) == (0, wat)
    maak, zin = FOUT[wat]
    maak(linde)
    ervoor = {pad: pad.read_bytes() for pad in linde.parent.rglob("*") if pad.is_file()}
    gegeven = av("controleer", "--map", linde.parent)
    assert (gegeven.code, gegeven.uit) == (1, "")
    (regel,) = gegeven.fout.splitlines()
    assert regel.startswith(zin)
    assert {pad: pad.read_bytes() for pad in linde.parent.rglob("*") if pad.is_file()} == ervoor


@pytest.mark.skipif(os.name == "nt", reason="Windows needs a right to make a link")
@pytest.mark.parametrize("waar", ["linde-07/2026-12-24-1400.toml", "linde-08"])
def test_what_points_at_nothing_is_named(av: Any, linde: Path, waar: str) -> None:
    (linde.parent / waar).symlink_to(linde.parent / "nergens")
    gegeven = av("controleer", "--map", linde.parent)
    assert gegeven.code == 1
    assert "wijst naar iets dat er niet is." in gegeven.fout


GOED: dict[str, tuple[Callable[[Path], object], str]] = {
    "another kind of file": (lambda linde: _beside(linde, "les.txt"), "les.txt hoort niet bij dit programma"),
    "a package": (lambda linde: _beside(linde, "linde-07.zip.age"), "linde-07.zip.age telt niet mee."),
    "an old copy by hand": (
        lambda linde: _beside(linde / "x", f"{EERSTE}.bak"),
        f"linde-07: {EERSTE}.bak hoort niet bij dit programma",
    ),
    "what a kill left behind": (
        lambda linde: _beside(linde / "x", f".~{EERSTE}.99999.tmp"),
        f"linde-07: .~{EERSTE}.99999.tmp bleef liggen toen het programma plotseling stopte.",
    ),
    "a verslag without its sitting": (
        lambda linde: _beside(linde / "x", "2026-01-01-1400.md"),
        "linde-07: 2026-01-01-1400.md is een verslag van een gesprek dat hier niet staat. Mag het weg?",
    ),
    "own questions in a casus": (
        lambda linde: (linde / "vragen.toml").write_text(standaard_tekst(), encoding="utf-8"),
        "linde-07: vragen.toml is geen gesprek: het telt niet mee en blijft liggen.",
    ),
    "what the system puts down": (lambda linde: _beside(linde / "x", "desktop.ini"), ""),
    "an empty folder": (lambda linde: (linde.parent / "leeg").mkdir(), ""),
    "an own list of questions": (
        lambda linde: (linde.parent / "vragen.toml").write_text(standaard_tekst(), encoding="utf-8"),
        "",
    ),
    "a newer sitting": (
        lambda linde: _instead(linde / EERSTE, "formaat = 1", "formaat = 2"),
        f"linde-07: {EERSTE} komt uit een nieuwere versie van Andere vragen, en is hier alleen om te lezen.",
    ),
    "a newer casus": (
        lambda linde: _instead(linde / "casus.toml", "formaat = 1", "formaat = 9"),
        "linde-07: casus.toml komt uit een nieuwere versie",
    ),
    "a newer list": (
        lambda linde: _instead(linde.parent / "wie-is-wie.toml", "formaat = 1", "formaat = 9"),
        "casussen: wie-is-wie.toml komt uit een nieuwere versie",
    ),
    "a casus of an early version, without an id": (
        lambda linde: _instead(linde / "casus.toml", f'id = "{CASUS.id}"\n', ""),
        "",
    ),
    "a key of a later version": (
        lambda linde: _instead(linde / EERSTE, "formaat = 1", 'formaat = 1\nlater = "x"'),
        "",
    ),
}


@pytest.mark.parametrize("wat", GOED)
def test_what_is_only_good_to_know_is_told_and_is_not_wrong(av: Any, linde: Path, wat: str) -> None:
    maak, zin = GOED[wat]
    maak(linde)
    gegeven = av("controleer", "--map", linde.parent)
    assert (gegeven.code, gegeven.fout) == (0, "")
    *gezegd, slot = gegeven.uit.splitlines()
    assert slot == "Alles is in orde."
    assert [regel[: len(zin)] for regel in gezegd] == [zin] * bool(zin)


def test_one_damaged_thing_beside_the_casussen_hides_nothing_of_them(av: Any, linde: Path) -> None:
    _beside(linde, "los.toml")
    (linde / TWEEDE).write_bytes(b"")
    gezegd = av("controleer", "--map", linde.parent).fout.splitlines()
    assert [regel.partition(" ")[0] for regel in gezegd] == ["linde-07:", "los.toml,"]


@pytest.mark.parametrize("naam", ["overdracht.zip", "leesmij.txt", "verslag.md"])
def test_a_file_of_another_kind_is_not_read_as_a_sitting(av: Any, tmp_path: Path, naam: str) -> None:
    _beside(tmp_path / "x", naam)
    gegeven = av("controleer", tmp_path / naam)
    assert gegeven.code == 1
    assert gegeven.fout == f"{naam} is geen TOML. Noem een map of een .toml-bestand.\n"


def test_settings_that_name_a_map_that_is_not_there_are_told(av: Any, linde: Path, tmp_path: Path) -> None:
    pad = tmp_path / "instellingen.toml"
    for map, code in ((linde.parent, 0), (tmp_path / "stick", 1)):
        pad.write_text(f"map = '{map}'\n", encoding="utf-8")
        gegeven = av("controleer", "--map", linde.parent, pad)
        assert gegeven.code == code
        assert gegeven.fout.startswith(f"instellingen.toml, map: {map} is er niet." if code else "")
