"""Two computers on one map: a network folder, or a folder that is synced. What either said is kept."""

import random
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from andere_vragen.store.laden import alle
from andere_vragen.store.sessiebestanden import _Doel
from een_computer import Computer
from store_waarden import casusmap, sessie, sessiebestand

EERSTE = "2026-11-21-1400.toml"
HIER = Path(__file__).parent


def said_in(*mappen: Path) -> str:
    """All words of all logs, each of which can be read."""
    bestanden = [pad for map in mappen for pad in map.rglob("*.toml") if pad.name != "casus.toml"]
    gelezen = (tomllib.loads(pad.read_text("utf-8")) for pad in bestanden)
    return " ".join(notitie["tekst"] for log in gelezen for notitie in log.get("notities", ()))


# A network folder


def together(thuis: Path, zaad: int) -> list[str]:
    """Two programs on one folder at the same time; what they said."""
    linde = casusmap(thuis / "casussen")
    sessiebestand(linde, EERSTE, sessie("Nieuw rooster"))
    computers = [
        subprocess.Popen(
            [sys.executable, str(HIER / "een_computer.py"), linde, thuis / naam, naam, "12", str(zaad)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for naam in ("jan", "els")
    ]
    for computer in computers:
        assert computer.stdout
        assert computer.stdout.readline() == "open\n"
    regels = []
    for computer in computers:
        assert computer.stdin
        computer.stdin.write("\n")
        computer.stdin.flush()
    for computer in computers:
        uit, _ = computer.communicate(timeout=60)
        assert computer.returncode == 0
        regels += uit.splitlines()
    return regels


@pytest.mark.parametrize("zaad", range(4))
def test_on_a_network_folder_both_keep_what_they_said(av: Any, tmp_path: Path, zaad: int) -> None:
    regels = together(tmp_path, zaad)
    assert len(regels) == 24
    map = tmp_path / "casussen"
    gezegd = said_in(map)
    assert [regel for regel in (*regels, "Nieuw rooster") if regel not in gezegd] == []
    (linde,) = map.iterdir()
    kopieen = alle(linde).kopieen
    assert kopieen, "they wrote beside each other"
    code, _, fout = av("controleer", "--map", map)
    assert code == 1
    assert all(pad.name in fout for pad in kopieen)


# A folder that is synced


class Gesynct:
    """Two folders, made equal by a program that keeps what both changed, under another name."""

    def __init__(self, thuis: Path, *, slordig: bool = False) -> None:
        self.mappen = (casusmap(thuis / "jan"), thuis / "els" / "linde-07")
        sessiebestand(self.mappen[0], EERSTE, sessie("Nieuw rooster"))
        shutil.copytree(*self.mappen)
        self._slordig = slordig
        self._samen = self._now(0)
        self._nummer = 0

    def _now(self, kant: int) -> dict[str, bytes]:
        return {
            pad.name: pad.read_bytes()
            for pad in sorted(self.mappen[kant].iterdir())
            if pad.suffix == ".toml" and not pad.name.startswith(".~")
        }

    def sync(self) -> None:
        """What one side changed goes to the other; of what both changed, one is called a conflict."""
        jan, els = self._now(0), self._now(1)
        for naam in sorted(jan.keys() | els.keys()):
            oud, hier, daar = self._samen.get(naam), jan.get(naam), els.get(naam)
            if hier == daar:
                continue
            if daar == oud:
                self._put(1, naam, hier)
            elif hier == oud:
                self._put(0, naam, daar)
            else:
                self._conflict(naam, hier, daar)
        self._samen = self._now(0)

    def _conflict(self, naam: str, hier: bytes | None, daar: bytes | None) -> None:
        self._nummer += 1
        kopie = f"{naam.removesuffix('.toml')}.sync-conflict-20261121-15{self._nummer:04}-ABCDEFG.toml"
        for kant in (0, 1):
            self._put(kant, naam, hier)
            if not self._slordig:
                self._put(kant, kopie, daar)

    def _put(self, kant: int, naam: str, inhoud: bytes | None) -> None:
        if inhoud is not None:
            tijdelijk = self.mappen[kant] / f".syncthing.{naam}.tmp"
            tijdelijk.write_bytes(inhoud)
            tijdelijk.replace(self.mappen[kant] / naam)


def synced(thuis: Path, zaad: int, *, slordig: bool = False) -> tuple[list[str], Gesynct]:
    """Two computers that open, say, close and are synced in an order that nobody chose."""
    kans, gesynct = random.Random(zaad), Gesynct(thuis, slordig=slordig)
    namen = ("jan", "els")
    aan_tafel: dict[str, Computer] = {}
    regels = []
    for stap in range(30):
        kant = kans.randrange(2)
        naam = namen[kant]
        match kans.choice(("zeg", "zeg", "zeg", "dicht", "sync", "sync")):
            case "zeg":
                if naam not in aan_tafel:
                    computer = Computer(gesynct.mappen[kant], thuis / f"toestand {naam}", f"{naam} {stap}")
                    aan_tafel[naam] = computer
                regels.append(aan_tafel[naam].zeg())
                if kans.random() < 0.7:
                    aan_tafel[naam].bewaard()
            case "dicht":
                if naam in aan_tafel:
                    aan_tafel.pop(naam).dicht()
            case _:
                for computer in aan_tafel.values():
                    computer.bewaard()  # that program looks too whether a file is being written
                gesynct.sync()
    for computer in aan_tafel.values():
        computer.dicht()
    gesynct.sync()
    return regels, gesynct


@pytest.mark.parametrize("zaad", range(25))
def test_in_a_synced_folder_both_keep_what_they_said(tmp_path: Path, zaad: int) -> None:
    regels, gesynct = synced(tmp_path, zaad)
    for map in gesynct.mappen:
        gezegd = said_in(map)
        assert [regel for regel in (*regels, "Nieuw rooster") if regel not in gezegd] == []


def test_what_both_said_meanwhile_is_named(av: Any, tmp_path: Path) -> None:
    gesynct = Gesynct(tmp_path)
    for kant, naam in enumerate(("jan", "els")):
        computer = Computer(gesynct.mappen[kant], tmp_path / f"toestand {naam}", naam)
        computer.zeg()
        computer.dicht()
    gesynct.sync()
    for map in gesynct.mappen:
        (kopie,) = alle(map).kopieen
        code, _, fout = av("controleer", "--map", map.parent)
        assert code == 1
        assert kopie.name in fout


def test_a_sync_that_throws_away_and_a_saver_that_does_not_look_are_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lost(thuis: Path, *, slordig: bool) -> bool:
        for zaad in range(25):
            regels, gesynct = synced(thuis / str(zaad), zaad, slordig=slordig)
            gezegd = said_in(*gesynct.mappen)
            if any(regel not in gezegd for regel in regels):
                return True
        return False

    assert lost(tmp_path / "sync", slordig=True)
    monkeypatch.setattr(_Doel, "veranderd", lambda _: False)
    assert lost(tmp_path / "saver", slordig=False)
