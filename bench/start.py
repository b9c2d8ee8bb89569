"""How fast the program starts and leaves, and how much memory it takes, as ratios to the floor.

    python bench/start.py [--rondes 15]

`klaar` is the first moment at which a typed key shows. Rounds in turn; medians of the ratios.
"""

import argparse
import tempfile
import time
from pathlib import Path
from statistics import median

from meten import APP, F10, VLOER, Programma, verhouding

LATER = 3.0
"""Seconds after the start: what is loaded in the background is there by then."""

PROGRAMMAS = {"vloer": (VLOER, "Typ hier"), "app": (APP, "Nieuwe casus")}


def _meet(woorden: tuple[str, ...], klaar: str) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as thuis, Programma(Path(thuis), *woorden) as programma:
        eerste = programma.eerste_woord()
        programma.wacht_op(klaar)
        programma.typ("q")
        echo = programma.wacht_op("q")
        geheugen = programma.geheugen()
        programma.lees(0.3)
        weg = programma.typ(F10)
        return {
            "eerste letter (ms)": 1000 * (eerste - programma.begin),
            "klaar (ms)": 1000 * (echo - programma.begin),
            "geheugen bij klaar (kB)": geheugen,
            "weg na F10 (ms)": 1000 * (programma.weg() - weg),
        }


def _later(woorden: tuple[str, ...], klaar: str) -> float:
    with tempfile.TemporaryDirectory() as thuis, Programma(Path(thuis), *woorden) as programma:
        programma.wacht_op(klaar)
        programma.lees(LATER)
        return programma.geheugen()


def main() -> None:
    """Measure and print."""
    lezer = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    lezer.add_argument("--rondes", type=int, default=15)
    rondes = lezer.parse_args().rondes
    begin = time.perf_counter()
    gemeten: dict[str, list[dict[str, float]]] = {naam: [] for naam in PROGRAMMAS}
    for ronde in range(-1, rondes):
        for naam, (woorden, klaar) in PROGRAMMAS.items():
            meting = _meet(woorden, klaar)
            if ronde >= 0:  # the first one warms up
                gemeten[naam].append(meting)
    print(f"{'':28}{'vloer':>10}{'app':>10}{'×':>8}")
    for wat in gemeten["vloer"][0]:
        vloer, app = ([meting[wat] for meting in gemeten[naam]] for naam in ("vloer", "app"))
        print(f"{wat:28}{median(vloer):10.0f}{median(app):10.0f}{verhouding(app, vloer):8.2f}")
    vloer_later, app_later = ([_later(*programma) for _ in range(3)] for programma in PROGRAMMAS.values())
    print(
        f"{f'geheugen na {LATER:.0f} s (kB)':28}{median(vloer_later):10.0f}{median(app_later):10.0f}"
        f"{verhouding(app_later, vloer_later):8.2f}"
    )
    print(f"{rondes} rondes, {time.perf_counter() - begin:.0f} s")


if __name__ == "__main__":
    main()
