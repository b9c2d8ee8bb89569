"""A row in which nothing is typed."""

from collections.abc import Hashable
from typing import NamedTuple

from andere_vragen.rijen.dingen import Ding


class Leesrij(NamedTuple):
    """A row to read and to point at."""

    plek: Hashable
    label: str = ""
    vraag: str = ""
    dingen: tuple[Ding, ...] = ()
    dicht: str = ""
    """What stands there when it is closed; without it, what is in it."""
