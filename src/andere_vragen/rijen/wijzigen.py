"""What is said of the conversation, as a change, and the conversation after it. Pure, without a screen.

A change carries only what is added, taken away or different. It is made from what a screen shows, and
applied to the newest Gesprek: words that arrive between those two moments are never overwritten.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from andere_vragen.casus.concept import Conceptplek, Rijplek
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.casus.uitspraken import Afspraak, Terugblik, Uitspraak
from andere_vragen.rijen.stappen import Stap


class Veranderd(NamedTuple):
    """Of something that was said, these fields became as they are in `wordt`."""

    wordt: Uitspraak
    velden: tuple[str, ...]

    def op(self, sessie: Sessie) -> Uitspraak:
        """The newest words with these fields. What was taken away meanwhile is there again."""
        nu = sessie.uitspraak(self.wordt.id)
        if nu is None:
            return self.wordt
        return nu.model_copy(update={veld: getattr(self.wordt, veld) for veld in self.velden})


@dataclass(frozen=True)
class Wijziging:
    """What a line, a form or a key changes."""

    uitspraken: tuple[Uitspraak, ...] = ()
    """What is said now."""
    veranderd: tuple[Veranderd, ...] = ()
    """What was said before, and became different."""
    stap: Stap | None = None
    melding: str = ""
    """What the screen says of it; empty when it shows by itself."""
    naar: Rijplek | None = None
    """The row that opens for what is said next; without it, the same one."""


def veranderd(iets: Uitspraak, **velden: object) -> Wijziging:
    """The change that gives `iets` these values. Raises `pydantic.ValidationError`."""
    wordt = iets.gewijzigd_naar(**velden)
    if anders := andere_velden(iets, wordt):
        return Wijziging(veranderd=(Veranderd(wordt, anders),))
    return Wijziging()


def andere_velden(oud: Uitspraak | Terugblik | Deelnemer, nieuw: object) -> tuple[str, ...]:
    """The names of the fields that differ."""
    return tuple(naam for naam, waarde in oud if getattr(nieuw, naam) != waarde)


def toegepast(gesprek: Gesprek, wijziging: Wijziging, klaar: Iterable[Conceptplek], nu: datetime) -> Gesprek:
    """The conversation with this change, and without the drafts that became part of it."""
    gezegd = (*wijziging.uitspraken, *(een.op(gesprek.sessie) for een in wijziging.veranderd))
    if gezegd:
        gesprek = gesprek.met(nu, *_one_together(gesprek.sessie, gezegd), *gezegd)
    if wijziging.stap:
        gesprek = wijziging.stap.op(gesprek, nu)
    return gesprek.getypt(dict.fromkeys(klaar), nu)


def _one_together(sessie: Sessie, gezegd: Iterable[Uitspraak]) -> tuple[Afspraak, ...]:
    """The step together is one: what was it before is an ordinary afspraak from now on."""
    nieuw = [een.id for een in gezegd if isinstance(een, Afspraak) and een.samen]
    if not nieuw:
        return ()
    was = (een for een in sessie.afspraken if een.samen and een.id not in nieuw)
    return tuple(een.gewijzigd_naar(samen=False) for een in was)
