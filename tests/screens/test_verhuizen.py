"""To another row: with ctrl+k, or by its name at the begin of a line."""

from pathlib import Path

from aan_tafel import aan_tafel, gesprek_op
from andere_vragen.casus.concept import Regelplek, Rijplek
from andere_vragen.casus.uitspraken import Notitie
from gesprek_waarden import half

ROOSTER = Notitie(id="n1", scherm="context", rij="school", niveau="school", tekst="Nieuw rooster")
SESSIE = gesprek_op("context", notities=(ROOSTER,))


async def test_ctrl_k_brengt_wat_je_aanwijst_naar_een_andere_rij_en_ctrl_z_terug(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, SESSIE) as zaal:
        await zaal.typ("half", "")
        await zaal.druk("tab", "tab", "down")
        assert zaal.trap.gekozen
        await zaal.druk("ctrl+k")
        assert "Naar welke rij?" in zaal.tekst
        assert "De hele school" not in zaal.tekst
        await zaal.druk("t", "u", "enter")
        assert "Verplaatst naar Tussen ons: “Nieuw rooster”. Twee keer ctrl+z zet het terug." in zaal.woorden
        assert zaal.invoer.value == "half"
        assert [een.rij for een in (await zaal.log()).notities] == ["wij"]
        await zaal.druk("ctrl+z")  # first what is being typed
        assert [een.rij for een in (await zaal.log()).notities] == ["wij"]
        await zaal.druk("ctrl+z")
        assert (await zaal.log()).notities == (ROOSTER,)


async def test_wijs_je_niets_aan_dan_verhuist_de_regel_die_je_typt(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, SESSIE) as zaal:
        await zaal.typ("Ze slaapt slecht", "ctrl+k")
        await zaal.druk("t", "h", "enter")
        assert "Wat je typt, hoort nu bij Thuis." in zaal.woorden
        assert zaal.invoer.value == "Ze slaapt slecht"
        assert half(await zaal.log()) == {Regelplek("context", Rijplek("thuis")): "Ze slaapt slecht"}
        await zaal.druk("enter")
        assert [een.rij for een in (await zaal.log()).notities] == ["school", "thuis"]


async def test_escape_kiest_niets(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, SESSIE) as zaal:
        await zaal.druk("f3", "down", "ctrl+k", "escape")
        assert (await zaal.log()).notities == (ROOSTER,)
        await zaal.druk("ctrl+k", "enter")
        assert "Verplaatst naar De klas / groep: “Nieuw rooster”." in zaal.woorden
        assert "► • Nieuw rooster" in zaal.tekst, "what is pointed at stays so"


async def test_op_een_formulier_en_in_de_lijst_doet_ctrl_k_niets(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, SESSIE) as zaal:
        await zaal.typ("Bellen", "f5")
        await zaal.druk("home", "ctrl+k")
        assert "Bellen" in zaal.tekst
        assert zaal.soort == "FormulierScreen"
    async with aan_tafel(tmp_path, None) as zaal:
        await zaal.typ("Linde", "home")
        await zaal.druk("ctrl+k")
        assert zaal.invoer.value == "Linde"


async def test_waar_geen_rijen_zijn_zegt_ctrl_k_dat(tmp_path: Path) -> None:
    async with aan_tafel(
        tmp_path, gesprek_op("goed", notities=({"scherm": "goed", "tekst": "Lacht"},))
    ) as zaal:
        await zaal.druk("ctrl+k")
        assert "Hier is één lijst." in zaal.tekst
        await zaal.druk("up", "ctrl+k")
        assert "Dit kan niet naar een andere rij." in zaal.tekst


async def test_de_naam_van_een_rij_vooraan_wijst_de_weg(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, SESSIE) as zaal:
        await zaal.typ("thuis: slaapt slecht", "")
        assert "→ Thuis" in zaal.tekst
        await zaal.druk("enter")
        assert "Bij Thuis: “slaapt slecht”. ctrl+z haalt het weg." in zaal.woorden
        assert [(een.rij, een.tekst) for een in (await zaal.log()).notities][1:] == [
            ("thuis", "slaapt slecht")
        ]
        assert half(await zaal.log()) == {}
        await zaal.typ("wijk: de club", "f5")
        await zaal.druk("ctrl+s")
        assert [(een.rij, een.wat) for een in (await zaal.log()).afspraken] == [("wijk", "de club")]
