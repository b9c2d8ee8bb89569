"""Between two sittings somebody tells in one line how an afspraak goes."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from aan_tafel import CASUS, NU, aan_tafel, gesprek_op, leg_klaar
from andere_vragen.casus.sessie import Sessie
from andere_vragen.store.laden import alle
from andere_vragen.store.lijst import sessies

TOEN = NU - timedelta(days=10)
BELLEN = {"id": "a1", "scherm": "afspraken", "wat": "De mentor belt", "wie": "mentor"}
GROETEN = {"id": "a2", "scherm": "afspraken", "wat": "Groeten bij de deur"}


def gehouden(*afspraken: dict[str, Any], **velden: Any) -> Sessie:
    dag = (NU + timedelta(days=11)).date()
    vast = {"begonnen": TOEN, "gewijzigd": TOEN, "afspraken": afspraken, "terugkijken_op": dag}
    return gesprek_op("slot", id="11111111", vraag="Hoe doet Linde mee?", **vast | velden)


@pytest.mark.parametrize("afgerond", [TOEN, None], ids=["afgerond", "nog open"])
async def test_one_line_is_kept_beside_the_sitting_and_changes_nothing_of_it(
    tmp_path: Path, afgerond: Any
) -> None:
    casusmap = leg_klaar(tmp_path, gehouden(BELLEN, GROETEN, afgerond=afgerond))
    (eerste,) = sessies(casusmap)
    inhoud = eerste.read_bytes()
    async with aan_tafel(tmp_path, None) as zaal:
        await zaal.typ("linde")
        await zaal.tot(lambda: zaal.soort == "KiesScreen")
        assert "2 open" in zaal.tekst
        while "►" not in zaal.regels[zaal.regel("Tussendoor")]:
            await zaal.druk("down")
        await zaal.druk("enter")
        await zaal.tot(lambda: "Van welke afspraak" in zaal.tekst)
        await zaal.druk("down", "enter")
        await zaal.tot(lambda: zaal.soort == "FormulierScreen")
        assert "Groeten bij de deur" in zaal.tekst
        await zaal.vul("geleerd", "het lukt bijna elke dag")
        await zaal.druk("ctrl+s")
        await zaal.tot(lambda: zaal.soort == "StartScreen")
        assert f"Bewaard bij {CASUS.schuilnaam}" in zaal.woorden
    gelezen = alle(casusmap)
    held, tussen = (bestand.waarde for bestand in gelezen.sessies)
    assert eerste.read_bytes() == inhoud
    assert (tussen.tussendoor, tussen.soort, tussen.vervolg_op) == (True, "terugkijken", held.id)
    assert [(blik.afspraak, blik.geleerd) for blik in tussen.terugblik] == [("a2", "het lukt bijna elke dag")]
    assert tussen.schermen == (), "no question was asked"
    assert gelezen.laatste.bestand
    assert gelezen.laatste.bestand.waarde.id == held.id, "the sitting that was held is the last one"
    assert all(pad.with_suffix(".md").exists() for pad in sessies(casusmap) if pad != eerste)


async def test_without_something_open_it_is_not_offered(tmp_path: Path) -> None:
    leg_klaar(tmp_path, gehouden(BELLEN | {"status": "gedaan"}, afgerond=TOEN))
    async with aan_tafel(tmp_path, None) as zaal:
        await zaal.typ("linde")
        await zaal.tot(lambda: zaal.soort == "KiesScreen")
        assert "Tussendoor" not in zaal.tekst


async def test_who_changes_their_mind_leaves_nothing_and_the_casus_is_free(tmp_path: Path) -> None:
    casusmap = leg_klaar(tmp_path, gehouden(BELLEN, afgerond=TOEN))
    async with aan_tafel(tmp_path, None) as zaal:
        for stap in range(2):
            await zaal.typ("linde")
            await zaal.tot(lambda: zaal.soort == "KiesScreen")
            while "►" not in zaal.regels[zaal.regel("Tussendoor")]:
                await zaal.druk("down")
            await zaal.druk("enter")
            await zaal.tot(lambda: "Van welke afspraak" in zaal.tekst)
            await zaal.druk("enter" if stap else "escape")
        await zaal.tot(lambda: zaal.soort == "FormulierScreen")
        await zaal.druk("escape")
        await zaal.tot(lambda: zaal.soort == "StartScreen")
    assert len(sessies(casusmap)) == 1
