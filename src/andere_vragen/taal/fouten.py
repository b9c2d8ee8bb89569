"""What pydantic refuses, said in Dutch.

Every sentence is about the rule and never about the value: what the group typed does not belong in
a message, a terminal title or a log.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from andere_vragen.taal.tekst import regel

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_ZINNEN = {
    "missing": "dit ontbreekt",
    "extra_forbidden": "deze sleutel is hier niet bekend",
    "string_type": "hier hoort een tekst, tussen aanhalingstekens",
    "string_pattern_mismatch": "de tekst heeft niet de goede vorm",
    "int_type": "hier hoort een heel getal",
    "int_parsing": "hier hoort een heel getal",
    "int_from_float": "hier hoort een heel getal, zonder komma of punt",
    "int_parsing_size": "het getal is te groot",
    "float_type": "hier hoort een getal",
    "float_parsing": "hier hoort een getal",
    "finite_number": "hier hoort een gewoon getal",
    "greater_than": "het getal is te laag (het moet hoger zijn dan {gt})",
    "greater_than_equal": "het getal is te laag (minstens {ge})",
    "less_than": "het getal is te hoog (het moet lager zijn dan {lt})",
    "less_than_equal": "het getal is te hoog (hoogstens {le})",
    "literal_error": "hier kan alleen staan: {expected}",
    "enum": "hier kan alleen staan: {expected}",
    "bool_type": "hier hoort true (ja) of false (nee)",
    "bool_parsing": "hier hoort true (ja) of false (nee)",
    "list_type": "hier hoort een lijst, tussen [ en ]",
    "tuple_type": "hier hoort een lijst, tussen [ en ]",
    "dict_type": "hier hoort een blok met sleutels",
    "model_type": "hier hoort een blok met sleutels",
    "model_attributes_type": "hier hoort een blok met sleutels",
    "date_type": "hier hoort een datum, zoals 2026-11-21",
    "date_parsing": "hier hoort een datum, zoals 2026-11-21",
    "date_from_datetime_parsing": "hier hoort een datum, zoals 2026-11-21",
    "date_from_datetime_inexact": "hier hoort een datum zonder tijd, zoals 2026-11-21",
    "datetime_type": "hier hoort een moment, zoals 2026-11-21T14:00:00+01:00",
    "datetime_parsing": "hier hoort een moment, zoals 2026-11-21T14:00:00+01:00",
    "datetime_from_date_parsing": "hier hoort een moment, zoals 2026-11-21T14:00:00+01:00",
    "timezone_aware": "bij dit moment ontbreekt de tijdzone, zoals in 2026-11-21T14:00:00+01:00",
    "union_tag_not_found": "hier ontbreekt de sleutel {discriminator}",
    "union_tag_invalid": "bij {discriminator} kan alleen staan: {expected_tags}",
}

_MATEN = {"string_too_long", "string_too_short", "too_long", "too_short"}

_ANDERS = "dit kan hier niet staan"

MEESTE_FOUTEN = 5_000
"""Mistakes that are told of one file; with more it was never ours, and telling takes a minute."""

TE_VEEL = f"hier klopt te veel niet (meer dan {MEESTE_FOUTEN} fouten)"


def nederlands(fout: "ErrorDetails") -> str:
    """Why a value is refused, as part of a sentence: no capital, no full stop, no value."""
    soort, waarden = fout["type"], fout.get("ctx", {})
    if soort in {"value_error", "assertion_error"}:
        # Our own validators raise these, and they speak Dutch.
        return regel(str(waarden["error"])) or _ANDERS
    if soort in _MATEN:
        # Behind a validator of ours pydantic no longer knows that it measures a text.
        tekst = soort.startswith("string") or isinstance(fout["input"], str)
        return (
            _maat("de tekst", "teken", "tekens", waarden)
            if tekst
            else _maat("de lijst", "regel", "regels", waarden)
        )
    return _ZINNEN.get(soort, _ANDERS).format_map(_plain(waarden))


def _maat(wat: str, een: str, meer: str, waarden: Mapping[str, Any]) -> str:
    if waarden.get("min_length") == 1:
        return f"{wat} is leeg"
    grens, hoe, waar = (
        (waarden["max_length"], "lang", "hoogstens")
        if "max_length" in waarden
        else (waarden["min_length"], "kort", "minstens")
    )
    return f"{wat} is te {hoe} ({waar} {grens} {een if grens == 1 else meer})"


def _plain(waarden: Mapping[str, Any]) -> dict[str, str]:
    """The numbers and choices of a rule, without pydantic's quotes and its English *or*."""
    return {
        naam: f"{waarde:g}" if isinstance(waarde, float) else _choices(waarde)
        for naam, waarde in waarden.items()
    }


def _choices(waarde: object) -> str:
    return regel(str(waarde)).replace("'", "").replace(" or ", " of ")
