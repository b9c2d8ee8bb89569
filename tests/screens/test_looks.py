"""Readable at five metres, in Dutch, with signs that every terminal has: what the app really draws."""

import errno
import unicodedata
from pathlib import Path

import pytest
from rich.color import Color, ColorSystem
from rich.segment import Segment
from textual.theme import Theme

from aan_tafel import CASUS, SCHERMEN, Zaal, aan_tafel, gesprek_op, leg_klaar
from andere_vragen.app.theme import ACHTERGRONDEN, INKTEN, THEMAS
from andere_vragen.store import saver, sessiebestanden
from andere_vragen.widgets.balken import Voet

GENOEG = 7.0
"""The ratio of WCAG 2.2, 1.4.6 (AAA)."""

ENGELS = """
search command commands quit help close cancel submit select selected save saved loading error warning
screenshot theme keys toggle copy paste undo redo next previous back yes no settings options matches
found press show hide focus maximize minimize palette the and your you with this not new name note
"""

INTERPUNCTIE = set(" .,:;?!'\"()[]/&+-=…’‘“”–@%$<>")
TEKENS = set("─│┌┐└┘█▄▁●○•·■►←↑↓")
"""The list of the design."""
ERBIJ = set("→")
"""Beside ``←`` and ``█`` in the WGL4 character set, so wherever those are."""
BLOKLETTERS = set("▀▄█▌▐▖▗▘▙▚▛▜▝▞▟")


def contrast(een: tuple[int, int, int], ander: tuple[int, int, int]) -> float:
    """The contrast ratio of WCAG 2.2."""

    def licht(kleur: tuple[int, int, int]) -> float:
        rood, groen, blauw = (
            deel / 12.92 if deel <= 0.04045 else ((deel + 0.055) / 1.055) ** 2.4
            for deel in (waarde / 255 for waarde in kleur)
        )
        return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw

    hoog, laag = sorted((licht(een), licht(ander)), reverse=True)
    return (hoog + 0.05) / (laag + 0.05)


def kleuren(deel: Segment) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
    """In what, and on what, these cells are written."""
    stijl = deel.style
    assert stijl
    assert isinstance(stijl.color, Color)
    assert isinstance(stijl.bgcolor, Color)
    assert stijl.color.triplet
    assert stijl.bgcolor.triplet
    assert not stijl.dim
    inkt, grond = stijl.color.triplet, stijl.bgcolor.triplet
    return (grond, inkt) if stijl.reverse else (inkt, grond)


@pytest.mark.parametrize("thema", THEMAS, ids=lambda thema: thema.name)
@pytest.mark.parametrize("grond", ACHTERGRONDEN)
@pytest.mark.parametrize("inkt", INKTEN)
@pytest.mark.parametrize("kleuren", ColorSystem)
def test_every_ink_is_readable_on_every_ground(
    thema: Theme, inkt: str, grond: str, kleuren: ColorSystem
) -> None:
    def kleur(naam: str) -> tuple[int, int, int]:
        return Color.parse(getattr(thema, naam)).downgrade(kleuren).get_truecolor()

    if kleuren in (ColorSystem.STANDARD, ColorSystem.WINDOWS) and not thema.dark:
        pytest.skip("with sixteen colours the app is always dark")
    assert contrast(kleur(inkt), kleur(grond)) >= GENOEG
    assert len(set(kleur(grond))) == 1, "a ground without a tint"


async def test_with_sixteen_colours_the_app_is_always_dark(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "screen")
    monkeypatch.delenv("COLORTERM")
    async with aan_tafel(tmp_path, "context", thema="licht") as zaal:
        assert zaal.app.theme == "donker"
        await zaal.druk("ctrl+p")
        await zaal.typ("licht of")
        assert zaal.app.theme == "donker"
        assert "te weinig kleuren" in zaal.woorden


# A walk past every screen


def grote_letters(zaal: Zaal) -> bool:
    """Whether the question stands there in letters of blocks."""
    return zaal.soort == "GrootScreen" or zaal.app.size.height >= 32


class Blad:
    """One screen as it was drawn."""

    def __init__(self, zaal: Zaal, naam: str) -> None:
        self.naam = naam
        self.delen = [deel for strip in zaal.strips for deel in strip]
        self.tekst = zaal.tekst
        self.grote_letters = grote_letters(zaal)
        self.voeten = [
            (list(voet.knoppen), [knop for _, knop in voet._places()]) for voet in zaal.app.screen.query(Voet)
        ]
        self.titels = (zaal.app.title, zaal.app.sub_title, zaal.app.screen.title, zaal.app.screen.sub_title)


async def langs_alles(map: Path, maat: tuple[int, int], thema: str) -> list[Blad]:
    """Every screen, and what can be seen on it in passing."""
    bladen: list[Blad] = []

    async with aan_tafel(map, "voorbeeld", size=maat, thema=thema, oefenen=True) as zaal:

        async def kijk(naam: str, *toetsen: str) -> None:
            await zaal.druk(*toetsen)
            await zaal.stil()
            bladen.append(Blad(zaal, naam))

        for scherm in SCHERMEN:
            await zaal.naar(scherm)
            await kijk(scherm)
        await zaal.naar("welkom")
        await kijk("iets aangewezen", "down")
        await zaal.druk("tab")
        await zaal.typ("men", "")
        await zaal.tot(lambda: "mentor" in zaal.regels[zaal.invoer.region.y])
        await kijk("aanvullen")
        await kijk("geselecteerd", "shift+left")
        await zaal.typ("", "")
        await zaal.naar("slot")
        await zaal.druk("tab")
        await zaal.typ("ooit")
        await kijk("een dag die niemand begrijpt")
        await zaal.typ("", "")
        await zaal.naar("context")
        await kijk("afspraak", "f5")
        await kijk("zonder wat", "ctrl+s")
        await kijk("een keuze", "up")
        await kijk("wat kan hier", "f1")
        await zaal.druk("escape")
        await zaal.druk("escape")
        await kijk("alles", "f3")
        await kijk("alles, iets aangewezen", "down")
        await kijk("bewerken", "enter")
        await zaal.druk("escape", "escape")
        await kijk("groot", "f6")
        await kijk("hulp", "f6", "f1")
        await kijk("hulp, lager", "down", "down")
        await kijk("leeg", "f9")
        await kijk("opdrachten", "escape", "escape", "ctrl+p")
        await zaal.typ("zz", "")
        await kijk("niets gevonden")
        await zaal.druk("escape")
        with pytest.MonkeyPatch.context() as lap:

            def vol(*_: object, **__: object) -> None:
                raise OSError(errno.ENOSPC, "vol")

            lap.setattr(sessiebestanden, "bewaar", vol)
            lap.setattr("andere_vragen.app.app.GENOEG_TIJD", 0.05)
            await zaal.typ("Iets")
            await zaal.tot(lambda: "NIET BEWAARD" in zaal.tekst)
            bladen.append(Blad(zaal, "niet bewaard"))
            await zaal.druk("f10")
            await zaal.tot(lambda: zaal.soort == "KiesScreen")
            bladen.append(Blad(zaal, "stoppen?"))
            await zaal.druk("escape")
    return bladen


async def langs_het_begin(map: Path, maat: tuple[int, int], thema: str) -> list[Blad]:
    """The start, and what comes before a conversation."""
    bladen: list[Blad] = []
    leg_klaar(map, gesprek_op("context"))
    (map / "kapot").mkdir(parents=True)
    (map / "kapot" / "casus.toml").write_text("x = [", "utf-8")
    async with aan_tafel(map, None, size=maat, thema=thema) as zaal:

        async def kijk(naam: str, *toetsen: str) -> None:
            await zaal.druk(*toetsen)
            await zaal.stil()
            bladen.append(Blad(zaal, naam))

        await kijk("start")
        await kijk("start, lager", "down", "down")
        await kijk("start, hulp", "f1")
        await kijk("veiligheid", "enter")
        await kijk("start, gemeld", "escape")
        await zaal.typ("kapot")
        await kijk("niet leesbaar")
        await zaal.typ("linde")
        await kijk("waar beginnen")
        await zaal.druk("escape")
        await zaal.typ("Eik-10")
        await kijk("nieuwe casus")
    return bladen


@pytest.mark.parametrize(
    ("breed", "hoog", "thema"),
    [(64, 18, "donker"), (120, 40, "donker"), (64, 18, "licht")],
)
async def test_every_screen_is_readable_and_dutch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, breed: int, hoog: int, thema: str
) -> None:
    monkeypatch.setattr(saver, "_EERST_OPNIEUW", 0.02)
    monkeypatch.setattr(saver, "_DAARNA_OPNIEUW", 0.02)
    bladen = await langs_alles(tmp_path / "gesprek", (breed, hoog), thema)
    bladen += await langs_het_begin(tmp_path / "begin", (breed, hoog), thema)
    for blad in bladen:
        assert not bleek(blad), blad.naam
        assert not vreemd(blad), blad.naam
        assert not engels(blad), blad.naam
        assert_all_keys_show(blad)
        titels = " ".join(titel for titel in blad.titels if titel)
        assert "Wilg" not in titels
        assert CASUS.schuilnaam not in titels


async def test_without_colours_every_screen_is_as_readable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    bladen = await langs_het_begin(tmp_path, (64, 18), "donker")
    assert bladen
    for blad in bladen:
        assert not bleek(blad), blad.naam
        gezien = {kleur for deel in blad.delen if deel.text.strip() for kleur in kleuren(deel)}
        assert all(len(set(kleur)) == 1 for kleur in gezien), "no colour is left"


async def test_the_words_are_the_same_in_both_themes(tmp_path: Path) -> None:
    async with aan_tafel(tmp_path, "voorbeeld") as zaal:
        for scherm in SCHERMEN:
            await zaal.naar(scherm)
            await zaal.stil()
            voor, eerst = zaal.regels, zaal.app.theme
            zaal.app.action_thema()
            await zaal.stil()
            assert zaal.app.theme != eerst
            assert zaal.regels == voor


def bleek(blad: Blad) -> set[tuple[str, str]]:
    """What is hard to read at five metres, with its contrast."""
    return {
        (deel.text.strip(), f"{contrast(*kleuren(deel)):.1f}")
        for deel in blad.delen
        if deel.text.strip() and contrast(*kleuren(deel)) < GENOEG
    }


def vreemd(blad: Blad) -> set[str]:
    """Signs that a terminal may not have."""
    toegestaan = INTERPUNCTIE | TEKENS | ERBIJ | (BLOKLETTERS if blad.grote_letters else set())
    return {
        teken
        for teken in blad.tekst.replace("\n", "")
        if unicodedata.category(teken)[0] not in "LN" and teken not in toegestaan
    }


def engels(blad: Blad) -> set[str]:
    """Words that came with the toolkit."""
    return {woord.strip(".,:;?!()'’“”…").casefold() for woord in blad.tekst.split()} & set(ENGELS.split())


def assert_all_keys_show(blad: Blad) -> None:
    """At most six keys in a footer, and room for all of them."""
    for knoppen, geplaatst in blad.voeten:
        assert len(knoppen) <= 6
        assert geplaatst == knoppen, blad.naam
        for knop in knoppen:
            assert f"{knop.toets} {knop.label}" in blad.tekst, blad.naam


@pytest.mark.parametrize("toets", ["f1", "ctrl+p"])
async def test_every_line_of_the_keys_and_commands_is_whole(tmp_path: Path, toets: str) -> None:
    async with aan_tafel(tmp_path, "context") as zaal:
        await zaal.druk(toets)
        gezien = set(zaal.regels)
        for _ in zaal.lijst._keuzes:
            await zaal.snel("down")
            gezien |= set(zaal.regels)
        assert not [regel for regel in gezien if "…" in regel]
