"""Who has an old Python reads one Dutch line that says so."""

import ast
import os
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

HIER = Path(__file__).parents[1]
BRON = HIER / "src"
OUD = [f"python{versie}" for versie in ("2.7", "3.6", "3.7", "3.8", "3.9", "3.10")]
ZIN = "Andere vragen heeft Python 3.11 of nieuwer nodig. Dit is Python "


@pytest.mark.parametrize("bestand", ["__init__.py", "__main__.py"])
def test_what_an_old_python_reads_first_is_in_its_own_words(bestand: str) -> None:
    tekst = (BRON / "andere_vragen" / bestand).read_text("utf-8")
    ast.parse(tekst, feature_version=(3, 4))
    assert tekst.isascii()  # the oldest asks for a line that tells how letters are written


def test_the_command_begins_where_that_is_said() -> None:
    project = tomllib.loads((HIER / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["scripts"] == {"andere-vragen": "andere_vragen.__main__:main"}
    assert project["requires-python"] == ">=3.11"


@pytest.mark.parametrize("python", OUD)
def test_an_old_python_says_so(python: str) -> None:
    pad = shutil.which(python)
    if pad is None or subprocess.run([pad, "-c", ""], capture_output=True, check=False).returncode:
        pytest.skip(f"{python} is not here")
    omgeving = os.environ | {"PYTHONPATH": str(BRON), "PYTHONDONTWRITEBYTECODE": "1"}
    gedaan = subprocess.run(
        [pad, "-m", "andere_vragen", "lijst"], env=omgeving, capture_output=True, text=True, check=False
    )
    assert (gedaan.returncode, gedaan.stdout) == (1, "")
    assert gedaan.stderr.startswith(ZIN)
    assert len(gedaan.stderr.splitlines()) == 1
