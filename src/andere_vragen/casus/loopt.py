"""What already runs for more than one casus: a list of the school's own, without any pupil in it."""

import re
from collections.abc import Iterable
from typing import Literal

from andere_vragen.casus.uitspraken import Regel, Waarde
from andere_vragen.taal.mensen import roepnaam, vergelijkbaar


class LooptAl(Waarde):
    """One thing that runs, and for whom."""

    tekst: Regel
    bereik: Literal["klas", "school", "wijk", "samenwerking"]

    def zelfde_als(self, ander: "LooptAl") -> bool:
        """Whether both say the same of the same people."""
        return self.bereik == ander.bereik and _words(self.tekst) == _words(ander.tekst)


def noemt(tekst: str, schuilnamen: Iterable[str]) -> str:
    """The schuilnaam that stands in this, whole or as it is said aloud; empty when none does."""
    woorden = _words(tekst)
    return next((naam for naam in schuilnamen if any(vorm in woorden for vorm in _forms(naam))), "")


def _forms(schuilnaam: str) -> tuple[str, ...]:
    """Whole, as it is said aloud, and as what is of somebody: "Lindes plek"."""
    naam = roepnaam(schuilnaam)
    return (_words(schuilnaam), _words(naam), _words(f"{naam}s"))


def _words(tekst: str) -> str:
    """The bare words, each between spaces, so that no name is found inside another word."""
    woorden = re.findall(r"\w+", vergelijkbaar(tekst))
    return f" {' '.join(woorden)} "
