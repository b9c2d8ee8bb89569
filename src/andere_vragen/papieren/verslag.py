"""The verslag of a sitting as Markdown. One content (`opbouw`), and a renderer for each format."""

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.papieren.als_markdown import als_markdown
from andere_vragen.papieren.opbouw import opgebouwd

_NAAST_HET_LOG = "*Dit bestand wordt steeds opnieuw gemaakt. Verander het in Andere vragen, niet hier.*"


def verslag(gesprek: Gesprek) -> str:
    """The sitting as Markdown. Half-typed text is not in it."""
    return als_markdown(opgebouwd(gesprek))


def verslag_naast_het_log(gesprek: Gesprek) -> str:
    """The same, for the folder of the log: there somebody could think that it can be edited."""
    return f"{verslag(gesprek)}\n{_NAAST_HET_LOG}\n"
