"""Everything that is wrong in a question file at once: its values, its names, and what they refer to."""

import unicodedata
from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from andere_vragen.taal.fouten import MEESTE_FOUTEN, TE_VEEL
from andere_vragen.taal.tekst import regel, schoon
from andere_vragen.vragen.als import NOEMEND
from andere_vragen.vragen.bevindingen import Bevindingen, bedoel_je, naamveld
from andere_vragen.vragen.blok import opgesomd
from andere_vragen.vragen.fout import Fout, VragenFout, aangehaald
from andere_vragen.vragen.modellen import FORMAAT, NIVEAUS, Vragen
from andere_vragen.vragen.toml_regels import Pad
from andere_vragen.vragen.weigeringen import LIJSTEN, noem_weigeringen

_NIEUWER = f"formaat: hoger dan {FORMAAT}. Dit bestand hoort bij een nieuwere versie van het programma."
_ONZICHTBAAR = "hier staat een onzichtbaar teken dat er niet hoort; haal het weg."


def nagekeken(bestand: str, data: dict[str, Any], waar: dict[Pad, int]) -> Vragen:
    """The questions in this data; `waar` tells the lines. Raises `VragenFout`, in the order of the lines."""
    gevonden = Bevindingen(bestand, data, waar)
    if isinstance(formaat := data.get("formaat"), int) and formaat > FORMAAT:
        # What a newer version means by its keys is not ours to judge.
        gevonden.add(("formaat",), _NIEUWER)
        raise VragenFout(gevonden.fouten)
    if _values(gevonden):  # too large: pydantic prints to the terminal when it meets a really long one
        raise VragenFout(gevonden.fouten)
    vragen = _modelled(gevonden)
    _doubles(gevonden)
    _references(gevonden)
    if vragen is None or gevonden.fouten:
        raise VragenFout(sorted(dict.fromkeys(gevonden.fouten), key=lambda fout: fout.regel or 0))
    return vragen


def _modelled(gevonden: Bevindingen) -> Vragen | None:
    """The data as the models take it; None when they do not, and what they refuse is found."""
    try:
        return Vragen.model_validate(gevonden.data)
    except ValidationError as fout:
        if fout.error_count() > MEESTE_FOUTEN:
            raise VragenFout([Fout(gevonden.bestand, None, "", f"{TE_VEEL}.")]) from None
        noem_weigeringen(gevonden, fout.errors(include_url=False))
        return None


def _values(gevonden: Bevindingen) -> bool:
    """Values that are wrong anywhere; whether there is a number among them beyond 64 bits."""
    te_groot = False
    for pad, waarde in _leaves((), gevonden.data):
        match waarde:
            case str():
                _text(gevonden, pad, waarde)
            case int() if waarde.bit_length() > 63:
                te_groot = True
                gevonden.add(pad, "het getal is te groot.")
    return te_groot


def _leaves(pad: Pad, waarde: object) -> Iterator[tuple[Pad, object]]:
    """Every value that holds no others, with the way to it."""
    match waarde:
        case dict():
            for sleutel, deel in waarde.items():
                yield from _leaves((*pad, sleutel), deel)
        case list():
            for nr, deel in enumerate(waarde):
                yield from _leaves((*pad, nr), deel)
        case _:
            yield pad, waarde


def _text(gevonden: Bevindingen, pad: Pad, zin: str) -> None:
    """How somebody is spoken of may be unknown, then there must be words without it; nothing is hidden."""
    if "als" not in pad and (gat := NOEMEND.search(zin)):
        naam = pad[-1] if isinstance(pad[-1], str) else pad[-2]
        raad = "hier hoort een zin die er niet om vraagt."
        gevonden.add(pad, f"{naam}: {gat[0]} kan alleen onder als; {raad}")
    zichtbaar = unicodedata.normalize("NFC", zin.replace("\r\n", "\n").replace("\t", " "))
    if schoon(zin) != zichtbaar:
        gevonden.add(pad, _ONZICHTBAAR)


def _doubles(gevonden: Bevindingen) -> None:
    """Blocks of one list that are called the same; rows may be in different lists, or for other kinds."""
    for lijst in LIJSTEN:
        veld = naamveld(lijst)
        eerder: dict[tuple[str, str, str], int] = {}
        for nr, blok in gevonden.blocks(lijst):
            if not isinstance(naam := blok.get(veld), str):
                continue
            sleutels = [(str(blok.get("lijst")), regel(naam).casefold(), soort) for soort in _kinds(blok)]
            if dubbel := next((sleutel for sleutel in sleutels if sleutel in eerder), None):
                zin = f'{veld} "{aangehaald(naam)}" staat er twee keer'
                gevonden.add((lijst, nr, veld), f"{zin}; de eerste staat op regel {eerder[dubbel]}.")
            eerder |= dict.fromkeys(sleutels, gevonden.line((lijst, nr, veld)) or 0)


def _kinds(blok: dict[str, Any]) -> list[str]:
    """For which kinds of casus a block is; for each of these a name stands there once."""
    soorten = opgesomd(blok.get("soorten"))
    return [str(soort) for soort in soorten] if isinstance(soorten, list) and soorten else [""]


def _references(gevonden: Bevindingen) -> None:
    """Every name that must be the name of something else in the file."""
    schermen = gevonden.names("schermen")
    _refers(gevonden, (), gevonden.data, "afspraken_vanaf", schermen, "scherm")
    _lists_of_screens(gevonden, "routes", "in deze route", schermen)
    _lists_of_screens(gevonden, "zetjes", "bij dit zetje", schermen)
    lijsten = {*gevonden.names("rijen", "lijst"), NIVEAUS}
    for nr, blok in gevonden.blocks("schermen"):
        _refers(gevonden, ("schermen", nr), blok, "rijen", lijsten, "lijst met rijen")
        _refers(gevonden, ("schermen", nr), blok, "leefwereld", schermen, "scherm")
        _refers(gevonden, ("schermen", nr), blok, "verder_op", schermen, "scherm")
    niveaus = gevonden.names("niveaus")
    for nr, blok in gevonden.blocks("rijen"):
        _refers(gevonden, ("rijen", nr), blok, "niveau", niveaus, "niveau")
        if blok.get("lijst") == NIVEAUS and "niveau" not in blok:
            zin = f'een rij in de lijst "{NIVEAUS}" komt in plaats van een niveau; zeg welk, met niveau.'
            gevonden.add(("rijen", nr, "lijst"), zin)


def _lists_of_screens(gevonden: Bevindingen, lijst: str, waar: str, schermen: set[str]) -> None:
    for nr, blok in gevonden.blocks(lijst):
        stappen = blok.get("schermen")
        if isinstance(stappen, list):
            _steps(gevonden, (lijst, nr, "schermen"), stappen, waar, schermen)


def _steps(gevonden: Bevindingen, pad: Pad, stappen: list[Any], waar: str, schermen: set[str]) -> None:
    """Screens in an order: each of them exists, and comes once."""
    eerder: set[str] = set()
    for plek, stap in enumerate(stappen):
        if not isinstance(stap, str):
            continue
        _known(gevonden, (*pad, plek), stap, schermen, "scherm")
        if stap in eerder:
            gevonden.add((*pad, plek), f'scherm "{aangehaald(stap)}" staat twee keer {waar}.')
        eerder.add(stap)


def _refers(
    gevonden: Bevindingen, pad: Pad, blok: dict[str, Any], sleutel: str, bekend: set[str], wat: str
) -> None:
    """What this block says at this key, if anything, must be one of `bekend`."""
    if isinstance(naam := blok.get(sleutel), str):
        _known(gevonden, (*pad, sleutel), naam, bekend, wat)


def _known(gevonden: Bevindingen, pad: Pad, naam: str, bekend: set[str], wat: str) -> None:
    """`naam` must be one of `bekend`. With nothing known at all, that lack is the mistake."""
    if bekend and naam not in bekend:
        raad = bedoel_je(gevonden.nearest(naam, bekend))
        gevonden.add(pad, f'er is geen {wat} "{aangehaald(naam)}".{raad}')
