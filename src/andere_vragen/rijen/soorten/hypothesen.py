"""Rows of what may be going on: one list of the group's ideas, that it meets at several moments."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from andere_vragen.casus.uitspraken import Hypothese, Uitspraak
from andere_vragen.casus.wijzers import Uitspraakwijzer
from andere_vragen.rijen.bij_naam import als_naam, genoemd
from andere_vragen.rijen.dingen import Ding, Dingen
from andere_vragen.rijen.soorten.notities import Notities
from andere_vragen.rijen.vaste_rij import VasteRij
from andere_vragen.rijen.wijzigen import Wijziging
from andere_vragen.taal.woorden import Invoersoort
from andere_vragen.vragen.blokken import Niveau


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
        """Each about the niveau that it begins with: "school: misschien is de pauze te druk"."""
        del vandaag
        gezegd = map(self._named, regels)
        return Wijziging(
            tuple(Hypothese(tekst=zegt, **self.gedacht(over.id if over else niveau)) for over, zegt in gezegd)
        )

    def raad(self, tekst: str, wordt: Invoersoort) -> str:
        """What it is about, when the line names it."""
        over, _ = self._named(tekst)
        return f"→ {over.label}" if over and wordt == "notitie" else super().raad(tekst, wordt)

    def _named(self, regel: str) -> tuple[Niveau | None, str]:
        """The niveau that this line begins with, and what it says of it; a role is somebody who speaks."""
        vragen = self.gesprek.vragen
        naam, tekst = genoemd(regel)
        if not vragen.rol(naam):
            for niveau in vragen.niveaus:
                if naam in map(als_naam, (niveau.label, niveau.kort or niveau.label)):
                    return niveau, tekst
        return None, regel

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
