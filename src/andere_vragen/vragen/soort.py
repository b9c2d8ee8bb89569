"""A kind of casus: what it is called, the words for whom it is about, and what of a file is asked of it."""

from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, TypeVar, get_args

from pydantic import Field

from andere_vragen.taal.mensen import roepnaam
from andere_vragen.taal.tekst import klein
from andere_vragen.taal.toml import waarden_in
from andere_vragen.taal.woorden import Soort
from andere_vragen.vragen.blok import Blok, OfNiets, VoorSoort, Zin

SOORTEN = "soorten"

V = TypeVar("V", bound=VoorSoort)


class Casussoort(Blok):
    """What differs from one kind of casus to another; an empty heading leaves its part of a paper out."""

    id: Soort = Field(description="Welke soort: jongere, groep, situatie of samenwerking.")
    naam: Zin = Field(description="Waarover het gaat, in het formulier van een nieuwe casus: een groep.")
    over: Zin | None = Field(
        None, description="Hoe scherm en papier spreken van over wie het gaat. Zonder: met de schuilnaam."
    )
    aan_tafel: bool = Field(
        default=False, description="Of over wie het gaat zelf aan tafel kan zitten; dan vraagt Welkom ernaar."
    )
    niemand_bij_naam: bool = Field(
        default=False, description="Of de app zacht vraagt om niemand te noemen: een groep, een situatie."
    )
    lezers: Zin = Field(description="Voor wie het blad is: Blad voor …")
    jij_zei: OfNiets = Field("", description="Op het blad: boven wat de lezers zelf zeiden. Leeg: niets.")
    thuis_zei: OfNiets = Field("", description="Op het blad: boven wat ouders zeiden. Leeg: niets.")
    merken: Zin = Field(description="Op het blad: waaraan zij merken dat het helpt.")
    mensen: OfNiets = Field("", description="Op het blad: boven wie er aan tafel zat. Leeg: niets.")
    vertelt: Zin = Field(description="Op het blad: boven wie het hun vertelt.")
    terecht: Zin = Field(description="Op het blad: boven bij wie zij terechtkunnen.")
    stem: Zin = Field(description="In het verslag: boven wat zij zelf zeiden.")
    heen: Zin = Field(description="In het verslag: boven wat om hen heen speelt. {wie} vult de app in.")
    steunt: Zin = Field(description="Bij steun: een voorbeeld van wie die al geeft.")
    gegevens: Zin = Field(description="Bij een pakket: over wie de gegevens gaan.")

    def wie(self, schuilnaam: str) -> str:
        """How people speak of whom it is about: not as of a person, where it is none."""
        return self.over or roepnaam(schuilnaam)

    def over_wie(self, schuilnaam: str, kern: str) -> str:
        """What is counted as looking at whom it is about: never the bare name, a person is not counted."""
        naam = "" if self.over else roepnaam(schuilnaam)
        return f"over {naam or klein(kern)}"


def met_elke_soort(bestand: Any) -> Any:
    """A question file with the words that come with the program, for each kind of which it has none."""
    match bestand:
        case {"soorten": list(eigen)}:
            pass
        case dict() if SOORTEN not in bestand:
            eigen = []
        case _:
            return bestand
    bekend = [blok.get("id") for blok in eigen if isinstance(blok, dict)]
    if all(soort in bekend for soort in get_args(Soort)):
        return bestand
    return {**bestand, SOORTEN: [*eigen, *(blok for id, blok in _shipped().items() if id not in bekend)]}


def van_het_programma(soort: Soort) -> Casussoort:
    """This kind, in the words that come with the program."""
    return Casussoort.model_validate(_shipped()[soort])


@cache
def _shipped() -> dict[str, dict[str, Any]]:
    tekst = files("andere_vragen").joinpath("vragen.toml").read_text(encoding="utf-8")
    return {blok["id"]: blok for blok in waarden_in(tekst)[SOORTEN]}


def eigen_van(blokken: Iterable[V], soort: Soort, deel: str = "") -> tuple[V, ...]:
    """The blocks for this kind: in each part its own, and where it has none those for every kind."""
    delen: dict[str, list[V]] = {}
    for blok in blokken:
        delen.setdefault(getattr(blok, deel) if deel else "", []).append(blok)
    return tuple(blok for samen in delen.values() for blok in _fitting(samen, soort))


def _fitting(blokken: Sequence[V], soort: Soort) -> Sequence[V]:
    eigen = [blok for blok in blokken if soort in blok.soorten]
    return eigen or [blok for blok in blokken if not blok.soorten]
