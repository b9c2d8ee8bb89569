"""Every field of every file that people can touch, filled with what no program would write there.

The law is one: nothing that is read ends the program, every answer is Dutch and tells the file, what was on
disk stays as it was, and the casus beside it is listed and opens.
"""

import io
import os
import re
import shutil
import tomllib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import redirect_stderr, redirect_stdout
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import tomli_w

from andere_vragen import cli
from andere_vragen.app.startlijst import Startlijst, startlijst
from andere_vragen.casus.loopt import LooptAl
from andere_vragen.casus.sessie import Deelnemer
from andere_vragen.dossier import Dossier
from andere_vragen.papieren.verslag import verslag_naast_het_log
from andere_vragen.store import looptal, wieiswie
from andere_vragen.store.lezen import Onleesbaar
from andere_vragen.store.lijst import casussen
from andere_vragen.store.plaatsen import plaatsen
from andere_vragen.store.vernietigen import noteer
from andere_vragen.vragen.lezen import standaard
from store_waarden import casusmap, sessie, sessiebestand

VANDAAG = date(2026, 11, 25)
BUUR = "Buur-07"
HIER = Path(__file__).parent
RIJK = HIER / "bevroren" / "casussen" / "samen-op-dinsdag"
"""A casus with three sittings, in which nearly every field is filled."""
RIJKER = HIER / "bevroren" / "casussen" / "esdoorn-21"
MET_RECHTEN = HIER / "bevroren" / "rechten" / "vlier-33"
"""What was arranged before, and what somebody corrected or added."""
VRAGEN = HIER / "bevroren" / "kring" / "vragen.toml"
"""A question file of few lines; most maps have none of their own."""

NAAR = (
    '""',
    '" "',
    "-1",
    "0",
    "1" + "0" * 30,
    "1.5e308",
    "nan",
    "-inf",
    "true",
    "[]",
    "{}",
    "[[]]",
    "[1, 'a', 1979-05-27]",
    "{formaat = 1, id = {id = 1}}",
    "[" * 60 + "]" * 60,
    "'" + "x" * 100_000 + "'",
    '"\\u0000\\u001b[31m"',
    '"\\u202etxet"',
    '"../../../../tmp/x"',
    '"CON"',
    '"een\\ntwee\\rdrie"',
    "9999-12-31T23:59:59-23:59",
    "0001-01-01T00:00:00+23:59",
    "9999-12-31",
    "23:59:59.999999",
)
"""Values, as TOML has them."""

STUK: dict[str, Callable[[bytes], bytes]] = {
    "leeg": lambda _: b"",
    "half": lambda heel: heel[: len(heel) // 2],
    "nullen": lambda heel: b"\0" * len(heel),
    "utf-16": lambda heel: heel.decode().encode("utf-16"),
    "bom": lambda heel: b"\xef\xbb\xbf" + heel,
    "latijn": lambda heel: heel + b"# caf\xe9\n",
    "dubbel": lambda heel: heel + heel,
    "geen toml": lambda _: b"PK\x03\x04 dit is iets anders",
    "lange regel": lambda heel: heel + b"x = '" + b"y" * 3_000_000 + b"'\n",
}
"""What can happen to a whole file."""

ENGELS = re.compile(
    r"(?i:\b(?:traceback|error|exception|invalid|expected|should|must|input|failed|valid|field required)\b)"
    r"|\bNone\b|\bTrue\b|\bFalse\b|pydantic|tomllib"
)

PLEK = "@@hier@@"
Pad = tuple[str | int, ...]


class Huis(NamedTuple):
    """A home on this computer."""

    map: Path
    instellingen: Path

    @property
    def bestanden(self) -> dict[str, Path]:
        """One file of each kind, by name."""
        rijk = self.map / RIJK.name
        sittings = sorted(pad for pad in rijk.glob("*.toml") if pad.name != "casus.toml")
        return {
            "casus": rijk / "casus.toml",
            "gesprek": sittings[0],
            "vervolg": sittings[-1],
            "ander gesprek": next((self.map / RIJKER.name).glob("2*.toml")),
            "casus met rechten": self.map / MET_RECHTEN.name / "casus.toml",
            "gesprek met rechten": next((self.map / MET_RECHTEN.name).glob("2*.toml")),
            "wie-is-wie": self.map / "wie-is-wie.toml",
            "loopt-al": self.map / "loopt-al.toml",
            "vernietigd": self.map / "vernietigd.toml",
            "vragen": self.map / "vragen.toml",
            "instellingen": self.instellingen,
        }


def huis(thuis: Path) -> Huis:
    """A home with something in every place; what the program keeps of this person goes there too."""
    shutil.rmtree(thuis, ignore_errors=True)
    xdg = (f"XDG_{wat}_HOME" for wat in ("DATA", "CONFIG", "STATE", "CACHE"))
    for naam in ("HOME", "LOCALAPPDATA", "APPDATA", *xdg):
        os.environ[naam] = str(thuis / "thuis")
    os.environ.pop("ANDERE_VRAGEN_MAP", None)
    map = thuis / "casussen"
    for casus in (RIJK, RIJKER, MET_RECHTEN):
        shutil.copytree(casus, map / casus.name)
    sessiebestand(casusmap(map, BUUR), "2026-11-21-1400.toml", sessie("Nieuw rooster"))
    wieiswie.bewaar(map, [Deelnemer(rol="moeder", doet="kookt", bereikbaar="via de administratie")])
    looptal.bewaar(map, LooptAl(tekst="Iedereen groet", bereik="school"))
    noteer(map, VANDAAG, "een gesprek", "daarom")
    instellingen = plaatsen(map, {}).instellingen
    instellingen.parent.mkdir(parents=True, exist_ok=True)
    instellingen.write_text(tomli_w.dumps({"thema": "licht", "map": str(map)}), encoding="utf-8")
    return Huis(map, instellingen)


# What is put there


def velden(waarden: dict[str, Any], gezien: set[Pad]) -> Iterator[Pad]:
    """The way to each field that was not seen yet; of a list of tables, to the first table that has it."""
    for pad in _ways(waarden, ()):
        soort = tuple("*" if isinstance(deel, int) else deel for deel in pad)
        if soort not in gezien:
            gezien.add(soort)
            yield pad


def _ways(iets: Any, pad: Pad) -> Iterator[Pad]:
    if pad:
        yield pad
    match iets:
        case dict():
            for naam, binnen in iets.items():
                yield from _ways(binnen, (*pad, naam))
        case list():
            for nummer, binnen in enumerate(iets):
                yield from _ways(binnen, (*pad, nummer))


def anders(inhoud: bytes, pad: Pad, naar: str) -> bytes:
    """This file with that value in that field; without one, without the field."""
    waarden = tomllib.loads(inhoud.decode())
    *voor, laatste = pad
    hier: Any = waarden
    for deel in voor:
        hier = hier[deel]
    if naar:
        hier[laatste] = PLEK
    else:
        del hier[laatste]
    return tomli_w.dumps(waarden).replace(f'"{PLEK}"', naar).encode()


Geval = tuple[str, str, Callable[[], bytes]]
"""Which file, what was done to it, and what makes it so."""


def gevallen(huis: Huis) -> Iterator[Geval]:
    """All of them."""
    al: dict[str, set[Pad]] = {}
    for soort, bestand in huis.bestanden.items():
        soort_bestand = "gesprek" if bestand.name.startswith("2") else bestand.name
        gezien = al.setdefault(soort_bestand, set())
        heel = (VRAGEN if soort == "vragen" else bestand).read_bytes()
        for wat, doe in STUK.items():
            yield soort, wat, partial(doe, heel)
        for pad in velden(tomllib.loads(heel.decode()), gezien):
            for naar in ("", *NAAR):
                yield soort, f"{'.'.join(map(str, pad))} = {naar[:40]}", partial(anders, heel, pad, naar)


# What comes of it


def gevonden(huis: Huis, gekozen: Iterable[Geval]) -> Iterator[str]:
    """What breaks the law, in words."""
    heel = {pad: pad.read_bytes() for pad in _files(huis)}
    for soort, wat, maak in gekozen:
        huis.bestanden[soort].write_bytes(maak())
        erin = {pad: pad.read_bytes() for pad in _files(huis)}
        klachten = [*_read(huis, soort), *_written(huis, erin)]
        yield from (f"{soort}, {wat}: {klacht}" for klacht in klachten)
        for pad in _files(huis):
            if pad not in heel:
                pad.unlink()
        for pad, was in heel.items():
            pad.write_bytes(was)
        hier = plaatsen(huis.map, {})
        for map in (hier.cache, hier.toestand):
            shutil.rmtree(map, ignore_errors=True)
        huis.instellingen.parent.mkdir(parents=True, exist_ok=True)
        huis.instellingen.write_bytes(heel[huis.instellingen])


def _files(huis: Huis) -> list[Path]:
    return [pad for pad in (*sorted(huis.map.rglob("*")), huis.instellingen) if pad.is_file()]


def _read(huis: Huis, soort: str) -> Iterator[str]:
    """Everything that looks at it."""
    voor = {pad: pad.read_bytes() for pad in _files(huis)}
    for woorden in OPDRACHTEN:
        yield from _command(woorden, huis)
    yield from _command(("controleer", str(huis.bestanden[soort])), huis)
    if soort not in ("vragen", "instellingen"):
        code, _, fout = roep("verslag", BUUR)
        if code or fout:
            yield f"het verslag van {BUUR}: {code} {fout[:200]}"
        yield from _listed(huis)
    if soort in ("casus", "gesprek", "vervolg"):
        yield from _packed(huis)
    for naam in (RIJK.name, RIJKER.name, MET_RECHTEN.name, BUUR.lower()):
        yield from _opened(huis.map / naam)
    if {pad: pad.read_bytes() for pad in _files(huis)} != voor:
        yield "wie alleen las, veranderde een bestand"


OPDRACHTEN: Sequence[tuple[str, ...]] = (
    ("controleer",),
    ("lijst",),
    ("lijst", "--json"),
    ("trends",),
    ("leerkring",),
    ("wie",),
    ("verslag", RIJK.name),
    ("inzage", RIJKER.name),
    ("inzage", MET_RECHTEN.name),
)


def roep(*woorden: str) -> tuple[int, str, str]:
    """What a command gives."""
    uit, fout = io.StringIO(), io.StringIO()
    code = 0
    with redirect_stdout(uit), redirect_stderr(fout):
        try:
            cli.main(woorden)
        except SystemExit as einde:
            code = int(einde.code or 0)
    return code, uit.getvalue(), fout.getvalue()


def _command(woorden: Sequence[str], huis: Huis) -> Iterator[str]:
    code, uit, fout = roep(*woorden)
    if code not in (0, 1):
        yield f"{woorden}: afloop {code}"
    if code and not fout:
        yield f"{woorden}: afloop {code} zonder een woord"
    if "Er ging iets mis" in fout:
        yield f"{woorden}: {fout[:300]} {_report(huis)}"
    if vreemd := ENGELS.search(fout):
        yield f"{woorden}: geen Nederlands ({vreemd[0]}): {fout[:300]}"
    if any(len(regel) > LANGSTE for regel in fout.splitlines()):
        yield f"{woorden}: een regel van meer dan {LANGSTE} tekens"
    if re.search(r"[\x00-\x08\x1b\x7f-\x9f\u202e]", uit + fout):
        yield f"{woorden}: een teken waar een terminal naar luistert"


LANGSTE = 1000
"""Characters that a complaint may have."""


def _report(huis: Huis) -> str:
    verslagen = sorted(plaatsen(huis.map, {}).toestand.glob("fout-*.txt"))
    return verslagen[-1].read_text("utf-8")[-700:] if verslagen else ""


def _listed(huis: Huis) -> Iterator[str]:
    """The start screen lists all casussen that can be read."""
    try:
        gang = startlijst(huis.map, plaatsen(huis.map, {}).cache, VANDAAG, lambda: True)
        *_, laatste = (nieuws for nieuws in gang if isinstance(nieuws, Startlijst))
    except Exception as fout:
        yield f"de lijst van het beginscherm: {fout!r}"
        return
    buur = [keus.achter for keus in laatste.casussen if keus.tekst == BUUR]
    if len(buur) != 1 or "niet leesbaar" in buur[0]:
        yield f"in de lijst staat {BUUR} zo: {buur}"
    if len(laatste.casussen) != len(casussen(huis.map)):
        yield "in de lijst staat niet elke casus"


def _opened(casusmap: Path) -> Iterator[str]:
    """At the table."""
    try:
        dossier = Dossier(casusmap, standaard(), casusmap.parent.parent / "slot")
        for gesprek in [dossier.verder()] if dossier.sessie else []:
            verslag_naast_het_log(gesprek)
        dossier.los()
    except Onleesbaar as fout:
        if ENGELS.search(fout.zin):
            yield f"geen Nederlands: {fout.zin[:200]}"
    except Exception as fout:
        yield f"{casusmap.name} openen: {fout!r}"


def _packed(huis: Huis) -> Iterator[str]:
    """In a package, and out of it again."""
    pakket, elders = huis.map.parent / "p.zip", huis.map.parent / "elders"
    yield from _command(("overdracht", RIJK.name, "--naar", str(pakket)), huis)
    if pakket.exists():
        yield from _command(("overnemen", str(pakket), "--map", str(elders)), huis)
        yield from _command(("lijst", "--map", str(elders)), huis)
    pakket.unlink(missing_ok=True)
    shutil.rmtree(elders, ignore_errors=True)


def _written(huis: Huis, erin: dict[Path, bytes]) -> Iterator[str]:
    """What adds to a list leaves one that it cannot read as it was."""
    for wat, schrijf in ERBIJ.items():
        bestand = huis.bestanden[wat]
        try:
            schrijf(huis.map)
        except (Onleesbaar, OSError):
            if bestand.read_bytes() != erin[bestand]:
                yield f"{wat} werd geweigerd, en toch geschreven"
        except Exception as fout:
            yield f"iets zetten in {wat}: {fout!r}"


ERBIJ: dict[str, Callable[[Path], None]] = {
    "wie-is-wie": lambda waar: wieiswie.bewaar(waar, [Deelnemer(rol="mentor", doet="belt")]),
    "loopt-al": lambda waar: looptal.bewaar(waar, LooptAl(tekst="Samen eten", bereik="klas")),
    "vernietigd": lambda waar: noteer(waar, VANDAAG, "een casus", "oud"),
}
