"""The groove: does a new afspraak resemble an earlier one of this casus that did not help?

Word overlap, without a dictionary or a network. It asks, it never refuses: a miss is better than a false
alarm while somebody is still typing.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from andere_vragen.casus.tijdlijn import Loop
from andere_vragen.taal.tijd import datum

LIJKT = 0.6
"""From here on two afspraken are alike: the unlike pairs of its tests reach 0.55, the alike ones 0.67."""

_PERSOON = 0.25
"""What a word for a person weighs: it tells "bel moeder" from "bel de wijkagent", and nothing by itself."""

_WOORD = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True)
class Groef:
    """An earlier afspraak that did not help, and that this resembles."""

    eerder: Loop

    @property
    def zin(self) -> str:
        """What the group reads about it, on one line. It asks and does not judge."""
        dan = datum(self.eerder.teruggekeken or self.eerder.gemaakt)
        if self.eerder.effect in ("niet", "averechts"):
            return f"Dit leek eerder niet te helpen, op {dan}. Wat is nu anders?"
        return f"Hier zijn we eerder mee gestopt, op {dan}. Wat is nu anders?"


def groef(wat: str, eerder: Iterable[Loop], personen: Iterable[str]) -> Groef | None:
    """The afspraak in `eerder` that did not help and that `wat` resembles most; of equals the last one.

    `personen` are the words for people: the roles of the questions, the schuilnaam, who sits at the
    table. Owners of earlier afspraken count as such too. Sharing people alone is no resemblance.
    """
    nieuw = _stammen(wat)
    namen = _stammen(" ".join(personen))
    beste, hoogste = None, LIJKT
    for loop in eerder:
        if _hielp_niet(loop) and nieuw:
            licht = namen | _stammen(loop.afspraak.wie or "")
            if (lijkt := _gelijkenis(nieuw, _stammen(loop.afspraak.wat), licht)) >= hoogste:
                beste, hoogste = loop, lijkt
    return Groef(beste) if beste else None


def _hielp_niet(loop: Loop) -> bool:
    return loop.effect in ("niet", "averechts") or (loop.status == "gestopt" and loop.effect == "onbekend")


def _gelijkenis(een: frozenset[str], ander: frozenset[str], licht: frozenset[str]) -> float:
    """How much two afspraken share, from 0 to 1 (Dice).

    One word only counts when neither says anything else, and both say it of the same person.
    """
    samen = een & ander
    kern = samen - licht
    alleen_dat = kern == een - licht == ander - licht and (een == ander or kern != samen)
    if not kern or (len(kern) == 1 and not alleen_dat):
        return 0.0
    return 2 * _gewicht(samen, licht) / (_gewicht(een, licht) + _gewicht(ander, licht))


def _gewicht(stammen: frozenset[str], licht: frozenset[str]) -> float:
    return len(stammen) - (1 - _PERSOON) * len(stammen & licht)


@lru_cache(maxsize=1024)
def _stammen(tekst: str) -> frozenset[str]:
    """The words that carry meaning, without accents and endings. Kept, because every key asks again."""
    kaal = unicodedata.normalize("NFKD", tekst.casefold())
    kaal = "".join(teken for teken in kaal if not unicodedata.combining(teken))
    return frozenset(_stam(woord) for woord in _WOORD.findall(kaal) if woord not in _STOPWOORDEN)


def _stam(woord: str) -> str:
    """A word without what a verb or a plural adds: bellen, belt and gebeld become bel."""
    for einde in _EINDEN:
        woord = einde.sub("", woord)
    return _DUBBEL.sub(r"\1", woord).replace("z", "s").replace("v", "f")


_EINDEN = (
    re.compile(r"(?<=\w{3})t?jes?$"),  # gesprekje
    re.compile(r"^ge(?=\w{2,}[dt]$)"),  # gebeld
    re.compile(r"(?<=\w{2})(?:en|es|e)$"),  # gesprekken, pauzes, rustige
    re.compile(r"(?<=\w{2}[^aeiou])[dt]$"),  # belt
)
_DUBBEL = re.compile(r"(.)\1")  # praat and praten, bell and bel

_KLEIN = """
aan af al alle alleen allemaal als alsnog altijd ander andere anders bij bijna binnen boven daar daarna dan
dat de deze die dit doe doen doet door dus een eens elk elkaar elke en er erbij erover even ga gaan gaat gaf
gedaan geef geeft geen gegeven gemaakt geven gewoon ging haar had hadden half heb hebben heeft heel hem hen
het hij hoe hun ieder iedere iedereen iemand iets ik in is ja je jij jou jouw kan kijk kijken kijkt kom
komen komt krijg krijgen krijgt kun kunnen kunt laten maak maakt maar mag maken me mee meer met mij mijn
misschien moet moeten mogen na naar naast neem neemt nemen niet niets nog nu of om onder ons onze ook op
opnieuw over per proberen probeert samen soms spreekt spreken steeds te tegen terug tijdens toch tot tussen
uit vaak vaker van vanaf vanuit veel verder voor vooraf vraag vraagt vragen waar waarin waarom wanneer want
was wat we weer wel wie wij wil willen worden wordt zal ze zeggen zegt zelf zich zien zij zijn zo zodat
zonder zorg zorgen zorgt zou zullen dag dagen week weken maand maanden keer uur minuut minuten morgen
ochtend middag avond vandaag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag eerst eerste twee
drie vier vijf
"""
_STOPWOORDEN = frozenset(_KLEIN.split())
"""Words that any afspraak may hold: small words, everyday verbs, and when."""
