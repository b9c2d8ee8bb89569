"""A paper as Markdown."""

from collections.abc import Iterable

from andere_vragen.papieren.inhoud import Afgesproken, Afspraken, Alinea, Blok, Inhoud, Kop, Lijst, Ringen
from andere_vragen.papieren.markdown import in_lijst, in_regel


def als_markdown(inhoud: Inhoud) -> str:
    """The paper as any Markdown reader shows it: every text as it was typed."""
    blokken = [f"# {in_regel(inhoud.titel)}"]
    if inhoud.inleiding:
        blokken += _block(inhoud.inleiding)
    for sectie in inhoud.secties:
        blokken.append(f"## {in_regel(sectie.kop)}")
        for blok in sectie.blokken:
            blokken += _block(blok)
    return "\n\n".join(blokken) + "\n"


def _block(blok: Blok) -> Iterable[str]:
    match blok:
        case Kop(tekst):
            yield f"### {in_regel(tekst)}"
        case Alinea(tekst):
            yield "\n".join(map(in_regel, tekst.split("\n")))
        case Lijst(punten):
            yield "\n".join(f"- {in_lijst(punt)}" for punt in punten)
        case Afspraken(afspraken):
            yield "\n".join(f"- {in_lijst(_whole(iets))}" for iets in afspraken)
        case Ringen():
            return


def _whole(iets: Afgesproken) -> str:
    return "\n".join((iets.wat, *iets.regels))
