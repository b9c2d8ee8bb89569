"""A made-up sitting, half-way, to practise with. Nobody in it exists."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from importlib.resources import files

from andere_vragen.casus.casus import Casus, Toestemming
from andere_vragen.casus.sessie import Sessie
from andere_vragen.taal.toml import waarden_in
from andere_vragen.taal.woorden import Soort

SCHUILNAAM = "Voorbeeld Wilg-12"

VOORBEELDEN: Mapping[Soort, tuple[str, str]] = {
    "jongere": (SCHUILNAAM, "voorbeeld.toml"),
    "groep": ("Voorbeeld Esdoorn", "voorbeeld-groep.toml"),
    "situatie": ("Voorbeeld Fietsen", "voorbeeld-situatie.toml"),
    "samenwerking": ("Voorbeeld Samen", "voorbeeld-samenwerking.toml"),
}
"""What the example of each kind of casus is called, and where its words are."""

_BEZIG = timedelta(minutes=25)
"""How long the group has been talking; the minutes in the file add up to it."""

_BEWAREN = timedelta(days=90)


def voorbeeld(nu: datetime, soort: Soort = "jongere") -> tuple[Casus, Sessie]:
    """The example as if the group sat here now; `nu` carries a zone.

    The days of its afspraken keep their weekday and come in the week after `nu`, because the group
    said "volgende week".
    """
    schuilnaam, bestand = VOORBEELDEN[soort]
    log = files("andere_vragen").joinpath(bestand).read_text("utf-8")
    sessie = Sessie.model_validate(waarden_in(log))
    begonnen = nu - _BEZIG
    afspraken = tuple(
        afspraak.model_copy(update={"datum": afspraak.datum and _next_week(afspraak.datum, nu.date())})
        for afspraak in sessie.afspraken
    )
    tot = nu.date() + _BEWAREN
    casus = Casus(
        id=sessie.casus,
        schuilnaam=schuilnaam,
        soort=soort,
        gemaakt=begonnen,
        bewaren_tot=tot,
        waarvoor="oefenen met dit programma",
        toestemming=Toestemming(anoniem=True),
    )
    return casus, sessie.gewijzigd_naar(begonnen=begonnen, gewijzigd=nu, afspraken=afspraken)


def _next_week(dag: date, vandaag: date) -> date:
    return vandaag + timedelta(days=7 - vandaag.weekday() + dag.weekday())
