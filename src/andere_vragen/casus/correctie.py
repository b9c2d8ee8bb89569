"""Putting right what was said, also long ago: the old words are nowhere afterwards. Pure."""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from andere_vragen.casus.kanttekeningen import Correctie
from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.casus.weghalen import GEEN_WOORDEN
from andere_vragen.casus.wijzers import (
    Herzienwijzer,
    Menswijzer,
    Terugblikwijzer,
    Uitspraakwijzer,
    Veldwijzer,
    Wijzer,
)
from andere_vragen.taal.tekst import regel

_GEWOON = frozenset(
    (
        *("aan", "al", "alle", "als", "altijd", "bij", "daar", "dan", "dat", "de", "deze", "die"),
        *("dit", "door", "doet", "een", "en", "er", "geen", "gaat", "had", "haar", "heb", "heeft"),
        *("hem", "hen", "het", "hier", "hij", "hoe", "hun", "iets", "ik", "in", "is", "iemand", "ja"),
        *("je", "jij", "juist", "kan", "klopt", "klopte", "komt", "maar", "meer", "met", "mee"),
        *("moet", "na", "naar", "nee", "niet", "niets", "nog", "nooit", "nu", "of", "om", "onze"),
        *("ook", "op", "over", "soms", "te", "toen", "tot", "uit", "van", "vaak", "veel", "vond"),
        *("voor", "waar", "wat", "we", "weer", "wel", "werd", "wie", "wij", "wil", "zegt", "zei"),
        *("ze", "zich", "zij", "zijn", "zo", "zou", "was"),
    )
)
"""Words that stand in any sentence, and tell of nobody."""


def verbeterd(oud: Sessie, nieuw: Sessie, wat: Wijzer, nu: datetime, reden: str) -> Sessie:
    """The sitting with the words of `nieuw`, and with where, when and why they were put right.

    How the sitting went stays as it was. What is half changed of it goes: it may hold the old words.
    Where it says so already, nothing is put right.
    """
    if nieuw == oud:
        return oud
    return nieuw.gewijzigd_naar(
        scherm=oud.scherm,
        schermen=oud.schermen,
        aanwezig=_came_then(oud.aanwezig, nieuw.aanwezig),
        afwezig=_came_then(oud.afwezig, nieuw.afwezig),
        concept=tuple(half for half in oud.concept if half.onderwerp != wat),
        correctie=(*oud.correctie, Correctie(plek=plek_van(wat), moment=nu, reden=reden)),
    )


def plek_van(wat: Wijzer) -> str:
    """Where that is, in the words of the log."""
    match wat:
        case Uitspraakwijzer(id):
            return id
        case Menswijzer(veld) | Veldwijzer(veld):
            return veld
        case Terugblikwijzer(id) | Herzienwijzer(id):
            return id


def nog_genoemd(oud: Sessie, nieuw: Sessie, reden: str) -> str:
    """A word that was put right and that the reason still holds; empty when there is none."""
    weg = _words(oud) - _words(nieuw)
    woorden = re.findall(r"\w+", regel(reden))
    return next((woord for woord in woorden if woord.casefold() in weg), "")


def _came_then(oud: tuple[Deelnemer, ...], nieuw: tuple[Deelnemer, ...]) -> tuple[Deelnemer, ...]:
    """Who was called wrongly did not come when that was put right."""
    if len(oud) != len(nieuw):
        return nieuw
    return tuple(
        iemand.model_copy(update={"vanaf": was.vanaf, "tot": was.tot})
        for was, iemand in zip(oud, nieuw, strict=True)
    )


def _words(sessie: Sessie) -> set[str]:
    """Those of the group, without the reasons that were given before."""
    gezegd = " ".join(_texts("", sessie.model_dump(exclude={"correctie", "concept"})))
    return {woord.casefold() for woord in re.findall(r"\w+", gezegd)} - _GEWOON


def _texts(sleutel: str, iets: Any) -> Iterator[str]:
    if sleutel in GEEN_WOORDEN:
        return
    match iets:
        case str():
            yield iets
        case dict():
            for binnen, waarde in iets.items():
                yield from _texts(binnen, waarde)
        case list() | tuple():
            for waarde in iets:
                yield from _texts("", waarde)
