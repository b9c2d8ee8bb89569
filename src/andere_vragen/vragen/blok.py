"""What every block of a question file is made of."""

from typing import Annotated, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, WithJsonSchema

from andere_vragen.taal.tekst import regel
from andere_vragen.taal.woorden import Soort


def _one_line(value: object) -> object:
    return regel(value) if isinstance(value, str) else value


def opgesomd(value: object) -> object:
    """One word, or a list of them."""
    return [value] if isinstance(value, str) else value


_SOORT = {"enum": list(get_args(Soort)), "type": "string"}
Soorten = Annotated[
    tuple[Soort, ...],
    BeforeValidator(opgesomd),
    WithJsonSchema({"anyOf": [_SOORT, {"type": "array", "items": _SOORT}]}),
]

Sleutel = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=40)]
"""A key that logs and rules rely on: small letters, digits and underscores."""

Zin = Annotated[str, StringConstraints(min_length=1, max_length=200), BeforeValidator(_one_line)]
"""One sentence for on the screen."""

KORT = 9
"""Characters of a short name, at most."""

Kort = Annotated[Zin, StringConstraints(max_length=KORT)]
"""A name for where there is little room."""

OfNiets = Annotated[str, StringConstraints(max_length=200), BeforeValidator(_one_line)]
"""One sentence, or an empty one where there must be none."""

Zinnen = tuple[Zin, ...]

MetRol = Annotated[Zin, StringConstraints(pattern=r"\{rol\}")]
"""A sentence in which ``{rol}`` stands for somebody else."""


class Blok(BaseModel):
    """A block of the question file. A key it does not know is a mistake, and is said."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class VoorSoort(Blok):
    """A block that can be for some kinds of casus only."""

    soorten: Soorten = Field(
        (),
        description="Voor welke soorten casus: een woord of een lijst. Zonder: voor elke andere soort.",
    )
