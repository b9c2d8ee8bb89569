"""What somebody said: a note, a hypothesis, an afspraak. Pure values, checked when they are made.

Keys that this version does not know are kept and written back, because another version, or a person
with an editor, put them there for a reason.
"""

import secrets
from collections.abc import Mapping
from datetime import date, datetime
from typing import Annotated, Any, Self

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
)

from andere_vragen.taal.mensen import is_niemand
from andere_vragen.taal.tekst import regel, schoon
from andere_vragen.taal.tijd import JAREN, denkbaar
from andere_vragen.taal.woorden import (
    GEKOZEN,
    HANDEN,
    HANDEN_AFSPRAAK,
    STEUNSOORT,
    Afspraakstatus,
    Bereik,
    Bron,
    Effect,
    Fase,
    Gekozen,
    Hypothesestatus,
    Steunsoort,
    Verandert,
)

MAX_TEKST = 5_000
"""Characters in one note: two pages, far more than a table says in one breath."""

MAX_REGEL = 200
"""Characters in a name or a role."""


def _clean(value: object) -> object:
    return schoon(value).strip() if isinstance(value, str) else value


def _one_line(value: object) -> object:
    return regel(value) if isinstance(value, str) else value


Tekst = Annotated[str, StringConstraints(min_length=1, max_length=MAX_TEKST), BeforeValidator(_clean)]
"""What somebody said: not empty, newlines allowed."""

Regel = Annotated[str, StringConstraints(min_length=1, max_length=MAX_REGEL), BeforeValidator(_one_line)]
"""A name or a role: one line, not empty."""

Zin = Annotated[str, StringConstraints(max_length=MAX_TEKST), BeforeValidator(_one_line)]
"""One line that may be empty."""

Sleutel = Annotated[str, StringConstraints(max_length=MAX_REGEL), BeforeValidator(_one_line)]
"""The key of a screen, a row or a niveau. One that left the question file is shown, so it is cleaned."""

Handen = Annotated[int, Field(ge=0, le=99)]
"""A show of hands around one table."""


def _possible(d: date) -> date:
    if not denkbaar(d):
        wat = "dit moment" if isinstance(d, datetime) else "deze dag"
        raise ValueError(f"{wat} kan niet (het jaar ligt niet tussen {JAREN[0]} en {JAREN[-1]})")
    return d


Dag = Annotated[date, AfterValidator(_possible)]
"""A day with which can be counted."""

Moment = Annotated[AwareDatetime, AfterValidator(_possible)]
"""A moment that every clock can show."""


def nieuw_id() -> str:
    """A random id of eight characters, unique within any casus folder a school will ever have."""
    return secrets.token_hex(4)


Cijfer = Annotated[int, Field(ge=0, le=10)]
"""Where we are, on a line from 0 to 10."""


class Waarde(BaseModel):
    """A value that never changes and keeps the keys it does not know."""

    model_config = ConfigDict(frozen=True, extra="allow")

    def gewijzigd_naar(self, **velden: Any) -> Self:
        """A copy with other values, checked like a new one.

        Raises `pydantic.ValidationError` when a value is refused.
        """
        return type(self).model_validate({**dict(self), **velden})


class Gezegd(Waarde):
    """Anything the group said on a screen."""

    id: str = Field(default_factory=nieuw_id)
    scherm: Sleutel
    rij: Sleutel | None = None
    niveau: Sleutel | None = None
    moment: Moment | None = None
    """When it was recorded; what is older than this key has none, and its order is that of the file."""
    herkend: Handen | None = None
    deels: Handen | None = None
    anders: Handen | None = None
    """Who recognises it, a part of it, or sees it differently; for an afspraak: who can come along."""

    @property
    def handen(self) -> str:
        """The show of hands in words; empty when nobody asked."""
        return self._hands(HANDEN)

    def _hands(self, woorden: Mapping[str, str]) -> str:
        geteld = ((woord, getattr(self, veld)) for veld, woord in woorden.items())
        return ", ".join(f"{woord} {aantal}" for woord, aantal in geteld if aantal is not None)


class Notitie(Gezegd):
    """What somebody said."""

    tekst: Tekst
    bron: Bron = "aan_tafel"
    perspectief: Regel | None = None
    alternatief_van: str | None = None
    """What this sees differently: the minority view stays, and stands beside it."""
    gevraagd_door: Zin | None = None
    gevraagd_op: Zin | None = None
    """Who asked it, and when, as said: of what somebody said for themselves."""
    steun: Steunsoort | None = None
    geeft: Zin | None = None
    """Who gives this support already."""
    gekozen: Gekozen | None = None
    """Did the youngster choose that person?"""

    @property
    def steun_gezegd(self) -> tuple[str, ...]:
        """Which support it is, who gives it already, and whether the youngster chose that person."""
        delen = (
            STEUNSOORT[self.steun] if self.steun else "",
            f"geeft dit al: {self.geeft}" if self.geeft else "",
            GEKOZEN[self.gekozen] if self.gekozen else "",
        )
        return tuple(deel for deel in delen if deel)

    @property
    def navraag(self) -> str:
        """Who asked it and when, so that a voice is heard and not filled in; empty when nobody said."""
        if not self.gevraagd_door:
            return f"gevraagd: {self.gevraagd_op}" if self.gevraagd_op else ""
        wanneer = f", {self.gevraagd_op}" if self.gevraagd_op else ""
        return f"gevraagd door {self.gevraagd_door}{wanneer}"


class Hypothese(Gezegd):
    """What may be going on. Always one of several, never a verdict."""

    tekst: Tekst
    bron: Bron = "aan_tafel"
    perspectief: Regel | None = None
    """Through whose eyes it was imagined."""
    fase: Fase = "later"
    want: Zin | None = None
    klopt_niet_als: Zin | None = None
    status: Hypothesestatus = "idee"
    alternatief_van: str | None = None


def ingeleefd(iets: Notitie | Hypothese) -> bool:
    """Whether somebody spoke for another: also where a hand-written log forgot to say so."""
    return iets.bron == "ingeleefd" or (iets.bron == "aan_tafel" and iets.perspectief is not None)


class Afspraak(Gezegd):
    """A small experiment. Only *wat* is obligatory."""

    wat: Tekst
    wie: Zin | None = None
    wanneer: Zin | None = None
    datum: Dag | None = None
    merken_aan: Zin | None = None
    als_niet: Zin | None = None
    vertelt: Zin | None = None
    nodig: Zin | None = None
    """What somebody needs to come along (Deep Democracy's fourth question)."""
    bereik: Bereik = "casus"
    verandert: Verandert | None = None
    """Whom it is about, or something around them; None when nobody said."""
    uit: str | None = None
    """The id of the note or the hypothesis it came from: "omdat we denken dat …"."""
    vroeg: bool = False
    samen: bool = False
    """The one step that the group takes together."""
    vastgesteld: Dag | None = None
    """The day on which it was read aloud and was right for everybody."""
    status: Afspraakstatus = "afgesproken"
    effect: Effect = "onbekend"

    @property
    def handen(self) -> str:
        """Who can come along, in words; empty when nobody asked."""
        return self._hands(HANDEN_AFSPRAAK)

    @property
    def op_naam(self) -> bool:
        """Whether it was said who does it: "?" and "nog onbekend" are nobody."""
        return not is_niemand(self.wie or "")

    @property
    def tekst(self) -> str:
        """What it says in one line of a list."""
        return self.wat


Uitspraak = Notitie | Hypothese | Afspraak


class Terugblik(Waarde):
    """How an afspraak of an earlier sitting went. Doing and helping are two questions."""

    afspraak: str
    status: Afspraakstatus | None = None
    effect: Effect | None = None
    geleerd: Zin | None = None
    blijft: bool = False
    """It goes on as it is: "dit blijft zo"."""


class Herzien(Waarde):
    """How a hypothesis of an earlier sitting stands now."""

    hypothese: str
    status: Hypothesestatus
