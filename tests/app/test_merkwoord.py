"""Words that were taken away are looked for in every file of the whole home: they are nowhere."""

import signal
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from aan_tafel import gesprek_op, leg_klaar

if sys.platform == "win32":
    pytest.skip("needs a terminal", allow_module_level=True)

from terminal import Terminal

WOORD = "Kwartelkoning"


def waar_het_staat(thuis: Path) -> set[str]:
    """The names of all files that hold the word, or are called by it."""
    alles = [pad for pad in thuis.rglob("*") if pad.is_file()]
    return {pad.suffix for pad in alles if WOORD.encode() in _inhoud(pad) or WOORD in pad.name}


def _inhoud(pad: Path) -> bytes:
    """A file on its way to its own name may have got there meanwhile: that one is read as well."""
    with suppress(FileNotFoundError):
        return pad.read_bytes()
    return b""


def aan_tafel(thuis: Path) -> Terminal:
    leg_klaar(thuis / "casussen", gesprek_op("context"))
    terminal = Terminal(thuis, "Linde-07")
    terminal.wacht_op(r"Linde-07 .*Bewaard \d\d:\d\d")
    return terminal


def gezegd(terminal: Terminal, thuis: Path) -> None:
    """The word is recorded, and on disk."""
    terminal.typ(WOORD)
    terminal.toets("enter")
    terminal.wacht_op(f"• {WOORD}")
    op_schijf(thuis, staat=True)


def op_schijf(thuis: Path, *, staat: bool) -> None:
    einde = time.monotonic() + 8
    while bool(waar_het_staat(thuis)) != staat:
        assert time.monotonic() < einde, waar_het_staat(thuis)
        time.sleep(0.05)


def weggehaald(terminal: Terminal, thuis: Path) -> None:
    gezegd(terminal, thuis)
    terminal.toets("up", "delete")
    op_schijf(thuis, staat=False)


def _in_the_form(terminal: Terminal, thuis: Path) -> None:
    gezegd(terminal, thuis)
    terminal.toets("up", "enter")
    terminal.wacht_op("Tekst")


def half_veranderd_en_weggehaald(terminal: Terminal, thuis: Path) -> None:
    _in_the_form(terminal, thuis)
    terminal.typ("x")
    terminal.wacht_op(f"{WOORD}x")
    terminal.toets("esc")
    terminal.wacht_op(f"[•►] {WOORD}")
    terminal.toets("up", "delete")
    op_schijf(thuis, staat=False)


def verbeterd(terminal: Terminal, thuis: Path) -> None:
    _in_the_form(terminal, thuis)
    terminal.typ("\x15Iets anders")
    terminal.wacht_op("Iets anders")
    terminal.toets("ctrl+s")
    op_schijf(thuis, staat=False)


def half_getypt_en_gewist(terminal: Terminal, thuis: Path) -> None:
    terminal.typ(WOORD)
    op_schijf(thuis, staat=True)
    terminal.typ("\x7f" * len(WOORD))
    op_schijf(thuis, staat=False)


MANIEREN = (weggehaald, half_veranderd_en_weggehaald, verbeterd, half_getypt_en_gewist)


def _hidden_and_closed(terminal: Terminal) -> None:
    terminal.toets("f9")
    terminal.sein(signal.SIGHUP)


EINDEN: dict[str, Callable[[Terminal], None]] = {
    "F10": lambda terminal: terminal.toets("f10"),
    "F9 en dicht": _hidden_and_closed,
    "gedood": lambda terminal: terminal.sein(signal.SIGKILL),
}


@pytest.mark.parametrize("einde", EINDEN)
@pytest.mark.parametrize("manier", MANIEREN, ids=lambda manier: manier.__name__)
def test_what_was_taken_away_is_nowhere(
    tmp_path: Path, manier: Callable[[Terminal, Path], None], einde: str
) -> None:
    with aan_tafel(tmp_path) as terminal:
        manier(terminal, tmp_path)
        EINDEN[einde](terminal)
        terminal.einde()
        assert waar_het_staat(tmp_path) == set()
        assert einde == "gedood" or WOORD not in terminal.afloop


def test_what_was_said_stands_in_the_log_and_the_verslag_and_nowhere_else(tmp_path: Path) -> None:
    with aan_tafel(tmp_path) as terminal:
        gezegd(terminal, tmp_path)
        terminal.toets("f10")
        terminal.einde()
        assert waar_het_staat(tmp_path) == {".toml", ".md"}
