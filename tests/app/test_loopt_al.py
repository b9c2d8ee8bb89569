"""What already runs: put on the list from the start screen, or by choice from an afspraak."""

from pathlib import Path
from typing import Any

import pytest

from aan_tafel import aan_tafel, gesprek_op, leg_klaar
from andere_vragen.app.loopt_al import STAAT_ERBIJ
from andere_vragen.casus.loopt import LooptAl
from andere_vragen.store.looptal import LOOPT, lees

VOOR_ALLEN = {"id": "a1", "scherm": "afspraken", "wat": "Iedereen groet bij de deur", "bereik": "school"}


async def test_it_is_typed_from_the_start_screen(tmp_path: Path) -> None:
    map = leg_klaar(tmp_path, gesprek_op("slot")).parent
    async with aan_tafel(tmp_path, None) as zaal:
        await zaal.tot(lambda: "Linde-07" in zaal.tekst)
        await zaal.druk("ctrl+p")
        await zaal.tot(lambda: zaal.soort == "KiesScreen")
        await zaal.kies("Dit loopt al")
        await zaal.tot(lambda: zaal.soort == "FormulierScreen")
        await zaal.vul("tekst", "Een maatje voor Linde")
        await zaal.druk("ctrl+s")
        assert "Hier staat Linde-07 in." in zaal.tekst
        assert lees(map) == ()
        await zaal.vul("tekst", "Een maatje voor wie nieuw is")
        await zaal.druk("ctrl+s")
        await zaal.tot(lambda: STAAT_ERBIJ in zaal.woorden)
    assert lees(map) == (LooptAl(tekst="Een maatje voor wie nieuw is", bereik="school"),)


async def test_light_or_dark_is_chosen_on_the_start_screen(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, None) as zaal:
        was = zaal.app.theme
        await zaal.druk("ctrl+p")
        await zaal.tot(lambda: zaal.soort == "KiesScreen")
        await zaal.kies("Licht of donker")
        await zaal.tot(lambda: zaal.app.theme != was)


@pytest.mark.parametrize(
    ("anders", "zin"),
    [
        ({}, STAAT_ERBIJ),
        ({"bereik": "casus"}, "Deze afspraak is alleen voor deze casus."),
        ({"wat": "Iedereen groet Linde"}, "Hier staat Linde-07 in."),
        ({"wat": "Groeten " * 30}, "te lang"),
    ],
)
async def test_an_afspraak_is_put_there_by_choice_and_without_a_pupil(
    tmp_path: Path, anders: dict[str, Any], zin: str
) -> None:
    afspraak = VOOR_ALLEN | anders
    async with aan_tafel(tmp_path, gesprek_op("slot", afspraken=(afspraak,))) as zaal:
        await zaal.druk("up", "ctrl+p")
        await zaal.typ("dit loopt al")
        await zaal.tot(lambda: zin in zaal.woorden)
        goed = zin == STAAT_ERBIJ
        nu = (LooptAl(tekst=afspraak["wat"], bereik="school"),) if goed else ()
        assert zaal.gesprek.loopt == nu
    assert lees(tmp_path) == nu


async def test_without_an_afspraak_that_is_pointed_at_it_says_what_to_do(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, gesprek_op("slot", afspraken=(VOOR_ALLEN,))) as zaal:
        await zaal.druk("ctrl+p")
        await zaal.typ("dit loopt al")
        assert "Wijs eerst met ↑ of ↓ een afspraak aan." in zaal.woorden


async def test_a_list_that_cannot_be_read_is_told_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / LOOPT).write_text("loopt = 1", "utf-8")
    async with aan_tafel(tmp_path, gesprek_op("slot", afspraken=(VOOR_ALLEN,))) as zaal:
        await zaal.druk("up", "ctrl+p")
        await zaal.typ("dit loopt al")
        await zaal.tot(lambda: f"{LOOPT}, loopt: hier hoort een lijst" in zaal.woorden)
    assert (tmp_path / LOOPT).read_text("utf-8") == "loopt = 1"


async def test_the_form_of_an_afspraak_shows_it_whole_in_a_small_window(tmp_path: Path) -> None:
    (tmp_path / LOOPT).write_text(
        "[[loopt]]\ntekst = 'Een maatje voor wie nieuw is'\nbereik = 'school'\n", "utf-8"
    )
    async with aan_tafel(tmp_path, gesprek_op("slot", afspraken=(VOOR_ALLEN,)), size=(64, 18)) as zaal:
        await zaal.druk("f5")
        await zaal.tot(lambda: zaal.soort == "FormulierScreen")
        zin = "Dit loopt al: Een maatje voor wie nieuw is. Hoe hangen deze acties samen?"
        assert zin in " ".join(zaal.tekst.replace("│", " ").split())
