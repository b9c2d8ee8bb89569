"""The fields about a casus before it begins: what it is for, who found it good, how long it is kept. Pure."""

from collections.abc import Mapping
from datetime import date

from andere_vragen.casus.casus import Casus, Toestemming
from andere_vragen.casus.vooraf import Vooraf
from andere_vragen.rijen.invulling import Invulling, Veld
from andere_vragen.rijen.zeggen import NietBegrepenError
from andere_vragen.taal.tijd import dag, datum_uit

ANONIEM = "anoniem besproken"
"""What is typed where nobody can tell whom it is about."""


def vooraf(casus: Casus, vandaag: date) -> Invulling[Vooraf]:
    """The form about a casus that is there."""
    velden = velden_vooraf(casus.waarvoor or "", casus.toestemming or Toestemming(), casus.bewaren_tot)

    def maak(waarden: dict[str, str]) -> Vooraf:
        return gelezen_vooraf(waarden, casus.bewaren_tot, vandaag)

    return Invulling(None, f"{casus.schuilnaam}: waarvoor, toestemming, bewaren", velden, maak)


def velden_vooraf(waarvoor: str, toestemming: Toestemming, tot: date) -> tuple[Veld, ...]:
    """The fields, with what is known in them."""
    wie = ANONIEM if toestemming.anoniem else toestemming.wie
    return (
        Veld("waarvoor", "Waarvoor", waarvoor, "wat willen jullie samen vinden?"),
        Veld("wie", "Toestemming van", wie, "wie vond dit goed? Of: anoniem", hints=(ANONIEM,)),
        Veld("hoe", "Hoe gegeven", toestemming.hoe, "aan tafel, aan de telefoon, op papier"),
        Veld("wanneer", "Wanneer gegeven", toestemming.wanneer, "op welke dag?"),
        Veld("bewaren_tot", "Bewaren tot", _day(tot), voorstel=_day(tot)),
    )


def gelezen_vooraf(waarden: Mapping[str, str], nu: date, vandaag: date) -> Vooraf:
    """What was filled in, where the casus was kept until `nu`.

    Raises `pydantic.ValidationError` and `NietBegrepenError`.
    """
    return Vooraf(
        waarvoor=waarden["waarvoor"].strip() or None,
        toestemming=_consent(waarden),
        bewaren_tot=_until(waarden["bewaren_tot"].strip(), nu, vandaag),
    )


def _consent(waarden: Mapping[str, str]) -> Toestemming | None:
    wie, hoe, wanneer = (waarden[veld].strip() for veld in ("wie", "hoe", "wanneer"))
    if wie.casefold().startswith("anoniem"):
        return Toestemming(anoniem=True, hoe=hoe, wanneer=wanneer)
    gegeven = Toestemming(wie=wie, hoe=hoe, wanneer=wanneer)
    return None if gegeven == Toestemming() else gegeven


def _until(gezegd: str, nu: date, vandaag: date) -> date | None:
    """The day that was chosen; None when it stayed what it was."""
    if gezegd in ("", _day(nu)):
        return None
    if (tot := datum_uit(gezegd, vandaag)) is None:
        raise NietBegrepenError(f"Bewaren tot welke dag? Schrijf die zo: {_day(nu)}.")
    if tot < vandaag:
        raise NietBegrepenError("Bewaren tot: die dag is al geweest.")
    return tot


def _day(tot: date) -> str:
    """A day with its year, as it can be typed back."""
    return dag(tot, jaar=True).partition(" ")[2]
