"""Looking back in the verslag: how earlier afspraken went, where we are, and what we think now."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.kaarten import door_de_ogen_van
from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.tijdlijn import Gedacht, Loop, afspraken_nu, hypothesen_nu, nog_niet_gelezen
from andere_vragen.casus.uitspraken import ingeleefd
from andere_vragen.papieren.inhoud import Afgesproken, Afspraken, Blok, Kop, Lijst
from andere_vragen.papieren.kanttekeningen import van_eerder
from andere_vragen.papieren.zinnen import NIET_GELEZEN, haakjes, met_naam, wanneer
from andere_vragen.taal.tijd import dag
from andere_vragen.taal.woorden import EFFECT, HYPOTHESESTATUS, hoe_het_gaat


@dataclass(frozen=True)
class Vervolg:
    """A sitting after the earlier ones. Those files may be missing: nothing is lost."""

    gesprek: Gesprek

    def afspraken(self) -> Iterable[Blok]:
        """The earlier afspraken that the group looked back at, and those that are still open."""
        lopen = {loop.afspraak.id: loop for loop in afspraken_nu(self.gesprek.sessies)}
        bekeken = dict.fromkeys(blik.afspraak for blik in self.gesprek.sessie.terugblik)
        if bekeken:
            yield Kop("Teruggekeken")
            yield Afspraken(tuple(self._looked_back(id, lopen.get(id)) for id in bekeken))
        van_nu = {afspraak.id for afspraak in self.gesprek.sessie.afspraken}
        if rest := [lopen[id] for id in _open(lopen) if id not in bekeken.keys() | van_nu]:
            yield Kop("Nog open")
            yield Afspraken(tuple(map(self._made, rest)))

    def cijfers(self) -> Iterable[Blok]:
        """Where the group was each time, from 0 to 10, from low to high: never whose figure it is."""
        if regels := tuple(f"{self._day(zit.begonnen.date())}: {_row(zit)}" for zit in self._counted):
            yield Lijst(regels)

    @property
    def _counted(self) -> Iterable[Sessie]:
        return (sessie for sessie in self.gesprek.sessies if sessie.cijfers)

    def ideeen(self) -> Iterable[Blok]:
        """What the group thinks now of earlier hypotheses."""
        gedachten = {gedacht.hypothese.id: gedacht for gedacht in hypothesen_nu(self.gesprek.sessies)}
        nu = {anders.hypothese: anders.status for anders in self.gesprek.sessie.herzien}
        if not nu:
            return
        punten = []
        for id, status in nu.items():
            gedacht = gedachten.get(id)
            toen = self._thought(gedacht) if gedacht else "Een eerder idee"
            eigen = van_eerder(self.gesprek.eerder, id)
            punten.append("\n".join((toen, f"Nu: {HYPOTHESESTATUS[status]}.", *eigen)))
        yield Lijst(tuple(punten))

    def _thought(self, gedacht: Gedacht) -> str:
        idee, gezegd = gedacht.hypothese, f"gezegd op {self._day(gedacht.gezegd)}"
        if ingeleefd(idee):
            gezegd = (
                f"ingeleefd, {door_de_ogen_van(idee, self.gesprek.vragen)}, op {self._day(gedacht.gezegd)}"
            )
        return f"{idee.tekst}{haakjes(gezegd)}"

    def borgen(self) -> Iterable[Blok]:
        """The afspraken that help: those, and nothing else, are to be kept."""
        if hielp := [loop for loop in afspraken_nu(self.gesprek.sessies) if loop.hielp]:
            yield Lijst(tuple(map(_helped, hielp)))

    def _looked_back(self, id: str, loop: Loop | None) -> Afgesproken:
        blikken = [blik for blik in self.gesprek.sessie.terugblik if blik.afspraak == id]
        geleerd = (f"Geleerd: {blik.geleerd}" for blik in blikken if blik.geleerd)
        if loop:
            return self._made(loop, *geleerd)
        laatst = blikken[-1]
        los = ", ".join(hoe_het_gaat(laatst.status, laatst.effect, teruggekeken=True))
        return Afgesproken("Een eerdere afspraak", (*_now(los), *geleerd))

    def _made(self, loop: Loop, *verder: str) -> Afgesproken:
        """An afspraak of then, and how it goes now."""
        afspraak = loop.afspraak
        wie = met_naam(("Wie", afspraak.wie), ("Wanneer", wanneer(afspraak, loop.gemaakt)))
        begin = "Opgeschreven" if afspraak.id in self._unread else "Afgesproken"
        toen = f"{begin} op {self._day(loop.gemaakt)}."
        blijft = "Dit blijft zo." if loop.blijft else ""
        gelezen = NIET_GELEZEN if afspraak.id in self._unread else ""
        eigen = van_eerder(self.gesprek.eerder, afspraak.id)
        regels = (wie, toen, *_now(loop.nu), blijft, gelezen, *verder, *eigen)
        return Afgesproken(afspraak.wat, tuple(filter(None, regels)))

    @cached_property
    def _unread(self) -> set[str]:
        return nog_niet_gelezen(afspraken_nu(self.gesprek.sessies))

    def _day(self, dan: date) -> str:
        return dag(dan, self.gesprek.sessie.begonnen.date())


def _open(lopen: Mapping[str, Loop]) -> Iterable[str]:
    """The ids of the afspraken that still go on."""
    return (id for id, loop in lopen.items() if loop.open)


def _now(nu: str) -> Iterable[str]:
    if nu:
        yield f"Nu: {nu}."


def _helped(loop: Loop) -> str:
    return f"{loop.afspraak.wat}{haakjes(loop.afspraak.wie, EFFECT[loop.effect])}"


def _row(sessie: Sessie) -> str:
    return ", ".join(map(str, sorted(sessie.cijfers)))
