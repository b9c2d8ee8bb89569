"""Opening a casus: is it free, what was said, and where does the conversation go on?"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

from andere_vragen.casus.casus import MAANDEN, Casus, bewaartermijn
from andere_vragen.casus.gesprek import Gesprek, Klok
from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.casus.tijdlijn import afspraken_nu, eerder_dan
from andere_vragen.casus.vooraf import Vooraf
from andere_vragen.papieren.lijst import PAPIEREN
from andere_vragen.papieren.verslag import verslag_naast_het_log
from andere_vragen.store import looptal, wieiswie
from andere_vragen.store.index import stand_van
from andere_vragen.store.laden import Bestand, alle, laad_casus
from andere_vragen.store.lezen import Onleesbaar
from andere_vragen.store.naam import bestandsnaam
from andere_vragen.store.reserve import leg_casus_weg, leg_weg, reserve_van
from andere_vragen.store.saver import Saver, Stand
from andere_vragen.store.schrijven import bewaar, maak_map, nieuw_pad, nieuwe_casus, ruim_op, toml, vrij_pad
from andere_vragen.store.vergrendeling import Grendel
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.woorden import Noemen, Soort
from andere_vragen.vragen.modellen import Vragen

BEZET = "Alleen lezen: deze casus is al open in een ander venster."
NIEUWER = "Alleen lezen: dit gesprek komt uit een nieuwere versie van Andere vragen."

W = TypeVar("W")


class Dossier:
    """A casus folder that is open on this laptop. Raises `Onleesbaar` when the casus cannot be read."""

    def __init__(self, casusmap: Path, vragen: Vragen, toestand: Path) -> None:
        self.casusmap = casusmap
        self.casus: Bestand[Casus] = laad_casus(casusmap)
        self._vragen = vragen
        self._reserve = reserve_van(toestand, self.casus.waarde.id)
        self._grendel = Grendel(toestand)
        self._vrij = self._grendel.neem(casusmap)
        if self._vrij:
            ruim_op(casusmap)
        gelezen = alle(casusmap)
        self.laatste, self._kopieen = gelezen.laatste, gelezen.kopieen
        self._alle = tuple(bestand.waarde for bestand in gelezen.sessies)
        self._zaten: tuple[Deelnemer, ...] = ()
        self._niet_leesbaar: list[str] = []
        self._bekenden = self._read(wieiswie.lees)
        self._loopt = self._read(looptal.lees)

    def _read(self, lees: Callable[[Path], tuple[W, ...]]) -> tuple[W, ...]:
        """A list of the map; without one that cannot be read the group goes on."""
        try:
            return lees(self.casusmap.parent)
        except Onleesbaar as fout:
            self._niet_leesbaar.append(fout.zin)
            return ()

    @property
    def sessie(self) -> Sessie | None:
        """The last sitting that can be read."""
        return self.laatste.bestand.waarde if self.laatste.bestand else None

    @property
    def meldingen(self) -> list[str]:
        """What the begeleider should know about the files, in Dutch."""
        bestand = self.laatste.bestand
        zinnen = [*self.casus.problemen, *(bestand.problemen if bestand else ())]
        zinnen += [fout.zin for fout in self.laatste.onleesbaar]
        zinnen += self._niet_leesbaar
        zinnen += [_copied(self._kopieen)] if self._kopieen else []
        return zinnen

    def toe(self, vandaag: date) -> bool:
        """Whether it is time to look back, as the list of casussen says it."""
        return self.casus.waarde.status == "open" and stand_van(self._alle).toe(vandaag)

    def verder(self) -> Gesprek:
        """The last sitting, where the group was. Raises `LookupError` when there is none."""
        if (bestand := self.laatste.bestand) is None:
            raise LookupError(self.casusmap.name)
        return self._at_table(bestand.waarde, NIEUWER if bestand.nieuwer else "").hervat()

    def nieuw(self, route: str, nu: datetime) -> Gesprek:
        """A new sitting on this route."""
        gesprek = Gesprek.begonnen(self.casus.waarde, self._vragen, route, nu, self._alle)
        return self._at_table(gesprek.sessie)

    @property
    def open_afspraken(self) -> int:
        """Of how many afspraken somebody can tell how they go; of none where nothing may be written."""
        if self.casus.nieuwer or not self._vrij:
            return 0
        return sum(loop.open for loop in afspraken_nu(self._alle))

    def tussendoor(self, nu: datetime) -> Gesprek:
        """A sitting that nobody holds, to tell how one afspraak goes."""
        routes = self._vragen.van_soort(self.casus.waarde.soort).routes
        gesprek = self.nieuw(next((een.id for een in routes if een.kijkt_terug), routes[0].id), nu)
        sessie = gesprek.sessie.gewijzigd_naar(tussendoor=True, afgerond=nu)
        return replace(gesprek, sessie=sessie)

    def schrijf_bij(self, gesprek: Gesprek) -> Path:
        """Write that sitting in a file of its own, and what it says beside it. Raises `OSError`.

        No question was asked in it.
        """
        gesprek = replace(gesprek, sessie=gesprek.sessie.model_copy(update={"schermen": ()}))
        pad = nieuw_pad(self.casusmap, gesprek.sessie.begonnen)
        bewaar(pad, toml(gesprek.sessie))
        bewaar(pad.with_suffix(".md"), verslag_naast_het_log(gesprek))
        return pad

    def _at_table(self, sessie: Sessie, nieuwer: str = "") -> Gesprek:
        self._zaten = sessie.aanwezig
        if self.casus.nieuwer:
            nieuwer = NIEUWER
        return Gesprek(
            self.casus.waarde,
            sessie,
            self._vragen,
            alleen_lezen=nieuwer if self._vrij else BEZET,
            bekenden=self._bekenden,
            loopt=self._loopt,
            eerder=eerder_dan(sessie, self._alle),
        )

    def saver(self, gesprek: Gesprek, meld: Callable[[Stand], None], klok: Klok) -> Saver:
        """The saver of this sitting. A new one gets a file of its own; earlier files stay as they are."""
        bestand = self.laatste.bestand
        eigen = bestand if bestand and bestand.waarde.id == gesprek.sessie.id else None
        return Saver(
            eigen or nieuw_pad(self.casusmap, gesprek.sessie.begonnen),
            self.casus,
            verslag=lambda casus, sessie: verslag_naast_het_log(replace(gesprek, casus=casus, sessie=sessie)),
            meld=meld,
            leg_weg=lambda sessie: self._put_by(sessie, klok()),
            nu=klok,
        )

    def _put_by(self, sessie: Sessie, nu: datetime) -> None:
        """Keep this version, and the casus as it was when it was opened. Raises `OSError`."""
        leg_weg(self._reserve, sessie, nu)
        leg_casus_weg(self._reserve, self.casus.waarde)

    def onthoud(self, mensen: Iterable[Deelnemer]) -> None:
        """Keep who is who for other casussen. The log has it already: when this fails nothing is lost.

        Only what was told or emptied now: what the log said when it was opened may long be out of date.
        """
        with suppress(OSError, Onleesbaar):
            wieiswie.bewaar(self.casusmap.parent, mensen, (*self._bekenden[::-1], *self._zaten))

    def los(self) -> None:
        """Somebody else may open the casus."""
        self._grendel.los()


def _copied(kopieen: Iterable[Path]) -> str:
    return f"Hier staat iets twee keer. Kijk wat klopt: {', '.join(regel(pad.name) for pad in kopieen)}."


def leg_papier_klaar(documenten: Path, soort: str, gesprek: Gesprek) -> Path:
    """Make one of the `PAPIEREN` of this sitting in a new file of the documents folder, and tell where.

    Raises `GeenPapierError` and `OSError`.
    """
    papier = PAPIEREN[soort]
    inhoud = papier.maak(gesprek)
    maak_map(documenten)
    dag = gesprek.sessie.begonnen.date()
    naam = bestandsnaam(papier.naam, gesprek.casus.schuilnaam, dag, papier.achtervoegsel)
    pad = vrij_pad(documenten / naam)
    bewaar(pad, inhoud)
    return pad


def maak_casus(
    map: Path,
    schuilnaam: str,
    soort: Soort,
    nu: datetime,
    noemen: Noemen | None = None,
    vooraf: Vooraf | None = None,
    maanden: int | None = None,
) -> Path:
    """The folder of a new casus; `maanden` is the term that the school chose.

    Raises `pydantic.ValidationError` for a schuilnaam that cannot be one and `OSError` for a folder
    that cannot be made.
    """
    casus = Casus(
        schuilnaam=schuilnaam,
        soort=soort,
        gemaakt=nu,
        bewaren_tot=bewaartermijn(nu.date(), maanden or MAANDEN),
        bewaren_maanden=maanden,
        noemen=noemen,
    )
    return nieuwe_casus(map, vooraf.in_casus(casus) if vooraf else casus)


def leg_voorbeeld_klaar(map: Path, casus: Casus, sessie: Sessie) -> Path:
    """The folder of the made-up casus, with its sitting half-way."""
    casusmap = nieuwe_casus(map, casus)
    bewaar(nieuw_pad(casusmap, sessie.begonnen), toml(sessie))
    return casusmap
