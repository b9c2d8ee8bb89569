"""Putting right what a casus says, and setting somebody's own view beside it."""

from typing import ClassVar

from andere_vragen.casus.casus import Casus
from andere_vragen.casus.correctie import verbeterd
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.kanttekeningen import Zienswijze
from andere_vragen.casus.loopt import in_andere_woorden
from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.tijdlijn import eerder_dan
from andere_vragen.casus.vooraf import Vooraf
from andere_vragen.casus.wijzers import Menswijzer, Wijzer
from andere_vragen.rechten.recht import NIETS, Recht, rollen
from andere_vragen.rijen.wijzigen import Wijziging, toegepast
from andere_vragen.store import looptal, wieiswie
from andere_vragen.store.laden import alle
from andere_vragen.taal.mensen import vergelijkbaar
from andere_vragen.taal.weigering import Weigering


class Verbeteren(Recht):
    """What can be put right, and what can be set beside it."""

    gelukt: ClassVar[str] = "Het is veranderd"

    def vooraf(self, vooraf: Vooraf) -> None:
        """Other words for what it is for, who found it good, how long it is kept. Raises `Weigering`."""
        with self.alleen():
            gelezen, casus = self.leesbaar(), self.hele_casus()
            self.zonder_verslagen(gelezen)
            self.herschrijf_casus(casus, vooraf.in_casus)
            self.druk_af(gelezen)

    def correctie(self, id: str, wat: Wijzer, wijziging: Wijziging, reden: str) -> None:
        """Change one thing in the sitting with this id, and in every copy of it. Raises `Weigering`.

        That is the one way in which an earlier sitting says something else than it did.
        """
        with self.alleen():
            gelezen, casus = self.leesbaar(), self.hele_casus()[0].waarde
            deze = [gesprek.waarde for gesprek in gelezen if gesprek.waarde.id == id]
            if not any(sessie.heeft(wat) for sessie in deze):
                raise Weigering(f"Dit staat er niet meer. {self.afgemaakt(gelezen)}")

            def wordt(sessie: Sessie) -> Sessie:
                if sessie.id != id or not sessie.heeft(wat):
                    return sessie
                nieuw = toegepast(self._then(casus, sessie), wijziging, (), self.nu).sessie
                return verbeterd(sessie, nieuw, wat, self.nu, reden)

            self._runs_otherwise(deze[0], wordt(deze[0]))
            if isinstance(wat, Menswijzer):
                self._known_otherwise(wat, deze[0], wordt(deze[0]))
            self.herschrijf(gelezen, wordt)
            self.druk_af(gelezen)

    def zienswijze(self, id: str, eigen: Zienswijze) -> None:
        """Set somebody's own view beside what was said in this sitting. Raises `Weigering`."""
        with self.alleen():
            gelezen = self.leesbaar()
            if id not in {gesprek.waarde.id for gesprek in gelezen}:
                raise Weigering(f"Dit gesprek staat er niet meer. {NIETS}")

            def wordt(sessie: Sessie) -> Sessie:
                if sessie.id != id:
                    return sessie
                return sessie.gewijzigd_naar(zienswijze=(*sessie.zienswijze, eigen))

            self.schrijf(gelezen, wordt)
            self.druk_af(gelezen)

    def _then(self, casus: Casus, sessie: Sessie) -> Gesprek:
        """The sitting with what the group knew by then."""
        waarden = [gesprek.waarde for gesprek in alle(self.casusmap).sessies]
        return Gesprek(casus, sessie, self.vragen, eerder=eerder_dan(sessie, waarden))

    def _runs_otherwise(self, oud: Sessie, nieuw: Sessie) -> None:
        """The list of what already runs says the same of an afspraak that was put right."""
        wat = {iets.id: iets.wat for iets in nieuw.afspraken}
        anders = {iets.wat: wat[iets.id] for iets in oud.afspraken if iets.wat != wat[iets.id]}
        looptal.verander(self.plaatsen.map, lambda loopt: in_andere_woorden(loopt, anders))

    def _known_otherwise(self, wat: Menswijzer, oud: Sessie, nieuw: Sessie) -> None:
        """The list of who is who says the same of somebody who was put right."""
        was = oud.mensen(wat.veld)[wat]
        wordt = list(nieuw.mensen(wat.veld).values())[list(oud.mensen(wat.veld)).index(wat)]
        wieiswie.verbeter(self.plaatsen.map, was.kaart, wordt.kaart, elders=self._elsewhere(was.rol, oud))

    def _elsewhere(self, rol: str, behalve: Sessie) -> bool:
        """Whether somebody with this role was in another sitting, of whatever casus."""
        hier = (gesprek.waarde for gesprek in alle(self.casusmap).sessies if gesprek.waarde.id != behalve.id)
        namen = {vergelijkbaar(naam) for sessie in hier for naam in rollen(sessie)} | self.rollen_elders()
        return vergelijkbaar(rol) in namen
