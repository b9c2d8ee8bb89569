"""Why there is an afspraak, in one sentence: what was thought or said that it came from, and by whom."""

from collections.abc import Iterable

from andere_vragen.casus.betekenis import Betekenis
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie, ingeleefd
from andere_vragen.papieren.voor_wie import genoemd
from andere_vragen.papieren.zinnen import door_de_ogen_van
from andere_vragen.taal.tekst import regel


def waarom(afspraak: Afspraak, gesprek: Gesprek) -> Iterable[str]:
    """The sentence; nothing when it came from nowhere, or says the same words as the afspraak."""
    for sessie in gesprek.sessies if afspraak.uit else ():
        match sessie.uitspraak(afspraak.uit or ""):
            case (Notitie() | Hypothese()) as bron if not _same(bron.tekst, afspraak.wat):
                yield f"{_begin(bron, sessie, gesprek)}: “{regel(bron.tekst)}”"


def _begin(bron: Notitie | Hypothese, sessie: Sessie, gesprek: Gesprek) -> str:
    """Whose words they are. What was imagined is named so."""
    vragen = gesprek.achteraf.vragen
    if ingeleefd(bron):
        return f"Omdat we ons dit voorstellen, {door_de_ogen_van(bron, vragen)} (ingeleefd)"
    if isinstance(bron, Hypothese):
        return "Omdat we denken"
    stem = Betekenis(sessie, vragen).stem(bron)
    match bron.bron, stem:
        case "zelf_gezegd", "zelf":
            return f"Omdat we van {genoemd(gesprek.casus)} zelf hoorden"
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
