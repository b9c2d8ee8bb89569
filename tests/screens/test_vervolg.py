"""The next sitting, and looking back, at the table."""

from datetime import timedelta
from pathlib import Path

from aan_tafel import CASUS, NU, SCHERMEN, aan_tafel, gesprek_op, leg_klaar
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie
from andere_vragen.store.lijst import sessies
from andere_vragen.store.schrijven import bewaar, nieuw_pad, toml
from tafel_waarden import DRIE, DRIE_GEZEGD, SESSIE_VAN_NEGEN, gezegd, op_de_rij, wijs_aan


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
        await zaal.tot(lambda: "nog geen dag gekozen" in zaal.woorden)


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
