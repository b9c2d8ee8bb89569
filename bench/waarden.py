"""Values that nobody meant, in every field of every file: nothing ends the program or takes the rest along.

    python bench/waarden.py [--een-op N] [--begin K]

Every N-th case from the K-th; without them all. What breaks the law of `tests/nare_waarden.py` is printed.
"""

import argparse
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from nare_waarden import gevallen, gevonden, huis


def main() -> int:
    """Exit code 1 when something fell."""
    lezer = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    lezer.add_argument("--een-op", type=int, default=1)
    lezer.add_argument("--begin", type=int, default=0)
    keuze = lezer.parse_args()
    start, gevallen_ = time.monotonic(), 0
    with tempfile.TemporaryDirectory() as thuis:
        hier = huis(Path(thuis) / "huis")
        gekozen = list(islice(gevallen(hier), keuze.begin, None, keuze.een_op))
        for klacht in gevonden(hier, gekozen):
            gevallen_ += 1
            print(klacht, flush=True)
    print(f"{len(gekozen)} waarden, {gevallen_} klachten, {time.monotonic() - start:.0f} s")
    return int(gevallen_ > 0)


if __name__ == "__main__":
    sys.exit(main())
