"""A zip for Windows that needs no Python and no rights: unpack it, and double-click ``Andere vragen``.

``python scripts/windows_zip.py`` fetches the embeddable Python of python.org and the wheels for win_amd64,
adds our own wheel, and writes ``dist/andere-vragen-VERSIE-windows.zip``. With ``--python BESTAND`` that
Python is already here.
"""

import argparse
import email.parser
import hashlib
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterable, Iterator, Mapping
from email.message import Message
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name, parse_wheel_filename

from andere_vragen.cli.opdrachten.snelkoppeling import cmd

HIER = Path(__file__).parent.parent
PYTHON = "3.13.7"
SHA256 = "f6cca216a359be84797cabb54149ce5e062afb16cc7567eb7fc51cacb2d86b65"
BRON = f"https://www.python.org/ftp/python/{PYTHON}/python-{PYTHON}-embed-amd64.zip"
MINOR = PYTHON.rpartition(".")[0]
PTH = f"python{MINOR.replace('.', '')}._pth"

DAAR = {
    "implementation_name": "cpython",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_system": "Windows",
    "python_full_version": PYTHON,
    "python_version": MINOR,
    "sys_platform": "win32",
}
"""The computer it is for: pip asks the one it runs on what is needed, and forgets what only Windows needs."""

ERBIJ = "versleutelen"
"""What is no part of the core, but cannot be added to a zip later."""

MAP = "Andere vragen"
STARTERS = {"Andere vragen.cmd": "python\\start.cmd", "Oefenen.cmd": "python\\start.cmd --voorbeeld"}
"""What can be double-clicked, and what it does."""

LEES_MIJ = (
    "Andere vragen, voor Windows. Je hebt geen Python nodig en geen rechten.",
    "",
    "1. Pak de hele zip uit, in een map naar keuze.",
    "2. Dubbelklik in die map op Oefenen: een verzonnen casus. Er blijft niets van bewaard.",
    "3. Dubbelklik op Andere vragen om echt te beginnen.",
    "",
    "Weghalen: gooi de map weg. Wat jullie bewaarden, staat ergens anders: python\\start.cmd waar zegt het.",
    "Dit is niet geprobeerd op een echte Windows.",
)


class NietHeelError(Exception):
    """Something is missing, or does not belong; the message says what."""


def main(argv: list[str] | None = None) -> int:
    """Fetch what it takes, and write it."""
    keuzes = argparse.ArgumentParser(description=__doc__)
    keuzes.add_argument("--python", type=Path, help="the embeddable Python, when it is already here")
    keuzes.add_argument("--naar", type=Path, default=HIER / "dist")
    gekozen = keuzes.parse_args(argv)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as werk:
        python = gekozen.python.read_bytes() if gekozen.python else _fetched()
        wielen = _wheels(Path(werk))
        gekozen.naar.mkdir(exist_ok=True)
        print(pak(python, wielen, gekozen.naar))
    return 0


def _fetched() -> bytes:
    """The Python of python.org, and no other."""
    with urllib.request.urlopen(BRON, timeout=60) as antwoord:
        inhoud: bytes = antwoord.read()
    if (is_ := hashlib.sha256(inhoud).hexdigest()) != SHA256:
        raise NietHeelError(f"{BRON} has sha256 {is_}, not {SHA256}")
    return inhoud


def _wheels(werk: Path) -> list[Path]:
    """Our own wheel, and what it needs, as it is for Windows."""
    pip = [sys.executable, "-m", "pip", "--quiet"]
    subprocess.run([*pip, "wheel", "--no-deps", "--wheel-dir", werk, HIER], check=True)
    (ons,) = werk.iterdir()
    daar = ["--platform", "win_amd64", "--python-version", MINOR, "--implementation", "cp"]
    subprocess.run(
        [*pip, "download", *daar, "--only-binary", ":all:", "--dest", werk, f"{ons}[{ERBIJ}]"], check=True
    )
    return sorted(werk.iterdir())


def pak(python: bytes, wielen: Iterable[Path], naar: Path) -> Path:
    """Write the zip of this Python and these wheels, and give its path. Raises `NietHeelError`."""
    gevonden = {_name(wiel): wiel for wiel in wielen}
    _check(gevonden)
    pad = naar / f"andere-vragen-{parse_wheel_filename(gevonden['andere-vragen'].name)[1]}-windows.zip"
    with ZipFile(pad, "w", ZIP_DEFLATED) as uit:
        for naam, inhoud in _parts(python, gevonden.values()):
            uit.writestr(naam, inhoud)
    return pad


def _name(wiel: Path) -> str:
    """Raises `NietHeelError` for what has to be built first, or is for another computer."""
    if wiel.suffix != ".whl":
        raise NietHeelError(f"{wiel.name} is no wheel")
    naam, _, _, tags = parse_wheel_filename(wiel.name)
    if not {tag.platform for tag in tags} & {"any", "win_amd64"}:
        raise NietHeelError(f"{wiel.name} is not for Windows")
    return naam


def _check(wielen: Mapping[str, Path]) -> None:
    """Is everything there that our own wheel needs on that computer, and what that needs in turn?"""
    te_doen, gedaan = {("andere-vragen", extra) for extra in ("", ERBIJ)}, set[tuple[str, str]]()
    while te_doen:
        naam, extra = te_doen.pop()
        gedaan.add((naam, extra))
        for nodig in map(Requirement, _metadata(wielen[naam]).get_all("Requires-Dist") or []):
            if nodig.marker and not nodig.marker.evaluate(DAAR | {"extra": extra}):
                continue
            ander = canonicalize_name(nodig.name)
            if ander not in wielen:
                raise NietHeelError(f"{wielen[naam].name} needs {nodig} on Windows")
            te_doen |= {(ander, erbij) for erbij in ("", *nodig.extras)} - gedaan


def _metadata(wiel: Path) -> Message:
    with ZipFile(wiel) as in_:
        (naam,) = [naam for naam in in_.namelist() if naam.endswith(".dist-info/METADATA")]
        return email.parser.BytesParser().parsebytes(in_.read(naam))


def _parts(python: bytes, wielen: Iterable[Path]) -> Iterator[tuple[str, bytes]]:
    """Everything in it, by its path."""
    for starter, opdracht in STARTERS.items():
        yield f"{MAP}/{starter}", _text(_start(opdracht))
    yield f"{MAP}/python/start.cmd", cmd("%~dp0python.exe")
    yield f"{MAP}/LEES-MIJ.txt", _text(LEES_MIJ)
    with ZipFile(BytesIO(python)) as in_:
        if PTH not in in_.namelist():
            raise NietHeelError(f"this is not Python {MINOR} for Windows: there is no {PTH}")
        for naam in in_.namelist():
            if naam != PTH:
                yield f"{MAP}/python/{naam}", in_.read(naam)
    yield f"{MAP}/python/{PTH}", _text((f"{PTH.removesuffix('._pth')}.zip", ".", "Lib\\site-packages"))
    for wiel in wielen:
        yield from _unpacked(wiel)


def _unpacked(wiel: Path) -> Iterator[tuple[str, bytes]]:
    with ZipFile(wiel) as in_:
        for naam in in_.namelist():
            if naam.partition("/")[0].endswith(".data"):
                raise NietHeelError(f"{wiel.name} has to be installed, unpacking is not enough: {naam}")
            yield f"{MAP}/python/Lib/site-packages/{naam}", in_.read(naam)


def _start(opdracht: str) -> Iterable[str]:
    """Windows Terminal, where it is, draws every sign; who only looks into the zip has no Python."""
    return (
        "@echo off",
        "chcp 65001 >nul",
        'pushd "%~dp0"',
        "if not exist python\\start.cmd goto ingepakt",
        'set "wt=%LOCALAPPDATA%\\Microsoft\\WindowsApps\\wt.exe"',
        'if not exist "%wt%" goto gewoon',
        f'start "" "%wt%" -d . cmd.exe /c {opdracht}',
        "exit /b",
        ":gewoon",
        f"call {opdracht}",
        "exit /b",
        ":ingepakt",
        "echo Pak eerst de hele zip uit, en dubbelklik dan in die map.",
        "pause",
    )


def _text(regels: Iterable[str]) -> bytes:
    """As Windows reads it."""
    return "".join(f"{regel}\r\n" for regel in regels).encode()


if __name__ == "__main__":
    sys.exit(main())
