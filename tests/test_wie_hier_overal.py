"""Nothing that anybody reads contradicts who is here.

Every screen, row, zetje, card, form and paper is read, for all who can be here.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import Any, NamedTuple

import pytest

from alle_teksten import STRAKS, Gelezen, gesprekken, op_het_scherm, op_papier, uit_het_bestand
from andere_vragen.casus.kaarten import op_tafel, stapel
from andere_vragen.casus.wie_hier import wie_hier
from andere_vragen.casus.zetjes import REGELS, duwtjes
from andere_vragen.taal.woorden import Aanwezigheid
from andere_vragen.vragen.als import GENOEMD, Hier
from andere_vragen.vragen.lezen import standaard
from andere_vragen.vragen.modellen import Vragen
from gesprek_waarden import SCHERMEN

VRAGEN = standaard().van_soort("jongere")

# What contradicts it

AFWEZIG = r"(?:zit(?:ten)? (?:er )?niet\b|niet aan tafel|is er niet\b|zijn er niet\b|niet hier\b)"


class Iemand(NamedTuple):
    """One of the two who matter most, in the words of the screens."""

    naam: str
    """Any way in which it may be somebody like this that a sentence is about."""
    derde: str
    """Spoken about, and not to."""
    jij: str
    """Spoken to."""


ZELF = Iemand(
    r"\b(?:(?:de|het) (?:jongere|leerling)|beuk)\b",
    r"\b(?:de|het) (?:jongere|leerling)\b",
    r"zeg jij (?:er )?zelf|om jou heen|over jou\b|(?:steun|wat) heb jij nodig|past bij jou|leuk vind jij",
)
OUDERS = Iemand(
    r"\b(?:de ouders?|(?:de )?(?:vader|moeder))\b",
    r"\b(?:de ouders?|de vader|de moeder)\b",
    r"jij als ouder|jij er als ouder|jullie thuis",
)


def _patronen(wie: Iemand, is_er: Aanwezigheid, *, vraagt: bool) -> Iterator[str]:
    """What may not be read about somebody who is here, is not, or of whom it is not known."""
    if is_er != "weg":
        yield rf"{wie.naam}[^.?!]*{AFWEZIG}|{AFWEZIG}[^.?!]*{wie.naam}"
        yield rf"(?:vraagt|vragen we|vertelt) (?:het |dit )?(?:aan )?{wie.naam}"
        yield rf"{wie.naam}.*(?:nog niet gevraagd|wie vraagt)"
    if is_er == "hier" and vraagt:
        yield rf"{wie.derde}(?! zit hier)"
    if is_er != "hier" and vraagt:
        yield wie.jij


@cache
def tegenspraken(gelezen: Gelezen, hier: Hier) -> list[str]:
    """What this says that is not so."""
    patronen = [
        *_patronen(ZELF, hier.zelf, vraagt=gelezen.vraagt),
        *_patronen(OUDERS, hier.ouders, vraagt=gelezen.vraagt),
        "hij, zij of die",
        *map(re.escape, (f"{{{gat}}}" for gat in GENOEMD["die"])),
    ]
    return [
        f"{hier.zelf}/{hier.ouders} {gelezen.waar}: {gelezen.tekst!r} ({patroon})"
        for patroon in patronen
        if re.search(patroon, gelezen.tekst, re.IGNORECASE)
    ]


def nagelezen(vragen: Vragen, *logs: str) -> Iterator[list[str]]:
    """Of each sentence that can be read what it says that is not so."""
    for gesprek in gesprekken(vragen, *logs):
        nu, ooit = wie_hier(gesprek.sessie, STRAKS), wie_hier(gesprek.sessie)
        for gelezen in chain(uit_het_bestand(gesprek.vragen), op_het_scherm(gesprek)):
            yield tegenspraken(gelezen, nu)
        for gelezen in op_papier(gesprek):
            yield tegenspraken(gelezen, ooit)


def test_niets_spreekt_tegen_wie_er_is() -> None:
    aantal, gevonden = 0, set[str]()
    for zinnen in nagelezen(VRAGEN):
        aantal += 1
        gevonden.update(zinnen)
    print(f"{aantal} zinnen gelezen")
    assert not gevonden, f"{aantal} zinnen gelezen\n" + "\n".join(sorted(gevonden)[:40])
    assert aantal > 100_000


def test_elke_regel_sprak_en_werd_gelezen() -> None:
    gezien = {
        duwtje.id.partition(":")[0]
        for gesprek in gesprekken(VRAGEN)
        for scherm in SCHERMEN
        for duwtje in duwtjes(gesprek.beeld, scherm)
    }
    assert gezien == set(REGELS)


@pytest.mark.parametrize(
    ("lijst", "id", "anders", "fout"),
    [
        ("schermen", "slot", {"zetjes": ("Wie vraagt het de jongere?",)}, "hier/weg"),
        ("schermen", "welkom", {"vraag": "De ouders zijn er niet. Waarom?"}, "hier/onbekend"),
        ("rijen", "stem_jongere", {"als": ()}, "hier/onbekend"),
        ("rijen", "werkt", {"zetjes": ("Wat zeg jij er zelf van?",)}, "onbekend/hier"),
        (
            "zetjes",
            "wie_niet_hier",
            {"tekst": "De jongere zit niet aan tafel. Wie doet dit?"},
            "onbekend/weg",
        ),
        ("zetjes", "wie_niet_hier", {"afspraak": "We vragen het aan de ouders"}, "weg/hier"),
        ("niveaus", "wijk", {"zetjes": ("Waar doet hij, zij of die mee?",)}, "weg/weg"),
    ],
)
def test_een_verkeerde_zin_valt_op(lijst: str, id: str, anders: dict[str, Any], fout: str) -> None:
    blokken = getattr(VRAGEN, lijst)
    assert any(blok.id == id for blok in blokken)
    nieuw = tuple(blok.model_copy(update=anders) if blok.id == id else blok for blok in blokken)
    gevonden = chain.from_iterable(nagelezen(VRAGEN.model_copy(update={lijst: nieuw}), "geen stemmen"))
    assert any(zin.startswith(fout) for zin in gevonden)


def test_wie_hier_zit_wordt_niet_gespeeld() -> None:
    for gesprek in gesprekken(VRAGEN, "leeg"):
        kaarten = {*op_tafel(gesprek.beeld), *stapel(gesprek.beeld)}
        assert not {"mentor", "teamleider"} & kaarten
        assert ("ouders" in kaarten) == (gesprek.beeld.hier.ouders != "hier")
        assert op_tafel(gesprek.beeld)[0] in {"conciërge", "ouders"}, "who is missed comes first"
