"""What can be typed behind ``andere-vragen``: the commands, and how it is said when they are wrong.

Light: nothing but the standard library is loaded for it.
"""

import argparse
import re
import sys
from pathlib import Path
from typing import NoReturn

from andere_vragen import __version__
from andere_vragen.store.plaatsen import van_thuis
from andere_vragen.taal.tekst import regel

GEBRUIK = 2
"""The exit code of a command line that cannot be followed."""

OPDRACHTEN = (
    "open",
    "lijst",
    "verslag",
    "trends",
    "overdracht",
    "overnemen",
    "leerkring",
    "wie",
    "controleer",
    "waar",
)

HULP = """\
Andere vragen: een gesprek over een casus, met vragen die verder kijken dan de jongere.

  andere-vragen                     open het programma
  andere-vragen CASUS               open meteen deze casus; een nieuwe begint bij Welkom
  andere-vragen --voorbeeld         oefen met een verzonnen casus; niets blijft bewaard

  andere-vragen lijst [--json]      de casussen: laatste gesprek, open afspraken, terugkijken
  andere-vragen verslag CASUS       het verslag van het laatste gesprek
                [--als SOORT]       md (gewoon), tekst, docx, html, hand-out of ics
                [--naar BESTAND]    zet het in een bestand
  andere-vragen trends [--csv]      wat komt terug in meer casussen; nooit minder dan 3
                [--json]
  andere-vragen overdracht CASUS    maak één pakket van een casus, voor een andere begeleider
                [--naar PAD]        waar het pakket komt; anders in de map met documenten
  andere-vragen overnemen PAKKET    open zo'n pakket; er wordt niets overschreven
  andere-vragen leerkring           wat we leerden van alle casussen, zonder schuilnamen
                [--naar BESTAND]    zet het in een bestand
  andere-vragen wie                 wie is wie: wat doet ieder, en wanneer is die er
  andere-vragen controleer [PAD…]   kijk een vragenlijst, een gesprek of een map na
  andere-vragen waar                in welke mappen alles staat
  andere-vragen open CASUS          voor een casus die net zo heet als een opdracht

Overal te gebruiken, voor of na de opdracht:
  --map MAP                         de map met de casussen
  --vragen BESTAND                  een eigen vragenlijst
  --version                         welke versie dit is
  --help                            deze uitleg

CASUS is een schuilnaam of de naam van de map. Alles blijft op deze computer.
"""


class _Lezer(argparse.ArgumentParser):
    """An argument parser that speaks Dutch."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and where to find help; exit 2."""
        print(
            f"andere-vragen: {in_het_nederlands(message)} Typ andere-vragen --help voor uitleg.",
            file=sys.stderr,
        )
        raise SystemExit(GEBRUIK)

    def format_help(self) -> str:
        """The one page there is."""
        return HULP


_ZINNEN = (
    (r"unrecognized arguments: (.*)", "dit hoort er niet bij: {0}."),
    (r"argument (--?[a-z]+).*: expected one argument", "achter {0} hoort nog iets te staan."),
    (r"argument (--?[a-z]+).*: ignored explicit argument", "achter {0} hoort niets te staan."),
    (r"argument (--?[a-z]+): not allowed with argument (--?[a-z]+)", "{0} en {1} kunnen niet samen."),
    (r"the following arguments are required: (.*)", "hier ontbreekt nog: {0}."),
)


def in_het_nederlands(message: str) -> str:
    """What argparse says, in Dutch; what nobody translated is not shown."""
    for patroon, zin in _ZINNEN:
        if vondst := re.match(patroon, message, re.DOTALL):
            return zin.format(*(regel(deel) for deel in vondst.groups()))
    return "dit begrijp ik niet."


def pad(gezegd: str) -> Path:
    """A path behind an option or a command. An empty one is no path."""
    if not gezegd:
        raise argparse.ArgumentTypeError("expected one argument")
    return van_thuis(gezegd)


def opdracht_in(argv: list[str]) -> tuple[str, list[str]]:
    """The command among the words: the first one that is no option and no value of one."""
    waarde_van_optie = False
    for plek, woord in enumerate(argv):
        if woord == "--":
            break
        if not waarde_van_optie and not woord.startswith("-"):
            if woord in OPDRACHTEN:
                return woord, [*argv[:plek], *argv[plek + 1 :]]
            break
        waarde_van_optie = woord in ("--map", "--vragen", "--naar", "--als")
    return "open", argv


def lezer_van(opdracht: str) -> argparse.ArgumentParser:
    """The parser of this command. Wrong use ends the program with exit 2."""
    lezer = _Lezer(prog="andere-vragen", allow_abbrev=False)
    lezer.add_argument("--map", type=pad)
    lezer.add_argument("--vragen", type=pad)
    lezer.add_argument("--version", action="version", version=f"andere-vragen {__version__}")
    match opdracht:
        case "open":
            lezer.add_argument("casus", nargs="?", default="", metavar="CASUS")
            lezer.add_argument("--voorbeeld", action="store_true")
        case "lijst":
            lezer.add_argument("--json", action="store_true")
        case "verslag":
            lezer.add_argument("casus", metavar="CASUS")
            lezer.add_argument("--als", default="md")
            lezer.add_argument("--naar", type=pad)
        case "overdracht":
            lezer.add_argument("casus", metavar="CASUS")
            lezer.add_argument("--naar", type=pad)
        case "overnemen":
            lezer.add_argument("pakket", type=pad, metavar="PAKKET")
        case "leerkring":
            lezer.add_argument("--naar", type=pad)
        case "trends":
            vorm = lezer.add_mutually_exclusive_group()
            vorm.add_argument("--csv", action="store_true")
            vorm.add_argument("--json", action="store_true")
        case "controleer":
            lezer.add_argument("paden", nargs="*", type=pad, metavar="PAD")
    return lezer
