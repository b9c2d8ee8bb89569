"""Whose turn it is to be heard: the row that is open, and what the next line there will be.

Pure: a screen, or a plain line, shows this and passes on what is typed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Self

from andere_vragen.casus.concept import Concept, Regelplek
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.zetjes import Duwtje, duwtjes
from andere_vragen.rijen.afspreken import nieuwe_afspraak
from andere_vragen.rijen.bij_naam import bij_naam
from andere_vragen.rijen.formulieren import bewerken
from andere_vragen.rijen.handen import handen_tellen
from andere_vragen.rijen.invoersoorten import UITNODIGING, WOORD, na_f4
from andere_vragen.rijen.invulling import Invulling
from andere_vragen.rijen.plaats import Plaats
from andere_vragen.rijen.rij import Rij
from andere_vragen.rijen.verhuizen import aangehaald
from andere_vragen.rijen.voorstellen import Voorstel
from andere_vragen.rijen.welke import rijen_van
from andere_vragen.rijen.wijzigen import Wijziging
from andere_vragen.taal.gegevens import gegeven_in
from andere_vragen.taal.tekst import naast
from andere_vragen.taal.woorden import Invoersoort


@dataclass(frozen=True)
class Beurt:
    """Where the group is on the question that lies on the table, and what it is about to say."""

    gesprek: Gesprek
    plaats: Plaats[Rij]
    wordt: Invoersoort
    """What the next line will be."""
    niveau: str | None = None
    """What it is about, where the group chose that."""
    gedraaid: int = 0
    """How many prompts were turned over since the row opened."""
    regels: frozenset[str] = frozenset()
    """What the rules saw when the group came here, or asked for it: nothing new comes while people talk."""

    @classmethod
    def begonnen(cls, gesprek: Gesprek) -> Self:
        """The question as it comes on the table: where something is half typed, or in what comes first."""
        rijen = rijen_van(gesprek)
        plaats = Plaats(rijen, next((nr for nr, rij in enumerate(rijen) if rij.eerst), 0))
        begin = cls(gesprek, plaats, gesprek.scherm.invoer, regels=_seen(gesprek))
        if not (half := halve_regel(gesprek)):
            return begin
        plek = half.regelplek
        plaats = begin.plaats.met(begin.plaats.rijen, plek.rij)
        return replace(begin, plaats=plaats, wordt=plek.wordt or begin.wordt, niveau=plek.niveau)

    @property
    def rij(self) -> Rij:
        """The row that is open."""
        return self.plaats.open

    # The line

    @property
    def plek(self) -> Regelplek:
        """Where what is half typed now belongs."""
        gewoon = self.wordt == self.gesprek.scherm.invoer
        wordt = None if gewoon else self.wordt
        return Regelplek(self.gesprek.scherm.id, self.rij.plek, wordt, self.niveau)

    @property
    def namen(self) -> tuple[str, ...]:
        """What the line is called, and what it is called where there is less room."""
        if self.wordt == "notitie" and self.rij.label:
            return (self.rij.label, self.rij.kort)
        niveau = self.gesprek.vragen.niveau(self.rij.niveau or self.niveau)
        woord = WOORD[self.wordt]
        if not niveau:
            return (woord,)
        return (f"{woord} · {niveau.label}", f"{woord} · {niveau.kort or niveau.label}", woord)

    def uitnodigingen(self, vandaag: date) -> tuple[str, ...]:
        """What may be typed, or what Enter says yes to; the last one is for where there is less room."""
        vraagt = () if self.gesprek.alleen_lezen else self.rij.enter(vandaag)
        return vraagt or UITNODIGING[self.wordt]

    def raad(self, tekst: str) -> str:
        """A soft word on what is being typed; first of all in which row it comes, when that is named."""
        rij, zegt = self.doel(tekst)
        raad = gegeven_in(zegt) or rij.raad(zegt, self.wordt)
        return raad if rij is self.rij else naast(f"→ {rij.label}", raad)

    def doel(self, regel: str) -> tuple[Rij, str]:
        """The row a line is for, and what it says there: it may begin with the name of another row."""
        genoemd = None if self.wordt == "parkeren" else bij_naam(self.plaats.rijen, regel)
        return genoemd or (self.rij, regel)

    def met_f4(self) -> Self:
        """The next line is a hypothesis; once more and it is what it was."""
        return replace(self, wordt=na_f4(self.gesprek.scherm.invoer, self.wordt))

    def geparkeerd(self) -> Self:
        """The next line is for another moment; once more and it is what it was."""
        gewoon = self.gesprek.scherm.invoer
        return replace(self, wordt=gewoon if self.wordt == "parkeren" else "parkeren")

    def ander_niveau(self, richting: int) -> Self:
        """The line is about the next niveau (+1) or the one before, or about none."""
        niveaus = [None, *(niveau.id for niveau in self.gesprek.vragen.ladder)]
        hier = niveaus.index(self.niveau) if self.niveau in niveaus else 0
        return replace(self, niveau=niveaus[(hier + richting) % len(niveaus)])

    def na_een_regel(self) -> Self:
        """The next line is again what a line is here when nobody says so."""
        return replace(self, wordt=self.gesprek.scherm.invoer, niveau=None)

    # What it becomes

    def gezegd(self, regels: Sequence[str], vandaag: date) -> Wijziging:
        """What these lines change. Raises as `Rij.gezegd` does."""
        per_rij = groupby(map(self.doel, regels), key=itemgetter(0))
        delen = [self._said_in(rij, [zegt for _, zegt in groep], vandaag) for rij, groep in per_rij]
        if len(delen) == 1:
            return delen[0]
        stappen = [deel.stap for deel in delen if deel.stap]
        if len(stappen) > 1:  # one change sets one thing: then these are words of the open row
            return self._said_in(self.rij, regels, vandaag)
        return Wijziging(
            tuple(iets for deel in delen for iets in deel.uitspraken),
            tuple(iets for deel in delen for iets in deel.veranderd),
            stappen[0] if stappen else None,
            " ".join(deel.melding for deel in delen if deel.melding),
        )

    def _said_in(self, rij: Rij, regels: Sequence[str], vandaag: date) -> Wijziging:
        wijziging = rij.gezegd(self.wordt, regels, self.niveau, vandaag)
        if rij is self.rij:
            return wijziging
        melding = f"Bij {rij.label}: {aangehaald(' '.join(regels))}. ctrl+z haalt het weg."
        return replace(wijziging, melding=melding)

    def zonder_woorden(self, vandaag: date) -> Wijziging | Invulling[Wijziging] | None:
        """What Enter alone does: change what is pointed at, say yes, or fill in what the row is about."""
        gekozen = self.plaats.gekozen
        if gekozen and gekozen.wijzer:
            return bewerken(self.gesprek, gekozen.wijzer, vandaag)
        if ja := self.rij.ja(vandaag):
            return ja
        if tellen := self.rij.om_te_tellen:
            return handen_tellen(self.gesprek, tellen)
        over = self.rij.om_in_te_vullen
        return bewerken(self.gesprek, over, vandaag) if over else None

    def afspraak(self, wat: str, vandaag: date, zetje: Duwtje) -> Invulling[Wijziging]:
        """The form of an afspraak made here, or of the one that is pointed at or read aloud.

        The zetje on the screen may propose one.
        """
        gekozen = self.plaats.gekozen
        al = None if wat else self.rij.te_veranderen(gekozen.wijzer if gekozen else None)
        if al and (verandert := bewerken(self.gesprek, al, vandaag)):
            return verandert
        voorstel = Voorstel(zetje.afspraak)
        rij, wat = self.doel(wat)
        return nieuwe_afspraak(self.gesprek, rij, wat, vandaag, self.plaats.gekozen, voorstel)

    # What helps on

    def zetje(self) -> Duwtje:
        """The prompt that shows now: first what a rule saw, while it is so and until it is put aside."""
        alle = [een for een in zetjes(self.gesprek, self.rij) if not een.id or een.id in self.regels]
        return alle[0] if alle[0].id else alle[self.gedraaid % len(alle)]

    def met_f2(self) -> Self:
        """The next prompt, and what the rules see by now."""
        weg = 0 if self.zetje().id else 1
        return replace(self, gedraaid=self.gedraaid + weg, regels=_seen(self.gesprek))


def halve_regel(gesprek: Gesprek) -> Concept | None:
    """What is half typed in a line of the screen the group is on."""
    hier = gesprek.scherm.id
    return next((half for half in gesprek.sessie.concept if half.scherm == hier and not half.van), None)


def _seen(gesprek: Gesprek) -> frozenset[str]:
    return frozenset(een.id for een in duwtjes(gesprek.beeld, gesprek.scherm.id))


def zetjes(gesprek: Gesprek, rij: Rij) -> list[Duwtje]:
    """What helps on here: what the rules see and the row does not ask, then the prompts of row and screen.

    At the end come those of another niveau: the one about which least was said. A prompt has no id:
    it cannot be put aside, and comes round again. A question file without any gives one without words.
    """
    beeld = gesprek.beeld
    andere = [niveau for niveau in gesprek.vragen.ladder if niveau.id != rij.niveau]
    stilste = min(andere, key=lambda niveau: beeld.per_niveau[niveau.id], default=None)
    ver = (stilste.vraag, *stilste.zetjes) if stilste else ()
    vragen = dict.fromkeys((*rij.zetjes, *gesprek.scherm.zetjes, *ver)) or ("",)
    gezien = duwtjes(gesprek.beeld, gesprek.scherm.id)
    regels = [een for een in gezien if not een.vraagt_ook(rij.vraagt_naar)]
    return [*regels, *(Duwtje("", vraag) for vraag in vragen)]
