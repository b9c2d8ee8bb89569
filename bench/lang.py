"""From Enter, an arrow, a letter, Tab, F3 and F8 to the screen, when nothing, much and very much was said.

    python bench/lang.py [--keer 20]

Sittings with 0, 300 and 2,000 things in the open row, and one of 5 MB, each in a program of its own beside
the floor. Every figure is a ratio to a letter on the floor's line; the last columns are the milliseconds, and
what one F8 sends to the terminal.
"""

import argparse
import string
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import median

from meten import APP, ENTER, F8, VLOER, WIS, Programma

from andere_vragen.casus.casus import Casus
from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.uitspraken import Notitie
from andere_vragen.store.schrijven import bewaar, nieuw_pad, nieuwe_casus, toml

CASUS = "Linde-07"
F3, F7, ESC, OP, TAB, TERUG_TAB = "\x1b[13~", "\x1b[18~", "\x1b", "\x1b[A", "\t", "\x1b[Z"
NU = datetime(2026, 11, 21, 14, 3, tzinfo=UTC)
LOGS = {"0": (0, 60), "300": (300, 60), "2000": (2000, 60), "5 MB": (1000, 5000)}
"""How many things were said, and how many letters each has."""
RUST = 0.15
"""Seconds in which the program has time for what it does later."""


def _leg_klaar(thuis: Path, aantal: int, letters: int) -> None:
    vulling = "woord " * (letters // 6)
    gezegd = tuple(
        Notitie(scherm="context", rij="klas", niveau="klas", tekst=f"gezegd {n} {vulling}"[:letters])
        for n in range(aantal)
    )
    casus = Casus(schuilnaam=CASUS, gemaakt=NU, bewaren_tot=date(2027, 3, 12))
    tijd = {"begonnen": NU, "gewijzigd": NU}
    sessie = Sessie(casus=casus.id, route="diep", scherm="context", notities=gezegd, **tijd)
    casusmap = nieuwe_casus(thuis / "casussen", casus)
    bewaar(nieuw_pad(casusmap, NU), toml(sessie))


class Gesprek:
    """One program on the question, at the row in which so much was said."""

    def __init__(self, programma: Programma) -> None:
        self._programma, self._regel = programma, 0
        programma.wacht_op("Bewaard", 60)
        programma.lees(2.0)  # what loads in the background is there

    def meet(self) -> dict[str, float]:
        """The milliseconds of each, once."""
        self._regel += 1
        regel, woord = f"nieuw{self._regel:03}", f"qz{string.ascii_lowercase[self._regel % 26]}"
        gemeten = {"letters": self._tot(woord, woord)}
        self._programma.typ(WIS)
        self._programma.lees(RUST)
        self._programma.typ(regel)
        self._programma.lees(RUST)
        gemeten["Enter"] = self._tot(ENTER, regel)
        gemeten["pijl"] = self._tot(OP, regel)
        gemeten["Tab"] = self._tot(TAB, "")
        self._tot(TERUG_TAB, "")
        gemeten["F3"] = self._tot(F3, "Alles ·")
        self._programma.typ(ESC)
        self._programma.lees(3 * RUST)
        return gemeten

    def _tot(self, toets: str, woord: str) -> float:
        gedrukt = self._programma.typ(toets)
        klaar = self._programma.wacht_op(woord, 60) if woord else self._programma.eerste_woord()
        self._programma.lees(RUST)
        return 1000 * (klaar - gedrukt)

    def gestuurd(self) -> int:
        """What the program sends when another question comes on the table."""
        self._programma.typ(F8)
        self._programma.lees(1.0)
        self._programma.typ(F8)  # past the pause
        return self._programma.lees_aantal(1.0)


def main() -> None:
    """Measure and print."""
    lezer = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    lezer.add_argument("--keer", type=int, default=20)
    keer = lezer.parse_args().keer
    with ExitStack() as alles:
        nieuw: Callable[[], Path] = lambda: Path(alles.enter_context(tempfile.TemporaryDirectory()))  # noqa: E731
        vloer = alles.enter_context(Programma(nieuw(), *VLOER))
        vloer.wacht_op("Typ hier")
        slag: list[float] = []
        gesprekken: dict[str, Gesprek] = {}
        for naam, (aantal, letters) in LOGS.items():
            thuis = nieuw()
            _leg_klaar(thuis, aantal, letters)
            programma = alles.enter_context(Programma(thuis, *APP, CASUS))
            gesprekken[naam] = Gesprek(programma)
        gemeten: dict[str, list[dict[str, float]]] = {naam: [] for naam in gesprekken}
        for nummer in range(keer):
            letter = string.ascii_lowercase[nummer % 26]
            gedrukt = vloer.typ(letter)
            slag.append(1000 * (vloer.wacht_op(letter) - gedrukt))
            vloer.lees(RUST)
            for naam, gesprek in gesprekken.items():
                gemeten[naam].append(gesprek.meet())
        print(f"vloer: {median(slag):.1f} ms een letter; hieronder ms, en hoeveel keer zonder iets gezegd")
        zonder = {wat: median(een[wat] for een in gemeten["0"]) for wat in gemeten["0"][0]}
        for naam, keren in gemeten.items():
            middel = {wat: median(een[wat] for een in keren) for wat in keren[0]}
            cijfers = "".join(f"{wat:>8} {ms:6.1f} ({ms / zonder[wat]:4.2f}×)" for wat, ms in middel.items())
            print(f"{naam:>6}{cijfers}  F8 {gesprekken[naam].gestuurd() / 1000:.0f} kB")


if __name__ == "__main__":
    main()
