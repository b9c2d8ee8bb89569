"""Checking question files, sittings and folders."""

import argparse
import os
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from andere_vragen.cli.bestanden import gevonden_plaatsen, vragen_in
from andere_vragen.cli.opdracht import GOED, Opdracht, Woord, klaag, pad
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.weigering import Weigering

CASUS, VRAGEN, WIE = "casus.toml", "vragen.toml", "wie-is-wie.toml"
"""Names that tell what is in a file."""


class _Bestand(NamedTuple):
    """A file to be checked."""

    pad: Path
    kijk: Callable[[Path], Iterable[str]]
    """Says what is wrong with it. Raises `Weigering` when all of it is."""
    voor: str = ""
    """What stands before that: the folder the file was found in."""

    def klachten(self) -> list[str]:
        """What is wrong with it, each a line."""
        try:
            zinnen = [*self.kijk(self.pad)]
        except Weigering as fout:
            zinnen = str(fout).split("\n")
        return [f"{self.voor}{zin}" for zin in zinnen]


def doe(keuzes: argparse.Namespace) -> int:
    """Check these paths; without them, the map and its questions.

    Prints a line for everything that is wrong, and what the questions leave uncounted: that is no mistake.
    """
    map = gevonden_plaatsen(keuzes).map
    paden = keuzes.pad or ([map] if os.path.lexists(map) else [])
    bestanden = [_Bestand(keuzes.vragen, _check_questions)] if keuzes.vragen else []
    bestanden += chain.from_iterable(_files(pad) for pad in paden)
    if not bestanden:
        print("Er is hier niets om na te kijken.")
        return GOED
    zinnen = [zin for bestand in bestanden for zin in bestand.klachten()]
    if not zinnen:
        print("Alles is in orde.")
    return klaag(*zinnen)


def _files(pad: Path) -> Iterator[_Bestand]:
    """What there is to check in a whole map or a casus folder; a file is checked for what it is."""
    from andere_vragen.store.lijst import casussen

    if not os.path.isdir(pad):  # noqa: PTH112 - Path.is_dir raises for a name that is too long
        yield _Bestand(pad, _KIJK.get(pad.name, _check_other))
        return
    for naam in (VRAGEN, WIE):
        if os.path.lexists(pad / naam):
            yield _Bestand(pad / naam, _KIJK[naam])
    if os.path.lexists(pad / CASUS) or _sittings(pad):
        yield from _files_of_casus(pad)
    else:
        yield from chain.from_iterable(_files_of_casus(casus.map) for casus in casussen(pad))


def _files_of_casus(casusmap: Path) -> Iterator[_Bestand]:
    voor = f"{regel(casusmap.name)}: "
    yield _Bestand(casusmap / CASUS, _check_casus, voor)
    yield from (_Bestand(pad, _check_sitting, voor) for pad in _sittings(casusmap))


def _sittings(casusmap: Path) -> list[Path]:
    from andere_vragen.store.lijst import sessies

    return [pad for pad in sessies(casusmap) if pad.name not in (VRAGEN, WIE)]


def _check_questions(pad: Path) -> Iterable[str]:
    from andere_vragen.vragen.ongeteld import niet_geteld

    for zin in niet_geteld(vragen_in(pad)):
        print(regel(f"{pad.name}: {zin}"))
    return ()


def _check_who(pad: Path) -> Iterable[str]:
    from andere_vragen.store.wieiswie import lees

    lees(pad.parent)
    return ()


def _check_casus(pad: Path) -> Iterable[str]:
    from andere_vragen.store.laden import laad_casus

    return laad_casus(pad.parent).problemen


def _check_sitting(pad: Path) -> Iterable[str]:
    from andere_vragen.store.laden import laad_sessie

    return laad_sessie(pad).problemen


def _check_other(pad: Path) -> Iterable[str]:
    """Of a name that can be of anything: what is in it tells."""
    from andere_vragen.store.toml import lees_toml

    vragen = {"schermen", "niveaus"} <= lees_toml(pad).keys()
    return _check_questions(pad) if vragen else _check_sitting(pad)


_KIJK = {CASUS: _check_casus, VRAGEN: _check_questions, WIE: _check_who}

OPDRACHT = Opdracht(
    (("andere-vragen controleer [PAD…]", "kijk een vragenlijst, gesprek of map na"),),
    doe,
    (Woord("PAD", pad, "*"),),
)
