"""What stands in each casus now, kept in the cache folder, so that only what changed is read again.

It holds figures, dates and keys of closed lists, never a word that somebody typed: a schuilnaam is one, so
a casus goes by a hash of its folder. Throwing it away costs nothing but the time to read all again.
"""

import hashlib
import json
import os
from collections.abc import Sequence
from contextlib import suppress
from datetime import MAXYEAR, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from andere_vragen.casus.trends import CELLEN, Door, Geteld, Jaar, Telling, jaren, samen
from andere_vragen.store.lezen import Onleesbaar, lees
from andere_vragen.store.lijst import bestanden_in, mappen, stempel
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.tijd import denkbaar

if TYPE_CHECKING:
    from andere_vragen.casus.sessie import Sessie

FORMAAT = 5
"""Goes up when the same sittings give another record."""

_BLOK = 250
"""Casussen on a line: reading one line is over before anybody who types feels it."""

GEEN_MAP = ("de map",)
"""What cannot be read when nothing of a casus can."""


class Stand(NamedTuple):
    """What stands in a casus now, computed from all its sittings."""

    open: int = 0
    """How many afspraken are still to be looked back at."""
    terugkijken_op: date | None = None
    """The day on which the group wants to look back."""
    laatst: datetime | None = None
    """When the last sitting began, as the clock said there: without a time zone."""
    onderbroken: bool = False
    """Whether that one was never rounded off."""
    jaren: tuple[Jaar, ...] = ()
    """What the casus adds to the trends."""
    onleesbaar: tuple[str, ...] = ()
    """The files that cannot be read, or the folder."""
    begin: str = ""
    """Stands for the first sitting: a copy of the whole folder begins with the same one."""
    kopieen: tuple[str, ...] = ()
    """Copies of a sitting or of the casus; of a sitting the one that was changed last counts."""

    def toe(self, vandaag: date) -> bool:
        """Whether it is time to look back: the day has come, and there is something to look back at."""
        return self.terugkijken_op is not None and self.terugkijken_op <= vandaag and self.open > 0

    @property
    def heel(self) -> bool:
        """Whether everything in the folder could be used."""
        return not self.onleesbaar and not self.kopieen


class Index:
    """The casussen of one map. Use it with `with`: at the end it is written, also when it was stopped."""

    def __init__(self, map: Path, cache: Path) -> None:
        self.mappen = mappen(map)
        self._basis = os.path.realpath(map)
        self._pad = pad_van(map, cache)
        self._bekend = _read(self._pad)
        self._veranderd = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """A cache that cannot be written is no trouble: the next time all is read again."""
        if self._veranderd:
            with suppress(OSError):
                self._write()

    def bekend(self, casusmap: Path, stempel: str) -> Stand | None:
        """What is known of the casus in this folder, as long as nothing in it was touched."""
        return _checked(self._bekend.get(self._key(casusmap)), stempel)

    def stand(self, casusmap: Path, stempel: str) -> Stand:
        """What stands in the casus in this folder: known, or else read now.

        It is remembered when all of it was read and nothing was touched, nor fell away, meanwhile.
        """
        if (bekend := self.bekend(casusmap, stempel)) is not None:
            return bekend
        nieuw = lees_stand(casusmap)
        if stempel and nieuw.heel and stempel == _stempel(casusmap):
            self._bekend[self._key(casusmap)] = _as_list(stempel, nieuw)
            self._veranderd = True
        return nieuw

    def nu(self, casusmap: Path) -> Stand:
        """The same, of a folder that nobody looked into yet."""
        try:
            return self.stand(casusmap, stempel(bestanden_in(casusmap, streng=True)))
        except (FileNotFoundError, NotADirectoryError):
            return Stand()
        except OSError:
            return Stand(onleesbaar=GEEN_MAP)

    def _key(self, casusmap: Path) -> str:
        return _som(f"{self._basis}{os.sep}{casusmap.name}")

    def _write(self) -> None:
        from andere_vragen.store.schrijven import bewaar, maak_map

        sleutels = [sleutel for pad in self.mappen if (sleutel := self._key(pad)) in self._bekend]
        regels = [_head()]
        for begin in range(0, len(sleutels), _BLOK):
            deel = {sleutel: self._bekend[sleutel] for sleutel in sleutels[begin : begin + _BLOK]}
            regels.append(json.dumps(deel, separators=(",", ":")))
        maak_map(self._pad.parent)
        bewaar(self._pad, "\n".join(regels))


def pad_van(map: Path, cache: Path) -> Path:
    """The file of the index of this map."""
    return cache / f"index-{_som(os.path.realpath(map))[:16]}.json"


def tel(map: Path, cache: Path, door: Door) -> Geteld | None:
    """Add up the trends of all casussen. One that lies in the map twice is one casus.

    Before each casus it asks whether to go on, with how many were looked at and how many there are; None
    when it may not. What was read until then is kept.
    """
    casussen: dict[str, tuple[Jaar, ...]] = {}
    problemen = []
    with Index(map, cache) as index:
        for nummer, casusmap in enumerate(index.mappen):
            if not door(nummer, len(index.mappen)):
                return None
            stand = index.nu(casusmap)
            casussen[stand.begin] = samen(casussen.get(stand.begin, ()), stand.jaren)
            problemen += [
                f"{regel(casusmap.name)}: {naam} kan niet gelezen worden en telt niet mee. "
                f"Kijk na met: andere-vragen controleer"
                for naam in stand.onleesbaar
            ]
    telling = Telling()
    for van_casus in casussen.values():
        telling.met(van_casus)
    return Geteld(telling, tuple(problemen))


def lees_stand(casusmap: Path) -> Stand:
    """Read all sittings of a casus. What cannot be used is passed over, and named where it is a file.

    The other casussen are waiting: what nobody foresaw in this one is not raised.
    """
    from andere_vragen.store.laden import alle

    try:
        gelezen = alle(casusmap)
        stand = stand_van([bestand.waarde for bestand in gelezen.sessies])
    except Exception:
        return Stand(onleesbaar=GEEN_MAP)
    onleesbaar = tuple(regel(fout.pad.name) for fout in gelezen.onleesbaar)
    kopieen = tuple(regel(pad.name) for pad in gelezen.kopieen)
    return stand._replace(onleesbaar=onleesbaar, kopieen=kopieen)


def stand_van(sessies: "Sequence[Sessie]") -> Stand:
    """What these sittings come to, the first one first."""
    from andere_vragen.casus.tijdlijn import afspraken_nu, terugkijkdag

    if not sessies:
        return Stand()
    gehouden = [sessie for sessie in sessies if not sessie.tussendoor] or sessies
    return Stand(
        open=sum(loop.open for loop in afspraken_nu(sessies)),
        terugkijken_op=terugkijkdag(sessies),
        laatst=gehouden[-1].begonnen.replace(tzinfo=None),
        onderbroken=gehouden[-1].afgerond is None,
        jaren=jaren(sessies),
        begin=_som(sessies[0].id)[:16],
    )


# The file. Whatever it holds, it is never trusted beyond its types.


def _stempel(casusmap: Path) -> str:
    return stempel(bestanden_in(casusmap))


def _som(tekst: str) -> str:
    return hashlib.sha256(os.fsencode(tekst)).hexdigest()


def _head() -> str:
    """What the records rely on: another version of the program, or of the closed lists, has another one."""
    return json.dumps([FORMAAT, CELLEN])


def _read(pad: Path) -> dict[str, Any]:
    """The records in this file; none when it is not ours, or not whole."""
    bekend: dict[str, Any] = {}
    try:
        kop, *regels = lees(pad)[0].decode().split("\n")
        if kop != _head():
            return {}
        for deel in regels:
            bekend.update(json.loads(deel))
    except (Onleesbaar, ValueError, TypeError, RecursionError):
        return {}
    return bekend


def _as_list(stempel: str, stand: Stand) -> list[Any]:
    dagen = (_as_text(stand.terugkijken_op), _as_text(stand.laatst))
    jaren = [list(jaar) for jaar in stand.jaren]
    return [stempel, stand.open, *dagen, stand.onderbroken, jaren, stand.begin]


def _as_text(dag: date | None) -> str:
    return dag.isoformat() if dag else ""


def _checked(record: Any, stempel: str) -> Stand | None:
    """What this record says; None when it is of other files, or says what none of ours can."""
    match record:
        case [str(van), int(open), str(terug), str(laatst), bool(onderbroken), list(jaren), str(begin)]:
            if van != stempel or not stempel or open < 0 or not all(map(_is_jaar, jaren)):
                return None
        case _:
            return None
    try:
        tellen_mee = tuple(Jaar(*jaar) for jaar in jaren)
        return Stand(open, _dag(terug), _moment(laatst), onderbroken, tellen_mee, begin=begin)
    except ValueError:
        return None


def _dag(tekst: str) -> date | None:
    moment = _moment(tekst)
    return moment.date() if moment else None


def _moment(tekst: str) -> datetime | None:
    """The moment, when any log can hold it. Raises `ValueError`."""
    if not tekst:
        return None
    if not denkbaar(gezegd := datetime.fromisoformat(tekst)):
        raise ValueError
    return gezegd


def _is_jaar(jaar: Any) -> bool:
    match jaar:
        case [int(begin), int(gesprekken), int(cellen)]:
            return 0 <= begin <= MAXYEAR and gesprekken > 0 and 0 <= cellen < 1 << len(CELLEN)
    return False
