"""What was learned, for a table that knows none of the casussen."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andere_vragen.casus.casus import Casus
from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.casus.uitspraken import Afspraak, Notitie, Terugblik, Uitspraak
from andere_vragen.papieren.leerkring import leerkring
from andere_vragen.vragen.lezen import standaard
from gelezen import LEZERS, gelezen, zichtbaar
from gesprek_waarden import CASUS, NU, TEKST, gesprek

KOPPEN = ("Wat leren we voor anderen?", "Wat willen we vasthouden?", "Wat hielp, ook voor anderen?")


def casus(schuilnaam: str = "Linde-07", soort: str = "jongere") -> Casus:
    return CASUS.gewijzigd_naar(schuilnaam=schuilnaam, soort=soort)


def sessie(*gezegd: Uitspraak, dagen: int = 0, **velden: Any) -> Sessie:
    moment = NU + timedelta(days=dagen)
    heel = gesprek(*gezegd, scherm="terugkijken", **velden).sessie
    return heel.model_copy(update={"begonnen": moment})


def leren(tekst: str, rij: str = "leren", **velden: Any) -> Notitie:
    return Notitie.model_validate({"scherm": "terugkijken", "rij": rij, "tekst": tekst} | velden)


def hielp(wat: str, **velden: Any) -> Afspraak:
    heel = {"scherm": "afspraken", "wat": wat, "bereik": "school", "effect": "helpt"}
    return Afspraak.model_validate(heel | velden)


def punten(tekst: str) -> dict[str, list[str]]:
    """The lines under each heading, as any reader of Markdown shows them."""
    gevonden: dict[str, list[str]] = {}
    for blok in gelezen(tekst, LEZERS["gfm"]):
        if blok.soort == "h2":
            gevonden[blok.tekst] = []
        elif blok.soort == "li":
            [*gevonden.values()][-1].append(blok.tekst)
    return gevonden


def van(*gezegd: Uitspraak, schuilnaam: str = "Linde-07", soort: str = "jongere") -> list[str]:
    """What the leerkring shows of one casus, under all headings together."""
    pagina = punten(leerkring([(casus(schuilnaam, soort), [sessie(*gezegd)])]))
    return [punt for deel in pagina.values() for punt in deel]


def test_it_asks_to_be_read_before_it_is_shared() -> None:
    tekst = leerkring([])
    assert tekst.startswith("# Leerkring: wat we leren\n\nLees dit na voordat je het deelt.")
    assert tuple(punten(tekst)) == KOPPEN
    assert tekst.count("Hier is nog niets over gezegd.") == 3


def test_the_rows_it_reads_are_in_the_questions() -> None:
    assert {"leren", "vasthouden"} <= {
        rij.id for rij in standaard().van_soort("jongere").rijen_van("terugkijken")
    }


def test_learning_points_stand_under_their_heading_sorted_by_text() -> None:
    """The order in which they were said would give away which came from the same casus."""
    een = [sessie(leren("Zeg het eerder"), leren("De pauze", "vasthouden"), hielp("Buddy's"))]
    ander = [sessie(leren("begin klein"), hielp("aula open", bereik="wijk", effect="beetje"))]
    verwacht = {
        KOPPEN[0]: ["begin klein", "Zeg het eerder"],
        KOPPEN[1]: ["De pauze"],
        KOPPEN[2]: ["aula open (de wijk: helpt een beetje)", "Buddy's (de hele school: helpt)"],
    }
    for volgorde in ([(casus(), een), (casus("Berk-1"), ander)], [(casus("Berk-1"), ander), (casus(), een)]):
        assert punten(leerkring(volgorde)) == verwacht


def test_what_two_groups_say_alike_stands_once() -> None:
    tekst = leerkring([(casus(naam), [sessie(leren("Eerst vragen"))]) for naam in ("Linde-07", "Berk-1")])
    assert tekst.count("Eerst vragen") == 1


@pytest.mark.parametrize(
    "gezegd",
    [
        leren("Ze slaapt slecht", rij="werkt"),
        leren("Ze slaapt slecht", scherm="context"),
        leren("Zo ziet de conciërge het", perspectief="conciërge", bron="ingeleefd"),
        leren("Zo ziet de conciërge het", perspectief="conciërge"),
        hielp("Ze belt haar oma", bereik="casus"),
        hielp("Iets", effect="niet"),
        hielp("Iets", effect="onbekend"),
    ],
)
def test_all_else_stays_with_the_casus(gezegd: Uitspraak) -> None:
    assert van(gezegd) == []


def test_it_counts_how_an_afspraak_stands_now() -> None:
    afspraken = [
        hielp("eerst niet", id="a", effect="onbekend"),
        hielp("niet meer", id="b", effect="helpt"),
    ]
    terug = sessie(
        dagen=21,
        terugblik=(Terugblik(afspraak="a", effect="helpt"), Terugblik(afspraak="b", effect="niet")),
    )
    assert punten(leerkring([(casus(), [sessie(*afspraken), terug])]))[KOPPEN[2]] == [
        "eerst niet (de hele school: helpt)"
    ]


@pytest.mark.parametrize(
    ("tekst", "zonder"),
    [
        ("Linde-07 wist het zelf", "de casus wist het zelf"),
        ("Vraag LINDE 07, of linde07", "Vraag de casus, of de casus"),
        ("Linde praat alleen bij gym", "de casus praat alleen bij gym"),
        ("Linde’s moeder en Lindes broer", "de casus moeder en de casus broer"),
        ("(Linde)", "(de casus)"),
        ("De lindeboom", "De lindeboom"),
        ("Linde-071", "de casus-071"),
        ("Linde7 en _Linde_", "de casus7 en _de casus_"),
    ],
)
def test_a_schuilnaam_is_taken_out_in_every_way_it_is_written(tekst: str, zonder: str) -> None:
    assert van(leren(tekst)) == [zonder]


def test_of_a_name_of_more_words_each_word_that_is_a_name_is_taken_out() -> None:
    gezegd = leren("Rode Beuk zei: rode wangen heeft Beuk niet, en Beuks broer ook niet")
    assert van(gezegd, schuilnaam="Rode Beuk-3") == [
        "de casus zei: rode wangen heeft de casus niet, en de casus broer ook niet"
    ]
    assert van(leren("De Rode loper"), schuilnaam="De Beuk", soort="groep") == ["De Rode loper"]


def test_the_schuilnaam_of_another_casus_is_taken_out_too() -> None:
    tekst = leerkring([(casus("Berk-1"), []), (casus(), [sessie(leren("Net als bij Berk en Linde"))])])
    assert "Net als bij de casus en de casus" in tekst


@pytest.mark.parametrize("map", ["eik-02", "eik-02-2"])
def test_a_casus_that_cannot_be_read_is_not_named_either(map: str) -> None:
    tekst = leerkring([(casus(), [sessie(leren("Eik-02 en Linde hielpen Eik"))])], [map])
    assert "Eik" not in tekst
    assert " en de casus hielpen de casus" in tekst


def test_a_name_that_was_typed_at_a_table_is_taken_out_everywhere() -> None:
    aan_tafel = (Deelnemer(rol="Karin (mentor)"), Deelnemer(rol="moeder"), Deelnemer(rol="mevrouw Roos"))
    gezegd = leren("Vraag het Karin en Karins collega. Karina en een roos niet; moeder wel. Roos zei dat")
    tekst = leerkring(
        [
            (casus("Berk-1"), [sessie(aanwezig=aan_tafel)]),
            (casus(), [sessie(gezegd, hielp("Karin belt elke week"))]),
        ],
        rollen=("mentor", "moeder"),
    )
    assert "Vraag het iemand en iemand collega. Karina en een roos niet; moeder wel. iemand zei dat" in tekst
    assert "iemand belt elke week" in tekst
    assert "Karin " not in tekst


def test_a_role_with_a_capital_stays() -> None:
    een = sessie(leren("De Zaalwacht ziet het"), aanwezig=(Deelnemer(rol="Zaalwacht"),))
    assert "De Zaalwacht ziet het" in leerkring([(casus(), [een])], rollen=("zaalwacht",))
    assert "De iemand ziet het" in leerkring([(casus(), [een])])


def test_an_everyday_word_with_a_number_is_only_a_name_with_its_number() -> None:
    assert van(leren("Klas 2 en de klas"), schuilnaam="Klas 2", soort="groep") == ["de casus en de klas"]
    assert van(leren("A en A-1"), schuilnaam="A-1") == ["A en de casus"]


@pytest.mark.parametrize("naam", ["*", "a|b", "[x", "(", "\\d", "-", "_ _", "7"])
def test_a_schuilnaam_may_be_anything(naam: str) -> None:
    assert van(leren(f"x {naam} y"), schuilnaam=naam) == ["x de casus y"]


@given(st.lists(TEKST, max_size=5))
def test_whatever_was_said_is_shown_as_it_was_typed(teksten: list[str]) -> None:
    notities = [leren(tekst) for tekst in teksten]
    pagina = punten(leerkring([(casus("Zzz-99"), [sessie(*notities)])]))
    assert tuple(pagina) == KOPPEN
    verwacht = {zichtbaar(notitie.tekst) for notitie in notities}
    assert {zichtbaar(punt) for punt in pagina[KOPPEN[0]]} == verwacht
