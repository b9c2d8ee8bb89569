"""What comes back in many casussen: bars to read, and figures that a samenwerkingsverband can add up."""

import argparse
import io
import sys
import time
from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from andere_vragen.cli.bestanden import eigen_vragen, geef, gevonden_plaatsen, soort_bestand
from andere_vragen.cli.opdracht import Opdracht, Woord, klaag, pad, verkeerd

if TYPE_CHECKING:
    from andere_vragen.casus.trends import Cel

FORMAAT = 1
"""Of `--csv` and `--json`. The columns keep their meaning; new ones come behind them."""

KOLOMMEN = ("formaat", "schooljaar", "tabel", "sleutel", "label", "eenheid", "aantal", "onderdrukt")

REKENBLAD = "rekenblad"
"""A .csv as a Dutch Excel opens it with a double click: semicolons, and a mark that it is UTF-8."""

BREEDTE = 20
"""Of a bar, in cells."""

GEDULD = 1.0
"""Seconds after which progress is told."""


def doe(keuzes: argparse.Namespace) -> int:
    """Print it, or put it in a new file; 1 when a sitting could not be read.

    Figures for others have the labels of the shipped questions: what a school called a thing stays there.
    """
    from andere_vragen.store.index import tel
    from andere_vragen.vragen.lezen import standaard

    soort = _kind(keuzes)
    plaatsen = gevonden_plaatsen(keuzes)
    eigen = eigen_vragen(plaatsen, keuzes.vragen)
    voortgang = _Voortgang()
    try:
        geteld = tel(plaatsen.map, plaatsen.cache, voortgang)
    finally:
        voortgang.weg()
    telling, problemen = geteld if geteld else (None, ())
    vragen = (eigen if eigen and soort == ".txt" else standaard()).van_soort("jongere")
    geef(_MAAK[soort](telling.cellen(vragen) if telling else []), keuzes.naar)
    return klaag(*problemen)


def _kind(keuzes: argparse.Namespace) -> str:
    """What was asked for, or else what the name of the file says. Raises `VerkeerdGebruikError`.

    `--csv` is for other programs; who only names the file wants to open it.
    """
    if keuzes.csv and keuzes.json:
        raise verkeerd("--csv en --json kunnen niet samen.")
    if keuzes.csv or keuzes.json:
        return ".csv" if keuzes.csv else ".json"
    soort = soort_bestand(keuzes.naar, _ACHTER_DE_NAAM) or ".txt"
    return REKENBLAD if soort == ".csv" else soort


class _Voortgang:
    """Tells how far it is: only at a terminal, and only when it takes longer than a moment."""

    def __init__(self) -> None:
        self._volgende = time.monotonic() + GEDULD
        self._terminal = sys.stderr.isatty()
        self._getoond = ""

    def __call__(self, aantal: int, van: int) -> bool:
        """Tell it when it is time; always go on."""
        if self._terminal and (nu := time.monotonic()) > self._volgende:
            from andere_vragen.casus.trends import nagekeken

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


def _as_csv(cellen: "Sequence[Cel]", tussen: str = ",") -> str:
    import csv

    blad = io.StringIO()
    schrijver = csv.writer(blad, delimiter=tussen, lineterminator="\n")
    schrijver.writerow(KOLOMMEN)
    for *velden, onderdrukt in map(_row, cellen):
        schrijver.writerow([*velden, str(onderdrukt).lower()])
    return blad.getvalue()


def _for_excel(cellen: "Sequence[Cel]") -> str:
    return "\ufeff" + _as_csv(cellen, ";")


def _as_json(cellen: "Sequence[Cel]") -> str:
    import json

    return json.dumps([dict(zip(KOLOMMEN, _row(cel), strict=True)) for cel in cellen], indent=2) + "\n"


def _as_text(cellen: "Sequence[Cel]") -> str:
    from andere_vragen.casus.trends import MINDER, NIETS, per_tabel, schooljaar, staaf, vorig_jaar

    if not cellen:
        return f"{NIETS}\n"
    vroeger = vorig_jaar(cellen)
    regels: list[str] = []
    for jaar, van_jaar in groupby(cellen, key=lambda cel: cel.jaar):
        regels += [f"Schooljaar {schooljaar(jaar)}", ""]
        for tabel, rijen in per_tabel(van_jaar):
            regels.append(f"{tabel.titel} ({tabel.eenheid})")
            for cel, streep in zip(rijen, staaf(rijen, BREEDTE), strict=True):
                toen = vroeger.get(cel)
                regels.append(f"  {streep}" + (f"  (vorig jaar: {toen})" if toen else ""))
            regels.append("")
    regels.append(f"Elke casus telt in een rij één keer. Onder de 3 staat er: {MINDER}.")
    return "\n".join(regels) + "\n"


_MAAK = {".txt": _as_text, ".csv": _as_csv, ".json": _as_json, REKENBLAD: _for_excel}
_ACHTER_DE_NAAM = (".txt", ".csv", ".json")

OPDRACHT = Opdracht(
    (
        ("andere-vragen trends [--csv]", "wat komt terug in meer casussen; nooit minder dan 3"),
        ("              [--json]", "als getallen, om op te tellen"),
        ("              [--naar BESTAND]", "in een bestand; trends.csv opent in Excel"),
    ),
    doe,
    (Woord("--csv", None), Woord("--json", None), Woord("--naar", pad)),
)
