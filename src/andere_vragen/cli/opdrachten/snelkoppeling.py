"""A starter on the desktop, to double-click. Never in the place of something else."""

import argparse
import os
import sys
from pathlib import Path

from andere_vragen.cli.opdracht import GOED, Opdracht
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.weigering import Weigering

UITVOERBAAR = 0o755


def doe(keuzes: argparse.Namespace) -> int:
    """Put it there, and say where."""
    import platformdirs

    pad = zet_klaar(platformdirs.user_desktop_path(), sys.platform, sys.executable)
    print(f"De snelkoppeling staat klaar: {regel(str(pad))}")
    print("Dubbelklik erop om te beginnen.")
    return GOED


def zet_klaar(bureaublad: Path, systeem: str, python: str) -> Path:
    """Make the starter for this system, and give its path. Raises `Weigering`."""
    from andere_vragen.store.schrijven import bewaar, reden

    naam, inhoud = starter(systeem, python)
    pad = bureaublad / naam
    if not bureaublad.is_dir():
        raise Weigering(f"{regel(str(bureaublad))} is er niet. De snelkoppeling is niet gemaakt.")
    if os.path.lexists(pad):
        raise Weigering(f"{regel(str(pad))} is er al. Er wordt niets overschreven.")
    try:
        bewaar(pad, inhoud)
        pad.chmod(UITVOERBAAR)
    except OSError as fout:
        raise Weigering(f"{regel(str(pad))}: {reden(fout)}. De snelkoppeling is niet klaar.") from fout
    return pad


def starter(systeem: str, python: str) -> tuple[str, bytes]:
    """The name and the content of what this system opens with a double click."""
    if systeem == "win32":
        return "Andere vragen.cmd", cmd(python.replace("%", "%%"))
    if systeem == "darwin":
        in_sh = python.replace("'", "'\\''")
        return "Andere vragen.command", f"#!/bin/sh\nexec '{in_sh}' -m andere_vragen\n".encode()
    return "andere-vragen.desktop", _desktop(python).encode()


def cmd(python: str) -> bytes:
    """What Windows runs, with this Python as cmd reads it. The window stays open upon an error."""
    regels = (
        "@echo off",
        "chcp 65001 >nul",
        "title Andere vragen",
        f'"{python}" -m andere_vragen %*',
        "set uitkomst=%errorlevel%",
        "if %uitkomst%==0 exit /b 0",
        "echo.",
        "echo Andere vragen is gestopt; hierboven staat waarom. Druk op een toets om dit venster te sluiten.",
        "pause >nul",
        "exit /b %uitkomst%",
    )
    return "".join(f"{regel}\r\n" for regel in regels).encode()


def _desktop(python: str) -> str:
    """An entry as freedesktop.org has it: what is special in a quoted word is escaped twice."""
    woord = python.replace("%", "%%")
    for teken in ("\\", '"', "`", "$"):
        woord = woord.replace(teken, f"\\{teken}")
    woord = woord.replace("\\", "\\\\")
    return (
        "[Desktop Entry]\nType=Application\nName=Andere vragen\n"
        f'Exec="{woord}" -m andere_vragen\nTerminal=true\n'
    )


OPDRACHT = Opdracht(
    (("andere-vragen snelkoppeling", "zet een snelkoppeling op het bureaublad"),),
    doe,
)
