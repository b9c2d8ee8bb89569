"""Reading a question file, and saying in Dutch what is wrong with it: all of it, with the line.

Text in, `Vragen` out: the caller reads the file. Whoever changes the questions is no programmer, so
every message names the place, what is wrong there, and the nearest right word.
"""

import json
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from importlib.resources import files
from typing import TYPE_CHECKING, Any, NamedTuple, get_args

from pydantic import BaseModel, ValidationError

from andere_vragen.taal.fouten import MEESTE_FOUTEN, TE_VEEL, nederlands
from andere_vragen.taal.tekst import regel, schoon
from andere_vragen.taal.toml import TeVeelError, waarden_in
from andere_vragen.taal.weigering import Weigering
from andere_vragen.vragen.als import NOEMEND
from andere_vragen.vragen.modellen import (
    FORMAAT,
    NIVEAUS,
    Niveau,
    Rij,
    Rol,
    Route,
    Scherm,
    Trapscherm,
    Vragen,
    Zetje,
)
from andere_vragen.vragen.toml_regels import Pad, regels

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

BESTAND = "vragen.toml"
"""The question file that comes with the program."""

GROOTST = 1_000_000
"""Characters in a question file; the one of the program has about 27,000."""

MAX_AANHALING = 60
"""Characters quoted from a file in a message."""

MAX_RAAD = 100
"""Mistakes that get a guess at what was meant: in a file that was never ours, guessing takes minutes."""

_SOORTEN: dict[str, type[BaseModel]] = {
    soort: klasse
    for klasse in get_args(Scherm)
    for soort in get_args(klasse.model_fields["soort"].annotation)
}
_BLOKKEN: dict[str, type[BaseModel]] = {
    "niveaus": Niveau,
    "rollen": Rol,
    "rijen": Rij,
    "routes": Route,
    "zetjes": Zetje,
}
_NAAMVELDEN = {"rollen": "naam"}
"""What a block is called by, where that is not its id."""

_SLEUTELVORM = "gebruik kleine letters, cijfers en _, en begin met een letter"
_VORMEN = {
    "id": _SLEUTELVORM,
    "lijst": _SLEUTELVORM,
    "afspraak_rol": "hier hoort {rol} in te staan: daar komt de naam van de ander",
    "vraag_rol": "hier hoort {rol} in te staan: daar komt de naam van de ander",
}
"""What a text must look like. The other keys refer to an id: there, it does not exist, and that is said."""

_SYNTAX = (
    ("twice", "dit staat er twee keer; dat mag maar één keer"),
    ("overwrite", "dit staat er twee keer; dat mag maar één keer"),
    ("Duplicate", "dit staat er twee keer; dat mag maar één keer"),
    ("mutate", "dit staat er twee keer; dat mag maar één keer"),
    ("after a key", "achter een sleutel hoort een = en dan de waarde"),
    ("declaration", "de haakjes om deze naam kloppen niet, zoals [[schermen]]"),
    ("array", "een lijst is niet af: er mist een komma of een ]"),
    ("Unescaped", "zet \\\\ in plaats van \\, of gebruik ' in plaats van \""),
    ("Unterminated", "een tekst is niet af: er mist een aanhalingsteken"),
    (r"'\n'", "een tekst is niet af: er mist een aanhalingsteken"),
    ("Illegal character", "hier staat een onzichtbaar teken dat er niet hoort; haal het weg"),
    ("invalid character", "hier staat een onzichtbaar teken dat er niet hoort; haal het weg"),
    ("Invalid value", "deze waarde klopt niet. Hoort hij tussen aanhalingstekens? Of mist er een ] erboven?"),
    ("date", "deze datum bestaat niet"),
    ("Expected newline", "er staat te veel op deze regel; kijk naar de aanhalingstekens"),
)
"""A part of what tomllib says, and the same in Dutch. The first that fits counts."""


class Fout(NamedTuple):
    """One thing that is wrong in a question file."""

    bestand: str
    regel: int | None
    """The line, from 1."""
    blok: str
    """Such as ``[[schermen]] 3 (context)``; empty outside the blocks."""
    zin: str

    def __str__(self) -> str:
        plaats = f"{aangehaald(self.bestand)}, regel {self.regel}" if self.regel else aangehaald(self.bestand)
        return f"{plaats}, {self.blok}: {self.zin}" if self.blok else f"{plaats}: {self.zin}"


class VragenFout(Weigering):
    """A question file that cannot be used, with everything that is wrong in it."""

    def __init__(self, fouten: Iterable[Fout]) -> None:
        self.fouten = tuple(fouten)
        super().__init__("\n".join(map(str, self.fouten)))


def standaard_tekst() -> str:
    """The text of the question file that comes with the program."""
    return files("andere_vragen").joinpath(BESTAND).read_text("utf-8")


def standaard() -> Vragen:
    """The questions that come with the program. The tests have checked them: no line is looked up."""
    return Vragen.model_validate(waarden_in(standaard_tekst()))


def schema_tekst() -> str:
    """The JSON Schema of a question file, as it ships beside it."""
    return json.dumps(Vragen.model_json_schema(), ensure_ascii=False, indent=2) + "\n"


def ontleed(tekst: str, bestand: str) -> Vragen:
    """The questions in this text; `bestand` is the name for in the messages.

    Raises `VragenFout` with everything that is wrong, in the order of the lines.
    """
    tekst = tekst.removeprefix("\ufeff")
    if len(tekst) > GROOTST:
        raise VragenFout([Fout(bestand, None, "", "het bestand is te groot voor vragen (hoogstens 1 MB).")])
    if not tekst.strip("\0\t\r\n "):
        raise VragenFout([Fout(bestand, None, "", "het bestand is leeg.")])
    try:
        data = waarden_in(tekst)
    except TeVeelError as fout:
        raise VragenFout([Fout(bestand, fout.regel, "", f"{fout.zin}.")]) from None
    except tomllib.TOMLDecodeError as fout:
        raise VragenFout([_syntax(str(fout), tekst, bestand)]) from None
    return _Nakijker(bestand, data, regels(tekst)).vragen()


def aangehaald(tekst: str) -> str:
    """Text from a file as it may stand in a message: one clean line, not too long."""
    heel = regel(tekst)
    return heel if len(heel) <= MAX_AANHALING else heel[: MAX_AANHALING - 1] + "…"


def _syntax(melding: str, tekst: str, bestand: str) -> Fout:
    """What tomllib says, in Dutch. It names the line in its message only."""
    plaats = melding.rpartition("(at ")[2]
    cijfers = plaats.removeprefix("line ").partition(",")[0]
    nr = int(cijfers) if cijfers.isdecimal() else tekst.rstrip().count("\n") + 1
    zin = next(
        (zin for deel, zin in _SYNTAX if deel in melding),
        "deze regel klopt niet; vergelijk hem met de regels eromheen",
    )
    return Fout(bestand, nr, "", zin if zin.endswith("?") else f"{zin}.")


class _Nakijker:
    """Gathers what is wrong in one file."""

    def __init__(self, bestand: str, data: dict[str, Any], waar: dict[Pad, int]) -> None:
        self._bestand = bestand
        self._data = data
        self._waar = waar
        self._fouten: list[Fout] = []
        self._te_groot = False
        """A number beyond 64 bits: pydantic prints to the terminal when it meets a really long one."""

    def vragen(self) -> Vragen:
        if isinstance(formaat := self._data.get("formaat"), int) and formaat > FORMAAT:
            # What a newer version means by its keys is not ours to judge.
            zin = (
                f"formaat: hoger dan {FORMAAT}. Dit bestand hoort bij een nieuwere versie van het programma."
            )
            self._add(("formaat",), zin)
            raise VragenFout(self._fouten)
        self._values((), self._data)
        if self._te_groot:
            raise VragenFout(self._fouten)
        vragen = None
        try:
            vragen = Vragen.model_validate(self._data)
        except ValidationError as fout:
            if fout.error_count() > MEESTE_FOUTEN:
                raise VragenFout([Fout(self._bestand, None, "", f"{TE_VEEL}.")]) from None
            self._refused(fout.errors(include_url=False))
        self._doubles()
        self._references()
        if vragen is None or self._fouten:
            raise VragenFout(sorted(dict.fromkeys(self._fouten), key=lambda fout: fout.regel or 0))
        return vragen

    def _refused(self, geweigerd: "list[ErrorDetails]") -> None:
        """Everything pydantic refuses. A mistyped key is one mistake, not also a missing key."""
        bedoeld: set[Pad] = set()
        for fout in geweigerd:
            if fout["type"] == "extra_forbidden":
                pad = self._path(fout)
                sleutel = str(pad[-1])
                keuze = self._nearest(sleutel, self._fields(pad[:-1]))
                bedoeld.update((*pad[:-1], naam) for naam in keuze)
                self._add(pad, f'onbekende sleutel "{aangehaald(sleutel)}".{_did_you_mean(keuze)}')
        for fout in geweigerd:
            pad = self._path(fout)
            match fout["type"]:
                case "extra_forbidden":
                    pass
                case "missing":
                    if pad not in bedoeld:
                        heel_blok = len(pad) == 1 and pad[0] in {*_BLOKKEN, "schermen"}
                        self._add(pad[:-1], f"{f'[[{pad[0]}]]' if heel_blok else pad[-1]} ontbreekt.")
                case "union_tag_not_found" | "union_tag_invalid":
                    self._soort(pad, self._data["schermen"][pad[1]])
                case "string_pattern_mismatch":
                    if zin := _VORMEN.get(str(pad[-1])):
                        self._add(pad, f"{pad[-1]}: {zin}.")
                case "too_short" if fout["input"]:
                    pass  # not empty: what stands in the list is wrong, and that is said already
                case _:
                    naam = next((deel for deel in reversed(pad) if isinstance(deel, str)), "")
                    self._add(pad, f"{naam}: {nederlands(fout)}.")

    def _soort(self, pad: Pad, blok: dict[str, Any]) -> None:
        """A screen whose kind is missing, mistyped or unknown."""
        match blok.get("soort"):
            case str(soort):
                raad = _did_you_mean(self._nearest(soort, _SOORTEN))
                zin = f'onbekende soort "{aangehaald(soort)}".{raad} Het kan zijn: {", ".join(_SOORTEN)}.'
                self._add((*pad, "soort"), zin)
            case None if sleutels := self._nearest("soort", blok.keys() - Trapscherm.model_fields.keys()):
                zin = f'onbekende sleutel "{aangehaald(sleutels[0])}". Bedoel je "soort"?'
                self._add((*pad, sleutels[0]), zin)
            case None:
                self._add(pad, "soort ontbreekt.")
            case _:
                self._add((*pad, "soort"), f"soort: het kan zijn: {', '.join(_SOORTEN)}.")

    def _values(self, pad: Pad, waarde: object) -> None:
        """Values that are wrong anywhere: huge numbers, and characters that nobody can see."""
        match waarde:
            case dict():
                for sleutel, deel in waarde.items():
                    self._values((*pad, sleutel), deel)
            case list():
                for nr, deel in enumerate(waarde):
                    self._values((*pad, nr), deel)
            case str():
                self._spoken_of(pad, waarde)
                zichtbaar = unicodedata.normalize("NFC", waarde.replace("\r\n", "\n").replace("\t", " "))
                if schoon(waarde) != zichtbaar:
                    self._add(pad, "hier staat een onzichtbaar teken dat er niet hoort; haal het weg.")
            case int() if waarde.bit_length() > 63:
                self._te_groot = True
                self._add(pad, "het getal is te groot.")

    def _spoken_of(self, pad: Pad, zin: str) -> None:
        """How somebody is spoken of may be unknown: then there must be words without it."""
        if "als" not in pad and (gat := NOEMEND.search(zin)):
            naam = pad[-1] if isinstance(pad[-1], str) else pad[-2]
            self._add(
                pad, f"{naam}: {gat[0]} kan alleen onder als; hier hoort een zin die er niet om vraagt."
            )

    def _doubles(self) -> None:
        for lijst in (*_BLOKKEN, "schermen"):
            eerder: dict[tuple[str, str], int] = {}
            for nr, blok in self._blocks(lijst):
                veld = _NAAMVELDEN.get(lijst, "id")
                if not isinstance(naam := blok.get(veld), str):
                    continue
                sleutel = (str(blok.get("lijst")), regel(naam).casefold())
                if sleutel in eerder:
                    zin = f'{veld} "{aangehaald(naam)}" staat er twee keer'
                    self._add((lijst, nr, veld), f"{zin}; de eerste staat op regel {eerder[sleutel]}.")
                else:
                    eerder[sleutel] = self._line((lijst, nr, veld)) or 0

    def _references(self) -> None:
        schermen = self._names("schermen")
        niveaus = self._names("niveaus")
        lijsten = {*self._names("rijen", "lijst"), NIVEAUS}
        if "afspraken_vanaf" in self._data:
            self._refers(("afspraken_vanaf",), self._data["afspraken_vanaf"], schermen, "scherm")
        self._lists_of_screens("routes", "in deze route", schermen)
        self._lists_of_screens("zetjes", "bij dit zetje", schermen)
        for nr, blok in self._blocks("schermen"):
            if "rijen" in blok:
                self._refers(("schermen", nr, "rijen"), blok["rijen"], lijsten, "lijst met rijen")
            if "leefwereld" in blok:
                self._refers(("schermen", nr, "leefwereld"), blok["leefwereld"], schermen, "scherm")
        for nr, blok in self._blocks("rijen"):
            if "niveau" in blok:
                self._refers(("rijen", nr, "niveau"), blok["niveau"], niveaus, "niveau")
            if blok.get("lijst") == NIVEAUS and "niveau" not in blok:
                zin = f'een rij in de lijst "{NIVEAUS}" komt in plaats van een niveau; zeg welk, met niveau.'
                self._add(("rijen", nr, "lijst"), zin)

    def _lists_of_screens(self, lijst: str, waar: str, schermen: set[str]) -> None:
        for nr, blok in self._blocks(lijst):
            stappen = blok.get("schermen")
            eerder: set[str] = set()
            for plek, stap in enumerate(stappen if isinstance(stappen, list) else ()):
                pad = (lijst, nr, "schermen", plek)
                self._refers(pad, stap, schermen, "scherm")
                if isinstance(stap, str):
                    if stap in eerder:
                        self._add(pad, f'scherm "{aangehaald(stap)}" staat twee keer {waar}.')
                    eerder.add(stap)

    def _refers(self, pad: Pad, naam: object, bekend: set[str], wat: str) -> None:
        """`naam` must be one of `bekend`. With nothing known at all, that lack is the mistake."""
        if bekend and isinstance(naam, str) and naam not in bekend:
            zin = f'er is geen {wat} "{aangehaald(naam)}".{_did_you_mean(self._nearest(naam, bekend))}'
            self._add(pad, zin)

    def _blocks(self, lijst: str) -> Iterator[tuple[int, dict[str, Any]]]:
        blokken = self._data.get(lijst)
        for nr, blok in enumerate(blokken if isinstance(blokken, list) else ()):
            if isinstance(blok, dict):
                yield nr, blok

    def _names(self, lijst: str, veld: str = "id") -> set[str]:
        return {naam for _, blok in self._blocks(lijst) if isinstance(naam := blok.get(veld), str)}

    def _path(self, fout: "ErrorDetails") -> Pad:
        """The way to the value in the file: pydantic also names the kind of screen, which is no key."""
        pad = fout["loc"]
        return (*pad[:2], *pad[3:]) if pad[:1] == ("schermen",) else pad

    def _fields(self, blok: Pad) -> Iterable[str]:
        """The keys that may stand in this block."""
        match blok:
            case ("schermen", int(nr), *rest):
                klasse = _SOORTEN[self._data["schermen"][nr]["soort"]]
            case (str(lijst), int(), *rest):
                klasse = _BLOKKEN[lijst]
            case _:
                return Vragen.model_fields
        if rest:  # the only blocks in a block are those of als
            klasse = get_args(klasse.model_fields["als"].annotation)[0]
        return [veld.alias or naam for naam, veld in klasse.model_fields.items()]

    def _nearest(self, woord: str, keuzes: Iterable[str]) -> list[str]:
        """The word that was probably meant, or none."""
        if len(self._fouten) >= MAX_RAAD:
            return []
        return get_close_matches(woord[:MAX_AANHALING], sorted(keuzes)[:MAX_RAAD], n=1)

    def _line(self, pad: Pad) -> int | None:
        """The line of this place, or else of the nearest thing around it."""
        delen = (pad[:n] for n in range(len(pad), 0, -1))
        return next((self._waar[deel] for deel in delen if deel in self._waar), None)

    def _add(self, pad: Pad, zin: str) -> None:
        self._fouten.append(Fout(self._bestand, self._line(pad), self._block(pad), zin))

    def _block(self, pad: Pad) -> str:
        match pad:
            case (str(lijst), int(nr), *_):
                blok = self._data[lijst][nr]
                naam = blok.get(_NAAMVELDEN.get(lijst, "id")) if isinstance(blok, dict) else None
                return f"[[{aangehaald(lijst)}]] {nr + 1}" + (
                    f" ({aangehaald(naam)})" if isinstance(naam, str) else ""
                )
        return ""


def _did_you_mean(keuze: list[str]) -> str:
    return f' Bedoel je "{aangehaald(keuze[0])}"?' if keuze else ""
