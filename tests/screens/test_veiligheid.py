"""What to do in danger: the first line of F1 and of ctrl+p, on every screen there is."""

from collections.abc import Awaitable, Callable, Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

import pytest

from aan_tafel import Zaal, aan_tafel, gesprek_op, leg_klaar
from andere_vragen import screens
from andere_vragen.casus.uitspraken import Notitie
from andere_vragen.screens.laag import Laag
from andere_vragen.vragen.lezen import standaard

LEEG = {"LeegScreen"}
"""Tells nothing at all: any key brings back the screen under it, and there it is."""

ZELF = {"VeiligheidScreen"}
NOOIT_ZELF = {
    "Laag",
    "Venstertje",
    "LijstScreen",
    "RustigScreen",
    "GesprekScreen",
    "SchrijfScreen",
    "OverstapScreen",
}
"""What screens are made of; none of them is shown."""


for _module in iter_modules(screens.__path__, f"{screens.__name__}."):
    import_module(_module.name)


def soorten(soort: type[Laag[Any]]) -> Iterator[str]:
    """All kinds of screens, however deep."""
    yield soort.__name__
    for onder in soort.__subclasses__():
        yield from soorten(onder)


GEZEGD = gesprek_op(
    "context",
    aanwezig=({"rol": "mentor"}, {"rol": "moeder"}),
    notities=(Notitie(scherm="context", rij="klas", niveau="klas", tekst="Onrust", bron="aan_tafel"),),
)


def druk(*toetsen: str) -> Callable[[Zaal], Awaitable[None]]:
    async def doe(zaal: Zaal) -> None:
        await zaal.druk(*toetsen)

    return doe


async def rondje(zaal: Zaal) -> None:
    await zaal.druk("ctrl+p", *"rondje", "enter")


async def klaar(zaal: Zaal) -> None:
    await zaal.druk("f8", "f8")
    await zaal.tot(lambda: zaal.soort == "KlaarScreen")


async def casus(zaal: Zaal) -> None:
    await zaal.tot(lambda: "Linde-07" in zaal.tekst)
    while "►" not in zaal.regels[zaal.regel("Linde-07")]:
        await zaal.druk("down")
    zaal.app._start.action_casus()
    await zaal.tot(lambda: zaal.soort == "CasusScreen")


async def zeker(zaal: Zaal) -> None:
    await casus(zaal)
    while "►" not in zaal.regels[zaal.regel("Verwijderen")]:
        await zaal.druk("down")
    await zaal.druk("enter")
    await zaal.tot(lambda: zaal.soort == "ZekerScreen")


WEGEN: dict[str, tuple[Any, Callable[[Zaal], Awaitable[None]]]] = {
    "StartScreen": (None, druk()),
    "CasusScreen": (None, casus),
    "ZekerScreen": (None, zeker),
    "KiesScreen": (GEZEGD, druk("ctrl+l")),
    "VraagScreen": (GEZEGD, druk()),
    "FormulierScreen": (GEZEGD, druk("f5")),
    "AllesScreen": (GEZEGD, druk("f3")),
    "GrootScreen": (GEZEGD, druk("f6")),
    "TrendsScreen": (GEZEGD, druk("ctrl+n")),
    "RondjeScreen": (GEZEGD, rondje),
    "StilstaanScreen": (GEZEGD, druk("f8")),
    "EindeScreen": (gesprek_op("slot"), druk("f8")),
    "KlaarScreen": (gesprek_op("slot"), klaar),
    "HulpScreen": (GEZEGD, druk("f1")),
    "OpdrachtenScreen": (GEZEGD, druk("ctrl+p")),
    "WatKanScreen": (GEZEGD, druk("f3", "f1")),
}
"""How to come on each kind of screen."""


def test_every_kind_of_screen_is_tried() -> None:
    assert set(soorten(Laag)) - NOOIT_ZELF - LEEG - ZELF == set(WEGEN)


@pytest.mark.parametrize("toets", ["f1", "ctrl+p"])
@pytest.mark.parametrize("soort", WEGEN)
async def test_danger_comes_first_on_every_screen(tmp_path: Path, soort: str, toets: str) -> None:
    zitting, daarheen = WEGEN[soort]
    if zitting is None:
        leg_klaar(tmp_path, GEZEGD)
    async with aan_tafel(tmp_path, zitting, size=(64, 26)) as zaal:
        await daarheen(zaal)
        assert zaal.soort == soort
        if soort not in ("HulpScreen", "OpdrachtenScreen", "WatKanScreen"):  # there it stands already
            await zaal.druk(toets)
        await zaal.druk("enter")
        assert zaal.soort == "VeiligheidScreen", zaal.tekst
        te_lezen = " ".join(zaal.tekst.replace("│", " ").split())
        assert all(regel.tekst in te_lezen for regel in standaard().veiligheid)
        await zaal.druk("escape")
        assert zaal.soort in (soort, "VraagScreen", "AllesScreen")


@pytest.mark.parametrize("soort", ["StartScreen", "FormulierScreen"])
async def test_a_school_without_it_is_told_nothing_of_danger(tmp_path: Path, soort: str) -> None:
    zitting, daarheen = WEGEN[soort]
    zonder = standaard().model_copy(update={"veiligheid": ()})
    async with aan_tafel(tmp_path, zitting, vragen=zonder) as zaal:
        await daarheen(zaal)
        for toets in ("f1", "ctrl+p"):
            await zaal.druk(toets)
            assert zaal.soort in ("WatKanScreen", "KiesScreen")
            assert "Veilig" not in zaal.tekst
            await zaal.druk("escape")


async def test_the_numbers_of_a_school_stand_on_every_screen(tmp_path: Path) -> None:
    from andere_vragen.vragen.blokken import Veiligheid

    eigen = standaard().model_copy(update={"veiligheid": (Veiligheid(tekst="Bel de conciërge: 06-EIGEN."),)})
    async with aan_tafel(tmp_path, None, vragen=eigen) as zaal:
        await zaal.druk("f1", "enter")
        assert "Bel de conciërge: 06-EIGEN." in zaal.tekst


async def test_what_a_form_can_do_stands_under_it(tmp_path: Path) -> None:
    """And half-typed words stay."""
    async with aan_tafel(tmp_path, GEZEGD) as zaal:
        await zaal.druk("f5", *"Bel", "f1")
        assert "Vastleggen" in zaal.tekst
        await zaal.druk("escape")
        assert zaal.soort == "FormulierScreen"
        assert "Bel" in zaal.tekst
        await zaal.druk("f1")
        await zaal.kies("Terug")
        assert zaal.op("context")


async def test_nothing_of_it_shows_through_an_empty_screen(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, GEZEGD) as zaal:
        await zaal.druk("f9", "f1")
        assert zaal.op("context")
