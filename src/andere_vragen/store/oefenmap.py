"""The folder of the example: gone afterwards, and when the program was killed at the next start."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from andere_vragen.store.vergrendeling import Grendel

VOOR = "andere-vragen-"


@contextmanager
def oefenmap() -> Iterator[Path]:
    """A folder to practise in, locked as long as it is used. Raises `OSError`."""
    with tempfile.TemporaryDirectory(prefix=VOOR, ignore_cleanup_errors=True) as naam:
        map = Path(naam)
        grendel = _lock_of(map)
        grendel.neem(map)
        try:
            yield map
        finally:
            grendel.los()


def ruim_oefenmappen_op() -> None:
    """Take away what an example left that could not tidy up itself: there are words in it."""
    with suppress(OSError), os.scandir(tempfile.gettempdir()) as plekken:
        for plek in plekken:
            if plek.name.startswith(VOOR) and plek.is_dir(follow_symlinks=False):
                _take_away(Path(plek.path))


def _take_away(map: Path) -> None:
    """Only a folder of ours that nobody uses. One that was never locked has no words yet."""
    grendel = _lock_of(map)
    if grendel.pad(map).exists() and grendel.neem(map):
        grendel.los()
        shutil.rmtree(map, ignore_errors=True)


def _lock_of(map: Path) -> Grendel:
    return Grendel(map / ".toestand")
