"""Windows of any size, and words that nobody would type."""

from pathlib import Path

from aan_tafel import CASUS, SCHERMEN, Zaal, aan_tafel, gesprek_op, leg_klaar
from andere_vragen.casus.sessie import Deelnemer
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie
from andere_vragen.rijen.alles import alles
from store_waarden import VREEMD
from tafel_waarden import DRIE_GEZEGD


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
