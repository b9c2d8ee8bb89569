"""What a typed line becomes.

Pure, without a screen, so that the same conversation can also be held line by line.
"""

import re
from collections.abc import Sequence
from datetime import date
from typing import Any, Literal

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.kaarten import gekozen, getrokken, weigering
from andere_vragen.casus.sessie import PARKEERPLAATS, Deelnemer, Sessie
from andere_vragen.casus.tijdlijn import laatst_aan_tafel
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie
from andere_vragen.rijen.dingen import Trede, gezicht
from andere_vragen.rijen.terugkijken import TERUGBLIK, blik_op
from andere_vragen.rijen.treden import KAARTEN, LEEFWERELD, SAMEN, VROEG, rij_van
from andere_vragen.rijen.wijzigen import (
    AnderMens,
    CijfersAnders,
    CijfersErbij,
    DezelfdeMensen,
    Erbij,
    Geleerd,
    Getrokken,
    Gezet,
    Kaart,
    Stap,
    Veranderd,
    Wijziging,
    erachter,
)
from andere_vragen.taal.tijd import datum_uit
from andere_vragen.taal.woorden import Invoersoort
from andere_vragen.vragen.modellen import Perspectiefscherm, Rij


class NietBegrepenError(ValueError):
    """A line that cannot become what its row asks; the message says in Dutch what would."""


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
    if soort == "hypothese" and isinstance(scherm, Perspectiefscherm) and trede.rij:
        plek |= {"rij": None, "perspectief": trede.rij, "bron": "ingeleefd"}
    if soort == "hypothese":
        return Wijziging(tuple(Hypothese(tekst=regel, **plek) for regel in regels))
    if soort == "afspraak" or (rij and rij.vult == "afspraken"):
        plek |= {"bereik": rij.bereik if rij else "casus"}
        eerste, *rest = (Afspraak(wat=regel, **plek) for regel in regels)
        if trede.id == SAMEN:
            eerste = eerste.gewijzigd_naar(samen=True)
        return Wijziging((eerste, *rest))
    cijfers = _figures(" ".join(regels)) if rij and rij.vult == "cijfers" else ()
    if cijfers:
        return Wijziging(stap=CijfersErbij(cijfers))
    if rij and rij.vult in _IN_DE_SESSIE:
        return Wijziging(stap=_field(gesprek, rij, regels, vandaag))
    if trede.id.startswith(TERUGBLIK):
        return _learned(gesprek, trede.id.removeprefix(TERUGBLIK), regels)
    if trede.id == KAARTEN:
        return Wijziging(stap=_card(gesprek, " ".join(regels)))
    if trede.id == LEEFWERELD and isinstance(scherm, Perspectiefscherm):
        plek["scherm"] = scherm.leefwereld
    elif isinstance(scherm, Perspectiefscherm):
        plek |= {"rij": None, "perspectief": trede.rij, "bron": "ingeleefd" if trede.rij else "aan_tafel"}
    elif rij:
        plek["bron"] = rij.bron
    return Wijziging(tuple(Notitie(tekst=regel, **plek) for regel in regels))


_IN_DE_SESSIE = ("vraag", "tafel", "mist", "regie", "terugkijken")
"""What a row fills that is a field of the Sessie itself."""


def bevestigd(gesprek: Gesprek, trede: Trede, vandaag: date) -> Wijziging | None:
    """What Enter without words does in this row; None where it does nothing.

    Draw other cards; yes, the early afspraken still stand; yes, what was read aloud is right; the same
    people sit here as the last time.
    """
    sessie, rij = gesprek.sessie, rij_van(gesprek, trede)
    if trede.id == KAARTEN:
        kaarten = getrokken(gesprek.beeld)
        return Wijziging(stap=Getrokken(kaarten), melding=f"Nieuwe kaarten: {', '.join(kaarten)}.")
    if trede.id == VROEG:
        vroege = [een for een in sessie.afspraken if een.vroeg]
        blijft = tuple(Veranderd(een.gewijzigd_naar(vroeg=False), ("vroeg",)) for een in vroege)
        return Wijziging(veranderd=blijft, melding="Die willen we nog. ctrl+z maakt het ongedaan.")
    if rij and rij.vult == "vastgesteld" and sessie.afspraken:
        gelezen = [een.gewijzigd_naar(vastgesteld=vandaag) for een in sessie.afspraken]
        klopt = tuple(Veranderd(een, ("vastgesteld",)) for een in gelezen)
        return Wijziging(veranderd=klopt, melding="Voorgelezen en vastgesteld. ctrl+z maakt het ongedaan.")
    mensen = laatst_aan_tafel(gesprek.eerder)
    if rij and rij.vult == "tafel" and mensen and not sessie.aanwezig:
        return Wijziging(stap=DezelfdeMensen(mensen), melding="Dezelfde mensen. Delete haalt iemand weg.")
    return None


def _card(gesprek: Gesprek, naam: str) -> Kaart:
    """The card of a role that was asked for. Who can be asked is not played (domain §5.2)."""
    if zin := weigering(gesprek.beeld, naam):
        raise NietBegrepenError(zin)
    nieuw = gesprek.sessie.gewijzigd_naar(kaarten=gekozen(gesprek.beeld, naam))
    return Kaart(nieuw.kaarten[0])


def _learned(gesprek: Gesprek, afspraak: str, regels: Sequence[str]) -> Wijziging:
    """What was learned from an earlier afspraak, checked behind what was said of it already."""
    stap = Geleerd(afspraak, " ".join(regels))
    erachter(blik_op(gesprek, afspraak), stap.zin)
    return Wijziging(stap=stap)


def _field(gesprek: Gesprek, rij: Rij, regels: Sequence[str], vandaag: date) -> Stap:
    match rij.vult:
        case "tafel" | "mist":
            namen = ",".join(regels).split(",")
            mensen = tuple(_somebody(gesprek, naam) for naam in namen if naam.strip())
            return Erbij("aanwezig" if rij.vult == "tafel" else "afwezig", mensen)
        case "regie":
            return _one_value(gesprek.sessie, "regie", " ".join(regels))
        case "terugkijken":
            return Gezet("terugkijken_op", _day(" ".join(regels), vandaag))
        case _:
            return _one_value(gesprek.sessie, "vraag", " ".join(regels))


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
    """Other words for the item that this id (``@veld`` or ``@veld/mentor``) points at.

    Raises as `gezegd` does.
    """
    match ding.removeprefix("@").partition("/"):
        case "aanwezig" | "afwezig" as veld, _, _:
            mensen: tuple[Deelnemer, ...] = getattr(sessie, veld)
            plek = gezicht(mensen, ding)
            wie = Deelnemer(rol=tekst) if plek is None else mensen[plek].gewijzigd_naar(rol=tekst)
            return Wijziging(stap=AnderMens(ding, wie, ("rol",)))
        case "cijfers", _, _:
            if not (cijfers := _figures(tekst)):
                raise NietBegrepenError("Typ alleen hele cijfers van 0 tot 10, zoals: 6 7 5.")
            return Wijziging(stap=CijfersAnders(sessie.cijfers, cijfers))
        case "terugkijken_op", _, _:
            return Wijziging(stap=Gezet("terugkijken_op", _day(tekst, vandaag)))
        case "regie", _, _:
            return Wijziging(stap=_one_value(sessie, "regie", tekst))
        case _:
            return Wijziging(stap=_one_value(sessie, "vraag", tekst))


def _one_value(sessie: Sessie, veld: Literal["vraag", "regie"], tekst: str) -> Gezet:
    """The words as the Sessie will keep them, refused here and not later."""
    return Gezet(veld, getattr(sessie.gewijzigd_naar(**{veld: tekst}), veld))
