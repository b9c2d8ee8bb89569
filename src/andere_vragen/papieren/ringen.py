"""The niveaus around the youngster as rings, for paper: inline SVG that needs nothing from outside.

Each ring carries its number just below the middle line, and its name stands beside it on the same
height: near is on top, far below. So no name has to fit in a ring, and no colour has to be told apart.
"""

from collections.abc import Sequence
from html import escape

from andere_vragen.papieren.inhoud import Ring

_STAP = 26
"""The width of a ring, and the height of a line of the legend."""

_RAND = 6
_LEGENDA = 330
_LETTERS = 34
"""As many characters of a name as fit in the legend."""

_UITLEG = "Zo vaak ging het hierover. In het midden: dichtbij."
_INKT, _LIJN, _GEVULD, _LEEG = "#000", "#444", "#d6e9f8", "#fff"


def getekend(ringen: Sequence[Ring]) -> str:
    """The rings, near to far, as a figure. A ring about which nothing was said is white and dashed."""
    midden = _RAND + _STAP * len(ringen)
    breedte, hoogte = 2 * midden + _LEGENDA, 2 * midden
    gezegd = "; ".join(f"{ring.label}: {ring.aantal}" for ring in ringen)
    return "\n".join(
        (
            "<figure>",
            f'<svg role="img" aria-labelledby="ringen-titel ringen-uitleg" viewBox="0 0 {breedte} {hoogte}">',
            '<title id="ringen-titel">De context in ringen, van dichtbij naar ver weg</title>',
            f'<desc id="ringen-uitleg">{escape(gezegd)}</desc>',
            *(_circle(midden, nr, ring) for nr, ring in reversed([*enumerate(ringen)])),
            *(_line(midden, nr, ring) for nr, ring in enumerate(ringen)),
            "</svg>",
            f"<figcaption>{_UITLEG}</figcaption>",
            "</figure>",
        )
    )


def _circle(midden: int, nr: int, ring: Ring) -> str:
    vulling, streepjes = (_GEVULD, "") if ring.aantal else (_LEEG, ' stroke-dasharray="5 4"')
    return (
        f'<circle cx="{midden}" cy="{midden}" r="{_STAP * (nr + 1)}" fill="{vulling}" stroke="{_LIJN}"'
        f' stroke-width="1.5"{streepjes}/>'
    )


def _line(midden: int, nr: int, ring: Ring) -> str:
    """The number in its ring, and the name at the end of a thin line."""
    hoogte = midden + nr * _STAP + (_STAP // 2 if nr else 0)
    begin = midden + 8 + 5 * len(str(ring.aantal))
    rechts = 2 * midden + 6
    naam = ring.label if len(ring.label) <= _LETTERS else f"{ring.label[: _LETTERS - 1].rstrip()}…"
    return (
        f'<line x1="{begin}" y1="{hoogte}" x2="{rechts}" y2="{hoogte}"'
        f' stroke="{_LIJN}" stroke-width="0.75"/>\n'
        f'<text x="{midden}" y="{hoogte + 6}" text-anchor="middle" font-size="17" font-weight="bold"'
        f' fill="{_INKT}">{ring.aantal}</text>\n'
        f'<text x="{rechts + 8}" y="{hoogte + 6}" font-size="17" fill="{_INKT}">'
        f'<tspan font-weight="bold">{ring.aantal}</tspan> {escape(naam)}</text>'
    )
