"""What a block of the question file says instead, when it is known who is here.

The words of a block itself are true for everybody, or for who is not here and who is unknown. With the
youngster or a parent at the table other words come in their place: who can be asked, is asked.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Annotated, Any, NamedTuple, Self, TypeVar, get_args

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator

from andere_vragen.taal.woorden import Aanwezigheid, Bron, Noemen
from andere_vragen.vragen.blok import Blok, Kort, MetRol, OfNiets, Zin, Zinnen, opgesomd

B = TypeVar("B", bound=Blok)


class Hier(NamedTuple):
    """What is known of the two who matter most."""

    zelf: Aanwezigheid = "onbekend"
    """Whom it is about: the youngster, somebody of the group, who was there, the partner."""
    ouders: Aanwezigheid = "onbekend"
    """Parents or carers: one of them here is the parents here."""


GENOEMD: Mapping[Noemen, Mapping[str, str]] = {
    "hij": {"hij": "hij", "hem": "hem", "zijn": "zijn"},
    "zij": {"hij": "zij", "hem": "haar", "zijn": "haar"},
    "die": {"hij": "die", "hem": "die", "zijn": "diens"},
}
"""What stands for ``{hij}``, ``{hem}`` and ``{zijn}``, by how whom it is about is spoken of."""

NOEMEND = re.compile(r"\{(hij|hem|zijn)\}")
"""Where a sentence speaks of somebody; such a sentence comes only when it is known how."""


ALS = "Wat hier staat in plaats van de woorden van het blok, als bekend is wie erbij is."

_WOORD = {"enum": list(get_args(Aanwezigheid)), "type": "string"}
Wanneer = Annotated[
    tuple[Aanwezigheid, ...],
    BeforeValidator(opgesomd),
    WithJsonSchema({"anyOf": [_WOORD, {"type": "array", "items": _WOORD}]}),
]
"""One word, or a list of them: then any of these."""

_ZELF = (
    "Als over wie het gaat hier is, weg is (gevraagd, en er niet bij) of onbekend. Eén woord of een lijst."
)
_OUDERS = "Als een ouder of verzorger hier is, weg is (gevraagd, en er niet bij) of onbekend."
KORT_RIJ = "De naam waar weinig ruimte is, hoogstens negen tekens. Zonder: een woord uit het label."
_WEG = "Leeg: dan is het er niet."


class Als(Blok):
    """A condition, and the words that then come in the place of those of the block."""

    zelf: Wanneer = Field((), description=_ZELF)
    ouders: Wanneer = Field((), description=_OUDERS)

    @model_validator(mode="after")
    def _says_when(self) -> Self:
        if not (self.zelf or self.ouders):
            raise ValueError("zeg wanneer, met zelf of ouders: hier, weg of onbekend")
        return self

    def woorden(self, hier: Hier, noemen: Noemen | None) -> dict[str, Any]:
        """What comes in the place of the words of the block; nothing when this does not fit who is here."""
        if not self._fits(hier):
            return {}
        gezet = {naam: waarde for naam, waarde in self if waarde is not None}
        anders = {naam: gezet[naam] for naam in gezet.keys() - Als.model_fields.keys()}
        if noemen is None and any(map(_speaks_of, anders.values())):
            return {}
        return {naam: _spoken_of(waarde, noemen) for naam, waarde in anders.items()}

    def _fits(self, hier: Hier) -> bool:
        """Whether the condition fits who is here; of whom it does not name, anything fits."""
        zelf = not self.zelf or hier.zelf in self.zelf
        ouders = not self.ouders or hier.ouders in self.ouders
        return zelf and ouders


class NiveauAls(Als):
    """Other words for a niveau."""

    vraag: Zin | None = Field(None, description="De vraag die er dan staat.")
    zetjes: Zinnen | None = Field(None, description=f"De zetjes die er dan zijn. {_WEG}")


class RijAls(NiveauAls):
    """Other words for a row."""

    label: Zin | None = Field(None, description="De naam van de rij die er dan staat.")
    kort: Kort | None = Field(None, description=KORT_RIJ)
    afspraak: OfNiets | None = Field(None, description=f"Wat F5 dan voorstelt. {_WEG}")
    bron: Bron | None = Field(None, description="Wie het dan zei.")


class SchermAls(Als):
    """Other words for a screen."""

    titel: Zin | None = Field(None, description="De titel die er dan staat.")
    vraag: Zin | None = Field(None, description="De vraag die er dan staat.")
    uitleg: Annotated[Zinnen, Field(min_length=1, max_length=3)] | None = Field(
        None, description="De uitleg die er dan staat."
    )
    stilstaan: OfNiets | None = Field(None, description=f"Wat er dan op het rustige scherm staat. {_WEG}")
    zetjes: Zinnen | None = Field(None, description=f"De zetjes die er dan zijn. {_WEG}")


class PerspectiefAls(SchermAls):
    """Other words for looking through the eyes of somebody else."""

    vraag_rol: MetRol | None = Field(None, description="De vraag aan {rol} die er dan staat.")
    afspraak_rol: OfNiets | None = Field(None, description=f"Wat F5 dan voorstelt. {_WEG}")
    vraag_leefwereld: OfNiets | None = Field(None, description=f"De vraag bij de leefwereld. {_WEG}")


class AfsprakenAls(SchermAls):
    """Other words for what the group tries out."""

    vraag_vroeg: OfNiets | None = Field(None, description=f"De vraag over wat vroeg bedacht is. {_WEG}")
    vraag_samen: OfNiets | None = Field(None, description=f"De vraag naar de ene stap. {_WEG}")
    vraag_ideeen: OfNiets | None = Field(None, description=f"De vraag boven de eigen ideeën. {_WEG}")
    verandert_kern: OfNiets | None = Field(None, description="Hoe heet wat aan diegene zelf verandert.")
    verandert_omgeving: OfNiets | None = Field(None, description="Hoe heet wat eromheen verandert.")


class ZetjeAls(Als):
    """Other words for a zetje that a rule gives."""

    tekst: OfNiets | None = Field(
        None, description="De tekst die er dan staat. Leeg: dan komt het zetje niet."
    )
    afspraak: OfNiets | None = Field(None, description=f"Wat F5 dan voorstelt. {_WEG}")


def toegepast(blok: B, hier: Hier, noemen: Noemen | None) -> B:
    """The block with the words that fit who is here; of two that fit, the later one counts."""
    anders: dict[str, Any] = {"als": ()}
    als: Iterable[Als] = getattr(blok, "als")  # noqa: B009 - every block that is asked has it
    for een in als:
        anders |= een.woorden(hier, noemen)
    return blok.model_copy(update=anders)


def _speaks_of(waarde: object) -> bool:
    return NOEMEND.search(str(waarde)) is not None


def _spoken_of(waarde: Any, noemen: Noemen | None) -> Any:
    if noemen is None or not _speaks_of(waarde):
        return waarde
    if isinstance(waarde, tuple):
        return tuple(_spoken_of(zin, noemen) for zin in waarde)
    return NOEMEND.sub(lambda gat: GENOEMD[noemen][gat[1]], waarde)
