"""Changing the settings: only what is changed is another, whatever somebody typed around it."""

import tomllib
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from andere_vragen.app.theme import THEMAS
from andere_vragen.store.instellingen import bewaar_instellingen
from andere_vragen.store.lezen import Onleesbaar
from andere_vragen.store.plaatsen import SLEUTELS, Instellingen, bezwaar, lees_instellingen

DOCS = Path(__file__).parents[2] / "docs"


@pytest.fixture
def pad(tmp_path: Path) -> Path:
    return tmp_path / "config" / "instellingen.toml"


def _getypt(pad: Path, tekst: str) -> Path:
    pad.parent.mkdir(exist_ok=True)
    pad.write_bytes(tekst.encode())
    return pad


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [
        ("", 'thema = "licht"\n'),
        ("# van ons\nmap = '~/x'  # thuis\n", "thema = \"licht\"\n# van ons\nmap = '~/x'  # thuis\n"),
        ("thema='donker' # mooi\r\nmap = '~/x'\r\n", "thema=\"licht\" # mooi\r\nmap = '~/x'\r\n"),
        ('[kleur]\nthema_van = "a"\n', 'thema = "licht"\n[kleur]\nthema_van = "a"\n'),
    ],
)
def test_another_theme_leaves_the_rest_of_the_settings_as_they_were_typed(
    pad: Path, oud: str, nieuw: str
) -> None:
    bewaar_instellingen(_getypt(pad, oud), {"thema": "licht"})
    assert pad.read_bytes() == nieuw.encode()
    assert lees_instellingen(pad).thema == "licht"
    bewaar_instellingen(pad, {"thema": "donker"})
    assert pad.read_bytes() == nieuw.replace("licht", "donker").encode()


def test_what_is_emptied_goes_and_its_comment_stays(pad: Path) -> None:
    _getypt(pad, '# boven\nthema = "licht"   # voor de beamer\nmap = \'~/x\'\nandere = "ook"\n')
    bewaar_instellingen(pad, {"thema": "", "map": "~/y"})
    assert pad.read_text("utf-8") == '# boven\n# voor de beamer\nmap = "~/y"\nandere = "ook"\n'
    bewaar_instellingen(pad, {"thema": "", "map": ""})
    assert pad.read_text("utf-8") == '# boven\n# voor de beamer\nandere = "ook"\n'


def test_the_last_one_may_go(pad: Path) -> None:
    bewaar_instellingen(_getypt(pad, 'thema = "licht"\n'), {"thema": ""})
    assert lees_instellingen(pad) == Instellingen()


def test_a_folder_of_windows_stays_readable(pad: Path) -> None:
    bewaar_instellingen(pad, {"map": r"C:\Users\jan\nieuw"})
    assert pad.read_text("utf-8") == "map = 'C:\\Users\\jan\\nieuw'\n"
    bewaar_instellingen(pad, {"map": r"D:\x"})
    assert str(PureWindowsPath(tomllib.loads(pad.read_text("utf-8"))["map"])) == r"D:\x"


@settings(max_examples=200)
@given(
    st.text(st.characters(exclude_categories=["Cs"])), st.sampled_from(["", "map = 'a'\n", 'map = "b" # c\n'])
)
def test_whatever_is_typed_comes_back_or_is_refused(
    tmp_path_factory: pytest.TempPathFactory, getypt: str, oud: str
) -> None:
    pad = _getypt(tmp_path_factory.mktemp("hier") / "instellingen.toml", oud)
    bewaar_instellingen(pad, {"map": getypt})
    assert tomllib.loads(pad.read_text("utf-8")).get("map", "") == getypt


@pytest.mark.parametrize("oud", ["map = ", 'thema = """\nlicht"""\n', '[kleur]\nthema = "rood"\n'])
def test_settings_that_cannot_be_changed_safely_are_left_alone(pad: Path, oud: str) -> None:
    _getypt(pad, oud)
    with pytest.raises(Onleesbaar):
        bewaar_instellingen(pad, {"thema": "donker"})
    assert pad.read_text("utf-8") == oud


def test_the_first_one_makes_the_settings(pad: Path) -> None:
    bewaar_instellingen(pad, {"thema": "licht"})
    assert lees_instellingen(pad) == Instellingen(thema="licht")


def test_what_cannot_be_says_why(pad: Path) -> None:
    assert bezwaar(pad, {"map": "~/casussen"}) == ""
    assert "schrijf de hele weg naar de map op" in bezwaar(pad, {"map": "casussen"})


def test_every_theme_can_be_chosen() -> None:
    assert SLEUTELS["thema"].keuzes == tuple(thema.name for thema in THEMAS)


def test_every_key_is_explained_to_people() -> None:
    uitleg = (DOCS / "opdrachten.md").read_text("utf-8")
    assert not [naam for naam in SLEUTELS if f"| `{naam}` |" not in uitleg]
