"""What is said of the conversation, as a change, and the conversation after it. Pure, without a screen.

A change carries only what is added, taken away or different. It is made from what a screen shows, and
applied to the newest Gesprek: words that arrive between those two moments are never overwritten.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal, NamedTuple

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.kaarten import gekozen
from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.casus.uitspraken import Afspraak, Herzien, Terugblik, Uitspraak
from andere_vragen.rijen.dingen import gezicht, gezichten_van
from andere_vragen.rijen.terugkijken import blik_op, met_blik, met_herzien

Mensen = Literal["aanwezig", "afwezig"]
"""The fields of the Sessie that hold people."""


class Erbij(NamedTuple):
    """These people sit here too, or are missing too."""

    veld: Mensen
    mensen: tuple[Deelnemer, ...]


class DezelfdeMensen(NamedTuple):
    """The people of the sitting before this one; nothing when somebody sits here already."""

    mensen: tuple[Deelnemer, ...]


class AnderMens(NamedTuple):
    """Of somebody, known by this item, something else is known: these fields of `wordt`."""

    ding: str
    wordt: Deelnemer
    velden: tuple[str, ...]


class CijfersErbij(NamedTuple):
    """More figures, each of somebody."""

    cijfers: tuple[int, ...]


class CijfersAnders(NamedTuple):
    """Other figures for those that stood there; figures that came since stay behind them."""

    was: tuple[int, ...]
    wordt: tuple[int, ...]


class Geleerd(NamedTuple):
    """Something more that was learned from an earlier afspraak."""

    afspraak: str
    zin: str


class AndereBlik(NamedTuple):
    """Of an earlier afspraak this sitting says something else: these fields of `wordt`."""

    wordt: Terugblik
    velden: tuple[str, ...]


class Kaart(NamedTuple):
    """The group chose whose eyes it wants."""

    rol: str


class Getrokken(NamedTuple):
    """These cards were drawn; the others are put away."""

    kaarten: tuple[str, ...]


class Gezet(NamedTuple):
    """A field of the Sessie that holds one value."""

    veld: Literal["vraag", "regie", "terugkijken_op"]
    waarde: str | date


Stap = (
    Erbij
    | DezelfdeMensen
    | AnderMens
    | CijfersErbij
    | CijfersAnders
    | Geleerd
    | AndereBlik
    | Herzien
    | Kaart
    | Getrokken
    | Gezet
)
"""What can change in the Sessie itself, beside the uitspraken."""


class Veranderd(NamedTuple):
    """Of something that was said, these fields became as they are in `wordt`."""

    wordt: Uitspraak
    velden: tuple[str, ...]

    def op(self, sessie: Sessie) -> Uitspraak:
        """The newest words with these fields. What was taken away meanwhile is there again."""
        nu = sessie.uitspraak(self.wordt.id)
        if nu is None:
            return self.wordt
        return nu.model_copy(update={veld: getattr(self.wordt, veld) for veld in self.velden})


@dataclass(frozen=True)
class Wijziging:
    """What a line or a form changes."""

    uitspraken: tuple[Uitspraak, ...] = ()
    """What is said now."""
    veranderd: tuple[Veranderd, ...] = ()
    """What was said before, and became different."""
    stap: Stap | None = None
    melding: str = ""
    """What the screen says of it; empty when it shows by itself."""


def veranderd(iets: Uitspraak, **velden: object) -> Wijziging:
    """The change that gives `iets` these values. Raises `pydantic.ValidationError`."""
    wordt = iets.gewijzigd_naar(**velden)
    if anders := andere_velden(iets, wordt):
        return Wijziging(veranderd=(Veranderd(wordt, anders),))
    return Wijziging()


def andere_velden(oud: Uitspraak | Terugblik | Deelnemer, nieuw: object) -> tuple[str, ...]:
    """The names of the fields that differ."""
    return tuple(naam for naam, waarde in oud if getattr(nieuw, naam) != waarde)


def erachter(oud: Terugblik, zin: str) -> Terugblik:
    """With this learned, behind what was said of it already."""
    return oud.gewijzigd_naar(geleerd=" ".join(deel for deel in (oud.geleerd, zin) if deel))


# The conversation after it


def toegepast(gesprek: Gesprek, wijziging: Wijziging, klaar: Iterable[str], nu: datetime) -> Gesprek:
    """The conversation with this change, and without the drafts that became part of it."""
    gezegd = (*wijziging.uitspraken, *(een.op(gesprek.sessie) for een in wijziging.veranderd))
    if gezegd:
        gesprek = gesprek.met(nu, *_one_together(gesprek.sessie, gezegd), *gezegd)
    if wijziging.stap:
        gesprek = gesprek.gesteld(nu, **_fields(gesprek, wijziging.stap))
    return gesprek.getypt(dict.fromkeys(klaar, ""), nu)


def _one_together(sessie: Sessie, gezegd: Iterable[Uitspraak]) -> tuple[Afspraak, ...]:
    """The step together is one: what was it before is an ordinary afspraak from now on."""
    nieuw = [een.id for een in gezegd if isinstance(een, Afspraak) and een.samen]
    if not nieuw:
        return ()
    was = (een for een in sessie.afspraken if een.samen and een.id not in nieuw)
    return tuple(een.gewijzigd_naar(samen=False) for een in was)


def _fields(gesprek: Gesprek, stap: Stap) -> dict[str, Any]:
    """The fields of the newest Sessie after this step."""
    sessie = gesprek.sessie
    match stap:
        case Erbij():
            return {stap.veld: (*getattr(sessie, stap.veld), *stap.mensen)}
        case DezelfdeMensen():
            return {"aanwezig": sessie.aanwezig or stap.mensen}
        case AnderMens():
            return _other_person(sessie, stap)
        case CijfersErbij():
            return {"cijfers": (*sessie.cijfers, *stap.cijfers)}
        case CijfersAnders():
            return {"cijfers": (*stap.wordt, *_since(sessie.cijfers, stap.was))}
        case Geleerd():
            return {"terugblik": met_blik(gesprek, erachter(blik_op(gesprek, stap.afspraak), stap.zin))}
        case AndereBlik():
            anders = {veld: getattr(stap.wordt, veld) for veld in stap.velden}
            blik = blik_op(gesprek, stap.wordt.afspraak).model_copy(update=anders)
            return {"terugblik": met_blik(gesprek, blik)}
        case Herzien():
            return {"herzien": met_herzien(gesprek, stap)}
        case Kaart():
            return {"kaarten": gekozen(gesprek.beeld, stap.rol)}
        case Getrokken():
            return {"kaarten": stap.kaarten}
        case Gezet():
            return {stap.veld: stap.waarde}


def _other_person(sessie: Sessie, stap: AnderMens) -> dict[str, tuple[Deelnemer, ...]]:
    """Who left the table meanwhile sits there again: what is known of somebody is not lost."""
    veld, mensen = _people(sessie, stap.ding)
    plek = gezicht(mensen, stap.ding)
    if plek is None:
        return {veld: (*mensen, stap.wordt)}
    anders = {naam: getattr(stap.wordt, naam) for naam in stap.velden}
    return {veld: (*mensen[:plek], mensen[plek].model_copy(update=anders), *mensen[plek + 1 :])}


def _people(sessie: Sessie, ding: str) -> tuple[str, tuple[Deelnemer, ...]]:
    veld = ding.removeprefix("@").partition("/")[0]
    mensen: tuple[Deelnemer, ...] = getattr(sessie, veld)
    return veld, mensen


def _since(nu: tuple[int, ...], was: tuple[int, ...]) -> tuple[int, ...]:
    """What came behind the figures that stood there."""
    return nu[len(was) :] if nu[: len(was)] == was else ()


def weggehaald(gesprek: Gesprek, ding: str, nu: datetime) -> Gesprek:
    """The conversation without the item that this id points at."""
    if not ding.startswith("@"):
        return gesprek.zonder(ding, nu)
    veld, _, plek = ding.removeprefix("@").partition("/")
    if veld in ("terugblik", "herzien"):
        return _not_looked_back(gesprek, veld, plek, nu)
    half = (concept for concept in gesprek.sessie.concept if concept.rpartition("/")[0] == ding)
    gesprek = gesprek.getypt(dict.fromkeys(half, ""), nu)
    if plek:
        mensen: tuple[Deelnemer, ...] = getattr(gesprek.sessie, veld)
        blijft = zip(gezichten_van(mensen, veld), mensen, strict=True)
        return gesprek.gesteld(nu, **{veld: tuple(wie for id, wie in blijft if id != ding)})
    return gesprek.gesteld(nu, **{veld: {"vraag": "", "cijfers": ()}.get(veld)})


def _not_looked_back(gesprek: Gesprek, veld: str, id: str, nu: datetime) -> Gesprek:
    """Without what this sitting says of something earlier; the earlier sitting keeps its own words."""
    sessie = gesprek.sessie
    if veld == "terugblik":
        return gesprek.gesteld(nu, terugblik=tuple(een for een in sessie.terugblik if een.afspraak != id))
    return gesprek.gesteld(nu, herzien=tuple(een for een in sessie.herzien if een.hypothese != id))
