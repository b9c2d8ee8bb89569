"""The index: the same as reading all, without reading all, and without a word that somebody typed."""

import json
import os
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.tijdlijn import afspraken_nu
from andere_vragen.casus.trends import jaren
from andere_vragen.casus.uitspraken import Afspraak, Notitie, Terugblik
from andere_vragen.store import index
from andere_vragen.store.index import Index, Stand, lees_stand, stand_van
from gesprek_waarden import NU
from store_waarden import VREEMD, casusmap, sessiebestand

TERUG = date(2026, 12, 12)


def zitting(dagen: int = 0, *gezegd: Any, klaar: bool = True, **velden: Any) -> Sessie:
    begonnen = NU + timedelta(days=dagen)
    vast: dict[str, Any] = {"id": f"s{dagen}", "afgerond": begonnen if klaar else None}
    mijn = Sessie(casus="c", begonnen=begonnen, gewijzigd=begonnen, scherm="context", **vast | velden)
    for iets in gezegd:
        mijn = mijn.met(iets)
    return mijn


def afspraak(id: str, **velden: Any) -> Afspraak:
    return Afspraak(id=id, scherm="afspraken", wat="Klaarzetten", **velden)


def leg(casusmap: Path, *zittingen: Sessie) -> None:
    """These sittings, written an hour ago."""
    for mijn in zittingen:
        rust(sessiebestand(casusmap, f"{mijn.begonnen:%Y-%m-%d-%H%M}.toml", mijn))


def rust(pad: Path) -> None:
    voorheen = pad.stat().st_mtime_ns - 3_600_000_000_000
    os.utime(pad, ns=(voorheen, voorheen))


@pytest.fixture
def map(tmp_path: Path) -> Path:
    return tmp_path / "casussen"


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def gelezen(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The casussen of which the sittings were read."""
    namen: list[str] = []

    def lees(casusmap: Path) -> Stand:
        namen.append(casusmap.name)
        return lees_stand(casusmap)

    monkeypatch.setattr(index, "lees_stand", lees)
    return namen


def standen(map: Path, cache: Path) -> dict[str, Stand]:
    with Index(map, cache) as mijn:
        return {pad.name: mijn.nu(pad) for pad in sorted(mijn.mappen)}


# What stands in a casus


def test_open_afspraken_of_all_sittings_count(map: Path) -> None:
    linde = casusmap(map)
    leg(
        linde,
        zitting(0, afspraak("a"), afspraak("b"), afspraak("c", status="gestopt"), terugkijken_op=TERUG),
        zitting(7, afspraak("d"), terugblik=(Terugblik(afspraak="a", status="gedaan"),)),
    )
    stand = lees_stand(linde)
    assert (stand.open, stand.laatst, stand.onderbroken) == (2, datetime(2026, 11, 28, 14, 0), False)
    assert stand.heel


def test_a_casus_without_a_sitting_has_nothing(map: Path) -> None:
    assert lees_stand(casusmap(map)) == Stand()
    assert stand_van([]) == Stand()


def test_a_sitting_that_was_not_rounded_off_is_interrupted() -> None:
    assert stand_van([zitting(0), zitting(7, klaar=False)]).onderbroken
    assert not stand_van([zitting(0, klaar=False), zitting(7)]).onderbroken


def test_of_two_copies_of_a_sitting_the_last_changed_one_counts(map: Path) -> None:
    linde, eerst = casusmap(map), zitting(0, afspraak("a"))
    sessiebestand(linde, "2026-11-21-1400.toml", eerst)
    later = eerst.met(afspraak("b")).gewijzigd_naar(gewijzigd=NU + timedelta(minutes=9))
    sessiebestand(linde, "2026-11-21-1400-LAPTOP.toml", later)
    stand = lees_stand(linde)
    assert (stand.open, stand.kopieen, stand.heel) == (2, ("2026-11-21-1400.toml",), False)


def test_a_file_that_cannot_be_read_is_named_and_the_others_count(map: Path) -> None:
    linde = casusmap(map)
    leg(linde, zitting(0, afspraak("a")))
    (linde / f"2026-12-01{VREEMD}[2J.toml").write_bytes(b"")
    stand = lees_stand(linde)
    assert (stand.open, stand.onleesbaar) == (1, ("2026-12-01[2J.toml",))


AFSPRAAK = st.builds(
    Afspraak,
    id=st.sampled_from("abc"),
    scherm=st.just("afspraken"),
    wat=st.just("x"),
    status=st.sampled_from(["afgesproken", "bezig", "gedaan", "vast", "gestopt"]),
    effect=st.sampled_from(["helpt", "onbekend"]),
)
BLIK = st.builds(
    Terugblik,
    afspraak=st.sampled_from("abcd"),
    status=st.none() | st.sampled_from(["gedaan", "vast"]),
    effect=st.none() | st.sampled_from(["niet", "beetje"]),
)


@given(zittingen=st.lists(st.tuples(st.lists(AFSPRAAK, max_size=3), st.lists(BLIK, max_size=3)), max_size=4))
def test_the_index_says_what_the_tijdlijn_says(
    tmp_path_factory: pytest.TempPathFactory, zittingen: list[tuple[list[Afspraak], list[Terugblik]]]
) -> None:
    map = tmp_path_factory.mktemp("map")
    linde, alle = casusmap(map), []
    for n, (afspraken, blikken) in enumerate(zittingen):
        alle.append(zitting(7 * n, *afspraken, terugblik=tuple(blikken)))
    leg(linde, *alle)
    for _ in range(2):  # read, and then from the cache
        stand = standen(map, map.with_name("cache"))[linde.name]
        assert stand.open == sum(loop.open for loop in afspraken_nu(alle))
        assert stand.jaren == jaren(alle)


# What is kept


def test_only_what_changed_is_read_again(map: Path, cache: Path, gelezen: list[str]) -> None:
    linde, groep = casusmap(map), casusmap(map, "Groep 3B")
    leg(linde, zitting(0, afspraak("a"), terugkijken_op=TERUG))
    leg(groep, zitting(0))
    eerst = standen(map, cache)
    assert sorted(gelezen) == ["groep-3b", "linde-07"]
    gelezen.clear()
    assert standen(map, cache) == eerst
    assert gelezen == []
    leg(linde, zitting(7, afspraak("b")))
    assert standen(map, cache)["linde-07"].open == 2
    assert gelezen == ["linde-07"]


def test_what_was_written_just_now_is_read_until_it_rests(map: Path, cache: Path, gelezen: list[str]) -> None:
    linde = casusmap(map)
    pad = sessiebestand(linde, "2026-11-21-1400.toml", zitting(0))
    for _ in range(2):
        standen(map, cache)
    assert gelezen == ["linde-07"] * 2
    rust(pad)
    for _ in range(2):
        standen(map, cache)
    assert gelezen == ["linde-07"] * 3


def test_what_is_not_whole_is_never_remembered(map: Path, cache: Path, gelezen: list[str]) -> None:
    linde = casusmap(map)
    leg(linde, zitting(0))
    (linde / "2026-12-01-0900.toml").write_bytes(b"")
    rust(linde / "2026-12-01-0900.toml")
    for _ in range(2):
        assert standen(map, cache)["linde-07"].onleesbaar == ("2026-12-01-0900.toml",)
    assert gelezen == ["linde-07"] * 2


def test_stopping_half_way_keeps_what_was_read(map: Path, cache: Path, gelezen: list[str]) -> None:
    for naam in ("Linde-07", "Groep 3B"):
        leg(casusmap(map, naam), zitting(0))
    with suppress(KeyboardInterrupt), Index(map, cache) as mijn:
        mijn.nu(mijn.mappen[0])
        raise KeyboardInterrupt
    standen(map, cache)
    assert sorted(gelezen) == ["groep-3b", "linde-07"]


def test_a_casus_that_is_gone_is_forgotten(map: Path, cache: Path) -> None:
    for naam in ("Linde-07", "Groep 3B"):
        leg(casusmap(map, naam), zitting(0))
    standen(map, cache)
    (bestand,) = cache.iterdir()
    assert len(records(bestand)) == 2
    for pad in (map / "linde-07").iterdir():
        pad.unlink()
    (map / "linde-07").rmdir()
    leg(map / "groep-3b", zitting(7))
    standen(map, cache)
    assert len(records(bestand)) == 1


def records(bestand: Path) -> dict[str, Any]:
    _, *regels = bestand.read_text(encoding="utf-8").splitlines()
    return {naam: record for regel in regels for naam, record in json.loads(regel).items()}


def test_no_word_that_somebody_typed_is_kept(map: Path, cache: Path) -> None:
    linde = casusmap(map, "Geheim")
    leg(
        linde,
        zitting(
            0,
            Notitie(scherm="geheim", rij="geheim", niveau="geheim", tekst="geheim", gevraagd_door="geheim"),
            Notitie(scherm="steun", rij="geheim", tekst="geheim", steun="advies", geeft="geheim"),
            afspraak("geheim", wie="geheim", terugblik="geheim"),
            regie="geheim",
            id="geheim",
        ),
    )
    (linde / "2026-11-21-1400.toml").rename(linde / "geheim.toml")
    standen(map, cache)
    (bestand,) = cache.iterdir()
    inhoud = bestand.read_text()
    assert len(records(bestand)) == 1
    assert "geheim" not in inhoud.casefold() + bestand.name
    assert str(map) not in inhoud
    if os.name != "nt":
        assert bestand.stat().st_mode & 0o777 == 0o600
        assert cache.stat().st_mode & 0o777 == 0o700


def _eerste(bestand: Path, maak: Callable[[list[Any]], Any]) -> None:
    kop, regel = bestand.read_text(encoding="utf-8").splitlines()
    bestand.write_text(
        f"{kop}\n{json.dumps({naam: maak(deel) for naam, deel in json.loads(regel).items()})}",
        encoding="utf-8",
    )


@pytest.mark.parametrize(
    "bederf",
    [
        lambda bestand: bestand.write_bytes(b""),
        lambda bestand: bestand.write_bytes(b"\xff\x00"),
        lambda bestand: bestand.write_bytes(bestand.read_bytes()[:-20]),
        lambda bestand: bestand.write_text(bestand.read_text().replace(f"[{index.FORMAAT},", "[0,", 1)),
        lambda bestand: bestand.write_text(bestand.read_text().replace("niveau", "iets", 1)),
        lambda bestand: bestand.write_text(bestand.read_text() + "\n" + "[" * 100_000),
        lambda bestand: bestand.write_text(bestand.read_text() + "\n7"),
        lambda bestand: (bestand.unlink(), bestand.mkdir()),
        lambda bestand: _eerste(bestand, lambda deel: None),
        lambda bestand: _eerste(bestand, lambda deel: []),
        lambda bestand: _eerste(bestand, lambda deel: [*deel[:1], "1", *deel[2:]]),
        lambda bestand: _eerste(bestand, lambda deel: [*deel[:1], -1, *deel[2:]]),
        lambda bestand: _eerste(bestand, lambda deel: [*deel[:2], "gisteren", *deel[3:]]),
        lambda bestand: _eerste(bestand, lambda deel: [*deel[:2], None, *deel[3:]]),
        lambda bestand: _eerste(bestand, lambda deel: [*deel[:5], [[2026, 1, 1 << 99]]]),
        lambda bestand: _eerste(bestand, lambda deel: [*deel[:5], [[2026, 0, 1]]]),
        lambda bestand: _eerste(bestand, lambda deel: [*deel[:5], [["2026", 1, 1]]]),
        lambda bestand: _eerste(bestand, lambda deel: [*deel[:5], [[99999, 1, 1]]]),
        lambda bestand: _eerste(bestand, lambda deel: [*deel[:5], [7]]),
    ],
)
def test_a_damaged_or_foreign_cache_is_silently_made_again(
    map: Path, cache: Path, gelezen: list[str], bederf: Callable[[Path], Any]
) -> None:
    leg(casusmap(map), zitting(0, afspraak("a")))
    eerst = standen(map, cache)
    (bestand,) = cache.iterdir()
    bederf(bestand)
    gelezen.clear()
    assert standen(map, cache) == eerst
    assert gelezen == ["linde-07"]
    if bestand.is_file():
        assert standen(map, cache) == eerst
        assert gelezen == ["linde-07"]


def test_a_cache_that_cannot_be_written_is_no_trouble(map: Path, cache: Path) -> None:
    leg(casusmap(map), zitting(0, afspraak("a")))
    cache.write_text("geen map", encoding="utf-8")
    assert standen(map, cache)["linde-07"].open == 1


def test_two_maps_do_not_push_each_other_out(tmp_path: Path, cache: Path, gelezen: list[str]) -> None:
    for naam in ("a", "b", "a", "b"):
        if not (tmp_path / naam).exists():
            leg(casusmap(tmp_path / naam), zitting(0))
        standen(tmp_path / naam, cache)
    assert gelezen == ["linde-07"] * 2


def test_the_same_map_by_another_road_is_the_same(
    tmp_path: Path, map: Path, cache: Path, gelezen: list[str]
) -> None:
    leg(casusmap(map), zitting(0))
    (tmp_path / "weg").symlink_to(map)
    assert standen(map, cache) == standen(tmp_path / "weg", cache)
    assert gelezen == ["linde-07"]


# What a disk can do meanwhile


@pytest.mark.skipif(os.name == "nt", reason="Windows does not tell when a file was last touched")
def test_a_copy_that_is_put_back_with_its_old_time_is_seen(map: Path, cache: Path) -> None:
    linde = casusmap(map)
    pad = linde / "2026-11-21-1400.toml"
    leg(linde, zitting(0, afspraak("a", status="bezig")))
    assert standen(map, cache)["linde-07"].open == 1
    eerst = pad.stat()
    pad.write_text(pad.read_text().replace('"bezig"', '"gedaan"').replace('"c"', '""'))
    os.utime(pad, ns=(eerst.st_atime_ns, eerst.st_mtime_ns))
    assert (pad.stat().st_size, pad.stat().st_mtime_ns) == (eerst.st_size, eerst.st_mtime_ns)
    assert standen(map, cache)["linde-07"].open == 0


def test_what_falls_away_while_it_is_read_is_not_remembered_as_nothing(
    map: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    linde = casusmap(map)
    leg(linde, zitting(0, afspraak("a")))

    def weg(casusmap: Path) -> Stand:
        casusmap.rename(casusmap.with_name(".weg"))
        try:
            return lees_stand(casusmap)
        finally:
            # The network is there again for the next who asks.
            monkeypatch.setattr(index, "lees_stand", lees_stand)

    monkeypatch.setattr(index, "lees_stand", weg)
    with Index(map, cache) as mijn:
        assert mijn.nu(linde) == Stand()
    (map / ".weg").rename(linde)
    assert standen(map, cache)["linde-07"].open == 1


def test_a_change_while_the_index_is_made_is_not_kept_under_the_old_state(
    map: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    linde = casusmap(map)
    leg(linde, zitting(0, afspraak("a")))

    def te_laat(casusmap: Path) -> Stand:
        leg(casusmap, zitting(7, afspraak("b")))
        return lees_stand(casusmap)

    monkeypatch.setattr(index, "lees_stand", te_laat)
    standen(map, cache)
    monkeypatch.setattr(index, "lees_stand", lees_stand)
    (linde / "2026-11-28-1400.toml").unlink()
    assert standen(map, cache)["linde-07"].open == 1


def test_a_folder_that_cannot_be_opened_is_told_and_not_counted_as_empty(
    map: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    leg(casusmap(map), zitting(0, afspraak("a")))
    (map / "vragen.toml").write_text("")
    echt = os.scandir

    def scandir(pad: Any) -> Any:
        if str(pad).endswith("linde-07"):
            raise PermissionError(13, "Permission denied")
        return echt(pad)

    monkeypatch.setattr(os, "scandir", scandir)
    geteld = index.tel(map, cache, lambda aantal, van: True)
    assert geteld
    assert geteld.problemen == (
        "linde-07: de map kan niet gelezen worden en telt niet mee. Kijk na met: andere-vragen controleer",
    )
