"""What typed words come to: people, a day, figures. Each refuses in Dutch what it cannot read."""

import re
from collections.abc import Sequence
from datetime import date

from pydantic import ValidationError

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Deelnemer
from andere_vragen.casus.wie_hier import naam_is
from andere_vragen.casus.wijzers import Mensen, Menswijzer
from andere_vragen.taal.fouten import nederlands
from andere_vragen.taal.mensen import (
    ieder_apart,
    is_niemand,
    ja_of_nee,
    namen_in,
    vergelijkbaar,
    zelfde_naam,
)
from andere_vragen.taal.tijd import datum_uit
from andere_vragen.taal.woorden import IS, Is

_TELWOORDEN = ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien")
_CIJFER = rf"(?:10|[0-9]|{'|'.join(_TELWOORDEN[2:])}|nul)"
_LIJST = re.compile(
    rf"{_CIJFER}(?:,{_CIJFER}){{2,}}|{_CIJFER}(?:/{_CIJFER}){{2,}}|{_CIJFER}(?:-{_CIJFER}){{2,}}"
)
"""Three figures or more with one sign between them. Of two nobody can tell: "6,7" is one figure, "6-7" a
doubt, and "7/10" a share."""
_GETAL = re.compile(rf"[0-9]|\b{_CIJFER}\b")


class NietBegrepenError(ValueError):
    """A line that cannot become what its row asks; the message says in Dutch what would."""

    def __init__(self, zin: str, veld: str = "") -> None:
        """`veld` is the field of the form that it is about, where there are more."""
        super().__init__(zin)
        self.veld = veld


def geweigerd(fout: ValidationError | NietBegrepenError) -> str:
    """Why words were not recorded, as people read it."""
    if isinstance(fout, ValidationError):
        return f"Nog niet vastgelegd: {nederlands(fout.errors()[0])}."
    return str(fout)


def cijfers_in(tekst: str) -> tuple[int, ...]:
    """The figures in "6, 7 en 5", "een 7 en een 6" or "6-7-5"; none when there is anything else.

    Then it is a word about them: a part of what was said is never taken for all of it.
    """
    kaal = re.sub(rf"\been (?={_CIJFER}\b)", "", tekst.casefold())
    woorden = (woord for woord in re.split(r"[;·\s]+|[,.](?:\s+|$)", kaal) if woord not in ("", "en"))
    delen = [deel for woord in woorden for deel in _one_by_one(woord)]
    if not all(re.fullmatch(_CIJFER, deel) for deel in delen):
        return ()
    return tuple(_TELWOORDEN.index(deel) if deel in _TELWOORDEN else int(deel) for deel in delen)


def _one_by_one(woord: str) -> list[str]:
    return re.split("[,/-]", woord) if _LIJST.fullmatch(woord) else [woord]


def lijkt_een_cijfer(tekst: str) -> bool:
    """Whether somebody may think that a figure was counted here."""
    return _GETAL.search(tekst.casefold()) is not None


def dag_in(tekst: str, vandaag: date) -> date:
    """The day that is meant. Raises `NietBegrepenError`."""
    if (dag := datum_uit(tekst, vandaag)) is None:
        raise NietBegrepenError("Welke dag? Typ bijvoorbeeld: 12 december, of: over 3 weken.")
    return dag


def mensen_in(gesprek: Gesprek, regels: Sequence[str]) -> tuple[Deelnemer, ...]:
    """The people that are named, each with what is known of that role from other casussen."""
    schuilnaam, ander = gesprek.casus.schuilnaam, gesprek.vragen.anderen
    samen = namen_in("\n".join(regels))
    namen = [naam for een in samen for naam in ieder_apart(een, schuilnaam, ander)]
    if any(is_niemand(naam) or ja_of_nee(naam) is not None for naam in namen):
        raise NietBegrepenError("Hier staan namen of rollen. Is er niemand? Laat dit dan leeg.")
    return tuple(_somebody(gesprek, naam) for naam in namen)


def erbij_in(gesprek: Gesprek, is_: Is, antwoord: str) -> tuple[Mensen, Deelnemer] | Menswijzer:
    """Whom the answer means to whether such a one is here: somebody at the table, or who is named now.

    Raises `NietBegrepenError` when that stays open.
    """
    open_ = [wijzer for wijzer, wie in gesprek.sessie.mensen("aanwezig").items() if wie.is_ is None]
    heten = gesprek.casus.schuilnaam if is_ == "zelf" else IS[is_]
    ja = ja_of_nee(antwoord)
    if ja is False:
        return "afwezig", Deelnemer(rol="ouders" if is_ == "ouder" else heten, is_=is_)
    if genoemd := [wijzer for wijzer in open_ if zelfde_naam(wijzer.rol, antwoord)]:
        return genoemd[0]
    if naam_is(antwoord, gesprek.casus.schuilnaam, gesprek.vragen) == is_:
        return "aanwezig", Deelnemer(rol=antwoord, is_=is_)
    if ja and not open_:
        return "aanwezig", Deelnemer(rol=heten, is_=is_)
    namen = " of ".join(wijzer.rol for wijzer in open_)
    raise NietBegrepenError(f"Wie is dat? Typ de naam: {namen}." if ja else "Typ ja of nee, of de naam.")


def _somebody(gesprek: Gesprek, naam: str) -> Deelnemer:
    nieuw = Deelnemer(rol=naam)
    return (bekende(gesprek, nieuw.rol) or nieuw).gewijzigd_naar(rol=nieuw.rol)


def bekende(gesprek: Gesprek, rol: str) -> Deelnemer | None:
    """Who is known by this role from all casussen."""
    bekend = (wie for wie in gesprek.bekenden if vergelijkbaar(wie.rol) == vergelijkbaar(rol))
    return next(bekend, None)
