"""The program breaks on purpose, in a real terminal: what was typed is kept, and told to nobody."""

import stat
import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("Windows has no pseudo-terminals of this kind", allow_module_level=True)

import resource
import signal

from aan_tafel import CASUS, NU, gesprek_op, leg_klaar
from terminal import Terminal

BREEKT = str(Path(__file__).parents[1] / "ongeluk.py")

WOORD = "zeepaardje"

LOG = f"{NU:%Y-%m-%d-%H%M}.toml"
"""The only file at the table that holds half a line."""


AAN_TAFEL = {"f3": "Alles · ", "f4": "Hypothese", "f5": "Nieuwe afspraak"}
"""Keys at the table, and what stands on the screen then."""


def breekbaar(thuis: Path, manier: str, *woorden: str) -> Terminal:
    """The program, that will break in this way when it gets the signal."""
    leg_klaar(thuis / "casussen", gesprek_op("context"))
    terminal = Terminal(thuis, manier, *woorden, programma=(BREEKT,))
    terminal.wacht_op("Context in kaart  " if woorden else "Linde-07")
    return terminal


def getypt(terminal: Terminal) -> None:
    """Half a line, in whatever has the cursor."""
    terminal.typ(WOORD)
    terminal.wacht_op(WOORD)


def druk(terminal: Terminal, toets: str) -> None:
    if toets:
        terminal.toets(toets)
        terminal.wacht_op(AAN_TAFEL[toets])


def waar_het_staat(thuis: Path) -> set[str]:
    """The names of all files that hold the word, or are called by it."""
    alles = [pad for pad in thuis.rglob("*") if pad.is_file()]
    return {pad.name for pad in alles if WOORD.encode() in pad.read_bytes() or WOORD in pad.name}


def niets_verteld(terminal: Terminal, thuis: Path) -> None:
    """It said that something went wrong, and nothing else; only who may, can read where."""
    assert "Er ging iets mis in het programma." in terminal.afloop
    assert WOORD not in terminal.buiten
    assert "Error" not in terminal.buiten
    assert "Traceback" not in terminal.buiten
    assert terminal.blijft_aan == set()
    assert terminal.hersteld
    (verslag,) = (thuis / "state" / "andere-vragen").glob("fout-*.txt")
    assert stat.S_IMODE(verslag.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("ervoor", "erna", "manier"),
    [
        ("", "", "boodschap"),
        ("", "", "eigen beeld"),
        ("", "", "tekenen"),
        ("f5", "", "werker"),
        ("f4", "", "klokje"),
        ("", "f3", "boodschap van een scherm"),
    ],
)
def test_an_accident_at_the_table_keeps_the_words_and_tells_nobody(
    tmp_path: Path, ervoor: str, erna: str, manier: str
) -> None:
    with breekbaar(tmp_path, manier, CASUS.schuilnaam) as terminal:
        druk(terminal, ervoor)
        getypt(terminal)
        druk(terminal, erna)
        terminal.sein(signal.SIGUSR1)
        assert terminal.einde() == 1
        niets_verteld(terminal, tmp_path)
    assert waar_het_staat(tmp_path) == {LOG}


def test_an_accident_while_searching_leaves_nothing_of_the_name(tmp_path: Path) -> None:
    with breekbaar(tmp_path, "boodschap") as terminal:
        getypt(terminal)
        terminal.sein(signal.SIGUSR1)
        assert terminal.einde() == 1
        niets_verteld(terminal, tmp_path)
    assert not waar_het_staat(tmp_path)


def test_an_accident_at_the_keyboard_is_one_too(tmp_path: Path) -> None:
    """Textual reads the keys in a thread that tells nobody which error ended it."""
    with breekbaar(tmp_path, "toetsenbord", CASUS.schuilnaam) as terminal:
        terminal.sein(signal.SIGUSR1)
        getypt(terminal)
        terminal.typ("!")
        assert terminal.einde() == 1
        niets_verteld(terminal, tmp_path)
    assert waar_het_staat(tmp_path) == {LOG}


def test_an_accident_while_leaving_tells_nobody(tmp_path: Path) -> None:
    with breekbaar(tmp_path, "afscheid", CASUS.schuilnaam) as terminal:
        getypt(terminal)
        terminal.sein(signal.SIGUSR1)
        terminal.toets("f10")
        assert terminal.einde() == 1
        niets_verteld(terminal, tmp_path)
    assert waar_het_staat(tmp_path) == {LOG}


def test_what_breaks_beside_the_leaving_tells_nobody(tmp_path: Path) -> None:
    with breekbaar(tmp_path, "draad", CASUS.schuilnaam) as terminal:
        getypt(terminal)
        terminal.sein(signal.SIGUSR1)
        terminal.typ("!")
        terminal.wacht_op(f"{WOORD}!")
        terminal.toets("f10")
        assert terminal.einde() == 0
        assert terminal.afloop.startswith("Bewaard in ")
        assert WOORD not in terminal.buiten
    assert {LOG} == waar_het_staat(tmp_path)


@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="only Linux tells this of another program")
def test_the_system_keeps_no_copy_of_the_memory(tmp_path: Path) -> None:
    with breekbaar(tmp_path, "boodschap") as terminal:
        assert resource.prlimit(terminal.proces, resource.RLIMIT_CORE) == (0, 0)
