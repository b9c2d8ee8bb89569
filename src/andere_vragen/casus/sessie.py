"""A sitting of a casus: a pure value that never changes; every change gives a new Sessie.

The fields are the contract of the casus folder.
"""

from collections.abc import Sequence
from typing import Annotated, Literal, Self

from pydantic import ConfigDict, Field, ValidationInfo, field_serializer, field_validator

from andere_vragen.casus.casus import FORMAAT
from andere_vragen.casus.concept import Concept
from andere_vragen.casus.kanttekeningen import Correctie, Zienswijze
from andere_vragen.casus.uitspraken import (
    Afspraak,
    Cijfer,
    Dag,
    Herzien,
    Hypothese,
    Moment,
    Notitie,
    Regel,
    Sleutel,
    Terugblik,
    Uitspraak,
    Waarde,
    Zin,
    nieuw_id,
)
from andere_vragen.casus.wijzers import (
    Herzienwijzer,
    Mensen,
    Menswijzer,
    NieuweAfspraak,
    Onderwerp,
    Terugblikwijzer,
    Uitspraakwijzer,
    Veldwijzer,
    uit_elkaar,
)
from andere_vragen.taal.woorden import Is

PARKEERPLAATS = "parkeerplaats"
"""Where a note stands that came up but does not belong here now: a screen that nobody walks to."""

MAX_MINUTEN = 10_000
"""For one question: a week without a pause."""


class Deelnemer(Waarde):
    """Somebody at the table, or missing from it, by role. The rest is about work, never private."""

    model_config = ConfigDict(validate_by_name=True, validate_by_alias=True, serialize_by_alias=True)

    rol: Regel
    nummer: Annotated[int, Field(gt=0)] | None = None
    """Which of those with this role, from the second one. It stays theirs when others leave."""
    is_: Is | None = Field(default=None, alias="is")
    """Whom it is about, one of the parents or carers, or somebody else; None as long as nobody said."""
    vanaf: Moment | None = None
    tot: Moment | None = None
    """Of who came later or left earlier; without them somebody was there the whole meeting."""
    doet: Zin | None = None
    aanwezig: Zin | None = None
    """When this person is there, as said."""
    bereikbaar: Zin | None = None

    @property
    def kaart(self) -> Self:
        """What is known of somebody for other casussen: not who this is in this one, or when they came."""
        return self.gewijzigd_naar(nummer=None, is_=None, vanaf=None, tot=None)

    def wijzer(self, veld: Mensen) -> Menswijzer:
        """What points at somebody among those of this field."""
        return Menswijzer(veld, self.rol, self.nummer or 0)

    def als(self, wijzer: Menswijzer) -> Self:
        """Somebody as this one points at them."""
        return self.model_copy(update={"rol": wijzer.rol, "nummer": wijzer.nummer or None})


class Plek(Waarde):
    """A place of the question file, as it was when it was used."""

    id: Sleutel


class GesteldeRij(Plek):
    """A row in which something was said: what it was called, and what it counted as."""

    label: Zin = ""
    telt_als: Sleutel | None = None
    stem: Sleutel | None = None


class Gesteld(Plek):
    """A question as it was asked, so that the log reads well when the questions change."""

    titel: Zin = ""
    vraag: Zin = ""
    telt_als: Sleutel | None = None
    """As what it counted; empty for nothing. A log from before there were such words has none."""
    vanaf: Moment | None = None
    """When the group first stood here."""
    minuten: float = Field(default=0.0, ge=0, le=MAX_MINUTEN, allow_inf_nan=False)
    rijen: tuple[GesteldeRij, ...] = ()

    @field_serializer("minuten")
    def _rounded(self, minuten: float) -> float:
        return round(minuten, 1)


class GesteldNiveau(Plek):
    """A niveau about which something was said: what it was called, and what it counted as."""

    label: Zin = ""
    telt_als: Sleutel | None = None
    stem: Sleutel | None = None


class Sessie(Waarde):
    """One sitting of one casus: everything that was said in it."""

    formaat: int = FORMAAT
    id: str = Field(default_factory=nieuw_id)
    casus: str
    soort: Literal["start", "terugkijken"] = "start"
    route: str | None = None
    overgeslagen: tuple[Sleutel, ...] = ()
    """The screens of the route that this group passes over, because there was less time."""
    vervolg_op: str | None = None
    """The id of the sitting that was the last one when this began."""
    tussendoor: bool = False
    """One line between two sittings, of how an afspraak goes: nobody held a sitting."""
    begonnen: Moment
    gewijzigd: Moment
    afgerond: Moment | None = None
    scherm: Sleutel
    vraag: Zin = ""
    terugkijken_op: Dag | None = None
    regie: Zin | None = None
    aanwezig: tuple[Deelnemer, ...] = ()
    afwezig: tuple[Deelnemer, ...] = ()
    schermen: tuple[Gesteld, ...] = ()
    niveaus: tuple[GesteldNiveau, ...] = ()
    notities: tuple[Notitie, ...] = ()
    hypothesen: tuple[Hypothese, ...] = ()
    afspraken: tuple[Afspraak, ...] = ()
    terugblik: tuple[Terugblik, ...] = ()
    """How afspraken of earlier sittings went: those files are never rewritten."""
    herzien: tuple[Herzien, ...] = ()
    """How hypotheses of earlier sittings stand now."""
    cijfers: tuple[Cijfer, ...] = ()
    """Where we are, from 0 to 10, each person in silence; never whose figure it is."""
    zienswijze: tuple[Zienswijze, ...] = ()
    correctie: tuple[Correctie, ...] = ()
    kaarten: tuple[Regel, ...] = ()
    """The eyes that were drawn or chosen to look through; without them the first draw lies there."""
    zetjes_weg: tuple[Sleutel, ...] = ()
    """The zetjes that were put aside: they do not come back in this sitting."""
    concept: tuple[Concept, ...] = ()
    """What is half typed, in the order in which it was begun."""

    @field_validator("aanwezig", "afwezig")
    @classmethod
    def _told_apart(cls, mensen: tuple[Deelnemer, ...], info: ValidationInfo) -> tuple[Deelnemer, ...]:
        """Two with one role are two people, also in a log that does not number them."""
        veld: Mensen = "aanwezig" if info.field_name == "aanwezig" else "afwezig"
        wijzers = uit_elkaar(wie.wijzer(veld) for wie in mensen)
        return tuple(wie.als(wijzer) for wie, wijzer in zip(mensen, wijzers, strict=True))

    @property
    def uitspraken(self) -> tuple[Uitspraak, ...]:
        """Everything said: notes, then hypotheses, then afspraken."""
        return (*self.notities, *self.hypothesen, *self.afspraken)

    @property
    def leeg(self) -> bool:
        """Whether the group said nothing in it: such a sitting counts for nothing."""
        return not (self.uitspraken or self.terugblik or self.herzien or self.cijfers)

    @property
    def keek_terug(self) -> bool:
        """Whether the group looked back in it."""
        if self.tussendoor:
            return False
        return bool(self.terugblik) or (self.soort == "terugkijken" and not self.leeg)

    def uitspraak(self, id: str) -> Uitspraak | None:
        """What carries this id, if anything does."""
        return next((iets for iets in self.uitspraken if iets.id == id), None)

    def mensen(self, veld: Mensen) -> dict[Menswijzer, Deelnemer]:
        """Who is here or missing, by what points at them."""
        hier = self.aanwezig if veld == "aanwezig" else self.afwezig
        return {wie.wijzer(veld): wie for wie in hier}

    def heeft(self, onderwerp: Onderwerp) -> bool:
        """Whether there is something that a form about this would change."""
        match onderwerp:
            case Uitspraakwijzer(id):
                return self.uitspraak(id) is not None
            case Menswijzer(veld):
                return onderwerp in self.mensen(veld)
            case Veldwijzer(veld):
                return bool(getattr(self, veld))
            case Terugblikwijzer(id):
                return any(blik.afspraak == id for blik in self.terugblik)
            case Herzienwijzer(id):
                return any(anders.hypothese == id for anders in self.herzien)
            case NieuweAfspraak():
                return False

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

    def verplaatst(self, id: str, stap: int, tussen: Sequence[str] = ()) -> Self:
        """With one item moved past its neighbour of the same kind.

        Neighbours are those in `tussen`, in the order in which they are shown, or else those on the same
        screen and row. `stap` is -1 (up) or +1 (down). Where there is nothing to pass nothing changes.
        """
        if (iets := self.uitspraak(id)) is None:
            return self
        veld = _list_of(iets)
        lijst: list[Uitspraak] = list(getattr(self, veld))
        plekken = {ander.id: plek for plek, ander in enumerate(lijst)}
        rij = tussen or [ander.id for ander in lijst if _place(ander) == _place(iets)]
        buren = [ander for ander in rij if ander in plekken]
        hier = buren.index(id) if id in buren else -1
        if hier < 0 or not 0 <= hier + stap < len(buren):
            return self
        een, ander = plekken[id], plekken[buren[hier + stap]]
        if (ander - een) * stap < 0:
            return self  # they stand in the order of something else than the log
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
    ogen = None if isinstance(uitspraak, Afspraak) else uitspraak.perspectief
    return uitspraak.scherm, uitspraak.rij, ogen
