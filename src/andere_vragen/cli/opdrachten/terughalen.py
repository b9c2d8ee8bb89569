"""Bringing back an earlier version of a sitting, beside what is there."""

import argparse

from andere_vragen.cli.bestanden import een_casus, gevonden_plaatsen
from andere_vragen.cli.opdracht import GOED, Opdracht, Woord, verkeerd
from andere_vragen.taal.tekst import regel


def doe(keuzes: argparse.Namespace) -> int:
    """List the versions that are kept, or put one of them beside the sitting."""
    from andere_vragen.rechten.terughalen import versies_van, zet_ernaast

    plaatsen = gevonden_plaatsen(keuzes)
    casusmap = een_casus(plaatsen, keuzes.casus)
    versies = versies_van(casusmap, plaatsen.toestand)
    if keuzes.versie is not None:
        nummer = int(keuzes.versie) if keuzes.versie.isdecimal() else 0
        if not 1 <= nummer <= len(versies):
            raise verkeerd(f"--versie {keuzes.versie}: deze versie is er niet.")
        naast = zet_ernaast(plaatsen.toestand, casusmap, versies[nummer - 1])
        print(f"Teruggehaald: {regel(naast.name)}. Er is niets overschreven. Kijk wat klopt.")
        return GOED
    if not versies:
        print("Van deze casus zijn er geen eerdere versies.")
    for nummer, versie in enumerate(versies, 1):
        print(f"{nummer}  {versie.zin}")
    return GOED


OPDRACHT = Opdracht(
    (
        ("andere-vragen terughalen CASUS", "welke eerdere versies van een gesprek zijn er nog?"),
        ("              [--versie N]", "zet deze ernaast; er wordt niets overschreven"),
    ),
    doe,
    (Woord("CASUS"), Woord("--versie")),
)
