"""The hand-out for the youngster and the parents: one page, and only what concerns them tomorrow.

The question, the afspraken, the aanspreekpunt and the day of looking back; no schuilnaam, and nothing
that anybody said or thought.
"""

from collections.abc import Iterable, Sequence
from html import escape

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.tijdlijn import afspraken_nu, terugkijkdag
from andere_vragen.casus.uitspraken import Afspraak
from andere_vragen.papieren.als_html import pagina
from andere_vragen.papieren.zinnen import wanneer
from andere_vragen.taal.tijd import dag, maanddag

_STIJL = """\
:root { color-scheme: light; }
body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; background: #fff; color: #000;
  font: 1.25rem/1.35 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 .6rem; color: #00477a; font-size: 2.1rem; line-height: 1.2; }
h2 { margin: 1rem 0 .4rem; color: #00477a; font-size: 1.4rem; line-height: 1.25; }
p { margin: .2rem 0; }
.vraag { font-size: 1.4rem; font-weight: bold; }
ol { margin: 0; padding: 0; list-style: none; }
li { margin: 0 0 .6rem; padding: .4rem .9rem; border: 2px solid #00477a; border-radius: .6rem; }
.wat { font-weight: bold; white-space: pre-wrap; }
.wie { display: flex; flex-wrap: wrap; column-gap: 2rem; }
.samen { border-width: 5px; }
.onder { display: flex; flex-wrap: wrap; gap: .7rem; }
.onder div { flex: 1 1 15rem; padding: .4rem .9rem; border-radius: .6rem; background: #e4e7ec; }
.onder h2 { margin-top: 0; }
@page { size: A4; margin: 15mm; }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: 14pt; }
  .onder div { border: 2px solid #444; }
  h2 { break-after: avoid; }
  li, .onder { break-inside: avoid; }
}
"""
_NOG_NIET = "nog niet gekozen"


def hand_out(gesprek: Gesprek) -> str:
    """The page as HTML, with the afspraken that hold now: those of this sitting and the earlier open ones."""
    lopen = [loop.afspraak for loop in afspraken_nu(gesprek.sessies) if loop.open]
    # There is one step together; that of an earlier sitting goes on as an afspraak like the others.
    stap = next((afspraak for afspraak in reversed(lopen) if afspraak.samen), None)
    afspraken = [*filter(None, [stap]), *(afspraak for afspraak in lopen if afspraak is not stap)]
    sessie = gesprek.sessie
    dan = terugkijkdag(gesprek.sessies)
    return pagina(
        "Onze afspraken",
        _STIJL,
        (
            "<h1>Dit spraken we af</h1>",
            *_question(sessie.vraag),
            "<h2>Onze afspraken</h2>",
            *_agreements(afspraken, stap),
            '<div class="onder">',
            *_box("Heb je een vraag?", f"Ga naar: {sessie.regie}" if sessie.regie else "Dat kiezen we nog."),
            *_box("Samen terugkijken", dag(dan, jaar=True) if dan else "De dag kiezen we nog."),
            "</div>",
        ),
    )


def _box(kop: str, tekst: str) -> Iterable[str]:
    yield f"<div><h2>{kop}</h2>\n<p>{escape(tekst)}</p></div>"


def _question(vraag: str) -> Iterable[str]:
    if vraag:
        yield f'<h2>Onze vraag</h2>\n<p class="vraag">{escape(vraag)}</p>'


def _agreements(afspraken: Sequence[Afspraak], stap: Afspraak | None) -> Iterable[str]:
    if not afspraken:
        yield "<p>We hebben nog geen afspraken.</p>"
        return
    yield "<ol>"
    for afspraak in afspraken:
        yield '<li class="samen">\n<p>Dit doen we samen:</p>' if afspraak is stap else "<li>"
        yield f'<p class="wat">{escape(afspraak.wat)}</p>'
        yield f'<div class="wie"><p>Wie: {escape(afspraak.wie or _NOG_NIET)}</p>'
        yield f"<p>Wanneer: {escape(wanneer(afspraak, maanddag) or _NOG_NIET)}</p></div>"
        yield "</li>"
    yield "</ol>"
