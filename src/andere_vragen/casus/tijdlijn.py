"""What stands in a casus now, computed from all its sittings: earlier files are never rewritten.

Every function takes the sittings in the order in which they were held, the first one first.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import takewhile

from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.casus.uitspraken import Afspraak, Hypothese
from andere_vragen.casus.volgorde import op_volgorde
from andere_vragen.taal.woorden import Afspraakstatus, Effect, Hypothesestatus, hoe_het_gaat

OPEN: tuple[Afspraakstatus, ...] = ("afgesproken", "bezig", "vast")
"""An afspraak with one of these is still to be looked back at."""


@dataclass(frozen=True)
class Loop:
    """An afspraak, when it was made, and how it went since."""

    afspraak: Afspraak
    gemaakt: date
    status: Afspraakstatus
    effect: Effect
    geleerd: tuple[str, ...] = ()
    teruggekeken: date | None = None
    """When the group last looked back at it."""
    blijft: bool = False
    """The group said that it goes on as it is."""

    @property
    def bevestigd(self) -> bool:
        """Whether the group said yes to it: when it was read aloud, or by looking back at it."""
        return self.afspraak.vastgesteld is not None or self.teruggekeken is not None

    @property
    def open(self) -> bool:
        """Whether the group still has to hear how it went."""
        return self.status in OPEN and not self.blijft

    @property
    def hielp(self) -> bool:
        """Whether it helps, or helps a little: that is to be kept."""
        return self.effect in ("helpt", "beetje")

    @property
    def nu(self) -> str:
        """How it goes, in words; empty when nobody can say."""
        return ", ".join(hoe_het_gaat(self.status, self.effect, teruggekeken=self.teruggekeken is not None))


@dataclass(frozen=True)
class Gedacht:
    """A hypothesis, when it was said, and how it stands now."""

    hypothese: Hypothese
    gezegd: date
    status: Hypothesestatus


def eerder_dan(sessie: Sessie, sessies: Iterable[Sessie]) -> tuple[Sessie, ...]:
    """Those of these sittings that were held before this one, the first one first."""
    anderen = (ander for ander in sessies if ander.id != sessie.id)
    return tuple(takewhile(lambda ander: ander is not sessie, op_volgorde((*anderen, sessie))))


def afspraken_nu(sessies: Iterable[Sessie]) -> list[Loop]:
    """Every afspraak of the casus as it stands now, in the order in which they were made.

    A look back at an afspraak that is in no file is passed over.
    """
    gevonden: dict[str, Loop] = {}
    for sessie in sessies:
        dag = sessie.begonnen.date()
        for afspraak in sessie.afspraken:
            gevonden[afspraak.id] = Loop(afspraak, dag, afspraak.status, afspraak.effect)
        for blik in sessie.terugblik:
            if loop := gevonden.get(blik.afspraak):
                gevonden[blik.afspraak] = replace(
                    loop,
                    status=blik.status or loop.status,
                    effect=blik.effect or loop.effect,
                    geleerd=(*loop.geleerd, blik.geleerd) if blik.geleerd else loop.geleerd,
                    teruggekeken=dag,
                    blijft=(loop.blijft or blik.blijft) and blik.status != "gestopt",
                )
    return list(gevonden.values())


def nog_niet_gelezen(lopen: Collection[Loop]) -> set[str]:
    """The ids of the open afspraken that nobody said yes to yet.

    Of a casus in which none was ever read aloud it is not known: nobody was asked then.
    """
    if not any(loop.afspraak.vastgesteld for loop in lopen):
        return set()
    return {loop.afspraak.id for loop in lopen if loop.open and not loop.bevestigd}


def hypothesen_nu(sessies: Iterable[Sessie]) -> list[Gedacht]:
    """Every hypothesis of the casus as it stands now, in the order in which they were said."""
    gevonden: dict[str, Gedacht] = {}
    for sessie in sessies:
        for idee in sessie.hypothesen:
            gevonden[idee.id] = Gedacht(idee, sessie.begonnen.date(), idee.status)
        for anders in sessie.herzien:
            if gedacht := gevonden.get(anders.hypothese):
                gevonden[anders.hypothese] = replace(gedacht, status=anders.status)
    return list(gevonden.values())


def terugkijkdag(sessies: Sequence[Sessie]) -> date | None:
    """The day on which the group wants to look back: the one said last, until it did; None when it is over.

    A sitting can look back and say the next day at once: then that one holds.
    """
    for sessie in reversed(sessies):
        if sessie.terugkijken_op or sessie.keek_terug:
            return sessie.terugkijken_op
    return None


def laatst_aan_tafel(sessies: Sequence[Sessie]) -> tuple[Deelnemer, ...]:
    """Who sat there in the last sitting of which anybody told."""
    return next((sessie.aanwezig for sessie in reversed(sessies) if sessie.aanwezig), ())


def gezichten(sessies: Iterable[Sessie]) -> dict[str, date]:
    """Who sat at the table, by role, and when last: the fixed faces (domain B13)."""
    return {deelnemer.rol: sessie.begonnen.date() for sessie in sessies for deelnemer in sessie.aanwezig}


GEZET: tuple[Afspraakstatus, ...] = ("bezig", "gedaan", "aangepast")
"""An afspraak with one of these was begun."""


def dagen_tot_eerste_stap(sessies: Sequence[Sessie]) -> int | None:
    """Within how many days of the question a first step was set, as far as anybody told; None before that.

    The question came in the first sitting; of a step is known when somebody told that it was set.
    """
    verteld = (
        sessie.begonnen.date()
        for sessie in sessies
        for blik in sessie.terugblik
        if blik.status in GEZET or blik.effect in ("helpt", "beetje")
    )
    eerst = min(verteld, default=None)
    return max((eerst - sessies[0].begonnen.date()).days, 0) if eerst else None
