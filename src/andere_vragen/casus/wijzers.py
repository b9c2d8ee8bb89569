"""What points at something in a sitting: values of their own, never a text that is taken apart."""

from collections import Counter
from collections.abc import Container, Iterable
from dataclasses import dataclass, replace
from itertools import count
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
    """Which of those with this role, from 0. It stays theirs when others leave."""


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
    """Those to the people of this field who have these roles, in this order."""
    return uit_elkaar(Menswijzer(veld, rol) for rol in rollen)


def uit_elkaar(wijzers: Iterable[Menswijzer]) -> tuple[Menswijzer, ...]:
    """As many, in this order, each at somebody else: of who comes twice the later one gets a number."""
    gezien: dict[Menswijzer, None] = {}
    verder: Counter[str] = Counter()
    for wijzer in wijzers:
        wie = wijzer
        if wie in gezien:
            wie = vrije_wijzer(replace(wijzer, nummer=verder[wijzer.rol]), gezien)
        gezien[wie] = None
        verder[wie.rol] = max(verder[wie.rol], wie.nummer + 1)
    return tuple(gezien)


def vrije_wijzer(wie: Menswijzer, bezet: Container[object]) -> Menswijzer:
    """This one, or when it points at somebody else already the next of that role."""
    nummers = (replace(wie, nummer=nummer) for nummer in count(wie.nummer))
    return next(wijzer for wijzer in nummers if wijzer not in bezet)
