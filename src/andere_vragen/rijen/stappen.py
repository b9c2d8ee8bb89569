"""The steps that change a Sessie: who is here, fields, looking back, what goes, what moves. Pure.

Each carries only what is added, taken away or different, and is applied to the newest Gesprek.
"""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Literal, NamedTuple, Protocol

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.kaarten import gekozen
from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.casus.uitspraken import Herzien, Terugblik
from andere_vragen.casus.wijzers import (
    Herzienwijzer,
    Mensen,
    Menswijzer,
    Terugblikwijzer,
    Uitspraakwijzer,
    Veldwijzer,
    Wijzer,
    vrije_wijzer,
)
from andere_vragen.rijen.eerder import achter_elkaar, blik_op, met_blik, met_herzien


class Stap(Protocol):
    """One change of the Sessie itself, or of the order of what was said."""

    def op(self, gesprek: Gesprek, nu: datetime) -> Gesprek:
        """The conversation after it. Raises `pydantic.ValidationError` when a value is refused."""
        ...


# People


class Erbij(NamedTuple):
    """These people sit here too, or are missing too."""

    veld: Mensen
    mensen: tuple[Deelnemer, ...]

    def op(self, gesprek: Gesprek, nu: datetime) -> Gesprek:
        """Behind who is there."""
        mensen = gesprek.sessie.mensen(self.veld)
        for wie in self.mensen:
            wijzer = _free(gesprek.sessie, Menswijzer(self.veld, wie.rol), mensen)
            mensen[wijzer] = wie.als(wijzer)
        return gesprek.gesteld(nu, **{self.veld: tuple(mensen.values())})


class DezelfdeMensen(NamedTuple):
    """The people of the sitting before this one; nothing when somebody sits here already."""

    mensen: tuple[Deelnemer, ...]

    def op(self, gesprek: Gesprek, nu: datetime) -> Gesprek:
        """Only at an empty table."""
        return gesprek if gesprek.sessie.aanwezig else Erbij("aanwezig", self.mensen).op(gesprek, nu)


class AnderMens(NamedTuple):
    """Of somebody something else is known: these fields of `wordt`."""

    wie: Menswijzer
    wordt: Deelnemer
    velden: tuple[str, ...]

    def op(self, gesprek: Gesprek, nu: datetime) -> Gesprek:
        """Who left the table meanwhile sits there again: what is known of somebody is not lost."""
        mensen = gesprek.sessie.mensen(self.wie.veld)
        anders = {veld: getattr(self.wordt, veld) for veld in self.velden}
        if anders.get("tot"):
            anders["tot"] = nu  # whoever leaves, leaves when it is said
        oud = mensen.get(self.wie)
        nieuw = oud.model_copy(update=anders) if oud else self.wordt
        wijzer = self.wie
        if nieuw.rol != wijzer.rol:
            wijzer = _free(gesprek.sessie, Menswijzer(wijzer.veld, nieuw.rol), mensen)
        mensen[self.wie] = nieuw.als(wijzer)
        return gesprek.gesteld(nu, **{self.wie.veld: tuple(mensen.values())})


def _free(sessie: Sessie, wie: Menswijzer, mensen: Iterable[Menswijzer]) -> Menswijzer:
    """What points at nobody yet, and has nothing half typed of somebody else."""
    half = (een.onderwerp for een in sessie.concept)
    return vrije_wijzer(wie, {*mensen, *half})


# Fields and cards


class Gezet(NamedTuple):
    """A field of the Sessie that holds one value."""

    veld: Literal["vraag", "regie", "terugkijken_op"]
    waarde: str | date

    def op(self, gesprek: Gesprek, nu: datetime) -> Gesprek:
        """In the place of what it held."""
        return gesprek.gesteld(nu, **{self.veld: self.waarde})


class CijfersErbij(NamedTuple):
    """More figures, each of somebody."""

    cijfers: tuple[int, ...]

    def op(self, gesprek: Gesprek, nu: datetime) -> Gesprek:
        """Behind those that were given."""
        return gesprek.gesteld(nu, cijfers=(*gesprek.sessie.cijfers, *self.cijfers))


class CijfersAnders(NamedTuple):
    """Other figures for those that stood there."""

    was: tuple[int, ...]
    wordt: tuple[int, ...]

    def op(self, gesprek: Gesprek, nu: datetime) -> Gesprek:
        """Figures that came since stay behind them."""
        al, aantal = gesprek.sessie.cijfers, len(self.was)
        sindsdien = al[aantal:] if al[:aantal] == self.was else ()
        return gesprek.gesteld(nu, cijfers=(*self.wordt, *sindsdien))


class Kaart(NamedTuple):
    """The group chose whose eyes it wants."""

    rol: str

    def op(self, gesprek: Gesprek, nu: datetime) -> Gesprek:
        """In front of the cards that lie there."""
        return gesprek.gesteld(nu, kaarten=gekozen(gesprek.beeld, self.rol))


class Getrokken(NamedTuple):
    """These cards were drawn; the others are put away."""

    kaarten: tuple[str, ...]

    def op(self, gesprek: Gesprek, nu: datetime) -> Gesprek:
        """Instead of those that lie there."""
        return gesprek.gesteld(nu, kaarten=self.kaarten)


class Ingekort(NamedTuple):
    """There is less time: these screens are passed over."""

    schermen: tuple[str, ...]

    def op(self, gesprek: Gesprek, nu: datetime) -> Gesprek:
        """Beside those that were passed over already."""
        alle = dict.fromkeys((*gesprek.sessie.overgeslagen, *self.schermen))
        return gesprek.gesteld(nu, overgeslagen=tuple(alle))


# Looking back


class Geleerd(NamedTuple):
    """Something more that was learned from an earlier afspraak."""

    afspraak: str
    zin: str

    def op(self, gesprek: Gesprek, nu: datetime) -> Gesprek:
        """Behind what was learned of it already."""
        blik = blik_op(gesprek, self.afspraak)
        blik = blik.gewijzigd_naar(geleerd=achter_elkaar(blik.geleerd, self.zin))
        return gesprek.gesteld(nu, terugblik=met_blik(gesprek, blik))


class AndereBlik(NamedTuple):
    """Of an earlier afspraak this sitting says something else: these fields of `wordt`."""

    wordt: Terugblik
    velden: tuple[str, ...]

    def op(self, gesprek: Gesprek, nu: datetime) -> Gesprek:
        """Beside what else it says of it."""
        anders = {veld: getattr(self.wordt, veld) for veld in self.velden}
        blik = blik_op(gesprek, self.wordt.afspraak).model_copy(update=anders)
        return gesprek.gesteld(nu, terugblik=met_blik(gesprek, blik))


class AndersGedacht(NamedTuple):
    """How an earlier hypothesis stands now."""

    herzien: Herzien

    def op(self, gesprek: Gesprek, nu: datetime) -> Gesprek:
        """In the place of what this sitting said of it before."""
        return gesprek.gesteld(nu, herzien=met_herzien(gesprek, self.herzien))


# Taking away and moving


class Weg(NamedTuple):
    """This goes, and what was half changed of it with it."""

    wat: Wijzer

    def op(self, gesprek: Gesprek, nu: datetime) -> Gesprek:
        """The same conversation when there is nothing to take away."""
        zonder = self._without(gesprek, nu)
        if zonder.sessie is gesprek.sessie:
            return gesprek
        half = (een.plek for een in gesprek.sessie.concept if een.onderwerp == self.wat)
        return zonder.getypt(dict.fromkeys(half), nu)

    def _without(self, gesprek: Gesprek, nu: datetime) -> Gesprek:
        """An earlier sitting keeps its own words: only what this one says of it goes."""
        sessie = gesprek.sessie
        match self.wat:
            case Uitspraakwijzer(id):
                return gesprek.zonder(id, nu)
            case Menswijzer(veld):
                mensen = sessie.mensen(veld)
                mensen.pop(self.wat, None)
                return gesprek.gesteld(nu, **{veld: tuple(mensen.values())})
            case Veldwijzer(veld):
                return gesprek.gesteld(nu, **{veld: Sessie.model_fields[veld].get_default()})
            case Terugblikwijzer(id):
                blikken = (blik for blik in sessie.terugblik if blik.afspraak != id)
                return gesprek.gesteld(nu, terugblik=tuple(blikken))
            case Herzienwijzer(id):
                anders = (een for een in sessie.herzien if een.hypothese != id)
                return gesprek.gesteld(nu, herzien=tuple(anders))


class Verplaatst(NamedTuple):
    """This moves up (-1) or down (+1), among those it is shown with."""

    wat: Wijzer
    stap: int
    tussen: tuple[Wijzer, ...]

    def op(self, gesprek: Gesprek, nu: datetime) -> Gesprek:
        """Only what was said in this sitting has an order that can change."""
        if not isinstance(self.wat, Uitspraakwijzer):
            return gesprek
        tussen = [wijzer.id for wijzer in self.tussen if isinstance(wijzer, Uitspraakwijzer)]
        return gesprek.verplaatst(self.wat.id, self.stap, nu, tussen)
