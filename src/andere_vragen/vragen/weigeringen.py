"""What the models refuse, in Dutch. A mistyped key is one mistake, not also a missing key."""

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, get_args

from pydantic import BaseModel

from andere_vragen.taal.fouten import nederlands
from andere_vragen.vragen.bevindingen import Bevindingen, bedoel_je
from andere_vragen.vragen.blokken import Niveau, Rij, Rol, Route, Veiligheid, Zetje
from andere_vragen.vragen.fout import aangehaald
from andere_vragen.vragen.modellen import Vragen
from andere_vragen.vragen.schermen import Scherm, Trapscherm
from andere_vragen.vragen.soort import SOORTEN, Casussoort
from andere_vragen.vragen.toml_regels import Pad

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_SOORTEN: dict[str, type[BaseModel]] = {
    soort: klasse
    for klasse in get_args(Scherm)
    for soort in get_args(klasse.model_fields["soort"].annotation)
}
_BLOKKEN: dict[str, type[BaseModel]] = {
    SOORTEN: Casussoort,
    "niveaus": Niveau,
    "rollen": Rol,
    "rijen": Rij,
    "routes": Route,
    "zetjes": Zetje,
    "veiligheid": Veiligheid,
}
MEESTE_KEUZES = 12
"""Words that a message can name and still be read."""
LIJSTEN = (*_BLOKKEN, "schermen")
"""The lists of blocks that a file is made of."""

_SLEUTELVORM = "gebruik kleine letters, cijfers en _, en begin met een letter"
_VORMEN = {
    "id": _SLEUTELVORM,
    "lijst": _SLEUTELVORM,
    "afspraak_rol": "hier hoort {rol} in te staan: daar komt de naam van de ander",
    "vraag_rol": "hier hoort {rol} in te staan: daar komt de naam van de ander",
}
"""What a text must look like. The other keys refer to an id: there, it does not exist, and that is said."""


def noem_weigeringen(gevonden: Bevindingen, geweigerd: "Sequence[ErrorDetails]") -> None:
    """Everything pydantic refuses, first the keys that nobody knows: they tell what is not really missing."""
    bedoeld = {pad for fout in geweigerd for pad in _unknown_key(gevonden, fout)}
    for fout in geweigerd:
        _refused(gevonden, fout, bedoeld)


def _unknown_key(gevonden: Bevindingen, fout: "ErrorDetails") -> Iterable[Pad]:
    """Names a key that does not exist; gives the place of the one that was probably meant."""
    if fout["type"] != "extra_forbidden":
        return ()
    pad = _path(fout)
    sleutel = str(pad[-1])
    keuze = gevonden.nearest(sleutel, _fields(gevonden, pad[:-1]))
    gevonden.add(pad, f'onbekende sleutel "{aangehaald(sleutel)}".{bedoel_je(keuze)}')
    return [(*pad[:-1], naam) for naam in keuze]


def _refused(gevonden: Bevindingen, fout: "ErrorDetails", bedoeld: set[Pad]) -> None:
    pad = _path(fout)
    match fout["type"]:
        case "extra_forbidden":
            pass  # named as an unknown key
        case "missing" if pad in bedoeld:
            pass  # it is there, mistyped
        case "missing":
            gevonden.add(pad[:-1], f"{_called(pad)} ontbreekt.")
        case "union_tag_not_found" | "union_tag_invalid":
            _soort(gevonden, pad)
        case "string_pattern_mismatch":
            if zin := _VORMEN.get(str(pad[-1])):
                gevonden.add(pad, f"{pad[-1]}: {zin}.")
        case "too_short" if fout["input"]:
            pass  # not empty: what stands in the list is wrong, and that is said already
        case "literal_error" if isinstance(fout["input"], str):
            _choice(gevonden, pad, fout)
        case _:
            naam = next((deel for deel in reversed(pad) if isinstance(deel, str)), "")
            gevonden.add(pad, f"{naam}: {nederlands(fout)}.")


def _choice(gevonden: Bevindingen, pad: Pad, fout: "ErrorDetails") -> None:
    """A word that is none of a list. Where the nearest is named and the list is long, that is enough."""
    keuzes = re.findall(r"'([^']+)'", fout.get("ctx", {}).get("expected", ""))
    raad = bedoel_je(gevonden.nearest(str(fout["input"]), keuzes))
    naam = next((deel for deel in reversed(pad) if isinstance(deel, str)), "")
    zin = nederlands(fout)
    if raad and len(keuzes) > MEESTE_KEUZES:
        zin = f'"{aangehaald(str(fout["input"]))}" is er niet'
    gevonden.add(pad, f"{naam}: {zin}.{raad}")


def _called(pad: Pad) -> str:
    """What is missing, as it is written in the file: a key, or a whole kind of block."""
    heel_blok = len(pad) == 1 and pad[0] in LIJSTEN
    return f"[[{pad[0]}]]" if heel_blok else str(pad[-1])


def _soort(gevonden: Bevindingen, pad: Pad) -> None:
    """A screen whose kind is missing, mistyped or unknown."""
    blok: dict[str, Any] = gevonden.data["schermen"][pad[1]]
    match blok.get("soort"):
        case str(soort):
            raad = bedoel_je(gevonden.nearest(soort, _SOORTEN))
            zin = f'onbekende soort "{aangehaald(soort)}".{raad} Het kan zijn: {", ".join(_SOORTEN)}.'
            gevonden.add((*pad, "soort"), zin)
        case None if sleutels := gevonden.nearest("soort", blok.keys() - Trapscherm.model_fields.keys()):
            zin = f'onbekende sleutel "{aangehaald(sleutels[0])}". Bedoel je "soort"?'
            gevonden.add((*pad, sleutels[0]), zin)
        case None:
            gevonden.add(pad, "soort ontbreekt.")
        case _:
            gevonden.add((*pad, "soort"), f"soort: het kan zijn: {', '.join(_SOORTEN)}.")


def _path(fout: "ErrorDetails") -> Pad:
    """The way to the value in the file: pydantic also names the kind of screen, which is no key."""
    pad = fout["loc"]
    return (*pad[:2], *pad[3:]) if pad[:1] == ("schermen",) else pad


def _fields(gevonden: Bevindingen, blok: Pad) -> Iterable[str]:
    """The keys that may stand in this block."""
    match blok:
        case ("schermen", int(nr), *rest):
            klasse = _SOORTEN[gevonden.data["schermen"][nr]["soort"]]
        case (str(lijst), int(), *rest):
            klasse = _BLOKKEN[lijst]
        case _:
            return Vragen.model_fields
    if rest:  # the only blocks in a block are those of als
        klasse = get_args(klasse.model_fields["als"].annotation)[0]
    return [veld.alias or naam for naam, veld in klasse.model_fields.items()]
