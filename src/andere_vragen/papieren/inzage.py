"""Everything that stands in a casus, in the order in which it was said, for whoever may ask to see it.

Pure. Nothing that anybody said is left out or counted together; only the words about other people can be
covered. Where the program keeps its own place is nobody's word, and is not printed.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from andere_vragen.casus.casus import Casus
from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie, Uitspraak, ingeleefd
from andere_vragen.papieren.kanttekeningen import over_het_geheel, zienswijze
from andere_vragen.papieren.markdown import in_lijst
from andere_vragen.taal.tekst import schoon
from andere_vragen.taal.woorden import (
    AFSPRAAKSTATUS,
    BEREIK,
    BRON,
    EFFECT,
    GEKOZEN,
    HYPOTHESESTATUS,
    IS,
    STEUNSOORT,
    VERANDERT,
)
from andere_vragen.vragen.soort import van_het_programma

ZWART = "█████"
"""What covers a name. Always as long, so that it does not tell how long the name is."""

_BEDACHT = "bedacht, door te kijken met de ogen van iemand anders"
_HEET = {Notitie: "Opgeschreven", Hypothese: "Idee", Afspraak: "Afspraak"}
_GEZEGD = ("notities", "hypothesen", "afspraken")
_AL_GEZEGD = frozenset(("rij", "niveau", "tekst", "wat", "moment", "bron"))
"""What stands in the line of something that was said."""
_VAN_ONS = frozenset(
    (
        *("formaat", "id", "casus", "soort", "scherm", "route", "overgeslagen", "vervolg_op", "tussendoor"),
        *("zetjes_weg", "nummer", "bewaren_maanden", "bewaren_gekozen", "fase", "eigen", "van"),
    )
)
"""Where the program is, and what it keeps to go on: no word of anybody."""
_HEET_DAT = {
    "als_niet": "als het niet lukt",
    "merken_aan": "we merken het aan",
    "vertelt": "wie het vertelt",
    "bereik": "voor wie",
    "verandert": "wat verandert",
    "uit": "komt van",
    "alternatief_van": "anders dan",
    "regie": "aanspreekpunt",
    "rol": "wie",
    "is": "wie dat is",
    "kaarten": "door wiens ogen",
    "noemen": "we zeggen",
    "perspectief": "door de ogen van",
    "deels": "handen: deels",
    "herkend": "handen: herkent dit",
    "anders": "handen: ziet het anders",
    "gekozen": "gekozen door wie het kreeg",
    "geeft": "wie geeft dat al",
    "steun": "welke steun",
    "doet": "wat die doet",
    "samen": "onze ene stap",
    "vroeg": "al eerder bedacht",
    "plek": "waarover",
    "veld": "in het veld",
}
"""What people call a key of the log."""
_ZEGT_DAT: Mapping[str, Mapping[Any, str]] = {
    "bereik": BEREIK,
    "verandert": VERANDERT,
    "effect": EFFECT,
    "gekozen": GEKOZEN,
    "steun": STEUNSOORT,
    "is": IS,
    "status": {**HYPOTHESESTATUS, **AFSPRAAKSTATUS},
}
"""What people say where a key has one of a few values."""
_WIJST = frozenset(("uit", "alternatief_van", "afspraak", "hypothese", "plek"))
"""Keys that point at something else that was said."""
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
    waarden = casus.model_dump(exclude_none=True)
    gezegd = {iets.id: _quoted(iets) for sessie in sessies for iets in sessie.uitspraken}
    regels = [
        f"# Inzage: {in_lijst(casus.schuilnaam)}",
        "Dit is alles wat in deze casus staat, in de volgorde waarin het is gezegd.\n",
        f"- gaat over: {van_het_programma(casus.soort).naam}",
        *_fields(waarden, {"schuilnaam"}, gezegd),
    ]
    for sessie in sessies:
        regels += _sitting(sessie, gezegd)
    # keys that are no words of the group hold whatever somebody put there, and this is read in a terminal
    return _covered(schoon("\n".join(regels)) + "\n", zwart)


def _sitting(sessie: Sessie, gezegd: Mapping[str, str]) -> Iterator[str]:
    yield f"\n## Gesprek van {_shown(sessie.begonnen)}\n"
    waarden = sessie.model_dump(exclude_none=True)
    er_is = {iets.id for iets in sessie.uitspraken}
    waarden["correctie"] = [anders for anders in waarden["correctie"] if anders["plek"] not in er_is]
    velden = {naam: iets for naam, iets in waarden.items() if not _is_blocks(iets)}
    yield from _fields(velden, {"begonnen"}, gezegd)
    for iets in sorted(sessie.uitspraken, key=lambda iets: (iets.moment or sessie.begonnen).timestamp()):
        yield from _said(sessie, iets, gezegd)
        yield from _beside(sessie, iets.id)
    if eigen := over_het_geheel(sessie):
        yield "\n### Zienswijzen\n"
        yield from (f"- {in_lijst(een)}" for een in eigen)
    for naam, blokken in waarden.items():
        if _is_blocks(blokken) and naam not in (*_GEZEGD, "schermen", "niveaus", "zienswijze"):
            yield f"\n### {_ANDERS.get(naam, naam)}\n"
            for blok in blokken:
                yield f"- {in_lijst('; '.join(_pairs(blok, (), gezegd)))}"
    yield from _asked(sessie)


def _said(sessie: Sessie, iets: Uitspraak, gezegd: Mapping[str, str]) -> Iterator[str]:
    soort = _HEET[type(iets)]
    wanneer = f"{_shown(iets.moment)}, " if iets.moment else ""
    waar = in_lijst(_place(sessie, iets))
    yield f"- {soort} ({wanneer}bij “{waar}”{_source(iets)}): {in_lijst(iets.tekst)}"
    for paar in _pairs(iets.model_dump(exclude_none=True), _AL_GEZEGD, gezegd):
        yield f"  - {in_lijst(paar)}"


def _place(sessie: Sessie, iets: Uitspraak) -> str:
    """The screen, the row and the niveau of it, each once, as people read them there."""
    scherm = next((scherm for scherm in sessie.schermen if scherm.id == iets.scherm), None)
    rijen = {rij.id: rij.label for rij in scherm.rijen} if scherm else {}
    niveaus = {niveau.id: niveau.label for niveau in sessie.niveaus}
    plekken = (
        (scherm.titel if scherm else "") or iets.scherm,
        rijen.get(iets.rij or "", iets.rij),
        niveaus.get(iets.niveau or "", iets.niveau),
    )
    return ", ".join(dict.fromkeys(filter(None, plekken)))


def _beside(sessie: Sessie, id: str) -> Iterator[str]:
    """How somebody sees this themselves, and that it was put right."""
    for eigen in sessie.zienswijze:
        if eigen.over == id:
            yield f"  - {in_lijst(zienswijze(eigen))}"
    for anders in sessie.correctie:
        if anders.plek == id:
            yield f"  - {in_lijst(f'Verbeterd op {_shown(anders.moment)}: {anders.reden}')}"


def _quoted(iets: Uitspraak) -> str:
    """What was said where something else points at it, also there with what was only imagined."""
    bedacht = not isinstance(iets, Afspraak) and ingeleefd(iets)
    return f"“{iets.tekst}” ({_BEDACHT})" if bedacht else f"“{iets.tekst}”"


def _source(iets: Uitspraak) -> str:
    """Who it came from, and never an imagined view as if somebody had said it."""
    if isinstance(iets, Afspraak):
        return ""
    return f"; {_BEDACHT}" if ingeleefd(iets) else f"; {BRON[iets.bron]}"


def _asked(sessie: Sessie) -> Iterator[str]:
    if sessie.schermen:
        yield "\n### De vragen\n"
    for scherm in sessie.schermen:
        rijen = ", ".join(rij.label or rij.id for rij in scherm.rijen)
        waarover = f" ({rijen})" if rijen else ""
        yield f"- {in_lijst(f'{scherm.titel or scherm.id}: {scherm.vraag}{waarover}')}"


def _fields(waarden: dict[str, Any], niet: Iterable[str], gezegd: Mapping[str, str]) -> Iterator[str]:
    yield from (f"- {in_lijst(paar)}" for paar in _pairs(waarden, niet, gezegd))


def _pairs(waarden: dict[str, Any], niet: Iterable[str], gezegd: Mapping[str, str]) -> Iterator[str]:
    for naam, iets in waarden.items():
        if naam not in niet and naam not in _VAN_ONS and iets not in ("", [], (), False):
            yield f"{_HEET_DAT.get(naam, naam.replace('_', ' '))}: {_value(naam, iets, gezegd)}"


def _value(naam: str, iets: Any, gezegd: Mapping[str, str]) -> str:
    if naam in _WIJST and iets in gezegd:
        return gezegd[iets]
    if isinstance(iets, dict):
        return ", ".join(_pairs(iets, (), gezegd))
    woorden = _ZEGT_DAT.get(naam, {})
    return woorden.get(iets, _shown(iets)) if isinstance(iets, str) else _shown(iets)


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
            return ", ".join(_pairs(iets, (), {}))
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
