"""A new casus: a schuilnaam, the kind, and the time there is."""

import secrets

from pydantic import BaseModel

from andere_vragen.formulieren import Invulling, Optie, Veld, opties
from andere_vragen.sessie import Regel
from andere_vragen.vragen import Vragen
from andere_vragen.woorden import SOORT, Soort

BOMEN = ("Linde", "Wilg", "Berk", "Iep", "Els", "Beuk", "Den", "Eik", "Es", "Vlier", "Hazelaar", "Esdoorn")
"""Neutral names: they say nothing about a youngster, a class or a school."""


class NieuweCasus(BaseModel):
    """What the form gives, checked."""

    schuilnaam: Regel
    soort: Soort
    route: str


def nieuwe_casus(vragen: Vragen, schuilnaam: str) -> Invulling[NieuweCasus]:
    """The form; without a typed schuilnaam it suggests a neutral one."""
    naam = schuilnaam or f"{secrets.choice(BOMEN)}-{secrets.randbelow(90) + 10}"
    routes = tuple(
        Optie(route.id, f"{route.titel} ({route.minuten} minuten)")
        for route in vragen.routes
        if route.id != "terugkijken"
    )
    gewoon = next((route.id for route in routes if route.id == "gewoon"), routes[0].id)

    return Invulling(
        "nieuw",
        "Nieuwe casus. Gebruik een schuilnaam, nooit een echte naam.",
        (
            Veld("schuilnaam", "Schuilnaam", naam, "een boom en een getal"),
            Veld("soort", "Gaat over", "jongere", opties=opties(SOORT)),
            Veld("route", "Tijd", gewoon, opties=routes),
        ),
        NieuweCasus.model_validate,
    )
