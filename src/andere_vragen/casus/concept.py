"""Half-typed text, and the place where it belongs: a line of a row, or a field of a form."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, StringConstraints

from andere_vragen.casus.uitspraken import Waarde
from andere_vragen.casus.wijzers import (
    Herzienwijzer,
    Mensen,
    Menswijzer,
    NieuweAfspraak,
    Onderwerp,
    Sessieveld,
    Terugblikwijzer,
    Uitspraakwijzer,
    Veldwijzer,
)
from andere_vragen.taal.tekst import schoon
from andere_vragen.taal.woorden import Invoersoort

MAX_CONCEPT = 50_000
"""Characters of half-typed text in a log: a whole pasted page must survive until it is divided."""

Eigen = Literal["overig", "kaarten", "leefwereld", "vroeg", "ideeen", "samen", "terugblik"]
"""The rows that a screen makes itself, beside those that have a name."""

Van = Literal["uitspraak", "afspraak", "terugblik", "herzien"] | Mensen | Sessieveld
"""What a field can be of, as the log calls it; ``afspraak`` is one that is not there yet."""

ONGEZIEN = ("scherm", "rij", "niveau", "uit")
"""Fields of an afspraak that is not there yet which nobody types: where it belongs, and what it came from."""


@dataclass(frozen=True)
class Rijplek:
    """Which row of a screen. One list has no name; of a look back, `rij` is the afspraak it is about."""

    rij: str | None = None
    eigen: Eigen | None = None


@dataclass(frozen=True)
class Regelplek:
    """The line in a row: what it will become, and about which niveau, where somebody chose those."""

    scherm: str
    rij: Rijplek = field(default_factory=Rijplek)
    wordt: Invoersoort | None = None
    niveau: str | None = None


@dataclass(frozen=True)
class Veldplek:
    """A field of the form about something."""

    van: Onderwerp
    veld: str


Conceptplek = Regelplek | Veldplek


def _draft(value: object) -> object:
    return schoon(value) if isinstance(value, str) else value


Half = Annotated[str, StringConstraints(max_length=MAX_CONCEPT), BeforeValidator(_draft)]


class Concept(Waarde):
    """One half-typed text as the log keeps it. Empty is something too: a field that was emptied."""

    scherm: str | None = None
    rij: str | None = None
    eigen: Eigen | None = None
    niveau: str | None = None
    wordt: Invoersoort | None = None
    van: Van | None = None
    id: str | None = None
    nummer: Annotated[int, Field(ge=0)] | None = None
    veld: str | None = None
    tekst: Half

    @classmethod
    def op(cls, plek: Conceptplek, tekst: str) -> Self:
        """This text in that place, whole: one that is too long for a log never stops the typing."""
        return cls(**_keys(plek), tekst="").model_copy(update={"tekst": schoon(tekst)})

    @property
    def in_log(self) -> Self:
        """As much of it as a log can keep."""
        past = len(self.tekst) <= MAX_CONCEPT
        return self if past else self.model_copy(update={"tekst": self.tekst[:MAX_CONCEPT]})

    @property
    def telt(self) -> bool:
        """Whether there is something to keep: a line without words is none."""
        return bool(self.tekst or self.van)

    @property
    def getypt(self) -> bool:
        """Whether these are words that somebody typed."""
        return bool(self.tekst) and not (self.van == "afspraak" and self.veld in ONGEZIEN)

    @property
    def plek(self) -> Conceptplek:
        """The place it stands in."""
        van = self.onderwerp
        return Veldplek(van, self.veld or "") if van else self.regelplek

    @property
    def regelplek(self) -> Regelplek:
        """The place of a line."""
        return Regelplek(self.scherm or "", Rijplek(self.rij, self.eigen), self.wordt, self.niveau)

    @property
    def onderwerp(self) -> Onderwerp | None:
        """What the form is about; None of a line."""
        id = self.id or ""
        match self.van:
            case None:
                return None
            case "uitspraak":
                return Uitspraakwijzer(id)
            case "afspraak":
                return NieuweAfspraak()
            case "terugblik":
                return Terugblikwijzer(id)
            case "herzien":
                return Herzienwijzer(id)
            case "aanwezig" | "afwezig":
                return Menswijzer(self.van, id, self.nummer or 0)
            case _:
                return Veldwijzer(self.van)


def met_teksten(
    concept: tuple[Concept, ...], teksten: Mapping[Conceptplek, str | None]
) -> tuple[Concept, ...]:
    """These drafts with other texts in their places; None takes one away."""
    al = {half.plek for half in concept}
    stond = (_typed(half, teksten.get(half.plek, half.tekst)) for half in concept)
    erbij = (_new(plek, tekst) for plek, tekst in teksten.items() if plek not in al)
    return tuple(half for half in (*stond, *erbij) if half and half.telt)


def _new(plek: Conceptplek, tekst: str | None) -> Concept | None:
    return None if tekst is None else Concept.op(plek, tekst)


def _typed(half: Concept, tekst: str | None) -> Concept | None:
    """The draft with these words now; keys of another version stay with it."""
    return None if tekst is None else half.model_copy(update={"tekst": Concept.op(half.plek, tekst).tekst})


def _keys(plek: Conceptplek) -> dict[str, Any]:
    match plek:
        case Regelplek(scherm, rij, wordt, niveau):
            return {"scherm": scherm, **asdict(rij), "wordt": wordt, "niveau": niveau}
        case Veldplek(van, veld):
            return {**_about(van), "veld": veld}


def _about(van: Onderwerp) -> dict[str, Any]:
    match van:
        case Uitspraakwijzer(id):
            return {"van": "uitspraak", "id": id}
        case NieuweAfspraak():
            return {"van": "afspraak"}
        case Terugblikwijzer(id):
            return {"van": "terugblik", "id": id}
        case Herzienwijzer(id):
            return {"van": "herzien", "id": id}
        case Menswijzer(veld, rol, nummer):
            return {"van": veld, "id": rol, "nummer": nummer or None}
        case Veldwijzer(veld):
            return {"van": veld}
