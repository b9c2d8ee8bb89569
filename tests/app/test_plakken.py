"""What is pasted stands where it was meant for or is refused in words: on every screen, in every terminal."""

from pathlib import Path

import pytest
from textual import events
from textual.app import App

from aan_tafel import aan_tafel, gesprek_op
from andere_vragen.casus.uitspraken import Afspraak, Notitie
from andere_vragen.screens.laag import GEEN_REGEL

TABEL = "Vak\tDatum\tReden\nwiskunde\t12-11\tte laat\ngym\t13-11\tziek\n"


def toetsen(tekst: str) -> list[str]:
    """What a terminal makes of a text when it does not say that it is pasted."""
    return [{"\n": "ctrl+j", "\t": "tab", "\r": "enter"}.get(teken, teken) for teken in tekst]


@pytest.mark.parametrize("einde", ["\n", "\r"])
async def test_a_table_without_brackets_is_a_line_for_each_of_its_rows(tmp_path: Path, einde: str) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.ineens(*toetsen(TABEL.replace("\n", einde)))
        gezegd = zaal.gesprek.sessie.notities
        assert [een.tekst for een in gezegd] == [
            "Vak Datum Reden",
            "wiskunde 12-11 te laat",
            "gym 13-11 ziek",
        ]
        assert len({een.rij for een in gezegd}) == 1
        assert not zaal.gesprek.sessie.concept


async def test_lines_without_brackets_are_never_glued(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.ineens(*toetsen("een\n\ntwee\ndrie"))
        assert [een.tekst for een in zaal.gesprek.sessie.notities] == ["een", "twee"]
        assert zaal.invoer.value == "drie"


async def test_a_dictation_that_ends_each_line_is_never_glued(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        for toets in toetsen("een\ntwee\n"):
            await zaal.druk(toets)
        assert [een.tekst for een in zaal.gesprek.sessie.notities] == ["een", "twee"]


async def test_a_line_end_that_no_words_stand_before_says_yes_to_nothing(tmp_path: Path) -> None:
    bellen = Afspraak(scherm="afspraken", wat="Bellen", wie="mentor")
    async with aan_tafel(tmp_path, gesprek_op("slot", afspraken=(bellen,))) as zaal:
        await zaal.druk("ctrl+j", "ctrl+j")
        assert zaal.gesprek.sessie.afspraken[0].vastgesteld is None
        await zaal.druk("enter")
        assert zaal.gesprek.sessie.afspraken[0].vastgesteld


async def test_tab_under_the_hands_goes_to_the_next_row(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        begin = zaal.trap.open.label
        await zaal.druk(*"een", "tab", *"twee")
        assert zaal.trap.open.label != begin
        assert zaal.invoer.value == "eentwee"


async def test_lines_without_brackets_stay_in_one_field_of_a_form(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.druk("f5")
        await zaal.ineens(*toetsen("Samen\nlunchen\n\nop vrijdag\n"))
        assert [half.tekst for half in zaal.gesprek.sessie.concept if half.getypt][:1] == [
            "Samen lunchen op vrijdag "
        ]


async def test_tab_in_one_read_goes_to_the_next_field_of_a_form(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.druk("f5")
        await zaal.ineens(*"Lunchen", "tab", *"mentor")
        assert [half.tekst for half in zaal.gesprek.sessie.concept if half.getypt] == ["Lunchen", "mentor"]


async def test_what_is_pasted_on_a_choice_stands_in_the_next_line(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.druk("f5")
        await zaal.plak("Samen\nlunchen")
        assert zaal.invoer.value == "Samen lunchen"
        await zaal.druk("escape", "f5", "shift+tab", "shift+tab")  # the last field, and it is a choice
        await zaal.plak("Samen\nlunchen")
        assert GEEN_REGEL in zaal.woorden


DICHT = {
    "alles": "f3",
    "hulp": "f1",
    "trends": "ctrl+n",
    "papieren": "ctrl+l",
    "rij": "ctrl+k",
}


@pytest.mark.parametrize("waar", DICHT)
async def test_where_nothing_can_be_typed_a_paste_is_refused_in_words(tmp_path: Path, waar: str) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.druk(DICHT[waar])
        await zaal.plak("Samen\nlunchen")
        assert GEEN_REGEL in zaal.woorden
        await zaal.druk("escape")
        assert zaal.op("context")
        assert not zaal.gesprek.sessie.uitspraken


@pytest.mark.parametrize("waar", ["f3", "ctrl+n"])
async def test_where_nothing_can_be_typed_letters_are_refused_in_words(tmp_path: Path, waar: str) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.druk(waar, "space")
        assert GEEN_REGEL not in zaal.woorden
        await zaal.druk("w")
        assert GEEN_REGEL in zaal.woorden
        await zaal.druk("escape")
        assert zaal.op("context")
        assert not zaal.invoer.value


async def test_who_answers_before_the_large_question_is_away_loses_no_letter(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.ineens("f6", *"samen", "enter")
        assert [een.tekst for een in zaal.gesprek.sessie.uitspraken] == ["samen"]
        await zaal.druk("f6")
        await zaal.plak("lunchen")
        assert zaal.op("context")
        assert zaal.invoer.value == "lunchen"
        await zaal.druk("f6", "space")
        assert zaal.op("context")
        assert zaal.invoer.value == "lunchen"


async def test_what_is_typed_on_a_choice_stands_apart_from_what_was_there(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.druk("f5", *"samen", "escape", "f5", *"en")
        assert [half.tekst for half in zaal.gesprek.sessie.concept if half.getypt] == ["samen en"]


async def test_more_lines_pasted_where_a_command_is_searched_are_one(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.druk("ctrl+p")
        await zaal.plak("licht\nof")
        assert zaal.invoer.value == "licht of"


async def test_a_paste_where_no_field_has_the_focus_ends_nothing(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        for toets in ("ctrl+p", "f5", "f3"):
            await zaal.druk(toets)
            zaal.app.screen.set_focus(None)
            await zaal.plak("Samen\nlunchen")
            assert zaal.app.is_running
            await zaal.druk("escape")


async def test_nothing_is_said_of_a_paste_on_the_empty_screen(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.druk("f9")
        await zaal.plak("Samen lunchen")
        assert zaal.tekst.split() == ["Even", "pauze"]


# What is said stays in this window

KOPIEREN = ("ctrl+c", "ctrl+x", "ctrl+insert", "ctrl+shift+c", "super+c")


@pytest.mark.parametrize("toets", KOPIEREN)
async def test_nothing_that_was_said_comes_on_the_clipboard(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, toets: str
) -> None:
    gekopieerd: list[str] = []
    monkeypatch.setattr(App, "copy_to_clipboard", lambda _, tekst: gekopieerd.append(tekst))
    gezegd = Notitie(scherm="context", rij="klas", niveau="klas", tekst="Ze lacht")
    async with aan_tafel(tmp_path, gesprek_op("context", notities=(gezegd,))) as zaal:
        await zaal.druk(*"geheim", "shift+home", toets)
        assert zaal.invoer.value == "geheim"
        y = zaal.regel("Ze lacht")
        await zaal.muis(events.MouseDown, 2, y)
        await zaal.muis(events.MouseMove, 20, y)
        await zaal.muis(events.MouseUp, 20, y)
        await zaal.druk(toets)
        for scherm in ("f5", "f3"):
            await zaal.druk(scherm, "shift+home", toets)
            await zaal.druk("escape")
        assert gekopieerd == []
