"""The casussen in the map, for the start screen: only what a list shows, and without pydantic."""

import hashlib
import os
import re
import stat
import time
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

from andere_vragen.store.lezen import Onleesbaar
from andere_vragen.store.naam import slug
from andere_vragen.store.toml import lees_toml
from andere_vragen.taal.mensen import vergelijkbaar
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.tijd import denkbaar

CASUS = "casus.toml"

LIJKT = 0.75
"""How much of two names is the same when one may be a slip of the other, of 1."""

TIK = 2_500_000_000
"""Nanoseconds: the coarsest clock of a disk ticks every two seconds (FAT)."""

_BEGIN = re.compile(r"(\d{4})-(\d\d)-(\d\d)-(\d\d)(\d\d)(?!\d)", re.ASCII)


class Casusregel(NamedTuple):
    """One line of the list."""

    map: Path
    schuilnaam: str
    laatst: datetime | None
    """When the last sitting began, without a time zone, as far as the file names tell: the index knows."""
    gewijzigd: float
    """When something was last written, in seconds since 1970."""
    sessies: int
    probleem: str
    """What is wrong, in Dutch; empty when nothing is."""
    stempel: str = ""
    """See `stempel`."""
    afgesloten: bool = False
    """Whether the group has closed it."""
    bewaren_tot: date | None = None
    """The last day on which it is to be kept, where that can be read."""


class Staat(NamedTuple):
    """What the folder tells of a file, without opening it."""

    grootte: int
    gewijzigd_ns: int
    aangeraakt_ns: int
    """Not to be set by hand; a copy that is put back keeps its `gewijzigd_ns`. Says nothing on Windows."""

    @property
    def gewijzigd(self) -> float:
        """In seconds since 1970."""
        return self.gewijzigd_ns / 1e9


class _Bestand(NamedTuple):
    begonnen: datetime
    gewijzigd: float
    naam: str


def mappen(map: Path) -> list[Path]:
    """The folders in this map that can be of a casus. None of them has been opened."""
    try:
        return [pad for pad in map.iterdir() if not pad.name.startswith(".")]
    except OSError:
        return []


def casussen(map: Path, door: Callable[[], bool] = lambda: True) -> list[Casusregel]:
    """All casussen in this map, the most recently changed first; those until `door` says to stop."""
    return _casusregels(takewhile(lambda _: door(), mappen(map)))


def _casusregels(mappen: Iterable[Path]) -> list[Casusregel]:
    gevonden = [casus for pad in mappen if (casus := _any_casusregel(pad))]
    return sorted(gevonden, key=lambda casus: (-casus.gewijzigd, casus.map.name))


def zoek(map: Path, naam: str, *, overal: bool = False) -> list[Casusregel]:
    """The casussen with exactly this schuilnaam or folder name; capitals make no difference.

    The name of a folder, as it is written, is always of one casus. The folders that are called like the
    schuilnaam, copies of them too, are looked into first: only without an answer there, or when nothing may
    be missed, into the others.
    """
    zoals = slug(naam)
    dichtbij, verder = list[Path](), list[Path]()
    for pad in mappen(map):
        (dichtbij if zoals in pad.name.lower() or pad.name == naam else verder).append(pad)
    if overal:
        return _called(naam, (*dichtbij, *verder))
    return _called(naam, dichtbij) or _called(naam, verder)


def lijkt_op(map: Path, naam: str) -> list[str]:
    """The schuilnamen in this map that somebody may have meant, the nearest first."""
    from difflib import get_close_matches

    namen = {vergelijkbaar(casus.schuilnaam): casus.schuilnaam for casus in casussen(map)}
    return [namen[klein] for klein in get_close_matches(vergelijkbaar(naam), namen, cutoff=LIJKT)]


def _called(naam: str, mappen: Iterable[Path]) -> list[Casusregel]:
    """The casussen in these folders that `zoek` is after."""
    gezocht = regel(naam).casefold()
    gevonden = [
        casus
        for casus in _casusregels(mappen)
        if gezocht in (casus.schuilnaam.casefold(), regel(casus.map.name).casefold())
    ]
    return [casus for casus in gevonden if casus.map.name == naam] or gevonden


def sessies(casusmap: Path) -> list[Path]:
    """The files of all sittings of a casus, by their names the last one first. None has been opened."""
    return [casusmap / bestand.naam for bestand in _sessies_in(bestanden_in(casusmap))]


def casus_ernaast(casusmap: Path) -> list[Path]:
    """What is called like a copy of casus.toml, such as a synced folder makes. None has been opened."""
    namen = sorted(naam for naam in bestanden_in(casusmap) if naam != CASUS and not kan_gesprek_heten(naam))
    return [casusmap / naam for naam in namen]


def _can_be(waarde: object) -> bool:
    """Whether this is no day, or one that is not refused at loading."""
    return not isinstance(waarde, date) or denkbaar(waarde)


def hier(waarde: datetime) -> datetime:
    """A moment as the clock here shows it; one that it cannot show, as it was written."""
    try:
        return waarde.astimezone()
    except (OverflowError, OSError, ValueError):  # OSError: Windows knows nothing before 1970
        return waarde if waarde.tzinfo else waarde.replace(tzinfo=UTC)


def dit_moment() -> datetime:
    """This moment, as the clock here shows it; in UTC where the zone of the computer cannot be."""
    return hier(datetime.now(UTC))


def met_tijdzone(waarde: datetime) -> datetime:
    """A moment that somebody typed without a time zone is meant as it is here."""
    return waarde if waarde.tzinfo else hier(waarde)


def stempel(bestanden: Mapping[str, Staat]) -> str:
    """Stands for what lies beside casus.toml: another one when any of it was touched.

    Empty, and so nothing to go by, when one was written just now: the clock of a disk is coarse, and a
    file can be changed twice within one tick.
    """
    alle = [(naam, *staat) for naam, staat in bestanden.items() if naam != CASUS]
    nu = time.time_ns()
    if any(abs(nu - gewijzigd) < TIK for _, _, gewijzigd, _ in alle):
        return ""
    return hashlib.blake2b(repr(sorted(alle)).encode("utf-8", "replace"), digest_size=16).hexdigest()


def _any_casusregel(casusmap: Path) -> Casusregel | None:
    """The line of this folder. The others are waiting: what nobody foresaw in it is not raised."""
    try:
        return _casusregel(casusmap)
    except Exception:
        return _only_named(casusmap, "niet leesbaar: de map")


def _only_named(casusmap: Path, probleem: str) -> Casusregel:
    """The line of a folder of which nothing else is known."""
    return Casusregel(casusmap, regel(casusmap.name), None, 0.0, 0, probleem)


def _casusregel(casusmap: Path) -> Casusregel | None:
    try:
        bestanden = bestanden_in(casusmap, streng=True)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        return _only_named(casusmap, "geen toegang tot deze map") if casusmap.is_dir() else None
    return _told(casusmap, bestanden) if bestanden else None


def _told(casusmap: Path, bestanden: Mapping[str, Staat]) -> Casusregel:
    """The line of a casus, as its files tell."""
    alle = [naam for naam in bestanden if kan_gesprek_heten(naam)]
    waarden = _lees(casusmap / CASUS) if CASUS in bestanden else {}
    return Casusregel(
        map=casusmap,
        schuilnaam=_schuilnaam(waarden) or regel(casusmap.name),
        laatst=_laatst(alle),
        gewijzigd=max((bestanden[naam].gewijzigd for naam in alle or bestanden), default=0.0),
        sessies=len(alle),
        probleem=_problem(waarden, bestanden),
        stempel=stempel(bestanden),
        afgesloten=waarden.get("status") == "afgesloten",
        bewaren_tot=_day(waarden.get("bewaren_tot")),
    )


def _day(waarde: object) -> date | None:
    """This as a day; a moment is a day too."""
    if isinstance(waarde, datetime):
        return waarde.date()
    return waarde if isinstance(waarde, date) else None


def _schuilnaam(waarden: Mapping[str, object]) -> str:
    gezegd = waarden.get("schuilnaam")
    return regel(gezegd) if isinstance(gezegd, str) else ""


def _is_whole(waarden: Mapping[str, object]) -> bool:
    """Whether the casus has what a list needs of it, and would be loaded."""
    dagen_goed = all(_can_be(waarden.get(veld)) for veld in ("gemaakt", "bewaren_tot"))
    return bool(_schuilnaam(waarden)) and dagen_goed


def _problem(waarden: Mapping[str, object], bestanden: Mapping[str, Staat]) -> str:
    """What is wrong with the casus, if anything: what stands beside it can still be read."""
    if CASUS not in bestanden:
        return f"{CASUS} is er niet"
    return "" if _is_whole(waarden) else f"niet leesbaar: {CASUS}"


def bestanden_in(casusmap: Path, *, streng: bool = False) -> dict[str, Staat]:
    """The ordinary TOML files in a folder, and the state of each.

    Raises `OSError` only when `streng`.
    """
    bestanden: dict[str, Staat] = {}
    try:
        with os.scandir(casusmap) as inhoud:
            for iets in inhoud:
                if iets.name.startswith(".") or not iets.name.lower().endswith(".toml"):
                    continue
                try:
                    staat = iets.stat()
                except OSError:
                    continue
                if stat.S_ISREG(staat.st_mode):
                    bestanden[iets.name] = Staat(staat.st_size, staat.st_mtime_ns, staat.st_ctime_ns)
    except OSError:
        if streng:
            raise
    return bestanden


def _sessies_in(bestanden: Mapping[str, Staat]) -> list[_Bestand]:
    """The sittings among these files, the last one first."""
    return sorted(
        (
            _Bestand(_begonnen(naam, staat.gewijzigd), staat.gewijzigd, naam)
            for naam, staat in bestanden.items()
            if kan_gesprek_heten(naam)
        ),
        reverse=True,
    )


def kan_gesprek_heten(naam: str) -> bool:
    """Whether a sitting can be called so: any name will do, but not that of a copy of casus.toml."""
    return not naam.lower().startswith("casus")


def begint_met_moment(naam: str) -> bool:
    """Whether this is a name as the program gives it to a sitting."""
    return bool(_BEGIN.match(naam))


def _laatst(namen: Iterable[str]) -> datetime | None:
    """When the last sitting began, as far as names tell; a later moment is further in the alphabet."""
    for begin in sorted((vondst[0] for naam in namen if (vondst := _BEGIN.match(naam))), reverse=True):
        if (moment := _begonnen(begin, 0)) != datetime.min:
            return moment
    return None


def _begonnen(naam: str, gewijzigd: float) -> datetime:
    try:
        if begin := _BEGIN.match(naam):
            jaar, maand, dag, uur, minuut = map(int, begin.groups())
            return datetime(jaar, maand, dag, uur, minuut)
        return datetime.fromtimestamp(gewijzigd)
    except (OverflowError, OSError, ValueError):
        return datetime.min


def _lees(pad: Path) -> dict[str, object]:
    try:
        return lees_toml(pad)
    except Onleesbaar:
        return {}
