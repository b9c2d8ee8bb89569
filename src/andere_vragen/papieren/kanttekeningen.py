"""What papers print beside what was said: that it was put right, and how somebody sees it themselves."""

from collections.abc import Iterable, Iterator

from andere_vragen.casus.kanttekeningen import Zienswijze
from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.uitspraken import Uitspraak
from andere_vragen.taal.tijd import dag


def erbij(sessie: Sessie, iets: Uitspraak) -> Iterator[str]:
    """The lines that belong to one thing said."""
    dagen = [anders.moment.date() for anders in sessie.correctie if anders.plek == iets.id]
    if dagen:
        yield f"Verbeterd op {dag(max(dagen), jaar=True)}."
    yield from (zienswijze(eigen) for eigen in sessie.zienswijze if eigen.over == iets.id)


def met_kanttekeningen(punt: str, sessie: Sessie, iets: Uitspraak) -> str:
    """This point of a list, and those lines under it."""
    return "\n".join((punt, *erbij(sessie, iets)))


def van_eerder(sessies: Iterable[Sessie], id: str) -> Iterator[str]:
    """How people see something that was said in one of these sittings."""
    yield from (zienswijze(eigen) for sessie in sessies for eigen in sessie.zienswijze if eigen.over == id)


def over_het_geheel(sessie: Sessie) -> tuple[str, ...]:
    """How people see the sitting as a whole, or something that stands in it no more."""
    er_is = {iets.id for iets in sessie.uitspraken}
    return tuple(zienswijze(eigen) for eigen in sessie.zienswijze if eigen.over not in er_is)


def zienswijze(eigen: Zienswijze) -> str:
    """Whose view it is, of when, and in whose words."""
    return f"Zienswijze van {eigen.wie}, {dag(eigen.moment.date(), jaar=True)}: {eigen.tekst}"
