"""The commands, each in the file of its name."""

from importlib import import_module

from andere_vragen.cli.opdracht import Opdracht

NAMEN = (
    "open",
    "lijst",
    "verslag",
    "trends",
    "overdracht",
    "overnemen",
    "inzage",
    "terughalen",
    "afsluiten",
    "verwijder",
    "opruimen",
    "leerkring",
    "wie",
    "controleer",
    "waar",
    "snelkoppeling",
)
"""In the order of the help. The first one is meant when none is named."""

OPDRACHTEN: dict[str, Opdracht] = {naam: import_module(f"{__name__}.{naam}").OPDRACHT for naam in NAMEN}
