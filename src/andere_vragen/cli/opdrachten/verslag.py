"""The last sitting of a casus as a paper."""

import argparse
import sys
from itertools import chain

from andere_vragen.cli.bestanden import (
    een_casus,
    eigen_vragen,
    gevonden_plaatsen,
    hindernissen,
    zet_in_bestand,
)
from andere_vragen.cli.opdracht import Opdracht, Woord, klaag, pad, verkeerd
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.weigering import Weigering


def doe(keuzes: argparse.Namespace) -> int:
    """Print it, or put it in a new file; 1 when it may miss something."""
    from andere_vragen.casus.gesprek import Gesprek
    from andere_vragen.casus.tijdlijn import eerder_dan
    from andere_vragen.papieren.lijst import PAPIEREN
    from andere_vragen.store.laden import alle, laad_casus
    from andere_vragen.vragen.lezen import standaard

    plaatsen = gevonden_plaatsen(keuzes)
    vragen = eigen_vragen(plaatsen, keuzes.vragen)
    if (papier := PAPIEREN.get(keuzes.als or "md")) is None:
        raise verkeerd(f"{keuzes.als}: dat kan niet achter --als. Kies uit: {', '.join(PAPIEREN)}.")
    if keuzes.naar is None and not papier.leesbaar and sys.stdout.isatty():
        raise verkeerd(f"een {papier.label} past niet in dit venster. Zet --naar BESTAND erachter.")
    casusmap = een_casus(plaatsen, keuzes.casus)
    casus = laad_casus(casusmap)
    alles = alle(casusmap)
    gesprek = alles.laatste
    if (bestand := gesprek.bestand) is None:
        zin = f"{regel(keuzes.casus)}: er is nog geen gesprek dat gelezen kan worden."
        raise Weigering("\n".join([zin, *hindernissen(gesprek)]))
    eerder = eerder_dan(bestand.waarde, (ander.waarde for ander in alles.sessies))
    inhoud = papier.maak(Gesprek(casus.waarde, bestand.waarde, vragen or standaard(), eerder=eerder))
    if keuzes.naar:
        zet_in_bestand(keuzes.naar, inhoud)
    elif isinstance(inhoud, str):
        print(inhoud, end="")
    else:
        sys.stdout.buffer.write(inhoud)
    gemist = chain.from_iterable(ander.problemen for ander in alles.sessies)
    return klaag(*dict.fromkeys((*casus.problemen, *gemist, *hindernissen(gesprek))))


OPDRACHT = Opdracht(
    (
        ("andere-vragen verslag CASUS", "het verslag van het laatste gesprek"),
        ("              [--als SOORT]", "md (gewoon), tekst, docx, html, hand-out of ics"),
        ("              [--naar BESTAND]", "zet het in een bestand"),
    ),
    doe,
    (Woord("CASUS"), Woord("--als"), Woord("--naar", pad)),
)
