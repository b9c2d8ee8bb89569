"""The form of an afspraak: a small experiment with an owner, a day, and a way to notice whether it helps."""

from collections.abc import Mapping
from datetime import date

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.groef import groef
from andere_vragen.casus.tijdlijn import afspraken_nu
from andere_vragen.casus.uitspraken import Afspraak
from andere_vragen.rijen.dingen import Ding, Trede, Voorstel
from andere_vragen.rijen.invulling import Invulling, Optie, Veld, getoond, met_concepten, opties, waarden_van
from andere_vragen.rijen.treden import SAMEN, rij_van, rollen_aan_tafel, vraag_en_aanbod
from andere_vragen.rijen.wijzigen import Wijziging, veranderd
from andere_vragen.taal.woorden import BEREIK
from andere_vragen.vragen.modellen import Afsprakenscherm

NIEUWE_AFSPRAAK = "afspraak"
"""The place of the drafts of an afspraak that is not there yet."""

ALLEMAAL = "wij"
"""Who takes the one step together."""

JA_NEE = (Optie("", "nee"), Optie("ja", "ja, deze zetten we samen"))


def nieuwe_afspraak(
    gesprek: Gesprek,
    trede: Trede,
    wat: str,
    vandaag: date,
    wijst: Ding | None = None,
    anders: Voorstel | None = None,
) -> Invulling[Wijziging]:
    """The form of an afspraak made on this screen, with `wat` and earlier drafts filled in.

    Without them it proposes what the group points at, or what the row proposes, or else `anders`.
    """
    leeg = {"scherm": gesprek.scherm.id, "rij": trede.rij, "niveau": trede.niveau, "samen": trede.id == SAMEN}
    if wat or halve_afspraak(gesprek):
        rij = rij_van(gesprek, trede)
        voorstel = Voorstel("", bereik=rij.bereik if rij else "casus")
    else:
        voorstel = _proposal(gesprek, trede, wijst, anders or Voorstel(""))
    if trede.id == SAMEN and not voorstel.wie:
        voorstel = voorstel._replace(wie=ALLEMAAL)
    velden = met_concepten(gesprek, NIEUWE_AFSPRAAK, velden_van_afspraak(gesprek, None))
    velden = tuple(_proposed(veld, voorstel._asdict().get(veld.naam, "")) for veld in velden)
    if wat:
        velden = tuple(veld._replace(waarde=wat) if veld.naam == "wat" else veld for veld in velden)

    def maak(ingevuld: dict[str, str]) -> Wijziging:
        return Wijziging((Afspraak.model_validate({**leeg, **waarden_van(ingevuld, vandaag)}),))

    begin = "wat" if voorstel.wat else ""
    return Invulling(
        NIEUWE_AFSPRAAK, "Nieuwe afspraak", velden, maak, lambda wat: groefregel(gesprek, wat), begin
    )


def groefregel(gesprek: Gesprek, wat: str) -> str:
    """What the group may know when this resembles an earlier afspraak that did not help; else nothing."""
    namen = (
        gesprek.casus.schuilnaam,
        *(rol.naam for rol in gesprek.vragen.rollen),
        *(wie.rol for wie in gesprek.sessie.aanwezig),
    )
    gevonden = groef(wat, afspraken_nu((*gesprek.eerder, gesprek.sessie)), namen)
    return gevonden.zin if gevonden else ""


def _proposed(veld: Veld, voorstel: str) -> Veld:
    """The field with what is proposed for it, unless somebody typed there already."""
    if not voorstel or veld.waarde != veld.was:
        return veld
    return veld._replace(waarde=voorstel, voorstel=voorstel)


def _proposal(gesprek: Gesprek, trede: Trede, wijst: Ding | None, anders: Voorstel) -> Voorstel:
    """Something that was said, but not an afspraak itself; else what the row proposes, or else `anders`."""
    gezegd = gesprek.sessie.uitspraak(wijst.id) if wijst else None
    if gezegd is None or isinstance(gezegd, Afspraak):
        voorstel = trede.afspraak or anders
    else:
        voorstel = vraag_en_aanbod(gezegd.tekst, rij_van(gesprek, trede))
    return voorstel._replace(wat=getoond(voorstel.wat))


def halve_afspraak(gesprek: Gesprek) -> bool:
    """Is there an afspraak that somebody began to fill in?"""
    return any(plek.startswith(f"{NIEUWE_AFSPRAAK}/") for plek in gesprek.sessie.concept)


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
