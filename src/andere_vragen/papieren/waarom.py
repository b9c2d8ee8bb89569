"""Why there is an afspraak, in one sentence: what was thought or said that it came from, and by whom."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from andere_vragen.casus.betekenis import Betekenis
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.kaarten import door_de_ogen_van
from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie, ingeleefd
from andere_vragen.taal.tekst import regel


@dataclass(frozen=True)
class Redenen:
    """What the afspraken of a casus came from."""

    gesprek: Gesprek

    def waarom(self, afspraak: Afspraak) -> Iterable[str]:
        """The sentence; nothing when it came from nowhere, or says the same words as the afspraak."""
        bron, sessie = self._sources.get(afspraak.uit or "", (None, self.gesprek.sessie))
        if bron and not _same(bron.tekst, afspraak.wat):
            yield f"{self._begin(bron, sessie)}: “{regel(bron.tekst)}”"

    @cached_property
    def _sources(self) -> dict[str, tuple[Notitie | Hypothese, Sessie]]:
        """Everything said in all sittings that is no afspraak, with the sitting it was said in."""
        gevonden: dict[str, tuple[Notitie | Hypothese, Sessie]] = {}
        for sessie in self.gesprek.sessies:
            gevonden |= {notitie.id: (notitie, sessie) for notitie in sessie.notities}
            gevonden |= {idee.id: (idee, sessie) for idee in sessie.hypothesen}
        return gevonden

    def _begin(self, bron: Notitie | Hypothese, sessie: Sessie) -> str:
        """Whose words they are. What was imagined is named so."""
        vragen = self.gesprek.achteraf.vragen
        if ingeleefd(bron):
            return f"Omdat we ons dit voorstellen, {door_de_ogen_van(bron, vragen)} (ingeleefd)"
        if isinstance(bron, Hypothese):
            return "Omdat we denken"
        betekenis = Betekenis(sessie, vragen)
        if betekenis.vraag(bron) == "goed":
            return "Dit bouwt op"
        match bron.bron, betekenis.stem(bron):
            case "zelf_gezegd", "zelf":
                return f"Omdat we van {self.gesprek.wie} zelf hoorden"
            case "zelf_gezegd", "ouders":
                return "Omdat we van thuis hoorden"
            case "zelf_gezegd", _:
                return "Omdat iemand zelf zei"
            case "cijfers", _:
                return "Omdat de cijfers dit laten zien"
            case _:
                return "Omdat aan tafel gezegd is"


def _same(een: str, ander: str) -> bool:
    return regel(een).rstrip(".").casefold() == regel(ander).rstrip(".").casefold()
