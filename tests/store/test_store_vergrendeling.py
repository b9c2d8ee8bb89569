import os
import signal
from pathlib import Path

import filelock
import pytest

from ander_venster import ander_venster, antwoord
from andere_vragen.store.vergrendeling import Grendel


def test_a_second_window_on_the_same_casus_is_told_no(tmp_path: Path) -> None:
    casus = tmp_path / "linde-07"
    casus.mkdir()
    grendel = Grendel(tmp_path / "toestand")
    assert grendel.neem(casus)
    with ander_venster(tmp_path / "toestand", casus) as proces:
        assert antwoord(proces) == "False"
    assert not Grendel(tmp_path / "toestand").neem(tmp_path / "linde-07" / ".." / "linde-07")
    assert not list(casus.iterdir())
    grendel.los()
    grendel.los()
    with ander_venster(tmp_path / "toestand", casus) as proces:
        assert antwoord(proces) == "True"


def test_going_to_another_casus_lets_the_first_go(tmp_path: Path) -> None:
    een, ander = Grendel(tmp_path / "toestand"), Grendel(tmp_path / "toestand")
    assert een.neem(tmp_path / "linde-07")
    assert een.neem(tmp_path / "groep-3b")
    assert ander.neem(tmp_path / "linde-07")
    een.los()
    ander.los()


def test_a_window_that_was_killed_locks_nobody_out(tmp_path: Path) -> None:
    casus = tmp_path / "linde-07"
    with ander_venster(tmp_path / "toestand", casus) as proces:
        assert antwoord(proces) == "True"
        assert not Grendel(tmp_path / "toestand").neem(casus)
        os.kill(proces.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
        proces.wait(10)
    grendel = Grendel(tmp_path / "toestand")
    assert grendel.neem(casus)
    grendel.los()


def test_a_state_folder_that_cannot_be_made_locks_nobody_out(tmp_path: Path) -> None:
    (tmp_path / "toestand").write_text("a file where the folder should be")
    assert Grendel(tmp_path / "toestand").neem(tmp_path)


def test_a_disk_that_knows_no_locks_locks_nobody_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def onbekend(_: object) -> None:
        raise NotImplementedError

    monkeypatch.setattr(filelock.FileLock, "_acquire", onbekend)
    assert Grendel(tmp_path / "toestand").neem(tmp_path)
