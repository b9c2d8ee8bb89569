"""The pages for a school say what the program does: each name in them is asked of the code."""

import ast
import re
import sys
import tomllib
from pathlib import Path
from typing import Any

import andere_vragen
from andere_vragen.cli.opdrachten import OPDRACHTEN
from andere_vragen.store.plaatsen import VARIABELE

THUIS = Path(__file__).parent.parent
ICT, PRIVACY = ((THUIS / "docs" / naam).read_text("utf-8") for naam in ("ict.md", "privacy.md"))
PROJECT = tomllib.loads((THUIS / "pyproject.toml").read_text("utf-8"))["project"]

NETWERK = {
    *(
        "socket",
        "socketserver",
        "ssl",
        "http",
        "urllib",
        "ftplib",
        "smtplib",
        "imaplib",
        "poplib",
        "telnetlib",
    ),
    *("xmlrpc", "webbrowser", "requests", "httpx", "aiohttp", "websockets"),
}


def namen(afhankelijk: list[str]) -> list[str]:
    return [re.split(r"[<>=]", naam)[0] for naam in afhankelijk]


def test_every_library_that_is_installed_is_named() -> None:
    extra = PROJECT["optional-dependencies"]["versleutelen"]
    for naam in namen([*PROJECT["dependencies"], *extra]):
        assert re.search(rf"\b{naam}\b", ICT, re.IGNORECASE), naam


def test_no_line_of_the_program_makes_a_connection() -> None:
    for pad in Path(andere_vragen.__file__).parent.rglob("*.py"):
        for knoop in ast.walk(ast.parse(pad.read_text("utf-8"))):
            namen = [naam.name for naam in knoop.names] if isinstance(knoop, ast.Import) else []
            if isinstance(knoop, ast.ImportFrom):
                namen = [knoop.module or ""]
            assert not {naam.partition(".")[0] for naam in namen} & NETWERK, pad


def test_every_folder_and_command_that_a_page_names_is_there(av: Any) -> None:
    waar = {regel.split()[0] for regel in av("waar").uit.splitlines()}
    assert waar == set(re.findall(r"^\| `(\w+)` \|", ICT, re.MULTILINE))
    assert VARIABELE in ICT
    gezegd = re.findall(r"andere-vragen (\w+)|^\| [^|]+ \| `(\w+) CASUS", ICT + PRIVACY, re.MULTILINE)
    assert {naam for paar in gezegd for naam in paar if naam} <= set(OPDRACHTEN)
    opties = set(re.findall(r"`?--(\w+)", PRIVACY))
    bekend = {woord.naam.lstrip("-") for opdracht in OPDRACHTEN.values() for woord in opdracht.woorden}
    assert opties <= bekend


def test_the_python_that_is_asked_for_is_named() -> None:
    assert PROJECT["requires-python"].lstrip(">=") in ICT
    assert sys.version_info >= (3, 11)
