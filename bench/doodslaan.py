"""Kill the program at random moments while somebody types, and see what is lost.

    python bench/doodslaan.py [N]

Each of the N rounds opens the same casus, types about 30 letters a second with now and then an Enter,
and kills at a moment nobody chose. Then every file must parse, what is on disk must be the beginning of
what was typed, and no letter older than a second may be missing.
"""

import argparse
import random
import string
import tempfile
import time
import tomllib
from collections import Counter
from pathlib import Path

from meten import APP, ENTER, F8, Programma

CASUS = "Linde-07"
TEMPO = 1 / 30
LANGSTE = 3.0
EEN_ENTER_OP = 25
OUD = 1.0


def _op_schijf(map: Path) -> str:
    """Everything that was typed, as the files have it; raises when one of them is not whole."""
    woorden = ""
    for pad in sorted(map.rglob("*.toml")):
        inhoud = tomllib.loads(pad.read_text("utf-8"))
        assert inhoud["formaat"] == 1, pad
        woorden += "".join(notitie["tekst"] for notitie in inhoud.get("notities", ()))
        woorden += "".join(half["tekst"] for half in inhoud.get("concept", ()))
    for pad in map.rglob("*.md"):
        assert pad.read_text("utf-8").endswith("\n"), pad
    return woorden


def _open(thuis: Path) -> Programma:
    programma = Programma(thuis, *APP, CASUS)
    if not list(thuis.glob("casussen/*/casus.toml")):
        programma.maak(CASUS)
    programma.wacht_op("Bewaard")
    return programma


def _typ_tot(programma: Programma, seconden: float) -> list[tuple[float, str]]:
    """The letters, and when each was typed."""
    getypt: list[tuple[float, str]] = []
    einde = time.perf_counter() + seconden
    while time.perf_counter() < einde:
        letter = random.choice(string.ascii_lowercase)
        getypt.append((programma.typ(letter), letter))
        programma.lees(TEMPO)
        if random.randrange(EEN_ENTER_OP) == 0:
            programma.typ(ENTER)
            programma.lees(2 * TEMPO)
    return getypt


def main() -> None:
    """Kill, look, count, print."""
    lezer = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    lezer.add_argument("aantal", type=int, nargs="?", default=50, metavar="N")
    aantal = lezer.parse_args().aantal
    begin = time.perf_counter()
    totaal: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as tijdelijk:
        thuis = Path(tijdelijk)
        map = thuis / "casussen"
        with _open(thuis) as programma:  # a question of one list, so that the order is that of typing
            programma.typ(F8)
            programma.wacht_op("Bewaard")
            programma.lees(0.5)
        for _ in range(aantal):
            eerder = _op_schijf(map)
            with _open(thuis) as programma:
                resten = list(map.rglob(".~*"))
                getypt = _typ_tot(programma, random.uniform(0, LANGSTE))
                programma.dood()
                gedood = time.perf_counter()
            nu = _op_schijf(map)
            verwacht = eerder + "".join(letter for _, letter in getypt)
            oud = len(eerder) + sum(moment < gedood - OUD for moment, _ in getypt)
            totaal["getypt"] += len(getypt)
            totaal["missen uit de laatste seconde"] += len(verwacht) - max(len(nu), oud)
            totaal["missen, ouder dan een seconde"] += max(0, oud - len(nu))
            totaal["niet het begin van wat getypt was"] += not verwacht.startswith(nu)
            totaal["resten die bij de start bleven liggen"] += len(resten)
    print(f"{aantal} keer doodgeslagen")
    for wat, hoeveel in totaal.items():
        print(f"{hoeveel:8}  {wat}")
    print(f"{time.perf_counter() - begin:.0f} s")
    fout = totaal["missen, ouder dan een seconde"] + totaal["niet het begin van wat getypt was"]
    raise SystemExit(1 if fout else 0)


if __name__ == "__main__":
    main()
