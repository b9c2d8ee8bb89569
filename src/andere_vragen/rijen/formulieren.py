"""The forms to change something that was said. Pure: a form is a value, and its `maak` checks what it got."""

from collections.abc import Mapping
from datetime import date
from textwrap import shorten
from typing import Any, assert_never

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.uitspraken import Afspraak, Herzien, Hypothese, Notitie, Uitspraak
from andere_vragen.casus.wijzers import (
    Herzienwijzer,
    Menswijzer,
    Terugblikwijzer,
    Uitspraakwijzer,
    Veldwijzer,
    Wijzer,
)
from andere_vragen.rijen.afspreken import velden_van_afspraak, veranderde_afspraak
from andere_vragen.rijen.dingen import BLIJFT_ZO, VELDNAAM, veld_dingen
from andere_vragen.rijen.eerder import blik_op, eerder_gedacht, wat_was_afgesproken
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
from andere_vragen.rijen.notitievelden import niveaus, velden_van_notitie, volgt_uit
from andere_vragen.rijen.raad import looptregel
from andere_vragen.rijen.stappen import AndereBlik, AnderMens, AndersGedacht
from andere_vragen.rijen.veranderen import anders
from andere_vragen.rijen.wijzigen import Wijziging, andere_velden, veranderd
from andere_vragen.taal.woorden import AFSPRAAKSTATUS, EFFECT, HYPOTHESESTATUS, IS

NOG_HIER = (Optie("", "ja"), Optie("weg", "nee, al weg"))
"""Whether somebody who sat down is still here."""

HOE_VERDER = (Optie("", "volgende keer weer vragen"), Optie("ja", BLIJFT_ZO))
"""Whether the group looks back at it again, or lets what works go on."""


def bewerken(gesprek: Gesprek, wat: Wijzer, vandaag: date) -> Invulling[Wijziging] | None:
    """The form to change something that was said; None when it is no longer there."""
    match wat:
        case Uitspraakwijzer():
            return _edit_said(gesprek, wat, vandaag)
        case Menswijzer(veld="aanwezig"):
            return _edit_person(gesprek, wat)
        case Menswijzer():
            return _edit_words(gesprek, wat, wat.rol, vandaag)
        case Veldwijzer():
            tekst = "".join(ding.tekst for ding in veld_dingen(gesprek.sessie, wat.veld))
            return _edit_words(gesprek, wat, tekst, vandaag)
        case Terugblikwijzer():
            return _look_back(gesprek, wat)
        case Herzienwijzer():
            return _think_again(gesprek, wat)
        case _ as onbekend:
            assert_never(onbekend)


# What was said


def _edit_said(gesprek: Gesprek, wat: Uitspraakwijzer, vandaag: date) -> Invulling[Wijziging] | None:
    if (iets := gesprek.sessie.uitspraak(wat.id)) is None:
        return None
    velden = _fields_of(gesprek, iets)

    def maak(waarden: dict[str, str]) -> Wijziging:
        nieuw = {veld.naam: waarden[veld.naam] for veld in velden if waarden[veld.naam] != veld.waarde}
        return _changed(gesprek, iets, nieuw, vandaag)

    def raad(waarden: Mapping[str, str]) -> str:
        return looptregel(gesprek, waarden["wat"], waarden["bereik"]) if isinstance(iets, Afspraak) else ""

    begin = "steun" if any(veld.naam == "steun" and not veld.waarde for veld in velden) else ""
    return Invulling(wat, _title(iets), met_concepten(gesprek, wat, velden), maak, raad, begin=begin)


def _changed(gesprek: Gesprek, iets: Uitspraak, anders: Mapping[str, str], vandaag: date) -> Wijziging:
    """The values of the fields that were changed, and what follows from them.

    Nothing follows for a field that was changed by hand too.
    """
    match iets:
        case Afspraak():
            return veranderde_afspraak(gesprek, iets, anders, vandaag)
        case Hypothese():
            return veranderd(iets, **waarden_van(anders, vandaag))
        case Notitie():
            return veranderd(iets, **volgt_uit(gesprek, iets, anders) | waarden_van(anders, vandaag))


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
            return velden_van_notitie(gesprek, iets)
        case Hypothese():
            return (
                Veld("tekst", "Misschien …", getoond(iets.tekst)),
                Veld("want", "want we zien", iets.want or ""),
                Veld("klopt_niet_als", "klopt niet als", iets.klopt_niet_als or ""),
                keuze("niveau", "Over", iets.niveau, niveaus(gesprek)),
                Veld("status", "Hoe staat het", iets.status, opties=opties(HYPOTHESESTATUS)),
            )
        case Afspraak():
            return velden_van_afspraak(gesprek, iets)


# The sitting itself


def _edit_words(
    gesprek: Gesprek, wat: Menswijzer | Veldwijzer, nu: str, vandaag: date
) -> Invulling[Wijziging]:
    """Other words for a field of the sitting, or for who is missing."""
    veld = Veld("tekst", VELDNAAM[wat.veld].capitalize(), nu)

    def maak(waarden: dict[str, str]) -> Wijziging:
        if waarden["tekst"] == nu:
            return Wijziging()
        return anders(gesprek.sessie, wat, waarden["tekst"], vandaag)

    return Invulling(wat, "Veranderen", met_concepten(gesprek, wat, (veld,)), maak)


def _edit_person(gesprek: Gesprek, wat: Menswijzer) -> Invulling[Wijziging] | None:
    """Who is who: what somebody does, when they are there, how to reach them at work (domain B6)."""
    wie = gesprek.sessie.mensen(wat.veld).get(wat)
    if wie is None:
        return None
    velden = (
        Veld("rol", "Rol", wie.rol),
        Veld("doet", "Wat doe je", wie.doet or "", "begeleidt de brugklas"),
        Veld("aanwezig", "Wanneer ben je er", wie.aanwezig or "", "dinsdag en donderdag"),
        Veld("bereikbaar", "Bereikbaar via", wie.bereikbaar or "", "alleen werk: het nummer van school"),
        Veld("is_", "Wie is dit", wie.is_ or "", opties=(GEEN, *opties(IS))),
        Veld("tot", "Is er nu nog", "weg" if wie.tot else "", opties=NOG_HIER),
    )

    def maak(ingevuld: dict[str, str]) -> Wijziging:
        waarden: dict[str, Any] = {naam: waarde.strip() or None for naam, waarde in ingevuld.items()}
        waarden["tot"] = (wie.tot or gesprek.sessie.gewijzigd) if waarden["tot"] else None
        nieuw = wie.gewijzigd_naar(**waarden | {"rol": ingevuld["rol"]})
        if nieuw == wie:
            return Wijziging()
        return Wijziging(stap=AnderMens(wat, nieuw, andere_velden(wie, nieuw)))

    return Invulling(wat, "Wie is wie", met_concepten(gesprek, wat, velden), maak)


# Earlier sittings


def _look_back(gesprek: Gesprek, wat: Terugblikwijzer) -> Invulling[Wijziging]:
    """How an earlier afspraak went: was it done, did it help, what did we learn? Three questions."""
    oud = blik_op(gesprek, wat.afspraak)
    hulp = "wat stond in de weg, wat maakte het makkelijk?"
    velden = (
        Veld("status", "Is het gedaan", oud.status or "", opties=(GEEN, *opties(AFSPRAAKSTATUS))),
        Veld("effect", "Hielp het", oud.effect or "", opties=(GEEN, *opties(EFFECT))),
        Veld("geleerd", "Wat leerden we", oud.geleerd or "", hulp),
        Veld("blijft", "Hoe verder", "ja" if oud.blijft else "", opties=HOE_VERDER),
    )

    def maak(ingevuld: dict[str, str]) -> Wijziging:
        waarden: dict[str, Any] = {naam: waarde.strip() or None for naam, waarde in ingevuld.items()}
        waarden["blijft"] = waarden.get("blijft") == "ja"
        nieuw = oud.gewijzigd_naar(**waarden)
        if nieuw == oud:
            return Wijziging()
        return Wijziging(stap=AndereBlik(nieuw, andere_velden(oud, nieuw)))

    over = wat_was_afgesproken(gesprek).get(wat.afspraak, "")
    titel = shorten(f"Hoe ging het? {over}", MAX_TITEL, placeholder=" …")
    return Invulling(wat, titel, met_concepten(gesprek, wat, velden), maak, begin="status")


def _think_again(gesprek: Gesprek, wat: Herzienwijzer) -> Invulling[Wijziging] | None:
    """How an earlier hypothesis stands now."""
    gedacht = next((een for een in eerder_gedacht(gesprek) if een.hypothese.id == wat.hypothese), None)
    if gedacht is None:
        return None
    veld = Veld("status", "Hoe staat het nu", gedacht.status, opties=opties(HYPOTHESESTATUS))

    def maak(ingevuld: dict[str, str]) -> Wijziging:
        if ingevuld["status"] == gedacht.status:
            return Wijziging()
        nieuw = Herzien.model_validate({"hypothese": wat.hypothese, "status": ingevuld["status"]})
        return Wijziging(stap=AndersGedacht(nieuw))

    titel = shorten(gedacht.hypothese.tekst, MAX_TITEL, placeholder=" …")
    return Invulling(wat, titel, met_concepten(gesprek, wat, (veld,)), maak)
