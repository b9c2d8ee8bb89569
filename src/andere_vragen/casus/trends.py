"""What comes back in many casussen: closed lists counted per school year, so that nobody can be found in it.

A casus counts once in a cell. A cell with fewer than three casussen is never a number: none, one and two
are all "minder dan 3". That alone is not enough when cells can be subtracted from each other, so they are
chosen so that they cannot be:

- There is no total: not of a table, not over school years. Each school year stands by itself.
- Every cell can stand alone. No cell holds another, and no table catches all that is in another one, so
  no figure says anything about the others. For this, what was said about steun counts only as steun and
  not for its niveau; "anderen" and an unknown row are no one in particular and do not count; an effect
  counts once the group looked back; a bereik counts as long as the afspraak was not stopped.
- A casus that lies in the map twice, because somebody copied its folder, is one casus.
- Gesprekken are counted themselves, as long as they are of three casussen: a count of casussen would be
  the total of all other cells.
- A school year in which no cell reaches three is not there at all.

So for a cell that is not shown, none, one and two all remain possible, whatever else is shown. What no
single telling can hide is the step between two of them: who lays one of today beside one of last week,
sees what the casus of this week brought.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple, get_args

from andere_vragen.taal.woorden import BEREIK, EFFECT, STEUNSOORT
from andere_vragen.vragen.betekenis import Niveautelling, Steunrij

if TYPE_CHECKING:
    from andere_vragen.casus.sessie import Sessie
    from andere_vragen.vragen.modellen import Vragen

GENOEG = 3
"""Casussen from which a cell is a number."""

MINDER = f"minder dan {GENOEG}"

NIETS = f"Nog niets komt terug in {GENOEG} casussen. Dan is er niets te laten zien."

NIVEAUS = get_args(Niveautelling)
"""The closed list of niveaus, near to far; the words on the screen come from the question file."""

ANDERS = "anders"
"""A niveau of somebody's own question file that counts as none of these: its name stays in that file."""

STEUN = get_args(Steunrij)
"""Who can need support; "anderen" is left out, as said above."""


class Tabel(NamedTuple):
    """A closed list that is counted."""

    id: str
    titel: str
    sleutels: tuple[str, ...]
    eenheid: str = "casussen"
    """What is counted."""


TABELLEN = (
    Tabel("niveau", "Waar het over ging", (*NIVEAUS, ANDERS)),
    Tabel("steun", "Wie heeft steun nodig", STEUN),
    Tabel("steunsoort", "Welke steun is nodig", tuple(STEUNSOORT)),
    Tabel("effect", "Wat afspraken deden", tuple(EFFECT)),
    Tabel("bereik", "Voor wie de afspraken zijn", tuple(BEREIK)),
)

ALLE_GESPREKKEN = Tabel("gesprekken", "Gesprekken", ("alle",), "gesprekken")

CELLEN = tuple((tabel.id, sleutel) for tabel in TABELLEN for sleutel in tabel.sleutels)
"""All cells of casussen, in the order of the bits of `Jaar.cellen`."""

_BIT = {cel: 1 << plek for plek, cel in enumerate(CELLEN)}


class Jaar(NamedTuple):
    """What one casus adds to one school year."""

    jaar: int
    """The year in which the school year begins."""
    gesprekken: int
    cellen: int
    """A bit for each of `CELLEN`: is there anything in this casus?"""


class Cel(NamedTuple):
    """One figure that may be shown."""

    jaar: int
    tabel: Tabel
    sleutel: str
    label: str
    aantal: int | None
    """None for fewer than three casussen."""

    @property
    def waarde(self) -> str:
        """The figure in words."""
        return MINDER if self.aantal is None else str(self.aantal)


def nagekeken(aantal: int, van: int) -> str:
    """How far the telling is, in words."""
    return f"Nagekeken: {aantal:,} van {van:,}".replace(",", ".")


def schooljaar(jaar: int) -> str:
    """The name of the school year that begins on 1 August of this year: "2026-2027"."""
    return f"{jaar}-{jaar + 1}"


def begin_van(dag: date) -> int:
    """The year in which the school year of this day begins."""
    return dag.year if dag.month >= 8 else dag.year - 1


def jaren(sessies: "Sequence[Sessie]") -> tuple[Jaar, ...]:
    """What a casus with these sittings, the first one first, adds to each school year."""
    gehouden = (sessie for sessie in sessies if not (sessie.leeg or sessie.tussendoor))
    gesprekken = Counter(begin_van(sessie.begonnen.date()) for sessie in gehouden)
    cellen = dict.fromkeys(gesprekken, 0)
    for jaar, tabel, sleutel in _found(sessies):
        cellen[jaar] |= _BIT.get((tabel, sleutel), 0)
    return tuple(Jaar(jaar, gesprekken[jaar], cellen[jaar]) for jaar in sorted(gesprekken))


def samen(een: Iterable[Jaar], ander: Iterable[Jaar]) -> tuple[Jaar, ...]:
    """What one casus adds of which there are two copies: all that is in either, and never twice."""
    alle: dict[int, Jaar] = {}
    for jaar, gesprekken, cellen in (*een, *ander):
        eerder = alle.get(jaar, Jaar(jaar, 0, 0))
        alle[jaar] = Jaar(jaar, max(eerder.gesprekken, gesprekken), eerder.cellen | cellen)
    return tuple(alle.values())


def _found(sessies: "Sequence[Sessie]") -> Iterator[tuple[int, str, str]]:
    """Every cell that something was said for; those that are no cell are not counted."""
    for sessie in sessies:
        jaar = begin_van(sessie.begonnen.date())
        for tabel, sleutel in _said_in(sessie):
            yield jaar, tabel, sleutel
    yield from _agreed(sessies)


def _said_in(sessie: "Sessie") -> Iterator[tuple[str, str]]:
    from andere_vragen.casus.betekenis import Betekenis  # here: whoever only adds up needs no pydantic

    betekenis = Betekenis(sessie)
    for iets in (*sessie.notities, *sessie.hypothesen):
        if betekenis.scherm(iets.scherm) == "steun":
            yield "steun", betekenis.rij(iets) or ""
        elif iets.niveau:
            niveau = betekenis.niveau(iets.niveau) or ANDERS
            yield "niveau", niveau if niveau in NIVEAUS else ANDERS
    for notitie in sessie.notities:
        yield "steunsoort", notitie.steun or ""


def _agreed(sessies: "Sequence[Sessie]") -> Iterator[tuple[int, str, str]]:
    from andere_vragen.casus.tijdlijn import afspraken_nu

    for loop in afspraken_nu(sessies):
        jaar = begin_van(loop.gemaakt)
        if loop.teruggekeken or loop.effect != "onbekend":
            yield jaar, "effect", loop.effect
        if loop.status != "gestopt":
            yield jaar, "bereik", loop.afspraak.bereik


class Telling:
    """Adds up casussen; only what may be shown comes out."""

    def __init__(self) -> None:
        self._gesprekken: Counter[int] = Counter()
        self._cellen: Counter[tuple[int, int]] = Counter()

    def met(self, casus: Iterable[Jaar]) -> None:
        """Count one casus."""
        for jaar, gesprekken, cellen in casus:
            self._gesprekken[jaar] += gesprekken
            self._cellen[jaar, cellen] += 1

    def cellen(self, vragen: "Vragen") -> list[Cel]:
        """All figures that may be shown, the last school year first; labels as in this question file."""
        geteld: Counter[tuple[int, str, str]] = Counter()
        for (jaar, cellen), casussen in self._cellen.items():
            for cel, bit in _BIT.items():
                if cellen & bit:
                    geteld[jaar, *cel] += casussen
        getoond = sorted({jaar for (jaar, *_), aantal in geteld.items() if aantal >= GENOEG}, reverse=True)
        return [cel for jaar in getoond for cel in self._of_year(jaar, geteld, _labels(vragen))]

    def _of_year(
        self, jaar: int, geteld: Counter[tuple[int, str, str]], labels: dict[tuple[str, str], str]
    ) -> Iterator[Cel]:
        for tabel in TABELLEN:
            for sleutel in tabel.sleutels:
                aantal = geteld[jaar, tabel.id, sleutel]
                getoond = aantal if aantal >= GENOEG else None
                yield Cel(jaar, tabel, sleutel, labels[tabel.id, sleutel], getoond)
        # Of three casussen at least: otherwise this school year would not be here.
        yield Cel(jaar, ALLE_GESPREKKEN, "alle", "Alle gesprekken", self._gesprekken[jaar])


Door = Callable[[int, int], bool]
"""Asked before each casus whether to go on: how many were looked at, and how many there are."""


class Geteld(NamedTuple):
    """All casussen of a map, added up."""

    telling: Telling
    problemen: tuple[str, ...]
    """What could not be counted, each a Dutch sentence."""


Tel = Callable[[Door], Geteld | None]
"""Adds up all casussen, wherever they are kept; None when it was not to go on."""


def per_tabel(cellen: Iterable[Cel]) -> list[tuple[Tabel, list[Cel]]]:
    """The figures of one school year, a table at a time."""
    return [(tabel, list(groep)) for tabel, groep in groupby(cellen, key=lambda cel: cel.tabel)]


def staaf(cellen: Sequence[Cel], breedte: int) -> list[str]:
    """A bar with a zero base, the figure and the label for each of these; all on the same scale."""
    from andere_vragen.casus.beeld import balk  # here, because whoever only counts draws nothing

    meeste = max(cel.aantal or 0 for cel in cellen)
    kolom = max(len(cel.waarde) for cel in cellen)
    return [f"{balk(cel.aantal or 0, meeste, breedte)} {cel.waarde:>{kolom}}  {cel.label}" for cel in cellen]


def vorig_jaar(cellen: Sequence[Cel]) -> dict[Cel, int]:
    """What each figure was a school year earlier, where that is a figure."""
    eerder = {(cel.jaar + 1, cel.tabel, cel.sleutel): cel.aantal for cel in cellen if cel.aantal is not None}
    return {
        cel: toen for cel in cellen if (toen := eerder.get((cel.jaar, cel.tabel, cel.sleutel))) is not None
    }


def _labels(vragen: "Vragen") -> dict[tuple[str, str], str]:
    """The words for every cell: of the question file, or else of the list itself."""
    woorden: dict[tuple[str, str], str] = {cel: cel[1] for cel in CELLEN}
    woorden["niveau", ANDERS] = "Een ander niveau"
    woorden |= {
        ("niveau", niveau.telt_als): niveau.label for niveau in reversed(vragen.niveaus) if niveau.telt_als
    }
    steun = reversed(vragen.rijen_als("steun"))
    woorden |= {("steun", rij.telt_als): rij.label for rij in steun if rij.telt_als}
    for tabel, lijst in (("steunsoort", STEUNSOORT), ("effect", EFFECT), ("bereik", BEREIK)):
        woorden |= {(tabel, sleutel): woord for sleutel, woord in lijst.items()}
    return woorden
