"""What happens at the table: values that a screen, or a plain line, tells the one who keeps the Gesprek.

Light on purpose: the App knows these before anything heavy is loaded.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from andere_vragen.casus.concept import Conceptplek, Regelplek
    from andere_vragen.casus.loopt import LooptAl
    from andere_vragen.rijen.wijzigen import Wijziging


@dataclass(frozen=True)
class Vastgelegd:
    """Something was said, changed, moved or taken away; the drafts in `klaar` have become part of it."""

    wijziging: "Wijziging"
    klaar: tuple["Conceptplek", ...] = ()


@dataclass(frozen=True)
class Getypt:
    """Half-typed text, by place; None where there is none any more."""

    teksten: Mapping["Conceptplek", str | None]


@dataclass(frozen=True)
class Weggelegd:
    """The group does not need this zetje now."""

    zetje: str


@dataclass(frozen=True)
class Ongedaan:
    """What is half typed at `typt`, or else the last change, was a mistake."""

    typt: "Regelplek | None" = None


@dataclass(frozen=True)
class Opnieuw:
    """What was undone was no mistake; half a line comes back where is typed now."""

    hier: "Regelplek | None" = None


@dataclass(frozen=True)
class Naar:
    """The group goes to this screen."""

    scherm: str


@dataclass(frozen=True)
class Verder:
    """The group goes to the next screen, or closes when this was the last."""


@dataclass(frozen=True)
class Terug:
    """The group goes to the screen before this one."""


@dataclass(frozen=True)
class PapierGevraagd:
    """Somebody wants this sitting on paper, of this kind."""

    soort: str


@dataclass(frozen=True)
class PapierOpenen:
    """Somebody wants to see the paper that was made."""

    pad: str


@dataclass(frozen=True)
class LooptAlGezegd:
    """What was agreed here already runs for more than one casus."""

    wat: "LooptAl"


@dataclass(frozen=True)
class TrendsGevraagd:
    """Somebody asks whether this is seen more often, in all casussen."""


Zeggen = Vastgelegd | Getypt | Weggelegd | Ongedaan | Opnieuw
"""What changes the Sessie."""

Gaan = Naar | Verder | Terug
"""What lays another question on the table."""

Bericht = Zeggen | Gaan | PapierGevraagd | PapierOpenen | LooptAlGezegd | TrendsGevraagd
