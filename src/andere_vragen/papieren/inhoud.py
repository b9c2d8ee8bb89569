"""What stands in a paper, before it has a format: plain text without markup, in headings and blocks.

One content and several renderers: what stands in one paper stands in all of them. A renderer escapes
every text; nothing here may be escaped already.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple


@dataclass(frozen=True)
class Kop:
    """A heading inside a section."""

    tekst: str


@dataclass(frozen=True)
class Alinea:
    """A paragraph. A line end in it is no more than a good place to break."""

    tekst: str


@dataclass(frozen=True)
class Lijst:
    """Points under each other. A line end in a point was typed, or starts a new thought: it stays."""

    punten: tuple[str, ...]


@dataclass(frozen=True)
class Afgesproken:
    """Something the group agreed: what, and the lines that belong to it. Line ends stay."""

    wat: str
    regels: tuple[str, ...] = ()


@dataclass(frozen=True)
class Afspraken:
    """What was agreed, under each other."""

    afspraken: tuple[Afgesproken, ...]


class Ring(NamedTuple):
    """A niveau, and how many notes and hypotheses are about it."""

    label: str
    aantal: int


@dataclass(frozen=True)
class Ringen:
    """The niveaus as rings, near to far.

    A picture: it says nothing that does not stand in the words, so only a page that can draw has it.
    """

    ringen: tuple[Ring, ...]


Blok = Kop | Alinea | Lijst | Afspraken | Ringen


@dataclass(frozen=True)
class Sectie:
    """A heading and what stands below it."""

    kop: str
    blokken: tuple[Blok, ...]


@dataclass(frozen=True)
class Inhoud:
    """A whole paper."""

    naam: str
    """What a window or a file list may show: without the schuilnaam."""
    titel: str
    inleiding: Alinea | None
    secties: tuple[Sectie, ...]
    moment: datetime
    """When what it tells was last changed."""
