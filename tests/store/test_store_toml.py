import os
import time
import tomllib
from collections.abc import Callable
from datetime import UTC
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andere_vragen.casus.sessie import Sessie
from andere_vragen.store import lezen
from andere_vragen.store.laden import laad_sessie
from andere_vragen.store.lezen import Onleesbaar, Stempel, lees
from andere_vragen.store.schrijven import bewaar, toml
from andere_vragen.store.toml import lees_toml, schrijf_toml
from andere_vragen.taal.tekst import schoon
from store_waarden import CASUS, NU, sessie

GEHEIM = "wat Linde zei"

KAPOT: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "is leeg"),
    "only NULs, after a power cut": (b"\0" * 4096, "is leeg"),
    "only a BOM": (b"\xef\xbb\xbf\r\n", "is leeg"),
    "too large": (b"a = '" + b"x" * lezen.MAX_BYTES + b"'", "te groot"),
    "bad bytes": (b"a = 1\nb = '\xff'", "regel 2: hier staat iets dat geen UTF-8 is"),
    "a bad line": (f"a = 1\n\nb = {GEHEIM}".encode(), "regel 3: dit is geen goede TOML"),
    "a date that does not exist": (b"a = 2026-02-31", "regel 1"),
    "cut off in the middle": (f'a = "{GEHEIM}'.encode(), "houdt midden in een regel op"),
}


@pytest.mark.parametrize(("inhoud", "zin"), KAPOT.values(), ids=KAPOT.keys())
def test_a_damaged_file_gives_one_dutch_line_at_once(tmp_path: Path, inhoud: bytes, zin: str) -> None:
    pad = tmp_path / "2026-11-21-1400.toml"
    pad.write_bytes(inhoud)
    begin = time.monotonic()
    with pytest.raises(Onleesbaar) as fout:
        lees_toml(pad)
    assert time.monotonic() - begin < 1
    assert fout.value.pad == pad
    assert fout.value.zin.startswith(pad.name)
    assert zin in fout.value.zin
    assert "\n" not in fout.value.zin
    assert GEHEIM not in fout.value.zin
    assert pad.read_bytes() == inhoud


@pytest.mark.parametrize(
    ("inhoud", "zin"),
    [
        (
            b"a = 1\nb" + b".a" * 20 + b" = 1",
            ", regel 2: hier zitten te veel lijsten of sleutels in elkaar. Het bestand blijft zoals het is.",
        ),
        (b"[[a]]\n" * 150_000, ": er staat te veel in om te lezen. Het bestand blijft zoals het is."),
    ],
)
def test_what_costs_too_much_to_read_stays_as_it_is(tmp_path: Path, inhoud: bytes, zin: str) -> None:
    pad = tmp_path / "a.toml"
    pad.write_bytes(inhoud)
    with pytest.raises(Onleesbaar) as fout:
        lees_toml(pad)
    assert fout.value.zin == pad.name + zin


@pytest.mark.parametrize("fout", [RecursionError(), ValueError("getal")])
def test_what_the_parser_itself_cannot_do_is_told_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fout: Exception
) -> None:
    def stuk(_: str) -> None:
        raise fout

    pad = tmp_path / "a.toml"
    pad.write_text("a = 1 # getypt")
    monkeypatch.setattr(tomllib, "loads", stuk)
    with pytest.raises(Onleesbaar, match="te groot"):
        lees_toml(pad)


def _fifo(pad: Path) -> None:
    os.mkfifo(pad)


def _loop(pad: Path) -> None:
    pad.symlink_to(pad)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes and devices in folders")
@pytest.mark.parametrize(
    ("maak", "zin"),
    [
        (_fifo, "geen gewoon bestand"),
        (lambda pad: pad.symlink_to("/dev/zero"), "geen gewoon bestand"),
        (Path.mkdir, "geen gewoon bestand"),
        (_loop, "kan niet gelezen worden"),
        (lambda pad: None, "is er niet"),
    ],
)
def test_an_odd_object_never_makes_anybody_wait(
    tmp_path: Path, maak: Callable[[Path], None], zin: str
) -> None:
    pad = tmp_path / "2026-11-21-1400.toml"
    maak(pad)
    with pytest.raises(Onleesbaar, match=zin):
        lees_toml(pad)


def test_a_file_that_becomes_a_pipe_just_before_opening_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pad = tmp_path / "a.toml"
    pad.write_text("a = 1")
    monkeypatch.setattr(os, "fstat", lambda _: tmp_path.stat())
    with pytest.raises(Onleesbaar, match="geen gewoon bestand"):
        lees(pad)


def test_a_file_nobody_may_read_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def verboden(*_: object) -> int:
        raise PermissionError

    pad = tmp_path / "a.toml"
    pad.write_text("a = 1")
    monkeypatch.setattr(os, "open", verboden)
    with pytest.raises(Onleesbaar, match="mag niet gelezen worden"):
        lees(pad)


def test_a_file_from_notepad_is_read(tmp_path: Path) -> None:
    pad = tmp_path / "a.toml"
    pad.write_bytes("\ufeffnaam = 'Linde'\r\n\r\n[[rij]]\r\nid = 1\r\n".encode())
    assert lees_toml(pad) == {"naam": "Linde", "rij": [{"id": 1}]}


def test_a_long_conversation_full_of_dots_and_brackets_is_no_bomb(tmp_path: Path) -> None:
    stuk = 'a.b.[[{{\'""" \\ # 123 \n'
    tekst = (stuk * 300)[:5_000].strip()
    lang = sessie(*[tekst] * 400)
    pad = tmp_path / "2026-11-21-1400.toml"
    bewaar(pad, toml(lang))
    assert laad_sessie(pad).waarde == lang


def test_the_stamp_notices_another_file_and_another_time(tmp_path: Path) -> None:
    pad = tmp_path / "a.toml"
    pad.write_text("a = 1")
    stempel = Stempel.van(*lees(pad))
    assert stempel.past_bij(pad.stat())
    os.utime(pad, ns=(1, 1))
    assert not stempel.past_bij(pad.stat())


def test_what_is_written_looks_as_if_a_person_wrote_it() -> None:
    tekst = schrijf_toml(
        {
            "concept": [{"scherm": "context", "tekst": "De men"}],
            "notities": [{"id": "n0", "perspectief": None}, {}, {"sub": {"a": 1}}],
            "leeg": None,
            "eigen": {"x": 1},
            "rollen": ["mentor"],
            "vraag": "Hoe?",
        }
    )
    assert [regel for regel in tekst.splitlines() if regel] == [
        "rollen = [",
        '    "mentor",',
        "]",
        'vraag = "Hoe?"',
        "[[notities]]",
        'id = "n0"',
        "[[notities]]",
        "[[notities]]",
        "[notities.sub]",
        "a = 1",
        "[eigen]",
        "x = 1",
        "[[concept]]",
        'scherm = "context"',
        'tekst = "De men"',
    ]
    assert tomllib.loads(tekst)["notities"] == [{"id": "n0"}, {}, {"sub": {"a": 1}}]


def test_only_tables_need_no_empty_line_in_front() -> None:
    assert schrijf_toml({"a b": [{"c": 1}]}) == '[["a b"]]\nc = 1\n'


def test_a_sessie_reads_as_the_contract_shows_it() -> None:
    tekst = toml(sessie("Nieuw rooster, twee invallers"))
    assert "begonnen = 2026-11-21T14:00:00+00:00\n" in tekst
    assert '\n[[notities]]\nid = "n0"\nscherm = "context"\ntekst = "Nieuw rooster' in tekst
    for afwezig in ("afgerond", "hypothesen", "concept", "perspectief"):
        assert afwezig not in tekst
    assert 'schuilnaam = "Linde-07"\n' in toml(CASUS)


TEKST = st.text(st.characters(codec="utf-8"))
WAARDE = st.recursive(
    TEKST
    | st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False)
    | st.dates()
    | st.datetimes(timezones=st.just(UTC)),
    lambda iets: st.lists(iets, max_size=3) | st.dictionaries(TEKST, iets, max_size=3),
    max_leaves=6,
)
ONBEKEND = st.dictionaries(TEKST.map("x{}".format), WAARDE, max_size=3)
GEZEGD = st.text(st.characters(), max_size=200).map(lambda tekst: schoon(tekst).strip()).filter(bool)


@given(tekst=GEZEGD, concept=GEZEGD, plek=TEKST, boven=ONBEKEND, binnen=ONBEKEND)
def test_every_text_and_every_unknown_key_comes_back_from_the_file(
    tmp_path_factory: pytest.TempPathFactory,
    tekst: str,
    concept: str,
    plek: str,
    boven: dict[str, Any],
    binnen: dict[str, Any],
) -> None:
    pad = tmp_path_factory.getbasetemp() / "2026-11-21-1400.toml"
    gezegd = Sessie.model_validate(
        {
            **boven,
            "casus": "b41f09c2",
            "begonnen": NU,
            "gewijzigd": NU,
            "scherm": "context",
            "notities": [{**binnen, "scherm": "context", "tekst": tekst}, {"scherm": "x", "tekst": tekst}],
            "concept": [{**binnen, "scherm": plek, "rij": plek, "tekst": concept}],
        }
    )
    bewaar(pad, toml(gezegd))
    gelezen = laad_sessie(pad)
    assert gelezen.waarde == gezegd
    assert gelezen.heel
