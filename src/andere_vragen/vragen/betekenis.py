"""What a question counts as: the closed lists of meaning, and what the ids of earlier files stood for.

The code knows a question by these words and never by its id, so that a school may call everything as it
likes. They are logged too: a log reads and counts for ever, whatever becomes of its question file.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, get_args

Schermtelling = Literal[
    "welkom",
    "goed",
    "ideeen",
    "context",
    "steun",
    "anders",
    "trends",
    "andere_ogen",
    "omgeving",
    "aan_zet",
    "afspraken",
    "terugkijken",
    "slot",
]
"""What is asked on a screen."""

Niveautelling = Literal["jongere", "klas", "docent", "school", "thuis", "vrienden", "wijk", "wij", "stelsel"]
"""The niveaus that are counted, near to far."""

Steunrij = Literal["leerling", "groep", "docent", "school", "ouders"]
"""Who can need support, as far as it is counted."""

STEUN_VAN: Mapping[Niveautelling | None, Steunrij] = {"docent": "docent", "school": "school"}
"""As whom a niveau counts that is itself a row of a screen about steun."""

Vraagrij = Literal["goed", "context", "anders", "omgeving", "aan_zet"]
"""Questions that a row can ask where a route has no screen for them."""

Rijtelling = Literal[
    Steunrij,
    Vraagrij,
    "jongeren",
    "cijfers",
    "leren",
    "vasthouden",
    "niet_opnieuw",
    "vastgesteld",
    "woord",
]
"""What is said in a row: what a whole screen may ask as well, who needs support (on a screen that counts as
steun), what youngsters say themselves (trends), what figures say, what we learn and what we keep
(terugkijken), what parents need not tell again, what was said against the afspraken when they were read
aloud, one word to leave with (slot)."""

Stem = Literal["zelf", "ouders"]
"""Who speaks for themselves: whom it is about, or the parents."""

Sleutels = Mapping[str, Any]

_VAN_VANDAAG: Mapping[str, Mapping[str, Sleutels]] = {
    "niveaus": {
        **{id: {"telt_als": id} for id in get_args(Niveautelling)},
        "jongere": {"telt_als": "jongere", "stem": "zelf"},
        "thuis": {"telt_als": "thuis", "stem": "ouders"},
    },
    "rijen": {id: {"telt_als": id} for id in get_args(Rijtelling)},
    "routes": {"gewoon": {"voorkeur": True}, "terugkijken": {"kijkt_terug": True}},
    "schermen": {
        **{id: {"telt_als": id} for id in get_args(Schermtelling)},
        "eerste": {"telt_als": "ideeen"},
        "hypothesen": {"telt_als": "ideeen"},
        "opnieuw": {"telt_als": "ideeen"},
        "perspectief": {"telt_als": "andere_ogen"},
    },
}
"""What an id says where no key tells: in files and logs from before there were keys, and nowhere else."""

_SLEUTELS = frozenset(("telt_als", "stem", "kern", "kijkt_terug", "voorkeur"))


def van_vandaag(lijst: str, id: str) -> Sleutels:
    """The keys that this id stood for when there were none; empty for an id of somebody's own."""
    return _VAN_VANDAAG[lijst].get(id, {})


def aangevuld(bestand: Any) -> Any:
    """A question file with what its ids stood for, when it is from before there were keys."""
    if not isinstance(bestand, dict) or any(map(_has_keys, _blocks(bestand))):
        return bestand
    return {naam: _filled(naam, waarde) for naam, waarde in bestand.items()}


def _filled(lijst: str, waarde: Any) -> Any:
    if lijst not in _VAN_VANDAAG or not isinstance(waarde, Sequence):
        return waarde
    return [_known(lijst, blok) for blok in waarde]


def _known(lijst: str, blok: Any) -> Any:
    match blok:
        case {"id": str(id)}:
            return {**van_vandaag(lijst, id), **blok}
    return blok


def _blocks(bestand: dict[str, Any]) -> list[Any]:
    lijsten = (bestand.get(lijst) for lijst in _VAN_VANDAAG)
    return [blok for lijst in lijsten if isinstance(lijst, Sequence) for blok in lijst]


def _has_keys(blok: Any) -> bool:
    return isinstance(blok, dict) and not _SLEUTELS.isdisjoint(blok)
