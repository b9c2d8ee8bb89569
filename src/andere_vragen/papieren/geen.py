"""A paper that cannot be made now."""

from andere_vragen.taal.weigering import Weigering


class GeenPapierError(Weigering):
    """The message says in one Dutch line what is missing, and what to do."""
