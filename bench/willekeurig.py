"""Sessions of 80 random keys, in bursts, on the real program: it stays, and on a screen of its own.

    python bench/willekeurig.py [SESSIONS] [FIRST]

Every session has a number and is the same each time. What ended the program other than by F10 or ctrl+q,
raised something, or left a screen that is not ours, is printed with the keys before it.
"""

import argparse
import asyncio
import os
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from door_elkaar import sessies


def main() -> int:
    """Exit code 1 when something fell."""
    keuze = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    keuze.add_argument("sessies", nargs="?", type=int, default=100)
    keuze.add_argument("vanaf", nargs="?", type=int, default=0)
    gekozen, gevallen = keuze.parse_args(), 0
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as thuis:
        for naam in ("HOME", *(f"XDG_{wat}_HOME" for wat in ("DATA", "CONFIG", "STATE", "CACHE"))):
            os.environ[naam] = thuis
        for zaad in range(gekozen.vanaf, gekozen.vanaf + gekozen.sessies):
            for fout in asyncio.run(sessies(range(zaad, zaad + 1))):
                gevallen += 1
                print(fout, flush=True)
    print(f"{gekozen.sessies} sessies, {gevallen} gevallen, {time.monotonic() - start:.0f} s")
    return int(gevallen > 0)


if __name__ == "__main__":
    sys.exit(main())
