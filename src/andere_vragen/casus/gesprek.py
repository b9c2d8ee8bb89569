"""The running conversation without any screen: the Sessie, where the group is, and the way back.

A Gesprek never changes: every step gives a new one, and the Sessie before it is the undo step. It
knows no clock; the moment comes in with every step.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Any, Self

from andere_vragen.casus.beeld import Beeld
from andere_vragen.casus.betekenis import gevraagd, vastgelegd
from andere_vragen.casus.casus import Casus
from andere_vragen.casus.concept import Concept, Conceptplek, Regelplek, met_teksten
from andere_vragen.casus.loopt import LooptAl
from andere_vragen.casus.op_route import OpRoute
from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Uitspraak
from andere_vragen.casus.wie_hier import aangeschoven, herkend, wie_hier
from andere_vragen.casus.wijzers import Onderwerp
from andere_vragen.vragen.modellen import Vragen

Klok = Callable[[], datetime]
"""Tells the moment, with its time zone. The only way time comes in."""

LANGSTE_STILTE = timedelta(minutes=45)
"""A longer gap between two steps is a closed laptop, not time spent on a question."""

BLIJFT = ("scherm", "schermen", "niveaus", "zetjes_weg", "afgerond")
"""What undo leaves as it is: it is not what was said."""

Teruggenomen = Sessie | Concept
"""What was undone: a change, by the Sessie as it was then, or half a line."""


@dataclass(frozen=True)
class Gesprek(OpRoute):
    """One sitting as it is being held."""

    casus: Casus
    sessie: Sessie
    vragenlijst: Vragen
    """The question file as it is; `vragen` is what is asked of these people about this casus."""
    verleden: tuple[Sessie, ...] = ()
    toekomst: tuple[Teruggenomen, ...] = ()
    """What was undone and can be done again, the last one last; something new that is said ends it."""
    alleen_lezen: str = ""
    """Why nothing can be changed, in a Dutch sentence; empty when everything can."""
    eerder: tuple[Sessie, ...] = ()
    """The sittings before this one, the first one first. They never change."""
    bekenden: tuple[Deelnemer, ...] = ()
    """Who is who, over all casussen: what is known of a role is filled in when it sits down."""
    loopt: tuple[LooptAl, ...] = ()
    """What already runs for more than one casus: told where something is agreed for the same people."""

    def __post_init__(self) -> None:
        """Who sits here is known by the name, wherever that came from."""
        object.__setattr__(self, "sessie", herkend(self.sessie, self.casus.schuilnaam, self._of_kind))

    @property
    def _of_kind(self) -> Vragen:
        return self.vragenlijst.van_soort(self.casus.soort)

    @cached_property
    def vragen(self) -> Vragen:
        """The questions as they are asked of who is here now."""
        return self._of_kind.voor(wie_hier(self.sessie, self.sessie.gewijzigd), self.casus.noemen)

    @property
    def wie(self) -> str:
        """How people speak of whom it is about."""
        return self.vragen.soort.wie(self.casus.schuilnaam)

    @cached_property
    def beeld(self) -> Beeld:
        """This sitting from a distance."""
        return Beeld(self.sessie, self.vragen, self.eerder, self.casus.schuilnaam)

    @cached_property
    def achteraf(self) -> Beeld:
        """This sitting as it is read afterwards: whoever was here at any time, was here."""
        vragen = self._of_kind.voor(wie_hier(self.sessie), self.casus.noemen)
        return Beeld(self.sessie, vragen, self.eerder, self.casus.schuilnaam)

    @classmethod
    def begonnen(
        cls, casus: Casus, vragen: Vragen, route: str, nu: datetime, eerder: tuple[Sessie, ...] = ()
    ) -> Self:
        """A new sitting, on the first screen of its route. The question and the aanspreekpunt go on."""
        gekozen = vragen.van_soort(casus.soort).route(route)
        vorige = eerder[-1] if eerder else None
        sessie = Sessie(
            casus=casus.id,
            soort="terugkijken" if gekozen.kijkt_terug else "start",
            route=gekozen.id,
            vervolg_op=vorige.id if vorige else None,
            begonnen=nu,
            gewijzigd=nu,
            scherm=gekozen.schermen[0],
            vraag=vorige.vraag if vorige else "",
            regie=vorige.regie if vorige else None,
        )
        return cls(casus, sessie, vragen, eerder=eerder)

    @property
    def sessies(self) -> tuple[Sessie, ...]:
        """All sittings until now, the first one first, and this one last."""
        return (*self.eerder, self.sessie)

    # Where the group is

    def hervat(self) -> Self:
        """Where the group goes on: at the screen that took over, unless something is half typed here."""
        hier = (half.scherm for half in self.sessie.concept)
        if (scherm := self.opvolger) is None or self.scherm.id in hier:
            return self
        return replace(self, sessie=self.sessie.model_copy(update={"scherm": scherm.id}))

    def naar(self, id: str, nu: datetime) -> Self:
        """On another screen. Moving changes nothing of what was said, and is no undo step."""
        if (scherm := self.vragen.scherm(id)) is None:
            return self
        sessie = self._op(self.sessie, nu)
        schermen = gevraagd(sessie.schermen, scherm, nu)
        return replace(self, sessie=sessie.model_copy(update={"scherm": id, "schermen": schermen}))

    # What is said

    def met(self, nu: datetime, *uitspraken: Uitspraak) -> Self:
        """With this said, as one step. What is new gets its moment: eerste, or vroeg."""
        oud = {iets.id: iets for iets in reversed(self.sessie.uitspraken)}
        sessie = self.sessie.met(*(self._placed_in_time(een, oud.get(een.id), nu) for een in uitspraken))
        if (anders := self._changed(sessie, nu)) is self:
            return self
        return replace(anders, sessie=vastgelegd(anders.sessie, self.vragen, uitspraken))

    def zonder(self, id: str, nu: datetime) -> Self:
        """Without one thing that was said."""
        return self._changed(self.sessie.zonder(id), nu)

    def verplaatst(self, id: str, stap: int, nu: datetime, tussen: Sequence[str] = ()) -> Self:
        """With one thing moved up (-1) or down (+1) in its row, or among the ids it is shown with."""
        return self._changed(self.sessie.verplaatst(id, stap, tussen), nu)

    def gesteld(self, nu: datetime, **velden: Any) -> Self:
        """With other values in the Sessie itself: the question, who is here, when to look back.

        Raises `pydantic.ValidationError` when a value is refused.
        """
        sessie = self.sessie.gewijzigd_naar(**velden)
        vanaf = nu if self._on_the_way else None
        mensen = {
            "aanwezig": aangeschoven(self.sessie.aanwezig, sessie.aanwezig, vanaf),
            "afwezig": aangeschoven(self.sessie.afwezig, sessie.afwezig, None),
        }
        sessie = sessie.model_copy(update=mensen)
        return self._changed(sessie, nu)

    @property
    def _on_the_way(self) -> bool:
        """Whether people sat down and the group went on from where it began: who comes now comes later."""
        return bool(self.sessie.aanwezig) and any(
            gesteld.id != self.route[0].id for gesteld in self.sessie.schermen
        )

    def ongedaan(self, nu: datetime, typt: Regelplek | None = None) -> Self:
        """What is half typed at `typt` taken back, or else the last change undone.

        Where the group is, what else is half typed and the minutes stay as they are.
        """
        half = next((half for half in self.sessie.concept if half.plek == typt), None)
        if half:
            return replace(self.getypt({half.plek: None}, nu), toekomst=(*self.toekomst, half))
        if not self.verleden:
            return self
        *eerder, vorige = self.verleden
        return replace(
            self._as_it_was(vorige, nu), verleden=tuple(eerder), toekomst=(*self.toekomst, self.sessie)
        )

    def opnieuw(self, nu: datetime, hier: Regelplek | None = None) -> Self:
        """What was undone last done again. Half a line comes back before what is half typed on its screen.

        `hier` is where is typed now: on its own screen half a line comes back there.
        """
        if not self.toekomst:
            return self
        *toekomst, laatste = self.toekomst
        if isinstance(laatste, Concept):
            return replace(self._typed_again(laatste, hier, nu), toekomst=tuple(toekomst))
        verder = self._as_it_was(laatste, nu)
        return replace(verder, verleden=(*self.verleden, self.sessie), toekomst=tuple(toekomst))

    def _typed_again(self, half: Concept, hier: Regelplek | None, nu: datetime) -> Self:
        op_scherm = (ander for ander in self.sessie.concept if ander.scherm == half.scherm and not ander.van)
        plek = hier if hier and hier.scherm == half.scherm else half.plek
        if ander := next(op_scherm, None):
            return self.getypt({ander.plek: f"{half.tekst} {ander.tekst}"}, nu)
        return self.getypt({plek: half.tekst}, nu)

    def _as_it_was(self, toen: Sessie, nu: datetime) -> Self:
        """With what was said as it was said then."""
        blijft = {veld: getattr(self.sessie, veld) for veld in BLIJFT}
        blijft["concept"] = _with_their_thing(self.sessie, toen)
        sessie = self._op(toen.model_copy(update=blijft), nu)
        return replace(self, casus=self._kept_for(sessie), sessie=sessie)

    def getypt(self, teksten: Mapping[Conceptplek, str | None], nu: datetime) -> Self:
        """With these half-typed texts, each in its place; None takes it away. Drafts are no undo steps.

        A draft never stops the typing: one that is longer than a log can keep stays whole here, and is
        refused when it is recorded.
        """
        concept = met_teksten(self.sessie.concept, teksten)
        if concept == self.sessie.concept:
            return self
        return replace(self, sessie=self._op(self.sessie.model_copy(update={"concept": concept}), nu))

    def weggelegd(self, zetje: str, nu: datetime) -> Self:
        """With this zetje put aside: it does not come back in this sitting. That is no undo step."""
        weg = (*self.sessie.zetjes_weg, zetje)
        return replace(self, sessie=self._op(self.sessie.model_copy(update={"zetjes_weg": weg}), nu))

    def afgerond(self, nu: datetime) -> Self:
        """The sitting is done. It can still be opened and added to."""
        return replace(self, sessie=self._op(self.sessie.model_copy(update={"afgerond": nu}), nu))

    def _kept_for(self, sessie: Sessie) -> Casus:
        """The casus, kept until some time after the last day on which the group talks or looks back.

        Never shorter than what an earlier sitting promised, nor than what the school chose itself.
        """
        was, wordt = self._promised(self.sessie), self._promised(sessie)
        if wordt == was:
            return self.casus
        vanzelf = self.casus.bewaren_tot == was and not self.casus.bewaren_gekozen
        minstens = date.min if vanzelf else self.casus.bewaren_tot
        return self.casus.model_copy(update={"bewaren_tot": max(minstens, wordt)})

    def _promised(self, nu: Sessie) -> date:
        """Until when a casus with these sittings is kept, by the days to look back and of talking."""
        gehouden = [een for een in (*self.eerder, nu) if not (een.leeg or een.tussendoor)]
        dagen = [een.terugkijken_op for een in (*self.eerder, nu) if een.terugkijken_op]
        gepraat = [een.begonnen.date() for een in gehouden]
        if self.casus.bewaren_gekozen:  # talking moves that day only where it is over
            gepraat = [dag for dag in gepraat if dag > self.casus.bewaren_tot]
        return self.casus.termijn(max((self.casus.gemaakt.date(), *dagen, *gepraat)))

    def _placed_in_time(self, uitspraak: Uitspraak, oud: Uitspraak | None, nu: datetime) -> Uitspraak:
        if oud:
            return uitspraak.model_copy(update={"moment": oud.moment})
        wanneer: dict[str, object] = {"moment": nu}
        if isinstance(uitspraak, Hypothese):
            wanneer["fase"] = self.fase
        if isinstance(uitspraak, Afspraak):
            vroeg = self.vragen.plek(uitspraak.scherm) < self.vragen.plek(self.vragen.afspraken_vanaf)
            wanneer["vroeg"] = vroeg
        return uitspraak.model_copy(update=wanneer)

    def _changed(self, sessie: Sessie, nu: datetime) -> Self:
        if sessie == self.sessie:
            return self
        verleden, casus = (*self.verleden, self.sessie), self._kept_for(sessie)
        return replace(self, casus=casus, sessie=self._op(sessie, nu), verleden=verleden, toekomst=())

    def _op(self, sessie: Sessie, nu: datetime) -> Sessie:
        """`sessie` at this moment: the time since the last step belongs to the screen the group is on."""
        voorbij = nu - self.sessie.gewijzigd
        minuten = voorbij / timedelta(minutes=1) if timedelta() < voorbij < LANGSTE_STILTE else 0.0
        schermen = gevraagd(sessie.schermen, self.scherm, nu, minuten)
        return sessie.model_copy(update={"schermen": schermen, "gewijzigd": nu})


def _with_their_thing(nu: Sessie, toen: Sessie) -> tuple[Concept, ...]:
    """The drafts after undo or redo: what is half changed goes and comes back with the thing it is about."""
    blijft = [half for half in nu.concept if not _only_in(nu, half.onderwerp, toen)]
    al = {half.plek for half in blijft}
    terug = (half for half in toen.concept if half.plek not in al and _only_in(toen, half.onderwerp, nu))
    return (*blijft, *terug)


def _only_in(hier: Sessie, over: Onderwerp | None, daar: Sessie) -> bool:
    """Whether there is something in the one that this form is about, and not in the other."""
    return over is not None and hier.heeft(over) and not daar.heeft(over)
