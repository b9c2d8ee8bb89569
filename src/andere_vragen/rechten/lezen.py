"""Everything that stands in a casus, to be read by whoever may ask for it."""

from collections.abc import Collection
from datetime import date
from pathlib import Path
from typing import NamedTuple

from andere_vragen.casus.namen import namen_aan_tafel
from andere_vragen.papieren.inzage import inzage
from andere_vragen.store.laden import alle, laad_casus
from andere_vragen.store.lijst import begint_met_moment
from andere_vragen.store.naam import bestandsnaam, slug
from andere_vragen.store.schrijven import bewaar, maak_map, vrij_pad
from andere_vragen.taal.mensen import vergelijkbaar
from andere_vragen.vragen.modellen import Vragen


class Inzage(NamedTuple):
    """The document, and what it may miss."""

    schuilnaam: str
    tekst: str
    gemist: tuple[str, ...]
    """What could not be read, each a Dutch sentence."""
    kopieen: tuple[Path, ...]
    """What is there twice: only one of them was read."""
    namen: tuple[str, ...]
    """Names that were typed at the table, and that are not covered."""


def inzage_van(casusmap: Path, zwart: Collection[str], vragen: Vragen) -> Inzage:
    """The casus as it can be read now, with these people covered. Raises `Onleesbaar`."""
    casus = laad_casus(casusmap)
    gelezen = alle(casusmap)
    problemen = (zin for gesprek in gelezen.sessies for zin in gesprek.problemen)
    gemist = (*casus.problemen, *problemen, *(fout.zin for fout in gelezen.onleesbaar))
    sessies, naam = [gesprek.waarde for gesprek in gelezen.sessies], casus.waarde.schuilnaam
    bedekt = {vergelijkbaar(wie) for wie in zwart}
    namen = namen_aan_tafel(casus.waarde, sessies, (rol.naam for rol in vragen.rollen))
    return Inzage(
        naam,
        inzage(casus.waarde, sessies, zwart),
        tuple(dict.fromkeys(gemist)),
        gelezen.kopieen,
        tuple(een for een in namen if vergelijkbaar(een) not in bedekt),
    )


def leg_inzage_klaar(document: Inzage, documenten: Path, dag: date) -> Path:
    """Put it in a new file of the documents folder, and tell where. Raises `OSError`."""
    maak_map(documenten)
    pad = vrij_pad(documenten / bestandsnaam("inzage", document.schuilnaam, dag, ".md"))
    bewaar(pad, document.tekst)
    return pad


def papieren_van(documenten: Path, schuilnaam: str) -> list[str]:
    """The papers of this casus that lie among the documents, by name: those are of whoever asked for them."""
    try:
        return sorted(pad.name for pad in documenten.iterdir() if slug(schuilnaam) in pad.name.lower())
    except OSError:
        return []


def losse_verslagen(casusmap: Path) -> list[str]:
    """The verslagen of which the sitting is gone: nobody can make those anew, so nobody takes them away."""
    if not casusmap.is_dir():
        return []
    los = (pad for pad in casusmap.glob("*.md") if begint_met_moment(pad.name))
    return sorted(pad.name for pad in los if not pad.with_suffix(".toml").exists())


def inzage_rollen(getypt: str) -> list[str]:
    """The people to cover, as they were typed: with a comma between them."""
    return [rol.strip() for rol in getypt.split(",") if rol.strip()]
