"""In which order the sittings of a casus were held. Light: the start screen asks it too."""

from collections.abc import Iterable
from datetime import datetime
from typing import Protocol, TypeVar


class Zitting(Protocol):
    """What tells the place of a sitting among the others."""

    @property
    def id(self) -> str:
        """Which sitting it is."""

    @property
    def begonnen(self) -> datetime:
        """When it began, by the clock of that laptop."""

    @property
    def vervolg_op(self) -> str | None:
        """The id of the sitting that it goes on from."""


Z = TypeVar("Z", bound=Zitting)


def op_volgorde(zittingen: Iterable[Z]) -> list[Z]:
    """The first one first: as they began, but never before the one they go on from.

    A clock can be days behind, or a year ahead. Of two that began at once, the id decides.
    """
    rest = sorted(zittingen, key=lambda zitting: (zitting.begonnen, zitting.id))
    komt_nog = {zitting.id for zitting in rest}
    volgorde: list[Z] = []
    while rest:
        aan_de_beurt = (plek for plek, zitting in enumerate(rest) if zitting.vervolg_op not in komt_nog)
        zitting = rest.pop(next(aan_de_beurt, 0))  # in a circle nobody is first
        komt_nog.discard(zitting.id)
        volgorde.append(zitting)
    return volgorde
