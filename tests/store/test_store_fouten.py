from datetime import date, datetime
from typing import Annotated, Any, Literal

import pytest
from pydantic import (
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    TypeAdapter,
    ValidationError,
    field_validator,
)

from andere_vragen.taal.fouten import nederlands


class Kort(BaseModel):
    soort: Literal["kort"] = "kort"


class Lang(BaseModel):
    soort: Literal["lang"] = "lang"


class Streng(BaseModel):
    model_config = ConfigDict(extra="forbid")

    naam: str = ""

    @field_validator("naam")
    @classmethod
    def _geen_x(cls, naam: str) -> str:
        if naam == "x":
            raise ValueError("deze naam bestaat al")
        return naam


Soort = Annotated[Kort | Lang, Field(discriminator="soort")]


@pytest.mark.parametrize(
    ("soort", "waarde", "zin"),
    [
        (str, 1, "hier hoort een tekst, tussen aanhalingstekens"),
        (Annotated[str, Field(max_length=2)], "GEHEIM", "de tekst is te lang (hoogstens 2 tekens)"),
        (Annotated[str, Field(max_length=1)], "GEHEIM", "de tekst is te lang (hoogstens 1 teken)"),
        (Annotated[str, Field(min_length=1)], "", "de tekst is leeg"),
        (Annotated[str, Field(min_length=3)], "x", "de tekst is te kort (minstens 3 tekens)"),
        (
            Annotated[str, BeforeValidator(str), Field(max_length=2)],
            "GEHEIM",
            "de tekst is te lang (hoogstens 2 tekens)",
        ),
        (Annotated[str, Field(pattern="^a+$")], "GEHEIM", "de tekst heeft niet de goede vorm"),
        (int, "GEHEIM", "hier hoort een heel getal"),
        (int, [], "hier hoort een heel getal"),
        (int, 1.5, "hier hoort een heel getal, zonder komma of punt"),
        (float, "GEHEIM", "hier hoort een getal"),
        (Annotated[int, Field(ge=1)], 0, "het getal is te laag (minstens 1)"),
        (Annotated[int, Field(le=9)], 12, "het getal is te hoog (hoogstens 9)"),
        (Literal["a", "b", "c"], "GEHEIM", "hier kan alleen staan: a, b of c"),
        (bool, "GEHEIM", "hier hoort true (ja) of false (nee)"),
        (list[int], 1, "hier hoort een lijst, tussen [ en ]"),
        (tuple[int, ...], 1, "hier hoort een lijst, tussen [ en ]"),
        (Annotated[list[int], Field(max_length=1)], [1, 2], "de lijst is te lang (hoogstens 1 regel)"),
        (Annotated[list[int], Field(min_length=1)], [], "de lijst is leeg"),
        (Annotated[list[int], Field(min_length=2)], [1], "de lijst is te kort (minstens 2 regels)"),
        (dict[str, int], 1, "hier hoort een blok met sleutels"),
        (Kort, 1, "hier hoort een blok met sleutels"),
        (date, "GEHEIM", "hier hoort een datum, zoals 2026-11-21"),
        (datetime, "GEHEIM", "hier hoort een moment, zoals 2026-11-21T14:00:00+01:00"),
        (
            AwareDatetime,
            datetime(2026, 11, 21, 14),
            "bij dit moment ontbreekt de tijdzone, zoals in 2026-11-21T14:00:00+01:00",
        ),
        (Soort, {"soort": "GEHEIM"}, "bij soort kan alleen staan: kort, lang"),
        (Soort, {}, "hier ontbreekt de sleutel soort"),
        (Streng, {"naam": "x"}, "deze naam bestaat al"),
        (Streng, {"GEHEIM": "x"}, "deze sleutel is hier niet bekend"),
        (complex, "GEHEIM", "dit kan hier niet staan"),
    ],
)
def test_what_is_refused_is_said_in_dutch_and_without_the_value(soort: Any, waarde: object, zin: str) -> None:
    with pytest.raises(ValidationError) as fout:
        TypeAdapter(soort).validate_python(waarde)
    assert nederlands(fout.value.errors()[0]) == zin
