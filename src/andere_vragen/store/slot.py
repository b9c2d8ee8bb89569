"""A package on a lock: the age format (age-encryption.org/v1), with a password, and in memory only.

The library for it is an extra, `versleutelen`: without it packages are open, and a locked one has to wait.
"""

import mmap
import re
import unicodedata

from andere_vragen.taal.weigering import Weigering

ACHTER = ".age"
"""What the name of a locked package ends in, behind that of an open one."""

BEGIN = b"age-encryption.org/v1\n"

ZWAARST = 21
"""The greatest work factor that is opened: 2 GiB and some seconds. The fastest laptops lock with it."""

_GEWOON = 20
"""The work factor that the library takes on most computers."""

_TE_LANGZAAM = "Excessive work"
"""How the library begins when it would take too long. It judges that by a few milliseconds of this moment, so
that a computer that is busy is asked again before it is believed."""

_POGINGEN = 5

_KOP = re.compile(
    rb"age-encryption\.org/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]?)\n"
    rb"[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n"
)
_SLEUTEL = re.compile(rb"age-encryption\.org/v1\n-> (?!scrypt )")


class SlotError(Weigering):
    """A lock that does not close or open; the message is part of a Dutch sentence."""


def kan_op_slot() -> bool:
    """Whether the extra is there, and works on this computer."""
    try:
        import pyrage  # noqa: F401 - only to see
    except ImportError:
        return False
    return True


def is_op_slot(begin: bytes) -> bool:
    """Whether a file that begins so is locked, whatever it is called."""
    return begin.startswith(BEGIN)


def sluit(inhoud: bytes, wachtwoord: str) -> bytes:
    """This content, locked. Raises `SlotError`."""
    from pyrage import EncryptError, passphrase

    _make_room(_GEWOON)
    try:
        return passphrase.encrypt(inhoud, _one_form(wachtwoord))
    except EncryptError as fout:
        raise SlotError("er kan geen slot op") from fout


def keur(inhoud: bytes) -> int:
    """The work factor of this lock, when a password can open it here. Raises `SlotError`."""
    if _SLEUTEL.match(inhoud):
        raise SlotError("het slot hoort bij een sleutel, niet bij een wachtwoord. Vraag het pakket opnieuw")
    kop = _KOP.match(inhoud)
    if kop is None:
        raise SlotError("dit is geen heel pakket. Vraag het opnieuw")
    if (zwaarte := int(kop[1])) > ZWAARST:
        raise SlotError("het slot vraagt te veel van deze computer. Vraag het pakket opnieuw")
    return zwaarte


def maak_open(inhoud: bytes, wachtwoord: str) -> bytes:
    """What was locked. Raises `SlotError`."""
    from pyrage import DecryptError, passphrase

    _make_room(keur(inhoud))
    for _ in range(_POGINGEN):
        try:
            return passphrase.decrypt(inhoud, _one_form(wachtwoord))
        except DecryptError as fout:
            if not str(fout).startswith(_TE_LANGZAAM):
                # Which of the two it is, nobody can tell for certain.
                raise SlotError("het wachtwoord klopt niet, of het pakket is onderweg veranderd") from fout
    raise SlotError(
        "deze computer is nu te langzaam voor dit slot. Sluit andere programma's en probeer het weer"
    )


def _make_room(zwaarte: int) -> None:
    """Whether there is memory for it: without, the library would end the program. Raises `SlotError`."""
    try:
        mmap.mmap(-1, 1024 << zwaarte).close()
    except (OSError, OverflowError, ValueError) as fout:
        raise SlotError("er is te weinig geheugen vrij. Sluit andere programma's") from fout


def _one_form(wachtwoord: str) -> str:
    """The same bytes for the same word: macOS types an e and a sign where others type é."""
    heel = unicodedata.normalize("NFC", wachtwoord)
    return heel.encode("utf-8", "replace").decode()
