"""What earlier versions wrote still opens, goes on and prints, and no word of it is lost.

The files in ``bevroren/`` are never edited: what lies on somebody's laptop is not edited for us either.
"""

import re
import shutil
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from aan_tafel import NU, Klok, Zaal, plaatsen, wereldtijd
from andere_vragen.app.app import AndereVragen
from andere_vragen.app.ontvangst import Opdracht
from andere_vragen.casus.concept import Conceptplek, Regelplek, Rijplek, Veldplek
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.tijdlijn import eerder_dan
from andere_vragen.casus.wijzers import Uitspraakwijzer
from andere_vragen.cli.bestanden import eigen_vragen
from andere_vragen.dossier import NIEUWER, Dossier
from andere_vragen.papieren.lijst import PAPIEREN, GeenPapierError
from andere_vragen.rijen.afspreken import nieuwe_afspraak
from andere_vragen.rijen.formulieren import bewerken
from andere_vragen.rijen.handen import handen_tellen
from andere_vragen.rijen.invulling import Invulling
from andere_vragen.rijen.welke import rijen_van
from andere_vragen.rijen.wijzigen import Wijziging
from andere_vragen.screens.formulier import FormulierScreen
from andere_vragen.screens.start import StartScreen
from andere_vragen.screens.vraag import VraagScreen
from andere_vragen.store.laden import alle, laad_casus, laad_sessie
from andere_vragen.store.lijst import CASUS, sessies
from andere_vragen.store.pakket_lezen import lees_pakket
from andere_vragen.store.schrijven import toml
from andere_vragen.store.wieiswie import WIE
from andere_vragen.vragen.lezen import BESTAND, standaard
from andere_vragen.vragen.modellen import Vragen
from gelezen import LEZERS, gelezen

BEVROREN = Path(__file__).parent / "bevroren"
CASUSSEN = [pad.parent for pad in sorted(BEVROREN.glob(f"*/*/{CASUS}"))]
ZITTINGEN = [pad for casusmap in CASUSSEN for pad in sorted(sessies(casusmap))]
MAPPEN = list(dict.fromkeys(casusmap.parent for casusmap in CASUSSEN))
VRAGENLIJSTEN = sorted(BEVROREN.rglob(BESTAND))

UIT_DE_TOEKOMST = BEVROREN / "oud/uit-een-nieuwere-versie"
HALF = (
    "casussen/kastanje-4",
    "casussen/samen-op-dinsdag",
    "hernoemd/tamme-kastanje",
    "halverwege/meidoorn-15",
)
"""The casussen in which somebody stopped in the middle of a form."""

REGEL = "En vandaag zei iemand: daar zijn we dan weer."

VERANDERT = ("gewijzigd", "minuten")
"""What every sitting changes, without a word being said."""

IN_HET_VERSLAG = (
    *("vraag", "regie", "rol", "doet", "aanwezig", "bereikbaar"),
    *("tekst", "perspectief", "geeft", "gevraagd_door", "gevraagd_op", "want", "klopt_niet_als"),
    *("wat", "wie", "wanneer", "merken_aan", "als_niet", "vertelt", "nodig", "geleerd"),
)
"""The keys of a log whose words everybody at the table finds in the verslag."""

IN_EEN_LIJST = ("aanwezig", "afwezig", "notities", "hypothesen", "afspraken", "terugblik", "zienswijze")


def naam(pad: Path) -> str:
    return str(pad.relative_to(BEVROREN))


@pytest.fixture(autouse=True, scope="module")
def _nobody_edits() -> Iterator[None]:
    """The frozen files are the same when all is done."""
    waren = {pad: pad.read_bytes() for pad in BEVROREN.rglob("*") if pad.is_file()}
    yield
    assert {pad: pad.read_bytes() for pad in BEVROREN.rglob("*") if pad.is_file()} == waren


def ontdooid(tmp_path: Path, bevroren: Path) -> Path:
    """A copy of this map, to go on in."""
    return shutil.copytree(bevroren, tmp_path / "ontdooid")


def vragen_bij(map: Path) -> Vragen | None:
    """The questions of a map, as the program finds them."""
    return eigen_vragen(plaatsen(map), None)


def log(pad: Path) -> dict[str, Any]:
    return tomllib.loads(pad.read_text("utf-8-sig"))


def woorden(waarde: object) -> Counter[str]:
    """Every word and number that a file holds, wherever it stands in it."""
    match waarde:
        case dict():
            delen = [deel for sleutel, deel in waarde.items() if sleutel not in VERANDERT]
            return sum(map(woorden, delen), Counter[str]())
        case list():
            return sum(map(woorden, waarde), Counter[str]())
        case _:
            return Counter(re.findall(r"\w+", str(waarde)))


def half_in(gesprek: dict[str, Any]) -> list[tuple[str, str]]:
    """What is half typed in a log, each with the screen it is on, if on one; first it went by a path."""
    match gesprek.get("concept", ()):
        case dict(paden):
            return [(pad.split("/")[0], tekst) for pad, tekst in paden.items()]
        case blokken:
            return [(blok.get("scherm", ""), blok["tekst"]) for blok in blokken]


def verloren(voor: dict[str, Any], na: dict[str, Any]) -> Counter[str]:
    """The words that were in the log and are not any more; where the group is now is no word of it.

    Nor is how a question was put: one that is asked again has the words of now.
    """
    vragen = [een.get(sleutel, "") for een in voor.get("schermen", ()) for sleutel in ("titel", "vraag")]
    waar = Counter(re.findall(r"\w+", " ".join((voor.get("scherm", ""), *vragen))))
    return woorden(voor) - waar - woorden(na)


def beloofd(gesprek: dict[str, Any]) -> Iterator[str]:
    """What the verslag of this sitting has to say."""
    for deel in (gesprek, *(iets for lijst in IN_EEN_LIJST for iets in gesprek.get(lijst, ()))):
        teksten = (deel.get(sleutel, "") for sleutel in IN_HET_VERSLAG)
        yield from (" ".join(tekst.split()) for tekst in teksten if isinstance(tekst, str))


def op_de_pagina(markdown: str) -> str:
    """All that a reader sees of it, behind each other."""
    return " ".join(" ".join(blok.tekst for blok in gelezen(markdown, LEZERS["gfm"])).split())


# Reading


@pytest.mark.parametrize("pad", ZITTINGEN, ids=naam)
def test_a_frozen_sitting_is_read_whole_and_would_be_written_back_whole(pad: Path) -> None:
    bestand = laad_sessie(pad)
    assert not bestand.problemen
    assert bestand.nieuwer == (pad.parent == UIT_DE_TOEKOMST)
    assert not verloren(log(pad), tomllib.loads(toml(bestand.waarde)))


@pytest.mark.parametrize("casusmap", CASUSSEN, ids=naam)
def test_a_frozen_casus_is_read_whole_and_would_be_written_back_whole(casusmap: Path) -> None:
    bestand = laad_casus(casusmap)
    assert not bestand.problemen
    assert not verloren(log(casusmap / CASUS), tomllib.loads(toml(bestand.waarde)))


# Going on


async def ga_verder(map: Path, casusmap: Path, vragen: Vragen | None) -> None:
    """Open this casus where the group was, see what was half typed, say one thing, walk on and back, stop."""
    with wereldtijd():
        app = AndereVragen(Opdracht(plaatsen(map), vragen, Klok()))
        async with app.run_test(size=(64, 18)) as pilot:
            zaal = Zaal(app, pilot, map, Klok())
            await zaal.tot(lambda: bool(app._start._casussen))
            app.post_message(StartScreen.Openen(str(casusmap), verder=True))
            await zaal.tot(lambda: isinstance(app.screen, VraagScreen) and app.screen.is_running)
            if zaal.gesprek.alleen_lezen:
                assert NIEUWER in zaal.woorden
            else:
                await zie_het_halve(zaal)
                await zeg(zaal)
            for toets in ("f8", "f7") if zaal.gesprek.volgende else ("f7", "f8"):
                await zaal.druk(toets)
            await zaal.stil()
            await zaal.druk("f10")
        app.afscheid()


async def zie_het_halve(zaal: Zaal) -> None:
    """On every screen on which a line was half typed, it stands there again."""
    hier, concept = zaal.gesprek.scherm.id, zaal.gesprek.sessie.concept
    schermen = {een.scherm for een in concept if een.scherm and zaal.gesprek.vragen.scherm(een.scherm)}
    for scherm in [*sorted(schermen - {hier}), hier]:
        if not zaal.op(scherm):
            await zaal.naar(scherm)
        half = [een.tekst for een in concept if een.scherm == scherm]
        assert zaal.invoer.value in half or not half


async def zeg(zaal: Zaal) -> None:
    """A line behind what is half typed, in a row where it takes no other words away."""
    while any(not isinstance(ding.wijzer, Uitspraakwijzer) for ding in zaal.trap.open.dingen):
        await zaal.druk("tab")
    await zaal.typ(f"{zaal.invoer.value} {REGEL}".strip())
    if isinstance(zaal.app.screen, FormulierScreen):
        await zaal.druk("ctrl+s")


VERDER = [pytest.param(een, None, id=naam(een)) for een in CASUSSEN if een != UIT_DE_TOEKOMST]
VERDER += [pytest.param(BEVROREN / HALF[0], BEVROREN / BESTAND, id=f"{HALF[0]}, met de vragen van toen")]


@pytest.mark.parametrize(("bevroren", "gekozen"), VERDER)
async def test_a_frozen_casus_goes_on_and_no_word_is_lost(
    tmp_path: Path, bevroren: Path, gekozen: Path | None
) -> None:
    map = ontdooid(tmp_path, bevroren.parent)
    casusmap = map / bevroren.name
    laatste, *eerder = sorted(sessies(casusmap), reverse=True)
    er_waren, voor = {pad.name for pad in casusmap.iterdir()}, log(laatste)
    vragen = eigen_vragen(plaatsen(map), gekozen)

    await ga_verder(map, casusmap, vragen)

    na = log(laatste)
    assert not verloren(voor, na)
    assert not woorden(REGEL) - woorden(na)
    assert not _elsewhere(voor) - Counter(half["tekst"] for half in na.get("concept", ()))
    # Beside the log nothing but its verslag: it was not saved in a file of its own.
    assert {pad.name for pad in casusmap.iterdir()} == er_waren | {f"{laatste.stem}.md"}
    assert all(pad.read_bytes() == (bevroren / pad.name).read_bytes() for pad in eerder)
    assert not verloren(log(bevroren / CASUS), log(casusmap / CASUS))
    if (bevroren.parent / WIE).exists():
        assert not verloren(log(bevroren.parent / WIE), log(map / WIE))
    pagina = op_de_pagina(laatste.with_suffix(".md").read_text("utf-8"))
    assert [tekst for tekst in beloofd(na) if tekst not in pagina] == []


def _elsewhere(gesprek: dict[str, Any]) -> Counter[str]:
    """What is half typed, but not in the line of the screen the group was on: that became a line."""
    return Counter(tekst for begin, tekst in half_in(gesprek) if begin != gesprek["scherm"])


async def test_a_sitting_of_a_newer_version_is_only_read(tmp_path: Path) -> None:
    map = ontdooid(tmp_path, UIT_DE_TOEKOMST.parent)
    casusmap = map / UIT_DE_TOEKOMST.name
    await ga_verder(map, casusmap, None)
    assert {pad.name: pad.read_bytes() for pad in casusmap.iterdir()} == {
        pad.name: pad.read_bytes() for pad in UIT_DE_TOEKOMST.iterdir()
    }


@pytest.mark.parametrize("bevroren", [BEVROREN / een for een in HALF], ids=naam)
def test_what_was_half_typed_in_a_form_stands_in_that_form_again(tmp_path: Path, bevroren: Path) -> None:
    map = ontdooid(tmp_path, bevroren.parent)
    dossier = Dossier(map / bevroren.name, vragen_bij(map) or standaard(), tmp_path / "toestand")
    gesprek = dossier.verder()
    dossier.los()
    half = {een.plek: een.tekst for een in gesprek.sessie.concept}
    in_een_formulier = {plek: tekst for plek, tekst in half.items() if isinstance(plek, Veldplek)}
    gevuld = dict(_fields(gesprek))
    assert in_een_formulier
    assert {plek: gevuld.get(plek) for plek in in_een_formulier} == in_een_formulier


@pytest.mark.parametrize("pad", ZITTINGEN, ids=naam)
def test_what_was_half_typed_keeps_its_place(pad: Path) -> None:
    """As many as there were, each with its words; those of a line in a row of their screen, if it has one."""
    van_toen = half_in(log(pad))
    sessie = laad_sessie(pad).waarde
    assert Counter(half.tekst for half in sessie.concept) == Counter(tekst for _, tekst in van_toen)
    assert len({half.plek for half in sessie.concept}) == len(van_toen)
    vragen = vragen_bij(pad.parent.parent) or standaard()
    eerder = eerder_dan(sessie, (ander.waarde for ander in alle(pad.parent).sessies))
    gesprek = Gesprek(laad_casus(pad.parent).waarde, sessie, vragen, eerder=eerder)
    zonder_rij = [plek for plek in _lines(gesprek) if plek.rij not in _rows(gesprek, plek.scherm)]
    assert {(plek.scherm, plek.rij.rij or plek.rij.eigen) for plek in zonder_rij} <= RIJEN_DIE_WEG_ZIJN


RIJEN_DIE_WEG_ZIJN = {
    ("weerbericht", "bewolking"),
    ("verdwenen_plek", "veld"),
    ("context", "zolder"),
    ("perspectief", "leefwereld"),
}
"""Where something is half typed of which the screen is in no question file any more, or the row not there."""


def _lines(gesprek: Gesprek) -> list[Regelplek]:
    return [half.regelplek for half in gesprek.sessie.concept if not half.van]


def _rows(gesprek: Gesprek, scherm: str) -> list[Rijplek]:
    if gesprek.vragen.scherm(scherm) is None:
        return []
    return [rij.plek for rij in rijen_van(gesprek.naar(scherm, NU))]


def _fields(gesprek: Gesprek) -> Iterator[tuple[Conceptplek, str]]:
    for form in _forms(gesprek):
        yield from zip(form.plekken, (veld.waarde for veld in form.velden), strict=True)


def _forms(gesprek: Gesprek) -> Iterator[Invulling[Wijziging]]:
    """Every form that can be opened on any screen of this sitting."""
    vandaag = NU.date()
    for scherm in gesprek.vragen.schermen:
        hier = gesprek.naar(scherm.id, NU)
        for rij in rijen_van(hier):
            yield nieuwe_afspraak(hier, rij, "", vandaag)
            wijzers = [rij.om_in_te_vullen, *(ding.wijzer for ding in rij.dingen)]
            mogelijk = [bewerken(hier, wijzer, vandaag) for wijzer in wijzers if wijzer]
            mogelijk += [handen_tellen(hier, wijzer) for wijzer in wijzers]
            yield from filter(None, mogelijk)


# Printing, counting, passing on


@pytest.mark.parametrize("van_toen", [False, True], ids=["vragen van nu", "vragen van toen"])
@pytest.mark.parametrize("pad", ZITTINGEN, ids=naam)
def test_every_paper_of_a_frozen_sitting_can_be_made_and_the_verslag_says_all(
    pad: Path, van_toen: bool
) -> None:
    map = pad.parent.parent
    gekozen = BEVROREN / BESTAND if van_toen else None
    vragen = eigen_vragen(plaatsen(map), gekozen) or standaard()
    casus, sessie = laad_casus(pad.parent).waarde, laad_sessie(pad).waarde
    eerder = eerder_dan(sessie, (ander.waarde for ander in alle(pad.parent).sessies))
    papieren: dict[str, str | bytes] = {}
    for soort, papier in PAPIEREN.items():
        try:
            papieren[soort] = papier.maak(Gesprek(casus, sessie, vragen, eerder=eerder))
        except GeenPapierError:
            assert soort == "ics"
            assert sessie.terugkijken_op is None
    assert all(papieren.values())
    pagina = op_de_pagina(str(papieren["md"]))
    assert [tekst for tekst in beloofd(log(pad)) if tekst not in pagina] == []


@pytest.mark.parametrize("bevroren", MAPPEN, ids=naam)
def test_a_frozen_map_is_in_order_and_can_be_listed_counted_and_learned_from(
    tmp_path: Path, av: Any, bevroren: Path
) -> None:
    map = ontdooid(tmp_path, bevroren)
    for opdracht in (["controleer"], ["lijst"], ["trends"], ["trends", "--csv"], ["leerkring"], ["wie"]):
        uitkomst = av(*opdracht, "--map", map)
        assert (uitkomst.code, uitkomst.fout) == (0, ""), opdracht
        assert uitkomst.uit, opdracht
    namen = [laad_casus(casusmap).waarde.schuilnaam for casusmap in CASUSSEN if casusmap.parent == bevroren]
    assert [schuilnaam for schuilnaam in namen if schuilnaam not in av("lijst", "--map", map).uit] == []


@pytest.mark.parametrize("bevroren", CASUSSEN, ids=naam)
def test_a_frozen_casus_can_be_passed_on_whole(tmp_path: Path, av: Any, bevroren: Path) -> None:
    map, pakket = ontdooid(tmp_path, bevroren.parent), tmp_path / "pakket.zip"
    uitkomst = av("overdracht", bevroren.name, "--map", map, "--naar", pakket)
    assert (uitkomst.code, uitkomst.fout) == (0, "")
    mee = lees_pakket(pakket).bestanden
    assert {pad.name: pad.read_bytes() for pad in bevroren.iterdir()} == dict(mee)


@pytest.mark.parametrize("pad", VRAGENLIJSTEN, ids=naam)
def test_a_frozen_question_file_is_in_order(av: Any, pad: Path) -> None:
    uitkomst = av("controleer", pad)
    assert (uitkomst.code, uitkomst.fout) == (0, "")
