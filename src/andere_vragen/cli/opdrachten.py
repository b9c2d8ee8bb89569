"""The commands that print something: lijst, verslag and controleer."""

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.tijdlijn import eerder_dan
from andere_vragen.papieren.lijst import PAPIEREN, GeenPapierError
from andere_vragen.store import wieiswie
from andere_vragen.store.index import GEEN_MAP, Index
from andere_vragen.store.laden import Laatste, alle, laad_casus, laad_sessie
from andere_vragen.store.lezen import Onleesbaar, lees
from andere_vragen.store.lijst import CASUS, Casusregel, casussen, sessies, zoek
from andere_vragen.store.plaatsen import Plaatsen
from andere_vragen.store.schrijven import bewaar, reden
from andere_vragen.store.toml import lees_toml
from andere_vragen.store.wieiswie import WIE
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.tijd import datum
from andere_vragen.vragen.lezen import BESTAND, Fout, VragenFout, ontleed, standaard
from andere_vragen.vragen.modellen import Vragen
from andere_vragen.vragen.ongeteld import niet_geteld


class GeenVragenError(Exception):
    """The question file cannot be used; the message has a line for everything that is wrong."""


class GeenCasusError(Exception):
    """No casus, or more than one, has the name that somebody typed; the message says so."""


def eigen_vragen(plaatsen: Plaatsen, gekozen: Path | None) -> Vragen | None:
    """The questions of `--vragen` or of the map; None where the shipped ones are used.

    Raises `GeenVragenError`.
    """
    pad = gekozen or plaatsen.map / BESTAND
    if gekozen is None and not os.path.lexists(pad):
        return None
    try:
        return _questions(pad)
    except (Onleesbaar, VragenFout) as fout:
        raise GeenVragenError(str(fout)) from fout


def _questions(pad: Path) -> Vragen:
    """The questions in this file. Raises `Onleesbaar` or `VragenFout`."""
    inhoud, _ = lees(pad)
    try:
        tekst = inhoud.decode("utf-8-sig")
    except UnicodeDecodeError as fout:
        nr = inhoud.count(b"\n", 0, fout.start) + 1
        zin = "hier staat iets dat geen UTF-8 is. Bewaar het bestand als UTF-8."
        raise VragenFout([Fout(pad.name, nr, "", zin)]) from None
    return ontleed(tekst, pad.name)


def lijst(plaatsen: Plaatsen, *, als_json: bool) -> int:
    """Print the casussen; 1 when one of them cannot be read."""
    with Index(plaatsen.map, plaatsen.cache) as index:
        regels = [_Regel.van(casus, index) for casus in casussen(plaatsen.map)]
    if als_json:
        # In ASCII: the name of a folder can hold anything, and this may be shown in a terminal.
        print(json.dumps([_as_json(casus) for casus in regels], indent=2))
    elif not regels:
        print(f"Er zijn nog geen casussen in {regel(str(plaatsen.map))}")
    for casus in () if als_json else regels:
        terug = f"terugkijken op {datum(casus.terugkijken_op)}" if casus.terugkijken_op else ""
        deel = (
            casus.schuilnaam.ljust(24),
            (datum(casus.laatst.date()) if casus.laatst else "nog geen gesprek").ljust(16),
            f"{casus.open_afspraken} open".ljust(9),
            terug,
        )
        print(" ".join(deel).rstrip())
    return complain(*(zin for casus in regels for zin in casus.problemen))


class _Regel(NamedTuple):
    """What `lijst` tells of a casus."""

    schuilnaam: str
    map: str
    laatst: datetime | None
    open_afspraken: int
    terugkijken_op: date | None
    problemen: tuple[str, ...]

    @classmethod
    def van(cls, casus: Casusregel, index: Index) -> "_Regel":
        """What the index tells; where not all could be used, the sittings tell what is the matter."""
        stand = index.stand(casus.map, casus.stempel)
        problemen = [*([casus.probleem] if casus.probleem else [])]
        if stand.onleesbaar == GEEN_MAP:
            problemen.append("de map kan niet gelezen worden.")
        elif not stand.heel:
            problemen += _troubles(alle(casus.map).laatste)
        return cls(
            casus.schuilnaam,
            str(casus.map),
            stand.laatst or casus.laatst,
            stand.open,
            stand.terugkijken_op,
            tuple(f"{regel(casus.map.name)}: {zin}" for zin in dict.fromkeys(problemen)),
        )


def _as_json(casus: _Regel) -> dict[str, object]:
    return casus._asdict() | {
        "laatst": casus.laatst.isoformat() if casus.laatst else None,
        "terugkijken_op": casus.terugkijken_op.isoformat() if casus.terugkijken_op else None,
    }


def _troubles(gevonden: Laatste) -> list[str]:
    """What stood in the way of finding the last sitting."""
    return [
        *(fout.zin for fout in gevonden.onleesbaar),
        *(
            f"er is nog een versie van dit gesprek, {regel(pad.name)}. Kijk welke klopt."
            for pad in gevonden.andere_versies
        ),
    ]


def een_casus(plaatsen: Plaatsen, naam: str) -> Path:
    """The folder of the one casus with this schuilnaam or folder name. Raises `GeenCasusError`."""
    gevonden = zoek(plaatsen.map, naam)
    if not gevonden:
        raise GeenCasusError(f"{naam}: deze casus is er niet. Kijk met: andere-vragen lijst")
    if len(gevonden) > 1:
        mappen = ", ".join(casus.map.name for casus in gevonden)
        raise GeenCasusError(f"{naam}: er zijn meer casussen met deze naam. Noem de map: {mappen}")
    return gevonden[0].map


def verslag_van(
    plaatsen: Plaatsen, vragen: Vragen | None, naam: str, als: str = "md", naar: Path | None = None
) -> int:
    """Print the last sitting of this casus as one of the `PAPIEREN`, or put that in a new file."""
    if (papier := PAPIEREN.get(als)) is None:
        return wrong_use(f"{als}: dat kan niet achter --als. Kies uit: {', '.join(PAPIEREN)}.")
    if naar is None and not papier.leesbaar and sys.stdout.isatty():
        return wrong_use(f"een {papier.label} past niet in dit venster. Zet --naar BESTAND erachter.")
    try:
        casusmap = een_casus(plaatsen, naam)
        casus = laad_casus(casusmap)
    except (GeenCasusError, Onleesbaar) as fout:
        return complain(str(fout))
    alles = alle(casusmap)
    gesprek = alles.laatste
    if (bestand := gesprek.bestand) is None:
        return complain(f"{naam}: er is nog geen gesprek dat gelezen kan worden.", *_troubles(gesprek))
    eerder = eerder_dan(bestand.waarde, (ander.waarde for ander in alles.sessies))
    try:
        inhoud = papier.maak(Gesprek(casus.waarde, bestand.waarde, vragen or standaard(), eerder=eerder))
    except GeenPapierError as fout:
        return complain(str(fout))
    if naar is None:
        _print(inhoud)
    elif mislukt := zet_in_bestand(naar, inhoud):
        return complain(mislukt)
    gemist = chain.from_iterable(ander.problemen for ander in alles.sessies)
    zinnen = (*casus.problemen, *gemist, *_troubles(gesprek))
    return complain(*dict.fromkeys(zinnen))


def _print(inhoud: str | bytes) -> None:
    if isinstance(inhoud, str):
        print(inhoud, end="")
    else:
        sys.stdout.buffer.write(inhoud)


def zet_in_bestand(naar: Path, inhoud: str | bytes) -> str:
    """Put an export in a new file. Gives why that cannot be, as a Dutch sentence; empty when it is done."""
    if os.path.isdir(naar):  # noqa: PTH112 - Path.is_dir raises for a name that is too long
        return f"{naar} is een map. Zet achter --naar ook de naam van het bestand."
    if os.path.lexists(naar):
        return f"{naar} is er al. Kies een andere naam: er wordt niets overschreven."
    try:
        bewaar(naar, inhoud)
    except OSError as fout:
        return f"{naar}: {reden(fout)}. Het bestand is niet gemaakt."
    return ""


def controleer(plaatsen: Plaatsen, gekozen: Path | None, paden: list[Path]) -> int:
    """Check question files, sittings and folders; without paths, the map and its questions.

    Prints a line for everything that is wrong, and what the questions leave uncounted: that is no mistake.
    """
    if not paden and os.path.lexists(plaatsen.map):
        paden = [plaatsen.map]
    bestanden = [_Bestand(gekozen, _check_questions)] if gekozen else []
    bestanden += chain.from_iterable(map(_files, paden))
    if not bestanden:
        print("Er is hier niets om na te kijken.")
        return 0
    zinnen = [f"{bestand.voor}{zin}" for bestand in bestanden for zin in bestand.kijk(bestand.pad)]
    if not zinnen:
        print("Alles is in orde.")
    return complain(*zinnen)


class _Bestand(NamedTuple):
    """A file to be checked."""

    pad: Path
    kijk: Callable[[Path], Iterable[str]]
    """Says what is wrong with it."""
    voor: str = ""
    """What stands before that: the folder the file was found in."""


def _files(pad: Path) -> Iterator[_Bestand]:
    """What there is to check in a whole map or a casus folder; a file is checked for what it is."""
    if not os.path.isdir(pad):  # noqa: PTH112 - Path.is_dir raises for a name that is too long
        yield _Bestand(pad, _check)
        return
    if os.path.lexists(pad / BESTAND):
        yield _Bestand(pad / BESTAND, _check_questions)
    if os.path.lexists(pad / WIE):
        yield _Bestand(pad / WIE, _check_who)
    if os.path.lexists(pad / CASUS) or _sittings(pad):
        yield from _files_of_casus(pad)
    else:
        yield from chain.from_iterable(_files_of_casus(casus.map) for casus in casussen(pad))


def _files_of_casus(casusmap: Path) -> Iterator[_Bestand]:
    voor = f"{regel(casusmap.name)}: "
    yield _Bestand(casusmap / CASUS, _check_casus, voor)
    yield from (_Bestand(pad, _check_sitting, voor) for pad in _sittings(casusmap))


def _sittings(casusmap: Path) -> list[Path]:
    return [pad for pad in sessies(casusmap) if pad.name not in (BESTAND, WIE)]


def _check(pad: Path) -> Iterable[str]:
    """What is wrong with a file that somebody named."""
    if pad.name == CASUS:
        return _check_casus(pad)
    if pad.name == BESTAND:
        return _check_questions(pad)
    if pad.name == WIE:
        return _check_who(pad)
    try:
        vragen = {"schermen", "niveaus"} <= lees_toml(pad).keys()
    except Onleesbaar as fout:
        return (fout.zin,)
    return _check_questions(pad) if vragen else _check_sitting(pad)


def _check_questions(pad: Path) -> Iterable[str]:
    try:
        vragen = _questions(pad)
    except (Onleesbaar, VragenFout) as fout:
        return str(fout).splitlines()
    for zin in niet_geteld(vragen):
        print(regel(f"{pad.name}: {zin}"))
    return ()


def _check_who(pad: Path) -> Iterable[str]:
    try:
        wieiswie.lees(pad.parent)
    except Onleesbaar as fout:
        return (fout.zin,)
    return ()


def _check_casus(pad: Path) -> Iterable[str]:
    try:
        return laad_casus(pad.parent).problemen
    except Onleesbaar as fout:
        return (fout.zin,)


def _check_sitting(pad: Path) -> Iterable[str]:
    try:
        return laad_sessie(pad).problemen
    except Onleesbaar as fout:
        return (fout.zin,)


def wrong_use(zin: str) -> int:
    """Say what is wrong with the command line, and give the exit code that belongs to it."""
    print(f"andere-vragen: {regel(zin)} Typ andere-vragen --help voor uitleg.", file=sys.stderr)
    return 2


def complain(*zinnen: str) -> int:
    """Print these lines for the person, and give the exit code that belongs to them."""
    for zin in zinnen:
        print(regel(zin), file=sys.stderr)
    return 1 if zinnen else 0
