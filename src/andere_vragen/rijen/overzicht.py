"""Everything said, a row a screen; what earlier sittings said; and how it all spreads. Pure."""

from collections.abc import Iterable

from andere_vragen.casus.beeld import Beeld, balk, erbij, verschuiving, zoomregel
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import PARKEERPLAATS, Sessie
from andere_vragen.casus.tijdlijn import afspraken_nu, cijferlijn
from andere_vragen.rijen.dingen import VELDNAAM, Ding, Trede, ding, hoe_het_ging, veld_dingen
from andere_vragen.rijen.terugkijken import blikken, herzien
from andere_vragen.taal.tekst import getal, naast
from andere_vragen.taal.tijd import dag
from andere_vragen.vragen.modellen import Vragen

ZOOM = "@zoom"
"""The row of the overview that shows the zoom-meter as bars."""

VERSCHUIVING = "@verschuiving"
"""The row of the overview that shows the first thoughts beside what came later."""

CIJFERS = "@cijferlijn"
"""The row of the overview that shows the figures from 0 to 10 over the sittings."""

EERDER = "@eerder/"
"""How the rows of earlier sittings begin."""

BALK = 12
"""Cells of a bar."""

_AAN_HET_BEGIN = ("vraag", "aanwezig", "afwezig", "cijfers")
_AAN_HET_EIND = ("terugkijken_op", "regie")


def overzicht(gesprek: Gesprek) -> tuple[Trede, ...]:
    """Everything said, one row a screen; screens that left the question file stand at the end."""
    sessie, schermen = gesprek.sessie, gesprek.vragen.schermen
    titels = [scherm.id for scherm in schermen]
    per_scherm: dict[str, list[Ding]] = {id: [] for id in titels}
    per_scherm[schermen[0].id] += _labelled(sessie, _AAN_HET_BEGIN)
    per_scherm[schermen[-1].id] += _labelled(sessie, _AAN_HET_EIND)
    per_scherm[_looking_back(gesprek.vragen)] += [*blikken(gesprek), *herzien(gesprek)]
    for iets in sessie.uitspraken:
        per_scherm.setdefault(iets.scherm, []).append(ding(gesprek, iets, met_rij=True))
    oud = {gesteld.id: gesteld for gesteld in sessie.schermen}

    def trede(id: str, dingen: list[Ding]) -> Trede:
        minuten = f" · {oud[id].minuten:.0f} min" if id in oud else ""
        naam = gesprek.beeld.schermnaam(id)
        if id in titels:
            return Trede(id, naam, f"Enter: ga naar dit scherm{minuten}", tuple(dingen))
        if id == PARKEERPLAATS:
            return Trede(id, naam, "Voor een ander moment.", tuple(dingen))
        return Trede(id, naam, "Dit scherm staat niet meer in de vragenlijst.", tuple(dingen))

    return tuple(trede(id, dingen) for id, dingen in per_scherm.items())


def beelden(gesprek: Gesprek) -> tuple[Trede, ...]:
    """Where it was about, how the hypotheses shifted, and the figures: what stands above the screens."""
    rijen = (_zoom(gesprek), _shift(gesprek), _figures(gesprek))
    return tuple(rij for rij in rijen if rij)


def eerder_gezegd(gesprek: Gesprek) -> tuple[Trede, ...]:
    """What was said in earlier sittings, the last one first. Only to read: those files never change."""
    lopen = {loop.afspraak.id: loop for loop in afspraken_nu((*gesprek.eerder, gesprek.sessie))}

    def trede(sessie: Sessie) -> Trede:
        dingen = [Ding("", regel.tekst, achter=regel.achter) for regel in _labelled(sessie, _AAN_HET_BEGIN)]
        for iets in sessie.uitspraken:
            regel = ding(gesprek, iets, met_rij=True)
            if (loop := lopen.get(iets.id)) and loop.nu:
                regel = regel._replace(achter=naast(regel.achter, f"nu: {loop.nu}"))
            dingen.append(regel._replace(id=""))
        for blik in sessie.terugblik:
            wat = lopen[blik.afspraak].afspraak.wat if blik.afspraak in lopen else "een afspraak"
            dingen.append(Ding("", wat, "■", hoe_het_ging(blik)))
        toen = dag(sessie.begonnen.date(), jaar=True)
        return Trede(f"{EERDER}{sessie.id}", "Eerder gezegd", toen, tuple(dingen), kort=toen)

    return tuple(trede(sessie) for sessie in reversed(gesprek.eerder))


def _zoom(gesprek: Gesprek) -> Trede:
    """The zoom-meter as a row: a bar for each niveau, near to far, all on the same scale."""
    beeld = Beeld(gesprek.sessie, gesprek.vragen)
    meeste = max(beeld.per_niveau.values())
    balken = tuple(
        Ding("", f"{balk(aantal, meeste, BALK)} {aantal}  {niveau.label}", " ")
        for niveau, aantal in zip(gesprek.vragen.niveaus, beeld.per_niveau.values(), strict=True)
    )
    return Trede(ZOOM, "Zoom", "Waar ging het over?", balken, kort=zoomregel(beeld, 200))


def _shift(gesprek: Gesprek) -> Trede | None:
    """What the group thought first and what came later, a line a niveau; nothing without first thoughts."""
    delen = verschuiving(Beeld(gesprek.sessie, gesprek.vragen))
    if not delen:
        return None
    regels = tuple(Ding("", deel.zin, " ") for deel in delen)
    return Trede(VERSCHUIVING, "Verschuiving", "Hoe verschoven onze hypothesen?", regels, kort=erbij(delen))


def _figures(gesprek: Gesprek) -> Trede | None:
    """A bar a sitting on the line from 0 to 10; nothing when no figures were given."""
    lijn = cijferlijn((*gesprek.eerder, gesprek.sessie))
    if not lijn:
        return None
    regels = tuple(
        Ding("", f"{balk(round(10 * cijfer), 100, BALK)} {getal(cijfer)}  {dag(toen, jaar=True)}", " ")
        for toen, cijfer in lijn
    )
    kort = " → ".join(getal(cijfer) for _, cijfer in lijn)
    return Trede(CIJFERS, "Waar staan we", "Van 0 tot 10, samen gemiddeld", regels, kort=kort)


def _looking_back(vragen: Vragen) -> str:
    """The screen on which the group looks back at afspraken; the last one where no screen asks it."""
    return next(
        (
            scherm.id
            for scherm in vragen.schermen
            if any(rij.vult == "terugblik" for rij in vragen.rijen_op(scherm))
        ),
        vragen.schermen[-1].id,
    )


def _labelled(sessie: Sessie, velden: Iterable[str]) -> list[Ding]:
    """Fields of the Sessie, with what they are behind them."""
    return [ding._replace(achter=VELDNAAM[veld]) for veld in velden for ding in veld_dingen(sessie, veld)]
