"""What a typed line becomes, and the conversation after it.

Pure, without a screen, so that the same conversation can also be held line by line.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from andere_vragen.gesprek import Gesprek
from andere_vragen.sessie import PARKEERPLAATS, Deelnemer, Sessie
from andere_vragen.tijd import datum_uit
from andere_vragen.treden import EEN_LIJST, OVERIG, Trede
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
    rij = next((rij for rij in gesprek.vragen.rijen_op(scherm) if rij.id == trede.id), None)
    plek: dict[str, Any] = {
        "scherm": scherm.id,
        "rij": trede.id if trede.id not in (EEN_LIJST, OVERIG) else None,
        "niveau": trede.niveau or niveau,
    }
    if soort == "hypothese":
        return Wijziging(tuple(Hypothese(tekst=regel, **plek) for regel in regels))
    if soort == "afspraak" or (rij and rij.vult == "afspraken"):
        return Wijziging(tuple(Afspraak(wat=regel, **plek) for regel in regels))
    if rij and rij.vult != "notities":
        return _checked(gesprek.sessie, _fields(gesprek.sessie, rij, regels, vandaag))
    if isinstance(scherm, Perspectiefscherm):
        plek |= {"rij": None, "perspectief": plek["rij"], "bron": "ingeleefd" if plek["rij"] else "aan_tafel"}
    elif rij:
        plek["bron"] = rij.bron
    return Wijziging(tuple(Notitie(tekst=regel, **plek) for regel in regels))


def _fields(sessie: Sessie, rij: Rij, regels: Sequence[str], vandaag: date) -> dict[str, Any]:
    match rij.vult:
        case "tafel" | "mist":
            veld = "aanwezig" if rij.vult == "tafel" else "afwezig"
            namen = ",".join(regels).split(",")
            return {veld: (*getattr(sessie, veld), *(Deelnemer(rol=naam) for naam in namen if naam.strip()))}
        case "terugkijken":
            return {"terugkijken_op": _day(" ".join(regels), vandaag)}
        case _:
            return {rij.vult: " ".join(regels)}


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
        return _checked(sessie, {veld: _day(tekst, vandaag) if veld == "terugkijken_op" else tekst})
    mensen: tuple[Deelnemer, ...] = getattr(sessie, veld)
    return Wijziging(
        velden={
            veld: tuple(
                wie.gewijzigd_naar(rol=tekst) if n == int(plek) else wie for n, wie in enumerate(mensen)
            )
        }
    )


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
    waarde = getattr(gesprek.sessie, veld)
    half = (concept for concept in gesprek.sessie.concept if concept.startswith(f"@{veld}/"))
    gesprek = gesprek.getypt(dict.fromkeys(half, ""), nu)  # they point at places that move up now
    if plek:
        return gesprek.gesteld(nu, **{veld: tuple(wie for n, wie in enumerate(waarde) if n != int(plek))})
    return gesprek.gesteld(nu, **{veld: "" if veld == "vraag" else None})
