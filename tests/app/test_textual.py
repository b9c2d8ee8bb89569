"""What Textual must not break: the private names of it that the program leans on, and they are all of them.

A release of Textual may rename them without a word, and an override that nobody calls any more breaks nothing
that shows on a screen. Ruff keeps us from the private names of other objects than our own.
"""

import ast
import importlib
import inspect
import pkgutil
import re
import sys
import textwrap
from functools import cache
from pathlib import Path

import pytest

import andere_vragen

PRIVAAT = {"Vertrek": {"_driver", "_fatal_error", "_handle_exception"}}
"""By class of ours: what it overrides and uses of the Textual classes under it."""

EIGEN = re.compile(r"self|cls|super\(\)")


def van_textual(klas: type) -> list[type]:
    """The classes of Textual that this one is made of."""
    return [onder for onder in klas.__mro__ if onder.__module__.startswith("textual.")]


def onze() -> list[type]:
    """All classes of ours on top of one of Textual."""
    namen = [module.name for module in pkgutil.walk_packages(andere_vragen.__path__, "andere_vragen.")]
    alles = [iets for naam in namen for iets in vars(importlib.import_module(naam)).values()]
    eigen = [
        iets for iets in alles if isinstance(iets, type) and iets.__module__.startswith("andere_vragen.")
    ]
    return [klas for klas in eigen if van_textual(klas)]


@cache
def genoemd(klas: type) -> frozenset[str]:
    """The private names that its source defines, and those that it uses of itself."""
    namen = set()
    for knoop in ast.walk(ast.parse(textwrap.dedent(inspect.getsource(klas)))):
        match knoop:
            case ast.FunctionDef(name=naam) | ast.AsyncFunctionDef(name=naam) | ast.Name(naam, ast.Store()):
                namen.add(naam)
            case ast.Attribute(van, naam) if EIGEN.fullmatch(ast.unparse(van)):
                namen.add(naam)
    return frozenset(naam for naam in namen if re.fullmatch(r"_(?!_)\w+", naam))


def van_hen(klas: type) -> set[str]:
    """The private names of Textual that this class overrides or uses."""
    return {naam for onder in van_textual(klas) for naam in genoemd(klas) & genoemd(onder)}


def test_the_private_names_of_textual_are_declared_and_still_exist() -> None:
    assert {klas.__name__: namen for klas in onze() if (namen := van_hen(klas))} == PRIVAAT


def test_what_we_override_is_still_called_the_same_way() -> None:
    for klas in onze():
        for naam in van_hen(klas) & vars(klas).keys():
            wij, zij = vars(klas)[naam], getattr(van_textual(klas)[0], naam)
            assert list(inspect.signature(wij).parameters) == list(inspect.signature(zij).parameters)
            assert inspect.iscoroutinefunction(wij) == inspect.iscoroutinefunction(zij)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows reads its keys in another way")
def test_the_driver_still_takes_its_decoder_and_its_selector_where_we_put_ours() -> None:
    from textual.drivers.linux_driver import LinuxDriver

    gebruikt = LinuxDriver.run_input_thread.__code__.co_names
    assert {"getincrementaldecoder", "selectors", "SelectSelector", "EVENT_READ"} <= {*gebruikt}


def test_no_private_module_of_textual_is_imported() -> None:
    for pad in Path(andere_vragen.__path__[0]).rglob("*.py"):
        assert not re.search(r"\btextual[\w.]*( import .*)?[. ,(]_[a-z]", pad.read_text("utf-8")), pad
