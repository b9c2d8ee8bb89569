"""A paper as one web page that needs nothing from anywhere, good on A4 through the browser's print."""

from collections.abc import Iterable
from html import escape

from andere_vragen.papieren.inhoud import Afgesproken, Afspraken, Alinea, Blok, Inhoud, Kop, Lijst, Ringen
from andere_vragen.papieren.ringen import getekend

_MAG = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

_STIJL = """\
:root { color-scheme: light; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; background: #fff; color: #000;
  font: 1.0625rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 2rem 0 .5rem; padding-bottom: .2rem; border-bottom: 2px solid; color: #00477a;
  font-size: 1.25rem; line-height: 1.3; }
h3 { margin: 1.1rem 0 .3rem; font-size: 1.0625rem; }
p { margin: .5rem 0; }
ul, ol { margin: .4rem 0; padding-left: 1.4rem; }
li { margin: .2rem 0; white-space: pre-wrap; }
.afspraken { padding: 0; list-style: none; }
.afspraken li { margin: .6rem 0; padding: .1rem .8rem; border-left: 4px solid #00477a; }
.inleiding { padding: .6rem .9rem; border-left: 4px solid #00477a; background: #eef0f3; }
figure { margin: 1rem 0; }
figcaption { font-size: .9375rem; }
svg { display: block; width: 100%; height: auto; max-height: 26rem; }
@page { size: A4; margin: 18mm 16mm; }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: 11pt; line-height: 1.35; }
  h1 { font-size: 17pt; }
  h2 { margin-top: 14pt; font-size: 13pt; }
  figcaption { font-size: 9.5pt; }
  svg { max-height: 88mm; }
  h1, h2, h3 { break-after: avoid; }
  li, figure { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
}
"""


def als_html(inhoud: Inhoud, stijl: str = _STIJL) -> str:
    """The paper as a page: no script, no outside reference, every text escaped.

    Its name stands in the window list and becomes the name of a PDF, so it holds no schuilnaam.
    """
    delen = [f"<h1>{escape(inhoud.titel)}</h1>"]
    if inhoud.inleiding:
        delen.append(f'<p class="inleiding">{escape(inhoud.inleiding.tekst)}</p>')
    for sectie in inhoud.secties:
        delen += ("<section>", f"<h2>{escape(sectie.kop)}</h2>")
        delen += (_block(blok) for blok in sectie.blokken)
        delen.append("</section>")
    return "\n".join(
        (
            "<!doctype html>",
            '<html lang="nl">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{_MAG}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{escape(inhoud.naam)}</title>",
            f"<style>\n{stijl}</style>",
            "</head>",
            "<body>",
            "<main>",
            *delen,
            "</main>",
            "</body>",
            "</html>\n",
        )
    )


def _block(blok: Blok) -> str:
    match blok:
        case Kop(tekst):
            return f"<h3>{escape(tekst)}</h3>"
        case Alinea(tekst):
            return f"<p>{escape(tekst)}</p>"
        case Lijst(punten):
            return f"<ul>\n{_each('li', punten)}\n</ul>"
        case Afspraken(afspraken):
            kaarten = "\n".join(map(_agreed, afspraken))
            return f'<ol class="afspraken">\n{kaarten}\n</ol>'
        case Ringen(ringen):
            return getekend(ringen)


def _each(element: str, teksten: Iterable[str]) -> str:
    return "\n".join(f"<{element}>{escape(tekst)}</{element}>" for tekst in teksten)


def _agreed(iets: Afgesproken) -> str:
    regels = "".join(f"\n{escape(regel)}" for regel in iets.regels)
    return f"<li><strong>{escape(iets.wat)}</strong>{regels}</li>"
