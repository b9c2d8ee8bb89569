"""A casus in one file: it comes out as it went in, and one that may come from anybody is looked at first."""

import errno
import os
import signal
import stat
import subprocess
import sys
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from andere_vragen.store import pakket as pakketmodule
from andere_vragen.store.lezen import MAX_BYTES, Onleesbaar
from andere_vragen.store.lijst import casussen
from andere_vragen.store.pakket import (
    LIJST,
    VOORKANT,
    Pakket,
    met_id,
    neem_over,
    pak_in,
    staat_al_in,
    verzamel,
)
from andere_vragen.store.pakket_lezen import lees_pakket
from andere_vragen.store.schrijven import toml
from store_waarden import CASUS, NU, Stoorzender, casusmap, sessie, sessiebestand, tijdelijke

POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
EERSTE = "2026-11-21-1400.toml"
CASUSBESTAND = toml(CASUS).encode()


@pytest.fixture
def linde(tmp_path: Path) -> Path:
    """A casus with one sitting, its verslag and a sitting that is damaged."""
    linde = casusmap(tmp_path / "casussen")
    sessiebestand(linde, EERSTE, sessie("Nieuw rooster"))
    (linde / "2026-11-21-1400.md").write_text("# Verslag\r\n", encoding="utf-8")
    (linde / "2026-12-12-0930.toml").write_bytes(b"\xff\x00 stuk")
    return linde


def ingepakt(linde: Path) -> Path:
    pad = linde.parent.parent / "pakket.zip"
    pak_in(verzamel(linde)[0], pad, "Voor jou", NU)
    return pad


def inhoud(map: Path) -> dict[str, bytes]:
    return {pad.name: pad.read_bytes() for pad in map.iterdir()}


# There and back


def test_a_casus_comes_out_as_it_went_in(linde: Path, tmp_path: Path) -> None:
    """Byte for byte: also a conflict copy and a sitting that nobody can read."""
    sessiebestand(linde, "2026-11-21-1400 (conflictkopie van Zoë).toml", sessie("Anders"))
    pakket = lees_pakket(ingepakt(linde))
    assert (pakket.map, pakket.casus) == ("linde-07", CASUS)
    nieuw = neem_over(pakket, tmp_path / "elders" / "casussen")
    assert nieuw == tmp_path / "elders" / "casussen" / "linde-07"
    assert inhoud(nieuw) == inhoud(linde)
    assert len(inhoud(nieuw)) == 5


@POSIX
def test_nobody_else_can_read_it(linde: Path, tmp_path: Path) -> None:
    pad = ingepakt(linde)
    nieuw = neem_over(lees_pakket(pad), tmp_path / "elders")
    for ding, rechten in (
        (pad, 0o600),
        (nieuw, 0o700),
        (nieuw / EERSTE, 0o600),
        (tmp_path / "elders", 0o700),
    ):
        assert stat.S_IMODE(ding.stat().st_mode) == rechten


def test_any_program_can_open_the_package_too(linde: Path) -> None:
    with zipfile.ZipFile(ingepakt(linde)) as zip:
        assert zip.testzip() is None
        assert zip.namelist()[:2] == [VOORKANT, LIJST]
        assert zip.read(VOORKANT) == b"Voor jou"
        assert zip.read("linde-07/casus.toml") == CASUSBESTAND


@pytest.mark.parametrize("jaar", [1970, 2200])
def test_a_laptop_whose_clock_is_wrong_makes_a_package_too(linde: Path, jaar: int) -> None:
    pad = linde.parent / "pakket.zip"
    pak_in(verzamel(linde)[0], pad, "", NU.replace(year=jaar))
    assert lees_pakket(pad).casus == CASUS


@POSIX
def test_only_ordinary_files_of_ours_go_along_and_the_others_are_named(linde: Path, tmp_path: Path) -> None:
    (tmp_path / "geheim.toml").write_text("geheim = 1", encoding="utf-8")
    (linde / "wijzer.toml").symlink_to(tmp_path / "geheim.toml")
    (linde / "foto.jpg").write_bytes(b"x")
    (linde / "map.toml").mkdir()
    os.mkfifo(linde / "pijp.md")
    (linde / f".~{EERSTE}.1.tmp").write_bytes(b"half")
    (linde / ".verborgen.toml").write_bytes(b"x")
    for naam in ("CON.md", "a:b.md", "A.MD", "a.md", "eng\x1b.md"):
        (linde / naam).write_bytes(b"x")
    pakket, blijft = verzamel(linde)
    assert set(pakket.bestanden) == {
        "casus.toml",
        EERSTE,
        "2026-11-21-1400.md",
        "2026-12-12-0930.toml",
        "A.MD",
    }
    assert {zin.partition(" gaat niet mee: ")[0] for zin in blijft} == {
        "wijzer.toml",
        "foto.jpg",
        "map.toml",
        "pijp.md",
        "CON.md",
        "a:b.md",
        "a.md",
        "eng.md",
    }


@POSIX
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_named(linde: Path) -> None:
    (linde / EERSTE).chmod(0)
    pakket, blijft = verzamel(linde)
    assert EERSTE not in pakket.bestanden
    assert blijft == [
        f"{EERSTE} mag niet gelezen worden. Kijk naar de rechten van het bestand. Het gaat niet mee."
    ]


def test_a_file_that_is_too_big_stays_and_is_named(linde: Path) -> None:
    with (linde / "groot.md").open("wb") as groot:
        groot.truncate(MAX_BYTES + 1)
    pakket, blijft = verzamel(linde)
    assert "groot.md" not in pakket.bestanden
    assert blijft == ["groot.md is te groot om te lezen. Het bestand blijft zoals het is. Het gaat niet mee."]


def test_without_a_casus_there_is_nothing_to_hand_over(linde: Path) -> None:
    (linde / "casus.toml").write_bytes(b"")
    with pytest.raises(Onleesbaar, match=r"^casus.toml is leeg"):
        verzamel(linde)
    (linde / "casus.toml").unlink()
    with pytest.raises(Onleesbaar, match=r"^casus.toml is er niet"):
        verzamel(linde)


def test_a_folder_that_cannot_be_listed_is_not_handed_over_in_part(
    linde: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dicht(_: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "scandir", dicht)
    with pytest.raises(Onleesbaar, match=r"^linde-07 kan niet gelezen worden\. Kijk naar de rechten"):
        verzamel(linde)


@POSIX
def test_a_casus_that_only_points_elsewhere_is_not_handed_over(linde: Path, tmp_path: Path) -> None:
    (linde / "casus.toml").rename(tmp_path / "casus.toml")
    (linde / "casus.toml").symlink_to(tmp_path / "casus.toml")
    with pytest.raises(Onleesbaar, match=r"^casus.toml is geen gewoon bestand"):
        verzamel(linde)


@pytest.mark.parametrize(("grens", "waarde"), [("MAX_BESTANDEN", 3), ("MAX_SAMEN", 100)])
def test_a_casus_that_could_not_be_opened_again_is_not_packed(
    linde: Path, monkeypatch: pytest.MonkeyPatch, grens: str, waarde: int
) -> None:
    monkeypatch.setattr(pakketmodule, grens, waarde)
    with pytest.raises(Onleesbaar, match=r"^linde-07 is te groot voor één pakket\.$"):
        verzamel(linde)


def vol() -> OSError:
    return OSError(errno.ENOSPC, "vol")


def test_a_full_disk_leaves_no_half_package(linde: Path) -> None:
    pakket, _ = verzamel(linde)
    pad = linde.parent / "pakket.zip"
    with Stoorzender(vol) as storing:
        pak_in(pakket, pad, "", NU)
    pad.unlink()
    for stap in range(1, storing.geteld):
        with Stoorzender(vol, stap, blijvend=False), pytest.raises(OSError, match="vol"):
            pak_in(pakket, pad, "", NU)
        assert not pad.exists() or lees_pakket(pad).casus == CASUS
        assert not tijdelijke(linde.parent)
        pad.unlink(missing_ok=True)


# In its place


def test_of_another_casus_with_that_folder_nothing_is_touched(linde: Path, tmp_path: Path) -> None:
    pakket = lees_pakket(ingepakt(linde))
    map = tmp_path / "elders"
    for naam in ("linde-07", "Linde-07-2"):
        (map / naam).mkdir(parents=True)
        (map / naam / "casus.toml").write_bytes(b"van hier")
    assert neem_over(pakket, map).name == "linde-07-3"
    assert inhoud(map / "linde-07") == {"casus.toml": b"van hier"}


def test_the_same_casus_is_found_by_its_id(linde: Path, tmp_path: Path) -> None:
    casusmap(linde.parent, "Berk-01").joinpath("casus.toml").write_bytes(b"id = 'ander'")
    casusmap(linde.parent, "Iep-3").joinpath("casus.toml").write_bytes(b"")
    (linde.parent / "leeg").mkdir()
    assert met_id(linde.parent, CASUS.id) == [linde]
    assert met_id(tmp_path / "weg", CASUS.id) == []


def test_everything_is_there_when_every_byte_is(linde: Path) -> None:
    pakket, _ = verzamel(linde)
    assert staat_al_in(pakket, linde)
    (linde / "later.md").write_bytes(b"verder gewerkt")
    assert staat_al_in(pakket, linde)
    (linde / EERSTE).write_bytes(b"anders")
    assert not staat_al_in(pakket, linde)
    (linde / EERSTE).unlink()
    assert not staat_al_in(pakket, linde)


def test_a_full_disk_leaves_no_half_casus(linde: Path, tmp_path: Path) -> None:
    pakket = lees_pakket(ingepakt(linde))
    map = tmp_path / "elders"
    map.mkdir()
    with Stoorzender(vol) as storing:
        neem_over(pakket, tmp_path / "proef")
    for stap in range(1, storing.geteld + 1):
        with Stoorzender(vol, stap, blijvend=False), suppress(OSError):
            neem_over(pakket, map)
        for casus in casussen(map):
            assert inhoud(casus.map) == inhoud(linde)
        assert not tijdelijke(map)


@POSIX
def test_killed_half_way_there_is_no_half_casus_and_the_next_time_cleans_up(
    linde: Path, tmp_path: Path
) -> None:
    pad, map = ingepakt(linde), tmp_path / "elders"
    code = f"""
import os, signal
from pathlib import Path, PurePosixPath, PureWindowsPath
from andere_vragen.store import schrijven
from andere_vragen.store.pakket import neem_over
from andere_vragen.store.pakket_lezen import lees_pakket
echt, keren = os.fsync, []
def fsync(bestand):
    keren.append(bestand)
    if len(keren) == 4:
        os.kill(os.getpid(), signal.SIGKILL)
    echt(bestand)
os.fsync = fsync
neem_over(lees_pakket(Path({str(pad)!r})), Path({str(map)!r}))
"""
    gedaan = subprocess.run([sys.executable, "-c", code], timeout=60, check=False)
    assert gedaan.returncode == -signal.SIGKILL
    assert casussen(map) == []
    assert len(tijdelijke(map)) == 1
    nieuw = neem_over(lees_pakket(pad), map)
    assert inhoud(nieuw) == inhoud(linde)
    assert not tijdelijke(map)


def test_nothing_that_came_in_between_is_overwritten(
    linde: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pakket = Pakket("linde-07", CASUS, {"casus.toml": CASUSBESTAND})
    map = tmp_path / "elders"
    echt = os.fsync

    def fsync(bestand: int) -> None:
        (map / "linde-07").mkdir(exist_ok=True)
        echt(bestand)

    monkeypatch.setattr(pakketmodule, "maak_map", lambda pad: pad.mkdir())
    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(FileExistsError):
        neem_over(pakket, map)
    assert [pad.name for pad in map.iterdir()] == ["linde-07"]
    assert not list((map / "linde-07").iterdir())
