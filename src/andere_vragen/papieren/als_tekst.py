"""A paper as plain text that can be pasted into the note field of any other program.

Such a field knows no Markdown, and often swallows spaces at the start of a line.
"""

from collections.abc import Iterable

from andere_vragen.papieren.inhoud import Afspraken, Alinea, Blok, Inhoud, Kop, Lijst, Ringen


def als_tekst(inhoud: Inhoud) -> str:
    """The paper in lines. What was typed over several lines stays behind its point."""
    blokken = [inhoud.titel]
    if inhoud.inleiding:
        blokken += _block(inhoud.inleiding)
    for sectie in inhoud.secties:
        blokken.append(sectie.kop.upper())
        for blok in sectie.blokken:
            blokken += _block(blok)
    return "\n\n".join(blokken) + "\n"


def _block(blok: Blok) -> Iterable[str]:
    match blok:
        case Kop(tekst):
            yield f"{tekst}:"
        case Alinea(tekst):
            yield " ".join(tekst.split("\n"))
        case Lijst(punten):
            yield "\n".join(map(_point, punten))
        case Afspraken(afspraken):
            yield "\n".join(_point("\n".join((iets.wat, *iets.regels))) for iets in afspraken)
        case Ringen():
            return


def _point(punt: str) -> str:
    return "• " + "\n".join(regel.rstrip() for regel in punt.split("\n")).replace("\n", "\n  ")
