"""Changing the settings: one line for each key, and the rest of the file stays as somebody typed it."""

import os
import re
from collections.abc import Mapping
from pathlib import Path

import tomli_w

from andere_vragen.store.lezen import Onleesbaar, lees
from andere_vragen.store.plaatsen import lees_waarden, waarden_in
from andere_vragen.store.schrijven import bewaar, maak_map

_WAARDE = r"""(?:"[^"\n]*"|'[^'\n]*')"""


def bewaar_instellingen(pad: Path, nieuw: Mapping[str, str]) -> None:
    """Put these in the settings; of an empty one the line goes, and what everybody has counts again.

    Raises `Onleesbaar` when the file cannot be read, or cannot be changed so: it is then not touched.
    Raises `OSError` when it cannot be written.
    """
    er_is = os.path.lexists(pad)
    waarden = lees_waarden(pad) if er_is else {}
    tekst = lees(pad)[0].decode("utf-8-sig") if er_is else ""
    for naam, waarde in nieuw.items():
        if waarde != waarden.get(naam, ""):
            tekst = _with(tekst, naam, waarde)
    gewild = {naam: waarde for naam, waarde in {**waarden, **nieuw}.items() if waarde != ""}
    if waarden_in(pad, tekst.encode()) != gewild:
        namen = ", ".join(nieuw)
        raise Onleesbaar(pad, f"{pad.name}, {namen}: deze regel kan niet veranderd worden.")
    maak_map(pad.parent)
    bewaar(pad, tekst.encode())


def _with(tekst: str, naam: str, waarde: str) -> str:
    """This text with another value there, or with a line for it on top."""
    sleutel = rf"^([ \t]*{naam}[ \t]*=[ \t]*){_WAARDE}"
    if not waarde:
        return re.sub(
            rf"{sleutel}[ \t]*(#[^\r\n]*)?(\r?\n)?", _what_was_explained, tekst, count=1, flags=re.M
        )
    geschreven = _quoted(waarde)
    anders, gevonden = re.subn(sleutel, lambda was: was[1] + geschreven, tekst, count=1, flags=re.M)
    return anders if gevonden else f"{naam} = {geschreven}\n{tekst}"


def _what_was_explained(was: re.Match[str]) -> str:
    """The comment behind a line that goes."""
    return was[2] + (was[3] or "") if was[2] else ""


def _quoted(waarde: str) -> str:
    r"""As people would write it: a path of Windows stays readable between single quotes."""
    if "\\" in waarde and waarde.isprintable() and "'" not in waarde:
        return f"'{waarde}'"
    return tomli_w.dumps({"": waarde}).partition(" = ")[2].rstrip("\n")
