"""Pictures over all that was said: where the group looked, how its ideas shifted, where it stands. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from andere_vragen.casus.beeld import aandelen, verschoven
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Sessie
from andere_vragen.rijen.alles import Vel
from andere_vragen.taal.tijd import dag

BALK = 12
"""Cells of a bar."""

NIETS = "·"
"""Where a bar would be of what nobody looked at: it is seen, and not only missed."""


@dataclass(frozen=True)
class Beeldplek:
    """The sheet of a picture over all that was said."""

    naam: str


def beelden(gesprek: Gesprek) -> tuple[Vel, ...]:
    """Where the group looked, how its ideas shifted, and the figures: what stands before the questions."""
    vellen = (_looked(gesprek), _shift(gesprek), _figures(gesprek))
    return tuple(vel for vel in vellen if vel)


def kijkregels(gesprek: Gesprek) -> tuple[str, ...]:
    """A bar for each niveau, whom it is about first: all from zero, on the same scale."""
    delen = aandelen(gesprek.beeld)
    kolom = max(len(deel.label) for deel in delen)
    meeste = max(deel.aantal for deel in delen)
    return tuple(f"{deel.label:<{kolom}}  {_bar(deel.aantal, meeste)}" for deel in delen)


def _bar(aantal: int, meeste: int) -> str:
    """The bar with its value."""
    return f"{'█' * max(round(BALK * aantal / meeste), 1)} {aantal}" if aantal else NIETS


def _looked(gesprek: Gesprek) -> Vel | None:
    if not gesprek.beeld.totaal:
        return None
    return _picture("gekeken", "Waar keken we?", kijkregels(gesprek))


def _shift(gesprek: Gesprek) -> Vel | None:
    """What the group thought first and what came later; nothing without first thoughts."""
    zin = verschoven(gesprek.beeld)
    return _picture("verschuiving", "Hoe verschoven onze ideeën?", (zin,)) if zin else None


def _figures(gesprek: Gesprek) -> Vel | None:
    """A line from 0 to 10 for each sitting, with a dot at every figure; nothing when none were given."""
    geteld = [sessie for sessie in gesprek.sessies if sessie.cijfers]
    regels = tuple(f"{_dots(sessie)}  {dag(sessie.begonnen.date(), jaar=True)}" for sessie in geteld)
    return _picture("cijfers", "Waar staan we? Van 0 tot 10", regels) if regels else None


def _dots(sessie: Sessie) -> str:
    return "".join("●" if cijfer in sessie.cijfers else "·" for cijfer in range(11))


def _picture(naam: str, label: str, regels: Iterable[str]) -> Vel:
    return Vel(Beeldplek(naam), label, regels=tuple(regels))
