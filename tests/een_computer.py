"""One computer of two: opens a casus of the map, says lines one by one, and closes.

python tests/een_computer.py MAP STATE NAME LINES SEED
"""

import random
import sys
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.uitspraken import Notitie
from andere_vragen.dossier import Dossier
from andere_vragen.store.saver import Saver
from andere_vragen.vragen.lezen import standaard

ZONE = timezone(timedelta(hours=1))


def nu() -> datetime:
    return datetime.now(ZONE).replace(microsecond=0)


class Computer:
    """Has a state folder of its own, as every computer."""

    def __init__(self, casusmap: Path, toestand: Path, naam: str) -> None:
        self.naam, self._regel = naam, 0
        self._dossier = Dossier(casusmap, standaard(), toestand)
        self._gesprek: Gesprek = (
            self._dossier.verder() if self._dossier.sessie else self._dossier.nieuw("kort", nu())
        )
        self._saver: Saver = self._dossier.saver(self._gesprek, lambda _: None, nu)

    def zeg(self) -> str:
        """Something nobody else says; on disk, or on its way."""
        self._regel += 1
        tekst = f"{self.naam} zegt {self._regel}."
        self._gesprek = self._gesprek.met(nu(), Notitie(scherm="context", tekst=tekst))
        self._saver.zet(self._gesprek.casus, self._gesprek.sessie)
        return tekst

    def bewaard(self) -> None:
        """Until it is on disk."""
        assert self._saver.wacht(20)

    def dicht(self) -> None:
        """The program is closed."""
        assert self._saver.sluit(20)
        self._dossier.los()


def main() -> None:
    """Say them, with pauses that nobody chose."""
    map, toestand, naam, aantal, zaad = sys.argv[1:]
    kans = random.Random(f"{naam}{zaad}")
    computer = Computer(Path(map), Path(toestand), naam)
    print("open", flush=True)
    sys.stdin.readline()  # until the other one sits there too
    for _ in range(int(aantal)):
        print(computer.zeg(), flush=True)
        time.sleep(kans.uniform(0, 0.03))
    computer.dicht()


if __name__ == "__main__":
    main()
