"""From words to a command and what was chosen with it. The help and the parser are made of the commands."""

import argparse
import re
from collections.abc import Iterable
from itertools import chain
from typing import TYPE_CHECKING, NoReturn

from andere_vragen import __version__
from andere_vragen.cli.opdracht import Opdracht, Woord, pad, verkeerd
from andere_vragen.cli.opdrachten import OPDRACHTEN
from andere_vragen.taal.tekst import regel

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

OVERAL = (Woord("--map", pad), Woord("--vragen", pad))
"""What every command takes."""

_OVERAL_HULP = (
    ("--map MAP", "de map met de casussen"),
    ("--vragen BESTAND", "een eigen vragenlijst"),
    ("--version", "welke versie dit is"),
    ("--help", "deze uitleg"),
)
_TITEL = "Andere vragen: een gesprek over een casus, met vragen die verder kijken dan de jongere."
_SLOT = (
    "CASUS is een schuilnaam of de naam van de map. Alles blijft op deze computer. "
    "Iets in een bestand? Gebruik --naar: met > maakt PowerShell van een é iets anders."
)

BREEDTE = 80
_KOLOM = 36
"""Where the help tells what comes of what is typed."""


def lees(argv: list[str]) -> tuple[Opdracht, argparse.Namespace] | None:
    """The command among these words and what was chosen; None when help or the version was asked, and told.

    Raises `VerkeerdGebruikError`.
    """
    opdracht, rest = _opdracht_in(argv)
    lezer = _Lezer(prog="andere-vragen", allow_abbrev=False)
    lezer.add_argument("--version", action="version", version=f"andere-vragen {__version__}")
    for woord in (*OVERAL, *opdracht.woorden):
        lezer.neem(woord)
    # Several paths may stand around an option, and a CASUS may begin with a dash behind "--".
    veel = any(woord.aantal == "*" for woord in opdracht.woorden)
    try:
        return opdracht, lezer.parse_intermixed_args(rest) if veel else lezer.parse_args(rest)
    except SystemExit:
        return None


def hulp() -> str:
    """The one page there is."""
    openen, *andere = OPDRACHTEN.values()
    return "\n\n".join(
        (
            "\n".join(_folded(_TITEL, "")),
            _table(openen.hulp),
            _table([regel for opdracht in andere for regel in opdracht.hulp]),
            "Overal te gebruiken, voor of na de opdracht:\n" + _table(_OVERAL_HULP),
            "\n".join(_folded(_SLOT, "")) + "\n",
        )
    )


def in_het_nederlands(message: str) -> str:
    """What argparse says, in Dutch; what nobody translated is not shown."""
    for patroon, zin in _ZINNEN:
        if vondst := re.match(patroon, message, re.DOTALL):
            return zin.format(*(regel(deel) for deel in vondst.groups()))
    return "dit begrijp ik niet."


_ZINNEN = (
    (r"unrecognized arguments: (.*)", "dit hoort er niet bij: {0}."),
    (r"argument (--?[a-z]+).*: expected one argument", "achter {0} hoort nog iets te staan."),
    (r"argument (--?[a-z]+).*: ignored explicit argument", "achter {0} hoort niets te staan."),
    (r"the following arguments are required: (.*)", "hier ontbreekt nog: {0}."),
)


class _Lezer(argparse.ArgumentParser):
    """An argument parser that speaks Dutch."""

    def neem(self, woord: Woord) -> None:
        """Take this word from now on."""
        if woord.lees is None:
            self.add_argument(woord.naam, action="store_true")
        elif _is_option(woord.naam):
            self.add_argument(woord.naam, type=woord.lees)
        else:
            self.add_argument(woord.naam.lower(), type=woord.lees, nargs=woord.aantal, metavar=woord.naam)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong. Raises `VerkeerdGebruikError`."""
        raise verkeerd(in_het_nederlands(message))

    def _print_message(self, message: str, file: "SupportsWrite[str] | None" = None) -> None:
        """Print help or version. Argparse itself is silent about what cannot be printed."""
        print(message, end="", file=file)

    def format_help(self) -> str:
        """The same page for every command."""
        return hulp()


def _opdracht_in(argv: list[str]) -> tuple[Opdracht, list[str]]:
    """The command among the words, and the others; without one it is opening."""
    plek = _first_word(argv)
    if plek is None or argv[plek] not in OPDRACHTEN:
        return next(iter(OPDRACHTEN.values())), argv
    return OPDRACHTEN[argv[plek]], [*argv[:plek], *argv[plek + 1 :]]


def _first_word(argv: list[str]) -> int | None:
    """The place of the first that is no option and no value of one; None when there is none before ``--``."""
    alle = chain(OVERAL, *(opdracht.woorden for opdracht in OPDRACHTEN.values()))
    met_waarde = {woord.naam for woord in alle if _is_option(woord.naam) and woord.lees}
    waarde_van_optie = False
    for plek, woord in enumerate(argv):
        if woord == "--":
            return None
        if not waarde_van_optie and not _is_option(woord):
            return plek
        waarde_van_optie = woord in met_waarde
    return None


def _is_option(woord: str) -> bool:
    return woord.startswith("-")


def _table(regels: Iterable[tuple[str, str]]) -> str:
    return "\n".join(zin for links, rechts in regels for zin in _folded(rechts, f"  {links}".ljust(_KOLOM)))


def _folded(tekst: str, begin: str) -> list[str]:
    """This text behind `begin`, on as many lines as it needs, one below the other."""
    from textwrap import wrap

    return wrap(tekst, BREEDTE, initial_indent=begin, subsequent_indent=" " * len(begin)) or [begin.rstrip()]
