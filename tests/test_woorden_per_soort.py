"""About a group, a situation or a partnership nothing that anybody reads speaks of one youngster.

And nothing anywhere gives somebody the blame. What was typed is never looked at: the sittings read here say
nothing of the kind.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import pytest

from alle_teksten import GEZEGD, Gelezen, gesprekken, op_het_scherm, op_papier, uit_het_bestand
from andere_vragen.taal.woorden import Soort
from andere_vragen.vragen.lezen import standaard
from andere_vragen.vragen.modellen import Vragen

ANDERE: tuple[Soort, ...] = ("groep", "situatie", "samenwerking")
ALLE: tuple[Soort, ...] = ("jongere", *ANDERE)

EEN_JONGERE = re.compile(
    r"\b(?:jongeren?|jongeres|jongens?|meisjes?|leerling(?:e|en)?|kind(?:eren)?|pubers?|tieners?|scholier(?:en)?"
    r"|zoon|dochter|klasgeno(?:ot|ten)|hij|hem|zij|haar|diens|leefwereld|steunfiguur|rolmodel)\b"
    r"|\bwat die\b|\bdie zelf\b|\bdie ervan\b|\bhoe die\b|\bvoor die$"
    r"|(?:geen_)?stem_jongere|jongere_hoort_het|meest_jongere",
    re.IGNORECASE,
)
SCHULD = re.compile(
    r"\b(?:daders?|slachtoffers?|pesters?|gepeste|raddraaiers?|meelopers?|probleemklas|moeilijke klas|lastpak"
    r"|onvoldoende|gefaald|te laat|schuldigen?)\b",
    re.IGNORECASE,
)
MAG = (
    "De leerling",
    "Jongeren zelf",
    "Wat zeggen jongeren er zelf over?",
    "Wij zoeken geen schuldige.",
)
"""The words of the source for rows of steun and trends, and the one sentence that blames nobody."""
NAMEN_VAN_RIJEN = {"leerling", "jongeren"}
"""What two of those rows are called where there is little room."""

MEESTE_WOORDEN = 16
OPDRACHTEN = ("Kijk ", "Typ ", "Ieder geeft ", "Eén woord per persoon")
"""How a question can begin that asks to do something."""

MINSTENS = 1000
"""So many different texts are read for each soort; with fewer, something was not looked at."""
MINSTE_ZINNEN = 450
"""So many different sentences are asked or proposed for each soort."""


def alles_over(vragen: Vragen, soort: Soort, *logs: str) -> Iterator[Gelezen]:
    """Everything that can be read in sittings about such a casus."""
    for gesprek in gesprekken(vragen, *logs, soort=soort):
        yield from uit_het_bestand(gesprek.vragen)
        yield from op_het_scherm(gesprek)
        yield from op_papier(gesprek)


@cache
def van(soort: Soort) -> tuple[Gelezen, ...]:
    """The same of the question file that comes with the program, each once."""
    return tuple(dict.fromkeys(alles_over(standaard().van_soort(soort), soort)))


def teksten(alles: Iterable[Gelezen]) -> Iterator[tuple[str, str]]:
    """Each text, and the first place where it stands."""
    gezien = {"", *GEZEGD}
    for gelezen in alles:
        tekst = gelezen.tekst.strip()
        if tekst not in gezien and re.search(r"\w", tekst):
            yield tekst, gelezen.waar
        gezien.add(tekst)


def verraden(alles: Iterable[Gelezen], woorden: re.Pattern[str]) -> Iterator[str]:
    """The texts in which one of these words stands where it may not."""
    for tekst, waar in teksten(alles):
        if tekst not in NAMEN_VAN_RIJEN and (gevonden := woorden.search(_without_allowed(tekst))):
            yield f"{waar}: {tekst!r} ({gevonden[0]})"


def van_elke(soorten: Iterable[Soort]) -> list[Any]:
    """A test for each of these; those of one soort in one process, that gathers its texts once."""
    return [pytest.param(soort, marks=pytest.mark.xdist_group(soort)) for soort in soorten]


def _without_allowed(tekst: str) -> str:
    return re.sub("|".join(rf"{re.escape(zin)}(?!\w)" for zin in MAG), "", tekst)


@pytest.mark.parametrize("soort", van_elke(ANDERE))
def test_nothing_speaks_of_one_youngster_where_there_is_none(soort: Soort) -> None:
    aantal = sum(1 for _ in teksten(van(soort)))
    print(f"{soort}: {aantal} teksten")
    assert aantal >= MINSTENS
    assert not [*verraden(van(soort), EEN_JONGERE)]


@pytest.mark.parametrize("soort", van_elke(ALLE))
def test_nobody_gets_the_blame(soort: Soort) -> None:
    assert not [*verraden(van(soort), SCHULD)]


@pytest.mark.parametrize("soort", ANDERE)
@pytest.mark.parametrize(
    ("lijst", "id", "anders"),
    [
        ("schermen", "context", {"vraag": "Wat gebeurt er om de jongere heen?"}),
        ("schermen", "slot", {"zetjes": ("Hoe gaat het met hem?",)}),
        ("niveaus", "school", {"label": "De leerlingen"}),
        ("rijen", "school", {"vraag": "Wat wil die zelf?"}),
        ("zetjes", "wie_niet_hier", {"tekst": "Wie belt het meisje?"}),
    ],
)
def test_a_word_that_betrays_one_youngster_is_found(
    soort: Soort, lijst: str, id: str, anders: dict[str, Any]
) -> None:
    vragen = standaard().van_soort(soort)
    blokken = getattr(vragen, lijst)
    assert any(blok.id == id for blok in blokken)
    nieuw = tuple(blok.model_copy(update=anders) if blok.id == id else blok for blok in blokken)
    alles = alles_over(vragen.model_copy(update={lijst: nieuw}), soort, "alles gezegd")
    assert any(True for _ in verraden(alles, EEN_JONGERE))


@pytest.mark.parametrize("soort", van_elke(ALLE))
def test_no_sentence_is_too_long_to_read_aloud(soort: Soort) -> None:
    gevraagd = {gelezen.tekst for gelezen in van(soort) if gelezen.vraagt}
    zinnen = {zin.strip() for tekst in gevraagd for zin in re.split(r"(?<=[.?!…])\s", tekst)}
    assert len(zinnen) >= MINSTE_ZINNEN
    assert not [zin for zin in zinnen if len(zin.split()) > MEESTE_WOORDEN]


@pytest.mark.parametrize("soort", van_elke(ALLE))
def test_every_question_asks(soort: Soort) -> None:
    vragen = {gelezen.tekst for gelezen in van(soort) if re.search(r"/vraag\w*$", gelezen.waar)}
    assert len(vragen) >= 100
    assert not [vraag for vraag in vragen if not _asks_one_thing(vraag)]


def _asks_one_thing(vraag: str) -> bool:
    return vraag.startswith(OPDRACHTEN) or vraag.count("?") == 1
