"""Who is who, over all casussen: what each role does, when it is there, how to reach it at work."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from andere_vragen.casus.sessie import Deelnemer
from andere_vragen.store import maplijst
from andere_vragen.taal.mensen import vergelijkbaar

WIE = "wie-is-wie.toml"
"""The file, beside the casussen in the map."""


class WieIsWie(maplijst.Lijst):
    """The file as a whole."""

    wie: tuple[Deelnemer, ...] = ()


def lees(map: Path) -> tuple[Deelnemer, ...]:
    """Everybody in the list of this map; nobody when there is no list. Raises `Onleesbaar`."""
    return maplijst.lees(map / WIE, WieIsWie).wie


def bewaar(map: Path, deelnemers: Iterable[Deelnemer], waren: Iterable[Deelnemer] = ()) -> None:
    """Add these to the list. Of a role that is there, what is new takes the place of what was.

    What is said now and not yet in `waren` is new, and so is what was emptied since. A role about which
    nothing is said is no news. Raises `Onleesbaar` when the list cannot be read whole, or comes from a newer
    version, and `OSError`; the file is then as it was.
    """
    toen = {_who(iemand): iemand for iemand in waren}
    oud = maplijst.lees_om_te_veranderen(map / WIE, WieIsWie)
    wie = oud.wie
    for iemand in deelnemers:
        wie = _met(wie, iemand.kaart, toen.get(_who(iemand)) or Deelnemer(rol=iemand.rol))
    nieuw = oud.gewijzigd_naar(wie=wie)
    if nieuw != oud:
        maplijst.bewaar(map / WIE, nieuw)


def vergeet(map: Path, rollen: Iterable[str]) -> None:
    """Take these roles off the list. Raises `Onleesbaar` and `OSError`; the file is then as it was."""
    oud = maplijst.lees(map / WIE, WieIsWie)
    weg = {vergelijkbaar(rol) for rol in rollen}
    blijft = tuple(iemand for iemand in oud.wie if vergelijkbaar(iemand.rol) not in weg)
    if blijft != oud.wie:
        maplijst.bewaar(map / WIE, oud.gewijzigd_naar(wie=blijft))


def verbeter(map: Path, was: Deelnemer, wordt: Deelnemer, *, elders: bool) -> None:
    """What stood there of somebody as `was`, becomes as it is in `wordt`. Raises `Onleesbaar` and `OSError`.

    The role itself only where nobody `elders` has it.
    """
    oud = maplijst.lees(map / WIE, WieIsWie)
    blijft = {"rol"} if elders else set()
    wie = tuple(
        iemand.gewijzigd_naar(**_otherwise(iemand, was, wordt, blijft))
        if vergelijkbaar(iemand.rol) == vergelijkbaar(was.rol)
        else iemand
        for iemand in oud.wie
    )
    if wie != oud.wie:
        maplijst.bewaar(map / WIE, oud.gewijzigd_naar(wie=wie))


def _otherwise(iemand: Deelnemer, was: Deelnemer, wordt: Deelnemer, blijft: set[str]) -> dict[str, Any]:
    """What of somebody stood there as it was wrongly said."""
    return {
        naam: getattr(wordt, naam)
        for naam, gezegd in was
        if gezegd and naam not in blijft and _same(getattr(iemand, naam, None), gezegd)
    }


def _same(een: object, ander: object) -> bool:
    return str(een).casefold() == str(ander).casefold()


def _who(iemand: Deelnemer) -> tuple[str, int | None]:
    return vergelijkbaar(iemand.rol), iemand.nummer


def _met(wie: tuple[Deelnemer, ...], iemand: Deelnemer, toen: Deelnemer) -> tuple[Deelnemer, ...]:
    """These people, with what is said of somebody since `toen` in the place of what was."""
    nieuws = {
        naam: iets or None
        for naam, iets in iemand
        if naam != "rol" and (iets or None) != getattr(toen, naam, None)
    }
    if not nieuws:
        return wie
    rol = vergelijkbaar(iemand.rol)
    rollen = [vergelijkbaar(bekend.rol) for bekend in wie]
    if rol not in rollen:
        return (*wie, iemand) if any(nieuws.values()) else wie
    plek = rollen.index(rol)
    return (*wie[:plek], wie[plek].gewijzigd_naar(**nieuws), *wie[plek + 1 :])
