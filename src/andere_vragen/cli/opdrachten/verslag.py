"""The last sitting of a casus as a paper."""

import argparse
import sys
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from andere_vragen.cli.bestanden import (
    een_casus,
    eigen_vragen,
    geef,
    gevonden_plaatsen,
    hindernissen,
    soort_bestand,
)
from andere_vragen.cli.opdracht import Opdracht, Woord, klaag, pad, verkeerd
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.weigering import Weigering

if TYPE_CHECKING:
    from andere_vragen.papieren.lijst import Papier


def doe(keuzes: argparse.Namespace) -> int:
    """Print it, or put it in a new file; 1 when it may miss something."""
    from andere_vragen.casus.gesprek import Gesprek
    from andere_vragen.casus.namen import in_woorden, namen_in
    from andere_vragen.casus.tijdlijn import eerder_dan
    from andere_vragen.store.laden import alle, laad_casus
    from andere_vragen.vragen.lezen import standaard

    plaatsen = gevonden_plaatsen(keuzes)
    vragen = eigen_vragen(plaatsen, keuzes.vragen)
    papier = _paper(keuzes.als, keuzes.naar)
    if keuzes.naar is None and not papier.leesbaar and sys.stdout.isatty():
        raise verkeerd(f"{papier.label}: dat past niet in dit venster. Zet --naar BESTAND erachter.")
    casusmap = een_casus(plaatsen, keuzes.casus)
    casus = laad_casus(casusmap)
    alles = alle(casusmap)
    if (bestand := alles.laatste.bestand) is None:
        zin = f"{regel(keuzes.casus)}: er is nog geen gesprek dat gelezen kan worden."
        raise Weigering("\n".join([zin, *hindernissen(alles)]))
    eerder = eerder_dan(bestand.waarde, (ander.waarde for ander in alles.sessies))
    gesprek = Gesprek(casus.waarde, bestand.waarde, vragen or standaard(), eerder=eerder)
    inhoud = papier.maak(gesprek)
    if let_op := in_woorden(namen_in(gesprek)):
        print(let_op, file=sys.stderr)
    geef(inhoud, keuzes.naar)
    gemist = chain.from_iterable(ander.problemen for ander in alles.sessies)
    return klaag(*dict.fromkeys((*casus.problemen, *gemist, *hindernissen(alles))))


def _paper(als: str | None, naar: Path | None) -> "Papier":
    """The paper that was asked for, or else the one that the name of the file says.

    Raises `VerkeerdGebruikError`.
    """
    from andere_vragen.papieren.lijst import PAPIEREN

    if als is None:
        # Where several papers end in this, a name that says no more means the verslag.
        soorten: dict[str, Papier] = {}
        for papier in sorted(PAPIEREN.values(), key=lambda papier: papier.naam != "verslag"):
            soorten.setdefault(papier.achtervoegsel, papier)
        soorten[""] = PAPIEREN["md"]
        return soorten[soort_bestand(naar, [soort for soort in soorten if soort])]
    als = _VROEGER.get(als, als)
    if als not in PAPIEREN:
        raise verkeerd(f"{als}: dat kan niet achter --als. Kies uit: {', '.join(PAPIEREN)}.")
    wel = PAPIEREN[als].achtervoegsel
    if naar and naar.suffix.lower() in {papier.achtervoegsel for papier in PAPIEREN.values()} - {wel}:
        raise verkeerd(f"{naar.name}: met --als {als} hoort de naam te eindigen op {wel}.")
    return PAPIEREN[als]


_VROEGER = {"hand-out": "blad"}
"""What a paper was called before."""

OPDRACHT = Opdracht(
    (
        ("andere-vragen verslag CASUS", "het verslag van het laatste gesprek"),
        ("              [--als SOORT]", "md (gewoon), tekst, docx, html, blad of ics"),
        ("              [--naar BESTAND]", "zet het in een bestand; de naam (.docx) zegt de soort"),
    ),
    doe,
    (Woord("CASUS"), Woord("--als"), Woord("--naar", pad)),
)
