"""What comes back in many casussen: bars to read, and figures that a samenwerkingsverband can add up."""

import argparse
import json
import sys
import time
from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from andere_vragen.cli.bestanden import eigen_vragen, gevonden_plaatsen
from andere_vragen.cli.opdracht import Opdracht, Woord, klaag, verkeerd

if TYPE_CHECKING:
    from andere_vragen.casus.trends import Cel

FORMAAT = 1
"""Of `--csv` and `--json`. The columns keep their meaning; new ones come behind them."""

KOLOMMEN = ("formaat", "schooljaar", "tabel", "sleutel", "label", "eenheid", "aantal", "onderdrukt")

BREEDTE = 20
"""Of a bar, in cells."""

GEDULD = 1.0
"""Seconds after which progress is told."""


def doe(keuzes: argparse.Namespace) -> int:
    """Print what comes back in many casussen; 1 when a sitting could not be read.

    Figures for others have the labels of the shipped questions: what a school called a thing stays there.
    """
    from andere_vragen.store.index import tel
    from andere_vragen.vragen.lezen import standaard

    if keuzes.csv and keuzes.json:
        raise verkeerd("--csv en --json kunnen niet samen.")
    plaatsen = gevonden_plaatsen(keuzes)
    eigen = eigen_vragen(plaatsen, keuzes.vragen)
    voortgang = _Voortgang()
    try:
        geteld = tel(plaatsen.map, plaatsen.cache, voortgang)
    finally:
        voortgang.weg()
    telling, problemen = geteld if geteld else (None, ())
    voor_anderen = keuzes.csv or keuzes.json
    vragen = standaard() if voor_anderen or eigen is None else eigen
    cellen = telling.cellen(vragen) if telling else []
    if keuzes.csv:
        _print_csv(cellen)
    elif keuzes.json:
        print(json.dumps([dict(zip(KOLOMMEN, _row(cel), strict=True)) for cel in cellen], indent=2))
    else:
        _print_text(cellen)
    return klaag(*problemen)


class _Voortgang:
    """Tells how far it is: only at a terminal, and only when it takes longer than a moment."""

    def __init__(self) -> None:
        self._volgende = time.monotonic() + GEDULD
        self._terminal = sys.stderr.isatty()
        self._getoond = ""

    def __call__(self, aantal: int, van: int) -> bool:
        """Tell it when it is time; always go on."""
        from andere_vragen.casus.trends import nagekeken

        if self._terminal and (nu := time.monotonic()) > self._volgende:
            self._volgende = nu + 0.1
            self._getoond = nagekeken(aantal, van)
            print(f"\r{self._getoond}", end="", file=sys.stderr, flush=True)
        return True

    def weg(self) -> None:
        """Wipe the line."""
        if self._getoond:
            print(f"\r{' ' * len(self._getoond)}\r", end="", file=sys.stderr, flush=True)


def _row(cel: "Cel") -> tuple[int, str, str, str, str, str, int | None, bool]:
    """One figure, in the order of `KOLOMMEN`."""
    from andere_vragen.casus.trends import schooljaar

    jaar = schooljaar(cel.jaar)
    return (
        FORMAAT,
        jaar,
        cel.tabel.id,
        cel.sleutel,
        cel.label,
        cel.tabel.eenheid,
        cel.aantal,
        cel.aantal is None,
    )


def _print_csv(cellen: "Sequence[Cel]") -> None:
    import csv

    blad = csv.writer(sys.stdout, lineterminator="\n")
    blad.writerow(KOLOMMEN)
    for *velden, onderdrukt in map(_row, cellen):
        blad.writerow([*velden, str(onderdrukt).lower()])


def _print_text(cellen: "Sequence[Cel]") -> None:
    from andere_vragen.casus.trends import MINDER, NIETS, per_tabel, schooljaar, staaf, vorig_jaar

    if not cellen:
        print(NIETS)
        return
    vroeger = vorig_jaar(cellen)
    for jaar, van_jaar in groupby(cellen, key=lambda cel: cel.jaar):
        print(f"Schooljaar {schooljaar(jaar)}\n")
        for tabel, rijen in per_tabel(van_jaar):
            print(f"{tabel.titel} ({tabel.eenheid})")
            for cel, streep in zip(rijen, staaf(rijen, BREEDTE), strict=True):
                toen = vroeger.get(cel)
                print(f"  {streep}" + (f"  (vorig jaar: {toen})" if toen else ""))
            print()
    print(f"Elke casus telt in een rij één keer. Onder de 3 staat er: {MINDER}.")


OPDRACHT = Opdracht(
    (
        ("andere-vragen trends [--csv]", "wat komt terug in meer casussen; nooit minder dan 3"),
        ("              [--json]", "als getallen, om op te tellen"),
    ),
    doe,
    (Woord("--csv", None), Woord("--json", None)),
)
