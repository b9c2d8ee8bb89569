"""What the start screen lists: first what the folder and the index tell, then what had to be read."""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from andere_vragen.casus.trends import nagekeken
from andere_vragen.store.index import Index, Stand
from andere_vragen.store.lijst import Casusregel, casussen
from andere_vragen.store.onderbroken import onderbroken
from andere_vragen.taal.tekst import naast
from andere_vragen.taal.tijd import datum, klok, maanddag
from andere_vragen.widgets.kieslijst import Keus

TUSSENDOOR = 5.0
"""Seconds after which a list that is not complete yet is shown again."""

VERTELT = 0.5
"""Seconds between two words on how far it is."""


class Startlijst(NamedTuple):
    """The casussen, a line each, and the sitting that was interrupted."""

    casussen: list[Keus]
    verder: Keus | None
    toe: int
    """How many of them are due: the group wanted to look back by now. They stand first."""


def startlijst(map: Path, cache: Path, vandaag: date, door: Callable[[], bool]) -> Iterator[Startlijst | str]:
    """The list as soon as it can be shown, and again when more is known; between those, how far it is.

    Before each casus it asks whether to go on.
    """
    gevonden = casussen(map, door)
    if not door():
        return
    verder = _interrupted(gevonden)
    with Index(map, cache) as index:
        standen = _known(index, gevonden)
        yield _list(gevonden, standen, verder, vandaag)
        getoond = verteld = time.monotonic()
        nieuw = [casus for casus in gevonden if casus.map not in standen]
        for aantal, casus in enumerate(nieuw, len(gevonden) - len(nieuw) + 1):
            if not door():
                return
            standen[casus.map] = index.stand(casus.map, casus.stempel)
            nu = time.monotonic()
            if nu - verteld > VERTELT:
                yield nagekeken(aantal, len(gevonden))
                verteld = nu
            if aantal == len(gevonden) or nu - getoond > TUSSENDOOR:
                yield _list(gevonden, standen, verder, vandaag)
                getoond = time.monotonic()
    yield ""


def _known(index: Index, gevonden: Iterable[Casusregel]) -> dict[Path, Stand]:
    """What the index tells without reading a sitting."""
    bekend = ((casus, index.bekend(casus.map, casus.stempel)) for casus in gevonden)
    return {casus.map: stand for casus, stand in bekend if stand}


def _interrupted(gevonden: list[Casusregel]) -> Keus | None:
    laatst = next((casus for casus in gevonden if not casus.probleem and not casus.afgesloten), None)
    moment = None
    if laatst:
        with suppress(Exception):  # the list is of all casussen, and this is one of them
            moment = onderbroken(laatst)
    if laatst is None or moment is None:
        return None
    return Keus(str(laatst.map), waar_we_waren(moment), laatst.schuilnaam, "bold $accent")


def waar_we_waren(moment: datetime) -> str:
    """What is chosen to go on with a sitting that was last changed at this moment."""
    return f"Verder waar we waren ({klok(moment)})"


def _list(
    gevonden: list[Casusregel], standen: Mapping[Path, Stand], verder: Keus | None, vandaag: date
) -> Startlijst:
    dagen = {casus.map: _due(casus, standen.get(casus.map, Stand()), vandaag) for casus in gevonden}
    op_dag = sorted(gevonden, key=lambda casus: dagen[casus.map] or date.max)
    regels = [_line(casus, standen.get(casus.map, Stand()), vandaag) for casus in op_dag]
    return Startlijst(regels, verder, sum(dag is not None for dag in dagen.values()))


def _due(casus: Casusregel, stand: Stand, vandaag: date) -> date | None:
    """The day to look back, when it has come and there is something to look back at."""
    return stand.terugkijken_op if stand.toe(vandaag) and not casus.afgesloten else None


def _line(casus: Casusregel, stand: Stand, vandaag: date) -> Keus:
    stijl = "$accent" if _due(casus, stand, vandaag) else "$foreground"
    achter, *korter = _words(casus, stand, vandaag)
    return Keus(str(casus.map), casus.schuilnaam, achter, stijl, tuple(korter))


def _words(casus: Casusregel, stand: Stand, vandaag: date) -> tuple[str, ...]:
    """What to tell of this casus, and then with ever fewer words. Never that anybody is late."""
    if probleem := _problem(casus, stand):
        return (probleem,)
    if casus.bewaren_tot and casus.bewaren_tot < vandaag:
        tot = maanddag(casus.bewaren_tot, vandaag)
        return (f"te bewaren tot {tot}: mag dit weg?", f"bewaren tot {tot}", "mag dit weg?")
    if sinds := _due(casus, stand, vandaag):
        return _words_when_due(sinds, vandaag)
    gesprek = _last_sitting(casus, stand)
    if casus.afgesloten:
        return (naast(gesprek, "afgesloten"), "afgesloten")
    if stand.onderbroken:
        gesprek = f"{gesprek}, nog niet af"
    open = f"{stand.open} open" if stand.open else ""
    if not stand.terugkijken_op or stand.terugkijken_op < vandaag:
        return (naast(gesprek, open), open or gesprek)
    return _words_until(stand.terugkijken_op, vandaag, gesprek, open)


def _problem(casus: Casusregel, stand: Stand) -> str:
    """What cannot be read, the casus or else sittings of it, or what is there twice; empty when all is."""
    if casus.probleem:
        return casus.probleem
    if stand.onleesbaar:
        return f"niet leesbaar: {', '.join(stand.onleesbaar)}"
    return f"er is een kopie: {', '.join(stand.kopieen)}" if stand.kopieen else ""


def _last_sitting(casus: Casusregel, stand: Stand) -> str:
    laatst = stand.laatst or casus.laatst
    return datum(laatst.date()) if laatst else "nog geen gesprek"


def _words_when_due(sinds: date, vandaag: date) -> tuple[str, ...]:
    """The day to look back has come: that goes before all else."""
    if sinds == vandaag:
        return ("vandaag samen terugkijken", "vandaag terugkijken")
    wanneer = maanddag(sinds, vandaag)
    return (
        f"sinds {wanneer}: tijd om samen terug te kijken",
        f"sinds {wanneer}: samen terugkijken",
        "tijd om terug te kijken",
        "samen terugkijken",
    )


def _words_until(dan: date, vandaag: date, gesprek: str, open: str) -> tuple[str, ...]:
    """A day to look back that is still to come; of all words it goes last."""
    wanneer = maanddag(dan, vandaag)
    terug = f"terugkijken {wanneer}"
    nummer, maand, *_ = wanneer.split()
    maand = "mrt" if maand == "maart" else maand[:3]
    return (
        naast(gesprek, open, terug),
        naast(open, terug),
        naast(open, f"terugkijken {nummer} {maand}"),
        naast(open, f"{nummer} {maand}"),
    )
