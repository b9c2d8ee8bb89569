"""Reading TOML quickly when it is as this program writes it: a line, a key. The rest is for tomllib.

tomllib is sure and slow. A school's whole map is read when its index is made, and nearly every file in
it is our own work. Here is no second opinion on what TOML means: what is not certain is not answered.
"""

import json
import re
from datetime import date, datetime
from typing import Any

_TEKST = r'"(?:[^"\\\x00-\x1f\x7f]++|\\["\\bfnrt])*+"'
_DAG = r"[0-9]{4}-[01][0-9]-[0-3][0-9]"
_UUR = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]"
_WAARDE = (
    rf"(?:(?P<tekst>{_TEKST})"
    rf"|(?P<moment>{_DAG}T{_UUR}:[0-5][0-9](?:\.[0-9]{{6}})?(?:Z|[+-]{_UUR})?)"
    rf"|(?P<dag>{_DAG})"
    r"|(?P<breuk>-?(?:0|[1-9][0-9]{0,14})\.[0-9]{1,15})"
    r"|(?P<getal>0|-?[1-9][0-9]{0,17})"
    r"|(?P<waar>true|false))"
)
_REGEL = re.compile(
    rf"(?P<naam>[A-Za-z0-9_-]+|{_TEKST}) = (?:{_WAARDE}|(?P<lijst>\[))"
    r"|\[\[(?P<blok>[A-Za-z0-9_-]+)\]\]"
    r"|\[(?P<tabel>[A-Za-z0-9_-]+)\]"
)
_IN_LIJST = re.compile(rf"    {_WAARDE},")


def vlot(tekst: str) -> dict[str, Any] | None:
    """What this says, exactly as tomllib would give it; None when only tomllib can tell."""
    alles: dict[str, Any] = {}
    hier, blokken = alles, set[str]()
    lijst: list[Any] | None = None
    for regel in tekst.split("\n"):
        if lijst is not None:
            if regel == "]":
                lijst = None
            elif (deel := _IN_LIJST.fullmatch(regel)) and (waarde := _waarde(deel)) is not None:
                lijst.append(waarde)
            else:
                return None
        elif regel:
            if (deel := _REGEL.fullmatch(regel)) is None:
                return None
            if (naam := deel["naam"]) is not None:
                naam = _tekst(naam) if naam[0] == '"' else naam
                waarde = lijst = [] if deel["lijst"] else None
                if waarde is None:
                    waarde = _waarde(deel)
                if waarde is None or naam in hier:
                    return None
                hier[naam] = waarde
            elif (naam := deel["blok"]) is not None:
                if naam in alles and naam not in blokken:
                    return None
                blokken.add(naam)
                hier = {}
                alles.setdefault(naam, []).append(hier)
            else:
                if (naam := deel["tabel"]) in alles:
                    return None
                hier = alles[naam] = {}
    return alles if lijst is None else None


def _waarde(deel: re.Match[str]) -> Any:
    """The value on this line; None when it is a day that does not exist."""
    match deel.lastgroup, deel[deel.lastgroup or 0]:
        case "tekst", tekst:
            return _tekst(tekst)
        case "getal", getal:
            return int(getal)
        case "breuk", getal:
            return float(getal)
        case "waar", woord:
            return woord == "true"
        case soort, gezegd:
            try:
                return date.fromisoformat(gezegd) if soort == "dag" else datetime.fromisoformat(gezegd)
            except ValueError:
                return None


def _tekst(tekst: str) -> str:
    """What stands between the quotes. These few escapes mean in JSON what they mean in TOML."""
    return json.loads(tekst) if "\\" in tekst else tekst[1:-1]
