"""A question file while it is being checked: what stands in it, and what was found wrong so far."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import Any

from andere_vragen.vragen.fout import MAX_AANHALING, Fout, aangehaald
from andere_vragen.vragen.toml_regels import Pad

MAX_RAAD = 100
"""Mistakes that get a guess at what was meant: in a file that was never ours, guessing takes minutes."""

_NAAMVELDEN = {"rollen": "naam"}


def naamveld(lijst: str) -> str:
    """The key that a block of this list is called by."""
    return _NAAMVELDEN.get(lijst, "id")


class Bevindingen:
    """Gathers what is wrong in one file, each thing with its line and its block."""

    def __init__(self, bestand: str, data: dict[str, Any], waar: dict[Pad, int]) -> None:
        self.bestand = bestand
        self.data = data
        self.fouten: list[Fout] = []
        self._waar = waar

    def add(self, pad: Pad, zin: str) -> None:
        """This, a Dutch sentence, is wrong at this place."""
        self.fouten.append(Fout(self.bestand, self.line(pad), self._block(pad), zin))

    def blocks(self, lijst: str) -> Iterator[tuple[int, dict[str, Any]]]:
        """The blocks of this list and their numbers, from 0; what is no block is passed over."""
        blokken = self.data.get(lijst)
        if not isinstance(blokken, list):
            return
        for nr, blok in enumerate(blokken):
            if isinstance(blok, dict):
                yield nr, blok

    def names(self, lijst: str, veld: str = "id") -> set[str]:
        """What the blocks of this list say at this key."""
        return {naam for _, blok in self.blocks(lijst) if isinstance(naam := blok.get(veld), str)}

    def nearest(self, woord: str, keuzes: Iterable[str]) -> list[str]:
        """The word that was probably meant, or none."""
        if len(self.fouten) >= MAX_RAAD:
            return []
        return get_close_matches(woord[:MAX_AANHALING], sorted(keuzes)[:MAX_RAAD], n=1)

    def line(self, pad: Pad) -> int | None:
        """The line of this place, or else of the nearest thing around it."""
        delen = (pad[:n] for n in range(len(pad), 0, -1))
        return next((self._waar[deel] for deel in delen if deel in self._waar), None)

    def _block(self, pad: Pad) -> str:
        match pad:
            case (str(lijst), int(nr), *_):
                blok = self.data[lijst][nr]
                waar = f"[[{aangehaald(lijst)}]] {nr + 1}"
                naam = blok.get(naamveld(lijst)) if isinstance(blok, dict) else None
                return f"{waar} ({aangehaald(naam)})" if isinstance(naam, str) else waar
        return ""


def bedoel_je(keuze: list[str]) -> str:
    """Asks behind a sentence whether this was meant; nothing when nobody knows what was."""
    return f' Bedoel je "{aangehaald(keuze[0])}"?' if keuze else ""
