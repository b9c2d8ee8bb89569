"""Keys that arrive together: a laptop that stood still, a slow line, a key that bounces, a dictation."""

import asyncio
from pathlib import Path

import pytest

from aan_tafel import Zaal, speel
from andere_vragen.screens.hulp import Hulp
from andere_vragen.screens.laag import Laag
from andere_vragen.screens.leeg import Leeg
from paren import ALLE, BEGIN, verschillen


def regels(*tekst: str) -> list[str]:
    """The keys of these lines, with an Enter behind each."""
    return [toets for regel in tekst for toets in (*regel, "enter")]


# What is said


def test_names_figures_and_who_is_missed_are_all_kept(tmp_path: Path) -> None:
    async def proef(zaal: Zaal) -> None:
        await zaal.ineens("tab", *regels("moeder", "mentor", "vader"), "tab", *regels("tante", "oom"))
        await zaal.ineens("shift+tab", "shift+tab", "shift+tab", *regels("6", "7", "5"))
        sessie = zaal.gesprek.sessie
        assert [wie.rol for wie in sessie.aanwezig] == ["moeder", "mentor", "vader"]
        assert [wie.rol for wie in sessie.afwezig] == ["tante", "oom"]
        assert sessie.cijfers == (6, 7, 5)

    speel(tmp_path, "welkom", proef)


# Which screen


@pytest.mark.parametrize("begin", BEGIN)
def test_two_keys_in_one_read_do_what_they_do_one_by_one(tmp_path: Path, begin: str) -> None:
    paren = ALLE[len(begin) :: 137]
    assert asyncio.run(verschillen(tmp_path, begin, paren)) == []


BERUCHT: list[tuple[str, ...]] = [
    ("f5", "ctrl+s"),
    ("f3", "delete"),
    ("f1", "f8", "f8"),
    ("f6", *"woord"),
    ("f9", *"ab"),
    ("f6", "f8", "f8", "f7"),
    ("ctrl+p", "f8", "enter", "enter"),
    ("f5", "escape", "escape", "f8"),
    ("ctrl+n", "escape", "escape", "f3"),
    ("ctrl+l", "escape", "escape", "ctrl+e"),
]


def test_no_keys_close_the_conversation_or_the_program(tmp_path: Path) -> None:
    async def proef(zaal: Zaal) -> None:
        for toetsen in BERUCHT:
            await zaal.ineens(*toetsen)
            assert zaal.app.is_running, toetsen
            while zaal.soort != "Vraagscherm":
                assert zaal.soort != "Start", toetsen
                await zaal.druk("escape")
            await zaal.naar("context")
        assert len(zaal.app.screen_stack) == 2

    speel(tmp_path, "context", proef)


def test_what_comes_behind_the_key_that_ends_the_pause_is_typed_nowhere(tmp_path: Path) -> None:
    async def proef(zaal: Zaal) -> None:
        await zaal.ineens(*"half", "f9", *"een woord", "enter", "f8")
        assert zaal.op("context")
        assert list(zaal.gesprek.sessie.concept.values()) == ["half"]
        assert not zaal.gesprek.sessie.uitspraken
        await zaal.ineens(*" werk", "enter")
        assert [notitie.tekst for notitie in zaal.gesprek.sessie.notities] == ["half werk"]

    speel(tmp_path, "context", proef)


def test_letters_behind_a_key_go_to_the_screen_that_it_opens(tmp_path: Path) -> None:
    async def proef(zaal: Zaal) -> None:
        await zaal.ineens("f5", *"Klaarzetten", "ctrl+s", *"Ze lacht", "enter", "f8", *"Gym", "enter")
        sessie = zaal.gesprek.sessie
        assert [een.wat for een in sessie.afspraken] == ["Klaarzetten"]
        assert [een.tekst for een in sessie.notities] == ["Ze lacht", "Gym"]
        assert sessie.notities[0].scherm != sessie.notities[1].scherm

    speel(tmp_path, "context", proef)


def test_a_screen_goes_away_once_and_acts_only_on_top(tmp_path: Path) -> None:
    async def proef(zaal: Zaal) -> None:
        vraag, leeg = zaal.app.screen, Leeg()
        assert isinstance(vraag, Laag)
        zaal.app.push_screen(leeg)
        leeg.weg()  # before it stands
        await zaal.rust()
        assert zaal.soort == "Leeg"
        for actie in ("verder", "hulp", "overzicht", "hypothese"):
            await vraag.run_action(actie)
        await zaal.rust()
        assert [type(scherm).__name__ for scherm in zaal.app.screen_stack[1:]] == ["Vraagscherm", "Leeg"]
        leeg.weg()
        leeg.weg()
        await zaal.rust()
        assert zaal.op("context")
        await zaal.typ("Ze lacht")
        assert [een.tekst for een in zaal.gesprek.sessie.notities] == ["Ze lacht"]
        vraag.erop(Hulp(zaal.gesprek.scherm))
        vraag.erop(Leeg())
        await zaal.rust()
        assert zaal.soort == "Hulp"

    speel(tmp_path, "context", proef)
