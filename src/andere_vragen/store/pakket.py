"""A casus in one file, to hand over: packing it, and opening one that may come from anybody."""

import hashlib
import os
import stat
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from pydantic import AwareDatetime, Field, ValidationError

from andere_vragen.fouten import nederlands
from andere_vragen.sessie import FORMAAT, Casus
from andere_vragen.store.laden import laad_casus, ontleed_casus
from andere_vragen.store.lezen import MAX_BYTES, Onleesbaar, lees
from andere_vragen.store.lijst import CASUS, casussen
from andere_vragen.store.naam import kan_overal, slug, zonder_hoofdletters
from andere_vragen.store.schrijven import bewaar, maak_map, nieuwe_map, ruim_op, toml
from andere_vragen.store.toml import lees_toml, ontleed
from andere_vragen.tekst import regel
from andere_vragen.uitspraken import Waarde

VOORKANT = "LEES-MIJ.txt"
LIJST = "overdracht.toml"
SOORTEN = (".toml", ".md", ".txt")
"""What a casus folder of ours holds; nothing else travels."""

MAX_BESTANDEN = 2_000
MAX_SAMEN = 200_000_000
"""Bytes in all files together: more than ten years of meetings."""

_EINDE = b"PK\x05\x06"
_WIJZER_64 = b"PK\x06\x07"
_MAX_INHOUDSOPGAVE = 1_000 * MAX_BESTANDEN
_GEWOON = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_STUK = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError, OverflowError)
"""What `zipfile` raises for a package that is damaged, locked or made by hand."""


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
    gemaakt: AwareDatetime
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
    try:
        gevonden = sorted(os.scandir(casusmap), key=lambda iets: iets.name)
    except OSError as fout:
        raise Onleesbaar(casusmap, f"{regel(casusmap.name)} kan niet gelezen worden.") from fout
    for iets in gevonden:
        if iets.name.startswith("."):
            continue
        vorm = zonder_hoofdletters(iets.name)
        if not iets.is_file(follow_symlinks=False) or not iets.name.lower().endswith(SOORTEN):
            blijft.append(f"{regel(iets.name)} gaat niet mee: alleen gewone .toml, .md en .txt gaan mee.")
        elif not kan_overal(iets.name) or vorm in gezien:
            zin = "gaat niet mee: een andere laptop kan deze naam niet aan. Geef het bestand een andere naam."
            blijft.append(f"{regel(iets.name)} {zin}")
        else:
            try:
                bestanden[iets.name] = lees(casusmap / iets.name)[0]
                gezien.add(vorm)
            except Onleesbaar as fout:
                blijft.append(f"{fout.zin} Het gaat niet mee.")
    if CASUS not in bestanden:
        raise Onleesbaar(casusmap / CASUS, f"{CASUS} is geen gewoon bestand. Er is niets mee gedaan.")
    if len(bestanden) > MAX_BESTANDEN or sum(map(len, bestanden.values())) > MAX_SAMEN:
        raise Onleesbaar(casusmap, f"{regel(casusmap.name)} is te groot voor één pakket.")
    return Pakket(slug(casusmap.name), casus, bestanden), blijft


def pak_in(pakket: Pakket, pad: Path, voorkant: str, nu: datetime) -> None:
    """Write the package, whole or not at all, with `voorkant` on top. Raises `OSError`."""
    onderdelen = tuple(
        Onderdeel(naam=naam, grootte=len(inhoud), sha256=_som(inhoud))
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
    bewaar(pad, geheugen.getvalue())


# Opening


def lees_pakket(pad: Path) -> Pakket:
    """The casus in this package, when everything in it is right. Writes nothing. Raises `Onleesbaar`."""
    try:
        with _open(pad) as bestand, zipfile.ZipFile(bestand) as zip:
            inhoud = _inhoud(pad, zip)
    except FileNotFoundError as fout:
        raise _geweigerd(pad, "dit bestand is er niet") from fout
    except _STUK as fout:
        raise _geweigerd(pad, "dit is geen heel pakket. Vraag het opnieuw") from fout
    except (OSError, NotImplementedError) as fout:
        raise _geweigerd(pad, "het pakket kan niet gelezen worden") from fout
    lijst = _paklijst(pad, inhoud)
    bestanden = {}
    for deel in lijst.bestanden:
        stuk = inhoud.pop(f"{lijst.map}/{deel.naam}", None)
        if stuk is None:
            raise _geweigerd(pad, f"{_kort(deel.naam)} ontbreekt. Vraag het pakket opnieuw")
        if len(stuk) != deel.grootte or _som(stuk) != deel.sha256:
            raise _geweigerd(pad, f"{_kort(deel.naam)} is onderweg veranderd. Vraag het pakket opnieuw")
        bestanden[deel.naam] = stuk
    if over := [naam for naam in inhoud if naam not in (VOORKANT, LIJST)]:
        raise _geweigerd(pad, f"{_kort(over[0])} hoort niet bij dit pakket")
    if CASUS not in bestanden:
        raise _geweigerd(pad, f"{CASUS} ontbreekt. Vraag het pakket opnieuw")
    try:
        casus = ontleed_casus(Path(CASUS), bestanden[CASUS])
    except Onleesbaar as fout:
        raise _geweigerd(pad, fout.zin.rstrip(".")) from fout
    if casus.id != lijst.id:
        raise _geweigerd(pad, f"{CASUS} is van een andere casus dan de lijst in het pakket")
    return Pakket(lijst.map, casus, bestanden)


def _geweigerd(pad: Path, waarom: str) -> Onleesbaar:
    return Onleesbaar(pad, f"{regel(pad.name)}: {waarom}. Er is niets overgenomen.")


def _kort(naam: str) -> str:
    """A name from a package, in a message."""
    return regel(naam)[:80]


def _open(pad: Path) -> BinaryIO:
    """The package, when it is an ordinary file with a list of contents that is not too long to read.

    Looked at here, because `zipfile` reads as much of it as the package says there is.
    """
    if not stat.S_ISREG(pad.stat().st_mode):
        raise _geweigerd(pad, "dit is geen gewoon bestand")
    bestand = pad.open("rb")
    try:
        grootte = bestand.seek(0, os.SEEK_END)
        bestand.seek(max(0, grootte - 42))
        staart = bestand.read(42)
        wijzer, einde = staart[:-22], staart[-22:]
        if grootte > MAX_SAMEN:
            raise _geweigerd(pad, "dit pakket is te groot")
        if not einde.startswith(_EINDE) or einde[20:] != b"\0\0" or wijzer.startswith(_WIJZER_64):
            raise _geweigerd(pad, "dit is geen pakket van Andere vragen")
        if int.from_bytes(einde[12:16], "little") > _MAX_INHOUDSOPGAVE:
            raise _geweigerd(pad, "er zitten te veel bestanden in")
    except BaseException:
        bestand.close()
        raise
    return bestand


def _inhoud(pad: Path, zip: zipfile.ZipFile) -> dict[str, bytes]:
    """Every file in it by its name. What the package says about itself is not believed."""
    wijzers = zip.infolist()
    if len(wijzers) > MAX_BESTANDEN + 2:
        raise _geweigerd(pad, "er zitten te veel bestanden in")
    gezien: set[str] = set()
    for wijzer in wijzers:
        if waarom := _bezwaar(wijzer) or ("staat er dubbel in" if _vorm(wijzer) in gezien else ""):
            raise _geweigerd(pad, f"{_kort(wijzer.orig_filename)} {waarom}")
        gezien.add(_vorm(wijzer))
    inhoud: dict[str, bytes] = {}
    samen = 0
    for wijzer in wijzers:
        with zip.open(wijzer) as stroom:
            inhoud[wijzer.filename] = stroom.read(MAX_BYTES + 1)
        samen += len(inhoud[wijzer.filename])
        if len(inhoud[wijzer.filename]) > MAX_BYTES or samen > MAX_SAMEN:
            raise _geweigerd(pad, f"{_kort(wijzer.filename)} is te groot")
    return inhoud


def _bezwaar(wijzer: zipfile.ZipInfo) -> str:
    """Why this may not be opened, as part of a Dutch sentence; empty when it may."""
    naam = wijzer.orig_filename
    delen = naam.split("/")
    if "\\" in naam or naam.startswith("/") or ".." in delen or naam[1:2] == ":":
        return "wijst naar een plek buiten de map"
    if stat.S_IFMT(wijzer.external_attr >> 16) not in (0, stat.S_IFREG):
        return "is geen gewoon bestand"
    if wijzer.flag_bits & 1:
        return "zit op slot"
    if wijzer.compress_type not in _GEWOON:
        return "is op een andere manier ingepakt"
    if len(delen) > 2 or not all(map(kan_overal, delen)):
        return "heeft een naam die hier niet kan"
    if not naam.lower().endswith(SOORTEN):
        return "is geen bestand van Andere vragen"
    return ""


def _vorm(wijzer: zipfile.ZipInfo) -> str:
    return zonder_hoofdletters(wijzer.orig_filename)


def _paklijst(pad: Path, inhoud: Mapping[str, bytes]) -> Paklijst:
    if LIJST not in inhoud:
        raise _geweigerd(pad, "dit is geen pakket van Andere vragen")
    try:
        waarden = ontleed(Path(LIJST), inhoud[LIJST])
    except Onleesbaar as fout:
        raise _geweigerd(pad, f"{LIJST} is beschadigd. Vraag het pakket opnieuw") from fout
    if isinstance(formaat := waarden.get("formaat"), int) and formaat > FORMAAT:
        raise _geweigerd(pad, "het komt uit een nieuwere versie van Andere vragen")
    try:
        lijst = Paklijst.model_validate(waarden)
    except ValidationError as fout:
        eerste = fout.errors()[0]
        raise _geweigerd(pad, f"{LIJST}, {eerste['loc'][0]}: {nederlands(eerste)}") from None
    if lijst.map != slug(lijst.map):
        raise _geweigerd(pad, f"{LIJST}, map: deze naam kan hier niet")
    return lijst


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


def _som(inhoud: bytes) -> str:
    return hashlib.sha256(inhoud).hexdigest()
