"""Another window of the program, that wants the same casus."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PROGRAMMA = """
import sys
from pathlib import Path
from andere_vragen.store.vergrendeling import Grendel
grendel = Grendel(Path(sys.argv[1]))
print(grendel.neem(Path(sys.argv[2])), flush=True)
sys.stdin.read()
"""


@contextmanager
def ander_venster(toestand: Path, casusmap: Path) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAMMA, str(toestand), str(casusmap)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as proces:
        try:
            yield proces
        finally:
            proces.kill()


def antwoord(proces: subprocess.Popen[str]) -> str:
    assert proces.stdout
    return proces.stdout.readline().strip()
