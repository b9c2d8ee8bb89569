"""What a name at the table says about who that is, and what it leaves open."""

import pytest

from andere_vragen.taal.mensen import (
    eigenaren,
    ieder_apart,
    ja_of_nee,
    namen_in,
    vergelijkbaar,
    wie_is,
    zelfde_naam,
)

BEKEND = {"mentor", "concierge", "docent", "begeleider", "wijkagent", "ouder- en kindcoach"}


@pytest.mark.parametrize(
    "naam",
    ["Beuk", "beuk", "Beuk zelf", "Beuk-07", "de jongere", "jongere", "De leerling zelf", "leerling"],
)
def test_whom_it_is_about_is_known_by_the_name(naam: str) -> None:
    assert wie_is(naam, "Beuk-07", BEKEND) == "zelf"


@pytest.mark.parametrize(
    "naam",
    [
        "moeder",
        "Moeder",
        "vader",
        "de moeder van Beuk",
        "moeder van de jongere",
        "ouders",
        "een van de ouders",
        "stiefvader",
        "pleegmoeder",
        "mama",
        "verzorger",
        "opvoeder",
        "vader en moeder",
        "moeder en stiefvader",
        "moeder zelf",
    ],
)
def test_parents_and_carers_are_known_by_the_name(naam: str) -> None:
    assert wie_is(naam, "Beuk-07", BEKEND) == "ouder"


@pytest.mark.parametrize(
    "naam", ["mentor", "De mentor", "mentor, klas 2B", "ik", "wij", "we", "docent", "ouder- en kindcoach"]
)
def test_somebody_else_is_known_by_the_name(naam: str) -> None:
    assert wie_is(naam, "Beuk-07", BEKEND) == "ander"


@pytest.mark.parametrize(
    "naam",
    [
        "mevrouw van de opvang",
        "oma",
        "moeder van een vriend",
        "moeder van Linde",
        "oudercoach",
        "medeleerling",
        "leerlingbegeleider",
        "Anna",
        "voogd",
        "broer van Beuk",
        "Beukema",
        "pa van de voetbalclub",
    ],
)
def test_what_a_name_leaves_open_is_not_filled_in(naam: str) -> None:
    assert wie_is(naam, "Beuk-07", BEKEND) is None


def test_a_schuilnaam_of_a_number_alone_makes_nobody_the_youngster() -> None:
    assert wie_is("", "07") is None
    assert wie_is("07", "07") == "zelf"


@pytest.mark.parametrize(
    ("regel", "namen"),
    [
        ("moeder, mentor, vader", ["moeder", "mentor", "vader"]),
        ("mentor, klas 2B", ["mentor, klas 2B"]),
        ("moeder, mentor, klas 2B, vader", ["moeder", "mentor, klas 2B", "vader"]),
        ("docent, van wiskunde; conciërge", ["docent, van wiskunde", "conciërge"]),
        ("mentor,", ["mentor"]),
        (" , ,", []),
        ("klas 2B", ["klas 2B"]),
    ],
)
def test_what_belongs_to_somebody_behind_a_comma_is_no_second_person(regel: str, namen: list[str]) -> None:
    assert namen_in(regel) == namen


@pytest.mark.parametrize(
    ("een", "ander"),
    [
        ("ib'er", "IB’er"),
        ("Zoe", "Zoë"),
        ("de  mentor", "De mentor"),
        ("Linde-07", "linde‑07"),
        ("Linde–07", "Linde—07"),
    ],
)
def test_quotes_accents_dashes_and_capitals_make_no_second_person(een: str, ander: str) -> None:
    assert vergelijkbaar(een) == vergelijkbaar(ander)


@pytest.mark.parametrize(
    ("wie", "namen"),
    [
        ("moeder en mentor", ["moeder", "mentor"]),
        ("mentor, klas 2B", ["mentor, klas 2B"]),
        ("Karin / Sam & de conciërge", ["Karin", "Sam", "de conciërge"]),
        ("mentor met Beuk", ["mentor", "Beuk"]),
        *(
            (teken, [])
            for teken in ("?", "-", "…", "n.v.t.", "nvt", "nog onbekend", "Onbekend", "wie dan?", "niemand")
        ),
        *(
            (open_, [])
            for open_ in (
                "nog niemand",
                "Nog niemand.",
                "geen idee",
                "geen",
                "weet ik niet",
                "nog te bepalen",
                "te bepalen",
                "in overleg",
                "later",
                "iemand",
                "iemand anders",
                "wie wil?",
            )
        ),
        *(
            (allen, [])
            for allen in ("ik", "Wij", "we", "wij allemaal", "ons samen", "iedereen", "ieder zelf", "ik, ?")
        ),
        *(
            (allen, [])
            for allen in (
                "jullie",
                "mezelf",
                "een van ons",
                "elk van ons",
                "wij met z'n allen",
                "met z’n allen",
            )
        ),
        ("vader of moeder", ["vader", "moeder"]),
        ("de hele klas", ["de hele klas"]),
        ("J. de Vries", ["J. de Vries"]),
        ("Ikram", ["Ikram"]),
        ("Wiep", ["Wiep"]),
    ],
)
def test_van_wie_iets_doet_blijven_de_namen_over(wie: str, namen: list[str]) -> None:
    assert eigenaren(wie) == namen


@pytest.mark.parametrize(
    ("een", "ander", "kan"),
    [
        ("ib'er", "ib’er", True),
        ("Zoe", "Zoë", True),
        ("de mentor", "Mentor, klas 2B", True),
        ("Joke", "tante Joke", True),
        ("Jo", "tante Joke", False),
        ("mentor", "mentorcoach", False),
        ("coach", "mentor-coach", False),
        ("", "mentor", False),
    ],
)
def test_een_deel_van_een_naam_telt_alleen_als_heel_woord(een: str, ander: str, kan: bool) -> None:
    assert zelfde_naam(een, ander) is kan
    assert zelfde_naam(ander, een) is kan


@pytest.mark.parametrize(
    ("naam", "wie"),
    [
        ("mentor en de conciërge", ["mentor", "de conciërge"]),
        ("moeder & vader", ["moeder", "vader"]),
        ("moeder+mentor", ["moeder", "mentor"]),
        ("Beuk en moeder en mentor", ["Beuk", "moeder", "mentor"]),
        ("moeder en oma", ["moeder", "oma"]),
        ("Beuk en haar vriendin", ["Beuk", "haar vriendin"]),
        ("ouders en mentor", ["ouders", "mentor"]),
    ],
)
def test_two_people_in_one_breath_are_two(naam: str, wie: list[str]) -> None:
    assert ieder_apart(naam, "Beuk-07", BEKEND) == wie


@pytest.mark.parametrize(
    "naam",
    [
        "mentor",
        "docent Engels en mentor",
        "orthopedagoog en teamleider",
        "mentor, klas 2B en 3C",
        "moeder en vader van een vriend",
        "ouders en verzorgers",
        "ouder- en kindcoach",
        "ouder en kindcoach",
        "mentor en",
        "& mentor",
        "",
    ],
)
def test_what_may_be_one_person_stays_one(naam: str) -> None:
    assert ieder_apart(naam, "Beuk-07", BEKEND) == [naam]


@pytest.mark.parametrize(
    ("antwoord", "zegt"),
    [
        *(("ja", True), ("Ja, hoor", True), ("jawel", True), ("jazeker!", True)),
        *(("nee", False), ("Nee.", False), ("neen", False)),
        *(("misschien", None), ("janneke", None), ("", None)),
    ],
)
def test_an_answer_says_yes_or_no_or_neither(antwoord: str, zegt: bool | None) -> None:
    assert ja_of_nee(antwoord) is zegt
