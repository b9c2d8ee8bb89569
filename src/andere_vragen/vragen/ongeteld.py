"""What a question file leaves uncounted: no mistake, but whoever changes the questions wants to know it."""

from collections.abc import Container, Iterator, Mapping
from typing import get_args

from andere_vragen.vragen.betekenis import Rijtelling, Schermtelling, Steunrij
from andere_vragen.vragen.blok import KORT
from andere_vragen.vragen.blokken import Oudzetje
from andere_vragen.vragen.modellen import Vragen

_SCHERMEN: Mapping[Schermtelling, str] = {
    "goed": "het verslag en de zetjes weten niet wat goed gaat",
    "context": "het verslag zegt niet welke niveaus nog leeg zijn",
    "steun": "trends tellen geen steun",
    "anders": "het verslag heeft geen kopje voor wie het anders ziet",
    "trends": "het verslag heeft geen kopje Trends",
    "omgeving": "een afspraak telt alleen door niveau of bereik als iets om de jongere heen",
    "terugkijken": "verslag en leerkring weten niet wat we leerden",
    "slot": "het verslag heeft geen woorden waarmee we weggingen",
}
"""What is missing where no screen counts as this. Of the other screens nothing is told yet."""

_RIJEN: Mapping[Rijtelling, tuple[Schermtelling | None, str]] = {
    "jongeren": ("trends", "geen zetje vraagt naar jongeren zelf"),
    "leren": ("terugkijken", "de leerkring weet niet wat we leerden"),
    "vasthouden": ("terugkijken", "verslag en leerkring weten niet wat we vasthouden"),
    "woord": ("slot", "het verslag heeft geen woorden waarmee we weggingen"),
    "niet_opnieuw": (None, "het verslag zegt niet wat ouders niet opnieuw hoeven te vertellen"),
    "vastgesteld": (None, "wat bij het voorlezen gezegd is, staat niet bij Anders gezien"),
}
"""The screen on which a row must stand to count as this, and what is missing where there is none."""


def niet_geteld(vragen: Vragen) -> Iterator[str]:
    """What cannot be counted with these questions, each a Dutch sentence; of other kinds what is missed."""
    jongere = vragen.van_soort("jongere")
    yield from _uncounted(jongere)
    gezegd = set(_missed(jongere))
    yield from sorted(gezegd)
    for soort in vragen.eigen_soorten:
        eigen = vragen.van_soort(soort)
        anders = (zin for zin in _missed(eigen) if zin not in gezegd)
        yield from (f"Gaat het over {eigen.soort.naam}: {zin}" for zin in anders)
    yield from _retired(vragen)


def _uncounted(vragen: Vragen) -> Iterator[str]:
    """What papers, zetjes and trends know of whom it is about."""
    schermen = {scherm.telt_als for scherm in vragen.schermen}
    rijen = {rij.telt_als for scherm in vragen.schermen for rij in vragen.rijen_op(scherm)}
    yield from _screens(schermen | rijen)
    if "steun" in schermen:
        yield from _support(vragen)
    yield from _rows(vragen, schermen)
    if anders := [niveau.label for niveau in vragen.niveaus if not niveau.telt_als]:
        yield f"Deze niveaus tellen in trends als een ander niveau: {'; '.join(anders)}."


def _missed(vragen: Vragen) -> Iterator[str]:
    """What every kind of casus needs."""
    if "ouders" not in vragen.stemmen:
        yield "Geen rij of niveau is de stem van de ouders: verslag en zetjes weten niet wat zij zelf zeggen."
    if lang := [niveau.kort for niveau in vragen.niveaus if niveau.kort and len(niveau.kort) > KORT]:
        yield f"Te lang voor de strook met rijen, hoogstens {KORT} tekens: {'; '.join(lang)}."
    if not any(route.kijkt_terug for route in vragen.routes):
        yield "Geen route kijkt terug: elk gesprek telt als een eerste gesprek."


def _screens(gevraagd: Container[str | None]) -> Iterator[str]:
    for telling, gevolg in _SCHERMEN.items():
        if telling not in gevraagd:
            yield f"Geen scherm telt als {telling}: {gevolg}."


def _support(vragen: Vragen) -> Iterator[str]:
    al = {rij.telt_als for rij in vragen.rijen_als("steun")}
    if niet := [telling for telling in get_args(Steunrij) if telling not in al]:
        yield f"Geen rij over steun telt als {', '.join(niet)}: trends tellen die niet."


def _rows(vragen: Vragen, schermen: Container[Schermtelling | None]) -> Iterator[str]:
    """Of rows whose screen is not there either, that was said already."""
    for telling, (op, gevolg) in _RIJEN.items():
        if op is None:
            rijen, waar = vragen.rijen, ""
        elif op in schermen:
            rijen, waar = vragen.rijen_als(op), f" op een scherm dat telt als {op}"
        else:
            continue
        if telling not in {rij.telt_als for rij in rijen}:
            yield f"Geen rij{waar} telt als {telling}: {gevolg}."


def _retired(vragen: Vragen) -> Iterator[str]:
    """What the program no longer needs: accepted, and named."""
    if met_fase := [scherm.id for scherm in vragen.schermen if scherm.fase]:
        yield f"Niet meer nodig: fase (bij {', '.join(met_fase)}). Eerste gedachten komen vóór Context."
    if oud := [zetje.id for zetje in vragen.zetjes if zetje.id in get_args(Oudzetje)]:
        yield f"Niet meer nodig: zetje {', '.join(oud)}. De app geeft het niet meer."
