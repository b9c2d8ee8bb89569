"""The nudges: a sitting in, keys out; and the zoom-meter they share their counting with."""

import string
import time
from typing import Any, get_args

import pytest

from andere_vragen.casus.beeld import Beeld, balk, erbij, verschuiving
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie, Uitspraak
from andere_vragen.casus.zetjes import REGELS, Duwtje, duwtjes
from andere_vragen.rijen.beelden import beelden
from andere_vragen.rijen.beurt import zetjes
from andere_vragen.rijen.welke import rijen_van
from andere_vragen.vragen.blokken import Zetjenaam
from andere_vragen.vragen.modellen import Vragen
from gesprek_waarden import CASUS, NU, SCHERMEN, VRAGEN, gesprek, later


def n(niveau: str, aantal: int = 1, **velden: Any) -> list[Uitspraak]:
    """So many notes about this niveau."""
    plek = {"scherm": "context", "rij": niveau} | velden
    return [Notitie(niveau=niveau, tekst=f"{niveau} {nummer}", **plek) for nummer in range(aantal)]


def h(*niveaus: str, **velden: Any) -> list[Uitspraak]:
    return [
        Hypothese(scherm="hypothesen", niveau=niveau, tekst=f"Misschien {nummer}", **velden)
        for nummer, niveau in enumerate(niveaus)
    ]


def a(**velden: Any) -> Afspraak:
    heel = {
        "scherm": "afspraken",
        "wat": "bellen",
        "wie": "mentor",
        "wanneer": "vrijdag",
        "merken_aan": "ze lacht",
        "samen": True,
        "vastgesteld": NU.date(),
    }
    return Afspraak.model_validate(heel | velden)


def s(geeft: str, niveau: str = "klas", **velden: Any) -> Notitie:
    """Support that somebody gives already."""
    heel = {"scherm": "steun", "rij": niveau, "niveau": niveau, "tekst": "hulp", "geeft": geeft}
    return Notitie.model_validate(heel | velden)


STEMMEN = [
    *n("jongere", bron="zelf_gezegd", scherm="welkom", rij="stem_jongere"),
    *n("thuis", bron="zelf_gezegd", scherm="welkom", rij="stem_ouders"),
]
"""The youngster and the parents were heard, so that those two rules are silent."""

GOED = n("jongere", scherm="goed", rij=None)
BREED = [
    *n("jongere"),
    *n("klas"),
    *n("docent"),
    *n("school"),
    *n("vrienden"),
    *n("wijk"),
    *n("wij"),
    *n("stelsel"),
]
"""Every niveau was named."""

JONGERE_WEG: dict[str, Any] = {"afwezig": ({"rol": "jongere"},)}
OUDERS_WEG: dict[str, Any] = {"afwezig": ({"rol": "ouders"},)}
ALLEBEI_WEG: dict[str, Any] = {"afwezig": ({"rol": "jongere"}, {"rol": "ouders"})}
TAFEL = ({"rol": "mentor"}, {"rol": "moeder"}, {"rol": "jongere"})
HEEL: dict[str, Any] = {"aanwezig": TAFEL, "terugkijken_op": NU.date()}


def sessie(*gezegd: Uitspraak | list[Uitspraak], **velden: Any) -> Sessie:
    alles = [iets for deel in gezegd for iets in (deel if isinstance(deel, list) else [deel])]
    return gesprek(*alles, **(HEEL | velden)).sessie


def nu(waarde: Sessie, scherm: str, vragen: Vragen = VRAGEN) -> list[Duwtje]:
    """What the rules say when a conversation about Linde-07 is there."""
    return duwtjes(Gesprek(CASUS, waarde, vragen).beeld, scherm)


def sleutels(waarde: Sessie, scherm: str) -> list[str]:
    return [duwtje.id.partition(":")[0] for duwtje in nu(waarde, scherm)]


@pytest.mark.parametrize(
    ("waarde", "scherm", "verwacht"),
    [
        (sessie(), "context", []),
        (sessie(STEMMEN, GOED, n("jongere", 5)), "context", ["meest_jongere", *["niveau_leeg"] * 7]),
        (sessie(STEMMEN, GOED, n("jongere", 3)), "context", []),
        (sessie(STEMMEN, GOED, n("jongere", 1)), "context", []),
        (
            sessie(STEMMEN, GOED, n("jongere", 2), n("docent", 2)),
            "context",
            ["niveau_leeg"] * 6,
        ),
        (sessie(STEMMEN, GOED, n("jongere", 4)), "context", ["meest_jongere", *["niveau_leeg"] * 7]),
        (sessie(GOED, n("thuis"), n("jongere", 9, bron="zelf_gezegd")), "context", ["geen_stem_ouders"]),
        (sessie(STEMMEN, n("klas", 2)), "context", []),
        (
            sessie(STEMMEN, n("klas", 3), n("wij", 2, rij=None)),
            "context",
            ["alleen_problemen", *["niveau_leeg"] * 5],
        ),
        (sessie(STEMMEN, GOED, BREED), "context", []),
        (sessie(STEMMEN, GOED, BREED[:-1]), "context", ["niveau_leeg"]),
        (sessie(STEMMEN, GOED, BREED, h("klas", "klas")), "hypothesen", ["ideeen_een_niveau"]),
        (sessie(STEMMEN, GOED, BREED, h("klas")), "hypothesen", []),
        (
            sessie(STEMMEN, GOED, BREED, h("klas", "klas", "thuis")),
            "hypothesen",
            ["ideeen_twee_niveaus", "niemand_anders"],
        ),
        (sessie(STEMMEN, GOED, BREED, h("klas", "thuis", "wijk")), "hypothesen", ["niemand_anders"]),
        (
            sessie(STEMMEN, GOED, BREED, h("klas", "thuis", "wijk"), h("wij", alternatief_van="x")),
            "hypothesen",
            [],
        ),
        (
            sessie(STEMMEN, GOED, BREED, h("klas", "thuis", "wijk"), n("klas", scherm="anders", rij=None)),
            "anders",
            [],
        ),
        (sessie(STEMMEN, BREED), "context", ["alleen_problemen"]),
        (sessie(STEMMEN[1:], GOED, BREED), "context", ["geen_stem_jongere"]),
        (sessie(STEMMEN[:1], GOED, BREED, n("thuis")), "context", ["geen_stem_ouders"]),
        (sessie(STEMMEN[1:], GOED, BREED, a(wat="We vragen de jongere wat die vindt")), "context", []),
        (sessie(STEMMEN[:1], GOED, BREED, n("thuis"), a(wat="De mentor vraagt het moeder")), "context", []),
        (sessie(STEMMEN[1:], GOED, BREED, a(wat="We vragen Linde wat ze vindt")), "context", []),
        (
            sessie(STEMMEN[:1], GOED, BREED, n("thuis"), a(wat="Vraag ma 12 januari de conciërge")),
            "context",
            ["geen_stem_ouders"],
        ),
        (
            sessie(STEMMEN, GOED, BREED, Notitie(scherm="steun", tekst="Iemand van het wijkteam")),
            "steun",
            [],
        ),
        (
            sessie(
                STEMMEN,
                GOED,
                BREED,
                Notitie(scherm="steun", tekst="Iemand van het wijkteam"),
                Notitie(scherm="steun", tekst="De J&S coach"),
            ),
            "steun",
            ["alleen_beroepen"],
        ),
        (
            sessie(
                STEMMEN,
                GOED,
                BREED,
                Notitie(scherm="steun", tekst="Iemand van het wijkteam"),
                Notitie(scherm="steun", tekst="Haar oma"),
            ),
            "steun",
            [],
        ),
        (
            sessie(STEMMEN, GOED, BREED, s("haar oma", niveau="jongere")),
            "steun",
            ["steunfiguur"],
        ),
        (
            sessie(STEMMEN, GOED, BREED, s("haar oma", niveau="jongere", gekozen="vragen")),
            "steun",
            ["steunfiguur"],
        ),
        (sessie(STEMMEN, GOED, BREED, s("haar oma", niveau="jongere", gekozen="ja")), "steun", []),
        (
            sessie(
                STEMMEN, GOED, BREED, s("haar oma", niveau="jongere"), a(wat="Is haar oma jouw steunfiguur?")
            ),
            "steun",
            [],
        ),
        (
            sessie(STEMMEN, GOED, BREED, s("het wijkteam"), s("de JGGZ-behandelaar")),
            "steun",
            ["alleen_beroepen"],
        ),
        (sessie(STEMMEN, GOED, BREED, s("het wijkteam"), s("de buurman")), "steun", []),
        (sessie(STEMMEN, n("school", scherm="trends")), "trends", ["geen_trend_jongeren"]),
        (sessie(STEMMEN, n("school", scherm="trends", rij="jongeren")), "trends", []),
        (
            sessie(
                STEMMEN,
                Notitie(scherm="perspectief", tekst="Ik zie haar", bron="ingeleefd", perspectief="conciërge"),
            ),
            "perspectief",
            ["ingeleefd"],
        ),
        (
            sessie(
                STEMMEN,
                Notitie(scherm="perspectief", tekst="Ik zie haar", bron="ingeleefd", perspectief="conciërge"),
                a(scherm="perspectief", rij="conciërge"),
            ),
            "perspectief",
            [],
        ),
        (sessie(STEMMEN, a()), "afspraken", []),
        (sessie(STEMMEN, a(wie="School")), "afspraken", ["wie_organisatie"]),
        (sessie(STEMMEN, a(wie="de gemeente")), "afspraken", ["wie_organisatie"]),
        (sessie(STEMMEN, a(wie="conciërge")), "afspraken", ["wie_afwezig"]),
        (sessie(STEMMEN, a(wie="conciërge"), aanwezig=()), "afspraken", []),
        (sessie(STEMMEN, a(wie="moeder en mentor")), "afspraken", []),
        (sessie(STEMMEN, a(wie="wij")), "afspraken", []),
        (sessie(STEMMEN, a(wie=None)), "afspraken", ["zonder_wie"]),
        (sessie(STEMMEN, a(wanneer=None)), "afspraken", ["zonder_wanneer"]),
        (sessie(STEMMEN, a(merken_aan=None)), "afspraken", ["zonder_merken"]),
        (sessie(STEMMEN, a(), a()), "afspraken", ["niets_omgeving", "niets_voor_meer"]),
        (sessie(STEMMEN, a(), a(bereik="klas")), "afspraken", []),
        (sessie(STEMMEN, a(), a(scherm="omgeving")), "afspraken", ["niets_voor_meer"]),
        (sessie(STEMMEN, a(), a(niveau="school")), "afspraken", ["niets_voor_meer"]),
        (sessie(STEMMEN, [a(bereik="klas") for _ in range(6)]), "afspraken", ["veel_afspraken"]),
        (sessie(STEMMEN, [a(bereik="klas") for _ in range(5)]), "afspraken", []),
        (sessie(STEMMEN, a(), a(bereik="klas", samen=False)), "afspraken", []),
        (sessie(STEMMEN, a(samen=False), a(bereik="klas", samen=False)), "afspraken", ["geen_samen"]),
        (sessie(STEMMEN, a(samen=False)), "afspraken", []),
        (sessie(STEMMEN, a(), aanwezig=TAFEL[:2], **JONGERE_WEG), "slot", ["jongere_hoort_het"]),
        (sessie(STEMMEN, a(), aanwezig=TAFEL[:2]), "slot", []),
        (
            sessie(STEMMEN, a(), aanwezig=[*TAFEL[:2], {"rol": "jongerenwerker"}], **JONGERE_WEG),
            "slot",
            ["jongere_hoort_het"],
        ),
        (sessie(STEMMEN, a(), aanwezig=(TAFEL[0], TAFEL[2]), **OUDERS_WEG), "slot", ["ouders_horen_het"]),
        (sessie(STEMMEN, a(), aanwezig=(TAFEL[0], TAFEL[2])), "slot", []),
        (
            sessie(
                STEMMEN,
                a(),
                aanwezig=({"rol": "mentor"}, {"rol": "ouder- en kindcoach"}, TAFEL[2]),
                **OUDERS_WEG,
            ),
            "slot",
            ["ouders_horen_het"],
        ),
        (sessie(STEMMEN, a(vertelt="mentor"), aanwezig=TAFEL[:1], **ALLEBEI_WEG), "slot", []),
        (
            sessie(
                STEMMEN, a(wat="We vertellen de jongere wat we bespraken"), aanwezig=TAFEL[:2], **JONGERE_WEG
            ),
            "slot",
            [],
        ),
        (
            sessie(STEMMEN, a(wat="We vertellen de ouders alles"), aanwezig=TAFEL[::2], **OUDERS_WEG),
            "slot",
            [],
        ),
        (
            sessie(STEMMEN, a(wat="We vertellen de ouders alles"), aanwezig=TAFEL[:1], **ALLEBEI_WEG),
            "slot",
            ["jongere_hoort_het"],
        ),
        (
            sessie(STEMMEN, a(wat="De jongere belt"), aanwezig=TAFEL[:2], **JONGERE_WEG),
            "slot",
            ["jongere_hoort_het"],
        ),
        (sessie(STEMMEN, a(), aanwezig=()), "slot", []),
        (sessie(STEMMEN, a(), a(bereik="klas", vastgesteld=None)), "slot", ["niet_voorgelezen"]),
        (sessie(STEMMEN, a(), terugkijken_op=None), "slot", ["geen_terugkijken"]),
        (sessie(STEMMEN, terugkijken_op=None), "slot", []),
    ],
)
def test_what_a_sitting_asks_for(waarde: Sessie, scherm: str, verwacht: list[str]) -> None:
    assert sleutels(waarde, scherm) == verwacht


def test_nine_remarks_about_the_pupil() -> None:
    """How groups start: first what weighs most, and never more than one at a time on the screen."""
    waarde = sessie(n("jongere", 9), aanwezig=())
    assert sleutels(waarde, "context")[:5] == [
        "meest_jongere",
        "geen_stem_jongere",
        "geen_stem_ouders",
        "alleen_problemen",
        "niveau_leeg",
    ]
    assert nu(waarde, "context")[0].tekst.startswith("9 van de 9 gaan over de jongere.")


def test_every_rule_has_words_and_all_words_have_a_rule() -> None:
    assert set(REGELS) == set(get_args(Zetjenaam)) == {zetje.id for zetje in VRAGEN.zetjes}


def test_the_words_only_use_what_the_rule_finds() -> None:
    alles = sessie(
        n("jongere", 9),
        h("klas", "klas", "thuis"),
        Notitie(scherm="perspectief", tekst="Ik", bron="ingeleefd", perspectief="conciërge"),
        [
            a(wie="school"),
            a(wie="conciërge"),
            *(a(wie=None, wanneer=None, merken_aan=None) for _ in range(5)),
        ],
        s("haar oma", niveau="jongere"),
        aanwezig=({"rol": "mentor"},),
        terugkijken_op=None,
    )
    een_niveau = sessie(h("klas", "klas"))
    gevonden = [duwtje for waarde in (alles, een_niveau) for id in SCHERMEN for duwtje in nu(waarde, id)]
    assert len(gevonden) > 30
    for duwtje in gevonden:
        woorden = duwtje.tekst + duwtje.afspraak
        assert not [veld for _, veld, _, _ in string.Formatter().parse(woorden) if veld is not None]


def test_words_of_the_group_with_braces_are_shown_as_they_are() -> None:
    waarde = sessie(STEMMEN, a(wat="{wie} {x} belt", wie=None))
    assert "Wie doet dit? {wie} {x} belt" in [duwtje.tekst for duwtje in nu(waarde, "afspraken")]


def test_an_owner_who_is_nobody_in_particular_is_called_by_name() -> None:
    waarde = sessie(STEMMEN, a(wat="Bellen", wie="School"), a(wat="Groeten", wie="conciërge", bereik="klas"))
    assert [duwtje.tekst for duwtje in nu(waarde, "afspraken")] == [
        "School: wie dan? Noem één iemand voor: Bellen",
        "Niet aan tafel: de conciërge. Wie van ons vraagt het, en wat blijven wij zelf doen?",
    ]


@pytest.mark.parametrize(
    ("wie", "weg"),
    [
        ("teamleider", ("Niet aan tafel: de teamleider.",)),
        ("Karin", ("Niet aan tafel: Karin.",)),
        ("kapper", ("Niet aan tafel: kapper.",)),
        ("jongere en mentor", ()),
        ("Linde", ()),
        ("de moeder", ()),
        *(
            (naam, ())
            for naam in ("ik", "we", "wij allemaal", "iedereen", "?", "-", "n.v.t.", "nog onbekend")
        ),
    ],
)
def test_alleen_wie_er_zeker_niet_is_zit_niet_aan_tafel(wie: str, weg: tuple[str, ...]) -> None:
    gevonden = [een.tekst for een in nu(sessie(STEMMEN, a(wie=wie)), "afspraken") if "afwezig" in een.id]
    assert tuple(tekst.partition(" Wie van ons")[0] for tekst in gevonden) == weg


@pytest.mark.parametrize(
    ("tafel", "wie", "is_weg"),
    [
        (("ib’er", "mentor"), "ib'er", False),
        (("Zoë", "mentor"), "Zoe", False),
        (("mentor, klas 2B",), "mentor", False),
        (("mentor",), "Linde", False),
        (("mentor",), "vader", False),
        (("mentor", "Karin"), "teamleider", False),
        (("mentor", "docent wiskunde"), "teamleider", True),
        ((), "teamleider", False),
    ],
)
def test_wie_iemand_is_mag_open_blijven(tafel: tuple[str, ...], wie: str, is_weg: bool) -> None:
    """Of Karin nobody said who she is: she may be the teamleider. A youngster or parent may still be here."""
    waarde = sessie(STEMMEN, a(wie=wie), aanwezig=tuple({"rol": rol} for rol in tafel))
    assert ("wie_afwezig" in sleutels(waarde, "afspraken")) is is_weg


def test_wie_we_missen_is_er_niet_ook_als_een_naam_open_blijft() -> None:
    velden: dict[str, Any] = {
        "aanwezig": ({"rol": "Karin"},),
        "afwezig": ({"rol": "teamleider"}, {"rol": "Linde"}),
    }
    for wie in ("teamleider", "Linde"):
        assert "wie_afwezig" in sleutels(sessie(STEMMEN, a(wie=wie), **velden), "afspraken")


def test_wie_door_andere_ogen_bekeken_is_en_nu_hier_zit_wordt_niet_meer_gevraagd() -> None:
    ogen = Hypothese(scherm="perspectief", tekst="Misschien", bron="ingeleefd", perspectief="conciërge")
    for tafel, gevraagd in ((TAFEL, True), ((*TAFEL, {"rol": "de conciërge"}), False)):
        waarde = sessie(STEMMEN, ogen, aanwezig=tafel)
        assert ("ingeleefd" in sleutels(waarde, "perspectief")) is gevraagd


@pytest.mark.parametrize(("niveau", "heet"), [("klas", "De klas / groep"), ("verdwenen", "verdwenen")])
def test_the_only_niveau_of_the_hypotheses_is_called_as_the_group_knows_it(niveau: str, heet: str) -> None:
    gevonden = nu(sessie(STEMMEN, h(niveau, niveau)), "hypothesen")
    (zin,) = (duwtje.tekst for duwtje in gevonden if duwtje.id == "ideeen_een_niveau")
    assert heet in zin


def test_a_zetje_without_screens_comes_on_every_screen() -> None:
    (zetje,) = (zetje for zetje in VRAGEN.zetjes if zetje.id == "zonder_wie")
    for schermen, gevonden in (((), SCHERMEN), (("slot",), ["slot"])):
        eigen = VRAGEN.model_copy(update={"zetjes": (zetje.model_copy(update={"schermen": schermen}),)})
        waarde = sessie(a(wie=None))
        assert [scherm for scherm in SCHERMEN if nu(waarde, scherm, eigen)] == gevonden


def test_a_zetje_that_was_put_aside_stays_away_and_its_neighbours_do_not() -> None:
    waarde = gesprek(*n("jongere", 9))
    eerste, *_ = [
        duwtje for duwtje in zetjes(waarde, rijen_van(waarde)[0]) if duwtje.id.startswith("niveau_leeg")
    ]
    daarna = waarde.weggelegd(eerste.id, later(1))
    ids = [duwtje.id for duwtje in zetjes(daarna, rijen_van(daarna)[0])]
    assert eerste.id == "niveau_leeg:klas"
    assert eerste.id not in ids
    assert "niveau_leeg:docent" in ids
    assert daarna.ongedaan(later(2)).sessie.zetjes_weg == (eerste.id,)


def test_who_puts_two_empty_niveaus_aside_hears_of_no_other() -> None:
    waarde = gesprek(*n("jongere", 9))
    waarde = waarde.weggelegd("niveau_leeg:klas", later(1)).weggelegd("niveau_leeg:docent", later(2))
    assert "niveau_leeg" not in sleutels(waarde.sessie, "context")


def test_questions_without_zetjes_still_work() -> None:
    kaal = Vragen.model_validate({**VRAGEN.model_dump(), "zetjes": ()})
    waarde = gesprek(*n("jongere", 9), vragen=kaal)
    assert all(not duwtje.id for duwtje in zetjes(waarde, rijen_van(waarde)[0]))


def test_after_the_rules_come_the_prompts_and_then_the_quietest_niveau() -> None:
    waarde = gesprek(*BREED[:1], *n("klas", 2), scherm="goed")
    teksten = [duwtje.tekst for duwtje in zetjes(waarde, rijen_van(waarde)[0]) if not duwtje.id]
    stilste = VRAGEN.niveau("docent")
    assert stilste
    assert teksten[: len(waarde.scherm.zetjes)] == list(waarde.scherm.zetjes)
    assert teksten[-1 - len(stilste.zetjes) :] == [stilste.vraag, *stilste.zetjes]


def test_a_row_helps_on_with_words_of_its_own_first() -> None:
    waarde = gesprek(scherm="context")
    for rij in rijen_van(waarde):
        teksten = [duwtje.tekst for duwtje in zetjes(waarde, rij)]
        assert rij.zetjes
        assert teksten[: len(rij.zetjes)] == list(rij.zetjes)


def test_two_thousand_items_take_less_than_five_milliseconds() -> None:
    """Measured a few times: the machine may be busy, the rules may not."""
    velden = {"notities": tuple(n("jongere", 1000)), "hypothesen": tuple(h(*["klas"] * 900))}
    waarde = Sessie(
        casus=CASUS.id,
        begonnen=NU,
        gewijzigd=NU,
        scherm="context",
        **velden,
        afspraken=tuple(a() for _ in range(100)),
    )
    duur = []
    for _ in range(10):
        begin = time.perf_counter()
        nu(waarde, "afspraken")
        duur.append(time.perf_counter() - begin)
    assert min(duur) < 0.005


# The zoom-meter


def test_what_is_about_no_niveau_does_not_count() -> None:
    beeld = Beeld(sessie(n("jongere"), Notitie(scherm="anders", tekst="x"), a(niveau="klas")), VRAGEN)
    assert (beeld.totaal, beeld.over_dichtbij) == (1, 1)


def test_the_shift_from_first_thoughts_to_what_came_later() -> None:
    waarde = sessie(h("jongere", "jongere", fase="eerste"), h("klas", "jongere", "school", "klas"))
    delen = verschuiving(Beeld(waarde, VRAGEN))
    assert delen == [("De jongere zelf", 2, 1), ("De klas / groep", 0, 2), ("De hele school", 0, 1)]
    assert erbij(delen) == "+4 hypothesen door anders kijken"


def test_above_the_overview_stands_how_the_hypotheses_shifted() -> None:
    waarde = gesprek(*h("jongere", fase="eerste"), *h("klas", "klas"))
    vel = next(vel for vel in beelden(waarde) if vel.label == "Hoe verschoven onze ideeën?")
    assert vel.regels == ("Eerst: over Linde 1. Door anders kijken kwam erbij: klas 2.",)
    assert [vel.label for vel in beelden(gesprek(*h("klas")))] == ["Waar keken we?"]


def test_above_the_overview_stands_what_it_was_about() -> None:
    gekeken = beelden(gesprek(*n("klas", 2), *n("thuis")))[0]
    assert gekeken.regels[:5] == (
        "over Linde  ·",
        "klas        ████████████ 2",
        "team        ·",
        "school      ·",
        "thuis       ██████ 1",
    )
    assert len(gekeken.regels) == len(VRAGEN.niveaus)
    assert not beelden(gesprek()), "where nobody looked yet there is nothing to see"


def test_a_first_thought_about_no_niveau_counts_too() -> None:
    los = Hypothese(scherm="goed", fase="eerste", tekst="Misschien slaapt hij te kort")
    oud = Hypothese(scherm="hypothesen", niveau="verdwenen", tekst="Misschien niet")
    assert verschuiving(Beeld(sessie(los, oud, h("klas")), VRAGEN)) == [
        ("De klas / groep", 0, 1),
        ("Zonder niveau", 1, 1),
    ]


def test_without_first_thoughts_there_is_no_shift() -> None:
    assert verschuiving(Beeld(sessie(h("klas", "thuis")), VRAGEN)) == []


@pytest.mark.parametrize(
    ("deel", "totaal", "verwacht"),
    [(0, 0, "▁▁▁▁"), (0, 5, "▁▁▁▁"), (5, 5, "████"), (1, 100, "█▁▁▁"), (99, 100, "███▁"), (1, 2, "██▁▁")],
)
def test_a_bar_has_a_zero_base_and_is_only_full_for_all(deel: int, totaal: int, verwacht: str) -> None:
    assert balk(deel, totaal, 4) == verwacht


def test_what_came_by_looking_through_other_eyes_came_after_the_group_first_stood_there() -> None:
    eerst = h("klas", moment=later(1), fase="eerste")
    ertussen = h("thuis", moment=later(5))
    erna = h("wijk", moment=later(20))
    nu = gesprek(*eerst, *ertussen, *erna).naar("perspectief", later(10)).naar("context", later(30))
    assert [(deel.label, deel.eerste, deel.erbij) for deel in verschuiving(Beeld(nu.sessie, VRAGEN))] == [
        ("De klas / groep", 1, 0),
        ("De wijk", 0, 1),
    ]


def test_nothing_came_by_other_eyes_when_nobody_looked_through_them() -> None:
    beeld = Beeld(sessie(h("klas", moment=later(1), fase="eerste"), h("wijk", moment=later(20))), VRAGEN)
    assert [(deel.eerste, deel.erbij) for deel in verschuiving(beeld)] == [(1, 0)]
