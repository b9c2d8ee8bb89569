"""The sitting that was interrupted: what the start screen offers to go on with. Without pydantic."""

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from andere_vragen.casus.volgorde import op_volgorde
from andere_vragen.store.lezen import Onleesbaar
from andere_vragen.store.lijst import Casusregel, hier, met_tijdzone, sessies
from andere_vragen.store.toml import lees_kop, lees_toml
from andere_vragen.taal.tijd import denkbaar


class _Zitting(NamedTuple):
    """What a sitting tells of its place among the others."""

    naam: str
    id: str
    begonnen: datetime
    gewijzigd: datetime
    vervolg_op: str | None
    afgerond: bool


def onderbroken(casus: Casusregel) -> datetime | None:
    """When the last sitting that can be read was last changed, if it was never rounded off.

    Of several copies of a sitting, the one that was changed last counts.
    """
    zittingen = sorted(filter(None, map(_zitting, sessies(casus.map))), key=_changed)
    while zittingen:
        laatste = op_volgorde({zitting.id: zitting for zitting in zittingen}.values())[-1]
        if _is_whole(casus.map / laatste.naam):
            return None if laatste.afgerond else hier(laatste.gewijzigd)
        zittingen.remove(laatste)  # it breaks off further on
    return None


def _zitting(pad: Path) -> _Zitting | None:
    """What the order of the sittings is told by; None when it does not tell, or was not held."""
    try:
        waarden = lees_kop(pad)
    except Onleesbaar:
        return None
    begonnen, gewijzigd = _moment(waarden.get("begonnen")), _moment(waarden.get("gewijzigd"))
    if not begonnen or not gewijzigd or waarden.get("tussendoor"):
        return None
    id, vervolg_op = (waarden.get(veld) for veld in ("id", "vervolg_op"))
    return _Zitting(
        pad.name,
        id if isinstance(id, str) else pad.name,
        begonnen,
        gewijzigd,
        vervolg_op if isinstance(vervolg_op, str) else None,
        "afgerond" in waarden,
    )


def _changed(zitting: _Zitting) -> tuple[datetime, str]:
    return zitting.gewijzigd, zitting.naam


def _moment(waarde: object) -> datetime | None:
    """A moment that is not refused at loading."""
    return met_tijdzone(waarde) if isinstance(waarde, datetime) and denkbaar(waarde) else None


def _is_whole(pad: Path) -> bool:
    try:
        return bool(lees_toml(pad))
    except Onleesbaar:
        return False
