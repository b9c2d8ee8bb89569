"""A paper that cannot be made now."""

import sys

from andere_vragen.taal.weigering import Weigering


class GeenPapierError(Weigering):
    """The message says in one Dutch line what is missing, and what to do."""


def zonder_bibliotheek(papier: str, pakket: str) -> GeenPapierError:
    """For `papier` ("een Word-bestand") a library is missing that only some people need."""
    regel = f'"{sys.executable}" -m pip install {pakket}'
    return GeenPapierError(f"Voor {papier} is {pakket} nodig. Installeer dat één keer met: {regel}")
