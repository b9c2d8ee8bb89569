"""Press every pair of keys in one read on every main screen, and see whether it does what it does one by one.

    python bench/toetsparen.py [N]

With N only every Nth pair. What does not do so, or stops the program, is printed.
"""

import argparse
import asyncio
import os
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from paren import ALLE, BEGIN, verschillen


def main() -> int:
    """Exit code 1 when a pair does something else."""
    keuze = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    keuze.add_argument("n", nargs="?", type=int, default=1)
    paren, fout = ALLE[:: keuze.parse_args().n], False
    for begin in BEGIN:
        start = time.monotonic()
        with tempfile.TemporaryDirectory() as thuis:
            for naam in ("HOME", *(f"XDG_{wat}_HOME" for wat in ("DATA", "CONFIG", "STATE", "CACHE"))):
                os.environ[naam] = thuis
            map = Path(thuis) / "casussen"
            map.mkdir()
            anders = asyncio.run(verschillen(map, begin, paren))
        print(
            f"{begin}: {len(paren)} paren, {len(anders)} anders, {time.monotonic() - start:.0f} s", flush=True
        )
        print(*anders, sep="\n", end="\n" if anders else "")
        fout = fout or bool(anders)
    return int(fout)


if __name__ == "__main__":
    sys.exit(main())
