"""What the table is told about the disk, and what lies on it afterwards, in a real terminal."""

import signal
import sys
import time
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

if sys.platform == "win32":
    pytest.skip("Windows has no pseudo-terminals of this kind", allow_module_level=True)

from andere_vragen.casus.concept import MAX_CONCEPT
from terminal import Terminal, tot

HANGT = str(Path(__file__).parents[1] / "hangende_schijf.py")

CASUS = "Linde-07"
VRAAG = "Hoe doet Linde weer mee?"
BEWAARD = r"Linde-07 .*Bewaard \d\d:\d\d"
ZWIJGT = "NIET BEWAARD: de schijf antwoordt niet"


def aan_tafel(thuis: Path) -> Terminal:
    """At the table, on a disk that hangs as long as there is a file `hangt`."""
    terminal = Terminal(thuis, str(thuis / "hangt"), CASUS, programma=(HANGT,))
    if not list(terminal.map.glob("*/casus.toml")):
        terminal.begin(CASUS)
    terminal.wacht_op(BEWAARD)
    return terminal


def zeg(terminal: Terminal, tekst: str) -> None:
    terminal.typ(tekst)
    terminal.toets("enter")
    terminal.wacht_op(f"• {tekst[:10]}")


def log(map: Path) -> dict[str, Any]:
    (pad,) = map.glob("*/2*.toml")
    return tomllib.loads(pad.read_text("utf-8"))


def verslag(map: Path) -> str:
    return "".join(pad.read_text("utf-8") for pad in map.glob("*/2*.md"))


@pytest.mark.parametrize("half", [False, True])
def test_a_disk_that_hangs_is_told_until_it_is_over(tmp_path: Path, half: bool) -> None:
    hangt = tmp_path / "hangt"
    with aan_tafel(tmp_path) as terminal:
        hangt.touch()
        if half:
            terminal.typ("Hoe doet")
        else:
            zeg(terminal, VRAAG)
        terminal.wacht_op(ZWIJGT, 2.5)
        terminal.toets("f10")
        terminal.wacht_op("Nog niet bewaard: de schijf antwoordt niet", 4.0)
        terminal.toets("enter")
        hangt.unlink()
        terminal.wacht_op(BEWAARD)
        terminal.toets("f10")
        assert terminal.einde() == 0
        assert terminal.afloop.startswith("Bewaard in ")


def test_whoever_stops_on_a_disk_that_hangs_reads_everything_in_the_window(tmp_path: Path) -> None:
    with aan_tafel(tmp_path) as terminal:
        zeg(terminal, VRAAG)
        terminal.toets("tab")
        terminal.wacht_op("Aan tafel")
        zeg(terminal, "mentor")
        terminal.toets("up", "enter")
        terminal.wacht_op("Wie is wie")
        terminal.toets("tab")
        time.sleep(0.2)  # until the cursor stands in the next field
        terminal.typ("dinsdag")
        terminal.toets("ctrl+s")
        terminal.wacht_op(r"mentor +\(dinsdag")
        (tmp_path / "hangt").touch()
        terminal.typ("en de moe")
        terminal.wacht_op(ZWIJGT)
        terminal.stop_toch()
        assert terminal.einde() == 1
        assert terminal.afloop.startswith(f"{ZWIJGT}. Hieronder staat het hele verslag.")
        assert VRAAG in terminal.afloop
        assert terminal.afloop.endswith("Nog niet vastgelegd:\n- en de moe")


def test_whoever_stops_while_the_map_is_gone_reads_the_half_line_too(tmp_path: Path) -> None:
    with aan_tafel(tmp_path) as terminal:
        terminal.map.rename(tmp_path / "weg")
        terminal.typ("Hoe doet Lin")
        terminal.wacht_op("NIET BEWAARD: de map is weg")
        terminal.stop_toch()
        assert terminal.einde() == 1
        assert terminal.afloop.endswith("Nog niet vastgelegd:\n- Hoe doet Lin")


def test_a_text_that_is_too_long_is_not_called_saved_and_nothing_of_it_is_lost(tmp_path: Path) -> None:
    with aan_tafel(tmp_path) as terminal:
        terminal.plak("x" * MAX_CONCEPT)
        terminal.wacht_op("xxx")
        terminal.typ("EINDE")
        terminal.wacht_op("NIET BEWAARD: een tekst is te lang")
        terminal.stop_toch()
        assert terminal.einde() == 1
        assert terminal.afloop.endswith("xxxEINDE")


def test_what_was_saved_elsewhere_is_told_once_and_again_on_leaving(tmp_path: Path) -> None:
    with aan_tafel(tmp_path) as terminal:
        (pad,) = terminal.map.glob("*/2*.toml")
        pad.write_text("van een andere laptop")
        zeg(terminal, VRAAG)
        terminal.wacht_op("Let op: bewaard naast")
        terminal.toets("ctrl+z")
        terminal.wacht_op("Weg: “")
        time.sleep(1.0)  # the save behind it has been told too
        assert "Let op" not in terminal.scherm
        terminal.toets("f10")
        assert terminal.einde() == 0
        assert f"Let op: bewaard naast {pad.name}, omdat het veranderd was" in terminal.afloop


# The verslag


WEG: dict[str, Callable[[Terminal], object]] = {
    "F10": lambda terminal: terminal.toets("f10"),
    "SIGTERM": lambda terminal: terminal.sein(signal.SIGTERM),
    "SIGHUP": lambda terminal: terminal.sein(signal.SIGHUP),
    "venster": Terminal.sluit_venster,
}


@pytest.mark.parametrize("weg", WEG)
def test_whoever_leaves_leaves_a_whole_verslag(tmp_path: Path, weg: str) -> None:
    with aan_tafel(tmp_path) as terminal:
        zeg(terminal, VRAAG)
        terminal.typ("half")
        terminal.wacht_op("half")
        WEG[weg](terminal)
        terminal.einde()
        assert VRAAG in verslag(terminal.map)
        assert not list(terminal.map.rglob(".~*"))


def test_after_a_kill_the_log_is_the_truth_and_opening_prints_the_verslag_anew(tmp_path: Path) -> None:
    with aan_tafel(tmp_path) as terminal:
        zeg(terminal, VRAAG)
        tot(lambda: log(terminal.map).get("vraag") == VRAAG)
        terminal.sein(signal.SIGKILL)
        terminal.einde()
    (log_,) = terminal.map.glob("*/2*.toml")
    log_.with_suffix(".md").write_text("van eerder")
    with aan_tafel(tmp_path) as terminal:
        tot(lambda: VRAAG in verslag(terminal.map))
