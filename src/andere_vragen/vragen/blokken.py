"""The blocks of ``vragen.toml`` that are no screen: niveaus, rollen, rijen, routes and zetjes."""

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import ConfigDict, Field, model_validator

from andere_vragen.taal.mensen import wie_is
from andere_vragen.taal.tekst import hoofdletter
from andere_vragen.taal.woorden import Bereik, Bron, Is
from andere_vragen.vragen.als import ALS, KORT_RIJ, NiveauAls, RijAls, ZetjeAls
from andere_vragen.vragen.betekenis import Niveautelling, Rijtelling, Schermtelling, Stem
from andere_vragen.vragen.blok import Blok, Kort, Sleutel, VoorSoort, Zin, Zinnen

if TYPE_CHECKING:
    from andere_vragen.vragen.schermen import Scherm

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
    "hypothesen",
    "anders",
    "gezien",
]
"""What a line becomes: a note (``steun``: with who gives it), a field of the Sessie, an answer to whether
whom it is about or a parent is here (``zelf_erbij``, ``ouders_erbij``), an afspraak, an objection to the
afspraken (``vastgesteld``), a look back at an earlier afspraak, a hypothesis of an earlier sitting
(``ideeen``), figures from 0 to 10, an idea among all those of the group (``hypothesen``), another view of
them (``anders``), or a note beside what was seen in earlier sittings (``gezien``)."""


_TELT_NIVEAU = "Als welk niveau dit telt in trends. Zonder: een ander niveau."
_TELT_RIJ = (
    "Als wat telt wat hier gezegd wordt, voor verslag, zetjes, trends en leerkring. Zonder: als niets."
)
_VRAAG_MERKEN = (
    "Bij vult = terugblik: de vraag als bij de afspraak staat waaraan we het merken. {merken} vult de app in."
)
_VRAAG_EN_AANBOD = "Van een regel als “mentor -> moeder: belt” stelt F5 hier voor dat moeder het doet."
_IN_PLAATS_VAN = "Deze rij staat er alleen als de route geen scherm heeft dat hiervoor telt."
_STEM = "Wie hier zelf spreekt: zelf (over wie het gaat) of ouders. Telt als iemand het zelf zei."
_KERN = "Over wie het gaat: waar de zoom-meter van weg kijkt; mag vaker. Zonder: het eerste niveau."
_FEITEN = "Alleen wat er gebeurde: geen rij in Context, en het telt niet mee in de zoom-meter."
_KIJKT_TERUG = "Een gesprek op deze route kijkt terug op een eerder gesprek."
_IS = "Wie dit is: zelf (over wie het gaat), ouder (of verzorger) of ander."
_VOORKEUR = "Deze route staat klaar voor een nieuwe casus. Zonder: de eerste."


class Niveau(VoorSoort):
    """A level around the youngster. Their order is near to far."""

    id: Sleutel
    label: Zin
    kort: Zin | None = Field(None, description=KORT_RIJ)
    vraag: Zin
    zetjes: Zinnen = ()
    telt_als: Niveautelling | None = Field(None, description=_TELT_NIVEAU)
    stem: Stem | None = Field(None, description=_STEM)
    kern: bool = Field(default=False, description=_KERN)
    feiten: bool = Field(default=False, description=_FEITEN)
    als: tuple[NiveauAls, ...] = Field((), description=ALS)


class Rol(VoorSoort):
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


class Rij(VoorSoort):
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
    vraag_en_aanbod: bool = Field(default=False, description=_VRAAG_EN_AANBOD)
    bereik: Bereik = "casus"
    """For whom such an afspraak is."""
    zetjes: Zinnen = ()
    telt_als: Rijtelling | None = Field(None, description=_TELT_RIJ)
    stem: Stem | None = Field(None, description=_STEM)
    vraag_merken: Zin | None = Field(None, description=_VRAAG_MERKEN)
    in_plaats_van: Schermtelling | None = Field(None, description=_IN_PLAATS_VAN)
    als: tuple[RijAls, ...] = Field((), description=ALS)

    def staat_er(self, route: Iterable["Scherm"]) -> bool:
        """Whether it stands on its screen when these are the screens of the route."""
        return self.in_plaats_van is None or all(een.telt_als != self.in_plaats_van for een in route)

    @model_validator(mode="before")
    @classmethod
    def _voice(cls, rij: Any) -> Any:
        """Whoever speaks in a row with a stem says it themselves, unless the row says otherwise."""
        return {"bron": "zelf_gezegd", **rij} if isinstance(rij, dict) and rij.get("stem") else rij


Zetjenaam = Literal[
    "geen_stem",
    "niveau_leeg",
    "alleen_problemen",
    "ideeen_een_niveau",
    "niemand_anders",
    "alleen_beroepen",
    "ingeleefd",
    "niets_omgeving",
    "wie_niet_hier",
    "niets_voor_meer",
    "geen_terugkijken",
    "niemand_vertelt",
]
"""The nudges for which there is a rule."""

Oudzetje = Literal[
    "meest_jongere",
    "geen_stem_jongere",
    "geen_stem_ouders",
    "ideeen_twee_niveaus",
    "geen_trend_jongeren",
    "wie_organisatie",
    "wie_afwezig",
    "zonder_wie",
    "zonder_wanneer",
    "zonder_merken",
    "veel_afspraken",
    "jongere_hoort_het",
    "ouders_horen_het",
    "steunfiguur",
    "geen_samen",
    "niet_voorgelezen",
]
"""Those for which there was one: a file may still have their words, and they never come."""


class Zetje(VoorSoort):
    """The words of a nudge that a rule finds; ``{niveau}``, ``{wie}``, ``{wat}`` stand for what it found."""

    id: Literal[Zetjenaam, Oudzetje]
    tekst: Zin
    schermen: tuple[Sleutel, ...] = ()
    """The screens on which it may come; everywhere when there are none."""
    afspraak: Zin | None = None
    """What F5 proposes while this zetje shows."""
    als: tuple[ZetjeAls, ...] = Field((), description=ALS)


class Veiligheid(Blok):
    """One line of what to do when somebody is in danger."""

    tekst: Zin


def ingevuld(zin: str, vondst: Mapping[str, str]) -> str:
    """The words of a zetje, with what was found; a name that nobody found stays as it is."""

    def found(gat: re.Match[str]) -> str:
        woorden = vondst.get(gat[1], gat[0])
        return woorden if gat.start() else hoofdletter(woorden)

    return re.sub(r"\{(\w+)\}", found, zin)


class Route(VoorSoort):
    """An order of screens for the time there is."""

    id: Sleutel
    titel: Zin
    uitleg: Zin
    minuten: Annotated[int, Field(ge=5, le=480)]
    schermen: Annotated[tuple[Sleutel, ...], Field(min_length=1)]
    kijkt_terug: bool = Field(default=False, description=_KIJKT_TERUG)
    voorkeur: bool = Field(default=False, description=_VOORKEUR)
