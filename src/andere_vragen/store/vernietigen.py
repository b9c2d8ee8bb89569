"""Taking things off the disk for good. What fails raises, and doing it again finishes it."""

import os
import shutil
import time
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from andere_vragen.casus.uitspraken import Dag, Waarde, Zin
from andere_vragen.store import maplijst
from andere_vragen.store.lijst import CASUS

VERNIETIGD = "vernietigd.toml"
"""One line for each thing that was removed, without a word of it."""

_POGINGEN = (0.05, 0.1, 0.2, 0.4)
"""Pauses in seconds: on Windows a virus scanner can hold a file for a moment."""


def haal_weg(paden: Iterable[Path]) -> None:
    """Remove these files; one that is gone already is fine. Raises `OSError`."""
    for pad in paden:
        for pauze in _POGINGEN:
            try:
                pad.unlink(missing_ok=True)
                break
            except PermissionError:
                time.sleep(pauze)
        else:
            pad.unlink(missing_ok=True)


def haal_map_weg(casusmap: Path) -> None:
    """Remove this folder and everything in it, what makes it a casus last.

    So a removal that stopped half-way is still a casus that can be found and removed. A link is removed
    with what it points at. Raises `OSError`.
    """
    echt = Path(os.path.realpath(casusmap))
    for iets in sorted(echt.iterdir()):
        if iets.name == CASUS:
            continue
        if iets.is_dir() and not iets.is_symlink():
            shutil.rmtree(iets)
        else:
            haal_weg([iets])
    haal_weg([echt / CASUS])
    echt.rmdir()
    if casusmap.is_symlink():
        casusmap.unlink()


class Weggehaald(Waarde):
    """That something is gone: no name, and no word of it."""

    datum: Dag
    wat: Zin = ""
    waarom: Zin = ""


class Lijst(maplijst.Lijst):
    """The file as a whole."""

    vernietigd: tuple[Weggehaald, ...] = ()


def lees(map: Path) -> tuple[Weggehaald, ...]:
    """Everything that was removed. Raises `Onleesbaar`."""
    return maplijst.lees(map / VERNIETIGD, Lijst).vernietigd


def noteer(map: Path, dag: date, wat: str, waarom: str) -> None:
    """Add one line about what was removed. Raises `OSError` and `Onleesbaar`."""
    oud = maplijst.lees_om_te_veranderen(map / VERNIETIGD, Lijst)
    regel = Weggehaald(datum=dag, wat=wat, waarom=waarom)
    maplijst.bewaar(map / VERNIETIGD, oud.gewijzigd_naar(vernietigd=(*oud.vernietigd, regel)))
