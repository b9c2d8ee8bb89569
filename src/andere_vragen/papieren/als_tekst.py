"""A paper as plain text that can be pasted into the note field of any other program.

Such a field knows no tables and no Markdown, and often swallows spaces at the start of a line.
"""

from collections.abc import Iterable, Sequence

from andere_vragen.papieren.inhoud import Alinea, Blok, Inhoud, Kolom, Kop, Lijst, Ringen, Tabel


def als_tekst(inhoud: Inhoud) -> str:
    """The paper in lines. What was typed over several lines stays behind its point."""
    blokken = [inhoud.titel, *_block(inhoud.inleiding)]
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
        case Tabel(kolommen, rijen):
            yield "\n".join(_point(_row(kolommen, rij)) for rij in rijen)
        case Ringen():
            return


def _row(kolommen: Sequence[Kolom], cellen: Sequence[str]) -> str:
    """A row of a table as lines; an empty cell says nothing."""
    return "\n".join(f"{kolom.kop}: {cel}" for kolom, cel in zip(kolommen, cellen, strict=True) if cel)


def _point(punt: str) -> str:
    return "• " + "\n".join(regel.rstrip() for regel in punt.split("\n")).replace("\n", "\n  ")
