"""Rows of what was said: notes and hypotheses, in rows or in one list."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from andere_vragen.casus.concept import Rijplek
from andere_vragen.casus.uitspraken import Hypothese, Uitspraak
from andere_vragen.rijen.dingen import Ding, Dingen
from andere_vragen.rijen.nieuwe_rij import van_nieuwe_rij
from andere_vragen.rijen.rij import Rij
from andere_vragen.rijen.vaste_rij import VasteRij


@dataclass(frozen=True, eq=False)
class EenLijst(Rij):
    """The only row of a screen without rows: everything said on it."""

    plek = Rijplek()

    @property
    def vraag(self) -> str:
        """That of the screen itself."""
        return self.scherm.vraag

    def _things(self) -> Iterable[Ding]:
        return Dingen(self.gesprek, self.hier)


@dataclass(frozen=True, eq=False)
class Overig(EenLijst):
    """What was said where no row is (any more)."""

    plek = Rijplek(eigen="overig")
    label = "Overig"
    vraag = "Waar hoort dit bij? Wijs aan met ↑, dan ctrl+k."


@dataclass(frozen=True, eq=False)
class Notities(VasteRij):
    """What was said about one party, place or part."""

    neemt_notities = True

    def _things(self) -> Iterable[Ding]:
        return Dingen(self.gesprek, self.hier)

    def krijgt(self, iets: Uitspraak) -> dict[str, Any] | None:
        """What it would have had, said here. A hypothesis of another screen stays there."""
        if not self.neemt_notities:
            return None
        if iets.scherm != self.scherm.id:
            return {"niveau": self.niveau} if isinstance(iets, Hypothese) and self.niveau else None
        oud = self.gesprek.beeld.rij(iets)
        return {"rij": self.id, **van_nieuwe_rij(iets, oud, self.blok)}


@dataclass(frozen=True, eq=False)
class Steun(Notities):
    """Who can give support here."""

    vraagt_steun = True
