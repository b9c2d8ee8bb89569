"""The nudges: a sitting in, keys out; and the zoom-meter they share their counting with."""

import re
import sys
import time
from dataclasses import replace
from itertools import product
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
from andere_vragen.vragen.ongeteld import niet_geteld
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


WEG: dict[str, Any] = {"aanwezig": ({"rol": "mentor"},), **ALLEBEI_WEG}
OGEN = Notitie(scherm="perspectief", tekst="Ik zie haar", bron="ingeleefd", perspectief="conciërge")
IN_RIJ: dict[str, Any] = {"scherm": "welkom", "rij": "goed"}


@pytest.mark.parametrize(
    ("waarde", "scherm", "verwacht"),
    [
        (sessie(), "context", []),
        (sessie(n("jongere", 9)), "context", ["alleen_problemen"]),
        (sessie(n("jongere", 5)), "context", ["alleen_problemen"]),
        (sessie(n("jongere", 4)), "context", []),
        (sessie(n("jongere", 9), n("klas", **IN_RIJ)), "context", []),
        (sessie(n("jongere", 9), n("klas", **IN_RIJ)), "perspectief", ["niveau_leeg"]),
        (sessie(n("jongere", 9), n("wijk"), n("klas", **IN_RIJ)), "perspectief", []),
        (sessie(n("jongere", 4), n("klas", **IN_RIJ)), "perspectief", ["niveau_leeg"]),
        (sessie(n("jongere", 3), n("klas", **IN_RIJ)), "perspectief", []),
        (sessie(n("jongere", 9), GOED, route="diep"), "context", []),
        (sessie(n("jongere", 9), route="terugkijken"), "context", []),
        (sessie(n("klas"), **WEG), "context", ["geen_stem", "geen_stem"]),
        (sessie(n("klas"), STEMMEN, **WEG), "context", []),
        (sessie(n("klas"), STEMMEN[1:], **WEG), "context", ["geen_stem"]),
        (sessie(n("klas"), a(wat="We vragen het Linde en moeder"), **WEG), "context", []),
        (sessie(n("klas"), a(wat="Vraag ma 12 januari de conciërge"), **WEG), "context", ["geen_stem"] * 2),
        (sessie(n("klas"), aanwezig=()), "context", []),
        (sessie(n("klas")), "context", []),
        (sessie(h("klas", "klas")), "hypothesen", ["ideeen_een_niveau"]),
        (sessie(h("klas")), "hypothesen", []),
        (sessie(h("klas", "thuis", "wijk")), "hypothesen", ["niemand_anders"]),
        (sessie(h("klas", "thuis", "wijk"), h("wij", alternatief_van="x")), "hypothesen", []),
        (sessie(h("klas", "thuis", "wijk", anders=0)), "hypothesen", []),
        (sessie(h("klas", "thuis", "wijk"), h("wij", rij="anders")), "hypothesen", []),
        (sessie(h("klas", "thuis", "wijk"), n("klas", scherm="anders", rij=None)), "hypothesen", []),
        (sessie(s("het wijkteam"), s("de JGGZ-behandelaar")), "steun", ["alleen_beroepen"]),
        (sessie(s("het wijkteam"), s("de buurman")), "steun", []),
        (sessie(s("het wijkteam")), "steun", []),
        (sessie(OGEN), "perspectief", []),
        (sessie(OGEN), "afspraken", ["ingeleefd"]),
        (sessie(OGEN, a(scherm="perspectief", rij="conciërge")), "afspraken", []),
        (sessie(OGEN, a(wat="De conciërge vragen")), "afspraken", []),
        (sessie(OGEN, aanwezig=(*TAFEL, {"rol": "de conciërge"})), "afspraken", []),
        (sessie(a()), "afspraken", []),
        (sessie(a(), a()), "afspraken", ["niets_omgeving", "niets_voor_meer"]),
        (sessie(a(), a(bereik="klas")), "afspraken", []),
        (sessie(a(), a(scherm="omgeving")), "afspraken", ["niets_voor_meer"]),
        (sessie(a(), a(rij="omgeving")), "afspraken", ["niets_voor_meer"]),
        (sessie(a(), a(niveau="school")), "afspraken", ["niets_voor_meer"]),
        (sessie(a(), a(verandert="omgeving")), "afspraken", ["niets_voor_meer"]),
        (
            sessie(a(), a(niveau="school", verandert="kern")),
            "afspraken",
            ["niets_omgeving", "niets_voor_meer"],
        ),
        (sessie(a(wie="School")), "afspraken", ["wie_niet_hier"]),
        (sessie(a(wie="de gemeente"), aanwezig=()), "afspraken", ["wie_niet_hier"]),
        (sessie(a(wie="conciërge")), "afspraken", ["wie_niet_hier"]),
        (sessie(a(wie="conciërge"), aanwezig=()), "afspraken", []),
        (sessie(a(wie="moeder en mentor")), "afspraken", []),
        (sessie(a(wie="wij")), "afspraken", []),
        (sessie(a(wie=None)), "afspraken", []),
        (sessie(a(), terugkijken_op=None), "slot", ["geen_terugkijken"]),
        (sessie(terugkijken_op=None), "slot", []),
        (sessie(a(), STEMMEN, **WEG), "slot", ["niemand_vertelt"]),
        (sessie(a(vertelt="mentor"), STEMMEN, **WEG), "slot", []),
        (sessie(a(wat="We vertellen het de ouders en Linde"), STEMMEN, **WEG), "slot", []),
        (sessie(a(wat="We vertellen het de ouders"), STEMMEN, **WEG), "slot", ["niemand_vertelt"]),
        (sessie(a(), STEMMEN, aanwezig=TAFEL[:1]), "slot", []),
    ],
)
def test_what_a_sitting_asks_for(waarde: Sessie, scherm: str, verwacht: list[str]) -> None:
    assert sleutels(waarde, scherm) == verwacht


def test_the_weightiest_comes_first() -> None:
    alles = sessie(
        *(n("jongere", 9), h("klas", "klas", "klas"), s("het wijkteam"), s("de GGD"), OGEN),
        *(a(), a(wie="school")),
        terugkijken_op=None,
        **WEG,
    )
    overal = VRAGEN.model_copy(
        update={"zetjes": tuple(zetje.model_copy(update={"schermen": ()}) for zetje in VRAGEN.zetjes)}
    )
    gevonden = [een.id.partition(":")[0] for een in nu(alles, "context", overal)]
    assert list(dict.fromkeys(gevonden)) == list(REGELS) == [zetje.id for zetje in VRAGEN.zetjes]
    assert len(REGELS) == 12


# A table of tables: who is here, what was said, in which route, after which sittings. Each zetje is checked
# against the log itself, in words of its own.

WIE: list[dict[str, Any]] = [
    *({}, {"aanwezig": TAFEL}, {"aanwezig": TAFEL[:1]}, {"aanwezig": ({"rol": "Karin"}, {"rol": "mentor"})}),
    *(WEG, {"aanwezig": TAFEL[:2], **JONGERE_WEG}, {"aanwezig": TAFEL[::2], **OUDERS_WEG}),
]
GEZEGD: list[list[Uitspraak]] = [
    [],
    n("jongere", 9),
    [*n("jongere", 4), *n("school", 3), *n("wijk")],
    [*n("klas", 6), *n("klas", **IN_RIJ)],
    [*n("klas", 6), *GOED],
    [*n("klas", 5), *STEMMEN],
    h("klas", "klas", "klas"),
    [*h("klas", "thuis", "wijk"), *h("wij", rij="anders")],
    [*h("klas", "thuis"), Hypothese(scherm="welkom", rij="ideeen", tekst="Misschien")],
    [OGEN, a(wat="Iets kleins")],
    [OGEN, a(wat="De conciërge helpt", wie="conciërge")],
    [a(), a(wie="school")],
    [a(verandert="omgeving"), a(bereik="klas", vertelt="mentor")],
    [a(wie="Linde"), a(wie="vader"), a(wie="Karin"), a(wat="We vragen en vertellen het Linde en vader")],
    [s("het wijkteam"), s("de GGD"), s("oma", "thuis")],
    [s("het wijkteam"), s("een coach")],
]
EERDER: list[tuple[Sessie, ...]] = [
    (),
    (sessie(h("wijk"), n("wijk", 5), STEMMEN, a(wie="de gemeente"), id="eerder01"),),
]
VER = {"vrienden", "wijk", "wij", "stelsel"}


def _true(id: str, gesprek: Gesprek) -> bool:
    """Whether what this zetje says is so, by the log."""
    zit, alle = gesprek.sessie, gesprek.sessies
    naam, _, over = id.partition(":")
    weg = {wie.is_ for wie in zit.afwezig}
    hier = {wie.is_ for wie in zit.aanwezig}
    wat = " ".join(afspraak.wat for afspraak in zit.afspraken)
    match naam:
        case "geen_stem":
            is_, niveau = {"zelf": ("zelf", "jongere"), "ouders": ("ouder", "thuis")}[over]
            zelf = [een for een_ in alle for een in een_.notities if een.bron == "zelf_gezegd"]
            return is_ in weg - hier and not any(een.niveau == niveau for een in zelf) and "vragen" not in wat
        case "niveau_leeg":
            gekeken = {een.niveau for een_ in alle for een in (*een_.notities, *een_.hypothesen)}
            return not gekeken & VER
        case "alleen_problemen":
            plekken = {("goed", None), ("welkom", "goed")}
            return not plekken & {(een.scherm, een.rij) for een in zit.notities}
        case "ideeen_een_niveau":
            return len({idee.niveau for een in alle for idee in een.hypothesen}) == 1
        case "niemand_anders":
            return not any(idee.rij == "anders" or idee.alternatief_van for idee in zit.hypothesen)
        case "alleen_beroepen":
            return not any("oma" in (notitie.geeft or "") for notitie in zit.notities)
        case "ingeleefd":
            return any(een.perspectief == over for een in zit.notities) and over not in str(zit.aanwezig)
        case "niets_omgeving":
            return not any(een.verandert == "omgeving" or een.bereik != "casus" for een in zit.afspraken)
        case "wie_niet_hier":
            (wie,) = (een.wie for een in zit.afspraken if een.id == over)
            return wie == "school" or wie not in {ander.rol for ander in zit.aanwezig}
        case "niets_voor_meer":
            return {een.bereik for een in zit.afspraken} == {"casus"}
        case "geen_terugkijken":
            return all(een.terugkijken_op is None for een in alle)
        case "niemand_vertelt":
            return bool(weg - hier) and not any(een.vertelt for een in zit.afspraken)
    raise AssertionError(naam)


@pytest.mark.parametrize("route", [route.id for route in VRAGEN.routes])
def test_at_every_table_each_zetje_is_true_and_says_what_no_row_says(route: str) -> None:
    gehoord = set()
    schermen = VRAGEN.op_route(route)
    for wie, gezegd, eerder, dag in product(WIE, GEZEGD, EERDER, (NU.date(), None)):
        tafel = gesprek(*gezegd, route=route, terugkijken_op=dag, **wie)
        tafel = replace(tafel, eerder=eerder)
        for scherm in schermen:
            hier = tafel.naar(scherm.id, NU)
            for duwtje in duwtjes(hier.beeld, scherm.id):
                gehoord.add(duwtje.id.partition(":")[0])
                assert _true(duwtje.id, hier), (duwtje, wie, gezegd, eerder)
                assert not re.search(r"\{\w+\}", duwtje.tekst + duwtje.afspraak)
                vragen = {rij.vraag for rij in rijen_van(hier)} | {scherm.vraag}
                assert duwtje.tekst not in vragen
    verwacht = set(REGELS) if route in ("gewoon", "diep") else set(REGELS) - {"alleen_beroepen"}
    if route == "terugkijken":
        verwacht -= {"niveau_leeg", "alleen_problemen", "ideeen_een_niveau", "niemand_anders"}
    assert gehoord == verwacht


@pytest.mark.parametrize(
    ("zetje", "scherm", "rij", "waarde"),
    [
        ("geen_stem:zelf", "welkom", "stem_jongere", sessie(n("klas"), **WEG)),
        ("alleen_problemen", "welkom", "goed", sessie(n("jongere", 9))),
        ("niemand_anders", "hypothesen", "anders", sessie(h("klas", "wij", "wijk"))),
        ("niets_omgeving", "afspraken", "omgeving", sessie(a(), a(), route="kort")),
        ("geen_terugkijken", "slot", "terugkijken", sessie(a(), terugkijken_op=None)),
    ],
)
def test_a_row_that_asks_the_same_has_no_need_of_it(
    zetje: str, scherm: str, rij: str, waarde: Sessie
) -> None:
    overal = VRAGEN.model_copy(
        update={"zetjes": tuple(een.model_copy(update={"schermen": ()}) for een in VRAGEN.zetjes)}
    )
    tafel = Gesprek(CASUS, waarde, overal).naar(scherm, NU)
    for hier in rijen_van(tafel):
        assert (zetje in {een.id for een in zetjes(tafel, hier)}) == (hier.plek.rij != rij), hier.plek


def test_every_rule_has_words_and_all_words_have_a_rule() -> None:
    assert set(REGELS) == set(get_args(Zetjenaam)) == {zetje.id for zetje in VRAGEN.zetjes}


def test_a_zetje_of_before_is_accepted_named_and_never_comes() -> None:
    oud = {"id": "zonder_wie", "tekst": "Wie doet dit?"}
    eigen = Vragen.model_validate({**VRAGEN.model_dump(), "zetjes": [oud]})
    assert "Niet meer nodig: zetje zonder_wie. De app geeft het niet meer." in niet_geteld(eigen)
    assert not any("zetje" in zin for zin in niet_geteld(VRAGEN) if "Niet meer" in zin)
    assert nu(sessie(a(wie=None)), "afspraken", eigen) == []


def test_words_of_the_group_with_braces_are_shown_as_they_are() -> None:
    waarde = sessie(a(wat="{wie} {x} belt", wie="School"))
    assert "“{wie} {x} belt” staat op naam van School. Wie van ons zorgt dat het lukt?" in [
        duwtje.tekst for duwtje in nu(waarde, "afspraken")
    ]


def test_who_is_not_heard_is_asked_in_the_words_of_the_row() -> None:
    zelf, ouders = nu(sessie(n("klas"), **WEG), "context")
    assert zelf.tekst == "Wat zegt de jongere zelf over deze vraag? F5: wie vraagt het, en wanneer?"
    assert ouders.afspraak == "We vragen de ouders wat zij ervan vinden, en vertellen wat we bespraken"
    toen = nu(sessie(n("klas"), route="terugkijken", **WEG), "nu")
    assert toen[0].tekst.startswith("Wat zegt de jongere zelf: hoe was het de laatste tijd? F5: wie vraagt")


@pytest.mark.parametrize(
    ("wie", "weg"),
    [
        ("teamleider", ("de teamleider",)),
        ("Karin", ("Karin",)),
        ("kapper", ("kapper",)),
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
    gevonden = [een.tekst for een in nu(sessie(STEMMEN, a(wie=wie)), "afspraken")]
    assert gevonden == [f"“bellen” staat op naam van {een}. Wie van ons zorgt dat het lukt?" for een in weg]


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
    assert ("wie_niet_hier" in sleutels(waarde, "afspraken")) is is_weg


def test_wie_we_missen_is_er_niet_ook_als_een_naam_open_blijft() -> None:
    velden: dict[str, Any] = {
        "aanwezig": ({"rol": "Karin"},),
        "afwezig": ({"rol": "teamleider"}, {"rol": "Linde"}),
    }
    for wie in ("teamleider", "Linde"):
        assert "wie_niet_hier" in sleutels(sessie(STEMMEN, a(wie=wie), **velden), "afspraken")


def test_wie_door_andere_ogen_bekeken_is_en_nu_hier_zit_wordt_niet_meer_gevraagd() -> None:
    ogen = Hypothese(scherm="perspectief", tekst="Misschien", bron="ingeleefd", perspectief="conciërge")
    for tafel, gevraagd in ((TAFEL, True), ((*TAFEL, {"rol": "de conciërge"}), False)):
        waarde = sessie(STEMMEN, ogen, aanwezig=tafel)
        assert ("ingeleefd" in sleutels(waarde, "afspraken")) is gevraagd


@pytest.mark.parametrize(("niveau", "heet"), [("klas", "De klas / groep"), ("jongere", "Linde")])
def test_the_only_niveau_of_the_ideas_is_called_as_the_group_knows_it(niveau: str, heet: str) -> None:
    (gevonden,) = nu(sessie(h(niveau, niveau)), "hypothesen")
    assert gevonden.tekst.startswith(f"Al onze ideeën gaan over: {heet}.")
    assert nu(sessie(h("verdwenen", "verdwenen")), "hypothesen") == []


def test_a_zetje_without_screens_comes_on_every_screen() -> None:
    (zetje,) = (zetje for zetje in VRAGEN.zetjes if zetje.id == "wie_niet_hier")
    for schermen, gevonden in (((), SCHERMEN), (("slot",), ["slot"])):
        eigen = VRAGEN.model_copy(update={"zetjes": (zetje.model_copy(update={"schermen": schermen}),)})
        waarde = sessie(a(wie="school"))
        assert [scherm for scherm in SCHERMEN if nu(waarde, scherm, eigen)] == gevonden


def test_a_zetje_that_was_put_aside_stays_away_and_its_neighbours_do_not() -> None:
    waarde = gesprek(*n("klas"), **WEG)
    rij = rijen_van(waarde)[0]
    assert [een.id for een in zetjes(waarde, rij)][:2] == ["geen_stem:zelf", "geen_stem:ouders"]
    daarna = waarde.weggelegd("geen_stem:zelf", later(1))
    assert [een.id for een in zetjes(daarna, rijen_van(daarna)[0])][:2] == ["geen_stem:ouders", ""]
    assert daarna.ongedaan(later(2)).sessie.zetjes_weg == ("geen_stem:zelf",)


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
    """Measured a few times and without a tracer: the machine may be busy, the rules may not."""
    velden = {"notities": tuple(n("jongere", 1000)), "hypothesen": tuple(h(*["klas"] * 900))}
    waarde = Sessie(
        casus=CASUS.id,
        begonnen=NU,
        gewijzigd=NU,
        scherm="context",
        **velden,
        afspraken=tuple(a() for _ in range(100)),
    )
    duur, spoor = [], sys.gettrace()
    sys.settrace(None)
    try:
        for _ in range(10):
            begin = time.perf_counter()
            nu(waarde, "afspraken")
            duur.append(time.perf_counter() - begin)
    finally:
        sys.settrace(spoor)
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
