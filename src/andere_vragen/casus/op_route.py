"""Where the group is on its route: which question lies there, and what comes before and after it."""

from abc import ABC, abstractmethod

from andere_vragen.casus.sessie import Sessie
from andere_vragen.taal.woorden import Fase
from andere_vragen.vragen.modellen import Vragen
from andere_vragen.vragen.schermen import Scherm

BLIJFT_STAAN = ("afspraken", "slot")
"""As what a screen counts that stays when time is short: what is agreed, and a good end."""


class OpRoute(ABC):
    """What has a sitting and its questions."""

    sessie: Sessie

    @property
    @abstractmethod
    def vragen(self) -> Vragen:
        """The questions as they are asked."""

    @property
    def scherm(self) -> Scherm:
        """The question that lies on the table. One that left the question file gives the first."""
        return self.vragen.scherm(self.sessie.scherm) or self.route[0]

    @property
    def route(self) -> tuple[Scherm, ...]:
        """The screens of this sitting, in the order in which they are walked."""
        return self.vragen.op_route(self.sessie.route, self.sessie.overgeslagen)

    @property
    def hele_route(self) -> tuple[Scherm, ...]:
        """Those, and the ones that the group passes over."""
        return self.vragen.op_route(self.sessie.route)

    @property
    def over_te_slaan(self) -> tuple[Scherm, ...]:
        """What can still be left out when time is short: not what the group needs to end well."""
        later = self.route[self.route.index(self.volgende) :] if self.volgende else ()
        return tuple(scherm for scherm in later if scherm.telt_als not in BLIJFT_STAAN)

    @property
    def opvolger(self) -> Scherm | None:
        """The screen of this route that took over from the one the group is on; None where that is walked."""
        scherm, gezien = self.scherm, set[str]()
        while scherm not in self.hele_route:
            gezien.add(scherm.id)
            volgt = self.vragen.scherm(scherm.verder_op or "")
            if volgt is None or volgt.id in gezien:
                return None
            scherm = volgt
        return None if scherm == self.scherm else scherm

    @property
    def stap(self) -> int:
        """Which step of the route this is, from 1; 0 on a screen beside the route."""
        return next((n for n, scherm in enumerate(self.route, 1) if scherm == self.scherm), 0)

    @property
    def volgende(self) -> Scherm | None:
        """The screen that comes after this one; None at the end.

        Beside the route it is the one that took over, or else the place in the question file tells which
        one is near.
        """
        if self.stap:
            return self.route[self.stap] if self.stap < len(self.route) else None
        if opvolger := self.opvolger:
            return opvolger
        later = (scherm for scherm in self.route if self._place(scherm) > self._place(self.scherm))
        return min(later, key=self._place, default=None)

    @property
    def vorige(self) -> Scherm | None:
        """The screen that comes before this one, also one that was passed over; None at the start."""
        heel = self.hele_route
        if self.scherm in heel:
            plek = heel.index(self.scherm)
            return heel[plek - 1] if plek else None
        eerder = (scherm for scherm in heel if self._place(scherm) < self._place(self.scherm))
        return max(eerder, key=self._place, default=None)

    @property
    def fase(self) -> Fase:
        """Which moment a thought belongs to: the first ones come before the group leaves Context."""
        plekken = {scherm.id: plek for plek, scherm in enumerate(self.route)}
        context = (plek for plek, scherm in enumerate(self.route) if scherm.telt_als == "context")
        bereikt = [plekken[gesteld.id] for gesteld in self.sessie.schermen if gesteld.id in plekken]
        return "eerste" if max(bereikt, default=0) <= next(context, -1) else "later"

    def _place(self, scherm: Scherm) -> int:
        return self.vragen.plek(scherm.id)
