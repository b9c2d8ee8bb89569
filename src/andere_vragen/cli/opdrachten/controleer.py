"""Checking question files, sittings and folders."""

import argparse
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from andere_vragen.cli.bestanden import gevonden_plaatsen, kopie, vragen_in
from andere_vragen.cli.opdracht import FOUT, GOED, Opdracht, Woord, klaag, pad
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.weigering import Weigering

CASUS, VRAGEN, WIE = "casus.toml", "vragen.toml", "wie-is-wie.toml"
LOOPT, VERNIETIGD = "loopt-al.toml", "vernietigd.toml"
"""Names that tell what is in a file."""

VAN_DE_MAP = (VRAGEN, WIE, LOOPT, VERNIETIGD)
"""What stands in the map beside the folders of the casussen."""


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

    Prints a line for everything that is wrong, and what is no mistake but good to know: what the questions
    leave uncounted, and files of somebody else.
    """
    from andere_vragen.store.wolk import waarschuwing

    plaatsen = gevonden_plaatsen(keuzes)
    paden = keuzes.pad or ([plaatsen.map] if os.path.lexists(plaatsen.map) else [])
    if not keuzes.pad and (let_op := waarschuwing(plaatsen.map)):
        print(let_op)
    bestanden = [_Bestand(keuzes.vragen, _check_questions)] if keuzes.vragen else []
    if not keuzes.pad and os.path.lexists(plaatsen.instellingen):
        bestanden.append(_Bestand(plaatsen.instellingen, _check_settings))
    bestanden += chain.from_iterable(_files(pad) for pad in paden)
    if not bestanden:
        print("Er is hier niets om na te kijken.")
        return GOED
    zinnen = [zin for bestand in bestanden for zin in bestand.klachten()]
    if not zinnen:
        print("Alles is in orde.")
        return GOED
    klaag(*(zin for zin in zinnen if zin != plaatsen.let_op))  # that was told already
    return FOUT


def _files(pad: Path) -> Iterator[_Bestand]:
    """What there is to check in a whole map or a casus folder; a file is checked for what it is."""
    from andere_vragen.store.lijst import bestanden_in, casussen

    if not os.path.isdir(pad):  # noqa: PTH112 - Path.is_dir raises for a name that is too long
        yield _Bestand(pad, _KIJK.get(pad.name, _check_other))
        return
    for naam in VAN_DE_MAP:
        if os.path.lexists(pad / naam):
            yield _Bestand(pad / naam, _KIJK[naam])
    if os.path.lexists(pad / CASUS) or _sittings(pad):
        yield from _files_of_casus(pad)
    else:
        gevonden = casussen(pad)
        yield from chain.from_iterable(_files_of_casus(casus.map) for casus in gevonden)
        if gevonden or bestanden_in(pad):
            yield _Bestand(pad, _check_map)


def _files_of_casus(casusmap: Path) -> Iterator[_Bestand]:
    voor = f"{regel(casusmap.name)}: "
    yield _Bestand(casusmap / CASUS, _check_casus, voor)
    yield from (_Bestand(pad, _check_sitting, voor) for pad in _sittings(casusmap))
    yield _Bestand(casusmap, _check_beside, voor)


def _sittings(casusmap: Path) -> list[Path]:
    from andere_vragen.store.laden import soort_van
    from andere_vragen.store.lijst import sessies

    mogelijk = (pad for pad in sessies(casusmap) if pad.name not in VAN_DE_MAP)
    return [pad for pad in mogelijk if soort_van(pad) == "gesprek"]


def _check_beside(casusmap: Path) -> Iterable[str]:
    """What lies in the folder of a casus and counts for nothing."""
    from andere_vragen.store.laden import alle

    gelezen = alle(casusmap)
    for ander in gelezen.anders:
        naam = f"{regel(casusmap.name)}: {regel(ander.name)}"
        print(f"{naam} is geen gesprek: het telt niet mee en blijft liggen.")
    return map(kopie, gelezen.kopieen)


def _check_map(pad: Path) -> Iterable[str]:
    """What lies in the map and is not used, and a casus that is there twice."""
    from andere_vragen.store.lijst import bestanden_in

    for naam in sorted(bestanden_in(pad)):
        if naam in VAN_DE_MAP:
            continue
        if _is_copy(pad / naam):
            yield kopie(pad / naam)
        else:
            print(f"{regel(naam)} hoort niet bij dit programma: het telt niet mee en blijft liggen.")
    yield from _twice(pad)


def _is_copy(bestand: Path) -> bool:
    """Whether this says what one of the files of the map says too; by its name nobody can tell."""
    sleutels = _keys(bestand) - {"formaat"}
    return any(sleutels & _keys(bestand.parent / naam) for naam in VAN_DE_MAP)


def _keys(bestand: Path) -> set[str]:
    from andere_vragen.store.lezen import Onleesbaar
    from andere_vragen.store.toml import lees_toml

    try:
        return {*lees_toml(bestand)}
    except Onleesbaar:
        return set()


def _twice(map: Path) -> Iterator[str]:
    """The folders that are of one casus: a synced folder, or a hand, copied one whole."""
    from andere_vragen.store.laden import laad_casus
    from andere_vragen.store.lezen import Onleesbaar
    from andere_vragen.store.lijst import casussen

    van: dict[str, Path] = {}
    for casusmap in sorted(casus.map for casus in casussen(map)):
        with suppress(Onleesbaar):
            eerste = van.setdefault(laad_casus(casusmap).waarde.id, casusmap)
            if eerste != casusmap:
                yield (
                    f"{regel(casusmap.name)} is dezelfde casus als {regel(eerste.name)}. "
                    "Kijk wat klopt en zet de andere ergens anders."
                )


def _check_settings(pad: Path) -> Iterable[str]:
    from andere_vragen.app.theme import THEMAS
    from andere_vragen.cli.opdrachten.open import thema_in

    _, let_op = thema_in(pad, [thema.name for thema in THEMAS])
    return [let_op] if let_op else []


def _check_questions(pad: Path) -> Iterable[str]:
    from andere_vragen.vragen.ongeteld import niet_geteld

    for zin in niet_geteld(vragen_in(pad)):
        print(regel(f"{pad.name}: {zin}"))
    return ()


def _check_who(pad: Path) -> Iterable[str]:
    from andere_vragen.store.wieiswie import lees

    lees(pad.parent)
    return ()


def _check_running(pad: Path) -> Iterable[str]:
    from andere_vragen.store.looptal import lees

    lees(pad.parent)
    return ()


def _check_removed(pad: Path) -> Iterable[str]:
    from andere_vragen.store.vernietigen import lees

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


_KIJK = {
    CASUS: _check_casus,
    VRAGEN: _check_questions,
    WIE: _check_who,
    LOOPT: _check_running,
    VERNIETIGD: _check_removed,
}

OPDRACHT = Opdracht(
    (("andere-vragen controleer [PAD…]", "kijk een vragenlijst, gesprek of map na"),),
    doe,
    (Woord("PAD", pad, "*"),),
)
