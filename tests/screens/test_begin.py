"""The start screen, until a group sits at the table."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from aan_tafel import CASUS, aan_tafel, gesprek_op, leg_klaar
from andere_vragen.casus.uitspraken import Notitie
from andere_vragen.widgets.balken import Melding
from tafel_waarden import DRIE, DRIE_GEZEGD


def kapotte_casus(map: Path) -> None:
    (map / "kapot").mkdir()
    (map / "kapot" / "casus.toml").write_text("formaat = [", "utf-8")


async def test_the_start_lists_filters_and_goes_on(tmp_path: Path) -> None:
    leg_klaar(tmp_path, None, CASUS.model_copy(update={"schuilnaam": "Wilg-12", "id": "c2"}))
    leg_klaar(tmp_path, DRIE_GEZEGD)
    async with aan_tafel(tmp_path, None) as zaal:
        assert "Wilg-12" in zaal.tekst
        assert "nog geen gesprek" in zaal.tekst
        assert "Linde-07" in zaal.tekst
        assert "21-11-2026" in zaal.tekst
        assert "Verder waar we waren (14:03)" in zaal.tekst
        await zaal.typ("wil", "")
        assert "Linde-07" not in zaal.tekst
        assert "Wilg-12" in zaal.tekst
        assert "+ Nieuwe casus: wil" in zaal.tekst
        await zaal.druk("escape", "enter")
        await zaal.tot(lambda: zaal.op("context"))
        assert "●school" in zaal.tekst


async def test_escape_from_where_to_begin_begins_nothing(tmp_path: Path) -> None:
    wilg = leg_klaar(tmp_path, None, CASUS.model_copy(update={"schuilnaam": "Wilg-12", "id": "c2"}))
    async with aan_tafel(tmp_path, None) as zaal:
        await zaal.typ("wil")
        assert zaal.soort == "KiesScreen"
        await zaal.druk("escape")
        assert zaal.soort == "StartScreen"
        assert [pad.name for pad in wilg.iterdir()] == ["casus.toml"]
        await zaal.druk("enter", "enter")
        await zaal.tot(lambda: zaal.soort == "VraagScreen")
        assert "Alleen lezen" not in zaal.tekst


async def test_a_new_casus_gets_a_neutral_name_and_a_route(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, None) as zaal:
        await zaal.druk("enter")
        naam = zaal.invoer.value
        assert naam
        assert naam.rpartition("-")[2].isdecimal()
        await zaal.druk("ctrl+s")
        await zaal.tot(lambda: zaal.op("welkom"))
        assert naam in zaal.tekst
        casus = tomllib.loads(next(tmp_path.glob("*/casus.toml")).read_text("utf-8"))
        assert (casus["schuilnaam"], casus["soort"]) == (naam, "jongere")
        assert (await zaal.log()).route == "gewoon"


async def test_what_a_casus_is_for_and_who_found_it_good_is_asked_at_its_start(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, None) as zaal:
        await zaal.druk("enter")
        await zaal.vul("waarvoor", "weer naar de les")
        await zaal.vul("wie", "Linde en moeder")
        await zaal.vul("bewaren_tot", "1 mei 2028")
        await zaal.druk("ctrl+s")
        await zaal.tot(lambda: zaal.op("welkom"))
        casus = tomllib.loads(next(tmp_path.glob("*/casus.toml")).read_text("utf-8"))
        assert casus["waarvoor"] == "weer naar de les"
        assert casus["toestemming"]["wie"] == "Linde en moeder"
        assert (casus["bewaren_tot"], casus["bewaren_gekozen"]) == (date(2028, 5, 1), True)


@pytest.mark.parametrize("maat", [(42, 12), (64, 18), (80, 22), (80, 24)])
async def test_the_form_of_a_new_casus_has_every_field_and_key_in_sight(
    tmp_path: Path, maat: tuple[int, int]
) -> None:
    async with aan_tafel(tmp_path, None, size=maat) as zaal:
        await zaal.druk("enter")
        assert all(woord in zaal.tekst for woord in ("Schuilnaam", "Waarvoor", "Bewaren tot", "ctrl+s"))


async def test_a_typed_name_is_the_suggestion(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, None) as zaal:
        await zaal.typ("Klas 2b")
        assert zaal.invoer.value == "Klas 2b"
        await zaal.vul("schuilnaam", "  ")
        await zaal.druk("ctrl+s")
        assert "Nog niet vastgelegd" in zaal.tekst
        await zaal.druk("escape")
        await zaal.druk("escape")
        assert zaal.soort == "StartScreen"
        assert list(tmp_path.iterdir()) == []


async def test_an_unreadable_casus_is_listed_and_says_why(tmp_path: Path) -> None:
    leg_klaar(tmp_path, DRIE_GEZEGD)
    kapotte_casus(tmp_path)
    async with aan_tafel(tmp_path, None) as zaal:
        assert "niet leesbaar" in zaal.tekst
        await zaal.typ("kapot")
        assert zaal.soort == "StartScreen"
        assert "casus.toml" in zaal.regels[zaal.zoek(Melding).region.y]
        assert (tmp_path / "kapot" / "casus.toml").read_text("utf-8") == "formaat = ["


async def test_an_unreadable_sitting_is_listed_and_stays_as_it_is(tmp_path: Path) -> None:
    leg_klaar(tmp_path, DRIE_GEZEGD)
    (casusmap,) = (pad.parent for pad in tmp_path.glob("*/casus.toml"))
    kapot = casusmap / "2026-11-25-0900.toml"
    kapot.write_text("formaat = [", "utf-8")
    async with aan_tafel(tmp_path, None) as zaal:
        await zaal.tot(lambda: "niet leesbaar: 2026-11-25-0900.toml" in zaal.tekst)
        assert "Verder waar we waren" in zaal.tekst
        assert kapot.read_text("utf-8") == "formaat = ["


async def test_a_log_that_is_toml_but_no_sitting_does_not_end_the_program(tmp_path: Path) -> None:
    casusmap = leg_klaar(tmp_path, None)
    vreemd = 'formaat = 1\nid = "x"\nbegonnen = 2026-11-21T14:00:00Z\ngewijzigd = 2026-11-21T14:00:00Z\n'
    (casusmap / "2026-11-21-1400.toml").write_text(vreemd, "utf-8")
    async with aan_tafel(tmp_path, None) as zaal:
        await zaal.tot(lambda: "Verder waar we waren" in zaal.tekst)
        await zaal.druk("enter")
        await zaal.tot(lambda: zaal.soort == "KiesScreen")
        await zaal.druk("enter")
        await zaal.tot(lambda: zaal.op("terugkijken") or zaal.op("welkom"))
        assert "2026-11-21-1400.toml" in zaal.tekst
        assert (casusmap / "2026-11-21-1400.toml").read_text("utf-8") == vreemd


async def test_the_form_of_a_very_long_text_still_shows_its_fields(tmp_path: Path) -> None:
    lang = Notitie(scherm="context", rij="klas", niveau="klas", tekst="Een lang verhaal. " * 200)
    async with aan_tafel(tmp_path, gesprek_op("context", notities=(lang,))) as zaal:
        await zaal.druk("up", "ctrl+r")
        assert "Een lang verhaal." in zaal.tekst
        assert "Wie herkent dit" in zaal.tekst
        assert "Vastleggen" in zaal.tekst


async def test_een_balk_kan_niet_weg(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, DRIE_GEZEGD) as zaal:
        await zaal.druk("f3")
        await zaal.naar_kop("Waar keken we?")
        await zaal.druk("delete")
        assert "Weggehaald" not in zaal.tekst
        assert (await zaal.log()).notities == DRIE
