"""A name on the command line: a slip of the keys makes no casus, and what was meant is asked."""

import shutil
from pathlib import Path

import pytest

from aan_tafel import CASUS, aan_tafel, gesprek_op, leg_klaar


def casussen(map: Path) -> list[str]:
    return sorted(pad.parent.name for pad in map.glob("*/casus.toml"))


@pytest.mark.parametrize("naam", ["Linde 07", "linde07", "Linde-70", "Lidne-07", "Linde-7", "Linde-08"])
async def test_a_slip_of_a_name_shows_the_casus_that_may_be_meant(tmp_path: Path, naam: str) -> None:
    leg_klaar(tmp_path, gesprek_op("context"))
    async with aan_tafel(tmp_path, None) as zaal:
        zaal.app._ontvangst.op_naam(naam)
        await zaal.tot(lambda: "Bedoel je Linde-07?" in zaal.woorden)
        assert zaal.invoer.value == naam
        assert zaal.lijst.keus
        assert zaal.lijst.keus.tekst == "Linde-07"
        assert casussen(tmp_path) == ["linde-07"]
        await zaal.druk("enter")
        await zaal.tot(lambda: zaal.soort == "KiesScreen")
    assert casussen(tmp_path) == ["linde-07"]


@pytest.mark.parametrize(
    ("woord", "bedoeld"),
    [("help", "--help"), ("trend", "trends"), ("lijts", "lijst"), ("contoleer", "controleer")],
)
async def test_a_slip_of_a_command_makes_no_casus(tmp_path: Path, woord: str, bedoeld: str) -> None:
    async with aan_tafel(tmp_path, None, opdrachten=("lijst", "trends", "controleer", "--help")) as zaal:
        zaal.app._ontvangst.op_naam(woord)
        await zaal.tot(lambda: f"Bedoel je andere-vragen {bedoeld}?" in zaal.woorden)
    assert not [*tmp_path.iterdir()]


async def test_a_new_name_stands_ready_and_is_made_by_who_means_it(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, None) as zaal:
        zaal.app._ontvangst.op_naam("Wilg-12")
        await zaal.tot(lambda: "Wilg-12 is er nog niet." in zaal.woorden)
        assert not [*tmp_path.iterdir()]
        await zaal.druk("enter")
        await zaal.tot(lambda: zaal.soort == "FormulierScreen")
        assert not [*tmp_path.iterdir()]
        await zaal.druk("ctrl+s")
        await zaal.tot(lambda: zaal.soort == "VraagScreen")
        assert casussen(tmp_path) == ["wilg-12"]


async def test_who_types_something_else_meanwhile_keeps_that(tmp_path: Path) -> None:
    leg_klaar(tmp_path, gesprek_op("context"))
    async with aan_tafel(tmp_path, None) as zaal:
        await zaal.druk("b", "e")
        zaal.app._ontvangst.op_naam("Linde 07")
        await zaal.tot(lambda: "Bedoel je Linde-07?" in zaal.woorden)
        assert zaal.invoer.value == "be"


async def test_of_two_with_one_name_nobody_chooses_for_the_group(tmp_path: Path) -> None:
    shutil.copytree(leg_klaar(tmp_path, gesprek_op("context")), tmp_path / "linde-07 (1)")
    async with aan_tafel(tmp_path, None) as zaal:
        zaal.app._ontvangst.op_naam("Linde-07")
        await zaal.tot(lambda: "Er zijn meer casussen die zo heten." in zaal.woorden)
        assert zaal.soort == "StartScreen"
        assert [keus.tekst for keus in zaal.lijst._keuzes] == [
            "Linde-07",
            "Linde-07",
            "+ Nieuwe casus: Linde-07",
        ]
        zaal.app._ontvangst.op_naam("linde-07 (1)")
        await zaal.tot(lambda: zaal.soort == "VraagScreen")


async def test_the_right_name_opens_at_once(tmp_path: Path) -> None:
    leg_klaar(tmp_path, gesprek_op("context"))
    async with aan_tafel(tmp_path, None) as zaal:
        zaal.app._ontvangst.op_naam(CASUS.schuilnaam.upper())
        await zaal.tot(lambda: zaal.soort == "VraagScreen")


@pytest.mark.parametrize("gezocht", ["zoe", "ZOË", "zoë", "Zoe\u0301"])
async def test_searching_looks_past_accents_and_capitals(tmp_path: Path, gezocht: str) -> None:
    leg_klaar(tmp_path, gesprek_op("context"), CASUS.model_copy(update={"schuilnaam": "Zoë-12"}))
    async with aan_tafel(tmp_path, None) as zaal:
        await zaal.plak(gezocht)
        assert zaal.lijst.keus
        assert zaal.lijst.keus.tekst == "Zoë-12"


async def test_more_lines_pasted_on_the_start_screen_are_one_name(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, None) as zaal:
        await zaal.plak("Linde\n07")
        assert zaal.invoer.value == "Linde 07"
