"""One question, and everything said to it in full: in every window, at every row."""

import errno
from pathlib import Path

import pytest

from aan_tafel import SCHERMEN, Zaal, aan_tafel, gesprek_op
from andere_vragen.casus.uitspraken import Notitie
from andere_vragen.rijen.welke import rijen_van
from andere_vragen.store import saver, sessiebestanden
from andere_vragen.widgets.balken import Voet
from andere_vragen.widgets.blad import Blad
from andere_vragen.widgets.strip import MEER, namen

MATEN = [(42, 12), (64, 18), (80, 24), (120, 40)]

LANG = (
    "De mentor en de coach bellen allebei elke week met moeder, en niemand weet van de ander wat er "
    "toen besproken is en wat er daarna zou gebeuren, {n}."
)


def zin_op(zaal: Zaal) -> str:
    """The words of the question and what was said, without the signs before them."""
    return " ".join(zaal.zoek(Blad).render().plain.split())


def lege_regels(zaal: Zaal) -> int:
    blad = zaal.zoek(Blad)
    return sum(not regel.strip() for regel in blad.render().plain.split("\n"))


def in_letters(zaal: Zaal) -> bool:
    return not set("▌▖▝▞").isdisjoint(zaal.tekst)


@pytest.mark.parametrize("maat", MATEN, ids=lambda maat: f"{maat[0]}x{maat[1]}")
async def test_at_every_row_the_question_stands_whole_and_every_row_in_the_strip(
    tmp_path: Path, maat: tuple[int, int]
) -> None:
    async with aan_tafel(tmp_path, "voorbeeld", size=maat) as zaal:
        for scherm in SCHERMEN:
            await zaal.naar(scherm)
            rijen, begin = rijen_van(zaal.gesprek), zaal.trap.plaats.hier
            assert begin == next((n for n, rij in enumerate(rijen) if rij.eerst), 0)
            for n in range(len(rijen)):
                hier = (begin + n) % len(rijen)
                assert zaal.trap.plaats.hier == hier
                assert in_letters(zaal) or rijen[hier].vraag in zin_op(zaal)
                assert_elke_rij_in_beeld(zaal)
                assert_alles_te_lezen(zaal)
                assert "F8 " in zaal.tekst
                await zaal.druk("tab")


VEEL = 6
"""More things than these in a row may need the lines of the strip."""


def assert_elke_rij_in_beeld(zaal: Zaal) -> None:
    """By its short name; where it is too tight for all, those that are still empty, or how many."""
    plaats = zaal.trap.plaats
    if plaats.een_lijst:
        return
    zin = zin_op(zaal)
    strook = namen(plaats.rijen, plaats.hier)
    if "nog leeg: " in zin or "in elke rij is iets gezegd" in zin:
        assert zaal.app.size.height < 16 or len(plaats.open.dingen) > VEEL
        return
    assert all(f"{naam.teken}{naam.tekst}" in zin for naam in strook), zin
    achter_meer = set(range(len(plaats.rijen))) - {naam.rij for naam in strook}
    assert not achter_meer or strook[-1].tekst == MEER


def assert_alles_te_lezen(zaal: Zaal) -> None:
    """Everything said in the open row stands there in full, or is counted; and nothing is cut."""
    zin, dingen = zin_op(zaal), zaal.trap.open.dingen
    heel = [ding for ding in dingen if " ".join(ding.tekst.split()) in zin]
    if len(heel) < len(dingen):
        assert "meer" in zin or "F3" in zin
        laagste = min(len(" ".join(ding.tekst.split())) for ding in dingen)
        assert lege_regels(zaal) <= 1 + laagste // 30 + 3
    assert "…" not in zin


TWAALF = tuple(
    Notitie(id=f"n{n}", scherm="context", rij="klas", niveau="klas", tekst=LANG.format(n=n))
    for n in range(1, 13)
)


@pytest.mark.parametrize(
    ("maat", "minstens"), [*zip(MATEN, (1, 2, 4, 6), strict=True)], ids=lambda waarde: str(waarde)
)
async def test_of_twelve_long_lines_the_newest_stand_whole_and_the_others_are_counted(
    tmp_path: Path, maat: tuple[int, int], minstens: int
) -> None:
    async with aan_tafel(tmp_path, gesprek_op("context", notities=TWAALF), size=maat) as zaal:
        zin = zin_op(zaal)
        heel = [een for een in TWAALF if een.tekst in zin]
        assert heel == [*TWAALF[-len(heel) :]]
        assert len(heel) >= minstens
        assert f"↑ {12 - len(heel)} meer" in zin
        for _ in TWAALF:
            await zaal.druk("up")
            assert zaal.trap.gekozen
            assert zaal.trap.gekozen.tekst in zin_op(zaal), "what is pointed at shows whole"
        assert "↓" in zin_op(zaal)


async def test_what_is_longer_than_the_screen_begins_at_its_beginning_when_pointed_at(tmp_path: Path) -> None:
    boek = Notitie(scherm="context", rij="klas", niveau="klas", tekst="begin " + "woord " * 200 + "einde")
    async with aan_tafel(tmp_path, gesprek_op("context", notities=(boek,))) as zaal:
        assert "einde" in zin_op(zaal)
        await zaal.druk("up")
        assert "► • begin" in zaal.tekst
        assert "regels: F3" in zaal.tekst
        assert "einde" not in zin_op(zaal)


async def test_a_message_stands_whole_in_the_place_of_the_zetje(tmp_path: Path) -> None:
    melding = (
        "Verplaatst naar Tussen ons: “Moeder vertelt haar verhaal elke keer opnieuw.” ctrl+z zet het terug."
    )
    async with aan_tafel(tmp_path, "voorbeeld", size=(42, 12)) as zaal:
        await zaal.naar("context")
        zaal.app.screen.meld(melding)  # type: ignore[attr-defined]
        await zaal.rust()
        assert melding in zin_op(zaal)
        assert "F2" not in zin_op(zaal)
        assert zaal.trap.open.vraag in zin_op(zaal)


async def test_where_there_is_room_the_other_rows_open_too(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "voorbeeld", size=(120, 40)) as zaal:
        await zaal.naar("context")
        gezegd = [rij for rij in rijen_van(zaal.gesprek) if rij.gezegd_hier]
        assert all(rij.label in zin_op(zaal) for rij in gezegd[1:])
        assert all(rij.dingen[-1].tekst in zin_op(zaal) for rij in gezegd)
        await zaal.klik("Door het nieuwe rooster")
        assert zaal.trap.open.id == "school"
        assert zaal.trap.gekozen


async def test_a_click_on_a_name_in_the_strip_opens_that_row(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        for rij in rijen_van(zaal.gesprek)[1:]:
            await zaal.klik(f"○{rij.kort}", 1)
            assert zaal.trap.open.plek == rij.plek
            assert f"►{rij.kort}" in zaal.tekst


async def test_the_seventh_row_stands_behind_meer_until_something_was_said(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "aan_zet") as zaal:
        rijen = rijen_van(zaal.gesprek)
        assert f"○{MEER}" in zaal.tekst
        assert rijen[6].kort not in zin_op(zaal)
        await zaal.druk(*["tab"] * 6)
        assert zaal.trap.plaats.hier == 6
        assert f"►{rijen[6].kort}" in zaal.tekst
        await zaal.typ("De coach komt langs")
        await zaal.druk("tab")
        assert f"●{rijen[6].kort}" in zaal.tekst
        await zaal.klik(f"○{MEER}", 1)
        assert zaal.trap.plaats.hier == 8, "the first that is still behind it"


async def test_f6_enlarges_the_question_of_the_open_row(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context", size=(42, 12)) as zaal:
        await zaal.druk(*["tab"] * 6, "f6")
        vraag = rijen_van(zaal.gesprek)[6].vraag
        assert vraag == "Waar werken school, thuis en hulp langs elkaar heen?"
        assert vraag in zaal.woorden, "it does not fit in block letters, so it is plain"


async def test_what_stood_in_one_row_before_now_stands_with_who_said_it(tmp_path: Path) -> None:
    oud = (
        Notitie(scherm="context", rij="jongere", niveau="jongere", tekst="Komt vaak later binnen"),
        Notitie(
            scherm="context",
            rij="jongere",
            niveau="jongere",
            bron="zelf_gezegd",
            tekst="Ik vind de pauze te druk",
        ),
    )
    async with aan_tafel(tmp_path, gesprek_op("context", notities=oud)) as zaal:
        rijen = {rij.id: [ding.tekst for ding in rij.dingen] for rij in rijen_van(zaal.gesprek)}
        assert rijen["wij_zien"] == ["Komt vaak later binnen"]
        assert rijen["zelf"] == ["Ik vind de pauze te druk"]
        assert "overig" not in {rij.kort for rij in rijen_van(zaal.gesprek)}
        await zaal.druk("f3")
        regels = [regel.strip() for regel in zaal.regels]
        assert regels[regels.index("Wat wij zien") + 1] == "• Komt vaak later binnen"
        assert "jongere" not in regels, "no word of the file"
        await zaal.druk("escape")
        await zaal.druk("shift+tab")
        await zaal.typ("Ik zit liever buiten")
        nieuw = (await zaal.log()).notities[-1]
        assert (nieuw.rij, nieuw.niveau, nieuw.bron) == ("zelf", "jongere", "zelf_gezegd")


# Not saved


def vol(*_: object, **__: object) -> None:
    raise OSError(errno.ENOSPC, "vol")


@pytest.mark.parametrize("maat", MATEN, ids=lambda maat: f"{maat[0]}x{maat[1]}")
async def test_not_saved_is_the_first_line_of_every_screen_until_it_is_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, maat: tuple[int, int]
) -> None:
    monkeypatch.setattr(saver, "_EERST_OPNIEUW", 0.02)
    monkeypatch.setattr(saver, "_DAARNA_OPNIEUW", 0.02)
    async with aan_tafel(tmp_path, "context", size=maat) as zaal:
        await zaal.stil()
        with pytest.MonkeyPatch.context() as lap:
            lap.setattr(sessiebestanden, "bewaar", vol)
            await zaal.typ("Dit is belangrijk")
            await zaal.tot(lambda: "NIET BEWAARD" in zaal.tekst)
            assert_alarm(zaal)
            assert "Wat gebeurt er in de groep?" in zaal.woorden or in_letters(zaal)
            assert "Dit is belangrijk" in zaal.tekst
            for toets in ("f1", "f3", "f5", "f6", "ctrl+p", "ctrl+l", "ctrl+n"):
                await zaal.druk(toets)
                assert zaal.soort != "VraagScreen", toets
                assert_alarm(zaal)
                await zaal.druk("escape")
                assert zaal.soort == "VraagScreen", toets
            await zaal.druk("f9")
            assert "NIET BEWAARD" not in zaal.tekst, "whoever walks in reads nothing"
            await zaal.druk("x")
            assert_alarm(zaal)
            await zaal.druk("f3")
        await zaal.tot(lambda: "NIET BEWAARD" not in zaal.tekst)
        await zaal.druk("escape")
        assert "Bewaard 14:03" in zaal.regels[0]


def assert_alarm(zaal: Zaal) -> None:
    assert zaal.regels[0].startswith(" NIET BEWAARD: "), zaal.tekst
    assert "We blijven het proberen." in zaal.woorden
    for voet in zaal.app.screen.query(Voet):
        assert voet.region.bottom <= zaal.app.size.height
