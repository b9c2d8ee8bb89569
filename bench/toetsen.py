"""From key to screen while the group talks, as ratios to the floor; also on a disk that is slow.

    python bench/toetsen.py [--toetsen 200]

Three programs run beside each other and get their keys in turn: the floor's Input, a question screen,
and that screen while every fsync takes 200 ms longer. At the end: when the last letter is on that disk.
"""

import argparse
import random
import string
import tempfile
import time
import tomllib
from contextlib import ExitStack
from pathlib import Path

from meten import APP, F8, TRAAG, VLOER, WIS, Programma, percentiel

CASUS = "Linde-07"
REGEL = 40
"""Letters after which the line is wiped, so that it always fits."""

HOOGSTENS_VAN_SLAG = 6
"""Letters of the end of the line that must show, the new one last."""


def _vloer(thuis: Path) -> Programma:
    programma = Programma(thuis, *VLOER)
    programma.wacht_op("Typ hier")
    return programma


def _vraag(thuis: Path, woorden: tuple[str, ...]) -> Programma:
    programma = Programma(thuis, *woorden, CASUS)
    programma.maak(CASUS)
    programma.wacht_op("Bewaard")
    programma.typ(F8)
    programma.wacht_op("· 2 van")
    return programma


def _op_schijf(thuis: Path) -> str:
    log = tomllib.loads(next((thuis / "casussen").glob("*/2*.toml")).read_text("utf-8"))
    return "".join(half["tekst"] for half in log.get("concept", ()))


def _meet(programmas: dict[str, Programma], aantal: int) -> tuple[dict[str, list[float]], str]:
    gemeten: dict[str, list[float]] = {naam: [] for naam in programmas}
    regel = ""
    for nummer in range(aantal):
        if nummer % REGEL == 0:
            regel = ""
            for programma in programmas.values():
                programma.typ(WIS)
                programma.lees(0.3)
        letter = random.choice(string.ascii_lowercase.replace(regel[-1:], ""))
        regel += letter
        for naam, programma in programmas.items():
            programma.lees(random.uniform(0.01, 0.06))  # not in step with the frames of Textual
            gedrukt = programma.typ(letter)
            gemeten[naam].append(1000 * (programma.wacht_op(regel[-HOOGSTENS_VAN_SLAG:]) - gedrukt))
    return gemeten, regel


def main() -> None:
    """Measure and print."""
    lezer = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    lezer.add_argument("--toetsen", type=int, default=200)
    aantal = lezer.parse_args().toetsen
    begin = time.perf_counter()
    with ExitStack() as alles:
        mappen = [Path(alles.enter_context(tempfile.TemporaryDirectory())) for _ in range(3)]
        programmas = {
            "vloer": alles.enter_context(_vloer(mappen[0])),
            "vraag": alles.enter_context(_vraag(mappen[1], APP)),
            "vraag, trage schijf": alles.enter_context(_vraag(mappen[2], TRAAG)),
        }
        for programma in programmas.values():
            programma.lees(2.0)  # what loads in the background is there
        gemeten, regel = _meet(programmas, aantal)
        laatste = time.perf_counter()
        while _op_schijf(mappen[2]) != regel:
            programmas["vraag, trage schijf"].lees(0.01)
        op_schijf = time.perf_counter() - laatste
    print(f"{'ms':22}{'p50':>8}{'p95':>8}{'max':>8}{'× p50':>8}{'× p95':>8}{'× max':>8}")
    vloer = [percentiel(gemeten["vloer"], deel) for deel in (0.5, 0.95, 1.0)]
    for naam, waarden in gemeten.items():
        eigen = [percentiel(waarden, deel) for deel in (0.5, 0.95, 1.0)]
        keren = (waarde / laag for waarde, laag in zip(eigen, vloer, strict=True))
        print(f"{naam:22}" + "".join(f"{waarde:8.2f}" for waarde in (*eigen, *keren)))
    print(f"trage schijf: laatste letter op schijf na {op_schijf:.2f} s")
    print(f"{aantal} toetsen, {time.perf_counter() - begin:.0f} s")


if __name__ == "__main__":
    main()
