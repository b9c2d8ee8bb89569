"""Showing a file or a folder in the program that the system has for it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from andere_vragen.taal.tekst import regel
from andere_vragen.taal.weigering import Weigering

EVEN = 2.0
"""Seconds in which a program that cannot open it says so; who goes on longer, opened it."""

_lopen: list["subprocess.Popen[bytes]"] = []
"""Programs that go on: Python warns of one that is forgotten."""


def laat_zien(pad: Path) -> None:
    """Open it outside the terminal. Raises `Weigering`."""
    try:
        if sys.platform == "win32":
            os.startfile(pad)  # noqa: S606 - a file or folder of the person, no program
        else:
            _started([_opener(pad), str(pad)])
    except (OSError, subprocess.SubprocessError) as fout:
        raise _cannot(pad) from fout


def _opener(pad: Path) -> str:
    """The program that knows the others. Raises `Weigering` where there is none, or no desktop."""
    naam = "open" if sys.platform == "darwin" else "xdg-open"
    bureaublad = naam == "open" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    programma = shutil.which(naam) if bureaublad else None
    if programma is None:
        raise _cannot(pad)
    return programma


def _started(woorden: list[str]) -> None:
    """Nothing it says comes through this terminal, and it lives on after us."""
    stil = subprocess.DEVNULL
    proces = subprocess.Popen(woorden, stdin=stil, stdout=stil, stderr=stil, start_new_session=True)  # noqa: S603
    try:
        if proces.wait(EVEN):
            raise subprocess.CalledProcessError(proces.returncode, woorden[0])
    except subprocess.TimeoutExpired:
        _lopen.append(proces)


def _cannot(pad: Path) -> Weigering:
    return Weigering(f"Dit kan hier niet geopend worden. Open zelf: {regel(str(pad))}")
