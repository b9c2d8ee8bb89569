"""Everything that stands in a casus, for whoever may ask to see it."""

import argparse

from andere_vragen.cli.bestanden import een_casus, geef, gevonden_plaatsen, hindernissen, soort_bestand
from andere_vragen.cli.opdracht import Opdracht, Woord, klaag, pad


def doe(keuzes: argparse.Namespace) -> int:
    """Print it, or put it in a new file; 1 when it may miss something."""
    from andere_vragen.papieren.inzage import inzage
    from andere_vragen.store.laden import alle, laad_casus

    soort_bestand(keuzes.naar, (".md",))
    plaatsen = gevonden_plaatsen(keuzes)
    casusmap = een_casus(plaatsen, keuzes.casus)
    casus = laad_casus(casusmap)
    gelezen = alle(casusmap)
    zwart = [rol.strip() for rol in (keuzes.zwart or "").split(",") if rol.strip()]
    geef(inzage(casus.waarde, [gesprek.waarde for gesprek in gelezen.sessies], zwart), keuzes.naar)
    gemist = [zin for gesprek in gelezen.sessies for zin in gesprek.problemen]
    return klaag(*dict.fromkeys((*casus.problemen, *gemist, *hindernissen(gelezen))))


OPDRACHT = Opdracht(
    (
        ("andere-vragen inzage CASUS", "alles wat in een casus staat, om te laten lezen"),
        ("              [--zwart ROLLEN]", "maak deze mensen onleesbaar, met een komma ertussen"),
        ("              [--naar BESTAND]", "zet het in een bestand (.md)"),
    ),
    doe,
    (Woord("CASUS"), Woord("--zwart"), Woord("--naar", pad)),
)
