"""What earlier versions wrote, as this version means it. Here and nowhere else."""

import re
from typing import Any

_KAART = "rol|tekst|doet|aanwezig|bereikbaar"
_OP_PLEK = re.compile(rf"@(?P<veld>aanwezig|afwezig)/(?P<plek>\d+)/(?P<wat>{_KAART})")


def naar_nu(waarden: dict[str, Any]) -> None:
    """Bring a sitting as it was read up to date, in place."""
    concept = waarden.get("concept")
    if isinstance(concept, dict):
        waarden["concept"] = {_by_role(waarden, str(plek)): tekst for plek, tekst in concept.items()}


def _by_role(waarden: dict[str, Any], plek: str) -> str:
    """A draft about somebody went by a place at the table; now it goes by the role, and moves with it."""
    vondst = _OP_PLEK.fullmatch(plek)
    mensen = waarden.get(vondst["veld"]) if vondst else None
    if not vondst or not isinstance(mensen, list) or int(vondst["plek"]) >= len(mensen):
        return plek
    rollen = [wie.get("rol") if isinstance(wie, dict) else None for wie in mensen]
    rol = rollen[int(vondst["plek"])]
    zelfde = "'" * rollen[: int(vondst["plek"])].count(rol)
    return f"@{vondst['veld']}/{rol}{zelfde}/{vondst['wat']}"
