"""Rows that fill a field of the Sessie itself: the question, whom to call, when to look back, the figures."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar, Literal

from andere_vragen.rijen.dingen import Ding, veld_dingen
from andere_vragen.rijen.raad import woorden_geteld
from andere_vragen.rijen.soorten.notities import Notities
from andere_vragen.rijen.stappen import CijfersErbij, Gezet
from andere_vragen.rijen.vaste_rij import VasteRij
from andere_vragen.rijen.veranderen import een_waarde
from andere_vragen.rijen.wijzigen import Wijziging
from andere_vragen.rijen.zeggen import cijfers_in, dag_in, lijkt_een_cijfer
from andere_vragen.taal.woorden import Invoersoort

GEEN_CIJFER = "Dit staat er als woorden en telt niet mee. Hele cijfers van 0 tot 10 tellen: 6 7 5."


@dataclass(frozen=True, eq=False)
class EenWaarde(VasteRij):
    """One sentence."""

    veld: ClassVar[Literal["vraag", "regie"]]

    def _things(self) -> Iterable[Ding]:
        return veld_dingen(self.gesprek.sessie, self.veld)

    def _lines(self, regels: Sequence[str], niveau: str | None, vandaag: date) -> Wijziging:
        del niveau, vandaag
        return _instead(self, een_waarde(self.gesprek.sessie, self.veld, " ".join(regels)))


@dataclass(frozen=True, eq=False)
class DeVraag(EenWaarde):
    """What the question is, in one sentence that everybody can keep in mind."""

    veld = "vraag"
    begin = "Tab: naar de volgende rij. F1: hulp."

    def raad(self, tekst: str, wordt: Invoersoort) -> str:
        """How long it is, without ever refusing one."""
        del wordt
        return woorden_geteld(tekst)


@dataclass(frozen=True, eq=False)
class Regie(EenWaarde):
    """Whom to call."""

    veld = "regie"


@dataclass(frozen=True, eq=False)
class Terugkijkdag(VasteRij):
    """When the group looks back."""

    veld = "terugkijken_op"

    def _things(self) -> Iterable[Ding]:
        return veld_dingen(self.gesprek.sessie, self.veld)

    def _lines(self, regels: Sequence[str], niveau: str | None, vandaag: date) -> Wijziging:
        del niveau
        return _instead(self, Gezet("terugkijken_op", dag_in(" ".join(regels), vandaag)))


@dataclass(frozen=True, eq=False)
class Cijfers(Notities):
    """Where we are, from 0 to 10, and words about it."""

    veld = "cijfers"
    neemt_notities = False

    def _things(self) -> Iterable[Ding]:
        yield from veld_dingen(self.gesprek.sessie, self.veld)
        yield from super()._things()

    def _lines(self, regels: Sequence[str], niveau: str | None, vandaag: date) -> Wijziging:
        if cijfers := cijfers_in(" ".join(regels)):
            return Wijziging(stap=CijfersErbij(cijfers))
        woorden = super()._lines(regels, niveau, vandaag)
        return replace(woorden, melding=GEEN_CIJFER) if any(map(lijkt_een_cijfer, regels)) else woorden


def _instead(rij: VasteRij, stap: Gezet) -> Wijziging:
    """The change that sets a field; words whose place is taken are said, so that they can come back."""
    anders = stap.waarde != getattr(rij.gesprek.sessie, stap.veld)
    was = [f"Was: “{ding.tekst}”. ctrl+z zet het terug." for ding in rij.dingen if anders]
    return Wijziging(stap=stap, melding="".join(was))
