"""What the conversation becomes of what happens at the table. Pure: whoever keeps it saves and shows it."""

from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from pydantic import ValidationError

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.rijen.berichten import (
    Gaan,
    Getypt,
    Naar,
    Ongedaan,
    Opnieuw,
    Terug,
    Vastgelegd,
    Verder,
    Weggelegd,
    Zeggen,
)
from andere_vragen.rijen.verschil import verschil
from andere_vragen.rijen.wijzigen import toegepast
from andere_vragen.rijen.zeggen import geweigerd
from andere_vragen.vragen.schermen import Scherm


@dataclass(frozen=True)
class Gehoord:
    """The conversation after it, and what the group is told."""

    gesprek: Gesprek
    zin: str = ""
    voorbij: bool = False
    """Whether the sitting is over."""


def gehoord(gesprek: Gesprek, bericht: Zeggen, nu: datetime) -> Gehoord:
    """After something was said. What the newest conversation refuses stays half typed."""
    if gesprek.alleen_lezen:
        return Gehoord(gesprek, gesprek.alleen_lezen)
    match bericht:
        case Getypt(teksten):
            return Gehoord(gesprek.getypt(teksten, nu))
        case Vastgelegd(wijziging, klaar):
            try:
                return Gehoord(toegepast(gesprek, wijziging, klaar, nu))
            except ValidationError as fout:
                return Gehoord(gesprek, geweigerd(fout))
        case Weggelegd(zetje):
            return Gehoord(gesprek.weggelegd(zetje, nu))
        case Ongedaan(typt):
            return _told(gesprek, gesprek.ongedaan(nu, typt), "Er is niets om ongedaan te maken.")
        case Opnieuw(hier):
            return _told(gesprek, gesprek.opnieuw(nu, hier), "Er is niets om opnieuw te doen.")
        case _ as onbekend:
            assert_never(onbekend)


def _told(was: Gesprek, wordt: Gesprek, anders: str) -> Gehoord:
    """After undo or redo, with what that changed; `anders` when there was nothing."""
    return Gehoord(wordt, anders if wordt is was else verschil(was, wordt))


def gegaan(gesprek: Gesprek, bericht: Gaan, nu: datetime) -> Gehoord:
    """After the group moved on; past the last question the sitting is over."""
    match bericht:
        case Naar(scherm):
            return Gehoord(gesprek.naar(scherm, nu))
        case Terug():
            return Gehoord(_at(gesprek, gesprek.vorige, nu))
        case Verder() if gesprek.volgende:
            return Gehoord(_at(gesprek, gesprek.volgende, nu))
        case Verder():
            return Gehoord(gesprek if gesprek.alleen_lezen else gesprek.afgerond(nu), voorbij=True)
        case _ as onbekend:
            assert_never(onbekend)


def _at(gesprek: Gesprek, scherm: Scherm | None, nu: datetime) -> Gesprek:
    return gesprek.naar(scherm.id, nu) if scherm else gesprek
