"""The blad: for whom it is about, in their words, on one A4, and nothing on it that nobody said yes to."""

import shutil
import subprocess
from datetime import date, timedelta
from html import unescape
from pathlib import Path
from typing import Any, get_args

import pytest

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie, Terugblik
from andere_vragen.papieren.blad import blad
from andere_vragen.papieren.een_vel import letter, past
from andere_vragen.papieren.inhoud import Afspraken, Alinea, Inhoud, Lijst
from andere_vragen.papieren.lijst import PAPIEREN
from andere_vragen.taal.woorden import Soort
from gesprek_waarden import CASUS, NU, VANDAAG, VRAGEN

LATER = NU + timedelta(days=21)
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def afspraak(id: str, **velden: Any) -> Afspraak:
    vast: dict[str, Any] = {"id": id, "scherm": "afspraken", "wat": f"Stap {id}", "vastgesteld": VANDAAG}
    return Afspraak.model_validate(vast | velden)


def zitting(*afspraken: Afspraak, begonnen: Any = NU, **velden: Any) -> Sessie:
    return Sessie(
        casus=CASUS.id, begonnen=begonnen, gewijzigd=begonnen, scherm="slot", afspraken=afspraken, **velden
    )


def gemaakt(nu: Sessie, *eerder: Sessie, soort: Soort = "jongere") -> Inhoud:
    return blad(Gesprek(CASUS.gewijzigd_naar(soort=soort), nu, VRAGEN, eerder=eerder))


def delen(nu: Sessie, *eerder: Sessie, soort: Soort = "jongere") -> dict[str, list[str]]:
    """The lines under each heading."""
    return {sectie.kop: [*_lines(sectie.blokken)] for sectie in gemaakt(nu, *eerder, soort=soort).secties}


def _lines(blokken: Any) -> Any:
    for blok in blokken:
        match blok:
            case Afspraken(afspraken):
                for iets in afspraken:
                    yield from (iets.wat, *iets.regels)
            case Lijst(punten):
                yield from punten
            case Alinea(tekst):
                yield tekst


PROBEREN, KEPT = "Wat we proberen, en wie het doet", "Wat hielp, en wat blijft"


def test_it_tells_who_does_what_when_and_how_they_notice() -> None:
    heel = afspraak(
        "a1",
        wie="mentor",
        wanneer="vrijdag",
        datum=date(2026, 11, 27),
        merken_aan="je komt",
        vertelt="mentor",
    )
    gevonden = delen(zitting(heel))
    assert gevonden[PROBEREN] == [
        "Stap a1",
        "Wie: mentor. Wanneer: vrijdag 27 november.",
        "Zo merk je het: je komt.",
    ]
    assert gevonden["Wie het je vertelt"] == ["Mentor"]


def test_empty_parts_are_left_out() -> None:
    leeg = gemaakt(zitting())
    assert (leeg.titel, leeg.inleiding, leeg.secties) == ("Hier praatten we over", None, ())
    assert delen(zitting(afspraak("a1"))) == {PROBEREN: ["Stap a1"]}


def test_nothing_stands_on_it_that_nobody_said_yes_to() -> None:
    vroeg = afspraak("a1", vroeg=True, vastgesteld=None, vertelt="mentor")
    los = afspraak("a2", vastgesteld=None)
    assert delen(zitting(vroeg)) == {PROBEREN: ["Er ligt nog 1 idee. Dat lezen we eerst samen door."]}
    assert gemaakt(zitting(vroeg)).titel == "Hier praatten we over"
    met = zitting(vroeg, los, afspraak("a3"))
    assert delen(met)[PROBEREN] == ["Stap a3", "Er liggen nog 2 ideeën. Die lezen we eerst samen door."]
    assert gemaakt(met).titel == "Dit spraken we af"


def test_what_the_group_looked_back_at_is_no_longer_only_an_idea() -> None:
    """Of a log from before afspraken were read aloud one by one."""
    toen = zitting(afspraak("a1", vastgesteld=None))
    nu = zitting(begonnen=LATER, terugblik=(Terugblik(afspraak="a1", status="bezig"),))
    assert delen(nu, toen) == {PROBEREN: ["Stap a1"]}


def test_every_afspraak_that_goes_on_stands_there_and_the_newest_together_first() -> None:
    toen = zitting(
        afspraak("open"),
        afspraak("klaar"),
        afspraak("gestopt", status="gestopt"),
        afspraak("oud", samen=True),
    )
    nu = zitting(
        *(afspraak(f"n{n}") for n in range(30)),
        afspraak("samen", samen=True),
        begonnen=LATER,
        terugblik=(Terugblik(afspraak="klaar", status="gedaan", effect="niet"),),
    )
    regels = delen(nu, toen)[PROBEREN]
    assert regels == [
        "Stap samen",
        "Dit doen we samen.",
        "Stap open",
        "Stap oud",
        *(f"Stap n{n}" for n in range(30)),
    ]


def test_what_worked_does_not_vanish_from_the_third_blad() -> None:
    toen = zitting(*(afspraak(id, wie="mentor") for id in ("blijft", "hielp", "niet", "gestopt", "bezig")))
    tussen = zitting(
        begonnen=LATER,
        terugblik=(
            Terugblik(afspraak="blijft", status="gedaan", effect="helpt", blijft=True),
            Terugblik(afspraak="hielp", status="gedaan", effect="beetje"),
            Terugblik(afspraak="niet", status="gedaan", effect="niet"),
            Terugblik(afspraak="gestopt", blijft=True),
            Terugblik(afspraak="gestopt", status="gestopt"),
            Terugblik(afspraak="bezig", status="bezig", effect="helpt"),
        ),
    )
    derde = zitting(begonnen=LATER + timedelta(days=21))
    assert delen(derde, toen, tussen) == {
        PROBEREN: ["Stap bezig", "Wie: mentor.", "Dit helpt al."],
        KEPT: [
            "Stap blijft",
            "Wie: mentor. Dit blijft zo.",
            "Stap hielp",
            "Wie: mentor. Dit hielp een beetje.",
        ],
    }


def test_when_only_what_helped_is_left_it_was_agreed_too() -> None:
    toen = zitting(afspraak("a1"))
    nu = zitting(begonnen=LATER, terugblik=(Terugblik(afspraak="a1", status="gedaan", effect="helpt"),))
    niet = zitting(begonnen=LATER, terugblik=(Terugblik(afspraak="a1", status="gedaan", effect="niet"),))
    assert (gemaakt(nu, toen).titel, delen(nu, toen)) == (
        "Dit spraken we af",
        {KEPT: ["Stap a1", "Dit hielp."]},
    )
    assert (gemaakt(niet, toen).titel, delen(niet, toen)) == ("Hier praatten we over", {})


STEMMEN = (
    Notitie(scherm="welkom", rij="stem_jongere", niveau="jongere", bron="zelf_gezegd", tekst="Ik mis gym"),
    Notitie(
        scherm="welkom", rij="stem_ouders", niveau="thuis", bron="zelf_gezegd", tekst="Hij slaapt slecht"
    ),
)
NIET_ZELF = (
    Notitie(scherm="welkom", rij="stem_jongere", niveau="jongere", tekst="Hij wil niet"),
    Notitie(scherm="perspectief", niveau="jongere", bron="ingeleefd", perspectief="opa", tekst="Hij is moe"),
    Notitie(scherm="context", rij="wij_zien", niveau="jongere", tekst="Hij doet niks"),
)


@pytest.mark.parametrize(
    ("soort", "koppen"),
    [
        ("jongere", {"Wat jij zei": ["“Ik mis gym”"], "Wat we van thuis hoorden": ["“Hij slaapt slecht”"]}),
        ("groep", {"Wat jullie zeiden": ["“Ik mis gym”"], "Wat ouders zeiden": ["“Hij slaapt slecht”"]}),
        ("situatie", {}),
        (
            "samenwerking",
            {"Wat partners zeiden": ["“Ik mis gym”"], "Wat ouders zeiden": ["“Hij slaapt slecht”"]},
        ),
    ],
)
def test_it_has_their_own_words_and_nothing_that_others_thought(
    soort: Soort, koppen: dict[str, list[str]]
) -> None:
    idee = Hypothese(scherm="hypothesen", niveau="jongere", tekst="Misschien is hij boos")
    nu = zitting(notities=(*STEMMEN, *NIET_ZELF), hypothesen=(idee,), cijfers=(3, 4))
    assert delen(nu, soort=soort) == koppen


def test_whom_they_can_call_at_work_and_when_we_look_back() -> None:
    mentor = Deelnemer(rol="mentor", aanwezig="ma–do", bereikbaar="020 123 (school)", doet="klas 2B")
    gevonden = delen(zitting(regie="mentor", aanwezig=(mentor,), terugkijken_op=date(2027, 1, 16)))
    assert gevonden == {
        "Bij wie je terechtkunt": ["Mentor. Is er: ma–do. Te bereiken via: 020 123 (school)."],
        "Wanneer we samen terugkijken": ["zaterdag 16 januari 2027"],
    }


def test_partners_also_read_who_does_what() -> None:
    mensen = (Deelnemer(rol="mentor", doet="klas 2B", bereikbaar="020 123"), Deelnemer(rol="jongerenwerker"))
    gevonden = delen(zitting(aanwezig=mensen), soort="samenwerking")
    assert gevonden == {"Wie doet wat": ["mentor: klas 2B; te bereiken via: 020 123", "jongerenwerker"]}


@pytest.mark.parametrize("soort", get_args(Soort))
def test_it_never_names_the_casus(soort: Soort) -> None:
    nu = zitting(afspraak("a1"), notities=(*STEMMEN, *NIET_ZELF), regie="mentor", terugkijken_op=VANDAAG)
    pagina = PAPIEREN["blad"].maak(Gesprek(CASUS.gewijzigd_naar(soort=soort), nu, VRAGEN))
    assert "Linde" not in str(pagina)


# One A4


def vol(aantal: int) -> Sessie:
    """As much as a busy table agrees: every field filled, some of it over two lines."""
    afspraken = tuple(
        afspraak(
            f"a{nr}",
            wat="Bij wiskunde kiest Bo zelf of hij voorin zit of bij het raam, en zegt dat aan het begin",
            wie="ondersteuningscoördinator",
            wanneer="na de kerstvakantie",
            datum=date(2027, 1, 4),
            merken_aan="hij maakt de eerste drie sommen zonder dat iemand er iets over zegt",
            vertelt="mentor, aan Bo en aan thuis",
            samen=nr == 0,
        )
        for nr in range(aantal)
    )
    stemmen = tuple(
        een.gewijzigd_naar(
            id=f"{een.id}{nr}", tekst="Ik wil best, maar niet als iedereen kijkt. Dat weet je."
        )
        for een in STEMMEN
        for nr in range(2)
    )
    return zitting(
        *afspraken,
        vraag="Hoe doet Bo weer met plezier mee in de klas, en wat hebben wij daarvoor nodig?",
        notities=stemmen,
        regie="mentor",
        aanwezig=(Deelnemer(rol="mentor", aanwezig="maandag tot donderdag", bereikbaar="020 123 45 67"),),
        terugkijken_op=date(2027, 1, 29),
    )


@pytest.mark.parametrize("soort", get_args(Soort))
@pytest.mark.parametrize("aantal", range(1, 9))
def test_it_fits_on_one_a4_by_reckoning_also_with_eight_afspraken(soort: Soort, aantal: int) -> None:
    inhoud = gemaakt(vol(aantal), soort=soort)
    assert past(inhoud, letter(inhoud))


def test_letters_are_as_large_as_fits() -> None:
    maten = [letter(gemaakt(vol(aantal))) for aantal in range(12)]
    assert maten == sorted(maten, reverse=True)
    assert (maten[0], maten[-1]) == (14.0, 10.0)
    assert not past(gemaakt(vol(20)), 10.0)


@pytest.mark.skipif(CHROMIUM is None, reason="Chromium prints it here, and there is none")
@pytest.mark.parametrize("soort", get_args(Soort))
@pytest.mark.parametrize("aantal", [3, 8])
def test_it_is_one_a4_out_of_a_browser_too(soort: Soort, aantal: int, tmp_path: Path) -> None:
    assert _pages(gemaakt_als_pagina(vol(aantal), soort), tmp_path) == 1


@pytest.mark.skipif(CHROMIUM is None, reason="Chromium prints it here, and there is none")
def test_counting_pages_can_count_two(tmp_path: Path) -> None:
    assert _pages(gemaakt_als_pagina(vol(24)), tmp_path) > 1


def gemaakt_als_pagina(nu: Sessie, soort: Soort = "jongere") -> str:
    pagina = PAPIEREN["blad"].maak(Gesprek(CASUS.gewijzigd_naar(soort=soort), nu, VRAGEN))
    assert isinstance(pagina, str)
    assert unescape(pagina).count("Bij wiskunde kiest Bo") == len(nu.afspraken)
    return pagina


def _pages(html: str, tmp_path: Path) -> int:
    """How many pages a browser makes of it."""
    bron, pdf = tmp_path / "blad.html", tmp_path / "blad.pdf"
    bron.write_text(html, encoding="utf-8")
    assert CHROMIUM
    woorden = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'p'}"]
    woorden += ["--no-pdf-header-footer", f"--print-to-pdf={pdf}", str(bron)]
    subprocess.run(woorden, check=True, capture_output=True, timeout=120)
    return pdf.read_bytes().count(b"/Type /Page\n")
