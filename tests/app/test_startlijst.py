"""The start screen: what is due stands first, kindly, and nothing jumps under the cursor."""

import asyncio
import os
import threading
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from aan_tafel import CASUS, NU, aan_tafel, gesprek_op, leg_klaar
from andere_vragen.app.startlijst import Startlijst, startlijst
from andere_vragen.casus.trends import ALLE_GESPREKKEN, TABELLEN, Cel, Geteld, Telling
from andere_vragen.casus.uitspraken import Afspraak, Notitie
from andere_vragen.screens import trends
from andere_vragen.screens.start import NIEUW, StartScreen
from andere_vragen.store.index import Index, Stand
from andere_vragen.widgets.kieslijst import Keus, Kieslijst

VANDAAG = NU.date()


def leg(map: Path, naam: str, terugkijken_op: date | None, open: int = 2, **velden: Any) -> Path:
    """A casus with one sitting, written an hour ago."""
    afspraken = [Afspraak(scherm="afspraken", wat="Klaarzetten") for _ in range(open)]
    afspraken.append(Afspraak(scherm="afspraken", wat="Bellen", status="gedaan"))
    vast: dict[str, Any] = {"id": naam, "afgerond": NU, "terugkijken_op": terugkijken_op}
    vast["afspraken"] = tuple(afspraken)
    casusmap = leg_klaar(
        map, gesprek_op("slot", **vast | velden), CASUS.model_copy(update={"schuilnaam": naam})
    )
    for pad in casusmap.iterdir():
        voorheen = pad.stat().st_mtime - 3600
        os.utime(pad, (voorheen, voorheen))
    return casusmap


def lijsten(map: Path, door: Callable[[], bool] = lambda: True) -> list[Startlijst]:
    return [nieuws for nieuws in gang(map, door) if isinstance(nieuws, Startlijst)]


def gang(map: Path, door: Callable[[], bool] = lambda: True) -> list[Startlijst | str]:
    """The lists, and what is told between them."""
    return list(startlijst(map, map.parent / "cache", VANDAAG, door))


@pytest.fixture
def map(tmp_path: Path) -> Path:
    return tmp_path / "casussen"


def over(dagen: int) -> date:
    return VANDAAG + timedelta(days=dagen)


def test_what_is_due_stands_first_the_longest_waiting_before_the_others(map: Path) -> None:
    leg(map, "Later", over(5))
    leg(map, "Vandaag", over(0))
    leg(map, "Eerder", over(-9))
    leg(map, "Gedaan", over(-9), open=0)
    leg(map, "Geen dag", None)
    *_, laatste = lijsten(map)
    namen = [keus.tekst for keus in laatste.casussen]
    assert namen[:2] == ["Eerder", "Vandaag"]
    assert laatste.toe == 2
    assert sorted(namen[2:]) == ["Gedaan", "Geen dag", "Later"]


@pytest.mark.parametrize(("dagen", "gevraagd"), [(-1, True), (0, False), (9, False)])
def test_of_a_casus_past_its_day_the_list_asks_kindly(map: Path, dagen: int, gevraagd: bool) -> None:
    pad = leg(map, "Linde-07", over(-200)) / "casus.toml"
    oud = f"bewaren_tot = {CASUS.bewaren_tot}"
    tekst = pad.read_text()
    assert oud in tekst
    pad.write_text(tekst.replace(oud, f"bewaren_tot = {over(dagen)}"))
    *_, laatste = lijsten(map)
    assert laatste.casussen[0].achter.endswith("mag dit weg?") == gevraagd


@pytest.mark.parametrize(
    ("terug", "open", "woorden"),
    [
        (over(0), 2, ("vandaag samen terugkijken", "vandaag terugkijken")),
        (
            over(-9),
            2,
            (
                "sinds 12 november: tijd om samen terug te kijken",
                "sinds 12 november: samen terugkijken",
                "tijd om terug te kijken",
                "samen terugkijken",
            ),
        ),
        (
            over(21),
            2,
            (
                "21-11-2026 · 2 open · terugkijken 12 december",
                "2 open · terugkijken 12 december",
                "2 open · terugkijken 12 dec",
                "2 open · 12 dec",
            ),
        ),
        (
            date(2027, 3, 1),
            0,
            (
                "21-11-2026 · terugkijken 1 maart 2027",
                "terugkijken 1 maart 2027",
                "terugkijken 1 mrt",
                "1 mrt",
            ),
        ),
        (None, 1, ("21-11-2026 · 1 open", "1 open")),
        (over(-9), 0, ("21-11-2026", "21-11-2026")),
    ],
)
def test_what_is_told_of_a_casus(map: Path, terug: date | None, open: int, woorden: tuple[str, ...]) -> None:
    leg(map, "Linde-07", terug, open)
    *_, laatste = lijsten(map)
    (keus,) = laatste.casussen
    assert (keus.achter, *keus.korter) == woorden
    assert "te laat" not in repr(keus)


def test_a_sitting_that_is_not_rounded_off_is_told(map: Path) -> None:
    leg(map, "Linde-07", None, afgerond=None)
    *_, laatste = lijsten(map)
    assert laatste.casussen[0].achter == "21-11-2026, nog niet af · 2 open"


def test_the_first_list_reads_no_sitting_and_the_second_time_it_knows_all(map: Path) -> None:
    leg(map, "Linde-07", over(0))
    eerste, tweede = lijsten(map)
    assert (eerste.casussen[0].achter, eerste.toe) == ("21-11-2026", 0)
    assert (tweede.casussen[0].achter, tweede.toe) == ("vandaag samen terugkijken", 1)
    assert lijsten(map) == [tweede]


def test_it_stops_where_it_is_told_to_and_keeps_what_it_read(map: Path) -> None:
    for naam in ("Linde-07", "Wilg-12", "Esdoorn-2"):
        leg(map, naam, over(0))
    antwoorden = iter([True] * 5 + [False])
    assert len(lijsten(map, lambda: next(antwoorden))) == 1
    eerste, *_ = lijsten(map)
    assert eerste.toe == 1


def test_it_stops_while_the_map_is_still_looked_through(map: Path) -> None:
    for naam in ("Linde-07", "Wilg-12", "Esdoorn-2"):
        leg(map, naam, over(0))
    gevraagd: list[bool] = []

    def door() -> bool:
        gevraagd.append(len(gevraagd) < 2)
        return gevraagd[-1]

    assert lijsten(map, door) == []
    assert gevraagd == [True, True, False, False]


def test_it_tells_how_far_it_is_until_all_is_known(map: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    leg(map, "Linde-07", over(0))
    lijsten(map)
    for naam in ("Wilg-12", "Esdoorn-2"):
        leg(map, naam, over(0))
    monkeypatch.setattr("andere_vragen.app.startlijst.VERTELT", -1)
    assert [nieuws for nieuws in gang(map) if isinstance(nieuws, str)] == [
        "Nagekeken: 2 van 3",
        "Nagekeken: 3 van 3",
        "",
    ]


def test_a_casus_that_is_closed_asks_for_nothing(map: Path) -> None:
    casusmap = leg(map, "Linde-07", over(-9), afgerond=None)
    casus = casusmap / "casus.toml"
    casus.write_text(casus.read_text("utf-8").replace('"open"', '"afgesloten"'), "utf-8")
    *_, laatste = lijsten(map)
    (keus,) = laatste.casussen
    assert (laatste.toe, laatste.verder, keus.stijl) == (0, None, "$foreground")
    assert (keus.achter, *keus.korter) == ("21-11-2026 · afgesloten", "afgesloten")


def test_an_unreadable_sitting_is_named(map: Path) -> None:
    casusmap = leg(map, "Linde-07", over(0))
    (casusmap / "2026-12-01-0900.toml").write_bytes(b"")
    *_, laatste = lijsten(map)
    assert laatste.casussen[0].achter == "niet leesbaar: 2026-12-01-0900.toml"


# On the screen


@pytest.mark.parametrize(
    ("maat", "kort", "lang"),
    [
        ((42, 12), "tijd om terug te kijken", "2 open · 12 dec"),
        ((64, 18), "sinds 12 november: samen terugkijken", "2 open · terugkijken 12 dec"),
        ((80, 24), "sinds 12 november: tijd om samen terug te kijken", "2 open · terugkijken 12 december"),
    ],
)
async def test_the_detail_can_be_read_in_every_window(
    map: Path, maat: tuple[int, int], kort: str, lang: str
) -> None:
    leg(map, "De klas van juf Wilg en meester Beuk op de vrijdagmiddag", over(21))
    leg(map, "Linde-07", over(-9))
    async with aan_tafel(map, None, size=maat) as zaal:
        await zaal.tot(lambda: kort in zaal.tekst and lang in zaal.tekst)
        linde, klas = zaal.regels[zaal.regel("Linde-07")], zaal.regels[zaal.regel("De klas van")]
        assert linde.rstrip(" ↓").endswith(kort)
        assert klas.rstrip(" ↓").endswith(f"… {lang}")
        assert "F10 Stop" in zaal.tekst


async def test_the_line_that_is_pointed_at_stays_so_when_the_list_comes_again(map: Path) -> None:
    for naam in ("Linde-07", "Wilg-12", "Esdoorn-2"):
        leg(map, naam, None)
    async with aan_tafel(map, None) as zaal:
        await zaal.druk("down", "down")
        hier = zaal.lijst.keus
        assert hier
        start = zaal.app._start
        anders = [keus._replace(achter="vandaag samen terugkijken") for keus in reversed(start._casussen)]
        start.toon(anders, None, 2)
        assert zaal.lijst.keus
        assert zaal.lijst.keus.tekst == hier.tekst
        await zaal.typ("i", "down")
        hier = zaal.lijst.keus
        start.toon(start._casussen[::-1], None, 0)
        assert zaal.lijst.keus == hier


async def test_what_is_due_is_pointed_at_as_long_as_nobody_walked(map: Path) -> None:
    for naam in ("Linde-07", "Wilg-12"):
        leg(map, naam, None)
    async with aan_tafel(map, None) as zaal:
        start = zaal.app._start
        start.toon(start._casussen, None, 1)
        assert zaal.lijst.keus == start._casussen[0]
        await zaal.druk("enter")
        assert zaal.soort == "KiesScreen"


def test_what_is_due_stands_above_a_new_casus_and_below_what_was_interrupted(map: Path) -> None:
    start = StartScreen()
    getoond: list[list[str]] = []

    class Lijst(Kieslijst):
        def toon(self, keuzes: Any, *, blijf: bool = False) -> None:
            getoond.append([keus.id for keus in keuzes])

    class Veld:
        value = ""

    start.query_one = lambda soort: Lijst() if soort is Kieslijst else Veld()  # type: ignore[method-assign, assignment]
    casussen = [Keus(id, id) for id in "abc"]
    start.toon(casussen, None, 1)
    start.toon(casussen, Keus("c", "Verder"), 2)
    start.toon(casussen, None)
    assert getoond == [["a", NIEUW, "b", "c"], ["c", "a", "b", NIEUW, "c"], [NIEUW, "a", "b", "c"]]


async def test_reading_waits_while_somebody_types(map: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    leg(map, "Linde-07", over(0))
    typt, gevraagd = True, []

    def bezig(start: StartScreen) -> bool:
        gevraagd.append(start._gelijst)
        return typt and start._gelijst

    monkeypatch.setattr(StartScreen, "bezig", property(bezig))
    async with aan_tafel(map, None) as zaal:
        await zaal.tot(lambda: gevraagd.count(True) > 3)
        assert "21-11-2026" in zaal.tekst
        assert "vandaag" not in zaal.tekst
        typt = False
        await zaal.tot(lambda: "vandaag samen terugkijken" in zaal.tekst)


async def test_how_far_it_is_stands_at_the_top_and_a_message_stays(
    map: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for naam in ("Linde-07", "Wilg-12"):
        leg(map, naam, over(0))
    lees_verder = threading.Event()
    echt = Index.stand

    def stand(self: Index, casusmap: Path, stempel: str) -> Stand:
        if self._veranderd:
            lees_verder.wait(10)
        return echt(self, casusmap, stempel)

    monkeypatch.setattr(Index, "stand", stand)
    monkeypatch.setattr("andere_vragen.app.startlijst.VERTELT", -1)
    async with aan_tafel(map, None) as zaal:
        zaal.app._start.meld("Het gesprek is afgerond.")
        try:
            await zaal.tot(lambda: "Nagekeken: 1 van 2" in zaal.regels[0])
            assert "Het gesprek is afgerond." in zaal.tekst
        finally:
            lees_verder.set()
        await zaal.tot(lambda: "Nagekeken" not in zaal.tekst)
        assert "Het gesprek is afgerond." in zaal.tekst


async def test_who_just_typed_is_busy_for_a_moment(map: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    leg(map, "Linde-07", None)
    async with aan_tafel(map, None) as zaal:
        start = zaal.app._start
        assert not start.bezig
        await zaal.typ("l", "")
        assert start.bezig
        monkeypatch.setattr("andere_vragen.screens.start.EVEN", 0)
        assert not start.bezig


async def test_a_name_that_was_typed_before_the_list_came_is_taken_when_it_looks_the_same(map: Path) -> None:
    leg(map, "Linde-07", None)
    async with aan_tafel(map, None) as zaal:
        zaal.app._lijst.stop()  # from here on the list comes when this test says so
        await zaal.rust()
        start = zaal.app._start
        gelijst = start._casussen
        start.toon((), None)
        await zaal.typ("linde\u201307")
        start.toon(gelijst, None)
        await zaal.druk("ctrl+s")
        assert "Deze schuilnaam is er al" in zaal.woorden
        assert [pad.name for pad in map.iterdir()] == ["linde-07"]


# Trends


async def test_trends_show_bars_and_one_becomes_an_afspraak_for_more_pupils(map: Path) -> None:
    vroeger: dict[str, Any] = {"begonnen": NU.replace(year=2025), "gewijzigd": NU.replace(year=2025)}
    klas = Notitie(scherm="context", niveau="klas", tekst="x")
    for n in range(4):
        leg(map, f"Linde-{n}", None, notities=(klas,) if n else (klas, klas))
        leg(map, f"Wilg-{n}", None, notities=(klas,) if n < 3 else (), **vroeger)
    async with aan_tafel(map, None) as zaal:
        await zaal.druk("ctrl+n")
        await zaal.tot(lambda: "De klas" in zaal.tekst)
        assert "Trends · schooljaar 2026-2027" in zaal.tekst
        assert "████████            4  De klas / groep  (vorig jaar: 3)" in zaal.tekst
        assert "▁▁▁▁▁▁▁▁ minder dan 3  Thuis" in zaal.tekst
        await zaal.druk("f5")
        assert "Wijs eerst" in zaal.tekst
        await zaal.druk("left")
        assert "████████            3  De klas / groep" in zaal.tekst
        await zaal.druk("left", "right", "down", "f5")
        assert "Wijs eerst" in zaal.tekst  # minder dan 3 is no trend
        await zaal.druk("down", "f5")
        assert zaal.soort == "StartScreen"
        assert "Voor meer leerlingen: De klas / groep" in zaal.woorden


async def test_what_comes_when_its_screen_has_just_closed_breaks_nothing(map: Path) -> None:
    leg(map, "Linde-07", None)
    async with aan_tafel(map, None) as zaal:
        await zaal.druk("ctrl+n")
        scherm = zaal.app.screen
        assert isinstance(scherm, trends.TrendsScreen)
        await zaal.druk("escape")
        scherm._say("Nagekeken: 1 van 2")
        scherm._counted(Geteld(Telling(), ()))
    start = zaal.app._start
    start.toon(start._casussen, None)


@pytest.mark.parametrize("toets", ["escape", "ctrl+n"])
async def test_trends_can_be_left_while_they_are_counted(
    map: Path, monkeypatch: pytest.MonkeyPatch, toets: str
) -> None:
    for n in range(3):
        leg(map, f"Linde-{n}", None)
    gezien = threading.Event()
    gestopt = threading.Event()

    def tel(_: Path, __: Path, door: Callable[[int, int], bool]) -> None:
        while door(1200, 10_000):
            gezien.set()
            time.sleep(0.01)
        gestopt.set()

    monkeypatch.setattr("andere_vragen.store.index.tel", tel)
    async with aan_tafel(map, None) as zaal:
        await zaal.druk("ctrl+n")
        await zaal.tot(lambda: "Nagekeken: 1.200 van 10.000" in zaal.tekst)
        assert gezien.is_set()
        await zaal.druk(toets)
        assert zaal.soort == "StartScreen"
        assert await asyncio.to_thread(gestopt.wait, 2)


async def test_without_trends_that_is_said(map: Path) -> None:
    leg(map, "Linde-07", None)
    async with aan_tafel(map, None, size=(42, 12)) as zaal:
        await zaal.druk("ctrl+n")
        await zaal.tot(lambda: "Nog niets komt terug" in zaal.tekst)
        await zaal.druk("left", "tab", "down", "f5")
        assert "Wijs eerst" in zaal.tekst


@pytest.mark.parametrize(
    ("tabel", "sleutel", "bereik"),
    [("niveau", "wijk", "wijk"), ("niveau", "klas", "school"), ("steun", "ouders", "wijk")],
)
def test_for_whom_such_an_afspraak_is(tabel: str, sleutel: str, bereik: str) -> None:
    cel = Cel(2026, next(een for een in TABELLEN if een.id == tabel), sleutel, "Het label", 5)
    gevonden = trends.voorstel(cel)
    assert gevonden
    assert (gevonden.wat, gevonden.bereik) == ("Voor meer leerlingen: Het label", bereik)
    assert trends.voorstel(cel._replace(aantal=None)) is None
    assert trends.voorstel(cel._replace(tabel=ALLE_GESPREKKEN)) is None
