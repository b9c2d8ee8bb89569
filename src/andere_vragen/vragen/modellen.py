"""What can be asked: the models of ``vragen.toml``.

Every word the group is asked lives in that file; a new question needs no Python. Loading it, and
saying in Dutch what is wrong with it, is the work of `vragen.lezen`.
"""

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Any, Literal, Self

from pydantic import ConfigDict, Field, model_validator

from andere_vragen.taal.mensen import vergelijkbaar, wie_is
from andere_vragen.taal.tekst import hoofdletter
from andere_vragen.taal.woorden import Bereik, Bron, Fase, Is, Noemen
from andere_vragen.vragen.als import (
    KORT_RIJ,
    AfsprakenAls,
    Hier,
    NiveauAls,
    PerspectiefAls,
    RijAls,
    SchermAls,
    ZetjeAls,
    toegepast,
)
from andere_vragen.vragen.betekenis import (
    STEUN_VAN,
    Niveautelling,
    Rijtelling,
    Schermtelling,
    Stem,
    aangevuld,
)
from andere_vragen.vragen.blok import Blok, Kort, MetRol, Sleutel, Zin, Zinnen

FORMAAT = 1

NIVEAUS = "niveaus"
"""The name under which a screen takes the niveaus themselves as its rows. A row of this list stands in the
place of the niveau it is about."""


Vult = Literal[
    "notities",
    "steun",
    "vraag",
    "tafel",
    "zelf_erbij",
    "ouders_erbij",
    "mist",
    "regie",
    "terugkijken",
    "afspraken",
    "vastgesteld",
    "terugblik",
    "ideeen",
    "cijfers",
]
"""What a line becomes: a note (``steun``: with who gives it), a field of the Sessie, an answer to whether
whom it is about or a parent is here (``zelf_erbij``, ``ouders_erbij``), an afspraak, an objection to the
afspraken (``vastgesteld``), a look back at an earlier afspraak, a hypothesis of an earlier sitting
(``ideeen``), or figures from 0 to 10."""


_TELT_NIVEAU = "Als welk niveau dit telt in trends. Zonder: een ander niveau."
_TELT_RIJ = (
    "Als wat telt wat hier gezegd wordt, voor verslag, zetjes, trends en leerkring. Zonder: als niets."
)
_TELT_SCHERM = (
    "Als welke vraag dit telt, voor verslag, zetjes, trends en leerkring. Zonder: als een eigen vraag."
)
_STEM = "Wie hier zelf spreekt: zelf (over wie het gaat) of ouders. Telt als iemand het zelf zei."
_KERN = "Over wie het gaat: waar de zoom-meter van weg kijkt. Zonder: het eerste niveau."
_KIJKT_TERUG = "Een gesprek op deze route kijkt terug op een eerder gesprek."
_STILSTAAN = (
    "Wat er staat op een rustig scherm als de groep hier verder gaat, met waar ze keek en waar nog niet. "
    "Eén keer per gesprek. Zonder: geen rustig scherm."
)
_IS = "Wie dit is: zelf (over wie het gaat), ouder (of verzorger) of ander."
_ALS = "Wat hier staat in plaats van de woorden van het blok, als bekend is wie erbij is."
_VOORKEUR = "Deze route staat klaar voor een nieuwe casus. Zonder: de eerste."


class Niveau(Blok):
    """A level around the youngster. Their order is near to far."""

    id: Sleutel
    label: Zin
    kort: Zin | None = Field(None, description=KORT_RIJ)
    vraag: Zin
    zetjes: Zinnen = ()
    telt_als: Niveautelling | None = Field(None, description=_TELT_NIVEAU)
    stem: Stem | None = Field(None, description=_STEM)
    kern: bool = Field(default=False, description=_KERN)
    als: tuple[NiveauAls, ...] = Field((), description=_ALS)


class Rol(Blok):
    """Somebody who can sit at the table, or through whose eyes the group can look."""

    model_config = ConfigDict(validate_by_name=True, validate_by_alias=True, serialize_by_alias=True)

    naam: Zin
    is_: Is = Field("ander", alias="is", description=_IS)
    met_lidwoord: Zin | None = None
    """As it stands in a sentence: "de conciërge". Without it, the name itself."""
    tafel: bool = True
    perspectief: bool = True

    @property
    def in_een_zin(self) -> str:
        """How it is called in a sentence."""
        return self.met_lidwoord or self.naam

    @model_validator(mode="before")
    @classmethod
    def _who(cls, rol: Any) -> Any:
        """A parent is a parent, also in a file that does not say so."""
        match rol:
            case {"naam": str(naam)} if zegt := wie_is(naam, ""):
                return {"is": zegt, **rol}
        return rol


class Rij(Blok):
    """One row of a ladder: a party, a place, a part of the answer."""

    lijst: Sleutel
    id: Sleutel
    label: Zin
    kort: Kort | None = Field(None, description=KORT_RIJ)
    vraag: Zin
    niveau: Sleutel | None = None
    bron: Bron = "aan_tafel"
    vult: Vult = "notities"
    """What a line typed here becomes."""
    afspraak: Zin | None = None
    """What F5 proposes here as long as nothing was said: how to get to hear it."""
    wordt_afspraak: bool = False
    """Whether F5 proposes the last line that was said here."""
    bereik: Bereik = "casus"
    """For whom such an afspraak is."""
    zetjes: Zinnen = ()
    telt_als: Rijtelling | None = Field(None, description=_TELT_RIJ)
    stem: Stem | None = Field(None, description=_STEM)
    als: tuple[RijAls, ...] = Field((), description=_ALS)

    @model_validator(mode="before")
    @classmethod
    def _voice(cls, rij: Any) -> Any:
        """Whoever speaks in a row with a stem says it themselves, unless the row says otherwise."""
        return {"bron": "zelf_gezegd", **rij} if isinstance(rij, dict) and rij.get("stem") else rij


class _Scherm(Blok):
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
    als: tuple[SchermAls, ...] = Field((), description=_ALS)


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
    als: tuple[PerspectiefAls, ...] = Field((), description=_ALS)


class Afsprakenscherm(_Scherm):
    """What the group will try out."""

    soort: Literal["afspraken"]
    vraag_vroeg: Zin | None = None
    """Asked about what was agreed before the group had looked at everything."""
    vraag_samen: Zin | None = None
    """Asks for the one step that the group takes together."""
    als: tuple[AfsprakenAls, ...] = Field((), description=_ALS)


class Slotscherm(_Scherm):
    """How the group leaves: what was agreed, when it looks back, where it is kept."""

    soort: Literal["slot"]
    rijen: Sleutel


Scherm = Lijstscherm | Trapscherm | Welkomscherm | Perspectiefscherm | Afsprakenscherm | Slotscherm


Zetjenaam = Literal[
    "meest_jongere",
    "geen_stem_jongere",
    "geen_stem_ouders",
    "alleen_problemen",
    "ideeen_een_niveau",
    "ideeen_twee_niveaus",
    "niemand_anders",
    "niveau_leeg",
    "alleen_beroepen",
    "geen_trend_jongeren",
    "ingeleefd",
    "wie_organisatie",
    "wie_afwezig",
    "zonder_wie",
    "zonder_wanneer",
    "zonder_merken",
    "niets_omgeving",
    "niets_voor_meer",
    "veel_afspraken",
    "geen_terugkijken",
    "jongere_hoort_het",
    "ouders_horen_het",
    "steunfiguur",
    "geen_samen",
    "niet_voorgelezen",
]
"""The nudges for which there is a rule."""


class Zetje(Blok):
    """The words of a nudge that a rule finds; ``{niveau}``, ``{wie}``, ``{wat}`` stand for what it found."""

    id: Zetjenaam
    tekst: Zin
    schermen: tuple[Sleutel, ...] = ()
    """The screens on which it may come; everywhere when there are none."""
    afspraak: Zin | None = None
    """What F5 proposes while this zetje shows."""
    als: tuple[ZetjeAls, ...] = Field((), description=_ALS)


def ingevuld(zin: str, vondst: Mapping[str, str]) -> str:
    """The words of a zetje, with what was found; a name that nobody found stays as it is."""

    def found(gat: re.Match[str]) -> str:
        woorden = vondst.get(gat[1], gat[0])
        return woorden if gat.start() else hoofdletter(woorden)

    return re.sub(r"\{(\w+)\}", found, zin)


class Route(Blok):
    """An order of screens for the time there is."""

    id: Sleutel
    titel: Zin
    uitleg: Zin
    minuten: Annotated[int, Field(ge=5, le=480)]
    schermen: Annotated[tuple[Sleutel, ...], Field(min_length=1)]
    kijkt_terug: bool = Field(default=False, description=_KIJKT_TERUG)
    voorkeur: bool = Field(default=False, description=_VOORKEUR)


class Vragen(Blok):
    """A whole conversation: everything of one question file."""

    formaat: Literal[1]
    titel: Zin
    motto: Zin | None = None
    afspraken_vanaf: Sleutel
    """From this screen on an afspraak is on time; before it, it is kept and marked *vroeg*."""
    niveaus: Annotated[tuple[Niveau, ...], Field(min_length=1)]
    rollen: Annotated[tuple[Rol, ...], Field(min_length=1)]
    rijen: tuple[Rij, ...] = ()
    routes: Annotated[tuple[Route, ...], Field(min_length=1)]
    schermen: Annotated[tuple[Annotated[Scherm, Field(discriminator="soort")], ...], Field(min_length=1)]
    zetjes: tuple[Zetje, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _from_before(cls, bestand: Any) -> Any:
        return aangevuld(bestand)

    def voor(self, hier: Hier, noemen: Noemen | None = None) -> "Vragen":
        """The file as it is asked when this is who is here, and whom it is about is spoken of so."""
        if (hier, noemen) not in self._resolved:
            self._resolved[hier, noemen] = self._with_these_here(hier, noemen)
        return self._resolved[hier, noemen]

    @cached_property
    def _resolved(self) -> dict[tuple[Hier, Noemen | None], "Vragen"]:
        return {}

    def _with_these_here(self, hier: Hier, noemen: Noemen | None) -> "Vragen":
        anders = {
            lijst: tuple(toegepast(blok, hier, noemen) for blok in getattr(self, lijst))
            for lijst in ("niveaus", "rijen", "schermen", "zetjes")
        }
        anders["zetjes"] = tuple(zetje for zetje in anders["zetjes"] if zetje.tekst)
        return self.model_copy(update=anders)

    def __copy__(self) -> Self:
        """Without what was looked up among these words: a copy may get others."""
        anders = super().__copy__()
        for naam in anders.__dict__.keys() - Vragen.model_fields.keys():
            del anders.__dict__[naam]
        return anders

    @cached_property
    def _by_id(self) -> dict[str, Scherm]:
        return {scherm.id: scherm for scherm in self.schermen}

    def scherm(self, id: str) -> Scherm | None:
        """The screen with this id, or None when this file has no such screen."""
        return self._by_id.get(id)

    def plek(self, id: str) -> int:
        """The place of a screen in the file; one that left the file stands behind all others."""
        return next((n for n, scherm in enumerate(self.schermen) if scherm.id == id), len(self.schermen))

    def route(self, id: str | None) -> Route:
        """The route with this id, or else the first one."""
        return next((route for route in self.routes if route.id == id), self.routes[0])

    def niveau(self, id: str | None) -> Niveau | None:
        """The niveau with this id."""
        return next((niveau for niveau in self.niveaus if niveau.id == id), None)

    def rol(self, naam: str) -> Rol | None:
        """The role that is called so, as itself or as in a sentence; capitals make no difference."""
        return self._roles.get(vergelijkbaar(naam))

    def met_lidwoord(self, naam: str) -> str:
        """A role as it stands in a sentence; one that the group named itself stays as it was typed."""
        rol = self.rol(naam)
        return rol.in_een_zin if rol else naam

    @cached_property
    def _roles(self) -> dict[str, Rol]:
        in_zin = {vergelijkbaar(rol.in_een_zin): rol for rol in self.rollen}
        return in_zin | {vergelijkbaar(rol.naam): rol for rol in self.rollen}

    @cached_property
    def anderen(self) -> frozenset[str]:
        """What those are called who are neither whom it is about nor a parent, to compare by."""
        return frozenset(naam for naam, rol in self._roles.items() if rol.is_ == "ander")

    @cached_property
    def kern(self) -> Niveau:
        """The niveau whom it is about."""
        return next((niveau for niveau in self.niveaus if niveau.kern), self.niveaus[0])

    @cached_property
    def ver_en_kern(self) -> tuple[Niveau, ...]:
        """Near to far, and whom it is about last: looking begins around them."""
        return (*(niveau for niveau in self.niveaus if niveau != self.kern), self.kern)

    def stem_van(self, niveau: Niveau) -> Stem | None:
        """Whose voice it is when something is said there by themselves."""
        return niveau.stem or ("zelf" if niveau == self.kern else None)

    def schermen_als(self, telling: Schermtelling) -> tuple[Scherm, ...]:
        """The screens that count as this."""
        return tuple(scherm for scherm in self.schermen if scherm.telt_als == telling)

    def rijen_als(self, telling: Schermtelling) -> tuple[Rij, ...]:
        """The rows of those screens."""
        return tuple(rij for scherm in self.schermen_als(telling) for rij in self.rijen_op(scherm))

    @cached_property
    def stemmen(self) -> frozenset[Stem | None]:
        """Who can speak for themselves somewhere in these questions."""
        return frozenset((*map(self.stem_van, self.niveaus), *(rij.stem for rij in self.rijen)))

    @property
    def beginroutes(self) -> tuple[Route, ...]:
        """The routes of a first sitting: all of them, where each looks back."""
        return tuple(route for route in self.routes if not route.kijkt_terug) or self.routes

    @property
    def beginroute(self) -> Route:
        """The one that is ready for a new casus."""
        return next((route for route in self.beginroutes if route.voorkeur), self.beginroutes[0])

    @cached_property
    def _by_list(self) -> dict[str, tuple[Rij, ...]]:
        lijsten = {
            rij.lijst: tuple(ander for ander in self.rijen if ander.lijst == rij.lijst) for rij in self.rijen
        }
        eigen = lijsten.get(NIVEAUS, ())
        van_niveaus: list[Rij] = []
        for niveau in self.ver_en_kern:
            rijen = [rij for rij in eigen if rij.niveau == niveau.id]
            van_niveaus += rijen or [_as_row(niveau)]
        return lijsten | {NIVEAUS: tuple(van_niveaus)}

    def rij(self, scherm: str, id: str | None) -> Rij | None:
        """The row with this id on the screen with that one."""
        gevonden = self.scherm(scherm)
        rijen = self.rijen_op(gevonden) if gevonden else ()
        return next((rij for rij in rijen if rij.id == id), None)

    def rijen_bij(self, scherm: str) -> tuple[Rij, ...]:
        """The rows of the screen with this id; one that left the file may still have its list."""
        gevonden = self.scherm(scherm)
        return (self.rijen_op(gevonden) if gevonden else ()) or self.rijen_van(scherm)

    def rijen_van(self, lijst: str) -> tuple[Rij, ...]:
        """The rows of one list; the niveaus are a list of rows as well."""
        return self._by_list.get(lijst, ())

    def rijen_op(self, scherm: Scherm) -> tuple[Rij, ...]:
        """The rows of a screen; none where the screen is one list."""
        match scherm:
            case Trapscherm() | Welkomscherm() | Slotscherm():
                return self.rijen_van(scherm.rijen)
            case Lijstscherm() | Perspectiefscherm() | Afsprakenscherm():
                return ()


def _as_row(niveau: Niveau) -> Rij:
    return Rij(
        lijst=NIVEAUS,
        id=niveau.id,
        label=niveau.label,
        vraag=niveau.vraag,
        niveau=niveau.id,
        zetjes=niveau.zetjes,
        telt_als=STEUN_VAN.get(niveau.telt_als),
    )
