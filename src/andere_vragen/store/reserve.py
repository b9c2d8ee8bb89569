"""Earlier versions of each sitting, and the casus, outside the map: for when a file there is lost or damaged.

They hold what was said, never what was half typed. Words that were taken away or corrected are not kept:
then the versions that have them go.
"""

import hashlib
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from andere_vragen.casus.casus import Casus
from andere_vragen.casus.sessie import Sessie
from andere_vragen.store.laden import alle, laad_casus, laad_sessie
from andere_vragen.store.lezen import Onleesbaar, lees
from andere_vragen.store.lijst import CASUS
from andere_vragen.store.naam import slug
from andere_vragen.store.schrijven import bewaar, bytes_van, maak_map, ruim_op, toml
from andere_vragen.store.vernietigen import haal_weg

LAATSTE = 10
"""So many of the latest versions are kept; of those before them one a day."""

DAGEN = 30
"""On so many days."""

KAPOT = ".kapot"
"""What a damaged casus.toml ends in beside the one that was brought back."""

_GEEN_WOORDEN = ("scherm", "status")
"""What changes as a sitting goes on, without anything being taken away."""


def reserve_van(toestand: Path, casus: str) -> Path:
    """Where the versions of the casus with this id are. An id can hold anything, so it is no name."""
    return toestand / "reserve" / _naam(casus)


def leg_weg(reserve: Path, sessie: Sessie, nu: datetime) -> None:
    """Keep this version of the sitting, unless nothing changed. Raises `OSError`."""
    sessie = sessie.gewijzigd_naar(concept=())
    map = reserve / _naam(sessie.id)
    maak_map(map)
    ruim_op(map)
    eerder = _in(map)
    vorige = _latest(eerder)
    if vorige == sessie:
        return
    if vorige and not set(_words(vorige)) <= set(_words(sessie)):
        haal_weg(eerder)
        eerder = []
    bewaar(map / f"{nu:%Y-%m-%d-%H%M%S-%f}.toml", toml(sessie))
    haal_weg(_too_many(eerder))


def leg_casus_weg(reserve: Path, casus: Casus) -> None:
    """Keep the casus itself too, as it is now, unless it is there. Raises `OSError`."""
    pad, inhoud = reserve / CASUS, bytes_van(toml(casus))
    try:
        if lees(pad)[0] == inhoud:
            return
    except Onleesbaar:
        maak_map(reserve)
    bewaar(pad, inhoud)


def versies(reserve: Path) -> list[tuple[Path, Sessie]]:
    """The versions of all sittings that can be read, the last changed first."""
    gevonden = list[tuple[Path, Sessie]]()
    for pad in reserve.glob("*/*.toml"):
        try:
            gevonden.append((pad, laad_sessie(pad).waarde))
        except Onleesbaar:
            continue
    return sorted(gevonden, key=lambda versie: (versie[1].gewijzigd, versie[0].name), reverse=True)


def reserves(toestand: Path, casusmap: Path) -> list[Path]:
    """Where the versions of the casus in this folder are.

    Where casus.toml cannot be read, its sittings tell; and without those, what was kept of the casus itself.
    """
    try:
        return [reserve_van(toestand, laad_casus(casusmap).waarde.id)]
    except Onleesbaar:
        ids = {gesprek.waarde.casus for gesprek in alle(casusmap).sessies}
    if ids:
        return [reserve_van(toestand, id) for id in sorted(ids)]
    return [
        pad.parent for pad in (toestand / "reserve").glob(f"*/{CASUS}") if _called(pad.parent, casusmap.name)
    ]


def _called(reserve: Path, map: str) -> bool:
    """Whether the casus that is kept here had a folder with this name."""
    try:
        return slug(laad_casus(reserve).waarde.schuilnaam) == map
    except Onleesbaar:
        return False


def vergeet(reserve: Path) -> None:
    """Remove every version of every sitting of this casus. Raises `OSError`."""
    if reserve.exists():
        shutil.rmtree(reserve)


def _naam(id: str) -> str:
    return hashlib.sha256(id.encode()).hexdigest()[:32]


def _in(map: Path) -> list[Path]:
    """The versions here, by their names the last one first."""
    return sorted((pad for pad in map.glob("*.toml") if not pad.name.startswith(".")), reverse=True)


def _latest(eerder: list[Path]) -> Sessie | None:
    """The last one that can be read; one that is damaged is of no use, and goes. Raises `OSError`."""
    for pad in eerder:
        try:
            return laad_sessie(pad).waarde
        except Onleesbaar as fout:
            if isinstance(fout.__cause__, OSError):
                raise fout.__cause__ from None  # the disk fails, and not this version
            haal_weg([pad])
    return None


def _too_many(eerder: list[Path]) -> list[Path]:
    """Of those before the one that was just made: what is neither late enough nor the last of its day."""
    oud = eerder[LAATSTE - 1 :]
    per_dag = dict[str, Path]()
    for pad in oud:
        per_dag.setdefault(pad.name[:10], pad)
    blijft = list(per_dag.values())[:DAGEN]
    return [pad for pad in oud if pad not in blijft]


def _words(sessie: Sessie) -> Iterator[str]:
    return _texts(sessie.model_dump(mode="python"))


def _texts(waarde: Any) -> Iterator[str]:
    match waarde:
        case str():
            yield waarde
        case dict():
            for naam, deel in waarde.items():
                if naam not in _GEEN_WOORDEN:
                    yield from _texts(deel)
        case list() | tuple():
            for deel in waarde:
                yield from _texts(deel)
