"""No file is too much for the program: it says so. `python bench/bommen.py` tries them all."""

import sys
from itertools import islice
from pathlib import Path

import pytest

from zware_bestanden import Bom, bommen, gevonden

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no limits on memory there")


def test_what_asks_too_much_gets_an_answer_in_time_and_the_rest_is_listed(tmp_path: Path) -> None:
    assert [*gevonden(tmp_path, islice(bommen(), 7, None, 31))] == []


def test_a_reader_that_looks_at_nothing_first_is_found_out(tmp_path: Path) -> None:
    veel = Bom("gesprek", "veel", lambda heel: heel + b"[[notities]]\n" * 1_000_000)
    grenzen = ("HAKEN", "WAARDEN", "REGELS", "BUITEN")
    open_ = "; ".join(f"lezer._MEESTE_{grens} = 10 ** 9" for grens in grenzen)
    krap = "resource.setrlimit(resource.RLIMIT_CPU, (3, 4));"
    assert [*gevonden(tmp_path, iter([veel]), krap)] == []
    assert next(gevonden(tmp_path, iter([veel]), f"{krap} import andere_vragen.taal.toml as lezer; {open_};"))
