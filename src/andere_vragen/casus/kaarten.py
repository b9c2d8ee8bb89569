"""Drawing cards: through whose eyes does the group look? Eyes that are not at the table come first.

The pile is shuffled by the id of the sitting, so that it lies the same after a restart and for every reader.
"""

from random import Random

from andere_vragen.casus.beeld import Beeld

AANTAL = 3
"""Cards on the table: enough to choose, few enough to read (domain A29)."""


def op_tafel(beeld: Beeld) -> tuple[str, ...]:
    """The roles whose cards lie on the table: those that were drawn or chosen, or else the first draw."""
    return beeld.sessie.kaarten or tuple(stapel(beeld)[:AANTAL])


def getrokken(beeld: Beeld) -> tuple[str, ...]:
    """The next cards of the pile; past its end it begins again."""
    alle, nu = stapel(beeld), op_tafel(beeld)
    vanaf = max((alle.index(rol) + 1 for rol in nu if rol in alle), default=0)
    rest = [rol for rol in alle[vanaf:] + alle[:vanaf] if rol not in nu]
    return tuple(rest[:AANTAL]) or nu


def gekozen(beeld: Beeld, naam: str) -> tuple[str, ...]:
    """With the card of this role in front: the group chose whose eyes it wants."""
    rol = beeld.vragen.rol(naam)
    kaart = rol.naam if rol else naam.strip()
    return (kaart, *(ander for ander in op_tafel(beeld) if ander != kaart))[:AANTAL]


def stapel(beeld: Beeld) -> list[str]:
    """All eyes the group can borrow, shuffled; those of people at the table lie at the bottom."""
    namen = [rol.naam for rol in beeld.vragen.rollen if rol.perspectief]
    Random(beeld.sessie.id).shuffle(namen)  # noqa: S311 - cards, no secrets
    return sorted(namen, key=lambda naam: naam.casefold() in beeld.aan_tafel)
