"""Where each key of a TOML text stands, which `tomllib` does not tell.

This reads the shape of the text and not its values: it accepts whatever it meets, because saying what
is wrong with TOML is the work of `tomllib`, which goes first.
"""

import re

Pad = tuple[str | int, ...]
"""The way to a value: keys, and numbers (from 0) in lists."""

_TEKENS = re.compile(
    r"""
      (?P<wit>[ \t\r]++|\#[^\n]*+)
    | (?P<eind>\n)
    | (?P<tekst>\"{3}(?:[^"\\]|\\.|"(?!""))*+"{0,5} | '{3}(?:[^']|'(?!''))*+'{0,5}
              | "(?:[^"\\\n]|\\[^\n])*+"? | '[^'\n]*+'?)
    | (?P<woord>[A-Za-z0-9_+:-]++)
    | (?P<teken>.)
    """,
    re.VERBOSE | re.DOTALL,
)


def regels(tekst: str) -> dict[Pad, int]:
    """The line, from 1, of every table, key and list item in a TOML text."""
    lezer = _Lezer()
    for token in _TEKENS.finditer(tekst):
        soort, woord = token.lastgroup, token[0]
        match soort:
            case "eind":
                lezer.line_end()
            case "tekst" | "woord":
                lezer.word(woord.strip("\"'") if soort == "tekst" else woord)
            case "teken":
                lezer.sign(woord)
        lezer.regel += woord.count("\n")
    return lezer.regels


class _Lezer:
    """Walks the signs of a TOML text and remembers where it is."""

    def __init__(self) -> None:
        self.regel = 1
        self.regels: dict[Pad, int] = {}
        self._tabel: Pad = ()
        self._lengtes: dict[Pad, int] = {}
        self._sleutel: list[str] = []
        self._haken = 0
        self._hier: Pad | None = None
        """The value being read; None while reading a key."""
        self._open: list[tuple[Pad, bool]] = []
        """The lists (True) and inline tables (False) this place is in."""

    def line_end(self) -> None:
        if not self._open:
            self._hier, self._sleutel, self._haken = None, [], 0

    def word(self, woord: str) -> None:
        if self._hier is not None:
            self.regels.setdefault(self._hier, self.regel)
            return
        self._sleutel.append(woord)

    def sign(self, teken: str) -> None:
        match teken:
            case "=" if self._hier is None:
                self._hier = self._open[-1][0] if self._open else self._tabel
                for deel in self._sleutel:
                    self._hier = (*self._hier, deel)
                    self.regels.setdefault(self._hier, self.regel)
                self._sleutel = []
            case "[" if self._hier is None:
                self._haken += 1
            case "[" | "{" if self._hier is not None:
                self._enter(self._hier, lijst=teken == "[")
            case "," if self._open:
                self._next()
            case "]" if self._haken:
                self._header()
            case "]" | "}" if self._open:
                self._hier = self._open.pop()[0]

    def _enter(self, hier: Pad, *, lijst: bool) -> None:
        self.regels.setdefault(hier, self.regel)
        self._open.append((hier, lijst))
        self._hier = (*hier, 0) if lijst else None

    def _next(self) -> None:
        if not self._open[-1][1]:
            self._hier = None
        elif self._hier and isinstance(nr := self._hier[-1], int):
            self._hier = (*self._hier[:-1], nr + 1)

    def _header(self) -> None:
        pad: Pad = ()
        for deel in self._sleutel[:-1]:
            pad = (*pad, deel)
            if pad in self._lengtes:
                pad = (*pad, self._lengtes[pad] - 1)
        pad = (*pad, *self._sleutel[-1:])
        self.regels.setdefault(pad, self.regel)
        if self._haken > 1:
            nr = self._lengtes.get(pad, 0)
            self._lengtes[pad] = nr + 1
            pad = (*pad, nr)
            self.regels.setdefault(pad, self.regel)
        self._tabel, self._sleutel, self._haken = pad, [], 0
