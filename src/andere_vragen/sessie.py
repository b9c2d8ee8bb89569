"""What was said: pure values that never change; every change gives a new Sessie.

The fields are the contract of the casus folder. Keys that this version does not know are kept and
written back, because another version, or a person with an editor, put them there for a reason.
"""

import secrets
from calendar import monthrange
from collections.abc import Collection, Mapping
from datetime import MAXYEAR, date
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    field_serializer,
)

from andere_vragen.tekst import regel, schoon
from andere_vragen.woorden import (
    HANDEN,
    HANDEN_AFSPRAAK,
    Afspraakstatus,
    Bereik,
    Bron,
    Effect,
    Fase,
    Hypothesestatus,
    Soort,
)

FORMAAT = 1
"""The format this version writes. A file with a higher one opens read-only."""

PARKEERPLAATS = "parkeerplaats"
"""Where a note stands that came up but does not belong here now: a screen that nobody walks to."""

MAX_TEKST = 5_000
"""Characters in one note: two pages, far more than a table says in one breath."""

MAX_REGEL = 200
"""Characters in a name or a role."""

MAX_CONCEPT = 50_000
"""Characters of half-typed text: a whole pasted page must survive until it is divided."""


def _clean(value: object) -> object:
    return schoon(value).strip() if isinstance(value, str) else value


def _one_line(value: object) -> object:
    return regel(value) if isinstance(value, str) else value


def _draft(value: object) -> object:
    return schoon(value) if isinstance(value, str) else value


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

Concept = Annotated[str, StringConstraints(max_length=MAX_CONCEPT), BeforeValidator(_draft)]


def nieuw_id() -> str:
    """A random id of eight characters, unique within any casus folder a school will ever have."""
    return secrets.token_hex(4)


def bewaartermijn(vanaf: date) -> date:
    """Until when a casus is kept: three months after the group looks back (domain §4)."""
    jaren, maand = divmod(vanaf.month - 1 + 3, 12)
    jaar, maand = vanaf.year + jaren, maand + 1
    if jaar > MAXYEAR:
        return date.max
    return date(jaar, maand, min(vanaf.day, monthrange(jaar, maand)[1]))


class Waarde(BaseModel):
    """A value that never changes and keeps the keys it does not know."""

    model_config = ConfigDict(frozen=True, extra="allow")

    def gewijzigd_naar(self, **velden: Any) -> Self:
        """A copy with other values, checked like a new one.

        Raises `pydantic.ValidationError` when a value is refused.
        """
        return type(self).model_validate({**dict(self), **velden})


class Casus(Waarde):
    """What the conversation is about, under a schuilnaam."""

    formaat: int = FORMAAT
    id: str = Field(default_factory=nieuw_id)
    schuilnaam: Regel
    soort: Soort = "jongere"
    gemaakt: AwareDatetime
    bewaren_tot: date
    status: Literal["open", "afgesloten"] = "open"


class Deelnemer(Waarde):
    """Somebody at the table, or missing from it, by role."""

    rol: Regel


class Gesteld(Waarde):
    """A question as it was asked, so that the log reads well when the questions change."""

    id: Sleutel
    titel: Zin = ""
    vraag: Zin = ""
    minuten: float = Field(default=0.0, ge=0)

    @field_serializer("minuten")
    def _rounded(self, minuten: float) -> float:
        return round(minuten, 1)


class Gezegd(Waarde):
    """Anything the group said on a screen."""

    id: str = Field(default_factory=nieuw_id)
    scherm: Sleutel
    rij: Sleutel | None = None
    niveau: Sleutel | None = None
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


class Hypothese(Gezegd):
    """What may be going on. Always one of several, never a verdict."""

    tekst: Tekst
    fase: Fase = "later"
    want: Zin | None = None
    klopt_niet_als: Zin | None = None
    status: Hypothesestatus = "idee"
    alternatief_van: str | None = None


class Afspraak(Gezegd):
    """A small experiment. Only *wat* is obligatory."""

    wat: Tekst
    wie: Zin | None = None
    wanneer: Zin | None = None
    datum: date | None = None
    merken_aan: Zin | None = None
    als_niet: Zin | None = None
    vertelt: Zin | None = None
    nodig: Zin | None = None
    """What somebody needs to come along (Deep Democracy's fourth question)."""
    bereik: Bereik = "casus"
    vroeg: bool = False
    status: Afspraakstatus = "afgesproken"
    effect: Effect = "onbekend"

    @property
    def handen(self) -> str:
        """Who can come along, in words; empty when nobody asked."""
        return self._hands(HANDEN_AFSPRAAK)

    @property
    def tekst(self) -> str:
        """What it says in one line of a list."""
        return self.wat


Uitspraak = Notitie | Hypothese | Afspraak


class Sessie(Waarde):
    """One sitting of one casus: everything that was said in it."""

    formaat: int = FORMAAT
    id: str = Field(default_factory=nieuw_id)
    casus: str
    soort: Literal["start", "terugkijken"] = "start"
    route: str | None = None
    begonnen: AwareDatetime
    gewijzigd: AwareDatetime
    afgerond: AwareDatetime | None = None
    scherm: Sleutel
    vraag: Zin = ""
    terugkijken_op: date | None = None
    regie: Zin | None = None
    aanwezig: tuple[Deelnemer, ...] = ()
    afwezig: tuple[Deelnemer, ...] = ()
    schermen: tuple[Gesteld, ...] = ()
    notities: tuple[Notitie, ...] = ()
    hypothesen: tuple[Hypothese, ...] = ()
    afspraken: tuple[Afspraak, ...] = ()
    zetjes_weg: tuple[Sleutel, ...] = ()
    """The zetjes that were put aside: they do not come back in this sitting."""
    concept: dict[str, Concept] = Field(default_factory=dict)

    @property
    def uitspraken(self) -> tuple[Uitspraak, ...]:
        """Everything said: notes, then hypotheses, then afspraken."""
        return (*self.notities, *self.hypothesen, *self.afspraken)

    def uitspraak(self, id: str) -> Uitspraak | None:
        """What carries this id, if anything does."""
        return next((iets for iets in self.uitspraken if iets.id == id), None)

    def met(self, uitspraak: Uitspraak) -> Self:
        """With this said: in the place of what has the same id, or else at the end."""
        veld = _list_of(uitspraak)
        lijst: tuple[Uitspraak, ...] = getattr(self, veld)
        if any(iets.id == uitspraak.id for iets in lijst):
            nieuw = tuple(uitspraak if iets.id == uitspraak.id else iets for iets in lijst)
        else:
            nieuw = (*lijst, uitspraak)
        return self.model_copy(update={veld: nieuw})

    def zonder(self, id: str) -> Self:
        """Without what carries this id."""
        if (weg := self.uitspraak(id)) is None:
            return self
        veld = _list_of(weg)
        return self.model_copy(update={veld: tuple(iets for iets in getattr(self, veld) if iets.id != id)})

    def verplaatst(self, id: str, stap: int, tussen: Collection[str] = ()) -> Self:
        """With one item moved past its neighbour of the same kind.

        Neighbours are those in `tussen`, or else those on the same screen and row. `stap` is -1 (up)
        or +1 (down). At the end nothing changes.
        """
        if (iets := self.uitspraak(id)) is None:
            return self
        veld = _list_of(iets)
        lijst: list[Uitspraak] = list(getattr(self, veld))
        buren = [
            plek
            for plek, ander in enumerate(lijst)
            if (ander.id in tussen if tussen else _place(ander) == _place(iets)) or ander is iets
        ]
        hier = buren.index(lijst.index(iets))
        if not 0 <= hier + stap < len(buren):
            return self
        een, ander = buren[hier], buren[hier + stap]
        lijst[een], lijst[ander] = lijst[ander], lijst[een]
        return self.model_copy(update={veld: tuple(lijst)})


def _list_of(uitspraak: Uitspraak) -> str:
    match uitspraak:
        case Notitie():
            return "notities"
        case Hypothese():
            return "hypothesen"
        case Afspraak():
            return "afspraken"


def _place(uitspraak: Uitspraak) -> tuple[str, str | None, str | None]:
    """What stands together: a row, or what one pair of eyes saw."""
    ogen = uitspraak.perspectief if isinstance(uitspraak, Notitie) else None
    return uitspraak.scherm, uitspraak.rij, ogen
