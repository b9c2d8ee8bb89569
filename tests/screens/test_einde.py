from pathlib import Path

import pytest

from aan_tafel import CASUS, NU, aan_tafel, gesprek_op
from andere_vragen.casus.uitspraken import Afspraak

KAAL = gesprek_op("slot", afspraken=(Afspraak(scherm="afspraken", wat="Bellen"),))


@pytest.mark.parametrize("size", [(64, 18), (42, 12)])
async def test_the_end_tells_what_is_open_and_offers_the_papers(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with aan_tafel(tmp_path, KAAL, size=size) as zaal:
        await zaal.druk("f8")
        assert "Dit was het gesprek." in zaal.tekst
        assert "► Zonder naam: 1 afspraak " in zaal.tekst
        await zaal.druk("enter")
        assert zaal.op("afspraken")
        assert zaal.gesprek.sessie.afgerond is None


async def test_a_paper_is_made_without_leaving_the_end(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, KAAL) as zaal:
        await zaal.druk("f8", "down", "down", "down", "down", "enter")
        await zaal.tot(lambda: "Gemaakt:" in zaal.woorden)
        assert zaal.soort == "EindeScreen"


async def test_the_list_of_casussen_comes_only_after_a_key_of_its_own(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, KAAL) as zaal:
        await zaal.druk("f8", "f8")
        await zaal.tot(lambda: zaal.soort == "KlaarScreen")
        assert CASUS.schuilnaam not in zaal.tekst
        assert "Alles is bewaard." in zaal.tekst
        await zaal.snel("enter", "enter")
        assert zaal.soort == "KlaarScreen"
        assert (await zaal.log()).afgerond == NU
        await zaal.druk("enter")
        await zaal.tot(lambda: zaal.soort == "StartScreen")


async def test_who_types_at_the_end_has_more_to_say(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, KAAL) as zaal:
        await zaal.druk("f8", *"Nog iets")
        assert zaal.op("slot")
        assert zaal.invoer.value == "Nog iets"
        await zaal.druk("escape", "f8", "f7")
        assert zaal.op("slot")
