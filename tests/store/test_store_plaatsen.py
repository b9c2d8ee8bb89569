import os
import subprocess
import sys
from pathlib import Path, PureWindowsPath

import pytest

from andere_vragen.store import plaatsen as store_plaatsen
from andere_vragen.store.plaatsen import (
    GeenMapError,
    Plaatsen,
    lees_instellingen,
    plaatsen,
    van_thuis,
)

ERGENS = "C:/x" if os.name == "nt" else "/x"
POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows takes anybody's home for a neighbour of this one")


@pytest.fixture(autouse=True)
def _thuis(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platformdirs.user_config_path", lambda app, **_: tmp_path / "config" / app)
    monkeypatch.setattr("platformdirs.user_data_path", lambda app, **_: tmp_path / "data" / app)
    monkeypatch.setattr("platformdirs.user_state_path", lambda app, **_: tmp_path / "staat" / app)
    monkeypatch.setattr("platformdirs.user_cache_path", lambda app, **_: tmp_path / "cache" / app)
    monkeypatch.setattr("platformdirs.user_documents_path", lambda: tmp_path / "documenten")


def test_the_map_of_the_command_line_goes_first_then_the_environment_then_the_settings(
    tmp_path: Path,
) -> None:
    omgeving = {"ANDERE_VRAGEN_MAP": str(tmp_path / "omgeving")}
    gekozen = tmp_path / "gekozen"
    pad = plaatsen(None, {}).instellingen
    assert plaatsen(None, {}).map == tmp_path / "data" / "andere-vragen" / "casussen"
    ingesteld(f"map = '{gekozen}'")
    assert pad.exists()
    assert plaatsen(None, {}).map == gekozen
    assert plaatsen(None, {"ANDERE_VRAGEN_MAP": ""}).map == gekozen
    assert plaatsen(None, omgeving).map == tmp_path / "omgeving"
    assert plaatsen(Path("hier"), omgeving).map == Path.cwd() / "hier"


def test_asking_for_the_places_makes_nothing(tmp_path: Path) -> None:
    assert plaatsen(None, {}) == Plaatsen(
        map=tmp_path / "data" / "andere-vragen" / "casussen",
        instellingen=tmp_path / "config" / "andere-vragen" / "instellingen.toml",
        toestand=tmp_path / "staat" / "andere-vragen",
        documenten=tmp_path / "documenten",
        cache=tmp_path / "cache" / "andere-vragen",
        eigen=van_thuis("~") / "Andere vragen",
    )
    assert not list(tmp_path.iterdir())


WINKEL = r"C:\Program Files\WindowsApps\PythonSoftwareFoundation.Python.3.12_3.12.2800.0_x64__qbz5n2kfra8p0"


def test_with_a_python_from_the_store_the_map_is_where_everybody_sees_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    thuis = van_thuis("~") / "Andere vragen" / "casussen"
    verstopt = tmp_path / "data" / "andere-vragen" / "casussen"
    for prefix, map in ((sys.base_prefix, verstopt), (WINKEL, thuis), (r"C:\Python312", verstopt)):
        monkeypatch.setattr(sys, "base_prefix", prefix)
        assert plaatsen(None, {}).map == map
    monkeypatch.setattr(sys, "base_prefix", WINKEL)
    assert plaatsen(tmp_path / "x", {}).map == tmp_path / "x"
    verstopt.mkdir(parents=True)
    assert plaatsen(None, {}).map == verstopt


def test_a_tilde_is_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert plaatsen(None, {"ANDERE_VRAGEN_MAP": "~/casussen"}).map == tmp_path / "casussen"


def ingesteld(tekst: str) -> Path:
    """The settings file with this in it."""
    pad = plaatsen(Path("x"), {}).instellingen
    pad.parent.mkdir(parents=True, exist_ok=True)
    pad.write_text(tekst, "utf-8")
    return pad


def geweigerd(tekst: str) -> str:
    """Why no casus can be opened with these settings, without what stands behind every reason."""
    pad = ingesteld(tekst)
    with pytest.raises(GeenMapError) as fout:
        plaatsen(None, {})
    zin, einde = str(fout.value), f" Het bestand staat in {pad.parent}. Er is niets geopend."
    assert zin.endswith(einde)
    assert "\n" not in zin
    return zin.removesuffix(einde)


BACKSLASH = (
    "instellingen.toml, regel {}: een \\ tussen dubbele aanhalingstekens betekent iets anders. Schrijf: {}"
)
ZO = "(met deze aanhalingstekens)."
HELE_WEG = "schrijf de hele weg naar de map op, zoals '~/casussen'."


@pytest.mark.parametrize(
    ("tekst", "zin"),
    [
        (
            'map = "C:\\Users\\jan\\casussen"',
            BACKSLASH.format(1, f"map = 'C:\\Users\\jan\\casussen' {ZO}"),
        ),
        ('# van ons\n\n  map="C:\\nieuw"\n', BACKSLASH.format(3, f"map = 'C:\\nieuw' {ZO}")),
        ('map = "D:\\d\'Arc"', BACKSLASH.format(1, f'map = "D:\\\\d\'Arc" {ZO}')),
        ('map = "C:\\\\casussen"\nthema = licht', "instellingen.toml, regel 2: dit is geen goede TOML. "
         "Verbeter deze regel en probeer opnieuw."),
        ("map = ", "instellingen.toml houdt midden in een regel op. "
         "Vul het einde aan of zet een eerdere kopie terug."),
        ("\0" * 40, "instellingen.toml is leeg: het is beschadigd. Zet een eerdere kopie terug."),
        ("map = 3", "instellingen.toml, map: hier hoort een tekst, tussen aanhalingstekens."),
        (f'map = "{ERGENS}"\nthema = 3',
         "instellingen.toml, thema: hier hoort een tekst, tussen aanhalingstekens."),
        ('map = ""', "instellingen.toml, map: hier staat niets. Noem een map, of haal dit weg."),
        ('map = "casussen"', f"instellingen.toml, map: {HELE_WEG}"),
        ('map = "./casussen"', f"instellingen.toml, map: {HELE_WEG}"),
        pytest.param('map = "~niemand-hier/casussen"', f"instellingen.toml, map: {HELE_WEG}", marks=POSIX),
        ('map = """~\\u0000y"""', "instellingen.toml, map: deze naam kan niet. Noem een andere map."),
    ],
)  # fmt: skip
def test_settings_that_cannot_be_used_open_no_other_map(tekst: str, zin: str) -> None:
    assert geweigerd(tekst) == zin


def test_what_is_advised_for_a_map_of_windows_works(monkeypatch: pytest.MonkeyPatch) -> None:
    for map in ("C:\\Users\\jan\\casussen", "D:\\d'Arc"):
        zin = geweigerd(f'map = "{map}"')
        regel = zin.partition("Schrijf: ")[2].removesuffix(f" {ZO}")
        with monkeypatch.context() as windows:
            windows.setattr(store_plaatsen, "van_thuis", PureWindowsPath)
            assert str(lees_instellingen(ingesteld(regel)).map) == map


@pytest.mark.parametrize("tekst", ["", " \n", "\ufeff", "# map = 3\n"])
def test_settings_in_which_nothing_stands_are_none(tekst: str, tmp_path: Path) -> None:
    ingesteld(tekst)
    assert plaatsen(None, {}).map == tmp_path / "data" / "andere-vragen" / "casussen"


def test_keys_that_nobody_knows_are_named_and_the_rest_works() -> None:
    pad = ingesteld(f'mpa = "/y"\nmap = "{ERGENS}"\n[kleur]\nletters = "groen"\n')
    assert plaatsen(None, {}).map == Path(ERGENS)
    zin = "instellingen.toml: deze sleutels zijn niet bekend en doen niets: mpa, kleur. Bedoel je map?"
    assert plaatsen(None, {}).let_op == lees_instellingen(pad).let_op == zin


@pytest.mark.parametrize("sleutel", ["Map", "MAP", "mapp", "mpa"])
def test_settings_that_name_the_map_in_another_way_open_no_other_map(sleutel: str) -> None:
    ingesteld(f"{sleutel} = '{ERGENS}'")
    with pytest.raises(GeenMapError, match=rf"instellingen.toml, {sleutel}: deze sleutel heet map"):
        plaatsen(None, {})


@pytest.mark.parametrize("gezegd", ["$ERGENS/casussen", "${ERGENS}/casussen", " $ERGENS/casussen "])
def test_what_stands_for_a_folder_is_filled_in(
    gezegd: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ERGENS", str(tmp_path))
    ingesteld(f'map = "{gezegd}"')
    assert plaatsen(None, {}).map == tmp_path / "casussen"
    assert plaatsen(None, {"ANDERE_VRAGEN_MAP": gezegd}).map == tmp_path / "casussen"
    assert van_thuis(gezegd) == tmp_path / "casussen"


def test_a_map_that_was_named_needs_no_settings(tmp_path: Path) -> None:
    ingesteld("map = ")
    assert plaatsen(tmp_path, {}).map == tmp_path
    assert plaatsen(None, {"ANDERE_VRAGEN_MAP": str(tmp_path)}).map == tmp_path


@pytest.mark.parametrize("gezegd", ["casussen", "./casussen", pytest.param("~niemand/casussen", marks=POSIX)])
def test_a_map_of_the_environment_is_the_same_from_every_folder(gezegd: str) -> None:
    with pytest.raises(GeenMapError) as fout:
        plaatsen(None, {"ANDERE_VRAGEN_MAP": gezegd})
    assert str(fout.value) == f"ANDERE_VRAGEN_MAP: {HELE_WEG}"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_settings_that_may_not_be_read_open_no_other_map(monkeypatch: pytest.MonkeyPatch) -> None:
    pad = ingesteld('map = "/x"')

    def geen_toegang(*_: object, **__: object) -> None:
        raise PermissionError

    with monkeypatch.context() as dicht:
        dicht.setattr(os, "lstat", geen_toegang)
        dicht.setattr(Path, "stat", geen_toegang)
        with pytest.raises(GeenMapError, match="mag niet gelezen worden"):
            lees_instellingen(pad)


def test_the_start_screen_needs_no_heavy_library() -> None:
    programma = (
        "import sys; from andere_vragen.store import lijst, plaatsen, vergrendeling;"
        "print(sorted({'pydantic', 'textual', 'platformdirs', 'filelock', 'tomli_w'} & set(sys.modules)))"
    )
    uit = subprocess.run([sys.executable, "-c", programma], capture_output=True, text=True, check=True)
    assert uit.stdout.strip() == "[]"


def test_of_very_many_unknown_settings_some_are_named(tmp_path: Path) -> None:
    pad = tmp_path / "instellingen.toml"
    pad.write_text("".join(f"sleutel{n}{'x' * 200} = 1\n" for n in range(1000)))
    let_op = lees_instellingen(pad).let_op
    assert "sleutel0x" in let_op
    assert let_op.endswith(" en nog 995.")
    assert len(let_op) < 500


@pytest.mark.parametrize(
    ("gezegd", "maanden"),
    [("6 maanden", 6), ("1 maand", 1), ("1 jaar", 12), ("2 Jaren", 24), ("20 jaar", 240)],
)
def test_a_school_sets_its_own_term(gezegd: str, maanden: int) -> None:
    gelezen = lees_instellingen(ingesteld(f'bewaren = "{gezegd}"'))
    assert (gelezen.bewaren_maanden, gelezen.let_op) == (maanden, "")


@pytest.mark.parametrize("gezegd", ["", "lang", "6", "0 maanden", "21 jaar", "-1 jaar"])
def test_a_term_that_is_not_understood_is_told_and_that_of_everybody_counts(gezegd: str) -> None:
    gelezen = lees_instellingen(ingesteld(f'bewaren = "{gezegd}"'))
    assert gelezen.bewaren_maanden is None
    assert 'zoals "6 maanden". Nu geldt: drie maanden.' in gelezen.let_op
