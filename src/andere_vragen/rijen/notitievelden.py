"""The fields of the form about a note, and what follows when it moves to another row."""

from collections.abc import Mapping

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.uitspraken import Notitie
from andere_vragen.rijen.afspreken import rollen_aan_tafel
from andere_vragen.rijen.invulling import GEEN, Optie, Veld, getoond, keuze, opties
from andere_vragen.rijen.nieuwe_rij import van_nieuwe_rij
from andere_vragen.rijen.welke import soort_rij
from andere_vragen.taal.woorden import BRON, GEKOZEN, STEUNSOORT
from andere_vragen.vragen.blokken import Rij
from andere_vragen.vragen.schermen import Perspectiefscherm


def velden_van_notitie(gesprek: Gesprek, notitie: Notitie) -> tuple[Veld, ...]:
    """What is known of a note."""
    return (
        Veld("tekst", "Tekst", getoond(notitie.tekst)),
        _place(gesprek, notitie),
        *_support(gesprek, notitie),
        Veld("bron", "Hoe weten we dit", notitie.bron, opties=opties(BRON)),
        *_asked(gesprek, notitie),
    )


def niveaus(gesprek: Gesprek) -> tuple[Optie, ...]:
    """What something can be about."""
    return tuple(Optie(niveau.id, niveau.label) for niveau in gesprek.vragen.niveaus)


def _place(gesprek: Gesprek, notitie: Notitie) -> Veld:
    """Where a note belongs: a row where its screen has rows, else the niveau it is about."""
    scherm = gesprek.vragen.scherm(notitie.scherm)
    if isinstance(scherm, Perspectiefscherm):
        ogen = tuple(Optie(rol.naam, rol.naam) for rol in gesprek.vragen.rollen if rol.perspectief)
        return keuze("perspectief", "Door de ogen van", notitie.perspectief, ogen)
    if rijen := _rows(gesprek, notitie).values():
        plekken = tuple(Optie(rij.id, rij.label) for rij in rijen if soort_rij(rij.vult).neemt_notities)
        return keuze("rij", "Hoort bij", notitie.rij, plekken)
    return keuze("niveau", "Over", notitie.niveau, niveaus(gesprek))


def _support(gesprek: Gesprek, notitie: Notitie) -> tuple[Veld, ...]:
    """Which support, who gives it already, and whether the youngster chose that person (domain §5.3)."""
    if not (_asks_support(gesprek, notitie) or notitie.steun or notitie.geeft or notitie.gekozen):
        return ()
    gevers = tuple(rol.naam for rol in gesprek.vragen.rollen)
    return (
        Veld("steun", "Welke steun", notitie.steun or "", opties=(GEEN, *opties(STEUNSOORT))),
        Veld("geeft", "Wie geeft die al", notitie.geeft or "", gesprek.vragen.soort.steunt, hints=gevers),
        Veld("gekozen", "Zelf gekozen", notitie.gekozen or "", opties=(GEEN, *opties(GEKOZEN))),
    )


def _asks_support(gesprek: Gesprek, notitie: Notitie) -> bool:
    rij = _rows(gesprek, notitie).get(notitie.rij or "")
    return rij is not None and soort_rij(rij.vult).vraagt_steun


def _asked(gesprek: Gesprek, notitie: Notitie) -> tuple[Veld, ...]:
    """Who asked it and when, of what somebody said for themselves."""
    if notitie.bron != "zelf_gezegd" and not (notitie.gevraagd_door or notitie.gevraagd_op):
        return ()
    rollen = rollen_aan_tafel(gesprek)
    return (
        Veld("gevraagd_door", "Wie vroeg het", notitie.gevraagd_door or "", "iemand van ons", hints=rollen),
        Veld("gevraagd_op", "Wanneer", notitie.gevraagd_op or "", "dinsdag na de les"),
    )


def _rows(gesprek: Gesprek, notitie: Notitie) -> dict[str, Rij]:
    scherm = gesprek.vragen.scherm(notitie.scherm)
    return {rij.id: rij for rij in gesprek.vragen.rijen_op(scherm)} if scherm else {}


# What follows


def volgt_uit(gesprek: Gesprek, notitie: Notitie, anders: Mapping[str, str]) -> dict[str, object]:
    """What else changes of a note when these fields do."""
    if "rij" in anders:
        rijen = _rows(gesprek, notitie)
        return van_nieuwe_rij(notitie, rijen.get(notitie.rij or ""), rijen.get(anders["rij"]))
    if anders.get("perspectief", "").strip() and notitie.bron == "aan_tafel":
        return {"bron": "ingeleefd"}
    return {}
