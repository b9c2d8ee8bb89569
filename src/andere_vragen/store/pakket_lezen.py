"""Opening a package that may come from anybody: everything in it is looked at first, and nothing believed."""

import os
import stat
import zipfile
import zlib
from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from pydantic import ValidationError

from andere_vragen.casus.casus import FORMAAT, Casus
from andere_vragen.store.laden import ontleed_casus
from andere_vragen.store.lezen import MAX_BYTES, Onleesbaar
from andere_vragen.store.lijst import CASUS
from andere_vragen.store.naam import kan_overal, slug, zonder_hoofdletters
from andere_vragen.store.pakket import (
    LIJST,
    MAX_BESTANDEN,
    MAX_SAMEN,
    SOORTEN,
    VOORKANT,
    Pakket,
    Paklijst,
    som,
)
from andere_vragen.store.slot import BEGIN, SlotError, is_op_slot, keur, maak_open
from andere_vragen.store.toml import ontleed
from andere_vragen.taal.fouten import nederlands
from andere_vragen.taal.tekst import regel

_RUIM = MAX_SAMEN + 20_000_000
"""Bytes in the package, and in all that comes out of it: what lies around the casus counts too."""

_EINDE = b"PK\x05\x06"
_WIJZER_64 = b"PK\x06\x07"
_MAX_INHOUDSOPGAVE = 1_000 * MAX_BESTANDEN
_TOEGEVOEGD = ("thumbs.db", "desktop.ini", ".ds_store")
_GEWOON = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_STUK = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError, OverflowError)
"""What `zipfile` raises for a package that is damaged, locked or made by hand."""


Vraag = Callable[[], str]
"""Asks for the password of a package."""


def _nobody() -> str:
    raise SlotError("het zit op slot")


def lees_pakket(pad: Path, wachtwoord: Vraag = _nobody) -> Pakket:
    """The casus in this package, when everything in it is right. Writes nothing. Raises `Onleesbaar`.

    `wachtwoord` is asked for when it is locked; what that raises comes through.
    """
    inhoud = _uitgepakt(pad, wachtwoord)
    lijst = _paklijst(pad, inhoud)
    bestanden = _op_de_lijst(pad, lijst, inhoud)
    casus = _casus(pad, bestanden)
    if casus.id != lijst.id:
        raise _geweigerd(pad, f"{CASUS} is van een andere casus dan de lijst in het pakket")
    return Pakket(lijst.map, casus, bestanden)


def _uitgepakt(pad: Path, wachtwoord: Vraag) -> dict[str, bytes]:
    """Every file in the package by its name; what cannot be unpacked is refused in Dutch."""
    try:
        with _open(pad, wachtwoord) as bestand, zipfile.ZipFile(bestand) as zip:
            return _inhoud(pad, zip)
    except FileNotFoundError as fout:
        raise _geweigerd(pad, "dit bestand is er niet") from fout
    except SlotError as fout:
        raise _geweigerd(pad, str(fout)) from fout
    except _STUK as fout:
        raise _geweigerd(pad, "dit is geen heel pakket. Vraag het opnieuw") from fout
    except OSError as fout:
        raise _geweigerd(pad, "het pakket kan niet gelezen worden") from fout


def _op_de_lijst(pad: Path, lijst: Paklijst, inhoud: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files of the casus: all that are on the list, as they were packed, and no other."""
    over = {naam: stuk for naam, stuk in inhoud.items() if naam not in (VOORKANT, LIJST)}
    bestanden = {}
    for deel in lijst.bestanden:
        stuk = over.pop(f"{lijst.map}/{deel.naam}", None)
        if stuk is None:
            raise _geweigerd(pad, f"{_kort(deel.naam)} ontbreekt. Vraag het pakket opnieuw")
        if len(stuk) != deel.grootte or som(stuk) != deel.sha256:
            raise _geweigerd(pad, f"{_kort(deel.naam)} is onderweg veranderd. Vraag het pakket opnieuw")
        bestanden[deel.naam] = stuk
    for naam in over:
        raise _geweigerd(pad, f"{_kort(naam)} hoort niet bij dit pakket")
    return bestanden


def _casus(pad: Path, bestanden: Mapping[str, bytes]) -> Casus:
    if CASUS not in bestanden:
        raise _geweigerd(pad, f"{CASUS} ontbreekt. Vraag het pakket opnieuw")
    try:
        return ontleed_casus(Path(CASUS), bestanden[CASUS])
    except Onleesbaar as fout:
        raise _geweigerd(pad, fout.zin.rstrip(".")) from fout


def _geweigerd(pad: Path, waarom: str) -> Onleesbaar:
    return Onleesbaar(pad, f"{regel(pad.name or str(pad))}: {waarom}. Er is niets overgenomen.")


def _kort(naam: str) -> str:
    """A name from a package, in a message."""
    return regel(naam)[:80]


def _open(pad: Path, wachtwoord: Vraag) -> BinaryIO:
    """The package, when it is an ordinary file; of a locked one what is in it, which is never written."""
    if not stat.S_ISREG(pad.stat().st_mode):
        raise _geweigerd(pad, "dit is geen gewoon bestand")
    bestand: BinaryIO = pad.open("rb")
    try:
        if bestand.seek(0, os.SEEK_END) > _RUIM:
            raise _geweigerd(pad, "dit pakket is te groot")
        bestand.seek(0)
        if is_op_slot(bestand.read(len(BEGIN))):
            bestand = _unlocked(bestand, wachtwoord)
        _check_end(pad, bestand)
    except BaseException:
        bestand.close()
        raise
    return bestand


def _unlocked(bestand: BinaryIO, wachtwoord: Vraag) -> BinaryIO:
    """Looked at before anybody is asked: what cannot be opened needs no password."""
    with bestand:
        bestand.seek(0)
        inhoud = bestand.read()
    keur(inhoud)
    return BytesIO(maak_open(inhoud, wachtwoord()))


def _check_end(pad: Path, bestand: BinaryIO) -> None:
    """Whether it ends with a list of contents that is not too long to read.

    Looked at here, because `zipfile` reads as much of it as the package says there is.
    """
    grootte = bestand.seek(0, os.SEEK_END)
    bestand.seek(max(0, grootte - 42))
    staart = bestand.read(42)
    wijzer, einde = staart[:-22], staart[-22:]
    if not einde.startswith(_EINDE) or einde[20:] != b"\0\0" or wijzer.startswith(_WIJZER_64):
        raise _geweigerd(pad, "dit is geen pakket van Andere vragen")
    if int.from_bytes(einde[12:16], "little") > _MAX_INHOUDSOPGAVE:
        raise _geweigerd(pad, "er zitten te veel bestanden in")


def _inhoud(pad: Path, zip: zipfile.ZipFile) -> dict[str, bytes]:
    """Every file in it by its name. What the package says about itself is not believed."""
    wijzers = [wijzer for wijzer in zip.infolist() if not _is_added(wijzer)]
    if len(wijzers) > MAX_BESTANDEN + 2:
        raise _geweigerd(pad, "er zitten te veel bestanden in")
    gezien: set[str] = set()
    binnen = len(_around_all([_naam(wijzer) for wijzer in wijzers]))
    for wijzer in wijzers:
        if waarom := _bezwaar(wijzer, _naam(wijzer)[binnen:]) or (
            "staat er dubbel in" if _vorm(wijzer) in gezien else ""
        ):
            raise _geweigerd(pad, f"{_kort(wijzer.orig_filename)} {waarom}")
        gezien.add(_vorm(wijzer))
    inhoud: dict[str, bytes] = {}
    samen = 0
    for wijzer in wijzers:
        with zip.open(wijzer) as stroom:
            stuk = inhoud[_naam(wijzer)[binnen:]] = stroom.read(MAX_BYTES + 1)
        samen += len(stuk)
        if len(stuk) > MAX_BYTES or samen > _RUIM:
            raise _geweigerd(pad, f"{_kort(wijzer.filename)} is te groot")
    return inhoud


def _naam(wijzer: zipfile.ZipInfo) -> str:
    """Its name, the same on every computer: older tools of Windows part folders with a backslash."""
    return wijzer.orig_filename.replace("\\", "/")


def _is_added(wijzer: zipfile.ZipInfo) -> bool:
    """Whether the system put this in by itself, when somebody unpacked a package and zipped it again."""
    *mappen, naam = _naam(wijzer).split("/")
    if _wijst_naar_buiten(_naam(wijzer)):
        return False
    leeg = not naam and not wijzer.file_size
    return leeg or naam.lower() in _TOEGEVOEGD or "__MACOSX" in mappen


def _around_all(namen: Sequence[str]) -> str:
    """The folders around all of it, as zipping a folder makes them, with a slash; else nothing."""
    lijst = next((naam for naam in namen if naam.endswith(f"/{LIJST}")), "")
    buiten = lijst.removesuffix(LIJST)
    return buiten if all(naam.startswith(buiten) for naam in namen) else ""


def _bezwaar(wijzer: zipfile.ZipInfo, naam: str) -> str:
    """Why this may not be opened under this name, as part of a Dutch sentence; empty when it may."""
    delen = naam.split("/")
    if _wijst_naar_buiten(_naam(wijzer)):
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


def _wijst_naar_buiten(naam: str) -> bool:
    """Whether this name leads out of the folder that it is unpacked in, on any computer."""
    return naam.startswith("/") or ".." in naam.split("/") or naam[1:2] == ":"


def _vorm(wijzer: zipfile.ZipInfo) -> str:
    return zonder_hoofdletters(_naam(wijzer))


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
