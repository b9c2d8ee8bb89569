"""Rows of the same casus through the eyes of somebody else: the cards, and what lies beside them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from andere_vragen.casus.concept import Rijplek
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.kaarten import gekozen, getrokken, op_tafel, stapel, weigering
from andere_vragen.casus.uitspraken import Afspraak, Notitie, Uitspraak
from andere_vragen.rijen.dingen import Ding, Dingen
from andere_vragen.rijen.rij import Rij
from andere_vragen.rijen.soorten.notities import EenLijst
from andere_vragen.rijen.stappen import Getrokken, Kaart
from andere_vragen.rijen.voorstellen import Voorstel
from andere_vragen.rijen.wijzigen import Wijziging
from andere_vragen.rijen.zeggen import NietBegrepenError
from andere_vragen.taal.tekst import kernwoord
from andere_vragen.vragen.schermen import Perspectiefscherm, Scherm

LANGE_NAAM = 16
"""Letters of a card in the strip, where few other names stand."""


@dataclass(frozen=True, eq=False)
class DoorOgen(Rij):
    """What the group sees through somebody's eyes: imagined, never said by them."""

    scherm: Perspectiefscherm
    naam: str

    @property
    def plek(self) -> Rijplek:
        """By whose eyes they are."""
        return Rijplek(self.naam)

    @property
    def label(self) -> str:
        """Whose eyes."""
        return self.naam

    @property
    def kort(self) -> str:
        """A card is called by its whole name, as long as that is no sentence."""
        return kernwoord(self.naam, LANGE_NAAM)

    @property
    def vraag(self) -> str:
        """What is asked of them, as they are called in a sentence; who came meanwhile is really asked."""
        return weigering(self.gesprek.beeld, self.naam) or self._about(self.scherm.vraag_rol)

    @property
    def voorstel(self) -> Voorstel | None:
        """To really ask that other, once something was imagined."""
        hier = self.gesprek.beeld.zit_hier(self.naam)
        if hier or not (self.scherm.afspraak_rol and self.dingen):
            return None
        return Voorstel(self._about(self.scherm.afspraak_rol))

    def _about(self, zin: str) -> str:
        return zin.replace("{rol}", self.gesprek.vragen.met_lidwoord(self.naam))

    def _things(self) -> Iterable[Ding]:
        gezien = [iets for iets in self.hier if _eyes(iets) == self.naam]
        return Dingen(self.gesprek, gezien, met_ogen=bool(weigering(self.gesprek.beeld, self.naam)))

    def gedacht(self, niveau: str | None) -> dict[str, Any]:
        """By these eyes: no row of the log, and never said by them."""
        return self.waar(niveau) | {"rij": None, "perspectief": self.naam, "bron": "ingeleefd"}

    def krijgt(self, iets: Uitspraak) -> dict[str, Any] | None:
        """Other eyes."""
        if iets.scherm != self.scherm.id:
            return None
        if isinstance(iets, Afspraak):
            return {"rij": self.naam}
        return {"rij": None, "perspectief": self.naam, "bron": "ingeleefd"}


@dataclass(frozen=True, eq=False)
class Kaarten(Rij):
    """Other cards, drawn or chosen."""

    plek = Rijplek(eigen="kaarten")
    label = "Andere kaart"
    vraag = "Enter: trek drie andere. Of typ wie je kiest."
    kort = "andere kaart"

    def _things(self) -> Iterable[Ding]:
        return ()

    def te_noemen(self) -> tuple[str, ...]:
        """Whose eyes can be borrowed."""
        return tuple(rol.naam for rol in self.gesprek.vragen.rollen if rol.perspectief)

    def ja(self, vandaag: date) -> Wijziging:
        """The next cards of the pile."""
        del vandaag
        kaarten = getrokken(self.gesprek.beeld)
        return Wijziging(stap=Getrokken(kaarten), melding=f"Nieuwe kaarten: {', '.join(kaarten)}.")

    def _lines(self, regels: Sequence[str], niveau: str | None, vandaag: date) -> Wijziging:
        """The card that was asked for, and its row. Who can be asked is not played (domain §5.2)."""
        del niveau, vandaag
        naam = " ".join(regels)
        if zin := weigering(self.gesprek.beeld, naam):
            raise NietBegrepenError(zin)
        nieuw = self.gesprek.sessie.gewijzigd_naar(kaarten=gekozen(self.gesprek.beeld, naam))
        kaart = nieuw.kaarten[0]
        return Wijziging(stap=Kaart(kaart), naar=Rijplek(kaart))


@dataclass(frozen=True, eq=False)
class Leefwereld(EenLijst):
    """What the youngster likes, as it was said on a screen of its own (`bij`)."""

    bij: Scherm
    vraagt: str | None
    thuis: dict[str, str | None]
    """Where it is asked in this sitting."""

    plek = Rijplek(eigen="leefwereld")

    @property
    def label(self) -> str:
        """What that screen is called."""
        return self.bij.titel

    @property
    def vraag(self) -> str:
        """What is asked of it here, or else what was asked there."""
        return self.vraagt or self.bij.vraag

    def _lines(self, regels: Sequence[str], niveau: str | None, vandaag: date) -> Wijziging:
        """Notes of where it is asked."""
        del vandaag
        plek = self.waar(niveau) | self.thuis
        return Wijziging(tuple(Notitie(tekst=regel, **plek) for regel in regels))


def perspectief_rijen(rest: EenLijst, scherm: Perspectiefscherm) -> Iterable[Rij]:
    """The cards on the table, everybody through whose eyes was looked, and what the youngster likes.

    `rest` has what was said on this screen.
    """
    gesprek, hier = rest.gesprek, rest.hier
    kaarten, bekend = op_tafel(gesprek.beeld), stapel(gesprek.beeld)
    for naam in dict.fromkeys((*kaarten, *_looked_through(hier, bekend))):
        yield DoorOgen(gesprek, scherm, hier, naam)
    if set(bekend) - set(kaarten):
        yield Kaarten(gesprek, scherm, ())
    bron = gesprek.vragen.scherm(scherm.leefwereld or "")
    graag = _likes(gesprek, bron) if bron else []
    if bron and graag:
        yield Leefwereld(gesprek, scherm, graag, bron, scherm.vraag_leefwereld, _home(gesprek, bron))


def _likes(gesprek: Gesprek, bron: Scherm) -> list[Notitie]:
    """What was said on that screen, or in a row that asks the same."""
    hier = [iets for iets in gesprek.sessie.notities if iets.scherm == bron.id]
    elders = gesprek.beeld.notities_op(bron.telt_als) if bron.telt_als else []
    return [*hier, *(iets for iets in elders if iets.scherm != bron.id)]


def _home(gesprek: Gesprek, bron: Scherm) -> dict[str, str | None]:
    """That screen, or the row that stands for it on this route."""
    if bron not in gesprek.hele_route:
        for scherm in gesprek.hele_route:
            for rij in gesprek.vragen.rijen_op(scherm):
                if rij.telt_als and rij.telt_als == bron.telt_als:
                    return {"scherm": scherm.id, "rij": rij.id}
    return {"scherm": bron.id, "rij": None}


def _looked_through(hier: Iterable[Uitspraak], bekend: Sequence[str]) -> Iterable[str]:
    """Whose eyes: of what was seen they are written down, an afspraak stands in the row of a card."""
    for iets in hier:
        wie = _eyes(iets)
        if wie and (not isinstance(iets, Afspraak) or wie in bekend):
            yield wie


def _eyes(iets: Uitspraak) -> str | None:
    return iets.rij if isinstance(iets, Afspraak) else iets.perspectief
