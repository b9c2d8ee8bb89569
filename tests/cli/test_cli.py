import ast
import errno
import json
import os
import re
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from andere_vragen import __version__
from andere_vragen.casus.uitspraken import Afspraak, Notitie, Terugblik
from andere_vragen.cli import lezer, opdrachten
from andere_vragen.cli.ongeluk import report
from andere_vragen.cli.opdracht import VerkeerdGebruikError
from andere_vragen.cli.opdrachten import OPDRACHTEN as ALLE
from andere_vragen.cli.opdrachten import open as openen
from andere_vragen.papieren.lijst import PAPIEREN
from andere_vragen.store.lijst import dit_moment
from andere_vragen.store.plaatsen import plaatsen
from andere_vragen.store.schrijven import toml
from andere_vragen.taal.weigering import Weigering
from andere_vragen.vragen.lezen import standaard_tekst
from store_waarden import CASUS, NU, casusmap, sessie, sessiebestand

EERSTE = "2026-11-21-1400.toml"
GEEN_TERMINAL = "Andere vragen heeft een gewoon terminalvenster nodig. Start het daar, zonder | of >."
HELP = "Typ andere-vragen --help voor uitleg."
VERBODEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
"""What commands a terminal, or turns the direction of writing round."""


@pytest.fixture
def map(tmp_path: Path) -> Path:
    return tmp_path / "casussen"


@pytest.fixture
def linde(map: Path) -> Path:
    """A casus with one sitting."""
    gesprek = sessie("Nieuw rooster", klaar=True).met(
        Afspraak(id="a1", scherm="afspraken", wat="Klaarzetten", status="vast")
    )
    gesprek = gesprek.met(Afspraak(id="a2", scherm="afspraken", wat="Bellen", status="gedaan"))
    linde = casusmap(map)
    sessiebestand(linde, EERSTE, gesprek.gewijzigd_naar(terugkijken_op=date(2026, 12, 12)))
    return linde


@pytest.fixture
def geopend(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
    """What the app was opened with, on a terminal that is one."""
    gevraagd: list[tuple[Any, ...]] = []

    def open_app(plaatsen: Any, vragen: Any, casus: str, *, voorbeeld: bool) -> int:
        gevraagd.append((plaatsen.map, vragen, casus, voorbeeld))
        return 0

    monkeypatch.setattr(openen, "open_app", open_app)
    monkeypatch.setattr(openen, "_at_terminal", lambda: True)
    return gevraagd


def programma(*woorden: str, **opties: Any) -> subprocess.CompletedProcess[str]:
    """The real program, as another process."""
    return subprocess.run(
        [sys.executable, "-m", "andere_vragen", *woorden],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
        **opties,
    )


# Light to start


def geladen(code: str, *namen: str) -> list[str]:
    """Which of these modules another Python has loaded after doing this."""
    vraag = f"""
import sys, atexit
atexit.register(lambda: print([naam for naam in {namen} if naam in sys.modules], file=sys.stderr))
{code}
"""
    gedaan = subprocess.run(
        [sys.executable, "-c", vraag], capture_output=True, encoding="utf-8", timeout=60, check=False
    )
    assert gedaan.returncode == 0
    return [*ast.literal_eval(gedaan.stderr)]


def na_opdracht(*woorden: str) -> str:
    return f"from andere_vragen.cli import main; main({[*woorden]})"


@pytest.mark.parametrize(
    ("code", "zwaar"),
    [
        (na_opdracht("--help"), ["textual", "pydantic"]),
        (na_opdracht("--version"), ["textual", "pydantic"]),
        (na_opdracht("waar"), ["textual", "pydantic"]),
        (na_opdracht("lijst"), ["textual", "pydantic"]),
        (na_opdracht("trends"), ["textual"]),
        (na_opdracht("wie"), ["textual"]),
        ("import andere_vragen.app.app", ["pydantic"]),
        ("import andere_vragen.cli.opdrachten.open", ["pydantic", "textual"]),
    ],
)
def test_nothing_heavy_is_loaded_before_it_is_needed(code: str, zwaar: list[str]) -> None:
    assert geladen(code, *zwaar) == []


def test_a_list_that_is_known_already_loads_nothing_to_read_sittings_with(av: Any, linde: Path) -> None:
    for pad in linde.iterdir():
        os.utime(pad, (1_000_000_000, 1_000_000_000))
    av("lijst")
    assert geladen(na_opdracht("lijst"), "pydantic", "textual") == []


@pytest.mark.parametrize(
    ("woorden", "eigen"),
    [
        (["verslag", "Linde-07"], []),
        (["verslag", "Linde-07", "--als", "tekst"], ["als_tekst"]),
        (["verslag", "Linde-07", "--als", "docx"], ["als_docx"]),
        (["verslag", "Linde-07", "--als", "html"], ["als_html"]),
        (["verslag", "Linde-07", "--als", "ics"], ["agenda"]),
        (["controleer"], []),
    ],
)
def test_only_the_paper_that_is_printed_is_loaded(linde: Path, woorden: list[str], eigen: list[str]) -> None:
    makers = [f"andere_vragen.papieren.{naam}" for naam in ("als_tekst", "als_docx", "als_html", "agenda")]
    naar = [] if woorden == ["controleer"] else ["--naar", str(linde.parent.parent / "papier")]
    gevonden = geladen(na_opdracht(*woorden, *naar), "textual", *makers)
    assert gevonden == [f"andere_vragen.papieren.{naam}" for naam in eigen]


def test_what_another_program_hangs_on_pydantic_reads_nothing_along(linde: Path, tmp_path: Path) -> None:
    """It would be handed every word of the log, in whatever it does with them."""
    (tmp_path / "spion.py").write_text("print('Ik lees mee')\n")
    wortel = tmp_path / "spion-1.dist-info"
    wortel.mkdir()
    (wortel / "METADATA").write_text("Metadata-Version: 2.1\nName: spion\nVersion: 1\n")
    (wortel / "entry_points.txt").write_text("[pydantic]\nspion = spion\n")
    gedaan = programma("verslag", "Linde-07", env={**os.environ, "PYTHONPATH": str(tmp_path)})
    assert (gedaan.returncode, gedaan.stderr) == (0, "")
    assert gedaan.stdout.startswith("# Verslag: Linde-07")


# Help, version, and where everything is


@pytest.mark.parametrize(
    "woorden", [["--help"], ["-h"], ["lijst", "--help"], ["--help", "verslag"], ["verslag", "--help"]]
)
def test_help_is_one_page_in_dutch(av: Any, woorden: list[str]) -> None:
    gegeven = av(*woorden)
    assert (gegeven.code, gegeven.fout) == (0, "")
    assert gegeven.uit == lezer.hulp()
    assert max(len(regel) for regel in gegeven.uit.splitlines()) <= 80
    for opdracht in ALLE:
        assert f"andere-vragen {opdracht}" in gegeven.uit


def test_every_file_of_a_command_is_a_command() -> None:
    bestanden = Path(opdrachten.__file__).parent.glob("[!_]*.py")
    assert {bestand.stem for bestand in bestanden} == set(ALLE)


@pytest.mark.parametrize("naam", ALLE)
def test_the_help_of_a_command_has_everything_it_takes(naam: str) -> None:
    regels = " ".join(links for links, _ in ALLE[naam].hulp)
    assert f"andere-vragen {naam}" in regels
    assert all(woord.naam in regels for woord in ALLE[naam].woorden)


def test_in_the_help_what_is_typed_stands_apart_from_what_it_does() -> None:
    typen = [links for opdracht in ALLE.values() for links, _ in opdracht.hulp]
    assert [links for links in typen if f"{links} " not in lezer.hulp()] == []


def test_the_help_says_how_words_come_whole_in_a_file(av: Any) -> None:
    """PowerShell 5 writes something else behind a ``>``."""
    assert "Gebruik --naar: met > maakt PowerShell van een é iets" in " ".join(
        av("verslag", "--help").uit.split()
    )


@pytest.mark.parametrize(
    "woorden", [["--version"], ["lijst", "--version"], ["verslag", "--version"], ["--version", "Linde"]]
)
def test_the_version_is_told_anywhere(av: Any, woorden: list[str]) -> None:
    assert av(*woorden) == (0, f"andere-vragen {__version__}\n", "")


def test_waar_tells_all_folders(av: Any, tmp_path: Path) -> None:
    gegeven = av("waar", "--map", "anders")
    assert gegeven.code == 0
    plekken = dict(regel.split(maxsplit=1) for regel in gegeven.uit.splitlines())
    assert plekken["casussen"] == str(Path.cwd() / "anders")
    assert set(plekken) == {"casussen", "instellingen", "technisch", "documenten", "tijdelijk"}
    assert all(Path(plek).is_absolute() for plek in plekken.values())
    assert not list(tmp_path.iterdir())


# Wrong use


@pytest.mark.parametrize(
    ("woorden", "zin"),
    [
        (["--onbekend"], "dit hoort er niet bij: --onbekend."),
        (["--vers"], "dit hoort er niet bij: --vers."),
        (["Linde", "07"], "dit hoort er niet bij: 07."),
        (["lijst", "Linde-07"], "dit hoort er niet bij: Linde-07."),
        (["lijst", "--voorbeeld"], "dit hoort er niet bij: --voorbeeld."),
        (["waar", "hier", "\x1b[2Jdaar"], "dit hoort er niet bij: hier [2Jdaar."),
        (["--map"], "achter --map hoort nog iets te staan."),
        (["verslag", "Linde-07", "--naar"], "achter --naar hoort nog iets te staan."),
        (["verslag", "Linde-07", "--als"], "achter --als hoort nog iets te staan."),
        (["lijst", "--json=ja"], "achter --json hoort niets te staan."),
        (["verslag"], "hier ontbreekt nog: CASUS."),
        (["verslag", "--naar", "x.md"], "hier ontbreekt nog: CASUS."),
    ],
)
def test_wrong_use_is_told_in_one_dutch_line(av: Any, woorden: list[str], zin: str) -> None:
    assert av(*woorden) == (2, "", f"andere-vragen: {zin} {HELP}\n")


def test_a_message_of_python_that_nobody_translated_is_not_shown() -> None:
    assert lezer.in_het_nederlands("something went wrong") == "dit begrijp ik niet."


@pytest.mark.parametrize("woorden", [[], ["Linde-07"], ["--voorbeeld"], ["open", "Linde-07"]])
def test_without_a_terminal_the_app_does_not_open(av: Any, woorden: list[str]) -> None:
    assert av(*woorden) == (2, "", GEEN_TERMINAL + "\n")


def zit_aan_terminal(monkeypatch: pytest.MonkeyPatch, *weg: str, term: str = "xterm-256color") -> bool:
    monkeypatch.setenv("TERM", term)
    for naam in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(getattr(sys, naam), "isatty", lambda hier=naam not in weg: hier)
    return openen._at_terminal()


def test_half_a_terminal_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert zit_aan_terminal(monkeypatch)
    for stroom in ("stdin", "stdout", "stderr"):
        assert not zit_aan_terminal(monkeypatch, stroom)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no TERM")
def test_a_terminal_that_draws_no_screen_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not zit_aan_terminal(monkeypatch, term="dumb")
    assert not zit_aan_terminal(monkeypatch, term="")


def test_without_any_input_it_says_so() -> None:
    gedaan = subprocess.run(
        [sys.executable, "-c", "import sys; sys.stdin = None; from andere_vragen.cli import main; main([])"],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert (gedaan.returncode, gedaan.stderr) == (2, GEEN_TERMINAL + "\n")


# Which casus, which command


@pytest.mark.parametrize(
    ("woorden", "casus"),
    [
        ([], ""),
        (["Linde-07"], "Linde-07"),
        (["Groep 3B"], "Groep 3B"),
        (["open", "Linde-07"], "Linde-07"),
        (["open"], ""),
        (["open", "lijst"], "lijst"),
        (["open", "open"], "open"),
        (["--map", "x", "open", "waar"], "waar"),
        (["open", "--map", "x", "waar"], "waar"),
        (["--", "lijst"], "lijst"),
        (["open", "--", "-x"], "-x"),
        (["Lijst"], "Lijst"),
        (["--map", "lijst", "Linde-07"], "Linde-07"),
        (["--vragen=vragen.toml", "Linde-07"], "Linde-07"),
        ([" Lin\x1b[2Jde \n 07"], "Lin[2Jde 07"),
        (["  "], ""),
    ],
)
def test_a_casus_is_told_apart_from_the_commands(
    av: Any,
    geopend: list[Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    woorden: list[str],
    casus: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "vragen.toml").write_text(standaard_tekst(), encoding="utf-8")
    assert av(*woorden) == (0, "", "")
    assert [gevraagd[2] for gevraagd in geopend] == [casus]


def test_the_example_is_asked_for(av: Any, geopend: list[Any], map: Path) -> None:
    av("--voorbeeld")
    assert geopend == [(map, None, "", True)]


def test_the_example_can_be_about_another_kind_of_casus(av: Any, geopend: list[Any], map: Path) -> None:
    av("--voorbeeld", "groep")
    assert geopend == [(map, None, "groep", True)]
    hier, schuilnaam = openen._example(map, plaatsen(map, {}), "groep")
    assert schuilnaam == "Voorbeeld Esdoorn"
    assert (hier.map / "voorbeeld-esdoorn").is_dir()


def test_an_example_about_something_else_there_is_not(map: Path) -> None:
    with pytest.raises(VerkeerdGebruikError, match="jongere, groep, situatie, samenwerking"):
        openen._example(map, plaatsen(map, {}), "klas")


@pytest.mark.parametrize(
    "woorden",
    [
        ["--map", "M", "lijst"],
        ["lijst", "--map", "M"],
        ["--map=M", "lijst"],
        ["lijst", "--map=M"],
        ["--map", "M", "lijst", "--json"],
    ],
)
def test_options_stand_before_or_after_the_command(av: Any, linde: Path, woorden: list[str]) -> None:
    woorden = [woord.replace("M", str(linde.parent)) for woord in woorden]
    os.environ["ANDERE_VRAGEN_MAP"] = "nergens"
    assert "Linde-07" in av(*woorden).uit


def test_options_of_verslag_stand_anywhere(av: Any, linde: Path, tmp_path: Path) -> None:
    for n, woorden in enumerate(
        (
            ["--naar", "N", "verslag", "Linde-07"],
            ["verslag", "--naar", "N", "Linde-07"],
            ["verslag", "Linde-07", "--naar=N"],
        )
    ):
        naar = tmp_path / f"{n}.md"
        assert av(*(woord.replace("N", str(naar)) for woord in woorden)) == (0, "", "")
        assert naar.read_text("utf-8").startswith("# Verslag: Linde-07")


# lijst


def test_the_list_of_casussen(av: Any, linde: Path) -> None:
    casusmap(linde.parent, "Groep 3B")
    assert av("lijst") == (
        0,
        "Groep 3B                 nog geen gesprek 0 open\n"
        "Linde-07                 21-11-2026       1 open    terugkijken op 12-12-2026\n",
        "",
    )


def test_an_empty_map_is_told(av: Any, map: Path) -> None:
    assert av("lijst") == (0, f"Er zijn nog geen casussen in {map}\n", "")
    assert json.loads(av("lijst", "--json").uit) == []
    assert not map.exists()


def test_an_earlier_sitting_that_cannot_be_read_is_told_too(av: Any, linde: Path) -> None:
    (linde / "2025-01-10-0900.toml").write_bytes(b"")
    code, uit, fout = av("lijst")
    assert code == 1
    assert uit.startswith("Linde-07")
    assert fout.startswith("linde-07: 2025-01-10-0900.toml is leeg")


@pytest.mark.parametrize("woorden", [["lijst"], ["trends"], ["waar"], ["controleer"]])
def test_a_map_with_a_name_that_no_disk_can_have_is_told(av: Any, woorden: list[str]) -> None:
    code, _, fout = av(*woorden, "--map", "x\0y")
    assert code == 1
    assert fout.endswith("xy kan niet gelezen worden. Kijk naar de naam en de rechten.\n")


@pytest.mark.parametrize("woorden", [["lijst"], ["trends"], ["trends", "--csv"], ["controleer"]])
def test_a_map_that_cannot_be_opened_is_not_told_to_be_empty(
    av: Any, map: Path, monkeypatch: pytest.MonkeyPatch, woorden: list[str]
) -> None:
    def scandir(pad: Any) -> Any:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "scandir", scandir)
    code, uit, fout = av(*woorden)
    assert (code, uit) == (1, "")
    assert fout == f"{map} kan niet gelezen worden. Kijk naar de naam en de rechten.\n"


def test_the_list_for_another_program(av: Any, linde: Path) -> None:
    zoe = casusmap(linde.parent, "Zoë")
    os.utime(zoe / "casus.toml", (0, 0))
    gegeven = av("lijst", "--json")
    assert (gegeven.code, gegeven.fout) == (0, "")
    assert json.loads(gegeven.uit) == [
        {
            "formaat": 1,
            "schuilnaam": "Linde-07",
            "map": str(linde),
            "laatst": "2026-11-21T14:00:00",
            "open_afspraken": 1,
            "terugkijken_op": "2026-12-12",
            "problemen": [],
        },
        {
            "formaat": 1,
            "schuilnaam": "Zoë",
            "map": str(zoe),
            "laatst": None,
            "open_afspraken": 0,
            "terugkijken_op": None,
            "problemen": [],
        },
    ]


def test_the_list_names_everything_that_is_wrong(av: Any, linde: Path) -> None:
    sessiebestand(linde, "2026-11-21-1400-LAPTOP.toml", sessie("b", minuten=-5))
    (linde / "2026-12-12-0930.toml").write_bytes(b"")
    kapot = linde.parent / "kapot"
    kapot.mkdir()
    (kapot / "casus.toml").write_bytes(b"")
    verwacht = {
        "kapot: niet leesbaar: casus.toml",
        "linde-07: 2026-12-12-0930.toml is leeg: het is beschadigd. Zet een eerdere kopie terug.",
        "linde-07: 2026-11-21-1400-LAPTOP.toml is een kopie van wat hier al staat, en telt niet mee. "
        "Kijk wat klopt en zet de andere ergens anders.",
    }
    gegeven = av("lijst")
    assert (gegeven.code, set(gegeven.regels)) == (1, verwacht)
    assert "Linde-07" in gegeven.uit
    gegeven = av("lijst", "--json")
    assert gegeven.code == 1
    assert {zin for casus in json.loads(gegeven.uit) for zin in casus["problemen"]} == verwacht


# verslag


def test_the_verslag_of_the_last_sitting(av: Any, linde: Path) -> None:
    sessiebestand(linde, "2026-12-12-0930.toml", sessie("Het gaat beter", id="tweede", minuten=9))
    for naam in ("Linde-07", "linde-07", "LINDE-07"):
        gegeven = av("verslag", naam)
        assert (gegeven.code, gegeven.fout) == (0, "")
        assert gegeven.uit.startswith("# Verslag: Linde-07")
        assert "Het gaat beter" in gegeven.uit
        assert "Nieuw rooster" not in gegeven.uit


def test_the_verslag_in_a_file_never_takes_the_place_of_another(av: Any, linde: Path, tmp_path: Path) -> None:
    naar = tmp_path / "verslag.md"
    assert av("verslag", "Linde-07", "--naar", naar) == (0, "", "")
    assert naar.read_text("utf-8") == av("verslag", "Linde-07").uit
    naar.write_text("van mij", encoding="utf-8")
    weg = tmp_path / "weg.md"
    weg.symlink_to(tmp_path / "nergens")
    for bezet in (naar, weg):
        gegeven = av("verslag", "Linde-07", "--naar", bezet)
        zin = f"{bezet} is er al. Kies een andere naam: er wordt niets overschreven."
        assert gegeven == (1, "", zin + "\n")
    assert naar.read_text("utf-8") == "van mij"
    assert not (tmp_path / "nergens").exists()
    zin = f"{tmp_path} is een map. Zet achter --naar ook de naam van het bestand."
    assert av("verslag", "Linde-07", "--naar", tmp_path) == (1, "", zin + "\n")


def test_a_verslag_that_cannot_be_written_is_told(av: Any, linde: Path, tmp_path: Path) -> None:
    naar = tmp_path / "weg" / "verslag.md"
    assert av("verslag", "Linde-07", "--naar", naar) == (
        1,
        "",
        f"{naar}: de map is weg. Het bestand is niet gemaakt.\n",
    )


def test_a_casus_that_is_not_there_is_told(av: Any, linde: Path) -> None:
    assert av("verslag", "Lin\x1b[2Jde") == (
        1,
        "",
        "Lin[2Jde: deze casus is er niet. Kijk met: andere-vragen lijst\n",
    )


def test_of_two_casussen_with_one_name_the_folder_tells(av: Any, linde: Path) -> None:
    tweede = casusmap(linde.parent)
    sessiebestand(tweede, EERSTE, sessie("De tweede"))
    gegeven = av("verslag", "Linde-07")
    assert (gegeven.code, gegeven.uit) == (1, "")
    assert re.fullmatch(
        "Linde-07: er zijn meer casussen met deze naam. Noem de map: linde-07(-2)?, linde-07(-2)?\n",
        gegeven.fout,
    )
    assert "Nieuw rooster" in av("verslag", "linde-07").uit
    assert "De tweede" in av("verslag", "linde-07-2").uit


@pytest.mark.parametrize("opdracht", ["verwijder", "afsluiten"])
def test_nothing_goes_for_good_while_another_casus_is_called_so_wherever_it_lies(
    av: Any, linde: Path, opdracht: str
) -> None:
    tweede = casusmap(linde.parent).rename(linde.parent / "heel-anders")
    for map in (linde, tweede):
        sessiebestand(map, EERSTE, sessie("Dit blijft"))

    def staat() -> dict[Path, bytes]:
        return {pad: pad.read_bytes() for pad in linde.parent.rglob("*") if pad.is_file()}

    stond = staat()
    gegeven = av(opdracht, "Linde-07", "--ja")
    assert gegeven.code == 1
    zin = "Linde-07: er zijn meer casussen met deze naam. Noem de map: "
    assert sorted(gegeven.fout.removeprefix(zin).strip().split(", ")) == ["heel-anders", "linde-07"]
    assert staat() == stond
    assert av(opdracht, "heel-anders", "--ja").code == 0
    assert {pad: staat()[pad] for pad in stond if linde in pad.parents} == {
        pad: was for pad, was in stond.items() if linde in pad.parents
    }
    assert staat() != stond


def test_a_casus_without_a_sitting_has_no_verslag(av: Any, map: Path) -> None:
    linde = casusmap(map)
    zin = "Linde-07: er is nog geen gesprek dat gelezen kan worden."
    assert av("verslag", "Linde-07") == (1, "", zin + "\n")
    (linde / EERSTE).write_bytes(b"")
    assert av("verslag", "Linde-07").regels == [
        zin,
        f"{EERSTE} is leeg: het is beschadigd. Zet een eerdere kopie terug.",
    ]


def test_a_casus_that_cannot_be_read_has_no_verslag(av: Any, linde: Path) -> None:
    (linde / "casus.toml").write_bytes(b"")
    assert av("verslag", "linde-07") == (
        1,
        "",
        "casus.toml is leeg: het is beschadigd. Zet een eerdere kopie terug.\n",
    )


def test_a_verslag_that_may_miss_something_says_so_on_every_line(av: Any, linde: Path) -> None:
    """An older sitting must not pass for the last one."""
    pad = linde / EERSTE
    inhoud = pad.read_text("utf-8").replace('"vast"', '"klem"').replace('"gedaan"', '"klaar"')
    pad.write_text(inhoud, encoding="utf-8")
    (linde / "2026-12-12-0930.toml").write_bytes(b"")
    gegeven = av("verslag", "Linde-07")
    assert gegeven.code == 1
    assert "Nieuw rooster" in gegeven.uit
    assert [regel.partition(": ")[0] for regel in gegeven.regels] == [
        f"{EERSTE}, afspraak 1, status",
        f"{EERSTE}, afspraak 2, status",
        "2026-12-12-0930.toml is leeg",
    ]


@pytest.mark.parametrize(
    ("als", "begin"),
    [
        ("md", "# Verslag: Linde-07"),
        ("tekst", "Verslag: Linde-07"),
        ("html", "<!doctype html>"),
        ("blad", "<!doctype html>"),
        ("ics", "BEGIN:VCALENDAR"),
    ],
)
def test_the_verslag_as_another_paper(av: Any, linde: Path, tmp_path: Path, als: str, begin: str) -> None:
    gegeven = av("verslag", "Linde-07", "--als", als)
    assert (gegeven.code, gegeven.fout) == (0, "")
    assert gegeven.uit.startswith(begin)
    naar = tmp_path / "papier"
    assert av("--als", als, "verslag", "Linde-07", "--naar", naar) == (0, "", "")
    assert naar.read_bytes().decode() == gegeven.uit
    assert os.name == "nt" or stat.S_IMODE(naar.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("naam", "begin"),
    [
        ("v.md", b"# Verslag: Linde-07"),
        ("v", b"# Verslag: Linde-07"),
        ("v.txt", b"Verslag: Linde-07"),
        ("v.docx", b"PK"),
        ("V.DOCX", b"PK"),
        ("v.html", b"<!doctype html>"),
        ("v.ics", b"BEGIN:VCALENDAR"),
    ],
)
def test_the_name_of_the_file_says_which_paper_it_becomes(
    av: Any, linde: Path, tmp_path: Path, naam: str, begin: bytes
) -> None:
    assert av("verslag", "Linde-07", "--naar", tmp_path / naam) == (0, "", "")
    assert (tmp_path / naam).read_bytes().startswith(begin)


def test_what_is_asked_with_als_goes_before_the_name_of_the_file(
    av: Any, linde: Path, tmp_path: Path
) -> None:
    assert av("verslag", "Linde-07", "--als", "tekst", "--naar", tmp_path / "plak.me").code == 0
    assert (tmp_path / "plak.me").read_text("utf-8").startswith("Verslag: Linde-07")


@pytest.mark.parametrize(
    ("woorden", "naam", "wel"),
    [
        (["verslag", "Linde-07"], "v.pdf", ".docx, .html, .txt, .md of .ics"),
        (["verslag", "Linde-07"], "v.do\x1bc", ".docx, .html, .txt, .md of .ics"),
        (["leerkring"], "l.docx", ".md of .txt"),
        (["overdracht", "Linde-07"], "p.docx", ".zip of .age"),
    ],
)
def test_no_file_gets_a_name_of_another_kind(
    av: Any, linde: Path, tmp_path: Path, woorden: list[str], naam: str, wel: str
) -> None:
    eerst = sorted(tmp_path.rglob("*"))
    schoon = naam.replace("\x1b", "")
    zin = f"andere-vragen: {schoon}: dit soort bestand kan hier niet. Laat de naam eindigen op {wel}."
    assert av(*woorden, "--naar", tmp_path / naam) == (2, "", f"{zin} {HELP}\n")
    assert sorted(tmp_path.rglob("*")) == eerst


@pytest.mark.parametrize(
    ("als", "naam", "wel"),
    [
        ("md", "v.docx", ".md"),
        ("blad", "v.md", ".html"),
        ("hand-out", "v.TXT", ".html"),
        ("docx", "v.ics", ".docx"),
    ],
)
def test_what_is_asked_with_als_gets_no_name_of_another_paper(
    av: Any, linde: Path, tmp_path: Path, als: str, naam: str, wel: str
) -> None:
    als_nu = als.replace("hand-out", "blad")
    zin = f"andere-vragen: {naam}: met --als {als_nu} hoort de naam te eindigen op {wel}."
    assert av("verslag", "Linde-07", "--als", als, "--naar", tmp_path / naam) == (2, "", f"{zin} {HELP}\n")
    assert not (tmp_path / naam).exists()


def test_a_word_file_goes_to_a_file_or_a_pipe_and_not_to_a_window(
    av: Any, linde: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    naar = tmp_path / "verslag.docx"
    assert av("verslag", "Linde-07", "--als", "docx", "--naar", naar) == (0, "", "")
    assert naar.read_bytes().startswith(b"PK")
    woorden = [sys.executable, "-m", "andere_vragen", "verslag", "Linde-07", "--als", "docx"]
    assert subprocess.run(woorden, capture_output=True, check=True, timeout=60).stdout.startswith(b"PK")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    zin = "andere-vragen: Verslag in Word: dat past niet in dit venster. Zet --naar BESTAND erachter."
    assert av("verslag", "Linde-07", "--als", "docx") == (2, "", f"{zin} {HELP}\n")


def test_the_word_that_the_blad_had_before_still_works(av: Any, linde: Path) -> None:
    assert av("verslag", "Linde-07", "--als", "hand-out") == av("verslag", "Linde-07", "--als", "blad")
    assert av("verslag", "Linde-07", "--als", "hand-out").code == 0


def test_another_paper_takes_no_name_from_the_verslag(
    av: Any, linde: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lijstje = PAPIEREN["tekst"]._replace(naam="lijstje", maak=lambda _: "lijstje")
    monkeypatch.setattr("andere_vragen.papieren.lijst.PAPIEREN", {**PAPIEREN, "lijstje": lijstje})
    assert av("verslag", "Linde-07", "--naar", tmp_path / "v.txt").code == 0
    assert (tmp_path / "v.txt").read_text("utf-8").startswith("Verslag: Linde-07")


def test_a_paper_that_does_not_exist_is_told_with_those_that_do(av: Any, linde: Path) -> None:
    zin = "pdf: dat kan niet achter --als. Kies uit: blad, docx, html, tekst, md, ics."
    assert av("verslag", "Linde-07", "--als", "p\x1bdf") == (2, "", f"andere-vragen: {zin} {HELP}\n")
    assert all(soort in lezer.hulp() for soort in PAPIEREN)


def test_a_paper_that_cannot_be_made_says_why(av: Any, map: Path, tmp_path: Path) -> None:
    sessiebestand(casusmap(map), EERSTE, sessie("Nieuw rooster"))
    gegeven = av("verslag", "Linde-07", "--als", "ics", "--naar", tmp_path / "papier")
    assert (gegeven.code, gegeven.uit, len(gegeven.regels)) == (1, "", 1)
    assert not (tmp_path / "papier").exists()


def test_the_verslag_knows_the_earlier_sittings(av: Any, linde: Path) -> None:
    terugblik = Terugblik(afspraak="a1", status="gedaan", geleerd="Samen gaat het sneller")
    nu = sessie(id="tweede", minuten=9).gewijzigd_naar(
        begonnen=NU + timedelta(days=21), terugblik=(terugblik,)
    )
    sessiebestand(linde, "2026-12-12-1400.toml", nu)
    uit = av("verslag", "Linde-07").uit
    assert (
        "- Klaarzetten  \n  Afgesproken op zaterdag 21 november.  \n"
        "  Nu: gedaan, we weten nog niet of het helpt." in uit
    )
    assert "Samen gaat het sneller" in uit


def test_a_sitting_is_never_earlier_than_itself(av: Any, linde: Path) -> None:
    """A file that lost its id gets another one each time it is read."""
    pad = linde / EERSTE
    pad.write_text(re.sub(r'(?m)^id = "9e1c77aa"\n', "", pad.read_text("utf-8")), encoding="utf-8")
    gegeven = av("verslag", "Linde-07")
    assert gegeven.code == 0
    assert "Nog open" not in gegeven.uit


def test_the_sitting_that_was_held_last_is_the_verslag_whatever_its_file_is_called(
    av: Any, linde: Path
) -> None:
    """Somebody renamed its file."""
    later = sessie("Het gaat beter", id="tweede").gewijzigd_naar(
        begonnen=NU + timedelta(days=21), cijfers=(8,)
    )
    sessiebestand(linde, "2026-11-01-0900.toml", later)
    uit = av("verslag", "Linde-07").uit
    assert "Het gaat beter" in uit
    assert "zaterdag 12 december: 8" in uit


def test_an_earlier_sitting_that_cannot_be_read_is_told(av: Any, linde: Path) -> None:
    (linde / "2026-11-01-0900.toml").write_bytes(b"")
    gegeven = av("verslag", "Linde-07")
    assert gegeven.code == 1
    assert "Nieuw rooster" in gegeven.uit
    assert gegeven.regels == ["2026-11-01-0900.toml is leeg: het is beschadigd. Zet een eerdere kopie terug."]


# Own questions


def fout_in_vragen(map: Path) -> list[str]:
    """Own questions with two mistakes, and what is said about them."""
    map.mkdir(exist_ok=True)
    tekst = (
        standaard_tekst()
        .replace('soort = "lijst"', 'soort = "lijstje"', 1)
        .replace("formaat = 1", "formaat = 0")
    )
    (map / "vragen.toml").write_text(tekst, encoding="utf-8")
    return ["vragen.toml, regel", "vragen.toml, regel"]


def test_own_questions_that_are_wrong_stop_the_app_with_every_line(
    av: Any, geopend: list[Any], map: Path
) -> None:
    verwacht = fout_in_vragen(map)
    for woorden in ([], ["Linde-07"], ["--vragen", str(map / "vragen.toml"), "--map", "elders"]):
        gegeven = av(*woorden)
        assert (gegeven.code, gegeven.uit) == (1, "")
        assert [regel[:18] for regel in gegeven.regels] == verwacht
        assert "lijstje" in gegeven.fout
    assert not geopend


def test_own_questions_that_are_wrong_give_no_verslag(av: Any, linde: Path) -> None:
    verwacht = fout_in_vragen(linde.parent)
    gegeven = av("verslag", "Linde-07")
    assert (gegeven.code, gegeven.uit) == (1, "")
    assert [regel[:18] for regel in gegeven.regels] == verwacht


def test_own_questions_are_used(av: Any, geopend: list[Any], linde: Path, tmp_path: Path) -> None:
    tekst = standaard_tekst().replace('label = "De hele school"', 'label = "Heel het gebouw"')
    (linde.parent / "vragen.toml").write_text(tekst, encoding="utf-8")
    nu = sessie("Druk", id="tweede", minuten=9).gewijzigd_naar(begonnen=NU + timedelta(days=1))
    gezegd = tuple(notitie.gewijzigd_naar(niveau="school") for notitie in nu.notities)
    sessiebestand(linde, "2026-11-22-1400.toml", nu.gewijzigd_naar(notities=gezegd))
    assert "Heel het gebouw" in av("verslag", "Linde-07").uit
    av("Linde-07")
    assert geopend[0][1].niveau("school").label == "Heel het gebouw"
    ander = tmp_path / "ander.toml"
    ander.write_text(tekst.replace("Heel het gebouw", "Overal"), encoding="utf-8")
    assert "Overal" in av("verslag", "Linde-07", "--vragen", ander).uit


def test_questions_that_are_no_utf_8_are_told(av: Any, linde: Path) -> None:
    (linde.parent / "vragen.toml").write_bytes(standaard_tekst().encode("latin-1", "replace"))
    nummer = next(n for n, regel in enumerate(standaard_tekst().splitlines(), 1) if set(regel) & set("éóëï"))
    for woorden in (["verslag", "Linde-07"], ["controleer"]):
        gegeven = av(*woorden)
        assert gegeven.code == 1
        assert re.match(rf"vragen.toml, regel {nummer}: hier staat iets dat geen UTF-8 is\.", gegeven.fout)


def test_questions_that_are_not_there_are_told(av: Any, linde: Path) -> None:
    assert av("verslag", "Linde-07", "--vragen", "weg.toml") == (
        1,
        "",
        "weg.toml is er niet. Kijk of de map nog klopt.\n",
    )


# controleer


def test_what_is_in_order_is_told(av: Any, linde: Path, tmp_path: Path) -> None:
    vragen = tmp_path / "mijn vragen.toml"
    vragen.write_text(standaard_tekst(), encoding="utf-8-sig", newline="\r\n")
    (linde.parent / "vragen.toml").write_text(standaard_tekst(), encoding="utf-8")
    goed = (0, "Alles is in orde.\n", "")
    assert av("controleer") == goed
    assert av("controleer", "--vragen", vragen) == goed
    for pad in (
        vragen,
        linde.parent / "vragen.toml",
        linde / EERSTE,
        linde / "casus.toml",
        linde,
        linde.parent,
    ):
        assert av("controleer", pad) == goed


def test_where_nothing_is_there_is_nothing_to_check(av: Any, map: Path, tmp_path: Path) -> None:
    niets = (0, "Er is hier niets om na te kijken.\n", "")
    assert av("controleer") == niets
    (tmp_path / "leeg" / "leeg").mkdir(parents=True)
    assert av("controleer", tmp_path / "leeg") == niets
    assert not map.exists()


def test_what_is_not_there_is_told(av: Any, tmp_path: Path) -> None:
    gegeven = av(
        "controleer",
        tmp_path / "weg.toml",
        "--map",
        tmp_path,
        tmp_path / "vragen.toml",
        "casus.toml",
    )
    assert (gegeven.code, gegeven.uit) == (1, "")
    assert gegeven.regels == [
        "weg.toml is er niet. Kijk of de map nog klopt.",
        "vragen.toml is er niet. Kijk of de map nog klopt.",
        "casus.toml is er niet. Kijk of de map nog klopt.",
    ]


@pytest.mark.skipif(os.name == "nt", reason="Windows says of such a name that it is not there")
def test_a_name_that_no_disk_can_have_is_told(av: Any) -> None:
    zin = f"{'x' * 300} kan niet gelezen worden: de schijf geeft een fout. Probeer het nog een keer."
    assert av("controleer", "x" * 300).regels == [zin]


def test_every_mistake_in_a_map_is_a_line(av: Any, linde: Path) -> None:
    """Also beside own questions, and also in the sittings that are not the last one."""
    fout_in_vragen(linde.parent)
    sessiebestand(linde, "2026-12-12-0930.toml", sessie("b", id="tweede"))
    pad = linde / EERSTE
    pad.write_text(pad.read_text("utf-8").replace('"vast"', '"klem"'), encoding="utf-8")
    kopie = linde.parent / "kopie"
    kopie.mkdir()
    (kopie / "casus-LAPTOP.toml").write_text(toml(CASUS), encoding="utf-8")
    verwacht = [
        "kopie: casus.toml is er niet. Kijk of de map nog klopt.",
        f"linde-07: {EERSTE}, afspraak 1, status: hier kan alleen staan: afgesproken, bezig, gedaan, vast, "
        "aangepast of gestopt. Het bestand blijft zoals het is.",
    ]
    for gegeven in (av("controleer"), av("controleer", linde.parent)):
        assert (gegeven.code, gegeven.uit) == (1, "")
        assert sorted(gegeven.regels)[:2] == verwacht
        assert [regel[:18] for regel in sorted(gegeven.regels)[2:]] == ["vragen.toml, regel"] * 2
    assert av("controleer", linde).regels == verwacht[1:]
    assert av("controleer", pad).regels == [verwacht[1].removeprefix("linde-07: ")]


@pytest.mark.parametrize(
    ("naam", "inhoud", "zin"),
    [
        ("vragen.toml", "titel = ", "vragen.toml, regel 1: deze waarde klopt niet."),
        ("vragen.toml", "", "vragen.toml: het bestand is leeg."),
        ("x.toml", "schermen = 1\nniveaus = 1", "x.toml: "),
        ("x.toml", "titel = \n", "x.toml, regel 1: dit is geen goede TOML."),
        ("x.toml", "", "x.toml is leeg: het is beschadigd."),
        ("x.toml", "id = 'x'", "x.toml, casus: dit ontbreekt."),
        ("casus.toml", "id = 'x'", "casus.toml, schuilnaam: dit ontbreekt."),
    ],
)
def test_a_file_is_checked_for_what_it_is(av: Any, tmp_path: Path, naam: str, inhoud: str, zin: str) -> None:
    pad = tmp_path / naam
    pad.write_text(inhoud, encoding="utf-8")
    gegeven = av("controleer", pad)
    assert (gegeven.code, gegeven.uit) == (1, "")
    assert gegeven.fout.startswith(zin)
    assert pad.read_text("utf-8") == inhoud


# Whatever it is called, it never commands the terminal


@pytest.mark.skipif(os.name == "nt", reason="Windows refuses such names itself")
def test_a_hostile_name_stays_a_name(av: Any, map: Path, tmp_path: Path) -> None:
    eng = "a\x1b[2J\x9b2J\u202eb\x07"
    for casus in (map / eng, map / "gewoon"):
        casus.mkdir(parents=True)
        (casus / "casus.toml").write_text(toml(CASUS), encoding="utf-8")
        sessiebestand(casus, EERSTE, sessie("x"))
        sessiebestand(casus, f"2026-11-21-1400{eng}.toml", sessie("x", minuten=-1))
        (casus / f"2026-12-12-0930{eng}.toml").write_text("nee", encoding="utf-8")
    (map / eng / "casus.toml").write_bytes(b"")
    for woorden in (
        ["lijst"],
        ["lijst", "--json"],
        ["lijst", "--map", tmp_path / eng],
        ["verslag", "Linde-07"],
        ["verslag", eng],
        ["verslag", "gewoon"],
        ["verslag", "gewoon", "--naar", map / eng],
        ["verslag", "gewoon", "--naar", tmp_path / eng / eng],
        ["verslag", "gewoon", "--vragen", eng],
        ["controleer"],
        ["controleer", map / eng / "casus.toml", map / "gewoon", eng],
        ["waar", "--map", tmp_path / eng],
        ["open", "x", eng],
        [f"--{eng}"],
    ):
        gegeven = av(*woorden)
        assert gegeven.uit + gegeven.fout
        assert not VERBODEN.search(gegeven.uit + gegeven.fout), woorden
    assert json.loads(av("lijst", "--json").uit)[0]["map"] in {str(map / eng), str(map / "gewoon")}


# Accidents


def test_an_unexpected_error_says_so_in_dutch_and_keeps_the_words_out(
    av: Any, linde: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def mis(*_: object, **__: object) -> int:
        gezegd = "Misschien voelt Linde zich niet gezien"
        raise RuntimeError(gezegd)

    monkeypatch.setattr("andere_vragen.store.lijst.casussen", mis)
    gegeven = av("lijst")
    assert (gegeven.code, gegeven.uit) == (1, "")
    (bestand,) = (tmp_path / "thuis").rglob("fout-*.txt")
    assert gegeven.fout == (
        "Er ging iets mis in het programma. "
        f"Het technische verslag, zonder jullie woorden, staat in {bestand}. "
        "Start andere-vragen opnieuw om verder te gaan.\n"
    )
    assert "Linde" not in bestand.read_text("utf-8")


def test_a_disk_error_that_nobody_foresaw_is_reported(
    av: Any, linde: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is of a file, and not of what is printed on."""

    def mis(*_: object, **__: object) -> int:
        raise PermissionError(13, "Permission denied", "linde-07")

    monkeypatch.setattr("andere_vragen.store.lijst.casussen", mis)
    assert av("lijst").fout.startswith("Er ging iets mis in het programma. Het technische verslag")
    assert len([*(tmp_path / "thuis").rglob("fout-*.txt")]) == 1


def test_the_technical_report_names_places_and_never_words(tmp_path: Path) -> None:
    def gezegd(woorden: Sequence[str]) -> None:
        try:
            Notitie(scherm="context", tekst=woorden[0] * 5001)
        except ValueError as fout:
            raise KeyError(woorden[1]) from fout

    with pytest.raises(KeyError) as gevangen:
        gezegd(["Linde", "moeder belt"])
    zin = report(gevangen.value, tmp_path / "toestand")
    (bestand,) = (tmp_path / "toestand").iterdir()
    inhoud = bestand.read_text("utf-8")
    assert str(bestand) in zin
    for woord in ("Linde", "moeder"):
        assert woord not in inhoud + zin
    regels = inhoud.splitlines()
    assert regels[0].startswith(f"andere-vragen {__version__}, Python 3.")
    assert regels.index("KeyError") < regels.index("ValidationError")
    assert any(re.fullmatch(r"  .*test_cli\.py:\d+ gezegd", regel) for regel in regels)


def test_a_report_that_cannot_be_written_is_not_promised(tmp_path: Path) -> None:
    (tmp_path / "toestand").write_text("a file where the folder should be")
    zin = "Er ging iets mis in het programma. Start andere-vragen opnieuw om verder te gaan."
    assert report(ValueError("x"), tmp_path / "toestand") == zin


def test_stopping_half_way_is_no_error(av: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def afgebroken(*_: object, **__: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("andere_vragen.store.lijst.casussen", afgebroken)
    assert av("lijst") == (130, "", "")


def test_whoever_stops_reading_on_windows_gets_no_report(av: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def dicht(*_: object, **__: object) -> int:
        raise OSError(errno.EINVAL, "Invalid argument")

    monkeypatch.setattr("andere_vragen.store.lijst.casussen", dicht)
    monkeypatch.setattr("andere_vragen.cli.WINDOWS", False)
    assert av("lijst")[0] == 1
    monkeypatch.setattr("andere_vragen.cli.WINDOWS", True)
    assert av("lijst") == (0, "", "")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
def test_whoever_reads_along_may_stop_reading(linde: Path) -> None:
    lezen, schrijven = os.pipe()
    os.close(lezen)
    with os.fdopen(schrijven, "wb") as dicht:
        gedaan = subprocess.run(
            [sys.executable, "-m", "andere_vragen", "verslag", "Linde-07"],
            stdout=dicht,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
    assert (gedaan.returncode, gedaan.stderr) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
@pytest.mark.parametrize(
    "woorden",
    [
        ["--help"],
        ["--version"],
        ["waar"],
        ["wie"],
        ["lijst"],
        ["lijst", "--json"],
        ["verslag", "Linde-07"],
        ["verslag", "Linde-07", "--als", "docx"],
        ["trends"],
        ["trends", "--csv"],
        ["leerkring"],
        ["controleer"],
    ],
)
@pytest.mark.parametrize("meteen", ["", "1"])
def test_a_full_disk_behind_what_is_printed_is_told(
    linde: Path, tmp_path: Path, woorden: list[str], meteen: str
) -> None:
    """It is no accident of the program: no technical report. With `meteen` nothing is held back for later."""
    with Path("/dev/full").open("wb") as vol:
        gedaan = subprocess.run(
            [sys.executable, "-m", "andere_vragen", *woorden],
            stdout=vol,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            env={**os.environ, "PYTHONUNBUFFERED": meteen},
            timeout=60,
            check=False,
        )
    zin = "Wat hier moest staan, kon niet geschreven worden: de schijf is vol.\n"
    assert (gedaan.returncode, gedaan.stderr) == (1, zin)
    assert not [*tmp_path.rglob("fout-*.txt")]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
@pytest.mark.parametrize(("woorden", "code"), [(["lijst"], 1), (["verslag", "weg"], 1), (["--weg"], 2)])
def test_where_nothing_can_be_told_the_exit_code_is_still_right(
    linde: Path, tmp_path: Path, woorden: list[str], code: int
) -> None:
    with Path("/dev/full").open("wb") as vol:
        opdracht = [sys.executable, "-m", "andere_vragen", *woorden]
        gedaan = subprocess.run(opdracht, stdout=vol, stderr=vol, timeout=60, check=False)
    assert gedaan.returncode == code
    assert not [*tmp_path.rglob("fout-*.txt")]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_long_verslag_on_a_full_disk_too(linde: Path) -> None:
    """More than is held back before it is written."""
    lang = sessie(*(f"Zin {n} " * 50 for n in range(200)), id="lang", minuten=9)
    sessiebestand(linde, "2026-12-12-0930.toml", lang)
    test_a_full_disk_behind_what_is_printed_is_told(linde, linde.parent, ["verslag", "Linde-07"], "")


def test_the_real_program_says_what_it_says_in_utf_8(linde: Path) -> None:
    casusmap(linde.parent, "Zoë’s klas")
    gedaan = programma("lijst", env={**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"})
    assert (gedaan.returncode, gedaan.stderr) == (0, "")
    assert "Zoë’s klas" in gedaan.stdout
    assert programma("lijst", "--map").returncode == 2
    assert programma("verslag", "weg").returncode == 1


def test_an_error_of_a_library_that_carries_something_else_is_reported_too(tmp_path: Path) -> None:
    fout = ValueError("wat de groep zei")
    fout.error = "geen fout"  # type: ignore[attr-defined]
    assert "technische verslag" in report(fout, tmp_path)
    (bestand,) = tmp_path.iterdir()
    assert "groep" not in bestand.read_text("utf-8")


# The settings


WINDOWS = 'map = "C:\\Users\\jan\\casussen"'
OPDRACHTEN = [
    [],
    ["Linde-07"],
    ["open", "Linde-07"],
    ["lijst"],
    ["lijst", "--json"],
    ["verslag", "Linde-07"],
    ["trends"],
    ["overdracht", "Linde-07"],
    ["overnemen", "p.zip"],
    ["leerkring"],
    ["wie"],
    ["controleer"],
    ["waar"],
]


@pytest.fixture
def instellingen(monkeypatch: pytest.MonkeyPatch) -> Path:
    """The settings file, which nothing goes before."""
    monkeypatch.delenv("ANDERE_VRAGEN_MAP")
    pad = plaatsen(Path("x"), {}).instellingen
    pad.parent.mkdir(parents=True, exist_ok=True)
    return pad


@pytest.mark.parametrize("woorden", OPDRACHTEN)
def test_settings_that_cannot_be_used_stop_every_command_and_nothing_is_made(
    av: Any, geopend: list[Any], instellingen: Path, tmp_path: Path, woorden: list[str]
) -> None:
    instellingen.write_text(WINDOWS, "utf-8")
    eerst = sorted(tmp_path.rglob("*"))
    assert av(*woorden) == (
        1,
        "",
        "instellingen.toml, regel 1: een \\ tussen dubbele aanhalingstekens betekent iets anders. Schrijf: "
        "map = 'C:\\Users\\jan\\casussen' (met deze aanhalingstekens). "
        f"Het bestand staat in {instellingen.parent}. Er is niets geopend.\n",
    )
    assert geopend == []
    assert sorted(tmp_path.rglob("*")) == eerst


def test_with_a_map_that_was_named_they_stop_nothing(
    av: Any, geopend: list[Any], instellingen: Path, linde: Path
) -> None:
    instellingen.write_text(WINDOWS, "utf-8")
    code, uit, fout = av("lijst", "--map", linde.parent)
    assert (code, uit.split()[0], fout) == (0, "Linde-07", "")
    assert av("Linde-07", "--map", linde.parent) == (0, "", "")
    assert len(geopend) == 1


@pytest.mark.parametrize("woorden", [["lijst"], ["Linde-07"], ["waar"]])
def test_a_setting_that_nobody_knows_is_named_and_stops_nothing(
    av: Any, geopend: list[Any], instellingen: Path, linde: Path, woorden: list[str]
) -> None:
    instellingen.write_text(f"map = '{linde.parent}'\nkleur = 'groen'\n", "utf-8")
    code, _, fout = av(*woorden)
    assert code == 0
    assert fout == "instellingen.toml: deze sleutels zijn niet bekend en doen niets: kleur.\n"


def test_a_map_in_the_settings_that_is_a_file_is_told(av: Any, instellingen: Path, tmp_path: Path) -> None:
    bestand = tmp_path / "casussen.txt"
    bestand.write_text("x")
    instellingen.write_text(f"map = '{bestand}'", "utf-8")
    assert av("lijst").fout.startswith(f"{bestand} is geen map.")


@pytest.mark.parametrize(
    ("tekst", "thema", "melding"),
    [
        ("", "donker", ""),
        ("thema = 'licht'", "licht", ""),
        ("thema = 'blauw'", "donker", "instellingen.toml, thema: hier kan alleen staan: donker of licht."),
        ("thema = 3", "donker", "instellingen.toml, thema: hier hoort een tekst"),
        ("kleur = 3", "donker", "instellingen.toml: deze sleutels zijn niet bekend en doen niets: kleur."),
    ],
)
def test_the_start_screen_says_what_is_the_matter_with_the_settings(
    instellingen: Path, tekst: str, thema: str, melding: str
) -> None:
    instellingen.write_text(tekst, "utf-8")
    gekozen, gezegd = openen.thema_in(instellingen, ["donker", "licht"])
    assert (gekozen, gezegd[: len(melding)], bool(gezegd)) == (thema, melding, bool(melding))


# Home


def test_a_tilde_is_home_wherever_a_path_is_typed(
    av: Any, linde: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert "Linde-07" in av("lijst", "--map=~/casussen").uit
    assert av("verslag", "Linde-07", "--naar", "~/x.md") == (0, "", "")
    assert av("overdracht", "Linde-07", "--naar=~/p.zip").code == 0
    assert av("overnemen", "~/p.zip").code == 0
    assert av("leerkring", "--naar", "~/l.md").code == 0
    (tmp_path / "v.toml").write_text("titel = 1", "utf-8")
    assert av("controleer", "~/v.toml").fout.startswith("v.toml")
    assert av("verslag", "Linde-07", "--vragen", "~/v.toml").fout.startswith("v.toml")
    assert all((tmp_path / naam).is_file() for naam in ("x.md", "p.zip", "l.md"))
    assert not (tmp_path / "~").exists()


@pytest.mark.parametrize(
    "gezegd", ["~niemand-hier/x", "$NERGENS_HIER/x", "${NERGENS_HIER}/x", "%NERGENS_HIER%/x"]
)
@pytest.mark.parametrize(
    "opdracht", [["lijst", "--map"], ["leerkring", "--naar"], ["controleer"], ["overnemen"]]
)
def test_no_folder_is_called_like_what_should_stand_for_one(
    av: Any, map: Path, opdracht: list[str], gezegd: str
) -> None:
    gegeven = av(*opdracht, gezegd)
    assert gegeven.code == 2
    assert gegeven.fout.startswith(f"andere-vragen: {gezegd}: waar is dat?")


@pytest.mark.parametrize("woorden", [["lijst", "--map="], ["verslag", "Linde-07", "--naar", ""]])
def test_a_path_without_a_name_is_no_path(av: Any, woorden: list[str]) -> None:
    code, uit, fout = av(*woorden)
    assert (code, uit) == (2, "")
    assert "hoort nog iets te staan." in fout


@pytest.mark.skipif(os.name == "nt", reason="Windows takes its zone from elsewhere")
@pytest.mark.parametrize("zone", ["XXX-25", "XXX+30", "Onzin/Nergens"])
def test_a_zone_that_cannot_be_stops_nothing(
    monkeypatch: pytest.MonkeyPatch, zone: str, request: pytest.FixtureRequest
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    request.addfinalizer(time.tzset)
    request.addfinalizer(monkeypatch.undo)
    assert dit_moment().tzinfo is not None


@pytest.mark.parametrize("voorbeeld", [False, True])
def test_a_full_temporary_folder_stops_only_the_example(
    monkeypatch: pytest.MonkeyPatch, map: Path, voorbeeld: bool
) -> None:
    from andere_vragen.app.app import AndereVragen

    def vol(**_: str) -> None:
        raise OSError(28, "No space left on device")

    gelopen: list[AndereVragen] = []
    monkeypatch.setattr(tempfile, "TemporaryDirectory", vol)
    monkeypatch.setattr(AndereVragen, "run", lambda app: gelopen.append(app))
    if voorbeeld:
        with pytest.raises(Weigering, match="Er kan geen tijdelijke map gemaakt worden"):
            openen.open_app(plaatsen(map, {}), None, "", voorbeeld=True)
    else:
        assert openen.open_app(plaatsen(map, {}), None, "", voorbeeld=False) == 0
    assert len(gelopen) == (not voorbeeld)
