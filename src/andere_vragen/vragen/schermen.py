"""The screens of ``vragen.toml``: one class a kind, where a kind draws something else."""

from typing import Annotated, Literal

from pydantic import Field

from andere_vragen.taal.woorden import Fase
from andere_vragen.vragen.als import ALS, AfsprakenAls, PerspectiefAls, SchermAls
from andere_vragen.vragen.betekenis import Schermtelling
from andere_vragen.vragen.blok import MetRol, Sleutel, VoorSoort, Zin, Zinnen

_TELT_SCHERM = (
    "Als welke vraag dit telt, voor verslag, zetjes, trends en leerkring. Zonder: als een eigen vraag."
)
_STILSTAAN = (
    "Wat er staat op een rustig scherm als de groep hier verder gaat, met waar ze keek en waar nog niet. "
    "Eén keer per gesprek. Zonder: geen rustig scherm."
)


_VERDER_OP = (
    "Het scherm dat dit overnam: wie hier staat terwijl de route dit scherm niet heeft, gaat daar verder."
)
_IDEEEN = (
    "De vraag boven wat de groep zelf bedacht, om een afspraak van te maken. Zonder: die rij is er niet."
)
_KERN = "Hoe een afspraak heet die iets verandert aan over wie het gaat: “de jongere zelf”."
_OMGEVING = "Hoe een afspraak heet die iets eromheen verandert: “iets om de jongere heen”."
_RIJEN_ERBIJ = "De lijst met rijen die er nog bij komen. Zonder: geen."


class _Scherm(VoorSoort):
    id: Sleutel
    titel: Zin
    vraag: Zin
    uitleg: Annotated[Zinnen, Field(min_length=1, max_length=3)]
    minuten: Annotated[int, Field(ge=1, le=60)]
    zetjes: Zinnen = ()
    fase: Fase | None = Field(
        None, description="Niet meer nodig: eerste gedachten zijn die van vóór Context."
    )
    stilte: Annotated[float, Field(ge=0.5, le=10)] = 1
    """Minutes of a silent moment here."""
    invoer: Literal["notitie", "hypothese", "afspraak"] = "notitie"
    """What a typed line is here, when the group did not ask for something else."""
    telt_als: Schermtelling | None = Field(None, description=_TELT_SCHERM)
    stilstaan: Zin | None = Field(None, description=_STILSTAAN)
    verder_op: Sleutel | None = Field(None, description=_VERDER_OP)
    als: tuple[SchermAls, ...] = Field((), description=ALS)


class Lijstscherm(_Scherm):
    """One question, one list of answers."""

    soort: Literal["lijst"]


class Trapscherm(_Scherm):
    """One question in rows: one row a level, a party or a part."""

    soort: Literal["trap"]
    rijen: Sleutel
    alle_hypothesen: bool = False
    """Whether the rows also show the hypotheses that were said on other screens."""


class Welkomscherm(_Scherm):
    """Who sits here, who is missing, and what the question is."""

    soort: Literal["welkom"]
    rijen: Sleutel


class Perspectiefscherm(_Scherm):
    """The same casus through the eyes of somebody else."""

    soort: Literal["perspectief"]
    vraag_rol: MetRol
    """What is asked of the chosen role; ``{rol}`` stands for its name."""
    afspraak_rol: MetRol | None = None
    """What F5 proposes once something was imagined: to really ask that other."""
    leefwereld: Sleutel | None = None
    """The screen on which the group said what the youngster likes: that stands beside the cards."""
    vraag_leefwereld: Zin | None = None
    """What is asked of it there."""
    rijen: Sleutel | None = Field(None, description=_RIJEN_ERBIJ)
    als: tuple[PerspectiefAls, ...] = Field((), description=ALS)


class Afsprakenscherm(_Scherm):
    """What the group will try out."""

    soort: Literal["afspraken"]
    vraag_vroeg: Zin | None = None
    """Asked about what was agreed before the group had looked at everything."""
    vraag_samen: Zin | None = None
    """Asks for the one step that the group takes together."""
    vraag_ideeen: Zin | None = Field(None, description=_IDEEEN)
    verandert_kern: Zin | None = Field(None, description=_KERN)
    verandert_omgeving: Zin | None = Field(None, description=_OMGEVING)
    rijen: Sleutel | None = Field(None, description=_RIJEN_ERBIJ)
    als: tuple[AfsprakenAls, ...] = Field((), description=ALS)


class Slotscherm(_Scherm):
    """How the group leaves: what was agreed, when it looks back, where it is kept."""

    soort: Literal["slot"]
    rijen: Sleutel


Scherm = Lijstscherm | Trapscherm | Welkomscherm | Perspectiefscherm | Afsprakenscherm | Slotscherm
