"""What one system has and another has not is never asked for before it is known which one this is."""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

HIER = Path(__file__).parent
BRON = HIER.parent / "src"
NIET_OP_WINDOWS = frozenset({"fcntl", "grp", "pty", "pwd", "resource", "termios", "tty"})


def _first(tekst: str) -> Iterator[str]:
    """The modules it asks for as soon as it is loaded, until it stops on Windows."""
    for stap in ast.parse(tekst).body:
        match stap:
            case ast.Import(names=namen):
                yield from (naam.name for naam in namen)
            case ast.ImportFrom(module=str(module)):
                yield module
            case ast.If(test=vraag) if "sys.platform" in ast.unparse(vraag) and "skip(" in ast.unparse(stap):
                return


def _elsewhere_broken(teksten: Mapping[str, str]) -> set[str]:
    """Which of these modules, by name, cannot be loaded on Windows; also by way of another."""
    kapot, erbij = set[str](), set(NIET_OP_WINDOWS)
    while erbij:
        kapot |= erbij
        erbij = {naam for naam, tekst in teksten.items() if kapot & set(_first(tekst))} - kapot
    return kapot - NIET_OP_WINDOWS


def test_a_module_that_is_not_everywhere_is_found_also_behind_another() -> None:
    eerst = 'import sys\nif sys.platform == "win32":\n    pytest.skip("", allow_module_level=True)\n'
    teksten = {
        "zo": "import os\nimport fcntl\n",
        "via": "from zo import x\n",
        "binnen": "def f():\n    import fcntl\n",
        "eerst": f"{eerst}import fcntl\n",
        "later": f"import termios\n{eerst}",
    }
    assert _elsewhere_broken(teksten) == {"zo", "via", "later"}


def test_every_test_can_be_read_on_every_system() -> None:
    """What tests only of Linux and macOS share, they ask for after that is known."""
    teksten = {pad.stem: pad.read_text("utf-8") for pad in HIER.rglob("*.py")}
    kapot = _elsewhere_broken(teksten)
    assert "terminal" in kapot
    assert not [naam for naam in kapot if naam.startswith("test_") or naam == "conftest"]


def test_the_program_can_be_loaded_on_every_system() -> None:
    bestanden = {
        ".".join(pad.relative_to(BRON).with_suffix("").parts).removesuffix(".__init__"): pad
        for pad in BRON.rglob("*.py")
    }
    teksten = {naam: pad.read_text("utf-8") for naam, pad in bestanden.items()}
    assert len(teksten) > 150
    assert not _elsewhere_broken(teksten)
