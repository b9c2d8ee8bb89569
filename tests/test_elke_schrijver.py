"""Whatever writes: each file operation fails, or is the last one, and what stood there still stands there.

The law is one, for all writers. It proves itself on a writer that is careless.
"""

import json
import os
import shutil
import tempfile
import tomllib
import zipfile
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import NoReturn

import pytest

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.loopt import LooptAl
from andere_vragen.casus.sessie import Deelnemer
from andere_vragen.dossier import leg_papier_klaar, maak_casus
from andere_vragen.store import looptal, wieiswie
from andere_vragen.store.index import Index
from andere_vragen.store.instellingen import bewaar_instellingen
from andere_vragen.store.laden import laad_casus, laad_sessie
from andere_vragen.store.lijst import bestanden_in, stempel
from andere_vragen.store.pakket import neem_over, pak_in, verzamel
from andere_vragen.store.reserve import LAATSTE, leg_casus_weg, leg_weg, reserve_van
from andere_vragen.store.sessiebestanden import Sessiebestanden
from andere_vragen.store.vernietigen import noteer
from andere_vragen.taal.weigering import Weigering
from andere_vragen.vragen.lezen import standaard
from store_waarden import CASUS, NU, Stoorzender, casusmap, sessie, sessiebestand

EERSTE = "2026-11-21-1400.toml"
GEDOOD = 77
"""The exit status of a process that was killed at a file operation."""

VRAGEN = standaard()

VERSIE = sessie("Nieuw rooster", "Twee invallers")


def _home() -> dict[Path, bytes]:
    """Something in every place that is written to, by its place in the home.

    Of one sitting as many versions of a day as are kept, and some more.
    """
    with tempfile.TemporaryDirectory() as map:
        thuis = Path(map)
        linde = casusmap(thuis / "casussen")
        sessiebestand(linde, EERSTE, sessie("Nieuw rooster"))
        (linde / EERSTE).with_suffix(".md").write_text("# Verslag\n", encoding="utf-8")
        wieiswie.bewaar(linde.parent, [Deelnemer(rol="moeder", doet="kookt")])
        bewaar_instellingen(thuis / "instellingen.toml", {"thema": "donker"})
        noteer(thuis / "casussen", NU.date(), "een gesprek", "daarom")
        reserve = reserve_van(thuis / "toestand", CASUS.id)
        for minuut in range(LAATSTE + 2):
            leg_weg(reserve, sessie("Nieuw rooster", minuten=minuut), NU + timedelta(minutes=minuut))
        leg_casus_weg(reserve, CASUS)
        bestanden = (pad for pad in sorted(thuis.rglob("*")) if pad.is_file())
        return {pad.relative_to(thuis): pad.read_bytes() for pad in bestanden}


HUIS = _home()


def huis(thuis: Path) -> dict[Path, bytes]:
    """A home with that and nothing else; gives its files."""
    for iets in thuis.iterdir():
        shutil.rmtree(iets) if iets.is_dir() else iets.unlink()
    for plek, inhoud in HUIS.items():
        pad = thuis / plek
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_bytes(inhoud)
        os.utime(pad, ns=(1_000_000_000, 1_000_000_000))
    return files_in(thuis)


def _sitting(thuis: Path) -> None:
    linde = thuis / "casussen" / "linde-07"
    bestand, casus = laad_sessie(linde / EERSTE), laad_casus(linde)
    op_schijf = Sessiebestanden(bestand, casus, lambda *_: "# Nieuw verslag\n")
    nieuw = sessie("Nieuw rooster", "Twee invallers", minuten=5)
    op_schijf.leg_vast(casus.waarde.gewijzigd_naar(status="afgesloten"), nieuw)
    op_schijf.druk_af(casus.waarde, nieuw)


def _new_map(thuis: Path) -> None:
    maak_casus(thuis / "casussen", "Wilg-12", "jongere", NU)


def _first_map(thuis: Path) -> None:
    maak_casus(thuis / "eerste" / "casussen", "Wilg-12", "jongere", NU)


def _package(thuis: Path) -> None:
    pakket, _ = verzamel(thuis / "casussen" / "linde-07")
    pak_in(pakket, thuis / "linde.zip", "# Voorkant\n", NU)


def _taken_over(thuis: Path) -> None:
    pakket, _ = verzamel(thuis / "casussen" / "linde-07")
    neem_over(pakket, thuis / "andere laptop")


def _paper(thuis: Path, soort: str) -> None:
    gesprek = Gesprek(CASUS, sessie("Nieuw rooster"), VRAGEN)
    leg_papier_klaar(thuis / "documenten", soort, gesprek)


def _index(thuis: Path) -> None:
    map = thuis / "casussen"
    with Index(map, thuis / "cache") as index:
        for casusmap_ in index.mappen:
            if casusmap_.is_dir():
                index.stand(casusmap_, stempel(bestanden_in(casusmap_)))


def _settings(thuis: Path) -> None:
    bewaar_instellingen(thuis / "instellingen.toml", {"thema": "licht"})


def _who(thuis: Path) -> None:
    wieiswie.bewaar(thuis / "casussen", [Deelnemer(rol="mentor", doet="begeleidt de klas")])


def _running(thuis: Path) -> None:
    looptal.bewaar(thuis / "casussen", LooptAl(tekst="Iedereen groet", bereik="school"))


def _removed(thuis: Path) -> None:
    noteer(thuis / "casussen", NU.date(), "een casus", "oud")


def _version(thuis: Path) -> None:
    leg_weg(reserve_van(thuis / "toestand", CASUS.id), VERSIE, NU + timedelta(hours=1))


def _version_without_a_word(thuis: Path) -> None:
    """What was taken away stays in no version."""
    leg_weg(reserve_van(thuis / "toestand", CASUS.id), sessie("Twee invallers"), NU + timedelta(hours=1))


def _casus_in_reserve(thuis: Path) -> None:
    gesloten = CASUS.gewijzigd_naar(status="afgesloten")
    leg_casus_weg(reserve_van(thuis / "toestand", CASUS.id), gesloten)


SCHRIJVERS: dict[str, Callable[[Path], None]] = {
    "gesprek, casus en verslag": _sitting,
    "nieuwe casus": _new_map,
    "eerste casus": _first_map,
    "pakket": _package,
    "overgenomen pakket": _taken_over,
    "papier": lambda thuis: _paper(thuis, "md"),
    "papier voor Word": lambda thuis: _paper(thuis, "docx"),
    "index": _index,
    "instellingen": _settings,
    "wie-is-wie": _who,
    "loopt-al": _running,
    "vernietigd": _removed,
    "versie in de reserve": _version,
    "casus in de reserve": _casus_in_reserve,
    "versie zonder een woord dat weg is": _version_without_a_word,
}


def _careless(thuis: Path) -> None:
    """Writes over the file itself, a half at a time."""
    bestand = os.open(thuis / "casussen" / "linde-07" / EERSTE, os.O_WRONLY | os.O_TRUNC)
    data = b"formaat = 1\n" + b"# x\n" * 9
    os.write(bestand, data[:5])
    os.write(bestand, data[5:])
    os.close(bestand)


# The law


def files_in(thuis: Path) -> dict[Path, bytes]:
    """Every file that people see; what is begun and not finished begins with a dot and a tilde."""
    alle = (pad for pad in thuis.rglob("*") if pad.is_file())
    return {pad: pad.read_bytes() for pad in alle if not any(deel.startswith(".~") for deel in pad.parts)}


def is_whole(pad: Path, inhoud: bytes) -> bool:
    """Whether this can be read to its end by whoever it is for."""
    match pad.suffix:
        case ".toml":
            return bool(tomllib.loads(inhoud.decode("utf-8")))
        case ".zip" | ".docx":
            with zipfile.ZipFile(pad) as pakket:
                return pakket.testzip() is None
        case ".json":
            return all(json.loads(regel) for regel in inhoud.decode().split("\n"))
        case _:
            return inhoud.endswith(b"\n")


def holds(thuis: Path, ervoor: dict[Path, bytes], erna: dict[Path, bytes]) -> None:
    """Nothing fell away, and what changed or came is whole; `erna` is how it is when nothing fails."""
    nu = files_in(thuis)
    assert ervoor.keys() & erna.keys() <= nu.keys(), "a file fell away"
    assert nu.keys() <= ervoor.keys() | erna.keys(), "a file came that nobody asked for"
    for pad, inhoud in nu.items():
        assert inhoud == ervoor.get(pad) or is_whole(pad, inhoud), f"{pad.name} is half"
    for pad in ervoor.keys() & nu.keys():
        assert nu[pad] in (ervoor[pad], erna.get(pad)), f"{pad.name} is neither old nor new"


def without_fault(thuis: Path, schrijf: Callable[[Path], None]) -> tuple[int, dict[Path, bytes]]:
    """How many file operations it takes, and what then stands there."""
    huis(thuis)
    with Stoorzender(OSError) as teller:
        schrijf(thuis)
    return teller.geteld, files_in(thuis)


def _kill() -> NoReturn:
    os._exit(GEDOOD)


def killed_at(thuis: Path, plek: int, schrijf: Callable[[Path], None]) -> bool:
    """Let a process of its own write and kill it right before this step. False when it came to the end."""
    kind = os.fork()
    if kind == 0:
        try:
            with Stoorzender(_kill, vanaf=plek):
                schrijf(thuis)
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(kind, 0)[1]) == GEDOOD


def failed_at(thuis: Path, plek: int, schrijf: Callable[[Path], None], *, blijvend: bool) -> None:
    """Let this file operation fail, and with `blijvend` all that come after it."""
    with (
        Stoorzender(lambda: OSError(28, "vol"), plek, blijvend=blijvend),
        suppress(OSError, Weigering),
    ):
        schrijf(thuis)


@pytest.mark.parametrize("naam", SCHRIJVERS)
@pytest.mark.parametrize("blijvend", [False, True])
def test_whatever_fails_what_stood_there_stands_there(tmp_path: Path, naam: str, blijvend: bool) -> None:
    schrijf = SCHRIJVERS[naam]
    aantal, erna = without_fault(tmp_path, schrijf)
    assert aantal > 4
    for plek in range(1, aantal + 1):
        ervoor = huis(tmp_path)
        failed_at(tmp_path, plek, schrijf, blijvend=blijvend)
        holds(tmp_path, ervoor, erna)


@pytest.mark.skipif(os.name == "nt", reason="needs a process that can be split in two")
@pytest.mark.parametrize("naam", SCHRIJVERS)
def test_killed_before_or_after_any_step_what_stood_there_stands_there(tmp_path: Path, naam: str) -> None:
    schrijf = SCHRIJVERS[naam]
    aantal, erna = without_fault(tmp_path, schrijf)
    for plek in range(1, aantal + 2):
        ervoor = huis(tmp_path)
        assert killed_at(tmp_path, plek, schrijf) == (plek <= aantal)
        holds(tmp_path, ervoor, erna)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps the file that such a writer leaves open")
def test_a_careless_writer_is_found_out(tmp_path: Path) -> None:
    aantal, erna = without_fault(tmp_path, _careless)
    gevallen = 0
    for plek in range(1, aantal + 1):
        ervoor = huis(tmp_path)
        failed_at(tmp_path, plek, _careless, blijvend=True)
        try:
            holds(tmp_path, ervoor, erna)
        except (AssertionError, tomllib.TOMLDecodeError):
            gevallen += 1
    assert gevallen > 1
