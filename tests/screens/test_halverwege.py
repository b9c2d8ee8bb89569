"""What is half typed stays where it belongs, and what F8 does is what it says."""

from pathlib import Path

import pytest

from aan_tafel import aan_tafel, gesprek_op
from andere_vragen.casus.concept import Regelplek
from andere_vragen.casus.uitspraken import Notitie
from andere_vragen.vragen.lezen import standaard
from andere_vragen.vragen.modellen import Vragen
from gesprek_waarden import half

GOED = Regelplek("goed", niveau=standaard().van_soort("jongere").niveaus[1].id)


async def test_half_a_line_keeps_its_niveau_when_the_group_goes_on_and_comes_back(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "goed") as zaal:
        await zaal.druk("tab", "tab")
        await zaal.typ("Ze is", "")
        assert half(await zaal.log()) == {GOED: "Ze is"}
        await zaal.druk("f8", "f7")
        assert zaal.op("goed")
        assert "De klas / groep" in zaal.tekst
        await zaal.druk(*" rustig", "enter")
        (notitie,) = (await zaal.log()).notities
        assert (notitie.tekst, notitie.niveau) == ("Ze is rustig", "klas")
        assert (await zaal.log()).concept == ()


async def test_half_a_line_moves_along_to_another_niveau(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "goed") as zaal:
        await zaal.druk("tab", "tab")
        await zaal.typ("Ze is", "")
        await zaal.druk("shift+tab", "shift+tab")
        assert half(await zaal.log()) == {Regelplek("goed"): "Ze is"}


async def test_the_half_change_of_a_line_goes_and_comes_back_with_it(tmp_path: Path) -> None:
    sessie = gesprek_op("goed", notities=[Notitie(id="n1", scherm="goed", tekst="Ze lacht")])
    async with aan_tafel(tmp_path, sessie) as zaal:
        await zaal.druk("up", "enter", "!", "escape")
        assert list(half(await zaal.log()).values()) == ["Ze lacht!"]
        await zaal.druk("delete")
        assert (await zaal.log()).concept == ()
        await zaal.druk("ctrl+z", "up", "enter")
        assert zaal.invoer.value == "Ze lacht!"


def met_route(*schermen: str) -> Vragen:
    """The shipped questions, with a route of somebody's own."""
    alles = standaard().van_soort("jongere")
    eigen = alles.routes[0].model_copy(update={"schermen": schermen})
    return alles.model_copy(update={"routes": (eigen, *alles.routes[1:])})


@pytest.mark.parametrize(
    ("route", "scherm", "label", "naar"),
    [
        (("slot", "context"), "slot", "Verder", "context"),
        (("slot", "context"), "context", "Klaar", ""),
        (("context", "slot"), "welkom", "Verder", "context"),
        (("welkom", "context"), "slot", "Klaar", ""),
    ],
    ids=["slot in front", "the last of its own route", "before the route", "past the route"],
)
async def test_f8_does_what_it_says(
    tmp_path: Path, route: tuple[str, ...], scherm: str, label: str, naar: str
) -> None:
    vragen = met_route(*route)
    async with aan_tafel(tmp_path, gesprek_op(scherm, route=vragen.routes[0].id), vragen=vragen) as zaal:
        assert f"F8 {label}" in zaal.tekst
        assert ("Dit gesprek staat in" in zaal.woorden) is (label == "Klaar")
        await zaal.druk("f8")
        if naar:
            assert zaal.op(naar)
        else:
            await zaal.rond_af()
