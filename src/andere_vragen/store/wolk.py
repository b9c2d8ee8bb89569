"""Whether a cloud service keeps a folder: what comes in it, comes on other computers too.

Seen from how it is called, from what such a service puts in it and from its settings. It can miss one, and
it asks nothing of any network.
"""

import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePath

from andere_vragen.store.plaatsen import echt, van_thuis

ONEDRIVE, ICLOUD, DROPBOX, GOOGLE, NEXTCLOUD = "OneDrive", "iCloud", "Dropbox", "Google Drive", "Nextcloud"
ANDERS = "een cloud"

_NAMEN = (
    (ONEDRIVE, re.compile(r"(?:skydrive|onedrive)(?: ?- ?.+)?")),
    (ICLOUD, re.compile(r"icloud ?drive|icloud~.+|com~apple~clouddocs|mobile documents")),
    (DROPBOX, re.compile(r"dropbox(?: ?\(.+\)|-.+)?")),
    (GOOGLE, re.compile(r"google ?drive(?:-.+| ?\(.+\))?|mijn drive|my drive|gedeelde drives|shared drives")),
    (NEXTCLOUD, re.compile(r"nextcloud ?\d*")),
)
"""What these services call a folder of theirs, in small letters."""

_SPOREN = (
    (NEXTCLOUD, re.compile(r"\.(?:owncloud|nextcloud)sync\.log|\._?sync_[0-9a-f]+\.db")),
    (DROPBOX, re.compile(r"\.dropbox\.cache")),
)
"""What these services put in the folder that they keep."""

_ONEDRIVE = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
"""Variables in which Windows tells where OneDrive is."""

_DROPBOX = (".dropbox/info.json", "Dropbox/info.json")
_NEXTCLOUD = (
    ".config/Nextcloud/nextcloud.cfg",
    "Library/Preferences/Nextcloud/nextcloud.cfg",
    "Nextcloud/nextcloud.cfg",
)
"""Settings of those services, in the home folder or where Windows has the settings of programs."""

_LOCAL_PATH = re.compile(r"^[^=\n]*localPath=(.+)$", re.MULTILINE)
_MEER_DAN_GENOEG = 1_000_000

_ICLOUD_HIER = "Library/Mobile Documents/com~apple~CloudDocs"
_ICLOUD_MAPPEN = ("Documents", "Desktop")
"""What macOS keeps in iCloud under its own name, when somebody said so."""


def wolk(pad: Path, env: Mapping[str, str], thuis: Path) -> str:
    """What the service is called that keeps this file or folder; empty when none is seen."""
    for plek in dict.fromkeys((pad.absolute(), echt(pad))):
        if dienst := genoemd(plek) or onder(plek, [*_told(env, thuis)]) or _traces(plek, thuis):
            return dienst
    return ""


def wolk_hier(pad: Path) -> str:
    """The same, on this computer."""
    return wolk(pad, os.environ, van_thuis("~"))


def waarschuwing(map: Path) -> str:
    """What to tell of a map with casussen that a cloud service keeps; empty when none does."""
    if not (dienst := wolk_hier(map)):
        return ""
    return (
        f"Let op: de map met casussen staat in een map van {dienst}. De gesprekken komen dan ook buiten deze "
        "laptop. Is dat niet de bedoeling? Kies een andere map."
    )


def genoemd(pad: PurePath) -> str:
    """The service after which one of the folders on this path is called. Pure."""
    namen = [deel.casefold() for deel in pad.parts]
    for naam in namen:
        if dienst := next((dienst for dienst, heet in _NAMEN if heet.fullmatch(naam)), ""):
            return dienst
    return ANDERS if "cloudstorage" in namen[1:] and "library" in namen else ""


def onder(pad: PurePath, mappen: Iterable[tuple[str, PurePath]]) -> str:
    """The service of the first of these folders that this path is in. Pure."""
    return next((dienst for dienst, map in mappen if pad.is_relative_to(map)), "")


def dropbox_mappen(instellingen: str) -> list[str]:
    """The folders that info.json of Dropbox names. Pure."""
    try:
        accounts = json.loads(instellingen)
        return [str(account["path"]) for account in accounts.values()]
    except (ValueError, AttributeError, KeyError, TypeError, RecursionError):
        return []


def nextcloud_mappen(instellingen: str) -> list[str]:
    """The folders that nextcloud.cfg names. Pure."""
    return [map.strip() for map in _LOCAL_PATH.findall(instellingen)]


def _told(env: Mapping[str, str], thuis: Path) -> Iterator[tuple[str, Path]]:
    """The folders that the system, or the settings of a service, name."""
    yield from ((ONEDRIVE, Path(env[naam])) for naam in _ONEDRIVE if env.get(naam))
    yield from ((ICLOUD, thuis / naam) for naam in _ICLOUD_MAPPEN if (thuis / _ICLOUD_HIER / naam).exists())
    programmas = [Path(env[naam]) for naam in ("APPDATA", "LOCALAPPDATA") if env.get(naam)]
    for dienst, namen, mappen in (
        (DROPBOX, _DROPBOX, dropbox_mappen),
        (NEXTCLOUD, _NEXTCLOUD, nextcloud_mappen),
    ):
        for bestand in (map / naam for map in (thuis, *programmas) for naam in namen):
            yield from ((dienst, Path(map)) for map in mappen(_text(bestand)) if map)


def _text(bestand: Path) -> str:
    """What stands in a settings file of another program; nothing when it is not there or is odd."""
    try:
        if not bestand.is_file():
            return ""
        with bestand.open("rb") as open_:
            return open_.read(_MEER_DAN_GENOEG).decode("utf-8-sig", "replace")
    except OSError:
        return ""


def _traces(pad: Path, thuis: Path) -> str:
    """The service that put something of its own in a folder on this path, up to the home folder."""
    for map in (pad, *pad.parents[:-1]):
        for naam in _names_in(map):
            if dienst := next((dienst for dienst, spoor in _SPOREN if spoor.fullmatch(naam)), ""):
                return dienst
        if map == thuis:
            break
    return ""


def _names_in(map: Path) -> list[str]:
    try:
        with os.scandir(map) as inhoud:
            return [iets.name for iets in inhoud if iets.name.startswith(".")]
    except (OSError, ValueError):
        return []
