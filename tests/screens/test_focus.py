"""In a form it always shows where is typed: by a sign, in every window, and after a refusal too."""

from pathlib import Path

import pytest

from aan_tafel import CASUS, Zaal, aan_tafel, gesprek_op, leg_klaar
from andere_vragen.casus.sessie import Deelnemer
from andere_vragen.casus.uitspraken import Notitie
from andere_vragen.screens.formulier import FormulierScreen

MATEN = [(42, 12), (64, 18), (120, 40)]


def _velden(zaal: Zaal) -> int:
    scherm = zaal.app.screen
    assert isinstance(scherm, FormulierScreen)
    return len(scherm._asked)


def _where(zaal: Zaal) -> int:
    """The line with the sign, which is that of the field that takes the keys."""
    (regel,) = (n for n, tekst in enumerate(zaal.regels) if "►" in tekst)
    focus = zaal.app.screen.focused
    assert focus
    assert regel == focus.region.y
    return regel


FORMULIEREN = {
    "afspraak": ("f5",),
    "notitie": ("up", "enter"),
    "mens": ("f7", "f7", "tab", "up", "enter"),
}


@pytest.mark.parametrize("maat", MATEN)
@pytest.mark.parametrize("vorm", FORMULIEREN)
async def test_the_field_that_takes_the_keys_has_the_sign(
    tmp_path: Path, vorm: str, maat: tuple[int, int]
) -> None:
    gezegd = Notitie(scherm="context", rij="klas", niveau="klas", tekst="Ze lacht")
    mensen = (Deelnemer(rol="mentor"),)
    async with aan_tafel(
        tmp_path, gesprek_op("context", notities=(gezegd,), aanwezig=mensen), size=maat
    ) as zaal:
        await zaal.druk(*FORMULIEREN[vorm])
        for toets, richting in (("tab", 1), ("down", 1), ("shift+tab", -1)):
            gezien = [_where(zaal)]
            for _ in range(_velden(zaal)):
                await zaal.druk(toets)
                gezien.append(_where(zaal))
            assert gezien[0] == gezien[-1], "round once"
            assert len(set(gezien)) == _velden(zaal)
            rond = sorted(set(gezien), reverse=richting < 0)
            begin = rond.index(gezien[0])
            assert gezien[:-1] == rond[begin:] + rond[:begin]


async def test_after_a_refusal_the_field_it_is_about_has_the_sign(tmp_path: Path) -> None:
    gezegd = Notitie(scherm="context", rij="klas", niveau="klas", tekst="Ze lacht")
    async with aan_tafel(tmp_path, gesprek_op("context", notities=(gezegd,))) as zaal:
        await zaal.druk("f5", *["tab"] * 4, "ctrl+s")
        assert "Nog niet vastgelegd" in zaal.woorden
        assert "Wat proberen we" in zaal.regels[_where(zaal)]
        await zaal.druk("escape", "up", "ctrl+r", "tab")
        await zaal.druk(*"veel", "tab", "ctrl+s")
        assert "Hoeveel handen?" in zaal.woorden
        assert "veel" in zaal.regels[_where(zaal)]


async def test_a_name_that_is_taken_is_asked_again_where_it_stands(tmp_path: Path) -> None:
    leg_klaar(tmp_path, gesprek_op("context"))
    async with aan_tafel(tmp_path, None) as zaal:
        await zaal.typ("Els-98")
        await zaal.vul("schuilnaam", CASUS.schuilnaam)
        await zaal.druk("tab", "ctrl+s")
        assert "Deze schuilnaam is er al." in zaal.woorden
        assert CASUS.schuilnaam in zaal.regels[_where(zaal)]
