"""Everything that stands in a casus, in the order in which it was said, for whoever may ask to see it.

Pure. Nothing is left out or counted together; only the words about other people can be covered.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Any

from andere_vragen.casus.sessie import Casus, Sessie
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie, Uitspraak, ingeleefd
from andere_vragen.papieren.kanttekeningen import over_het_geheel, zienswijze
from andere_vragen.papieren.markdown import in_lijst
from andere_vragen.taal.tekst import schoon
from andere_vragen.taal.woorden import BRON

ZWART = "█████"
"""What covers a name. Always as long, so that it does not tell how long the name is."""

_BEDACHT = "bedacht, door te kijken met de ogen van iemand anders"
_HEET = {Notitie: "Opgeschreven", Hypothese: "Idee", Afspraak: "Afspraak"}
_GEZEGD = ("notities", "hypothesen", "afspraken")
_AL_GEZEGD = frozenset(("formaat", "id", "scherm", "tekst", "wat", "moment", "bron"))
_ANDERS = {
    "aanwezig": "Aan tafel",
    "afwezig": "Niet aan tafel",
    "terugblik": "Hoe een afspraak ging",
    "herzien": "Hoe een idee nu staat",
    "concept": "Half getypt",
    "correctie": "Verbeterd",
}


def inzage(casus: Casus, sessies: Sequence[Sessie], zwart: Iterable[str] = ()) -> str:
    """The casus and its sittings, the first one first, with these people covered."""
    regels = [
        f"# Inzage: {in_lijst(casus.schuilnaam)}",
        "Dit is alles wat in deze casus staat, in de volgorde waarin het is gezegd.",
        *_fields(casus.model_dump(exclude_none=True), {"schuilnaam", "formaat", "id"}),
    ]
    for sessie in sessies:
        regels += _sitting(sessie)
    # keys that are no words of the group hold whatever somebody put there, and this is read in a terminal
    return _covered(schoon("\n".join(regels)) + "\n", zwart)


def _sitting(sessie: Sessie) -> Iterator[str]:
    yield f"\n## Gesprek van {_shown(sessie.begonnen)}\n"
    waarden = sessie.model_dump(exclude_none=True)
    er_is = {iets.id for iets in sessie.uitspraken}
    waarden["correctie"] = [anders for anders in waarden["correctie"] if anders["plek"] not in er_is]
    yield from _fields(
        {naam: iets for naam, iets in waarden.items() if not _is_blocks(iets)},
        {"formaat", "id", "casus", "begonnen"},
    )
    titels = {scherm.id: scherm.titel or scherm.id for scherm in sessie.schermen}
    for iets in sorted(sessie.uitspraken, key=lambda iets: (iets.moment or sessie.begonnen).timestamp()):
        yield from _said(iets, titels.get(iets.scherm, iets.scherm), _called(sessie, iets))
        yield from _beside(sessie, iets.id)
    if eigen := over_het_geheel(sessie):
        yield "\n### Zienswijzen\n"
        yield from (f"- {in_lijst(een)}" for een in eigen)
    for naam, blokken in waarden.items():
        if _is_blocks(blokken) and naam not in (*_GEZEGD, "schermen", "niveaus", "zienswijze"):
            yield f"\n### {_ANDERS.get(naam, naam)}\n"
            for blok in blokken:
                yield f"- {in_lijst('; '.join(_pairs(blok, {'id'})))}"
    yield from _asked(sessie)


def _said(iets: Uitspraak, titel: str, plek: dict[str, str]) -> Iterator[str]:
    soort = _HEET[type(iets)]
    wanneer = f"{_shown(iets.moment)}, " if iets.moment else ""
    yield f"- {soort} ({wanneer}bij “{in_lijst(titel)}”{_source(iets)}): {in_lijst(iets.tekst)}"
    for paar in _pairs(iets.model_dump(exclude_none=True) | plek, _AL_GEZEGD):
        yield f"  - {in_lijst(paar)}"


def _called(sessie: Sessie, iets: Uitspraak) -> dict[str, str]:
    """What the row and the niveau of it were called, as people read them there."""
    gesteld = (scherm.rijen for scherm in sessie.schermen if scherm.id == iets.scherm)
    rijen = {rij.id: rij.label for rij in next(gesteld, ())}
    niveaus = {niveau.id: niveau.label for niveau in sessie.niveaus}
    namen = {"rij": rijen.get(iets.rij or ""), "niveau": niveaus.get(iets.niveau or "")}
    return {sleutel: naam for sleutel, naam in namen.items() if naam}


def _beside(sessie: Sessie, id: str) -> Iterator[str]:
    """How somebody sees this themselves, and that it was put right."""
    for eigen in sessie.zienswijze:
        if eigen.over == id:
            yield f"  - {in_lijst(zienswijze(eigen))}"
    for anders in sessie.correctie:
        if anders.plek == id:
            yield f"  - {in_lijst(f'Verbeterd op {_shown(anders.moment)}: {anders.reden}')}"


def _source(iets: Uitspraak) -> str:
    """Who it came from, and never an imagined view as if somebody had said it."""
    if isinstance(iets, Afspraak):
        return ""
    return f"; {_BEDACHT}" if ingeleefd(iets) else f"; {BRON[iets.bron]}"


def _asked(sessie: Sessie) -> Iterator[str]:
    if sessie.schermen:
        yield "\n### De vragen\n"
    for scherm in sessie.schermen:
        yield f"- {in_lijst('; '.join(_pairs(scherm.model_dump(exclude_none=True), {'id', 'telt_als'})))}"


def _fields(waarden: dict[str, Any], niet: Iterable[str]) -> Iterator[str]:
    yield from (f"- {in_lijst(paar)}" for paar in _pairs(waarden, niet))


def _pairs(waarden: dict[str, Any], niet: Iterable[str]) -> Iterator[str]:
    for naam, iets in waarden.items():
        if naam not in niet and iets not in ("", [], (), False):
            yield f"{naam.replace('_', ' ')}: {_shown(iets)}"


def _is_blocks(iets: Any) -> bool:
    return isinstance(iets, list | tuple) and any(isinstance(deel, dict) for deel in iets)


def _shown(iets: Any) -> str:
    match iets:
        case datetime():
            return f"{iets:%d-%m-%Y %H:%M}"
        case date():
            return f"{iets:%d-%m-%Y}"
        case True:
            return "ja"
        case dict():
            return ", ".join(_pairs(iets, {"id"}))
        case list() | tuple():
            return ", ".join(map(_shown, iets))
        case _:
            return str(iets)


def _covered(tekst: str, zwart: Iterable[str]) -> str:
    for rol in zwart:
        tekst = re.sub(
            rf"(?<!\w){re.escape(in_lijst(rol))}(?:['’]?s)?(?!\w)", ZWART, tekst, flags=re.IGNORECASE
        )
    return tekst
