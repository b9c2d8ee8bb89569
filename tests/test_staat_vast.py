"""A value that was passed on never changes behind somebody's back: a change makes a new one."""

import dataclasses
import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from typing import Any, cast

import pytest
from pydantic import BaseModel

import andere_vragen
from andere_vragen.rijen.rij import Rij

HUIS = ("taal", "vragen", "casus", "rijen", "papieren", "rechten", "store")


def _values() -> Iterator[type]:
    """What holds data and nothing else, in the rooms under the screens."""
    for kamer in HUIS:
        gang = importlib.import_module(f"andere_vragen.{kamer}")
        modules = pkgutil.walk_packages(gang.__path__, f"{gang.__name__}.")
        for naam in (gang.__name__, *(module.name for module in modules)):
            for _, iets in inspect.getmembers(importlib.import_module(naam), inspect.isclass):
                eigen = iets.__module__ == naam and naam.startswith(andere_vragen.__name__)
                if eigen and (dataclasses.is_dataclass(iets) or issubclass(iets, BaseModel)):
                    yield iets


WAARDEN = sorted(set(_values()), key=lambda soort: (soort.__module__, soort.__qualname__))


def test_there_are_values_to_look_at() -> None:
    assert len(WAARDEN) > 100


@pytest.mark.parametrize("soort", WAARDEN, ids=lambda soort: soort.__qualname__)
def test_a_value_cannot_be_changed(soort: type) -> None:
    if issubclass(soort, BaseModel):
        assert soort.model_config.get("frozen")
    else:
        assert soort.__dataclass_params__.frozen  # type: ignore[attr-defined]


GEGEVEN = {"formaat": 1, "stilte": 1}
"""Figures that stand for what a file of the first version is, and for the minute that a question may have."""


def _defaults(soort: type) -> dict[str, object]:
    if issubclass(soort, BaseModel):
        return {naam: veld.default for naam, veld in soort.model_fields.items() if not veld.is_required()}
    return {veld.name: veld.default for veld in dataclasses.fields(cast(Any, soort))}


@pytest.mark.parametrize(
    "soort",
    [soort for soort in WAARDEN if not soort.__module__.startswith("andere_vragen.vragen.")],
    ids=lambda soort: soort.__qualname__,
)
def test_a_value_holds_no_yes_and_no_figure_that_nobody_gave(soort: type) -> None:
    gezet = {naam: stand for naam, stand in _defaults(soort).items() if isinstance(stand, int) and stand}
    assert gezet.items() <= GEGEVEN.items()


@pytest.mark.parametrize(
    "rij", [soort for soort in WAARDEN if issubclass(soort, Rij)], ids=lambda rij: rij.__qualname__
)
def test_a_row_is_known_by_its_place_and_never_compared_by_all_that_was_said(rij: type[Rij]) -> None:
    assert rij.__eq__ is object.__eq__
