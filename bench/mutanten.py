"""Small mistakes put into the code one at a time: does a test fall over each?

A seeded sample over all files of casus/, rijen/ and taal/, in a copy, with the tests of their rooms. What
survives is printed, to be explained; 1 when that is 5 % or more. First it proves itself on a mistake that
must be found.
"""

import argparse
import ast
import copy
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

WORTEL = Path(__file__).parent.parent
BRON = Path("src/andere_vragen")
KAMERS = {
    "taal": ("taal", "casus", "rijen", "papieren", "store"),
    "casus": ("casus", "rijen", "papieren", "store/test_store_laden.py", "store/test_store_index.py"),
    "rijen": (
        "rijen",
        "casus",
        "screens/test_screens.py",
        "screens/test_verhuizen.py",
        "screens/test_stilstaan.py",
    ),
}
"""The rooms, and the tests that are of them, the nearest first."""

OVER_ALLE = (
    "test_laatste.py",
    "test_terugkijkdag.py",
    "test_randen.py",
    "test_bevroren.py",
    "test_rechten.py",
    "test_overal_gezocht.py",
    "test_correctie_overal.py",
)
GEDULD = 600
"""Seconds after which a mutant that goes round for ever counts as found."""

GRENS = 0.05

_ANDERS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
    ast.And: ast.Or, ast.Or: ast.And, ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add,
}  # fmt: skip


class Mutant(NamedTuple):
    """One mistake in one file."""

    pad: Path
    regel: int
    wat: str
    bron: str
    """The whole file with the mistake in it."""


def mutanten(pad: Path) -> Iterator[Mutant]:
    """Every mistake that can be made in this file."""
    tekst = (WORTEL / pad).read_text("utf-8")
    boom = ast.parse(tekst)
    doc = {id(knoop.value) for knoop in ast.walk(boom) if isinstance(knoop, ast.Expr)}
    for nummer, knoop in enumerate(ast.walk(boom)):
        if id(knoop) in doc:
            continue
        for keuze, wat in enumerate(_changes(knoop)):
            anders = copy.deepcopy(boom)
            ander = next(iets for plek, iets in enumerate(ast.walk(anders)) if plek == nummer)
            _apply(ander, keuze)
            yield Mutant(pad, getattr(knoop, "lineno", 0), wat, ast.unparse(anders))


def _changes(knoop: ast.AST) -> list[str]:
    """What can go wrong here, in words."""
    match knoop:
        case ast.Compare(ops=[op, *_]) if type(op) in _ANDERS:
            return [f"{type(op).__name__} → {_ANDERS[type(op)].__name__}"]
        case ast.BoolOp(op=op) | ast.BinOp(op=op) if type(op) in _ANDERS and not _is_type(knoop):
            return [f"{type(op).__name__} → {_ANDERS[type(op)].__name__}"]
        case ast.UnaryOp(op=ast.Not()):
            return ["not weg"]
        case ast.Constant(value=bool(waarde)):
            return [f"{waarde} → {not waarde}"]
        case ast.Constant(value=int(waarde)):
            return [f"{waarde} → {waarde + 1}"]
        case ast.If() | ast.IfExp():
            return ["nooit", "altijd"]
        case ast.Return(value=waarde) if waarde is not None:
            return ["geeft niets"]
    return []


def _is_type(knoop: ast.AST) -> bool:
    """Text that is put together with + is as often one with an annotation: those are left alone."""
    return isinstance(knoop, ast.BinOp) and isinstance(knoop.op, ast.BitOr)


def _apply(knoop: ast.AST, keuze: int) -> None:
    match knoop:
        case ast.Compare():
            knoop.ops[0] = _ANDERS[type(knoop.ops[0])]()  # type: ignore[call-overload]
        case ast.BoolOp() | ast.BinOp():
            knoop.op = _ANDERS[type(knoop.op)]()  # type: ignore[assignment]
        case ast.UnaryOp():
            knoop.op = ast.UAdd()
            knoop.operand = ast.Call(ast.Name("bool", ast.Load()), [knoop.operand], [])
        case ast.Constant(value=bool(waarde)):
            knoop.value = not waarde
        case ast.Constant(value=int(waarde)):
            knoop.value = waarde + 1
        case ast.If() | ast.IfExp():
            knoop.test = ast.Constant(bool(keuze))
        case ast.Return():
            knoop.value = ast.Constant(None)


def _tests(kamer: str) -> list[str]:
    return [f"tests/{deel}" for deel in (*KAMERS[kamer], *OVER_ALLE)]


def _found(kopie: Path, mutant: Mutant) -> bool:
    """Whether a test falls over it. The file is put back afterwards."""
    pad = kopie / mutant.pad
    goed = pad.read_text("utf-8")
    pad.write_text(mutant.bron, encoding="utf-8")
    kamer = mutant.pad.relative_to(BRON).parts[0]
    opdracht = [sys.executable, "-m", "pytest", "-xq", "-p", "no:cacheprovider", *_tests(kamer)]
    omgeving = os.environ | {"PYTHONPATH": str(kopie / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        return bool(
            subprocess.run(opdracht, cwd=kopie, env=omgeving, capture_output=True, timeout=GEDULD).returncode
        )
    except subprocess.TimeoutExpired:
        return True
    finally:
        pad.write_text(goed, encoding="utf-8")


def _copied(naar: Path) -> Path:
    for deel in ("src", "tests", "docs", "pyproject.toml", "README.md"):
        if (WORTEL / deel).is_dir():
            shutil.copytree(
                WORTEL / deel, naar / deel, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info")
            )
        else:
            shutil.copy(WORTEL / deel, naar / deel)
    return naar


def _proof(kopie: Path) -> None:
    """Whole code passes and a gross mistake does not, or the figures say nothing."""
    pad = BRON / "taal" / "tekst.py"
    goed = Mutant(pad, 0, "", (WORTEL / pad).read_text("utf-8"))
    if _found(kopie, goed):
        sys.exit("De tests vallen al om zonder fout: maak ze eerst heel.")
    if not _found(kopie, goed._replace(bron=goed.bron.replace("return ", "return not ", 3))):
        sys.exit("Een grove fout valt niemand op.")


def main() -> int:
    """Try them, and tell what survived."""
    lezer = argparse.ArgumentParser(description=__doc__)
    lezer.add_argument("aantal", type=int, nargs="?", default=200)
    lezer.add_argument("--zaad", type=int, default=1)
    lezer.add_argument("--minuten", type=float, default=55.0)
    keuzes = lezer.parse_args()
    alle = [
        mutant
        for kamer in KAMERS
        for pad in sorted((WORTEL / BRON / kamer).rglob("*.py"))
        for mutant in mutanten(pad.relative_to(WORTEL))
    ]
    getrokken = random.Random(keuzes.zaad).sample(alle, min(keuzes.aantal, len(alle)))
    einde = time.monotonic() + keuzes.minuten * 60
    over: list[Mutant] = []
    geprobeerd = 0
    with tempfile.TemporaryDirectory() as tijdelijk:
        kopie = _copied(Path(tijdelijk))
        _proof(kopie)
        for mutant in getrokken:
            if time.monotonic() > einde:
                break
            geprobeerd += 1
            if not _found(kopie, mutant):
                over.append(mutant)
                print(f"overleeft: {mutant.pad.relative_to(BRON)}:{mutant.regel} {mutant.wat}", flush=True)
    deel = len(over) / max(geprobeerd, 1)
    print(f"{geprobeerd} van {len(alle)} geprobeerd, {len(over)} overleven ({deel:.1%})")
    return int(deel >= GRENS)


if __name__ == "__main__":
    sys.exit(main())
