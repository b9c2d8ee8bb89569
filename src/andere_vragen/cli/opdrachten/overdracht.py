"""Making one package of a casus, for another begeleider."""

import argparse
import os
from pathlib import Path

from andere_vragen.cli.bestanden import een_casus, gevonden_plaatsen, soort_bestand
from andere_vragen.cli.opdracht import Opdracht, Woord, klaag, pad
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.weigering import Weigering


def doe(keuzes: argparse.Namespace) -> int:
    """Make the package in a new file, and tell how it is opened."""
    from andere_vragen.papieren.overdracht import opdracht, voorkant
    from andere_vragen.store.laden import alle
    from andere_vragen.store.lijst import dit_moment
    from andere_vragen.store.naam import bestandsnaam
    from andere_vragen.store.pakket import pak_in, verzamel
    from andere_vragen.store.schrijven import maak_map, reden

    soort_bestand(keuzes.naar, (".zip",))
    plaatsen = gevonden_plaatsen(keuzes)
    casusmap = een_casus(plaatsen, keuzes.casus)
    pakket, blijft = verzamel(casusmap)
    nu = dit_moment().replace(microsecond=0)
    naar = _new_file(
        keuzes.naar, plaatsen.documenten, bestandsnaam("overdracht", pakket.map, nu.date(), ".zip")
    )
    gesprekken = alle(casusmap)
    sessies = [gesprek.waarde for gesprek in gesprekken.sessies]
    onleesbaar = [fout for fout in gesprekken.onleesbaar if fout.pad.name in pakket.bestanden]
    niet_gelezen = [fout.pad.name for fout in onleesbaar]
    try:
        if keuzes.naar is None:
            maak_map(naar.parent)
        pak_in(pakket, naar, voorkant(pakket.casus, sessies, naar.name, nu.date(), niet_gelezen), nu)
    except OSError as fout:
        raise Weigering(f"{regel(str(naar))}: {reden(fout)}. Het pakket is niet gemaakt.") from fout
    print(f"Het pakket staat in {regel(str(naar))}")
    print("Het gaat over minderjarigen: geef het met de hand, of langs een beveiligde weg.")
    print(f"De ander typt: {opdracht(naar.name)}")
    print("Haal het pakket daarna overal weg, ook uit de prullenbak.")
    return klaag(*blijft, *(f"{fout.zin} Het zit wel in het pakket." for fout in onleesbaar))


def _new_file(naar: Path | None, documenten: Path, naam: str) -> Path:
    """Where the package comes: a file that is not there yet. Raises `Weigering`."""
    from andere_vragen.store.schrijven import vrij_pad

    if naar is None:
        return vrij_pad(documenten / naam)
    if os.path.isdir(naar):  # noqa: PTH112 - Path.is_dir raises for a name that is too long
        naar /= naam
    if os.path.lexists(naar):
        zin = f"{regel(str(naar))} is er al. Kies een andere naam: er wordt niets overschreven."
        raise Weigering(zin)
    return naar


OPDRACHT = Opdracht(
    (
        ("andere-vragen overdracht CASUS", "maak één pakket van een casus, voor een andere begeleider"),
        ("              [--naar PAD]", "waar het pakket komt; anders in de map met documenten"),
    ),
    doe,
    (Woord("CASUS"), Woord("--naar", pad)),
)
