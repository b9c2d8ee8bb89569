"""A made-up sitting, half-way, to practise with. Nobody in it exists."""

from datetime import date, datetime, timedelta
from importlib.resources import files

from andere_vragen.casus.sessie import Casus, Sessie
from andere_vragen.taal.toml import waarden_in

SCHUILNAAM = "Voorbeeld Wilg-12"

_BEZIG = timedelta(minutes=25)
"""How long the group has been talking; the minutes in the file add up to it."""

_BEWAREN = timedelta(days=90)


def voorbeeld(nu: datetime) -> tuple[Casus, Sessie]:
    """The example as if the group sat here now; `nu` carries a zone.

    The days of its afspraken keep their weekday and come in the week after `nu`, because the group
    said "volgende week".
    """
    log = files("andere_vragen").joinpath("voorbeeld.toml").read_text("utf-8")
    sessie = Sessie.model_validate(waarden_in(log))
    begonnen = nu - _BEZIG
    afspraken = tuple(
        afspraak.model_copy(update={"datum": afspraak.datum and _next_week(afspraak.datum, nu.date())})
        for afspraak in sessie.afspraken
    )
    casus = Casus(id=sessie.casus, schuilnaam=SCHUILNAAM, gemaakt=begonnen, bewaren_tot=nu.date() + _BEWAREN)
    return casus, sessie.gewijzigd_naar(begonnen=begonnen, gewijzigd=nu, afspraken=afspraken)


def _next_week(dag: date, vandaag: date) -> date:
    return vandaag + timedelta(days=7 - vandaag.weekday() + dag.weekday())
