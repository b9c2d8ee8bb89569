"""Names of files and folders that every system accepts."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date

from andere_vragen.taal.tekst import schoon

MAX_NAAM = 200
"""Bytes in the name of a file; every system takes 255, and a copy makes a name longer."""

_WINDOWS_NAMES = {
    "con",
    "prn",
    "aux",
    "nul",
    *(f"{apparaat}{n}" for apparaat in ("com", "lpt") for n in range(10)),
}


def slug(schuilnaam: str, bezet: Iterable[str] = ()) -> str:
    """The folder name of a casus: ASCII, safe on every system, different from the names in `bezet`."""
    ascii_naam = unicodedata.normalize("NFKD", schuilnaam).encode("ascii", "ignore").decode()
    basis = re.sub(r"[^a-z0-9]+", "-", ascii_naam.lower()).strip("-")[:40].strip("-") or "casus"
    if basis in _WINDOWS_NAMES:
        basis = f"casus-{basis}"
    genomen = {naam.lower() for naam in bezet}
    naam, teller = basis, 2
    while naam in genomen:
        naam, teller = f"{basis}-{teller}", teller + 1
    return naam


def bestandsnaam(wat: str, schuilnaam: str, dag: date, achtervoegsel: str) -> str:
    """What a file is called that is made of a casus: what it is, of which casus, and of which day."""
    return f"{wat}-{slug(schuilnaam)}-{dag.isoformat()}{achtervoegsel}"


def kan_overal(naam: str) -> bool:
    """Whether a file can have this name on every system: no path, no device, nothing that hides."""
    heel = unicodedata.normalize("NFC", naam)
    return (
        0 < len(naam.encode("utf-8", "replace")) <= MAX_NAAM
        and heel == schoon(naam)
        and not re.search(r'[<>:"/\\|?*\n]', naam)
        and not naam.startswith(".")
        and not naam.endswith((".", " "))
        and zonder_hoofdletters(naam).partition(".")[0].strip() not in _WINDOWS_NAMES
    )


def zonder_hoofdletters(naam: str) -> str:
    """What two names share when some system takes them for one."""
    return unicodedata.normalize("NFKC", naam).casefold()
