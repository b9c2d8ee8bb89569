"""Rows of afspraken: all of them, those that were early, the one step together, and reading them aloud."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from textwrap import shorten

from andere_vragen.casus.beeld import Beeld
from andere_vragen.casus.concept import Rijplek
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie, Uitspraak
from andere_vragen.casus.voorlezen import voorgelezen
from andere_vragen.casus.wijzers import Uitspraakwijzer, Wijzer
from andere_vragen.rijen.dingen import Ding, Dingen, bedacht, ding
from andere_vragen.rijen.rij import Rij
from andere_vragen.rijen.soorten.notities import EenLijst, Notities
from andere_vragen.rijen.vaste_rij import VasteRij
from andere_vragen.rijen.wijzigen import Veranderd, Wijziging
from andere_vragen.taal.tekst import naast
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
    """The afspraken are read aloud, one by one: is this one right, and what is not?"""

    neemt_notities = False

    @cached_property
    def aan_de_beurt(self) -> Afspraak | None:
        """The one that is read now: the first that nobody said yes to. One that was not right comes later."""
        bezwaren = Counter(iets.alternatief_van for iets in self.hier if isinstance(iets, Notitie))
        ongelezen = (een for een in self.gesprek.sessie.afspraken if een.vastgesteld is None)
        return min(ongelezen, key=lambda een: bezwaren[een.id], default=None)

    @property
    def eerst(self) -> bool:
        """As long as there is one to read."""
        return self.aan_de_beurt is not None

    def _things(self) -> Iterable[Ding]:
        afspraken = self.gesprek.sessie.afspraken
        klaar = sum(een.vastgesteld is not None for een in afspraken)
        if nu := self.aan_de_beurt:
            vandaag = self.gesprek.sessie.gewijzigd.date()
            zin = voorgelezen(nu, self.gesprek.vragen, vandaag)
            yield Ding(Uitspraakwijzer(nu.id), zin, "■", f"{klaar + 1} van {len(afspraken)}")
        elif afspraken:
            yield Ding(None, ALLES_GELEZEN, "■")
        yield from (self._objection(iets) for iets in self.hier)

    def _objection(self, iets: Uitspraak) -> Ding:
        regel = ding(self.gesprek, iets)
        if (over := self._about(iets)) is None:
            return regel
        return regel._replace(achter=f"over: {shorten(over.wat, KORT_GENOEMD, placeholder=' …')}")

    def _about(self, iets: Uitspraak | None) -> Afspraak | None:
        """The afspraak that this was said against."""
        over = iets.alternatief_van if isinstance(iets, Notitie) else None
        gevonden = self.gesprek.sessie.uitspraak(over) if over else None
        return gevonden if isinstance(gevonden, Afspraak) else None

    def ja(self, vandaag: date) -> Wijziging | None:
        """What was read aloud now is right; an afspraak of nobody first gets a name."""
        nu = self.aan_de_beurt
        if nu is None or not nu.op_naam:
            return None
        klopt = Veranderd(nu.gewijzigd_naar(vastgesteld=vandaag), ("vastgesteld",))
        genoemd = shorten(nu.wat, KORT_GENOEMD, placeholder=" …")
        return Wijziging(veranderd=(klopt,), melding=f"Ja: “{genoemd}”. ctrl+z neemt het terug.")

    def enter(self, vandaag: date) -> tuple[str, ...]:
        """What that asks; a name comes first."""
        if (nu := self.aan_de_beurt) is None:
            return ()
        if not nu.op_naam:
            return ("Enter: wie doet het? Of typ wat niet klopt", "Enter: wie doet het?")
        return ("Enter: ja, voor iedereen. Of typ wat niet klopt", "Enter: ja. Of typ wat niet klopt")

    @property
    def om_in_te_vullen(self) -> Wijzer | None:
        """The afspraak that still has no name."""
        nu = self.aan_de_beurt
        return Uitspraakwijzer(nu.id) if nu and not nu.op_naam else None

    def te_veranderen(self, wijst: Wijzer | None) -> Uitspraakwijzer | None:
        """What is read now, or what an objection is about."""
        if wijst is None:
            return Uitspraakwijzer(self.aan_de_beurt.id) if self.aan_de_beurt else None
        id = wijst.id if isinstance(wijst, Uitspraakwijzer) else ""
        over = self._about(self.gesprek.sessie.uitspraak(id))
        return Uitspraakwijzer(over.id) if over else super().te_veranderen(wijst)

    def _lines(self, regels: Sequence[str], niveau: str | None, vandaag: date) -> Wijziging:
        """What is not right stays with the afspraak it is about."""
        wijziging = super()._lines(regels, niveau, vandaag)
        if (nu := self.aan_de_beurt) is None:
            return wijziging
        bezwaren = tuple(een.gewijzigd_naar(alternatief_van=nu.id) for een in wijziging.uitspraken)
        genoemd = shorten(nu.wat, KORT_GENOEMD, placeholder=" …")
        return Wijziging(bezwaren, melding=f"Opgeschreven bij “{genoemd}”. ↑ en dan F5 verandert die.")


ALLES_GELEZEN = "Alle afspraken zijn voorgelezen, en kloppen voor iedereen."

KORT_GENOEMD = 40
"""Characters of an afspraak that is named in another sentence."""


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
            vandaan = bedacht(self.gesprek, idee) or _came_from(self.gesprek.beeld, idee)
            achter = naast(bedacht(self.gesprek, idee), WERD_AFSPRAAK) if idee.id in werd else vandaan
            teken = "?" if isinstance(idee, Hypothese) else "•"
            yield Ding(Uitspraakwijzer(idee.id), idee.tekst, teken, achter)


WERD_AFSPRAAK = "is een afspraak"

BEDACHT: Sequence[tuple[Schermtelling, str]] = (
    ("goed", "gaat goed"),
    ("ideeen", "wat we denken"),
    ("trends", "zien we vaker"),
    ("andere_ogen", "door andere ogen"),
    ("omgeving", "eromheen"),
)
"""The questions that give ideas to try, and where they came from; the last ones are nearest to the line."""


def _came_from(beeld: Beeld, idee: Uitspraak) -> str:
    """In a few words."""
    if isinstance(idee, Hypothese):
        return "wat we denken"
    telling = beeld.betekenis.vraag(idee)
    return next((woorden for id, woorden in BEDACHT if id == telling), "")


def aangedragen(beeld: Beeld) -> Sequence[Uitspraak]:
    """What the group thought of that can be tried; what goes well can be built on."""
    return [iets for telling, _ in BEDACHT for iets in _thought(beeld, telling)]


def _thought(beeld: Beeld, telling: Schermtelling) -> Sequence[Uitspraak]:
    """The hypotheses stand together, wherever they were said."""
    hypothesen = beeld.sessie.hypothesen if telling == "ideeen" else ()
    return (*beeld.notities_op(telling), *hypothesen)


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
