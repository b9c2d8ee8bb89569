"""The form of an afspraak: a small experiment with an owner, a day, and a way to notice whether it helps."""

from collections.abc import Mapping
from datetime import date

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.uitspraken import Afspraak
from andere_vragen.casus.wijzers import NieuweAfspraak, Uitspraakwijzer
from andere_vragen.rijen.dingen import Ding
from andere_vragen.rijen.invulling import Invulling, Optie, Veld, getoond, met_concepten, opties, waarden_van
from andere_vragen.rijen.raad import groefregel
from andere_vragen.rijen.rij import Rij
from andere_vragen.rijen.voorstellen import Voorstel, vraag_en_aanbod
from andere_vragen.rijen.wijzigen import Wijziging, veranderd
from andere_vragen.taal.woorden import BEREIK
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

    It belongs to the row it came from. What came from elsewhere belongs to no row, whichever is open, unless
    the group put other words in its place.
    """
    voorstel = voorstel._replace(wat=getoond(voorstel.wat))
    nergens = {"scherm": gesprek.scherm.id}
    plek = {**rij.waar(None), "samen": rij.samen} if rij else nergens
    if plek.get("samen") and not (van_elders or voorstel.wie):
        voorstel = voorstel._replace(wie=ALLEMAAL)
    begin_met = voorstel.wat
    velden = met_concepten(gesprek, NieuweAfspraak(), velden_van_afspraak(gesprek, None))
    if getypt:
        velden = tuple(_typed(veld, voorstel.wat) for veld in velden)
        voorstel = voorstel._replace(wat="")
    velden = tuple(_proposed(veld, voorstel._asdict().get(veld.naam, "")) for veld in velden)

    def maak(ingevuld: dict[str, str]) -> Wijziging:
        hier = nergens if van_elders and ingevuld["wat"] == begin_met else plek
        return Wijziging((Afspraak.model_validate({**hier, **waarden_van(ingevuld, vandaag)}),))

    def raad(wat: str) -> str:
        return groefregel(gesprek, wat)

    begin = "wat" if voorstel.wat else ""
    return Invulling(NieuweAfspraak(), "Nieuwe afspraak", velden, maak, raad, begin)


def _typed(veld: Veld, wat: str) -> Veld:
    return veld._replace(waarde=wat) if veld.naam == "wat" else veld


def _proposed(veld: Veld, voorstel: str) -> Veld:
    """The field with what is proposed for it, unless somebody typed there already."""
    if not voorstel or veld.waarde != veld.was:
        return veld
    return veld._replace(waarde=voorstel, voorstel=voorstel)


def _pointed_at(gesprek: Gesprek, rij: Rij, wijst: Ding | None) -> Voorstel | None:
    """Something that was said, but not an afspraak itself."""
    wijzer = wijst.wijzer if wijst else None
    gezegd = gesprek.sessie.uitspraak(wijzer.id) if isinstance(wijzer, Uitspraakwijzer) else None
    if gezegd is None or isinstance(gezegd, Afspraak):
        return None
    return vraag_en_aanbod(gezegd.tekst, rij.bereik)


def halve_afspraak(gesprek: Gesprek) -> bool:
    """Is there an afspraak that somebody began to fill in?"""
    return any(half.onderwerp == NieuweAfspraak() for half in gesprek.sessie.concept)


def rollen_aan_tafel(gesprek: Gesprek) -> tuple[str, ...]:
    """Who can be named as owner: first who sits here, then who could."""
    hier = tuple(deelnemer.rol for deelnemer in gesprek.sessie.aanwezig)
    anderen = (rol.naam for rol in gesprek.vragen.rollen if rol.tafel and rol.naam not in hier)
    return (*hier, *anderen)


def velden_van_afspraak(gesprek: Gesprek, iets: Afspraak | None) -> tuple[Veld, ...]:
    """The fields of an afspraak; of one that is there already also whether it is the step together."""
    rollen = rollen_aan_tafel(gesprek)

    def nu(naam: str) -> str:
        return getoond(getattr(iets, naam) or "") if iets else ""

    velden = (
        Veld("wat", "Wat proberen we", nu("wat"), "klein en gewoon"),
        Veld("wie", "Wie doet het", nu("wie"), "iemand die nu aan tafel zit", hints=rollen),
        Veld("wanneer", "Wanneer", nu("wanneer"), "vrijdag, of: over 2 weken"),
        Veld("merken_aan", "We merken het aan", nu("merken_aan"), "waaraan zien we dat het helpt?"),
        Veld("als_niet", "Lukt het niet, dan", nu("als_niet"), "wat doen we als het anders loopt?"),
        Veld("vertelt", "Wie vertelt het", nu("vertelt"), "aan wie er niet bij is", hints=rollen),
        Veld("bereik", "Helpt voor", nu("bereik") or "casus", opties=opties(BEREIK)),
    )
    if iets is None:
        return velden
    return (*velden, Veld("samen", "Onze ene stap", "ja" if iets.samen else "", opties=JA_NEE))


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
