"""The notes in the verslag: every note has one place, so that nothing is missing and nothing stands twice."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Literal

from andere_vragen.casus.beeld import Beeld
from andere_vragen.casus.kaarten import door_de_ogen_van
from andere_vragen.casus.uitspraken import Notitie, ingeleefd
from andere_vragen.papieren.inhoud import Alinea, Blok, Kop, Lijst
from andere_vragen.papieren.kanttekeningen import met_kanttekeningen
from andere_vragen.papieren.zinnen import haakjes, handen, naam_van
from andere_vragen.taal.woorden import BRON

_INGELEEFD = (
    "Ingeleefd betekent: zo denken wij dat een ander het ziet. Die ander heeft dit niet zelf gezegd.\n"
    "We moeten het nog vragen."
)

STEMMEN: Mapping[str | None, Literal["jongere", "ouders"]] = {"zelf": "jongere", "ouders": "ouders"}
"""Where it stands what somebody said themselves."""

Plek = Literal[
    "jongere",
    "ouders",
    "niet_opnieuw",
    "goed",
    "context",
    "steun",
    "anders",
    "ingeleefd",
    "trends",
    "terugkijken",
    "verder",
    "woord",
]


@dataclass(frozen=True)
class Notities:
    """The notes of a sitting, by their place in the verslag."""

    beeld: Beeld
    wie: str
    """How whom it is about is called."""

    def plek_van(self, notitie: Notitie) -> Plek:
        """The one heading under which a note stands."""
        rij, stem = self.beeld.betekenis.rij(notitie), self.beeld.betekenis.stem(notitie)
        if ingeleefd(notitie):
            return "ingeleefd"
        if rij == "niet_opnieuw":
            return "niet_opnieuw"
        if rij == "vastgesteld":
            return "anders"
        if stem in STEMMEN:
            return STEMMEN[stem]
        if notitie.alternatief_van:
            return "anders"
        match self.beeld.betekenis.vraag(notitie), rij:
            case ("goed" | "context" | "steun" | "anders" | "trends" | "terugkijken") as plek, _:
                return plek
            case "slot", "woord":
                return "woord"
            case _:
                return "verder"

    def gehoord(self, stem: str) -> bool:
        """Whether anything stands here that can be theirs; of some words it is not known whose they are."""
        zelf_gezegd = (een for een in self.beeld.sessie.notities if een.bron == "zelf_gezegd")
        return any(self.beeld.betekenis.stem(een) in (stem, None) for een in zelf_gezegd)

    def op(self, plek: Plek) -> list[Notitie]:
        """The notes that stand there."""
        return self._by_place.get(plek, [])

    @cached_property
    def _by_place(self) -> dict[Plek, list[Notitie]]:
        plekken: dict[Plek, list[Notitie]] = {}
        for notitie in self.beeld.sessie.notities:
            plekken.setdefault(self.plek_van(notitie), []).append(notitie)
        return plekken

    def lijst(self, plek: Plek) -> Iterable[Blok]:
        """Them as one list."""
        if notities := self.op(plek):
            yield Lijst(tuple(map(self.punt, notities)))

    def rijen(self, plek: Literal["steun", "trends", "terugkijken"]) -> Iterable[Blok]:
        """Them under the rows of their screens."""
        notities = self.op(plek)
        schermen = [scherm.id for scherm in self.beeld.vragen.schermen_als(plek)]
        schermen += [notitie.scherm for notitie in notities]
        volgorde = (rij.label for id in schermen for rij in self.beeld.vragen.rijen_bij(id))
        return self._grouped([(self.beeld.rijnaam(notitie), notitie) for notitie in notities], volgorde)

    def context(self) -> Iterable[Blok]:
        """What was said about the context, near to far: of whom it is about, as words of the others."""
        kern = self.beeld.dichtbij
        labels = {niveau.label: niveau.label for niveau in self.beeld.vragen.niveaus}
        namen = labels | {kern.label: self.over_wie}
        notities = [(self.beeld.waarover(notitie), notitie) for notitie in self.op("context")]
        gezegd = [(namen.get(bij, bij) if bij else None, notitie) for bij, notitie in notities]
        yield from self._grouped(gezegd, namen.values())

    @property
    def over_wie(self) -> str:
        """Over what others said about whom it is about: never under their own name."""
        return f"Wat wij zeiden over {self.wie}"

    def elders(self) -> Iterable[Blok]:
        """What was said on other screens, in the order of the questions."""
        notities = self.op("verder")
        ids = dict.fromkeys(notitie.scherm for notitie in notities)
        for id in sorted(ids, key=self.beeld.vragen.plek):
            yield Kop(naam_van(self.beeld.schermnaam(id)))
            hier = (notitie for notitie in notities if notitie.scherm == id)
            yield Lijst(tuple(self.punt(notitie, met_rij=True) for notitie in hier))

    def ingeleefd(self) -> Iterable[Blok]:
        """What was seen through the eyes of another: never as if that other had said it."""
        if notities := self.op("ingeleefd"):
            yield Alinea(_INGELEEFD)
            yield Lijst(tuple(map(self._imagined, notities)))

    def _imagined(self, notitie: Notitie) -> str:
        ogen = door_de_ogen_van(notitie, self.beeld.vragen)
        punt = f"Ingeleefd, {ogen}: {notitie.tekst}{_known(notitie)}{haakjes(handen(notitie))}"
        return met_kanttekeningen(punt, self.beeld.sessie, notitie)

    def punt(self, notitie: Notitie, *, met_rij: bool = False) -> str:
        """A note as a point of a list, with all that is known about it."""
        rij = self.beeld.betekenis.rij(notitie)
        voor = self._before(notitie) if met_rij or rij == "vastgesteld" else ""
        if notitie.perspectief:
            voor += f"{notitie.perspectief}: "
        kop_zegt_het = self.plek_van(notitie) in ("jongere", "ouders") or rij == notitie.bron
        anders = "anders dan eerder gezegd" if notitie.alternatief_van else ""
        bron = "" if kop_zegt_het else _source(notitie)
        achter = haakjes(anders, bron, handen(notitie))
        punt = f"{voor}{notitie.tekst}{_known(notitie)}{achter}"
        return met_kanttekeningen(punt, self.beeld.sessie, notitie)

    def _before(self, notitie: Notitie) -> str:
        """What says where it was said. What is called after somebody is no name for the words of others."""
        if self.beeld.betekenis.rij(notitie) == "vastgesteld":
            return "Bij het voorlezen gezegd: "
        if not (naam := self.beeld.rijnaam(notitie)):
            return ""
        rij, kern = self.beeld.rij(notitie), self.beeld.dichtbij
        stem = rij.stem if rij else None
        if notitie.bron != "zelf_gezegd" and (stem == "zelf" or naam == kern.label):
            return f"{self.over_wie}: "
        return "" if notitie.bron != "zelf_gezegd" and stem else f"{naam_van(naam)}: "

    def _grouped(self, notities: list[tuple[str | None, Notitie]], volgorde: Iterable[str]) -> Iterable[Blok]:
        """Under these names in this order; what has no name comes first, one that is not in it last."""
        gevonden = dict.fromkeys(naam for naam, _ in notities)
        for naam in dict.fromkeys(chain((None,), volgorde, gevonden)):
            if naam in gevonden:
                if naam is not None:
                    yield Kop(naam_van(naam))
                yield Lijst(tuple(self.punt(notitie) for bij, notitie in notities if bij == naam))


def _source(notitie: Notitie) -> str:
    return BRON[notitie.bron] if notitie.bron in ("zelf_gezegd", "cijfers") else ""


def _known(notitie: Notitie) -> str:
    """What is known of it, in brackets: the support, and who asked it."""
    return haakjes(*notitie.steun_gezegd, scheiding="; ") + haakjes(notitie.navraag)
