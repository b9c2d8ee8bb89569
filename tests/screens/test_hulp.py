"""Hiding everything, the list of commands, and help."""

from pathlib import Path

import pytest
from textual import events

from aan_tafel import CASUS, aan_tafel, leg_klaar
from andere_vragen.screens.toetsen import BEWERKEN, TOETSEN, VEILIGHEID
from andere_vragen.vragen.lezen import standaard
from gesprek_waarden import half
from tafel_waarden import DRIE, DRIE_GEZEGD, VRAGEN

# Leeg


@pytest.mark.parametrize("eerst", ["", "f5", "f3", "f1", "f6", "ctrl+p"])
async def test_f9_hides_everything_at_once_and_any_key_returns(tmp_path: Path, eerst: str) -> None:
    async with aan_tafel(tmp_path, DRIE_GEZEGD) as zaal:
        if eerst:
            await zaal.druk(eerst)
        if zaal.app.screen.query("Invoer"):
            zaal.invoer.zet("Een half woord")
            await zaal.rust()
        waar, focus, voor = zaal.app.screen, zaal.app.screen.focused, zaal.regels
        await zaal.druk("f9")
        assert zaal.woorden == "Even pauze"
        await zaal.druk("x")
        assert zaal.app.screen is waar
        await zaal.stil()
        assert zaal.regels == voor
        assert zaal.app.screen.focused is focus
        for toets in ("enter", "tab", "f8", "ctrl+z", "delete", "escape", "f9"):
            await zaal.druk("f9", toets)
            assert zaal.app.screen is waar
        assert zaal.regels == voor
        assert (await zaal.log()).notities == DRIE


async def test_f9_hides_the_list_of_casussen_too(tmp_path: Path) -> None:
    leg_klaar(tmp_path, DRIE_GEZEGD)
    async with aan_tafel(tmp_path, None) as zaal:
        await zaal.druk("f9")
        assert zaal.woorden == "Even pauze"
        await zaal.druk("x")
        assert CASUS.schuilnaam in zaal.tekst
        assert zaal.invoer.value == ""
        await zaal.typ("linde")
        assert zaal.soort == "KiesScreen"
        await zaal.druk("f9")
        assert zaal.woorden == "Even pauze"
        await zaal.klik_op(3, 3)
        assert zaal.soort == "KiesScreen"


@pytest.mark.parametrize("eerst", ["", "f5", "f3", "f1", "f6", "ctrl+p"])
async def test_f10_saves_and_stops_from_everywhere(tmp_path: Path, eerst: str) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.typ("Een half woord", "ctrl+c")
        if eerst:
            await zaal.druk(eerst)
        assert zaal.app.is_running
        zaal.app.post_message(events.Key("f10", None))
        await zaal.tot(lambda: not zaal.app.is_running)
        assert "Een half woord" in half(await zaal.log()).values()


# Opdrachten and Hulp


async def test_all_ten_keys_are_commands_in_dutch(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context", size=(64, 26)) as zaal:
        await zaal.druk("ctrl+p")
        for toets in TOETSEN:
            assert f"{toets.label}: " in zaal.tekst
        await zaal.typ("licht", "")
        assert "Licht of donker" in zaal.tekst
        await zaal.druk("ctrl+p", "ctrl+p")
        await zaal.typ("zzz", "")
        assert "Niets gevonden" in zaal.tekst
        await zaal.typ("groot", "enter")
        assert zaal.soort == "GrootScreen"
        await zaal.druk("x", "ctrl+p")
        await zaal.typ("licht")
        assert zaal.app.theme == "licht"
        assert zaal.op("context")
        await zaal.druk("ctrl+p", "ctrl+p")
        assert zaal.op("context")


async def test_removing_moving_and_the_next_row_can_be_asked_by_name(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        for tekst in ("een", "twee"):
            await zaal.typ(tekst)
        rij = zaal.gesprek.sessie.notities[-1].rij
        await zaal.druk("up", "ctrl+p")
        await zaal.typ("omhoog")
        assert [notitie.tekst for notitie in zaal.gesprek.sessie.notities] == ["twee", "een"]
        await zaal.druk("ctrl+p")
        await zaal.typ("haal weg")
        assert len(zaal.gesprek.sessie.notities) == 1
        await zaal.druk("ctrl+p")
        await zaal.typ("volgende rij")
        await zaal.typ("drie")
        assert zaal.gesprek.sessie.notities[-1].rij != rij


async def test_a_list_that_does_not_fit_says_that_there_is_more(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context", size=(42, 12)) as zaal:
        await zaal.druk("ctrl+p")
        assert "↓" in zaal.tekst
        await zaal.druk(*["down"] * 30)
        assert "Licht of donker" in zaal.tekst
        assert "↑" in zaal.tekst


async def test_hulp_explains_and_does(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.druk("f1")
        for zin in zaal.gesprek.scherm.uitleg:
            assert zin in zaal.woorden
        for toets in TOETSEN:
            assert toets.naam in zaal.tekst
        await zaal.druk("down", "down", "down", "enter")
        assert zaal.soort == "AllesScreen"
        await zaal.druk("escape", "f1", "f5")
        assert zaal.soort == "FormulierScreen"
        await zaal.druk("escape", "f1", "escape", "f1", "f1")
        assert zaal.op("context")


@pytest.mark.parametrize("toets", ["f1", "ctrl+p"])
async def test_what_to_do_in_danger_comes_first_and_stands_whole(tmp_path: Path, toets: str) -> None:
    async with aan_tafel(tmp_path, "context", size=(64, 26)) as zaal:
        eerst = zaal.gesprek.sessie
        await zaal.druk(toets, "enter")
        assert zaal.soort == "VeiligheidScreen"
        te_lezen = " ".join(zaal.tekst.replace("│", " ").split())
        for regel in VRAGEN.veiligheid:
            assert regel.tekst in te_lezen
        await zaal.druk("escape")
        assert zaal.op("context")
        assert zaal.gesprek.sessie == eerst


@pytest.mark.parametrize("toets", ["f1", "ctrl+p"])
async def test_questions_of_a_school_without_it_tell_nothing_of_danger(tmp_path: Path, toets: str) -> None:
    zonder = standaard().model_copy(update={"veiligheid": ()})
    async with aan_tafel(tmp_path, "context", vragen=zonder) as zaal:
        await zaal.druk(toets)
        assert "Veilig" not in zaal.tekst


async def test_in_a_narrow_window_every_line_of_the_help_can_be_read_in_full(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context", size=(42, 12)) as zaal:
        await zaal.druk("f1")
        for toets in (VEILIGHEID, *TOETSEN, *BEWERKEN):
            assert toets.uitleg in zaal.woorden
            assert sum("►" in regel for regel in zaal.regels) == 1
            await zaal.druk("down")
