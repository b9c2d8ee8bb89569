"""What already runs for more than one casus: a list of the school's own, without any pupil in it."""

import re
from collections.abc import Collection, Iterable, Mapping
from typing import Literal

from andere_vragen.casus.uitspraken import MAX_REGEL, Regel, Waarde
from andere_vragen.taal.iemand import zonder_naam
from andere_vragen.taal.mensen import roepnaam, vergelijkbaar
from andere_vragen.taal.tekst import regel


class LooptAl(Waarde):
    """One thing that runs, and for whom."""

    tekst: Regel
    bereik: Literal["klas", "school", "wijk", "samenwerking"]


def met(loopt: tuple[LooptAl, ...], iets: LooptAl) -> tuple[LooptAl, ...]:
    """With this at the end, unless the same is there for the same people."""
    al = {(een.bereik, _words(een.tekst)) for een in loopt}
    return loopt if (iets.bereik, _words(iets.tekst)) in al else (*loopt, iets)


def zonder(
    loopt: tuple[LooptAl, ...], teksten: Iterable[str], schuilnamen: Collection[str] = ()
) -> tuple[LooptAl, ...]:
    """Without what says the same as one of these, or names one of these pupils."""
    weg = set(map(_words, teksten))
    return tuple(een for een in loopt if _words(een.tekst) not in weg and not noemt(een.tekst, schuilnamen))


def loopt_zonder_persoon(loopt: tuple[LooptAl, ...], rol: str) -> tuple[LooptAl, ...]:
    """With "iemand" wherever this person was named."""
    return tuple(een.gewijzigd_naar(tekst=zonder_naam(een.tekst, rol)) for een in loopt)


def in_andere_woorden(loopt: tuple[LooptAl, ...], anders: Mapping[str, str]) -> tuple[LooptAl, ...]:
    """With other words for what says the same as one of these."""
    woorden = {_words(was): wordt for was, wordt in anders.items()}
    nu = ((een, woorden.get(_words(een.tekst), een.tekst)) for een in loopt)
    return tuple(een.gewijzigd_naar(tekst=regel(tekst)[:MAX_REGEL]) for een, tekst in nu)


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
