"""What already runs for the whole klas, school or wijk, as the school keeps it over all casussen."""

from pathlib import Path

from andere_vragen.casus.loopt import LooptAl
from andere_vragen.store import maplijst

LOOPT = "loopt-al.toml"
"""The file, beside the casussen in the map."""


class Lijst(maplijst.Lijst):
    """The file as a whole."""

    loopt: tuple[LooptAl, ...] = ()


def lees(map: Path) -> tuple[LooptAl, ...]:
    """Everything in the list of this map; nothing when there is no list. Raises `Onleesbaar`."""
    return maplijst.lees(map / LOOPT, Lijst).loopt


def bewaar(map: Path, iets: LooptAl) -> None:
    """Add this to the list, unless it is there.

    Raises `Onleesbaar` when the list cannot be read whole, or comes from a newer version, and `OSError`;
    the file is then as it was.
    """
    oud = maplijst.lees_om_te_veranderen(map / LOOPT, Lijst)
    if not any(iets.zelfde_als(ander) for ander in oud.loopt):
        maplijst.bewaar(map / LOOPT, oud.gewijzigd_naar(loopt=(*oud.loopt, iets)))
