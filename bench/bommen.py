"""Files and packages that ask more than any of ours, through every command: within 10 s and 1.5 GB.

    python bench/bommen.py [--een-op N]

POSIX only. What breaks the law of `tests/zware_bestanden.py` is printed.
"""

import argparse
import sys
import tempfile
import time
from itertools import chain, islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from zware_bestanden import bommen, gevonden, gevonden_in_pakketten


def main() -> int:
    """Exit code 1 when something fell."""
    lezer = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    lezer.add_argument("--een-op", type=int, default=1)
    een_op = lezer.parse_args().een_op
    start, klachten = time.monotonic(), 0
    gekozen = [*islice(bommen(), 0, None, een_op)]
    with tempfile.TemporaryDirectory() as tijdelijk:
        thuis = Path(tijdelijk)
        for klacht in chain(gevonden(thuis, iter(gekozen)), gevonden_in_pakketten(thuis)):
            klachten += 1
            print(klacht, flush=True)
    print(f"{len(gekozen)} bestanden en 3 pakketten, {klachten} klachten, {time.monotonic() - start:.0f} s")
    return int(klachten > 0)


if __name__ == "__main__":
    sys.exit(main())
