"""The papers of a sitting. One content (`opbouw`), and a renderer for each format."""

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.papieren.als_markdown import als_markdown
from andere_vragen.papieren.opbouw import opgebouwd


def verslag(gesprek: Gesprek) -> str:
    """The sitting as Markdown. Half-typed text is not in it."""
    return als_markdown(opgebouwd(gesprek))
