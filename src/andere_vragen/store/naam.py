"""Names of folders that every system accepts."""

import re
import unicodedata
from collections.abc import Iterable

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
