"""Whatever is pressed, the program stays, on a screen of its own. `bench/willekeurig.py` does more of it."""

from pathlib import Path

import pytest
from textual.app import App

from andere_vragen.app.volgorde import Volgorde
from andere_vragen.screens.laag import Laag
from door_elkaar import sessie, sessies


@pytest.mark.parametrize("zaad", [3, 8, 11])
async def test_random_keys_leave_the_program_on_a_screen_of_its_own(tmp_path: Path, zaad: int) -> None:
    assert await sessie(tmp_path, zaad) == ""


async def test_without_turns_and_without_looking_who_is_on_top_it_falls(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Volgorde, "on_event", App.on_event)
    monkeypatch.setattr(Laag, "bovenop", property(lambda _: True))
    assert await sessies(range(1, 4))
