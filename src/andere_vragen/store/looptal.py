"""What already runs for the whole klas, school or wijk, as the school keeps it over all casussen."""

from collections.abc import Callable
from pathlib import Path

from andere_vragen.casus.loopt import LooptAl, met
from andere_vragen.store import maplijst

LOOPT = "loopt-al.toml"
"""The file, beside the casussen in the map."""


class Lijst(maplijst.Lijst):
    """The file as a whole."""

    loopt: tuple[LooptAl, ...] = ()


def lees(map: Path) -> tuple[LooptAl, ...]:
    """Everything in the list of this map; nothing when there is no list. Raises `Onleesbaar`."""
    return maplijst.lees(map / LOOPT, Lijst).loopt


def verander(map: Path, wordt: Callable[[tuple[LooptAl, ...]], tuple[LooptAl, ...]]) -> None:
    """Make this of the list. Raises `Onleesbaar` and `OSError`; the file is then as it was."""
    oud = maplijst.lees_om_te_veranderen(map / LOOPT, Lijst)
    if (loopt := wordt(oud.loopt)) != oud.loopt:
        maplijst.bewaar(map / LOOPT, oud.gewijzigd_naar(loopt=loopt))


def bewaar(map: Path, iets: LooptAl) -> None:
    """Add this to the list, unless it is there.

    Raises `Onleesbaar` when the list cannot be read whole, or comes from a newer version, and `OSError`;
    the file is then as it was.
    """
    oud = maplijst.lees_om_te_veranderen(map / LOOPT, Lijst)
    if (loopt := met(oud.loopt, iets)) != oud.loopt:
        maplijst.bewaar(map / LOOPT, oud.gewijzigd_naar(loopt=loopt))
