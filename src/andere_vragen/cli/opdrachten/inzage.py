"""Everything that stands in a casus, for whoever may ask to see it."""

import argparse
import sys

from andere_vragen.cli.bestanden import een_casus, eigen_vragen, geef, gevonden_plaatsen, kopie, soort_bestand
from andere_vragen.cli.opdracht import Opdracht, Woord, klaag, pad


def doe(keuzes: argparse.Namespace) -> int:
    """Print it, or put it in a new file; 1 when it may miss something."""
    from andere_vragen.casus.namen import in_woorden
    from andere_vragen.rechten.lezen import inzage_rollen, inzage_van
    from andere_vragen.vragen.lezen import standaard

    soort_bestand(keuzes.naar, (".md",))
    plaatsen = gevonden_plaatsen(keuzes)
    casusmap = een_casus(plaatsen, keuzes.casus)
    vragen = eigen_vragen(plaatsen, keuzes.vragen) or standaard()
    document = inzage_van(casusmap, inzage_rollen(keuzes.zwart or ""), vragen)
    if let_op := in_woorden(document.namen):
        print(let_op, file=sys.stderr)
    geef(document.tekst, keuzes.naar)
    return klaag(*document.gemist, *map(kopie, document.kopieen))


OPDRACHT = Opdracht(
    (
        ("andere-vragen inzage CASUS", "alles wat in een casus staat, om te laten lezen"),
        ("              [--zwart ROLLEN]", "maak deze mensen onleesbaar, met een komma ertussen"),
        ("              [--naar BESTAND]", "zet het in een bestand (.md)"),
    ),
    doe,
    (Woord("CASUS"), Woord("--zwart"), Woord("--naar", pad)),
)
