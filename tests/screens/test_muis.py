"""What can be clicked."""

from pathlib import Path

from textual import events

from aan_tafel import aan_tafel, leg_klaar
from tafel_waarden import DRIE_GEZEGD, RIJEN


async def test_rows_items_lines_and_keys_can_be_clicked(tmp_path: Path) -> None:
    leg_klaar(tmp_path, DRIE_GEZEGD)
    async with aan_tafel(tmp_path, None) as zaal:
        await zaal.kies("21-11-2026")
        assert zaal.soort == "KiesScreen"
        await zaal.kies("Verder waar we waren")
        await zaal.tot(lambda: zaal.op("context"))
        await zaal.klik("●thuis", 1)
        assert zaal.trap.open.id == "thuis"
        await zaal.klik("Een broertje erbij")
        assert zaal.trap.gekozen
        await zaal.klik("Een broertje erbij")
        assert zaal.soort == "FormulierScreen"
        await zaal.klik("Esc Terug", 5)
        assert zaal.op("context")
        await zaal.klik("F3 Alles", 4)
        assert zaal.soort == "AllesScreen"
        await zaal.klik("Wie heeft steun nodig")
        await zaal.klik("Enter Kies", 7)
        await zaal.tot(lambda: zaal.op("steun"))
        await zaal.klik("F1 Hulp")
        await zaal.kies("leg een afspraak vast")
        assert zaal.soort == "FormulierScreen"
        await zaal.klik("Voor wie", 24)
        assert "de hele klas" in zaal.tekst
        await zaal.druk("escape")
        await zaal.klik("F8 Verder")
        await zaal.tot(lambda: zaal.op("hypothesen"))
        await zaal.druk("f6")
        await zaal.klik("F6 Klein")
        assert zaal.op("hypothesen")


async def test_scrolling_walks(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        y = zaal.regel("nog leeg")
        await zaal.muis(events.MouseScrollDown, 5, y)
        assert zaal.trap.open.id == RIJEN[1].id
        await zaal.muis(events.MouseScrollUp, 5, y)
        assert zaal.trap.open.id == RIJEN[0].id
