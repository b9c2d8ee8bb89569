"""The commands that print something: lijst, verslag and controleer."""

import json
import os
import sys
from collections.abc import Iterator
from datetime import date, datetime
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from andere_vragen.store.laden import laad_casus, laad_sessie, laatste
from andere_vragen.store.lezen import Onleesbaar, lees
from andere_vragen.store.lijst import CASUS, Casusregel, casussen, sessies, zoek
from andere_vragen.store.plaatsen import Plaatsen
from andere_vragen.store.schrijven import bewaar, reden
from andere_vragen.store.toml import lees_toml
from andere_vragen.tekst import regel
from andere_vragen.tijd import datum
from andere_vragen.verslag import verslag
from andere_vragen.vragen import Vragen
from andere_vragen.vragen_lezen import BESTAND, VragenFout, ontleed, standaard


class GeenVragenError(Exception):
    """The question file cannot be used; the message has a line for everything that is wrong."""


def eigen_vragen(plaatsen: Plaatsen, gekozen: Path | None) -> Vragen | None:
    """The questions of `--vragen` or of the map; None where the shipped ones are used.

    Raises `GeenVragenError`.
    """
    pad = gekozen or plaatsen.map / BESTAND
    if gekozen is None and not os.path.lexists(pad):
        return None
    try:
        inhoud, _ = lees(pad)
        return ontleed(inhoud.decode("utf-8-sig", "replace"), regel(pad.name))
    except (Onleesbaar, VragenFout) as fout:
        raise GeenVragenError(str(fout)) from fout


def lijst(plaatsen: Plaatsen, *, als_json: bool) -> int:
    """Print the casussen; 1 when one of them cannot be read."""
    regels = [_Regel.van(casus) for casus in casussen(plaatsen.map)]
    if als_json:
        print(json.dumps([_as_json(casus) for casus in regels], ensure_ascii=False, indent=2))
    elif not regels:
        print(f"Er zijn nog geen casussen in {plaatsen.map}")
    for casus in () if als_json else regels:
        terug = f"terugkijken op {datum(casus.terugkijken_op)}" if casus.terugkijken_op else ""
        deel = (
            casus.schuilnaam.ljust(24),
            (datum(casus.laatst.date()) if casus.laatst else "nog geen gesprek").ljust(16),
            f"{casus.open_afspraken} open".ljust(9),
            terug,
        )
        print(" ".join(deel).rstrip())
    for casus in regels:
        for zin in casus.problemen:
            print(zin, file=sys.stderr)
    return 1 if any(casus.problemen for casus in regels) else 0


class _Regel(NamedTuple):
    """What `lijst` tells of a casus."""

    schuilnaam: str
    map: str
    laatst: datetime | None
    open_afspraken: int
    terugkijken_op: date | None
    problemen: tuple[str, ...]

    @classmethod
    def van(cls, casus: Casusregel) -> "_Regel":
        """Read the last sitting of this casus."""
        problemen = [f"{casus.map.name}: {casus.probleem}"] if casus.probleem else []
        gevonden = laatste(casus.map)
        problemen += [f"{casus.map.name}: {fout.zin}" for fout in gevonden.onleesbaar]
        problemen += [
            f"{casus.map.name}: er is nog een versie van een gesprek, {regel(pad.name)}. Kijk welke klopt."
            for pad in gevonden.andere_versies
        ]
        sessie = gevonden.bestand.waarde if gevonden.bestand else None
        afspraken = sessie.afspraken if sessie else ()
        return cls(
            casus.schuilnaam,
            str(casus.map),
            casus.laatst,
            sum(afspraak.status in ("afgesproken", "bezig", "vast") for afspraak in afspraken),
            sessie.terugkijken_op if sessie else None,
            tuple(problemen),
        )


def _as_json(casus: _Regel) -> dict[str, object]:
    return casus._asdict() | {
        "laatst": casus.laatst.isoformat() if casus.laatst else None,
        "terugkijken_op": casus.terugkijken_op.isoformat() if casus.terugkijken_op else None,
    }


def verslag_van(plaatsen: Plaatsen, vragen: Vragen | None, naam: str, naar: Path | None) -> int:
    """Print the verslag of the last sitting of this casus, or put it in a new file."""
    gevonden = zoek(plaatsen.map, naam)
    if not gevonden:
        return _complain(f"{naam}: deze casus is er niet. Kijk met: andere-vragen lijst")
    if len(gevonden) > 1:
        mappen = ", ".join(casus.map.name for casus in gevonden)
        return _complain(f"{naam}: er zijn meer casussen met deze naam. Noem de map: {mappen}")
    try:
        casus = laad_casus(gevonden[0].map)
        bestand = laatste(gevonden[0].map).bestand
    except Onleesbaar as fout:
        return _complain(fout.zin)
    if bestand is None:
        return _complain(f"{naam}: er is nog geen gesprek dat gelezen kan worden.")
    tekst = verslag(casus.waarde, bestand.waarde, vragen or standaard())
    if naar is None:
        print(tekst, end="")
    elif os.path.lexists(naar):
        return _complain(f"{naar} is er al. Kies een andere naam: er wordt niets overschreven.")
    else:
        try:
            bewaar(naar, tekst)
        except OSError as fout:
            return _complain(f"{naar}: {reden(fout)}. Het verslag is niet gemaakt.")
    return 1 if any(_complain(zin) for zin in (*casus.problemen, *bestand.problemen)) else 0


def controleer(plaatsen: Plaatsen, gekozen: Path | None, paden: list[Path]) -> int:
    """Check question files, sittings and folders; without paths, the map and its questions.

    Prints a line for everything that is wrong.
    """
    zinnen: list[str] = []
    if not paden:
        paden = [plaatsen.map] if plaatsen.map.is_dir() else []
        try:
            eigen_vragen(plaatsen, gekozen)
        except GeenVragenError as fout:
            zinnen += str(fout).splitlines()
    zinnen += chain.from_iterable(map(_checked, paden))
    for zin in zinnen:
        print(zin, file=sys.stderr)
    if not zinnen:
        print("Alles is in orde.")
    return 1 if zinnen else 0


def _checked(pad: Path) -> Iterator[str]:
    """What is wrong with a question file, a sitting, a casus folder or a whole map."""
    try:
        if pad.is_dir():
            yield from _checked_folder(pad)
        elif pad.name == CASUS:
            yield from laad_casus(pad.parent).problemen
        elif {"schermen", "niveaus"} <= lees_toml(pad).keys() or pad.name == BESTAND:
            ontleed(lees(pad)[0].decode("utf-8-sig", "replace"), regel(pad.name))
        else:
            yield from laad_sessie(pad).problemen
    except Onleesbaar as fout:
        yield fout.zin
    except VragenFout as fouten:
        yield from str(fouten).splitlines()


def _checked_folder(map: Path) -> Iterator[str]:
    if not os.path.lexists(map / CASUS) and not sessies(map):
        for casus in casussen(map):
            yield from _checked_folder(casus.map)
        return
    for pad in (map / CASUS, *sessies(map)):
        for zin in _checked(pad):
            yield f"{regel(map.name)}: {zin}"


def _complain(zin: str) -> int:
    print(regel(zin), file=sys.stderr)
    return 1
