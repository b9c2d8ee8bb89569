"""What is half typed stays where it belongs, on the line and in the form of an afspraak."""

from datetime import date
from pathlib import Path

from aan_tafel import aan_tafel, gesprek_op
from andere_vragen.casus.concept import Regelplek, Rijplek, Veldplek
from andere_vragen.casus.wijzers import Uitspraakwijzer
from andere_vragen.widgets.blad import Blad
from gesprek_waarden import half
from tafel_waarden import DRIE_GEZEGD, RIJEN, WAT, WIE_HET_DOET, wijs_aan

# Half-typed words


async def test_half_typed_words_wait_for_the_group(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.typ("De men", "tab")
        assert zaal.invoer.value == "De men"
        klas = RIJEN[1].id
        assert half(await zaal.log()) == {Regelplek("context", Rijplek(klas)): "De men"}
        await zaal.naar("goed")
        assert zaal.invoer.value == ""
        await zaal.naar("context")
        assert zaal.invoer.value == "De men"
        assert zaal.trap.open.id == klas
        await zaal.druk("f4")
        plek = Regelplek("context", Rijplek(klas), "hypothese")
        assert half(await zaal.log()) == {plek: "De men"}
        await zaal.naar("goed")
        await zaal.naar("context")
        await zaal.druk("enter")
        log = await zaal.log()
        assert [(idee.tekst, idee.rij) for idee in log.hypothesen] == [("De men", klas)]
        assert log.concept == ()


async def test_half_typed_words_come_back_after_the_program_stopped(tmp_path: Path) -> None:
    sessie = gesprek_op("context", concept=[{"scherm": "context", "rij": "school", "tekst": "De men"}])
    async with aan_tafel(tmp_path, sessie) as zaal:
        assert zaal.invoer.value == "De men"
        assert zaal.trap.open.id == "school"


# The form of an afspraak


async def test_half_typed_words_of_a_row_that_is_gone_come_back_once(tmp_path: Path) -> None:
    vroeg = {"scherm": "afspraken", "eigen": "vroeg", "tekst": "Samen lun"}
    sessie = gesprek_op("afspraken", concept=[vroeg])
    async with aan_tafel(tmp_path, sessie) as zaal:
        assert zaal.invoer.value == "Samen lun"
        await zaal.druk("f4")
        await zaal.typ("Samen lunchen helpt")
        assert (await zaal.log()).concept == ()


async def test_enter_walks_through_the_form_and_saves_on_the_last_field(tmp_path: Path) -> None:
    woorden = {
        "wat": "Samen lunchen",
        "wie": "mentor",
        "wanneer": "vrijdag",
        "merken_aan": "ze eet mee",
        "als_niet": "we vragen het",
        "vertelt": "moeder",
    }
    async with aan_tafel(tmp_path, "aan_zet") as zaal:
        await zaal.druk("f5", "right", "enter")
        for veld, tekst in woorden.items():
            assert zaal.app.screen.focused
            assert zaal.app.screen.focused.id == veld
            await zaal.typ(tekst)
        await zaal.druk("right", "enter", "enter")
        assert zaal.op("aan_zet")
        afspraak = (await zaal.log()).afspraken[0]
        assert afspraak.model_dump(include=set(woorden)) == woorden
        assert afspraak.datum == date(2026, 11, 27)
        assert afspraak.bereik == "klas"
        assert not afspraak.vroeg


async def test_only_wat_is_obligatory_and_the_words_stay(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.druk("f5")
        await zaal.vul("wie", "mentor")
        await zaal.druk("ctrl+s")
        assert zaal.soort == "FormulierScreen"
        assert "Nog niet vastgelegd: de tekst is leeg." in zaal.woorden
        assert "mentor" in zaal.tekst
        assert zaal.app.screen.focused
        assert zaal.app.screen.focused.id == "wat"
        await zaal.typ("Samen lunchen", "ctrl+s")
        afspraak = (await zaal.log()).afspraken[0]
        assert (afspraak.wat, afspraak.wie, afspraak.wanneer) == ("Samen lunchen", "mentor", None)
        await zaal.druk("f5", "enter")
        await zaal.vul("merken_aan", "x" * 6000)
        await zaal.typ("Nog een", "ctrl+s")
        assert "te lang" in zaal.woorden
        assert zaal.app.screen.focused.id == "merken_aan"


async def test_escape_keeps_the_half_form_and_f5_shows_it(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.typ("Samen lunchen", "f5")
        await zaal.vul("wie", "men")
        await zaal.druk("escape")
        assert "F5" in zaal.zoek(Blad).melding
        assert half(await zaal.log()) == {WAT: "Samen lunchen", WIE_HET_DOET: "men"}
        await zaal.naar("goed")
        await zaal.druk("f5")
        assert "Samen lunchen" in zaal.tekst
        await zaal.druk("ctrl+s")
        log = await zaal.log()
        assert [(iets.wat, iets.wie) for iets in log.afspraken] == [("Samen lunchen", "men")]
        assert log.concept == ()
        await zaal.druk("f5")
        assert "Samen lunchen" not in zaal.tekst


async def test_the_half_form_is_there_on_the_same_screen_too(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.druk("f5")
        await zaal.vul("wat", "Samen lunchen")
        await zaal.vul("wie", "men")
        await zaal.druk("escape", "f5")
        assert "Samen lunchen" in zaal.tekst
        assert "men" in zaal.tekst
        await zaal.vul("wie", "")
        await zaal.druk("escape", "f5", "ctrl+s")
        log = await zaal.log()
        assert [(iets.wat, iets.wie) for iets in log.afspraken] == [("Samen lunchen", None)]
        assert log.concept == ()


async def test_a_half_change_is_there_again(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, DRIE_GEZEGD) as zaal:
        await wijs_aan(zaal, "Nieuw rooster")
        await zaal.druk("enter")
        await zaal.typ("Nieuw rooster sinds", "escape")
        assert half(await zaal.log()) == {Veldplek(Uitspraakwijzer("n1"), "tekst"): "Nieuw rooster sinds"}
        await zaal.druk("enter")
        assert "Nieuw rooster sinds" in zaal.tekst
        await zaal.typ("Nieuw rooster", "escape")
        assert (await zaal.log()).concept == ()


async def test_a_new_afspraak_does_not_push_out_a_half_one(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.typ("Samen lunchen", "f5")
        await zaal.druk("escape")
        await zaal.typ("Moeder bellen", "f5")
        await zaal.druk("escape")
        woorden = await zaal.bestand()
        assert "Samen lunchen" in woorden
        assert "Moeder bellen" in woorden
