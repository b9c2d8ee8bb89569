"""Who is who, over all casussen: what each role does, when it is there, how to reach it at work."""

import os
from collections.abc import Iterable
from pathlib import Path

from pydantic import ValidationError

from andere_vragen.casus.sessie import FORMAAT, Deelnemer
from andere_vragen.casus.uitspraken import Waarde
from andere_vragen.store.lezen import BLIJFT, Onleesbaar
from andere_vragen.store.schrijven import bewaar as bewaar_bestand
from andere_vragen.store.schrijven import maak_map, toml
from andere_vragen.store.toml import lees_toml
from andere_vragen.taal.fouten import nederlands

WIE = "wie-is-wie.toml"
"""The file, beside the casussen in the map."""


class WieIsWie(Waarde):
    """The file as a whole."""

    formaat: int = FORMAAT
    wie: tuple[Deelnemer, ...] = ()


def lees(map: Path) -> tuple[Deelnemer, ...]:
    """Everybody in the list of this map; nobody when there is no list. Raises `Onleesbaar`."""
    return _lees(map).wie


def bewaar(map: Path, deelnemers: Iterable[Deelnemer]) -> None:
    """Add these to the list. Of a role that is there, what is new takes the place of what was.

    A role about which nothing is said is no news. Raises `Onleesbaar` when the list cannot be read whole,
    or comes from a newer version, and `OSError`; the file is then as it was.
    """
    oud = _lees(map)
    if oud.formaat > FORMAAT:
        raise Onleesbaar(map / WIE, f"{WIE} komt uit een nieuwere versie van Andere vragen. {BLIJFT}")
    wie = oud.wie
    for iemand in deelnemers:
        wie = _met(wie, iemand.kaart)
    nieuw = oud.gewijzigd_naar(wie=wie)
    if nieuw != oud:
        maak_map(map)
        bewaar_bestand(map / WIE, toml(nieuw))


def vergeet(map: Path, rollen: Iterable[str]) -> None:
    """Take these roles off the list. Raises `Onleesbaar` and `OSError`; the file is then as it was."""
    oud = _lees(map)
    weg = {rol.casefold() for rol in rollen}
    blijft = tuple(iemand for iemand in oud.wie if iemand.rol.casefold() not in weg)
    if blijft != oud.wie:
        bewaar_bestand(map / WIE, toml(oud.gewijzigd_naar(wie=blijft)))


def _met(wie: tuple[Deelnemer, ...], iemand: Deelnemer) -> tuple[Deelnemer, ...]:
    """These people, with what is said of somebody in the place of what was."""
    nieuws = {naam: iets for naam, iets in iemand if iets and naam != "rol"}
    if not nieuws:
        return wie
    rol = iemand.rol.casefold()
    rollen = [bekend.rol.casefold() for bekend in wie]
    if rol not in rollen:
        return (*wie, iemand)
    plek = rollen.index(rol)
    return (*wie[:plek], wie[plek].gewijzigd_naar(**nieuws), *wie[plek + 1 :])


def _lees(map: Path) -> WieIsWie:
    pad = map / WIE
    if not os.path.lexists(pad):
        return WieIsWie()
    try:
        return WieIsWie.model_validate(lees_toml(pad))
    except ValidationError as fout:
        eerste = fout.errors()[0]
        plek = ", ".join(_called(deel) for deel in eerste["loc"])
        raise Onleesbaar(pad, f"{WIE}, {plek}: {nederlands(eerste)}. {BLIJFT}") from None


def _called(deel: int | str) -> str:
    """A part of the way to a mistake, as people count."""
    return f"nummer {deel + 1}" if isinstance(deel, int) else deel
