"""What a typed line becomes, and the conversation after it.

Pure, without a screen, so that the same conversation can also be held line by line.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from andere_vragen.dingen import Trede
from andere_vragen.gesprek import Gesprek
from andere_vragen.kaarten import gekozen, getrokken, rol_van
from andere_vragen.sessie import PARKEERPLAATS, Deelnemer, Sessie
from andere_vragen.terugkijken import TERUGBLIK, blik_op, met_blik
from andere_vragen.tijd import datum_uit
from andere_vragen.treden import KAARTEN, LEEFWERELD, SAMEN, VROEG, rij_van
from andere_vragen.uitspraken import Afspraak, Hypothese, Notitie, Uitspraak
from andere_vragen.vragen import Perspectiefscherm, Rij
from andere_vragen.woorden import Invoersoort


class NietBegrepenError(ValueError):
    """A line that cannot become what its row asks; the message says in Dutch what would."""


@dataclass(frozen=True)
class Wijziging:
    """What a line changes: things that were said, or fields of the Sessie itself."""

    uitspraken: tuple[Uitspraak, ...] = ()
    velden: dict[str, Any] = field(default_factory=dict)
    melding: str = ""
    """What the screen says of it; empty when it shows by itself."""


def gezegd(
    gesprek: Gesprek,
    trede: Trede,
    soort: Invoersoort,
    regels: Sequence[str],
    niveau: str | None,
    vandaag: date,
) -> Wijziging:
    """What these lines, typed or pasted as `soort` in this row, change.

    `niveau` is used where the row has none. Raises `pydantic.ValidationError` or
    `NietBegrepenError`; then nothing changes and the words stay where they were typed.
    """
    scherm = gesprek.scherm
    if soort == "parkeren":
        return Wijziging(tuple(Notitie(scherm=PARKEERPLAATS, tekst=regel) for regel in regels))
    rij = rij_van(gesprek, trede)
    plek: dict[str, Any] = {"scherm": scherm.id, "rij": trede.rij, "niveau": trede.niveau or niveau}
    if soort == "hypothese":
        return Wijziging(tuple(Hypothese(tekst=regel, **plek) for regel in regels))
    if soort == "afspraak" or (rij and rij.vult == "afspraken"):
        plek |= {"bereik": rij.bereik if rij else "casus"}
        eerste, *rest = (Afspraak(wat=regel, **plek) for regel in regels)
        if trede.id == SAMEN:
            eerste = eerste.gewijzigd_naar(samen=True)
        return Wijziging((eerste, *rest, *niet_meer_samen(gesprek.sessie, eerste)))
    cijfers = _figures(" ".join(regels)) if rij and rij.vult == "cijfers" else ()
    if cijfers:
        return Wijziging(velden={"cijfers": (*gesprek.sessie.cijfers, *cijfers)})
    if rij and rij.vult in _IN_DE_SESSIE:
        return _checked(gesprek.sessie, _fields(gesprek, rij, regels, vandaag))
    if trede.id.startswith(TERUGBLIK):
        return _learned(gesprek, trede.id.removeprefix(TERUGBLIK), regels)
    if trede.id == KAARTEN:
        return _checked(gesprek.sessie, {"kaarten": _card(gesprek, " ".join(regels))})
    if trede.id == LEEFWERELD and isinstance(scherm, Perspectiefscherm):
        plek["scherm"] = scherm.leefwereld
    elif isinstance(scherm, Perspectiefscherm):
        plek |= {"rij": None, "perspectief": trede.rij, "bron": "ingeleefd" if trede.rij else "aan_tafel"}
    elif rij:
        plek["bron"] = rij.bron
    return Wijziging(tuple(Notitie(tekst=regel, **plek) for regel in regels))


def niet_meer_samen(sessie: Sessie, nieuw: Afspraak) -> tuple[Afspraak, ...]:
    """The step together is one: what was it before `nieuw` is an ordinary afspraak from now on."""
    if not nieuw.samen:
        return ()
    return tuple(
        een.gewijzigd_naar(samen=False) for een in sessie.afspraken if een.samen and een.id != nieuw.id
    )


_IN_DE_SESSIE = ("vraag", "tafel", "mist", "regie", "terugkijken")
"""What a row fills that is a field of the Sessie itself."""


def bevestigd(gesprek: Gesprek, trede: Trede, vandaag: date) -> Wijziging | None:
    """What Enter without words does in this row; None where it does nothing.

    Draw other cards; yes, the early afspraken still stand; yes, what was read aloud is right; the same
    people sit here as the last time.
    """
    sessie, rij = gesprek.sessie, rij_van(gesprek, trede)
    if trede.id == KAARTEN:
        kaarten = getrokken(sessie, gesprek.vragen)
        return Wijziging(velden={"kaarten": kaarten}, melding=f"Nieuwe kaarten: {', '.join(kaarten)}.")
    if trede.id == VROEG:
        blijft = tuple(een.gewijzigd_naar(vroeg=False) for een in sessie.afspraken if een.vroeg)
        return Wijziging(blijft, melding="Die willen we nog. ctrl+z maakt het ongedaan.")
    if rij and rij.vult == "vastgesteld" and sessie.afspraken:
        klopt = tuple(een.gewijzigd_naar(vastgesteld=vandaag) for een in sessie.afspraken)
        return Wijziging(klopt, melding="Voorgelezen en vastgesteld. ctrl+z maakt het ongedaan.")
    mensen = gesprek.eerder[-1].aanwezig if gesprek.eerder else ()
    if rij and rij.vult == "tafel" and mensen and not sessie.aanwezig:
        return Wijziging(velden={"aanwezig": mensen}, melding="Dezelfde mensen. Delete haalt iemand weg.")
    return None


def _card(gesprek: Gesprek, naam: str) -> tuple[str, ...]:
    """The card of a role that was asked for. Who can be asked is not played (domain §5.2)."""
    rol = rol_van(gesprek.vragen, naam)
    if rol and not rol.perspectief:
        wie = rol.met_lidwoord or rol.naam
        raise NietBegrepenError(f"Wat {wie} ziet, vragen we zelf. Dat spelen we niet. F5: wie vraagt het?")
    return gekozen(gesprek.sessie, gesprek.vragen, naam)


def _learned(gesprek: Gesprek, afspraak: str, regels: Sequence[str]) -> Wijziging:
    """What was learned from an earlier afspraak, behind what was said of it already."""
    oud = blik_op(gesprek, afspraak)
    geleerd = " ".join([*([oud.geleerd] if oud.geleerd else []), *regels])
    return Wijziging(velden={"terugblik": met_blik(gesprek, oud.gewijzigd_naar(geleerd=geleerd))})


def _fields(gesprek: Gesprek, rij: Rij, regels: Sequence[str], vandaag: date) -> dict[str, Any]:
    match rij.vult:
        case "tafel" | "mist":
            veld = "aanwezig" if rij.vult == "tafel" else "afwezig"
            namen = ",".join(regels).split(",")
            nieuw = (_somebody(gesprek, naam) for naam in namen if naam.strip())
            return {veld: (*getattr(gesprek.sessie, veld), *nieuw)}
        case "terugkijken":
            return {"terugkijken_op": _day(" ".join(regels), vandaag)}
        case _:
            return {rij.vult: " ".join(regels)}


def _somebody(gesprek: Gesprek, naam: str) -> Deelnemer:
    """Who sits down, with what is known of that role from other casussen."""
    nieuw = Deelnemer(rol=naam)
    bekend = (wie for wie in gesprek.bekenden if wie.rol.casefold() == nieuw.rol.casefold())
    return next(bekend, nieuw).gewijzigd_naar(rol=nieuw.rol)


def _figures(tekst: str) -> tuple[int, ...]:
    """The figures in "6, 7 en 5"; none when there is anything else: then it is a word about them."""
    woorden = [woord for woord in re.split(r"[;·\s]+|,\s+|,$", tekst) if woord not in ("", "en")]
    if not all(_CIJFER.fullmatch(woord) for woord in woorden):
        return ()
    return tuple(map(int, woorden))


_CIJFER = re.compile("[0-9]|10")


def _day(tekst: str, vandaag: date) -> date:
    if (dag_ := datum_uit(tekst, vandaag)) is None:
        raise NietBegrepenError("Welke dag? Typ bijvoorbeeld: 12 december, of: over 3 weken.")
    return dag_


def anders(sessie: Sessie, ding: str, tekst: str, vandaag: date) -> Wijziging:
    """Other words for the item that this id (``@veld`` or ``@veld/2``) points at.

    Raises as `gezegd` does.
    """
    veld, _, plek = ding.removeprefix("@").partition("/")
    if not plek:
        return _checked(sessie, {veld: _read(veld, tekst, vandaag)})
    mensen: tuple[Deelnemer, ...] = getattr(sessie, veld)
    return Wijziging(
        velden={
            veld: tuple(
                wie.gewijzigd_naar(rol=tekst) if n == int(plek) else wie for n, wie in enumerate(mensen)
            )
        }
    )


def _read(veld: str, tekst: str, vandaag: date) -> object:
    match veld:
        case "terugkijken_op":
            return _day(tekst, vandaag)
        case "cijfers":
            if not (cijfers := _figures(tekst)):
                raise NietBegrepenError("Typ alleen hele cijfers van 0 tot 10, zoals: 6 7 5.")
            return cijfers
        case _:
            return tekst


def _checked(sessie: Sessie, velden: dict[str, Any]) -> Wijziging:
    """The fields as the Sessie will keep them, refused here and not later."""
    nieuw = sessie.gewijzigd_naar(**velden)
    return Wijziging(velden={veld: getattr(nieuw, veld) for veld in velden})


# The conversation after it


def toegepast(gesprek: Gesprek, wijziging: Wijziging, klaar: Iterable[str], nu: datetime) -> Gesprek:
    """The conversation with this change, and without the drafts that became part of it."""
    if wijziging.uitspraken:
        gesprek = gesprek.met(nu, *wijziging.uitspraken)
    if wijziging.velden:
        gesprek = gesprek.gesteld(nu, **wijziging.velden)
    return gesprek.getypt(dict.fromkeys(klaar, ""), nu)


def weggehaald(gesprek: Gesprek, ding: str, nu: datetime) -> Gesprek:
    """The conversation without the item that this id points at."""
    if not ding.startswith("@"):
        return gesprek.zonder(ding, nu)
    veld, _, plek = ding.removeprefix("@").partition("/")
    if veld in ("terugblik", "herzien"):
        return _not_looked_back(gesprek, veld, plek, nu)
    waarde = getattr(gesprek.sessie, veld)
    half = (concept for concept in gesprek.sessie.concept if concept.startswith(f"@{veld}/"))
    gesprek = gesprek.getypt(dict.fromkeys(half, ""), nu)  # they point at places that move up now
    if plek:
        return gesprek.gesteld(nu, **{veld: tuple(wie for n, wie in enumerate(waarde) if n != int(plek))})
    return gesprek.gesteld(nu, **{veld: {"vraag": "", "cijfers": ()}.get(veld)})


def _not_looked_back(gesprek: Gesprek, veld: str, id: str, nu: datetime) -> Gesprek:
    """Without what this sitting says of something earlier; the earlier sitting keeps its own words."""
    sessie = gesprek.sessie
    if veld == "terugblik":
        return gesprek.gesteld(nu, terugblik=tuple(een for een in sessie.terugblik if een.afspraak != id))
    return gesprek.gesteld(nu, herzien=tuple(een for een in sessie.herzien if een.hypothese != id))
