"""The one door for TOML: what it opens, it opens as tomllib does; what would cost too much stays closed."""

import re
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

import andere_vragen
from andere_vragen.taal.toml import TeVeelError, waarden_in

VEEL = "er staat te veel in om te lezen"
DIEP = "hier zitten te veel lijsten of sleutels in elkaar"
GETAL = "hier staat een getal dat te groot is"

BOMMEN: dict[str, tuple[Callable[[], str], str, int | None]] = {
    "a dotted key of 30,000 parts": (lambda: "\n" + ".".join(["a"] * 30_000) + " = 1", DIEP, 2),
    "a dotted key with quotes and spaces": (lambda: " . ".join(['"a"'] * 30_000) + " = 1", DIEP, 1),
    "a header of 30,000 parts": (lambda: "[" + ".".join(["a"] * 30_000) + "]", DIEP, 1),
    "500 nested arrays": (lambda: "a = '''\n\n''' # [\nb = " + "[" * 500 + "]" * 500, DIEP, 4),
    "nesting behind five quotes": (lambda: 'a = ["""x""""", ' + "[" * 500 + "]" * 501, DIEP, 1),
    "500 nested tables": (lambda: "a = " + "{a = " * 500 + "1" + "}" * 500, DIEP, 1),
    "a number of 5,000 digits": (lambda: "# getal\na = " + "9" * 5_000, GETAL, 2),
    "very many dotted keys": (lambda: "".join(f"a{n}.b=1\n" for n in range(60_000)), VEEL, None),
    "more keys than any log has": (lambda: "".join(f"a{n}=1\n" for n in range(400_000)), VEEL, None),
    "a million notities": (lambda: "[[notities]]\n" * 1_000_000, VEEL, None),
    "a million tables": (lambda: "".join(f"[a{n}]\n" for n in range(1_000_000)), VEEL, None),
    "a list of a million tables": (lambda: "a = [" + "{}," * 1_000_000 + "]", VEEL, None),
    "a list of a million values": (lambda: "a = [" + "1," * 1_000_000 + "]", VEEL, None),
    "keys and lists together": (
        lambda: "".join(f"a{n} = [1,2]\n" for n in range(160_000)),
        VEEL,
        None,
    ),
    "blocks and tables together": (lambda: "[[notities]]\na = {}\n" * 80_000, VEEL, None),
    "eight million comments": (lambda: "#\n" * 8_000_000, VEEL, None),
    "nothing but room": (lambda: " " * 16_000_000, VEEL, None),
}


@pytest.mark.parametrize(("maak", "zin", "regel"), BOMMEN.values(), ids=BOMMEN.keys())
def test_what_would_cost_too_much_is_refused_at_once(
    maak: Callable[[], str], zin: str, regel: int | None
) -> None:
    tekst = maak()
    begin = time.process_time()
    with pytest.raises(TeVeelError) as fout:
        waarden_in(tekst)
    assert time.process_time() - begin < 2
    assert (fout.value.zin, fout.value.regel) == (zin, regel)


ZWAAR = {
    "tables": '"".join(f"[a{n}]\\n" for n in range(199_000))',
    "tables in tables": '"".join(f"[a{n}.b]\\n" for n in range(49_000))',
    "blocks": '"[[notities]]\\n" * 99_000',
    "tables on a line": '"a = [" + "{}," * 199_000 + "]"',
    "keys": '"".join(f"a{n} = 1\\n" for n in range(299_000))',
    "moments": '"a = [" + "2026-01-01T10:00:00+01:00," * 150_000 + "]"',
    "escapes": '"a = \\"" + "\\\\n" * 3_000_000 + "\\""',
    "notities": "\"[[notities]]\\nid = 'a'\\nscherm = 'b'\\ntekst = ''\\n\" * 80_000",
}


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps a program to so much memory")
@pytest.mark.parametrize("tekst", ZWAAR.values(), ids=ZWAAR.keys())
def test_the_heaviest_that_is_let_in_stays_within_ten_seconds_and_1500_mb(tekst: str) -> None:
    woorden = (
        "import resource;"
        "resource.setrlimit(resource.RLIMIT_AS, (1_500_000_000, 1_500_000_000));"
        "resource.setrlimit(resource.RLIMIT_CPU, (10, 10));"
        "from andere_vragen.taal.toml import waarden_in;"
        f"assert waarden_in({tekst})"
    )
    subprocess.run([sys.executable, "-c", woorden], check=True)


@pytest.mark.parametrize(
    "tekst",
    [
        "a = 1\na = 2\n",
        "[[a]]\n[a]\n",
        "a = 1\n[[a]]\n",
        "a = [\n    1,\n",
        "a = 2026-02-30\n",
        "a = 2026-02-03T24:00:00\n",
        'a = "x',
        'a = "\\e"',
    ],
)
def test_what_is_no_toml_on_another_laptop_is_none_here(tekst: str) -> None:
    with pytest.raises(tomllib.TOMLDecodeError):
        waarden_in(tekst)


def test_there_is_one_door() -> None:
    hier = Path(andere_vragen.__file__).parent
    leest = re.compile(r"\btomllib\.loads?\(|from tomllib import")
    deuren = [pad for pad in hier.rglob("*.py") if leest.search(pad.read_text("utf-8"))]
    assert deuren == [hier / "taal" / "toml.py"]
