"""Where something that was said can move to: the other rows of its question. Pure."""

from collections.abc import Iterator
from textwrap import shorten
from typing import NamedTuple

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.uitspraken import Uitspraak
from andere_vragen.casus.wijzers import Uitspraakwijzer, Wijzer
from andere_vragen.rijen.welke import vaste_rijen
from andere_vragen.rijen.wijzigen import Wijziging, veranderd
from andere_vragen.vragen.schermen import Scherm

AANHALING = 80
"""Characters of what was said in a message about it."""


class Bestemming(NamedTuple):
    """A row that can take it, and the change that brings it there."""

    label: str
    wijziging: Wijziging


def bestemmingen(gesprek: Gesprek, wat: Wijzer, scherm: Scherm | None = None) -> tuple[Bestemming, ...]:
    """The other rows for what is pointed at: of this screen, or else of the one on which it was said."""
    iets = gesprek.sessie.uitspraak(wat.id) if isinstance(wat, Uitspraakwijzer) else None
    if iets is None or not (scherm := scherm or gesprek.vragen.scherm(iets.scherm)):
        return ()
    return tuple(_others(gesprek, iets, scherm))


def _others(gesprek: Gesprek, iets: Uitspraak, scherm: Scherm) -> Iterator[Bestemming]:
    for rij in vaste_rijen(gesprek, scherm):
        krijgt = rij.krijgt(iets)
        wijziging = veranderd(iets, **krijgt) if krijgt else Wijziging()
        if wijziging.veranderd:
            melding = f"Verplaatst naar {rij.label}: {aangehaald(iets.tekst)}. ctrl+z zet het terug."
            yield Bestemming(rij.label, Wijziging(veranderd=wijziging.veranderd, melding=melding))


def aangehaald(tekst: str) -> str:
    """The begin of what was said, between quotes."""
    return f"“{shorten(tekst, AANHALING, placeholder=' …')}”"
