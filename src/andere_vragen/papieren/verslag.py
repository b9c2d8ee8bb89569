"""The papers of a sitting. One content (`opbouw`), and a renderer for each format."""

from collections.abc import Sequence

from andere_vragen.casus.sessie import Casus, Sessie
from andere_vragen.papieren.als_markdown import als_markdown
from andere_vragen.papieren.opbouw import opgebouwd
from andere_vragen.vragen.modellen import Vragen


def verslag(casus: Casus, sessie: Sessie, vragen: Vragen, eerder: Sequence[Sessie] = ()) -> str:
    """The sitting as Markdown. Half-typed text is not in it.

    `eerder` are the sittings before it, the first one first.
    """
    return als_markdown(opgebouwd(casus, sessie, vragen, eerder))
