"""A paper as Markdown."""

from collections.abc import Iterable, Sequence

from andere_vragen.papieren.inhoud import Alinea, Blok, Inhoud, Kop, Lijst, Ringen, Tabel
from andere_vragen.papieren.markdown import in_cel, in_lijst, in_regel


def als_markdown(inhoud: Inhoud) -> str:
    """The paper as any Markdown reader shows it: every text as it was typed."""
    blokken = [f"# {in_regel(inhoud.titel)}", *_block(inhoud.inleiding)]
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
        case Tabel(kolommen, rijen):
            koppen = [in_cel(kolom.kop) for kolom in kolommen]
            cellen = (tuple(map(in_cel, rij)) for rij in rijen)
            yield "\n".join(map(_row, (koppen, ["---"] * len(koppen), *cellen)))
        case Ringen():
            return


def _row(cellen: Sequence[str]) -> str:
    return f"| {' | '.join(cellen)} |"
