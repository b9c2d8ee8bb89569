"""A package that may come from anybody is looked at first: it is right, or nothing happens."""

import ntpath
import os
import stat
import struct
import sys
import time
import zipfile
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from io import BytesIO
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from andere_vragen.store import pakket_lezen
from andere_vragen.store.lezen import MAX_BYTES, Onleesbaar
from andere_vragen.store.naam import kan_overal
from andere_vragen.store.pakket import (
    LIJST,
    VOORKANT,
)
from andere_vragen.store.pakket_lezen import lees_pakket
from andere_vragen.store.schrijven import toml
from andere_vragen.store.toml import schrijf_toml
from store_waarden import CASUS, NU, sessie

POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
EERSTE = "2026-11-21-1400.toml"
CASUSBESTAND = toml(CASUS).encode()


def geweigerd(pad: Path) -> str:
    """Why this package is refused, without what stands around it in every line."""
    with pytest.raises(Onleesbaar) as gevangen:
        lees_pakket(pad)
    begin, einde = f"{pad.name}: ", ". Er is niets overgenomen."
    zin = gevangen.value.zin
    assert zin.startswith(begin)
    assert zin.endswith(einde)
    assert "\n" not in zin
    return zin.removeprefix(begin).removesuffix(einde)


class Zip:
    """A package with one thing wrong with it."""

    def __init__(self) -> None:
        self.bestanden: dict[str, bytes] = {"casus.toml": CASUSBESTAND, EERSTE: toml(sessie("x")).encode()}
        self.lijst = ""
        self.extra: list[tuple[str | zipfile.ZipInfo, bytes]] = []

    def paklijst(self, **velden: Any) -> str:
        delen = [
            {"naam": naam, "grootte": len(bestand), "sha256": sha256(bestand).hexdigest()}
            for naam, bestand in self.bestanden.items()
        ]
        heel = {"formaat": 1, "id": CASUS.id, "map": "linde-07", "gemaakt": NU, "bestanden": delen}
        return schrijf_toml(heel | velden)

    def schrijf(self, pad: Path, soort: int = zipfile.ZIP_DEFLATED) -> Path:
        pad.write_bytes(self.bytes(soort))
        return pad

    def bytes(self, soort: int = zipfile.ZIP_DEFLATED) -> bytes:
        geheugen = BytesIO()
        with zipfile.ZipFile(geheugen, "w", soort) as zip:
            zip.writestr(VOORKANT, "Voor jou")
            zip.writestr(LIJST, self.lijst or self.paklijst())
            for naam, bestand in self.bestanden.items():
                zip.writestr(f"linde-07/{naam}", bestand)
            for wijzer, bestand in self.extra:
                zip.writestr(wijzer, bestand)
        return geheugen.getvalue()


def test_a_package_made_by_hand_in_the_same_way_is_welcome(tmp_path: Path) -> None:
    for soort in (zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED):
        pakket = lees_pakket(Zip().schrijf(tmp_path / f"{soort}.zip", soort))
        assert set(pakket.bestanden) == {"casus.toml", EERSTE}


def test_a_package_that_was_unpacked_and_zipped_again_is_welcome(tmp_path: Path) -> None:
    """Explorer and Finder put a folder around it and things of their own in it; the sums decide."""
    gewoon = Zip().schrijf(tmp_path / "gewoon.zip", zipfile.ZIP_DEFLATED)
    opnieuw = tmp_path / "opnieuw.zip"
    with zipfile.ZipFile(gewoon) as van, zipfile.ZipFile(opnieuw, "w") as naar:
        for naam in ("pakket/", "pakket/linde-07/"):
            naar.writestr(naam, b"")
        for naam in van.namelist():
            naar.writestr(f"pakket/{naam}", van.read(naam))
        for naam in (
            "pakket/Thumbs.db",
            "pakket/linde-07/desktop.ini",
            "pakket/.DS_Store",
            "__MACOSX/pakket/._x",
        ):
            naar.writestr(naam, b"\x05\x16\x07")
    assert lees_pakket(opnieuw).bestanden == lees_pakket(gewoon).bestanden
    dieper = tmp_path / "dieper.zip"
    with zipfile.ZipFile(gewoon) as van, zipfile.ZipFile(dieper, "w") as naar:
        for naam in van.namelist():
            naar.writestr(f"Downloads/pakket/{naam}", van.read(naam))
    assert lees_pakket(dieper).bestanden == lees_pakket(gewoon).bestanden
    with zipfile.ZipFile(opnieuw, "a") as naar:
        naar.writestr("elders/casus.toml", b"a = 1")
    with pytest.raises(Onleesbaar, match="Er is niets overgenomen"):
        lees_pakket(opnieuw)


@POSIX
def test_a_package_that_an_older_tool_of_windows_zipped_again_is_welcome(tmp_path: Path) -> None:
    """That parts folders with a backslash, and a folder that was zipped twice has two around it."""
    gewoon = Zip().schrijf(tmp_path / "gewoon.zip", zipfile.ZIP_DEFLATED)
    opnieuw = tmp_path / "opnieuw.zip"
    with zipfile.ZipFile(gewoon) as van, zipfile.ZipFile(opnieuw, "w") as naar:
        for naam in van.namelist():
            naar.writestr(f"pakket/pakket/{naam}".replace("/", "\\"), van.read(naam))
        naar.writestr("pakket\\pakket\\Thumbs.db", b"x")
    assert lees_pakket(opnieuw).bestanden == lees_pakket(gewoon).bestanden


BUITEN = "wijst naar een plek buiten de map"
NAAM = "heeft een naam die hier niet kan"


@pytest.mark.parametrize(
    ("naam", "waarom"),
    [
        ("../casus.toml", BUITEN),
        ("linde-07/../../x.toml", BUITEN),
        ("linde-07/..", BUITEN),
        ("..", BUITEN),
        ("/etc/x.toml", BUITEN),
        ("//server/map/x.toml", BUITEN),
        ("C:/x.toml", BUITEN),
        ("C:x.toml", BUITEN),
        pytest.param("..\\x.toml", BUITEN, marks=POSIX),
        pytest.param("linde-07\\..\\..\\x.toml", BUITEN, marks=POSIX),
        pytest.param("\\x.toml", BUITEN, marks=POSIX),
        pytest.param("\\\\server\\map\\x.toml", BUITEN, marks=POSIX),
        pytest.param("C:\\x.toml", BUITEN, marks=POSIX),
        pytest.param("linde-07\\casus.toml", "staat er dubbel in", marks=POSIX),
        ("linde-07/x.toml:geheim.md", NAAM),
        ("linde-07/./x.toml", NAAM),
        ("linde-07//x.toml", NAAM),
        ("linde-07/onder/x.toml", NAAM),
        ("linde-07/.verborgen.toml", NAAM),
        ("linde-07/CON.toml", NAAM),
        ("linde-07/nul.md", NAAM),
        ("linde-07/com1.x.txt", NAAM),
        ("linde-07/COM¹.txt", NAAM),
        ("linde-07/aux .md", NAAM),
        ("linde-07/x.toml.", NAAM),
        ("linde-07/x.toml ", NAAM),
        ("linde-07/x?.toml", NAAM),
        ("linde-07/x|y.toml", NAAM),
        ("linde-07/x\n.toml", NAAM),
        ("linde-07/x\x1b[2J.toml", NAAM),
        ("linde-07/\u202elmot.toml", NAAM),
        (f"linde-07/{'x' * 250}.toml", NAAM),
        ("linde-07/", "is geen gewoon bestand"),
        ("linde-07/x.exe", "is geen bestand van Andere vragen"),
        ("linde-07/x.toml.lnk", "is geen bestand van Andere vragen"),
        ("linde-07/x", "is geen bestand van Andere vragen"),
        (f"linde-07/{EERSTE}", "staat er dubbel in"),
        ("linde-07/CASUS.toml", "staat er dubbel in"),
        ("Linde-07/casus.toml", "staat er dubbel in"),
        ("linde-07/ﬁ.md", ""),
    ],
)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_that_could_do_harm_is_refused(tmp_path: Path, naam: str, waarom: str) -> None:
    zip = Zip()
    zip.extra = [("linde-07/fi.md", b"x"), (naam, b"x")]
    zin = geweigerd(zip.schrijf(tmp_path / "pakket.zip"))
    assert zin.endswith(waarom or "staat er dubbel in")
    assert not set(zin) & set("\x1b\n\u202e")
    assert [pad.name for pad in tmp_path.iterdir()] == ["pakket.zip"]


@pytest.mark.parametrize("soort", [stat.S_IFLNK, stat.S_IFDIR, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFSOCK])
def test_what_is_no_ordinary_file_is_refused(tmp_path: Path, soort: int) -> None:
    zip = Zip()
    wijzer = zipfile.ZipInfo("linde-07/x.toml")
    wijzer.external_attr = (soort | 0o777) << 16
    zip.extra = [(wijzer, b"/etc/passwd")]
    assert geweigerd(zip.schrijf(tmp_path / "pakket.zip")) == "linde-07/x.toml is geen gewoon bestand"


@pytest.mark.parametrize("soort", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_another_way_of_packing_is_refused(tmp_path: Path, soort: int) -> None:
    """Of these the memory they cost cannot be bounded."""
    pad = Zip().schrijf(tmp_path / "pakket.zip", soort)
    assert geweigerd(pad) == f"{VOORKANT} is op een andere manier ingepakt"


def test_a_locked_package_is_refused(tmp_path: Path) -> None:
    pad = Zip().schrijf(tmp_path / "pakket.zip")
    heel = bytearray(pad.read_bytes())
    heel[heel.rindex(b"PK\x01\x02") + 8] |= 1
    pad.write_bytes(heel)
    assert geweigerd(pad) == f"linde-07/{EERSTE} zit op slot"


def test_a_zip_bomb_is_refused_and_costs_little(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    zip = Zip()
    zip.extra = [("linde-07/bom.md", bytes(MAX_BYTES + 1))]
    pad = zip.schrijf(tmp_path / "bom.zip")
    assert pad.stat().st_size < 50_000
    assert geweigerd(pad) == "linde-07/bom.md is te groot"
    zip.extra = [(f"linde-07/{nr}.md", bytes(1_000_000)) for nr in range(5)]
    monkeypatch.setattr(pakket_lezen, "_RUIM", 3_000_000)
    assert geweigerd(zip.schrijf(tmp_path / "samen.zip")) == "linde-07/2.md is te groot"


def test_a_bomb_that_lies_about_its_size_is_no_bomb(tmp_path: Path) -> None:
    """The header says one byte, the content unpacks to sixteen million."""
    zip = Zip()
    zip.extra = [("linde-07/bom.md", bytes(MAX_BYTES + 1))]
    pad = zip.schrijf(tmp_path / "pakket.zip")
    heel = bytearray(pad.read_bytes())
    for merk, plek in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        hier = heel.rindex(merk) + plek
        heel[hier : hier + 4] = struct.pack("<I", 1)
    pad.write_bytes(heel)
    assert geweigerd(pad) == "dit is geen heel pakket. Vraag het opnieuw"


def test_too_many_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pakket_lezen, "MAX_BESTANDEN", 1)
    assert geweigerd(Zip().schrijf(tmp_path / "pakket.zip")) == "er zitten te veel bestanden in"


def test_a_list_of_contents_that_is_a_bomb_is_not_even_read(tmp_path: Path) -> None:
    leeg = BytesIO()
    with zipfile.ZipFile(leeg, "w") as zip:
        zip.writestr("x.md", b"")
    wijzer = leeg.getvalue()[34:-22]
    aantal = 2_100_000 // len(wijzer)
    pad = tmp_path / "pakket.zip"
    einde = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, aantal * len(wijzer), 34, 0)
    pad.write_bytes(leeg.getvalue()[:34] + wijzer * aantal + einde)
    begin = time.perf_counter()
    assert geweigerd(pad) == "er zitten te veel bestanden in"
    assert time.perf_counter() - begin < 0.5


@pytest.mark.parametrize(
    "bytes_",
    [
        b"",
        b"PK",
        b"Geen zip, wel tekst die lang genoeg is om er een te kunnen zijn, toch?",
        b"PK\x05\x06" + bytes(18),
        b"\x1f\x8b" + bytes(100),
        bytes(1000) + b"PK\x06\x07" + bytes(16) + b"PK\x05\x06" + bytes(18),
        b"PK\x05\x06" + bytes(16) + b"\x05\x00hallo",
    ],
)
def test_what_is_no_package_is_refused(tmp_path: Path, bytes_: bytes) -> None:
    pad = tmp_path / "pakket.zip"
    pad.write_bytes(bytes_)
    assert geweigerd(pad) == "dit is geen pakket van Andere vragen"


def test_a_zip_of_something_else_is_no_package(tmp_path: Path) -> None:
    pad = tmp_path / "pakket.zip"
    with zipfile.ZipFile(pad, "w") as zip:
        zip.writestr("verslag.md", "x")
    assert geweigerd(pad) == "dit is geen pakket van Andere vragen"


def test_a_file_that_is_not_there_or_not_ordinary_is_refused(tmp_path: Path) -> None:
    assert geweigerd(tmp_path / "weg.zip") == "dit bestand is er niet"
    assert geweigerd(tmp_path) == "dit is geen gewoon bestand"


@POSIX
def test_a_name_that_no_disk_can_have_is_refused(tmp_path: Path) -> None:
    assert geweigerd(tmp_path / ("x" * 300)) == "het pakket kan niet gelezen worden"


@POSIX
def test_a_pipe_does_not_make_it_wait(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pakket.zip")
    assert geweigerd(tmp_path / "pakket.zip") == "dit is geen gewoon bestand"


def test_a_package_larger_than_any_casus_is_refused(tmp_path: Path) -> None:
    pad = Zip().schrijf(tmp_path / "pakket.zip")
    with pad.open("r+b") as groot:
        groot.truncate(pakket_lezen._RUIM + 1)
    assert geweigerd(pad) == "dit pakket is te groot"


VERANDERD = "is onderweg veranderd. Vraag het pakket opnieuw"


@pytest.mark.parametrize(
    ("doe", "waarom"),
    [
        (lambda pak: pak.bestanden.update({EERSTE: b"anders"}), f"{EERSTE} {VERANDERD}"),
        (lambda pak: pak.bestanden.pop(EERSTE), f"{EERSTE} ontbreekt. Vraag het pakket opnieuw"),
        (lambda pak: pak.extra.append(("linde-07/x.md", b"x")), "linde-07/x.md hoort niet bij dit pakket"),
        (lambda pak: pak.extra.append(("berk-01/x.md", b"x")), "berk-01/x.md hoort niet bij dit pakket"),
        (lambda pak: pak.extra.append(("x.md", b"x")), "x.md hoort niet bij dit pakket"),
    ],
)
def test_what_does_not_match_the_list_is_refused(
    tmp_path: Path, doe: Callable[[Zip], Any], waarom: str
) -> None:
    zip = Zip()
    zip.lijst = zip.paklijst()
    doe(zip)
    assert geweigerd(zip.schrijf(tmp_path / "pakket.zip")) == waarom


@pytest.mark.parametrize(
    ("velden", "waarom"),
    [
        ({"formaat": 2}, "het komt uit een nieuwere versie van Andere vragen"),
        ({"formaat": "x"}, f"{LIJST}, formaat: hier hoort een heel getal"),
        ({"id": "ander"}, "casus.toml is van een andere casus dan de lijst in het pakket"),
        ({"id": None}, f"{LIJST}, id: dit ontbreekt"),
        (
            {"gemaakt": "gisteren"},
            f"{LIJST}, gemaakt: hier hoort een moment, zoals 2026-11-21T14:00:00+01:00",
        ),
        ({"bestanden": [{"naam": "x"}]}, f"{LIJST}, bestanden: dit ontbreekt"),
        ({"bestanden": []}, "linde-07/casus.toml hoort niet bij dit pakket"),
        ({"map": ""}, f"{LIJST}, map: deze naam kan hier niet"),
        ({"map": "../linde"}, f"{LIJST}, map: deze naam kan hier niet"),
        ({"map": "con"}, f"{LIJST}, map: deze naam kan hier niet"),
        ({"map": "berk-01"}, "casus.toml ontbreekt. Vraag het pakket opnieuw"),
    ],
)
def test_a_list_that_is_wrong_is_refused(tmp_path: Path, velden: dict[str, Any], waarom: str) -> None:
    zip = Zip()
    zip.lijst = zip.paklijst(**velden)
    assert geweigerd(zip.schrijf(tmp_path / "pakket.zip")) == waarom


def test_a_list_that_names_a_file_twice_is_refused(tmp_path: Path) -> None:
    zip = Zip()
    blok = zip.paklijst().partition("[[bestanden]]")[2].partition("[[")[0]
    zip.lijst = f"{zip.paklijst()}\n[[bestanden]]{blok}"
    assert geweigerd(zip.schrijf(tmp_path / "x.zip")) == "casus.toml ontbreekt. Vraag het pakket opnieuw"


@pytest.mark.parametrize("lijst", ["x = ", " ", "a." * 60_000 + "b = 1", "\ufeff\0"])
def test_a_list_that_cannot_be_read_is_refused(tmp_path: Path, lijst: str) -> None:
    zip = Zip()
    zip.lijst = lijst
    zin = f"{LIJST} is beschadigd. Vraag het pakket opnieuw"
    assert geweigerd(zip.schrijf(tmp_path / "pakket.zip")) == zin


@pytest.mark.parametrize(
    ("casus", "waarom"),
    [
        (None, "casus.toml ontbreekt. Vraag het pakket opnieuw"),
        (b"", "casus.toml is leeg: het is beschadigd. Zet een eerdere kopie terug"),
        (b"id = 'x'", "casus.toml, schuilnaam: dit ontbreekt. Het bestand blijft zoals het is"),
    ],
)
def test_a_package_without_a_casus_is_refused(tmp_path: Path, casus: bytes | None, waarom: str) -> None:
    zip = Zip()
    zip.bestanden.pop("casus.toml")
    if casus is not None:
        zip.bestanden["casus.toml"] = casus
    assert geweigerd(zip.schrijf(tmp_path / "pakket.zip")) == waarom


def test_a_casus_of_a_newer_version_can_be_handed_over(tmp_path: Path) -> None:
    """It opens read-only, as everywhere."""
    zip = Zip()
    zip.bestanden["casus.toml"] = toml(CASUS.gewijzigd_naar(formaat=99)).encode()
    assert lees_pakket(zip.schrijf(tmp_path / "pakket.zip")).casus.formaat == 99


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_damaged_package_is_refused_or_right_and_never_half(data: st.DataObject) -> None:
    heel = bytearray(Zip().bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        plek = data.draw(st.integers(0, len(heel) - 1))
        heel[plek] = data.draw(st.integers(0, 255))
    if data.draw(st.booleans()):
        del heel[data.draw(st.integers(0, len(heel))) :]
    with pytest.MonkeyPatch.context() as lap:
        lap.setattr(pakket_lezen, "_open", lambda *_: BytesIO(bytes(heel)))
        with suppress(Onleesbaar):
            assert dict(lees_pakket(Path("pakket.zip")).bestanden) == Zip().bestanden


def gereserveerd(naam: str) -> bool:
    """Whether Windows keeps this name for itself."""
    if sys.version_info >= (3, 13):
        return ntpath.isreserved(naam)
    return PureWindowsPath(naam).is_reserved()


@given(st.text(max_size=40))
def test_a_name_that_can_be_everywhere_stays_inside_its_folder(naam: str) -> None:
    assert kan_overal("2026-11-21-1400 (conflictkopie van Zoë).toml")
    if kan_overal(naam):
        for soort in (PurePosixPath, PureWindowsPath):
            assert (soort("/map") / naam).parts[1:] == ("map", naam)
        assert not gereserveerd(naam)
