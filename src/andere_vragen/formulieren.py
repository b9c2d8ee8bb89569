"""What can be filled in about something that was said: the fields, and the value they make.

Pure, without a screen: a field is a value, a form is a tuple of them, and its `maak` checks them.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from textwrap import shorten
from typing import Any, Generic, NamedTuple, TypeVar

from andere_vragen.gesprek import Gesprek
from andere_vragen.tijd import datum_uit
from andere_vragen.treden import EEN_LIJST, OVERIG, Ding, Trede, rollen_aan_tafel
from andere_vragen.uitspraken import Afspraak, Hypothese, Notitie, Uitspraak
from andere_vragen.vragen import Perspectiefscherm, Rij
from andere_vragen.woorden import BEREIK, BRON, HANDEN, HYPOTHESESTATUS
from andere_vragen.zeggen import NietBegrepenError, Wijziging, anders

NIEUWE_AFSPRAAK = "afspraak"
"""The place of the drafts of an afspraak that is not there yet."""

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


Uitkomst = TypeVar("Uitkomst")


@dataclass(frozen=True)
class Invulling(Generic[Uitkomst]):
    """A form: where its drafts are kept, its title, its fields, and how they become a value.

    `maak` gets the values by field name and raises `pydantic.ValidationError` or
    `NietBegrepenError` when they cannot be accepted.
    """

    plek: str
    titel: str
    velden: tuple[Veld, ...]
    maak: Callable[[dict[str, str]], Uitkomst]


GEEN = Optie("", "–")


def opties(woorden: Mapping[Any, str]) -> tuple[Optie, ...]:
    """A closed list as options."""
    return tuple(Optie(id, label) for id, label in woorden.items())


def nieuwe_afspraak(
    gesprek: Gesprek, trede: Trede, wat: str, vandaag: date, wijst: Ding | None = None
) -> Invulling[Wijziging]:
    """The form of an afspraak made on this screen, with `wat` and earlier drafts filled in.

    Without them it proposes what the group points at, or what the row proposes.
    """
    rij = trede.id if trede.id not in (EEN_LIJST, OVERIG) else None
    leeg = {"scherm": gesprek.scherm.id, "rij": rij, "niveau": trede.niveau}
    velden = _with_drafts(gesprek, NIEUWE_AFSPRAAK, _fields_of_afspraak(gesprek, None))
    voorstel = "" if wat or halve_afspraak(gesprek) else _proposal(gesprek, trede, wijst)
    if wat or voorstel:
        eerste, *rest = velden
        velden = (eerste._replace(waarde=wat or voorstel, was=voorstel), *rest)

    def maak(waarden: dict[str, str]) -> Wijziging:
        return Wijziging((Afspraak.model_validate({**leeg, **_values(waarden, vandaag)}),))

    return Invulling(NIEUWE_AFSPRAAK, "Nieuwe afspraak", velden, maak)


def _proposal(gesprek: Gesprek, trede: Trede, wijst: Ding | None) -> str:
    """Something that was said, but not an afspraak itself; else what the row proposes."""
    gezegd = gesprek.sessie.uitspraak(wijst.id) if wijst else None
    if gezegd is None or isinstance(gezegd, Afspraak):
        return trede.afspraak
    return _shown(gezegd.tekst)


def halve_afspraak(gesprek: Gesprek) -> bool:
    """Is there an afspraak that somebody began to fill in?"""
    return any(plek.startswith(f"{NIEUWE_AFSPRAAK}/") for plek in gesprek.sessie.concept)


def bewerken(gesprek: Gesprek, ding: Ding, vandaag: date) -> Invulling[Wijziging] | None:
    """The form to change something that was said; None when it is no longer there."""
    if ding.id.startswith("@"):
        return _edit_field(gesprek, ding, vandaag)
    if (iets := gesprek.sessie.uitspraak(ding.id)) is None:
        return None
    velden = _fields_of(gesprek, iets)

    def maak(waarden: dict[str, str]) -> Wijziging:
        nieuw = {veld.naam: waarden[veld.naam] for veld in velden if waarden[veld.naam] != veld.waarde}
        return Wijziging((iets.gewijzigd_naar(**_changes(gesprek, iets, nieuw, vandaag)),))

    return Invulling(iets.id, _title(iets), _with_drafts(gesprek, iets.id, velden), maak)


def handen_tellen(gesprek: Gesprek, ding: Ding) -> Invulling[Wijziging] | None:
    """A show of hands about something that was said, and the other view; None for what is no uitspraak.

    Deep Democracy (domain §2): who recognises it, who sees it differently, what is needed to come along.
    """
    if (iets := gesprek.sessie.uitspraak(ding.id)) is None:
        return None
    velden = _with_drafts(gesprek, iets.id, _hand_fields(iets))

    def maak(waarden: dict[str, str]) -> Wijziging:
        geteld: dict[str, object] = {naam: _hands(waarden[naam]) for naam in HANDEN}
        if isinstance(iets, Afspraak):
            return Wijziging((iets.gewijzigd_naar(**geteld, nodig=waarden["nodig"] or None),))
        nieuw: tuple[Uitspraak, ...] = (iets.gewijzigd_naar(**geteld),)
        if waarden["alternatief"].strip():
            nieuw += (_other_view(iets, waarden["alternatief"]),)
        return Wijziging(nieuw)

    return Invulling(iets.id, shorten(iets.tekst, MAX_TITEL, placeholder=" …"), velden, maak)


def _other_view(iets: Notitie | Hypothese, tekst: str) -> Notitie | Hypothese:
    """The minority view, in the place of what it sees differently."""
    velden = ("scherm", "rij", "niveau", *(("perspectief", "bron") if isinstance(iets, Notitie) else ()))
    plek = {veld: getattr(iets, veld) for veld in velden}
    return type(iets).model_validate({**plek, "tekst": tekst, "alternatief_van": iets.id})


def _hand_fields(iets: Uitspraak) -> tuple[Veld, ...]:
    def geteld(naam: str) -> str:
        aantal = getattr(iets, naam)
        return "" if aantal is None else str(aantal)

    if isinstance(iets, Afspraak):
        return (
            Veld("herkend", "Wie kan mee", geteld("herkend"), "hoeveel handen?"),
            Veld("deels", "Deels", geteld("deels"), "hoeveel handen?"),
            Veld("anders", "Nog niet", geteld("anders"), "hoeveel handen?"),
            Veld("nodig", "Nodig daarvoor", iets.nodig or "", "wat heb je nodig om mee te kunnen?"),
        )
    return (
        Veld("herkend", "Wie herkent dit", geteld("herkend"), "hoeveel handen?"),
        Veld("deels", "Een stukje ervan", geteld("deels"), "hoeveel handen?"),
        Veld("anders", "Ziet het anders", geteld("anders"), "hoeveel handen?"),
        Veld("alternatief", "Hoe dan?", "", "wie ziet het anders, en hoe?"),
    )


def _hands(tekst: str) -> int | None:
    if not tekst.strip():
        return None
    if not tekst.strip().isdecimal():
        raise NietBegrepenError("Hoeveel handen? Typ een getal, zoals 3.")
    return int(tekst)


def _edit_field(gesprek: Gesprek, ding: Ding, vandaag: date) -> Invulling[Wijziging]:
    veld = Veld("tekst", ding.achter.capitalize() or "Tekst", ding.tekst)

    def maak(waarden: dict[str, str]) -> Wijziging:
        if waarden["tekst"] == ding.tekst:
            return Wijziging()
        return anders(gesprek.sessie, ding.id, waarden["tekst"], vandaag)

    return Invulling(ding.id, "Veranderen", _with_drafts(gesprek, ding.id, (veld,)), maak)


def _title(iets: Uitspraak) -> str:
    match iets:
        case Notitie():
            return "Notitie veranderen"
        case Hypothese():
            return "Hypothese veranderen"
        case Afspraak():
            return "Afspraak veranderen"


def _fields_of(gesprek: Gesprek, iets: Uitspraak) -> tuple[Veld, ...]:
    match iets:
        case Notitie():
            return (
                Veld("tekst", "Tekst", _shown(iets.tekst)),
                _place_field(gesprek, iets),
                Veld("bron", "Hoe weten we dit", iets.bron, opties=opties(BRON)),
            )
        case Hypothese():
            return (
                Veld("tekst", "Misschien …", _shown(iets.tekst)),
                Veld("want", "want we zien", iets.want or ""),
                Veld("klopt_niet_als", "klopt niet als", iets.klopt_niet_als or ""),
                _choice("niveau", "Over", iets.niveau, _levels(gesprek)),
                Veld("status", "Hoe staat het", iets.status, opties=opties(HYPOTHESESTATUS)),
            )
        case Afspraak():
            return _fields_of_afspraak(gesprek, iets)


def _fields_of_afspraak(gesprek: Gesprek, iets: Afspraak | None) -> tuple[Veld, ...]:
    rollen = rollen_aan_tafel(gesprek)

    def nu(naam: str) -> str:
        return _shown(getattr(iets, naam) or "") if iets else ""

    return (
        Veld("wat", "Wat proberen we", nu("wat"), "klein en gewoon"),
        Veld("wie", "Wie doet het", nu("wie"), "iemand die nu aan tafel zit", hints=rollen),
        Veld("wanneer", "Wanneer", nu("wanneer"), "vrijdag, of: over 2 weken"),
        Veld("merken_aan", "We merken het aan", nu("merken_aan"), "waaraan zien we dat het helpt?"),
        Veld("als_niet", "Lukt het niet, dan", nu("als_niet"), "wat doen we als het anders loopt?"),
        Veld("vertelt", "Wie vertelt het", nu("vertelt"), "aan de jongere en de ouders", hints=rollen),
        Veld("bereik", "Helpt voor", nu("bereik") or "casus", opties=opties(BEREIK)),
    )


def _place_field(gesprek: Gesprek, notitie: Notitie) -> Veld:
    """Where a note belongs: a row where its screen has rows, else the niveau it is about."""
    scherm = gesprek.vragen.scherm(notitie.scherm)
    if isinstance(scherm, Perspectiefscherm):
        ogen = tuple(Optie(rol.naam, rol.naam) for rol in gesprek.vragen.rollen if rol.perspectief)
        return _choice("perspectief", "Door de ogen van", notitie.perspectief, ogen)
    rijen = gesprek.vragen.rijen_op(scherm) if scherm else ()
    if rijen:
        plekken = tuple(Optie(rij.id, rij.label) for rij in rijen if rij.vult == "notities")
        return _choice("rij", "Hoort bij", notitie.rij, plekken)
    return _choice("niveau", "Over", notitie.niveau, _levels(gesprek))


def _choice(naam: str, label: str, nu: str | None, opties: tuple[Optie, ...]) -> Veld:
    """A choice that also offers what is there now, when that left the question file."""
    bekend = any(optie.id == nu for optie in opties)
    extra = () if bekend or not nu else (Optie(nu, nu),)
    return Veld(naam, label, nu or "", opties=(GEEN, *extra, *opties))


def _levels(gesprek: Gesprek) -> tuple[Optie, ...]:
    return tuple(Optie(niveau.id, niveau.label) for niveau in gesprek.vragen.niveaus)


def _with_drafts(gesprek: Gesprek, plek: str, velden: tuple[Veld, ...]) -> tuple[Veld, ...]:
    concept = gesprek.sessie.concept
    return tuple(
        veld._replace(waarde=concept.get(f"{plek}/{veld.naam}", veld.waarde), was=veld.waarde)
        for veld in velden
    )


def _values(waarden: Mapping[str, str], vandaag: date) -> dict[str, object]:
    """What was filled in, as the log keeps it. A day is worked out where what was said is understood."""
    nieuw: dict[str, object] = {
        naam: _read(waarde) if naam in ("tekst", "wat") else _read(waarde) or None
        for naam, waarde in waarden.items()
    }
    if "wanneer" in waarden:
        nieuw["datum"] = datum_uit(waarden["wanneer"], vandaag)
    return nieuw


def _changes(
    gesprek: Gesprek, iets: Uitspraak, waarden: Mapping[str, str], vandaag: date
) -> dict[str, object]:
    """The values of the fields that were changed, and what follows from them for a note.

    Nothing follows for a field that was changed by hand too.
    """
    nieuw = _values(waarden, vandaag)
    if not isinstance(iets, Notitie):
        return nieuw
    volgt: dict[str, object] = {}
    if "rij" in nieuw:
        scherm = gesprek.vragen.scherm(iets.scherm)
        rijen = {rij.id: rij for rij in gesprek.vragen.rijen_op(scherm)} if scherm else {}
        volgt = _of_other_row(iets, rijen.get(iets.rij or ""), rijen.get(waarden["rij"]))
    elif nieuw.get("perspectief") and iets.bron == "aan_tafel":
        volgt = {"bron": "ingeleefd"}
    return volgt | nieuw


def _of_other_row(notitie: Notitie, oud: Rij | None, nieuw: Rij | None) -> dict[str, object]:
    """What a note gets from the row it moves to, as if it had been said there."""
    volgt: dict[str, object] = {}
    if nieuw and nieuw.niveau:
        volgt["niveau"] = nieuw.niveau
    elif oud and notitie.niveau == oud.niveau:
        volgt["niveau"] = None
    if nieuw and notitie.bron == (oud.bron if oud else "aan_tafel"):
        volgt["bron"] = nieuw.bron
    return volgt


def _shown(tekst: str) -> str:
    return tekst.replace("\n", NEWLINE_SIGN)


def _read(tekst: str) -> str:
    return tekst.replace(NEWLINE_SIGN, "\n").strip()
