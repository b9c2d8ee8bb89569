import re
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gesprek_waarden
from andere_vragen.casus.casus import Casus
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Deelnemer, Gesteld, Sessie
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie
from andere_vragen.papieren.verslag import verslag, verslag_naast_het_log
from andere_vragen.papieren.zinnen import handen
from andere_vragen.taal.tekst import schoon
from andere_vragen.vragen.lezen import standaard
from andere_vragen.vragen.modellen import Vragen
from gelezen import LEZERS, Blok, gelezen, zichtbaar
from gesprek_waarden import KOPPEN

NU = datetime(2026, 11, 21, 14, 3, tzinfo=UTC)
CONTEXT = "Wat gebeurt er om Linde heen"
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


def test_of_an_empty_sitting_only_what_goes_before_it_is_told_and_how_long_it_is_kept() -> None:
    tekst = verslag(Gesprek(CASUS, _sessie(), VRAGEN))
    assert tekst.startswith("# Verslag: Linde-07, zaterdag 21 november 2026, 14:03\n\nDit is een werkverslag")
    secties = _secties(_sessie())
    assert list(secties) == ["Waarvoor, en met welke toestemming", "Bewaren tot"]
    assert secties["Bewaren tot"].startswith("vrijdag 12 maart 2027.")


def test_the_afspraken_come_first_and_nothing_is_said_about_files() -> None:
    sessie = _sessie(
        vraag="Hoe doet Linde weer mee?",
        aanwezig=tuple(Deelnemer(rol=f"rol {nr}") for nr in range(8)),
        notities=(Notitie(scherm="context", niveau="klas", tekst="Druk"),),
        afspraken=(Afspraak(scherm="afspraken", wat="Samen klaarzetten"),),
    )
    assert list(_secties(sessie))[:2] == ["De vraag", "Afspraken"]
    tekst = verslag(Gesprek(CASUS, sessie, VRAGEN))
    assert not re.search(r"bestand|toml|\.md|log\b|app\b", tekst)


def test_only_beside_the_log_it_says_that_it_is_not_edited_there() -> None:
    gesprek = Gesprek(CASUS, _sessie(), VRAGEN)
    begin, _, regel = verslag_naast_het_log(gesprek).removesuffix("\n").rpartition("\n\n")
    assert f"{begin}\n" == verslag(gesprek)
    assert "Verander het in Andere vragen" in regel
    assert "\n" not in regel


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
    assert secties["Zo gaan we verder"] == (
        "Aanspreekpunt: mentor.\n\nWe kijken samen terug op zaterdag 12 december 2026."
    )
    assert "half getypt" not in str(secties)


@pytest.mark.parametrize(
    ("notitie", "sectie", "regel"),
    [
        ({"scherm": "welkom", "bron": "zelf_gezegd", "niveau": "jongere"}, "Stem van de jongere", "- x"),
        ({"scherm": "goed", "bron": "zelf_gezegd", "niveau": "thuis"}, "Stem van de ouders", "- x"),
        ({"scherm": "goed", "niveau": "jongere"}, "Wat gaat goed", "- x"),
        ({"scherm": "goed", "bron": "zelf_gezegd", "niveau": "klas"}, "Wat gaat goed", "- x (zelf gezegd)"),
        ({"scherm": "context", "niveau": "klas"}, CONTEXT, "### De klas / groep\n\n- x"),
        ({"scherm": "context", "rij": "wijk"}, CONTEXT, "### De wijk\n\n- x"),
        ({"scherm": "context", "niveau": "maan"}, CONTEXT, "### maan\n\n- x"),
        ({"scherm": "context"}, CONTEXT, "- x"),
        ({"scherm": "steun", "rij": "docent"}, "Wie heeft steun nodig", "### De docent\n\n- x"),
        ({"scherm": "steun", "rij": "opa"}, "Wie heeft steun nodig", "### opa\n\n- x"),
        (
            {"scherm": "trends", "rij": "school", "bron": "cijfers"},
            "Zien we dit vaker",
            "### Op school\n\n- x (uit cijfers)",
        ),
        ({"scherm": "anders"}, "Anders gezien", "- x"),
        (
            {"scherm": "perspectief", "bron": "ingeleefd", "perspectief": "conciërge"},
            "Door de ogen van een ander",
            "- Ingeleefd, door de ogen van de conciërge: x",
        ),
        (
            {"scherm": "goed", "bron": "ingeleefd", "perspectief": "opa", "niveau": "jongere"},
            "Door de ogen van een ander",
            "- Ingeleefd, door de ogen van opa: x",
        ),
        (
            {"scherm": "goed", "bron": "ingeleefd", "perspectief": "de conciërge"},
            "Door de ogen van een ander",
            "- Ingeleefd, door de ogen van de conciërge: x",
        ),
        (
            {"scherm": "goed", "bron": "ingeleefd"},
            "Door de ogen van een ander",
            "- Ingeleefd, door de ogen van een ander: x",
        ),
        (
            {"scherm": "anders", "perspectief": "mentor"},
            "Door de ogen van een ander",
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
        ({"scherm": "slot", "rij": "woord"}, "Met deze woorden gingen we weg", "- x"),
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
    assert "Stem van de jongere" not in secties
    assert "Die ander heeft dit niet zelf gezegd." in secties["Door de ogen van een ander"]


def test_levels_come_near_to_far() -> None:
    context = _met(
        Notitie(scherm="context", niveau="maan", tekst="d"),
        Notitie(scherm="context", niveau="klas", tekst="b"),
        Notitie(scherm="context", tekst="a"),
        Notitie(scherm="context", niveau="klas", tekst="c"),
        Notitie(scherm="welkom", niveau="thuis", bron="zelf_gezegd", tekst="e"),
    )[CONTEXT]
    assert context == (
        "Hierover ging het: De klas / groep 2 keer.\n\nNog niet: over Linde, Thuis, De wijk.\n\n"
        "- a\n\n### De klas / groep\n\n- b\n- c\n\n### maan\n\n- d"
    )


def test_of_levels_that_were_not_asked_about_it_does_not_say_that_they_are_empty() -> None:
    context = _secties(_sessie(hypothesen=(_idee("h1", "Misschien", niveau="klas"),)))[CONTEXT]
    assert context == "Hierover ging het: De klas / groep 1 keer."


@pytest.mark.parametrize("plek", [{"niveau": "jongere"}, {"rij": "jongere"}])
def test_words_of_others_never_stand_under_the_name_of_whom_it_is_about(plek: dict[str, str]) -> None:
    gezegd = Notitie(scherm="context", tekst="Hij deed niks meer in de les", **plek)
    secties = _met(gezegd)
    assert "### Wat wij zeiden over Linde\n\n- Hij deed niks meer" in secties[CONTEXT]
    assert "De jongere zelf" not in str(secties)
    assert "Stem van de jongere" not in secties


def test_a_row_that_is_called_after_somebody_gives_no_name_to_the_words_of_others() -> None:
    """A voice that was changed into something the table said, and a note among the ideas."""
    gezegd = (
        Notitie(scherm="welkom", rij="stem_jongere", niveau="jongere", tekst="Hij wil gewoon niet"),
        Notitie(scherm="welkom", rij="stem_ouders", niveau="thuis", tekst="Thuis is het druk"),
        Notitie(scherm="hypothesen", rij="jongere", niveau="jongere", tekst="Hij deed niks meer"),
    )
    gesprek = Gesprek(CASUS, _sessie(notities=gezegd), standaard())
    verder = verslag(gesprek).partition("## Verder gezegd\n\n")[2]
    assert verder.startswith(
        "### Welkom\n\n- Wat wij zeiden over Linde: Hij wil gewoon niet\n- Thuis is het druk\n\n"
        "### Wat kan er spelen\n\n- Wat wij zeiden over Linde: Hij deed niks meer\n"
    )


def test_screens_elsewhere_come_in_the_order_of_the_questions() -> None:
    verder = _met(
        Notitie(scherm="weg", tekst="c"),
        Notitie(scherm="afspraken", tekst="b"),
        Notitie(scherm="welkom", tekst="a"),
    )["Verder gezegd"]
    assert verder == "### Welkom\n\n- a\n\n### Wat proberen we uit\n\n- b\n\n### weg\n\n- c"
    koppen = list(_met(Notitie(scherm="weg", tekst="c")))
    assert koppen == ["Verder gezegd", "Waarvoor, en met welke toestemming", "Bewaren tot"]


def _idee(id: str, tekst: str, **velden: Any) -> Hypothese:
    return Hypothese(id=id, scherm="hypothesen", tekst=tekst, **velden)


def test_ideas_of_one_moment_have_no_heading_for_it() -> None:
    secties = _secties(_sessie(hypothesen=(_idee("h1", "Misschien", niveau="klas"),)))
    assert secties["Wat kan er spelen"] == "- Idee 1 (De klas / groep): Misschien"


def test_ideas_by_moment_with_their_reasons() -> None:
    secties = _secties(
        _sessie(
            hypothesen=(
                _idee("h1", "Misschien is het druk", niveau="klas", want="we horen het"),
                _idee("h2", "Misschien slaapt ze slecht", niveau="jongere", fase="eerste", status="deels"),
                _idee("h3", "Het is juist stil", niveau="maan", alternatief_van="h1"),
                _idee("h4", "Of toch niet", alternatief_van="weg"),
                _idee("h5", "Misschien", want="want ja", klopt_niet_als="als het regent"),
            )
        )
    )
    assert secties["Wat kan er spelen"].splitlines() == [
        "### Eerste gedachten",
        "",
        "- Idee 1 (over Linde): Misschien slaapt ze slecht  ",
        "  Nu: klopt deels.",
        "",
        "### Wat erbij kwam",
        "",
        "- Idee 2 (De klas / groep): Misschien is het druk  ",
        "  Want we horen het",
        "- Idee 3: Misschien  ",
        "  want ja  ",
        "  Dit klopt niet als het regent",
        "",
        "Eerst dachten we aan Linde. Later dachten we ook aan De klas / groep en iets algemeens.",
    ]
    assert secties["Anders gezien"].splitlines() == [
        "- Idee 4 (maan, anders dan idee 2): Het is juist stil",
        "- Idee 5 (anders dan een eerder idee): Of toch niet",
    ]


def test_whoever_recognises_an_idea_is_counted_with_it() -> None:
    ideeen = (_idee("h1", "Het is druk", herkend=3, anders=0, status="deels"), _idee("h2", "Het is stil"))
    assert _secties(_sessie(hypothesen=ideeen))["Wat kan er spelen"].splitlines() == [
        "- Idee 1: Het is druk  ",
        "  3 herkennen dit, niemand ziet het anders.  ",
        "  Nu: klopt deels.",
        "- Idee 2: Het is stil",
    ]


@pytest.mark.parametrize(
    ("herkend", "deels", "anders", "notitie", "afspraak"),
    [
        (None, None, None, "", ""),
        (1, 1, 1, "1 herkent dit, 1 deels, 1 ziet het anders", "1 kan mee, 1 deels, 1 nog niet"),
        (4, 2, 3, "4 herkennen dit, 2 deels, 3 zien het anders", "4 kunnen mee, 2 deels, 3 nog niet"),
        (0, 0, 0, "niemand herkent dit, niemand ziet het anders", "niemand kan mee"),
        (None, None, 2, "2 zien het anders", "2 nog niet"),
    ],
)
def test_hands_are_told_as_one_says_it(
    herkend: int | None, deels: int | None, anders: int | None, notitie: str, afspraak: str
) -> None:
    geteld = {"scherm": "goed", "herkend": herkend, "deels": deels, "anders": anders}
    assert handen(Notitie.model_validate({**geteld, "tekst": "x"})) == notitie
    assert handen(Afspraak.model_validate({**geteld, "wat": "x"})) == afspraak


VRIJDAG = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("gezegd", "datum", "staat_er"),
    [
        ("vrijdag", VRIJDAG, "vrijdag 27 november"),
        ("Vrijdag", VRIJDAG, "vrijdag 27 november"),
        ("Vrijdag 27 november", VRIJDAG, "Vrijdag 27 november"),
        ("27 november", VRIJDAG, "vrijdag 27 november"),
        ("27 november om tien uur", VRIJDAG, "27 november om tien uur (vrijdag)"),
        ("27-11-2026", VRIJDAG, "vrijdag 27 november"),
        ("2026-11-27", VRIJDAG, "vrijdag 27 november"),
        ("uiterlijk vrijdag", VRIJDAG, "uiterlijk vrijdag (27 november)"),
        ("over twee weken", VRIJDAG, "over twee weken (vrijdag 27 november)"),
        ("na de vakantie", date(2027, 1, 4), "na de vakantie (maandag 4 januari 2027)"),
        ("als het kan", None, "als het kan"),
        (None, VRIJDAG, "vrijdag 27 november"),
    ],
)
def test_when_is_told_as_said_and_every_day_has_its_weekday(
    gezegd: str | None, datum: date | None, staat_er: str
) -> None:
    afspraak = Afspraak(scherm="afspraken", wat="x", wanneer=gezegd, datum=datum)
    afspraken = _secties(_sessie(afspraken=(afspraak,)))["Afspraken"]
    assert afspraken == f"- x  \n  Wanneer: {staat_er}."


def test_an_afspraak_says_all_that_belongs_to_it_and_nothing_that_nobody_said() -> None:
    heel = Afspraak(
        scherm="goed",
        wat="Samen klaarzetten",
        wie="mentor",
        merken_aan="ze is op tijd",
        als_niet="we vragen het",
        vertelt="moeder",
        nodig="een sleutel",
        herkend=3,
        bereik="klas",
        vroeg=True,
        status="bezig",
        effect="beetje",
    )
    kaal = Afspraak(scherm="goed", wat="Bellen")
    assert _secties(_sessie(afspraken=(heel, kaal)))["Afspraken"].splitlines() == [
        "- Samen klaarzetten  ",
        "  Wie: mentor.  ",
        "  We merken het aan: ze is op tijd  ",
        "  Als het niet lukt: we vragen het  ",
        "  Wie het vertelt: moeder  ",
        "  Dit is voor de hele klas.  ",
        "  Nu: we zijn ermee bezig, helpt een beetje.  ",
        "  3 kunnen mee.  ",
        "  Nodig om mee te kunnen: een sleutel  ",
        "  Bedacht voordat we alles hadden bekeken. Willen we dit nog?",
        "- Bellen",
    ]


def test_an_early_idea_that_was_said_yes_to_is_no_question_any_more() -> None:
    ja = Afspraak(scherm="goed", wat="Bellen", vroeg=True, vastgesteld=NU.date())
    assert "Willen we dit nog" not in _secties(_sessie(afspraken=(ja,)))["Afspraken"]


_EN_WAAROM = [
    ({"niveau": "klas"}, "Omdat aan tafel gezegd is: “Gewoon rust”"),
    ({"rij": "stem_jongere", "bron": "zelf_gezegd"}, "Omdat we van Linde zelf hoorden: “Gewoon rust”"),
    ({"niveau": "jongere", "bron": "zelf_gezegd"}, "Omdat we van Linde zelf hoorden: “Gewoon rust”"),
    ({"niveau": "thuis", "bron": "zelf_gezegd"}, "Omdat we van thuis hoorden: “Gewoon rust”"),
    ({"bron": "zelf_gezegd"}, "Omdat iemand zelf zei: “Gewoon rust”"),
    ({"bron": "cijfers"}, "Omdat de cijfers dit laten zien: “Gewoon rust”"),
    (
        {"bron": "ingeleefd", "perspectief": "conciërge"},
        "Omdat we ons dit voorstellen, door de ogen van de conciërge (ingeleefd): “Gewoon rust”",
    ),
]


@pytest.mark.parametrize(("velden", "zin"), _EN_WAAROM)
def test_why_there_is_an_afspraak_says_whose_words_those_were(velden: dict[str, Any], zin: str) -> None:
    bron = Notitie(id="n1", scherm="welkom", tekst="Gewoon\nrust", **velden)
    afspraak = Afspraak(scherm="afspraken", wat="Een stille plek", uit="n1")
    nu = Sessie(casus="c1", begonnen=NU, gewijzigd=NU, scherm="slot", afspraken=(afspraak,))
    toen = _sessie(notities=(bron,))
    for gesprek in (
        Gesprek(CASUS, nu.gewijzigd_naar(notities=(bron,)), standaard()),
        Gesprek(CASUS, nu, standaard(), eerder=(toen,)),
    ):
        assert f"- Een stille plek  \n  {zin}\n" in verslag(gesprek)


@pytest.mark.parametrize("plek", [{"scherm": "goed"}, {"scherm": "welkom", "rij": "goed"}])
@pytest.mark.parametrize("bron", ["aan_tafel", "zelf_gezegd"])
def test_an_afspraak_that_came_from_what_goes_well_builds_on_it(plek: dict[str, Any], bron: str) -> None:
    """It is no answer to a problem, whoever said it."""
    goed = Notitie.model_validate({"id": "n1", "tekst": "Gym gaat goed", "bron": bron, **plek})
    afspraak = Afspraak(scherm="afspraken", wat="Elke dag bewegen", uit="n1")
    gezegd = _secties(_sessie(notities=(goed,), afspraken=(afspraak,)))["Afspraken"]
    assert gezegd == "- Elke dag bewegen  \n  Dit bouwt op: “Gym gaat goed”"


def test_why_is_left_out_when_it_is_gone_or_says_the_same() -> None:
    idee = _idee("h1", "Misschien mist ze rust")
    for bron, wat, zin in (
        ("h1", "Een stille plek", "- Een stille plek  \n  Omdat we denken: “Misschien mist ze rust”"),
        ("h1", "misschien mist ze rust.", "- misschien mist ze rust."),
        ("weg", "Een stille plek", "- Een stille plek"),
    ):
        afspraak = Afspraak(scherm="afspraken", wat=wat, uit=bron)
        assert _secties(_sessie(hypothesen=(idee,), afspraken=(afspraak,)))["Afspraken"] == zin


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
    assert koppen == [kop for kop in KOPPEN if kop in koppen]
    assert not [blok for blok in blokken if blok.opmaak]


def test_what_shifted_is_one_sentence_and_only_when_something_shifted() -> None:
    eerst = Hypothese(scherm="goed", niveau="jongere", fase="eerste", tekst="Misschien moe")
    later = Hypothese(scherm="hypothesen", niveau="klas", tekst="Misschien te druk")
    weer = Hypothese(scherm="hypothesen", niveau="jongere", tekst="Misschien verdrietig")

    def verschoof(*ideeen: Hypothese) -> list[str]:
        return re.findall(
            "Eerst dachten .*", verslag(Gesprek(CASUS, _sessie(hypothesen=ideeen), standaard()))
        )

    assert verschoof(eerst, later) == ["Eerst dachten we aan Linde. Later dachten we ook aan klas."]
    assert verschoof(later) == verschoof(eerst) == verschoof(eerst, weer) == []


def test_one_person_with_a_class_behind_the_role_is_not_two() -> None:
    mensen = (Deelnemer(rol="moeder"), Deelnemer(rol="mentor, klas 2B"))
    gezegd = _secties(_sessie(aanwezig=mensen))["Wie zat er aan tafel, wie niet"]
    assert [regel.strip() for regel in gezegd.splitlines()][:3] == [
        "- Aan tafel:",
        "moeder",
        "mentor, klas 2B",
    ]


def test_an_idea_from_the_row_that_asks_for_another_view_stands_with_those_and_a_list_is_no_place() -> None:
    eerste = Hypothese(scherm="welkom", rij="ideeen", fase="eerste", tekst="Misschien is ze moe")
    anders = Hypothese(scherm="hypothesen", rij="anders", tekst="Ze is juist wakker")
    tekst = verslag(gesprek_waarden.gesprek(eerste, anders, route="kort"))
    assert "- Idee 1: Misschien is ze moe" in tekst
    gezien = tekst.partition("## Anders gezien")[2].partition("\n## ")[0]
    assert "- Idee 2: Ze is juist wakker" in gezien
    assert "Onze ideeën" not in tekst
