"""A casus: what the sittings are about, under a schuilnaam, and how long it is kept. A pure value.

The fields are the contract of the casus folder.
"""

from datetime import date
from typing import Literal

from pydantic import Field

from andere_vragen.casus.uitspraken import Dag, Moment, Regel, Waarde, Zin, nieuw_id
from andere_vragen.taal.kalender import months_later
from andere_vragen.taal.tijd import LAATSTE_DAG
from andere_vragen.taal.woorden import Noemen, Soort

FORMAAT = 1
"""The format this version writes. A file with a higher one opens read-only."""

MAANDEN = 3
"""So long a casus is kept after the group looks back, where the school chose no other term."""

MEESTE_MAANDEN = 240
"""No term is longer than twenty years."""


def bewaartermijn(vanaf: date, maanden: int = MAANDEN) -> date:
    """Until when a casus is kept of which the group looks back on this day."""
    return min(months_later(vanaf, maanden), LAATSTE_DAG)


class Toestemming(Waarde):
    """Who found it good that the group talks about this; or that nobody can tell whom it is about."""

    wie: Zin = ""
    hoe: Zin = ""
    wanneer: Zin = ""
    """When it was given, as said."""
    anoniem: bool = False


class Casus(Waarde):
    """What the conversation is about, under a schuilnaam."""

    formaat: int = FORMAAT
    id: str = Field(default_factory=nieuw_id)
    schuilnaam: Regel
    soort: Soort = "jongere"
    gemaakt: Moment
    bewaren_tot: Dag
    bewaren_maanden: int | None = Field(default=None, ge=1, le=MEESTE_MAANDEN)
    """The term that the school had chosen when this began; None where it was that of everybody."""
    bewaren_gekozen: bool = False
    """Whether somebody chose the day itself: then it never comes earlier."""
    noemen: Noemen | None = None
    """How whom it is about is spoken of; as long as nobody said it, no sentence needs it."""
    waarvoor: Zin | None = None
    """What the group wants to come to; None as long as nobody said."""
    toestemming: Toestemming | None = None
    status: Literal["open", "afgesloten"] = "open"

    def termijn(self, vanaf: date) -> date:
        """Until when it is kept when the group looks back on this day."""
        return bewaartermijn(vanaf, self.bewaren_maanden or MAANDEN)
