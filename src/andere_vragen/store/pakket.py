"""A casus in one file, to hand over: packing it, and putting it in its place on another laptop."""

import hashlib
import os
import stat
import zipfile
from collections.abc import Container, Mapping
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path

from pydantic import Field

from andere_vragen.casus.casus import FORMAAT, Casus
from andere_vragen.casus.uitspraken import Moment, Waarde
from andere_vragen.store.laden import laad_casus
from andere_vragen.store.lezen import Onleesbaar, lees
from andere_vragen.store.lijst import CASUS, casussen
from andere_vragen.store.naam import kan_overal, slug, zonder_hoofdletters
from andere_vragen.store.schrijven import bewaar, maak_map, nieuwe_map, ruim_op, toml
from andere_vragen.store.slot import sluit
from andere_vragen.store.toml import lees_toml
from andere_vragen.taal.tekst import regel

VOORKANT = "LEES-MIJ.txt"
LIJST = "overdracht.toml"
SOORTEN = (".toml", ".md", ".txt")
"""What a casus folder of ours holds; nothing else travels."""

MAX_BESTANDEN = 2_000
MAX_SAMEN = 200_000_000
"""Bytes in all files together: more than ten years of meetings."""


class Onderdeel(Waarde):
    """One file of the casus in the package."""

    naam: str
    grootte: int = Field(ge=0)
    sha256: str


class Paklijst(Waarde):
    """What is in a package, so that nothing is missing, changed or added."""

    formaat: int = FORMAAT
    id: str
    map: str
    gemaakt: Moment
    bestanden: tuple[Onderdeel, ...]


@dataclass(frozen=True)
class Pakket:
    """A casus folder on its way: its name, its files as they are, and the casus they are about."""

    map: str
    casus: Casus
    bestanden: Mapping[str, bytes]


# Packing


def verzamel(casusmap: Path) -> tuple[Pakket, list[str]]:
    """The casus of this folder, ready to travel, and in Dutch what cannot go along.

    Raises `Onleesbaar` when there is no casus to read or when it is larger than a package can be.
    """
    casus = laad_casus(casusmap).waarde
    bestanden: dict[str, bytes] = {}
    blijft: list[str] = []
    gezien: set[str] = set()
    for iets in _zichtbaar(casusmap):
        if waarom := _bezwaar(iets, gezien):
            blijft.append(f"{regel(iets.name)} gaat niet mee: {waarom}")
            continue
        try:
            bestanden[iets.name] = lees(casusmap / iets.name)[0]
            gezien.add(zonder_hoofdletters(iets.name))
        except Onleesbaar as fout:
            blijft.append(f"{fout.zin} Het gaat niet mee.")
    if CASUS not in bestanden:
        raise Onleesbaar(casusmap / CASUS, f"{CASUS} is geen gewoon bestand. Er is niets mee gedaan.")
    if len(bestanden) > MAX_BESTANDEN or sum(map(len, bestanden.values())) > MAX_SAMEN:
        raise Onleesbaar(casusmap, f"{regel(casusmap.name)} is te groot voor één pakket.")
    return Pakket(slug(casusmap.name), casus, bestanden), blijft


def _zichtbaar(casusmap: Path) -> "list[os.DirEntry[str]]":
    """What lies in this folder, without what is hidden. Raises `Onleesbaar`."""
    try:
        gevonden = sorted(os.scandir(casusmap), key=lambda iets: iets.name)
    except OSError as fout:
        raise Onleesbaar(
            casusmap, f"{regel(casusmap.name)} kan niet gelezen worden. Kijk naar de rechten van de map."
        ) from fout
    return [iets for iets in gevonden if not iets.name.startswith(".")]


def _bezwaar(iets: "os.DirEntry[str]", gezien: Container[str]) -> str:
    """Why this cannot travel, in Dutch; empty when it can. `gezien`: the names that do, without capitals."""
    if not iets.is_file(follow_symlinks=False) or not iets.name.lower().endswith(SOORTEN):
        return "alleen gewone .toml, .md en .txt gaan mee."
    if not kan_overal(iets.name) or zonder_hoofdletters(iets.name) in gezien:
        return "een andere laptop kan deze naam niet aan. Geef het bestand een andere naam."
    return ""


def pak_in(pakket: Pakket, pad: Path, voorkant: str, nu: datetime, wachtwoord: str = "") -> None:
    """Write the package, whole or not at all, with `voorkant` on top; with a password, on its lock.

    Raises `SlotError` and `OSError`. What is not locked never comes on disk when it should be.
    """
    open_ = _als_zip(pakket, voorkant, nu)
    bewaar(pad, sluit(open_, wachtwoord) if wachtwoord else open_)


def _als_zip(pakket: Pakket, voorkant: str, nu: datetime) -> bytes:
    onderdelen = tuple(
        Onderdeel(naam=naam, grootte=len(inhoud), sha256=som(inhoud))
        for naam, inhoud in pakket.bestanden.items()
    )
    lijst = Paklijst(id=pakket.casus.id, map=pakket.map, gemaakt=nu, bestanden=onderdelen)
    inhoud = {VOORKANT: voorkant.encode(), LIJST: toml(lijst).encode()}
    inhoud |= {f"{pakket.map}/{naam}": bestand for naam, bestand in pakket.bestanden.items()}
    geheugen = BytesIO()
    with zipfile.ZipFile(geheugen, "w", zipfile.ZIP_DEFLATED) as zip:
        for naam, bestand in inhoud.items():
            wijzer = zipfile.ZipInfo(naam, (sorted((1980, nu.year, 2107))[1], *nu.timetuple()[1:6]))
            wijzer.external_attr = (stat.S_IFREG | 0o600) << 16
            zip.writestr(wijzer, bestand, zipfile.ZIP_DEFLATED)
    return geheugen.getvalue()


def som(inhoud: bytes) -> str:
    """What shows that a file came over as it was: its SHA-256, in hexadecimal."""
    return hashlib.sha256(inhoud).hexdigest()


# Putting it in its place


def met_id(map: Path, id: str) -> list[Path]:
    """The folders of the casussen with this id, the most recently changed first."""
    return [casus.map for casus in casussen(map) if _id(casus.map / CASUS) == id]


def staat_al_in(pakket: Pakket, casusmap: Path) -> bool:
    """Whether everything in the package is in this folder already, byte for byte."""
    return all(_zelfde(casusmap / naam, inhoud) for naam, inhoud in pakket.bestanden.items())


def neem_over(pakket: Pakket, map: Path) -> Path:
    """The new folder of this casus: whole or not at all, and never one that was there. Raises `OSError`."""
    maak_map(map)
    ruim_op(map)
    casusmap = map / slug(pakket.map, (pad.name for pad in map.iterdir()))
    nieuwe_map(casusmap, pakket.bestanden)
    return casusmap


def _id(pad: Path) -> object:
    try:
        return lees_toml(pad).get("id")
    except Onleesbaar:
        return None


def _zelfde(pad: Path, inhoud: bytes) -> bool:
    try:
        return lees(pad)[0] == inhoud
    except Onleesbaar:
        return False
