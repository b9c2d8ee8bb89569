"""Who gets which lines of the question screen, and what gives way first when it gets tight. Pure."""

from collections.abc import Iterator
from typing import NamedTuple

GENOEG = 5
"""Lines of what was said for which the zetje and then the whole strip give way."""

LUCHT = 3
"""Empty lines where there is room: under the title, under the question, above the strip."""

RUST = 2
"""Lines of the zetje where there is room: one more or less moves nothing then."""


class Wens(NamedTuple):
    """How many lines each would like."""

    hoogte: int
    """Of all together."""
    kop: int
    vraag: int
    gezegd: int
    minstens: int
    """Of that: what is pointed at, or else what was said last, whole."""
    strip: int
    onder: int
    """The zetje, or the message that takes its place."""
    melding: bool
    """Whether that is a message: it never gives way."""


class Schikking(NamedTuple):
    """How many lines each gets."""

    kop: int
    lucht: int
    strip: int
    onder: int
    gezegd: int


def geschikt(wens: Wens) -> Schikking:
    """The most generous one that leaves room for what was said; never less than one line of that."""
    *ruimer, krapst = _ever_tighter(wens)
    past = (plan for plan, minstens in ruimer if plan.gezegd >= minstens)
    plan = next(past, krapst[0])
    return plan._replace(gezegd=max(plan.gezegd, 1))


def _ever_tighter(wens: Wens) -> Iterator[tuple[Schikking, int]]:
    """Each with how much of what was said must fit: all of it, or enough of it."""
    genoeg = min(wens.gezegd, max(GENOEG, wens.minstens))
    kop, strip, onder = wens.kop, wens.strip, wens.onder
    yield _plan(wens, kop, LUCHT, strip, max(onder, RUST)), wens.gezegd
    for lucht in (*range(LUCHT, 0, -1), 0):
        yield _plan(wens, kop, lucht, strip, onder), wens.gezegd
    yield _plan(wens, kop, 0, strip, onder), genoeg
    if not wens.melding:
        onder = 0
        yield _plan(wens, kop, 0, strip, onder), genoeg
    strip = min(strip, 1)
    yield _plan(wens, kop, 0, strip, onder), genoeg
    yield _plan(wens, 0, 0, strip, onder), genoeg


def _plan(wens: Wens, kop: int, lucht: int, strip: int, onder: int) -> Schikking:
    return Schikking(kop, lucht, strip, onder, wens.hoogte - kop - wens.vraag - lucht - strip - onder)
