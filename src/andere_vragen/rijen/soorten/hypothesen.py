"""Rows of what may be going on: one list of the group's ideas, that it meets at several moments."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from andere_vragen.casus.uitspraken import Hypothese, Uitspraak
from andere_vragen.casus.wijzers import Uitspraakwijzer
from andere_vragen.rijen.dingen import Ding, Dingen
from andere_vragen.rijen.rij import VasteRij
from andere_vragen.rijen.soorten.notities import Notities
from andere_vragen.rijen.wijzigen import Wijziging


@dataclass(frozen=True, eq=False)
class Hypothesen(VasteRij):
    """All of them, wherever they were said; a line is one more."""

    def _things(self) -> Iterable[Ding]:
        ideeen = self.gesprek.sessie.hypothesen
        return Dingen(self.gesprek, [idee for idee in ideeen if self._belongs(idee)])

    def _belongs(self, idee: Hypothese) -> bool:
        """What was thought in another row of this screen, or through other eyes, stands there."""
        hier = idee.rij == self.id and idee.perspectief is None
        return hier or idee.scherm != self.scherm.id

    def _lines(self, regels: Sequence[str], niveau: str | None, vandaag: date) -> Wijziging:
        del vandaag
        return Wijziging(tuple(Hypothese(tekst=regel, **self.gedacht(niveau)) for regel in regels))

    def krijgt(self, iets: Uitspraak) -> dict[str, Any] | None:
        """An idea of this screen."""
        if not isinstance(iets, Hypothese) or iets.scherm != self.scherm.id:
            return None
        return {"rij": self.id}


@dataclass(frozen=True, eq=False)
class Anders(Notities):
    """Who sees it differently: said here, or counted by hands, one idea after the other."""

    @property
    def om_te_tellen(self) -> Uitspraakwijzer | None:
        """The first idea of which nobody counted hands yet."""
        ideeen = self.gesprek.sessie.hypothesen
        return next((Uitspraakwijzer(idee.id) for idee in ideeen if not idee.handen), None)
