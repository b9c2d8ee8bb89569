"""Sittings to try screens on, and hands that go to one row or thing of them."""

from aan_tafel import Zaal, gesprek_op
from andere_vragen.casus.concept import Rijplek, Veldplek
from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.uitspraken import Notitie
from andere_vragen.casus.wijzers import NieuweAfspraak
from andere_vragen.rijen.welke import rijen_van
from andere_vragen.vragen.lezen import standaard

VRAGEN = standaard().van_soort("jongere")

RIJEN = VRAGEN.rijen_bij("context")

DRIE = (
    Notitie(id="n1", scherm="context", rij="school", niveau="school", tekst="Nieuw rooster"),
    Notitie(id="n2", scherm="context", rij="school", niveau="school", tekst="Twee invallers"),
    Notitie(id="n3", scherm="context", rij="thuis", niveau="thuis", tekst="Een broertje erbij"),
)
DRIE_GEZEGD = gesprek_op("context", notities=DRIE)
SESSIE_VAN_NEGEN = gesprek_op(
    "context",
    notities=tuple(
        Notitie(scherm="context", rij="jongere", niveau="jongere", tekst=f"Iets over de jongere, {n}")
        for n in range(9)
    ),
    aanwezig=({"rol": "mentor"}, {"rol": "moeder"}),
    afwezig=({"rol": "jongere"},),
)
"""How groups start."""


def gezegd(sessie: Sessie) -> list[str]:
    return [iets.tekst for iets in sessie.uitspraken]


KAARTEN = Rijplek(eigen="kaarten")
WAT, WIE_HET_DOET = (Veldplek(NieuweAfspraak(), veld) for veld in ("wat", "wie"))


async def op_de_rij(zaal: Zaal, rij: str | Rijplek) -> None:
    zaal.trap.toon(rijen_van(zaal.gesprek), Rijplek(rij) if isinstance(rij, str) else rij)
    zaal.trap.post_message(zaal.trap.Geopend())
    await zaal.rust()


async def wijs_aan(zaal: Zaal, tekst: str) -> None:
    """Point at this item with the mouse, as the arrows would."""
    rijen = rijen_van(zaal.gesprek)
    await op_de_rij(zaal, next(rij.plek for rij in rijen if tekst in [ding.tekst for ding in rij.dingen]))
    await zaal.klik(tekst)
    assert zaal.trap.gekozen
    assert zaal.trap.gekozen.tekst == tekst
