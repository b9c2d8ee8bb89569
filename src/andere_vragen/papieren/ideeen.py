"""The hypotheses in the verslag: first thoughts, what came later, and who sees it differently."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from andere_vragen.casus.beeld import Beeld, erbij, verschuiving
from andere_vragen.casus.uitspraken import Hypothese, ingeleefd
from andere_vragen.papieren.inhoud import Blok, Kop, Lijst
from andere_vragen.papieren.zinnen import aangevuld, door_de_ogen_van, haakjes, naam_van
from andere_vragen.taal.woorden import HYPOTHESESTATUS


@dataclass(frozen=True)
class Ideeen:
    """The hypotheses of a sitting, by number."""

    beeld: Beeld

    def per_fase(self) -> Iterable[Blok]:
        """Under their moment, and what shifted between the two."""
        eigen = [idee for idee in self.beeld.sessie.hypothesen if not idee.alternatief_van]
        for kop, fase in (("Eerste gedachten", "eerste"), ("Wat erbij kwam", "later")):
            if ideeen := [idee for idee in eigen if idee.fase == fase]:
                yield Kop(kop)
                yield Lijst(tuple(map(self._point, ideeen)))
        if delen := verschuiving(self.beeld):
            yield Kop("Wat er verschoof")
            yield Lijst((*(deel.zin for deel in delen), erbij(delen)))

    def anders(self) -> list[str]:
        """Those that see it differently, as points of a list."""
        return [self._point(idee) for idee in self.beeld.sessie.hypothesen if idee.alternatief_van]

    def _point(self, idee: Hypothese) -> str:
        """An idea by number, so that another one can point at it without saying it twice."""
        waar = self.beeld.waarover(idee)
        bij = [naam_van(waar)] if waar else []
        if ingeleefd(idee):
            bij.append(f"ingeleefd, {door_de_ogen_van(idee, self.beeld.vragen)}")
        if idee.alternatief_van:
            ander = self._numbers.get(idee.alternatief_van)
            bij.append(f"anders dan hypothese {ander}" if ander else "anders dan een eerdere hypothese")
        regels = [f"Hypothese {self._numbers[idee.id]}{haakjes(*bij)}: {idee.tekst}"]
        if idee.want:
            regels.append(aangevuld("Want", idee.want))
        if idee.klopt_niet_als:
            regels.append(aangevuld("Dit klopt niet als", idee.klopt_niet_als))
        if idee.handen:
            regels.append(f"Handen: {idee.handen}.")
        if idee.status != "idee":
            regels.append(f"Nu: {HYPOTHESESTATUS[idee.status]}.")
        return "\n".join(regels)

    @cached_property
    def _numbers(self) -> dict[str, int]:
        """Numbers follow the page: first thoughts, what came later, who sees it differently."""
        op_volgorde = sorted(self.beeld.sessie.hypothesen, key=_page_order)
        return {idee.id: n for n, idee in enumerate(op_volgorde, 1)}


def _page_order(idee: Hypothese) -> tuple[bool, bool]:
    return bool(idee.alternatief_van), idee.fase == "later"
