"""The settings on a screen of their own: what each one means, where they stand, and what they become."""

from datetime import date
from pathlib import Path

import pytest

from aan_tafel import Zaal, aan_tafel, plaatsen
from andere_vragen.store.laden import laad_casus
from andere_vragen.store.plaatsen import SLEUTELS


async def _open(zaal: Zaal) -> None:
    await zaal.druk("ctrl+p")
    await zaal.tot(lambda: zaal.soort == "KiesScreen")
    await zaal.druk("i", "n", "s", "enter")
    await zaal.tot(lambda: zaal.soort == "FormulierScreen")


@pytest.mark.parametrize("maat", [(42, 12), (64, 18)])
async def test_every_key_stands_there_with_what_it_means_and_where(
    tmp_path: Path, maat: tuple[int, int]
) -> None:
    async with aan_tafel(tmp_path, None, size=maat) as zaal:
        await _open(zaal)
        for naam, sleutel in SLEUTELS.items():
            assert sleutel.betekent in zaal.tekst
            assert zaal.app.screen.query(f"#{naam}")
        waar = f"Zestaanin{plaatsen(tmp_path).instellingen}"
        assert waar[:35] in "".join(zaal.tekst.replace("│", "").split())  # the folder of a test is a long one


async def test_what_is_chosen_counts_and_the_rest_of_the_file_stays(tmp_path: Path) -> None:
    bestand = plaatsen(tmp_path).instellingen
    async with aan_tafel(tmp_path, None) as zaal:
        bestand.parent.mkdir(parents=True, exist_ok=True)
        bestand.write_text("# van ons\n", "utf-8")
        await _open(zaal)
        await zaal.druk("right", "right", "ctrl+s")
        await zaal.tot(lambda: "De instellingen zijn bewaard." in zaal.woorden)
        assert zaal.app.theme == "licht"
    assert bestand.read_text("utf-8") == 'thema = "licht"\n# van ons\n'


async def test_what_cannot_be_is_said_and_nothing_is_written(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, None) as zaal:
        await _open(zaal)
        await zaal.vul("map", "casussen")
        await zaal.druk("ctrl+s")
        assert "schrijf de hele weg naar de map op" in zaal.woorden
        assert not plaatsen(tmp_path).instellingen.exists()


async def test_settings_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, None) as zaal:
        bestand = plaatsen(tmp_path).instellingen
        bestand.parent.mkdir(parents=True, exist_ok=True)
        bestand.write_text("map = ", "utf-8")
        await zaal.druk("ctrl+p")
        await zaal.tot(lambda: zaal.soort == "KiesScreen")
        await zaal.druk("i", "n", "s", "enter")
        await zaal.tot(lambda: "instellingen.toml" in zaal.woorden)
        assert zaal.soort == "StartScreen"


async def test_what_somebody_typed_and_cannot_be_can_be_chosen_anew(tmp_path: Path) -> None:
    bestand = plaatsen(tmp_path).instellingen
    bestand.parent.mkdir(parents=True, exist_ok=True)
    bestand.write_text('thema = "paars"\n', "utf-8")
    async with aan_tafel(tmp_path, None) as zaal:
        await _open(zaal)
        assert "paars" in zaal.tekst
        await zaal.druk("ctrl+s")
        await zaal.tot(lambda: "De instellingen zijn bewaard." in zaal.woorden)
        assert (zaal.app.theme, bestand.read_text("utf-8")) == ("donker", 'thema = "paars"\n')
        await _open(zaal)
        await zaal.druk("right", "ctrl+s")
        await zaal.tot(lambda: bestand.read_text("utf-8") == "")


async def test_the_term_of_the_school_counts_for_the_next_casus_that_begins(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, None) as zaal:
        await _open(zaal)
        await zaal.vul("bewaren", "1 jaar")
        await zaal.druk("ctrl+s")
        await zaal.tot(lambda: "De instellingen zijn bewaard." in zaal.woorden)
        await zaal.typ("Iep-57")
        await zaal.tot(lambda: "21 november 2027" in zaal.tekst)
        await zaal.druk("ctrl+s")
        await zaal.tot(lambda: zaal.op("welkom"))
    (casusmap,) = (pad for pad in tmp_path.iterdir() if pad.is_dir())
    casus = laad_casus(casusmap).waarde
    assert (casus.bewaren_maanden, casus.bewaren_tot) == (12, date(2027, 11, 21))


async def test_a_term_that_is_not_understood_is_not_kept(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, None) as zaal:
        await _open(zaal)
        await zaal.vul("bewaren", "lang")
        await zaal.druk("ctrl+s")
        assert "schrijf maanden of jaren" in zaal.tekst
        assert zaal.soort == "FormulierScreen"
    assert not plaatsen(tmp_path).instellingen.exists()
