"""What was learned over all casussen, without pupil data."""

import argparse
from typing import TYPE_CHECKING

from andere_vragen.cli.bestanden import geef, gevonden_plaatsen, rollen, soort_bestand
from andere_vragen.cli.opdracht import Opdracht, Woord, klaag, pad
from andere_vragen.taal.tekst import regel

if TYPE_CHECKING:
    from andere_vragen.casus.casus import Casus
    from andere_vragen.casus.sessie import Sessie


def doe(keuzes: argparse.Namespace) -> int:
    """Print it, or put it in a new file; 1 when a casus could not be read whole."""
    from andere_vragen.papieren.leerkring import leerkring
    from andere_vragen.store.laden import alle, laad_casus
    from andere_vragen.store.lezen import Onleesbaar
    from andere_vragen.store.lijst import casussen

    soort_bestand(keuzes.naar, (".md", ".txt"))
    plaatsen = gevonden_plaatsen(keuzes)
    geleerd: list[tuple[Casus, list[Sessie]]] = []
    ook: list[str] = []
    problemen: list[str] = []
    for casusregel in casussen(plaatsen.map):
        gesprekken = alle(casusregel.map)
        fouten = [*gesprekken.onleesbaar]
        try:
            casus = laad_casus(casusregel.map)
            geleerd.append((casus.waarde, [gesprek.waarde for gesprek in gesprekken.sessies]))
        except Onleesbaar as fout:
            fouten.append(fout)
            ook += (casusregel.schuilnaam, casusregel.map.name)
        problemen += [f"{regel(casusregel.map.name)}: {fout.zin} Het is niet meegenomen." for fout in fouten]
    geef(leerkring(geleerd, ook, rollen(plaatsen, keuzes.vragen)), keuzes.naar)
    return klaag(*problemen)


OPDRACHT = Opdracht(
    (
        ("andere-vragen leerkring", "wat we leerden van alle casussen, zonder schuilnamen"),
        ("              [--naar BESTAND]", "zet het in een bestand"),
    ),
    doe,
    (Woord("--naar", pad),),
)
