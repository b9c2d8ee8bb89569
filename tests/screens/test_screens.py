"""The promises of the screens, with the real app and the keys of a begeleider."""

import errno
import os
import tomllib
from datetime import date, timedelta
from pathlib import Path

import pytest
from textual import events

from aan_tafel import CASUS, NU, SCHERMEN, Zaal, aan_tafel, gesprek_op, leg_klaar, plaatsen
from andere_vragen.casus.concept import Regelplek, Rijplek, Veldplek
from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie
from andere_vragen.casus.wijzers import NieuweAfspraak, Uitspraakwijzer
from andere_vragen.rijen.alles import alles
from andere_vragen.rijen.beurt import zetjes
from andere_vragen.rijen.welke import rijen_van
from andere_vragen.screens.toetsen import TOETSEN
from andere_vragen.store import saver, sessiebestanden
from andere_vragen.store.laden import laad_sessie
from andere_vragen.store.lijst import sessies
from andere_vragen.store.schrijven import bewaar, nieuw_pad, toml
from andere_vragen.store.vergrendeling import Grendel
from andere_vragen.store.wieiswie import WIE
from andere_vragen.vragen.lezen import standaard
from andere_vragen.widgets.balken import Kop, Melding
from andere_vragen.widgets.blad import Blad
from gesprek_waarden import half
from store_waarden import VREEMD

VRAGEN = standaard().van_soort("jongere")

RIJEN = VRAGEN.rijen_bij("context")

DRIE = (
    Notitie(id="n1", scherm="context", rij="school", niveau="school", tekst="Nieuw rooster"),
    Notitie(id="n2", scherm="context", rij="school", niveau="school", tekst="Twee invallers"),
    Notitie(id="n3", scherm="context", rij="thuis", niveau="thuis", tekst="Een broertje erbij"),
)
DRIE_GEZEGD = gesprek_op("context", notities=DRIE)
SESSIE_VAN_NEGEN = gesprek_op(
    "context",
    notities=tuple(
        Notitie(scherm="context", rij="jongere", niveau="jongere", tekst=f"Iets over de jongere, {n}")
        for n in range(9)
    ),
    aanwezig=({"rol": "mentor"}, {"rol": "moeder"}),
    afwezig=({"rol": "jongere"},),
)
"""How groups start."""


def gezegd(sessie: Sessie) -> list[str]:
    return [iets.tekst for iets in sessie.uitspraken]


KAARTEN = Rijplek(eigen="kaarten")
WAT, WIE_HET_DOET = (Veldplek(NieuweAfspraak(), veld) for veld in ("wat", "wie"))


async def op_de_rij(zaal: Zaal, rij: str | Rijplek) -> None:
    zaal.trap.toon(rijen_van(zaal.gesprek), Rijplek(rij) if isinstance(rij, str) else rij)
    zaal.trap.post_message(zaal.trap.Geopend())
    await zaal.rust()


async def wijs_aan(zaal: Zaal, tekst: str) -> None:
    """Point at this item with the mouse, as the arrows would."""
    rijen = rijen_van(zaal.gesprek)
    await op_de_rij(zaal, next(rij.plek for rij in rijen if tekst in [ding.tekst for ding in rij.dingen]))
    await zaal.klik(tekst)
    assert zaal.trap.gekozen
    assert zaal.trap.gekozen.tekst == tekst


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


# The next sitting


async def test_a_next_sitting_begins_with_what_was_agreed_and_leaves_the_first_alone(tmp_path: Path) -> None:
    eerste = gesprek_op(
        "slot",
        id="11111111",
        begonnen=NU - timedelta(days=21),
        gewijzigd=NU - timedelta(days=21),
        afgerond=NU - timedelta(days=21),
        vraag="Hoe doet Linde weer mee?",
        aanwezig=({"rol": "mentor"}, {"rol": "moeder"}),
        afspraken=({"id": "a1", "scherm": "afspraken", "wat": "Groeten bij de deur", "wie": "mentor"},),
    )
    casusmap = leg_klaar(tmp_path, eerste)
    (bestand,) = sessies(casusmap)
    inhoud = bestand.read_bytes()
    async with aan_tafel(tmp_path, None) as zaal:
        await zaal.druk("down", "enter", "enter")
        await zaal.tot(lambda: zaal.op("weerzien"))
        await zaal.druk("enter")
        assert [wie.rol for wie in (await zaal.log()).aanwezig] == ["mentor", "moeder"]
        assert "○erbij?" in zaal.tekst  # the names leave that open
        await zaal.druk("f8")
        await zaal.tot(lambda: zaal.op("terugkijken"))
        assert "Groeten bij de deur. Is het gedaan, en hielp het?" in zaal.woorden
        await zaal.druk("enter")
        await zaal.tot(lambda: zaal.soort == "FormulierScreen")
        await zaal.druk("right", "right", "right", "enter", *["left"] * 2, "ctrl+s")
        (blik,) = (await zaal.log()).terugblik
        assert (blik.afspraak, blik.status, blik.effect) == ("a1", "gedaan", "niet")
        await zaal.typ("Weer groeten bij de deur", "f5")
        assert "Dit leek eerder niet te helpen, op 21-11-2026." in zaal.tekst
        await zaal.druk("escape", "ctrl+e")
        assert "► Eerder gezegd" in zaal.tekst
        assert "zaterdag 31 oktober 2026" in zaal.tekst
        assert "■ Groeten bij de deur" in zaal.tekst
        await zaal.druk("escape")
        assert zaal.op("terugkijken")
    assert bestand.read_bytes() == inhoud
    assert len(sessies(casusmap)) == 2


async def test_delete_leaves_what_was_said_earlier_and_says_so(tmp_path: Path) -> None:
    toen = NU - timedelta(days=21)
    idee = Hypothese(id="h1", scherm="hypothesen", niveau="klas", tekst="Misschien is het te druk")
    casusmap = leg_klaar(
        tmp_path, gesprek_op("slot", id="11111111", begonnen=toen, gewijzigd=toen, hypothesen=(idee,))
    )
    bewaar(nieuw_pad(casusmap, NU), toml(gesprek_op("nu", route="terugkijken", vraag="Hoe nu?")))
    async with aan_tafel(tmp_path, CASUS.schuilnaam) as zaal:
        await zaal.typ("Dit gaat goed")
        await wijs_aan(zaal, "Misschien is het te druk")
        await zaal.druk("delete")
        assert "Weggehaald" not in zaal.tekst
        assert "Dit is eerder gezegd en blijft staan." in zaal.tekst


async def test_enter_says_yes_to_what_is_read_and_first_asks_for_a_name(tmp_path: Path) -> None:
    afgesproken = gesprek_op("slot", afspraken=(Afspraak(scherm="afspraken", wat="Bellen"),))
    async with aan_tafel(tmp_path, afgesproken) as zaal:
        await op_de_rij(zaal, "vastgesteld")
        assert "Klopt dit voor iedereen?" in zaal.tekst
        await zaal.druk("enter")
        assert (zaal.soort, zaal.app.screen.focused and zaal.app.screen.focused.id) == (
            "FormulierScreen",
            "wie",
        )
        await zaal.typ("mentor", "ctrl+s")
        assert "Bellen. Dat doet de mentor." in zaal.woorden
        assert zaal.gesprek.sessie.afspraken[0].vastgesteld is None
        await zaal.druk("enter")
        (afspraak,) = (await zaal.log()).afspraken
        assert afspraak.vastgesteld == NU.date()


async def test_the_place_in_what_is_only_to_read_stays(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, DRIE_GEZEGD) as zaal:
        await zaal.typ("Iets over de jongere")
        await zaal.druk("f3")
        await zaal.naar_kop("Waar keken we?")
        await zaal.druk("ctrl+z")
        assert "► Waar keken we?" in zaal.tekst


async def test_in_a_first_sitting_nothing_was_said_before(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.druk("ctrl+e")
        assert "Dit is het eerste gesprek over deze casus." in zaal.tekst
        assert zaal.op("context")


async def test_papers_are_made_from_the_screen(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, DRIE_GEZEGD) as zaal:
        documenten = zaal.app._opdracht.plaatsen.documenten
        for soort, naam in (
            ("Verslag om te printen", "verslag-linde-07-2026-11-21.html"),
            ("Blad voor jongere en ouders", "blad-linde-07-2026-11-21.html"),
            ("Verslag om te plakken", "verslag-linde-07-2026-11-21.txt"),
            ("Verslag om te plakken", "verslag-linde-07-2026-11-21-2.txt"),
        ):
            await zaal.druk("ctrl+l")
            await zaal.kies(soort)
            await zaal.tot(lambda naam=naam: (documenten / naam).exists())  # type: ignore[misc]
            await zaal.tot(lambda: "Gemaakt:" in zaal.tekst)
        await zaal.druk("ctrl+l")
        await zaal.kies("Terugkijken, in")
        await zaal.tot(lambda: "Gemaakt:" not in zaal.tekst)
        assert "dag" in zaal.woorden


async def test_what_comes_back_in_all_casussen_becomes_an_afspraak_for_more_youngsters(
    tmp_path: Path,
) -> None:
    for nummer in range(3):
        notities = ({"scherm": "context", "rij": "klas", "niveau": "klas", "tekst": "Onrust"},)
        ander = CASUS.model_copy(update={"schuilnaam": f"Wilg-{nummer}", "id": f"c{nummer}"})
        leg_klaar(tmp_path, gesprek_op("slot", id=f"s{nummer}", casus=ander.id, notities=notities), ander)
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.naar("trends")
        await op_de_rij(zaal, "school")
        await zaal.typ("Elke pauze is het druk")
        await zaal.druk("ctrl+n")
        await zaal.tot(lambda: " 3 De klas / groep" in zaal.woorden)
        while zaal.trap.gekozen is None or "klas" not in zaal.trap.gekozen.tekst:
            await zaal.druk("down")
        await zaal.druk("f5")
        await zaal.tot(lambda: zaal.soort == "FormulierScreen")
        await zaal.druk("ctrl+s")
        (afspraak,) = (await zaal.log()).afspraken
        assert (afspraak.wat, afspraak.bereik) == ("Voor meer leerlingen: De klas / groep", "school")
        await zaal.typ("Een halve", "f5")
        await zaal.tot(lambda: zaal.soort == "FormulierScreen")
        await zaal.druk("escape", "ctrl+n")
        await zaal.tot(lambda: " 3 De klas / groep" in zaal.woorden)
        while zaal.trap.gekozen is None or "klas" not in zaal.trap.gekozen.tekst:
            await zaal.druk("down")
        await zaal.druk("f5")
        await zaal.tot(lambda: "Er staat nog een halve afspraak." in zaal.tekst)
        assert zaal.op("trends")


async def test_who_is_who_goes_along_to_another_casus(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "welkom") as zaal:
        await op_de_rij(zaal, "tafel")
        await zaal.typ("mentor")
        await zaal.druk("up", "enter")
        await zaal.tot(lambda: zaal.soort == "FormulierScreen")
        await zaal.typ("begeleidt 2B", "enter")
        await zaal.typ("dinsdag", "ctrl+s")
        (mentor,) = (await zaal.log()).aanwezig
        assert (mentor.doet, mentor.aanwezig) == ("begeleidt 2B", "dinsdag")
        assert "mentor  (begeleidt 2B · dinsdag)" in zaal.tekst
    leg_klaar(tmp_path, None, CASUS.model_copy(update={"schuilnaam": "Wilg-12", "id": "c2"}))
    async with aan_tafel(tmp_path, None) as zaal:
        await zaal.typ("Wilg")
        await zaal.tot(lambda: zaal.soort == "KiesScreen")
        await zaal.druk("enter")
        await zaal.tot(lambda: zaal.op("welkom"))
        await op_de_rij(zaal, "tafel")
        await zaal.typ("Mentor")
        (mentor,) = (await zaal.log()).aanwezig
        assert (mentor.rol, mentor.doet, mentor.aanwezig) == ("mentor", "begeleidt 2B", "dinsdag")


async def test_what_does_not_belong_here_now_is_parked(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, DRIE_GEZEGD) as zaal:
        await zaal.druk("ctrl+o")
        assert "Parkeerplaats" in zaal.tekst
        await zaal.typ("De kluisjes", "enter")
        notitie = (await zaal.log()).notities[-1]
        assert (notitie.scherm, notitie.niveau, notitie.tekst) == ("parkeerplaats", None, "De kluisjes")
        assert "De kluisjes" not in zaal.tekst
        await zaal.druk("ctrl+o", "ctrl+o")
        await zaal.typ("Weer gewoon", "enter")
        assert (await zaal.log()).notities[-1].scherm == "context"
        await zaal.druk("ctrl+o", "f4")
        await zaal.typ("Misschien", "enter")
        assert (await zaal.log()).hypothesen[-1].tekst == "Misschien"
        await zaal.druk("f3")
        await zaal.naar_kop("Parkeerplaats")
        assert "► Parkeerplaats" in zaal.tekst
        assert "De kluisjes" in zaal.tekst
        await zaal.druk("enter")
        assert "De woorden blijven bewaard." in zaal.tekst


async def test_half_typed_words_for_the_parkeerplaats_come_back_there(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, DRIE_GEZEGD) as zaal:
        await zaal.druk("ctrl+o")
        await zaal.typ("De klui", "")
        await zaal.druk("f8", "f7")
        assert zaal.invoer.value == "De klui"
        await zaal.druk("enter")
        assert (await zaal.log()).notities[-1].scherm == "parkeerplaats"


async def test_a_silent_minute_counts_down_and_stops_nobody(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, DRIE_GEZEGD) as zaal:
        await zaal.naar("eerste")
        await zaal.druk("ctrl+t")
        assert "Stilte. Nog 2:00. ctrl+t: klaar." in zaal.tekst
        await zaal.typ("Toch iets", "enter")
        assert (await zaal.log()).hypothesen[-1].tekst == "Toch iets"
        await zaal.druk("ctrl+t")
        assert "De stilte is voorbij. Wie begint?" in zaal.tekst


async def test_the_clock_stands_by_the_title(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, DRIE_GEZEGD) as zaal:
        assert "0 van 10 min, tot " in zaal.tekst
        await zaal.naar("perspectief")
        assert "0 van 8 min, tot " in zaal.tekst


async def test_hands_are_counted_and_the_other_view_stays(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, DRIE_GEZEGD) as zaal:
        await zaal.druk("ctrl+r")
        assert "Wijs eerst met ↑ of ↓ iets aan" in zaal.tekst
        await op_de_rij(zaal, "thuis")
        await zaal.druk("up", "ctrl+r")
        assert zaal.soort == "FormulierScreen"
        await zaal.vul("herkend", "veel")
        await zaal.druk("ctrl+s")
        assert "Hoeveel handen? Typ een getal, zoals 3." in zaal.tekst
        await zaal.vul("herkend", "3")
        await zaal.vul("alternatief", "Juist gezellig")
        await zaal.druk("ctrl+s")
        assert "Een broertje erbij  (herkend 3)" in zaal.tekst
        assert "Juist gezellig  (anders gezien)" in zaal.tekst
        log = await zaal.log()
        assert (log.notities[2].herkend, log.notities[3].alternatief_van) == (3, "n3")
        await zaal.druk("ctrl+z")
        assert (await zaal.log()).notities == DRIE


async def test_the_shares_stand_in_alles_and_never_on_the_question(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, SESSIE_VAN_NEGEN) as zaal:
        for id in SCHERMEN:
            await zaal.naar(id)
            assert "█" not in zaal.tekst
            assert "9 van 9" not in zaal.tekst
        await zaal.druk("f3")
        await zaal.naar_kop("Waar keken we?")
        assert "over Linde  ████████████ 9" in zaal.tekst
        await zaal.druk("enter", "delete")
        assert zaal.soort == "AllesScreen"
        assert len((await zaal.log()).notities) == 9


async def test_alles_springt_naar_elke_vraag(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, DRIE_GEZEGD) as zaal:
        for scherm in reversed([scherm.id for scherm in zaal.gesprek.route]):
            await zaal.druk("f3")
            assert zaal.soort == "AllesScreen"
            await zaal.naar_kop(zaal.gesprek.beeld.schermnaam(scherm))
            await zaal.druk("enter")
            await zaal.tot(lambda scherm=scherm: zaal.op(scherm))  # type: ignore[misc]
        assert gezegd(await zaal.log()) == gezegd(DRIE_GEZEGD)


async def test_alles_verandert_haalt_weg_en_houdt_wat_uit_de_vragen_verdween(tmp_path: Path) -> None:
    oud = Notitie(id="n9", scherm="vroeger", rij="weg", niveau="weg", tekst="Dit stond op een oud scherm")
    sessie = gesprek_op(
        "context", notities=(*DRIE, oud), schermen=({"id": "vroeger", "titel": "Een oud scherm"},)
    )
    async with aan_tafel(tmp_path, sessie) as zaal:
        await zaal.druk("f3", "down", "enter")
        assert zaal.soort == "FormulierScreen"
        await zaal.typ("Rooster van mei", "ctrl+s")
        assert zaal.soort == "AllesScreen"
        assert "Rooster van mei" in zaal.tekst
        await zaal.druk("delete")
        assert gezegd(await zaal.log()) == gezegd(sessie)[1:]
        await zaal.druk("ctrl+z", "ctrl+z")
        assert gezegd(await zaal.log()) == gezegd(sessie)
        await zaal.naar_kop("Een oud scherm")
        assert "Dit stond op een oud scherm" in zaal.tekst
        await zaal.druk("enter")
        assert "De woorden blijven bewaard." in zaal.woorden
        await zaal.druk("escape")
        assert zaal.op("context")


async def test_groot_shows_only_the_question_and_goes_on(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, DRIE_GEZEGD) as zaal:
        await zaal.druk("f6")
        assert zaal.soort == "GrootScreen"
        assert "▌" in zaal.tekst or "▀" in zaal.tekst
        assert CASUS.schuilnaam not in zaal.tekst
        assert "Nieuw rooster" not in zaal.tekst
        await zaal.druk("f8")
        assert zaal.soort == "StilstaanScreen"
        await zaal.druk("f8")
        await zaal.tot(lambda: zaal.op(SCHERMEN[SCHERMEN.index("context") + 1]))
        await zaal.druk("f6", "f7")
        await zaal.tot(lambda: zaal.op("context"))
        await zaal.druk("f6", "x")
        assert zaal.op("context")
        assert zaal.invoer.value == "x"


async def test_back_and_forward_by_key_and_by_clicker(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "welkom") as zaal:
        for toets, scherm in (
            ("f7", "welkom"),
            ("pagedown", "goed"),
            ("f8", "context"),
            ("pageup", "goed"),
            ("pageup", "welkom"),
        ):
            await zaal.druk(toets)
            await zaal.tot(lambda scherm=scherm: zaal.op(scherm))  # type: ignore[misc]
            assert (await zaal.log()).scherm == scherm


async def test_the_last_f8_rounds_off(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, gesprek_op("slot")) as zaal:
        await zaal.typ("Tot ziens")
        await zaal.druk("f8")
        await zaal.rond_af()
        assert "Het gesprek is afgerond." in zaal.tekst
        log = await zaal.log()
        assert log.afgerond == NU
        await zaal.tot(lambda: CASUS.schuilnaam in zaal.tekst)
        assert "Verder waar we waren" not in zaal.tekst
        await zaal.typ("linde")
        assert "Terugkijken" in zaal.tekst


# Leeg


@pytest.mark.parametrize("eerst", ["", "f5", "f3", "f1", "f6", "ctrl+p"])
async def test_f9_hides_everything_at_once_and_any_key_returns(tmp_path: Path, eerst: str) -> None:
    async with aan_tafel(tmp_path, DRIE_GEZEGD) as zaal:
        if eerst:
            await zaal.druk(eerst)
        if zaal.app.screen.query("Invoer"):
            zaal.invoer.zet("Een half woord")
            await zaal.rust()
        waar, focus, voor = zaal.app.screen, zaal.app.screen.focused, zaal.regels
        await zaal.druk("f9")
        assert zaal.woorden == "Even pauze"
        await zaal.druk("x")
        assert zaal.app.screen is waar
        await zaal.stil()
        assert zaal.regels == voor
        assert zaal.app.screen.focused is focus
        for toets in ("enter", "tab", "f8", "ctrl+z", "delete", "escape", "f9"):
            await zaal.druk("f9", toets)
            assert zaal.app.screen is waar
        assert zaal.regels == voor
        assert (await zaal.log()).notities == DRIE


async def test_f9_hides_the_list_of_casussen_too(tmp_path: Path) -> None:
    leg_klaar(tmp_path, DRIE_GEZEGD)
    async with aan_tafel(tmp_path, None) as zaal:
        await zaal.druk("f9")
        assert zaal.woorden == "Even pauze"
        await zaal.druk("x")
        assert CASUS.schuilnaam in zaal.tekst
        assert zaal.invoer.value == ""
        await zaal.typ("linde")
        assert zaal.soort == "KiesScreen"
        await zaal.druk("f9")
        assert zaal.woorden == "Even pauze"
        await zaal.klik_op(3, 3)
        assert zaal.soort == "KiesScreen"


@pytest.mark.parametrize("eerst", ["", "f5", "f3", "f1", "f6", "ctrl+p"])
async def test_f10_saves_and_stops_from_everywhere(tmp_path: Path, eerst: str) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.typ("Een half woord", "ctrl+c")
        if eerst:
            await zaal.druk(eerst)
        assert zaal.app.is_running
        zaal.app.post_message(events.Key("f10", None))
        await zaal.tot(lambda: not zaal.app.is_running)
        assert "Een half woord" in half(await zaal.log()).values()


# Opdrachten and Hulp


async def test_all_ten_keys_are_commands_in_dutch(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context", size=(64, 26)) as zaal:
        await zaal.druk("ctrl+p")
        for toets in TOETSEN:
            assert f"{toets.label}: " in zaal.tekst
        await zaal.typ("licht", "")
        assert "Licht of donker" in zaal.tekst
        await zaal.druk("ctrl+p", "ctrl+p")
        await zaal.typ("zzz", "")
        assert "Niets gevonden" in zaal.tekst
        await zaal.typ("groot", "enter")
        assert zaal.soort == "GrootScreen"
        await zaal.druk("x", "ctrl+p")
        await zaal.typ("licht")
        assert zaal.app.theme == "licht"
        assert zaal.op("context")
        await zaal.druk("ctrl+p", "ctrl+p")
        assert zaal.op("context")


async def test_removing_moving_and_the_next_row_can_be_asked_by_name(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        for tekst in ("een", "twee"):
            await zaal.typ(tekst)
        rij = zaal.gesprek.sessie.notities[-1].rij
        await zaal.druk("up", "ctrl+p")
        await zaal.typ("omhoog")
        assert [notitie.tekst for notitie in zaal.gesprek.sessie.notities] == ["twee", "een"]
        await zaal.druk("ctrl+p")
        await zaal.typ("haal weg")
        assert len(zaal.gesprek.sessie.notities) == 1
        await zaal.druk("ctrl+p")
        await zaal.typ("volgende rij")
        await zaal.typ("drie")
        assert zaal.gesprek.sessie.notities[-1].rij != rij


async def test_a_list_that_does_not_fit_says_that_there_is_more(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context", size=(42, 12)) as zaal:
        await zaal.druk("ctrl+p")
        assert "↓" in zaal.tekst
        await zaal.druk(*["down"] * 30)
        assert "Licht of donker" in zaal.tekst
        assert "↑" in zaal.tekst


async def test_hulp_explains_and_does(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.druk("f1")
        for zin in zaal.gesprek.scherm.uitleg:
            assert zin in zaal.woorden
        for toets in TOETSEN:
            assert toets.naam in zaal.tekst
        await zaal.druk("down", "down", "down", "enter")
        assert zaal.soort == "AllesScreen"
        await zaal.druk("escape", "f1", "f5")
        assert zaal.soort == "FormulierScreen"
        await zaal.druk("escape", "f1", "escape", "f1", "f1")
        assert zaal.op("context")


@pytest.mark.parametrize("toets", ["f1", "ctrl+p"])
async def test_what_to_do_in_danger_comes_first_and_stands_whole(tmp_path: Path, toets: str) -> None:
    async with aan_tafel(tmp_path, "context", size=(64, 26)) as zaal:
        eerst = zaal.gesprek.sessie
        await zaal.druk(toets, "enter")
        assert zaal.soort == "VeiligheidScreen"
        te_lezen = " ".join(zaal.tekst.replace("│", " ").split())
        for regel in VRAGEN.veiligheid:
            assert regel.tekst in te_lezen
        await zaal.druk("escape")
        assert zaal.op("context")
        assert zaal.gesprek.sessie == eerst


@pytest.mark.parametrize("toets", ["f1", "ctrl+p"])
async def test_questions_of_a_school_without_it_tell_nothing_of_danger(tmp_path: Path, toets: str) -> None:
    zonder = standaard().model_copy(update={"veiligheid": ()})
    async with aan_tafel(tmp_path, "context", vragen=zonder) as zaal:
        await zaal.druk(toets)
        assert "Veilig" not in zaal.tekst


# Half-typed words


async def test_half_typed_words_wait_for_the_group(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.typ("De men", "tab")
        assert zaal.invoer.value == "De men"
        klas = RIJEN[1].id
        assert half(await zaal.log()) == {Regelplek("context", Rijplek(klas)): "De men"}
        await zaal.naar("goed")
        assert zaal.invoer.value == ""
        await zaal.naar("context")
        assert zaal.invoer.value == "De men"
        assert zaal.trap.open.id == klas
        await zaal.druk("f4")
        plek = Regelplek("context", Rijplek(klas), "hypothese")
        assert half(await zaal.log()) == {plek: "De men"}
        await zaal.naar("goed")
        await zaal.naar("context")
        await zaal.druk("enter")
        log = await zaal.log()
        assert [(idee.tekst, idee.rij) for idee in log.hypothesen] == [("De men", klas)]
        assert log.concept == ()


async def test_half_typed_words_come_back_after_the_program_stopped(tmp_path: Path) -> None:
    sessie = gesprek_op("context", concept=[{"scherm": "context", "rij": "school", "tekst": "De men"}])
    async with aan_tafel(tmp_path, sessie) as zaal:
        assert zaal.invoer.value == "De men"
        assert zaal.trap.open.id == "school"


# The form of an afspraak


async def test_half_typed_words_of_a_row_that_is_gone_come_back_once(tmp_path: Path) -> None:
    vroeg = {"scherm": "afspraken", "eigen": "vroeg", "tekst": "Samen lun"}
    sessie = gesprek_op("afspraken", concept=[vroeg])
    async with aan_tafel(tmp_path, sessie) as zaal:
        assert zaal.invoer.value == "Samen lun"
        await zaal.druk("f4")
        await zaal.typ("Samen lunchen helpt")
        assert (await zaal.log()).concept == ()


async def test_enter_walks_through_the_form_and_saves_on_the_last_field(tmp_path: Path) -> None:
    woorden = {
        "wat": "Samen lunchen",
        "wie": "mentor",
        "wanneer": "vrijdag",
        "merken_aan": "ze eet mee",
        "als_niet": "we vragen het",
        "vertelt": "moeder",
    }
    async with aan_tafel(tmp_path, "aan_zet") as zaal:
        await zaal.druk("f5", "right", "enter")
        for veld, tekst in woorden.items():
            assert zaal.app.screen.focused
            assert zaal.app.screen.focused.id == veld
            await zaal.typ(tekst)
        await zaal.druk("right", "enter", "enter")
        assert zaal.op("aan_zet")
        afspraak = (await zaal.log()).afspraken[0]
        assert afspraak.model_dump(include=set(woorden)) == woorden
        assert afspraak.datum == date(2026, 11, 27)
        assert afspraak.bereik == "klas"
        assert not afspraak.vroeg


async def test_only_wat_is_obligatory_and_the_words_stay(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.druk("f5")
        await zaal.vul("wie", "mentor")
        await zaal.druk("ctrl+s")
        assert zaal.soort == "FormulierScreen"
        assert "Nog niet vastgelegd: de tekst is leeg." in zaal.woorden
        assert "mentor" in zaal.tekst
        assert zaal.app.screen.focused
        assert zaal.app.screen.focused.id == "wat"
        await zaal.typ("Samen lunchen", "ctrl+s")
        afspraak = (await zaal.log()).afspraken[0]
        assert (afspraak.wat, afspraak.wie, afspraak.wanneer) == ("Samen lunchen", "mentor", None)
        await zaal.druk("f5", "enter")
        await zaal.vul("merken_aan", "x" * 6000)
        await zaal.typ("Nog een", "ctrl+s")
        assert "te lang" in zaal.woorden
        assert zaal.app.screen.focused.id == "merken_aan"


async def test_escape_keeps_the_half_form_and_f5_shows_it(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.typ("Samen lunchen", "f5")
        await zaal.vul("wie", "men")
        await zaal.druk("escape")
        assert "F5" in zaal.zoek(Blad).melding
        assert half(await zaal.log()) == {WAT: "Samen lunchen", WIE_HET_DOET: "men"}
        await zaal.naar("goed")
        await zaal.druk("f5")
        assert "Samen lunchen" in zaal.tekst
        await zaal.druk("ctrl+s")
        log = await zaal.log()
        assert [(iets.wat, iets.wie) for iets in log.afspraken] == [("Samen lunchen", "men")]
        assert log.concept == ()
        await zaal.druk("f5")
        assert "Samen lunchen" not in zaal.tekst


async def test_the_half_form_is_there_on_the_same_screen_too(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.druk("f5")
        await zaal.vul("wat", "Samen lunchen")
        await zaal.vul("wie", "men")
        await zaal.druk("escape", "f5")
        assert "Samen lunchen" in zaal.tekst
        assert "men" in zaal.tekst
        await zaal.vul("wie", "")
        await zaal.druk("escape", "f5", "ctrl+s")
        log = await zaal.log()
        assert [(iets.wat, iets.wie) for iets in log.afspraken] == [("Samen lunchen", None)]
        assert log.concept == ()


async def test_a_half_change_is_there_again(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, DRIE_GEZEGD) as zaal:
        await wijs_aan(zaal, "Nieuw rooster")
        await zaal.druk("enter")
        await zaal.typ("Nieuw rooster sinds", "escape")
        assert half(await zaal.log()) == {Veldplek(Uitspraakwijzer("n1"), "tekst"): "Nieuw rooster sinds"}
        await zaal.druk("enter")
        assert "Nieuw rooster sinds" in zaal.tekst
        await zaal.typ("Nieuw rooster", "escape")
        assert (await zaal.log()).concept == ()


async def test_a_new_afspraak_does_not_push_out_a_half_one(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.typ("Samen lunchen", "f5")
        await zaal.druk("escape")
        await zaal.typ("Moeder bellen", "f5")
        await zaal.druk("escape")
        woorden = await zaal.bestand()
        assert "Samen lunchen" in woorden
        assert "Moeder bellen" in woorden


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


# Only reading


@pytest.mark.parametrize("waarom", ["nieuwer", "bezet"])
async def test_a_casus_that_is_not_ours_can_only_be_read(tmp_path: Path, waarom: str) -> None:
    map = tmp_path / "casussen"
    sessie = DRIE_GEZEGD.gewijzigd_naar(
        formaat=2 if waarom == "nieuwer" else 1, aanwezig=(Deelnemer(rol="mentor", doet="begeleidt 2B"),)
    )
    casusmap = leg_klaar(map, sessie)
    ander_venster = Grendel(plaatsen(map).toestand)
    if waarom == "bezet":
        assert ander_venster.neem(casusmap)
    async with aan_tafel(map, CASUS.schuilnaam) as zaal:
        assert zaal.gesprek.alleen_lezen in zaal.woorden
        assert "Alleen lezen" in zaal.zoek(Kop).merk
        voor = await zaal.bestand()
        await op_de_rij(zaal, "school")
        await zaal.druk(
            "down", "enter", "delete", "shift+up", "x", "enter", "f5", "ctrl+z", "f4", "x", "enter"
        )
        assert zaal.soort == "VraagScreen"
        await zaal.plak("een\rtwee")
        await zaal.druk("f3", "down", "enter", "delete", "escape", "f8")
        await zaal.tot(lambda: zaal.op("steun"))
        assert zaal.gesprek.alleen_lezen in zaal.woorden
        assert gezegd(zaal.gesprek.sessie) == gezegd(DRIE_GEZEGD)
        assert await zaal.bestand() == voor
    assert not (map / WIE).exists(), "what somebody else may be changing is not kept from here"
    ander_venster.los()


# The start


def kapotte_casus(map: Path) -> None:
    (map / "kapot").mkdir()
    (map / "kapot" / "casus.toml").write_text("formaat = [", "utf-8")


async def test_the_start_lists_filters_and_goes_on(tmp_path: Path) -> None:
    leg_klaar(tmp_path, None, CASUS.model_copy(update={"schuilnaam": "Wilg-12", "id": "c2"}))
    leg_klaar(tmp_path, DRIE_GEZEGD)
    async with aan_tafel(tmp_path, None) as zaal:
        assert "Wilg-12" in zaal.tekst
        assert "nog geen gesprek" in zaal.tekst
        assert "Linde-07" in zaal.tekst
        assert "21-11-2026" in zaal.tekst
        assert "Verder waar we waren (14:03)" in zaal.tekst
        await zaal.typ("wil", "")
        assert "Linde-07" not in zaal.tekst
        assert "Wilg-12" in zaal.tekst
        assert "+ Nieuwe casus: wil" in zaal.tekst
        await zaal.druk("escape", "enter")
        await zaal.tot(lambda: zaal.op("context"))
        assert "●school" in zaal.tekst


async def test_escape_from_where_to_begin_begins_nothing(tmp_path: Path) -> None:
    wilg = leg_klaar(tmp_path, None, CASUS.model_copy(update={"schuilnaam": "Wilg-12", "id": "c2"}))
    async with aan_tafel(tmp_path, None) as zaal:
        await zaal.typ("wil")
        assert zaal.soort == "KiesScreen"
        await zaal.druk("escape")
        assert zaal.soort == "StartScreen"
        assert [pad.name for pad in wilg.iterdir()] == ["casus.toml"]
        await zaal.druk("enter", "enter")
        await zaal.tot(lambda: zaal.soort == "VraagScreen")
        assert "Alleen lezen" not in zaal.tekst


async def test_a_new_casus_gets_a_neutral_name_and_a_route(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, None) as zaal:
        await zaal.druk("enter")
        naam = zaal.invoer.value
        assert naam
        assert naam.rpartition("-")[2].isdecimal()
        await zaal.druk("ctrl+s")
        await zaal.tot(lambda: zaal.op("welkom"))
        assert naam in zaal.tekst
        casus = tomllib.loads(next(tmp_path.glob("*/casus.toml")).read_text("utf-8"))
        assert (casus["schuilnaam"], casus["soort"]) == (naam, "jongere")
        assert (await zaal.log()).route == "gewoon"


async def test_what_a_casus_is_for_and_who_found_it_good_is_asked_at_its_start(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, None) as zaal:
        await zaal.druk("enter")
        await zaal.vul("waarvoor", "weer naar de les")
        await zaal.vul("wie", "Linde en moeder")
        await zaal.vul("bewaren_tot", "1 mei 2028")
        await zaal.druk("ctrl+s")
        await zaal.tot(lambda: zaal.op("welkom"))
        casus = tomllib.loads(next(tmp_path.glob("*/casus.toml")).read_text("utf-8"))
        assert casus["waarvoor"] == "weer naar de les"
        assert casus["toestemming"]["wie"] == "Linde en moeder"
        assert (casus["bewaren_tot"], casus["bewaren_gekozen"]) == (date(2028, 5, 1), True)


@pytest.mark.parametrize("maat", [(42, 12), (64, 18), (80, 22), (80, 24)])
async def test_the_form_of_a_new_casus_has_every_field_and_key_in_sight(
    tmp_path: Path, maat: tuple[int, int]
) -> None:
    async with aan_tafel(tmp_path, None, size=maat) as zaal:
        await zaal.druk("enter")
        assert all(woord in zaal.tekst for woord in ("Schuilnaam", "Waarvoor", "Bewaren tot", "ctrl+s"))


async def test_a_typed_name_is_the_suggestion(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, None) as zaal:
        await zaal.typ("Klas 2b")
        assert zaal.invoer.value == "Klas 2b"
        await zaal.vul("schuilnaam", "  ")
        await zaal.druk("ctrl+s")
        assert "Nog niet vastgelegd" in zaal.tekst
        await zaal.druk("escape")
        await zaal.druk("escape")
        assert zaal.soort == "StartScreen"
        assert list(tmp_path.iterdir()) == []


async def test_an_unreadable_casus_is_listed_and_says_why(tmp_path: Path) -> None:
    leg_klaar(tmp_path, DRIE_GEZEGD)
    kapotte_casus(tmp_path)
    async with aan_tafel(tmp_path, None) as zaal:
        assert "niet leesbaar" in zaal.tekst
        await zaal.typ("kapot")
        assert zaal.soort == "StartScreen"
        assert "casus.toml" in zaal.regels[zaal.zoek(Melding).region.y]
        assert (tmp_path / "kapot" / "casus.toml").read_text("utf-8") == "formaat = ["


async def test_an_unreadable_sitting_is_listed_and_stays_as_it_is(tmp_path: Path) -> None:
    leg_klaar(tmp_path, DRIE_GEZEGD)
    (casusmap,) = (pad.parent for pad in tmp_path.glob("*/casus.toml"))
    kapot = casusmap / "2026-11-25-0900.toml"
    kapot.write_text("formaat = [", "utf-8")
    async with aan_tafel(tmp_path, None) as zaal:
        await zaal.tot(lambda: "niet leesbaar: 2026-11-25-0900.toml" in zaal.tekst)
        assert "Verder waar we waren" in zaal.tekst
        assert kapot.read_text("utf-8") == "formaat = ["


async def test_a_log_that_is_toml_but_no_sitting_does_not_end_the_program(tmp_path: Path) -> None:
    casusmap = leg_klaar(tmp_path, None)
    vreemd = 'formaat = 1\nid = "x"\nbegonnen = 2026-11-21T14:00:00Z\ngewijzigd = 2026-11-21T14:00:00Z\n'
    (casusmap / "2026-11-21-1400.toml").write_text(vreemd, "utf-8")
    async with aan_tafel(tmp_path, None) as zaal:
        await zaal.tot(lambda: "Verder waar we waren" in zaal.tekst)
        await zaal.druk("enter")
        await zaal.tot(lambda: zaal.soort == "KiesScreen")
        await zaal.druk("enter")
        await zaal.tot(lambda: zaal.op("terugkijken") or zaal.op("welkom"))
        assert "2026-11-21-1400.toml" in zaal.tekst
        assert (casusmap / "2026-11-21-1400.toml").read_text("utf-8") == vreemd


async def test_the_form_of_a_very_long_text_still_shows_its_fields(tmp_path: Path) -> None:
    lang = Notitie(scherm="context", rij="klas", niveau="klas", tekst="Een lang verhaal. " * 200)
    async with aan_tafel(tmp_path, gesprek_op("context", notities=(lang,))) as zaal:
        await zaal.druk("up", "ctrl+r")
        assert "Een lang verhaal." in zaal.tekst
        assert "Wie herkent dit" in zaal.tekst
        assert "Vastleggen" in zaal.tekst


async def test_een_balk_kan_niet_weg(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, DRIE_GEZEGD) as zaal:
        await zaal.druk("f3")
        await zaal.naar_kop("Waar keken we?")
        await zaal.druk("delete")
        assert "Weggehaald" not in zaal.tekst
        assert (await zaal.log()).notities == DRIE


# The mouse


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


# When saving fails


async def test_a_failing_disk_shows_until_it_is_whole_and_stopping_asks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saver, "_EERST_OPNIEUW", 0.02)
    monkeypatch.setattr(saver, "_DAARNA_OPNIEUW", 0.02)
    monkeypatch.setattr("andere_vragen.app.app.GENOEG_TIJD", 0.2)

    def vol(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.stil()
        with pytest.MonkeyPatch.context() as lap:
            lap.setattr(sessiebestanden, "bewaar", vol)
            await zaal.typ("Dit is belangrijk")
            await zaal.tot(lambda: "NIET BEWAARD: " in zaal.regels[0])
            assert "Dit is belangrijk" in zaal.tekst
            await zaal.druk("f3")
            assert "NIET BEWAARD: " in zaal.regels[0]
            await zaal.druk("escape", "f10")
            await zaal.tot(lambda: zaal.soort == "KiesScreen")
            assert "Nog niet bewaard" in zaal.woorden
            await zaal.druk("escape")
            assert zaal.op("context")
        await zaal.tot(lambda: "Bewaard 14:03" in zaal.regels[0])
        assert gezegd(await zaal.log()) == ["Dit is belangrijk"]
        await zaal.druk("f10")
        await zaal.tot(lambda: not zaal.app.is_running)


# Sizes and hostile words


async def test_the_window_may_have_any_size(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, DRIE_GEZEGD) as zaal:
        for toets in ("", "f5", "f3", "f1", "f6", "ctrl+p", "f9"):
            if toets:
                await zaal.druk(toets)
            for maat in ((20, 5), (1, 1), (64, 18)):
                await zaal.maat(*maat)
            await zaal.stil()
            voor = zaal.regels
            await zaal.maat(200, 60)
            await zaal.maat(64, 18)
            await zaal.stil()
            assert zaal.regels == voor
            if toets:
                await zaal.druk("escape")
            await zaal.stil()
        await zaal.typ("Het past weer")
        assert "Het past weer" in zaal.tekst


VIJANDIG = (
    "[/] [bold]x[/bold] [red]\x1b[31m\x1b]0;titel\x07 {rol} $primary \\[ \u202e<b> [@click=app.bell]y[/]"
)
GETEMD = "[/] [bold]x[/bold] [red][31m]0;titel {rol} $primary \\[ <b> [@click=app.bell]y[/]"


async def test_words_are_shown_as_themselves_everywhere(tmp_path: Path) -> None:
    sessie = gesprek_op(
        "context",
        vraag=VIJANDIG,
        regie=VIJANDIG,
        aanwezig=(Deelnemer(rol=VIJANDIG),),
        notities=(
            Notitie(scherm="context", rij="jongere", tekst=VIJANDIG),
            Notitie(scherm="perspectief", perspectief=VIJANDIG, tekst=VIJANDIG),
            Notitie(scherm="oud", rij="oud", niveau="oud", tekst=VIJANDIG),
        ),
        hypothesen=(Hypothese(scherm="goed", tekst=VIJANDIG, want=VIJANDIG),),
        afspraken=(Afspraak(scherm="slot", wat=VIJANDIG, wie=VIJANDIG, wanneer=VIJANDIG),),
        schermen=({"id": "oud", "titel": VIJANDIG, "vraag": VIJANDIG},),
        concept=[
            {"scherm": "welkom", "rij": "vraag", "tekst": VIJANDIG},
            {"van": "afspraak", "veld": "wat", "tekst": VIJANDIG},
        ],
    )
    casus = CASUS.gewijzigd_naar(schuilnaam=VIJANDIG)
    leg_klaar(tmp_path, sessie, casus)
    vreemd = tmp_path / f"map []] {VREEMD}[31m"
    vreemd.mkdir()
    (vreemd / "casus.toml").write_text("x", "utf-8")

    def veilig(zaal: Zaal) -> None:
        for strip in zaal.strips:
            for deel in strip:
                assert deel.text.isprintable(), deel.text

    async with aan_tafel(tmp_path, None, size=(140, 50)) as zaal:
        veilig(zaal)
        assert GETEMD in zaal.tekst
        assert "map []] [31m" in zaal.tekst
        await zaal.typ("[31m")
        veilig(zaal)
        await zaal.typ("[/")
        veilig(zaal)
        assert f"{GETEMD}: waar" in zaal.tekst
        await zaal.kies("Verder waar we waren")
        await zaal.tot(lambda: zaal.op("context"))
        for scherm in SCHERMEN:
            await zaal.naar(scherm)
            veilig(zaal)
            if scherm != "anders":
                assert GETEMD[:40] in zaal.tekst, scherm
        await zaal.druk("f3")
        for vel in alles(zaal.gesprek):
            await zaal.naar_kop(vel.label)
            veilig(zaal)
            if vel.dingen:
                assert GETEMD in zaal.tekst
        await zaal.druk("down", "enter")
        veilig(zaal)
        await zaal.tot(lambda: GETEMD[-40:] in zaal.tekst)
        await zaal.druk("escape", "escape", "f5")
        await zaal.tot(lambda: GETEMD[:40] in zaal.tekst)
        await zaal.druk("escape", "f4")
        await zaal.typ(VIJANDIG)
        veilig(zaal)
        assert GETEMD in [idee.tekst for idee in (await zaal.log()).hypothesen]


async def test_an_unknown_id_is_as_harmless_as_words(tmp_path: Path) -> None:
    vreemd = Notitie(scherm=f"oud {VIJANDIG}", rij=VIJANDIG, niveau=VIJANDIG, tekst="Iets")
    async with aan_tafel(tmp_path, gesprek_op("context", notities=(vreemd,)), size=(120, 40)) as zaal:
        await zaal.druk("f3")
        zaal.flipover.kop(-1)
        zaal.flipover.kop(-1)
        await zaal.rust()
        assert "Iets" in zaal.tekst
        for strip in zaal.strips:
            assert strip.text.isprintable()
