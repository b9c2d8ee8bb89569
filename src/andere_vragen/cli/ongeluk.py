"""What nobody foresaw: a technical file, and a sentence that says where it is."""

import platform
import traceback
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from andere_vragen import __version__
from andere_vragen.store.schrijven import bewaar, maak_map
from andere_vragen.taal.tekst import regel


def report(fout: BaseException, map: Path) -> str:
    """Write the technical file and say so. It names places in the program, never what was typed."""
    bestand = map / f"fout-{datetime.now():%Y%m%d-%H%M%S}.txt"
    regels = [f"andere-vragen {__version__}, Python {platform.python_version()}, {platform.platform()}"]
    oorzaak: BaseException | None = fout
    while oorzaak:
        regels.append(type(oorzaak).__name__)
        regels += [
            f"  {plek.filename}:{plek.lineno} {plek.name}"
            for plek in traceback.extract_tb(oorzaak.__traceback__)
        ]
        van_werker = getattr(oorzaak, "error", None)  # Textual's WorkerFailed carries it so
        volgende = van_werker if isinstance(van_werker, BaseException) else None
        oorzaak = volgende or oorzaak.__cause__ or oorzaak.__context__
    waar = ""
    with suppress(OSError):
        maak_map(map)
        bewaar(bestand, "\n".join(regels) + "\n")
        waar = f" Het technische verslag, zonder jullie woorden, staat in {regel(str(bestand))}."
    return f"Er ging iets mis in het programma.{waar} Start andere-vragen opnieuw om verder te gaan."
