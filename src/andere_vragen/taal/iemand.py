"""A sentence in which somebody was named, without the name. Pure."""

import re
import unicodedata

from andere_vragen.taal.mensen import EEN_TEKEN

IEMAND = "iemand"
"""What stands in a sentence in the place of who was taken out."""

_LIDWOORD = r"(?:de|het|een|onze|ons|mijn|zijn|haar|jouw|je|jullie|hun)"
_ERVOOR = rf"(?:{_LIDWOORD}\s+(?:(?!(?:die|deze|je|{_LIDWOORD})\s)\w+e\s+)?)?"
"""What would be left over before it: "de iemand", "onze nieuwe iemand"."""

_VAN = r"(?P<van>['’]s)?"
_VAN_NAAM = r"(?P<van>['’]?s)?"
"""A name has its s close behind it ("Jans fiets"); of a role that would be more people ("mentors")."""

_BEGIN = re.compile(r"(?:^|[.!?…:\n]\s*)[“\"'‘(]*$")


def zonder_naam(tekst: str, naam: str) -> str:
    """With "iemand" wherever this name or role stands, whole, however its letters and signs are typed."""
    van = _VAN_NAAM if naam[:1].isupper() else _VAN
    overal = re.compile(rf"(?<!\w){_ERVOOR}{re.escape(_flat(naam))}{van}(?!\w)", re.IGNORECASE)
    delen, tot = [], 0
    for vondst in overal.finditer(_flat(tekst)):
        delen += [tekst[tot : vondst.start()], _iemand(tekst, vondst)]
        tot = vondst.end()
    return "".join([*delen, tekst[tot:]])


def _flat(tekst: str) -> str:
    """Letter for letter the same text, without accents and with one kind of quote and of dash."""
    return "".join(unicodedata.normalize("NFD", teken)[0] for teken in tekst).translate(EEN_TEKEN)


def _iemand(tekst: str, vondst: re.Match[str]) -> str:
    """With a capital where a sentence begins that had one."""
    woord = f"{IEMAND}s" if vondst["van"] else IEMAND
    begint = vondst[0][0].isupper() and _BEGIN.search(tekst[: vondst.start()])
    return woord.capitalize() if begint else woord
