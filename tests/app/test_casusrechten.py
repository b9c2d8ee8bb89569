"""What can be asked of a casus as a whole, on its own screen: nothing goes without one more question."""

import shutil
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from aan_tafel import NU, Zaal, aan_tafel, gesprek_op, leg_klaar, plaatsen
from andere_vragen.app.casusrechten import GROEP
from andere_vragen.casus.sessie import Sessie
from andere_vragen.rechten.weghalen import Weghalen
from andere_vragen.screens.casus import RECHTEN, Recht
from andere_vragen.screens.formulier import NOG_NIET
from andere_vragen.screens.laag import GEEN_REGEL
from andere_vragen.store.laden import laad_casus, laad_sessie
from andere_vragen.store.lijst import sessies
from andere_vragen.store.reserve import leg_casus_weg, leg_weg, reserve_van
from andere_vragen.store.vergrendeling import Grendel
from andere_vragen.widgets.balken import Melding

DRUK = {"id": "n1", "scherm": "context", "rij": "klas", "tekst": "De klas is druk"}
STIL = {"id": "n2", "scherm": "context", "rij": "klas", "tekst": "Moeder zegt: thuis is het stil"}


def gezegd(**velden: Any) -> Sessie:
    mensen = ({"rol": "mentor"}, {"rol": "moeder"})
    return gesprek_op("context", notities=(DRUK, STIL), aanwezig=mensen, afgerond=NU, **velden)


def bestand(casusmap: Path) -> Path:
    (pad,) = sessies(casusmap)
    return pad


@asynccontextmanager
async def bij_de_casus(map: Path, sessie: Sessie | None = None, **meer: Any) -> AsyncIterator[Zaal]:
    """The screen of the casus, from the list of casussen."""
    leg_klaar(map, sessie or gezegd())
    async with aan_tafel(map, None, **meer) as zaal:
        await zaal.druk("down" if sessie is None or sessie.afgerond else "up")
        await wijs_aan(zaal, "Linde-07")
        await zaal.druk("ctrl+p")
        await zaal.tot(lambda: zaal.soort == "KiesScreen")
        await kies(zaal, "Inzage, correctie en einde")
        await zaal.tot(lambda: zaal.soort == "CasusScreen")
        yield zaal


async def wijs_aan(zaal: Zaal, stuk: str) -> None:
    await zaal.tot(lambda: stuk in zaal.tekst)
    for _ in range(20):
        if "►" in zaal.regels[zaal.regel(stuk)]:
            return
        await zaal.druk("down")
    raise AssertionError(zaal.tekst)


async def kies(zaal: Zaal, stuk: str) -> None:
    await wijs_aan(zaal, stuk)
    await zaal.druk("enter")


async def zeker(zaal: Zaal) -> None:
    await zaal.tot(lambda: zaal.soort == "ZekerScreen")
    await kies(zaal, "Ja, ")


async def test_without_a_casus_that_is_pointed_at_it_says_what_to_do(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, None) as zaal:
        await zaal.druk("ctrl+p")
        await zaal.tot(lambda: zaal.soort == "KiesScreen")
        await kies(zaal, "Inzage, correctie en einde")
        assert "Wijs eerst met ↑ ↓ een casus aan" in zaal.woorden


@pytest.mark.parametrize("maat", [(64, 18), (80, 24)])
async def test_every_right_and_how_to_leave_is_in_sight(tmp_path: Path, maat: tuple[int, int]) -> None:
    async with bij_de_casus(tmp_path, size=maat) as zaal:
        for stuk in ("Inzage", "Terughalen", "Afsluiten", "Esc"):
            assert stuk in zaal.tekst
        await zaal.druk("escape")
        await zaal.tot(lambda: zaal.soort == "StartScreen")


async def test_somebody_reads_everything_and_others_are_covered(tmp_path: Path) -> None:
    async with bij_de_casus(tmp_path) as zaal:
        await kies(zaal, "Inzage")
        await zaal.tot(lambda: zaal.soort == "FormulierScreen")
        await zaal.vul("wie", "moeder")
        await zaal.druk("ctrl+s")
        await zaal.tot(lambda: "Gemaakt: " in zaal.woorden)
    (papier,) = plaatsen(tmp_path).documenten.glob("inzage-linde-07-*.md")
    tekst = papier.read_text("utf-8")
    assert "De klas is druk" in tekst
    assert "█████ zegt: thuis is het stil" in tekst


async def test_documents_in_a_cloud_are_named_before_there_is_an_inzage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waar = plaatsen(tmp_path)
    monkeypatch.setenv("OneDrive", str(waar.documenten))
    async with bij_de_casus(tmp_path) as zaal:
        await kies(zaal, "Inzage")
        await zaal.tot(lambda: zaal.soort == "FormulierScreen")
        await zaal.druk("ctrl+s")
        await zaal.tot(lambda: "Je documenten staan in een map van OneDrive." in zaal.woorden)
        await zaal.kies("Geen papier maken")
        await zaal.tot(lambda: "Er is geen papier gemaakt." in zaal.woorden)
    assert not list(waar.documenten.glob("inzage*"))


async def test_who_practises_gets_no_paper(tmp_path: Path) -> None:
    async with bij_de_casus(tmp_path, oefenen=True) as zaal:
        await kies(zaal, "Inzage")
        await zaal.tot(lambda: "Oefenen bewaart niets" in zaal.woorden)
    assert not list(plaatsen(tmp_path).documenten.glob("inzage*"))


async def test_what_a_casus_is_for_can_be_said_later(tmp_path: Path) -> None:
    async with bij_de_casus(tmp_path) as zaal:
        await kies(zaal, "Vooraf")
        await zaal.tot(lambda: zaal.soort == "FormulierScreen")
        await zaal.vul("waarvoor", "weer naar de les")
        await zaal.vul("wie", "Linde")
        await zaal.vul("bewaren_tot", "1 mei 2028")
        await zaal.druk("ctrl+s")
        await zaal.tot(lambda: "Bewaard: waarvoor" in zaal.woorden)
        assert "bewaren tot 1-5-2028" in zaal.regels[0]
    casusmap = tmp_path / "linde-07"
    assert laad_casus(casusmap).waarde.waarvoor == "weer naar de les"
    assert "Toestemming van: Linde." in bestand(casusmap).with_suffix(".md").read_text("utf-8")


async def test_something_said_is_put_right_and_it_says_when_and_why(tmp_path: Path) -> None:
    async with bij_de_casus(tmp_path) as zaal:
        await kies(zaal, "Correctie")
        await zaal.tot(lambda: "In welk gesprek" in zaal.tekst)
        await zaal.druk("enter")
        await kies(zaal, "De klas is druk")
        await zaal.tot(lambda: zaal.soort == "FormulierScreen")
        await zaal.vul("tekst", "De gang is druk")
        await zaal.druk("ctrl+s")
        await zaal.tot(lambda: "Correctie." in zaal.tekst)
        await zaal.vul("reden", "het was niet de klas")
        await zaal.druk("ctrl+s")
        assert "Hier staat “klas”, en dat moest eruit." in zaal.woorden
        await zaal.vul("reden", "het was ergens anders")
        await zaal.druk("ctrl+s")
        await zaal.tot(lambda: "Verbeterd. Wat al in een pakket" in zaal.woorden)
    pad = bestand(tmp_path / "linde-07")
    sessie = laad_sessie(pad).waarde
    assert sessie.notities[0].tekst == "De gang is druk"
    assert [(anders.plek, anders.moment, anders.reden) for anders in sessie.correctie] == [
        ("n1", NU, "het was ergens anders")
    ]
    assert "De klas is druk" not in pad.read_text("utf-8") + pad.with_suffix(".md").read_text("utf-8")


async def test_nothing_is_put_right_where_nobody_changed_a_word(tmp_path: Path) -> None:
    async with bij_de_casus(tmp_path) as zaal:
        voor = bestand(tmp_path / "linde-07").read_bytes()
        await kies(zaal, "Correctie")
        await zaal.tot(lambda: "In welk gesprek" in zaal.tekst)
        await zaal.druk("enter")
        await kies(zaal, "De klas is druk")
        await zaal.tot(lambda: zaal.soort == "FormulierScreen")
        await zaal.druk("ctrl+s")
        await zaal.tot(lambda: "Wel nog gemaakt: het verslag" in zaal.woorden)
        assert bestand(tmp_path / "linde-07").read_bytes() == voor


async def test_somebodys_own_view_comes_beside_what_it_is_about(tmp_path: Path) -> None:
    async with bij_de_casus(tmp_path) as zaal:
        await kies(zaal, "Zienswijze")
        await zaal.tot(lambda: "Bij welk gesprek" in zaal.tekst)
        await zaal.druk("enter")
        await zaal.tot(lambda: "Over het hele gesprek" in zaal.tekst)
        await kies(zaal, "De klas is druk")
        await zaal.tot(lambda: zaal.soort == "FormulierScreen")
        await zaal.vul("wie", "Linde")
        await zaal.vul("tekst", "Ik vind het juist gezellig")
        await zaal.druk("ctrl+s")
        await zaal.tot(lambda: "De zienswijze van Linde staat erbij" in zaal.woorden)
    pad = bestand(tmp_path / "linde-07")
    (eigen,) = laad_sessie(pad).waarde.zienswijze
    assert (eigen.wie, eigen.over, eigen.moment) == ("Linde", "n1", NU)
    verslag = pad.with_suffix(".md").read_text("utf-8")
    assert "De klas is druk  \n  Zienswijze van Linde, zaterdag 21 november 2026: Ik vind" in verslag


@pytest.mark.parametrize("toets", ["escape", "f10", "ctrl+q"])
async def test_words_that_no_draft_keeps_only_go_when_that_was_said(tmp_path: Path, toets: str) -> None:
    async with bij_de_casus(tmp_path) as zaal:
        await kies(zaal, "Zienswijze")
        await zaal.tot(lambda: "Bij welk gesprek" in zaal.tekst)
        await zaal.druk("enter")
        await kies(zaal, "De klas is druk")
        await zaal.tot(lambda: zaal.soort == "FormulierScreen")
        await zaal.vul("tekst", "Ik vind het juist gezellig")
        await zaal.ineens(toets, toets)
        assert zaal.soort == "FormulierScreen"
        assert NOG_NIET.partition(":")[0] in zaal.woorden
        await zaal.typ("!", "")
        await zaal.druk(toets)
        assert NOG_NIET.partition(":")[0] in zaal.woorden
        await zaal.druk(toets)
        if toets == "escape":
            await zaal.tot(lambda: zaal.soort == "CasusScreen")
        else:
            await zaal.tot(lambda: not zaal.app.is_running)


async def test_the_first_letters_of_a_right_point_at_it(tmp_path: Path) -> None:
    async with bij_de_casus(tmp_path) as zaal:
        await zaal.ineens(*"verw", "enter")
        await zaal.tot(lambda: zaal.soort == "ZekerScreen")
        await zaal.druk("escape")
        await zaal.druk(*"qq")
        assert GEEN_REGEL in zaal.woorden


async def test_one_thing_said_goes_after_one_question(tmp_path: Path) -> None:
    async with bij_de_casus(tmp_path) as zaal:
        await kies(zaal, "één ding dat gezegd is")
        await zaal.tot(lambda: "In welk gesprek" in zaal.tekst)
        await zaal.druk("enter")
        await zaal.tot(lambda: "Wat moet weg?" in zaal.tekst)
        await kies(zaal, "De klas is druk")
        await zeker(zaal)
        await zaal.tot(lambda: "Weg: wat je aanwees." in zaal.woorden)
    assert [iets.id for iets in laad_sessie(bestand(tmp_path / "linde-07")).waarde.notities] == ["n2"]


async def test_a_person_goes_after_one_question(tmp_path: Path) -> None:
    async with bij_de_casus(tmp_path) as zaal:
        await kies(zaal, "een persoon")
        await zaal.tot(lambda: "Wie moet eruit?" in zaal.tekst)
        await kies(zaal, "moeder")
        await zeker(zaal)
        await zaal.tot(lambda: "Weg: moeder." in zaal.woorden)
    sessie = laad_sessie(bestand(tmp_path / "linde-07")).waarde
    assert [wie.rol for wie in sessie.aanwezig] == ["mentor"]
    assert [iets.tekst for iets in sessie.notities][1] == "Iemand zegt: thuis is het stil"


async def test_a_name_that_only_stands_in_sentences_goes_too(tmp_path: Path) -> None:
    async with bij_de_casus(tmp_path) as zaal:
        await kies(zaal, "een persoon")
        await zaal.tot(lambda: "Wie moet eruit?" in zaal.tekst)
        await kies(zaal, "Een naam die alleen")
        await zaal.tot(lambda: zaal.soort == "FormulierScreen")
        await zaal.vul("wie", "klas")
        await zaal.druk("ctrl+s")
        await zeker(zaal)
        await zaal.tot(lambda: "Weg: klas." in zaal.woorden)
    assert "klas is druk" not in bestand(tmp_path / "linde-07").read_text("utf-8")


async def test_a_sitting_goes_after_one_question(tmp_path: Path) -> None:
    async with bij_de_casus(tmp_path) as zaal:
        await kies(zaal, "Weghalen: een gesprek")
        await zaal.tot(lambda: "Welk gesprek moet weg?" in zaal.tekst)
        assert "2 dingen gezegd" in zaal.tekst
        await zaal.druk("enter")
        await zeker(zaal)
        await zaal.tot(lambda: "Weg: het gesprek van 21 november 2026" in zaal.woorden)
    assert not list((tmp_path / "linde-07").glob("2026-*"))


async def test_an_earlier_version_comes_back_beside_what_is_there(tmp_path: Path) -> None:
    casusmap = leg_klaar(tmp_path, gezegd())
    casus = laad_casus(casusmap).waarde
    leg_weg(reserve_van(plaatsen(tmp_path).toestand, casus.id), gezegd(), NU)
    bestand(casusmap).unlink()
    async with aan_tafel(tmp_path, None) as zaal:
        await wijs_aan(zaal, "Linde-07")
        zaal.app._start.action_casus()
        await zaal.tot(lambda: zaal.soort == "CasusScreen")
        await kies(zaal, "Terughalen")
        await zaal.tot(lambda: "Welke versie" in zaal.tekst)
        await zaal.druk("enter")
        await zaal.tot(lambda: "Teruggehaald: " in zaal.woorden)
    assert laad_sessie(bestand(casusmap)).waarde.notities == gezegd().notities


async def test_a_damaged_casus_comes_back_from_its_own_screen(tmp_path: Path) -> None:
    casusmap = leg_klaar(tmp_path, gezegd())
    casus = laad_casus(casusmap).waarde
    leg_casus_weg(reserve_van(plaatsen(tmp_path).toestand, casus.id), casus)
    (casusmap / "casus.toml").write_text("schuilnaam = [", "utf-8")
    async with aan_tafel(tmp_path, None) as zaal:
        await wijs_aan(zaal, "linde-07")
        zaal.app._start.action_casus()
        await zaal.tot(lambda: zaal.soort == "CasusScreen")
        assert "casus.toml is niet te lezen" in zaal.regels[0]
        await kies(zaal, "Terughalen")
        await zaal.tot(lambda: "de casus zelf" in zaal.tekst)
        await zaal.druk("enter")
        await zaal.tot(lambda: "Teruggehaald: casus.toml" in zaal.woorden)
    assert laad_casus(casusmap).waarde == casus


async def test_without_earlier_versions_it_says_so(tmp_path: Path) -> None:
    async with bij_de_casus(tmp_path) as zaal:
        await kies(zaal, "Terughalen")
        await zaal.tot(lambda: "geen eerdere versies" in zaal.woorden)


async def test_a_casus_closes_after_one_question(tmp_path: Path) -> None:
    async with bij_de_casus(tmp_path) as zaal:
        await kies(zaal, "Afsluiten")
        await zeker(zaal)
        await zaal.tot(lambda: "De casus is afgesloten" in zaal.woorden)
    assert laad_casus(tmp_path / "linde-07").waarde.status == "afgesloten"


async def test_of_a_casus_that_is_removed_nothing_is_listed_any_more(tmp_path: Path) -> None:
    async with bij_de_casus(tmp_path) as zaal:
        await kies(zaal, "Verwijderen")
        await zeker(zaal)
        await zaal.tot(lambda: zaal.soort == "StartScreen" and "Weg: de casus Linde-07." in zaal.woorden)
        await zaal.tot(lambda: not zaal.app._start._casussen)
    assert not (tmp_path / "linde-07").exists()


@pytest.mark.parametrize("recht", ["Afsluiten", "Verwijderen"])
async def test_enter_on_the_question_that_came_is_no_yes(tmp_path: Path, recht: str) -> None:
    async with bij_de_casus(tmp_path) as zaal:
        voor = bestand(tmp_path / "linde-07").read_bytes()
        await kies(zaal, recht)
        await zaal.tot(lambda: zaal.soort == "ZekerScreen")
        await zaal.druk("enter")
        await zaal.tot(lambda: zaal.soort == "CasusScreen")
        assert bestand(tmp_path / "linde-07").read_bytes() == voor


async def test_keys_that_were_typed_ahead_are_no_yes(tmp_path: Path) -> None:
    async with bij_de_casus(tmp_path) as zaal:
        await wijs_aan(zaal, "Verwijderen")
        await zaal.snel("enter", "down", "enter")
        await zaal.tot(lambda: zaal.soort == "ZekerScreen")
        await zaal.rust()
        assert zaal.soort == "ZekerScreen"
        await zaal.druk("escape")
    assert bestand(tmp_path / "linde-07").exists()


async def test_who_leaves_before_the_question_came_is_asked_nothing_any_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mag = threading.Event()

    def langzaam(casusmap: Path) -> set[str]:
        mag.wait(5)
        return set()

    monkeypatch.setattr("andere_vragen.rechten.recht.rollen_in", langzaam)
    async with bij_de_casus(tmp_path) as zaal:
        await zaal.druk("enter", "escape")
        await zaal.tot(lambda: zaal.soort == "StartScreen")
        mag.set()
        await zaal.tot(lambda: not any(werk.group == GROEP for werk in zaal.app.workers))
        await zaal.rust()
        assert zaal.soort == "StartScreen"


async def test_while_something_goes_nobody_leaves_and_nothing_else_begins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mag = threading.Event()
    echt = Weghalen.casus

    def langzaam(self: Weghalen) -> None:
        mag.wait(5)
        echt(self)

    monkeypatch.setattr(Weghalen, "casus", langzaam)
    async with bij_de_casus(tmp_path) as zaal:
        await kies(zaal, "Verwijderen")
        await zeker(zaal)
        await zaal.tot(lambda: "Bezig." in zaal.tekst)
        await zaal.druk("escape", "enter")
        assert zaal.soort == "CasusScreen"
        mag.set()
        await zaal.tot(lambda: zaal.soort == "StartScreen" and "Weg: de casus" in zaal.woorden)


@pytest.mark.parametrize("recht", RECHTEN)
async def test_of_a_casus_that_somebody_took_away_meanwhile_nothing_breaks(
    tmp_path: Path, recht: Recht
) -> None:
    async with bij_de_casus(tmp_path) as zaal:
        shutil.rmtree(tmp_path / "linde-07")
        await wijs_aan(zaal, RECHTEN[recht][:20])
        await zaal.druk("enter")
        await zaal.tot(lambda: zaal.soort != "CasusScreen" or not _werkt(zaal))
        while zaal.soort != "CasusScreen":
            await _answered(zaal)
        await zaal.tot(lambda: not _werkt(zaal))
        assert zaal.app.is_running
        assert zaal.app.screen.query_one(Melding).tekst


async def _answered(zaal: Zaal) -> None:
    """Whatever is asked."""
    if zaal.soort == "ZekerScreen":
        await kies(zaal, "Ja, ")
    elif zaal.soort == "FormulierScreen":
        await zaal.vul("wie", "moeder")
        await zaal.druk("ctrl+s")
    else:
        await zaal.druk("enter")


def _werkt(zaal: Zaal) -> bool:
    return any(werk.group == GROEP and not werk.is_finished for werk in zaal.app.workers)


async def test_a_casus_that_is_open_elsewhere_stays_and_says_why(tmp_path: Path) -> None:
    async with bij_de_casus(tmp_path) as zaal:
        grendel = Grendel(plaatsen(tmp_path).toestand)
        assert grendel.neem(tmp_path / "linde-07")
        await kies(zaal, "Verwijderen")
        await zeker(zaal)
        await zaal.tot(lambda: "open in een ander venster" in zaal.woorden)
        grendel.los()
    assert bestand(tmp_path / "linde-07").exists()


async def test_a_paper_that_was_made_can_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    geopend = list[Path]()
    monkeypatch.setattr("andere_vragen.app.papier.laat_zien", geopend.append)
    async with bij_de_casus(tmp_path) as zaal:
        await kies(zaal, "Inzage")
        await zaal.tot(lambda: zaal.soort == "FormulierScreen")
        await zaal.druk("ctrl+s")
        await zaal.tot(lambda: "Gemaakt: " in zaal.woorden)
        await kies(zaal, "Open inzage-linde-07")
        await zaal.tot(lambda: bool(geopend))
    assert [pad.name for pad in geopend] == [f"inzage-linde-07-{NU.date()}.md"]


async def test_a_paper_comes_in_no_cloud_without_a_choice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("andere_vragen.app.papier.wolk_hier", lambda _: "OneDrive")
    async with bij_de_casus(tmp_path) as zaal:
        await kies(zaal, "Inzage")
        await zaal.tot(lambda: zaal.soort == "FormulierScreen")
        await zaal.druk("ctrl+s")
        await zaal.tot(lambda: "map van OneDrive" in zaal.tekst)
        await kies(zaal, "Geen papier maken")
        await zaal.tot(lambda: "Er is geen papier gemaakt." in zaal.woorden)
    assert not list(plaatsen(tmp_path).documenten.glob("inzage*"))
