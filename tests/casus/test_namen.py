"""Names typed at the table are told apart from roles: better one missed than a role taken for a name."""

from typing import Any, get_args

import pytest

from andere_vragen.casus.casus import Toestemming
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.namen import in_woorden, namen_aan_tafel, noemt_iemand
from andere_vragen.casus.sessie import Deelnemer
from andere_vragen.casus.uitspraken import Afspraak
from andere_vragen.rijen.welke import rijen_van
from andere_vragen.taal.woorden import Soort
from andere_vragen.vragen.lezen import standaard
from gesprek_waarden import CASUS, NU, gesprek

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


WIJST_IEMAND_AAN = (
    "een paar zitten achterin, Kevin ook",
    "toen begon Noor te lachen",
    "Vooral Sem doet dat",
    "het ligt aan Yara en haar vriendinnen",
    "De mentor sprak met Daan.",
    "iedereen kijkt naar wat Mees doet",
    "de grootste lastpak zit vooraan",
    "De ergste is de jongen bij het raam",
    "na de pauze gaat het mis, dan duwt Bram",
    "Wij denken dat Fleur bang is",
)
WIJST_NIEMAND_AAN = (
    "Een paar zitten achterin",
    "De meesten lachen mee",
    "In de groepsapp op WhatsApp ging een filmpje rond",
    "na Engels is het altijd onrustig",
    "Bij Nederlands werken ze hard",
    "de bus uit Hoorn is laat",
    "Ze hangen bij de Jumbo",
    "Het rooster in Magister klopt niet",
    "De conciërge groet iedereen",
    "we zien het in de week van Sinterklaas",
    "de GGD komt in klas 2B",
    "Het begon op dinsdag. Iedereen stond buiten.",
    "Moeder zegt: Thuis gaat het goed",
    "De J&S-coach en de Jongerenwerker zijn er op maandag",
    "we gaan op kamp naar Texel",
    "Sommigen durven niets te zeggen",
    "op Snapchat staan ze allemaal",
    "Wij praten te veel over de groep",
    "de klas helpt elkaar bij Gym",
    "tijdens de Ramadan is het rustiger",
)


@pytest.mark.parametrize("tekst", WIJST_IEMAND_AAN)
def test_in_a_group_it_is_seen_that_somebody_is_named(tekst: str) -> None:
    assert noemt_iemand(tekst, ROLLEN)


@pytest.mark.parametrize("tekst", WIJST_NIEMAND_AAN)
def test_a_capital_is_not_always_a_name(tekst: str) -> None:
    assert not noemt_iemand(tekst, ROLLEN)


@pytest.mark.parametrize("soort", get_args(Soort))
def test_only_of_a_group_and_a_situation_it_is_asked_to_name_nobody(soort: Soort) -> None:
    nu = Gesprek.begonnen(CASUS.gewijzigd_naar(soort=soort), standaard(), "gewoon", NU).naar("context", NU)
    raad = rijen_van(nu)[0].raad(WIJST_IEMAND_AAN[0], "notitie")
    assert bool(raad) is (soort in ("groep", "situatie"))


def test_before_something_goes_out_of_the_room_the_names_are_told_once_and_none_are_not() -> None:
    assert in_woorden([]) == ""
    zin = "Let op: aan tafel zijn namen getypt: Karin, Sem. Is dat nodig?"
    assert in_woorden(["Karin", "Sem"]) == zin
