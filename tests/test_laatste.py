"""Which sitting is the last: one rule for the list, the opening, the verslag and the index."""

import os
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.tijdlijn import eerder_dan
from andere_vragen.casus.volgorde import op_volgorde
from andere_vragen.dossier import Dossier
from andere_vragen.store import laden, toml
from andere_vragen.store.index import lees_stand
from andere_vragen.store.lezen import lees
from andere_vragen.store.lijst import casussen
from andere_vragen.store.onderbroken import onderbroken
from andere_vragen.vragen.lezen import standaard
from store_waarden import NU, casusmap, sessie, sessiebestand

VRAGEN = standaard().van_soort("jongere")


def zitting(id: str, dagen: int, na: str | None = None, *, gewijzigd: int = 0) -> Sessie:
    """A sitting that says its own name, so many days from now by the clock it was held with."""
    begonnen = NU + timedelta(days=dagen)
    anders = {"begonnen": begonnen, "gewijzigd": begonnen + timedelta(minutes=gewijzigd), "vervolg_op": na}
    return sessie(f"Dit is {id}", id=id).gewijzigd_naar(**anders)


def ids(sessies: list[Sessie]) -> list[str]:
    return [een.id for een in sessies]


# The rule


@pytest.mark.parametrize(
    ("zittingen", "volgorde"),
    [
        ([], ""),
        ([zitting("b", 1), zitting("a", 0)], "ab"),
        ([zitting("b", 0), zitting("a", 0)], "ab"),
        ([zitting("a", 0), zitting("b", -2, "a")], "ab"),
        ([zitting("a", 365), zitting("b", 1, "a"), zitting("c", 2, "b")], "abc"),
        ([zitting("a", 0), zitting("c", -2, "a"), zitting("b", -3, "a")], "abc"),
        ([zitting("b", 1, "verdwenen"), zitting("a", 0)], "ab"),
        ([zitting("a", 0, "a"), zitting("b", 1)], "ba"),
        ([zitting("a", 0, "b"), zitting("b", 1, "a")], "ab"),
    ],
    ids=[
        "geen",
        "wie eerder begon",
        "tegelijk: het id",
        "een klok die twee dagen achterloopt",
        "een klok die een jaar voorliep",
        "twee op een ander: wie eerder begon",
        "het gesprek daarvoor is er niet meer",
        "met de hand: een vervolg op zichzelf",
        "met de hand: in een kring",
    ],
)
def test_een_gesprek_komt_na_het_gesprek_waarop_het_verdergaat(
    zittingen: list[Sessie], volgorde: str
) -> None:
    assert "".join(ids(op_volgorde(zittingen))) == volgorde


IDS = st.sampled_from("abcdef")


@given(
    st.lists(
        st.builds(zitting, IDS, st.integers(-3, 3), st.none() | IDS | st.just("verdwenen")),
        unique_by=lambda een: een.id,
    ).flatmap(lambda alle: st.tuples(st.just(alle), st.permutations(alle)))
)
def test_hoe_de_map_ook_gelezen_wordt_de_volgorde_is_dezelfde(
    paar: tuple[list[Sessie], list[Sessie]],
) -> None:
    alle, door_elkaar = paar
    volgorde = op_volgorde(alle)
    assert ids(op_volgorde(door_elkaar)) == ids(volgorde)
    assert sorted(ids(volgorde)) == sorted(ids(alle))
    for plek, een in enumerate(volgorde):
        assert eerder_dan(een, door_elkaar) == tuple(volgorde[:plek])


# Everybody who asks


@pytest.fixture
def linde(tmp_path: Path) -> Path:
    return casusmap(tmp_path / "casussen")


@pytest.mark.parametrize(
    "bestanden",
    [
        {"2026-11-21-1400.toml": zitting("oud", 0), "2026-11-19-1400.toml": zitting("nieuw", -2, "oud")},
        {"2027-11-21-1400.toml": zitting("oud", 365), "2026-11-22-1400.toml": zitting("nieuw", 1, "oud")},
        {"2026-12-12-1400.toml": zitting("oud", 0), "gesprek van Beuk.toml": zitting("nieuw", 21)},
        {
            "2026-11-21-1400.toml": zitting("oud", 0, gewijzigd=90),
            "2026-11-21-1400-LAPTOP.toml": zitting("oud", 0),
            "2026-11-19-1400.toml": zitting("nieuw", -2, "oud"),
            "2026-11-19-1400 (kopie).toml": zitting("nieuw", -2, "oud", gewijzigd=-1),
        },
    ],
    ids=["klok loopt achter", "klok liep voor", "bestand hernoemd", "met kopieën"],
)
def test_lijst_opening_verslag_en_index_nemen_hetzelfde_gesprek_als_laatste(
    av: Any, linde: Path, tmp_path: Path, bestanden: dict[str, Sessie]
) -> None:
    for naam, waarde in bestanden.items():
        sessiebestand(linde, naam, waarde)
    nieuw = next(waarde for waarde in bestanden.values() if waarde.id == "nieuw")
    open_ = Dossier(linde, VRAGEN, tmp_path / "toestand")
    verder = open_.verder()
    assert (verder.sessie, ids([*verder.eerder])) == (nieuw, ["oud"])
    assert ids([*open_.nieuw("kort", NU).eerder]) == ["oud", "nieuw"]
    open_.los()
    assert onderbroken(casussen(linde.parent)[0]) == nieuw.gewijzigd
    stand = lees_stand(linde)
    begonnen = nieuw.begonnen.replace(tzinfo=None)
    assert (stand.laatst, stand.onderbroken) == (begonnen, True)
    assert "Dit is nieuw" in av("verslag", "Linde-07", "--map", linde.parent).uit
    assert f'"laatst": "{begonnen.isoformat()}"' in av("lijst", "--json", "--map", linde.parent).uit


def test_wie_met_een_klok_die_achterloopt_verdergaat_vindt_morgen_dat_gesprek(
    linde: Path, tmp_path: Path
) -> None:
    sessiebestand(linde, "2026-11-21-1400.toml", zitting("oud", 0))
    open_ = Dossier(linde, VRAGEN, tmp_path / "toestand")
    gesprek = open_.nieuw("kort", NU - timedelta(days=2))
    saver = open_.saver(gesprek, lambda _: None, lambda: NU)
    saver.zet(gesprek.casus, gesprek.sessie)
    assert saver.sluit(10)
    open_.los()
    assert Dossier(linde, VRAGEN, tmp_path / "toestand").verder().sessie == gesprek.sessie


def test_een_casus_openen_leest_elk_bestand_een_keer(
    linde: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for dagen in range(5):
        sessiebestand(linde, f"2026-11-{21 + dagen}-1400.toml", zitting(f"s{dagen}", dagen))
    gelezen: Counter[str] = Counter()

    def telt(pad: Path) -> tuple[bytes, os.stat_result]:
        gelezen[pad.name] += 1
        return lees(pad)

    monkeypatch.setattr(laden, "lees", telt)
    monkeypatch.setattr(toml, "lees", telt)
    open_ = Dossier(linde, VRAGEN, tmp_path / "toestand")
    open_.toe(NU.date())
    gesprek = open_.verder()
    saver = open_.saver(gesprek, lambda _: None, lambda: NU)
    saver.zet(gesprek.casus, gesprek.sessie)
    assert saver.sluit(10)
    assert gelezen.pop("wie-is-wie.toml", 0) <= 1
    assert gelezen == dict.fromkeys((pad.name for pad in linde.glob("*.toml")), 1)
