"""What points at something in a sitting: values of their own, never a text that is taken apart."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Mensen = Literal["aanwezig", "afwezig"]
"""The fields of the Sessie that hold people."""

Sessieveld = Literal["vraag", "regie", "terugkijken_op", "cijfers"]
"""The other fields of the Sessie that the group fills in."""


@dataclass(frozen=True)
class Uitspraakwijzer:
    """At a note, a hypothesis or an afspraak."""

    id: str


@dataclass(frozen=True)
class Menswijzer:
    """At somebody, by role: so that it stays who it was when others come and go."""

    veld: Mensen
    rol: str
    nummer: int = 0
    """Which of those with this role, from 0."""


@dataclass(frozen=True)
class Veldwijzer:
    """At what a field of the Sessie itself holds."""

    veld: Sessieveld


@dataclass(frozen=True)
class Terugblikwijzer:
    """At what this sitting says of an afspraak of an earlier one."""

    afspraak: str


@dataclass(frozen=True)
class Herzienwijzer:
    """At a hypothesis of an earlier sitting, as it stands now."""

    hypothese: str


@dataclass(frozen=True)
class NieuweAfspraak:
    """An afspraak that is not there yet: only a form is about it."""


Wijzer = Uitspraakwijzer | Menswijzer | Veldwijzer | Terugblikwijzer | Herzienwijzer
"""At one thing that was said."""

Onderwerp = Wijzer | NieuweAfspraak
"""What a form can be about."""


def wijzers_naar(veld: Mensen, rollen: Iterable[str]) -> tuple[Menswijzer, ...]:
    """Those to the people of this field, who have these roles."""
    gezien: Counter[str] = Counter()
    wijzers = []
    for rol in rollen:
        wijzers.append(Menswijzer(veld, rol, gezien[rol]))
        gezien[rol] += 1
    return tuple(wijzers)
