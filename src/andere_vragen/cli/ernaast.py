"""What lies in a folder and is read by nobody: so that "in order" is said of all that people see there."""

import os
import re
import stat
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import NamedTuple

from andere_vragen.taal.tekst import regel

_VAN_HET_SYSTEEM = re.compile(r"\..*|desktop\.ini|thumbs\.db|icon\r", re.IGNORECASE)
"""What a computer puts down by itself; nobody sees it."""
_HALF = re.compile(r"\.~.+\.tmp")
"""How a file is called while it is written."""


class Gezien(NamedTuple):
    """Something that is not read."""

    zin: str
    fout: bool
    """Whether words may be missing because of it; else it is only good to know."""


def niet_gelezen(map: Path, behalve: Collection[str] = ()) -> Iterator[Gezien]:
    """All of it in this folder, by name; those in `behalve` are told elsewhere."""
    try:
        namen = sorted({*os.listdir(map)} - {*behalve})  # noqa: PTH208 - only the names
    except OSError:
        return
    for naam in namen:
        if zin := _wrong(map / naam):
            yield Gezien(f"{regel(naam)} {zin}", fout=True)
        elif zin := _good_to_know(map / naam):
            yield Gezien(f"{regel(naam)} {zin}", fout=False)


def _wrong(pad: Path) -> str:
    """What is no file or folder, where somebody may look for words."""
    if _VAN_HET_SYSTEEM.fullmatch(pad.name):
        return ""
    try:
        soort = pad.stat().st_mode
    except FileNotFoundError:
        return "wijst naar iets dat er niet is. Zet het terug, of haal de verwijzing weg."
    except OSError:
        return "kan niet gelezen worden. Kijk naar de rechten."
    if pad.suffix.lower() == ".toml" and not stat.S_ISREG(soort):
        return "is geen gewoon bestand en wordt niet gelezen. Kijk wat het is."
    return ""


def _good_to_know(pad: Path) -> str:
    """Of another kind of file, and of what a sudden end left behind."""
    if _HALF.fullmatch(pad.name):
        return (
            "bleef liggen toen het programma plotseling stopte. Het gaat weg als deze casus weer open gaat."
        )
    if _VAN_HET_SYSTEEM.fullmatch(pad.name) or pad.is_dir() or pad.suffix.lower() == ".toml":
        return ""
    if pad.suffix.lower() in (".zip", ".age"):
        return "telt niet mee. Is het een pakket dat al overgenomen is? Dan mag het weg."
    if pad.suffix.lower() != ".md":
        return "hoort niet bij dit programma: het telt niet mee en blijft liggen."
    if os.path.lexists(pad.with_suffix(".toml")):
        return ""
    return "is een verslag van een gesprek dat hier niet staat. Mag het weg?"
