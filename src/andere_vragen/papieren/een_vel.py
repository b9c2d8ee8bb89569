"""The blad on one A4: in the largest letters in which it fits, reckoned without a printer."""

from andere_vragen.papieren.inhoud import Afspraken, Alinea, Blok, Inhoud, Lijst

_BREED, _HOOG = 182, 269
"""What is left of an A4 within its margins of 14 mm, in millimetres."""

_LETTERS = (14.0, 13.5, 13.0, 12.5, 12.0, 11.5, 11.0, 10.5, 10.0)
"""The sizes it is printed in, in points: the largest that fits."""

_PUNT, _REGEL, _TEKEN = 0.3528, 1.3, 0.52
"""A point in millimetres; the height of a line and the width of a letter, in letters."""

_TITEL, _KOP, _TUSSEN = 2.2, 2.1, 0.25
"""What a title, a heading and the space behind a point take, in lines."""


def letter(inhoud: Inhoud) -> float:
    """The size in which it fits on one A4, or else the smallest one."""
    return next((punten for punten in _LETTERS if past(inhoud, punten)), _LETTERS[-1])


def past(inhoud: Inhoud, punten: float) -> bool:
    """Whether it fits on one A4 in letters of this size."""
    tekens = int(_BREED / (punten * _PUNT * _TEKEN))
    regels = int(_HOOG / (punten * _PUNT * _REGEL))
    return _lines(inhoud, tekens) <= regels


def _lines(inhoud: Inhoud, tekens: int) -> float:
    """How many lines it takes when so many letters go in one; rather too many than too few."""
    delen = [blok for sectie in inhoud.secties for blok in sectie.blokken]
    if inhoud.inleiding:
        delen.append(inhoud.inleiding)
    return _TITEL + _KOP * len(inhoud.secties) + sum(_height(blok, tekens) for blok in delen)


def _height(blok: Blok, tekens: int) -> float:
    match blok:
        case Afspraken(afspraken):
            return sum(
                _wrapped("\n".join((iets.wat, *iets.regels)), tekens - 6) + _TUSSEN for iets in afspraken
            )
        case Lijst(punten):
            return sum(_wrapped(punt, tekens - 3) + _TUSSEN for punt in punten)
        case Alinea(tekst):
            return _wrapped(tekst, tekens) + _TUSSEN
        case _:
            return _KOP


def _wrapped(tekst: str, tekens: int) -> int:
    return sum(max(1, -(-len(regel) // tekens)) for regel in tekst.split("\n"))


_STIJL = """\
:root { color-scheme: light; }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; background: #fff; color: #000;
  font: 1.2rem/1.3 system-ui, sans-serif; overflow-wrap: break-word; }
h1 { margin: 0 0 .3em; color: #00477a; font-size: 1.7em; line-height: 1.15; }
h2 { margin: .8em 0 .2em; color: #00477a; font-size: 1.2em; line-height: 1.2; }
p { margin: .2em 0; }
ul, ol { margin: 0; padding: 0 0 0 1.1em; }
li { margin: 0 0 .3em; white-space: pre-wrap; }
.inleiding { font-size: 1.1em; font-weight: bold; }
.afspraken { padding: 0; list-style: none; }
.afspraken li { padding: 0 .6em; border-left: 4px solid #00477a; }
@page { size: A4; margin: 14mm; }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: LETTERpt; }
  h2 { break-after: avoid; }
  li { break-inside: avoid; }
}
"""


def stijl(inhoud: Inhoud) -> str:
    """How it looks: in letters that keep it on one A4."""
    return _STIJL.replace("LETTER", f"{letter(inhoud):g}")
