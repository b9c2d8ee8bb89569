"""What something gets from the row it moves to, as if it had been said there. Pure."""

from andere_vragen.casus.uitspraken import Afspraak, Uitspraak
from andere_vragen.vragen.blokken import Rij


def van_nieuwe_rij(iets: Uitspraak, oud: Rij | None, nieuw: Rij | None) -> dict[str, object]:
    """Its niveau and how we know it, as far as those came from the row it leaves."""
    return {**_other_level(iets, oud, nieuw), **_other_source(iets, oud, nieuw)}


def _other_level(iets: Uitspraak, oud: Rij | None, nieuw: Rij | None) -> dict[str, object]:
    if nieuw and nieuw.niveau:
        return {"niveau": nieuw.niveau}
    return {"niveau": None} if oud and iets.niveau == oud.niveau else {}


def _other_source(iets: Uitspraak, oud: Rij | None, nieuw: Rij | None) -> dict[str, object]:
    if isinstance(iets, Afspraak):
        return {}
    was = oud.bron if oud else "aan_tafel"
    return {"bron": nieuw.bron} if nieuw and iets.bron == was else {}
