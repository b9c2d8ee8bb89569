"""No accident is a yes: a bounced or held key, a second click, what was typed ahead."""

import threading
from pathlib import Path
from typing import Any

import pytest

from aan_tafel import CASUS, NU, SCHERMEN, Zaal, aan_tafel, gesprek_op, leg_klaar
from andere_vragen.app import tafel
from andere_vragen.casus.concept import Rijplek
from andere_vragen.casus.sessie import Deelnemer
from andere_vragen.casus.uitspraken import Afspraak, Notitie
from andere_vragen.rijen.welke import rijen_van
from andere_vragen.widgets.flipover import Flipover

MOEDER = Deelnemer(rol="moeder")
AFGESPROKEN = gesprek_op(
    "slot", aanwezig=(MOEDER,), afspraken=[Afspraak(scherm="afspraken", wat="Elke dag groeten", wie="mentor")]
)
VROEG = gesprek_op("afspraken", afspraken=[Afspraak(scherm="goed", wat="Bellen", vroeg=True)])
VIER = gesprek_op(
    "context", notities=[Notitie(scherm="context", rij="klas", tekst=f"regel {n}") for n in range(4)]
)


async def op_de_rij(zaal: Zaal, plek: Rijplek) -> None:
    zaal.trap.toon(rijen_van(zaal.gesprek), plek)
    zaal.trap.post_message(zaal.trap.Geopend())
    await zaal.rust()


# Yes


async def test_an_objection_and_a_bounced_enter_is_no_yes(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, AFGESPROKEN) as zaal:
        await op_de_rij(zaal, Rijplek("vastgesteld"))
        await zaal.ineens(*"Nee", "enter", "enter")
        await zaal.snel("enter", "enter")
        (afspraak,) = zaal.gesprek.sessie.afspraken
        assert afspraak.vastgesteld is None
        assert [een.tekst for een in zaal.gesprek.sessie.notities] == ["Nee"]
        await zaal.druk("enter")
        (afspraak,) = zaal.gesprek.sessie.afspraken
        assert afspraak.vastgesteld == NU.date()


@pytest.mark.parametrize("ervoor", ["tab shift+tab", "f2", "ctrl+z", "x backspace", "f6 f6"])
async def test_a_yes_is_not_typed_ahead(tmp_path: Path, ervoor: str) -> None:
    async with aan_tafel(tmp_path, VROEG) as zaal:
        await op_de_rij(zaal, Rijplek(eigen="vroeg"))
        await zaal.ineens(*ervoor.split(), "enter")
        assert zaal.gesprek.sessie.afspraken[0].vroeg
        await op_de_rij(zaal, Rijplek(eigen="vroeg"))
        await zaal.druk("enter")
        assert not zaal.gesprek.sessie.afspraken[0].vroeg


async def test_a_paste_is_typing_and_no_yes(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, VROEG) as zaal:
        await op_de_rij(zaal, Rijplek(eigen="vroeg"))
        await zaal.plak("\r\r")
        await zaal.snel("enter")
        assert zaal.gesprek.sessie.afspraken[0].vroeg


async def test_a_held_enter_draws_cards_once(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "perspectief") as zaal:
        await op_de_rij(zaal, Rijplek(eigen="kaarten"))
        await zaal.druk("enter")
        kaarten = zaal.gesprek.sessie.kaarten
        assert kaarten
        await zaal.snel(*["enter"] * 5)
        assert zaal.gesprek.sessie.kaarten == kaarten


async def test_a_held_enter_agrees_on_nothing(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.ineens("f5", *"Bellen", *["enter"] * 12)
        assert zaal.soort == "FormulierScreen"
        assert "Nog een keer Enter legt het vast." in zaal.tekst
        assert not zaal.gesprek.sessie.afspraken
        await zaal.druk("enter")
        assert [een.wat for een in zaal.gesprek.sessie.afspraken] == ["Bellen"]


# The end


@pytest.mark.parametrize("toets", ["f8", "pagedown"])
async def test_a_held_key_does_not_end_the_sitting(tmp_path: Path, toets: str) -> None:
    async with aan_tafel(tmp_path, gesprek_op(SCHERMEN[-2])) as zaal:
        await zaal.ineens(*[toets] * 3)
        await zaal.snel(*[toets] * 5)
        assert zaal.op(SCHERMEN[-1])
        assert zaal.gesprek.sessie.afgerond is None
        assert "Nog een keer F8, dan ronden we af." in zaal.tekst
        await zaal.druk(toets)
        await zaal.snel(toets, toets)
        assert zaal.gesprek.sessie.afgerond is None
        await zaal.rond_af()


async def test_a_double_click_does_not_end_the_sitting(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, gesprek_op(SCHERMEN[-2])) as zaal:
        y = zaal.regel("F8 Verder")
        x = zaal.regels[y].index("F8 Verder")
        await zaal.klik_op(x, y)
        await zaal.klik_op(x, y, kalm=False)
        assert zaal.op(SCHERMEN[-1])
        await zaal.klik("F8 Klaar")
        await zaal.rond_af()


async def test_who_chooses_the_end_by_name_means_it(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "slot") as zaal:
        await zaal.ineens("ctrl+p", *"PgDn", "enter")
        await zaal.rond_af()


async def test_what_comes_behind_the_end_opens_nothing(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "slot") as zaal:
        await zaal.ineens("f8", "enter", "enter")
        await zaal.rond_af()
        assert zaal.invoer.value == ""


# Taking away


async def test_a_held_delete_takes_one_thing(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, VIER) as zaal:
        await op_de_rij(zaal, Rijplek("klas"))
        await zaal.druk("up")
        await zaal.ineens("delete", "delete")
        await zaal.snel(*["delete"] * 5)
        assert [een.tekst for een in zaal.gesprek.sessie.notities] == ["regel 0", "regel 1", "regel 2"]
        await zaal.druk("delete")
        assert len(zaal.gesprek.sessie.notities) == 2


async def test_a_held_delete_takes_one_thing_from_the_overview_too(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, VIER) as zaal:
        await zaal.druk("f3", "down")
        while zaal.app.screen.query_one(Flipover).item is None:
            await zaal.druk("down")
        await zaal.ineens("delete", "delete")
        await zaal.klik("Delete Weg")
        x, y = zaal.regels[zaal.regel("Delete Weg")].index("Delete Weg"), zaal.regel("Delete Weg")
        await zaal.klik_op(x, y, kalm=False)
        assert len(zaal.gesprek.sessie.notities) == 2


async def test_a_held_ctrl_z_takes_back_one_thing(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "goed") as zaal:
        for tekst in ("een", "twee"):
            await zaal.typ(tekst)
        await zaal.ineens(*"half", "ctrl+z", "ctrl+z")
        await zaal.snel("ctrl+z")
        assert len(zaal.gesprek.sessie.notities) == 2
        await zaal.druk("ctrl+z", "ctrl+z")
        assert not zaal.gesprek.sessie.notities
        await zaal.snel("ctrl+y", "ctrl+y")
        assert [een.tekst for een in zaal.gesprek.sessie.notities] == ["een"]


@pytest.mark.parametrize(("tempo", "weg"), [(0.03, 1), (0.1, 1), (0.4, 3), (0.6, 3), (0.8, 5)])
async def test_who_goes_on_tapping_is_heard_and_who_holds_the_key_once(
    tmp_path: Path, tempo: float, weg: int
) -> None:
    async with aan_tafel(tmp_path, "goed") as zaal:
        for tekst in ("een", "twee", "drie", "vier", "vijf", "zes"):
            await zaal.typ(tekst)
        await zaal.tik("ctrl+z", 5, tempo)
        assert len(zaal.gesprek.sessie.notities) == 6 - weg


async def test_a_held_f2_puts_one_zetje_aside(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "voorbeeld") as zaal:
        await zaal.naar("afspraken")
        al = len(zaal.gesprek.sessie.zetjes_weg)
        await zaal.ineens("f2", "f2", "f2")
        assert len(zaal.gesprek.sessie.zetjes_weg) == al + 1
        await zaal.druk("f2")
        assert len(zaal.gesprek.sessie.zetjes_weg) == al + 2


# Opening


async def test_one_click_selects_and_a_second_deliberate_one_opens(tmp_path: Path) -> None:
    leg_klaar(tmp_path, gesprek_op("context", afgerond=NU))
    async with aan_tafel(tmp_path, None) as zaal:
        y = zaal.regel("Linde-07")
        x = zaal.regels[y].index("Linde-07")
        await zaal.klik_op(x, y)
        await zaal.klik_op(x, y, kalm=False)
        assert zaal.soort == "StartScreen"
        await zaal.klik_op(x, y)
        assert zaal.soort == "KiesScreen"


async def test_the_second_of_a_double_click_presses_nothing_on_the_screen_that_came(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.druk("f3")
        y = zaal.regel("Enter Kies")
        await zaal.klik_op(2, y)
        await zaal.tot(lambda: zaal.op("context"))
        await zaal.klik_op(2, y, kalm=False)
        assert zaal.op("context")
        await zaal.klik_op(2, y)
        assert zaal.soort == "HulpScreen"


async def test_a_bounced_enter_opens_one_thing(tmp_path: Path) -> None:
    leg_klaar(tmp_path, gesprek_op("context", afgerond=NU))
    async with aan_tafel(tmp_path, None) as zaal:
        await zaal.ineens(*"Linde", "enter", "enter")
        await zaal.snel("enter")
        assert zaal.soort == "KiesScreen"
        await zaal.druk("enter")
        await zaal.tot(lambda: zaal.soort == "VraagScreen")


async def test_the_enter_that_closes_a_form_does_not_open_it_again(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, gesprek_op("welkom", vraag="Hoe?")) as zaal:
        await zaal.druk("up", "enter", "enter")
        assert zaal.op("welkom")
        await zaal.snel("enter")
        assert zaal.op("welkom")
        await zaal.druk("enter")
        assert zaal.soort == "FormulierScreen"


async def test_the_bounce_of_the_key_that_hides_everything_does_not_show_it(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.ineens("f9", "f9")
        assert zaal.soort == "LeegScreen"
        await zaal.snel("f9")
        assert zaal.soort == "LeegScreen"
        await zaal.druk("f9")
        assert zaal.op("context")


# Letters behind Enter


async def test_letters_behind_enter_land_in_the_next_field(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.ineens(
            "f5", *"Bellen", "enter", *"mentor", "tab", *"vrijdag", "up", "up", *" nu", "ctrl+s"
        )
        (afspraak,) = zaal.gesprek.sessie.afspraken
        assert (afspraak.wat, afspraak.wie, afspraak.wanneer) == ("Bellen nu", "mentor", "vrijdag")
        assert not zaal.gesprek.sessie.concept


async def test_words_behind_the_key_that_opens_a_form_stand_once(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.ineens("f5", *"Bellen")
        assert [half.tekst for half in zaal.gesprek.sessie.concept if half.getypt] == ["Bellen"]
        await zaal.druk("escape")
        assert zaal.invoer.value == ""


# A card that is chosen


async def test_what_is_said_behind_a_chosen_card_is_seen_by_those_eyes(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "perspectief") as zaal:
        await op_de_rij(zaal, Rijplek(eigen="kaarten"))
        await zaal.ineens(*"tante", "enter", *"Ik zie dat hij bij gym altijd lacht", "enter")
        (gezien,) = zaal.gesprek.sessie.notities
        assert (gezien.perspectief, gezien.tekst) == ("tante", "Ik zie dat hij bij gym altijd lacht")
        assert zaal.gesprek.sessie.kaarten[0] == "tante"


async def test_a_sentence_is_no_card(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "perspectief") as zaal:
        await op_de_rij(zaal, Rijplek(eigen="kaarten"))
        await zaal.typ("Ik zie dat hij bij gym altijd lacht")
        assert "Dit is een zin." in zaal.tekst
        assert zaal.invoer.value == "Ik zie dat hij bij gym altijd lacht"
        assert not zaal.gesprek.sessie.kaarten


# Taking back


async def test_ctrl_z_takes_back_first_what_is_being_typed(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, VIER) as zaal:
        await zaal.typ("Nieuw rooster")
        await zaal.ineens(*"half", "ctrl+z")
        assert "Weg: “half” (nog niet vastgelegd)." in zaal.tekst
        assert zaal.invoer.value == ""
        assert not zaal.gesprek.sessie.concept
        await zaal.druk("ctrl+z")
        assert "Weg: “Nieuw rooster” (bij De klas / groep)." in zaal.tekst
        await zaal.druk("ctrl+y")
        assert "Terug: “Nieuw rooster” (bij De klas / groep)." in zaal.tekst
        await zaal.druk("ctrl+y")
        assert "Terug: “half” (nog niet vastgelegd)." in zaal.tekst
        assert zaal.invoer.value == "half"
        await zaal.ineens(*" werk", "enter")
        assert [een.tekst for een in zaal.gesprek.sessie.notities][-2:] == ["Nieuw rooster", "half werk"]
        await zaal.druk("ctrl+y")
        assert "Er is niets om opnieuw te doen." in zaal.tekst


async def test_undo_of_another_screen_says_which(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "goed") as zaal:
        await zaal.typ("Ze lacht")
        await zaal.naar("context")
        await zaal.druk("f3", "ctrl+z")
        assert "Weg: “Ze lacht” (bij Wat gaat er goed)." in zaal.woorden
        await zaal.druk("ctrl+y")
        assert "Terug: “Ze lacht” (bij Wat gaat er goed)." in zaal.woorden


VELDEN: list[tuple[str, str, Any, str, str]] = [
    ("welkom", "vraag", "Hoe?", "En dan?", "Hoe?"),
    ("slot", "regie", "mentor", "moeder", "mentor"),
    ("slot", "terugkijken_op", NU.date(), "12 december", "zaterdag 21 november"),
]


@pytest.mark.parametrize(("scherm", "veld", "eerst", "dan", "was"), VELDEN)
async def test_a_second_line_in_a_row_of_one_value_says_what_stood_there(
    tmp_path: Path, scherm: str, veld: str, eerst: object, dan: str, was: str
) -> None:
    async with aan_tafel(tmp_path, gesprek_op(scherm, **{veld: eerst})) as zaal:
        rij = next(rij for rij in rijen_van(zaal.gesprek) if was in [een.tekst for een in rij.dingen])
        await op_de_rij(zaal, rij.plek)
        await zaal.typ(dan)
        zin = f"Was: “{was}”. ctrl+z zet het terug."
        assert zin in zaal.woorden
        await zaal.typ(dan)
        assert zin not in zaal.woorden
        assert getattr(zaal.gesprek.sessie, veld) != eerst
        await zaal.druk("ctrl+z")
        assert getattr(zaal.gesprek.sessie, veld) == eerst
        await zaal.plak(f"{dan}\n2026" if veld == "terugkijken_op" else f"{dan}\nen nog iets")
        assert zin in zaal.woorden


# A slow disk


async def test_a_paper_on_a_slow_disk_holds_no_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    klaar = threading.Event()

    def traag(*_: object) -> Path:
        klaar.wait(5)
        return tmp_path / "blad.html"

    monkeypatch.setattr(tafel, "leg_papier_klaar", traag)
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.druk("ctrl+l", "enter")
        assert "Het papier wordt gemaakt" in zaal.tekst
        await zaal.druk("f9")
        assert zaal.soort == "LeegScreen"
        await zaal.druk("a")
        await zaal.typ("Ze lacht")
        assert [een.tekst for een in zaal.gesprek.sessie.notities] == ["Ze lacht"]
        klaar.set()
        await zaal.tot(lambda: "Gemaakt:" in zaal.tekst)


async def test_leaving_asks_also_over_the_list_of_papers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with aan_tafel(tmp_path, CASUS.schuilnaam if leg_klaar(tmp_path, VIER) else None) as zaal:
        await zaal.druk("ctrl+l")
        with pytest.MonkeyPatch.context() as lap:
            lap.setattr(type(zaal.app), "bewaard", lambda *_: False)
            await zaal.druk("f10")
            await zaal.tot(lambda: "Nog niet bewaard" in zaal.woorden)
            await zaal.druk("f10")
            assert [type(scherm).__name__ for scherm in zaal.app.screen_stack].count("KiesScreen") == 2
        await zaal.druk("escape", "f10")
        await zaal.tot(lambda: not zaal.app.is_running)
