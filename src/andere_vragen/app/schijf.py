"""At the first start: is the disk of this laptop encrypted? The program does not do that itself."""

import os
import sys
from pathlib import Path

_WAAR = {
    "win32": "bij Instellingen, Privacy en beveiliging, Apparaatversleuteling of BitLocker",
    "darwin": "bij Systeeminstellingen, Privacy en beveiliging, FileVault",
}
_LINUX = "in het programma Schijven: staat er LUKS bij"


def vraag_om_te_kijken(map: Path, systeem: str = sys.platform) -> str:
    """Where to see it on this system, as long as there is no casus in the map; else nothing."""
    if _has_casussen(map):
        return ""
    waar = _WAAR.get(systeem, _LINUX)
    return f"Welkom. Is de schijf van deze laptop versleuteld? Kijk één keer {waar}."


def _has_casussen(map: Path) -> bool:
    try:
        with os.scandir(map) as inhoud:
            return any(iets.is_dir() for iets in inhoud)
    except (OSError, ValueError):
        return False
