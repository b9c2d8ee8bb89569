"""Bringing back what was kept of a casus, beside what is there: nothing is overwritten."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from andere_vragen.casus.sessie import Sessie
from andere_vragen.store.laden import laad_casus
from andere_vragen.store.lezen import Onleesbaar, lees
from andere_vragen.store.lijst import CASUS
from andere_vragen.store.reserve import KAPOT, reserves, versies
from andere_vragen.store.schrijven import bewaar, reden, vrij_pad
from andere_vragen.store.vergrendeling import Grendel
from andere_vragen.taal.tijd import datum, klok
from andere_vragen.taal.weigering import Weigering


class Versie(NamedTuple):
    """Something that was kept: where, what its file is called in the casus, and what it is."""

    pad: Path
    naam: str
    zin: str


def hoeveel(sessie: Sessie) -> str:
    """How much was said."""
    aantal = len(sessie.uitspraken)
    return "1 ding gezegd" if aantal == 1 else f"{aantal} dingen gezegd"


def versies_van(casusmap: Path, toestand: Path) -> list[Versie]:
    """Those of this casus, the last changed first; before them the casus itself, where it is damaged."""
    gevonden = list[Versie]()
    for reserve in reserves(toestand, casusmap):
        gevonden += _casus(casusmap, reserve)
        gevonden += [
            Versie(pad, f"{een.begonnen:%Y-%m-%d-%H%M}.toml", _called(een)) for pad, een in versies(reserve)
        ]
    return gevonden


def _called(sessie: Sessie) -> str:
    """Of which sitting it is, of when, and how much was said in it."""
    van, om = datum(sessie.begonnen.date()), datum(sessie.gewijzigd.date())
    return f"gesprek van {van}, zoals op {om} om {klok(sessie.gewijzigd)}: {hoeveel(sessie)}"


def _casus(casusmap: Path, reserve: Path) -> Iterator[Versie]:
    if _readable(reserve) and not _readable(casusmap):
        yield Versie(reserve / CASUS, CASUS, "de casus zelf, want casus.toml is niet te lezen")


def _readable(map: Path) -> bool:
    try:
        laad_casus(map)
    except Onleesbaar:
        return False
    return True


def zet_ernaast(toestand: Path, casusmap: Path, versie: Versie) -> Path:
    """A new file with this version in it; a damaged casus.toml stays, under another name.

    Raises `Weigering`.
    """
    grendel = Grendel(toestand)
    if not grendel.neem(casusmap):
        raise Weigering("Deze casus is open in een ander venster. Sluit hem daar eerst.")
    try:
        pad = casusmap / versie.naam
        if versie.naam != CASUS:
            pad = vrij_pad(pad)
        elif os.path.lexists(pad):
            pad.rename(vrij_pad(casusmap / f"{CASUS}{KAPOT}"))
        bewaar(pad, lees(versie.pad)[0])
    except OSError as fout:
        raise Weigering(f"{reden(fout).capitalize()}. Er is niets teruggehaald.") from fout
    finally:
        grendel.los()
    return pad
