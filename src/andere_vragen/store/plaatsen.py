"""Where everything lies on this computer. Asking makes nothing.

Light on purpose: it stands before the first words on the screen.
"""

import os
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path, PureWindowsPath
from typing import Any, NamedTuple

from andere_vragen.taal.tekst import regel
from andere_vragen.taal.weigering import Weigering

APP = "andere-vragen"
VARIABELE = "ANDERE_VRAGEN_MAP"


class Sleutel(NamedTuple):
    """One key of the settings."""

    betekent: str
    """What it is, in a few words."""
    zonder: str
    """What counts when it is not there."""
    keuzes: tuple[str, ...] = ()
    """What it can be, where that is a closed list."""


SLEUTELS: Mapping[str, Sleutel] = {
    "thema": Sleutel("Achtergrond", "donker", ("donker", "licht")),
    "map": Sleutel("Map met casussen", "de gewone map"),
    "bewaren": Sleutel("Bewaartermijn", "3 maanden na terugkijken"),
}
"""All keys of the settings, by name."""

_STAAT_VOOR = re.compile(r"~|\$\{?\w|%\w+%")

_TERMIJN = re.compile(r"(\d{1,3}) *(maand(?:en)?|jaar|jaren)", re.IGNORECASE)
_LANGST = 240
"""Months."""

_MET_BACKSLASH = re.compile(r'^[ \t]*map[ \t]*=[ \t]*"([^"\n]*)"', re.MULTILINE)


class GeenMapError(Weigering):
    """Where the casussen are is not certain, and another map is never taken instead; the message says why."""


GENOEMD, LANGSTE_NAAM = 5, 60
"""So many unknown keys are named, and so many letters of each: a message stays one line."""


def van_thuis(gezegd: str) -> Path:
    """A path as people type it: ``~`` and ``$HOME`` are filled in, also where the shell leaves them.

    Spaces around it came along with copying.
    """
    return Path(os.path.expanduser(os.path.expandvars(gezegd.strip())))  # noqa: PTH111 - Path raises without a home


def niet_ingevuld(pad: Path) -> bool:
    """Whether a path still begins with what stands for another one: it would become a folder called so."""
    return bool(pad.parts) and _STAAT_VOOR.match(pad.parts[0]) is not None


def echt(pad: Path) -> Path:
    """Where it really is, as a file manager finds it: a Python of the Microsoft Store is shown other folders.

    A path that no disk can have stays as it is.
    """
    try:
        return Path(os.path.realpath(pad))
    except ValueError:
        return pad


class Plaatsen(NamedTuple):
    """The folders and files of one run."""

    map: Path
    """The casussen."""
    instellingen: Path
    """The settings file."""
    toestand: Path
    """Locks, the technical report of an error, and earlier versions of the sittings."""
    documenten: Path
    """Where exports go that the person asked for."""
    cache: Path
    """What saves reading it again: nothing anybody typed, and throwing it away costs nothing."""
    eigen: Path
    """In the home folder, where everybody sees it: for what must not come in a cloud, or would be hidden."""
    let_op: str = ""
    """What in the settings does nothing, in Dutch; empty when they were not needed."""


class Instellingen(NamedTuple):
    """What a person chose once for this computer."""

    map: Path | None = None
    thema: str | None = None
    bewaren_maanden: int | None = None
    """How long this school keeps a casus after the group looks back."""
    let_op: str = ""
    """Which keys are not known or not understood, in Dutch; empty when all are."""


def plaatsen(map: Path | None, env: Mapping[str, str]) -> Plaatsen:
    """The places: `map` from the command line goes first, then the environment, then the settings.

    Raises `GeenMapError`. The settings are only read when nothing goes before them.
    """
    import platformdirs

    instellingen = platformdirs.user_config_path(APP, appauthor=False) / "instellingen.toml"
    let_op = ""
    if map is None and (gezegd := env.get(VARIABELE)):
        map = _whole(gezegd, VARIABELE)
    elif map is None:
        gelezen = lees_instellingen(instellingen)
        map, let_op = gelezen.map, gelezen.let_op
    eigen = van_thuis("~") / "Andere vragen"
    gewoon = platformdirs.user_data_path(APP, appauthor=False)
    return Plaatsen(
        map=(map or _map_for_all(gewoon, eigen, sys.base_prefix) / "casussen").absolute(),
        instellingen=instellingen,
        toestand=platformdirs.user_state_path(APP, appauthor=False),
        documenten=platformdirs.user_documents_path(),
        cache=platformdirs.user_cache_path(APP, appauthor=False),
        eigen=eigen,
        let_op=let_op,
    )


def uit_de_winkel(prefix: str) -> bool:
    """Whether this is the home of a Python from the Microsoft Store."""
    return "windowsapps" in (deel.casefold() for deel in PureWindowsPath(prefix).parts)


def _map_for_all(gewoon: Path, eigen: Path, prefix: str) -> Path:
    """Where the casussen are when nobody said anything.

    A Python from the Store is shown a private copy of the usual folder, which goes away with that Python.
    What already lies there stays in use: another map is never taken in its place.
    """
    return eigen if uit_de_winkel(prefix) and not (gewoon / "casussen").exists() else gewoon


def lees_instellingen(pad: Path) -> Instellingen:
    """The settings in this file; without it those of everybody. Raises `GeenMapError`."""
    try:
        os.lstat(pad)
    except (FileNotFoundError, NotADirectoryError):
        return Instellingen()
    except OSError:
        pass  # reading it tells what is the matter
    from andere_vragen.store.lezen import Onleesbaar

    einde = f"Het bestand staat in {regel(str(pad.parent))}. Er is niets geopend."
    try:
        waarden = lees_waarden(pad)
    except Onleesbaar as fout:
        raise GeenMapError(f"{_backslash(pad) or fout.zin} {einde}") from None
    try:
        return _checked(pad, waarden)
    except GeenMapError as fout:
        raise GeenMapError(f"{fout} {einde}") from None


def lees_waarden(pad: Path) -> dict[str, Any]:
    """What stands in the file; nothing when somebody emptied it. Raises `Onleesbaar`."""
    from andere_vragen.store.lezen import lees

    return waarden_in(pad, lees(pad)[0])


def waarden_in(pad: Path, inhoud: bytes) -> dict[str, Any]:
    """What these bytes say as settings. Raises `Onleesbaar`."""
    from andere_vragen.store.toml import ontleed

    return ontleed(pad, inhoud) if inhoud.strip(b"\xef\xbb\xbf \t\r\n") else {}


def bezwaar(pad: Path, waarden: Mapping[str, Any]) -> str:
    """Why these cannot be settings, in Dutch; empty when they can."""
    try:
        return _checked(pad, waarden).let_op
    except GeenMapError as fout:
        return str(fout)


def _checked(pad: Path, waarden: Mapping[str, Any]) -> Instellingen:
    for naam in SLEUTELS:
        if not isinstance(waarden.get(naam, ""), str):
            raise GeenMapError(f"{pad.name}, {naam}: hier hoort een tekst, tussen aanhalingstekens.")
    if "map" not in waarden and (
        anders := _meant(naam for naam in waarden if naam not in SLEUTELS).get("map")
    ):
        raise GeenMapError(f"{pad.name}, {regel(anders)}: deze sleutel heet map. Verbeter dat eerst.")
    return Instellingen(
        map=_map_in(pad, waarden.get("map")),
        thema=waarden.get("thema") or None,
        bewaren_maanden=_months(waarden),
        let_op=_unknown(pad, waarden) or _no_term(pad, waarden),
    )


def _map_in(pad: Path, gezegd: str | None) -> Path | None:
    """The map that the settings name, if they do. Raises `GeenMapError`."""
    if gezegd is None:
        return None
    if not gezegd.isprintable() and (anders := _backslash(pad)):
        raise GeenMapError(anders)  # "C:\nieuw" is good TOML, and another name
    return _whole(gezegd, f"{pad.name}, map")


def eigen_termijn(pad: Path) -> int | None:
    """In how many months after looking back this school lets a casus go; None where it chose no term."""
    try:
        return lees_instellingen(pad).bewaren_maanden
    except GeenMapError:  # what is the matter with the settings was told already
        return None


def _months(waarden: Mapping[str, Any]) -> int | None:
    """The term in months, such as of "6 maanden" or "1 jaar"; None where it is not understood."""
    vondst = _TERMIJN.fullmatch(waarden.get("bewaren", "").strip())
    if vondst is None:
        return None
    maanden = int(vondst[1]) * (12 if vondst[2].lower().startswith("j") else 1)
    return maanden if 1 <= maanden <= _LANGST else None


def _no_term(pad: Path, waarden: Mapping[str, Any]) -> str:
    if "bewaren" not in waarden or _months(waarden):
        return ""
    return f'{pad.name}, bewaren: schrijf maanden of jaren, zoals "6 maanden". Nu geldt: drie maanden.'


def _unknown(pad: Path, sleutels: Iterable[str]) -> str:
    onbekend = [naam for naam in sleutels if naam not in SLEUTELS]
    if not onbekend:
        return ""
    genoemd = ", ".join(regel(naam)[:LANGSTE_NAAM] for naam in onbekend[:GENOEMD])
    rest = f" en nog {len(onbekend) - GENOEMD}" if len(onbekend) > GENOEMD else ""
    bedoeld = " en ".join(_meant(onbekend[:GENOEMD]))
    bedoeld = f" Bedoel je {bedoeld}?" if bedoeld else ""
    return f"{pad.name}: deze sleutels zijn niet bekend en doen niets: {genoemd}{rest}.{bedoeld}"


def _meant(onbekend: Iterable[str]) -> dict[str, str]:
    """Which keys somebody may have meant with these, each with what was typed."""
    from difflib import get_close_matches

    lijkt = {naam: get_close_matches(naam.casefold()[:LANGSTE_NAAM], SLEUTELS, 1) for naam in onbekend}
    return {sleutel: naam for naam, sleutels in lijkt.items() for sleutel in sleutels}


def _backslash(pad: Path) -> str:
    """What is wrong with a map as Windows writes it, between double quotes; empty when it is not that."""
    from andere_vragen.store.lezen import Onleesbaar, lees

    try:
        tekst = lees(pad)[0].decode("utf-8", "replace")
    except Onleesbaar:
        return ""
    vondst = _MET_BACKSLASH.search(tekst)
    if vondst is None or "\\" not in vondst[1].replace("\\\\", ""):
        return ""
    nummer = tekst.count("\n", 0, vondst.start(1)) + 1
    dubbel = vondst[1].replace("\\", "\\\\")
    goed = f'"{dubbel}"' if "'" in vondst[1] else f"'{vondst[1]}'"
    return (
        f"{pad.name}, regel {nummer}: een \\ tussen dubbele aanhalingstekens betekent iets anders. "
        f"Schrijf: map = {regel(goed)} (met deze aanhalingstekens)."
    )


def _whole(gezegd: str, waar: str) -> Path:
    """The map, when it is the same one from every folder. Raises `GeenMapError`."""
    if not gezegd.strip():
        raise GeenMapError(f"{waar}: hier staat niets. Noem een map, of haal dit weg.")
    if "\0" in gezegd:
        raise GeenMapError(f"{waar}: deze naam kan niet. Noem een andere map.")
    if not (map := van_thuis(gezegd)).is_absolute():
        raise GeenMapError(f"{waar}: schrijf de hele weg naar de map op, zoals '~/casussen'.")
    return map
