"""Whole screens, as text for the eyes of a reviewer and as SVG for their looks.

``BIJWERKEN=1 pytest tests/test_snapshots.py`` makes the pictures anew: look at what changed before you
keep it.
"""

import asyncio
import difflib
import os
import re
from pathlib import Path

import pytest

from aan_tafel import CASUS, Zaal, aan_tafel, gesprek_op, leg_klaar

MAP = Path(__file__).with_name("snapshots")

MATEN = [(42, 12), (64, 18), (80, 24), (120, 40)]


def vergelijk(bestand: str, inhoud: str) -> None:
    """Is this what it was the last time somebody looked at it?"""
    pad = MAP / bestand
    if os.environ.get("BIJWERKEN"):
        MAP.mkdir(exist_ok=True)
        pad.write_text(inhoud, "utf-8", newline="\n")
    was = pad.read_text("utf-8").splitlines() if pad.exists() else []
    anders = "\n".join(difflib.unified_diff(was, inhoud.splitlines(), "was", "is", lineterm="", n=1))
    assert not anders, f"{bestand} is veranderd. Klopt dat? Dan: BIJWERKEN=1\n{anders[:4000]}"


async def foto(zaal: Zaal, naam: str, thema: str) -> None:
    """The screen as it is: the words are the same in both themes."""
    await zaal.stil()
    breed, hoog = zaal.app.size
    vergelijk(f"{naam}_{breed}x{hoog}.txt", zaal.tekst + "\n")
    svg = re.sub(r"terminal-\d+-", "terminal-", zaal.app.export_screenshot())
    vergelijk(f"{naam}_{breed}x{hoog}_{thema}.svg", svg + "\n")


@pytest.mark.parametrize("thema", ["donker", "licht"])
@pytest.mark.parametrize("maat", MATEN, ids=lambda maat: f"{maat[0]}x{maat[1]}")
def test_a_ladder_and_a_list_look_as_they_did(tmp_path: Path, maat: tuple[int, int], thema: str) -> None:
    async def gaat() -> None:
        async with aan_tafel(tmp_path, "voorbeeld", size=maat, thema=thema) as zaal:
            for scherm in ("context", "goed"):
                await zaal.naar(scherm)
                await foto(zaal, scherm, thema)

    asyncio.run(gaat())


@pytest.mark.parametrize(
    ("naam", "scherm", "toetsen"),
    [
        ("afspraak", "context", ["f5"]),
        ("overzicht", "context", ["f3"]),
        ("hulp", "context", ["f1"]),
        ("groot", "context", ["f6"]),
        ("slot", "slot", []),
    ],
)
def test_the_other_screens_look_as_they_did(
    tmp_path: Path, naam: str, scherm: str, toetsen: list[str]
) -> None:
    async def gaat() -> None:
        async with aan_tafel(tmp_path, "voorbeeld", oefenen=True) as zaal:
            await zaal.naar(scherm)
            await zaal.druk(*toetsen)
            await foto(zaal, naam, "donker")

    asyncio.run(gaat())


def test_the_start_looks_as_it_did(tmp_path: Path) -> None:
    wilg = CASUS.model_copy(update={"schuilnaam": "Wilg-12", "id": "c2"})
    for oud, casusmap in enumerate(
        [leg_klaar(tmp_path, gesprek_op("context")), leg_klaar(tmp_path, None, wilg)]
    ):
        for bestand in casusmap.iterdir():
            os.utime(bestand, (1_800_000_000 - oud, 1_800_000_000 - oud))

    async def gaat() -> None:
        async with aan_tafel(tmp_path, None) as zaal:
            await zaal.tot(lambda: "nog niet af" in zaal.tekst)  # that is told by what is in the files
            await foto(zaal, "start", "donker")

    asyncio.run(gaat())
