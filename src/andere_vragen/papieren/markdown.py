r"""What the group typed, written so that every Markdown reader shows it as it was typed.

As light as possible, because people also open the report in Notepad: a sign is only escaped where it
could mean something to any of the readers people have: GFM, Pandoc, an editor. A backslash stands before the
signs that every Markdown knows (``\`*_{}[]()#+-.!``), an entity for the others.
"""

import re

_SIGNS = r"[\\`*_\[{]|[|<~$^]|&(?=#?[0-9A-Za-z]+;)|#(?=#*$)"
_SMILEY = r":(?=[A-Za-z+-][\w+-]*:)"
_LINK = r"(?P<link>:(?=//)|(?<=www)\.)"
"""A reader that makes links of addresses knows no escapes in them: one with a sign in it is no link here."""

_IN_LINE = re.compile(rf"{_SIGNS}|{_SMILEY}|{_LINK}", re.IGNORECASE)
_IN_ADDRESS = re.compile(rf"\S*?(?:{_SIGNS})")
_AT_START = re.compile(
    r"(?P<kop>#)"
    r"|(?P<streep>[-+](?![^\W_]))"  # a list, a rule, a line under a heading or a table; not "-5"
    r"|(?P<citaat>>)"
    r"|(?P<onder>=)(?==|\s*$)"
    r"|(?P<tabel>:)(?=[\s:-])"  # a table, a definition, a block of Pandoc
    r"|\(?(?:[0-9]+|[A-Za-z]|[ivxlcdm]+|[IVXLCDM]+|@[A-Za-z0-9-]*)(?P<nummer>[.)])(?=\s|$)"
)
_SPACES = re.compile(r"^ +| +(?= )|[^\S ]")
"""Spaces that a reader would swallow: at the start, beside another one, and the unusual ones."""

_BLANK = "&nbsp;"


def in_regel(tekst: str) -> str:
    """As one line of its own, or in a sentence; line ends become spaces."""
    return _at_start(" ".join(tekst.split("\n")).rstrip())


def in_lijst(tekst: str) -> str:
    """As what follows "- "; line ends stay, and the next lines belong to the same item."""
    return "  \n  ".join(_at_start(regel.rstrip()) or _BLANK for regel in tekst.split("\n"))


def _at_start(regel: str) -> str:
    """A line that begins where Markdown looks for lists, headings and quotes."""
    if vondst := _AT_START.match(regel):
        hier = vondst.start(vondst.lastgroup or 0)
        return _spaces(regel[:hier] + _sign(regel[hier]) + _signs(regel[hier + 1 :]))
    return _spaces(_signs(regel))


def _signs(regel: str) -> str:
    return _IN_LINE.sub(_escaped, regel)


def _escaped(vondst: re.Match[str]) -> str:
    teken = vondst[0]
    if vondst["link"] is None:
        return _sign(teken)
    return f"&#{ord(teken)};" if _IN_ADDRESS.match(vondst.string, vondst.end()) else teken


def _spaces(regel: str) -> str:
    return _SPACES.sub(lambda vondst: "".join(map(_space, vondst[0])), regel)


def _space(teken: str) -> str:
    return _BLANK if teken in " \u00a0" else f"&#{ord(teken)};"


def _sign(teken: str) -> str:
    match teken:
        case "<":
            return "&lt;"
        case ">":
            return "&gt;"
        case "&":
            return "&amp;"
        case "|" | "~" | "$" | "=" | ":" | "^":
            return f"&#{ord(teken)};"
        case _:
            return "\\" + teken
