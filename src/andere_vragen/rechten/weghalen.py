"""Taking a casus, or a part of it, off the disk for good, and closing it."""

from collections.abc import Collection, Iterable
from pathlib import Path

from andere_vragen.casus.kanttekeningen import Zienswijze
from andere_vragen.casus.loopt import loopt_zonder_persoon, zonder
from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.uitspraken import Uitspraak
from andere_vragen.casus.weghalen import (
    afgesloten,
    alleen_wat_doorgaat,
    casus_zonder_persoon,
    zonder_persoon,
    zonder_uitspraak,
)
from andere_vragen.rechten.recht import Recht, rollen, rollen_in
from andere_vragen.store import looptal
from andere_vragen.store.laden import alle
from andere_vragen.store.vernietigen import haal_map_weg, haal_weg
from andere_vragen.taal.mensen import vergelijkbaar
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.weigering import Weigering


class Weghalen(Recht):
    """What can be taken away."""

    def casus(self) -> None:
        """Remove the casus as a whole. Raises `Weigering`."""
        with self.alleen():
            gesprekken = [gesprek.waarde for gesprek in alle(self.casusmap).sessies]
            self.vergeet_wie(rollen_in(self.casusmap))
            self._runs_no_more(gesprekken, (), self.schuilnamen)
            self.zonder_reserve()
            haal_map_weg(self.casusmap)
            self.noteer("casus")

    def gesprek(self, naam: str) -> None:
        """Remove the sitting in the file with this name, and every copy of it. Raises `Weigering`."""
        with self.alleen():
            gelezen = self.leesbaar()
            id = next(
                (gesprek.waarde.id for gesprek in gelezen if naam in (gesprek.pad.name, gesprek.pad.stem)),
                None,
            )
            if id is None:
                raise Weigering(f"{regel(naam)}: dit gesprek is er niet. {self.afgemaakt(gelezen)}")
            weg = [gesprek for gesprek in gelezen if gesprek.waarde.id == id]
            blijft = [gesprek for gesprek in gelezen if gesprek not in weg]
            over = {vergelijkbaar(rol) for gesprek in blijft for rol in rollen(gesprek.waarde)}
            weg_gaan = {rol for gesprek in weg for rol in rollen(gesprek.waarde)}
            self.vergeet_wie(rol for rol in weg_gaan if vergelijkbaar(rol) not in over)
            self._runs_no_more([een.waarde for een in weg], [een.waarde for een in blijft])
            self.zonder_reserve()
            self.zonder_verslagen(gelezen)
            haal_weg(gesprek.pad for gesprek in weg)
            self.noteer("gesprek")
            self.druk_af(blijft)

    def persoon(self, rol: str) -> None:
        """Take this person out of every sitting. Raises `Weigering`."""
        with self.alleen():
            gelezen, casus = self.leesbaar(), self.hele_casus()
            gezegd = any(zonder_persoon(gesprek.waarde, rol) != gesprek.waarde for gesprek in gelezen)
            vooraf = any(casus_zonder_persoon(een.waarde, rol) != een.waarde for een in casus)
            if not (gezegd or vooraf or self.bekend(rol)):
                zin = "die naam staat niet in deze casus"
                raise Weigering(f"{regel(rol)}: {zin}. {self.afgemaakt(gelezen)}")
            self.vergeet_wie({rol})
            if vergelijkbaar(rol) not in self.rollen_elders():
                looptal.verander(self.plaatsen.map, lambda loopt: loopt_zonder_persoon(loopt, rol))
            self.herschrijf(gelezen, lambda sessie: zonder_persoon(sessie, rol))
            self.herschrijf_casus(casus, lambda een: casus_zonder_persoon(een, rol))
            self.noteer("persoon")
            self.druk_af(gelezen)

    def gezegd(self, id: str) -> None:
        """Take one thing that was said out of every sitting. Raises `Weigering`."""
        with self.alleen():
            gelezen = self.leesbaar()
            zonder = [zonder_uitspraak(gesprek.waarde, id) for gesprek in gelezen]
            self._runs_no_more([gesprek.waarde for gesprek in gelezen], zonder)
            self.herschrijf(gelezen, lambda sessie: zonder_uitspraak(sessie, id))
            self.noteer("iets dat gezegd is")
            self.druk_af(gelezen)

    def sluit_af(self) -> None:
        """Keep only the afspraken that go on and what was learned. Raises `Weigering`."""
        with self.alleen():
            gelezen, casus = self.leesbaar(), self.hele_casus()
            iedereen = rollen_in(self.casusmap)
            volgorde = [gesprek.waarde for gesprek in alle(self.casusmap).sessies]
            nieuw = {sessie.id: sessie for sessie in alleen_wat_doorgaat(volgorde, self.nu)}
            self.vergeet_wie(iedereen)
            self._runs_no_more(volgorde, nieuw.values())
            self.herschrijf(gelezen, lambda sessie: nieuw[sessie.id])
            self.herschrijf_casus(casus, afgesloten)
            self.noteer("alles wat niet doorgaat, bij het afsluiten")
            self.druk_af(gelezen)

    def _runs_no_more(
        self, was: Iterable[Sessie], wordt: Iterable[Sessie], namen: Collection[str] = ()
    ) -> None:
        """Take what goes off the list of what already runs too: it was put there from an afspraak."""
        blijft = {iets.wat for sessie in wordt for iets in sessie.afspraken}
        weg = {iets.wat for sessie in was for iets in sessie.afspraken} - blijft
        looptal.verander(self.plaatsen.map, lambda loopt: zonder(loopt, weg, namen))


def bestanden_van(casusmap: Path) -> str:
    """How many files go with the casus."""
    aantal = sum(1 for _ in casusmap.iterdir())
    return "1 bestand" if aantal == 1 else f"{aantal} bestanden"


def gezegd_met(casusmap: Path, woorden: str) -> list[Uitspraak | Zienswijze]:
    """Everything said in which these words stand, or that carries them as its id; each once."""
    gezocht = woorden.casefold()
    alles: dict[str, Uitspraak | Zienswijze] = {}
    for gesprek in alle(casusmap).sessies:
        alles |= {iets.id: iets for iets in (*gesprek.waarde.uitspraken, *gesprek.waarde.zienswijze)}
    return [iets for iets in alles.values() if gezocht in iets.tekst.casefold() or iets.id == woorden]
