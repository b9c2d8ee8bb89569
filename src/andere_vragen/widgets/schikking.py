"""Who gets which lines of the question screen, and what gives way first when it gets tight. Pure."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

GENOEG = 5
"""Lines of what was said, in whole things, for which the zetje and then the whole strip give way."""

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
    heel: Callable[[int], int]
    """How many lines of whole things are in sight in so many lines."""
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
    """The most generous one in which all that was said stands; else enough of it, else as much as can be.

    What was said never gets less than one line.
    """
    for plan in _ever_tighter(wens):
        if plan.gezegd >= wens.gezegd:
            return plan
    krap = [plan for plan in _ever_tighter(wens) if not plan.lucht]
    heel = [wens.heel(plan.gezegd) for plan in krap]
    ruim = next((plan for plan, regels in zip(krap, heel, strict=True) if regels >= GENOEG), None)
    plan = ruim or krap[heel.index(max(heel))]
    return plan._replace(gezegd=max(plan.gezegd, 1))


def _ever_tighter(wens: Wens) -> Iterator[Schikking]:
    """First the air goes, then the zetje, then most of the strip, at last the title."""
    kop, strip, onder = wens.kop, wens.strip, wens.onder
    yield _plan(wens, kop, LUCHT, strip, max(onder, RUST))
    for lucht in range(LUCHT, -1, -1):
        yield _plan(wens, kop, lucht, strip, onder)
    if not wens.melding:
        onder = 0
        yield _plan(wens, kop, 0, strip, onder)
    strip = min(strip, 1)
    yield _plan(wens, kop, 0, strip, onder)
    yield _plan(wens, 0, 0, strip, onder)


def _plan(wens: Wens, kop: int, lucht: int, strip: int, onder: int) -> Schikking:
    return Schikking(kop, lucht, strip, onder, wens.hoogte - kop - wens.vraag - lucht - strip - onder)
