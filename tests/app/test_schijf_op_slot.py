"""At the first start, and only then: how to see whether the disk is encrypted."""

from pathlib import Path

import pytest

from aan_tafel import aan_tafel, gesprek_op, leg_klaar
from andere_vragen.app.schijf import vraag_om_te_kijken


@pytest.mark.parametrize(
    ("systeem", "woord"),
    [("win32", "BitLocker"), ("darwin", "FileVault"), ("linux", "LUKS"), ("freebsd14", "LUKS")],
)
def test_every_system_has_its_place_to_look(tmp_path: Path, systeem: str, woord: str) -> None:
    zin = vraag_om_te_kijken(tmp_path / "nieuw", systeem)
    assert woord in zin
    assert len(zin) < 3 * 62  # whole, in three lines of the smallest usual window


def test_with_a_casus_it_is_not_asked_again(tmp_path: Path) -> None:
    assert vraag_om_te_kijken(tmp_path)
    (tmp_path / "wie-is-wie.toml").touch()
    assert vraag_om_te_kijken(tmp_path)
    leg_klaar(tmp_path, None)
    assert vraag_om_te_kijken(tmp_path) == ""


async def test_the_first_start_asks_it_once(tmp_path: Path) -> None:
    (eerste := tmp_path / "casussen").mkdir()
    async with aan_tafel(eerste, None, size=(64, 18)) as zaal:
        await zaal.tot(lambda: "Is de schijf van deze laptop versleuteld? Kijk één keer" in zaal.woorden)
        assert "…" not in zaal.tekst
        await zaal.druk("a")
        assert "versleuteld" not in zaal.woorden
    leg_klaar(eerste, gesprek_op("context"))
    async with aan_tafel(eerste, None) as zaal:
        assert "versleuteld" not in zaal.woorden


async def test_practising_asks_nothing(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, None, oefenen=True) as zaal:
        assert "versleuteld" not in zaal.woorden
