"""The pause when the group goes on from looking around: where did we look, and where not yet? Pure."""

from typing import NamedTuple

from andere_vragen.casus.beeld import Beeld, aandelen
from andere_vragen.casus.concept import Rijplek
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.rijen.beelden import NIETS, kijkregels
from andere_vragen.rijen.welke import vaste_rijen

STILGESTAAN = "stilstaan"
"""Under this name the log keeps that it was shown, with the zetjes that do not come back in this sitting."""


class Nog(NamedTuple):
    """A row where nobody looked yet."""

    plek: Rijplek
    label: str


class Stilstaan(NamedTuple):
    """What the group sees before it goes on."""

    vraag: str
    regels: tuple[str, ...]
    """How often it looked where, as bars."""
    stem: str
    """What was said for themselves, and is not in those bars; empty when nobody did."""
    nog: tuple[Nog, ...]

    @property
    def gekeken(self) -> tuple[str, ...]:
        """Only those where it looked: enough where there is little room, beside the rows where it did not."""
        return tuple(regel for regel in self.regels if not regel.endswith(NIETS))


def stilstaan(gesprek: Gesprek) -> Stilstaan | None:
    """Once a sitting, on a screen that asks for it, when something was said there."""
    scherm, sessie = gesprek.scherm, gesprek.sessie
    gezegd = any(iets.scherm == scherm.id for iets in sessie.uitspraken)
    if not (scherm.stilstaan and gezegd) or gesprek.alleen_lezen or STILGESTAAN in sessie.zetjes_weg:
        return None
    return Stilstaan(scherm.stilstaan, kijkregels(gesprek), _voice(gesprek.beeld), _not_yet(gesprek))


def _voice(beeld: Beeld) -> str:
    if "zelf" not in beeld.stemmen:
        return ""
    return f"De stem van {beeld.vragen.soort.wie(beeld.schuilnaam)} telt hier niet mee."


def _not_yet(gesprek: Gesprek) -> tuple[Nog, ...]:
    """Around whom it is about, near to far, as far as this screen has a row for it."""
    kijkt = (rij for rij in vaste_rijen(gesprek, gesprek.scherm) if rij.bron != "zelf_gezegd")
    rijen = {rij.niveau: rij.plek for rij in kijkt}
    _, *verder = aandelen(gesprek.beeld)
    leeg = (deel for deel in verder if not deel.aantal and deel.niveau.id in rijen)
    return tuple(Nog(rijen[deel.niveau.id], deel.label) for deel in leeg)
