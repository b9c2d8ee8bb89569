"""What the places in a log mean: the screen, the row and the niveau on which something was said.

The log says it, because it outlives its question file. A log from before that, is read by the ids of then;
of an id that is nobody's, the question file may know more.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, TypeVar, get_args

from andere_vragen.casus.sessie import MAX_MINUTEN, Gesteld, GesteldeRij, GesteldNiveau, Plek, Sessie
from andere_vragen.casus.uitspraken import Gezegd, Notitie
from andere_vragen.vragen.betekenis import Vraagrij, van_vandaag

if TYPE_CHECKING:
    from andere_vragen.vragen.blokken import Rij
    from andere_vragen.vragen.modellen import Vragen
    from andere_vragen.vragen.schermen import Scherm

P = TypeVar("P", bound=Plek)

VRAAGRIJEN = frozenset(get_args(Vraagrij))
"""What a row can ask by itself, whatever its screen asks."""

TELT_NIET = ""
"""What a log says of a screen that counts as nothing; before there were keys it said nothing at all."""


@dataclass(frozen=True)
class Betekenis:
    """What each place in this log means, as words of the closed lists; None where it counts as nothing."""

    sessie: Sessie
    vragen: "Vragen | None" = None

    def scherm(self, id: str) -> str | None:
        """As what question a screen counts."""
        gesteld = self._screens.get(id)
        if gesteld and gesteld.telt_als is not None:
            return gesteld.telt_als or None
        scherm = self.vragen.scherm(id) if self.vragen else None
        telling: str | None = van_vandaag("schermen", id).get("telt_als")
        return telling or (scherm.telt_als if scherm else None)

    def vraag(self, iets: Gezegd) -> str | None:
        """As the answer to what question this counts: that of its row, or else of its screen."""
        rij = self.rij(iets)
        return rij if rij in VRAAGRIJEN else self.scherm(iets.scherm)

    def rij(self, iets: Gezegd) -> str | None:
        """As what it counts that something was said in its row."""
        return self._row(iets).telt_als

    def niveau(self, id: str) -> str | None:
        """As which niveau one counts."""
        return self._level(id).telt_als

    def stem(self, notitie: Notitie) -> str | None:
        """Whose voice this is, when somebody said it themselves: that of the row, or else of the niveau."""
        if notitie.bron != "zelf_gezegd":
            return None
        return self._row(notitie).stem or self._level(notitie.niveau or "").stem

    def _row(self, iets: Gezegd) -> "_Plek":
        if gesteld := self._rows.get((iets.scherm, iets.rij)):
            return gesteld
        if toen := van_vandaag("rijen", iets.rij or ""):
            return _Plek(**toen)
        rij = self.vragen.rij(iets.scherm, iets.rij) if self.vragen else None
        return _Plek(rij.telt_als, rij.stem) if rij else _NIETS

    def _level(self, id: str) -> "_Plek":
        if gesteld := self._levels.get(id):
            return gesteld
        if toen := van_vandaag("niveaus", id):
            return _Plek(**toen)
        niveau = self.vragen.niveau(id) if self.vragen else None
        if self.vragen and niveau:
            return _Plek(niveau.telt_als, self.vragen.stem_van(niveau))
        return _NIETS

    # A key that stands twice in a log counts as the first one says; that is also the one that is kept up.

    @cached_property
    def _screens(self) -> dict[str, Gesteld]:
        return {gesteld.id: gesteld for gesteld in reversed(self.sessie.schermen)}

    @cached_property
    def _rows(self) -> dict[tuple[str, str | None], "_Plek"]:
        return {
            (gesteld.id, rij.id): _Plek(rij.telt_als, rij.stem)
            for gesteld in reversed(self.sessie.schermen)
            for rij in reversed(gesteld.rijen)
        }

    @cached_property
    def _levels(self) -> dict[str, "_Plek"]:
        return {een.id: _Plek(een.telt_als, een.stem) for een in reversed(self.sessie.niveaus)}


class _Plek(NamedTuple):
    """What is said of a row or a niveau."""

    telt_als: str | None = None
    stem: str | None = None


_NIETS = _Plek()


def vastgelegd(sessie: Sessie, vragen: "Vragen", gezegd: Iterable[Gezegd]) -> Sessie:
    """The log with what the places of this are called and mean, by the questions it was asked with."""
    schermen, niveaus = sessie.schermen, sessie.niveaus
    for op, in_rij, over in dict.fromkeys((iets.scherm, iets.rij, iets.niveau) for iets in gezegd):
        if scherm := vragen.scherm(op):
            schermen = gevraagd(schermen, scherm, rij=vragen.rij(op, in_rij))
        if niveau := vragen.niveau(over):
            stem = vragen.stem_van(niveau)
            nieuw = GesteldNiveau(id=niveau.id, label=niveau.label, telt_als=niveau.telt_als, stem=stem)
            niveaus = _with(niveaus, nieuw)
    return sessie.model_copy(update={"schermen": schermen, "niveaus": niveaus})


def gevraagd(
    schermen: tuple[Gesteld, ...],
    scherm: "Scherm",
    nu: datetime | None = None,
    minuten: float = 0.0,
    rij: "Rij | None" = None,
) -> tuple[Gesteld, ...]:
    """With this question as it was asked, the minutes it took added, and this row of it.

    `nu` is the moment when the group stands there; None for a question of which only something is said.
    """
    eerst = Gesteld(id=scherm.id, vanaf=nu)
    al = next((gesteld for gesteld in schermen if gesteld.id == scherm.id), eerst)
    rijen = al.rijen
    if rij:
        gesteld = GesteldeRij(id=rij.id, label=rij.label, telt_als=rij.telt_als, stem=rij.stem)
        rijen = _with(rijen, gesteld)
    nieuw = Gesteld(
        id=scherm.id,
        titel=scherm.titel,
        vraag=scherm.vraag,
        telt_als=scherm.telt_als or TELT_NIET,
        vanaf=al.vanaf,
        minuten=min(al.minuten + minuten, MAX_MINUTEN),
        rijen=rijen,
    )
    return _with(schermen, nieuw)


def _with(plekken: tuple[P, ...], nieuw: P) -> tuple[P, ...]:
    """With this in the place of the first one that is called so, or else at the end."""
    for nr, oud in enumerate(plekken):
        if oud.id == nieuw.id:
            return (*plekken[:nr], oud.model_copy(update=dict(nieuw)), *plekken[nr + 1 :])
    return (*plekken, nieuw)
