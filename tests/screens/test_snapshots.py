"""The few whole screens that people look at: as text for the eyes of a reviewer, some as SVG for their looks.

``BIJWERKEN=1 pytest tests/screens/test_snapshots.py`` makes the pictures anew: look at what changed before
you keep it. What must be so on every screen and in every window stands in `test_looks.py`.
"""

import difflib
import os
import re
from pathlib import Path

import pytest

from aan_tafel import CASUS, Zaal, aan_tafel, gesprek_op, leg_klaar
from andere_vragen.screens.start import StartScreen

MAP = Path(__file__).with_name("snapshots")
LEESMIJ = Path(__file__).parents[2] / "README.md"


def vergelijk(bestand: str, inhoud: str, map: Path = MAP) -> None:
    """Is this what it was the last time somebody looked at it?"""
    pad = map / bestand
    if os.environ.get("BIJWERKEN"):
        map.mkdir(exist_ok=True)
        pad.write_text(inhoud, "utf-8", newline="\n")
    was = pad.read_text("utf-8").splitlines() if pad.exists() else []
    anders = "\n".join(difflib.unified_diff(was, inhoud.splitlines(), "was", "is", lineterm="", n=1))
    assert not anders, f"{bestand} is veranderd. Klopt dat? Dan: BIJWERKEN=1\n{anders[:4000]}"


async def woorden(zaal: Zaal, naam: str) -> None:
    """The screen as text."""
    await zaal.stil()
    vergelijk(f"{naam}.txt", zaal.tekst + "\n")


async def kleuren(zaal: Zaal, naam: str) -> None:
    """The screen as it looks."""
    vergelijk(f"{naam}.svg", await getekend(zaal))


async def getekend(zaal: Zaal) -> str:
    """The screen as a picture, the same each time."""
    await zaal.stil()
    return re.sub(r"terminal-\d+-", "terminal-", zaal.app.export_screenshot()) + "\n"


@pytest.mark.parametrize("maat", [(42, 12), (64, 18), (120, 40)], ids=lambda maat: f"{maat[0]}x{maat[1]}")
async def test_a_question_reads_as_it_did(tmp_path: Path, maat: tuple[int, int]) -> None:
    async with aan_tafel(tmp_path, "voorbeeld", size=maat) as zaal:
        await zaal.naar("context")
        await woorden(zaal, f"vraag_{maat[0]}x{maat[1]}")


@pytest.mark.parametrize("thema", ["donker", "licht"])
async def test_a_question_looks_as_it_did(tmp_path: Path, thema: str) -> None:
    async with aan_tafel(tmp_path, "voorbeeld", thema=thema) as zaal:
        await zaal.naar("context")
        await kleuren(zaal, f"vraag_{thema}")


async def test_the_readme_shows_the_program_as_it_is(tmp_path: Path) -> None:
    (plaatje,) = re.findall(r"!\[.+\]\((.+\.svg)\)", LEESMIJ.read_text("utf-8"))
    async with aan_tafel(tmp_path, "voorbeeld") as zaal:
        await zaal.naar("context")
        svg = re.sub(r"@font-face \{.*?\}\s*", "", await getekend(zaal), flags=re.DOTALL)
    assert "url(http" not in svg, "a picture that fetches something is not quiet"
    vergelijk(plaatje, svg, LEESMIJ.parent)


@pytest.mark.parametrize(("naam", "toets"), [("afspraak", "f5"), ("alles", "f3")])
async def test_a_form_and_the_overview_look_as_they_did(tmp_path: Path, naam: str, toets: str) -> None:
    async with aan_tafel(tmp_path, "voorbeeld", oefenen=True) as zaal:
        await zaal.naar("context")
        await zaal.druk(toets)
        await woorden(zaal, naam)
        await kleuren(zaal, naam)


async def test_the_start_looks_as_it_did(tmp_path: Path) -> None:
    wilg = CASUS.model_copy(update={"schuilnaam": "Wilg-12", "id": "c2"})
    for oud, casusmap in enumerate(
        [leg_klaar(tmp_path, gesprek_op("context")), leg_klaar(tmp_path, None, wilg)]
    ):
        for bestand in casusmap.iterdir():
            os.utime(bestand, (1_800_000_000 - oud, 1_800_000_000 - oud))
    async with aan_tafel(tmp_path, None) as zaal:
        await zaal.tot(lambda: "nog niet af" in zaal.tekst)  # that is told by what is in the files
        await woorden(zaal, "start")
        await kleuren(zaal, "start")


async def test_the_screen_of_a_casus_and_the_form_of_a_new_one_read_as_they_did(tmp_path: Path) -> None:
    casusmap = leg_klaar(tmp_path, gesprek_op("context"))
    async with aan_tafel(tmp_path, None) as zaal:
        zaal.app._start.post_message(StartScreen.Rechten(str(casusmap)))
        await zaal.tot(lambda: zaal.soort == "CasusScreen")
        await woorden(zaal, "casus")
        await zaal.druk("escape")
        zaal.app._start.post_message(StartScreen.Nieuw("Iep-57"))
        await zaal.tot(lambda: zaal.soort == "FormulierScreen")
        await woorden(zaal, "nieuwe_casus")
