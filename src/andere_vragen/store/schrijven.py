"""Writing so that a file is always whole: the old one or the new one, whatever happens in between."""

import errno
import os
import re
import shutil
import time
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from andere_vragen.store.lijst import CASUS
from andere_vragen.store.naam import slug
from andere_vragen.store.toml import schrijf_toml

if TYPE_CHECKING:
    from andere_vragen.casus.casus import Casus
    from andere_vragen.casus.uitspraken import Waarde

POSIX = os.name != "nt"

OUD = 3600.0
"""Seconds after which a temporary file is a leftover, whoever made it."""

_TIJDELIJK = re.compile(r"\.~.+\.(\d+)\.tmp")
_POGINGEN = (0.05, 0.1, 0.2, 0.4)
"""Pauses in seconds between attempts to replace a file: under a second in all."""

_REDENEN = {
    errno.ENOSPC: "de schijf is vol",
    errno.EDQUOT: "de schijf is vol",
    errno.EACCES: "geen toegang tot de map",
    errno.EPERM: "geen toegang tot de map",
    errno.EROFS: "op deze schijf mag niets geschreven worden",
    errno.ENOENT: "de map is weg",
    errno.ENOTDIR: "de map is weg",
    errno.ESTALE: "de map is weg",
    errno.ENODEV: "de schijf is weg",
    errno.ENXIO: "de schijf is weg",
    errno.ENOTCONN: "de netwerkschijf antwoordt niet",
    errno.ETIMEDOUT: "de netwerkschijf antwoordt niet",
    errno.EHOSTDOWN: "de netwerkschijf antwoordt niet",
    errno.EMFILE: "er staan te veel bestanden open",
    errno.ENFILE: "er staan te veel bestanden open",
}


def reden(fout: Exception) -> str:
    """Why something could not be written, in Dutch and as part of a sentence."""
    if isinstance(fout, OSError):
        return _REDENEN.get(fout.errno or 0, "de schijf geeft een fout")
    return "er gaat iets mis in het programma"


def toml(waarde: "Waarde") -> str:
    """A Casus or Sessie as its file. What is unknown is written as it was, even when it is empty."""
    velden = type(waarde).model_fields
    return schrijf_toml(
        {naam: iets for naam, iets in waarde.model_dump().items() if naam not in velden or not _niets(iets)}
    )


def bytes_van(inhoud: str) -> bytes:
    """The text as it comes on disk. Half a character becomes ``?``: better that than losing the rest."""
    return inhoud.encode("utf-8", "replace")


def bewaar(pad: Path, inhoud: str | bytes) -> os.stat_result:
    """Put this text, or these bytes, in the file, whole and safe against a power cut.

    Gives the state of the new file. Raises `OSError`; the file then holds what it held, or all of the
    new content.
    """
    tijdelijk = pad.with_name(f".~{pad.name}.{os.getpid()}.tmp")
    try:
        with suppress(FileNotFoundError):
            tijdelijk.unlink()
        staat = _schrijf(tijdelijk, inhoud if isinstance(inhoud, bytes) else bytes_van(inhoud))
        _vervang(tijdelijk, pad)
    except BaseException:
        with suppress(OSError):
            tijdelijk.unlink()
        raise
    _zeker(pad.parent)
    return staat


def nieuwe_map(pad: Path, bestanden: Mapping[str, bytes]) -> None:
    """Make this folder with these files in it: whole, or not at all, whatever happens in between.

    Raises `OSError`, also when something stands there already.
    """
    tijdelijk = pad.with_name(f".~{pad.name}.{os.getpid()}.tmp")
    try:
        with suppress(FileNotFoundError):
            shutil.rmtree(tijdelijk)
        tijdelijk.mkdir(0o700)
        for naam, inhoud in bestanden.items():
            _schrijf(tijdelijk / naam, inhoud)
        _zeker(tijdelijk)
        if os.path.lexists(pad):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
        _vervang(tijdelijk, pad)
    except BaseException:
        shutil.rmtree(tijdelijk, ignore_errors=True)
        raise
    _zeker(pad.parent)


def maak_map(pad: Path) -> None:
    """Make this folder and those it lies in, for nobody else to see. One that exists stays as it is.

    Raises `OSError`.
    """
    if pad.is_dir():
        return
    if pad.parent != pad:
        maak_map(pad.parent)
    try:
        pad.mkdir(0o700)
    except FileExistsError:
        if not pad.is_dir():
            raise
    else:
        _zeker(pad.parent)


def nieuwe_casus(map: Path, casus: "Casus") -> Path:
    """The new folder of this casus, with its casus.toml. Never one that was there already.

    Raises `OSError`.
    """
    maak_map(map)
    bezet = {pad.name for pad in map.iterdir()}
    while True:
        casusmap = map / slug(casus.schuilnaam, bezet)
        try:
            casusmap.mkdir(0o700)
            break
        except FileExistsError:  # somebody else was just before us
            bezet.add(casusmap.name)
    try:
        _zeker(map)
        bewaar(casusmap / CASUS, toml(casus))
    except BaseException:
        with suppress(OSError):
            (casusmap / CASUS).unlink(missing_ok=True)
            casusmap.rmdir()
        raise
    return casusmap


def nieuw_pad(casusmap: Path, begonnen: datetime) -> Path:
    """The file of a sitting that begins now."""
    return vrij_pad(casusmap / f"{begonnen:%Y-%m-%d-%H%M}.toml")


def vrij_pad(pad: Path) -> Path:
    """The path itself, or with ``-2``, ``-3``… where a file or a printed verslag has it already."""
    nieuw, teller = pad, 2
    stam, punt, soort = pad.name.partition(".")  # ".zip.age" is one kind
    while os.path.lexists(nieuw) or os.path.lexists(nieuw.with_suffix(".md")):
        nieuw, teller = pad.with_name(f"{stam}-{teller}{punt}{soort}"), teller + 1
    return nieuw


def ruim_op(map: Path) -> None:
    """Remove the temporary files and folders that a program left behind when it was cut off."""
    with suppress(OSError), os.scandir(map) as inhoud:
        for iets in inhoud:
            if not (naam := _TIJDELIJK.fullmatch(iets.name)):
                continue
            with suppress(OSError):
                oud = time.time() - iets.stat(follow_symlinks=False).st_mtime > OUD
                if not oud and _leeft(int(naam[1])):
                    continue
                if iets.is_dir(follow_symlinks=False):
                    shutil.rmtree(iets.path)
                elif iets.is_file(follow_symlinks=False):
                    Path(iets.path).unlink()


def _niets(waarde: Any) -> bool:
    return isinstance(waarde, tuple | list | dict) and not waarde


def _schrijf(pad: Path, inhoud: bytes) -> os.stat_result:
    bestand = os.open(pad, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        rest = memoryview(inhoud)
        while rest:
            rest = rest[os.write(bestand, rest) :]
        os.fsync(bestand)
        return os.fstat(bestand)
    finally:
        os.close(bestand)


def _vervang(tijdelijk: Path, pad: Path) -> None:
    """On Windows a virus scanner or an indexer can hold a file for a moment."""
    for pauze in _POGINGEN:
        try:
            tijdelijk.replace(pad)
            return
        except PermissionError:
            time.sleep(pauze)
    tijdelijk.replace(pad)


def _zeker(map: Path) -> None:
    """Make the names in a folder survive a power cut, where the system can."""
    if not POSIX:
        return
    bestand = os.open(map, os.O_RDONLY)
    try:
        os.fsync(bestand)
    except OSError as fout:
        # Some network drives cannot do this for a folder; the file itself is safe.
        if fout.errno not in {errno.EINVAL, errno.ENOTSUP, errno.EBADF}:
            raise
    finally:
        os.close(bestand)


def _leeft(proces: int) -> bool:
    if not POSIX:
        return True  # there, asking with os.kill would end it
    try:
        os.kill(proces, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True
