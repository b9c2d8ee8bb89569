"""The installed program in a real terminal: keys go in, a screen comes out. POSIX only."""

import fcntl
import os
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Self

import pyte
import pytest

TOETSEN = {
    "enter": "\r",
    "esc": "\x1b",
    "tab": "\t",
    "up": "\x1b[A",
    "down": "\x1b[B",
    "right": "\x1b[C",
    "left": "\x1b[D",
    "delete": "\x1b[3~",
    "backspace": "\x7f",
    **{f"f{n}": f"\x1bO{letter}" for n, letter in enumerate("PQRS", 1)},
    **{f"f{n}": f"\x1b[{code}~" for n, code in enumerate((15, 17, 18, 19, 20, 21), 5)},
    **{f"ctrl+{letter}": chr(ord(letter) - 96) for letter in "acpqsz"},
}

MUIS_EN_PLAKKEN = frozenset({1000, 1002, 1003, 1004, 1006, 1015, 1016, 1049, 2004, 2026, 2048})
"""Terminal modes that a person would be stuck with when the program leaves them on."""

_CURSOR = 25
_STUUR = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-Z\\-~])")
_EIGEN_SCHERM = re.compile(r"\x1b\[\?1049h.*?\x1b\[\?1049l", re.DOTALL)
_VRAAG = re.compile(rb"\x1b\[\?(\d+)\$p")
_LANGSTE_VRAAG = 16

# A new session has no terminal of its own yet. Not with a preexec_fn: forking is unsafe beside threads.
_EIGEN_TERMINAL = (
    "import fcntl, os, sys, termios\n"
    "fcntl.ioctl(0, termios.TIOCSCTTY, 0)\n"
    "os.execv(sys.argv[1], sys.argv[1:])"
)


class _Scherm(pyte.Screen):
    """Passes on what it answers to a program that asks where the cursor is, or what it can."""

    def __init__(self, breed: int, hoog: int, antwoord: Callable[[str], None]) -> None:
        super().__init__(breed, hoog)
        self._antwoord = antwoord

    def write_process_input(self, data: str) -> None:
        self._antwoord(data)


class Terminal:
    """One run of the program. Use it in a `with`: afterwards nothing of it is left running."""

    def __init__(
        self,
        thuis: Path,
        *woorden: str,
        map: Path | None = None,
        maat: str = "80x24",
        programma: Sequence[str] = ("-m", "andere_vragen"),
    ) -> None:
        """Start it. `thuis` holds all its folders, also those of other runs; `maat` is columns x rows."""
        breed, hoog = (int(deel) for deel in maat.split("x"))
        self.map = map or thuis / "casussen"
        self.uitvoer = bytearray()
        """Every byte that reached the terminal."""
        self._scherm = _Scherm(breed, hoog, self._antwoord)
        self._stroom = pyte.ByteStream(self._scherm)
        self._nieuws = threading.Condition()
        self._open = True
        self._meester, slaaf = os.openpty()
        fcntl.ioctl(slaaf, termios.TIOCSWINSZ, struct.pack("HHHH", hoog, breed, 0, 0))
        self._proces = subprocess.Popen(
            [sys.executable, "-ISc", _EIGEN_TERMINAL, sys.executable, *programma, *woorden],
            stdin=slaaf,
            stdout=slaaf,
            stderr=slaaf,
            start_new_session=True,
            env=_omgeving(thuis, self.map),
        )
        os.close(slaaf)
        self._lezer = threading.Thread(target=self._lees, name="terminal", daemon=True)
        self._lezer.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._proces.poll() is None:
            self._proces.kill()
            self._proces.wait()
        if self._open:
            self.sluit_venster()

    # What is seen

    @property
    def scherm(self) -> str:
        """The text that stands on the screen now."""
        with self._nieuws:
            return "\n".join(regel.rstrip() for regel in self._scherm.display)

    @property
    def afloop(self) -> str:
        """What the program left in the terminal after its screen was gone."""
        rest = self.uitvoer.rpartition(b"\x1b[?1049l")[2].decode()
        return _STUUR.sub("", rest).replace("\r", "").strip()

    @property
    def buiten(self) -> str:
        """What the program wrote beside its own screen: before it, after it, or when it was away."""
        return _EIGEN_SCHERM.sub("", self.uitvoer.decode())

    @property
    def proces(self) -> int:
        """The number by which the system knows the program."""
        return self._proces.pid

    @property
    def blijft_aan(self) -> set[int]:
        """The modes that are on now and that a person does not expect in a terminal."""
        with self._nieuws:
            aan = {modus >> 5 for modus in self._scherm.mode}
        return aan & MUIS_EN_PLAKKEN | {_CURSOR} - aan

    @property
    def hersteld(self) -> bool:
        """Whether typed letters show and lines are read again, as before the program began."""
        return bool(termios.tcgetattr(self._meester)[3] & termios.ICANON)

    def wacht_op(self, patroon: str, seconden: float = 8.0) -> re.Match[str]:
        """Until this regular expression is found on the screen; the test fails when it does not come."""
        einde = time.monotonic() + seconden
        while not (gevonden := re.search(patroon, self.scherm)):
            with self._nieuws:
                op_tijd = self._nieuws.wait(max(0.0, einde - time.monotonic()))
            if not op_tijd or not self._lezer.is_alive():
                if gevonden := re.search(patroon, self.scherm):
                    break
                pytest.fail(f"na {seconden} s staat {patroon!r} niet op het scherm:\n{self.scherm}")
        return gevonden

    # What a person does

    def typ(self, tekst: str | bytes) -> None:
        """Type these letters, or send these bytes."""
        os.write(self._meester, tekst.encode() if isinstance(tekst, str) else tekst)

    def toets(self, *namen: str) -> None:
        """Press these keys, one after the other."""
        for naam in namen:
            self.typ(TOETSEN[naam])

    def begin(self, casus: str) -> None:
        """A new casus with the name that stands ready on the start screen."""
        self.wacht_op(f"{casus} is er nog niet")
        self.toets("enter")
        self.wacht_op("Schuilnaam")
        self.toets("ctrl+s")

    def stop_toch(self) -> None:
        """Stop, though it is said that not everything is kept."""
        self.toets("f10")
        self.wacht_op("► Blijven")
        self.toets("down", "enter")

    def plak(self, tekst: str) -> None:
        """Paste this, as a terminal passes it on."""
        self.typ("\x1b[200~" + tekst.replace("\n", "\r") + "\x1b[201~")

    def sein(self, teken: signal.Signals) -> None:
        """Send the program a signal."""
        self._proces.send_signal(teken)

    def sluit_venster(self) -> None:
        """Close the window: the terminal is gone, and the system sends SIGHUP."""
        self._open = False
        self._lezer.join()
        os.close(self._meester)

    def einde(self, seconden: float = 8.0) -> int:
        """Wait until the program is gone; its exit code, negative after a signal that killed it."""
        try:
            code = self._proces.wait(seconden)
        except subprocess.TimeoutExpired:
            pytest.fail(f"na {seconden} s loopt het programma nog:\n{self.scherm}")
        if self._open:
            self._lezer.join()
        return code

    # The terminal itself

    def _lees(self) -> None:
        rest = b""
        while self._open:
            if not select.select([self._meester], [], [], 0.02)[0]:
                continue
            try:
                stuk = os.read(self._meester, 65536)
            except OSError:  # Linux says so when nobody has the other end open any more
                stuk = b""
            with self._nieuws:
                self.uitvoer += stuk
                self._stroom.feed(stuk)
                self._nieuws.notify_all()
            if not stuk:
                return
            for vraag in _VRAAG.finditer(rest + stuk):
                self._antwoord(f"\x1b[?{int(vraag[1])};{2 if vraag[1] == b'2026' else 0}$y")
            rest = stuk[-_LANGSTE_VRAAG:] if b"$p" not in stuk[-_LANGSTE_VRAAG:] else b""

    def _antwoord(self, tekst: str) -> None:
        os.write(self._meester, tekst.encode())


def tot(waar: Callable[[], object], seconden: float = 8.0) -> None:
    """Until this is so; the test fails when it never is."""
    einde = time.monotonic() + seconden
    while not waar():
        if time.monotonic() > einde:
            pytest.fail(f"na {seconden} s is het nog niet zo")
        time.sleep(0.02)


def _omgeving(thuis: Path, map: Path) -> dict[str, str]:
    """Nothing of the person who runs the tests: own folders, a plain modern terminal."""
    eigen = {"HOME": thuis, "TMPDIR": thuis / "tmp", "ANDERE_VRAGEN_MAP": map}
    eigen |= {f"XDG_{wat}_HOME": thuis / wat.lower() for wat in ("CONFIG", "DATA", "STATE", "CACHE")}
    eigen["TMPDIR"].mkdir(parents=True, exist_ok=True)
    gewoon: dict[str, Any] = {"TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "C.UTF-8"}
    return {"PATH": os.defpath, **gewoon, **{naam: str(pad) for naam, pad in eigen.items()}}
