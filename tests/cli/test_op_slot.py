"""Handing over on a lock: the password is typed in a terminal, and nothing of the casus lies open."""

import os
import sys
import threading
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import platformdirs
import pytest

from andere_vragen.cli import wachtwoord
from andere_vragen.store import schrijven, slot
from store_waarden import casusmap, sessie, sessiebestand

OP_SLOT = Path(__file__).parent.parent / "bevroren/op-slot/linde-07.zip.age"
WOORD = "café op de hoek"
KLOPT_NIET = "het wachtwoord klopt niet, of het pakket is onderweg veranderd"
VENV = "/home/x/av/.venv"


@pytest.fixture
def documenten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (map := tmp_path / "documenten").mkdir()
    monkeypatch.setattr(platformdirs, "user_documents_path", lambda: map)
    return map


@pytest.fixture(autouse=True)
def met_slot(zonder_slot: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slot, "kan_op_slot", lambda: True)


@pytest.fixture
def linde(tmp_path: Path) -> Path:
    linde = casusmap(tmp_path / "casussen")
    sessiebestand(linde, "2026-11-21-1400.toml", sessie("Nieuw rooster"))
    return linde


@pytest.fixture
def typt(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Somebody sits at a terminal, and types these words when asked."""

    def woorden(*woorden: str) -> None:
        rest = iter(woorden)
        monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
        monkeypatch.setattr(wachtwoord, "getpass", lambda _: next(rest))

    return woorden


def geschreven(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """What is written from now on, but by a saver of another test that is still leaving."""
    alles: list[bytes] = []
    schrijf = schrijven._schrijf

    def luister(pad: Path, inhoud: bytes) -> os.stat_result:
        if threading.current_thread().name != "saver":
            alles.append(inhoud)
        return schrijf(pad, inhoud)

    monkeypatch.setattr(schrijven, "_schrijf", luister)
    return alles


_geopend: list[str] | None = None


def _listen(wat: str, woorden: tuple[Any, ...]) -> None:
    if _geopend is None or wat != "open" or threading.current_thread().name == "saver":
        return
    if woorden[2] & (os.O_WRONLY | os.O_RDWR):
        _geopend.append(str(woorden[0]))


sys.addaudithook(_listen)


def alles_onder(map: Path) -> Iterable[bytes]:
    return (pad.read_bytes() for pad in map.rglob("*") if pad.is_file())


def test_a_package_goes_on_a_lock_and_comes_off_it_on_another_laptop(
    av: Any, linde: Path, documenten: Path, tmp_path: Path, typt: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is written anywhere in between is locked, and the word that was typed is nowhere."""
    global _geopend
    typt(WOORD, WOORD)
    stukken, _geopend = geschreven(monkeypatch), []
    gegeven = av("overdracht", "Linde-07")
    geopend, _geopend = _geopend, None
    (pad,) = documenten.iterdir()
    assert gegeven.code == 0
    assert pad.name.endswith(".zip.age")
    assert gegeven.uit.splitlines()[2:] == [
        f"Het pakket staat in {pad}",
        "Het zit op slot. Vertel het wachtwoord zelf, dus niet samen met het pakket.",
        "Het gaat over minderjarigen: geef het met de hand, of langs een beveiligde weg.",
        f"De ander typt: andere-vragen overnemen {pad.name}",
        "Haal het pakket daarna overal weg, ook uit de prullenbak.",
    ]
    assert len(stukken) == 1
    assert slot.is_op_slot(stukken[0])
    assert geopend == [str(documenten / f".~{pad.name}.{os.getpid()}.tmp")]
    assert WOORD not in gegeven.uit + gegeven.fout
    assert not any(WOORD.encode() in inhoud for inhoud in alles_onder(tmp_path))

    elders = tmp_path / "andere laptop"
    typt("een ander wachtwoord")
    mis = f"{pad.name}: {KLOPT_NIET}. Er is niets overgenomen."
    assert av("overnemen", pad, "--map", elders) == (1, "", mis + "\n")
    assert not elders.exists()

    typt(WOORD)
    _geopend = []
    gegeven = av("overnemen", pad, "--map", elders)
    geopend, _geopend = _geopend, None
    assert gegeven.code == 0
    assert all(str(elders) in naam for naam in geopend)
    assert {pad.name: pad.read_bytes() for pad in (elders / "linde-07").iterdir()} == {
        pad.name: pad.read_bytes() for pad in linde.iterdir()
    }


def test_a_name_for_an_open_package_gets_the_end_of_a_locked_one(
    av: Any, linde: Path, tmp_path: Path, typt: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("andere_vragen.store.pakket.sluit", lambda inhoud, _: slot.BEGIN)
    (stick := tmp_path / "stick").mkdir()
    for naar in ("a.zip", "b.ZIP.AGE", "c", "d.age", ""):
        typt(WOORD, WOORD)
        assert av("overdracht", "Linde-07", "--naar", stick / naar).code == 0
    namen = sorted(pad.name for pad in stick.iterdir())
    assert namen[:4] == ["a.zip.age", "b.ZIP.AGE", "c.age", "d.age"]
    assert namen[4].startswith("overdracht-linde-07-")
    assert namen[4].endswith(".zip.age")
    assert all(pad.read_bytes() == slot.BEGIN for pad in stick.iterdir())


def test_a_second_package_of_a_day_ends_the_same(
    av: Any, linde: Path, documenten: Path, typt: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("andere_vragen.store.pakket.sluit", lambda inhoud, _: slot.BEGIN)
    for _ in range(2):
        typt(WOORD, WOORD)
        assert av("overdracht", "Linde-07").code == 0
    een, twee = sorted(pad.name.removeprefix("overdracht-linde-07-") for pad in documenten.iterdir())
    assert (een[10:], twee[10:]) == ("-2.zip.age", ".zip.age")


@pytest.mark.parametrize(
    ("woorden", "zin"),
    [
        (["kort"], "Dat is te kort: neem minstens 12 tekens. Het pakket is niet gemaakt."),
        ([""], "Dat is te kort: neem minstens 12 tekens. Het pakket is niet gemaakt."),
        ([WOORD, WOORD + "!"], "Dat is twee keer iets anders. Het pakket is niet gemaakt."),
    ],
)
def test_a_password_that_does_not_do_makes_no_package(
    av: Any, linde: Path, documenten: Path, typt: Any, woorden: list[str], zin: str
) -> None:
    typt(*woorden)
    gegeven = av("overdracht", "Linde-07")
    assert (gegeven.code, gegeven.fout) == (1, zin + "\n")
    assert not [*documenten.iterdir()]


def test_without_a_terminal_nobody_types_a_password(
    av: Any, linde: Path, documenten: Path, tmp_path: Path
) -> None:
    zin = "Een pakket gaat op slot met een wachtwoord: doe dit in een gewoon terminalvenster."
    assert av("overdracht", "Linde-07") == (1, "", zin + "\n")
    assert not [*documenten.iterdir()]
    zin = "Dit pakket zit op slot: neem het over in een gewoon terminalvenster. Er is niets overgenomen."
    assert av("overnemen", OP_SLOT, "--map", tmp_path / "elders") == (1, "", zin + "\n")
    assert not (tmp_path / "elders").exists()


def test_who_types_nothing_any_more_gets_a_sentence(
    av: Any, linde: Path, documenten: Path, typt: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dicht(_: str) -> str:
        raise EOFError

    typt()
    monkeypatch.setattr(wachtwoord, "getpass", dicht)
    assert av("overdracht", "Linde-07").code == 1
    assert av("overnemen", OP_SLOT).fout.endswith("Er is niets overgenomen.\n")


def test_without_the_extra_a_package_is_open_and_says_so(
    av: Any, linde: Path, documenten: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slot, "kan_op_slot", lambda: False)
    gegeven = av("overdracht", "Linde-07")
    (pad,) = documenten.iterdir()
    assert zipfile.is_zipfile(pad)
    assert gegeven.uit.splitlines()[1] == (
        "Het pakket is open: wie het heeft, kan alles lezen. Liever op slot? Haal het weg en typ eerst: "
        + wachtwoord.installeren()
    )
    gegeven = av("overdracht", "Linde-07", "--naar", tmp_path / "p.zip.age")
    assert (gegeven.code, gegeven.uit) == (1, "")
    assert gegeven.fout == f"Een pakket op slot kan hier nog niet. Typ eerst: {wachtwoord.installeren()}\n"
    gegeven = av("overnemen", OP_SLOT, "--map", tmp_path / "elders")
    assert gegeven.code == 1
    assert gegeven.regels == [
        f"Dit pakket zit op slot. Typ eerst: {wachtwoord.installeren()}",
        "Doe het daarna nog een keer. Er is niets overgenomen.",
    ]
    assert not (tmp_path / "p.zip.age").exists()
    assert not (tmp_path / "elders").exists()


@pytest.mark.parametrize(
    ("prefix", "python", "met_pip", "zin"),
    [
        (VENV, f"{VENV}/bin/python", True, f"{VENV}/bin/python -m pip install pyrage"),
        ("/usr", "/mijn map/python", True, '"/mijn map/python" -m pip install pyrage'),
        ("/home/x/.local/share/pipx/venvs/andere-vragen", "/p", False, "pipx inject andere-vragen pyrage"),
        (r"C:\Users\x\pipx\venvs\andere-vragen", r"C:\p", True, "pipx inject andere-vragen pyrage"),
        ("/home/x/.local/share/uv/tools/andere-vragen", "/p", False, "uv pip install --python /p pyrage"),
        (VENV, f"{VENV}/bin/python", False, f"uv pip install --python {VENV}/bin/python pyrage"),
    ],
)
def test_how_to_get_the_lock_fits_how_the_program_came(
    prefix: str, python: str, met_pip: bool, zin: str
) -> None:
    assert wachtwoord.opdracht(prefix, python, met_pip=met_pip) == zin
