"""The promises of the screens, with the real app and the keys of a begeleider."""

from datetime import date
from pathlib import Path

import pytest

from aan_tafel import SCHERMEN, aan_tafel, gesprek_op
from andere_vragen.casus.sessie import Deelnemer
from andere_vragen.casus.uitspraken import Notitie
from andere_vragen.casus.wijzers import Uitspraakwijzer
from andere_vragen.rijen.beurt import zetjes
from andere_vragen.rijen.welke import rijen_van
from andere_vragen.store.laden import laad_sessie
from andere_vragen.widgets.blad import Blad
from gesprek_waarden import half
from tafel_waarden import (
    DRIE,
    DRIE_GEZEGD,
    KAARTEN,
    RIJEN,
    SESSIE_VAN_NEGEN,
    VRAGEN,
    WAT,
    gezegd,
    op_de_rij,
    wijs_aan,
)

# Recording


@pytest.mark.parametrize("scherm", SCHERMEN)
async def test_no_screen_refuses_a_note_a_hypothesis_or_an_afspraak(tmp_path: Path, scherm: str) -> None:
    async with aan_tafel(tmp_path, scherm) as zaal:

        def soort() -> str:
            return zaal.app.screen.beurt.wordt  # type: ignore[attr-defined, no-any-return]

        begin = zaal.gesprek.scherm.id  # a screen that others took over is still one to go to
        if begin != scherm:
            await zaal.naar(scherm)
        hier = (rij for rij in VRAGEN.rijen_op(zaal.gesprek.scherm) if rij.staat_er(zaal.gesprek.route))
        rij = next((rij.id for rij in hier if rij.vult == "notities"), None)
        if rij:
            await op_de_rij(zaal, rij)
        for wat in ("notitie", "hypothese"):
            for _ in range(3):
                if soort() != wat:
                    await zaal.druk("f4")
            await zaal.typ(f"Een {wat}")
            assert zaal.invoer.value == ""
            assert f"Een {wat}" in zaal.tekst
        await zaal.typ("Een afspraak", "f5")
        await zaal.druk("ctrl+s")
        if scherm == "slot":
            await op_de_rij(zaal, "wie_doet_wat")
        assert "Een afspraak" in zaal.tekst or rij is None
        log = await zaal.log()
        assert [(iets.scherm, iets.tekst) for iets in log.notities] == [(scherm, "Een notitie")]
        assert [(iets.scherm, iets.tekst) for iets in log.hypothesen] == [(scherm, "Een hypothese")]
        assert [(iets.scherm, iets.wat) for iets in log.afspraken] == [(scherm, "Een afspraak")]
        assert log.afspraken[0].vroeg is (SCHERMEN.index(scherm) < SCHERMEN.index(VRAGEN.afspraken_vanaf))
        assert log.hypothesen[0].fase == zaal.gesprek.fase
        assert [gesteld.id for gesteld in log.schermen] == [*dict.fromkeys((begin, scherm))]
        assert log.concept == ()


async def test_f4_twice_is_as_it_was_and_after_a_line_too(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.tot(lambda: "Bewaard" in zaal.tekst)
        assert "Hypothese ·" not in zaal.tekst
        voor = zaal.regels
        await zaal.druk("f4")
        assert "Hypothese ·" in zaal.tekst
        await zaal.druk("f4")
        assert zaal.regels == voor
        await zaal.druk("f4")
        await zaal.typ("Misschien is het te druk")
        assert "Hypothese ·" not in zaal.tekst


async def test_on_the_screen_of_afspraken_a_line_begins_an_afspraak(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "afspraken") as zaal:
        await zaal.typ("Samen lunchen")
        assert zaal.soort == "FormulierScreen"
        assert "Samen lunchen" in zaal.tekst
        assert half(await zaal.log()) == {WAT: "Samen lunchen"}
        await zaal.druk("ctrl+s")
        assert gezegd(await zaal.log()) == ["Samen lunchen"]


async def test_a_note_of_a_list_can_be_about_a_niveau(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "goed") as zaal:
        await zaal.druk("tab", "tab", "shift+tab")
        assert VRAGEN.niveaus[0].label in zaal.tekst
        await zaal.typ("Ze lacht weer")
        assert (await zaal.log()).notities[0].niveau == VRAGEN.niveaus[0].id


async def test_tab_goes_along_the_rows_and_a_note_keeps_its_row(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.druk("tab")
        assert zaal.trap.open.id == RIJEN[1].id
        await zaal.typ("Een nieuwe klas")
        await zaal.druk("shift+tab", "shift+tab")
        assert zaal.trap.open.id == RIJEN[-1].id
        notitie = (await zaal.log()).notities[0]
        assert (notitie.rij, notitie.niveau) == (RIJEN[1].id, RIJEN[1].id)


async def test_every_pasted_line_is_an_item_and_one_undo_takes_them_away(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.plak("een\r\rtwee\rdrie\x1b[31m")
        assert gezegd(await zaal.log()) == ["een", "twee", "drie[31m"]
        await zaal.druk("ctrl+z")
        assert gezegd(await zaal.log()) == []
        await zaal.plak("een\x1b]0;titel\x07 regel")
        assert zaal.invoer.value == "een]0;titel regel"


async def test_pasted_lines_are_never_lost(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "afspraken") as zaal:
        await zaal.plak("Samen lunchen\rMoeder bellen")
        assert [afspraak.wat for afspraak in (await zaal.log()).afspraken] == [
            "Samen lunchen",
            "Moeder bellen",
        ]
        await zaal.naar("context")
        await zaal.plak(f"kort\r{'x' * 6000}")
        assert "te lang" in zaal.woorden
        assert gezegd(await zaal.log())[:1] == ["kort"]
        assert zaal.invoer.value == "x" * 6000


async def test_a_line_that_is_too_long_stays_in_the_field(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.typ("x" * 6000)
        assert "Nog niet vastgelegd: de tekst is te lang (hoogstens 5000 tekens)." in zaal.woorden
        assert zaal.invoer.value == "x" * 6000
        log = await zaal.log()
        assert gezegd(log) == []
        assert list(half(log).values()) == ["x" * 6000]


async def test_a_book_in_the_field_ends_nothing(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.typ("Dit blijft.")
        await zaal.plak("boek " * 12_000)
        assert len(zaal.invoer.value) == 60_000
        await zaal.druk("f1", "f1", "enter", "f5", "escape", "f8")
        await zaal.tot(lambda: not zaal.op("context"))
        await zaal.tot(lambda: "NIET BEWAARD: een tekst is te lang" in zaal.woorden)
        assert [half.tekst for half in zaal.gesprek.sessie.concept if half.getypt] == [
            ("boek " * 12_000).strip()
        ]
        (pad,) = zaal.map.glob("*/2*.toml")
        assert "Dit blijft." in gezegd(laad_sessie(pad).waarde)


# Changing


async def test_enter_without_words_changes_what_is_pointed_at(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, DRIE_GEZEGD) as zaal:
        await wijs_aan(zaal, "Nieuw rooster")
        await zaal.druk("enter")
        assert zaal.soort == "FormulierScreen"
        veld = zaal.app.screen.query_one("#tekst")
        assert veld.has_focus
        assert veld.value == "Nieuw rooster"  # type: ignore[attr-defined]
        await zaal.typ("Nieuw rooster sinds mei", "ctrl+s")
        log = await zaal.log()
        assert log.notities[0] == DRIE[0].gewijzigd_naar(tekst="Nieuw rooster sinds mei")
        assert log.concept == ()


async def test_long_words_in_a_form_show_where_is_typed(tmp_path: Path) -> None:
    lang = Notitie(scherm="goed", tekst="begin " + "woord " * 30 + "einde")
    async with aan_tafel(tmp_path, gesprek_op("goed", notities=(lang,))) as zaal:
        await zaal.druk("up", "enter")
        await zaal.tot(lambda: "einde" in zaal.tekst)
        await zaal.druk("down")
        await zaal.tot(lambda: "begin woord" in zaal.tekst)


async def test_delete_removes_and_ctrl_z_brings_back(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, DRIE_GEZEGD) as zaal:
        await wijs_aan(zaal, "Nieuw rooster")
        await zaal.druk("delete")
        assert "ctrl+z" in zaal.tekst
        assert gezegd(await zaal.log()) == ["Twee invallers", "Een broertje erbij"]
        await zaal.druk("ctrl+z")
        assert (await zaal.log()).notities == DRIE
        await zaal.druk("ctrl+z")
        assert "Er is niets om ongedaan te maken." in zaal.tekst


async def test_delete_in_words_that_are_typed_removes_only_a_letter(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, DRIE_GEZEGD) as zaal:
        await wijs_aan(zaal, "Nieuw rooster")
        await zaal.typ("abc", "home")
        await zaal.druk("delete")
        assert zaal.invoer.value == "bc"
        assert len((await zaal.log()).notities) == 3


async def test_shift_and_an_arrow_move_within_the_row(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, DRIE_GEZEGD) as zaal:
        await wijs_aan(zaal, "Twee invallers")
        await zaal.druk("shift+up", "shift+up")
        assert [iets.id for iets in (await zaal.log()).notities] == ["n2", "n1", "n3"]
        assert zaal.trap.gekozen
        assert zaal.trap.gekozen.wijzer == Uitspraakwijzer("n2")
        await zaal.druk("shift+down")
        assert [iets.id for iets in (await zaal.log()).notities] == ["n1", "n2", "n3"]


# Looking around


@pytest.mark.parametrize("size", [(42, 12), (64, 18), (120, 40)])
async def test_f2_shows_another_prompt_and_nothing_else_moves(tmp_path: Path, size: tuple[int, int]) -> None:
    async with aan_tafel(tmp_path, "context", size=size) as zaal:
        await zaal.stil()
        vak = zaal.zoek(Blad).region
        gezien = set()
        buiten = {n: regel for n, regel in enumerate(zaal.regels) if not vak.y <= n < vak.bottom}
        aantal = len(zetjes(zaal.gesprek, rijen_van(zaal.gesprek)[0]))
        for _ in range(aantal):
            gezien.add(zaal.zoek(Blad).zetje)
            await zaal.druk("f2")
            await zaal.stil()
            assert zaal.zoek(Blad).region == vak
            assert {n: zaal.regels[n] for n in buiten} == buiten
        assert len(gezien) == aantal
        assert zaal.zoek(Blad).zetje in gezien


async def test_f2_puts_aside_what_a_rule_says_and_it_stays_away(tmp_path: Path) -> None:
    """Nothing moves either when a rule speaks; the next sitting begins anew."""
    sessie = SESSIE_VAN_NEGEN
    async with aan_tafel(tmp_path, sessie) as zaal:
        vak = zaal.zoek(Blad)
        plek, eerste = vak.region, vak.zetje
        assert eerste == "Wat zegt de jongere zelf over deze vraag? F5: wie vraagt het, en wanneer?"
        await zaal.druk("f2")
        assert vak.zetje == "Bij “Wat gaat er goed” staat nog niets. Wanneer gaat het wél?"
        assert vak.region == plek
        assert (await zaal.log()).zetjes_weg == ("geen_stem:zelf",)
        await zaal.druk("f8", "f7", "ctrl+z")
        assert zaal.zoek(Blad).zetje != eerste


async def test_f5_proposes_what_the_zetje_asks_and_other_words_take_its_place(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, SESSIE_VAN_NEGEN) as zaal:
        await zaal.druk("f5", "enter")
        assert zaal.invoer.value.startswith("We vragen de jongere zelf wat die ervan vindt")
        await zaal.druk("escape", "f5", *"De mentor belt", "ctrl+s")
        assert [afspraak.wat for afspraak in (await zaal.log()).afspraken] == ["De mentor belt"]
        await zaal.druk("f5", "ctrl+s")
        assert (await zaal.log()).afspraken[-1].wat.startswith("We vragen de jongere zelf")


async def test_a_proposal_belongs_to_the_draft_as_soon_as_somebody_types_beside_it(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "welkom") as zaal:
        await op_de_rij(zaal, "stem_jongere")
        await zaal.druk("f5", "escape")
        assert (await zaal.log()).concept == (), "a proposal that is left alone is no draft"
        await zaal.druk("f5")
        await zaal.vul("wie", "mentor")
        await zaal.druk("escape", "f5", "ctrl+s")
        (afspraak,) = (await zaal.log()).afspraken
        assert afspraak.wat.startswith("We vragen de jongere zelf")
        assert afspraak.wie == "mentor"


async def test_enter_alone_draws_cards_and_says_yes(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "perspectief") as zaal:
        await op_de_rij(zaal, KAARTEN)
        assert "Enter: ja. Of typ verder" in zaal.tekst
        await zaal.druk("enter")
        kaarten = (await zaal.log()).kaarten
        assert len(kaarten) == 3
        assert "Nieuwe kaarten" in zaal.tekst
        assert kaarten[0] in zaal.tekst
        await zaal.druk("ctrl+z")
        assert (await zaal.log()).kaarten == ()


async def test_what_was_agreed_early_is_the_first_question_at_the_afspraken(tmp_path: Path) -> None:
    vroeg = {"scherm": "goed", "wat": "De mentor belt", "vroeg": True}
    sessie = gesprek_op("afspraken", afspraken=[vroeg])
    async with aan_tafel(tmp_path, sessie) as zaal:
        assert "Willen we dit nog?" in zaal.tekst
        await zaal.druk("enter")
        assert not (await zaal.log()).afspraken[0].vroeg
        assert "►afspraken" in zaal.tekst


# Kinds of screens


async def test_welkom_completes_roles_and_counts_softly(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "welkom") as zaal:
        await zaal.typ("een twee drie " * 7, "")
        assert "21 woorden." in zaal.woorden
        await zaal.druk("enter")
        assert (await zaal.log()).vraag == ("een twee drie " * 7).strip()
        await op_de_rij(zaal, "tafel")
        await zaal.typ("moeder, men", "")
        await zaal.tot(lambda: "mentor" in zaal.tekst)
        await zaal.druk("right", "enter")
        log = await zaal.log()
        assert log.aanwezig == (Deelnemer(rol="moeder", is_="ouder"), Deelnemer(rol="mentor", is_="ander"))
        await op_de_rij(zaal, "mist")
        await zaal.typ("de jongere")
        assert (await zaal.log()).afwezig == (Deelnemer(rol="de jongere", is_="zelf"),)


async def test_slot_understands_a_day_or_asks(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "slot") as zaal:
        await op_de_rij(zaal, "terugkijken")
        await zaal.typ("als het weer kan")
        assert "12 december" in zaal.woorden
        assert zaal.invoer.value == "als het weer kan"
        assert (await zaal.log()).terugkijken_op is None
        await zaal.typ("over 3 weken")
        assert "zaterdag 12 december" in zaal.tekst
        assert (await zaal.log()).terugkijken_op == date(2026, 12, 12)
        await op_de_rij(zaal, "aanspreekpunt")
        await zaal.typ("mentor")
        assert (await zaal.log()).regie == "mentor"


async def test_an_imagined_view_is_marked_as_one(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "perspectief") as zaal:
        await op_de_rij(zaal, KAARTEN)
        await zaal.typ("conciërge")
        await op_de_rij(zaal, "conciërge")
        await zaal.typ("Ik zie haar elke ochtend")
        notitie = (await zaal.log()).notities[0]
        assert (notitie.bron, notitie.perspectief) == ("ingeleefd", "conciërge")
