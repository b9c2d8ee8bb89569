"""TOML in and out: nothing a file holds can stop the program, and what is written looks hand-made."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from andere_vragen.store.lezen import Onleesbaar, lees
from andere_vragen.store.vlot import vlot
from andere_vragen.tekst import regel

# tomllib spends memory and time out of all proportion on some small files: the square of the parts
# of a dotted key, a stack frame for each nested bracket. So look first, outside strings and comments.
_TEKST_EN_UITLEG = re.compile(
    r'"""(?:[^"\\]++|\\[\s\S]|"(?!""))*+(?:"{3,5}|\Z)'
    r"|'''(?:[^']++|'(?!''))*+(?:'{3,5}|\Z)"
    r'|"(?:[^"\\\n]++|\\[^\n])*+"?'
    r"|'[^'\n]*+'?"
    r"|#[^\n]*+"
)
_LANGE_SLEUTEL = re.compile(r"(?:\.[^.=,\]\n]*+){17}")
_LANG_GETAL = re.compile(r"[0-9A-Fa-f_]{400}")
_HAKEN = re.compile(r"[\[\]{}]")
_MAX_BUITEN = 2_000_000
_MAX_PUNTEN = 50_000
_MAX_DIEP = 50

_MOMENT = re.compile(r"^([\w-]+ = \d{4}-\d\d-\d\d) (?=\d\d:)", re.ASCII | re.MULTILINE)
_REGELNUMMER = re.compile(r"\(at line (\d+)")


def lees_toml(pad: Path) -> dict[str, Any]:
    """What a TOML file says. Raises `Onleesbaar`."""
    return ontleed(pad, lees(pad)[0])


def ontleed(pad: Path, inhoud: bytes) -> dict[str, Any]:
    """What these bytes, read from `pad`, say as TOML. Raises `Onleesbaar`."""
    naam = regel(pad.name)
    if not inhoud.strip(b"\0 \t\r\n\xef\xbb\xbf"):
        # What a power cut leaves behind. Valid TOML, but never a file of ours.
        raise Onleesbaar(pad, f"{naam} is leeg: het is beschadigd. Zet een eerdere kopie terug.")
    try:
        tekst = inhoud.decode("utf-8-sig")
        if (waarden := vlot(tekst)) is not None:
            return waarden
        if _bom(tekst):
            raise Onleesbaar(pad, f"{naam} is te ingewikkeld om te lezen. Het bestand blijft zoals het is.")
        return tomllib.loads(tekst)
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
    except (RecursionError, ValueError):
        zin = f"{naam} kan niet gelezen worden: er staat iets in dat te groot is. Het blijft zoals het is."
        raise Onleesbaar(pad, zin) from None


def _bom(tekst: str) -> bool:
    """Whether reading this would cost more than any log of ours can."""
    buiten = _TEKST_EN_UITLEG.sub("s", tekst)
    if len(buiten) > _MAX_BUITEN or buiten.count(".") > _MAX_PUNTEN:
        return True
    if _LANGE_SLEUTEL.search(buiten) or _LANG_GETAL.search(buiten):
        return True
    diep = 0
    for haak in _HAKEN.finditer(buiten):
        diep = diep + 1 if haak[0] in "[{" else max(0, diep - 1)
        if diep > _MAX_DIEP:
            return True
    return False


def schrijf_toml(gegevens: Mapping[str, Any]) -> str:
    """These values as TOML: single ones first, then a ``[[block]]`` for each item of a list, concept last.

    A `None` is left out, because TOML has no word for it.
    """
    import tomli_w  # here, because the start screen reads and never writes

    enkel: dict[str, Any] = {}
    stukken: list[str] = []
    tabellen: dict[str, Any] = {}
    for naam, waarde in _zonder_none(gegevens).items():
        if isinstance(waarde, dict):
            tabellen[naam] = waarde
        elif isinstance(waarde, list) and waarde and all(isinstance(iets, dict) for iets in waarde):
            # tomli_w puts short items on one line each, where nobody can read or edit them.
            kop = tomli_w.dumps({naam: {}})
            stukken += [
                f"[{kop.strip()}]\n" + tomli_w.dumps({naam: iets}).removeprefix(kop) for iets in waarde
            ]
        else:
            enkel[naam] = waarde
    concept = tabellen.pop("concept", None)
    laatste = tabellen if concept is None else {**tabellen, "concept": concept}
    stukken += [tomli_w.dumps({naam: tabel}) for naam, tabel in laatste.items()]
    # Every line that is not a string starts with its key, so this never touches what somebody said.
    return _MOMENT.sub(r"\1T", "\n".join([tomli_w.dumps(enkel), *stukken] if enkel else stukken))


def _zonder_none(waarde: Any) -> Any:
    if isinstance(waarde, Mapping):
        return {naam: _zonder_none(iets) for naam, iets in waarde.items() if iets is not None}
    if isinstance(waarde, list | tuple):
        return [_zonder_none(iets) for iets in waarde]
    return waarde
