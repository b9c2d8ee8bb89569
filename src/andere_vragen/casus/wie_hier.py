"""Who is here: whom it is about, and their parents or carers. Here, not here, or unknown.

It is said by the group, in the names at the table or when it was asked. Of what is unknown nothing is said:
no sentence of the app claims that somebody is here, or is not.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Literal, NamedTuple

from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.taal.woorden import Is

Aanwezigheid = Literal["hier", "weg", "onbekend"]


class Hier(NamedTuple):
    """What is known of the two who matter most."""

    zelf: Aanwezigheid = "onbekend"
    """Whom it is about: the youngster, somebody of the group, who was there, the partner."""
    ouders: Aanwezigheid = "onbekend"
    """Parents or carers: one of them here is the parents here."""


def wie_hier(sessie: Sessie, nu: datetime | None = None) -> Hier:
    """Who is here at this moment; without one, who was here at any time of the meeting."""
    return Hier(_presence(sessie, "zelf", nu), _presence(sessie, "ouder", nu))


def _presence(sessie: Sessie, is_: Is, nu: datetime | None) -> Aanwezigheid:
    geweest = [wie for wie in sessie.aanwezig if wie.is_ == is_]
    if any(zit_er(wie, nu) for wie in geweest):
        return "hier"
    if geweest or _any_of(sessie.afwezig, is_):
        return "weg"
    return "onbekend"


def _any_of(mensen: Iterable[Deelnemer], is_: Is) -> bool:
    return any(wie.is_ == is_ for wie in mensen)


def zit_er(wie: Deelnemer, nu: datetime | None) -> bool:
    """Whether somebody is at the table at this moment; without one, whether they ever were."""
    if nu is None:
        return True
    gekomen = wie.vanaf is None or wie.vanaf <= nu
    return gekomen and (wie.tot is None or nu < wie.tot)
