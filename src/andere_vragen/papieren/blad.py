"""The blad: the first paper, for whom it is about, on one A4 and in their words.

What they said, what is tried and who does it, what stays, who tells them, whom they can go to and when we
look back. Nothing on it that nobody said yes to, and no part without words.
"""

from collections.abc import Iterable, Mapping

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.tijdlijn import Loop, afspraken_nu, terugkijkdag
from andere_vragen.papieren.inhoud import Afgesproken, Afspraken, Alinea, Blok, Inhoud, Lijst, Sectie
from andere_vragen.papieren.notities import STEMMEN, Notities
from andere_vragen.papieren.zinnen import HIELP, aanspreekpunt, met_naam, persoon, wanneer
from andere_vragen.taal.tekst import hoofdletter
from andere_vragen.taal.tijd import dag
from andere_vragen.taal.woorden import Effect
from andere_vragen.vragen.soort import Casussoort

_HELPT: Mapping[Effect, str] = {"helpt": "Dit helpt al.", "beetje": "Dit helpt al een beetje."}

Deel = tuple[str, Iterable[Blok]]


def blad(gesprek: Gesprek) -> Inhoud:
    """All that stands on it. Its name and its title hold no schuilnaam: it lies on a kitchen table."""
    lopen = afspraken_nu(gesprek.sessies)
    delen = ((kop, tuple(blokken)) for kop, blokken in _parts(gesprek, lopen) if kop)
    return Inhoud(
        naam="Onze afspraken",
        titel="Dit spraken we af" if any(map(_tells, lopen)) else "Hier praatten we over",
        inleiding=Alinea(f"Onze vraag: {gesprek.sessie.vraag}") if gesprek.sessie.vraag else None,
        secties=tuple(Sectie(kop, blokken) for kop, blokken in delen if blokken),
        moment=gesprek.sessie.gewijzigd,
    )


def _parts(gesprek: Gesprek, lopen: list[Loop]) -> Iterable[Deel]:
    woorden, sessie = gesprek.vragen.soort, gesprek.sessie
    yield woorden.jij_zei, _voice(gesprek, "zelf")
    yield woorden.thuis_zei, _voice(gesprek, "ouders")
    yield "Wat we proberen, en wie het doet", _tried(lopen, woorden)
    yield "Wat hielp, en wat blijft", _kept(lopen)
    yield woorden.mensen, _people(gesprek)
    yield woorden.vertelt, _told_by(lopen)
    yield woorden.terecht, _line(hoofdletter(aanspreekpunt(sessie)))
    dan = terugkijkdag(gesprek.sessies)
    yield "Wanneer we samen terugkijken", _line(dag(dan, jaar=True) if dan else "")


def _line(tekst: str) -> Iterable[Blok]:
    if tekst:
        yield Alinea(tekst)


def _voice(gesprek: Gesprek, stem: str) -> Iterable[Blok]:
    """Their own words; a sitting in which they said nothing has none."""
    notities = Notities(gesprek.achteraf, gesprek.wie)
    if gezegd := notities.op(STEMMEN[stem]):
        yield Lijst(tuple(f"“{notitie.tekst}”" for notitie in gezegd))


def _tried(lopen: list[Loop], woorden: Casussoort) -> Iterable[Blok]:
    """What the group said yes to and goes on, the newest step together first; and what waits for a yes."""
    zeker = [loop for loop in lopen if _holds(loop)]
    samen = [loop for loop in zeker if loop.afspraak.samen][-1:]
    op_volgorde = [*samen, *(loop for loop in zeker if loop not in samen)]
    if op_volgorde:
        yield Afspraken(tuple(_agreed(loop, woorden, samen=loop in samen) for loop in op_volgorde))
    if wachten := sum(loop.open and not loop.bevestigd for loop in lopen):
        een = "Er ligt nog 1 idee. Dat lezen we eerst samen door."
        meer = f"Er liggen nog {wachten} ideeën. Die lezen we eerst samen door."
        yield Alinea(een if wachten == 1 else meer)


def _holds(loop: Loop) -> bool:
    """Whether the group said yes to it and still goes on with it; what stays as it is, is not open."""
    return loop.open and loop.bevestigd


def _tells(loop: Loop) -> bool:
    """Whether it stands on this paper."""
    return _holds(loop) or loop.blijft or loop.hielp


def _agreed(loop: Loop, woorden: Casussoort, *, samen: bool) -> Afgesproken:
    afspraak = loop.afspraak
    regels = (
        "Dit doen we samen." if samen else "",
        met_naam(("Wie", afspraak.wie), ("Wanneer", wanneer(afspraak, loop.gemaakt))),
        met_naam((woorden.merken, afspraak.merken_aan)),
        _HELPT.get(loop.effect, ""),
    )
    return Afgesproken(afspraak.wat, tuple(filter(None, regels)))


def _kept(lopen: list[Loop]) -> Iterable[Blok]:
    """What stays, and what helped: it may not vanish from the paper because it is done."""
    blijft = [_stays(loop, "Dit blijft zo.") for loop in lopen if loop.blijft]
    klaar = [loop for loop in lopen if loop.hielp and not (loop.blijft or loop.open)]
    hielp = [_stays(loop, HIELP[loop.effect]) for loop in klaar]
    if punten := (*blijft, *hielp):
        yield Afspraken(punten)


def _stays(loop: Loop, zegt: str) -> Afgesproken:
    return Afgesproken(
        loop.afspraak.wat, (" ".join(filter(None, (met_naam(("Wie", loop.afspraak.wie)), zegt))),)
    )


def _people(gesprek: Gesprek) -> Iterable[Blok]:
    if mensen := gesprek.sessie.aanwezig:
        yield Lijst(tuple(map(persoon, mensen)))


def _told_by(lopen: list[Loop]) -> Iterable[Blok]:
    """Who tells it, each once, of what stands on this paper."""
    zeker = (loop.afspraak.vertelt for loop in lopen if _holds(loop))
    if vertellers := tuple(dict.fromkeys(filter(None, zeker))):
        yield Alinea(hoofdletter("; ".join(vertellers)))
