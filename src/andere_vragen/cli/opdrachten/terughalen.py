"""Bringing back an earlier version of a sitting, beside what is there."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from andere_vragen.cli.bestanden import een_casus, gevonden_plaatsen
from andere_vragen.cli.opdracht import GOED, Opdracht, Woord, verkeerd
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.weigering import Weigering

if TYPE_CHECKING:
    from andere_vragen.casus.sessie import Sessie


def doe(keuzes: argparse.Namespace) -> int:
    """List the versions that are kept, or put one of them beside the sitting."""
    from andere_vragen.store.laden import laad_casus
    from andere_vragen.store.reserve import reserve_van, versies
    from andere_vragen.taal.tijd import datum, klok

    plaatsen = gevonden_plaatsen(keuzes)
    casusmap = een_casus(plaatsen, keuzes.casus)
    gevonden = versies(reserve_van(plaatsen.toestand, laad_casus(casusmap).waarde.id))
    if keuzes.versie is not None:
        nummer = int(keuzes.versie) if keuzes.versie.isdecimal() else 0
        if not 1 <= nummer <= len(gevonden):
            raise verkeerd(f"--versie {keuzes.versie}: deze versie is er niet.")
        pad, sessie = gevonden[nummer - 1]
        naast = _beside(plaatsen.toestand, casusmap, pad, f"{sessie.begonnen:%Y-%m-%d-%H%M}.toml")
        print(f"Teruggehaald: {regel(naast.name)}. Er is niets overschreven. Kijk wat klopt.")
        return GOED
    if not gevonden:
        print("Van deze casus zijn er geen eerdere versies.")
    for nummer, (_, sessie) in enumerate(gevonden, 1):
        van, om = datum(sessie.begonnen.date()), datum(sessie.gewijzigd.date())
        print(f"{nummer}  gesprek van {van}, zoals op {om} om {klok(sessie.gewijzigd)}: {_size(sessie)}")
    return GOED


def _size(sessie: "Sessie") -> str:
    aantal = len(sessie.uitspraken)
    return "1 ding gezegd" if aantal == 1 else f"{aantal} dingen gezegd"


def _beside(toestand: Path, casusmap: Path, versie: Path, naam: str) -> Path:
    """A new file with this version in it. Raises `Weigering`."""
    from andere_vragen.store.lezen import lees
    from andere_vragen.store.schrijven import bewaar, reden, vrij_pad
    from andere_vragen.store.vergrendeling import Grendel

    grendel = Grendel(toestand)
    if not grendel.neem(casusmap):
        raise Weigering("Deze casus is open in een ander venster. Sluit hem daar eerst.")
    try:
        pad = vrij_pad(casusmap / naam)
        bewaar(pad, lees(versie)[0])
    except OSError as fout:
        raise Weigering(f"{reden(fout).capitalize()}. Er is niets teruggehaald.") from fout
    finally:
        grendel.los()
    return pad


OPDRACHT = Opdracht(
    (
        ("andere-vragen terughalen CASUS", "welke eerdere versies van een gesprek zijn er nog?"),
        ("              [--versie N]", "zet deze ernaast; er wordt niets overschreven"),
    ),
    doe,
    (Woord("CASUS"), Woord("--versie")),
)
