"""Rows of people: who sits here, and who is missing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Deelnemer
from andere_vragen.casus.tijdlijn import gezichten, laatst_aan_tafel
from andere_vragen.casus.uitspraken import Uitspraak
from andere_vragen.casus.wijzers import Mensen, Menswijzer
from andere_vragen.rijen.dingen import Ding, mens_dingen
from andere_vragen.rijen.rij import Rij
from andere_vragen.rijen.stappen import AnderMens, DezelfdeMensen, Erbij
from andere_vragen.rijen.vaste_rij import VasteRij
from andere_vragen.rijen.wijzigen import Wijziging
from andere_vragen.rijen.zeggen import bekende, erbij_in, mensen_in
from andere_vragen.taal.mensen import vergelijkbaar
from andere_vragen.taal.tekst import naast
from andere_vragen.taal.woorden import Invoersoort, Is
from andere_vragen.vragen.blokken import Rij as Rijblok
from andere_vragen.vragen.blokken import ingevuld
from andere_vragen.vragen.schermen import Scherm


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
        bekend = {vergelijkbaar(rol) for rol in gezichten(self.gesprek.eerder)}
        for een in super()._things():
            nieuw = bekend and vergelijkbaar(een.tekst) not in bekend
            yield een._replace(achter=naast("nieuw", een.achter)) if nieuw else een

    def ja(self, vandaag: date) -> Wijziging | None:
        """The same people as the last time, as long as nobody sits here."""
        del vandaag
        mensen = laatst_aan_tafel(self.gesprek.eerder)
        if not mensen or self.gesprek.sessie.aanwezig:
            return None
        nu = tuple(self._newest(wie.gewijzigd_naar(vanaf=None, tot=None)) for wie in mensen)
        return Wijziging(stap=DezelfdeMensen(nu), melding="Dezelfde mensen. Delete haalt iemand weg.")

    def _newest(self, wie: Deelnemer) -> Deelnemer:
        """Somebody with what is known now, from whatever casus: a number that was emptied stays away."""
        bekend = bekende(self.gesprek, wie.rol)
        if bekend is None or wie.nummer:
            return wie
        return wie.gewijzigd_naar(doet=bekend.doet, aanwezig=bekend.aanwezig, bereikbaar=bekend.bereikbaar)


@dataclass(frozen=True, eq=False)
class Mist(MensenRij):
    """Who is not here and should be."""

    veld = "afwezig"


@dataclass(frozen=True, eq=False)
class ErBij(VasteRij):
    """Whether somebody who matters most is here: asked once, and only while the names leave it open."""

    is_: ClassVar[Is]

    @classmethod
    def van(cls, gesprek: Gesprek, scherm: Scherm, hier: Sequence[Uitspraak], blok: Rijblok) -> Iterable[Rij]:
        """None before anybody sits here, and none once it is known."""
        bekend = any(wie.is_ == cls.is_ for wie in (*gesprek.sessie.aanwezig, *gesprek.sessie.afwezig))
        if gesprek.sessie.aanwezig and not bekend:
            yield cls(gesprek, scherm, hier, blok)

    @property
    def vraag(self) -> str:
        """Whom it is about, by the schuilnaam."""
        return ingevuld(self.blok.vraag, {"schuilnaam": self.gesprek.casus.schuilnaam})

    def _things(self) -> Iterable[Ding]:
        return ()

    def _lines(self, regels: Sequence[str], niveau: str | None, vandaag: date) -> Wijziging:
        del niveau, vandaag
        wie = erbij_in(self.gesprek, self.is_, " ".join(regels))
        if isinstance(wie, Menswijzer):
            mens = self.gesprek.sessie.mensen(wie.veld)[wie].gewijzigd_naar(is_=self.is_)
            return Wijziging(stap=AnderMens(wie, mens, ("is_",)))
        veld, mens = wie
        return Wijziging(stap=Erbij(veld, (mens,)))

    def te_noemen(self) -> tuple[str, ...]:
        """Yes, no, or who it is of those whose name leaves that open."""
        return ("ja", "nee", *(wie.rol for wie in self.gesprek.sessie.aanwezig if wie.is_ is None))

    def raad(self, tekst: str, wordt: Invoersoort) -> str:
        """What can be answered."""
        del tekst, wordt
        return "Typ ja of nee, of de naam."


@dataclass(frozen=True, eq=False)
class ZelfErBij(ErBij):
    """Whom it is about, where that is somebody who can sit at a table."""

    is_ = "zelf"

    @classmethod
    def van(cls, gesprek: Gesprek, scherm: Scherm, hier: Sequence[Uitspraak], blok: Rijblok) -> Iterable[Rij]:
        """None about a situation, or about how people work together."""
        if gesprek.vragen.soort.aan_tafel:
            yield from super().van(gesprek, scherm, hier, blok)


@dataclass(frozen=True, eq=False)
class OudersErBij(ErBij):
    """A parent or carer."""

    is_ = "ouder"
