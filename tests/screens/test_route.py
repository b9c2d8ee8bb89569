"""Going through a route with less time, and round the table."""

from pathlib import Path

from aan_tafel import Zaal, aan_tafel, gesprek_op
from andere_vragen.casus.uitspraken import Hypothese


async def doe(zaal: Zaal, opdracht: str) -> None:
    """Choose a command by its name."""
    await zaal.druk("ctrl+p")
    await zaal.tot(lambda: zaal.soort == "OpdrachtenScreen")
    await zaal.typ(opdracht, "enter")
    await zaal.rust()


async def test_with_ten_minutes_left_the_group_goes_on_to_the_afspraken_and_can_take_it_back(
    tmp_path: Path,
) -> None:
    async with aan_tafel(tmp_path, gesprek_op("hypothesen", route="gewoon")) as zaal:
        await doe(zaal, "nog tien")
        assert "We slaan over: “Trends in de wijk”, “Perspectief van een ander”," in zaal.woorden
        assert (await zaal.log()).overgeslagen == ("trends", "perspectief", "omgeving")
        await zaal.druk("f8")
        await zaal.tot(lambda: zaal.op("afspraken"))
        assert "Om de jongere heen" not in zaal.tekst
        assert "omheen" in zaal.tekst, "the row for what was passed over"
        await zaal.druk("f3")
        await zaal.tot(lambda: zaal.soort == "AllesScreen")
        await zaal.naar_kop("Trends in de wijk")
        assert "slaan we over" in zaal.tekst
        await zaal.druk("enter")
        await zaal.tot(lambda: zaal.op("trends"))
        await doe(zaal, "nog tien")
        assert "Er is niets meer om over te slaan." in zaal.woorden
        await zaal.druk("ctrl+z")
        assert (await zaal.log()).overgeslagen == ()
        assert "5 van 9" in zaal.tekst


async def test_a_round_shows_who_was_not_heard_on_this_question_and_keeps_it_nowhere(tmp_path: Path) -> None:
    tafel = (
        {"rol": "mentor"},
        {"rol": "moeder"},
        {"rol": "jongere"},
        {"rol": "coach", "tot": "2026-11-21T13:00:00Z"},
    )
    async with aan_tafel(tmp_path, gesprek_op("context", aanwezig=tafel)) as zaal:
        voor = await zaal.log()
        await doe(zaal, "rondje")
        assert "Wie hoorden we nog niet bij deze vraag?" in zaal.tekst
        assert "coach" not in zaal.tekst, "who left already"
        await zaal.druk("enter", "down", "enter")
        signs = [("●" in zaal.regels[zaal.regel(rol)]) for rol in ("mentor", "moeder", "jongere")]
        assert signs == [True, False, True]
        await zaal.druk("escape")
        await doe(zaal, "rondje")
        assert "► moeder" in zaal.tekst
        await zaal.druk("escape")
        assert await zaal.log() == voor
        await zaal.naar("hypothesen")
        await doe(zaal, "rondje")
        assert "●" not in zaal.tekst.partition("Wie hoorden we")[2].partition("Enter")[0]


async def test_without_anybody_at_the_table_there_is_no_round(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await doe(zaal, "rondje")
        assert "Zet eerst bij “Aan tafel” wie hier zit." in zaal.woorden


async def test_the_list_of_ideas_is_met_again_after_the_cards_and_the_first_ones_stand_by_their_niveau(
    tmp_path: Path,
) -> None:
    eerste = Hypothese(id="h1", scherm="welkom", rij="ideeen", niveau="klas", tekst="Misschien is het druk")
    async with aan_tafel(tmp_path, gesprek_op("hypothesen", route="kort", hypothesen=(eerste,))) as zaal:
        assert "? Misschien is het druk" in zaal.tekst
        await zaal.naar("perspectief")
        while zaal.trap.open.label != "Onze ideeën":
            await zaal.druk("tab")
        assert "Misschien is het druk" in zaal.tekst
        await zaal.typ("Misschien is de gang te vol")
        log = await zaal.log()
        assert [(idee.scherm, idee.fase) for idee in log.hypothesen][1:] == [("perspectief", "later")]
