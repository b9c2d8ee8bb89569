"""Opening a file or folder outside the terminal: by what the system has for it, or a sentence."""

import os
import sys
import time
from pathlib import Path

import pytest

from andere_vragen.store.buiten import laat_zien
from andere_vragen.taal.weigering import Weigering

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the stand-in is a script")


@pytest.fixture
def bureaublad(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desktop on which nothing opens anything yet; gives the folder of its programs."""
    (programmas := tmp_path / "bin").mkdir()
    monkeypatch.setenv("PATH", f"{programmas}{os.pathsep}{os.defpath}")
    monkeypatch.setenv("DISPLAY", ":0")
    return programmas


def opener(programmas: Path, doet: str) -> None:
    (programmas / "xdg-open").write_text(f"#!/bin/sh\n{doet}\n", encoding="utf-8")
    (programmas / "xdg-open").chmod(0o755)


def geweigerd(pad: Path) -> str:
    with pytest.raises(Weigering) as gevangen:
        laat_zien(pad)
    return str(gevangen.value)


def test_it_is_opened_by_the_program_of_the_system(bureaublad: Path, tmp_path: Path) -> None:
    opener(bureaublad, f'printf %s "$1" > "{tmp_path}/gezien"; echo ruis; echo ruis >&2')
    laat_zien(tmp_path / "mijn verslag.html")
    assert (tmp_path / "gezien").read_text("utf-8") == str(tmp_path / "mijn verslag.html")


def test_a_program_that_stays_is_not_waited_for(bureaublad: Path, tmp_path: Path) -> None:
    opener(bureaublad, "exec sleep 8")
    begin = time.monotonic()
    laat_zien(tmp_path)
    assert time.monotonic() - begin < 7


def test_what_cannot_be_opened_is_told_with_where_it_is(
    bureaublad: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    zin = f"Dit kan hier niet geopend worden. Open zelf: {tmp_path}"
    opener(bureaublad, "exit 3")
    assert geweigerd(tmp_path) == zin
    (bureaublad / "xdg-open").write_bytes(b"\x7fELF niet echt")
    assert geweigerd(tmp_path) == zin
    (bureaublad / "xdg-open").unlink()
    monkeypatch.setenv("PATH", str(bureaublad))
    assert geweigerd(tmp_path) == zin


def test_without_a_desktop_nothing_draws_over_the_terminal(
    bureaublad: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opener(bureaublad, f"touch {tmp_path}/gezien")
    monkeypatch.delenv("DISPLAY")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert geweigerd(tmp_path).startswith("Dit kan hier niet geopend worden.")
    assert not (tmp_path / "gezien").exists()
