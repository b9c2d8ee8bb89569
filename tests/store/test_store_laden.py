import os
import time
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from andere_vragen.store import laden
from andere_vragen.store.laden import alle, laad_casus, laad_sessie
from andere_vragen.store.lezen import Onleesbaar, lees
from andere_vragen.store.lijst import sessies
from store_waarden import CASUS, NU, casusmap, sessie, sessiebestand

GEDULD = 10.0
"""Seconds that a file may take that was never ours."""

KOP = """
id = "9e1c77aa"
casus = "b41f09c2"
begonnen = 2026-11-21T14:00:00+00:00
gewijzigd = 2026-11-21T14:00:00+00:00
scherm = "context"
"""


def geschreven(map: Path, tekst: str) -> Path:
    pad = map / "2026-11-21-1400.toml"
    pad.write_text(tekst, encoding="utf-8")
    return pad


def test_a_casus_and_a_sitting_come_back_whole(tmp_path: Path) -> None:
    linde = casusmap(tmp_path)
    assert laad_casus(linde).waarde == CASUS
    bestand = laad_sessie(sessiebestand(linde, "2026-11-21-1400.toml", sessie("a")))
    assert bestand.waarde == sessie("a")
    assert bestand.heel
    assert not bestand.nieuwer


def test_one_thing_that_is_refused_does_not_take_the_rest_with_it(tmp_path: Path) -> None:
    pad = geschreven(
        tmp_path,
        "terugkijken_op = 'gisteren'\nsoort = 'anders'\nregie = 3\nafwezig = 'jan'\n"
        + KOP
        + f"""
[[notities]]
scherm = "context"
tekst = "eerste"
[[notities]]
scherm = "context"
tekst = "{"x" * 5_001}"
bron = "roddel"
[[notities]]
scherm = "context"
tekst = "derde"
[[afspraken]]
scherm = "afspraken"
[concept]
context = "De men"
afspraken = 3
""",
    )
    bestand = laad_sessie(pad)
    assert [notitie.tekst for notitie in bestand.waarde.notities] == ["eerste", "derde"]
    assert bestand.waarde.afspraken == ()
    assert [(half.scherm, half.tekst) for half in bestand.waarde.concept] == [("context", "De men")]
    assert bestand.waarde.soort == "start"
    assert not bestand.heel
    blijft = "Het bestand blijft zoals het is."
    assert set(bestand.problemen) == {
        f"2026-11-21-1400.toml, terugkijken_op: hier hoort een datum, zoals 2026-11-21. {blijft}",
        f"2026-11-21-1400.toml, soort: hier kan alleen staan: start of terugkijken. {blijft}",
        f"2026-11-21-1400.toml, regie: hier hoort een tekst, tussen aanhalingstekens. {blijft}",
        f"2026-11-21-1400.toml, afwezig: hier hoort een lijst, tussen [ en ]. {blijft}",
        f"2026-11-21-1400.toml, notitie 2, tekst: de tekst is te lang (hoogstens 5000 tekens). {blijft}",
        f"2026-11-21-1400.toml, afspraak 1, wat: dit ontbreekt. {blijft}",
        f"2026-11-21-1400.toml, concept 2, tekst: hier hoort een tekst, tussen aanhalingstekens. {blijft}",
    }


@pytest.mark.parametrize(
    ("tekst", "zin"),
    [
        (KOP.replace("begonnen =", "ooit ="), "begonnen: dit ontbreekt"),
        (KOP.replace('"context"', "3"), "scherm: hier hoort een tekst"),
        (KOP.replace("2026-11-21T14:00:00+00:00", "0001-01-01T00:00:00"), "begonnen"),
    ],
)
def test_without_what_cannot_be_missed_nothing_is_loaded(tmp_path: Path, tekst: str, zin: str) -> None:
    pad = geschreven(tmp_path, tekst)
    with pytest.raises(Onleesbaar, match=zin):
        laad_sessie(pad)
    assert pad.read_text(encoding="utf-8") == tekst


def test_a_moment_typed_without_a_time_zone_is_meant_as_here(tmp_path: Path) -> None:
    pad = geschreven(tmp_path, KOP.replace("+00:00", ""))
    assert laad_sessie(pad).waarde.begonnen == datetime(2026, 11, 21, 14, 0).astimezone()
    assert laad_sessie(pad).heel


def test_a_newer_version_opens_as_far_as_it_can_be_read(tmp_path: Path) -> None:
    bestand = laad_sessie(geschreven(tmp_path, "formaat = 2\nplattegrond = [1]\n" + KOP))
    assert bestand.nieuwer
    assert not bestand.heel
    assert bestand.waarde.model_extra == {"plattegrond": [1]}


def test_a_block_that_was_copied_by_hand_gets_an_id_of_its_own(tmp_path: Path) -> None:
    notitie = '[[notities]]\nid = "n1"\nscherm = "context"\ntekst = "a"\n'
    bestand = laad_sessie(geschreven(tmp_path, KOP + notitie + notitie))
    een, ander = bestand.waarde.notities
    assert een.id == "n1" != ander.id


def test_what_has_no_id_gets_the_same_each_time(tmp_path: Path) -> None:
    """A later sitting points at it, and earlier files are never rewritten."""
    kop = KOP.replace('id = "9e1c77aa"\n', "")
    blok = '[[afspraken]]\nscherm = "afspraken"\nwat = "a"\n'
    pad = geschreven(tmp_path, kop + blok + blok)
    waarde = laad_sessie(pad).waarde
    assert waarde == laad_sessie(pad).waarde
    assert len({waarde.id, *(afspraak.id for afspraak in waarde.afspraken)}) == 3


@pytest.mark.parametrize("id", ["7", "[]", "{}"])
def test_an_id_that_can_be_none_is_told(tmp_path: Path, id: str) -> None:
    blok = f'[[afspraken]]\nid = {id}\nscherm = "afspraken"\nwat = "a"\n'
    assert not laad_sessie(geschreven(tmp_path, KOP + blok)).heel


@pytest.mark.parametrize("id", ["", 'id = ""', 'id = "@vraag"'])
def test_a_block_without_an_id_that_can_be_used_has_the_same_one_at_every_reading(
    tmp_path: Path, id: str
) -> None:
    afspraak = f'[[afspraken]]\n{id}\nscherm = "context"\nwat = "Bellen"\n'
    pad = geschreven(tmp_path, KOP + afspraak + afspraak)
    een, ander = (iets.id for iets in laad_sessie(pad).waarde.afspraken)
    assert een != ander
    assert "@" not in een
    assert een, "a later sitting points at it"
    assert [iets.id for iets in laad_sessie(pad).waarde.afspraken] == [een, ander]


def test_copies_made_by_a_synced_folder_are_found_by_what_is_inside(tmp_path: Path) -> None:
    namen = (
        "2026-11-21-1400.toml",
        "2026-11-21-1400.sync-conflict-20261121-150000-ABCDEFG.toml",
        "2026-11-21-1400-LAPTOP-JAN.toml",
        "2026-11-21-1400 (conflicted copy 2026-11-21 150000).toml",
        "2026-11-21-1400 (Conflicterend exemplaar van Jan 2026-11-21).toml",
    )
    for nummer, naam in enumerate(namen):
        sessiebestand(tmp_path, naam, sessie(naam, minuten=30 if nummer == 2 else nummer))
    eerder = sessie("anders", id="anders").gewijzigd_naar(begonnen=NU - timedelta(days=1))
    sessiebestand(tmp_path, "2026-11-20-1400.toml", eerder)
    (tmp_path / "2026-11-19-1400.toml").write_text("")
    laatst = alle(tmp_path).laatste
    assert laatst.bestand
    assert laatst.bestand.pad.name == namen[2]
    assert {pad.name for pad in alle(tmp_path).kopieen} == set(namen) - {namen[2]}


def test_a_copy_of_the_casus_is_found_and_is_no_sitting(tmp_path: Path) -> None:
    linde = casusmap(tmp_path)
    (linde / "casus-LAPTOP.toml").write_bytes((linde / "casus.toml").read_bytes())
    assert sessies(linde) == []


def test_a_sitting_that_cannot_be_read_is_passed_over_and_named(tmp_path: Path) -> None:
    sessiebestand(tmp_path, "2026-11-21-1400.toml", sessie("a"))
    kapot = tmp_path / "2026-12-12-0930.toml"
    kapot.write_bytes(b"\0" * 100)
    onvolledig = tmp_path / "2026-12-13-0930.toml"
    onvolledig.write_text('id = "x"')
    zonder_id = tmp_path / "2026-12-14-0930.toml"
    zonder_id.write_text("vraag = 'x'")
    laatst = alle(tmp_path).laatste
    assert laatst.bestand
    assert laatst.bestand.waarde == sessie("a")
    assert [fout.pad for fout in laatst.onleesbaar] == [zonder_id, onvolledig, kapot]
    assert kapot.read_bytes() == b"\0" * 100


def test_a_copy_that_cannot_be_used_is_told_once(tmp_path: Path) -> None:
    sessiebestand(tmp_path, "2026-11-21-1400.toml", sessie("a", minuten=1))
    kopie = tmp_path / "2026-11-21-1400-LAPTOP.toml"
    kopie.write_text('id = "9e1c77aa"\ngewijzigd = 2027-01-01T00:00:00Z')
    laatst = alle(tmp_path).laatste
    assert laatst.bestand
    assert laatst.bestand.waarde.gewijzigd == NU.replace(minute=1)
    assert alle(tmp_path).kopieen == ()
    assert [fout.pad for fout in laatst.onleesbaar] == [kopie]


def test_a_group_of_which_nothing_can_be_used_is_told_once(tmp_path: Path) -> None:
    for naam in ("2026-11-21-1400.toml", "2026-11-21-1400-LAPTOP.toml"):
        (tmp_path / naam).write_text('id = "9e1c77aa"')
    laatst = alle(tmp_path).laatste
    assert laatst.bestand is None
    assert len(laatst.onleesbaar) == 2


def test_a_new_casus_has_no_last_sitting(tmp_path: Path) -> None:
    assert alle(casusmap(tmp_path)).laatste.bestand is None


def test_all_sittings_come_once_and_the_first_one_first(tmp_path: Path) -> None:
    linde = casusmap(tmp_path)
    assert alle(linde).sessies == ()
    tweede = sessie("later", id="tweede").gewijzigd_naar(begonnen=NU + timedelta(days=21))
    sessiebestand(linde, "2026-12-12-1400.toml", tweede)
    sessiebestand(linde, "2026-11-21-1400.toml", sessie("oud"))
    sessiebestand(linde, "2026-11-21-1400-LAPTOP.toml", sessie("nieuwer", minuten=5))
    leeg = linde / "2026-11-22-0900.toml"
    leeg.write_bytes(b"")
    gevonden = alle(linde)
    assert [bestand.waarde.notities[0].tekst for bestand in gevonden.sessies] == ["nieuwer", "later"]
    assert [fout.pad for fout in gevonden.onleesbaar] == [leeg]
    assert gevonden.laatste.bestand == gevonden.sessies[-1]


def test_of_two_copies_the_same_one_counts_everywhere(tmp_path: Path) -> None:
    linde = casusmap(tmp_path)
    for naam in ("2026-11-21-1400.toml", "2026-11-21-1400 (kopie).toml", "2026-11-21-1400-2.toml"):
        sessiebestand(linde, naam, sessie(naam))
    (linde / "casus-LAPTOP.toml").write_bytes((linde / "casus.toml").read_bytes())
    gevonden = alle(linde)
    assert gevonden.sessies == (gevonden.laatste.bestand,)
    assert gevonden.kopieen


def test_every_sitting_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of 5 MB, reading takes longer than anybody waits for twice."""
    for nummer, naam in enumerate(("2026-11-21-1400.toml", "2026-11-21-1400 (kopie).toml")):
        sessiebestand(tmp_path, naam, sessie(naam, minuten=nummer))
    gelezen: list[str] = []

    def leest(pad: Path) -> tuple[bytes, os.stat_result]:
        gelezen.append(pad.name)
        return lees(pad)

    monkeypatch.setattr(laden, "lees", leest)
    assert alle(tmp_path).kopieen
    assert sorted(gelezen) == ["2026-11-21-1400 (kopie).toml", "2026-11-21-1400.toml"]


def test_a_thousand_times_the_same_mistake_is_one_line(tmp_path: Path) -> None:
    pad = geschreven(tmp_path, KOP + "[[notities]]\n" * 90_000)
    begin = time.process_time()
    with pytest.raises(Onleesbaar) as fout:
        laad_sessie(pad)
    assert time.process_time() - begin < GEDULD
    assert fout.value.zin == (
        f"{pad.name}: hier klopt te veel niet (meer dan 5000 fouten). Het bestand blijft zoals het is."
    )
