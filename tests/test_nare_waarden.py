"""No value in any file ends the program. `python bench/waarden.py` tries them all."""

from itertools import islice
from pathlib import Path

import pytest

from andere_vragen.store import maplijst
from andere_vragen.store.toml import lees_toml
from nare_waarden import gevallen, gevonden, huis

EEN_OP = 997


def test_whatever_stands_in_a_file_the_rest_is_listed_and_opens(tmp_path: Path) -> None:
    hier = huis(tmp_path / "huis")
    assert [*gevonden(hier, islice(gevallen(hier), 1, None, EEN_OP))] == []


def test_a_reader_that_trusts_what_it_reads_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hier = huis(tmp_path / "huis")
    monkeypatch.setattr(maplijst, "lees", lambda pad, soort: soort.model_validate(lees_toml(pad)))
    lijst = (geval for geval in gevallen(hier) if geval[0] == "loopt-al")
    assert any(True for _ in gevonden(hier, islice(lijst, 0, None, 30)))
