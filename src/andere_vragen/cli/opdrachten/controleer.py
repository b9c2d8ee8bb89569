"""Checking question files, sittings and folders."""

import argparse
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from andere_vragen.cli.bestanden import gevonden_plaatsen, kopie, vragen_in
from andere_vragen.cli.ernaast import niet_gelezen
from andere_vragen.cli.opdracht import FOUT, GOED, Opdracht, Woord, klaag, pad
from andere_vragen.taal.mensen import vergelijkbaar
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.weigering import Weigering

if TYPE_CHECKING:
    from andere_vragen.casus.sessie import Sessie
    from andere_vragen.store.laden import Bestand

CASUS, VRAGEN, WIE = "casus.toml", "vragen.toml", "wie-is-wie.toml"
LOOPT, VERNIETIGD, INSTELLINGEN = "loopt-al.toml", "vernietigd.toml", "instellingen.toml"
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
    from andere_vragen.store.lijst import casussen

    if not os.path.isdir(pad):  # noqa: PTH112 - Path.is_dir raises for a name that is too long
        yield _Bestand(pad, _KIJK.get(pad.name, _check_other))
        return
    for naam in VAN_DE_MAP:
        if os.path.lexists(pad / naam) and not os.path.lexists(pad / CASUS):
            yield _Bestand(pad / naam, _KIJK[naam])
    gevonden = casussen(pad)
    if os.path.lexists(pad / CASUS) or (not gevonden and _sittings(pad)):
        yield from _files_of_casus(pad)
    yield from chain.from_iterable(_files_of_casus(casus.map) for casus in gevonden)
    if not os.path.lexists(pad / CASUS) and (gevonden or _map_has_more(pad)):
        yield _Bestand(pad, _check_map)


def _map_has_more(pad: Path) -> bool:
    """Whether there is something in a map without a casus."""
    from andere_vragen.store.lijst import bestanden_in

    return not _sittings(pad) and (bool(bestanden_in(pad)) or any(niet_gelezen(pad)))


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
    """What lies in the folder of a casus and counts for nothing, or for another casus."""
    from andere_vragen.store.laden import alle

    gelezen = alle(casusmap)
    for ander in gelezen.anders:
        naam = f"{regel(casusmap.name)}: {regel(ander.name)}"
        print(f"{naam} is geen gesprek: het telt niet mee en blijft liggen.")
    yield from (fout.zin for fout in gelezen.onleesbaar if fout.pad.name in VAN_DE_MAP)
    yield from map(kopie, gelezen.kopieen)
    yield from _of_another_casus(casusmap, gelezen.sessies)
    yield from _told(casusmap, (CASUS,), f"{regel(casusmap.name)}: ")


def _of_another_casus(casusmap: Path, gesprekken: Iterable["Bestand[Sessie]"]) -> Iterator[str]:
    """The sittings that say themselves that they are of another one: a hand put them here."""
    from andere_vragen.store.lezen import Onleesbaar
    from andere_vragen.store.toml import lees_toml

    try:
        hier = lees_toml(casusmap / CASUS).get("id")
    except Onleesbaar:
        return
    for gesprek in gesprekken:
        if hier and gesprek.waarde.casus != hier:  # the first version gave a casus no id
            yield (
                f"{regel(gesprek.pad.name)} zegt zelf dat het bij een andere casus hoort. "
                "Kijk of het hier hoort, en zet het anders in de map van die casus."
            )


def _told(map: Path, behalve: Iterable[str], voor: str = "") -> Iterator[str]:
    """What is not read and is wrong; what is only good to know is printed."""
    for gezien in niet_gelezen(map, [*behalve]):
        if gezien.fout:
            yield gezien.zin
        else:
            print(f"{voor}{gezien.zin}")


def _check_map(pad: Path) -> Iterable[str]:
    """What lies in the map and is not used, and a casus that is there twice."""
    from andere_vragen.store.lijst import bestanden_in

    for naam in sorted(bestanden_in(pad)):
        if naam not in VAN_DE_MAP:
            yield from _check_loose(pad / naam)
    yield from _told(pad, VAN_DE_MAP)
    yield from _twice(pad)


def _check_loose(bestand: Path) -> Iterator[str]:
    """A file beside the casussen: a sitting, a copy of what is in the map, or of somebody else."""
    from andere_vragen.store.laden import soort_van
    from andere_vragen.store.lezen import Onleesbaar
    from andere_vragen.store.toml import lees_toml

    naam = regel(bestand.name)
    try:
        sleutels = lees_toml(bestand).keys() - {"formaat"}
    except Onleesbaar as fout:
        yield fout.zin
        return
    if any(sleutels & _keys(bestand.parent / van_de_map) for van_de_map in VAN_DE_MAP):
        yield kopie(bestand)
    elif soort_van(bestand) == "anders":
        print(f"{naam} hoort niet bij dit programma: het telt niet mee en blijft liggen.")
    else:
        yield f"{naam} hoort in de map van een casus: hier telt het niet mee. Zet het daar."


def _keys(bestand: Path) -> set[str]:
    from andere_vragen.store.lezen import Onleesbaar
    from andere_vragen.store.toml import lees_toml

    try:
        return {*lees_toml(bestand)}
    except Onleesbaar:
        return set()


def _twice(map: Path) -> Iterator[str]:
    """The folders that are of one casus, which a synced folder or a hand copied whole, or of one name."""
    from andere_vragen.store.laden import laad_casus
    from andere_vragen.store.lezen import Onleesbaar
    from andere_vragen.store.lijst import casussen

    van: dict[str, Path] = {}
    heet: dict[str, Path] = {}
    for casusmap in sorted(casus.map for casus in casussen(map)):
        with suppress(Onleesbaar):
            casus = laad_casus(casusmap).waarde
            zelfde = van.setdefault(casus.id, casusmap)
            naamgenoot = heet.setdefault(vergelijkbaar(casus.schuilnaam), casusmap)
            if zelfde != casusmap:
                yield (
                    f"{regel(casusmap.name)} is dezelfde casus als {regel(zelfde.name)}. "
                    "Kijk wat klopt en zet de andere ergens anders."
                )
            elif naamgenoot != casusmap:
                yield (
                    f"{regel(casusmap.name)} heet {casus.schuilnaam}, net als {regel(naamgenoot.name)}. "
                    "Geef één van de twee een andere schuilnaam in casus.toml."
                )


def _check_settings(pad: Path) -> Iterable[str]:
    from andere_vragen.app.theme import THEMAS
    from andere_vragen.cli.opdrachten.open import thema_in
    from andere_vragen.store.plaatsen import lees_instellingen

    _, let_op = thema_in(pad, [thema.name for thema in THEMAS])
    if let_op:
        yield let_op
    elif (map := lees_instellingen(pad).map) and not os.path.lexists(map):
        yield (
            f"{pad.name}, map: {regel(str(map))} is er niet. Staat die op een schijf die nu niet vastzit? "
            "Een nieuwe casus maakt de map anders opnieuw."
        )


def _check_questions(pad: Path) -> Iterable[str]:
    from andere_vragen.vragen.ongeteld import niet_geteld

    for zin in niet_geteld(vragen_in(pad)):
        print(regel(f"{pad.name}: {zin}"))
    return ()


def _check_list(pad: Path) -> Iterable[str]:
    from andere_vragen.store import looptal, maplijst, vernietigen, wieiswie

    soorten = {WIE: wieiswie.WieIsWie, LOOPT: looptal.Lijst, VERNIETIGD: vernietigen.Lijst}
    _only_to_read(pad, maplijst.lees(pad, soorten[pad.name]).formaat)
    return ()


def _check_casus(pad: Path) -> Iterable[str]:
    from andere_vragen.store.laden import laad_casus

    gelezen = laad_casus(pad.parent)
    _only_to_read(pad, gelezen.waarde.formaat)
    return gelezen.problemen


def _check_sitting(pad: Path) -> Iterable[str]:
    from andere_vragen.store.laden import laad_sessie

    gelezen = laad_sessie(pad)
    _only_to_read(pad, gelezen.waarde.formaat)
    return gelezen.problemen


def _only_to_read(pad: Path, formaat: int) -> None:
    """Tell that a newer version wrote this: no mistake, but here nothing of it can be changed."""
    from andere_vragen.casus.casus import FORMAAT

    if formaat > FORMAAT:
        naam = f"{regel(pad.parent.name)}: {regel(pad.name)}"
        print(f"{naam} komt uit een nieuwere versie van Andere vragen, en is hier alleen om te lezen.")


def _check_other(pad: Path) -> Iterable[str]:
    """Of a name that can be of anything: what is in it tells."""
    from andere_vragen.store.toml import lees_toml

    if pad.suffix.lower() not in (".toml", "") and os.path.lexists(pad):
        naam = regel(pad.name)
        raise Weigering(f"{naam} is geen TOML. Noem een map of een .toml-bestand.")
    vragen = {"schermen", "niveaus"} <= lees_toml(pad).keys()
    return _check_questions(pad) if vragen else _check_sitting(pad)


_KIJK = {
    CASUS: _check_casus,
    VRAGEN: _check_questions,
    WIE: _check_list,
    LOOPT: _check_list,
    VERNIETIGD: _check_list,
    INSTELLINGEN: _check_settings,
}

OPDRACHT = Opdracht(
    (("andere-vragen controleer [PAD…]", "kijk een vragenlijst, gesprek of map na"),),
    doe,
    (Woord("PAD", pad, "*"),),
)
