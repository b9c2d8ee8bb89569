"""A show of hands about something that was said, and the other view.

Deep Democracy (domain §2): who recognises it, who sees it differently, what is needed to come along.
"""

from dataclasses import replace
from textwrap import shorten

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie, Uitspraak, ingeleefd
from andere_vragen.casus.wijzers import Uitspraakwijzer, Wijzer
from andere_vragen.rijen.invulling import MAX_TITEL, Invulling, Veld, met_concepten
from andere_vragen.rijen.wijzigen import Wijziging, veranderd
from andere_vragen.rijen.zeggen import NietBegrepenError
from andere_vragen.taal.woorden import HANDEN


def handen_tellen(gesprek: Gesprek, wat: Wijzer | None) -> Invulling[Wijziging] | None:
    """The form for it; None for what is no uitspraak."""
    iets = gesprek.sessie.uitspraak(wat.id) if isinstance(wat, Uitspraakwijzer) else None
    if iets is None:
        return None
    over = Uitspraakwijzer(iets.id)
    velden = met_concepten(gesprek, over, _hand_fields(iets))

    def maak(waarden: dict[str, str]) -> Wijziging:
        geteld: dict[str, object] = {naam: _hands(naam, waarden[naam]) for naam in HANDEN}
        if isinstance(iets, Afspraak):
            return veranderd(iets, **geteld, nodig=waarden["nodig"] or None)
        wijziging = veranderd(iets, **geteld)
        if waarden["alternatief"].strip():
            return replace(wijziging, uitspraken=(_other_view(iets, waarden["alternatief"]),))
        return wijziging

    return Invulling(over, shorten(iets.tekst, MAX_TITEL, placeholder=" …"), velden, maak)


def _other_view(iets: Notitie | Hypothese, tekst: str) -> Notitie | Hypothese:
    """The minority view, in the place of what it sees differently.

    It is what somebody at the table says: never in the mouth of whom it contradicts, and no figure. Only who
    goes on looking through other eyes imagines as well.
    """
    velden = ["scherm", "rij", "niveau", *(("perspectief", "bron") if ingeleefd(iets) else ())]
    plek = {veld: getattr(iets, veld) for veld in velden}
    return type(iets).model_validate({**plek, "tekst": tekst, "alternatief_van": iets.id})


def _hand_fields(iets: Uitspraak) -> tuple[Veld, ...]:
    def geteld(naam: str) -> str:
        aantal = getattr(iets, naam)
        return "" if aantal is None else str(aantal)

    if isinstance(iets, Afspraak):
        return (
            Veld("herkend", "Wie kan mee", geteld("herkend"), "hoeveel handen?"),
            Veld("deels", "Deels", geteld("deels"), "hoeveel handen?"),
            Veld("anders", "Nog niet", geteld("anders"), "hoeveel handen?"),
            Veld("nodig", "Nodig daarvoor", iets.nodig or "", "wat heb je nodig om mee te kunnen?"),
        )
    return (
        Veld("herkend", "Wie herkent dit", geteld("herkend"), "hoeveel handen?"),
        Veld("deels", "Een stukje ervan", geteld("deels"), "hoeveel handen?"),
        Veld("anders", "Ziet het anders", geteld("anders"), "hoeveel handen?"),
        Veld("alternatief", "Hoe dan?", "", "wie ziet het anders, en hoe?"),
    )


def _hands(veld: str, tekst: str) -> str | None:
    """How many, as the value itself will read and check it."""
    if not tekst.strip():
        return None
    if not tekst.strip().isdecimal():
        raise NietBegrepenError("Hoeveel handen? Typ een getal, zoals 3.", veld)
    return tekst.strip()
