import errno
import os
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from andere_vragen.store import schrijven
from andere_vragen.store.laden import laad_casus
from andere_vragen.store.schrijven import (
    bewaar,
    maak_map,
    nieuw_pad,
    nieuwe_casus,
    nieuwe_map,
    reden,
    ruim_op,
)
from store_waarden import CASUS, NU, Stoorzender, tijdelijke

POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")


def vol() -> OSError:
    return OSError(errno.ENOSPC, "vol")


def stappen(doe: Callable[[], object]) -> int:
    with Stoorzender(vol) as storing:
        doe()
    return storing.geteld


@pytest.mark.parametrize("blijvend", [False, True])
def test_whatever_fails_the_file_is_the_old_one_or_the_new_one(tmp_path: Path, blijvend: bool) -> None:
    pad = tmp_path / "2026-11-21-1400.toml"
    aantal = stappen(lambda: bewaar(pad, "oud"))
    assert aantal > (5 if os.name == "nt" else 6)  # Windows lets nobody flush a folder
    for plek in range(1, aantal + 1):
        bewaar(pad, "oud")
        with Stoorzender(vol, vanaf=plek, blijvend=blijvend), pytest.raises(OSError, match="vol"):
            bewaar(pad, "nieuw")
        assert pad.read_text() in ("oud", "nieuw")
        assert tijdelijke(tmp_path) == []


@pytest.mark.parametrize("blijvend", [False, True])
def test_a_new_casus_is_there_whole_or_not_at_all(tmp_path: Path, blijvend: bool) -> None:
    aantal = stappen(lambda: nieuwe_casus(tmp_path / "proef", CASUS))
    for plek in range(1, aantal + 1):
        map = tmp_path / str(plek)
        with Stoorzender(vol, vanaf=plek, blijvend=blijvend), pytest.raises(OSError, match="vol"):
            nieuwe_casus(map, CASUS)
        assert not map.exists() or not list(map.iterdir())


def test_a_disk_that_takes_a_little_at_a_time_gets_everything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    echt = os.write
    monkeypatch.setattr(os, "write", lambda bestand, data: echt(bestand, bytes(data)[:7]))
    bewaar(tmp_path / "a.toml", "één lange zin\n" * 20)
    assert (tmp_path / "a.toml").read_bytes() == ("één lange zin\n" * 20).encode()


@pytest.mark.parametrize(("keren", "lukt"), [(3, True), (9, False)])
def test_a_virus_scanner_that_holds_the_file_a_moment_does_no_harm(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, keren: int, lukt: bool
) -> None:
    echt, pogingen = os.replace, [PermissionError(errno.EACCES, "bezet")] * keren
    monkeypatch.setattr(schrijven, "_POGINGEN", (0.001,) * 5)

    def vervang(van: Path, naar: Path) -> None:
        if pogingen:
            raise pogingen.pop()
        echt(van, naar)

    monkeypatch.setattr(os, "replace", vervang)
    if lukt:
        bewaar(tmp_path / "a.toml", "nieuw")
        assert (tmp_path / "a.toml").read_text() == "nieuw"
    else:
        with pytest.raises(PermissionError):
            bewaar(tmp_path / "a.toml", "nieuw")
        assert not list(tmp_path.iterdir())


def test_waiting_for_a_virus_scanner_stays_under_a_second() -> None:
    assert sum(schrijven._POGINGEN) < 1


@pytest.mark.parametrize("nummer", [errno.EINVAL, errno.ENOTSUP])
@POSIX
def test_a_network_drive_that_cannot_sync_a_folder_can_still_be_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nummer: int
) -> None:
    echt = os.fsync

    def fsync(bestand: int) -> None:
        if stat.S_ISDIR(os.fstat(bestand).st_mode):
            raise OSError(nummer, "kan niet")
        echt(bestand)

    monkeypatch.setattr(os, "fsync", fsync)
    bewaar(tmp_path / "a.toml", "nieuw")
    assert (tmp_path / "a.toml").read_text() == "nieuw"


def test_windows_is_not_asked_to_sync_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schrijven, "POSIX", False)
    with Stoorzender(vol) as storing:
        bewaar(tmp_path / "a.toml", "nieuw")
    assert storing.geteld == stappen(lambda: bewaar(tmp_path / "a.toml", "nieuw"))


def test_bytes_come_on_disk_as_they_are(tmp_path: Path) -> None:
    bewaar(tmp_path / "a.docx", b"PK\r\n\xff")
    assert (tmp_path / "a.docx").read_bytes() == b"PK\r\n\xff"


def test_half_a_character_does_not_cost_the_rest(tmp_path: Path) -> None:
    bewaar(tmp_path / "a.md", "voor \ud800 na")
    assert (tmp_path / "a.md").read_text() == "voor ? na"


@POSIX
def test_nobody_else_can_look_into_the_folders_and_files(tmp_path: Path) -> None:
    oud = os.umask(0)
    try:
        casus = nieuwe_casus(tmp_path / "data" / "andere-vragen" / "casussen", CASUS)
    finally:
        os.umask(oud)
    for map in (casus, *list(casus.parents)[:3]):
        assert stat.S_IMODE(map.stat().st_mode) == 0o700
    assert stat.S_IMODE((casus / "casus.toml").stat().st_mode) == 0o600


def test_a_file_where_the_map_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "casussen").write_text("x")
    with pytest.raises(FileExistsError):
        maak_map(tmp_path / "casussen")


def test_a_drive_that_is_not_there_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "is_dir", lambda _: False)
    with pytest.raises(OSError, match=r"exists|directory"):
        maak_map(Path(tmp_path.anchor))


def test_a_folder_never_gets_a_name_that_windows_refuses(tmp_path: Path) -> None:
    assert nieuwe_casus(tmp_path, CASUS.gewijzigd_naar(schuilnaam="CON")).name == "casus-con"


def test_a_folder_that_somebody_else_makes_at_the_same_moment_is_fine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    echt = os.mkdir

    def mkdir(*waarden: object) -> None:
        echt(tmp_path / "a")
        raise FileExistsError(errno.EEXIST, "bestaat")

    monkeypatch.setattr(os, "mkdir", mkdir)
    maak_map(tmp_path / "a")


def test_a_new_casus_never_takes_a_folder_that_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert nieuwe_casus(tmp_path, CASUS).name == "linde-07"
    assert nieuwe_casus(tmp_path, CASUS).name == "linde-07-2"
    echt = os.mkdir

    def mkdir(pad: Path, modus: int) -> None:
        if Path(pad).name == "linde-07-3":
            raise FileExistsError(errno.EEXIST, "net gemaakt")
        echt(pad, modus)

    monkeypatch.setattr(os, "mkdir", mkdir)
    map = nieuwe_casus(tmp_path, CASUS)
    assert map.name == "linde-07-4"
    assert laad_casus(map).waarde == CASUS


def test_two_sittings_in_one_minute_get_two_files(tmp_path: Path) -> None:
    assert nieuw_pad(tmp_path, NU).name == "2026-11-21-1400.toml"
    (tmp_path / "2026-11-21-1400.toml").touch()
    (tmp_path / "2026-11-21-1400-2.md").touch()
    assert nieuw_pad(tmp_path, NU).name == "2026-11-21-1400-3.toml"


def test_leftovers_of_a_program_that_was_cut_off_are_removed(tmp_path: Path) -> None:
    klaar = subprocess.Popen([sys.executable, "-c", ""])
    klaar.wait()
    dood = tmp_path / f".~2026-11-21-1400.toml.{klaar.pid}.tmp"
    reusachtig = tmp_path / f".~a.toml.{10**30}.tmp"
    levend = tmp_path / f".~2026-11-21-1400.md.{os.getpid()}.tmp"
    oud = tmp_path / f".~casus.toml.{os.getpid()}.tmp"
    ander = tmp_path / "van iemand anders.tmp"
    for pad in (dood, reusachtig, levend, oud, ander):
        pad.touch()
    os.utime(oud, (time.time() - 7_200,) * 2)
    ruim_op(tmp_path)
    weg = [dood, reusachtig] if os.name != "nt" else []
    assert not any(pad.exists() for pad in [oud, *weg])
    assert levend.exists()
    assert ander.exists()
    ruim_op(tmp_path / "weg")


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot tell whether a program runs")
def test_half_a_folder_of_a_program_that_died_is_removed(tmp_path: Path) -> None:
    klaar = subprocess.Popen([sys.executable, "-c", ""])
    klaar.wait()
    dood, levend = tmp_path / f".~a.{klaar.pid}.tmp", tmp_path / f".~a.{os.getpid()}.tmp"
    for pad in (dood, levend):
        nieuwe_map(pad, {"casus.toml": b"x"})
    (tmp_path / f".~b.{klaar.pid}.tmp").symlink_to(levend)
    ruim_op(tmp_path)
    assert not dood.exists()
    assert [pad.name for pad in levend.iterdir()] == ["casus.toml"]


def test_a_folder_appears_whole_and_never_in_the_place_of_another(tmp_path: Path) -> None:
    bestanden = {"a.toml": b"a", "b.md": b"b\r\n"}
    (tmp_path / f".~nieuw.{os.getpid()}.tmp").mkdir()
    nieuwe_map(tmp_path / "nieuw", bestanden)
    assert {pad.name: pad.read_bytes() for pad in (tmp_path / "nieuw").iterdir()} == bestanden
    for bezet in ("nieuw", "leeg", "bestand"):
        if bezet == "leeg":
            (tmp_path / bezet).mkdir()
        if bezet == "bestand":
            (tmp_path / bezet).touch()
        with pytest.raises(FileExistsError):
            nieuwe_map(tmp_path / bezet, {"c.toml": b"c"})
    assert sorted(pad.name for pad in tmp_path.rglob("*")) == ["a.toml", "b.md", "bestand", "leeg", "nieuw"]


def test_a_process_that_cannot_be_asked_counts_as_running(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def verboden(proces: int, signaal: int) -> None:
        raise PermissionError

    pad = tmp_path / ".~a.toml.12.tmp"
    pad.touch()
    monkeypatch.setattr(os, "kill", verboden)
    ruim_op(tmp_path)
    monkeypatch.setattr(schrijven, "POSIX", False)
    ruim_op(tmp_path)
    assert pad.exists()


@pytest.mark.parametrize(
    ("fout", "zin"),
    [
        (vol(), "de schijf is vol"),
        (PermissionError(errno.EACCES, "x"), "geen toegang tot de map"),
        (FileNotFoundError(errno.ENOENT, "x"), "de map is weg"),
        (OSError(errno.EIO, "x"), "de schijf geeft een fout"),
        (OSError(), "de schijf geeft een fout"),
        (ZeroDivisionError(), "er gaat iets mis in het programma"),
    ],
)
def test_the_reason_is_said_in_dutch(fout: Exception, zin: str) -> None:
    assert reden(fout) == zin
