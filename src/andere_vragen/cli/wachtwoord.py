"""Asking for a password: only in a terminal, and never shown, logged or kept."""

import sys
from getpass import getpass
from importlib.util import find_spec

from andere_vragen.cli.terminal import iemand
from andere_vragen.taal.weigering import Weigering

KORTST = 12
"""Letters in a password that we make: whoever has the file can try for years."""


def nieuw() -> str:
    """A password for a new package, typed twice. Raises `Weigering`."""
    _in_terminal("Een pakket gaat op slot met een wachtwoord: doe dit in een gewoon terminalvenster.")
    print(f"Kies een wachtwoord van minstens {KORTST} tekens. Een paar woorden zijn goed te onthouden.")
    print("Je ziet niet wat je typt.")
    wachtwoord = _typed("Wachtwoord: ")
    if len(wachtwoord) < KORTST:
        raise Weigering(f"Dat is te kort: neem minstens {KORTST} tekens. Het pakket is niet gemaakt.")
    if wachtwoord != _typed("Nog een keer: "):
        raise Weigering("Dat is twee keer iets anders. Het pakket is niet gemaakt.")
    return wachtwoord


def van_pakket() -> str:
    """The password of a package that came. Raises `Weigering`."""
    from andere_vragen.store.slot import kan_op_slot

    niets = "Er is niets overgenomen."
    if not kan_op_slot():
        zin = f"Dit pakket zit op slot. Typ eerst: {installeren()}\nDoe het daarna nog een keer. {niets}"
        raise Weigering(zin)
    _in_terminal(f"Dit pakket zit op slot: neem het over in een gewoon terminalvenster. {niets}")
    return _typed("Wachtwoord van het pakket: ")


def installeren() -> str:
    """What to type to get the lock, for the way in which the program was installed here."""
    return opdracht(sys.prefix, sys.executable, met_pip=find_spec("pip") is not None)


def opdracht(prefix: str, python: str, *, met_pip: bool) -> str:
    """The command that adds the lock to the program in this `prefix`."""
    in_woorden = f'"{python}"' if " " in python else python
    if "pipx" in prefix.replace("\\", "/").split("/"):
        return "pipx inject andere-vragen pyrage"
    if met_pip:
        return f"{in_woorden} -m pip install pyrage"
    return f"uv pip install --python {in_woorden} pyrage"


def _in_terminal(anders: str) -> None:
    """Raises `Weigering` where what is typed would be seen, or nobody types."""
    if not iemand():
        raise Weigering(anders)


def _typed(vraag: str) -> str:
    try:
        return getpass(vraag)
    except EOFError:
        return ""
