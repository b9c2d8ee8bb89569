"""Drawing cards: through whose eyes does the group look? Eyes that are not at the table come first.

The pile is shuffled by the id of the sitting, so that it lies the same after a restart and for every reader.
"""

from random import Random

from andere_vragen.casus.sessie import Sessie
from andere_vragen.vragen.modellen import Vragen

AANTAL = 3
"""Cards on the table: enough to choose, few enough to read (domain A29)."""


def op_tafel(sessie: Sessie, vragen: Vragen) -> tuple[str, ...]:
    """The roles whose cards lie on the table: those that were drawn or chosen, or else the first draw."""
    return sessie.kaarten or tuple(stapel(sessie, vragen)[:AANTAL])


def getrokken(sessie: Sessie, vragen: Vragen) -> tuple[str, ...]:
    """The next cards of the pile; past its end it begins again."""
    alle, nu = stapel(sessie, vragen), op_tafel(sessie, vragen)
    vanaf = max((alle.index(rol) + 1 for rol in nu if rol in alle), default=0)
    rest = [rol for rol in alle[vanaf:] + alle[:vanaf] if rol not in nu]
    return tuple(rest[:AANTAL]) or nu


def gekozen(sessie: Sessie, vragen: Vragen, naam: str) -> tuple[str, ...]:
    """With the card of this role in front: the group chose whose eyes it wants."""
    rol = vragen.rol(naam)
    kaart = rol.naam if rol else naam.lstrip("@ ")  # rows that begin so are of the screen itself
    return (kaart, *(ander for ander in op_tafel(sessie, vragen) if ander != kaart))[:AANTAL]


def stapel(sessie: Sessie, vragen: Vragen) -> list[str]:
    """All eyes the group can borrow, shuffled; those of people at the table lie at the bottom."""
    namen = [rol.naam for rol in vragen.rollen if rol.perspectief]
    Random(sessie.id).shuffle(namen)  # noqa: S311 - cards, no secrets
    aan_tafel = {deelnemer.rol.casefold() for deelnemer in sessie.aanwezig}
    return sorted(namen, key=lambda naam: naam.casefold() in aan_tafel)
