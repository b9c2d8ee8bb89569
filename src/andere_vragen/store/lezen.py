"""Reading a file that may be anything: damaged, enormous, a pipe, or changed by somebody else."""

import hashlib
import os
import stat
from pathlib import Path
from typing import NamedTuple

from andere_vragen.taal.tekst import regel
from andere_vragen.taal.weigering import Weigering

MAX_BYTES = 16_000_000
"""More than 2,000 notes of the greatest length; a bigger file is not one of ours."""


BLIJFT = "Het bestand blijft zoals het is."


class Onleesbaar(Weigering):
    """A file that cannot be used. `zin` says so in Dutch on one line, without a word from inside it."""

    def __init__(self, pad: Path, zin: str) -> None:
        super().__init__(zin)
        self.pad = pad
        self.zin = zin


class Stempel(NamedTuple):
    """What was on disk when it was read or written, to notice that somebody else changed it."""

    grootte: int
    gewijzigd_ns: int
    inode: int
    som: bytes

    @classmethod
    def van(cls, inhoud: bytes, staat: os.stat_result) -> "Stempel":
        """The stamp of this content, in the file with this state."""
        return cls(staat.st_size, staat.st_mtime_ns, staat.st_ino, som(inhoud))

    def past_bij(self, staat: os.stat_result) -> bool:
        """Whether the file has not been touched since."""
        return self[:3] == (staat.st_size, staat.st_mtime_ns, staat.st_ino)


def som(inhoud: bytes) -> bytes:
    """A short stand-in for the content, to compare by."""
    return hashlib.blake2b(inhoud, digest_size=16).digest()


def lees(pad: Path) -> tuple[bytes, os.stat_result]:
    """The bytes of an ordinary file and its state. Never waits: not for a pipe, not for a device.

    Raises `Onleesbaar`.
    """
    try:
        # Looked at before opening too: opening alone can already do something to a device.
        if not stat.S_ISREG(pad.stat().st_mode):
            raise _niet_gewoon(pad)
        bestand = os.open(pad, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        try:
            staat = os.fstat(bestand)
            if not stat.S_ISREG(staat.st_mode):
                raise _niet_gewoon(pad)
            if staat.st_size > MAX_BYTES:
                raise Onleesbaar(pad, f"{_naam(pad)} is te groot om te lezen. {BLIJFT}")
            return _alles(bestand, staat.st_size), staat
        finally:
            os.close(bestand)
    except FileNotFoundError as fout:
        raise Onleesbaar(pad, f"{_naam(pad)} is er niet. Kijk of de map nog klopt.") from fout
    except PermissionError as fout:
        zin = f"{_naam(pad)} mag niet gelezen worden. Kijk naar de rechten van het bestand."
        raise Onleesbaar(pad, zin) from fout
    except (OSError, ValueError) as fout:  # ValueError: a NUL in the name
        zin = f"{_naam(pad)} kan niet gelezen worden: de schijf geeft een fout. Probeer het nog een keer."
        raise Onleesbaar(pad, zin) from fout


def _alles(bestand: int, grootte: int) -> bytes:
    stukken = []
    while grootte > 0 and (stuk := os.read(bestand, grootte)):
        stukken.append(stuk)
        grootte -= len(stuk)
    return b"".join(stukken)


def _niet_gewoon(pad: Path) -> Onleesbaar:
    return Onleesbaar(pad, f"{_naam(pad)} is geen gewoon bestand. Er is niets mee gedaan.")


def _naam(pad: Path) -> str:
    return regel(pad.name)
