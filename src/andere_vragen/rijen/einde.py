"""The end of a sitting: what is still open, before the group leaves. Pure."""

from collections.abc import Iterable
from typing import NamedTuple

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.uitspraken import Afspraak
from andere_vragen.rijen.afspreken import halve_afspraak


class NogOpen(NamedTuple):
    """Something that is not ready yet, and the screen to do something about it."""

    zin: str
    scherm: str


def nog_open(gesprek: Gesprek) -> tuple[NogOpen, ...]:
    """What the group may still want to do; nothing when all is said."""
    schermen = (scherm.id for scherm in gesprek.vragen.schermen if scherm.telt_als == "afspraken")
    bij_afspraken = next(schermen, gesprek.scherm.id)
    slot = gesprek.scherm.id
    afspraken = gesprek.sessie.afspraken
    zonder_naam = [een for een in afspraken if not een.op_naam]
    zonder_dag = [een for een in afspraken if not een.wanneer]
    ongelezen = [een for een in afspraken if een.vastgesteld is None]
    open_ = (
        ("Er staat nog een halve afspraak" if halve_afspraak(gesprek) else "", slot),
        (_counted("Zonder naam", zonder_naam), bij_afspraken),
        (_counted("Zonder dag", zonder_dag), bij_afspraken),
        (_counted("Nog te lezen", ongelezen), slot),
        (_untold(gesprek), bij_afspraken),
        ("" if gesprek.sessie.terugkijken_op else "Wanneer kijken we terug?", slot),
    )
    return tuple(NogOpen(zin, scherm) for zin, scherm in open_ if zin)


def _counted(wat: str, afspraken: Iterable[Afspraak]) -> str:
    aantal = len([*afspraken])
    if not aantal:
        return ""
    return f"{wat}: {aantal} {'afspraak' if aantal == 1 else 'afspraken'}"


def _untold(gesprek: Gesprek) -> str:
    """Whether somebody it matters to is not here, and nobody tells it."""
    hier, afspraken = gesprek.beeld.hier, gesprek.sessie.afspraken
    niet_hier = "weg" in (hier.zelf, hier.ouders)
    if not (niet_hier and afspraken) or any(een.vertelt for een in afspraken):
        return ""
    return "Wie vertelt het verder?"
