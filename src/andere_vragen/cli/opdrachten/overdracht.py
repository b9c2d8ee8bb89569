"""Making one package of a casus, for another begeleider."""

import argparse
import os
from pathlib import Path

from andere_vragen.cli.bestanden import een_casus, gevonden_plaatsen, rollen, soort_bestand
from andere_vragen.cli.opdracht import Opdracht, Woord, klaag, pad
from andere_vragen.cli.wachtwoord import installeren, nieuw
from andere_vragen.cli.wolk import vraag_of_het_mag
from andere_vragen.store.slot import ACHTER
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.weigering import Weigering


def doe(keuzes: argparse.Namespace) -> int:
    """Make the package in a new file, and tell how it is opened."""
    from andere_vragen.casus.namen import in_woorden, namen_aan_tafel
    from andere_vragen.papieren.overdracht import opdracht, voorkant
    from andere_vragen.store.laden import alle
    from andere_vragen.store.lijst import dit_moment
    from andere_vragen.store.naam import bestandsnaam
    from andere_vragen.store.pakket import pak_in, verzamel
    from andere_vragen.store.schrijven import maak_map, reden
    from andere_vragen.store.slot import SlotError

    slot = _lock(soort_bestand(keuzes.naar, (".zip", ACHTER)))
    plaatsen = gevonden_plaatsen(keuzes)
    casusmap = een_casus(plaatsen, keuzes.casus)
    pakket, blijft = verzamel(casusmap)
    nu = dit_moment().replace(microsecond=0)
    naar = _new_file(
        keuzes.naar, plaatsen.documenten, bestandsnaam("overdracht", pakket.map, nu.date(), ".zip"), slot
    )
    gesprekken = alle(casusmap)
    sessies = [gesprek.waarde for gesprek in gesprekken.sessies]
    onleesbaar = [fout for fout in gesprekken.onleesbaar if fout.pad.name in pakket.bestanden]
    niet_gelezen = [fout.pad.name for fout in onleesbaar]
    bovenop = voorkant(pakket.casus, sessies, naar.name, nu.date(), niet_gelezen)
    namen = namen_aan_tafel(pakket.casus, sessies, rollen(plaatsen, keuzes.vragen))
    if let_op := in_woorden(namen):
        print(f"{let_op} {_WEG}")
    vraag_of_het_mag(naar)
    wachtwoord = nieuw() if slot else ""
    try:
        if keuzes.naar is None:
            maak_map(naar.parent)
        pak_in(pakket, naar, bovenop, nu, wachtwoord)
    except OSError as fout:
        raise Weigering(f"{regel(str(naar))}: {reden(fout)}. Het pakket is niet gemaakt.") from fout
    except SlotError as fout:
        raise Weigering(f"{regel(naar.name)}: {fout}. Het pakket is niet gemaakt.") from fout
    print(f"Het pakket staat in {regel(str(naar))}")
    print(_OP_SLOT if slot else f"{_OPEN} {installeren()}")
    print("Het gaat over minderjarigen: geef het met de hand, of langs een beveiligde weg.")
    print(f"De ander typt: {opdracht(naar.name)}")
    print("Haal het pakket daarna overal weg, ook uit de prullenbak.")
    return klaag(*blijft, *(f"{fout.zin} Het zit wel in het pakket." for fout in onleesbaar))


_OP_SLOT = "Het zit op slot. Vertel het wachtwoord zelf, dus niet samen met het pakket."
_OPEN = "Het pakket is open: wie het heeft, kan alles lezen. Liever op slot? Haal het weg en typ eerst:"


_WEG = "Weghalen kan eerst, met: andere-vragen verwijder CASUS --persoon NAAM"


def _lock(soort: str) -> bool:
    """Whether it comes on a lock: always when that can be done here. Raises `Weigering`."""
    from andere_vragen.store.slot import kan_op_slot

    if kan_op_slot():
        return True
    if soort == ACHTER:
        raise Weigering(f"Een pakket op slot kan hier nog niet. Typ eerst: {installeren()}")
    return False


def _new_file(naar: Path | None, documenten: Path, naam: str, slot: bool) -> Path:
    """Where the package comes: a file that is not there yet. Raises `Weigering`."""
    from andere_vragen.store.schrijven import vrij_pad

    if slot:
        naam += ACHTER
    if naar is None:
        return vrij_pad(documenten / naam)
    if os.path.isdir(naar):  # noqa: PTH112 - Path.is_dir raises for a name that is too long
        naar /= naam
    if slot and naar.suffix.lower() != ACHTER:
        naar = naar.with_name(naar.name + ACHTER)
    if os.path.lexists(naar):
        zin = f"{regel(str(naar))} is er al. Kies een andere naam: er wordt niets overschreven."
        raise Weigering(zin)
    return naar


OPDRACHT = Opdracht(
    (
        (
            "andere-vragen overdracht CASUS",
            "maak één pakket van een casus, voor een andere begeleider; op slot als dat kan",
        ),
        ("              [--naar PAD]", "waar het pakket komt; anders in de map met documenten"),
    ),
    doe,
    (Woord("CASUS"), Woord("--naar", pad)),
)
