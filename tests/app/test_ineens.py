"""Keys that arrive together: a laptop that stood still, a slow line, a key that bounces, a dictation."""

import threading
from pathlib import Path

import pytest

from aan_tafel import CASUS, NU, SCHERMEN, aan_tafel, gesprek_op, leg_klaar
from andere_vragen.casus.uitspraken import Notitie
from andere_vragen.screens.hulp import HulpScreen
from andere_vragen.screens.laag import Laag
from andere_vragen.screens.leeg import LeegScreen
from andere_vragen.store import lijst
from paren import ALLE, BEGIN, verschillen


def regels(*tekst: str) -> list[str]:
    """The keys of these lines, with an Enter behind each."""
    return [toets for regel in tekst for toets in (*regel, "enter")]


# What is said


async def test_names_figures_and_who_is_missed_are_all_kept(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "welkom") as zaal:
        await zaal.ineens("tab", *regels("moeder", "mentor", "vader"), "tab", "tab", *regels("tante", "oom"))
        await zaal.ineens(*["shift+tab"] * 4, *regels("6", "7", "5"))
        sessie = zaal.gesprek.sessie
        assert [wie.rol for wie in sessie.aanwezig] == ["moeder", "mentor", "vader"]
        assert [wie.rol for wie in sessie.afwezig] == ["tante", "oom"]
        assert sessie.cijfers == (6, 7, 5)


# Which screen


@pytest.mark.parametrize("begin", BEGIN)
async def test_two_keys_in_one_read_do_what_they_do_one_by_one(tmp_path: Path, begin: str) -> None:
    paren = ALLE[len(begin) :: 137]
    assert await verschillen(tmp_path, begin, paren) == []


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


async def test_no_keys_close_the_conversation_or_the_program(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        for toetsen in BERUCHT:
            await zaal.ineens(*toetsen)
            assert zaal.app.is_running, toetsen
            while zaal.soort != "VraagScreen":
                assert zaal.soort != "StartScreen", toetsen
                await zaal.druk("escape")
            await zaal.naar("context")
        assert len(zaal.app.screen_stack) == 2


async def test_what_comes_behind_the_key_that_ends_the_pause_is_typed_nowhere(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.ineens(*"half", "f9", *"een woord", "enter", "f8")
        assert zaal.op("context")
        assert [half.tekst for half in zaal.gesprek.sessie.concept] == ["half"]
        assert not zaal.gesprek.sessie.uitspraken
        await zaal.ineens(*" werk", "enter")
        assert [notitie.tekst for notitie in zaal.gesprek.sessie.notities] == ["half werk"]


async def test_letters_behind_a_key_go_to_the_screen_that_it_opens(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "omgeving") as zaal:
        await zaal.ineens("f5", *"Klaarzetten", "ctrl+s", *"Ze lacht", "enter", "f8", *"Gym", "enter")
        sessie = zaal.gesprek.sessie
        assert [een.wat for een in sessie.afspraken] == ["Klaarzetten"]
        assert [een.tekst for een in sessie.notities] == ["Ze lacht", "Gym"]
        assert sessie.notities[0].scherm != sessie.notities[1].scherm


async def test_a_screen_goes_away_once_and_acts_only_on_top(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        vraag, leeg = zaal.app.screen, LeegScreen(zaal.app.vergeet_toetsen)
        assert isinstance(vraag, Laag)
        zaal.app.push_screen(leeg)
        leeg.weg()  # before it stands
        await zaal.rust()
        assert zaal.soort == "LeegScreen"
        for actie in ("verder", "hulp", "alles", "hypothese"):
            await vraag.run_action(actie)
        await zaal.rust()
        assert [type(scherm).__name__ for scherm in zaal.app.screen_stack[1:]] == [
            "VraagScreen",
            "LeegScreen",
        ]
        leeg.weg()
        leeg.weg()
        await zaal.rust()
        assert zaal.op("context")
        await zaal.typ("Ze lacht")
        assert [een.tekst for een in zaal.gesprek.sessie.notities] == ["Ze lacht"]
        vraag.erop(HulpScreen(zaal.gesprek.scherm))
        vraag.erop(leeg)
        await zaal.rust()
        assert zaal.soort == "HulpScreen"


# Which casus


WILG = CASUS.model_copy(update={"schuilnaam": "Wilg-12", "id": "c2"})


async def test_of_a_casus_that_is_searched_and_one_that_is_chosen_only_the_last_is_at_the_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    leg_klaar(tmp_path, gesprek_op("goed", casus=WILG.id, id="w1"), WILG)
    linde = leg_klaar(tmp_path, gesprek_op("context"))
    gevonden = lijst.zoek(tmp_path, CASUS.schuilnaam)
    klaar, terug = threading.Event(), threading.Event()

    def traag(*_: object) -> object:
        klaar.wait(5)
        terug.set()
        return gevonden

    monkeypatch.setattr(lijst, "zoek", traag)
    async with aan_tafel(tmp_path, None) as zaal:
        zaal.app._ontvangst.op_naam(CASUS.schuilnaam)
        await zaal.typ("Wilg", "enter")
        await zaal.tot(lambda: zaal.soort == "KiesScreen")
        await zaal.druk("enter")
        await zaal.tot(lambda: zaal.op("goed"))
        klaar.set()
        await zaal.tot(terug.is_set)
        await zaal.ineens(*"Gym", "enter")
        assert zaal.op("goed")
        assert len(zaal.app.screen_stack) == 2
        assert zaal.gesprek.casus.schuilnaam == "Wilg-12"
        await zaal.stil()
        assert "Gym" not in "".join(pad.read_text("utf-8") for pad in linde.glob("*.toml"))
        await zaal.naar(SCHERMEN[-1])
        await zaal.druk("f8")
        await zaal.rond_af()


async def test_a_pause_while_a_casus_is_searched_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    leg_klaar(tmp_path, gesprek_op("context"))
    gevonden = lijst.zoek(tmp_path, CASUS.schuilnaam)
    terug = threading.Event()

    def vindt(*_: object) -> object:
        terug.set()
        return gevonden

    monkeypatch.setattr(lijst, "zoek", vindt)
    async with aan_tafel(tmp_path, None) as zaal:
        await zaal.druk("f9")
        zaal.app._ontvangst.op_naam(CASUS.schuilnaam)
        await zaal.tot(terug.is_set)
        assert zaal.soort == "LeegScreen"
        await zaal.druk("a")
        await zaal.tot(lambda: zaal.op("context"))


async def test_who_goes_on_twice_sits_at_one_table(tmp_path: Path) -> None:
    leg_klaar(tmp_path, gesprek_op("context"))
    async with aan_tafel(tmp_path, None) as zaal:
        for _ in range(2):
            zaal.app._start.action_openen()
        await zaal.tot(lambda: zaal.op("context"))
        assert len(zaal.app.screen_stack) == 2
        assert zaal.gesprek.alleen_lezen == ""


async def test_a_casus_that_is_chosen_twice_opens_once_and_to_write(tmp_path: Path) -> None:
    leg_klaar(tmp_path, gesprek_op("context", afgerond=NU))
    async with aan_tafel(tmp_path, None) as zaal:
        await zaal.typ("Linde", "")
        for _ in range(2):
            zaal.app._start.action_openen()
        await zaal.rust()
        assert [type(scherm).__name__ for scherm in zaal.app.screen_stack] == ["StartScreen", "KiesScreen"]
        await zaal.druk("enter")
        await zaal.tot(lambda: zaal.soort not in ("StartScreen", "KiesScreen"))
        await zaal.rust()
        assert zaal.gesprek.alleen_lezen == ""


async def test_the_form_of_a_new_casus_never_types_in_another(tmp_path: Path) -> None:
    gezegd = gesprek_op("context", notities=(Notitie(scherm="context", tekst="Ze lacht"),))
    async with aan_tafel(tmp_path, gezegd) as zaal:
        oud = zaal.app._tafel
        assert oud
        zaal.app.pop_screen()  # whatever made the question go
        await zaal.rust()
        await zaal.typ("Els-99", "enter")
        await zaal.vul("schuilnaam", "Els-98")
        assert oud.gesprek.sessie.concept == ()
        await zaal.druk("ctrl+s")
        await zaal.tot(lambda: zaal.op("welkom"))
        assert zaal.gesprek.casus.schuilnaam == "Els-98"
        await zaal.ineens(*"Hoe", "enter")
        assert zaal.gesprek.sessie.vraag == "Hoe"
        assert oud.gesprek.sessie.vraag == ""
