"""How something is changed in a casus on the disk so that nothing keeps what it was.

The printed verslagen and the earlier versions go first, and are made anew at the end: what is half done never
shows old words, and doing it again finishes it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import ClassVar

from andere_vragen.casus.casus import Casus
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.tijdlijn import eerder_dan
from andere_vragen.papieren.verslag import verslag_naast_het_log
from andere_vragen.store import wieiswie
from andere_vragen.store.index import pad_van
from andere_vragen.store.laden import Bestand, alle, kopieen_van_casus, laad_casus, laad_sessie
from andere_vragen.store.lezen import Onleesbaar
from andere_vragen.store.lijst import CASUS, mappen, sessies
from andere_vragen.store.plaatsen import Plaatsen
from andere_vragen.store.reserve import KAPOT, leg_casus_weg, leg_weg, reserve_van, reserves, vergeet
from andere_vragen.store.schrijven import bewaar, reden, ruim_op, toml
from andere_vragen.store.vergrendeling import Grendel
from andere_vragen.store.vernietigen import VERNIETIGD, haal_weg, noteer
from andere_vragen.taal.mensen import vergelijkbaar
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.weigering import Weigering
from andere_vragen.vragen.modellen import Vragen

NIETS = "Er is niets veranderd."
NOG_NIET = "Nog niet alles is gedaan. Los dit op en doe het nog een keer: dan gaat de rest."


@dataclass(frozen=True)
class Recht:
    """A casus folder, and what is needed to change something in it for good.

    Raises `Weigering` for any other folder.
    """

    gelukt: ClassVar[str] = "Het is weg"
    """What is true once the files are written, also when a verslag could not be printed."""

    casusmap: Path
    plaatsen: Plaatsen
    vragen: Vragen
    nu: datetime
    waarom: str

    def __post_init__(self) -> None:
        """Never a folder that only lies among the casussen; one that a removal left empty is still ours."""
        try:
            laad_casus(self.casusmap)
        except Onleesbaar as fout:
            if not self._ours():
                zin = "dit is geen casus, of casus.toml is niet te lezen"
                raise Weigering(f"{regel(self.casusmap.name)}: {zin}. {NIETS}") from fout

    def _ours(self) -> bool:
        """Whether a folder without a casus.toml that can be read is of a casus: by what else is in it."""
        return {pad.name for pad in self.casusmap.iterdir()} <= {CASUS} or bool(alle(self.casusmap).sessies)

    @contextmanager
    def alleen(self) -> Iterator[None]:
        """Nobody else has the casus open, and what fails is told as it is. Raises `Weigering`."""
        grendel = Grendel(self.plaatsen.toestand)
        slot = grendel.pad(self.casusmap)
        if not grendel.neem(self.casusmap):
            raise Weigering(f"Deze casus is open in een ander venster. Sluit hem daar eerst. {NIETS}")
        try:
            ruim_op(self.plaatsen.map)
            haal_weg(pad for pad in self.casusmap.glob(".~*.tmp") if pad.is_file())  # the casus is ours
            haal_weg(self.casusmap.glob(f"{CASUS}*{KAPOT}"))
            haal_weg([pad_van(self.plaatsen.map, self.plaatsen.cache)])
            yield
        except OSError as fout:
            raise Weigering(f"{reden(fout).capitalize()}. {NOG_NIET}") from fout
        finally:
            grendel.los()
        try:
            haal_weg([slot])
        except OSError as fout:
            raise Weigering(
                f"{self.gelukt}; alleen een leeg hulpbestand bleef staan: {reden(fout)}."
            ) from fout

    def leesbaar(self) -> list[Bestand[Sessie]]:
        """Every file of a sitting, copies too. Raises `Weigering` when one could hold what nobody can see."""
        laad_casus(self.casusmap)
        gelezen = [laad_sessie(pad) for pad in sessies(self.casusmap)]
        for gesprek in gelezen:
            if gesprek.nieuwer:
                zin = "komt uit een nieuwere versie van Andere vragen. Doe dit met die versie."
                raise Weigering(f"{regel(gesprek.pad.name)} {zin} {NIETS}")
            if gesprek.problemen:
                raise Weigering(f"{gesprek.problemen[0]} Verbeter dat eerst. {NIETS}")
        return gelezen

    @property
    def schuilnamen(self) -> tuple[str, ...]:
        """How the casus is called, where that can be read."""
        with suppress(Onleesbaar):
            return (laad_casus(self.casusmap).waarde.schuilnaam,)
        return ()

    def hele_casus(self) -> list[Bestand[Casus]]:
        """The casus, and behind it its copies, when writing them back loses nothing. Raises `Weigering`."""
        gelezen = [laad_casus(self.casusmap), *kopieen_van_casus(self.casusmap)]
        for casus in gelezen:
            if not casus.heel:
                raise Weigering(f"{regel(casus.pad.name)} kan niet veranderd worden. {NIETS}")
        return gelezen

    def herschrijf_casus(self, gelezen: Iterable[Bestand[Casus]], wordt: Callable[[Casus], Casus]) -> None:
        """Write what became of the casus, its copies first."""
        for casus in reversed([*gelezen]):
            if (nieuw := wordt(casus.waarde)) != casus.waarde:
                bewaar(casus.pad, toml(nieuw))

    def herschrijf(self, gelezen: Sequence[Bestand[Sessie]], wordt: Callable[[Sessie], Sessie]) -> None:
        """Write what became of each sitting, and keep no earlier version of any.

        What points at something goes before what it points at.
        """
        self.zonder_reserve()
        self.schrijf(gelezen, wordt)

    def schrijf(self, gelezen: Sequence[Bestand[Sessie]], wordt: Callable[[Sessie], Sessie]) -> None:
        """Write what became of each sitting, where nothing has to go."""
        self.zonder_verslagen(gelezen)
        for gesprek in sorted(gelezen, key=lambda gesprek: gesprek.waarde.begonnen, reverse=True):
            if (nieuw := wordt(gesprek.waarde)) != gesprek.waarde:
                bewaar(gesprek.pad, toml(nieuw.gewijzigd_naar(gewijzigd=max(self.nu, nieuw.gewijzigd))))

    def bekend(self, rol: str) -> bool:
        """Whether this role is on the list of who is who."""
        namen = {vergelijkbaar(iemand.rol) for iemand in wieiswie.lees(self.plaatsen.map)}
        return vergelijkbaar(rol) in namen

    def vergeet_wie(self, namen: Iterable[str]) -> None:
        """Take these off the list of who is who, but those who are in another casus too."""
        ook = self.rollen_elders()
        wieiswie.vergeet(self.plaatsen.map, (rol for rol in namen if vergelijkbaar(rol) not in ook))

    def rollen_elders(self) -> set[str]:
        """Who is in the other casussen, to compare by."""
        elders = [pad for pad in mappen(self.plaatsen.map) if pad != self.casusmap and pad.is_dir()]
        return {vergelijkbaar(rol) for pad in elders for rol in rollen_in(pad)}

    def zonder_reserve(self) -> None:
        """No earlier versions: they may hold what goes."""
        for reserve in reserves(self.plaatsen.toestand, self.casusmap):
            vergeet(reserve)

    def zonder_verslagen(self, gelezen: Iterable[Bestand[Sessie]]) -> None:
        """What is printed may hold what goes."""
        haal_weg(gesprek.pad.with_suffix(".md") for gesprek in gelezen)

    def afgemaakt(self, gelezen: Iterable[Bestand[Sessie]]) -> str:
        """Print the verslagen that are not there, and tell what was done."""
        zonder = [gesprek for gesprek in gelezen if not gesprek.pad.with_suffix(".md").exists()]
        self.druk_af(zonder)
        namen = ", ".join(regel(gesprek.pad.with_suffix(".md").name) for gesprek in zonder)
        return f"Wel nog gemaakt: het verslag {namen}." if zonder else NIETS

    def maak_af(self) -> str:
        """Print the verslagen that could not be printed, and tell what was done. Raises `Weigering`."""
        with self.alleen():
            return self.afgemaakt(self.leesbaar())

    def druk_af(self, gelezen: Iterable[Bestand[Sessie]]) -> None:
        """Print the verslag of each sitting that is still there: a later one quotes an earlier one.

        Of each, one version is kept again; that it cannot be kept says nothing of what was asked.
        """
        casus = laad_casus(self.casusmap).waarde
        nu = [laad_sessie(gesprek.pad) for gesprek in gelezen]
        waarden = [gesprek.waarde for gesprek in alle(self.casusmap).sessies]
        for gesprek in nu:
            eerder = eerder_dan(gesprek.waarde, waarden)
            tekst = verslag_naast_het_log(Gesprek(casus, gesprek.waarde, self.vragen, eerder=eerder))
            pad = gesprek.pad.with_suffix(".md")
            try:
                bewaar(pad, tekst)
            except OSError as fout:
                zin = f"{self.gelukt}. Alleen het verslag {regel(pad.name)} is niet opnieuw gemaakt"
                raise Weigering(f"{zin}: {reden(fout)}.") from fout
        with suppress(OSError):
            reserve = reserve_van(self.plaatsen.toestand, casus.id)
            leg_casus_weg(reserve, casus)
            for waarde in waarden:
                leg_weg(reserve, waarde, self.nu)

    def noteer(self, wat: str) -> None:
        """One line about what was removed, without a word of it. Raises `Weigering`."""
        try:
            noteer(self.plaatsen.map, self.nu.date(), wat, self.waarom)
        except (OSError, Onleesbaar) as fout:
            zin = fout.zin if isinstance(fout, Onleesbaar) else f"{reden(fout).capitalize()}."
            raise Weigering(
                f"{self.gelukt}. Alleen de regel in {VERNIETIGD} is niet geschreven: {zin}"
            ) from fout


def rollen_in(casusmap: Path) -> set[str]:
    """Everybody who was at the table of this casus or missing from it, where that can be read."""
    return {rol for gesprek in alle(casusmap).sessies for rol in rollen(gesprek.waarde)}


def rollen(sessie: Sessie) -> list[str]:
    """Everybody who was at the table of this sitting, or missing from it."""
    return [iemand.rol for iemand in (*sessie.aanwezig, *sessie.afwezig)]
