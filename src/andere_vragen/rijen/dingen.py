"""What was said as items of rows: the values every screen shows. Pure, without a screen."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.casus.tijdlijn import gemiddeld
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie, Terugblik, Uitspraak
from andere_vragen.taal.tekst import getal, naast
from andere_vragen.taal.tijd import dag
from andere_vragen.taal.woorden import Bereik, hoe_het_gaat

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


class Voorstel(NamedTuple):
    """What F5 proposes: an afspraak that the group may make of something."""

    wat: str
    wie: str = ""
    bereik: Bereik = "casus"


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
    afspraak: Voorstel | None = None

    @property
    def rij(self) -> str | None:
        """The row as the log keeps it; what is only a row of the screen is none."""
        return None if self.id == EEN_LIJST or self.id.startswith("@") else self.id


def ding(gesprek: Gesprek, iets: Uitspraak, met_rij: bool = False) -> Ding:
    """One thing that was said, with what is known about it behind it."""
    niveau = gesprek.vragen.niveau(iets.niveau)
    label = niveau.label if niveau else ""
    delen: tuple[str | None, ...]
    match iets:
        case Notitie():
            if met_rij:
                label = iets.perspectief or row_label(gesprek, iets) or label
            elif iets.rij or iets.perspectief:
                label = ""
            teken, delen = "•", (label, *iets.steun_gezegd, iets.navraag)
        case Hypothese():
            teken, delen = "?", (label if met_rij or row_label(gesprek, iets) != label else "",)
        case Afspraak():
            teken = "■"
            delen = (
                "onze ene stap" if iets.samen else "",
                iets.wie,
                iets.wanneer,
                "vroeg" if iets.vroeg else "",
            )
    anders = "anders gezien" if not isinstance(iets, Afspraak) and iets.alternatief_van else ""
    return Ding(iets.id, iets.tekst, teken, naast(*delen, anders, iets.handen))


def row_label(gesprek: Gesprek, iets: Uitspraak) -> str:
    """The row it was said in, as people read it."""
    return gesprek.beeld.rijnaam(iets) or ""


VELDNAAM = {
    "vraag": "de vraag",
    "aanwezig": "aan tafel",
    "afwezig": "missen we",
    "terugkijken_op": "samen terugkijken",
    "regie": "aanspreekpunt",
    "cijfers": "waar staan we",
}
"""What the fields of the Sessie that can be changed are called."""


def veld_dingen(sessie: Sessie, veld: str) -> tuple[Ding, ...]:
    """What a field of the Sessie itself holds, as items."""
    waarde = getattr(sessie, veld)
    if veld == "cijfers":
        gegeven = " · ".join(map(str, sessie.cijfers))
        midden = f"samen gemiddeld {getal(gemiddeld(sessie.cijfers))}" if sessie.cijfers else ""
        return (Ding("@cijfers", gegeven, achter=midden),) if gegeven else ()
    if isinstance(waarde, tuple):
        ids = gezichten_van(waarde, veld)
        return tuple(Ding(id, wie.rol, achter=_card(wie)) for id, wie in zip(ids, waarde, strict=True))
    if isinstance(waarde, date):
        return (Ding(f"@{veld}", dag(waarde, sessie.begonnen.date())),)
    return (Ding(f"@{veld}", waarde),) if waarde else ()


def gezichten_van(mensen: Iterable[Deelnemer], veld: str) -> tuple[str, ...]:
    """The ids of these people as items: by role, so that an id stays who it was when others come and go."""
    ids: list[str] = []
    for wie in mensen:
        id = f"@{veld}/{wie.rol}"
        while id in ids:
            id += "'"  # a second one of the same role
        ids.append(id)
    return tuple(ids)


def gezicht(mensen: Sequence[Deelnemer], ding: str) -> int | None:
    """The place among these people of whom this item is about; None when nobody is."""
    ids = gezichten_van(mensen, ding.removeprefix("@").partition("/")[0])
    return ids.index(ding) if ding in ids else None


def _card(wie: Deelnemer) -> str:
    return naast(wie.doet, wie.aanwezig, wie.bereikbaar)


def hoe_het_ging(blik: Terugblik) -> str:
    """A look back in words: "gedaan · helpt een beetje · eerder beginnen"."""
    return naast(*hoe_het_gaat(blik.status, blik.effect, teruggekeken=True), blik.geleerd)
