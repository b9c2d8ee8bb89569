"""Files that ask more than any file of ours: huge, deep, long, many; through every command that reads them.

Each command is a process of its own with a limit on time and memory. The law: an answer in Dutch within
those, the file stays as it was, and the casus beside it is listed.
"""

import os
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import tomli_w

from nare_waarden import BUUR, ENGELS, MET_RECHTEN, RIJK, RIJKER, VRAGEN, Huis, huis

SECONDEN = 10
GEHEUGEN = 1_500_000_000
AFGEKAPT = 40
"""Seconds after which a process that does nothing is cut off; a busy machine is no bug."""

MOMENT = "2026-11-21T14:00:00+01:00"

BEGRENSD = (
    "import resource, sys;"
    f"resource.setrlimit(resource.RLIMIT_AS, ({GEHEUGEN}, {GEHEUGEN}));"
    f"resource.setrlimit(resource.RLIMIT_CPU, ({SECONDEN}, {SECONDEN + 1}));"
    "{vooraf}"
    "from andere_vragen.cli import main; main()"
)

BLOKKEN: dict[str, Callable[[str, int], str]] = {
    "heel": lambda lijst, n: f'[[{lijst}]]\nid = "i{n}"\nscherm = "context"\ntekst = "a"\nwat = "a"\n',
    "leeg": lambda lijst, n: f"[[{lijst}]]\n",
    "fout": lambda lijst, n: f"[[{lijst}]]\nscherm = 1\ntekst = []\n",
    "zelfde": lambda lijst, n: f'[[{lijst}]]\nrol = "docent"\nid = "i"\nscherm = "x"\nafspraak = "i"\n',
}
LIJSTEN = {
    "gesprek": (
        "notities",
        "hypothesen",
        "afspraken",
        "aanwezig",
        "schermen",
        "terugblik",
        "zienswijze",
        "correctie",
        "concept",
    ),
    "wie-is-wie": ("wie",),
    "loopt-al": ("loopt",),
    "vernietigd": ("vernietigd",),
    "vragen": ("schermen", "zetjes", "niveaus"),
}
VEEL = 40_000


class Bom(NamedTuple):
    """One file, and what it becomes."""

    soort: str
    naam: str
    maak: Callable[[bytes], bytes]


def bommen() -> Iterator[Bom]:
    """All of them."""
    for soort in ("casus", "gesprek", "wie-is-wie", "loopt-al", "vernietigd", "vragen", "instellingen"):
        yield Bom(soort, "16 MB ruimte", lambda heel: heel + b" " * 15_900_000)
        yield Bom(soort, "een regel van 15 MB", lambda heel: b"lang = '" + b"x" * 15_000_000 + b"'\n" + heel)
        yield Bom(soort, "17 MB", lambda heel: heel + b"# x" * 6_000_000)
        yield Bom(soort, "diep", lambda heel: b"diep = " + b"[" * 900_000 + b"]" * 900_000 + b"\n" + heel)
        yield Bom(soort, "290.000 sleutels", lambda heel: _keys() + heel)
        for lijst in LIJSTEN.get(soort, ()):
            for hoe, blok in BLOKKEN.items():
                yield Bom(soort, f"{VEEL} keer {lijst}, {hoe}", _blocks(lijst, blok))


def _keys() -> bytes:
    return "".join(f"s{nummer} = 1\n" for nummer in range(290_000)).encode()


def _blocks(lijst: str, blok: Callable[[str, int], str]) -> Callable[[bytes], bytes]:
    """This file with very many of these in the place of its own."""

    def maak(heel: bytes) -> bytes:
        waarden = tomllib.loads(heel.decode())
        waarden.pop(lijst, None)
        return (tomli_w.dumps(waarden) + "".join(blok(lijst, n) for n in range(VEEL))).encode()

    return maak


def pakketten(map: Path) -> Iterator[Path]:
    """Packages that are bombs."""
    nullen = bytes(50_000_000)
    with zipfile.ZipFile(map / "groot.zip", "w", zipfile.ZIP_DEFLATED) as zip:
        for nummer in range(20):
            zip.writestr(f"linde/{nummer}.toml", nullen)
    yield map / "groot.zip"
    with zipfile.ZipFile(map / "veel.zip", "w") as zip:
        for nummer in range(60_000):
            zip.writestr(f"linde/{nummer}.toml", "")
    yield map / "veel.zip"
    (map / "niets.zip").write_bytes(b"PK\x03\x04" + bytes(200_000_000))
    yield map / "niets.zip"


# What comes of it


def gevonden(thuis: Path, gekozen: Iterator[Bom], vooraf: str = "") -> Iterator[str]:
    """What breaks the law, in words. `vooraf` is done in each process first."""
    for bom in gekozen:
        hier = huis(thuis / "huis")
        doel = hier.bestanden[bom.soort]
        doel.write_bytes(bom.maak((VRAGEN if bom.soort == "vragen" else doel).read_bytes()))
        for klacht in _answers(hier, doel, vooraf):
            yield f"{bom.soort}, {bom.naam}: {klacht}"


def gevonden_in_pakketten(thuis: Path) -> Iterator[str]:
    """The same of packages: nothing of them comes in."""
    hier = huis(thuis / "huis")
    for pakket in pakketten(thuis):
        code, fout, _ = roep("overnemen", str(pakket))
        yield from (f"{pakket.name}: {klacht}" for klacht in _law(code, fout))
        if sorted(pad.name for pad in hier.map.iterdir() if pad.is_dir()) != MAPPEN:
            yield f"{pakket.name}: er kwam iets binnen"
        pakket.unlink()


MAPPEN = sorted((RIJK.name, RIJKER.name, MET_RECHTEN.name, BUUR.lower()))


OPDRACHTEN = (("controleer",), ("lijst",), ("verslag", RIJK.name), ("trends",))


def _answers(hier: Huis, doel: Path, vooraf: str) -> Iterator[str]:
    stempel = (doel.stat().st_size, doel.stat().st_mtime_ns)
    for woorden in (
        ("controleer",),
        ("lijst",),
        ("verslag", RIJK.name),
        ("trends",),
        ("controleer", str(doel)),
    ):
        code, fout, uit = roep(*woorden, vooraf=vooraf)
        yield from (f"{woorden[0]}: {klacht}" for klacht in _law(code, fout))
        andere = doel.name not in ("vragen.toml", hier.instellingen.name)
        if woorden == ("lijst",) and andere and BUUR not in uit:
            yield f"lijst: {BUUR} staat er niet"
    if (doel.stat().st_size, doel.stat().st_mtime_ns) != stempel:
        yield "het bestand veranderde"


def _law(code: int, fout: str) -> Iterator[str]:
    if code not in (0, 1):
        yield f"afloop {code}: {fout[-300:]}"
    if "Er ging iets mis" in fout or ENGELS.search(fout):
        yield fout[:300]
    if len(fout) > 100_000:
        yield f"een antwoord van {len(fout)} tekens"


def roep(*woorden: str, vooraf: str = "") -> tuple[int, str, str]:
    """What this command gives in a process that may not have more than that."""
    begrensd = BEGRENSD.replace("{vooraf}", vooraf)
    try:
        gedaan = subprocess.run(
            [sys.executable, "-c", begrensd, *woorden],
            capture_output=True,
            text=True,
            timeout=AFGEKAPT,
            env=os.environ | {"PYTHONIOENCODING": "utf-8"},
        )
    except subprocess.TimeoutExpired:
        return 99, f"nog bezig na {AFGEKAPT} seconden", ""
    return gedaan.returncode, gedaan.stderr, gedaan.stdout
