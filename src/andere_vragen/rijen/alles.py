"""Everything said, as the sheets of a flip-over: one a question. Pure.

Nothing is made readable before it is looked at, so that two thousand things open as fast as none.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple, cast

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import PARKEERPLAATS, Sessie
from andere_vragen.casus.tijdlijn import Loop, afspraken_nu
from andere_vragen.casus.uitspraken import Afspraak, Uitspraak
from andere_vragen.casus.wijzers import Mensen, Sessieveld, Uitspraakwijzer, Wijzer
from andere_vragen.rijen.dingen import VELDNAAM, Ding, ding, hoe_het_ging, mens_dingen, veld_dingen
from andere_vragen.rijen.eerder import blikken, eerste_stap, herzien, ook_gezegd, toen_herzien
from andere_vragen.rijen.welke import soort_rij, soorten_op
from andere_vragen.taal.tekst import hoofdletter, naast
from andere_vragen.taal.tijd import dag
from andere_vragen.vragen.blokken import Rij
from andere_vragen.vragen.schermen import Scherm

NOG_LEEG = "nog leeg"

OVERGESLAGEN = "slaan we over"
"""A question for which there was no time: the group can still go there."""

EERDER = "Dit is eerder gezegd. Klopt het niet? Correctie: ctrl+p in de lijst van casussen."

Veld = Mensen | Sessieveld
BEGIN: tuple[Veld, ...] = ("vraag", "aanwezig", "afwezig", "cijfers")
EIND: tuple[Veld, ...] = ("terugkijken_op", "regie")


@dataclass(frozen=True)
class Schermplek:
    """The sheet of a question."""

    id: str


@dataclass(frozen=True)
class Eerderplek:
    """The sheet of an earlier sitting."""

    sessie: str


class Item(NamedTuple):
    """Something said; without a `wijzer` only to read."""

    wijzer: Wijzer | None
    toon: Callable[[], Ding]


class Deel(NamedTuple):
    """What stands together on a sheet, under a small heading: a row of the question."""

    label: str
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Vel:
    """One sheet: its heading, and what stands under it."""

    plek: Hashable
    label: str
    achter: str = ""
    """What stands behind the heading."""
    delen: tuple[Deel, ...] = ()
    regels: tuple[str, ...] = ()
    """The lines of a picture."""
    naar: str = ""
    """The question that Enter goes to."""
    melding: str = ""
    """What Enter says where there is nothing to go to."""

    @property
    def items(self) -> tuple[Item, ...]:
        """Everything said on it."""
        return tuple(item for deel in self.delen for item in deel.items)

    @property
    def dingen(self) -> tuple[Ding, ...]:
        """Everything said on it, to read."""
        return tuple(item.toon() for item in self.items)


def alles(gesprek: Gesprek) -> tuple[Vel, ...]:
    """A sheet for each question of the route, and then for each other one on which something was said."""
    route = {scherm.id: scherm for scherm in gesprek.hele_route}
    gezegd = _by_screen(gesprek)
    velden = _by_home(gesprek, tuple(route.values()))
    terug = _looking_back(gesprek, tuple(route.values()))
    vellen = []
    for id in (*route, *(id for id in gezegd if id not in route)):
        hier = velden.get(id, {})
        delen = (
            *_unasked(gesprek, id, hier, BEGIN),
            *(_looked_back(gesprek) if id == terug else ()),
            *_rows(gesprek, id, gezegd.get(id, {}), hier),
            *_unasked(gesprek, id, hier, EIND),
        )
        vellen.append(_sheet(gesprek, id, tuple(deel for deel in delen if deel.items)))
    return tuple(vellen)


def _sheet(gesprek: Gesprek, id: str, delen: tuple[Deel, ...]) -> Vel:
    plek, naam = Schermplek(id), gesprek.beeld.schermnaam(id)
    if gesprek.vragen.scherm(id):
        leeg = OVERGESLAGEN if id in gesprek.sessie.overgeslagen else NOG_LEEG
        return Vel(plek, naam, _minutes(gesprek.sessie, id) if delen else leeg, delen, naar=id)
    geparkeerd = id == PARKEERPLAATS
    waarom = "Voor een ander moment." if geparkeerd else "Dit scherm staat niet meer in de vragenlijst."
    return Vel(plek, naam, "", delen, melding=f"{waarom} De woorden blijven bewaard.")


def _minutes(sessie: Sessie, id: str) -> str:
    besteed = (gesteld.minuten for gesteld in sessie.schermen if gesteld.id == id)
    minuten = round(next(besteed, 0))
    return f"{minuten} min" if minuten else ""


# What was said, by row

Rijnaam = str | None
PerRij = dict[Rijnaam, list[Item]]
PerVeld = dict[Veld, tuple[Item, ...]]


def _by_screen(gesprek: Gesprek) -> dict[str, PerRij]:
    """Everything said, by screen, and there by the row or the eyes."""
    gezegd: dict[str, PerRij] = {}
    for iets in gesprek.sessie.uitspraken:
        rij = gesprek.beeld.rij(iets)
        naam = rij.id if rij else _eyes(iets) or iets.rij
        gezegd.setdefault(iets.scherm, defaultdict(list))[naam].append(_item(gesprek, iets))
    return gezegd


def _eyes(iets: Uitspraak) -> str | None:
    return None if isinstance(iets, Afspraak) else iets.perspectief


def _item(gesprek: Gesprek, iets: Uitspraak) -> Item:
    return Item(Uitspraakwijzer(iets.id), partial(ding, gesprek, iets))


def _rows(gesprek: Gesprek, id: str, gezegd: PerRij, velden: PerVeld) -> Iterator[Deel]:
    """By the rows of the question in their order; what belongs in none of them comes last."""
    rijen, over = _rows_of(gesprek, id), dict(gezegd)
    for rij in rijen:
        veld = cast(Veld, soort_rij(rij.vult).veld)
        yield Deel(rij.label, (*velden.get(veld, ()), *over.pop(rij.id, ())))
    rest = "Overig" if rijen else ""
    for naam, items in over.items():
        yield Deel(naam or rest, tuple(items))


def _rows_of(gesprek: Gesprek, id: str) -> tuple[Rij, ...]:
    """The rows of a question; one that left the file may still have its list."""
    scherm = gesprek.vragen.scherm(id)
    return gesprek.vragen.rijen_op(scherm) if scherm else gesprek.vragen.rijen_van(id)


# Fields of the sitting itself


def _unasked(gesprek: Gesprek, id: str, velden: PerVeld, van: Iterable[Veld]) -> Iterator[Deel]:
    """The fields that no row of this question asks."""
    gevraagd = {soort_rij(rij.vult).veld for rij in _rows_of(gesprek, id)}
    for veld in van:
        if veld in velden and veld not in gevraagd:
            yield Deel(hoofdletter(VELDNAAM[veld]), velden[veld])


def _by_home(gesprek: Gesprek, route: tuple[Scherm, ...]) -> dict[str, PerVeld]:
    """What the fields of the sitting hold, by the screen that asks it; else at the begin or the end."""
    thuis: dict[Veld, str] = dict.fromkeys(BEGIN, route[0].id) | dict.fromkeys(EIND, route[-1].id)
    for scherm in reversed(route):
        thuis |= {soort.veld: scherm.id for soort in soorten_op(gesprek.vragen, scherm) if soort.veld}
    velden: dict[str, PerVeld] = defaultdict(dict)
    for veld in (*BEGIN, *EIND):
        velden[thuis[veld]][veld] = tuple(map(_shown, _of_field(gesprek.sessie, veld)))
    return velden


def _of_field(sessie: Sessie, veld: Veld) -> tuple[Ding, ...]:
    match veld:
        case "aanwezig" | "afwezig":
            return mens_dingen(sessie, veld)
        case _:
            return veld_dingen(sessie, veld)


def _shown(een: Ding) -> Item:
    return Item(een.wijzer, lambda: een)


# Looking back


def _looking_back(gesprek: Gesprek, route: tuple[Scherm, ...]) -> str:
    """The screen on which the group looks back at afspraken; the last one where no screen asks it."""
    kijken = (
        scherm.id
        for scherm in route
        if any(soort.kijkt_terug for soort in soorten_op(gesprek.vragen, scherm))
    )
    return next(kijken, route[-1].id)


def _looked_back(gesprek: Gesprek) -> Iterator[Deel]:
    yield Deel("Hoe het ging", tuple(map(_shown, (*blikken(gesprek), *eerste_stap(gesprek)))))
    yield Deel("Ideeën van eerder", tuple(map(_shown, herzien(gesprek))))


# Earlier sittings


def eerder_gezegd(gesprek: Gesprek) -> tuple[Vel, ...]:
    """What was said in earlier sittings, the last one first. Only to read: here those files never change."""
    lopen = {loop.afspraak.id: loop for loop in afspraken_nu(gesprek.sessies)} if gesprek.eerder else {}
    return tuple(_sitting(gesprek, sessie, lopen) for sessie in reversed(gesprek.eerder))


def _sitting(gesprek: Gesprek, sessie: Sessie, lopen: dict[str, Loop]) -> Vel:
    delen = [] if sessie.tussendoor else [*_fields(sessie, BEGIN)]
    per_scherm: dict[str, list[Item]] = defaultdict(list)
    for iets in sessie.uitspraken:
        per_scherm[iets.scherm].append(Item(None, partial(_then, gesprek, iets, lopen)))
    delen += [Deel(gesprek.beeld.schermnaam(id), tuple(items)) for id, items in per_scherm.items()]
    delen.append(Deel("Hoe het ging", tuple(_went(sessie, lopen))))
    delen.append(Deel("Ideeën van eerder", tuple(map(_shown, toen_herzien(gesprek, sessie)))))
    delen += _fields(sessie, EIND)
    toen = dag(sessie.begonnen.date(), jaar=True)
    gevuld = tuple(deel for deel in delen if deel.items)
    label = "Tussendoor verteld" if sessie.tussendoor else "Eerder gezegd"
    return Vel(Eerderplek(sessie.id), label, toen, gevuld, melding=EERDER)


def _fields(sessie: Sessie, velden: Iterable[Veld]) -> Iterator[Deel]:
    for veld in velden:
        items = tuple(Item(None, _to_read(een)) for een in _of_field(sessie, veld))
        yield Deel(hoofdletter(VELDNAAM[veld]), items)


def _to_read(een: Ding) -> Callable[[], Ding]:
    return lambda: een._replace(wijzer=None)


def _then(gesprek: Gesprek, iets: Uitspraak, lopen: dict[str, Loop]) -> Ding:
    regel = ding(gesprek, iets, met_rij=True)
    return regel._replace(
        wijzer=None, achter=naast(regel.achter, *ook_gezegd(iets), _since(lopen.get(iets.id)))
    )


def _since(loop: Loop | None) -> str:
    return f"nu: {loop.nu}" if loop and loop.nu else ""


def _went(sessie: Sessie, lopen: dict[str, Loop]) -> Iterator[Item]:
    for blik in sessie.terugblik:
        wat = lopen[blik.afspraak].afspraak.wat if blik.afspraak in lopen else "een afspraak"
        yield _shown(Ding(None, wat, "■", hoe_het_ging(blik)))
