"""Small pieces of sentence that every part of the verslag uses."""

from collections.abc import Callable
from datetime import date

from andere_vragen.casus.sessie import Casus
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.tijd import dag, datum, maanddag
from andere_vragen.vragen.modellen import Vragen

NIETS = "Hier is nog niets over gezegd."


def bewaren_tot(casus: Casus) -> str:
    """Until when the casus is kept, and what happens then."""
    return f"{dag(casus.bewaren_tot, jaar=True)}. Dan ruimen we dit op."


def haakjes(*delen: str | None, scheiding: str = ", ") -> str:
    """What comes behind a text in brackets; nothing when there is nothing to say."""
    gezegd = scheiding.join(deel for deel in delen if deel)
    return f" ({gezegd})" if gezegd else ""


def naam_van(naam: str) -> str:
    """An id or a label; ids come from files that people edit, so they are cleaned like any text."""
    return regel(naam) or "(zonder naam)"


def aangevuld(begin: str, gezegd: str) -> str:
    """`gezegd` behind `begin`, without saying twice the words the group typed itself ("als ...")."""
    woorden = begin.split()
    for n in range(len(woorden)):
        if gezegd.casefold().startswith(" ".join(woorden[n:]).casefold() + " "):
            return " ".join((*woorden[:n], gezegd))
    return f"{begin} {gezegd}"


def wanneer(afspraak: Afspraak, schrijf: Callable[[date], str] = datum) -> str:
    """When, as said, with the date behind it, as `schrijf` writes it, where that says more."""
    gezegd, dan = afspraak.wanneer or "", afspraak.datum
    if dan is None:
        return gezegd
    if not gezegd:
        return dag(dan)
    bekend = any(vorm in gezegd.casefold() for vorm in (datum(dan), maanddag(dan), dan.isoformat()))
    return gezegd + ("" if bekend else haakjes(schrijf(dan)))


def door_de_ogen_van(iets: Notitie | Hypothese, vragen: Vragen) -> str:
    """Through whose eyes something was imagined, for everybody who reads it."""
    return f"door de ogen van {vragen.met_lidwoord(iets.perspectief) if iets.perspectief else 'een ander'}"
