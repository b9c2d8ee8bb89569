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


class Kolom(NamedTuple):
    """A column of a table, and how much of the width it takes, in percent."""

    kop: str
    breedte: int


@dataclass(frozen=True)
class Tabel:
    """Rows under a header; every row has a cell for each column. Line ends in a cell stay."""

    kolommen: tuple[Kolom, ...]
    rijen: tuple[tuple[str, ...], ...]


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


Blok = Kop | Alinea | Lijst | Tabel | Ringen


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
    inleiding: Alinea
    secties: tuple[Sectie, ...]
    moment: datetime
    """When what it tells was last changed."""
