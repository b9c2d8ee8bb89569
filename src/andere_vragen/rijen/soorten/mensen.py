"""Rows of people: who sits here, and who is missing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from andere_vragen.casus.tijdlijn import gezichten, laatst_aan_tafel
from andere_vragen.casus.wijzers import Mensen
from andere_vragen.rijen.dingen import Ding, mens_dingen
from andere_vragen.rijen.rij import VasteRij
from andere_vragen.rijen.wijzigen import DezelfdeMensen, Erbij, Wijziging
from andere_vragen.rijen.zeggen import mensen_in
from andere_vragen.taal.tekst import naast
from andere_vragen.taal.woorden import Invoersoort


@dataclass(frozen=True, eq=False)
class MensenRij(VasteRij):
    """Names, by role, parted by commas."""

    veld: ClassVar[Mensen]

    def _things(self) -> Iterable[Ding]:
        return mens_dingen(self.gesprek.sessie, self.veld)

    def _lines(self, regels: Sequence[str], niveau: str | None, vandaag: date) -> Wijziging:
        del niveau, vandaag
        return Wijziging(stap=Erbij(self.veld, mensen_in(self.gesprek, regels)))

    def te_noemen(self) -> tuple[str, ...]:
        """Who can sit at a table."""
        return tuple(rol.naam for rol in self.gesprek.vragen.rollen if rol.tafel)

    def raad(self, tekst: str, wordt: Invoersoort) -> str:
        """How to name more people at once."""
        del tekst, wordt
        return "Met een komma noem je er meer. → vult aan."


@dataclass(frozen=True, eq=False)
class Tafel(MensenRij):
    """Who sits here; in a next sitting also who is new (domain B13: fixed faces)."""

    veld = "aanwezig"

    def _things(self) -> Iterable[Ding]:
        bekend = {rol.casefold() for rol in gezichten(self.gesprek.eerder)}
        for een in super()._things():
            nieuw = bekend and een.tekst.casefold() not in bekend
            yield een._replace(achter=naast("nieuw", een.achter)) if nieuw else een

    def ja(self, vandaag: date) -> Wijziging | None:
        """The same people as the last time, as long as nobody sits here."""
        del vandaag
        mensen = laatst_aan_tafel(self.gesprek.eerder)
        if not mensen or self.gesprek.sessie.aanwezig:
            return None
        nu = tuple(wie.gewijzigd_naar(vanaf=None, tot=None) for wie in mensen)
        return Wijziging(stap=DezelfdeMensen(nu), melding="Dezelfde mensen. Delete haalt iemand weg.")


@dataclass(frozen=True, eq=False)
class Mist(MensenRij):
    """Who is not here and should be."""

    veld = "afwezig"
