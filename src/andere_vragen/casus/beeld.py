"""How what was said spreads over the niveaus: counted once, for the zoom-meter and for the zetjes."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import NamedTuple

from andere_vragen.casus.betekenis import Betekenis
from andere_vragen.casus.sessie import PARKEERPLAATS, Deelnemer, Sessie
from andere_vragen.casus.uitspraken import Gezegd, Hypothese, Notitie
from andere_vragen.casus.wie_hier import Aanwezigen, aan_tafel, naam_is, wie_hier
from andere_vragen.taal.mensen import zelfde_naam
from andere_vragen.taal.woorden import Is
from andere_vragen.vragen.als import Hier
from andere_vragen.vragen.betekenis import Schermtelling, Stem
from andere_vragen.vragen.blokken import Niveau, Rij
from andere_vragen.vragen.modellen import Vragen
from andere_vragen.vragen.schermen import Scherm

VOL, LEEG = "█", "▁"


@dataclass(frozen=True)
class Beeld:
    """A Sessie seen from a distance. What is said about a niveau counts: a voice or a person never does."""

    sessie: Sessie
    vragen: Vragen
    eerder: tuple[Sessie, ...] = ()
    """The sittings before it, the first one first: what counts is only what was said in this one."""
    schuilnaam: str = ""

    @cached_property
    def betekenis(self) -> Betekenis:
        """What the places in this log mean."""
        return Betekenis(self.sessie, self.vragen)

    def schermnaam(self, id: str) -> str:
        """A screen as people read it; one that left the question file as it was called then."""
        if id == PARKEERPLAATS:
            return "Parkeerplaats"
        if scherm := self.vragen.scherm(id):
            return scherm.titel
        return next((gesteld.titel for gesteld in self.sessie.schermen if gesteld.id == id), "") or id

    def rij(self, iets: Gezegd) -> Rij | None:
        """The row it was said in; of a niveau that was one row before, the one that took over.

        What somebody said for themselves then is the voice's.
        """
        zelf = isinstance(iets, Notitie) and iets.bron == "zelf_gezegd"
        return self.vragen.rij_nu(iets.scherm, iets.rij, zelf=zelf)

    def rijnaam(self, iets: Gezegd) -> str | None:
        """That, as people read it; one that left the question file by its id."""
        rij = self.rij(iets)
        return rij.label if rij else iets.rij

    def waarover(self, iets: Gezegd) -> str | None:
        """The niveau it is about, or else the row it was said in."""
        niveau = self.vragen.niveau(iets.niveau or iets.rij)
        if niveau:
            return niveau.label
        toen = (een.label for een in self.sessie.niveaus if een.id == iets.niveau)
        return next(toen, "") or iets.niveau or self.rijnaam(iets)

    @cached_property
    def per_niveau(self) -> dict[str, int]:
        """How many notes and hypotheses there are about each niveau, near to far, zeros included."""
        geteld = Counter(iets.niveau for iets in self._gezegd if iets.bron != "zelf_gezegd")
        return {niveau.id: geteld[niveau.id] for niveau in self.vragen.ladder}

    @cached_property
    def totaal(self) -> int:
        """How many of them are about a niveau at all."""
        return sum(self.per_niveau.values())

    @property
    def dichtbij(self) -> Niveau:
        """The niveau whom it is about: in the shipped questions, the youngster."""
        return self.vragen.kern

    @property
    def over_dichtbij(self) -> int:
        """How many are about them."""
        return sum(aantal for id, aantal in self.per_niveau.items() if self.vragen.is_kern(id))

    @property
    def leeg(self) -> list[Niveau]:
        """The niveaus about which nothing was said, and that did not speak either; near to far."""
        gehoord = {iets.niveau for iets in self._gezegd}
        return [niveau for niveau in self.vragen.ladder if niveau.id not in gehoord]

    @property
    def _gezegd(self) -> tuple[Notitie | Hypothese, ...]:
        return (*self.sessie.notities, *self.sessie.hypothesen)

    @cached_property
    def ideeen(self) -> Counter[str]:
        """How many hypotheses there are about each niveau that has any."""
        return Counter(idee.niveau for idee in self.sessie.hypothesen if idee.niveau)

    def erbij(self, idee: Hypothese) -> bool:
        """Whether a thought came by looking through other eyes: after the group first stood there.

        A log from before there were moments only knows what came later than the first thoughts.
        """
        ogen, vanaf = self._looked_through_eyes
        if idee.moment is None or (ogen and not vanaf):
            return idee.fase == "later"
        return bool(vanaf) and idee.moment >= min(vanaf)

    @cached_property
    def _looked_through_eyes(self) -> tuple[bool, list[datetime]]:
        """Whether the group looked through other eyes, and since when as far as the log knows."""
        ogen = [een for een in self.sessie.schermen if self.betekenis.scherm(een.id) == "andere_ogen"]
        return bool(ogen), [een.vanaf for een in ogen if een.vanaf]

    def notities_op(self, telling: Schermtelling) -> list[Notitie]:
        """The notes on the screens and in the rows that count as this."""
        return [iets for iets in self.sessie.notities if self.betekenis.vraag(iets) == telling]

    @cached_property
    def _on_route(self) -> tuple[tuple[Scherm, tuple[Rij, ...]], ...]:
        """The screens of this sitting, each with the rows that stand on it."""
        return self.vragen.gesteld(self.sessie.route, self.sessie.overgeslagen)

    def heet(self, telling: Schermtelling) -> str:
        """What the screen or the row is called that asks this; empty where this sitting does not ask it."""
        for scherm, rijen in self._on_route:
            if scherm.telt_als == telling:
                return scherm.titel
            for rij in rijen:
                if rij.telt_als == telling:
                    return rij.label
        return ""

    def rij_van_stem(self, stem: Stem) -> Rij | None:
        """Where this sitting asks what they say themselves."""
        rijen = (rij for _, rijen in self._on_route for rij in rijen)
        return next((rij for rij in rijen if rij.stem == stem), None)

    @cached_property
    def ooit_gehoord(self) -> set[str | None]:
        """Who spoke for themselves, in this sitting or an earlier one."""
        eerder = (Beeld(sessie, self.vragen) for sessie in self.eerder)
        return self.stemmen.union(*(een.stemmen for een in eerder))

    @cached_property
    def gevraagd(self) -> frozenset[str | None]:
        """As what the questions count that this sitting asks: what its route leaves out, nobody missed."""
        return self.vragen.gevraagd(self.sessie.route, self.sessie.overgeslagen)

    @cached_property
    def stemmen(self) -> set[str | None]:
        """Who spoke for themselves."""
        return {self.betekenis.stem(notitie) for notitie in self.sessie.notities}

    @cached_property
    def hier(self) -> Hier:
        """Whether whom it is about is here now, and the parents."""
        return wie_hier(self.sessie, self.sessie.gewijzigd)

    @cached_property
    def aan_tafel(self) -> Aanwezigen:
        """Who sits here now."""
        return aan_tafel(self.sessie)

    def zit_hier(self, naam: str) -> bool:
        """Whether somebody who is called so sits here now."""
        is_ = naam_is(naam, self.schuilnaam, self.vragen)
        return any(zelfde_naam(naam, wie.rol) or _one_of(wie, is_) for wie in self.aan_tafel)

    def is_weg(self, naam: str) -> bool:
        """Whether somebody who is called so is not here, for certain: the group said who sits here."""
        if self.zit_hier(naam):
            return False
        match naam_is(naam, self.schuilnaam, self.vragen):
            case "zelf":
                return self.hier.zelf == "weg"
            case "ouder":
                return self.hier.ouders == "weg"
        gemist = any(zelfde_naam(naam, wie.rol) for wie in self.sessie.afwezig)
        return gemist or (bool(self.aan_tafel) and all(wie.is_ for wie in self.aan_tafel))


def _one_of(wie: Deelnemer, is_: Is | None) -> bool:
    """Whether a name that says who it is can be this person."""
    return is_ in ("zelf", "ouder") and wie.is_ == is_


class Aandeel(NamedTuple):
    """How often the group looked at one niveau."""

    niveau: Niveau
    label: str
    aantal: int


def aandelen(beeld: Beeld) -> tuple[Aandeel, ...]:
    """Where the group looked: whom it is about first, then near to far, zeros included."""
    kern = Aandeel(beeld.dichtbij, over_wie(beeld), beeld.over_dichtbij)
    verder = (Aandeel(een, een.kort or een.label, beeld.per_niveau[een.id]) for een in beeld.vragen.eromheen)
    return (kern, *verder)


def over_wie(beeld: Beeld) -> str:
    """What is counted as looking at whom it is about."""
    return beeld.vragen.soort.over_wie(beeld.schuilnaam, beeld.dichtbij.label)


_ZONDER = "Zonder niveau"


class Verschuiving(NamedTuple):
    """How many hypotheses about one niveau came first, and how many came by looking differently."""

    label: str
    eerste: int
    erbij: int

    @property
    def zin(self) -> str:
        """It in words."""
        return f"{self.label}: eerst {self.eerste}, erbij {self.erbij}"


def verschuiving(beeld: Beeld) -> list[Verschuiving]:
    """The shift, near to far, what is about no niveau last. Empty when there were no first thoughts."""
    labels = {niveau.id: niveau.label for niveau in beeld.vragen.niveaus}
    eerste, erbij = Counter[str](), Counter[str]()
    for idee in beeld.sessie.hypothesen:
        label = labels.get(idee.niveau or "", _ZONDER)
        eerste[label] += idee.fase == "eerste"
        erbij[label] += beeld.erbij(idee)
    alle = [Verschuiving(label, eerste[label], erbij[label]) for label in (*labels.values(), _ZONDER)]
    if not any(deel.eerste for deel in alle):
        return []
    return [deel for deel in alle if deel.eerste or deel.erbij]


def erbij(delen: list[Verschuiving]) -> str:
    """What looking differently brought, in one line: "+4 hypothesen door anders kijken"."""
    som = sum(deel.erbij for deel in delen)
    return f"+{som} {'hypothese' if som == 1 else 'hypothesen'} door anders kijken"


def verschoven(beeld: Beeld) -> str:
    """The shift in one sentence; empty when there were no first thoughts."""
    namen = {een.label: een.kort or een.label for een in beeld.vragen.niveaus}
    namen[beeld.dichtbij.label] = over_wie(beeld)
    delen = [(namen.get(deel.label, "zonder plek"), deel) for deel in verschuiving(beeld)]
    if not delen:
        return ""
    eerst = ", ".join(f"{naam} {deel.eerste}" for naam, deel in delen if deel.eerste)
    later = ", ".join(f"{naam} {deel.erbij}" for naam, deel in delen if deel.erbij)
    return f"Eerst: {eerst}. Door anders kijken kwam erbij: {later or 'nog niets'}."


def balk(deel: int, totaal: int, breedte: int) -> str:
    """A bar with a zero base: never empty for something, never full for less than all."""
    vol = round(breedte * deel / totaal) if totaal else 0
    if 0 < deel < totaal:
        vol = min(max(vol, 1), breedte - 1)
    return VOL * vol + LEEG * (breedte - vol)
