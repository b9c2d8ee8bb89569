"""The hypotheses in the verslag: first thoughts, what came later, and who sees it differently."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from andere_vragen.casus.beeld import Beeld, verschuiving
from andere_vragen.casus.kaarten import door_de_ogen_van
from andere_vragen.casus.uitspraken import Hypothese, ingeleefd
from andere_vragen.papieren.inhoud import Alinea, Blok, Kop, Lijst
from andere_vragen.papieren.kanttekeningen import erbij
from andere_vragen.papieren.zinnen import aangevuld, haakjes, handen, naam_van, opgesomd
from andere_vragen.taal.tekst import hoofdletter
from andere_vragen.taal.woorden import HYPOTHESESTATUS


@dataclass(frozen=True)
class Ideeen:
    """The hypotheses of a sitting, by number."""

    beeld: Beeld
    wie: str
    """How whom it is about is called."""

    def per_fase(self) -> Iterable[Blok]:
        """Under their moment where there were two, and what shifted between them."""
        eigen = [idee for idee in self.beeld.sessie.hypothesen if not self._otherwise(idee)]
        toen = {idee.fase for idee in eigen}
        for kop, fase in (("Eerste gedachten", "eerste"), ("Wat erbij kwam", "later")):
            if ideeen := [idee for idee in eigen if idee.fase == fase]:
                if len(toen) > 1:
                    yield Kop(kop)
                yield Lijst(tuple(map(self._point, ideeen)))
        if zin := self._shifted():
            yield Alinea(zin)

    def _shifted(self) -> str:
        """What shifted, in one sentence; empty where nothing came after the first thoughts."""
        delen = verschuiving(self.beeld)
        eerst = [self._about(deel.label) for deel in delen if deel.eerste]
        later = [self._about(deel.label) for deel in delen if deel.erbij and not deel.eerste]
        if not (eerst and later):
            return ""
        return f"Eerst dachten we aan {opgesomd(eerst)}. Later dachten we ook aan {opgesomd(later)}."

    def _about(self, label: str) -> str:
        """A niveau as it stands in a sentence."""
        kern = self.beeld.dichtbij
        for niveau in self.beeld.vragen.niveaus:
            if niveau.label == label:
                return self.wie if niveau == kern else niveau.kort or niveau.label
        return "iets algemeens"

    def anders(self) -> list[str]:
        """Those that see it differently, as points of a list."""
        return [self._point(idee) for idee in self.beeld.sessie.hypothesen if self._otherwise(idee)]

    def _otherwise(self, idee: Hypothese) -> bool:
        """Whether it sees an idea differently, or was said where that is asked."""
        return bool(idee.alternatief_van) or self.beeld.betekenis.vraag(idee) == "anders"

    def _point(self, idee: Hypothese) -> str:
        """An idea by number, so that another one can point at it without saying it twice."""
        bij = [waar] if (waar := self._where(idee)) else []
        if ingeleefd(idee):
            bij.append(f"ingeleefd, {door_de_ogen_van(idee, self.beeld.vragen)}")
        if idee.alternatief_van:
            ander = self._numbers.get(idee.alternatief_van)
            bij.append(f"anders dan idee {ander}" if ander else "anders dan een eerder idee")
        regels = [f"Idee {self._numbers[idee.id]}{haakjes(*bij)}: {idee.tekst}"]
        if idee.want:
            regels.append(aangevuld("Want", idee.want))
        if idee.klopt_niet_als:
            regels.append(aangevuld("Dit klopt niet als", idee.klopt_niet_als))
        if geteld := handen(idee):
            regels.append(f"{hoofdletter(geteld)}.")
        if idee.status != "idee":
            regels.append(f"Nu: {HYPOTHESESTATUS[idee.status]}.")
        return "\n".join((*regels, *erbij(self.beeld.sessie, idee)))

    def _where(self, idee: Hypothese) -> str:
        """What it is about; of whom it is about never the bare name, as if they had said it."""
        over = idee.niveau or idee.rij
        waar = self.beeld.waarover(idee)
        if not waar or not (idee.niveau or self.beeld.vragen.niveau(over)):
            return ""  # the row it was said in is a list of ideas, and says nothing about this one
        return f"over {self.wie}" if waar == self.beeld.dichtbij.label else naam_van(waar)

    @cached_property
    def _numbers(self) -> dict[str, int]:
        """Numbers follow the page: first thoughts, what came later, who sees it differently."""
        op_volgorde = sorted(self.beeld.sessie.hypothesen, key=self._page_order)
        return {idee.id: n for n, idee in enumerate(op_volgorde, 1)}

    def _page_order(self, idee: Hypothese) -> tuple[bool, bool]:
        return self._otherwise(idee), idee.fase == "later"
