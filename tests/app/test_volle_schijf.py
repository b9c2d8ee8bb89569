"""A disk that is really full, and one that can only be read: a small one of its own. Linux, as root."""

import errno
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

if sys.platform != "linux":
    pytest.skip("a small disk is made here as Linux does it", allow_module_level=True)

from andere_vragen.taal.weigering import Weigering
from terminal import Terminal
from test_elke_schrijver import EERSTE, SCHRIJVERS, _version_without_a_word, files_in, holds, huis

CASUS = "Linde-07"
BEWAARD = r"Linde-07 .*Bewaard \d\d:\d\d"
BLAD = 4096
"""Bytes that such a disk gives at a time."""

VRIJ = (0, 1, 2, 3, 5, 8, 13, 30)
"""Sheets that are left on it."""


def _mount(*woorden: str) -> bool:
    if not shutil.which("mount"):
        return False
    return subprocess.run(["mount", *woorden], capture_output=True).returncode == 0


@pytest.fixture
def schijf(tmp_path: Path) -> Iterator[Path]:
    """A disk of 2 MB."""
    plek = tmp_path / "schijf"
    plek.mkdir()
    if not _mount("-t", "tmpfs", "-o", "size=2m", "tmpfs", str(plek)):
        pytest.skip("only root can make a small disk")
    yield plek
    subprocess.run(["umount", "-l", str(plek)], check=True)


def fill(schijf: Path, vrij: int) -> Path:
    """Something of somebody else that leaves so many sheets."""
    vol = schijf / "van iemand anders"
    with vol.open("wb", buffering=0) as bestand:
        with suppress(OSError):
            while bestand.write(bytes(BLAD)):
                pass
        bestand.truncate(max(bestand.tell() // BLAD - vrij, 0) * BLAD)
    return vol


def fallen(schijf: Path, schrijf: Callable[[Path], None]) -> list[str]:
    """What this writer broke on a disk that is nearly full, and how often it did not fit."""
    thuis = schijf / "thuis"
    thuis.mkdir(exist_ok=True)
    huis(thuis)
    schrijf(thuis)
    erna = files_in(thuis)
    gevallen, paste_niet = [], 0
    for vrij in VRIJ:
        ervoor = huis(thuis)
        vol = fill(schijf, vrij)
        with suppress(OSError, Weigering):
            schrijf(thuis)
        vol.unlink()
        paste_niet += files_in(thuis) != erna
        try:
            holds(thuis, ervoor, erna)
        except (AssertionError, tomllib.TOMLDecodeError) as fout:
            gevallen.append(f"{vrij} vrij: {str(fout)[:200]}")
    assert paste_niet or schrijf is _version_without_a_word, "it always fitted"
    return gevallen


def _careless(thuis: Path) -> None:
    """Writes over the file itself."""
    log = thuis / "casussen" / "linde-07" / EERSTE
    log.write_text("formaat = 1\n" + "# x\n" * 9 * BLAD, encoding="utf-8")


@pytest.mark.parametrize("naam", SCHRIJVERS)
def test_on_a_full_disk_what_stood_there_stands_there(schijf: Path, naam: str) -> None:
    assert fallen(schijf, SCHRIJVERS[naam]) == []


def test_a_careless_writer_is_found_out_on_a_full_disk(schijf: Path) -> None:
    assert fallen(schijf, _careless)


@pytest.mark.parametrize("naam", SCHRIJVERS)
def test_on_a_disk_that_can_only_be_read_nothing_changes(schijf: Path, naam: str) -> None:
    ervoor = huis(schijf)
    assert _mount("-o", "remount,ro", str(schijf))
    with suppress(Weigering, OSError):
        SCHRIJVERS[naam](schijf)
    assert files_in(schijf) == ervoor


def zeg(terminal: Terminal, tekst: str) -> None:
    terminal.typ(tekst)
    terminal.toets("enter")
    terminal.wacht_op(f"• {tekst[:10]}")


def test_a_disk_that_gets_full_at_the_table_is_told_until_there_is_room(tmp_path: Path, schijf: Path) -> None:
    with Terminal(tmp_path, CASUS, map=schijf / "casussen") as terminal:
        terminal.begin(CASUS)
        terminal.wacht_op(BEWAARD)
        zeg(terminal, "Hoe doet Linde weer mee?")
        terminal.wacht_op(BEWAARD)
        (log,) = terminal.map.glob("*/2*.toml")
        vol = fill(schijf, 0)
        voor = log.read_bytes()
        terminal.toets("tab")
        zeg(terminal, "mentor")
        terminal.wacht_op("NIET BEWAARD: de schijf is vol")
        assert log.read_bytes() == voor
        terminal.toets("f10")
        terminal.wacht_op("Nog niet bewaard: de schijf is vol")
        terminal.toets("enter")
        vol.unlink()
        terminal.wacht_op(BEWAARD)
        terminal.toets("f10")
        assert terminal.einde() == 0
    waarden = tomllib.loads(log.read_text("utf-8"))
    assert (waarden["vraag"], waarden["aanwezig"][0]["rol"]) == ("Hoe doet Linde weer mee?", "mentor")


def test_on_a_disk_that_can_only_be_read_everything_can_be_read(
    av: Any, tmp_path: Path, schijf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    huis(schijf)
    monkeypatch.setenv("ANDERE_VRAGEN_MAP", str(schijf / "casussen"))
    assert _mount("-o", "remount,ro", str(schijf))
    for woorden in (["lijst"], ["verslag", CASUS], ["controleer"], ["trends"], ["wie"]):
        assert av(*woorden).code == 0, woorden
    with pytest.raises(OSError, match=os.strerror(errno.EROFS)):
        (schijf / "x").touch()
    with Terminal(tmp_path, CASUS, map=schijf / "casussen") as terminal:
        terminal.wacht_op("waar beginnen we|Linde-07 ")
        terminal.toets("enter")
        terminal.wacht_op(r"F1 Hulp")
        terminal.typ("Iets nieuws")
        terminal.wacht_op("NIET BEWAARD")
        terminal.stop_toch()
        assert terminal.einde() == 1
        assert "Iets nieuws" in terminal.afloop
