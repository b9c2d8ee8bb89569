"""What screens tell the App. Values go down, messages go up: a message carries a value, never a widget.

Light on purpose: the App knows these before anything heavy is loaded.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from andere_vragen.rijen.wijzigen import Wijziging


class Gespreksbericht(Message):
    """Something happened at the table."""


@dataclass
class Vastgelegd(Gespreksbericht):
    """Something was said or changed; the drafts in the places `klaar` have become part of it."""

    wijziging: "Wijziging"
    klaar: tuple[str, ...] = ()


@dataclass
class Weggehaald(Gespreksbericht):
    """The item with this id goes."""

    id: str


@dataclass
class Verplaatst(Gespreksbericht):
    """The item with this id moves up (-1) or down (+1), among those it is shown with."""

    id: str
    stap: int
    tussen: tuple[str, ...]


@dataclass
class Getypt(Gespreksbericht):
    """Half-typed text, by place."""

    teksten: Mapping[str, str]


@dataclass
class Weggelegd(Gespreksbericht):
    """The group does not need this zetje now."""

    zetje: str


@dataclass
class PapierGevraagd(Gespreksbericht):
    """Somebody wants this sitting on paper, of this kind."""

    soort: str


class TrendsGevraagd(Gespreksbericht):
    """Somebody asks whether this is seen more often, in all casussen."""


@dataclass
class Naar(Gespreksbericht):
    """The group goes to this screen."""

    scherm: str


class Verder(Gespreksbericht):
    """The group goes to the next screen, or closes when this was the last."""


class Terug(Gespreksbericht):
    """The group goes to the screen before this one."""


class Ongedaan(Gespreksbericht):
    """The last change was a mistake."""
