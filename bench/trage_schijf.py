"""The program on a slow disk: every fsync takes 200 ms longer. For `toetsen.py`."""

import os
import time
from typing import Any

from andere_vragen.cli import main

EXTRA = 0.2

_echt = os.fsync


def _traag(fd: Any) -> None:
    time.sleep(EXTRA)
    _echt(fd)


if __name__ == "__main__":
    os.fsync = _traag
    main()
