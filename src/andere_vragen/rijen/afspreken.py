"""The form of an afspraak: a small experiment with an owner, a day, and a way to notice whether it helps."""

from collections.abc import Mapping
from datetime import date

from andere_vragen.casus.concept import ONGEZIEN
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.tijdlijn import hypothesen_nu
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie
from andere_vragen.casus.wijzers import Herzienwijzer, NieuweAfspraak, Uitspraakwijzer
from andere_vragen.rijen.dingen import Ding
from andere_vragen.rijen.invulling import (
    GEEN,
    Invulling,
    Nagekeken,
    Optie,
    Veld,
    getoond,
    met_concepten,
    opties,
    waarden_van,
)
from andere_vragen.rijen.raad import bij_afspraak
from andere_vragen.rijen.rij import Rij
from andere_vragen.rijen.voorstellen import Voorstel, vraag_en_aanbod
from andere_vragen.rijen.wijzigen import Wijziging, veranderd
from andere_vragen.taal.dag_in_zin import dag_genoemd
from andere_vragen.taal.tijd import datum_uit
from andere_vragen.taal.woorden import BEREIK, VERANDERT
from andere_vragen.vragen.schermen import Afsprakenscherm

ALLEMAAL = "wij"
"""Who takes the one step together."""

JA_NEE = (Optie("", "nee"), Optie("ja", "ja, deze zetten we samen"))


def nieuwe_afspraak(
    gesprek: Gesprek,
    rij: Rij,
    wat: str,
    vandaag: date,
    wijst: Ding | None = None,
    anders: Voorstel | None = None,
) -> Invulling[Wijziging]:
    """The form of an afspraak made in this row, with `wat` and earlier drafts filled in.

    Without them it proposes what the group points at, or what the row proposes, or else `anders`, which
    is of no row.
    """
    if wat or halve_afspraak(gesprek):
        return voorgesteld(gesprek, Voorstel(wat, bereik=rij.bereik), vandaag, rij, getypt=bool(wat))
    if hier := _pointed_at(gesprek, rij, wijst) or rij.voorstel:
        return voorgesteld(gesprek, hier, vandaag, rij)
    if anders and anders.wat:
        return voorgesteld(gesprek, anders, vandaag, rij, van_elders=True)
    return voorgesteld(gesprek, Voorstel(""), vandaag, rij)


def voorgesteld(
    gesprek: Gesprek,
    voorstel: Voorstel,
    vandaag: date,
    rij: Rij | None = None,
    *,
    getypt: bool = False,
    van_elders: bool = False,
) -> Invulling[Wijziging]:
    """The form of an afspraak that proposes this; what somebody typed is no proposal.

    It belongs to the row it came from, and half filled in it keeps that. What came from elsewhere belongs to
    no row, whichever is open, unless the group put other words in its place.
    """
    plek = rij.waar(None) if rij else {"scherm": gesprek.scherm.id}
    samen = bool(rij and rij.samen and not van_elders)
    if samen and not voorstel.wie:
        voorstel = voorstel._replace(wie=ALLEMAAL)
    if getypt and not voorstel.wie:
        voorstel = voorstel._replace(wie=vraag_en_aanbod(voorstel.wat)[1])
    wat = getoond(voorstel.wat)
    velden = met_concepten(gesprek, NieuweAfspraak(), _all_fields(gesprek))
    if getypt:
        velden = tuple(_typed(veld, wat) for veld in velden)
    aangereikt = {
        "verandert": voorstel.verandert or "",
        "wat": "" if getypt else wat,
        "wie": voorstel.wie,
        "wanneer": dag_genoemd(voorstel.wat, vandaag),
        "bereik": voorstel.bereik,
        "samen": "ja" if samen else "",
        "uit": voorstel.uit,
        **{naam: waarde or "" for naam, waarde in plek.items()},
    }
    velden = tuple(_proposed(veld, aangereikt.get(veld.naam, "")) for veld in velden)

    def maak(ingevuld: dict[str, str]) -> Wijziging:
        waarden = waarden_van(ingevuld, vandaag) | {"samen": ingevuld["samen"] == "ja"}
        if van_elders and ingevuld["wat"] == wat:
            waarden |= {"rij": None, "niveau": None}
        return Wijziging((Afspraak.model_validate(waarden),))

    def raad(waarden: Mapping[str, str]) -> str:
        return bij_afspraak(gesprek, waarden)

    def nakijken(veld: str, waarden: Mapping[str, str]) -> Nagekeken:
        return _look_after(veld, waarden, vandaag)

    begin = _begin(voorstel, {veld.naam: veld for veld in velden})
    return Invulling(NieuweAfspraak(), "Nieuwe afspraak", velden, maak, raad, nakijken, begin)


def _begin(voorstel: Voorstel, velden: Mapping[str, Veld]) -> str:
    """Where the form of this begins: at what was proposed, or at the first question that is still open."""
    if not velden["verandert"].waarde:
        return "verandert"
    return "wat" if velden["wat"].voorstel else ""


def _look_after(veld: str, waarden: Mapping[str, str], vandaag: date) -> Nagekeken:
    """A day in *wat* is proposed as *wanneer*; a day that is not understood is asked about."""
    match veld:
        case "wat" if dan := dag_genoemd(waarden["wat"], vandaag):
            return Nagekeken({"wanneer": dan})
        case "wanneer" if (gezegd := waarden["wanneer"].strip()) and not datum_uit(gezegd, vandaag):
            return Nagekeken(zegt=f"“{gezegd}” staat er zo bij. Is het één dag? Welke dan?")
    return Nagekeken()


def _all_fields(gesprek: Gesprek) -> tuple[Veld, ...]:
    """Those that the group fills in, and those that it need not see."""
    return (*velden_van_afspraak(gesprek, None), *(Veld(naam, "", verborgen=True) for naam in ONGEZIEN))


def _typed(veld: Veld, wat: str) -> Veld:
    return veld._replace(waarde=wat) if veld.naam == "wat" else veld


def _proposed(veld: Veld, voorstel: str) -> Veld:
    """The field with what is proposed for it, unless somebody typed there already."""
    if not voorstel or veld.waarde != veld.was:
        return veld
    return veld._replace(waarde=voorstel, voorstel=voorstel)


def _pointed_at(gesprek: Gesprek, rij: Rij, wijst: Ding | None) -> Voorstel | None:
    """Something that was said, but not an afspraak itself; also a thought of an earlier sitting."""
    gezegd = _said(gesprek, wijst)
    return rij.voorgesteld(gezegd) if gezegd else None


def _said(gesprek: Gesprek, wijst: Ding | None) -> Notitie | Hypothese | None:
    match wijst.wijzer if wijst else None:
        case Uitspraakwijzer(id):
            gezegd = gesprek.sessie.uitspraak(id)
            return None if isinstance(gezegd, Afspraak) else gezegd
        case Herzienwijzer(id):
            gedacht = (een.hypothese for een in hypothesen_nu(gesprek.eerder))
            return next((idee for idee in gedacht if idee.id == id), None)
    return None


def halve_afspraak(gesprek: Gesprek) -> bool:
    """Is there an afspraak that somebody began to fill in?"""
    return any(half.onderwerp == NieuweAfspraak() for half in gesprek.sessie.concept)


def rollen_aan_tafel(gesprek: Gesprek) -> tuple[str, ...]:
    """Who can be named as owner: first who sits here, then who could."""
    hier = tuple(deelnemer.rol for deelnemer in gesprek.sessie.aanwezig)
    anderen = (rol.naam for rol in gesprek.vragen.rollen if rol.tafel and rol.naam not in hier)
    return (*hier, *anderen)


def velden_van_afspraak(gesprek: Gesprek, iets: Afspraak | None) -> tuple[Veld, ...]:
    """The fields of an afspraak, new or there already."""
    rollen = rollen_aan_tafel(gesprek)

    def nu(naam: str) -> str:
        return getoond(getattr(iets, naam) or "") if iets else ""

    return (
        Veld("verandert", "Wie of wat verandert", nu("verandert"), opties=wat_verandert(gesprek)),
        Veld("wat", "Wat proberen we", nu("wat"), "klein en gewoon"),
        Veld("wie", "Wie doet het", nu("wie"), "iemand die nu aan tafel zit", hints=rollen),
        Veld("wanneer", "Wanneer", nu("wanneer"), "vrijdag, of: over 2 weken"),
        Veld("merken_aan", "We merken het aan", nu("merken_aan"), "waaraan zien we dat het helpt?"),
        Veld("als_niet", "Lukt het niet, dan", nu("als_niet"), "wat doen we als het anders loopt?"),
        Veld("vertelt", "Wie vertelt het", nu("vertelt"), "aan wie er niet bij is", hints=rollen),
        Veld("bereik", "Voor wie", nu("bereik") or "casus", opties=opties(BEREIK)),
        Veld("samen", "Onze ene stap", "ja" if iets and iets.samen else "", opties=JA_NEE),
    )


def wat_verandert(gesprek: Gesprek) -> tuple[Optie, ...]:
    """What can change, in the words of the question file; as long as nobody said, neither."""
    schermen = (scherm for scherm in gesprek.vragen.schermen if isinstance(scherm, Afsprakenscherm))
    scherm = next(schermen, None)
    eigen = {"kern": scherm.verandert_kern, "omgeving": scherm.verandert_omgeving} if scherm else {}
    return (GEEN, *(Optie(id, eigen.get(id) or woorden) for id, woorden in VERANDERT.items()))


def veranderde_afspraak(
    gesprek: Gesprek, iets: Afspraak, anders: Mapping[str, str], vandaag: date
) -> Wijziging:
    """The afspraak with these fields changed. What was read aloud has to be read again."""
    nieuw = waarden_van(anders, vandaag)
    if "samen" in nieuw:
        nieuw["samen"] = nieuw["samen"] == "ja"
    if nieuw.keys() - {"samen"}:
        nieuw["vastgesteld"] = None
    if isinstance(gesprek.scherm, Afsprakenscherm):
        nieuw["vroeg"] = False
    return veranderd(iets, **nieuw)
