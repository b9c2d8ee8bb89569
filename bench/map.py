"""A school's whole map: the start screen, the filter, the index and the trends, against an empty map.

    python bench/map.py [--casussen 10000] [--toetsen 100] [--rondes 5]

Five sittings a casus. `klaar` is the first moment at which a typed key shows; `lijst` the moment at which
all casussen stand there. The two programs get their keys in turn.
"""

import argparse
import os
import random
import shutil
import string
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median

from meten import APP, WIS, Programma, percentiel, verhouding

from andere_vragen.casus.casus import Casus
from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.trends import NIVEAUS, STEUN
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie, Terugblik
from andere_vragen.store.index import tel
from andere_vragen.store.schrijven import toml
from andere_vragen.taal.woorden import BEREIK, EFFECT, STEUNSOORT

ZITTINGEN = 5
SOORTEN = 40
"""Different casussen; the others are copies under another schuilnaam."""

UUR = 3600
REGEL = 12
"""Letters after which the line is wiped."""

ZIN = ("Nieuw rooster", "twee invallers", "een drukke gang", "bij de kantine", "in de pauze", "na gym")

_dobbel = random.Random(7)


def _zin() -> str:
    return " ".join(_dobbel.choices(ZIN, k=_dobbel.randint(2, 6)))


def _zittingen(begin: datetime) -> dict[str, bytes]:
    """The sittings of one casus, as files: about 4 kB each."""
    bestanden, eerder = {}, list[Afspraak]()
    for nummer in range(ZITTINGEN):
        moment = begin + timedelta(days=21 * nummer)
        notities = [
            Notitie(scherm="context", rij=waar, niveau=waar, tekst=_zin())
            for waar in _dobbel.choices(NIVEAUS, k=9)
        ]
        notities += [
            Notitie(scherm="steun", rij=wie, tekst=_zin(), steun=_dobbel.choice(list(STEUNSOORT)))
            for wie in _dobbel.choices(STEUN, k=3)
        ]
        ideeen = [
            Hypothese(scherm="hypothesen", niveau=waar, tekst=_zin(), want=_zin())
            for waar in _dobbel.choices(NIVEAUS, k=4)
        ]
        afspraken = [
            Afspraak(scherm="afspraken", wat=_zin(), wie="mentor", bereik=bereik)
            for bereik in _dobbel.choices(list(BEREIK), k=3)
        ]
        blik = [
            Terugblik(afspraak=een.id, status="gedaan", effect=_dobbel.choice(list(EFFECT)))
            for een in eerder[-3:]
        ]
        eerder += afspraken
        zitting = Sessie(
            casus="b41f09c2",
            soort="terugkijken" if nummer else "start",
            begonnen=moment,
            gewijzigd=moment,
            afgerond=moment + timedelta(hours=1),
            scherm="slot",
            terugkijken_op=(moment + timedelta(days=21)).date(),
            notities=tuple(notities),
            hypothesen=tuple(ideeen),
            afspraken=tuple(afspraken),
            terugblik=tuple(blik),
        )
        bestanden[f"{moment:%Y-%m-%d-%H%M}.toml"] = toml(zitting).encode()
    return bestanden


def maak(map: Path, casussen: int) -> None:
    """So many casussen in this map, all an hour old."""
    begin = datetime(2024, 9, 2, 14, tzinfo=UTC)
    soorten = [_zittingen(begin + timedelta(days=_dobbel.randint(0, 700))) for _ in range(SOORTEN)]
    casus = toml(Casus(schuilnaam="LINDE", gemaakt=begin, bewaren_tot=date(2027, 6, 1)))
    oud = time.time() - UUR
    for nummer in range(casussen):
        casusmap = map / f"linde-{nummer:05}"
        casusmap.mkdir(parents=True)
        inhoud = soorten[nummer % SOORTEN] | {
            "casus.toml": casus.replace("LINDE", f"Linde-{nummer:05}").encode()
        }
        for naam, gegevens in inhoud.items():
            eigen = gegevens.replace(b'id = "', b'id = "%d-' % nummer, 1)
            (casusmap / naam).write_bytes(eigen)
            os.utime(casusmap / naam, (oud, oud))
    os.sync()  # so that the disk is quiet when it is measured


def _start(thuis: Path, vol: int) -> dict[str, float]:
    with Programma(thuis, *APP) as programma:
        programma.wacht_op("Nieuwe casus")
        programma.typ("q")
        klaar = programma.wacht_op("q") - programma.begin
        programma.typ(WIS)
        lijst = (
            programma.wacht_op("Linde-") if vol else programma.wacht_op("Nieuwe casus")
        ) - programma.begin
        return {"start: klaar (ms)": 1000 * klaar, "start: lijst (ms)": 1000 * lijst}


def _toetsen(programmas: list[Programma], aantal: int) -> list[list[float]]:
    """Milliseconds from key to screen in the filter, for each program."""
    gemeten: list[list[float]] = [[] for _ in programmas]
    regel = ""
    for nummer in range(aantal):
        if nummer % REGEL == 0:
            regel = ""
            for programma in programmas:
                programma.typ(WIS)
                programma.lees(0.3)
        letter = random.choice(string.ascii_lowercase.replace(regel[-1:], ""))
        # Half of the lines are of letters that all casussen have: then there is a list to draw.
        letter = "Linde-0123456789"[len(regel) % 16] if nummer // REGEL % 2 else letter
        regel += letter
        for waarden, programma in zip(gemeten, programmas, strict=True):
            programma.lees(random.uniform(0.01, 0.06))
            gedrukt = programma.typ(letter)
            waarden.append(1000 * (programma.wacht_op(regel[-6:]) - gedrukt))
    return gemeten


def _lees_alles(map: Path) -> int:
    """All bytes of all sittings, in the plainest way there is."""
    gelezen = 0
    for casusmap in os.scandir(map):
        for bestand in os.scandir(casusmap):
            if bestand.name.endswith(".toml"):
                gelezen += len(Path(bestand).read_bytes())
    return gelezen


def _duurt(doe: Callable[[], object], keer: int = 1) -> float:
    """Seconds; the median of so many times."""
    duren = []
    for _ in range(keer):
        begin = time.perf_counter()
        doe()
        duren.append(time.perf_counter() - begin)
    return median(duren)


def _regel(wat: str, leeg: float, vol: float, keer: float) -> None:
    print(f"{wat:32}{leeg:12.1f}{vol:12.1f}{keer:8.2f}")


def main() -> None:
    """Measure and print."""
    lezer = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    lezer.add_argument("--casussen", type=int, default=10_000)
    lezer.add_argument("--toetsen", type=int, default=96)
    lezer.add_argument("--rondes", type=int, default=5)
    keuzes = lezer.parse_args()
    begin = time.perf_counter()
    with tempfile.TemporaryDirectory() as tijdelijk:
        leeg, vol = Path(tijdelijk, "leeg"), Path(tijdelijk, "vol")
        leeg.mkdir()
        map, cache = vol / "casussen", vol / "cache" / "andere-vragen"
        maak(map, keuzes.casussen)
        print(f"{keuzes.casussen} casussen gemaakt in {time.perf_counter() - begin:.0f} s\n")

        def telling() -> object:
            return tel(map, cache, lambda aantal, van: True)

        lezen = _duurt(lambda: _lees_alles(map), 3)
        bouwen = _duurt(telling)
        vers = _duurt(telling, 3)
        print(f"{'':32}{'alles lezen':>12}{'hier':>12}{'×':>8}")
        _regel("index bouwen (s)", lezen, bouwen, bouwen / lezen)
        _regel("trends, index vers (s)", lezen, vers, vers / lezen)

        print(f"\n{'':32}{'lege map':>12}{'volle map':>12}{'×':>8}")
        starts = [(_start(leeg, 0), _start(vol, keuzes.casussen)) for _ in range(keuzes.rondes + 1)][1:]
        for wat in starts[0][0]:
            waarden = [een[wat] for een, _ in starts], [ander[wat] for _, ander in starts]
            _regel(wat, median(waarden[0]), median(waarden[1]), verhouding(waarden[1], waarden[0]))
        for naam, hoe in (("index vers", False), ("index wordt gemaakt", True)):
            if hoe:
                shutil.rmtree(cache)
            with Programma(leeg, *APP) as een, Programma(vol, *APP) as ander:
                een.wacht_op("Nieuwe casus")
                ander.wacht_op("Linde-")
                for programma in (een, ander):
                    programma.lees(3.0)
                gemeten = _toetsen([een, ander], keuzes.toetsen)
            for deel, p in (("p50", 0.5), ("p95", 0.95)):
                laag, hoog = (percentiel(waarden, p) for waarden in gemeten)
                _regel(f"filter {deel}, {naam} (ms)", laag, hoog, hoog / laag)
    print(f"\n{time.perf_counter() - begin:.0f} s")


if __name__ == "__main__":
    main()
