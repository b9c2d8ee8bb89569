"""The forms to change something that was said, and the show of hands about it.

Pure, without a screen: a form is a value, and its `maak` checks what was filled in.
"""

from collections.abc import Mapping
from datetime import date
from textwrap import shorten

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.tijdlijn import afspraken_nu
from andere_vragen.casus.uitspraken import Afspraak, Herzien, Hypothese, Notitie, Uitspraak
from andere_vragen.rijen.afspreken import velden_van_afspraak, veranderde_afspraak
from andere_vragen.rijen.dingen import VELDNAAM, Ding, Trede, gezicht
from andere_vragen.rijen.invulling import (
    GEEN,
    MAX_TITEL,
    Invulling,
    Optie,
    Veld,
    getoond,
    keuze,
    met_concepten,
    opties,
    waarden_van,
)
from andere_vragen.rijen.terugkijken import HERZIEN, TERUGBLIK, blik_op, eerder_gedacht
from andere_vragen.rijen.treden import rollen_aan_tafel
from andere_vragen.rijen.wijzigen import AndereBlik, AnderMens, Wijziging, andere_velden, veranderd
from andere_vragen.rijen.zeggen import anders
from andere_vragen.taal.woorden import AFSPRAAKSTATUS, BRON, EFFECT, GEKOZEN, HYPOTHESESTATUS, STEUNSOORT
from andere_vragen.vragen.modellen import Perspectiefscherm, Rij


def bewerken(gesprek: Gesprek, ding: Ding, vandaag: date) -> Invulling[Wijziging] | None:
    """The form to change something that was said; None when it is no longer there."""
    if ding.id.startswith(TERUGBLIK):
        return _look_back(gesprek, ding.id.removeprefix(TERUGBLIK))
    if ding.id.startswith(HERZIEN):
        return _think_again(gesprek, ding.id.removeprefix(HERZIEN))
    if ding.id.startswith("@aanwezig/"):
        return _edit_person(gesprek, ding)
    if ding.id.startswith("@"):
        return _edit_field(gesprek, ding, vandaag)
    if (iets := gesprek.sessie.uitspraak(ding.id)) is None:
        return None
    velden = _fields_of(gesprek, iets)

    def maak(waarden: dict[str, str]) -> Wijziging:
        nieuw = {veld.naam: waarden[veld.naam] for veld in velden if waarden[veld.naam] != veld.waarde}
        if isinstance(iets, Afspraak):
            return veranderde_afspraak(gesprek, iets, nieuw, vandaag)
        return veranderd(iets, **_changes(gesprek, iets, nieuw, vandaag))

    begin = "steun" if any(veld.naam == "steun" and not veld.waarde for veld in velden) else ""
    return Invulling(iets.id, _title(iets), met_concepten(gesprek, iets.id, velden), maak, begin=begin)


def _edit_field(gesprek: Gesprek, ding: Ding, vandaag: date) -> Invulling[Wijziging]:
    naam = ding.id.removeprefix("@").partition("/")[0]
    veld = Veld("tekst", VELDNAAM[naam].capitalize(), ding.tekst)

    def maak(waarden: dict[str, str]) -> Wijziging:
        if waarden["tekst"] == ding.tekst:
            return Wijziging()
        return anders(gesprek.sessie, ding.id, waarden["tekst"], vandaag)

    return Invulling(ding.id, "Veranderen", met_concepten(gesprek, ding.id, (veld,)), maak)


def om_in_te_vullen(gesprek: Gesprek, trede: Trede) -> Invulling[Wijziging] | None:
    """The form of a row that is about one earlier afspraak; other rows have none."""
    if not trede.id.startswith(TERUGBLIK):
        return None
    return _look_back(gesprek, trede.id.removeprefix(TERUGBLIK))


def _edit_person(gesprek: Gesprek, ding: Ding) -> Invulling[Wijziging] | None:
    """Who is who: what somebody does, when they are there, how to reach them at work (domain B6)."""
    plek = gezicht(gesprek.sessie.aanwezig, ding.id)
    if plek is None:
        return None
    wie = gesprek.sessie.aanwezig[plek]
    velden = (
        Veld("rol", "Rol", wie.rol),
        Veld("doet", "Wat doe je", wie.doet or "", "begeleidt de brugklas"),
        Veld("aanwezig", "Wanneer ben je er", wie.aanwezig or "", "dinsdag en donderdag"),
        Veld("bereikbaar", "Bereikbaar via", wie.bereikbaar or "", "alleen werk: het nummer van school"),
    )

    def maak(ingevuld: dict[str, str]) -> Wijziging:
        kaart = {naam: waarde.strip() or None for naam, waarde in ingevuld.items()}
        nieuw = wie.gewijzigd_naar(**kaart | {"rol": ingevuld["rol"]})
        if nieuw == wie:
            return Wijziging()
        return Wijziging(stap=AnderMens(ding.id, nieuw, andere_velden(wie, nieuw)))

    return Invulling(ding.id, "Wie is wie", met_concepten(gesprek, ding.id, velden), maak)


def _look_back(gesprek: Gesprek, afspraak: str) -> Invulling[Wijziging]:
    """How an earlier afspraak went: was it done, did it help, what did we learn? Three questions."""
    oud = blik_op(gesprek, afspraak)
    plek = f"{TERUGBLIK}{afspraak}"
    velden = (
        Veld("status", "Is het gedaan", oud.status or "", opties=(GEEN, *opties(AFSPRAAKSTATUS))),
        Veld("effect", "Hielp het", oud.effect or "", opties=(GEEN, *opties(EFFECT))),
        Veld(
            "geleerd", "Wat leerden we", oud.geleerd or "", "wat stond in de weg, wat maakte het makkelijk?"
        ),
    )

    def maak(ingevuld: dict[str, str]) -> Wijziging:
        waarden = {naam: waarde.strip() or None for naam, waarde in ingevuld.items()}
        nieuw = oud.gewijzigd_naar(**waarden)
        if nieuw == oud:
            return Wijziging()
        return Wijziging(stap=AndereBlik(nieuw, andere_velden(oud, nieuw)))

    wat = {loop.afspraak.id: loop.afspraak.wat for loop in afspraken_nu(gesprek.eerder)}.get(afspraak, "")
    titel = shorten(f"Hoe ging het? {wat}", MAX_TITEL, placeholder=" …")
    return Invulling(plek, titel, met_concepten(gesprek, plek, velden), maak, begin="status")


def _think_again(gesprek: Gesprek, hypothese: str) -> Invulling[Wijziging] | None:
    """How an earlier hypothesis stands now."""
    gedacht = next((een for een in eerder_gedacht(gesprek) if een.hypothese.id == hypothese), None)
    if gedacht is None:
        return None
    plek = f"{HERZIEN}{hypothese}"
    veld = Veld("status", "Hoe staat het nu", gedacht.status, opties=opties(HYPOTHESESTATUS))

    def maak(ingevuld: dict[str, str]) -> Wijziging:
        if ingevuld["status"] == gedacht.status:
            return Wijziging()
        return Wijziging(stap=Herzien.model_validate({"hypothese": hypothese, "status": ingevuld["status"]}))

    titel = shorten(gedacht.hypothese.tekst, MAX_TITEL, placeholder=" …")
    return Invulling(plek, titel, met_concepten(gesprek, plek, (veld,)), maak)


def _title(iets: Uitspraak) -> str:
    match iets:
        case Notitie():
            return "Notitie veranderen"
        case Hypothese():
            return "Hypothese veranderen"
        case Afspraak():
            return "Afspraak veranderen"


def _fields_of(gesprek: Gesprek, iets: Uitspraak) -> tuple[Veld, ...]:
    match iets:
        case Notitie():
            return (
                Veld("tekst", "Tekst", getoond(iets.tekst)),
                _place_field(gesprek, iets),
                *_support(gesprek, iets),
                Veld("bron", "Hoe weten we dit", iets.bron, opties=opties(BRON)),
                *_asked(gesprek, iets),
            )
        case Hypothese():
            return (
                Veld("tekst", "Misschien …", getoond(iets.tekst)),
                Veld("want", "want we zien", iets.want or ""),
                Veld("klopt_niet_als", "klopt niet als", iets.klopt_niet_als or ""),
                keuze("niveau", "Over", iets.niveau, _levels(gesprek)),
                Veld("status", "Hoe staat het", iets.status, opties=opties(HYPOTHESESTATUS)),
            )
        case Afspraak():
            return velden_van_afspraak(gesprek, iets)


def _support(gesprek: Gesprek, notitie: Notitie) -> tuple[Veld, ...]:
    """Which support, who gives it already, and whether the youngster chose that person (domain §5.3)."""
    rij = next((rij for rij in _rows(gesprek, notitie) if rij.id == notitie.rij), None)
    if (rij is None or rij.vult != "steun") and not (notitie.steun or notitie.geeft or notitie.gekozen):
        return ()
    gevers = tuple(rol.naam for rol in gesprek.vragen.rollen)
    dichtbij = "eerst dichtbij: oma, een vriend, de trainer"
    return (
        Veld("steun", "Welke steun", notitie.steun or "", opties=(GEEN, *opties(STEUNSOORT))),
        Veld("geeft", "Wie geeft die al", notitie.geeft or "", dichtbij, hints=gevers),
        Veld("gekozen", "Zelf gekozen", notitie.gekozen or "", opties=(GEEN, *opties(GEKOZEN))),
    )


def _asked(gesprek: Gesprek, notitie: Notitie) -> tuple[Veld, ...]:
    """Who asked it and when, of what somebody said for themselves."""
    if notitie.bron != "zelf_gezegd" and not (notitie.gevraagd_door or notitie.gevraagd_op):
        return ()
    rollen = rollen_aan_tafel(gesprek)
    return (
        Veld("gevraagd_door", "Wie vroeg het", notitie.gevraagd_door or "", "iemand van ons", hints=rollen),
        Veld("gevraagd_op", "Wanneer", notitie.gevraagd_op or "", "dinsdag na de les"),
    )


def _rows(gesprek: Gesprek, iets: Uitspraak) -> tuple[Rij, ...]:
    scherm = gesprek.vragen.scherm(iets.scherm)
    return gesprek.vragen.rijen_op(scherm) if scherm else ()


def _place_field(gesprek: Gesprek, notitie: Notitie) -> Veld:
    """Where a note belongs: a row where its screen has rows, else the niveau it is about."""
    scherm = gesprek.vragen.scherm(notitie.scherm)
    if isinstance(scherm, Perspectiefscherm):
        ogen = tuple(Optie(rol.naam, rol.naam) for rol in gesprek.vragen.rollen if rol.perspectief)
        return keuze("perspectief", "Door de ogen van", notitie.perspectief, ogen)
    if rijen := _rows(gesprek, notitie):
        plekken = tuple(Optie(rij.id, rij.label) for rij in rijen if rij.vult in ("notities", "steun"))
        return keuze("rij", "Hoort bij", notitie.rij, plekken)
    return keuze("niveau", "Over", notitie.niveau, _levels(gesprek))


def _levels(gesprek: Gesprek) -> tuple[Optie, ...]:
    return tuple(Optie(niveau.id, niveau.label) for niveau in gesprek.vragen.niveaus)


def _changes(
    gesprek: Gesprek, iets: Uitspraak, waarden: Mapping[str, str], vandaag: date
) -> dict[str, object]:
    """The values of the fields that were changed, and what follows from them for a note.

    Nothing follows for a field that was changed by hand too.
    """
    nieuw = waarden_van(waarden, vandaag)
    if not isinstance(iets, Notitie):
        return nieuw
    volgt: dict[str, object] = {}
    if "rij" in nieuw:
        rijen = {rij.id: rij for rij in _rows(gesprek, iets)}
        volgt = _of_other_row(iets, rijen.get(iets.rij or ""), rijen.get(waarden["rij"]))
    elif nieuw.get("perspectief") and iets.bron == "aan_tafel":
        volgt = {"bron": "ingeleefd"}
    return volgt | nieuw


def _of_other_row(notitie: Notitie, oud: Rij | None, nieuw: Rij | None) -> dict[str, object]:
    """What a note gets from the row it moves to, as if it had been said there."""
    volgt: dict[str, object] = {}
    if nieuw and nieuw.niveau:
        volgt["niveau"] = nieuw.niveau
    elif oud and notitie.niveau == oud.niveau:
        volgt["niveau"] = None
    if nieuw and notitie.bron == (oud.bron if oud else "aan_tafel"):
        volgt["bron"] = nieuw.bron
    return volgt
