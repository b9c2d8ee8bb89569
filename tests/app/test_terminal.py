"""The real program in a real terminal: what a person at the table sees, and what is on disk afterwards."""

import re
import signal
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pyte
import pytest
from textual.worker import WorkerFailed

from andere_vragen.cli.ongeluk import report

if sys.platform == "win32":
    pytest.skip("Windows has no pseudo-terminals of this kind", allow_module_level=True)

from gelezen import LEZERS, gelezen
from terminal import Terminal, tot

OP_TIJD = 2.5
"""Seconds in which the program is gone after a signal; usually a quarter of one."""

CASUS = "Linde-07"


def logs(map: Path) -> list[Path]:
    return sorted(map.glob("*/2*.toml"))


def log(map: Path) -> dict[str, Any]:
    """The only sitting there is."""
    (pad,) = logs(map)
    return tomllib.loads(pad.read_text("utf-8"))


def concepten(map: Path) -> list[str]:
    return [half["tekst"] for half in log(map).get("concept", ())]


def in_gesprek(thuis: Path, *woorden: str, map: Path | None = None) -> Terminal:
    """The program with its casus open, and the mark saying that it is kept."""
    terminal = Terminal(thuis, *(woorden or (CASUS,)), map=map)
    if not woorden and not list(terminal.map.glob("*/casus.toml")):
        terminal.begin(CASUS)
    terminal.wacht_op(r"Linde-07 .*Bewaard \d\d:\d\d")
    return terminal


def zeg(terminal: Terminal, tekst: str, *, als: str = "") -> None:
    terminal.typ(tekst)
    terminal.toets("enter")
    terminal.wacht_op(f"[•?■] {re.escape(als or tekst)}")


def naar(terminal: Terminal, *titels: str) -> None:
    """Along the screens with these titles."""
    for titel in titels:
        terminal.toets("f8")
        terminal.wacht_op(f"(?m)^ +{titel} ")


# A whole conversation

VREEMD = ["[/] en [bold]x[/bold]", "* | <b>vet</b> & # `x`", "Één naïef café, drie keer ï"]


def test_a_whole_conversation(tmp_path: Path) -> None:
    with Terminal(tmp_path) as terminal:
        terminal.wacht_op("Nieuwe casus")
        terminal.typ(CASUS)
        terminal.wacht_op(f"Nieuwe casus: {CASUS}")
        terminal.toets("enter")
        terminal.wacht_op("Schuilnaam")
        terminal.toets("ctrl+s")
        terminal.wacht_op(rf"{CASUS} · 1 van .*Bewaard")
        zeg(terminal, "Hoe doet Linde weer mee?")
        terminal.toets("tab")
        terminal.wacht_op("►tafel")
        zeg(terminal, "mentor, moeder", als="mentor")

        naar(terminal, "Context in kaart")
        for tekst in VREEMD:
            zeg(terminal, tekst)
        zeg(terminal, "cre\u0301me", als="créme")
        terminal.plak("eerste regel\n\n  tweede regel\nderde regel")
        terminal.wacht_op("• derde regel")
        terminal.toets("f4")
        terminal.wacht_op("Hypothese")
        zeg(terminal, "Misschien zijn er veel invallers")
        terminal.toets("f5")
        terminal.wacht_op("Nieuwe afspraak")
        terminal.typ("De conciërge vraagt Linde te helpen")
        terminal.wacht_op("Linde te helpen")
        terminal.toets("enter")
        terminal.typ("mentor")
        terminal.wacht_op("mentor")
        terminal.toets("ctrl+s")
        terminal.wacht_op("■ De conciërge")

        terminal.toets("f8")
        terminal.wacht_op("Waar keken we nog niet?")
        naar(terminal, "Wie heeft steun nodig")
        zeg(terminal, "De klas helpt")
        terminal.toets("f10")
        assert terminal.einde() == 0
        pad = logs(terminal.map)[0]
        assert terminal.afloop == f"Bewaard in {pad}\nVerslag: {pad.with_suffix('.md')}"
        assert terminal.blijft_aan == set()
        assert terminal.hersteld

    sessie = log(terminal.map)
    gezegd = [(notitie["scherm"], notitie["tekst"]) for notitie in sessie["notities"]]
    op_context = [*VREEMD, "créme", "eerste regel", "tweede regel", "derde regel"]
    assert gezegd == [*(("context", tekst) for tekst in op_context), ("steun", "De klas helpt")]
    assert sessie["vraag"] == "Hoe doet Linde weer mee?"
    assert [deelnemer["rol"] for deelnemer in sessie["aanwezig"]] == ["mentor", "moeder"]
    assert sessie["scherm"] == "steun"
    (hypothese,) = sessie["hypothesen"]
    assert (hypothese["scherm"], hypothese["tekst"]) == ("context", "Misschien zijn er veel invallers")
    (afspraak,) = sessie["afspraken"]
    assert (afspraak["scherm"], afspraak["wat"], afspraak["wie"]) == (
        "context",
        "De conciërge vraagt Linde te helpen",
        "mentor",
    )
    assert "concept" not in sessie
    verslag = "\n".join(
        blok.tekst for blok in gelezen(pad.with_suffix(".md").read_text("utf-8"), LEZERS["gfm"])
    )
    for tekst in (*(tekst for _, tekst in gezegd), sessie["vraag"], hypothese["tekst"], afspraak["wat"]):
        assert tekst in verslag


def test_words_typed_faster_than_the_screen_follows(tmp_path: Path) -> None:
    """A terminal without bracketed paste sends several lines as keys, without a pause."""
    regels = [f"regel {nummer} is dit" for nummer in range(12)]
    with in_gesprek(tmp_path) as terminal:
        naar(terminal, "Context in kaart")
        terminal.typ("".join(f"{regel}\r" for regel in regels))
        terminal.typ("en de laatste")
        terminal.wacht_op("en de laatste", 3.0)
        terminal.toets("f10")
        assert terminal.einde() == 0
    assert [notitie["tekst"] for notitie in log(terminal.map)["notities"]] == regels
    assert concepten(terminal.map) == ["en de laatste"]


# Ways to be cut off


def test_killed_in_the_middle_of_typing(tmp_path: Path) -> None:
    with in_gesprek(tmp_path) as terminal:
        terminal.typ("Hoe doet Linde")
        terminal.wacht_op("Hoe doet Linde")
        tot(lambda: concepten(terminal.map) == ["Hoe doet Linde"])
        terminal.typ(" weer")
        terminal.sein(signal.SIGKILL)
        assert terminal.einde() == -signal.SIGKILL
    with Terminal(tmp_path) as terminal:
        terminal.wacht_op(r"► Verder waar we waren \(\d\d:\d\d\)")
        terminal.toets("enter")
        terminal.wacht_op(r"De vraag ► Hoe doet Linde")
        terminal.typ("!")
        terminal.toets("enter")
        terminal.wacht_op(r"• Hoe doet Linde.*!")
        terminal.toets("f10")
        assert terminal.einde() == 0
    assert log(terminal.map)["vraag"].startswith("Hoe doet Linde")
    assert "concept" not in log(terminal.map)
    assert not list(terminal.map.rglob(".~*"))


@pytest.mark.parametrize("teken", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_told_to_leave(tmp_path: Path, teken: signal.Signals) -> None:
    with in_gesprek(tmp_path) as terminal:
        terminal.typ("tot de laatste letter")
        terminal.sein(teken)
        assert terminal.einde(OP_TIJD) == 128 + teken
        assert terminal.afloop.startswith("Bewaard in ")
        assert terminal.blijft_aan == set()
        assert terminal.hersteld
    assert concepten(terminal.map) == ["tot de laatste letter"]


def test_a_closed_window(tmp_path: Path) -> None:
    with in_gesprek(tmp_path) as terminal:
        terminal.typ("tot de laatste letter")
        terminal.wacht_op("tot de laatste letter")
        terminal.sluit_venster()
        assert terminal.einde(OP_TIJD) == 128 + signal.SIGHUP
    assert concepten(terminal.map) == ["tot de laatste letter"]
    assert not list(tmp_path.rglob("fout-*"))


def test_a_closed_window_at_the_start_is_no_accident_either(tmp_path: Path) -> None:
    with Terminal(tmp_path) as terminal:
        terminal.wacht_op("Nieuwe casus")
        terminal.sluit_venster()
        assert terminal.einde(OP_TIJD) == 128 + signal.SIGHUP
    assert not list(tmp_path.rglob("fout-*"))


# A full disk


@pytest.fixture
def kleine_schijf(tmp_path: Path) -> Iterator[Path]:
    """A disk of 256 kB for the casussen."""
    schijf = tmp_path / "schijf"
    schijf.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=256k,mode=700", "andere-vragen-test", str(schijf)]
    try:
        gelukt = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        gelukt = False
    if not gelukt:
        pytest.skip("a small disk can only be mounted by root on Linux")
    yield schijf
    subprocess.run(["umount", "--lazy", str(schijf)], check=True)


def vul(schijf: Path) -> Path:
    """Nothing fits on this disk any more, until the file that this gives is gone."""
    vulling = schijf / "vulling"
    with vulling.open("wb", buffering=0) as bestand, suppress(OSError):
        while True:
            bestand.write(b"x" * 4096)
    return vulling


def test_a_full_disk_and_room_again(tmp_path: Path, kleine_schijf: Path) -> None:
    with in_gesprek(tmp_path, map=kleine_schijf) as terminal:
        vulling = vul(kleine_schijf)
        zeg(terminal, "Hoe doet Linde weer mee?")
        terminal.wacht_op("NIET BEWAARD: de schijf is vol", 1.0)
        assert log(kleine_schijf)["vraag"] == ""
        vulling.unlink()
        terminal.wacht_op(r"Bewaard \d\d:\d\d", 2.0)
        assert log(kleine_schijf)["vraag"] == "Hoe doet Linde weer mee?"
        terminal.toets("f10")
        assert terminal.einde() == 0


def test_leaving_while_the_disk_is_full(tmp_path: Path, kleine_schijf: Path) -> None:
    with in_gesprek(tmp_path, map=kleine_schijf) as terminal:
        vul(kleine_schijf)
        zeg(terminal, "Hoe doet Linde weer mee?")
        terminal.wacht_op("NIET BEWAARD: de schijf is vol")
        terminal.stop_toch()
        terminal.einde()
        assert terminal.afloop.startswith("NIET BEWAARD: de schijf is vol.")
        assert "Hoe doet Linde weer mee?" in terminal.afloop


def test_told_to_leave_while_the_disk_is_full(tmp_path: Path, kleine_schijf: Path) -> None:
    """Nobody can be asked: the verslag stands in the terminal."""
    with in_gesprek(tmp_path, map=kleine_schijf) as terminal:
        vul(kleine_schijf)
        zeg(terminal, "Hoe doet Linde weer mee?")
        terminal.sein(signal.SIGTERM)
        assert terminal.einde(OP_TIJD) == 128 + signal.SIGTERM
        assert "Hoe doet Linde weer mee?" in terminal.afloop


# Two windows


def test_a_second_window_reads_only(tmp_path: Path) -> None:
    with in_gesprek(tmp_path) as eerste:
        zeg(eerste, "Hoe doet Linde weer mee?")
        tot(lambda: log(eerste.map).get("vraag") == "Hoe doet Linde weer mee?")
        eerste.sein(signal.SIGSTOP)  # so that whatever is written comes from the second one
        voorheen = {pad: pad.read_bytes() for pad in eerste.map.rglob("*") if pad.is_file()}
        with Terminal(tmp_path, CASUS) as tweede:
            tweede.wacht_op("Alleen lezen: deze casus is al open")
            tweede.typ("Iets anders")
            tweede.toets("enter", "up", "delete", "f5", "esc", "ctrl+z", "f8")
            tweede.wacht_op("· 2 van")
            tweede.toets("f10")
            assert tweede.einde() == 0
        assert {pad: pad.read_bytes() for pad in eerste.map.rglob("*") if pad.is_file()} == voorheen
        eerste.sein(signal.SIGKILL)
        eerste.einde()
    with in_gesprek(tmp_path) as derde:
        derde.toets("tab")
        derde.wacht_op("►tafel")
        zeg(derde, "mentor")
        derde.toets("f10")
        assert derde.einde() == 0
    assert log(derde.map)["aanwezig"] == [{"rol": "mentor", "is": "ander"}]


# What a terminal would obey


def test_bytes_and_escape_codes_never_come_back(tmp_path: Path) -> None:
    with in_gesprek(tmp_path) as terminal:
        terminal.typ(b"caf\xe9 en \xff\xfe zo")
        terminal.wacht_op("caf� en �+ zo")
        terminal.plak(" \x1b]0;GEKAAPT\x07 \x1b[?1049l \x9b31m \u202eomgekeerd \x85 \x00einde")
        terminal.wacht_op("einde")
        terminal.toets("f5", "esc", "f3", "esc")
        terminal.wacht_op("· 1 van")
        uitvoer = bytes(terminal.uitvoer)
        terminal.toets("f10")
        assert terminal.einde() == 0
        assert terminal.afloop.startswith("Bewaard in ")
    eigen = "\x1b](?:22;[a-z]*|0;Andere vragen)\x07"  # the shape of the mouse pointer, and the title
    alles = re.sub(eigen, "", uitvoer.decode())
    assert "\x1b[?1049l" not in alles
    assert "\x1b]" not in alles
    assert not re.search("[\x00-\x07\x0b\x0c\x0e-\x1a\x7f-\x9f\u202e]", alles)
    (pad,) = logs(terminal.map)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", pad.read_text("utf-8"))


def test_an_empty_screen_leaves_nothing_to_read(tmp_path: Path) -> None:
    """Not on the screen, not in the title of the window, and not in what can be scrolled back to."""
    with in_gesprek(tmp_path) as terminal:
        zeg(terminal, "dat niemand leest")
        terminal.toets("f9")
        terminal.wacht_op("Even pauze")
        tot(lambda: terminal.scherm.split() == ["Even", "pauze"])
        assert re.findall("\x1b][012];([^\x07\x1b]*)", terminal.uitvoer.decode()) == ["Andere vragen"]
        erbuiten, erin = terminal.uitvoer.decode().split("\x1b[?1049h")
        assert "\x1b[?1049l" not in erin
        assert not re.search(f"{CASUS}|niemand", erbuiten)
        terug = pyte.HistoryScreen(80, 24, history=1000)
        pyte.ByteStream(terug).feed(bytes(terminal.uitvoer))
        assert not terug.history.top
        terminal.typ("a")
        terminal.wacht_op("dat niemand leest")
        terminal.toets("f10")
        assert terminal.einde() == 0
        assert terminal.uitvoer.decode().count("\x1b[22;0t") == 1
        assert terminal.uitvoer.decode().count("\x1b[23;0t") == 1


def test_no_keyboard_protocol_that_loses_accents(tmp_path: Path) -> None:
    """Textual issue 6552; Textual reads the setting when it is imported."""
    with in_gesprek(tmp_path) as terminal:
        assert not re.search(rb"\x1b\[>\d+u", terminal.uitvoer)


def test_the_technical_report_names_what_failed_in_the_background(tmp_path: Path) -> None:
    report(WorkerFailed(KeyError("woorden van de groep")), tmp_path)
    (pad,) = tmp_path.iterdir()
    assert "KeyError" in pad.read_text("utf-8")
    assert "groep" not in pad.read_text("utf-8")


# Practising


def test_who_practises_from_the_list_of_casussen_comes_back_to_it(tmp_path: Path) -> None:
    with Terminal(tmp_path) as terminal:
        terminal.wacht_op("Nieuwe casus")
        terminal.toets("ctrl+p")
        terminal.wacht_op("Oefenen met")
        terminal.typ("oef")
        terminal.toets("enter")
        terminal.wacht_op("Oefenen: waarover")
        terminal.typ("een gr")
        terminal.wacht_op("► een groep")
        terminal.toets("enter")
        terminal.wacht_op("Alleen oefenen")
        terminal.toets("f10")
        terminal.wacht_op("Zoek een casus")
        terminal.toets("f10")
        assert terminal.einde() == 0
    assert not [pad for pad in tmp_path.rglob("*.toml") if "esdoorn" in pad.as_posix()]


@pytest.mark.parametrize(("weg", "code"), [("f10", 0), ("SIGTERM", 143), ("venster", 129)])
def test_the_example_leaves_nothing(tmp_path: Path, weg: str, code: int) -> None:
    with Terminal(tmp_path, "--voorbeeld") as terminal:
        stap, stappen = terminal.wacht_op(r"· (\d+) van (\d+)").groups()
        assert int(stap) == 1 < int(stappen)
        zeg(terminal, "een eigen woord")
        match weg:
            case "f10":
                terminal.toets("f10")
            case "SIGTERM":
                terminal.sein(signal.SIGTERM)
            case _:
                terminal.sluit_venster()
        assert terminal.einde(OP_TIJD) == code
    assert not list((tmp_path / "tmp").iterdir())
    assert not list(terminal.map.rglob("*"))
    assert all(b"een eigen woord" not in pad.read_bytes() for pad in tmp_path.rglob("*") if pad.is_file())


def test_what_a_killed_example_left_is_gone_at_the_next_start(tmp_path: Path) -> None:
    def words() -> list[Path]:
        paden = (pad for pad in (tmp_path / "tmp").rglob("*.toml"))
        return [pad for pad in paden if b"een eigen woord" in pad.read_bytes()]

    with Terminal(tmp_path, "--voorbeeld") as gedood:
        gedood.wacht_op(r"· (\d+) van (\d+)")
        zeg(gedood, "een eigen woord")
        with Terminal(tmp_path) as ander:
            ander.wacht_op("Nieuwe casus")
            assert words(), "an example that is open is left alone"
            ander.toets("f10")
            ander.einde()
        gedood.sein(signal.SIGKILL)
        gedood.einde()
    assert words()
    with Terminal(tmp_path) as volgende:
        volgende.wacht_op("Nieuwe casus")
        assert not list((tmp_path / "tmp").iterdir())
        volgende.toets("f10")
        volgende.einde()


def test_keys_keep_the_order_of_the_hands(tmp_path: Path) -> None:
    """F4, a line, Enter, Tab, another line, Enter: all sent in one go."""
    with in_gesprek(tmp_path) as terminal:
        naar(terminal, "Context in kaart")
        terminal.typ("\x1bOSMisschien te druk\r\tdertig leerlingen\r\x1bOSMisschien te vol\r")
        terminal.wacht_op("[?] Misschien te vol")
        terminal.toets("f10")
        terminal.einde()
    sessie = log(terminal.map)
    assert [(idee["niveau"], idee["tekst"]) for idee in sessie["hypothesen"]] == [
        ("klas", "Misschien te druk"),
        ("docent", "Misschien te vol"),
    ]
    assert [(notitie["niveau"], notitie["tekst"]) for notitie in sessie["notities"]] == [
        ("docent", "dertig leerlingen")
    ]


@pytest.mark.parametrize("einde", ["\n", "\r"])
def test_what_a_terminal_pastes_without_saying_so_stands_line_by_line(tmp_path: Path, einde: str) -> None:
    tabel = [f"vak {n}\t1{n}-11\tte laat" for n in range(1, 9)]
    with in_gesprek(tmp_path) as terminal:
        naar(terminal, "Context in kaart")
        terminal.typ(einde.join(tabel) + einde)
        terminal.wacht_op("vak 8 18-11 te laat")
        terminal.toets("f10")
        assert terminal.einde() == 0
    notities = log(terminal.map)["notities"]
    assert [een["tekst"] for een in notities] == [regel.replace("\t", " ") for regel in tabel]
    assert len({een["rij"] for een in notities}) == 1


@pytest.mark.parametrize(
    ("eerst", "staat", "samen"),
    [
        ("f9", "Even pauze", b"ab"),
        ("f9", "Even pauze", b"\x1b[6;3~"),  # Alt+PgDn, of which the program sees loose letters
        ("f1", "Terug naar de vraag", b"\x1b[19~\x1b[19~"),
        ("f6", "F6 Klein", b"woord"),
        ("f3", "Alles · ", b"\x1b\x1b[3~\x1bOR\x1bOR"),
    ],
    ids=["F9, ab", "F9, Alt+PgDn", "F1, F8 F8", "F6, woord", "F3, Esc Delete F3 F3"],
)
def test_keys_in_one_read_never_close_the_conversation(
    tmp_path: Path, eerst: str, staat: str, samen: bytes
) -> None:
    with in_gesprek(tmp_path) as terminal:
        terminal.toets(eerst)
        terminal.wacht_op(staat)
        time.sleep(0.3)  # the rest of that screen must have come too
        terminal.typ(samen)
        terminal.wacht_op("F1 Hulp +F2 Zetje")
        terminal.typ("daarna")
        terminal.wacht_op("daarna")
        terminal.toets("f10")
        assert terminal.einde() == 0
    assert [tekst[-6:] for tekst in concepten(terminal.map)] == ["daarna"]
