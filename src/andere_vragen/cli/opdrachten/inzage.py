"""Everything that stands in a casus, for whoever may ask to see it."""

import argparse

from andere_vragen.cli.bestanden import een_casus, geef, gevonden_plaatsen, kopie, soort_bestand
from andere_vragen.cli.opdracht import Opdracht, Woord, klaag, pad


def doe(keuzes: argparse.Namespace) -> int:
    """Print it, or put it in a new file; 1 when it may miss something."""
    from andere_vragen.rechten.lezen import inzage_rollen, inzage_van

    soort_bestand(keuzes.naar, (".md",))
    plaatsen = gevonden_plaatsen(keuzes)
    document = inzage_van(een_casus(plaatsen, keuzes.casus), inzage_rollen(keuzes.zwart or ""))
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
