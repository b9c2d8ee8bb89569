"""The small forms about a casus as a whole. Pure."""

from collections.abc import Collection

from andere_vragen.rijen.invulling import Invulling, Veld
from andere_vragen.rijen.zeggen import NietBegrepenError


def wie_onleesbaar(rollen: Collection[str]) -> Invulling[str]:
    """Whose names are covered in what somebody reads; nobody where nothing is typed."""
    wie = Veld("wie", "Wie onleesbaar", hulp=", ".join(rollen), hints=tuple(rollen))
    return Invulling(None, "Inzage. Wie moet onleesbaar zijn? Leeg is niemand.", (wie,), lambda w: w["wie"])


def andere_naam() -> Invulling[str]:
    """A name that stands in sentences, of somebody who was not at the table."""

    def maak(waarden: dict[str, str]) -> str:
        if not (naam := waarden["wie"].strip()):
            raise NietBegrepenError("Typ de naam of de rol zoals die er staat.")
        return naam

    return Invulling(None, "Wie moet eruit?", (Veld("wie", "Naam of rol"),), maak)
