"""A starter on the desktop: one for each system, and nothing is lost for it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from andere_vragen.cli.opdrachten.snelkoppeling import starter, zet_klaar
from andere_vragen.taal.weigering import Weigering


@pytest.mark.parametrize(
    ("systeem", "naam", "regel"),
    [
        ("win32", "Andere vragen.cmd", '"/een map/100%%/python" -m andere_vragen %*\r\n'),
        ("darwin", "Andere vragen.command", "exec '/een map/100%/python' -m andere_vragen\n"),
        ("linux", "andere-vragen.desktop", 'Exec="/een map/100%%/python" -m andere_vragen\n'),
    ],
)
def test_each_system_gets_what_it_opens_with_a_double_click(
    tmp_path: Path, systeem: str, naam: str, regel: str
) -> None:
    pad = zet_klaar(tmp_path, systeem, "/een map/100%/python")
    assert pad == tmp_path / naam
    assert regel in pad.read_bytes().decode()


def test_a_special_sign_in_a_folder_is_escaped_for_the_desktop() -> None:
    _, inhoud = starter("linux", "/a$b/python")
    assert b'Exec="/a\\\\$b/python"' in inhoud


@pytest.mark.skipif(os.name == "nt", reason="needs sh")
def test_the_starter_of_a_mac_starts_the_program(tmp_path: Path) -> None:
    pad = zet_klaar(tmp_path, "darwin", sys.executable)
    gedaan = subprocess.run([pad], capture_output=True, encoding="utf-8", timeout=60, check=False)
    assert "gewoon terminalvenster" in gedaan.stderr


def test_what_is_there_already_stays(tmp_path: Path) -> None:
    (tmp_path / "andere-vragen.desktop").write_text("van mij", encoding="utf-8")
    with pytest.raises(Weigering, match="niets overschreven"):
        zet_klaar(tmp_path, "linux", "/python")
    assert (tmp_path / "andere-vragen.desktop").read_text(encoding="utf-8") == "van mij"


def test_without_a_desktop_nothing_is_made(tmp_path: Path) -> None:
    with pytest.raises(Weigering, match="is er niet"):
        zet_klaar(tmp_path / "weg", "linux", "/python")
    assert not list(tmp_path.iterdir())
