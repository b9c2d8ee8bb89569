"""Text as it may exist inside this program: cleaned once, where it enters.

A terminal obeys control characters, a TOML file refuses lone surrogates and a reader can be fooled
by characters that turn the direction of writing round. So typing, pasting, files and file names all
pass through `schoon`, and nothing behind it needs to be afraid.
"""

import re
import unicodedata

_NEWLINES = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_UNWANTED = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f"  # C0 and C1 controls, except the newline
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f"  # direction of writing
    "\u00ad\u180e\u200b\u2060-\u2065"  # what nobody sees: two names would look the same
    "\ufeff\ufff9-\ufffb]"  # byte order mark, interlinear marks
)
_LIJSTTEKEN = re.compile(
    "^[ \t]*(?:[•◦▪●○■□‣⁃∙·\uf0a7\uf0b7\uf0d8][ \t\u00a0]*|[-–—*][ \t\u00a0]+"
    "|(?:[o§]|[0-9]{1,2}[.)])[ ]*\t[ \t]*)"
)
"""How Word and Outlook begin a line of a list; a letter or a number only with the tab behind it."""


def schoon(tekst: str) -> str:
    r"""Clean text: NFC, ``\n`` for every line end, a space for a tab, no control characters.

    A lone surrogate (half a character, from a broken file name or terminal) becomes ``�``, so that it
    stays visible that something stood there. Applying it twice changes nothing.
    """
    tekst = _NEWLINES.sub("\n", tekst).replace("\t", " ")
    return unicodedata.normalize("NFC", _UNWANTED.sub("", _SURROGATE.sub("�", tekst)))


def regels_in(geplakt: str) -> list[str]:
    """The lines of what was pasted that hold words, clean and without the signs of a list."""
    regels = (schoon(_LIJSTTEKEN.sub("", regel)) for regel in _NEWLINES.sub("\n", geplakt).split("\n"))
    return [regel for regel in regels if regel.strip()]


def regel(tekst: str) -> str:
    """Clean text on one line, for names and messages."""
    return " ".join(schoon(tekst).split())


def hoofdletter(tekst: str) -> str:
    """Text as it begins a sentence."""
    return tekst[:1].upper() + tekst[1:]


def klein(tekst: str) -> str:
    """Text as it stands inside a sentence."""
    return tekst[:1].lower() + tekst[1:]


def woorden(tekst: str) -> int:
    """How many words a sentence has."""
    return len(tekst.split())


_LIDWOORDEN = frozenset(("de", "het", "een", "in", "op", "wat", "wie", "waar", "welke", "er", "en", "of"))


def kernwoord(tekst: str, letters: int) -> str:
    """The first words that say something, in at most so many letters: "gaat goed" of "Wat gaat er goed"."""
    woorden = re.findall(r"[\w&'’-]+", re.split(r"[,/;:(]", tekst)[0]) or [tekst]
    zeggend = [woord for woord in woorden if woord.casefold() not in _LIDWOORDEN] or woorden[:1]
    naam = zeggend[0]
    for woord in zeggend[1:]:
        if len(naam) + len(woord) >= letters:
            break
        naam = f"{naam} {woord}"
    klein = naam if naam[1:] != naam[1:].lower() else naam.lower()
    return klein if len(klein) <= letters else f"{klein[: letters - 1]}."


def naast(*delen: str | None) -> str:
    """What there is of these, beside each other: "mentor · vrijdag"."""
    return " · ".join(deel for deel in delen if deel)
