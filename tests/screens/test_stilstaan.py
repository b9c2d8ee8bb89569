"""Even stilstaan: the pause when the group goes on from looking around."""

from pathlib import Path

import pytest

from aan_tafel import aan_tafel, gesprek_op
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.uitspraken import Notitie
from andere_vragen.rijen.stilstaan import Nog, stilstaan
from gesprek_waarden import KLEIN, VRAGEN, gesprek

KLAS = Notitie(scherm="context", rij="klas", niveau="klas", tekst="De groep is nieuw")
KIND = Notitie(scherm="context", rij="jongere", niveau="jongere", tekst="Staat alleen")
ZELF = Notitie(
    scherm="welkom", rij="stem_jongere", niveau="jongere", bron="zelf_gezegd", tekst="Ik ben liever buiten"
)
SESSIE = gesprek_op("context", notities=(KLAS,), route="kort")


def test_de_balken_tellen_wat_gezegd_is_over_iemand_en_nooit_een_stem() -> None:
    wat = stilstaan(gesprek(KLAS, KIND, KIND.model_copy(update={"id": "k2"}), ZELF))
    assert wat
    assert wat.vraag == "Waar keken we nog niet?"
    assert wat.regels[:3] == ("over Linde  ████████████ 2", "klas        ██████ 1", "team        ·")
    assert wat.stem == "De stem van Linde telt hier niet mee."
    assert [nog.label for nog in wat.nog] == [
        *("team", "school", "thuis", "vrienden", "wijk", "ons", "regels")
    ]


def test_zonder_stem_zegt_het_scherm_niet_dat_iemand_iets_zei() -> None:
    wat = stilstaan(gesprek(KLAS))
    assert wat
    assert wat.stem == ""


def test_over_wie_het_gaat_wordt_niemand_teruggestuurd() -> None:
    wat = stilstaan(gesprek(KLAS))
    assert wat
    assert not [nog for nog in wat.nog if "jongere" in str(nog.plek.rij)]
    assert isinstance(wat.nog[0], Nog)


@pytest.mark.parametrize(
    "nu",
    [
        gesprek(scherm="context"),
        gesprek(Notitie(scherm="goed", tekst="Lacht"), scherm="context"),
        gesprek(KLAS, scherm="steun"),
        gesprek(KLAS, zetjes_weg=("stilstaan",)),
        gesprek(Notitie(scherm="kaart", rij="les", tekst="x"), scherm="kaart", vragen=KLEIN, route="kort"),
    ],
    ids=["niets gezegd", "alleen elders", "ander scherm", "al gezien", "eigen vragen zonder"],
)
def test_anders_is_er_geen_pauze(nu: Gesprek) -> None:
    assert stilstaan(nu) is None


@pytest.mark.parametrize("size", [(42, 12), (64, 18), (80, 24), (120, 40)])
async def test_f8_staat_een_keer_stil_en_gaat_dan_verder(tmp_path: Path, size: tuple[int, int]) -> None:
    async with aan_tafel(tmp_path, SESSIE, size=size) as zaal:
        await zaal.druk("f8")
        assert zaal.soort == "StilstaanScreen"
        assert "Waar keken we nog niet?" in zaal.tekst
        assert "► Nog even naar: team" in zaal.tekst
        assert "F8 Verder" in zaal.tekst
        await zaal.druk("f8")
        await zaal.tot(lambda: zaal.op("hypothesen"))
        await zaal.druk("f7", "f8")
        await zaal.tot(lambda: zaal.op("hypothesen"))
        log = await zaal.log()
        assert log.zetjes_weg == ("stilstaan",)
        assert "stilstaan" not in [een.id for een in log.schermen]


async def test_enter_gaat_terug_naar_een_plek_die_nog_leeg_is_en_f7_blijft(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, SESSIE) as zaal:
        await zaal.typ("half", "f8")
        await zaal.druk("down", "enter")
        assert zaal.op("context")
        assert zaal.trap.open.id == "school"
        assert zaal.invoer.value == "half"
    async with aan_tafel(tmp_path / "f7", SESSIE) as zaal:
        await zaal.druk("f8", "f7")
        assert zaal.op("context")
        await zaal.druk("f8")
        await zaal.tot(lambda: zaal.op("hypothesen"))


async def test_twee_keer_f8_ineens_slaat_niets_over_dat_nog_niemand_zag(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, SESSIE) as zaal:
        await zaal.ineens("f8", "f8", "f8")
        assert zaal.soort == "StilstaanScreen"
        await zaal.druk("f8")
        await zaal.tot(lambda: zaal.op("hypothesen"))


@pytest.mark.parametrize("ineens", [False, True])
async def test_wie_typt_gaat_door_en_geen_letter_raakt_kwijt(tmp_path: Path, ineens: bool) -> None:
    async with aan_tafel(tmp_path, SESSIE) as zaal:
        toetsen = ("f8", *"En thuis?", "enter")
        await (zaal.ineens(*toetsen) if ineens else zaal.druk(*toetsen))
        assert zaal.op("context")
        assert [een.tekst for een in (await zaal.log()).notities] == ["De groep is nieuw", "En thuis?"]


async def test_ook_wat_geplakt_wordt_komt_in_de_regel(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, SESSIE) as zaal:
        await zaal.druk("f8")
        await zaal.plak("Ook dit")
        assert zaal.op("context")
        assert zaal.invoer.value == "Ook dit"


async def test_ongedaan_maken_haalt_de_pauze_niet_terug(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, SESSIE) as zaal:
        await zaal.typ("Iets")
        await zaal.druk("f8", "f7", "ctrl+z", "f8")
        await zaal.tot(lambda: zaal.op("hypothesen"))


def test_de_woorden_van_de_pauze_staan_in_de_vragenlijst() -> None:
    assert [scherm.id for scherm in VRAGEN.schermen if scherm.stilstaan] == ["context"]
