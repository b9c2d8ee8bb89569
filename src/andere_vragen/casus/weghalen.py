"""What stays of a sitting when somebody asks to take something out of it for good. Pure."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from andere_vragen.casus.betekenis import Betekenis
from andere_vragen.casus.casus import Casus, Toestemming
from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.tijdlijn import afspraken_nu
from andere_vragen.casus.uitspraken import Notitie
from andere_vragen.taal.iemand import zonder_naam
from andere_vragen.taal.mensen import vergelijkbaar

GEEN_WOORDEN = frozenset(
    (
        *("id", "casus", "soort", "route", "vervolg_op", "scherm", "rij", "niveau", "schermen", "niveaus"),
        *("bron", "is", "telt_als", "stem", "uit", "fase", "status", "effect", "bereik", "verandert"),
        *("steun", "gekozen", "alternatief_van", "afspraak", "hypothese", "zetjes_weg"),
        *("van", "veld", "eigen", "wordt", "over", "plek"),
    )
)
"""Keys whose values are words of the program or of the question file, and never of the group."""


def zonder_uitspraak(sessie: Sessie, id: str) -> Sessie:
    """Without what carries this id, without what later was said of it, and without what points at it."""
    zonder = sessie.zonder(id)
    return zonder.gewijzigd_naar(
        notities=[
            iets.gewijzigd_naar(alternatief_van=_other(iets.alternatief_van, id)) for iets in zonder.notities
        ],
        hypothesen=[
            iets.gewijzigd_naar(alternatief_van=_other(iets.alternatief_van, id))
            for iets in zonder.hypothesen
        ],
        afspraken=[iets.gewijzigd_naar(uit=_other(iets.uit, id)) for iets in zonder.afspraken],
        terugblik=[blik for blik in zonder.terugblik if blik.afspraak != id],
        herzien=[anders for anders in zonder.herzien if anders.hypothese != id],
        zienswijze=[eigen for eigen in zonder.zienswijze if id not in (eigen.id, eigen.over)],
        correctie=[anders for anders in zonder.correctie if anders.plek != id],
        concept=[half for half in zonder.concept if id not in (half.id, half.rij)],
    )


def zonder_persoon(sessie: Sessie, rol: str) -> Sessie:
    """Without this person at the table, and with "iemand" wherever the name was said or typed."""
    waarden = sessie.model_dump()
    wie = vergelijkbaar(rol)
    for veld in ("aanwezig", "afwezig"):
        waarden[veld] = [iemand for iemand in waarden[veld] if vergelijkbaar(iemand["rol"]) != wie]
    waarden["concept"] = [
        half for half in waarden["concept"] if vergelijkbaar(str(half.get("id", ""))) != wie
    ]
    return Sessie.model_validate(
        {sleutel: _without_name(sleutel, iets, rol) for sleutel, iets in waarden.items()}
    )


def casus_zonder_persoon(casus: Casus, rol: str) -> Casus:
    """What the casus says of itself, without the name. Its schuilnaam is nobody's."""
    gegeven = casus.toestemming.model_dump() if casus.toestemming else None
    return casus.gewijzigd_naar(
        waarvoor=_without_name("", casus.waarvoor, rol),
        toestemming=gegeven and Toestemming.model_validate(_without_name("", gegeven, rol)),
    )


def afgesloten(casus: Casus) -> Casus:
    """The casus as it stays when it is closed: nobody talks about it any more."""
    return casus.gewijzigd_naar(waarvoor=None, toestemming=None, status="afgesloten")


def alleen_wat_doorgaat(sessies: Sequence[Sessie], nu: datetime) -> tuple[Sessie, ...]:
    """These sittings, the first one first, with only the afspraken that go on and what was learned."""
    door = {loop.afspraak.id for loop in afspraken_nu(sessies) if loop.open or loop.blijft}
    return tuple(_stripped(sessie, door, nu) for sessie in sessies)


def _stripped(sessie: Sessie, door: set[str], nu: datetime) -> Sessie:
    geleerd = _learned(sessie)
    afspraken = tuple(iets.gewijzigd_naar(uit=None) for iets in sessie.afspraken if iets.id in door)
    plekken = {iets.scherm for iets in (*geleerd, *afspraken)}
    blijft = {iets.id for iets in (*geleerd, *afspraken)}
    return Sessie(
        id=sessie.id,
        casus=sessie.casus,
        soort=sessie.soort,
        route=sessie.route,
        vervolg_op=sessie.vervolg_op,
        begonnen=sessie.begonnen,
        gewijzigd=nu,
        afgerond=sessie.afgerond or nu,
        scherm=sessie.scherm,
        tussendoor=sessie.tussendoor,
        terugkijken_op=sessie.terugkijken_op,
        schermen=tuple(scherm for scherm in sessie.schermen if scherm.id in plekken),
        notities=geleerd,
        afspraken=afspraken,
        terugblik=tuple(blik for blik in sessie.terugblik if blik.geleerd or blik.afspraak in door),
        zienswijze=tuple(eigen for eigen in sessie.zienswijze if eigen.over in blijft),
        correctie=tuple(anders for anders in sessie.correctie if anders.plek in blijft),
    )


def _learned(sessie: Sessie) -> tuple[Notitie, ...]:
    """What the group said that it learned, or wants to keep."""
    betekenis = Betekenis(sessie)
    return tuple(iets for iets in sessie.notities if betekenis.rij(iets) in ("leren", "vasthouden"))


def _other(wijst_naar: str | None, id: str) -> str | None:
    return None if wijst_naar == id else wijst_naar


def _without_name(sleutel: str, iets: Any, naam: str) -> Any:
    """This value of the log without the name, however deep it lies."""
    if sleutel in GEEN_WOORDEN:
        return iets
    match iets:
        case str():
            return zonder_naam(iets, naam)
        case dict():
            return {binnen: _without_name(binnen, waarde, naam) for binnen, waarde in iets.items()}
        case list() | tuple():
            return [_without_name("", waarde, naam) for waarde in iets]
        case _:
            return iets
