"""What was said as items of rows: the values every screen shows. Pure, without a screen."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple, assert_never, overload

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.kaarten import door_de_ogen_van
from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie, Terugblik, Uitspraak, ingeleefd
from andere_vragen.casus.wijzers import Mensen, Sessieveld, Uitspraakwijzer, Veldwijzer, Wijzer
from andere_vragen.taal.tekst import naast
from andere_vragen.taal.tijd import dag
from andere_vragen.taal.woorden import hoe_het_gaat

BLIJFT_ZO = "dit blijft zo"


class Ding(NamedTuple):
    """Something that was said, as one item of a row; without a `wijzer` it is only there to look at."""

    wijzer: Wijzer | None
    tekst: str
    teken: str = "•"
    achter: str = ""


def ding(gesprek: Gesprek, iets: Uitspraak, met_rij: bool = False, *, met_ogen: bool = True) -> Ding:
    """One thing that was said, with what is known about it behind it.

    What was imagined is named so wherever it stands, but where the row itself is of those eyes.
    """
    match iets:
        case Notitie():
            teken, achter = "•", _behind_note(gesprek, iets, met_rij)
        case Hypothese():
            teken, achter = "?", _behind_hypothesis(gesprek, iets, met_rij)
        case Afspraak():
            teken, achter = "■", _behind_afspraak(iets, eerder=met_rij)
    ogen = bedacht(gesprek, iets) if met_ogen else ""
    return Ding(Uitspraakwijzer(iets.id), iets.tekst, teken, naast(ogen, achter, iets.handen))


def bedacht(gesprek: Gesprek, iets: Uitspraak) -> str:
    """Through whose eyes somebody imagined this; empty for what was said or agreed."""
    if isinstance(iets, Afspraak) or not ingeleefd(iets):
        return ""
    return door_de_ogen_van(iets, gesprek.vragen)


class Dingen(Sequence[Ding]):
    """Things that were said, each made when somebody looks at it: of very many only a few are in sight."""

    def __init__(self, gesprek: Gesprek, gezegd: Sequence[Uitspraak], *, met_ogen: bool = True) -> None:
        self._gesprek, self._gezegd, self._met_ogen = gesprek, gezegd, met_ogen
        self._gemaakt: dict[int, Ding] = {}

    def __len__(self) -> int:
        return len(self._gezegd)

    @overload
    def __getitem__(self, nr: int) -> Ding: ...
    @overload
    def __getitem__(self, nr: slice) -> tuple[Ding, ...]: ...
    def __getitem__(self, nr: int | slice) -> Ding | tuple[Ding, ...]:
        if isinstance(nr, slice):
            return tuple(self[n] for n in range(*nr.indices(len(self))))
        if nr not in self._gemaakt:
            self._gemaakt[nr] = ding(self._gesprek, self._gezegd[nr], met_ogen=self._met_ogen)
        return self._gemaakt[nr]

    @property
    def wijzers(self) -> Iterable[Wijzer]:
        """What points at them."""
        return (Uitspraakwijzer(iets.id) for iets in self._gezegd)


def wijzers(dingen: Sequence[Ding]) -> Iterable[Wijzer | None]:
    """What points at each of these."""
    return dingen.wijzers if isinstance(dingen, Dingen) else (ding.wijzer for ding in dingen)


def _behind_note(gesprek: Gesprek, notitie: Notitie, met_rij: bool) -> str:
    """Where it belongs, as far as its place on the screen does not say so already."""
    over = ""
    if met_rij and not ingeleefd(notitie):
        over = notitie.perspectief or row_label(gesprek, notitie)
    if met_rij or not (notitie.rij or notitie.perspectief):
        over = over or _level(gesprek, notitie)
    return naast(over, *notitie.steun_gezegd, notitie.navraag, _minority(notitie))


def _behind_hypothesis(gesprek: Gesprek, idee: Hypothese, met_rij: bool) -> str:
    over = _level(gesprek, idee)
    elders = met_rij or row_label(gesprek, idee) != over
    return naast(over if elders else "", _minority(idee))


def _behind_afspraak(afspraak: Afspraak, *, eerder: bool) -> str:
    """Each value behind its name: nobody reads a name as a day. What still misses can be filled in here."""
    samen = "onze ene stap" if afspraak.samen else ""
    vroeg = "al eerder bedacht" if afspraak.vroeg else ""
    wie = f"wie: {afspraak.wie}" if afspraak.wie else ""
    wanneer = f"wanneer: {afspraak.wanneer}" if afspraak.wanneer else ""
    missen = "" if eerder else ", ".join(nog_zonder(afspraak))
    return naast(samen, wie, wanneer, vroeg, f"nog zonder: {missen}" if missen else "")


def nog_zonder(afspraak: Afspraak) -> Iterable[str]:
    """What an afspraak still misses, in the words of its form."""
    delen = (("wie", afspraak.op_naam), ("wanneer", afspraak.wanneer), ("merken", afspraak.merken_aan))
    return (naam for naam, gezegd in delen if not gezegd)


def _minority(iets: Notitie | Hypothese) -> str:
    return "anders gezien" if iets.alternatief_van else ""


def _level(gesprek: Gesprek, iets: Uitspraak) -> str:
    niveau = gesprek.vragen.niveau(iets.niveau)
    return niveau.label if niveau else ""


def row_label(gesprek: Gesprek, iets: Uitspraak) -> str:
    """The row it was said in, as people read it."""
    return gesprek.beeld.rijnaam(iets) or ""


VELDNAAM: dict[Mensen | Sessieveld, str] = {
    "vraag": "de vraag",
    "aanwezig": "aan tafel",
    "afwezig": "missen we",
    "terugkijken_op": "samen terugkijken",
    "regie": "aanspreekpunt",
    "cijfers": "waar staan we",
}
"""What the fields of the Sessie that can be changed are called."""


def veld_dingen(sessie: Sessie, veld: Sessieveld) -> tuple[Ding, ...]:
    """What a field of the Sessie itself holds, as items."""
    match veld:
        case "vraag" | "regie":
            tekst, achter = getattr(sessie, veld) or "", ""
        case "terugkijken_op":
            tekst, achter = _day(sessie), ""
        case "cijfers":
            tekst, achter = " · ".join(map(str, sessie.cijfers)), gespreid(sessie.cijfers)
        case _ as onbekend:
            assert_never(onbekend)
    return (Ding(Veldwijzer(veld), tekst, achter=achter),) if tekst else ()


def mens_dingen(sessie: Sessie, veld: Mensen) -> tuple[Ding, ...]:
    """Who is here or missing, as items."""
    return tuple(Ding(wijzer, wie.rol, achter=_card(wie)) for wijzer, wie in sessie.mensen(veld).items())


def _day(sessie: Sessie) -> str:
    return dag(sessie.terugkijken_op, sessie.begonnen.date()) if sessie.terugkijken_op else ""


def gespreid(cijfers: Sequence[int]) -> str:
    """How far figures lie apart; never a mean, because the difference is what the group talks about."""
    if len(cijfers) < 2:
        return ""
    laagste, hoogste = min(cijfers), max(cijfers)
    return f"allemaal {laagste}" if laagste == hoogste else f"van {laagste} tot {hoogste}"


def _card(wie: Deelnemer) -> str:
    return naast(wie.doet, wie.aanwezig, wie.bereikbaar, "is al weg" if wie.tot else "")


def hoe_het_ging(blik: Terugblik) -> str:
    """A look back in words: "gedaan · helpt een beetje · eerder beginnen"."""
    gaat = hoe_het_gaat(blik.status, blik.effect, teruggekeken=True)
    return naast(*gaat, BLIJFT_ZO if blik.blijft else "", blik.geleerd)
