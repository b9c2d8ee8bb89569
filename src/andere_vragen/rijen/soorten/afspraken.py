"""Rows of afspraken: all of them, those that were early, the one step together, and reading them aloud."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from andere_vragen.casus.beeld import Beeld
from andere_vragen.casus.concept import Rijplek
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie, Uitspraak, ingeleefd
from andere_vragen.casus.wijzers import Uitspraakwijzer
from andere_vragen.rijen.dingen import Ding, Dingen
from andere_vragen.rijen.rij import Rij, VasteRij
from andere_vragen.rijen.soorten.notities import EenLijst, Notities
from andere_vragen.rijen.wijzigen import Veranderd, Wijziging
from andere_vragen.vragen.betekenis import Schermtelling
from andere_vragen.vragen.schermen import Afsprakenscherm


@dataclass(frozen=True, eq=False)
class Afspraken(VasteRij):
    """Every afspraak, wherever it was made."""

    toont_afspraken = True

    def _things(self) -> Iterable[Ding]:
        return Dingen(self.gesprek, self.gesprek.sessie.afspraken)

    def _lines(self, regels: Sequence[str], niveau: str | None, vandaag: date) -> Wijziging:
        del vandaag
        return self.afspraken(regels, niveau)


@dataclass(frozen=True, eq=False)
class Vastgesteld(Notities):
    """The afspraken are read aloud: is it right, and what is not?"""

    neemt_notities = False

    def _things(self) -> Iterable[Ding]:
        afspraken = self.gesprek.sessie.afspraken
        klopt = sum(afspraak.vastgesteld is not None for afspraak in afspraken)
        if afspraken:
            yield Ding(None, f"{klopt} van {len(afspraken)} voorgelezen en vastgesteld", "■")
        yield from super()._things()

    def ja(self, vandaag: date) -> Wijziging | None:
        """What was read aloud is right."""
        gelezen = [een.gewijzigd_naar(vastgesteld=vandaag) for een in self.gesprek.sessie.afspraken]
        if not gelezen:
            return None
        klopt = tuple(Veranderd(een, ("vastgesteld",)) for een in gelezen)
        return Wijziging(veranderd=klopt, melding="Voorgelezen en vastgesteld. ctrl+z maakt het ongedaan.")


# The screen of the afspraken


@dataclass(frozen=True, eq=False)
class Vroeg(EenLijst):
    """What was agreed before everything was looked at: do we still want it?"""

    vraagt: str

    plek = Rijplek(eigen="vroeg")
    label = "Vroeg bedacht"
    kort = "vroeg"

    @property
    def vraag(self) -> str:
        """As the question file asks it."""
        return self.vraagt

    def ja(self, vandaag: date) -> Wijziging | None:
        """Those that are early still stand."""
        del vandaag
        vroege = (een for een in self.gesprek.sessie.afspraken if een.vroeg)
        blijft = tuple(Veranderd(een.gewijzigd_naar(vroeg=False), ("vroeg",)) for een in vroege)
        return Wijziging(veranderd=blijft, melding="Die willen we nog. ctrl+z maakt het ongedaan.")


@dataclass(frozen=True, eq=False)
class Aangedragen(EenLijst):
    """What the group itself thought of: F5 makes an afspraak of what is pointed at."""

    vraagt: str

    plek = Rijplek(eigen="ideeen")
    label = "Ideeën"
    kort = "ideeën"
    begin = "Wijs met ↑ of ↓ een idee aan. F5 maakt er een afspraak van."

    @property
    def vraag(self) -> str:
        """As the question file asks it."""
        return self.vraagt

    def _things(self) -> Iterable[Ding]:
        werd = {afspraak.uit for afspraak in self.gesprek.sessie.afspraken}
        for idee in self.hier:
            achter = WERD_AFSPRAAK if idee.id in werd else _came_from(self.gesprek.beeld, idee)
            teken = "?" if isinstance(idee, Hypothese) else "•"
            yield Ding(Uitspraakwijzer(idee.id), idee.tekst, teken, achter)


WERD_AFSPRAAK = "is een afspraak"

BEDACHT: Sequence[tuple[Schermtelling, str]] = (
    ("omgeving", "eromheen"),
    ("andere_ogen", "door andere ogen"),
    ("trends", "zien we vaker"),
    ("ideeen", "wat we denken"),
    ("goed", "gaat goed"),
)
"""The questions that give ideas to try, in the order in which they are offered, and where they came from."""


def _came_from(beeld: Beeld, idee: Uitspraak) -> str:
    """In a few words. An imagined view says whose eyes it was seen through."""
    if isinstance(idee, Notitie | Hypothese) and ingeleefd(idee):
        return f"door de ogen van {beeld.vragen.met_lidwoord(idee.perspectief or 'een ander')}"
    if isinstance(idee, Hypothese):
        return "wat we denken"
    telling = beeld.betekenis.vraag(idee)
    return next((woorden for id, woorden in BEDACHT if id == telling), "")


def aangedragen(beeld: Beeld) -> Sequence[Uitspraak]:
    """What the group thought of that can be tried; what goes well can be built on."""
    notities = [notitie for telling, _ in BEDACHT for notitie in beeld.notities_op(telling)]
    plek = next((n for n, een in enumerate(notities) if beeld.betekenis.vraag(een) == "goed"), len(notities))
    return [*notities[:plek], *beeld.sessie.hypothesen, *notities[plek:]]


@dataclass(frozen=True, eq=False)
class Afgesproken(EenLijst):
    """What else was agreed, beside those other rows."""

    label = "Afspraken"


@dataclass(frozen=True, eq=False)
class Samen(EenLijst):
    """The one step that the group takes together."""

    vraagt: str

    samen = True
    plek = Rijplek(eigen="samen")
    label = "Onze ene stap"
    kort = "samen"

    @property
    def vraag(self) -> str:
        """As the question file asks it."""
        return self.vraagt


def afspraken_rijen(rest: EenLijst, scherm: Afsprakenscherm, erbij: Iterable[Rij]) -> Iterable[Rij]:
    """What was agreed early and is asked again, what else was agreed or said, and the one step together.

    `rest` has what was said on this screen; what stands in the rows `erbij` stands there.
    """
    gesprek = rest.gesprek
    elders = {een.wijzer for rij in erbij for een in rij.dingen}
    per_rij: dict[Rijplek, list[Uitspraak]] = {plek: [] for plek in (Vroeg.plek, EenLijst.plek, Samen.plek)}
    for afspraak in gesprek.sessie.afspraken:
        per_rij[_place(afspraak, scherm)].append(afspraak)
    per_rij[EenLijst.plek] += (iets for iets in rest.hier if not isinstance(iets, Afspraak))
    lijst = [iets for iets in per_rij[EenLijst.plek] if Uitspraakwijzer(iets.id) not in elders]
    vroeg = per_rij[Vroeg.plek]
    if vroeg:
        yield Vroeg(gesprek, scherm, vroeg, scherm.vraag_vroeg or "")
    ideeen = aangedragen(gesprek.beeld) if scherm.vraag_ideeen else ()
    if ideeen:
        yield Aangedragen(gesprek, scherm, ideeen, scherm.vraag_ideeen or "")
    soort = Afgesproken if vroeg or ideeen or scherm.vraag_samen else EenLijst
    yield soort(gesprek, scherm, lijst)
    if scherm.vraag_samen:
        yield Samen(gesprek, scherm, per_rij[Samen.plek], scherm.vraag_samen)


def zonder_eigen_plek(hier: Iterable[Uitspraak], scherm: Afsprakenscherm) -> Sequence[Uitspraak]:
    """What was said there without the afspraken that have a row whatever row they were made in."""
    return [een for een in hier if not isinstance(een, Afspraak) or _place(een, scherm) == EenLijst.plek]


def _place(afspraak: Afspraak, scherm: Afsprakenscherm) -> Rijplek:
    """What was early is asked first, also of what is the step together; as far as the screen asks it."""
    if afspraak.vroeg and scherm.vraag_vroeg:
        return Vroeg.plek
    if afspraak.samen and scherm.vraag_samen:
        return Samen.plek
    return EenLijst.plek
