"""Moving something up or down among what it is shown with. Pure."""

from collections.abc import Callable, Sequence
from datetime import datetime

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.wijzers import Wijzer
from andere_vragen.rijen.stappen import Verplaatst

Getoond = Callable[[Gesprek], Sequence[Wijzer]]
"""What is shown beside each other of a conversation, in that order."""


def geschoven(gesprek: Gesprek, wat: Wijzer, stap: int, getoond: Getoond, nu: datetime) -> Verplaatst | None:
    """The step up (-1) or down (+1); None where nothing would move before the eyes.

    What stands together by what it is about keeps that order: then the log keeps it too.
    """
    tussen = tuple(getoond(gesprek))
    stap_ = Verplaatst(wat, stap, tussen)
    return stap_ if tuple(getoond(stap_.op(gesprek, nu))) != tussen else None
