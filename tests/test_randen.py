"""One file with a value at the edge of what can be counted with is damaged, and takes nothing else along."""

import json
import os
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from aan_tafel import aan_tafel
from andere_vragen.app import startlijst as begin
from andere_vragen.app.startlijst import Startlijst, startlijst
from andere_vragen.casus.casus import Casus
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import MAX_MINUTEN, Gesteld, Sessie
from andere_vragen.casus.uitspraken import Afspraak
from andere_vragen.store import index, lijst
from andere_vragen.store.index import lees_stand, tel
from andere_vragen.store.laden import laad_casus, laad_sessie
from andere_vragen.store.lezen import Onleesbaar
from andere_vragen.store.lijst import casussen
from andere_vragen.store.onderbroken import onderbroken
from andere_vragen.store.schrijven import nieuwe_casus, toml
from andere_vragen.taal.tijd import datum_uit
from andere_vragen.vragen.lezen import standaard
from store_waarden import CASUS, NU, casusmap, sessie, sessiebestand

EERSTE = "2026-11-21-1400.toml"
MOMENTEN = (
    "9999-12-31T23:59:59-23:59",
    "9999-12-31T23:59:59Z",
    "9999-12-31T23:59:59",
    "3000-01-01T00:00:00Z",
    "1899-12-31T23:59:59Z",
    "0001-01-01T00:00:00+23:59",
    "0001-01-01T00:00:00",
    "'9999-12-31T23:59:59Z'",
)
DAGEN = ("9999-12-31", "3000-01-01", "1899-12-31", "0001-01-01", "'9999-12-31'")
ZONES = ("UTC", "Europe/Amsterdam", "Pacific/Kiritimati", "Pacific/Pago_Pago", "AAA-24", "AAA+24")
DIT_MOMENT = "dit moment kan niet (het jaar ligt niet tussen 1900 en 2999)"
DEZE_DAG = "deze dag kan niet (het jaar ligt niet tussen 1900 en 2999)"
BLIJFT = "Het bestand blijft zoals het is."


@pytest.fixture
def map(tmp_path: Path) -> Path:
    return tmp_path / "casussen"


@pytest.fixture(params=ZONES)
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A laptop in this part of the world."""
    if not hasattr(time, "tzset"):
        pytest.skip("Windows has one time zone")
    with monkeypatch.context() as hier:
        hier.setenv("TZ", request.param)
        time.tzset()
        yield
    time.tzset()


def anders(tekst: str, veld: str, waarde: str) -> str:
    """This file with another value, typed by hand, in one field of its head."""
    regels = [regel for regel in tekst.splitlines() if not regel.startswith(f"{veld} = ")]
    return "\n".join([f"{veld} = {waarde}", *regels])


def beschadig(casusmap: Path, veld: str, waarde: str, naam: str = EERSTE) -> Path:
    pad = casusmap / naam
    pad.write_text(anders(toml(sessie("Nieuw rooster", klaar=True)), veld, waarde), "utf-8")
    return pad


def drie(map: Path, waarde: str = MOMENTEN[0]) -> Path:
    """Three casussen, of which the middle one has a log with this moment; gives its file."""
    for naam in ("Berk-03", "Esdoorn-11"):
        casus = nieuwe_casus(map, CASUS.model_copy(update={"schuilnaam": naam, "id": naam}))
        sessiebestand(casus, EERSTE, sessie("Nieuw rooster").gewijzigd_naar(id=naam, casus=naam))
    pad = beschadig(casusmap(map, "Linde-07"), "gewijzigd", waarde)
    pad.write_text(pad.read_text().replace("afgerond", "anders"), "utf-8")
    return pad


# Refused at loading


@pytest.mark.parametrize("waarde", MOMENTEN)
@pytest.mark.parametrize("veld", ["begonnen", "gewijzigd"])
def test_a_sitting_at_a_moment_that_nobody_means_is_damaged(
    map: Path, zone: None, veld: str, waarde: str
) -> None:
    pad = beschadig(casusmap(map), veld, waarde)
    with pytest.raises(Onleesbaar) as fout:
        laad_sessie(pad)
    assert fout.value.zin == f"{EERSTE}, {veld}: {DIT_MOMENT}. {BLIJFT}"


@pytest.mark.parametrize(
    ("veld", "waarde", "zin"),
    [
        *(("afgerond", moment, DIT_MOMENT) for moment in MOMENTEN),
        *(("terugkijken_op", dag, DEZE_DAG) for dag in DAGEN),
    ],
)
def test_the_rest_of_the_sitting_opens_and_is_never_written_over(
    map: Path, zone: None, veld: str, waarde: str, zin: str
) -> None:
    bestand = laad_sessie(beschadig(casusmap(map), veld, waarde))
    assert bestand.problemen == (f"{EERSTE}, {veld}: {zin}. {BLIJFT}",)
    assert getattr(bestand.waarde, veld) is None
    assert not bestand.heel


@pytest.mark.parametrize("waarde", DAGEN)
@pytest.mark.parametrize("veld", ["datum", "vastgesteld"])
def test_an_afspraak_on_a_day_that_nobody_means_is_named(map: Path, veld: str, waarde: str) -> None:
    pad = sessiebestand(casusmap(map), EERSTE, sessie("a"))
    blok = f'\n[[afspraken]]\nscherm = "afspraken"\nwat = "Bellen"\n{veld} = {waarde}\n'
    pad.write_text(pad.read_text() + blok)
    assert laad_sessie(pad).problemen == (f"{EERSTE}, afspraak 1, {veld}: {DEZE_DAG}. {BLIJFT}",)


@pytest.mark.parametrize(
    ("veld", "waarde", "zin"),
    [
        *(("gemaakt", moment, DIT_MOMENT) for moment in MOMENTEN),
        *(("bewaren_tot", dag, DEZE_DAG) for dag in DAGEN),
    ],
)
def test_a_casus_with_a_day_that_nobody_means_is_damaged(
    map: Path, zone: None, veld: str, waarde: str, zin: str
) -> None:
    pad = casusmap(map) / "casus.toml"
    pad.write_text(anders(toml(CASUS), veld, waarde))
    with pytest.raises(Onleesbaar) as fout:
        laad_casus(pad.parent)
    assert fout.value.zin == f"casus.toml, {veld}: {zin}. {BLIJFT}"


@pytest.mark.parametrize(
    ("waarde", "zin"),
    [
        ("inf", "hier hoort een gewoon getal"),
        ("-inf", "hier hoort een gewoon getal"),
        ("nan", "hier hoort een gewoon getal"),
        ("1e308", "het getal is te hoog (hoogstens 10000)"),
        ("-0.1", "het getal is te laag (minstens 0)"),
    ],
)
def test_minutes_with_which_no_clock_can_count_are_named(map: Path, waarde: str, zin: str) -> None:
    pad = sessiebestand(casusmap(map), EERSTE, sessie("a"))
    pad.write_text(pad.read_text() + f'\n[[schermen]]\nid = "context"\nminuten = {waarde}\n')
    (probleem,) = laad_sessie(pad).problemen
    assert probleem.startswith(f"{EERSTE}, scherm 1, minuten: {zin}")


@pytest.mark.parametrize("blok", ["notities", "afspraken"])
def test_a_show_of_hands_is_of_one_table(map: Path, blok: str) -> None:
    pad = sessiebestand(casusmap(map), EERSTE, sessie("a").gewijzigd_naar(notities=()))
    velden = 'scherm = "context"\ntekst = "a"\nwat = "a"'
    pad.write_text(pad.read_text() + f"\n[[{blok}]]\n{velden}\nherkend = 1{'0' * 30}\n")
    (probleem,) = laad_sessie(pad).problemen
    assert "herkend: het getal is te hoog (hoogstens 99)" in probleem


@pytest.mark.parametrize("waarde", [MOMENTEN[0], MOMENTEN[1], MOMENTEN[5]])
def test_what_another_version_put_there_is_kept_whatever_it_is(map: Path, waarde: str) -> None:
    bestand = laad_sessie(beschadig(casusmap(map), "eigen_moment", waarde))
    assert bestand.heel
    assert "eigen_moment" in toml(bestand.waarde)


# What is written can be read


@pytest.mark.parametrize("dag", [date(1900, 1, 1), date(2999, 12, 31)])
def test_a_day_at_the_edge_is_kept_as_long_as_can_be(dag: date, tmp_path: Path) -> None:
    nu = NU.replace(year=dag.year, month=dag.month, day=dag.day)
    casus = Casus(schuilnaam="Linde-07", gemaakt=nu, bewaren_tot=dag)
    gesprek = Gesprek.begonnen(casus, standaard(), "gewoon", nu).gesteld(nu, terugkijken_op=dag)
    (tmp_path / "casus.toml").write_text(toml(gesprek.casus))
    pad = sessiebestand(tmp_path, EERSTE, gesprek.sessie)
    assert laad_casus(tmp_path).waarde == gesprek.casus
    assert laad_sessie(pad).waarde == gesprek.sessie


@pytest.mark.parametrize("gezegd", ["1 mei 1500", "1-1-1899", "2999 12 31", "1899-12-31"])
def test_a_year_that_nobody_means_is_no_day(gezegd: str) -> None:
    assert datum_uit(gezegd, NU.date()) is None


@pytest.mark.parametrize("maat", ["dagen", "weken", "maanden"])
@pytest.mark.parametrize("vandaag", [NU.date(), date(2999, 12, 31)])
def test_a_day_far_away_can_be_written_or_is_none(maat: str, vandaag: date) -> None:
    dag = datum_uit(f"over 9999 {maat}", vandaag)
    assert Afspraak(scherm="x", wat="a", datum=dag).datum == dag


def test_the_longest_time_for_a_question_can_be_written(tmp_path: Path) -> None:
    vol = Gesteld(id="context", minuten=MAX_MINUTEN)
    oud = sessie("a").gewijzigd_naar(schermen=(vol,))
    gesprek = Gesprek(CASUS, oud, standaard()).met(
        NU.replace(minute=9), Afspraak(scherm="context", wat="Bellen")
    )
    assert laad_sessie(sessiebestand(tmp_path, EERSTE, gesprek.sessie)).heel


# One bad casus takes nothing along


def lijsten(map: Path) -> list[Startlijst]:
    gang = startlijst(map, map.parent / "cache", NU.date(), lambda: True)
    return [nieuws for nieuws in gang if isinstance(nieuws, Startlijst)]


@pytest.mark.parametrize("waarde", MOMENTEN[:-1])
def test_the_other_casussen_stand_in_the_list(map: Path, zone: None, waarde: str) -> None:
    drie(map, waarde)
    *_, laatste = lijsten(map)
    achter = {keus.tekst: keus.achter for keus in laatste.casussen}
    assert set(achter) == {"Berk-03", "Esdoorn-11", "Linde-07"}
    assert achter["Linde-07"] == f"niet leesbaar: {EERSTE}"


def test_a_sitting_that_cannot_be_read_is_not_where_the_group_goes_on(map: Path) -> None:
    linde = casusmap(map)
    sessiebestand(linde, "2026-11-20-1400.toml", sessie("a", minuten=3))
    beschadig(linde, "gewijzigd", MOMENTEN[0])
    assert onderbroken(casussen(map)[0]) == NU.replace(minute=3)


@pytest.mark.parametrize(("veld", "waarde"), [("gemaakt", MOMENTEN[0]), ("bewaren_tot", DAGEN[0])])
def test_the_list_says_of_a_damaged_casus_that_it_cannot_be_read(
    av: Any, map: Path, veld: str, waarde: str
) -> None:
    pad = casusmap(map) / "casus.toml"
    pad.write_text(anders(toml(CASUS), veld, waarde))
    code, uit, fout = av("lijst")
    assert code == 1
    assert uit.startswith("Linde-07")
    assert fout == "linde-07: niet leesbaar: casus.toml\n"


@pytest.mark.parametrize("woorden", [["lijst"], ["controleer"], ["leerkring"], ["trends"]])
def test_every_command_names_it_and_goes_on(av: Any, map: Path, zone: None, woorden: list[str]) -> None:
    drie(map)
    code, uit, fout = av(*woorden)
    assert code == 1
    assert fout.startswith(f"linde-07: {EERSTE}")
    assert len(fout.splitlines()) == 1
    if woorden == ["lijst"]:
        assert {regel.split()[0] for regel in uit.splitlines()} == {"Berk-03", "Esdoorn-11", "Linde-07"}


async def test_a_casus_beside_it_opens(map: Path) -> None:
    drie(map)
    async with aan_tafel(map, None) as zaal:
        await zaal.tot(lambda: "Esdoorn-11" in zaal.woorden)
        await zaal.typ("Berk")
        assert "Berk-03: waar beginnen we?" in zaal.woorden


def test_a_package_is_looked_at_sitting_by_sitting(av: Any, map: Path, tmp_path: Path) -> None:
    drie(map)
    pad, elders = tmp_path / "p.zip", tmp_path / "elders"
    av("overdracht", "Linde-07", "--naar", pad)
    code, uit, fout = av("overnemen", pad, "--map", elders)
    assert code == 1
    assert uit.startswith("De casus staat in ")
    assert fout == f"{EERSTE}, gewijzigd: {DIT_MOMENT}. {BLIJFT} Het is wel overgenomen.\n"


def test_a_cache_with_a_day_that_no_log_holds_is_made_again(map: Path, tmp_path: Path) -> None:
    drie(map)
    for pad in map.rglob("*.toml"):
        os.utime(pad, (NU.timestamp(), NU.timestamp()))
    cache = tmp_path / "cache"
    tel(map, cache, lambda *_: True)
    (bestand,) = cache.iterdir()
    kop, *deel = bestand.read_text().splitlines()
    bekend = {sleutel: [*van[:2], *DAGEN[:2], *van[4:]] for sleutel, van in json.loads(deel[0]).items()}
    bestand.write_text("\n".join([kop, json.dumps(bekend)]))
    with index.Index(map, cache) as opnieuw:
        laatst = {opnieuw.nu(casusmap).laatst for casusmap in opnieuw.mappen}
    assert laatst == {NU.replace(tzinfo=None), None}


def raakt_stuk(*_: Any, **__: Any) -> Any:
    raise ZeroDivisionError


def test_what_nobody_foresaw_in_one_casus_stays_there(
    av: Any, map: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drie(map, "2026-11-21T14:00:00Z")
    echt = index.stand_van

    def stand_van(sessies: list[Sessie]) -> index.Stand:
        return raakt_stuk() if sessies[0].id == "Berk-03" else echt(sessies)

    monkeypatch.setattr(index, "stand_van", stand_van)
    assert lees_stand(map / "berk-03").onleesbaar == ("de map",)
    *_, laatste = lijsten(map)
    achter = {keus.tekst: keus.achter for keus in laatste.casussen}
    assert achter.pop("Berk-03") == "niet leesbaar: de map"
    assert not any("niet leesbaar" in woorden for woorden in achter.values())
    code, uit, fout = av("lijst")
    assert (code, len(uit.splitlines())) == (1, 3)
    assert fout == "berk-03: de map kan niet gelezen worden.\n"


def test_what_nobody_foresaw_in_one_folder_stays_there(map: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drie(map, "2026-11-21T14:00:00Z")
    echt = lijst.stempel
    gezien: list[int] = []

    def stempel(bestanden: Any) -> str:
        gezien.append(1)
        return raakt_stuk() if len(gezien) == 1 else echt(bestanden)

    monkeypatch.setattr(lijst, "stempel", stempel)
    monkeypatch.setattr(begin, "onderbroken", raakt_stuk)
    *_, laatste = lijsten(map)
    assert [keus.achter for keus in laatste.casussen].count("niet leesbaar: de map") == 1
    assert len(laatste.casussen) == 3


async def test_a_list_that_fails_half_way_ends_nothing(map: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drie(map)
    echt = begin.startlijst

    def half(*waarmee: Any) -> Iterator[Startlijst | str]:
        yield next(echt(*waarmee))
        yield "Nagekeken: 1 van 3"
        raise ZeroDivisionError

    monkeypatch.setattr(begin, "startlijst", half)
    async with aan_tafel(map, None) as zaal:
        await zaal.tot(lambda: "De lijst is niet compleet." in zaal.woorden)
        assert "Berk-03" in zaal.woorden
        assert "Nagekeken" not in zaal.woorden


async def test_counting_that_fails_ends_nothing(map: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drie(map)
    monkeypatch.setattr(index, "tel", raakt_stuk)
    async with aan_tafel(map, None) as zaal:
        await zaal.druk("ctrl+n")
        await zaal.tot(lambda: "Het tellen lukt niet." in zaal.woorden)
        await zaal.druk("escape")
        assert zaal.soort == "StartScreen"
