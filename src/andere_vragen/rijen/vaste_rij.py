"""A row of the question file: its block says what it is called, what is asked, and where words belong."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from andere_vragen.casus.concept import Rijplek
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.uitspraken import Hypothese, Notitie, Uitspraak
from andere_vragen.casus.wijzers import Mensen, Sessieveld
from andere_vragen.rijen.rij import Rij
from andere_vragen.rijen.voorstellen import Voorstel, vraag_en_aanbod
from andere_vragen.taal.tekst import kernwoord
from andere_vragen.taal.woorden import Bereik, Bron
from andere_vragen.vragen.blok import KORT
from andere_vragen.vragen.blokken import Niveau
from andere_vragen.vragen.blokken import Rij as Rijblok
from andere_vragen.vragen.modellen import NIVEAUS
from andere_vragen.vragen.schermen import Scherm


@dataclass(frozen=True, eq=False)
class VasteRij(Rij):
    """A row of the question file."""

    blok: Rijblok

    veld: ClassVar[Mensen | Sessieveld | None] = None
    """The field of the Sessie that is asked here."""
    toont_afspraken: ClassVar[bool] = False
    """Whether the afspraken stand here, wherever they were made."""
    neemt_notities: ClassVar[bool] = False
    """Whether a note can be moved to it."""
    vraagt_steun: ClassVar[bool] = False
    """Whether of a note is asked who gives that support."""
    kijkt_terug: ClassVar[bool] = False
    """Whether the group looks back here at what was agreed."""

    @classmethod
    def van(cls, gesprek: Gesprek, scherm: Scherm, hier: Sequence[Uitspraak], blok: Rijblok) -> Iterable[Rij]:
        """The rows that this block of the question file gives: one, for most kinds."""
        return (cls(gesprek, scherm, hier, blok),)

    @property
    def plek(self) -> Rijplek:
        """By its id in the file."""
        return Rijplek(self.blok.id)

    @property
    def label(self) -> str:
        """As the file calls it."""
        return self.blok.label

    @property
    def kort(self) -> str:
        """As the file calls it, or the niveau that it is; without that by its label."""
        niveau = self._is_level
        kort = self.blok.kort or (niveau.kort if niveau else None)
        return kort if kort and len(kort) <= KORT else kernwoord(kort or self.label, KORT)

    @property
    def is_niveau(self) -> bool:
        """One of the list of niveaus, or one that is called like its niveau."""
        return self.blok.lijst == NIVEAUS or self._is_level is not None

    @property
    def _is_level(self) -> Niveau | None:
        niveau = self.gesprek.vragen.niveau(self.niveau)
        return niveau if niveau and niveau.label == self.label else None

    @property
    def namen(self) -> tuple[str, ...]:
        """What can be read on the screen, as far as that is not a role: then it is somebody who speaks."""
        niveau, vragen = self._is_level, self.gesprek.vragen
        kort = (self.kort, niveau.kort or "") if niveau else (self.kort,)
        return (self.label, *(naam for naam in kort if naam and (niveau or not vragen.rol(naam))))

    @property
    def vraag(self) -> str:
        """As the file asks it."""
        return self.blok.vraag

    @property
    def vraagt_naar(self) -> str | None:
        """What it counts as, whose voice it is, or the field that it fills."""
        return self.blok.telt_als or self.blok.stem or self.veld

    @property
    def zetjes(self) -> tuple[str, ...]:
        """As the file has them."""
        return self.blok.zetjes

    @property
    def niveau(self) -> str | None:
        """As the file says, if it does."""
        return self.blok.niveau

    @property
    def bron(self) -> Bron:
        """As the file says."""
        return self.blok.bron

    @property
    def bereik(self) -> Bereik:
        """As the file says."""
        return self.blok.bereik

    @property
    def voorstel(self) -> Voorstel | None:
        """How to get to hear something while nothing was said, or the last line where the file asks so."""
        if self.blok.afspraak and not self.dingen:
            return Voorstel(self.blok.afspraak)
        return self._last_line() if self.blok.wordt_afspraak else None

    def voorgesteld(self, iets: Notitie | Hypothese) -> Voorstel:
        """In the row made for it, a line also tells who is asked."""
        voorstel = super().voorgesteld(iets)
        if not self.blok.vraag_en_aanbod:
            return voorstel
        wat, wie = vraag_en_aanbod(iets.tekst)
        return voorstel._replace(wat=wat, wie=wie)

    def _last_line(self) -> Voorstel | None:
        """The last line said here that is no afspraak yet."""
        afspraken = self.gesprek.sessie.afspraken
        al = {een.wat for een in afspraken} | {een.uit for een in afspraken}
        gezegd = [iets for iets in self.hier if isinstance(iets, Notitie) and iets.rij == self.id]
        voorstellen = map(self.voorgesteld, reversed(gezegd))
        return next((een for een in voorstellen if al.isdisjoint((een.wat, een.uit))), None)
