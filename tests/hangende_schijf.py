"""Starts the program on a disk that does not answer while the file that the first word names is there."""

import os
import sys
import time
from pathlib import Path

from andere_vragen.cli import main

_, teken, *woorden = sys.argv
_echt = os.fsync


def _hangt(bestand: int) -> None:
    while Path(teken).exists():
        time.sleep(0.01)
    _echt(bestand)


if __name__ == "__main__":
    os.fsync = _hangt  # type: ignore[assignment]
    main(woorden)
