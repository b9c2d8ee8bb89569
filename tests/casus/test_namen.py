"""Names typed at the table are told apart from roles: better one missed than a role taken for a name."""

from typing import Any

import pytest

from andere_vragen.casus.namen import namen_aan_tafel
from andere_vragen.casus.sessie import Deelnemer, Toestemming
from andere_vragen.casus.uitspraken import Afspraak
from andere_vragen.vragen.lezen import standaard
from gesprek_waarden import CASUS, gesprek

ROLLEN = [rol.naam for rol in standaard().rollen]


def namen(*mensen: str, **velden: Any) -> list[str]:
    sessie = gesprek(aanwezig=tuple(Deelnemer(rol=rol) for rol in mensen), **velden).sessie
    return namen_aan_tafel(CASUS, [sessie], ROLLEN)


@pytest.mark.parametrize(
    ("getypt", "naam"),
    [
        ("Karin", ["Karin"]),
        ("Karin (mentor)", ["Karin"]),
        ("mentor Karin", ["Karin"]),
        ("meneer Jansen", ["Jansen"]),
        ("Meester Kees", ["Kees"]),
        ("mevrouw De Vries", ["Vries"]),
        ("dhr. Bakker", ["Bakker"]),
        ("Anne-Marie", ["Anne-Marie"]),
        ("Sam en Noor", ["Sam", "Noor"]),
        ("Fatima’s moeder", ["Fatima"]),
        ("Ahmed's vader", ["Ahmed"]),
        ("Émile", ["Émile"]),
    ],
)
def test_a_name_is_seen(getypt: str, naam: list[str]) -> None:
    assert namen(getypt) == naam


@pytest.mark.parametrize("rol", [*ROLLEN, *(rol.capitalize() for rol in ROLLEN)])
def test_no_role_of_the_question_file_is_a_name(rol: str) -> None:
    assert namen(rol) == []


@pytest.mark.parametrize(
    "rol",
    [
        *("Docent wiskunde", "Moeder van Linde", "IB'er", "GGD", "CJG", "Veilig Thuis", "Jeugdteam", "Mama"),
        *(
            "Zorgcoördinator",
            "Zorgcoordinator",
            "Opa en oma",
            "J&S-coach",
            "Klas 2B",
            "Leerplicht",
            "Wijkteam",
        ),
        *("Kantine", "Gezinsvoogd", "Logopedist", "Orthopedagoog", "Buddy", "Stiefvader", "Jongere zelf"),
        *("Linde", "Ik", "Wij allemaal", "Pleegouders", "Politie", "Schoolarts", "Beste vriend", "Directie"),
        *("Onderwijsassistent", "Receptioniste", "Klasgenoot", "Kok", "Gedragswetenschapper", "Maatje"),
        *("karin", "?", "n.v.t.", "A"),
    ],
)
def test_what_names_nobody_is_no_name(rol: str) -> None:
    assert namen(rol) == []


def test_people_are_named_in_more_places_than_the_table() -> None:
    afspraak = Afspraak(scherm="afspraken", wat="Bellen met Piet", wie="Karin", vertelt="Ahmed")
    sessie = gesprek(afspraak, afwezig=(Deelnemer(rol="Noor"),), regie="Sam").sessie
    casus = CASUS.gewijzigd_naar(toestemming=Toestemming(wie="moeder Fatima"))
    assert namen_aan_tafel(casus, [sessie, sessie], ROLLEN) == ["Noor", "Sam", "Karin", "Ahmed", "Fatima"]
