"""Rows that look back: at the afspraken of earlier sittings, one by one, and at what was thought then."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from textwrap import shorten

from andere_vragen.casus.concept import Rijplek
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.tijdlijn import Loop
from andere_vragen.casus.uitspraken import Uitspraak
from andere_vragen.casus.wijzers import Terugblikwijzer
from andere_vragen.rijen.dingen import Ding, hoe_het_ging
from andere_vragen.rijen.eerder import (
    achter_elkaar,
    blik_op,
    eerder_gedacht,
    eerder_gezien,
    gedachten,
    om_op_terug_te_kijken,
)
from andere_vragen.rijen.rij import Rij
from andere_vragen.rijen.soorten.notities import Notities
from andere_vragen.rijen.stappen import Geleerd
from andere_vragen.rijen.vaste_rij import VasteRij
from andere_vragen.rijen.wijzigen import Wijziging
from andere_vragen.taal.tekst import kernwoord
from andere_vragen.taal.tijd import dag
from andere_vragen.vragen.blok import KORT
from andere_vragen.vragen.blokken import Rij as Rijblok
from andere_vragen.vragen.blokken import ingevuld
from andere_vragen.vragen.schermen import Scherm

LANGSTE_LABEL = 40
"""Characters of an afspraak that tell which one it is."""


@dataclass(frozen=True, eq=False)
class Terugblikrij(Rij):
    """One afspraak that was open when this sitting began: did it happen, did it help, what did we learn?"""

    blok: Rijblok
    loop: Loop

    @property
    def plek(self) -> Rijplek:
        """By the afspraak it is about."""
        return Rijplek(self.loop.afspraak.id, "terugblik")

    @property
    def label(self) -> str:
        """Its own words: who would do it, may do more than one."""
        return shorten(self.loop.afspraak.wat, LANGSTE_LABEL, placeholder=" …")

    @property
    def kort(self) -> str:
        """The word in it that says most, as it was typed: it may be a name."""
        wat = self.loop.afspraak.wat
        woord = kernwoord(wat, KORT)
        begin = wat.casefold().find(woord.casefold())
        return woord if begin < 0 else wat[begin : begin + len(woord)]

    @property
    def vraag(self) -> str:
        """What was agreed, how we would notice, and how it went."""
        afspraak = self.loop.afspraak
        gaten = {"wat": _sentence(afspraak.wat), "dag": dag(self.loop.gemaakt)}
        if afspraak.merken_aan and self.blok.vraag_merken:
            return ingevuld(self.blok.vraag_merken, gaten | {"merken": _sentence(afspraak.merken_aan)})
        return ingevuld(self.blok.vraag, gaten)

    @property
    def zetjes(self) -> tuple[str, ...]:
        """Those of the row in the question file."""
        return self.blok.zetjes

    @property
    def niveau(self) -> str | None:
        """What the afspraak was about."""
        return self.loop.afspraak.niveau

    @property
    def om_in_te_vullen(self) -> Terugblikwijzer:
        """How it went, in three questions."""
        return Terugblikwijzer(self.loop.afspraak.id)

    @property
    def _now(self) -> str:
        return hoe_het_ging(blik_op(self.gesprek, self.loop.afspraak.id))

    @property
    def gezegd_hier(self) -> bool:
        """Only what this sitting says of it."""
        return bool(self._now)

    def _things(self) -> Iterable[Ding]:
        """What was told of it before, also between two sittings, and then what is said now."""
        yield from (Ding(None, zin, achter="eerder gezegd") for zin in self.loop.geleerd)
        if nu := self._now:
            yield Ding(self.om_in_te_vullen, nu, "■")

    def _lines(self, regels: Sequence[str], niveau: str | None, vandaag: date) -> Wijziging:
        """What was learned of it, checked behind what was said of it already."""
        del niveau, vandaag
        stap = Geleerd(self.loop.afspraak.id, " ".join(regels))
        blik = blik_op(self.gesprek, stap.afspraak)
        blik.gewijzigd_naar(geleerd=achter_elkaar(blik.geleerd, stap.zin))
        return Wijziging(stap=stap)


def _sentence(woorden: str) -> str:
    return woorden if woorden.endswith((".", "?", "!")) else f"{woorden}."


@dataclass(frozen=True, eq=False)
class Terugblik(VasteRij):
    """Where the group looks back at what was agreed: not a row itself, but one for each afspraak."""

    kijkt_terug = True

    @classmethod
    def van(cls, gesprek: Gesprek, scherm: Scherm, hier: Sequence[Uitspraak], blok: Rijblok) -> Iterable[Rij]:
        """None where nothing is open."""
        lopend = om_op_terug_te_kijken(gesprek)
        return tuple(Terugblikrij(gesprek, scherm, (), blok, loop) for loop in lopend)

    def _things(self) -> Iterable[Ding]:
        return ()


@dataclass(frozen=True, eq=False)
class Gezien(Notities):
    """What was seen around whom it is about in earlier sittings, only to read, and what is different now."""

    def _things(self) -> Iterable[Ding]:
        yield from eerder_gezien(self.gesprek)
        yield from super()._things()


@dataclass(frozen=True, eq=False)
class Ideeen(VasteRij):
    """What was thought in earlier sittings: how does it stand now? Not there when nothing was."""

    @classmethod
    def van(cls, gesprek: Gesprek, scherm: Scherm, hier: Sequence[Uitspraak], blok: Rijblok) -> Iterable[Rij]:
        """None where nothing was thought."""
        return super().van(gesprek, scherm, hier, blok) if eerder_gedacht(gesprek) else ()

    niveau = None

    voorstel = None

    def _things(self) -> Iterable[Ding]:
        return gedachten(self.gesprek, eerder_gedacht(self.gesprek))
