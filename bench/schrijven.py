"""What one recorded line costs the disk: bytes and fsyncs, with 0, 300 and 2,000 things said before it.

    python bench/schrijven.py [--regels 20] [--tempo 0]

The lines come `tempo` seconds after each other; then the group leaves. Everything the saver writes counts:
the log, the verslag, and what leaving adds.
"""

import argparse
import os
import tempfile
import time
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any
from unittest.mock import patch

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.uitspraken import Notitie
from andere_vragen.dossier import Dossier, maak_casus
from andere_vragen.vragen.lezen import standaard

AANTALLEN = (0, 300, 2000)
TEKST = "Bij gym is hij op tijd, helpt hij met opruimen en praat hij met anderen"


def _nu() -> datetime:
    return datetime.now().astimezone()


def _met(gesprek: Gesprek, nummer: int) -> Gesprek:
    return gesprek.met(_nu(), Notitie(scherm="context", rij="school", tekst=f"{TEKST} {nummer}"))


def _meet(thuis: Path, aantal: int, regels: int, tempo: float) -> Counter[str]:
    """What was written, from the first line until the group has left."""
    dossier = Dossier(maak_casus(thuis / "casussen", "Linde-07", "jongere", _nu()), standaard(), thuis)
    gesprek = dossier.nieuw("gewoon", _nu())
    for nummer in range(aantal):
        gesprek = _met(gesprek, nummer)
    saver = dossier.saver(gesprek, lambda _: None, _nu)
    saver.zet(gesprek.casus, gesprek.sessie)
    if not saver.wacht(30):
        raise TimeoutError
    geteld: Counter[str] = Counter()
    write, fsync = os.write, os.fsync

    def telt_write(bestand: int, inhoud: Any) -> int:
        geteld["bytes"] += (geschreven := write(bestand, inhoud))
        return geschreven

    def telt_fsync(bestand: Any) -> None:
        geteld["fsyncs"] += 1
        fsync(bestand)

    with patch("os.write", telt_write), patch("os.fsync", telt_fsync):
        for nummer in range(regels):
            gesprek = _met(gesprek, aantal + nummer)
            saver.zet(gesprek.casus, gesprek.sessie)
            while not saver.bij:
                time.sleep(0.001)
            time.sleep(tempo)
        saver.sluit(30)
    return geteld


def main() -> None:
    """Measure and print."""
    lezer = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    lezer.add_argument("--regels", type=int, default=20)
    lezer.add_argument("--tempo", type=float, default=0.0)
    keuze = lezer.parse_args()
    print(f"{'per regel, bij':20}{'bytes':>10}{'fsyncs':>8}")
    for aantal in AANTALLEN:
        with tempfile.TemporaryDirectory() as thuis:
            geteld = _meet(Path(thuis), aantal, keuze.regels, keuze.tempo)
        per_regel = {wat: hoeveel / keuze.regels for wat, hoeveel in geteld.items()}
        print(f"{aantal:5} dingen gezegd  {per_regel['bytes']:10.0f}{per_regel['fsyncs']:8.1f}")


if __name__ == "__main__":
    main()
