"""The question file: reading it, what is said when it is wrong, and the one that ships."""

import json
import time
import tomllib
from collections.abc import Iterator
from importlib.resources import files

import jsonschema
import pytest

from andere_vragen.vragen.fout import VragenFout
from andere_vragen.vragen.lezen import GROOTST, ontleed, schema_tekst, standaard, standaard_tekst
from andere_vragen.vragen.toml_regels import regels

VRAGEN = standaard().van_soort("jongere")

KLEIN = """\
formaat = 1
titel = "Klein"
afspraken_vanaf = "slot"
[[niveaus]]
id = "klas"
label = "De klas"
vraag = "Wat gebeurt er?"
[[rollen]]
naam = "docent"
[[rijen]]
lijst = "plekken"
id = "les"
label = "Les"
vraag = "Wat kan anders?"
niveau = "klas"
[[routes]]
id = "kort"
titel = "Kort"
uitleg = "Even."
minuten = 30
schermen = [
    "kaart", # eerst dit
    "slot",
]
[[schermen]]
id = "kaart"
soort = "trap"
titel = "Kaart"
vraag = "Wat zie je?"
uitleg = ["Kijk."]
minuten = 5
rijen = "plekken"
[[schermen]]
id = "slot"
soort = "perspectief"
titel = "Slot"
vraag = "Wie?"
vraag_rol = "Jij bent {rol}."
uitleg = ["Kijk."]
minuten = 5
"""


def fouten(tekst: str) -> list[str]:
    with pytest.raises(VragenFout) as gevangen:
        ontleed(tekst, "v.toml")
    return [str(fout) for fout in gevangen.value.fouten]


def anders(oud: str, nieuw: str) -> str:
    assert oud in KLEIN
    return KLEIN.replace(oud, nieuw, 1)


@pytest.mark.parametrize(
    ("oud", "nieuw", "zinnen"),
    [
        (
            'titel = "Kaart"',
            'titl = "Kaart"',
            ['v.toml, regel 28, [[schermen]] 1 (kaart): onbekende sleutel "titl". Bedoel je "titel"?'],
        ),
        (
            'titel = "Kaart"',
            'titel = "Kaart"\nxyz = 1',
            ['v.toml, regel 29, [[schermen]] 1 (kaart): onbekende sleutel "xyz".'],
        ),
        ('titel = "Kaart"\n', "", ["v.toml, regel 25, [[schermen]] 1 (kaart): titel ontbreekt."]),
        ('titel = "Klein"\n', "", ["v.toml: titel ontbreekt."]),
        ('titel = "Klein"', 'titel = ""', ["v.toml, regel 2: titel: de tekst is leeg."]),
        ("[[rollen]]", "[[rolen]]", ['v.toml, regel 8: onbekende sleutel "rolen". Bedoel je "rollen"?']),
        ('[[rollen]]\nnaam = "docent"\n', "", ["v.toml: [[rollen]] ontbreekt."]),
        (
            'naam = "docent"',
            f'naam = "{"x" * 201}"',
            [
                f"v.toml, regel 9, [[rollen]] 1 ({'x' * 59}…): "
                "naam: de tekst is te lang (hoogstens 200 tekens)."
            ],
        ),
        (
            "minuten = 30",
            'minuten = "lang"',
            ["v.toml, regel 20, [[routes]] 1 (kort): minuten: hier hoort een heel getal."],
        ),
        (
            "minuten = 30",
            "minuten = 481",
            ["v.toml, regel 20, [[routes]] 1 (kort): minuten: het getal is te hoog (hoogstens 480)."],
        ),
        (
            '    "slot",\n',
            '    "slot",\n    3,\n',
            [
                "v.toml, regel 24, [[routes]] 1 (kort): "
                "schermen: hier hoort een tekst, tussen aanhalingstekens."
            ],
        ),
        (
            '    "slot",\n',
            '    "slt",\n',
            ['v.toml, regel 23, [[routes]] 1 (kort): er is geen scherm "slt". Bedoel je "slot"?'],
        ),
        (
            '    "slot",\n',
            '    "slot",\n    "kaart",\n',
            ['v.toml, regel 24, [[routes]] 1 (kort): scherm "kaart" staat twee keer in deze route.'],
        ),
        (
            'rijen = "plekken"',
            'rijen = "plekjes"',
            [
                "v.toml, regel 32, [[schermen]] 1 (kaart): "
                'er is geen lijst met rijen "plekjes". Bedoel je "plekken"?'
            ],
        ),
        (
            'rijen = "plekken"',
            'rijen = "plekken"\nverder_op = "slt"',
            ['v.toml, regel 33, [[schermen]] 1 (kaart): er is geen scherm "slt". Bedoel je "slot"?'],
        ),
        (
            'niveau = "klas"',
            'niveau = "maan"',
            ['v.toml, regel 15, [[rijen]] 1 (les): er is geen niveau "maan".'],
        ),
        (
            'afspraken_vanaf = "slot"',
            'afspraken_vanaf = "Slot"',
            ['v.toml, regel 3: er is geen scherm "Slot". Bedoel je "slot"?'],
        ),
        (
            'id = "kort"',
            'id = "Heel kort"',
            [
                "v.toml, regel 17, [[routes]] 1 (Heel kort): "
                "id: gebruik kleine letters, cijfers en _, en begin met een letter."
            ],
        ),
        (
            "{rol}",
            "de ander",
            [
                "v.toml, regel 38, [[schermen]] 2 (slot): "
                "vraag_rol: hier hoort {rol} in te staan: daar komt de naam van de ander."
            ],
        ),
        (
            'soort = "trap"',
            'soort = "trapp"',
            [
                'v.toml, regel 27, [[schermen]] 1 (kaart): onbekende soort "trapp". Bedoel je "trap"? '
                "Het kan zijn: lijst, trap, welkom, perspectief, afspraken, slot."
            ],
        ),
        (
            'soort = "trap"',
            'sort = "trap"',
            ['v.toml, regel 27, [[schermen]] 1 (kaart): onbekende sleutel "sort". Bedoel je "soort"?'],
        ),
        ('soort = "trap"\n', "", ["v.toml, regel 25, [[schermen]] 1 (kaart): soort ontbreekt."]),
        (
            'soort = "trap"',
            "soort = 0x" + "F" * 300,
            ["v.toml, regel 27, [[schermen]] 1 (kaart): het getal is te groot."],
        ),
        (
            'soort = "trap"',
            "soort = 3",
            [
                "v.toml, regel 27, [[schermen]] 1 (kaart): "
                "soort: het kan zijn: lijst, trap, welkom, perspectief, afspraken, slot."
            ],
        ),
        (
            'naam = "docent"',
            'naam = "docent"\n[[rollen]]\nnaam = "Docent"',
            [
                "v.toml, regel 11, [[rollen]] 2 (Docent): "
                'naam "Docent" staat er twee keer; de eerste staat op regel 9.'
            ],
        ),
        (
            'label = "Les"',
            'label = "Les"\nvraag = "Zo?"\n[[rijen]]\nlijst = "plekken"\nid = "les"\nlabel = "Les"',
            [
                "v.toml, regel 17, [[rijen]] 2 (les): "
                'id "les" staat er twee keer; de eerste staat op regel 12.'
            ],
        ),
        (
            'lijst = "plekken"',
            'lijst = "niveaus"',
            [
                'v.toml, regel 32, [[schermen]] 1 (kaart): er is geen lijst met rijen "plekken".',
            ],
        ),
        (
            "formaat = 1",
            "formaat = 2\nnieuw = true",
            [
                "v.toml, regel 1: formaat: hoger dan 1. "
                "Dit bestand hoort bij een nieuwere versie van het programma."
            ],
        ),
        (
            "Wat zie je?",
            r"Wat \u001b[31mzie je?",
            [
                "v.toml, regel 29, [[schermen]] 1 (kaart): "
                "hier staat een onzichtbaar teken dat er niet hoort; haal het weg."
            ],
        ),
        (
            'lijst = "plekken"\nid = "les"\nlabel = "Les"\nvraag = "Wat kan anders?"\nniveau = "klas"',
            'lijst = "niveaus"\nid = "les"\nlabel = "Les"\nvraag = "Wat kan anders?"',
            [
                "v.toml, regel 11, [[rijen]] 1 (les): "
                'een rij in de lijst "niveaus" komt in plaats van een niveau; zeg welk, met niveau.',
                'v.toml, regel 31, [[schermen]] 1 (kaart): er is geen lijst met rijen "plekken".',
            ],
        ),
        (
            'label = "Les"',
            'label = "Les"\nkort = "in de lessen"',
            ["v.toml, regel 14, [[rijen]] 1 (les): kort: de tekst is te lang (hoogstens 9 tekens)."],
        ),
        (
            'naam = "docent"',
            'naam = "docent"\n"\\u001b[31mrood\\n\\u202ekop" = 1',
            ['v.toml, regel 8, [[rollen]] 1 (docent): onbekende sleutel "[31mrood kop".'],
        ),
        (
            'niveau = "klas"',
            'niveau = "maan"\nvraagg = """een\ntwee"""\nbron = "krant"',
            [
                'v.toml, regel 15, [[rijen]] 1 (les): er is geen niveau "maan".',
                'v.toml, regel 16, [[rijen]] 1 (les): onbekende sleutel "vraagg". Bedoel je "vraag"?',
                "v.toml, regel 18, [[rijen]] 1 (les): "
                "bron: hier kan alleen staan: zelf_gezegd, aan_tafel, ingeleefd of cijfers.",
            ],
        ),
    ],
)
def test_every_mistake_is_said_with_its_place(oud: str, nieuw: str, zinnen: list[str]) -> None:
    assert fouten(anders(oud, nieuw)) == zinnen


@pytest.mark.parametrize(
    ("oud", "nieuw", "zin"),
    [
        ('titel = "Kaart"', 'titel "Kaart"', "regel 28: achter een sleutel hoort een = en dan de waarde."),
        ('titel = "Kaart"', 'titel = "Kaart', "regel 28: een tekst is niet af: er mist een aanhalingsteken."),
        ('titel = "Kaart"', "titel = Kaart", "regel 28: deze waarde klopt niet. Hoort hij tussen"),
        ('titel = "Kaart"', 'titel = "Ka"art"', "regel 28: er staat te veel op deze regel"),
        (
            "minuten = 30",
            "minuten = 2,5",
            "regel 20: er staat te veel op deze regel; kijk naar de aanhalingstekens, of naar een komma",
        ),
        (
            'titel = "Kaart"',
            'titel = "K"\ntitel = "L"',
            "regel 29: dit staat er twee keer; dat mag maar één keer.",
        ),
        ('titel = "Kaart"', 'titel = "Ka\x1b[31mart"', "regel 28: hier staat een onzichtbaar teken"),
        (
            'titel = "Kaart"',
            r'titel = "C:\qart"',
            r"regel 28: zet \\ in plaats van \, of gebruik ' in plaats",
        ),
        ('    "slot",\n]', '    "slot",\n', "regel 25: deze waarde klopt niet. Hoort hij tussen"),
        ('    "slot",\n]', '    "slot"\n"x"]', "regel 24: een lijst is niet af: er mist een komma of een ]."),
        ("[[routes]]", "[[routes]", "regel 16: de haakjes om deze naam kloppen niet, zoals [[schermen]]."),
        ("[[routes]]", "!", "regel 16: deze regel klopt niet; vergelijk hem met"),
        ('vraag = "Wie?"', 'vraag = """Wie?', "regel 40: een tekst is niet af: er mist een aanhalingsteken."),
        ("minuten = 30", "minuten = " + "9" * 5000, "regel 20: hier staat een getal dat te groot is."),
    ],
)
def test_broken_toml_is_said_in_dutch(oud: str, nieuw: str, zin: str) -> None:
    (gezegd,) = fouten(anders(oud, nieuw))
    assert zin in gezegd


@pytest.mark.parametrize(
    ("tekst", "zin"),
    [
        ("", "v.toml: het bestand is leeg."),
        ("\ufeff \r\n", "v.toml: het bestand is leeg."),
        ("\0\0\0\0", "v.toml: het bestand is leeg."),
        ("a" * (GROOTST + 1), "v.toml: het bestand is te groot voor vragen (hoogstens 1 MB)."),
        (
            "#\na" + ".a" * 30_000 + " = 1",
            "v.toml, regel 2: hier zitten te veel lijsten of sleutels in elkaar.",
        ),
        (
            "a = " + "[" * 500 + "]" * 500,
            "v.toml, regel 1: hier zitten te veel lijsten of sleutels in elkaar.",
        ),
        ("a = " + "{a=" * 500, "v.toml, regel 1: hier zitten te veel lijsten of sleutels in elkaar."),
        ("[a" + ".a" * 30_000 + "]", "v.toml, regel 1: hier zitten te veel lijsten of sleutels in elkaar."),
    ],
)
def test_what_is_no_question_file_is_refused_before_reading(tekst: str, zin: str) -> None:
    assert fouten(tekst) == [zin]


def test_a_foreign_file_is_answered_in_time() -> None:
    gezegd = fouten("\n".join(f"sleutel{nr} = 1" for nr in range(3_000)))
    assert len(gezegd) == 3_000 + 7


@pytest.mark.parametrize("tekst", ["rijen = [" + "{}," * 50_000 + "]", "[[schermen]]\n" * 70_000])
def test_a_file_in_which_nothing_is_right_is_refused_in_one_line(tekst: str) -> None:
    begin = time.process_time()
    assert fouten(tekst) == ["v.toml: hier klopt te veel niet (meer dan 5000 fouten)."]
    assert time.process_time() - begin < 10


@pytest.mark.parametrize(
    "tekst",
    [
        "schermen = 'a'\nrollen = [1, 2]\nniveaus = {x = 1}\nroutes = []",
        "schermen = ['a', [], {}, {soort = 1}]\nrijen = [{lijst = 1, niveau = [], id = {}}]",
        "[schermen]\nid = 'a'\n[[routes]]\nschermen = 'a'\n[[routes]]\nschermen = [[], 1979-05-27]",
        "formaat = nan\nafspraken_vanaf = ['a']\nx = ['\\u0007']",
    ],
)
def test_odd_shapes_are_refused_without_a_crash(tekst: str) -> None:
    assert all(zin.startswith("v.toml") for zin in fouten(tekst))


def test_the_file_name_cannot_speak_to_the_terminal() -> None:
    with pytest.raises(VragenFout) as gevangen:
        ontleed("", "\x1b[31m" + "x" * 100 + ".toml")
    assert str(gevangen.value) == "[31m" + "x" * 55 + "…: het bestand is leeg."


def test_bom_and_windows_line_ends_are_fine() -> None:
    assert ontleed("\ufeff" + KLEIN.replace("\n", "\r\n"), "v.toml") == ontleed(KLEIN, "v.toml")


def test_a_list_of_rows_that_no_screen_uses_is_fine() -> None:
    assert ontleed(anders('rijen = "plekken"', 'rijen = "niveaus"'), "v.toml").rijen


# Where things stand in a TOML text


def paden(waarde: object, pad: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if pad:
        yield pad
    if isinstance(waarde, dict):
        for sleutel, deel in waarde.items():
            yield from paden(deel, (*pad, sleutel))
    elif isinstance(waarde, list):
        for nr, deel in enumerate(waarde):
            yield from paden(deel, (*pad, nr))


LASTIG = r'''
a."b c".d = [1.5, {x = 1, y = [2,
3]}, """q
"x" = [["""", 4]
z = """
nee = 1 \""" """
w = "\"nee = [" # nee = [
[t]
u = 1979-05-27 07:32:00
[[l.m]]
q = []
[[l.m]]
[l.m.n]
"a.b" = {}
r = ["]",
  # nee
  'x',
]
'''


@pytest.mark.parametrize("tekst", [LASTIG, KLEIN, standaard_tekst()])
def test_the_line_finder_sees_what_tomllib_sees(tekst: str) -> None:
    assert set(paden(tomllib.loads(tekst))) - {("l",)} == set(regels(tekst))


def test_lines_of_the_difficult_places() -> None:
    waar = regels(LASTIG)
    assert waar["a", "b c", "d", 1, "y", 1] == 3
    assert waar["a", "b c", "d", 3] == 4
    assert waar["w",] == 7
    assert waar["l", "m", 1] == 12
    assert waar["l", "m", 1, "n", "r", 1] == 17


# The schema


def test_the_schema_that_ships_is_the_one_of_the_models() -> None:
    geleverd = files("andere_vragen").joinpath("vragen.schema.json").read_text("utf-8")
    assert geleverd == schema_tekst()


def test_the_shipped_file_fits_its_schema() -> None:
    schema = json.loads(schema_tekst())
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(tomllib.loads(standaard_tekst()))


@pytest.mark.parametrize(
    ("naam", "in_een_zin"),
    [
        ("conciërge", "de conciërge"),
        ("Conciërge", "de conciërge"),
        (" de CONCIËRGE ", "de conciërge"),
        ("Ouders", "een van de ouders"),
        ("glazenwasser", "glazenwasser"),
        ("de glazenwasser", "de glazenwasser"),
        ("Oom Beuk", "Oom Beuk"),
        ("", ""),
    ],
)
def test_een_rol_heeft_overal_hetzelfde_lidwoord_en_een_eigen_naam_krijgt_er_geen(
    naam: str, in_een_zin: str
) -> None:
    assert VRAGEN.met_lidwoord(naam) == in_een_zin


def test_een_rol_zonder_lidwoord_heet_in_een_zin_zoals_hij_heet() -> None:
    assert ontleed(KLEIN, "vragen.toml").met_lidwoord("Docent") == "docent"
