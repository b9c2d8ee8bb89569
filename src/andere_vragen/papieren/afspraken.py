"""The afspraken of a sitting in the verslag."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.tijdlijn import afspraken_nu, nog_niet_gelezen
from andere_vragen.casus.uitspraken import Afspraak
from andere_vragen.papieren.inhoud import Afgesproken, Afspraken, Alinea, Blok
from andere_vragen.papieren.kanttekeningen import erbij
from andere_vragen.papieren.waarom import Redenen
from andere_vragen.papieren.zinnen import NIET_GELEZEN, handen, met_naam, wanneer
from andere_vragen.taal.tekst import hoofdletter
from andere_vragen.taal.tijd import dag
from andere_vragen.taal.woorden import BEREIK, hoe_het_gaat


def afspraken(gesprek: Gesprek) -> Iterable[Blok]:
    """The step together first, then all others; whether they were read aloud."""
    gemaakt = sorted(gesprek.sessie.afspraken, key=lambda afspraak: not afspraak.samen)
    if gemaakt:
        vertel = _Verteld(gesprek.sessie.begonnen.date(), Redenen(gesprek), _unread(gesprek))
        yield Afspraken(
            tuple(
                Afgesproken(iets.wat, (*vertel.van(iets), *erbij(gesprek.sessie, iets))) for iets in gemaakt
            )
        )
    if gelezen_op := _read_aloud(gemaakt):
        yield Alinea(gelezen_op)


@dataclass(frozen=True)
class _Verteld:
    """What belongs to each of them; what nobody said is not there."""

    toen: date
    redenen: Redenen
    ongelezen: set[str]

    def van(self, afspraak: Afspraak) -> Iterable[str]:
        if afspraak.samen:
            yield "Dit is onze ene stap samen."
        if wie := met_naam(("Wie", afspraak.wie), ("Wanneer", wanneer(afspraak, self.toen))):
            yield wie
        yield from self.redenen.waarom(afspraak)
        for naam, gezegd in (
            ("We merken het aan", afspraak.merken_aan),
            ("Als het niet lukt", afspraak.als_niet),
            ("Wie het vertelt", afspraak.vertelt),
        ):
            if gezegd:
                yield f"{naam}: {gezegd}"
        yield from _how_it_stands(afspraak)
        if afspraak.id in self.ongelezen:
            yield NIET_GELEZEN
        if afspraak.vroeg and not afspraak.vastgesteld:
            yield "Bedacht voordat we alles hadden bekeken. Willen we dit nog?"


def _how_it_stands(afspraak: Afspraak) -> Iterable[str]:
    if afspraak.bereik != "casus":
        yield f"Dit is voor {BEREIK[afspraak.bereik]}."
    if nu := hoe_het_gaat(afspraak.status, afspraak.effect, teruggekeken=False):
        yield f"Nu: {', '.join(nu)}."
    if geteld := handen(afspraak):
        yield f"{hoofdletter(geteld)}."
    if afspraak.nodig:
        yield f"Nodig om mee te kunnen: {afspraak.nodig}"


def _unread(gesprek: Gesprek) -> set[str]:
    return nog_niet_gelezen(afspraken_nu(gesprek.sessies))


def _read_aloud(gemaakt: list[Afspraak]) -> str:
    """Which afspraken were read aloud and right for everybody; empty as long as none was."""
    dagen = [afspraak.vastgesteld for afspraak in gemaakt if afspraak.vastgesteld]
    if not dagen:
        return ""
    wanneer = f"op {' en '.join(dag(dan, jaar=True) for dan in sorted(set(dagen)))}"
    nog_niet = len(gemaakt) - len(dagen)
    deze, gelezen = "Deze afspraken", "zijn hardop gelezen en klopten voor iedereen"
    if len(dagen) == 1:
        deze, gelezen = "Deze afspraak", "is hardop gelezen en klopte voor iedereen"
    if not nog_niet:
        return f"{deze} {gelezen}, {wanneer}."
    return f"{len(dagen)} van de {len(gemaakt)} afspraken {gelezen}, {wanneer}."
