"""Small pieces of sentence that every part of the papers uses."""

from collections.abc import Mapping, Sequence
from datetime import date

from andere_vragen.casus.casus import Casus
from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.casus.uitspraken import Afspraak, Gezegd
from andere_vragen.taal.dagwoorden import WEEKDAGEN
from andere_vragen.taal.mensen import zelfde_naam
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.tijd import dag, datum, maanddag
from andere_vragen.taal.woorden import Effect

NIETS = "Hier is nog niets over gezegd."
NIET_GELEZEN = "Nog niet hardop gelezen."
HIELP: Mapping[Effect, str] = {"helpt": "Dit hielp.", "beetje": "Dit hielp een beetje."}
"""Of an afspraak that is done and helped."""


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


def zin(tekst: str) -> str:
    """What was said, as a sentence that another one can follow."""
    return tekst if tekst.endswith((".", "!", "?", "…", ":")) else f"{tekst}."


def met_naam(*delen: tuple[str, str | None]) -> str:
    """What there is of these, each behind its name: "Wie: mentor. Wanneer: vrijdag 27 november."."""
    return " ".join(zin(f"{naam}: {gezegd}") for naam, gezegd in delen if gezegd)


def handen(iets: Gezegd) -> str:
    """The show of hands as one says it; empty when nobody asked."""
    if isinstance(iets, Afspraak):
        zinnen = (_counted(iets.herkend, "kan mee", "kunnen mee"), _counted(iets.anders, "nog niet"))
    else:
        zinnen = (
            _counted(iets.herkend, "herkent dit", "herkennen dit"),
            _counted(iets.anders, "ziet het anders", "zien het anders"),
        )
    return ", ".join(filter(None, (zinnen[0], _counted(iets.deels, "deels"), zinnen[1])))


def _counted(aantal: int | None, een: str, meer: str = "") -> str:
    """So many people; nothing when nobody counted them, or where "niemand" makes no sentence."""
    if aantal is None or not (aantal or meer):
        return ""
    return f"{aantal or 'niemand'} {meer if meer and aantal > 1 else een}"


def opgesomd(delen: Sequence[str]) -> str:
    """These as one speaks them: "klas, team en thuis"."""
    *eerder, laatste = delen
    return f"{', '.join(eerder)} en {laatste}" if eerder else laatste


def aangevuld(begin: str, gezegd: str) -> str:
    """`gezegd` behind `begin`, without saying twice the words the group typed itself ("als ...")."""
    woorden = begin.split()
    for n in range(len(woorden)):
        if gezegd.casefold().startswith(" ".join(woorden[n:]).casefold() + " "):
            return " ".join((*woorden[:n], gezegd))
    return f"{begin} {gezegd}"


def wanneer(afspraak: Afspraak, toen: date) -> str:
    """When, as said, with the day behind it where that says more; every day has its weekday.

    `toen` is when it was agreed: a day in another year has its year.
    """
    gezegd, dan = afspraak.wanneer or "", afspraak.datum
    if dan is None:
        return gezegd
    weekdag, klein = WEEKDAGEN[dan.weekday()], gezegd.casefold()
    vormen = (datum(dan), maanddag(dan), dan.isoformat())
    if klein in ("", weekdag, *vormen):
        return dag(dan, toen)
    if any(vorm in klein for vorm in vormen):
        return gezegd if weekdag in klein else gezegd + haakjes(weekdag)
    return gezegd + haakjes(maanddag(dan, toen) if weekdag in klein else dag(dan, toen))


def aanspreekpunt(sessie: Sessie) -> str:
    """Whom people can go to, and how to find them at work; empty as long as nobody was chosen."""
    if not (naam := sessie.regie):
        return ""
    mensen = (*sessie.aanwezig, *sessie.afwezig)
    kaart = next((iemand for iemand in mensen if zelfde_naam(naam, iemand.rol)), None)
    te_vinden = (("Is er", kaart.aanwezig), ("Te bereiken via", kaart.bereikbaar)) if kaart else ()
    return " ".join(filter(None, (zin(naam), met_naam(*te_vinden))))


def persoon(iemand: Deelnemer, *verder: str) -> str:
    """Somebody by role, with what they do, how to find them and what else is said of them."""
    te_vinden = (
        iemand.aanwezig and f"is er: {iemand.aanwezig}",
        iemand.bereikbaar and f"te bereiken via: {iemand.bereikbaar}",
    )
    meer = "; ".join(filter(None, (iemand.doet, *te_vinden, *verder)))
    return f"{iemand.rol}: {meer}" if meer else iemand.rol
