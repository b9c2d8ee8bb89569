"""Everything said, a row a screen; what earlier sittings said; and how it all spreads. Pure."""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from andere_vragen.casus.beeld import balk, erbij, verschuiving, zoomregel
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import PARKEERPLAATS, Sessie
from andere_vragen.casus.tijdlijn import Loop, afspraken_nu, cijferlijn
from andere_vragen.casus.wijzers import Mensen, Sessieveld
from andere_vragen.rijen.dingen import VELDNAAM, Ding, ding, hoe_het_ging, mens_dingen, veld_dingen
from andere_vragen.rijen.eerder import blikken, herzien
from andere_vragen.rijen.welke import soorten_op
from andere_vragen.taal.tekst import getal, naast
from andere_vragen.taal.tijd import dag
from andere_vragen.vragen.modellen import Vragen

BALK = 12
"""Cells of a bar."""


@dataclass(frozen=True)
class Schermplek:
    """The row of a screen."""

    id: str


@dataclass(frozen=True)
class Beeldplek:
    """The row of a picture over all that was said."""

    naam: str


@dataclass(frozen=True)
class Eerderplek:
    """The row of an earlier sitting."""

    sessie: str


class Leesrij(NamedTuple):
    """A row in which nothing is typed: to read, to change what stands in it, or to jump from."""

    plek: Hashable
    label: str = ""
    vraag: str = ""
    dingen: tuple[Ding, ...] = ()
    kort: str = ""
    naar: str = ""
    """The screen that Enter goes to."""
    melding: str = ""
    """What Enter says where there is nothing to go to."""


def overzicht(gesprek: Gesprek) -> tuple[Leesrij, ...]:
    """Everything said, one row a screen; screens that left the question file stand at the end."""
    sessie, schermen = gesprek.sessie, gesprek.vragen.schermen
    per_scherm: dict[str, list[Ding]] = {scherm.id: [] for scherm in schermen}
    per_scherm[schermen[0].id] += _labelled(sessie, ("vraag", "aanwezig", "afwezig", "cijfers"))
    per_scherm[schermen[-1].id] += _labelled(sessie, ("terugkijken_op", "regie"))
    per_scherm[_looking_back(gesprek.vragen)] += [*blikken(gesprek), *herzien(gesprek)]
    for iets in sessie.uitspraken:
        per_scherm.setdefault(iets.scherm, []).append(ding(gesprek, iets, met_rij=True))
    return tuple(_screen(gesprek, id, tuple(dingen)) for id, dingen in per_scherm.items())


def _screen(gesprek: Gesprek, id: str, dingen: tuple[Ding, ...]) -> Leesrij:
    plek, naam = Schermplek(id), gesprek.beeld.schermnaam(id)
    if gesprek.vragen.scherm(id):
        return Leesrij(
            plek, naam, f"Enter: ga naar dit scherm{_minutes(gesprek.sessie, id)}", dingen, naar=id
        )
    geparkeerd = id == PARKEERPLAATS
    vraag = "Voor een ander moment." if geparkeerd else "Dit scherm staat niet meer in de vragenlijst."
    return Leesrij(plek, naam, vraag, dingen, melding=f"{vraag} De woorden blijven bewaard.")


def _minutes(sessie: Sessie, id: str) -> str:
    besteed = (f" · {gesteld.minuten:.0f} min" for gesteld in sessie.schermen if gesteld.id == id)
    return next(besteed, "")


def beelden(gesprek: Gesprek) -> tuple[Leesrij, ...]:
    """Where it was about, how the hypotheses shifted, and the figures: what stands above the screens."""
    rijen = (_zoom(gesprek), _shift(gesprek), _figures(gesprek))
    return tuple(rij for rij in rijen if rij)


# Earlier sittings


def eerder_gezegd(gesprek: Gesprek) -> tuple[Leesrij, ...]:
    """What was said in earlier sittings, the last one first. Only to read: those files never change."""
    lopen = {loop.afspraak.id: loop for loop in afspraken_nu(gesprek.sessies)}
    return tuple(_sitting(gesprek, sessie, lopen) for sessie in reversed(gesprek.eerder))


def _sitting(gesprek: Gesprek, sessie: Sessie, lopen: dict[str, Loop]) -> Leesrij:
    dingen = _labelled(sessie, ("vraag", "aanwezig", "afwezig", "cijfers"))
    for iets in sessie.uitspraken:
        regel = ding(gesprek, iets, met_rij=True)
        dingen.append(regel._replace(achter=naast(regel.achter, _since(lopen.get(iets.id)))))
    for blik in sessie.terugblik:
        wat = lopen[blik.afspraak].afspraak.wat if blik.afspraak in lopen else "een afspraak"
        dingen.append(Ding(None, wat, "■", hoe_het_ging(blik)))
    toen = dag(sessie.begonnen.date(), jaar=True)
    te_lezen = tuple(een._replace(wijzer=None) for een in dingen)
    return Leesrij(Eerderplek(sessie.id), "Eerder gezegd", toen, te_lezen, kort=toen)


def _since(loop: Loop | None) -> str:
    return f"nu: {loop.nu}" if loop and loop.nu else ""


# Pictures


def _zoom(gesprek: Gesprek) -> Leesrij:
    """The zoom-meter as a row: a bar for each niveau, near to far, all on the same scale."""
    beeld = gesprek.beeld
    meeste = max(beeld.per_niveau.values())
    aantallen = zip(gesprek.vragen.niveaus, beeld.per_niveau.values(), strict=True)
    balken = (f"{balk(aantal, meeste, BALK)} {aantal}  {niveau.label}" for niveau, aantal in aantallen)
    return _picture("zoom", "Zoom", "Waar ging het over?", balken, zoomregel(beeld, 200))


def _shift(gesprek: Gesprek) -> Leesrij | None:
    """What the group thought first and what came later, a line a niveau; nothing without first thoughts."""
    delen = verschuiving(gesprek.beeld)
    if not delen:
        return None
    regels = (deel.zin for deel in delen)
    vraag = "Hoe verschoven onze hypothesen?"
    return _picture("verschuiving", "Verschuiving", vraag, regels, erbij(delen))


def _figures(gesprek: Gesprek) -> Leesrij | None:
    """A bar a sitting on the line from 0 to 10; nothing when no figures were given."""
    lijn = cijferlijn(gesprek.sessies)
    if not lijn:
        return None
    balken = (
        f"{balk(round(10 * cijfer), 100, BALK)} {getal(cijfer)}  {dag(toen, jaar=True)}"
        for toen, cijfer in lijn
    )
    kort = " → ".join(getal(cijfer) for _, cijfer in lijn)
    return _picture("cijfers", "Waar staan we", "Van 0 tot 10, samen gemiddeld", balken, kort)


def _picture(naam: str, label: str, vraag: str, regels: Iterable[str], kort: str) -> Leesrij:
    dingen = tuple(Ding(None, regel, " ") for regel in regels)
    return Leesrij(Beeldplek(naam), label, vraag, dingen, kort)


def _looking_back(vragen: Vragen) -> str:
    """The screen on which the group looks back at afspraken; the last one where no screen asks it."""
    kijken = (
        scherm.id
        for scherm in vragen.schermen
        if any(soort.kijkt_terug for soort in soorten_op(vragen, scherm))
    )
    return next(kijken, vragen.schermen[-1].id)


def _labelled(sessie: Sessie, velden: Iterable[Mensen | Sessieveld]) -> list[Ding]:
    """Fields of the Sessie, with what they are behind them."""
    gevonden: list[Ding] = []
    for veld in velden:
        gevonden += (een._replace(achter=VELDNAAM[veld]) for een in _of_field(sessie, veld))
    return gevonden


def _of_field(sessie: Sessie, veld: Mensen | Sessieveld) -> tuple[Ding, ...]:
    match veld:
        case "aanwezig" | "afwezig":
            return mens_dingen(sessie, veld)
        case _:
            return veld_dingen(sessie, veld)
