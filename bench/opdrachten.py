"""Commands that print, against a Python that does nothing: how long somebody waits for the prompt.

    python bench/opdrachten.py [--casussen 10000] [--rondes 9]

The best of the rounds counts: a command is always the same work, and what comes on top is of the machine.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from map import maak
from meten import APP

WEINIG = 20
NAAM = "Linde-00007"
OPDRACHTEN = (
    ("--help",),
    ("waar",),
    ("lijst",),
    ("wie",),
    ("verslag", NAAM),
    ("verslag", NAAM, "--als", "docx"),
    ("controleer", NAAM.lower()),
)
"""The last word of `controleer` is a folder of the map, where the commands are started."""


def _duurt(woorden: tuple[str, ...], rondes: int, map: Path) -> float:
    """Seconds, with the index as the first round leaves it."""
    thuis = {"HOME": str(map.parent), "XDG_CACHE_HOME": str(map.parent / "cache")}
    omgeving = {**os.environ, "ANDERE_VRAGEN_MAP": str(map), **thuis}
    gemeten = []
    for _ in range(rondes + 1):
        begin = time.perf_counter()
        subprocess.run(
            [sys.executable, *woorden], cwd=map, env=omgeving, stdout=subprocess.DEVNULL, check=True
        )
        gemeten.append(time.perf_counter() - begin)
    return min(gemeten[1:])


def main() -> None:
    """Measure, and print a line for each."""
    lezer = argparse.ArgumentParser()
    lezer.add_argument("--casussen", type=int, default=10_000)
    lezer.add_argument("--rondes", type=int, default=9)
    keuzes = lezer.parse_args()
    with tempfile.TemporaryDirectory() as tijdelijk:
        weinig, veel = Path(tijdelijk, "weinig", "casussen"), Path(tijdelijk, "veel", "casussen")
        maak(weinig, WEINIG)
        maak(veel, keuzes.casussen)
        vloer = _duurt(("-c", "pass"), keuzes.rondes, weinig)
        print(f"python -c pass: {1000 * vloer:.0f} ms")
        for woorden in OPDRACHTEN:
            duur = _duurt((*APP, *woorden), keuzes.rondes, weinig)
            print(f"{' '.join(woorden):32} {1000 * duur:4.0f} ms  {duur / vloer:4.1f}")
        for naam in (NAAM, NAAM.lower()):
            duur = _duurt((*APP, "verslag", naam), keuzes.rondes, veel)
            wat = f"verslag {naam}, veel casussen"
            print(f"{wat:32} {1000 * duur:4.0f} ms  {duur / vloer:4.1f}")


if __name__ == "__main__":
    main()
