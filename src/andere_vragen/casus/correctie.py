"""Putting right what was said, also long ago: the old words are nowhere afterwards. Pure."""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, TypeVar

from andere_vragen.casus.kanttekeningen import Correctie
from andere_vragen.casus.sessie import Deelnemer, Gesteld, Plek, Sessie
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
    """The sitting with what `nieuw` says of this, and with where, when and why it was put right.

    All else stays as it was, also what was called otherwise then. What is half changed of it goes: it may
    hold the old words. Where it says so already, nothing is put right.
    """
    velden = _told(oud, nieuw, wat)
    if all(getattr(oud, veld) == waarde for veld, waarde in velden.items()):
        return oud
    return oud.gewijzigd_naar(
        **velden,
        **_where(oud, nieuw, wat),
        concept=tuple(half for half in oud.concept if half.onderwerp != wat),
        correctie=(*oud.correctie, Correctie(plek=plek_van(wat), moment=nu, reden=reden)),
    )


def _told(oud: Sessie, nieuw: Sessie, wat: Wijzer) -> dict[str, Any]:
    """The fields of the sitting that this is about, as they are now."""
    match wat:
        case Uitspraakwijzer():
            return {veld: getattr(nieuw, veld) for veld in ("notities", "hypothesen", "afspraken")}
        case Menswijzer(veld):
            return {veld: _called_right(oud.mensen(veld), nieuw.mensen(veld), wat)}
        case Veldwijzer(veld):
            return {veld: getattr(nieuw, veld)}
        case Terugblikwijzer():
            return {"terugblik": nieuw.terugblik}
        case Herzienwijzer():
            return {"herzien": nieuw.herzien}


def _called_right(
    oud: dict[Menswijzer, Deelnemer], nieuw: dict[Menswijzer, Deelnemer], wat: Menswijzer
) -> tuple[Deelnemer, ...]:
    """These people, of whom one is put right. Who was called wrongly came when they came."""
    mensen = list(oud.values())
    plek = list(oud).index(wat)
    wordt, was = list(nieuw.values())[plek], mensen[plek]
    mensen[plek] = wordt.model_copy(update={"vanaf": was.vanaf, "tot": was.tot})
    return tuple(mensen)


P = TypeVar("P", bound=Plek)


def _where(oud: Sessie, nieuw: Sessie, wat: Wijzer) -> dict[str, Any]:
    """What the places are called in which something came to stand; as they were where nothing moved."""
    if not isinstance(wat, Uitspraakwijzer) or _place(oud, wat.id) == _place(nieuw, wat.id):
        return {}
    return {
        "schermen": tuple(_asked(gesteld, nieuw.schermen) for gesteld in oud.schermen),
        "niveaus": _and_new(oud.niveaus, nieuw.niveaus),
    }


def _place(sessie: Sessie, id: str) -> tuple[str | None, ...]:
    iets = sessie.uitspraak(id)
    return (iets.scherm, iets.rij, iets.niveau) if iets else ()


def _asked(toen: Gesteld, nieuw: Iterable[Gesteld]) -> Gesteld:
    """A question as it was asked then, with the rows in which something came to stand."""
    nu = next((gesteld.rijen for gesteld in nieuw if gesteld.id == toen.id), ())
    return toen.model_copy(update={"rijen": _and_new(toen.rijen, nu)})


def _and_new(toen: tuple[P, ...], nu: tuple[P, ...]) -> tuple[P, ...]:
    """What these were called then, and those that were not there yet."""
    al = {een.id for een in toen}
    return (*toen, *(een for een in nu if een.id not in al))


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
