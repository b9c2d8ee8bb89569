"""What can be asked: `Vragen`, the whole of a question file, and what can be found in it.

Every word the group is asked lives in that file; a new question needs no Python. Loading it is the
work of `vragen.lezen`, and saying in Dutch what is wrong with it of `vragen.nakijken`.
"""

from collections.abc import Collection
from functools import cached_property
from typing import Annotated, Any, Literal, Self, get_args

from pydantic import Field, model_validator

from andere_vragen.taal.mensen import vergelijkbaar
from andere_vragen.taal.woorden import Noemen, Soort
from andere_vragen.vragen.als import Hier, toegepast
from andere_vragen.vragen.betekenis import STEUN_VAN, Schermtelling, Stem, aangevuld
from andere_vragen.vragen.blok import Blok, Sleutel, Zin
from andere_vragen.vragen.blokken import Niveau, Rij, Rol, Route, Veiligheid, Zetje
from andere_vragen.vragen.schermen import (
    Afsprakenscherm,
    Lijstscherm,
    Perspectiefscherm,
    Scherm,
    Slotscherm,
    Trapscherm,
    Welkomscherm,
)
from andere_vragen.vragen.soort import SOORTEN, Casussoort, eigen_van, met_elke_soort

FORMAAT = 1

NIVEAUS = "niveaus"
"""The name under which a screen takes the niveaus themselves as its rows. A row of this list stands in the
place of the niveau it is about."""


SAMEN = ("niveaus", "rollen", "routes")
"""The lists of which a kind of casus has all its own, or none."""


class Vragen(Blok):
    """A whole conversation: everything of one question file."""

    formaat: Literal[1]
    titel: Zin
    motto: Zin | None = None
    soorten: tuple[Casussoort, ...] = Field(
        (), description="De soorten casus en hun woorden. Wat er niet staat, komt uit het programma."
    )
    afspraken_vanaf: Sleutel
    """From this screen on an afspraak is on time; before it, it is kept and marked *vroeg*."""
    niveaus: Annotated[tuple[Niveau, ...], Field(min_length=1)]
    rollen: Annotated[tuple[Rol, ...], Field(min_length=1)]
    rijen: tuple[Rij, ...] = ()
    routes: Annotated[tuple[Route, ...], Field(min_length=1)]
    schermen: Annotated[tuple[Annotated[Scherm, Field(discriminator="soort")], ...], Field(min_length=1)]
    zetjes: tuple[Zetje, ...] = ()
    veiligheid: tuple[Veiligheid, ...] = Field(
        (), description="Wat te doen bij gevaar: regels die voorop staan in F1 en ctrl+p. Zonder: niets."
    )

    @model_validator(mode="before")
    @classmethod
    def _from_before(cls, bestand: Any) -> Any:
        return met_elke_soort(aangevuld(bestand))

    def van_soort(self, soort: Soort) -> "Vragen":
        """The file as it is asked about this kind of casus.

        What is for this kind comes in the place of what is for every kind: of niveaus, rollen, routes and
        each list of rijen all together, of screens and zetjes one by one.
        """
        if soort not in self._by_kind:
            self._by_kind[soort] = self._of_kind(soort)
        return self._by_kind[soort]

    @cached_property
    def _by_kind(self) -> dict[Soort, "Vragen"]:
        return {}

    def _of_kind(self, soort: Soort) -> "Vragen":
        anders: dict[str, Any] = {lijst: eigen_van(getattr(self, lijst), soort) for lijst in SAMEN}
        anders["rijen"] = eigen_van(self.rijen, soort, "lijst")
        anders |= {lijst: eigen_van(getattr(self, lijst), soort, "id") for lijst in ("schermen", "zetjes")}
        anders[SOORTEN] = tuple(sorted(self.soorten, key=lambda blok: blok.id != soort))
        return self.model_copy(update=anders)

    @property
    def soort(self) -> Casussoort:
        """The kind of casus that is asked about, and its words: it stands in front."""
        return self.soorten[0]

    @property
    def eigen_soorten(self) -> tuple[Soort, ...]:
        """The kinds of casus that have something of their own here, in the order of the program."""
        blokken = (*self.niveaus, *self.rollen, *self.rijen, *self.routes, *self.schermen, *self.zetjes)
        eigen = {soort for blok in blokken for soort in blok.soorten}
        return tuple(soort for soort in get_args(Soort) if soort in eigen)

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

    def op_route(self, id: str | None, overgeslagen: Collection[str] = ()) -> tuple[Scherm, ...]:
        """The screens of this route in their order, without those that were passed over."""
        gevonden = (self.scherm(stap) for stap in self.route(id).schermen if stap not in overgeslagen)
        return tuple(scherm for scherm in gevonden if scherm)

    def gevraagd(self, route: str | None, overgeslagen: Collection[str] = ()) -> frozenset[str | None]:
        """As what the screens of this route count, and the rows that stand on them."""
        gesteld = self.gesteld(route, overgeslagen)
        van_rijen = {rij.telt_als for _, rijen in gesteld for rij in rijen}
        return frozenset(van_rijen | {scherm.telt_als for scherm, _ in gesteld})

    def gesteld(
        self, route: str | None, overgeslagen: Collection[str] = ()
    ) -> tuple[tuple[Scherm, tuple[Rij, ...]], ...]:
        """The screens of this route, each with the rows that stand on it."""
        schermen = self.op_route(route, overgeslagen)
        return tuple(
            (scherm, tuple(rij for rij in self.rijen_op(scherm) if rij.staat_er(schermen)))
            for scherm in schermen
        )

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
        """The niveau whom it is about; of more than one, the first."""
        return next((niveau for niveau in self.niveaus if niveau.kern), self.niveaus[0])

    def is_kern(self, niveau: str | None) -> bool:
        """Whether this is whom it is about, or what is counted as such: "wie de toon zet" in a group."""
        return niveau in self._near

    @cached_property
    def _near(self) -> frozenset[str]:
        return frozenset((self.kern.id, *(niveau.id for niveau in self.niveaus if niveau.kern)))

    @cached_property
    def ladder(self) -> tuple[Niveau, ...]:
        """Where the group looks: the niveaus but those of mere facts, in the order of the file."""
        return tuple(niveau for niveau in self.niveaus if not niveau.feiten)

    @cached_property
    def eromheen(self) -> tuple[Niveau, ...]:
        """Those around whom it is about, near to far."""
        return tuple(niveau for niveau in self.ladder if not self.is_kern(niveau.id))

    @cached_property
    def ver_en_kern(self) -> tuple[Niveau, ...]:
        """Near to far, and whom it is about last: looking begins around them."""
        dichtbij = (niveau for niveau in self.ladder if self.is_kern(niveau.id) and niveau != self.kern)
        return (*self.eromheen, *dichtbij, self.kern)

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

    @cached_property
    def _by_place(self) -> dict[tuple[str, str | None, bool], Rij | None]:
        return {}

    def rij_nu(self, scherm: str, id: str | None, *, zelf: bool) -> Rij | None:
        """The row of that screen in which this stands now.

        A niveau may have been one row before: what was said for themselves (`zelf`) is now the voice's.
        """
        plek = (scherm, id, zelf)
        if plek not in self._by_place:
            rijen = self.rijen_bij(scherm)
            van_niveau = (rij for rij in rijen if rij.lijst == NIVEAUS and rij.niveau == id)
            nu = (rij for rij in van_niveau if zelf == (rij.bron == "zelf_gezegd"))
            self._by_place[plek] = next((rij for rij in rijen if rij.id == id), None) or next(nu, None)
        return self._by_place[plek]

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
            case Trapscherm() | Welkomscherm() | Slotscherm() | Perspectiefscherm() | Afsprakenscherm():
                return self.rijen_van(scherm.rijen) if scherm.rijen else ()
            case Lijstscherm():
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
