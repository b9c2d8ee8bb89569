import subprocess
import sys
from pathlib import Path

import pytest

from andere_vragen.store.lezen import Onleesbaar
from andere_vragen.store.plaatsen import (
    Instellingen,
    Plaatsen,
    bewaar_instellingen,
    lees_instellingen,
    plaatsen,
)


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
    bewaar_instellingen(pad, Instellingen(map=gekozen))
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
    )
    assert not list(tmp_path.iterdir())


def test_a_tilde_is_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert plaatsen(None, {"ANDERE_VRAGEN_MAP": "~/casussen"}).map == tmp_path / "casussen"


def test_settings_come_back_and_other_keys_stay(tmp_path: Path) -> None:
    pad = tmp_path / "a" / "instellingen.toml"
    assert lees_instellingen(pad) == Instellingen()
    bewaar_instellingen(pad, Instellingen(map=tmp_path, thema="licht"))
    assert lees_instellingen(pad) == Instellingen(map=tmp_path, thema="licht")
    pad.write_text('eigen = 1\nmap = "x"\n')
    bewaar_instellingen(pad, Instellingen(thema="donker"))
    assert pad.read_text() == 'eigen = 1\nthema = "donker"\n'


def test_bad_settings_give_those_of_everybody_and_a_warning(tmp_path: Path) -> None:
    pad = tmp_path / "instellingen.toml"
    pad.write_text("map = ")
    fout = lees_instellingen(pad)
    assert (fout.map, fout.thema) == (None, None)
    assert fout.waarschuwing.startswith("instellingen.toml")
    with pytest.raises(Onleesbaar):
        bewaar_instellingen(pad, Instellingen(thema="licht"))
    assert pad.read_text() == "map = "


def test_one_bad_setting_leaves_the_other(tmp_path: Path) -> None:
    pad = tmp_path / "instellingen.toml"
    pad.write_text('map = 3\nthema = "licht"\n')
    assert lees_instellingen(pad).thema == "licht"
    assert "instellingen.toml, map: hier hoort een tekst" in lees_instellingen(pad).waarschuwing
    pad.write_text('map = "/x"\nthema = 3\n')
    assert lees_instellingen(pad).map == Path("/x")
    assert "thema" in lees_instellingen(pad).waarschuwing


def test_the_start_screen_needs_no_heavy_library() -> None:
    programma = (
        "import sys; from andere_vragen.store import lijst, plaatsen, vergrendeling;"
        "print(sorted({'pydantic', 'textual', 'platformdirs', 'filelock', 'tomli_w'} & set(sys.modules)))"
    )
    uit = subprocess.run([sys.executable, "-c", programma], capture_output=True, text=True, check=True)
    assert uit.stdout.strip() == "[]"
