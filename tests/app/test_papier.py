"""A paper in the app: where it may come is the choice of the begeleider, and it can be opened."""

from pathlib import Path

import pytest

from aan_tafel import Zaal, aan_tafel, gesprek_op, leg_klaar
from andere_vragen.app import papier
from andere_vragen.store.plaatsen import Plaatsen
from andere_vragen.taal.weigering import Weigering


@pytest.fixture
def onedrive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The documents are in OneDrive."""
    monkeypatch.setenv("OneDrive", str(tmp_path.parent / f".{tmp_path.name}" / "documenten"))


def plekken(zaal: Zaal) -> Plaatsen:
    return zaal.app._opdracht.plaatsen


def in_onedrive(zaal: Zaal) -> Plaatsen:
    """The same places, with documents of their own."""
    documenten = plekken(zaal).documenten / "documenten"
    assert zaal.app._tafel
    zaal.app._tafel._plaatsen = plekken(zaal)._replace(documenten=documenten)
    return zaal.app._tafel._plaatsen


async def test_documents_in_a_cloud_are_named_before_there_is_a_paper(tmp_path: Path, onedrive: None) -> None:
    async with aan_tafel(tmp_path, "context", size=(64, 18)) as zaal:
        waar = in_onedrive(zaal)
        await zaal.druk("ctrl+l", "enter")
        await zaal.tot(lambda: "Je documenten staan in een map van OneDrive." in zaal.woorden)
        assert not waar.documenten.exists()
        assert "↓" not in zaal.tekst, "there is room for every answer, also below one of more lines"
        await zaal.kies("Geen papier maken")
        await zaal.tot(lambda: "Er is geen papier gemaakt." in zaal.tekst)
        await zaal.druk("ctrl+l", "enter")
        await zaal.tot(lambda: zaal.soort == "KiesScreen")
        await zaal.druk("escape")
        await zaal.tot(lambda: "Er is geen papier gemaakt." in zaal.tekst)
        assert not waar.documenten.exists()
        assert not waar.eigen.exists()


async def test_the_paper_comes_where_the_begeleider_says(tmp_path: Path, onedrive: None) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        waar = in_onedrive(zaal)
        for keus, map in (("Alleen op deze laptop", waar.eigen), ("Toch bij documenten", waar.documenten)):
            assert not map.exists()
            await zaal.druk("ctrl+l", "enter")
            await zaal.tot(lambda: "Je documenten staan" in zaal.woorden)
            await zaal.kies(keus)
            await zaal.tot(lambda er=map: er.exists() and len([*er.iterdir()]) == 1)  # type: ignore[misc]
            await zaal.tot(lambda: "Gemaakt:" in zaal.tekst)


async def test_a_home_in_the_cloud_is_no_place_on_this_laptop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OneDrive", str(tmp_path.parent))
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.druk("ctrl+l", "enter")
        await zaal.tot(lambda: "Je documenten staan" in zaal.woorden)
        assert "Alleen op deze laptop" not in zaal.tekst


async def test_practising_makes_no_paper_and_asks_nothing(tmp_path: Path, onedrive: None) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        assert zaal.app._tafel
        in_onedrive(zaal)
        zaal.app._tafel._oefenen = True
        await zaal.druk("ctrl+l", "enter")
        await zaal.tot(lambda: "Oefenen bewaart niets" in zaal.tekst)


@pytest.mark.parametrize("scherm", ["context", "slot"])
async def test_a_paper_that_was_made_can_be_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, scherm: str
) -> None:
    geopend: list[Path] = []
    monkeypatch.setattr(papier, "laat_zien", geopend.append)
    lijst = "ctrl+l" if scherm == "context" else "f8"
    async with aan_tafel(tmp_path, gesprek_op(scherm)) as zaal:
        await zaal.druk(lijst)
        assert "Open blad" not in zaal.tekst
        await zaal.kies("Blad voor")
        await zaal.tot(lambda: "Gemaakt:" in zaal.woorden)
        if scherm == "context":
            await zaal.druk(lijst)
        await zaal.kies("Open blad-linde-07-2026-11-21.html")
        await zaal.tot(lambda: bool(geopend))
    assert geopend == [plekken(zaal).documenten / "blad-linde-07-2026-11-21.html"]


async def test_names_typed_at_the_table_are_told_with_the_paper(tmp_path: Path) -> None:
    aanwezig = ({"rol": "mentor"}, {"rol": "Karin"})
    async with aan_tafel(tmp_path, gesprek_op("context", aanwezig=aanwezig), size=(90, 24)) as zaal:
        await zaal.druk("ctrl+l", "enter")
        await zaal.tot(lambda: "aan tafel zijn namen getypt: Karin. Is dat nodig?" in zaal.woorden)


async def test_what_opens_nothing_says_where_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def kan_niet(_: Path) -> None:
        raise Weigering("Dit kan hier niet geopend worden.")

    monkeypatch.setattr(papier, "laat_zien", kan_niet)
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.druk("ctrl+l", "enter")
        await zaal.tot(lambda: "ctrl+l: openen." in zaal.woorden)
        await zaal.druk("ctrl+l")
        await zaal.kies("Open blad")
        await zaal.tot(lambda: "Dit kan hier niet geopend worden." in zaal.woorden)


async def test_a_map_in_a_cloud_is_named_at_the_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OneDrive", str(tmp_path))
    leg_klaar(tmp_path, gesprek_op("context"))
    async with aan_tafel(tmp_path, None) as zaal:
        await zaal.tot(lambda: "de map met casussen staat in een map van OneDrive" in zaal.woorden)
