"""A terminal that only listens: what arrives, and when. Every bench measures through it; POSIX only."""

import fcntl
import os
import pty
import re
import select
import signal
import statistics
import struct
import sys
import termios
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Self

HIER = Path(__file__).parent
APP = ("-m", "andere_vragen")
TRAAG = (str(HIER / "trage_schijf.py"),)
VLOER = (str(HIER / "vloer.py"),)

ENTER, F8, F10, WIS, CTRL_S = "\r", "\x1b[19~", "\x1b[21~", "\x15", "\x13"

_STUUR = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-Z\\-~])")


class TeLaatError(Exception):
    """What was waited for did not come."""


class Programma:
    """One run, started with `woorden` after the name of this Python; its folders lie in `thuis`."""

    def __init__(self, thuis: Path, *woorden: str) -> None:
        omgeving = {
            "PATH": os.defpath,
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "LANG": "C.UTF-8",
            "HOME": str(thuis),
            "ANDERE_VRAGEN_MAP": str(thuis / "casussen"),
            **{f"XDG_{wat}_HOME": str(thuis / wat.lower()) for wat in ("CONFIG", "DATA", "STATE", "CACHE")},
        }
        self.begin = time.perf_counter()
        self.pid, self._tty = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
            os.execve(sys.executable, [sys.executable, *woorden], omgeving)
        self._gelezen = bytearray()
        self._gezien = 0
        self._status: int | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._status is None:
            self.dood()
        os.close(self._tty)

    def wacht_op(self, tekst: str, seconden: float = 20.0) -> float:
        """The moment at which these letters had arrived, since the last key that was typed."""
        return self._wacht(lambda: tekst.encode() in self._zichtbaar(), tekst, seconden)

    def eerste_woord(self) -> float:
        """The moment of the first visible letter."""
        return self._wacht(lambda: bool(self._zichtbaar().strip()), "een letter", 20.0)

    def typ(self, tekst: str) -> float:
        """Send these keys; the moment before they left."""
        self._gezien = len(self._gelezen)
        nu = time.perf_counter()
        os.write(self._tty, tekst.encode())
        return nu

    def lees(self, seconden: float) -> None:
        """Let the program write for so long."""
        einde = time.perf_counter() + seconden
        while (rest := einde - time.perf_counter()) > 0:
            if not self._lees(rest):
                time.sleep(max(0.0, min(rest, 0.005)))

    def lees_aantal(self, seconden: float) -> int:
        """How many bytes it writes in so long."""
        eerst = len(self._gelezen)
        self.lees(seconden)
        return len(self._gelezen) - eerst

    def geheugen(self) -> float:
        """The most memory it had until now, in kB."""
        staat = Path(f"/proc/{self.pid}/status").read_text()
        return float(staat.partition("VmHWM:")[2].split()[0])

    def maak(self, casus: str) -> None:
        """A new casus with the name that stands ready on the start screen."""
        self.wacht_op(f"{casus} is er nog niet")
        self.typ(ENTER)
        self.wacht_op("Schuilnaam")
        self.typ(CTRL_S)

    def dood(self) -> None:
        """SIGKILL."""
        os.kill(self.pid, signal.SIGKILL)
        self._status = os.waitpid(self.pid, 0)[1]

    def weg(self, seconden: float = 20.0) -> float:
        """The moment at which the program was gone, when it was asked to leave."""
        einde = time.perf_counter() + seconden
        while time.perf_counter() < einde:
            self._lees(0.001)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self._status = status
                return time.perf_counter()
        raise TeLaatError("het programma gaat niet weg")

    def _zichtbaar(self) -> bytes:
        return _STUUR.sub(b"", bytes(self._gelezen[self._gezien :]))

    def _wacht(self, waar: Callable[[], bool], wat: str, seconden: float) -> float:
        einde = time.perf_counter() + seconden
        while (rest := einde - time.perf_counter()) > 0:
            if self._lees(rest):
                nu = time.perf_counter()
                if waar():
                    return nu
        raise TeLaatError(f"na {seconden} s kwam {wat!r} niet")

    def _lees(self, seconden: float) -> bool:
        if not select.select([self._tty], [], [], seconden)[0]:
            return False
        stuk = b""
        with suppress(OSError):
            stuk = os.read(self._tty, 65536)
        if b"\x1b[?2026$p" in stuk:
            os.write(self._tty, b"\x1b[?2026;2$y")  # as a modern terminal answers: whole frames at once
        self._gelezen += stuk
        return bool(stuk)


def verhouding(waarden: Sequence[float], vloer: Sequence[float]) -> float:
    """The median of the ratios of values that were measured in turn."""
    return statistics.median(waarde / laag for waarde, laag in zip(waarden, vloer, strict=True))


def percentiel(waarden: Sequence[float], deel: float) -> float:
    """The value that `deel` (0 to 1) of the values does not exceed."""
    return sorted(waarden)[min(len(waarden) - 1, int(deel * len(waarden)))]
