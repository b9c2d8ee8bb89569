"""TOML in and out: nothing a file holds can stop the program, and what is written looks hand-made."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from andere_vragen.store.lezen import BLIJFT, Onleesbaar, lees
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.toml import TeVeelError, waarden_in

_MOMENT = re.compile(r"^([\w-]+ = \d{4}-\d\d-\d\d) (?=\d\d:)", re.ASCII | re.MULTILINE)
_BLOK = re.compile(rb"^[ \t]*\[", re.MULTILINE)
_REGELNUMMER = re.compile(r"\(at line (\d+)")


def lees_toml(pad: Path) -> dict[str, Any]:
    """What a TOML file says. Raises `Onleesbaar`."""
    return ontleed(pad, lees(pad)[0])


def lees_kop(pad: Path) -> dict[str, Any]:
    """What a TOML file says before its first block; of a long log that is read much sooner than all of it.

    Raises `Onleesbaar`; what is wrong further on does not show here.
    """
    inhoud = lees(pad)[0]
    try:
        return ontleed(pad, _BLOK.split(inhoud, maxsplit=1)[0])
    except Onleesbaar:  # a text over several lines can begin one with a bracket
        return ontleed(pad, inhoud)


def ontleed(pad: Path, inhoud: bytes) -> dict[str, Any]:
    """What these bytes, read from `pad`, say as TOML. Raises `Onleesbaar`."""
    naam = regel(pad.name)
    if not inhoud.strip(b"\0 \t\r\n\xef\xbb\xbf"):
        # What a power cut leaves behind. Valid TOML, but never a file of ours.
        raise Onleesbaar(pad, f"{naam} is leeg: het is beschadigd. Zet een eerdere kopie terug.")
    try:
        return waarden_in(inhoud.decode("utf-8-sig"))
    except UnicodeDecodeError as fout:
        plek = inhoud.count(b"\n", 0, fout.start) + 1
        zin = f"{naam}, regel {plek}: hier staat iets dat geen UTF-8 is. Bewaar het bestand als UTF-8."
        raise Onleesbaar(pad, zin) from None
    except tomllib.TOMLDecodeError as fout:
        # Not chained: the message of tomllib can quote what the group typed.
        if nummer := _REGELNUMMER.search(str(fout)):
            zin = (
                f"{naam}, regel {nummer[1]}: dit is geen goede TOML. Verbeter deze regel en probeer opnieuw."
            )
        else:
            zin = f"{naam} houdt midden in een regel op. Vul het einde aan of zet een eerdere kopie terug."
        raise Onleesbaar(pad, zin) from None
    except TeVeelError as fout:
        plaats = f"{naam}, regel {fout.regel}" if fout.regel else naam
        raise Onleesbaar(pad, f"{plaats}: {fout.zin}. {BLIJFT}") from None


def schrijf_toml(gegevens: Mapping[str, Any]) -> str:
    """These values as TOML: single ones first, then a ``[[block]]`` for each item of a list, concept last.

    A `None` is left out, because TOML has no word for it.
    """
    import tomli_w  # here, because the start screen reads and never writes

    enkel: dict[str, Any] = {}
    lijsten: dict[str, str] = {}
    tabellen: dict[str, str] = {}
    for naam, waarde in _zonder_none(gegevens).items():
        if isinstance(waarde, dict):
            tabellen[naam] = tomli_w.dumps({naam: waarde})
        elif isinstance(waarde, list) and waarde and all(isinstance(iets, dict) for iets in waarde):
            lijsten[naam] = "\n".join(_block(naam, iets) for iets in waarde)
        else:
            enkel[naam] = waarde
    stukken = {**lijsten, **tabellen}
    laatste = [stukken.pop("concept")] if "concept" in stukken else []
    eerste = [tomli_w.dumps(enkel)] if enkel else []
    # Every line that is not a string starts with its key, so this never touches what somebody said.
    return _MOMENT.sub(r"\1T", "\n".join([*eerste, *stukken.values(), *laatste]))


def _block(naam: str, iets: dict[str, Any]) -> str:
    """One item of a list: tomli_w puts short ones on one line each, where nobody can read or edit them."""
    import tomli_w

    kop = tomli_w.dumps({naam: {}})
    return f"[{kop.strip()}]\n" + tomli_w.dumps({naam: iets}).removeprefix(kop)


def _zonder_none(waarde: Any) -> Any:
    if isinstance(waarde, Mapping):
        return {naam: _zonder_none(iets) for naam, iets in waarde.items() if iets is not None}
    if isinstance(waarde, list | tuple):
        return [_zonder_none(iets) for iets in waarde]
    return waarde
