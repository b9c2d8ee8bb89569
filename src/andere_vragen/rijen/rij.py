"""The contract of a row: what makes one question different from another.

A kind of row is one class, in `rijen.soorten`. It says what it shows, what a line typed there becomes, what
Enter without words says yes to, who can be named and what is advised; the rest is the same for all.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, ClassVar

from andere_vragen.casus.concept import Rijplek
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import PARKEERPLAATS
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie, Uitspraak
from andere_vragen.casus.wijzers import Uitspraakwijzer, Wijzer
from andere_vragen.rijen.dingen import Ding
from andere_vragen.rijen.invoersoorten import ENTER_IS_JA
from andere_vragen.rijen.raad import groefregel, iemand_genoemd, te_lang
from andere_vragen.rijen.voorstellen import Voorstel
from andere_vragen.rijen.wijzigen import Wijziging
from andere_vragen.taal.tekst import kernwoord
from andere_vragen.taal.woorden import Bereik, Bron, Invoersoort, Verandert
from andere_vragen.vragen.blok import KORT
from andere_vragen.vragen.schermen import Scherm


@dataclass(frozen=True, eq=False)
class Rij(ABC):
    """A row of a question. `hier` is what was said on its screen; for a row of the question file, in it."""

    gesprek: Gesprek
    scherm: Scherm
    hier: Sequence[Uitspraak]

    # What it shows

    @property
    @abstractmethod
    def plek(self) -> Rijplek:
        """Which row of its screen this is."""

    @property
    def label(self) -> str:
        """Its name; without one the screen is one list."""
        return ""

    @property
    def namen(self) -> tuple[str, ...]:
        """How it can be called at the begin of a line."""
        return (self.label,) if self.label else ()

    @property
    def vraag(self) -> str:
        """What is asked in it."""
        return ""

    @property
    def kort(self) -> str:
        """Its name where there is little room."""
        return kernwoord(self.label, KORT)

    @property
    def is_niveau(self) -> bool:
        """Whether the row is a niveau itself: those always stand in the strip."""
        return False

    @property
    def vraagt_naar(self) -> str | None:
        """As the answer to what question counts what is said here; a zetje about it is needless."""
        return None

    @property
    def zetjes(self) -> tuple[str, ...]:
        """Its own prompts."""
        return ()

    begin: ClassVar[str] = ""
    """What is good to know when a screen opens at this row."""

    @property
    def eerst(self) -> bool:
        """Whether a screen opens here, whatever row stands in front."""
        return False

    @cached_property
    def dingen(self) -> Sequence[Ding]:
        """What was said in it."""
        dingen = self._things()
        return dingen if isinstance(dingen, Sequence) else tuple(dingen)

    @property
    def gezegd_hier(self) -> bool:
        """Whether something was said in it."""
        return len(self.dingen) > 0

    @abstractmethod
    def _things(self) -> Iterable[Ding]: ...

    # What is said in it

    @property
    def id(self) -> str | None:
        """The row as the log keeps it; what is only a row of the screen is none."""
        plek = self.plek
        return None if plek.eigen else plek.rij

    @property
    def niveau(self) -> str | None:
        """What everything said here is about; without it, the niveau that the group chose."""
        return None

    @property
    def bron(self) -> Bron:
        """How we know what is said here."""
        return "aan_tafel"

    @property
    def bereik(self) -> Bereik:
        """For whom what is agreed here helps."""
        return "casus"

    samen: ClassVar[bool] = False
    """Whether what is agreed here is the one step that the group takes together."""

    def gezegd(
        self, wordt: Invoersoort, regels: Sequence[str], niveau: str | None, vandaag: date
    ) -> Wijziging:
        """What these lines, typed or pasted to become this, change.

        Raises `pydantic.ValidationError` or `NietBegrepenError`; then nothing changes and the words stay
        where they were typed.
        """
        match wordt:
            case "notitie":
                return self._lines(regels, niveau, vandaag)
            case "hypothese":
                return Wijziging(tuple(Hypothese(tekst=regel, **self.gedacht(niveau)) for regel in regels))
            case "afspraak":
                return self.afspraken(regels, niveau)
            case "parkeren":
                return Wijziging(tuple(Notitie(scherm=PARKEERPLAATS, tekst=regel) for regel in regels))

    def waar(self, niveau: str | None) -> dict[str, Any]:
        """Where what is said here belongs."""
        return {"scherm": self.scherm.id, "rij": self.id, "niveau": self.niveau or niveau}

    def gedacht(self, niveau: str | None) -> dict[str, Any]:
        """Where a note or a hypothesis belongs that is said here."""
        return self.waar(niveau)

    def afspraken(self, regels: Sequence[str], niveau: str | None) -> Wijziging:
        """What these lines are as afspraken; the step together is one."""
        plek = self.waar(niveau) | {"bereik": self.bereik}
        eerste, *rest = (Afspraak(wat=regel, **plek) for regel in regels)
        return Wijziging((eerste.gewijzigd_naar(samen=self.samen), *rest))

    def _lines(self, regels: Sequence[str], niveau: str | None, vandaag: date) -> Wijziging:
        """What these lines are when nobody said what they become: notes, in most rows."""
        del vandaag
        plek = {"bron": self.bron} | self.gedacht(niveau)
        return Wijziging(tuple(Notitie(tekst=regel, **plek) for regel in regels))

    def krijgt(self, iets: Uitspraak) -> dict[str, Any] | None:
        """What changes of something said in another row when it moves here; None where it cannot."""
        del iets
        return None

    # What helps

    def ja(self, vandaag: date) -> Wijziging | None:
        """What Enter without words says yes to; nothing in most rows."""
        del vandaag
        return None

    def enter(self, vandaag: date) -> tuple[str, ...]:
        """What the line invites to where Enter without words does something; the last one is the shortest."""
        return (ENTER_IS_JA,) if self.ja(vandaag) else ()

    def te_veranderen(self, wijst: Wijzer | None) -> Uitspraakwijzer | None:
        """The afspraak of which F5 opens the form, while this is pointed at; else it makes a new one."""
        gezegd = self.gesprek.sessie.uitspraak(wijst.id) if isinstance(wijst, Uitspraakwijzer) else None
        return Uitspraakwijzer(gezegd.id) if isinstance(gezegd, Afspraak) else None

    @property
    def om_in_te_vullen(self) -> Wijzer | None:
        """What Enter without words opens the form of, where there is nothing to say yes to."""
        return None

    @property
    def om_te_tellen(self) -> Uitspraakwijzer | None:
        """Of what Enter without words counts the hands; of nothing in most rows."""
        return None

    def te_noemen(self) -> tuple[str, ...]:
        """The names that complete what is typed here; none in most rows."""
        return ()

    def raad(self, tekst: str, wordt: Invoersoort) -> str:
        """A soft word on what is being typed here."""
        if lang := te_lang(tekst):
            return lang
        if wordt == "afspraak":
            return groefregel(self.gesprek, tekst)
        return iemand_genoemd(self.gesprek, tekst)

    @property
    def voorstel(self) -> Voorstel | None:
        """The afspraak that F5 proposes here."""
        return None

    def voorgesteld(self, iets: Notitie | Hypothese) -> Voorstel:
        """The afspraak that F5 makes of something that was said."""
        vraag = self.gesprek.beeld.betekenis.vraag(iets)
        verandert: Verandert | None = "omgeving" if vraag == "omgeving" else None
        return Voorstel(iets.tekst, "", self.bereik, verandert, iets.id)
