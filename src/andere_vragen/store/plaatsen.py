"""Where everything lies on this computer. Asking makes nothing.

Light on purpose: it stands before the first words on the screen.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

APP = "andere-vragen"
VARIABELE = "ANDERE_VRAGEN_MAP"


@dataclass(frozen=True)
class Plaatsen:
    """The folders and files of one run."""

    map: Path
    """The casussen."""
    instellingen: Path
    """The settings file."""
    toestand: Path
    """Locks and the technical report of an error: nothing anybody typed."""
    documenten: Path
    """Where exports go that the person asked for."""
    cache: Path
    """What saves reading it again: nothing anybody typed, and throwing it away costs nothing."""


@dataclass(frozen=True)
class Instellingen:
    """What a person chose once for this computer."""

    map: Path | None = None
    thema: str | None = None
    waarschuwing: str = ""
    """What is wrong with the settings file, in Dutch; empty when nothing is."""


def plaatsen(map: Path | None, env: Mapping[str, str]) -> Plaatsen:
    """The places: `map` from the command line goes first, then the environment, then the settings."""
    import platformdirs

    instellingen = platformdirs.user_config_path(APP, appauthor=False) / "instellingen.toml"
    gekozen = map or _pad(env.get(VARIABELE)) or lees_instellingen(instellingen).map
    return Plaatsen(
        map=(gekozen or platformdirs.user_data_path(APP, appauthor=False) / "casussen").absolute(),
        instellingen=instellingen,
        toestand=platformdirs.user_state_path(APP, appauthor=False),
        documenten=platformdirs.user_documents_path(),
        cache=platformdirs.user_cache_path(APP, appauthor=False),
    )


def lees_instellingen(pad: Path) -> Instellingen:
    """The settings in this file; without it, or where it makes no sense, those of everybody."""
    if not os.path.lexists(pad):
        return Instellingen()
    from andere_vragen.store.lezen import Onleesbaar
    from andere_vragen.store.toml import lees_toml

    try:
        waarden = lees_toml(pad)
    except Onleesbaar as fout:
        return Instellingen(waarschuwing=fout.zin)
    fout_in = [naam for naam in ("map", "thema") if not isinstance(waarden.get(naam, ""), str)]
    return Instellingen(
        map=None if "map" in fout_in else _pad(waarden.get("map")),
        thema=None if "thema" in fout_in else waarden.get("thema") or None,
        waarschuwing=f"{pad.name}, {fout_in[0]}: hier hoort een tekst, tussen aanhalingstekens."
        if fout_in
        else "",
    )


def bewaar_instellingen(pad: Path, instellingen: Instellingen) -> None:
    """Write these settings, and leave the other keys in the file as they are.

    Raises `Onleesbaar` when the file is there and cannot be read: it is then not touched. Raises
    `OSError` when it cannot be written.
    """
    from andere_vragen.store.schrijven import bewaar, maak_map
    from andere_vragen.store.toml import lees_toml, schrijf_toml

    waarden = lees_toml(pad) if os.path.lexists(pad) else {}
    waarden["map"] = str(instellingen.map) if instellingen.map else None
    waarden["thema"] = instellingen.thema
    maak_map(pad.parent)
    bewaar(pad, schrijf_toml(waarden))


def _pad(tekst: str | None) -> Path | None:
    return Path(os.path.expanduser(tekst)) if tekst else None  # noqa: PTH111 - Path.expanduser raises without a home
