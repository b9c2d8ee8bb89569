"""A new casus: a schuilnaam, the kind, and the time there is."""

import secrets
from collections.abc import Callable, Collection
from datetime import date

from pydantic import BaseModel, ConfigDict

from andere_vragen.casus.casus import Toestemming
from andere_vragen.casus.uitspraken import Regel
from andere_vragen.casus.vooraf import Vooraf
from andere_vragen.rijen.invulling import Invulling, Optie, Veld, opties
from andere_vragen.rijen.vooraf import gelezen_vooraf, velden_vooraf
from andere_vragen.rijen.zeggen import NietBegrepenError
from andere_vragen.taal.mensen import vergelijkbaar
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.woorden import NOEMEN, Noemen, Soort
from andere_vragen.vragen.modellen import Vragen

BOMEN = ("Linde", "Wilg", "Berk", "Iep", "Els", "Beuk", "Den", "Eik", "Es", "Vlier", "Hazelaar", "Esdoorn")
"""Neutral names: they say nothing about a youngster, a class or a school."""


class NieuweCasus(BaseModel):
    """What the form gives, checked."""

    model_config = ConfigDict(frozen=True)

    schuilnaam: Regel
    soort: Soort
    noemen: Noemen | None = None
    route: str
    vooraf: Vooraf


def nieuwe_casus(
    vragen: Vragen, schuilnaam: str, bezet: Callable[[], Collection[str]], vandaag: date, tot: date
) -> Invulling[NieuweCasus]:
    """The form; without a typed schuilnaam it suggests a neutral one. It is kept until `tot`.

    `bezet` gives the names that are taken: more of them may be known by the time the form is filled in.
    """
    genomen = _taken(bezet())
    vrij = [naam for boom in BOMEN for n in range(10, 100) if (naam := f"{boom}-{n}").lower() not in genomen]
    routes = tuple(
        Optie(route.id, f"{route.titel} ({route.minuten} minuten)") for route in vragen.beginroutes
    )

    def maak(waarden: dict[str, str]) -> NieuweCasus:
        noemen = waarden["noemen"] if waarden["soort"] == "jongere" else ""
        vooraf = gelezen_vooraf(waarden, tot, vandaag)
        nieuw = NieuweCasus.model_validate(waarden | {"noemen": noemen or None, "vooraf": vooraf})
        if vergelijkbaar(nieuw.schuilnaam) in _taken(bezet()):
            raise NietBegrepenError("Deze schuilnaam is er al. Kies een andere.", "schuilnaam")
        return nieuw

    return Invulling(
        None,
        "Nieuwe casus. Gebruik een schuilnaam, nooit een echte naam.",
        (
            Veld(
                "schuilnaam",
                "Schuilnaam",
                schuilnaam or secrets.choice(vrij or BOMEN),
                "een boom en een getal",
            ),
            Veld(
                "soort",
                "Gaat over",
                "jongere",
                opties=tuple(Optie(soort.id, soort.naam) for soort in vragen.soorten),
            ),
            Veld(
                "noemen",
                "We zeggen",
                opties=(Optie("", "dat weten we nog niet"), *opties(NOEMEN)),
                alleen_bij=("soort", "jongere"),
            ),
            Veld("route", "Tijd", vragen.beginroute.id, opties=routes),
            *velden_vooraf("", Toestemming(), tot),
        ),
        maak,
        begin="schuilnaam",
    )


def _taken(namen: Collection[str]) -> set[str]:
    return {vergelijkbaar(regel(naam)) for naam in namen}
