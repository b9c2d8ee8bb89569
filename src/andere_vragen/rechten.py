"""What somebody may ask of a casus on the disk: to take out a part of it, or all of it, or to close it.

Each takes the printed verslagen away first and prints them anew at the end: what is half done never shows
old words, and doing it again finishes it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.tijdlijn import eerder_dan
from andere_vragen.casus.uitspraken import Uitspraak
from andere_vragen.casus.weghalen import alleen_wat_doorgaat, zonder_persoon, zonder_uitspraak
from andere_vragen.papieren.verslag import verslag
from andere_vragen.store import wieiswie
from andere_vragen.store.index import pad_van
from andere_vragen.store.laden import Bestand, alle, laad_casus, laad_sessie
from andere_vragen.store.lezen import Onleesbaar
from andere_vragen.store.lijst import mappen, sessies
from andere_vragen.store.plaatsen import Plaatsen
from andere_vragen.store.schrijven import bewaar, reden, ruim_op, toml
from andere_vragen.store.vergrendeling import Grendel
from andere_vragen.store.vernietigen import VERNIETIGD, haal_map_weg, haal_weg, noteer
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.weigering import Weigering
from andere_vragen.vragen.modellen import Vragen

NIETS = "Er is niets veranderd."
NOG_NIET = "Nog niet alles is weg. Los dit op en geef de opdracht nog een keer: dan gaat de rest."


@dataclass(frozen=True)
class Recht:
    """A casus folder, and what is needed to take something out of it.

    Raises `Weigering` for any other folder.
    """

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
            if next(self.casusmap.iterdir(), None) is not None:
                zin = "dit is geen casus, of casus.toml is niet te lezen"
                raise Weigering(f"{regel(self.casusmap.name)}: {zin}. {NIETS}") from fout

    def casus(self) -> None:
        """Remove the casus as a whole. Raises `Weigering`."""
        with self._alone():
            rollen = _roles(self.casusmap)
            self._forget(rollen)
            haal_map_weg(self.casusmap)
            self._note("casus")

    def gesprek(self, naam: str) -> None:
        """Remove the sitting in the file with this name, and every copy of it. Raises `Weigering`."""
        with self._alone():
            gelezen = self._readable()
            id = next(
                (gesprek.waarde.id for gesprek in gelezen if naam in (gesprek.pad.name, gesprek.pad.stem)),
                None,
            )
            if id is None:
                raise Weigering(f"{regel(naam)}: dit gesprek is er niet. {self._finished(gelezen)}")
            weg = [gesprek for gesprek in gelezen if gesprek.waarde.id == id]
            blijft = [gesprek for gesprek in gelezen if gesprek not in weg]
            over = {rol.casefold() for gesprek in blijft for rol in _people(gesprek.waarde)}
            rollen = {rol for gesprek in weg for rol in _people(gesprek.waarde) if rol.casefold() not in over}
            self._forget(rollen)
            self._no_verslagen(gelezen)
            haal_weg(gesprek.pad for gesprek in weg)
            self._note("gesprek")
            self._print(blijft)

    def persoon(self, rol: str) -> None:
        """Take this person out of every sitting. Raises `Weigering`."""
        with self._alone():
            gelezen = self._readable()
            zonder = {gesprek.pad: zonder_persoon(gesprek.waarde, rol) for gesprek in gelezen}
            ergens = any(zonder[gesprek.pad] != gesprek.waarde for gesprek in gelezen)
            if not ergens and not self._known(rol):
                zin = "die naam staat niet in deze casus"
                raise Weigering(f"{regel(rol)}: {zin}. {self._finished(gelezen)}")
            self._forget({rol})
            self._rewrite(gelezen, lambda sessie: zonder_persoon(sessie, rol))
            self._note("persoon")
            self._print(gelezen)

    def gezegd(self, id: str) -> None:
        """Take one thing that was said out of every sitting. Raises `Weigering`."""
        with self._alone():
            gelezen = self._readable()
            self._rewrite(gelezen, lambda sessie: zonder_uitspraak(sessie, id))
            self._note("iets dat gezegd is")
            self._print(gelezen)

    def maak_af(self) -> str:
        """Print the verslagen that a removal could not print, and tell what was done. Raises `Weigering`."""
        with self._alone():
            return self._finished(self._readable())

    def sluit_af(self) -> None:
        """Keep only the afspraken that go on and what was learned. Raises `Weigering`."""
        with self._alone():
            gelezen = self._readable()
            casus = laad_casus(self.casusmap)
            if not casus.heel:
                raise Weigering(f"{regel(casus.pad.name)} kan niet veranderd worden. {NIETS}")
            rollen = _roles(self.casusmap)
            volgorde = [gesprek.waarde for gesprek in alle(self.casusmap).sessies]
            nieuw = {sessie.id: sessie for sessie in alleen_wat_doorgaat(volgorde, self.nu)}
            self._forget(rollen)
            self._rewrite(gelezen, lambda sessie: nieuw[sessie.id])
            bewaar(casus.pad, toml(casus.waarde.gewijzigd_naar(status="afgesloten")))
            self._note("alles wat niet doorgaat, bij het afsluiten")
            self._print(gelezen)

    # How it is done

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Nobody else has the casus open, and what fails is told as it is. Raises `Weigering`."""
        grendel = Grendel(self.plaatsen.toestand)
        slot = grendel.pad(self.casusmap)
        if not grendel.neem(self.casusmap):
            raise Weigering(f"Deze casus is open in een ander venster. Sluit hem daar eerst. {NIETS}")
        try:
            ruim_op(self.plaatsen.map)
            haal_weg(pad for pad in self.casusmap.glob(".~*.tmp") if pad.is_file())  # the casus is ours
            haal_weg([pad_van(self.plaatsen.map, self.plaatsen.cache)])
            yield
        except OSError as fout:
            raise Weigering(f"{reden(fout).capitalize()}. {NOG_NIET}") from fout
        finally:
            grendel.los()
        try:
            haal_weg([slot])
        except OSError as fout:
            raise Weigering(f"Het is weg; alleen een leeg hulpbestand bleef staan: {reden(fout)}.") from fout

    def _readable(self) -> list[Bestand[Sessie]]:
        """Every file of a sitting, copies too. Raises `Weigering` when one could hold what nobody can see."""
        gelezen = [laad_sessie(pad) for pad in sessies(self.casusmap)]
        for gesprek in gelezen:
            if gesprek.nieuwer:
                zin = "komt uit een nieuwere versie van Andere vragen. Doe dit met die versie."
                raise Weigering(f"{regel(gesprek.pad.name)} {zin} {NIETS}")
            if gesprek.problemen:
                raise Weigering(f"{gesprek.problemen[0]} Verbeter dat eerst. {NIETS}")
        return gelezen

    def _rewrite(self, gelezen: Sequence[Bestand[Sessie]], wordt: Callable[[Sessie], Sessie]) -> None:
        """Write what became of each sitting. What points at something goes before what it points at."""
        self._no_verslagen(gelezen)
        for gesprek in sorted(gelezen, key=lambda gesprek: gesprek.waarde.begonnen, reverse=True):
            if (nieuw := wordt(gesprek.waarde)) != gesprek.waarde:
                bewaar(gesprek.pad, toml(nieuw.gewijzigd_naar(gewijzigd=max(self.nu, nieuw.gewijzigd))))

    def _known(self, rol: str) -> bool:
        return rol.casefold() in {iemand.rol.casefold() for iemand in wieiswie.lees(self.plaatsen.map)}

    def _forget(self, rollen: Iterable[str]) -> None:
        """Take these off the list of who is who, but those who are in another casus too."""
        elders = [pad for pad in mappen(self.plaatsen.map) if pad != self.casusmap and pad.is_dir()]
        ook = {rol.casefold() for pad in elders for rol in _roles(pad)}
        wieiswie.vergeet(self.plaatsen.map, (rol for rol in rollen if rol.casefold() not in ook))

    def _no_verslagen(self, gelezen: Iterable[Bestand[Sessie]]) -> None:
        haal_weg(gesprek.pad.with_suffix(".md") for gesprek in gelezen)

    def _finished(self, gelezen: Iterable[Bestand[Sessie]]) -> str:
        zonder = [gesprek for gesprek in gelezen if not gesprek.pad.with_suffix(".md").exists()]
        self._print(zonder)
        namen = ", ".join(regel(gesprek.pad.with_suffix(".md").name) for gesprek in zonder)
        return f"Wel nog gemaakt: het verslag {namen}." if zonder else NIETS

    def _print(self, gelezen: Iterable[Bestand[Sessie]]) -> None:
        """Print the verslag of each sitting that is still there: a later one quotes an earlier one."""
        casus = laad_casus(self.casusmap).waarde
        nu = [laad_sessie(gesprek.pad) for gesprek in gelezen]
        waarden = [gesprek.waarde for gesprek in alle(self.casusmap).sessies]
        for gesprek in nu:
            eerder = eerder_dan(gesprek.waarde, waarden)
            tekst = verslag(Gesprek(casus, gesprek.waarde, self.vragen, eerder=eerder))
            pad = gesprek.pad.with_suffix(".md")
            try:
                bewaar(pad, tekst)
            except OSError as fout:
                zin = f"Het is weg. Alleen het verslag {regel(pad.name)} is niet opnieuw gemaakt"
                raise Weigering(f"{zin}: {reden(fout)}.") from fout

    def _note(self, wat: str) -> None:
        try:
            noteer(self.plaatsen.map, self.nu.date(), wat, self.waarom)
        except (OSError, Onleesbaar) as fout:
            zin = fout.zin if isinstance(fout, Onleesbaar) else f"{reden(fout).capitalize()}."
            raise Weigering(
                f"Het is weg. Alleen de regel in {VERNIETIGD} is niet geschreven: {zin}"
            ) from fout


def gezegd_met(casusmap: Path, woorden: str) -> list[Uitspraak]:
    """Everything said in which these words stand, or that carries them as its id; each once."""
    gezocht = woorden.casefold()
    alles = {iets.id: iets for gesprek in alle(casusmap).sessies for iets in gesprek.waarde.uitspraken}
    return [iets for iets in alles.values() if gezocht in iets.tekst.casefold() or iets.id == woorden]


def _roles(casusmap: Path) -> set[str]:
    """Everybody who was at the table of this casus or missing from it, where that can be read."""
    return {rol for gesprek in alle(casusmap).sessies for rol in _people(gesprek.waarde)}


def _people(sessie: Sessie) -> list[str]:
    return [iemand.rol for iemand in (*sessie.aanwezig, *sessie.afwezig)]
