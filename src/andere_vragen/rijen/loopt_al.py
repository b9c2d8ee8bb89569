"""How something comes on the list of what already runs: typed for it, or by choice from an afspraak. Pure."""

from collections.abc import Callable, Collection

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.loopt import LooptAl, noemt
from andere_vragen.casus.uitspraken import Afspraak
from andere_vragen.casus.wijzers import Uitspraakwijzer, Wijzer
from andere_vragen.rijen.invulling import Invulling, Veld, opties
from andere_vragen.rijen.zeggen import NietBegrepenError
from andere_vragen.taal.woorden import BEREIK

VOOR_MEER = {id: woorden for id, woorden in BEREIK.items() if id != "casus"}


def wat_loopt_al(schuilnamen: Callable[[], Collection[str]]) -> Invulling[LooptAl]:
    """The form on the start screen. `schuilnamen` gives those that may not stand in it."""

    def maak(waarden: dict[str, str]) -> LooptAl:
        return _without_pupil(LooptAl.model_validate(waarden), schuilnamen())

    velden = (
        Veld("tekst", "Wat loopt er al", hulp="zonder namen van leerlingen"),
        Veld("bereik", "Voor wie", "school", opties=opties(VOOR_MEER)),
    )
    return Invulling(None, "Dit loopt al", velden, maak)


def van_afspraak(gesprek: Gesprek, wijst: Wijzer | None) -> LooptAl:
    """What is pointed at, for the list of the school.

    Raises `NietBegrepenError` when it does not belong there, and `pydantic.ValidationError` when it is
    too long.
    """
    gezegd = gesprek.sessie.uitspraak(wijst.id) if isinstance(wijst, Uitspraakwijzer) else None
    if not isinstance(gezegd, Afspraak):
        raise NietBegrepenError("Wijs eerst met ↑ of ↓ een afspraak aan.")
    if gezegd.bereik == "casus":
        raise NietBegrepenError("Deze afspraak is alleen voor deze casus. F5 verandert voor wie hij is.")
    loopt = LooptAl(tekst=gezegd.wat, bereik=gezegd.bereik)
    return _without_pupil(loopt, (gesprek.casus.schuilnaam,))


def _without_pupil(loopt: LooptAl, schuilnamen: Collection[str]) -> LooptAl:
    if naam := noemt(loopt.tekst, schuilnamen):
        raise NietBegrepenError(
            f"Hier staat {naam} in. Op deze lijst komt geen leerling: zeg het zonder naam.", "tekst"
        )
    return loopt
