"""What a command is. Light: asking for help loads every command, and none of what it does."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from andere_vragen.store.plaatsen import niet_ingevuld, van_thuis
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.weigering import Weigering

GOED, FOUT, GEBRUIK, AFGEBROKEN = 0, 1, 2, 130
"""Exit codes: fine; something is wrong in the files; wrong use of the command line; stopped with ctrl+c."""


class Woord(NamedTuple):
    """What can stand behind a command: an option when it begins with a dash, else what it is about."""

    naam: str
    lees: Callable[[str], Any] | None = str
    """Makes a value of what was typed; None for an option that is only there or not."""
    aantal: str | None = None
    """``?`` when it can be left out, ``*`` when there can be more; not for options."""


class Opdracht(NamedTuple):
    """A command: what it takes, its lines in the help, and what it does."""

    hulp: tuple[tuple[str, str], ...]
    """What is typed, and what comes of it. A line that begins with a space goes on with the one above."""
    doe: Callable[[argparse.Namespace], int]
    """Does it with what was typed, and gives the exit code. Raises `Weigering` for what is no accident."""
    woorden: tuple[Woord, ...] = ()


class VerkeerdGebruikError(Weigering):
    """The command line cannot be followed."""


def verkeerd(zin: str) -> VerkeerdGebruikError:
    """What is wrong with the command line, and where to find help."""
    return VerkeerdGebruikError(f"andere-vragen: {regel(zin)} Typ andere-vragen --help voor uitleg.")


def pad(gezegd: str) -> Path:
    """A path behind an option or a command. An empty one is none, nor is one that stands for nothing here."""
    if not gezegd.strip():
        raise argparse.ArgumentTypeError("expected one argument")
    if niet_ingevuld(pad := van_thuis(gezegd)):
        raise verkeerd(f"{gezegd}: waar is dat? Schrijf de hele weg op, zoals ~/casussen.")
    return pad


def klaag(*zinnen: str) -> int:
    """Print these lines for the person, and give the exit code that belongs to them."""
    for zin in zinnen:
        print(regel(zin), file=sys.stderr)
    return FOUT if zinnen else GOED
