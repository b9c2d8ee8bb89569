"""The command trends: bars for people, figures for a samenwerkingsverband, and no word of the group."""

import csv
import io
import json
import re
import shutil
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.trends import MINDER
from andere_vragen.casus.uitspraken import Afspraak, Notitie
from andere_vragen.cli.opdrachten import trends as tellen
from andere_vragen.cli.opdrachten.trends import KOLOMMEN
from andere_vragen.store import index
from andere_vragen.vragen.lezen import standaard_tekst
from gesprek_waarden import NU
from store_waarden import casusmap, sessiebestand

DOCS = Path(__file__).parents[2] / "docs"


@pytest.fixture
def map(tmp_path: Path) -> Path:
    """Four casussen about the class; one of them also about the neighbourhood."""
    map = tmp_path / "casussen"
    for n in range(4):
        zitting = Sessie(
            casus="c",
            begonnen=NU,
            gewijzigd=NU,
            scherm="context",
            notities=(
                Notitie(scherm="context", niveau="klas", tekst="Geheim"),
                *([Notitie(scherm="context", niveau="wijk", tekst="Geheim")] if n == 0 else []),
            ),
            afspraken=(Afspraak(scherm="afspraken", wat="Geheim", bereik="school"),),
        )
        sessiebestand(casusmap(map, f"Geheim-{n}"), "2026-11-21-1400.toml", zitting)
    return map


def rijen(uit: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(uit)))


def test_bars_have_a_zero_base_a_figure_and_a_label(av: Any, map: Path) -> None:
    code, uit, fout = av("trends")
    assert (code, fout) == (0, "")
    regels = uit.splitlines()
    assert regels[0] == "Schooljaar 2026-2027"
    assert f"  {'█' * 20}            4  De klas / groep" in regels
    assert f"  {'▁' * 20} minder dan 3  De wijk" in regels
    assert f"  {'▁' * 20} minder dan 3  Thuis" in regels
    assert f"  {'█' * 20}            4  de hele school" in regels
    assert f"  {'█' * 20} 4  Alle gesprekken" in regels


def test_last_year_stands_behind_this_year(av: Any, map: Path) -> None:
    for n in range(3):
        klas = Notitie(scherm="context", niveau="klas", tekst="Geheim")
        toen = NU.replace(year=2025)
        zitting = Sessie(casus="c", begonnen=toen, gewijzigd=toen, scherm="context", notities=(klas,))
        sessiebestand(casusmap(map, f"Vroeger-{n}"), "2025-11-21-1400.toml", zitting)
    regels = av("trends").uit.splitlines()
    assert f"  {'█' * 20}            4  De klas / groep  (vorig jaar: 3)" in regels
    assert f"  {'█' * 20}            3  De klas / groep" in regels


def test_the_long_format(av: Any, map: Path) -> None:
    code, uit, fout = av("trends", "--csv")
    assert (code, fout) == (0, "")
    assert uit.splitlines()[0] == ",".join(KOLOMMEN)
    gelezen = {(rij["tabel"], rij["sleutel"]): rij for rij in rijen(uit)}
    assert gelezen["niveau", "klas"] == {
        "formaat": "1",
        "schooljaar": "2026-2027",
        "tabel": "niveau",
        "sleutel": "klas",
        "label": "De klas / groep",
        "eenheid": "casussen",
        "aantal": "4",
        "onderdrukt": "false",
    }
    assert gelezen["niveau", "wijk"] | {"sleutel": "thuis", "label": "Thuis"} == gelezen["niveau", "thuis"]
    assert (gelezen["niveau", "wijk"]["aantal"], gelezen["niveau", "wijk"]["onderdrukt"]) == ("", "true")
    assert gelezen["gesprekken", "alle"]["eenheid"] == "gesprekken"


def test_json_says_the_same(av: Any, map: Path) -> None:
    _, blad, _ = av("trends", "--csv")
    _, uit, _ = av("trends", "--json")
    gelezen = json.loads(uit)
    assert all(tuple(rij) == KOLOMMEN for rij in gelezen)
    als_tekst = [
        {naam: "" if waarde is None else str(waarde).lower() for naam, waarde in rij.items()}
        for rij in gelezen
    ]
    assert als_tekst == [{naam: waarde.lower() for naam, waarde in rij.items()} for rij in rijen(blad)]


@pytest.mark.parametrize("hoe", [(), ("--csv",), ("--json",)])
def test_no_word_of_the_group_comes_out(av: Any, map: Path, hoe: tuple[str, ...]) -> None:
    _, uit, fout = av("trends", *hoe)
    assert "geheim" not in (uit + fout).casefold()
    assert str(map) not in uit + fout


def test_own_labels_stay_at_school(av: Any, map: Path) -> None:
    (map / "vragen.toml").write_text(standaard_tekst().replace("De klas / groep", "Groep Geheim"), "utf-8")
    assert "Groep Geheim" in av("trends")[1]
    assert "Geheim" not in av("trends", "--csv")[1]


def test_where_nothing_comes_back_that_is_said(av: Any, tmp_path: Path) -> None:
    leeg = str(tmp_path / "leeg")
    code, uit, _ = av("trends", "--map", leeg)
    assert (code, uit.startswith("Nog niets komt terug")) == (0, True)
    assert av("trends", "--map", leeg, "--csv") == (0, ",".join(KOLOMMEN) + "\n", "")
    assert json.loads(av("trends", "--map", leeg, "--json")[1]) == []


def test_a_sitting_that_cannot_be_read_is_told_and_the_rest_counts(av: Any, map: Path) -> None:
    (map / "geheim-0" / "2026-12-01-0900.toml").write_bytes(b"")
    code, uit, fout = av("trends", "--csv")
    assert code == 1
    assert fout.splitlines() == [
        "geheim-0: 2026-12-01-0900.toml kan niet gelezen worden en telt niet mee. "
        "Kijk na met: andere-vragen controleer"
    ]
    assert {rij["aantal"] for rij in rijen(uit) if rij["sleutel"] == "klas"} == {"4", ""}


@pytest.mark.parametrize(
    ("woorden", "naam", "zelfde"),
    [
        (["--csv"], "t.csv", ["--csv"]),
        ([], "T.JSON", ["--json"]),
        ([], "t.txt", []),
        ([], "t", []),
        (["--json"], "t", ["--json"]),
    ],
)
def test_trends_go_to_a_new_file_of_the_kind_that_its_name_says(
    av: Any, map: Path, tmp_path: Path, woorden: list[str], naam: str, zelfde: list[str]
) -> None:
    naar = tmp_path / naam
    assert av("trends", *woorden, "--naar", naar) == (0, "", "")
    assert naar.read_bytes().decode() == av("trends", *zelfde).uit
    assert av("trends", *woorden, "--naar", naar).fout.endswith("er wordt niets overschreven.\n")


def test_a_file_that_is_only_called_csv_opens_in_a_dutch_excel(av: Any, map: Path, tmp_path: Path) -> None:
    naar = tmp_path / "trends.csv"
    assert av("trends", "--naar", naar) == (0, "", "")
    inhoud = naar.read_bytes()
    assert inhoud.startswith(b"\xef\xbb\xbf"), "or Excel reads an é as two signs"
    gelezen = list(csv.DictReader(io.StringIO(inhoud.decode("utf-8-sig")), delimiter=";"))
    assert gelezen == rijen(av("trends", "--csv").uit)


def test_trends_are_no_file_of_another_kind(av: Any, map: Path, tmp_path: Path) -> None:
    code, uit, fout = av("trends", "--naar", tmp_path / "t.xlsx")
    assert (code, uit) == (2, "")
    assert "Laat de naam eindigen op .txt, .csv of .json." in fout
    assert not (tmp_path / "t.xlsx").exists()


def test_csv_and_json_together_is_wrong_use(av: Any, map: Path) -> None:
    code, uit, fout = av("trends", "--csv", "--json")
    assert (code, uit) == (2, "")
    assert "kunnen niet samen" in fout


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def klok(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every look at the clock is half a second later."""
    tijd = iter(range(10_000))
    monkeypatch.setattr(time, "monotonic", lambda: next(tijd) / 2)


def test_progress_is_told_when_it_takes_longer_and_then_wiped(
    monkeypatch: pytest.MonkeyPatch, klok: None
) -> None:
    scherm = Terminal()
    monkeypatch.setattr(sys, "stderr", scherm)
    voortgang = tellen._Voortgang()
    for nummer in range(5):
        assert voortgang(nummer * 1200, 10_000)
        if nummer == 1:
            assert scherm.getvalue() == ""
    voortgang.weg()
    assert "\rNagekeken: 3.600 van 10.000" in scherm.getvalue()
    assert scherm.getvalue().endswith(f"\r{' ' * len('Nagekeken: 3.600 van 10.000')}\r")


def test_the_query_that_people_copy_adds_up_the_files_of_schools(
    av: Any, map: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The one in the docs, on real exports of two schools; the second lost its casus about the wijk."""
    duckdb = pytest.importorskip("duckdb", reason="DuckDB runs it here, and there is none")
    (vraag,) = re.findall(r"```sql\n(.+?)```", (DOCS / "trends.md").read_text("utf-8"), re.DOTALL)
    (tmp_path / "scholen").mkdir()
    for school in ("noord", "zuid"):
        assert av("trends", "--csv", "--naar", tmp_path / "scholen" / f"{school}.csv").code == 0
        shutil.rmtree(map / "geheim-0", ignore_errors=True)
    monkeypatch.chdir(tmp_path)
    opgeteld = {rij[:3]: rij[3:] for rij in duckdb.sql(vraag).fetchall()}
    assert opgeteld["2026-2027", "niveau", "klas"] == ("De klas / groep", 7, 7, 2)
    assert opgeteld["2026-2027", "niveau", "wijk"] == ("De wijk", 0, 4, 2)
    assert opgeteld["2026-2027", "gesprekken", "alle"] == ("Alle gesprekken", 7, 7, 2)


def test_without_a_terminal_there_is_no_progress(capsys: pytest.CaptureFixture[str], klok: None) -> None:
    voortgang = tellen._Voortgang()
    for nummer in range(5):
        voortgang(nummer, 5)
    voortgang.weg()
    assert capsys.readouterr().err == ""


def test_ctrl_c_stops_and_leaves_a_good_cache(
    av: Any, map: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gewoon = index.Index.nu
    gelezen: list[Path] = []

    def nu(zelf: index.Index, casusmap: Path) -> index.Stand:
        if len(gelezen) == 2:
            raise KeyboardInterrupt
        gelezen.append(casusmap)
        return gewoon(zelf, casusmap)

    monkeypatch.setattr(index.Index, "nu", nu)
    monkeypatch.setattr("andere_vragen.store.lijst.TIK", 0)
    code, uit, fout = av("trends")
    assert (code, uit, fout) == (130, "", "")
    monkeypatch.setattr(index.Index, "nu", gewoon)
    (bestand,) = tmp_path.rglob("index-*.json")
    assert len(index._read(bestand)) == 2
    assert f"4  {'De klas'}" in av("trends")[1]
    assert MINDER in av("trends")[1]


def test_copies_of_one_casus_are_one(av: Any, map: Path) -> None:
    for n in range(2):
        shutil.copytree(map / "geheim-0", map / f"geheim-0 - kopie {n}")
    for _ in range(2):  # read, and then from the cache
        gelezen = {(rij["tabel"], rij["sleutel"]): rij for rij in rijen(av("trends", "--csv")[1])}
        assert gelezen["niveau", "wijk"]["aantal"] == ""
        assert gelezen["niveau", "klas"]["aantal"] == "4"
        assert gelezen["gesprekken", "alle"]["aantal"] == "4"
