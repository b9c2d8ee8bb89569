"""Random keys in bursts, as of a child at the laptop: the program must stay, on a screen of its own."""

import tempfile
from pathlib import Path
from random import Random

from aan_tafel import Zaal, aan_tafel
from andere_vragen.screens.laag import Laag

TOETSEN = (
    *(f"f{n}" for n in range(1, 11)),
    *("enter", "escape", "up", "down", "left", "right", "tab", "shift+tab", "shift+up", "shift+down"),
    *("delete", "backspace", "home", "end", "pageup", "pagedown", "ctrl+q"),
    *(f"ctrl+{letter}" for letter in "zypreloktnscj"),
    *"abe é?,6",
)
LICHT = tuple(1 if toets in ("f10", "ctrl+q") else 12 for toets in TOETSEN)
"""How often each comes: what stops the program seldom, or no session would be long."""

GEPLAKT = ("\nlos", "een regel", "een\rtwee\rdrie", "\r\r", "[/] \x1b[31m", "6 7 5", "mentor, moeder")
MATEN = ((64, 18), (20, 5), (1, 1), (120, 40), (80, 24))
BEGIN = (None, "voorbeeld", "welkom", "context", "perspectief", "afspraken", "terugkijken", "slot")

LANG = 80
"""Keys in a session."""


async def sessie(map: Path, zaad: int) -> str:
    """What went wrong in this session, with the keys before it; empty when nothing did."""
    kans, gedaan = Random(zaad), list[str]()
    begin = kans.choice(BEGIN)
    try:
        async with aan_tafel(map, begin) as zaal:
            fout = await _play(zaal, kans, gedaan)
    except Exception as breuk:
        fout = f"{type(breuk).__name__}: {breuk}"
    laatste = " | ".join(gedaan[-12:])
    return f"zaad {zaad}, begin {begin}: {fout}\n  na: {laatste}" if fout else ""


async def _play(zaal: Zaal, kans: Random, gedaan: list[str]) -> str:
    app, gestopt = zaal.app, list[bool]()
    stop = app.action_stop

    async def gevraagd() -> None:
        gestopt.append(True)
        await stop()

    app.action_stop = gevraagd  # type: ignore[method-assign]
    over = LANG
    while over > 0 and app.is_running:
        over -= await _burst(zaal, kans, gedaan)
        if not app.is_running:
            return "" if gestopt else "het programma is gestopt"
        if not isinstance(app.screen, Laag):
            return f"op het scherm staat {type(app.screen).__name__}"
    return ""


async def _burst(zaal: Zaal, kans: Random, gedaan: list[str]) -> int:
    """One to three keys in one read, or the window or the clipboard; how many keys it was."""
    wat = kans.random()
    if wat < 0.03:
        maat = kans.choice(MATEN)
        gedaan.append(f"venster {maat}")
        await zaal.maat(*maat)
        return 1
    if wat < 0.08:
        tekst = kans.choice(GEPLAKT)
        gedaan.append(f"plak {tekst!r}")
        await zaal.plak(tekst)
        return 1
    toetsen = kans.choices(TOETSEN, LICHT, k=kans.randint(1, 3))
    gedaan.append(" ".join(toetsen))
    await (zaal.ineens if kans.random() < 0.7 else zaal.snel)(*toetsen)
    return len(toetsen)


async def sessies(zaden: range) -> list[str]:
    """What went wrong in these sessions, each with a folder of its own."""
    gevonden = []
    for zaad in zaden:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as thuis:
            map = Path(thuis) / "casussen"
            map.mkdir()
            if fout := await sessie(map, zaad):
                gevonden.append(fout)
    return gevonden
