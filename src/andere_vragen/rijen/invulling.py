"""A form as a value: its fields, and how they become what the log keeps. Pure, without a screen."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, NamedTuple, TypeVar

from andere_vragen.casus.concept import Conceptplek, Veldplek
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.wijzers import Onderwerp
from andere_vragen.taal.gegevens import gegeven_in
from andere_vragen.taal.tijd import datum_uit

MAX_TITEL = 100
"""Characters of something that was said above a form about it: the fields must still show."""

NEWLINE_SIGN = "↵"
"""Stands for a newline in a field of one line."""


class Optie(NamedTuple):
    """One of a closed list: what the log keeps, and what the group reads."""

    id: str
    label: str


class Veld(NamedTuple):
    """One field of a form. With `opties` it is a choice; `hints` complete what is typed."""

    naam: str
    label: str
    waarde: str = ""
    hulp: str = ""
    opties: tuple[Optie, ...] = ()
    hints: tuple[str, ...] = ()
    was: str = ""
    """What is recorded, where `waarde` is a draft of it."""
    voorstel: str = ""
    """What is proposed: no draft as long as nobody types, here or in another field."""
    verborgen: bool = False
    """What the group need not see: where it belongs, and what it came from."""
    alleen_bij: tuple[str, str] | None = None
    """Only asked where that choice is this: of a group nobody says "zij"."""

    def gevraagd(self, waarden: Mapping[str, str]) -> bool:
        """Whether it is asked where the choices stand so."""
        return self.alleen_bij is None or waarden[self.alleen_bij[0]] == self.alleen_bij[1]


class Nagekeken(NamedTuple):
    """What a form does when a field is left: fill others that are still empty, and say something."""

    vult: Mapping[str, str] = {}
    zegt: str = ""


Uitkomst = TypeVar("Uitkomst")


@dataclass(frozen=True)
class Invulling(Generic[Uitkomst]):
    """A form: what it is about, its title, its fields, and how they become a value.

    About nothing in the conversation (`over` is None) no drafts are kept.

    `maak` gets the values by field name and raises `pydantic.ValidationError` or
    `NietBegrepenError` when they cannot be accepted.
    """

    over: Onderwerp | None
    titel: str
    velden: tuple[Veld, ...]
    maak: Callable[[dict[str, str]], Uitkomst]
    raad: Callable[[Mapping[str, str]], str] = lambda waarden: ""
    """A soft word on what is filled in; empty when there is none."""
    nakijken: Callable[[str, Mapping[str, str]], Nagekeken] = lambda veld, waarden: Nagekeken()
    """What follows when a field is left."""
    begin: str = ""
    """The field to begin at; without it the first line that is still empty."""

    def let_op(self, waarden: Mapping[str, str]) -> str:
        """A soft word on what is typed: on a personal detail where none is asked, or else the form's own."""
        getypt = (waarden[veld.naam] for veld in self.velden if not veld.opties and veld.naam != "bereikbaar")
        return next(filter(None, map(gegeven_in, getypt)), "") or self.raad(waarden)

    @property
    def zichtbaar(self) -> tuple[Veld, ...]:
        """The fields that the group fills in."""
        return tuple(veld for veld in self.velden if not veld.verborgen)

    @property
    def plekken(self) -> tuple[Conceptplek, ...]:
        """Where what is half filled in is kept."""
        return tuple(Veldplek(self.over, veld.naam) for veld in self.velden) if self.over else ()

    def concepten(self, waarden: Mapping[str, str]) -> dict[Conceptplek, str | None]:
        """What of these values is a draft. Who types beside a proposal took it over."""
        onaangeroerd = all(waarden[veld.naam] == (veld.voorstel or veld.was) for veld in self.velden)
        if onaangeroerd or self.over is None:
            return dict.fromkeys(self.plekken)
        half = (_half(veld, waarden[veld.naam]) for veld in self.velden)
        return dict(zip(self.plekken, half, strict=True))


def _half(veld: "Veld", waarde: str) -> str | None:
    return None if waarde == veld.was else waarde


GEEN = Optie("", "–")


def opties(woorden: Mapping[Any, str]) -> tuple[Optie, ...]:
    """A closed list as options."""
    return tuple(Optie(id, label) for id, label in woorden.items())


def keuze(naam: str, label: str, nu: str | None, opties: tuple[Optie, ...]) -> Veld:
    """A choice that also offers what is there now, when that left the question file."""
    bekend = any(optie.id == nu for optie in opties)
    extra = () if bekend or not nu else (Optie(nu, nu),)
    return Veld(naam, label, nu or "", opties=(GEEN, *extra, *opties))


def met_concepten(gesprek: Gesprek, over: Onderwerp, velden: tuple[Veld, ...]) -> tuple[Veld, ...]:
    """The fields with what was half typed in them."""
    half = {een.veld: een.tekst for een in gesprek.sessie.concept if een.onderwerp == over}
    return tuple(veld._replace(waarde=half.get(veld.naam, veld.waarde), was=veld.waarde) for veld in velden)


def waarden_van(ingevuld: Mapping[str, str], vandaag: date) -> dict[str, object]:
    """What was filled in, as the log keeps it. A day is worked out where what was said is understood."""
    nieuw: dict[str, object] = {naam: _kept(naam, waarde) for naam, waarde in ingevuld.items()}
    if "wanneer" in ingevuld:
        nieuw["datum"] = datum_uit(ingevuld["wanneer"], vandaag)
    return nieuw


def _kept(naam: str, waarde: str) -> str | None:
    """Empty is nothing, but of the words themselves it is refused."""
    return gelezen(waarde) or ("" if naam in ("tekst", "wat") else None)


def getoond(tekst: str) -> str:
    """Text of several lines in a field of one."""
    return tekst.replace("\n", NEWLINE_SIGN)


def gelezen(tekst: str) -> str:
    """What such a field holds, with its lines again."""
    return tekst.replace(NEWLINE_SIGN, "\n").strip()
