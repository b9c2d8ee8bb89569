"""Values and folders that the tests of the store share."""

import os
import threading
from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, Self

import pytest

from andere_vragen.casus.casus import Casus
from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.uitspraken import Notitie
from andere_vragen.store.schrijven import bewaar, nieuwe_casus, toml

VREEMD = "\u202e" if os.name == "nt" else "\x1b"
"""A sign that would command the terminal, and that a name on this disk can hold."""

NU = datetime(2026, 11, 21, 14, 0, tzinfo=UTC)

CASUS = Casus(id="b41f09c2", schuilnaam="Linde-07", gemaakt=NU, bewaren_tot=date(2027, 3, 12))


def sessie(*teksten: str, id: str = "9e1c77aa", minuten: int = 0, klaar: bool = False) -> Sessie:
    gewijzigd = NU + timedelta(minutes=minuten)
    return Sessie(
        id=id,
        casus=CASUS.id,
        begonnen=NU,
        gewijzigd=gewijzigd,
        afgerond=gewijzigd if klaar else None,
        scherm="context",
        notities=tuple(
            Notitie(id=f"n{nr}", scherm="context", tekst=tekst) for nr, tekst in enumerate(teksten)
        ),
    )


def casusmap(map: Path, schuilnaam: str = "Linde-07") -> Path:
    return nieuwe_casus(map, CASUS.model_copy(update={"schuilnaam": schuilnaam}))


def sessiebestand(map: Path, naam: str, waarde: Sessie) -> Path:
    pad = map / naam
    bewaar(pad, toml(waarde))
    return pad


def tijdelijke(map: Path) -> list[Path]:
    return list(map.rglob(".~*"))


class Stoorzender:
    """A disk on which the step with number `vanaf` fails, once or from then on. 0 only counts.

    Cleaning up is left alone when the fault lasts: a disk that refuses that too keeps its leftovers.
    """

    STAPPEN = ("open", "write", "fsync", "fstat", "close", "replace", "mkdir")

    def __init__(
        self, fout: Callable[[], Exception], vanaf: int = 0, *, blijvend: bool = True, draad: str = ""
    ) -> None:
        self._fout = fout
        self._vanaf = vanaf
        self._blijvend = blijvend
        self._draad = draad or threading.current_thread().name  # another test may still be leaving
        self._lap = pytest.MonkeyPatch()
        self.geteld = 0
        self.stappen: Counter[str] = Counter()

    def __enter__(self) -> Self:
        for stap in self.STAPPEN:
            self._lap.setattr(os, stap, self._gestoord(stap, getattr(os, stap)))
        return self

    def __exit__(self, *_: object) -> None:
        self._lap.undo()

    def _gestoord(self, stap: str, echt: Callable[..., Any]) -> Callable[..., Any]:
        def doe(*waarden: Any, **opties: Any) -> Any:
            if threading.current_thread().name != self._draad:
                return echt(*waarden, **opties)
            self.geteld += 1
            self.stappen[stap] += 1
            raak = self.geteld >= self._vanaf if self._blijvend else self.geteld == self._vanaf
            if self._vanaf and raak:
                if stap == "close":
                    echt(*waarden, **opties)
                raise self._fout()
            return echt(*waarden, **opties)

        return doe


class HangendeSchijf:
    """A disk that does not answer to the saver until the `with` ends, and then fails if there is a `fout`."""

    def __init__(self, fout: Exception | None = None) -> None:
        self.gevraagd = threading.Event()
        """Set as soon as the disk is asked something."""
        self._antwoord = threading.Event()
        self._fout = fout
        self._lap = pytest.MonkeyPatch()

    def __enter__(self) -> Self:
        echt = os.fsync

        def hangt(bestand: int) -> None:
            if threading.current_thread().name == "saver" and not self.gevraagd.is_set():
                self.gevraagd.set()
                self._antwoord.wait()
                if self._fout:
                    raise self._fout
            echt(bestand)

        self._lap.setattr(os, "fsync", hangt)
        return self

    def __exit__(self, *_: object) -> None:
        self._lap.undo()
        self._antwoord.set()
