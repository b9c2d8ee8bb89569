"""Bringing back an earlier version of a sitting, beside what is there: nothing is overwritten."""

from dataclasses import dataclass
from pathlib import Path

from andere_vragen.casus.sessie import Sessie
from andere_vragen.store.laden import laad_casus
from andere_vragen.store.lezen import lees
from andere_vragen.store.reserve import reserve_van, versies
from andere_vragen.store.schrijven import bewaar, reden, vrij_pad
from andere_vragen.store.vergrendeling import Grendel
from andere_vragen.taal.tijd import datum, klok
from andere_vragen.taal.weigering import Weigering


@dataclass(frozen=True)
class Versie:
    """An earlier version that is kept."""

    pad: Path
    sessie: Sessie

    @property
    def zin(self) -> str:
        """Of which sitting it is, of when, and how much was said in it."""
        van, om = datum(self.sessie.begonnen.date()), datum(self.sessie.gewijzigd.date())
        return f"gesprek van {van}, zoals op {om} om {klok(self.sessie.gewijzigd)}: {hoeveel(self.sessie)}"


def hoeveel(sessie: Sessie) -> str:
    """How much was said."""
    aantal = len(sessie.uitspraken)
    return "1 ding gezegd" if aantal == 1 else f"{aantal} dingen gezegd"


def versies_van(casusmap: Path, toestand: Path) -> list[Versie]:
    """Those of this casus, the last changed first. Raises `Onleesbaar`."""
    gevonden = versies(reserve_van(toestand, laad_casus(casusmap).waarde.id))
    return [Versie(pad, sessie) for pad, sessie in gevonden]


def zet_ernaast(toestand: Path, casusmap: Path, versie: Versie) -> Path:
    """A new file with this version in it. Raises `Weigering`."""
    grendel = Grendel(toestand)
    if not grendel.neem(casusmap):
        raise Weigering("Deze casus is open in een ander venster. Sluit hem daar eerst.")
    try:
        pad = vrij_pad(casusmap / f"{versie.sessie.begonnen:%Y-%m-%d-%H%M}.toml")
        bewaar(pad, lees(versie.pad)[0])
    except OSError as fout:
        raise Weigering(f"{reden(fout).capitalize()}. Er is niets teruggehaald.") from fout
    finally:
        grendel.los()
    return pad
