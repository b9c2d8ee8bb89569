"""The rungs of the ladder: what a screen shows, in rows, and what helps on there. Pure, without a screen."""

import re
from collections.abc import Iterable, Iterator

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.kaarten import op_tafel, stapel, weigering
from andere_vragen.casus.tijdlijn import gezichten
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie, Uitspraak
from andere_vragen.casus.zetjes import Duwtje, duwtjes
from andere_vragen.rijen.dingen import EEN_LIJST, Ding, Trede, Voorstel, ding, veld_dingen
from andere_vragen.rijen.terugkijken import ideeen, terugtreden
from andere_vragen.taal.tekst import naast
from andere_vragen.vragen.modellen import (
    Afsprakenscherm,
    Lijstscherm,
    Perspectiefscherm,
    Rij,
    Scherm,
    Trapscherm,
)

OVERIG = "@overig"
"""The row for what was said where no row is (any more). No row of a question file can be called so."""

KAARTEN = "@kaarten"
"""The row of the perspectives on which other cards are drawn."""

LEEFWERELD = "@leefwereld"
"""The row beside the cards with what the youngster likes."""

VROEG = "@vroeg"
"""The row with what was agreed before everything was looked at."""

SAMEN = "@samen"
"""The row with the one step that the group takes together."""

# What a screen shows


def treden(gesprek: Gesprek) -> tuple[Trede, ...]:
    """The rows of the screen the group is on."""
    scherm = gesprek.scherm
    hier = [iets for iets in gesprek.sessie.uitspraken if iets.scherm == scherm.id]
    match scherm:
        case Perspectiefscherm():
            gevonden = _perspectives(gesprek, scherm, hier)
        case Afsprakenscherm():
            gevonden = [*_agreements(gesprek, scherm, hier)]
        case Lijstscherm():
            return (Trede(EEN_LIJST, dingen=tuple(ding(gesprek, iets) for iets in hier)),)
        case _:
            rijen = gesprek.vragen.rijen_op(scherm)
            if any(rij.vult == "afspraken" for rij in rijen):  # shown there, wherever they were made
                hier = [iets for iets in hier if not isinstance(iets, Afspraak)]
            alle = _also_elsewhere(gesprek, scherm, hier)
            gevonden = [trede for rij in rijen for trede in _rungs(gesprek, rij, alle)]
            hier = alle
    getoond = {een.id for trede in gevonden for een in trede.dingen}
    rest = tuple(ding(gesprek, iets) for iets in hier if iets.id not in getoond)
    if rest:
        gevonden.append(Trede(OVERIG, "Overig", "Dit hoort bij geen rij.", rest))
    return tuple(gevonden) or (Trede(EEN_LIJST),)  # a question file may have only rows that look back


def rij_van(gesprek: Gesprek, trede: Trede) -> Rij | None:
    """The row of the question file that is shown as this one."""
    return next((rij for rij in gesprek.vragen.rijen_op(gesprek.scherm) if rij.id == trede.id), None)


def _also_elsewhere(gesprek: Gesprek, scherm: Scherm, hier: list[Uitspraak]) -> list[Uitspraak]:
    """With the hypotheses of other screens, where this one looks at them again."""
    if not (isinstance(scherm, Trapscherm) and scherm.alle_hypothesen):
        return hier
    anderen = [idee for idee in gesprek.sessie.hypothesen if idee.scherm != scherm.id]
    return [*anderen, *hier]


def _rungs(gesprek: Gesprek, rij: Rij, hier: list[Uitspraak]) -> Iterator[Trede]:
    """The row; where the group looks back, one for every afspraak, and nothing without any."""
    match rij.vult:
        case "terugblik":
            yield from terugtreden(gesprek, rij)
        case "ideeen":
            if dingen := ideeen(gesprek):
                yield Trede(rij.id, rij.label, rij.vraag, dingen, rij.zetjes)
        case _:
            yield _rung(gesprek, rij, hier)


def _rung(gesprek: Gesprek, rij: Rij, hier: Iterable[Uitspraak]) -> Trede:
    sessie = gesprek.sessie
    match rij.vult:
        case "afspraken":
            dingen = tuple(ding(gesprek, afspraak) for afspraak in sessie.afspraken)
        case "vraag" | "regie":
            dingen = veld_dingen(sessie, rij.vult)
        case "tafel":
            dingen = _faces(gesprek)
        case "mist":
            dingen = veld_dingen(sessie, "afwezig")
        case "terugkijken":
            dingen = veld_dingen(sessie, "terugkijken_op")
        case _:
            dingen = tuple(ding(gesprek, iets) for iets in hier if _belongs(iets, rij, gesprek.scherm))
    if rij.vult == "cijfers":
        dingen = (*veld_dingen(sessie, "cijfers"), *dingen)
    if rij.vult == "vastgesteld" and sessie.afspraken:
        dingen = (_read_aloud(sessie.afspraken), *dingen)
    voorstel = _last_line(gesprek, rij, hier) if rij.wordt_afspraak else None
    if rij.afspraak and not dingen:
        voorstel = Voorstel(rij.afspraak)
    return Trede(rij.id, rij.label, rij.vraag, dingen, rij.zetjes, rij.niveau, afspraak=voorstel)


def _belongs(iets: Uitspraak, rij: Rij, scherm: Scherm) -> bool:
    """What was said in this row; a hypothesis of another screen stands at its niveau."""
    if isinstance(iets, Hypothese) and iets.scherm != scherm.id:
        return rij.niveau is not None and iets.niveau == rij.niveau
    return iets.rij == rij.id


def _faces(gesprek: Gesprek) -> tuple[Ding, ...]:
    """Who sits here; in a next sitting also who is new (domain B13: fixed faces)."""
    dingen = veld_dingen(gesprek.sessie, "aanwezig")
    bekend = {rol.casefold() for rol in gezichten(gesprek.eerder)}
    if not bekend:
        return dingen
    return tuple(
        een if een.tekst.casefold() in bekend else een._replace(achter=naast("nieuw", een.achter))
        for een in dingen
    )


def _read_aloud(afspraken: tuple[Afspraak, ...]) -> Ding:
    klopt = sum(afspraak.vastgesteld is not None for afspraak in afspraken)
    return Ding("", f"{klopt} van {len(afspraken)} voorgelezen en vastgesteld", "■")


def _last_line(gesprek: Gesprek, rij: Rij, hier: Iterable[Uitspraak]) -> Voorstel | None:
    """The last line of the row that is no afspraak yet."""
    al = {afspraak.wat for afspraak in gesprek.sessie.afspraken}
    regels = [iets.tekst for iets in hier if isinstance(iets, Notitie) and iets.rij == rij.id]
    voorstellen = (vraag_en_aanbod(regel, rij) for regel in reversed(regels))
    return next((voorstel for voorstel in voorstellen if voorstel.wat not in al), None)


def vraag_en_aanbod(regel: str, rij: Rij | None) -> Voorstel:
    """A line as an afspraak. Of "mentor -> moeder: belt op vrijdag" the second one is asked to do it."""
    bereik = rij.bereik if rij else "casus"
    if vondst := _VRAAG_EN_AANBOD.fullmatch(regel):
        return Voorstel(vondst["wat"], vondst["aan"].strip(), bereik)
    return Voorstel(regel, "", bereik)


_VRAAG_EN_AANBOD = re.compile(
    r"[^:]{1,60}?(?:->|→|\bvraagt(?: aan)?\b|\baan\b)\s*(?P<aan>[^:\s][^:]{0,59}):\s*(?P<wat>.+)",
    re.DOTALL,
)


# The eyes of others, and what was agreed


def _perspectives(gesprek: Gesprek, scherm: Perspectiefscherm, hier: list[Uitspraak]) -> list[Trede]:
    """The cards on the table, everybody through whose eyes was looked, and what the youngster likes."""
    kaarten = op_tafel(gesprek.beeld)
    bekend = stapel(gesprek.beeld)
    gekeken = [
        wie for iets in hier if (wie := _eyes(iets)) and (not isinstance(iets, Afspraak) or wie in bekend)
    ]
    gevonden = [_through_eyes(gesprek, scherm, naam, hier) for naam in dict.fromkeys((*kaarten, *gekeken))]
    if set(bekend) - set(kaarten):
        vraag = "Enter: trek drie andere. Of typ wie je kiest."
        gevonden.append(Trede(KAARTEN, "Andere kaart", vraag, kort="drie andere, of iemand naar keuze"))
    bron = gesprek.vragen.scherm(scherm.leefwereld or "")
    if bron and (graag := [iets for iets in gesprek.sessie.notities if iets.scherm == bron.id]):
        dingen = tuple(ding(gesprek, iets) for iets in graag)
        gevonden.append(Trede(LEEFWERELD, bron.titel, scherm.vraag_leefwereld or bron.vraag, dingen))
    return gevonden


def _through_eyes(gesprek: Gesprek, scherm: Perspectiefscherm, naam: str, hier: Iterable[Uitspraak]) -> Trede:
    """What was seen through these eyes; of who came to the table meanwhile nothing more is imagined."""
    dingen = tuple(ding(gesprek, iets) for iets in hier if _eyes(iets) == naam)
    if zin := weigering(gesprek.beeld, naam):
        return Trede(naam, naam, zin, dingen)
    wie = gesprek.vragen.met_lidwoord(naam)
    voorstel = (scherm.afspraak_rol or "").replace("{rol}", wie) if dingen else ""
    vraag = scherm.vraag_rol.replace("{rol}", wie)
    return Trede(naam, naam, vraag, dingen, afspraak=Voorstel(voorstel) if voorstel else None)


def _eyes(iets: Uitspraak) -> str | None:
    return iets.rij if isinstance(iets, Afspraak) else iets.perspectief


def _agreements(gesprek: Gesprek, scherm: Afsprakenscherm, hier: Iterable[Uitspraak]) -> Iterator[Trede]:
    """What was agreed early and is asked again, what else was agreed, and the one step together."""
    afspraken = gesprek.sessie.afspraken
    vroeg = [een for een in afspraken if een.vroeg] if scherm.vraag_vroeg else []
    samen = [een for een in afspraken if een.samen and een not in vroeg] if scherm.vraag_samen else []
    anders = [een for een in afspraken if een not in vroeg and een not in samen]
    gezegd = [iets for iets in hier if not isinstance(iets, Afspraak)]

    def trede(id: str, label: str, vraag: str, dingen: Iterable[Uitspraak]) -> Trede:
        return Trede(id, label, vraag, tuple(ding(gesprek, iets) for iets in dingen))

    if vroeg:
        yield trede(VROEG, "Vroeg bedacht", scherm.vraag_vroeg or "", vroeg)
    alleen = not vroeg and not scherm.vraag_samen
    yield trede(EEN_LIJST, "" if alleen else "Afspraken", "" if alleen else scherm.vraag, [*anders, *gezegd])
    if scherm.vraag_samen:
        yield trede(SAMEN, "Onze ene stap", scherm.vraag_samen, samen)


# What helps on


def zetjes(gesprek: Gesprek, trede: Trede) -> list[Duwtje]:
    """What helps on here: what the rules see, then the prompts of the row and the screen.

    At the end come those of another niveau: the one about which least was said. A prompt has no id:
    it cannot be put aside, and comes round again. A question file without any gives one without words.
    """
    beeld = gesprek.beeld
    andere = [niveau for niveau in gesprek.vragen.niveaus if niveau.id != trede.niveau]
    stilste = min(andere, key=lambda niveau: beeld.per_niveau[niveau.id], default=None)
    ver = (stilste.vraag, *stilste.zetjes) if stilste else ()
    vragen = dict.fromkeys((*trede.zetjes, *gesprek.scherm.zetjes, *ver)) or ("",)
    regels = duwtjes(beeld, gesprek.scherm.id)
    return [*regels, *(Duwtje("", vraag) for vraag in vragen)]


# Who can be named


def te_noemen(gesprek: Gesprek, trede: Trede) -> tuple[str, ...]:
    """The names that complete what is typed in this row; none in most rows."""
    if trede.id == KAARTEN:
        return tuple(rol.naam for rol in gesprek.vragen.rollen if rol.perspectief)
    rij = rij_van(gesprek, trede)
    if rij and rij.vult in ("tafel", "mist"):
        return tuple(rol.naam for rol in gesprek.vragen.rollen if rol.tafel)
    return ()


def rollen_aan_tafel(gesprek: Gesprek) -> tuple[str, ...]:
    """Who can be named as owner: first who sits here, then who could."""
    hier = tuple(deelnemer.rol for deelnemer in gesprek.sessie.aanwezig)
    anderen = (rol.naam for rol in gesprek.vragen.rollen if rol.tafel and rol.naam not in hier)
    return (*hier, *anderen)
