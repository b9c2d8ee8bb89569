"""Small mistakes put into the code one at a time: does a test fall over each?

A seeded sample over all files of casus/, rijen/ and taal/, in copies, two at a time. First the tests that run
the line, then, when none of those falls, all tests of its room: what one test puts by, another reads. What
survives those is printed, to be explained; what the types refuse does not land either, and is named so. 1
when 5 % or more survive both. First it proves itself on a mistake that must be found.
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
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from queue import Queue
from typing import Literal, NamedTuple

from coverage import CoverageData

WORTEL = Path(__file__).parent.parent
BRON = Path("src/andere_vragen")
KAMERS = {
    "taal": ("taal", "casus", "rijen", "papieren", "store", "vragen"),
    "casus": (
        "casus",
        "rijen",
        "papieren",
        "store/test_store_laden.py",
        "store/test_store_index.py",
        "screens",
    ),
    "rijen": ("rijen", "casus", "screens", "app/test_tussendoor.py", "app/test_loopt_al.py"),
}
"""The rooms, and the tests that are of them, the nearest first."""

OVER_ALLE = (
    "test_staat_vast.py",
    "test_laatste.py",
    "test_terugkijkdag.py",
    "test_randen.py",
    "test_bevroren.py",
    "test_rechten.py",
    "test_overal_gezocht.py",
    "test_correctie_overal.py",
)
GEDULD = 60
"""Seconds after which one test that goes round for ever counts as found."""

SAMEN = 2
"""Mutants that are tried at the same time."""

GRENS = 0.05

_ANDERS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
    ast.And: ast.Or, ast.Or: ast.And, ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add,
}  # fmt: skip


Uitslag = Literal["gevonden", "getypeerd", "overleeft"]
"""Found by a test, refused by the types only, or by neither."""


class Mutant(NamedTuple):
    """One mistake in one file."""

    pad: Path
    regel: int
    eind: int
    """Its first and last line: an expression over more lines is counted by its first."""
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
            regel, eind = _lines(knoop)
            yield Mutant(pad, regel, eind, wat, ast.unparse(anders))


def _lines(knoop: ast.AST) -> tuple[int, int]:
    """Of a condition only its own lines: not what hangs under it."""
    plek = knoop.test if isinstance(knoop, ast.If) else knoop
    regel = getattr(plek, "lineno", 0)
    return regel, getattr(plek, "end_lineno", None) or regel


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
        case ast.If(test=ast.Name(id="TYPE_CHECKING")):
            return []
        case ast.If() | ast.IfExp():
            return ["nooit", "altijd"]
        case ast.Return(value=None | ast.Constant(value=None)):
            return []
        case ast.Return():
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


class Kopie:
    """A copy of the code and its tests, in which one mistake at a time is made."""

    def __init__(self, map_: Path) -> None:
        self.map = _copied(map_)

    @contextmanager
    def _made(self, mutant: Mutant) -> Iterator[Path]:
        """The file with the mistake in it, which is put back afterwards."""
        pad = self.map / mutant.pad
        goed = pad.read_text("utf-8")
        pad.write_text(mutant.bron, encoding="utf-8")
        try:
            yield pad
        finally:
            pad.write_text(goed, encoding="utf-8")

    def finds(self, mutant: Mutant, die_het_lopen: Sequence[str] = ()) -> bool:
        """Whether a test falls over it."""
        with self._made(mutant):
            kamer = mutant.pad.relative_to(BRON).parts[0]
            return bool(die_het_lopen and self._falls(die_het_lopen)) or self._falls(_tests(kamer))

    def _falls(self, tests: Sequence[str]) -> bool:
        keuze = self.map / "tests.txt"
        keuze.write_text("\n".join(tests), encoding="utf-8")
        return bool(self.pytest("-x", f"@{keuze}").returncode)

    def refuses(self, mutant: Mutant) -> bool:
        """Whether the types do not allow it."""
        with self._made(mutant) as pad:
            opdracht = [sys.executable, "-m", "mypy", str(pad.relative_to(self.map))]
            return bool(subprocess.run(opdracht, cwd=self.map, capture_output=True, check=False).returncode)

    def pytest(self, *woorden: str) -> subprocess.CompletedProcess[bytes]:
        """The tests here, by the code here; one that hangs stops the run, with an error."""
        opdracht = [
            *(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"),
            *("-o", f"faulthandler_timeout={GEDULD}", "-o", "faulthandler_exit_on_timeout=true"),
            *(f"--basetemp={self.map / 'bt'}", *woorden),
        ]
        omgeving = os.environ | {"PYTHONPATH": str(self.map / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
        return subprocess.run(opdracht, cwd=self.map, env=omgeving, capture_output=True, check=False)


class Lopers:
    """Which tests run which line, seen once in a run over all of them."""

    def __init__(self, kopie: Kopie) -> None:
        self._kopie = kopie
        tests = dict.fromkeys(test for kamer in KAMERS for test in _tests(kamer))
        kamers = [f"--cov={kopie.map / BRON / kamer}" for kamer in KAMERS]
        uitslag = kopie.pytest("-n", str(SAMEN), *kamers, "--cov-context=test", "--cov-report=", *tests)
        if uitslag.returncode:
            sys.exit(
                f"De tests vallen al om zonder fout: maak ze eerst heel.\n{uitslag.stdout.decode()[-2000:]}"
            )
        self._gezien = CoverageData(str(kopie.map / ".coverage"))
        self._gezien.read()

    def of(self, mutant: Mutant) -> list[str]:
        """The tests that run it, those of the nearest room first."""
        per_regel = self._gezien.contexts_by_lineno(str(self._kopie.map / mutant.pad))
        wie = {
            context.rpartition("|")[0]
            for regel in range(mutant.regel, mutant.eind + 1)
            for context in per_regel.get(regel, ())
        }
        volgorde = _tests(mutant.pad.relative_to(BRON).parts[0])
        return sorted(wie - {""}, key=lambda test: (_rank(test, volgorde), test))


def _rank(test: str, volgorde: Sequence[str]) -> int:
    return next((plek for plek, deel in enumerate(volgorde) if test.startswith(deel)), len(volgorde))


def _copied(naar: Path) -> Path:
    for deel in ("src", "tests", "docs", "pyproject.toml", "README.md"):
        if (WORTEL / deel).is_dir():
            shutil.copytree(
                WORTEL / deel, naar / deel, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info")
            )
        else:
            shutil.copy(WORTEL / deel, naar / deel)
    return naar


def _proof(kopie: Kopie) -> None:
    """A gross mistake must be found, or the figures say nothing."""
    pad = BRON / "taal" / "tekst.py"
    bron = (WORTEL / pad).read_text("utf-8")
    if not kopie.finds(Mutant(pad, 0, 0, "", bron.replace("return ", "return not ", 3))):
        sys.exit("Een grove fout valt niemand op.")


def _sample(aantal: int, zaad: int) -> tuple[list[Mutant], int]:
    """Mutants over all files, drawn by the seed; and of how many."""
    alle = [
        mutant
        for kamer in KAMERS
        for pad in sorted((WORTEL / BRON / kamer).rglob("*.py"))
        for mutant in mutanten(pad.relative_to(WORTEL))
    ]
    return random.Random(zaad).sample(alle, min(aantal, len(alle))), len(alle)


def main() -> int:
    """Try them, and tell what survived."""
    lezer = argparse.ArgumentParser(description=__doc__)
    lezer.add_argument("aantal", type=int, nargs="?", default=200)
    lezer.add_argument("--zaad", type=int, default=1)
    lezer.add_argument("--minuten", type=float, default=55.0)
    keuzes = lezer.parse_args()
    einde = time.monotonic() + keuzes.minuten * 60
    getrokken, van = _sample(keuzes.aantal, keuzes.zaad)
    with tempfile.TemporaryDirectory() as tijdelijk:
        kopieen = [Kopie(Path(tijdelijk) / str(plek)) for plek in range(SAMEN)]
        lopers = Lopers(kopieen[0])
        _proof(kopieen[0])
        vrij: Queue[Kopie] = Queue()
        for kopie in kopieen:
            vrij.put(kopie)

        def tried(mutant: Mutant) -> Uitslag | None:
            """None when there was no time left for it."""
            if time.monotonic() > einde:
                return None
            kopie = vrij.get()
            try:
                uitslag = _outcome(kopie, mutant, lopers.of(mutant))
            finally:
                vrij.put(kopie)
            if uitslag != "gevonden":
                print(f"{uitslag}: {mutant.pad.relative_to(BRON)}:{mutant.regel} {mutant.wat}", flush=True)
            return uitslag

        with ThreadPoolExecutor(SAMEN) as werkers:
            geprobeerd = Counter(uitslag for uitslag in werkers.map(tried, getrokken) if uitslag)
    alle, over = geprobeerd.total(), geprobeerd["overleeft"]
    print(
        f"{alle} van {van} geprobeerd, {geprobeerd['getypeerd']} alleen door de types geweigerd, "
        f"{over} overleven ({over / max(alle, 1):.1%})"
    )
    return int(over >= GRENS * alle)


def _outcome(kopie: Kopie, mutant: Mutant, die_het_lopen: Sequence[str]) -> Uitslag:
    if kopie.finds(mutant, die_het_lopen):
        return "gevonden"
    return "getypeerd" if kopie.refuses(mutant) else "overleeft"


if __name__ == "__main__":
    sys.exit(main())
