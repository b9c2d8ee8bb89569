from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Casus, Deelnemer, Gesteld, Sessie
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie
from andere_vragen.papieren.verslag import verslag
from andere_vragen.taal.tekst import schoon
from andere_vragen.vragen.modellen import Vragen
from gelezen import LEZERS, Blok, gelezen, zichtbaar
from gesprek_waarden import KOPPEN

NU = datetime(2026, 11, 21, 14, 3, tzinfo=UTC)
CASUS = Casus(id="c1", schuilnaam="Linde-07", gemaakt=NU, bewaren_tot=date(2027, 3, 12))


def _scherm(id: str, titel: str, soort: str = "lijst", **velden: Any) -> dict[str, Any]:
    return {
        "id": id,
        "titel": titel,
        "vraag": "Wat?",
        "uitleg": ["Zo."],
        "minuten": 5,
        "soort": soort,
        **velden,
    }


def _rij(lijst: str, id: str, label: str) -> dict[str, Any]:
    return {"lijst": lijst, "id": id, "label": label, "vraag": "Wat?"}


VRAGEN = Vragen.model_validate(
    {
        "formaat": 1,
        "titel": "Andere vragen",
        "afspraken_vanaf": "afspraken",
        "niveaus": [
            {"id": "jongere", "label": "De jongere zelf", "vraag": "Wat?"},
            {"id": "klas", "label": "De klas / groep", "vraag": "Wat?"},
            {"id": "thuis", "label": "Thuis", "vraag": "Wat?"},
            {"id": "wijk", "label": "De wijk", "vraag": "Wat?"},
        ],
        "rollen": [{"naam": "conciërge", "met_lidwoord": "de conciërge"}, {"naam": "mentor"}],
        "rijen": [
            _rij("welkom", "geprobeerd", "Al geprobeerd"),
            _rij("steun", "leerling", "De leerling"),
            _rij("steun", "docent", "De docent"),
            _rij("trends", "school", "Op school"),
            _rij("slot", "woord", "Eén woord"),
        ],
        "routes": [
            {"id": "gewoon", "titel": "Gewoon", "uitleg": "Een uur.", "minuten": 60, "schermen": ["welkom"]}
        ],
        "schermen": [
            _scherm("welkom", "Welkom", "welkom", rijen="welkom"),
            _scherm("goed", "Wat gaat er goed"),
            _scherm("context", "Context in kaart", "trap", rijen="niveaus"),
            _scherm("steun", "Wie heeft steun nodig", "trap", rijen="steun"),
            _scherm("anders", "Wie ziet het anders"),
            _scherm("trends", "Trends in de wijk", "trap", rijen="trends"),
            _scherm("afspraken", "Wat proberen we uit", "afspraken"),
            _scherm("slot", "Tot slot", "slot", rijen="slot"),
        ],
    }
)


def _sessie(**velden: Any) -> Sessie:
    return Sessie(casus="c1", begonnen=NU, gewijzigd=NU, scherm="welkom", **velden)


def _secties(sessie: Sessie, casus: Casus = CASUS) -> dict[str, str]:
    """The Markdown below every heading."""
    delen = verslag(Gesprek(casus, sessie, VRAGEN)).split("\n## ")[1:]
    return {kop: tekst.strip() for kop, _, tekst in (deel.partition("\n") for deel in delen)}


def _met(*notities: Notitie) -> dict[str, str]:
    return _secties(_sessie(notities=notities))


def test_an_empty_sitting_has_every_heading_in_order() -> None:
    tekst = verslag(Gesprek(CASUS, _sessie(), VRAGEN))
    assert tekst.startswith("# Verslag: Linde-07, zaterdag 21 november 2026, 14:03\n\nDit is een werkverslag")
    secties = _secties(_sessie())
    assert list(secties) == KOPPEN
    assert secties["Stem van de jongere"] == "Hier is nog niets van opgeschreven."
    assert secties["Stem van de ouders"] == "Hier is nog niets van opgeschreven."
    assert secties["Context per niveau"] == "Nog leeg: De jongere zelf; De klas / groep; Thuis; De wijk."
    assert secties["Afspraken"] == "Nog geen afspraken.\n\nAanspreekpunt: nog niet gekozen."
    assert secties["Terugkijken op"].startswith("Nog geen dag gekozen.")
    assert secties["Bewaren tot"].startswith("vrijdag 12 maart 2027.")


def test_the_sitting_itself() -> None:
    secties = _secties(
        _sessie(
            vraag="Hoe doet Linde weer mee?",
            aanwezig=(Deelnemer(rol="mentor"), Deelnemer(rol="moeder")),
            afwezig=(Deelnemer(rol="de jongere"),),
            regie="mentor",
            terugkijken_op=date(2026, 12, 12),
            concept=[{"scherm": "goed", "tekst": "half getypt"}],
        )
    )
    assert secties["De vraag"] == "Hoe doet Linde weer mee?"
    assert (
        secties["Wie zat er aan tafel, wie niet"]
        == "- Aan tafel: mentor, moeder\n- Niet aan tafel: de jongere"
    )
    assert secties["Afspraken"].endswith("Aanspreekpunt: mentor.")
    assert secties["Terugkijken op"] == "zaterdag 12 december 2026."
    assert "half getypt" not in str(secties)


@pytest.mark.parametrize(
    ("notitie", "sectie", "regel"),
    [
        ({"scherm": "welkom", "bron": "zelf_gezegd", "niveau": "jongere"}, "Stem van de jongere", "- x"),
        ({"scherm": "goed", "bron": "zelf_gezegd", "niveau": "thuis"}, "Stem van de ouders", "- x"),
        ({"scherm": "goed", "niveau": "jongere"}, "Wat gaat goed", "- x"),
        ({"scherm": "goed", "bron": "zelf_gezegd", "niveau": "klas"}, "Wat gaat goed", "- x (zelf gezegd)"),
        ({"scherm": "context", "niveau": "klas"}, "Context per niveau", "### De klas / groep\n\n- x"),
        ({"scherm": "context", "rij": "wijk"}, "Context per niveau", "### De wijk\n\n- x"),
        ({"scherm": "context", "niveau": "maan"}, "Context per niveau", "### maan\n\n- x"),
        ({"scherm": "context"}, "Context per niveau", "- x"),
        ({"scherm": "steun", "rij": "docent"}, "Wie heeft steun nodig", "### De docent\n\n- x"),
        ({"scherm": "steun", "rij": "opa"}, "Wie heeft steun nodig", "### opa\n\n- x"),
        (
            {"scherm": "trends", "rij": "school", "bron": "cijfers"},
            "Trends",
            "### Op school\n\n- x (uit cijfers)",
        ),
        ({"scherm": "anders"}, "Anders gezien", "- x"),
        (
            {"scherm": "perspectief", "bron": "ingeleefd", "perspectief": "conciërge"},
            "Anders gezien",
            "- Ingeleefd, door de ogen van de conciërge: x",
        ),
        (
            {"scherm": "goed", "bron": "ingeleefd", "perspectief": "opa", "niveau": "jongere"},
            "Anders gezien",
            "- Ingeleefd, door de ogen van opa: x",
        ),
        (
            {"scherm": "goed", "bron": "ingeleefd", "perspectief": "de conciërge"},
            "Anders gezien",
            "- Ingeleefd, door de ogen van de conciërge: x",
        ),
        (
            {"scherm": "goed", "bron": "ingeleefd"},
            "Anders gezien",
            "- Ingeleefd, door de ogen van een ander: x",
        ),
        (
            {"scherm": "anders", "perspectief": "mentor"},
            "Anders gezien",
            "- Ingeleefd, door de ogen van mentor: x",
        ),
        (
            {"scherm": "anders", "bron": "zelf_gezegd", "perspectief": "mentor"},
            "Anders gezien",
            "- mentor: x (zelf gezegd)",
        ),
        ({"scherm": "welkom", "rij": "geprobeerd"}, "Verder gezegd", "### Welkom\n\n- Al geprobeerd: x"),
        ({"scherm": "welkom", "rij": "maan"}, "Verder gezegd", "### Welkom\n\n- maan: x"),
        ({"scherm": "eigen"}, "Verder gezegd", "### Ons eigen scherm\n\n- x"),
        ({"scherm": "weg"}, "Verder gezegd", "### weg\n\n- x"),
        ({"scherm": "slot", "rij": "woord"}, "Terugkijken op", "Met deze woorden gingen we weg:\n\n- x"),
    ],
)
def test_every_note_has_its_place(notitie: dict[str, Any], sectie: str, regel: str) -> None:
    sessie = _sessie(
        notities=(Notitie(tekst="x", **notitie),), schermen=(Gesteld(id="eigen", titel="Ons eigen scherm"),)
    )
    assert f"\n{regel}\n" in f"\n{_secties(sessie)[sectie]}\n"


def test_a_view_that_was_imagined_is_never_a_voice() -> None:
    secties = _met(
        Notitie(scherm="welkom", niveau="jongere", bron="ingeleefd", perspectief="de jongere", tekst="x")
    )
    assert secties["Stem van de jongere"] == "Hier is nog niets van opgeschreven."
    assert "Die ander heeft dit niet zelf gezegd." in secties["Anders gezien"]


def test_levels_come_near_to_far_and_the_empty_ones_are_named() -> None:
    context = _met(
        Notitie(scherm="context", niveau="maan", tekst="d"),
        Notitie(scherm="context", niveau="klas", tekst="b"),
        Notitie(scherm="context", tekst="a"),
        Notitie(scherm="context", niveau="klas", tekst="c"),
        Notitie(scherm="welkom", niveau="thuis", bron="zelf_gezegd", tekst="e"),
    )["Context per niveau"]
    assert (
        context
        == "- a\n\n### De klas / groep\n\n- b\n- c\n\n### maan\n\n- d\n\nNog leeg: De jongere zelf; De wijk."
    )


@pytest.mark.parametrize(
    ("wie", "leeg"), [("jongere", "De klas / groep; Thuis"), ("thuis", "De jongere zelf; De klas / groep")]
)
def test_a_niveau_that_spoke_for_itself_is_not_empty(wie: str, leeg: str) -> None:
    stem = Notitie(scherm="welkom", niveau=wie, bron="zelf_gezegd", tekst="Ik mis gym")
    wijk = Notitie(scherm="context", niveau="wijk", tekst="Er is een club")
    assert _met(stem, wijk)["Context per niveau"].endswith(f"Nog leeg: {leeg}.")


def test_screens_elsewhere_come_in_the_order_of_the_questions() -> None:
    verder = _met(
        Notitie(scherm="weg", tekst="c"),
        Notitie(scherm="afspraken", tekst="b"),
        Notitie(scherm="welkom", tekst="a"),
    )["Verder gezegd"]
    assert verder == "### Welkom\n\n- a\n\n### Wat proberen we uit\n\n- b\n\n### weg\n\n- c"
    koppen = list(_met(Notitie(scherm="weg", tekst="c")))
    assert koppen.index("Trends") + 1 == koppen.index("Verder gezegd") == koppen.index("Afspraken") - 1


def _idee(id: str, tekst: str, **velden: Any) -> Hypothese:
    return Hypothese(id=id, scherm="hypothesen", tekst=tekst, **velden)


def test_ideas_by_moment_with_their_reasons() -> None:
    secties = _secties(
        _sessie(
            hypothesen=(
                _idee("h1", "Misschien is het druk", niveau="klas", want="we horen het"),
                _idee("h2", "Misschien slaapt ze slecht", fase="eerste", status="deels"),
                _idee("h3", "Het is juist stil", niveau="maan", alternatief_van="h1"),
                _idee("h4", "Of toch niet", alternatief_van="weg"),
                _idee("h5", "Misschien", want="want ja", klopt_niet_als="als het regent"),
            )
        )
    )
    assert secties["Eerste gedachten en wat erbij kwam"].splitlines() == [
        "### Eerste gedachten",
        "",
        "- Hypothese 1: Misschien slaapt ze slecht  ",
        "  Nu: klopt deels.",
        "",
        "### Wat erbij kwam",
        "",
        "- Hypothese 2 (De klas / groep): Misschien is het druk  ",
        "  Want we horen het",
        "- Hypothese 3: Misschien  ",
        "  want ja  ",
        "  Dit klopt niet als het regent",
        "",
        "### Wat er verschoof",
        "",
        "- De klas / groep: eerst 0, erbij 1",
        "- Zonder niveau: eerst 1, erbij 3",
        "- +4 hypothesen door anders kijken",
    ]
    assert secties["Anders gezien"].splitlines() == [
        "- Hypothese 4 (maan, anders dan hypothese 2): Het is juist stil",
        "- Hypothese 5 (anders dan een eerdere hypothese): Of toch niet",
    ]


def test_whoever_recognises_an_idea_is_counted_with_it() -> None:
    ideeen = (_idee("h1", "Het is druk", herkend=3, anders=0, status="deels"), _idee("h2", "Het is stil"))
    assert _secties(_sessie(hypothesen=ideeen))["Eerste gedachten en wat erbij kwam"].splitlines() == [
        "### Wat erbij kwam",
        "",
        "- Hypothese 1: Het is druk  ",
        "  Handen: herkend 3, anders 0.  ",
        "  Nu: klopt deels.",
        "- Hypothese 2: Het is stil",
    ]


@pytest.mark.parametrize(
    ("wanneer", "datum", "cel"),
    [
        ("vrijdag", date(2026, 11, 27), "vrijdag (27-11-2026)"),
        ("Vrijdag 27 november", date(2026, 11, 27), "Vrijdag 27 november"),
        ("27-11-2026", date(2026, 11, 27), "27-11-2026"),
        ("2026-11-27", date(2026, 11, 27), "2026-11-27"),
        ("als het kan", None, "als het kan"),
        (None, date(2026, 11, 27), "vrijdag 27 november"),
        (None, None, ""),
    ],
)
def test_when_is_printed_as_said(wanneer: str | None, datum: date | None, cel: str) -> None:
    afspraken = _secties(
        _sessie(afspraken=(Afspraak(scherm="afspraken", wat="x", wanneer=wanneer, datum=datum),))
    )
    assert f"|  | x | {cel} |  |  |  |" in afspraken["Afspraken"]


def test_agreements_stand_in_a_table() -> None:
    tabel = _secties(
        _sessie(
            afspraken=(
                Afspraak(
                    scherm="goed",
                    wat="Samen klaarzetten",
                    wie="mentor",
                    merken_aan="ze is op tijd",
                    als_niet="we vragen het",
                    vertelt="moeder",
                    bereik="klas",
                    vroeg=True,
                    status="bezig",
                    effect="beetje",
                ),
            )
        )
    )["Afspraken"]
    assert tabel.splitlines()[:3] == [
        "| Wie | Wat | Wanneer | Waaraan merken we het | Als het niet lukt | Wie vertelt het |",
        "| --- | --- | --- | --- | --- | --- |",
        "| mentor | Samen klaarzetten (voor de hele klas) (vroeg)<br>Nu: we zijn ermee bezig, helpt een"
        " beetje. |  | ze is op tijd | we vragen het | moeder |",
    ]
    assert "(vroeg) betekent" in tabel


# Nothing that was said may be missing, and nothing may stand twice.

_PLEKKEN = st.sampled_from(
    [
        "welkom",
        "goed",
        "context",
        "steun",
        "hypothesen",
        "anders",
        "trends",
        "afspraken",
        "slot",
        "weg",
        "## x\n|",
    ]
)
_RIJEN = st.sampled_from(
    [None, "jongere", "klas", "thuis", "wijk", "school", "docent", "woord", "maan", "", "*x*\n# y"]
)
_ROLLEN = st.sampled_from([None, "conciërge", "mentor", "de *buurman*"])
_TEKENS = "* _ ` | < > & [x] # ~ $ \\ === --- - + 1. : <b> a"
_RARE_STUKJES = st.sampled_from([*_TEKENS.split(), " ", "  ", "\n", "\n\n"])
_STAART = st.lists(_RARE_STUKJES, max_size=6).map("".join)


@st.composite
def _sessies(trek: st.DrawFn) -> tuple[Sessie, list[str]]:
    """A sitting in which every text carries a number of its own, and those texts."""
    gezegd: list[str] = []

    def tekst(*, een_regel: bool = False) -> str:
        nieuw = schoon(f"«{len(gezegd)}» {trek(_STAART)}").strip()
        gezegd.append(" ".join(nieuw.split()) if een_regel else nieuw)
        return gezegd[-1]

    def plek() -> dict[str, Any]:
        return {"scherm": trek(_PLEKKEN), "rij": trek(_RIJEN), "niveau": trek(_RIJEN)}

    def soms() -> str | None:
        return tekst(een_regel=True) if trek(st.booleans()) else None

    notities = [
        Notitie(
            tekst=tekst(),
            bron=trek(st.sampled_from(["zelf_gezegd", "aan_tafel", "ingeleefd", "cijfers"])),
            perspectief=trek(_ROLLEN),
            **plek(),
        )
        for _ in range(trek(st.integers(0, 4)))
    ]
    hypothesen = [
        Hypothese(
            id=str(n),
            tekst=tekst(),
            want=soms(),
            klopt_niet_als=soms(),
            fase=trek(st.sampled_from(["eerste", "later"])),
            alternatief_van=trek(st.sampled_from([None, "0", "weg"])),
            **plek(),
        )
        for n in range(trek(st.integers(0, 3)))
    ]
    afspraken = [
        Afspraak(
            wat=tekst(),
            wie=soms(),
            wanneer=soms(),
            merken_aan=soms(),
            als_niet=soms(),
            vertelt=soms(),
            **plek(),
        )
        for _ in range(trek(st.integers(0, 3)))
    ]
    sessie = _sessie(
        vraag=tekst(een_regel=True),
        regie=soms(),
        aanwezig=tuple(Deelnemer(rol=tekst(een_regel=True)) for _ in range(trek(st.integers(0, 2)))),
        notities=tuple(notities),
        hypothesen=tuple(hypothesen),
        afspraken=tuple(afspraken),
    )
    return sessie, gezegd


def _page(blokken: list[Blok]) -> str:
    return "\n".join(zichtbaar(blok.tekst) for blok in blokken)


@settings(max_examples=40)
@given(
    _sessies(),
    st.sampled_from(["start", "terugkijken"]),
    st.sampled_from([LEZERS["gfm"], LEZERS["js-default"]]),
)
def test_all_that_was_said_is_read_exactly_once(
    getrokken: tuple[Sessie, list[str]], soort: str, lezer: Any
) -> None:
    sessie, gezegd = getrokken
    sessie = sessie.gewijzigd_naar(soort=soort)
    blokken = gelezen(verslag(Gesprek(CASUS, sessie, VRAGEN)), lezer)
    pagina = _page(blokken)
    for n, tekst in enumerate(gezegd):
        assert pagina.count(f"«{n}»") == 1
        assert zichtbaar(tekst) in pagina
    koppen = [blok.tekst for blok in blokken if blok.soort == "h2" and blok.tekst != "Verder gezegd"]
    assert koppen == [kop for kop in KOPPEN if soort == "start" or kop in koppen]
    assert not [blok for blok in blokken if blok.opmaak]


def test_the_shift_from_first_thoughts_is_printed_and_only_then() -> None:
    eerst = Hypothese(scherm="goed", niveau="jongere", fase="eerste", tekst="Misschien moe")
    later = Hypothese(scherm="hypothesen", niveau="klas", tekst="Misschien te druk")
    tekst = verslag(Gesprek(CASUS, _sessie().met(eerst).met(later), VRAGEN))
    assert "### Wat er verschoof\n\n- De jongere zelf: eerst 1, erbij 0\n" in tekst
    assert "+1 hypothese door anders kijken" in tekst.replace("\\", "")
    assert "Wat er verschoof" not in verslag(Gesprek(CASUS, _sessie().met(later), VRAGEN))


def test_one_person_with_a_class_behind_the_role_is_not_two() -> None:
    mensen = (Deelnemer(rol="moeder"), Deelnemer(rol="mentor, klas 2B"))
    gezegd = _secties(_sessie(aanwezig=mensen))["Wie zat er aan tafel, wie niet"]
    assert [regel.strip() for regel in gezegd.splitlines()][:3] == [
        "- Aan tafel:",
        "moeder",
        "mentor, klas 2B",
    ]
