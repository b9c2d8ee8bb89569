"""Closing a casus: only the afspraken that go on and what was learned stay."""

import argparse

from andere_vragen.cli.bestanden import een_casus, gevonden_plaatsen
from andere_vragen.cli.opdracht import GOED, Opdracht, Woord
from andere_vragen.cli.weg import mag, recht, vertel_losse_verslagen, vertel_papieren
from andere_vragen.taal.tekst import regel


def doe(keuzes: argparse.Namespace) -> int:
    """Say what goes and what stays, ask once, and close."""
    plaatsen = gevonden_plaatsen(keuzes)
    casusmap = een_casus(plaatsen, keuzes.casus, voorgoed=True)
    recht_op = recht(keuzes, plaatsen, casusmap, "afgesloten")
    naam = regel(keuzes.casus)
    blijft = "De afspraken die doorgaan en wat jullie leerden blijven."
    zin = f"{naam} sluit. {blijft} De rest gaat voor altijd weg."
    if not mag(zin, ja=keuzes.ja):
        print("Er is niets veranderd.")
        return GOED
    recht_op.sluit_af()
    print(f"{naam} is afgesloten.")
    vertel_losse_verslagen(casusmap)
    vertel_papieren(plaatsen, keuzes.casus)
    return GOED


OPDRACHT = Opdracht(
    (
        ("andere-vragen afsluiten CASUS", "bewaar alleen wat doorgaat en wat jullie leerden"),
        ("              [--ja]", "vraag niets meer"),
    ),
    doe,
    (Woord("CASUS"), Woord("--ja", None)),
)
