"""The rungs of the ladder: what a screen shows, in rows, and what helps on there. Pure, without a screen."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from andere_vragen.beeld import Beeld, balk, erbij, verschuiving, zoomregel
from andere_vragen.gesprek import Gesprek
from andere_vragen.sessie import PARKEERPLAATS, Sessie
from andere_vragen.tijd import dag
from andere_vragen.uitspraken import Afspraak, Hypothese, Notitie, Uitspraak
from andere_vragen.vragen import Perspectiefscherm, Rij, Rol, Scherm
from andere_vragen.zetjes import Duwtje, duwtjes

OVERIG = "@overig"
"""The row for what was said where no row is (any more). No row of a question file can be called so."""

ZOOM = "@zoom"
"""The row of the overview that shows the zoom-meter as bars."""

VERSCHUIVING = "@verschuiving"
"""The row of the overview that shows the first thoughts beside what came later."""

BALK = 12
"""Cells of a bar in it."""

EEN_LIJST = ""
"""The id of the only row of a screen without rows."""


class Ding(NamedTuple):
    """Something that was said, as one item of a row.

    An id with ``@`` points at a field of the Sessie; without an id it is only there to look at.
    """

    id: str
    tekst: str
    teken: str = "•"
    achter: str = ""


class Trede(NamedTuple):
    """One row: its question, and what was said there."""

    id: str
    label: str = ""
    vraag: str = ""
    dingen: tuple[Ding, ...] = ()
    zetjes: tuple[str, ...] = ()
    niveau: str | None = None
    kort: str = ""
    """What stands there when the row is closed; without it, what was said."""
    afspraak: str = ""
    """What F5 proposes."""


# What a screen shows


def treden(gesprek: Gesprek) -> tuple[Trede, ...]:
    """The rows of the screen the group is on."""
    scherm = gesprek.scherm
    hier = [iets for iets in gesprek.sessie.uitspraken if iets.scherm == scherm.id]
    if isinstance(scherm, Perspectiefscherm):
        gevonden = _perspectives(gesprek, scherm, hier)
    else:
        rijen = gesprek.vragen.rijen_op(scherm)
        if not rijen:
            return (Trede(EEN_LIJST, dingen=_one_list(gesprek, scherm, hier)),)
        if any(rij.vult == "afspraken" for rij in rijen):  # that row shows them, wherever they were made
            hier = [iets for iets in hier if not isinstance(iets, Afspraak)]
        gevonden = [_rung(gesprek, rij, hier) for rij in rijen]
    getoond = {ding.id for trede in gevonden for ding in trede.dingen}
    rest = tuple(_ding(gesprek, iets) for iets in hier if iets.id not in getoond)
    if rest:
        gevonden.append(Trede(OVERIG, "Overig", "Dit hoort bij geen rij.", rest))
    return tuple(gevonden)


def overzicht(gesprek: Gesprek) -> tuple[Trede, ...]:
    """Everything said, one row a screen; screens that left the question file stand at the end."""
    sessie, schermen = gesprek.sessie, gesprek.vragen.schermen
    titels = {scherm.id: scherm.titel for scherm in schermen}
    per_scherm: dict[str, list[Ding]] = {id: [] for id in titels}
    per_scherm[schermen[0].id] += _labelled(sessie, _AAN_HET_BEGIN)
    per_scherm[schermen[-1].id] += _labelled(sessie, _AAN_HET_EIND)
    for iets in sessie.uitspraken:
        per_scherm.setdefault(iets.scherm, []).append(_ding(gesprek, iets, met_rij=True))
    oud = {gesteld.id: gesteld for gesteld in sessie.schermen}

    def trede(id: str, dingen: list[Ding]) -> Trede:
        minuten = f" · {oud[id].minuten:.0f} min" if id in oud else ""
        if id in titels:
            return Trede(id, titels[id], f"Enter: ga naar dit scherm{minuten}", tuple(dingen))
        if id == PARKEERPLAATS:
            return Trede(id, "Parkeerplaats", "Voor een ander moment.", tuple(dingen))
        titel = (oud[id].titel if id in oud else "") or id
        return Trede(id, titel, "Dit scherm staat niet meer in de vragenlijst.", tuple(dingen))

    return tuple(trede(id, dingen) for id, dingen in per_scherm.items())


def zoomtrede(gesprek: Gesprek) -> Trede:
    """The zoom-meter as a row: a bar for each niveau, near to far, all on the same scale."""
    beeld = Beeld(gesprek.sessie, gesprek.vragen)
    meeste = max(beeld.per_niveau.values())
    balken = tuple(
        Ding("", f"{balk(aantal, meeste, BALK)} {aantal}  {niveau.label}", " ")
        for niveau, aantal in zip(gesprek.vragen.niveaus, beeld.per_niveau.values(), strict=True)
    )
    return Trede(ZOOM, "Zoom", "Waar ging het over?", balken, kort=zoomregel(beeld, 200))


def verschuivingstrede(gesprek: Gesprek) -> Trede | None:
    """What the group thought first and what came later, a line a niveau; nothing without first thoughts."""
    delen = verschuiving(Beeld(gesprek.sessie, gesprek.vragen))
    if not delen:
        return None
    regels = tuple(Ding("", f"{deel.label}: eerst {deel.eerste}, erbij {deel.erbij}", " ") for deel in delen)
    return Trede(VERSCHUIVING, "Verschuiving", "Hoe verschoven onze hypothesen?", regels, kort=erbij(delen))


_AAN_HET_BEGIN = {"vraag": "de vraag", "aanwezig": "aan tafel", "afwezig": "missen we"}
_AAN_HET_EIND = {"terugkijken_op": "samen terugkijken", "regie": "aanspreekpunt"}


def _labelled(sessie: Sessie, velden: Mapping[str, str]) -> list[Ding]:
    """Fields of the Sessie, with what they are behind them."""
    return [ding._replace(achter=wat) for veld, wat in velden.items() for ding in _field_items(sessie, veld)]


def _rung(gesprek: Gesprek, rij: Rij, hier: Iterable[Uitspraak]) -> Trede:
    sessie = gesprek.sessie
    match rij.vult:
        case "notities":
            dingen = tuple(_ding(gesprek, iets) for iets in hier if iets.rij == rij.id)
        case "afspraken":
            dingen = tuple(_ding(gesprek, afspraak) for afspraak in sessie.afspraken)
        case "vraag" | "regie":
            dingen = _field_items(sessie, rij.vult)
        case "tafel":
            dingen = _field_items(sessie, "aanwezig")
        case "mist":
            dingen = _field_items(sessie, "afwezig")
        case "terugkijken":
            dingen = _field_items(sessie, "terugkijken_op")
    voorstel = "" if dingen else rij.afspraak or ""
    return Trede(rij.id, rij.label, rij.vraag, dingen, rij.zetjes, rij.niveau, afspraak=voorstel)


def _one_list(gesprek: Gesprek, scherm: Scherm, hier: list[Uitspraak]) -> tuple[Ding, ...]:
    if scherm.soort != "afspraken":
        return tuple(_ding(gesprek, iets) for iets in hier)
    overig = [iets for iets in hier if not isinstance(iets, Afspraak)]
    return tuple(_ding(gesprek, iets) for iets in (*gesprek.sessie.afspraken, *overig))


def _perspectives(gesprek: Gesprek, scherm: Perspectiefscherm, hier: list[Uitspraak]) -> list[Trede]:
    """One row a pair of eyes; eyes that sit at the table themselves come last."""
    aan_tafel = {deelnemer.rol.casefold() for deelnemer in gesprek.sessie.aanwezig}
    ogen = [rol for rol in gesprek.vragen.rollen if rol.perspectief]
    ogen.sort(key=lambda rol: rol.naam.casefold() in aan_tafel)
    return [_through_eyes(gesprek, scherm, rol, hier) for rol in ogen]


def _through_eyes(gesprek: Gesprek, scherm: Perspectiefscherm, rol: Rol, hier: Iterable[Uitspraak]) -> Trede:
    wie = rol.met_lidwoord or rol.naam
    dingen = tuple(_ding(gesprek, iets) for iets in hier if _eyes(iets) == rol.naam)
    voorstel = (scherm.afspraak_rol or "").replace("{rol}", wie) if dingen else ""
    return Trede(rol.naam, rol.naam, scherm.vraag_rol.replace("{rol}", wie), dingen, afspraak=voorstel)


def _eyes(iets: Uitspraak) -> str | None:
    return iets.perspectief if isinstance(iets, Notitie) else iets.rij


def _ding(gesprek: Gesprek, iets: Uitspraak, met_rij: bool = False) -> Ding:
    niveau = gesprek.vragen.niveau(iets.niveau)
    label = niveau.label if niveau else ""
    delen: tuple[str, ...]
    match iets:
        case Notitie():
            if met_rij:
                label = iets.perspectief or _row_label(gesprek, iets) or label
            elif iets.rij or iets.perspectief:
                label = ""
            teken, delen = "•", (label,)
        case Hypothese():
            teken, delen = "?", (label if met_rij or iets.rij != iets.niveau else "",)
        case Afspraak():
            teken, delen = "■", (iets.wie or "", iets.wanneer or "", "vroeg" if iets.vroeg else "")
    anders = "anders gezien" if not isinstance(iets, Afspraak) and iets.alternatief_van else ""
    achter = " · ".join(deel for deel in (*delen, anders, iets.handen) if deel)
    return Ding(iets.id, iets.tekst, teken, achter)


def _row_label(gesprek: Gesprek, iets: Uitspraak) -> str:
    scherm = gesprek.vragen.scherm(iets.scherm)
    rijen = gesprek.vragen.rijen_op(scherm) if scherm else ()
    return next((rij.label for rij in rijen if rij.id == iets.rij), iets.rij or "")


def _field_items(sessie: Sessie, veld: str) -> tuple[Ding, ...]:
    waarde = getattr(sessie, veld)
    if isinstance(waarde, tuple):
        return tuple(Ding(f"@{veld}/{n}", deelnemer.rol) for n, deelnemer in enumerate(waarde))
    if isinstance(waarde, date):
        return (Ding(f"@{veld}", dag(waarde, sessie.begonnen.date())),)
    return (Ding(f"@{veld}", waarde),) if waarde else ()


def zetjes(gesprek: Gesprek, trede: Trede) -> list[Duwtje]:
    """What helps on here: what the rules see, then the prompts of the row and the screen.

    At the end come those of another niveau: the one about which least was said. A prompt has no id:
    it cannot be put aside, and comes round again.
    """
    beeld = Beeld(gesprek.sessie, gesprek.vragen)
    andere = [niveau for niveau in gesprek.vragen.niveaus if niveau.id != trede.niveau]
    stilste = min(andere, key=lambda niveau: beeld.per_niveau[niveau.id], default=None)
    ver = (stilste.vraag, *stilste.zetjes) if stilste else ()
    vragen = (*trede.zetjes, *gesprek.scherm.zetjes, *ver)
    regels = duwtjes(gesprek.sessie, gesprek.vragen, gesprek.scherm.id)
    return [*regels, *(Duwtje("", vraag) for vraag in dict.fromkeys(vragen))]


# Who can be named


def rollen_aan_tafel(gesprek: Gesprek) -> tuple[str, ...]:
    """Who can be named as owner: first who sits here, then who could."""
    hier = tuple(deelnemer.rol for deelnemer in gesprek.sessie.aanwezig)
    anderen = (rol.naam for rol in gesprek.vragen.rollen if rol.tafel and rol.naam not in hier)
    return (*hier, *anderen)
