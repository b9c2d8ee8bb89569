import os
import shutil
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from andere_vragen.store import lijst
from andere_vragen.store.lijst import (
    Casusregel,
    bestanden_in,
    casussen,
    sessies,
    stempel,
    zoek,
)
from andere_vragen.store.onderbroken import onderbroken
from store_waarden import CASUS, NU, VREEMD, casusmap, sessie, sessiebestand


def oud(pad: Path, seconden: float) -> None:
    os.utime(pad, (seconden, seconden))


def test_the_casus_that_was_changed_last_stands_first(tmp_path: Path) -> None:
    linde, groep = casusmap(tmp_path), casusmap(tmp_path, "Groep 3B")
    sessiebestand(linde, "2026-11-21-1400.toml", sessie("a"))
    oud(sessiebestand(linde, "2026-12-12-0930.toml", sessie("b")), 4_000_000_000)
    oud(groep / "casus.toml", 3_000_000_000)
    assert [casus._replace(stempel="") for casus in casussen(tmp_path)] == [
        Casusregel(
            linde,
            "Linde-07",
            datetime(2026, 12, 12, 9, 30),
            4_000_000_000,
            2,
            "",
            bewaren_tot=CASUS.bewaren_tot,
        ),
        Casusregel(groep, "Groep 3B", None, 3_000_000_000, 0, "", bewaren_tot=CASUS.bewaren_tot),
    ]


def test_without_a_map_there_are_no_casussen(tmp_path: Path) -> None:
    assert casussen(tmp_path / "weg") == []


def test_what_is_not_a_casus_is_not_listed(tmp_path: Path) -> None:
    (tmp_path / "vragen.toml").write_text("titel = 1")
    (tmp_path / "leeg").mkdir()
    (tmp_path / ".stversions" / "x").mkdir(parents=True)
    (tmp_path / ".stversions" / "casus.toml").write_text('schuilnaam = "x"')
    linde = casusmap(tmp_path)
    (linde / ".~2026-11-21-1400.toml.12.tmp").write_text("half")
    (linde / ".verborgen.toml").write_text("half")
    (linde / "2026-11-21-1400.md").write_text("# Verslag")
    assert [(casus.schuilnaam, casus.sessies) for casus in casussen(tmp_path)] == [("Linde-07", 0)]


def test_a_casus_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    for naam, bestand, inhoud in (
        ("a", "casus.toml", ""),
        ("b", "casus.toml", "schuilnaam = 3"),
        ("c", "2026-11-21-1400.toml", "scherm = 'x'"),
        ("d", "casus-LAPTOP.toml", "schuilnaam = 'x'"),
    ):
        (tmp_path / naam).mkdir()
        (tmp_path / naam / bestand).write_text(inhoud)
    assert {casus.schuilnaam: casus.probleem for casus in casussen(tmp_path)} == {
        "a": "niet leesbaar: casus.toml",
        "b": "niet leesbaar: casus.toml",
        "c": "casus.toml is er niet",
        "d": "casus.toml is er niet",
    }


def test_a_folder_nobody_may_open_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    linde, echt = casusmap(tmp_path), os.scandir

    def scandir(pad: Any) -> Any:
        if Path(pad) == linde:
            raise PermissionError
        return echt(pad)

    monkeypatch.setattr(os, "scandir", scandir)
    assert [casus.probleem for casus in casussen(tmp_path)] == ["geen toegang tot deze map"]
    assert sessies(tmp_path / "linde-07") == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes in folders")
def test_odd_objects_never_stop_the_list(tmp_path: Path) -> None:
    linde = casusmap(tmp_path)
    os.mkfifo(linde / "2026-11-22-1400.toml")
    (linde / "2026-11-23-1400.toml").mkdir()
    (linde / "2026-11-24-1400.toml").symlink_to(linde / "2026-11-24-1400.toml")
    (linde / "2026-11-25-1400.toml").symlink_to("/dev/zero")
    (tmp_path / "rondje").symlink_to(tmp_path / "rondje")
    (tmp_path / "pijp").mkdir()
    os.mkfifo(tmp_path / "pijp" / "casus.toml")
    assert [(casus.schuilnaam, casus.sessies) for casus in casussen(tmp_path)] == [("Linde-07", 0)]


def test_a_name_cannot_command_the_terminal(tmp_path: Path) -> None:
    (tmp_path / f"a{VREEMD}[2J").mkdir()
    (tmp_path / f"a{VREEMD}[2J" / "casus.toml").write_text("")
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "casus.toml").write_text(r'schuilnaam = "Lin\u001b[2Jde"')
    assert {casus.schuilnaam for casus in casussen(tmp_path)} == {"a[2J", "Lin[2Jde"}


def test_a_casus_is_found_by_schuilnaam_or_folder_in_any_capitals(tmp_path: Path) -> None:
    linde, zoe = casusmap(tmp_path), casusmap(tmp_path, "Zoë & co")
    assert [casus.map for casus in zoek(tmp_path, " LINDE-07 ")] == [linde]
    assert [casus.map for casus in zoek(tmp_path, "ZOE\u0308 & CO")] == [zoe]
    assert [casus.map for casus in zoek(tmp_path, "zoe-co")] == [zoe]
    assert zoek(tmp_path, "Linde") == []


def test_among_many_only_folders_called_like_the_casus_are_looked_into(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that a verslag does not take longer with ten thousand casussen beside it."""
    bekeken: list[str] = []
    kijk = lijst._any_casusregel

    def gezien(pad: Path) -> Casusregel | None:
        bekeken.append(pad.name)
        return kijk(pad)

    monkeypatch.setattr(lijst, "_any_casusregel", gezien)
    linde, zoe = casusmap(tmp_path), casusmap(tmp_path, "Zoë")
    assert [casus.map for casus in zoek(tmp_path, "Zoë")] == [zoe]
    assert [casus.map for casus in zoek(tmp_path, "linde-07")] == [linde]
    assert bekeken == ["zoe", "linde-07"]


@pytest.mark.parametrize("kopie", ["linde-07-2", "Kopie van linde-07", "linde-07 (1)"])
def test_a_copy_of_a_casus_has_the_same_name_and_both_are_found(tmp_path: Path, kopie: str) -> None:
    linde = casusmap(tmp_path)
    shutil.copytree(linde, tmp_path / kopie)
    assert {casus.map.name for casus in zoek(tmp_path, "Linde-07")} == {"linde-07", kopie}
    assert [casus.map.name for casus in zoek(tmp_path, kopie)] == [kopie]


def test_a_casus_in_a_folder_that_somebody_renamed_is_found(tmp_path: Path) -> None:
    casusmap(tmp_path).rename(tmp_path / "anders")
    assert [casus.map.name for casus in zoek(tmp_path, "Linde-07")] == ["anders"]


def test_the_last_sitting_comes_first_whatever_it_is_called(tmp_path: Path) -> None:
    namen = ["2026-11-21-1400.toml", "2026-12-12-0930.toml", "kopie van vroeger.toml", "9999-99-99-9999.toml"]
    for naam in namen:
        (tmp_path / naam).write_text("a = 1")
    oud(tmp_path / "kopie van vroeger.toml", 1_000_000_000)
    (tmp_path / "casus (conflicted copy).toml").write_text("a = 1")
    assert [pad.name for pad in sessies(tmp_path)] == [namen[1], namen[0], namen[2], namen[3]]


def test_a_sitting_that_was_not_rounded_off_can_be_taken_up(tmp_path: Path) -> None:
    linde = casusmap(tmp_path)
    assert onderbroken(casussen(tmp_path)[0]) is None
    sessiebestand(linde, "2026-11-21-1400.toml", sessie("a", minuten=3))
    assert onderbroken(casussen(tmp_path)[0]) == NU.replace(minute=3)
    sessiebestand(linde, "2026-11-21-1400-LAPTOP.toml", sessie("a", minuten=9))
    assert onderbroken(casussen(tmp_path)[0]) == NU.replace(minute=9)
    later = sessie("a", id="later", klaar=True).gewijzigd_naar(begonnen=NU + timedelta(days=21))
    sessiebestand(linde, "2026-12-12-0930.toml", later)
    assert onderbroken(casussen(tmp_path)[0]) is None
    (linde / "2027-01-01-0930.toml").write_text("")
    assert onderbroken(casussen(tmp_path)[0]) is None


def test_a_moment_without_a_time_zone_is_meant_as_here(tmp_path: Path) -> None:
    linde = casusmap(tmp_path)
    pad = linde / "2026-11-21-1400.toml"
    hier = datetime(2026, 11, 21, 14, 0).astimezone()
    pad.write_text("begonnen = 2026-11-21T14:00:00\ngewijzigd = 2026-11-21T14:00:00")
    assert onderbroken(casussen(tmp_path)[0]) == hier
    pad.write_text("begonnen = 2026-11-21T14:00:00\ngewijzigd = 'gisteren'")
    assert onderbroken(casussen(tmp_path)[0]) is None


def test_a_sitting_that_cannot_be_read_is_passed_over(tmp_path: Path) -> None:
    linde = casusmap(tmp_path)
    sessiebestand(linde, "2026-11-21-1400.toml", sessie("a", minuten=3))
    (linde / "2026-11-22-0900.toml").write_bytes(b"\0" * 40)
    (casus,) = casussen(tmp_path)
    assert onderbroken(casus) == sessie("a", minuten=3).gewijzigd


@pytest.mark.parametrize("id", ["later", "9e1c77aa"], ids=["een later gesprek", "een nieuwere kopie"])
def test_een_gesprek_dat_halverwege_ophoudt_is_niet_waar_de_groep_verdergaat(tmp_path: Path, id: str) -> None:
    linde = casusmap(tmp_path)
    sessiebestand(linde, "2026-11-21-1400.toml", sessie("a", minuten=3))
    later = sessie("b", id=id, minuten=9).gewijzigd_naar(begonnen=NU + timedelta(minutes=5))
    half = sessiebestand(linde, "2026-11-21-1405.toml", later)
    assert onderbroken(casussen(tmp_path)[0]) == NU.replace(minute=9)
    half.write_bytes(half.read_bytes()[:-8])
    assert onderbroken(casussen(tmp_path)[0]) == NU.replace(minute=3)


def test_een_vraag_over_meer_regels_verbergt_het_gesprek_niet(tmp_path: Path) -> None:
    linde = casusmap(tmp_path)
    pad = sessiebestand(linde, "2026-11-21-1400.toml", sessie("a", minuten=3))
    met_vraag = pad.read_text("utf-8").replace('vraag = ""', 'vraag = """Hoe\n[of zo]"""', 1)
    pad.write_text(met_vraag, encoding="utf-8")
    assert onderbroken(casussen(tmp_path)[0]) == NU.replace(minute=3)


def test_the_stamp_changes_with_every_sitting_and_with_nothing_else(tmp_path: Path) -> None:
    linde = casusmap(tmp_path)
    een, twee = linde / "2026-11-21-1400.toml", linde / "2026-12-12-0930.toml"
    stempels = []

    def nu() -> str:
        return stempel(bestanden_in(linde))

    een.write_text("a = 1")
    oud(een, 1_000_000_000)
    stempels.append(nu())
    (linde / "casus.toml").write_text("a = 12")
    (linde / "2026-11-21-1400.md").write_text("x")
    assert nu() == stempels[0]
    een.write_text("a = 12")
    oud(een, 1_000_000_000)
    stempels.append(nu())
    os.utime(een, ns=(0, 1_000_000_000_000_000_100))
    stempels.append(nu())
    een.rename(twee)
    stempels.append(nu())
    (linde / "nog een.toml").write_text("a = 1")
    oud(linde / "nog een.toml", 1_000_000_000)
    stempels.append(nu())
    assert len({"", *stempels}) == 6


def test_what_was_written_just_now_has_no_stamp(tmp_path: Path) -> None:
    linde = casusmap(tmp_path)
    sessiebestand(linde, "2026-11-21-1400.toml", sessie("a"))
    assert casussen(tmp_path)[0].stempel == ""
    oud(linde / "2026-11-21-1400.toml", 4_000_000_000)
    assert casussen(tmp_path)[0].stempel != ""
