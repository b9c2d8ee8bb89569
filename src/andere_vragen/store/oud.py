"""What earlier versions wrote, as this version means it. Here and nowhere else."""

import re
from typing import Any

from andere_vragen.vragen.betekenis import van_vandaag

_KAART = "rol|tekst|doet|aanwezig|bereikbaar"
_OP_PLEK = re.compile(rf"@(?P<veld>aanwezig|afwezig)/(?P<plek>\d+)/(?P<wat>{_KAART})")


def naar_nu(waarden: dict[str, Any]) -> None:
    """Bring a sitting as it was read up to date, in place."""
    _imagined(waarden)
    concept = waarden.get("concept")
    if isinstance(concept, dict):
        waarden["concept"] = {_by_role(waarden, str(plek)): tekst for plek, tekst in concept.items()}


def _imagined(waarden: dict[str, Any]) -> None:
    """A hypothesis at somebody's card stood in a row called after the card: it was imagined."""
    telling = {str(een.get("id")): een.get("telt_als") for een in _tables(waarden, "schermen")}
    for idee in _tables(waarden, "hypothesen"):
        scherm = str(idee.get("scherm"))
        telt_als = telling.get(scherm) or van_vandaag("schermen", scherm).get("telt_als")
        bij_kaart = telt_als == "andere_ogen" and idee.get("rij") and "perspectief" not in idee
        if bij_kaart and not str(idee["rij"]).startswith("@"):
            idee |= {"perspectief": idee.pop("rij"), "bron": "ingeleefd"}


def _tables(waarden: dict[str, Any], lijst: str) -> list[dict[str, Any]]:
    blokken = waarden.get(lijst)
    return [blok for blok in blokken if isinstance(blok, dict)] if isinstance(blokken, list) else []


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
