"""Reading a question file: text in, and `Vragen` out or everything that is wrong. The caller reads the file.

Whoever changes the questions is no programmer, so every message names the place, what is wrong there,
and the nearest right word.
"""

import json
import tomllib
from functools import cache
from importlib.resources import files

from andere_vragen.taal.toml import TeVeelError, waarden_in
from andere_vragen.vragen.fout import Fout, VragenFout
from andere_vragen.vragen.modellen import Vragen
from andere_vragen.vragen.nakijken import nagekeken
from andere_vragen.vragen.toml_regels import regels

BESTAND = "vragen.toml"
"""The question file that comes with the program."""

GROOTST = 1_000_000
"""Characters in a question file; the one of the program has about 27,000."""

_SYNTAX = (
    ("twice", "dit staat er twee keer; dat mag maar één keer"),
    ("overwrite", "dit staat er twee keer; dat mag maar één keer"),
    ("Duplicate", "dit staat er twee keer; dat mag maar één keer"),
    ("mutate", "dit staat er twee keer; dat mag maar één keer"),
    ("after a key", "achter een sleutel hoort een = en dan de waarde"),
    ("declaration", "de haakjes om deze naam kloppen niet, zoals [[schermen]]"),
    ("array", "een lijst is niet af: er mist een komma of een ]"),
    ("Unescaped", "zet \\\\ in plaats van \\, of gebruik ' in plaats van \""),
    ("Unterminated", "een tekst is niet af: er mist een aanhalingsteken"),
    (r"'\n'", "een tekst is niet af: er mist een aanhalingsteken"),
    ("Illegal character", "hier staat een onzichtbaar teken dat er niet hoort; haal het weg"),
    ("invalid character", "hier staat een onzichtbaar teken dat er niet hoort; haal het weg"),
    ("Invalid value", "deze waarde klopt niet. Hoort hij tussen aanhalingstekens? Of mist er een ] erboven?"),
    ("date", "deze datum bestaat niet"),
    (
        "Expected newline",
        "er staat te veel op deze regel; kijk naar de aanhalingstekens, of naar een komma in een getal",
    ),
)
"""A part of what tomllib says, and the same in Dutch. The first that fits counts."""


def standaard_tekst() -> str:
    """The text of the question file that comes with the program."""
    return files("andere_vragen").joinpath(BESTAND).read_text("utf-8")


@cache
def standaard() -> Vragen:
    """The questions that come with the program, read once. The tests checked them: no line is looked up."""
    return Vragen.model_validate(waarden_in(standaard_tekst()))


def schema_tekst() -> str:
    """The JSON Schema of a question file, as it ships beside it."""
    return json.dumps(Vragen.model_json_schema(), ensure_ascii=False, indent=2) + "\n"


def ontleed(tekst: str, bestand: str) -> Vragen:
    """The questions in this text; `bestand` is the name for in the messages.

    Raises `VragenFout` with everything that is wrong, in the order of the lines.
    """
    tekst = tekst.removeprefix("\ufeff")
    if len(tekst) > GROOTST:
        raise VragenFout([Fout(bestand, None, "", "het bestand is te groot voor vragen (hoogstens 1 MB).")])
    if not tekst.strip("\0\t\r\n "):
        raise VragenFout([Fout(bestand, None, "", "het bestand is leeg.")])
    try:
        data = waarden_in(tekst)
    except TeVeelError as fout:
        raise VragenFout([Fout(bestand, fout.regel, "", f"{fout.zin}.")]) from None
    except tomllib.TOMLDecodeError as fout:
        raise VragenFout([_syntax(str(fout), tekst, bestand)]) from None
    return nagekeken(bestand, data, regels(tekst))


def _syntax(melding: str, tekst: str, bestand: str) -> Fout:
    """What tomllib says, in Dutch. It names the line in its message only."""
    plaats = melding.rpartition("(at ")[2]
    cijfers = plaats.removeprefix("line ").partition(",")[0]
    nr = int(cijfers) if cijfers.isdecimal() else tekst.rstrip().count("\n") + 1
    zin = next(
        (zin for deel, zin in _SYNTAX if deel in melding),
        "deze regel klopt niet; vergelijk hem met de regels eromheen",
    )
    return Fout(bestand, nr, "", zin if zin.endswith("?") else f"{zin}.")
