"""What every screen of a running conversation can do: show it, change it, and say how it is kept."""

from typing import TypeVar, cast

from textual.reactive import reactive

from andere_vragen.casus.concept import Regelplek, Rijplek
from andere_vragen.casus.gesprek import Gesprek, Klok
from andere_vragen.casus.namen import in_woorden, namen_in
from andere_vragen.casus.wijzers import NieuweAfspraak, Wijzer
from andere_vragen.rijen.berichten import Bericht, Ongedaan, Opnieuw, Vastgelegd
from andere_vragen.rijen.dingen import wijzers
from andere_vragen.rijen.formulieren import bewerken
from andere_vragen.rijen.handen import handen_tellen
from andere_vragen.rijen.invulling import Invulling
from andere_vragen.rijen.schuiven import geschoven
from andere_vragen.rijen.stappen import Weg
from andere_vragen.rijen.verhuizen import bestemmingen
from andere_vragen.rijen.waar import waar_het_staat
from andere_vragen.rijen.welke import rijen_van
from andere_vragen.rijen.wijzigen import Wijziging
from andere_vragen.screens.berichten import Gespreksbericht
from andere_vragen.screens.formulier import FormulierScreen
from andere_vragen.screens.kies import KiesScreen, genummerd
from andere_vragen.screens.laag import Laag
from andere_vragen.taal.tekst import regel
from andere_vragen.vragen.schermen import Scherm
from andere_vragen.widgets.balken import Kop
from andere_vragen.widgets.trap import Trap

Antwoord = TypeVar("Antwoord")

NAAR_WELKE_RIJ = "Naar welke rij?"

NIETS_AANGEWEZEN = "Wijs eerst met ↑ of ↓ iets aan dat gezegd is."


class GesprekScreen(Laag[Antwoord]):
    """Has a head, a trap and a line for messages; the App gives it every new Gesprek."""

    gesprek: reactive[Gesprek] = reactive(cast(Gesprek, None), init=False)
    stand: reactive[str] = reactive("", init=False)
    papier: reactive[str] = reactive("", init=False, always_update=True)
    """Where the paper is that was made last; it can be opened."""

    def __init__(self, gesprek: Gesprek, klok: Klok) -> None:
        super().__init__()
        self.set_reactive(GesprekScreen.gesprek, gesprek)
        self.klok = klok

    def on_mount(self) -> None:
        """Begin with what is known."""
        self.watch_stand()

    def watch_stand(self) -> None:
        """Whether it is saved; a screen that is not there yet will begin with it."""
        for kop in self.query(Kop):
            kop.merk = self.stand

    def watch_papier(self) -> None:
        """Say where it is."""
        self.meld(self.gemaakt())

    def gemaakt(self, verder: str = "") -> str:
        """Where the paper is, and which names may be on it."""
        delen = (f"Gemaakt: {regel(self.papier)}", verder, in_woorden(namen_in(self.gesprek)))
        return " ".join(filter(None, delen))

    def plak(self, tekst: str) -> None:
        """Why nothing can be typed: there is no line here, or nothing may be written."""
        if self.gesprek.alleen_lezen:
            self.meld(self.gesprek.alleen_lezen)
        else:
            super().plak(tekst)

    def vertel(self, wat: Bericht) -> None:
        """Tell the App what happened."""
        self.post_message(Gespreksbericht(wat))

    @property
    def wijst(self) -> Wijzer | None:
        """What the group points at, when it is something that can change."""
        ding = self.query_one(Trap).gekozen
        return ding.wijzer if ding else None

    @property
    def open_rij(self) -> Rijplek | None:
        """The row in which what is recorded is seen at once."""
        return None

    def getoond(self, gesprek: Gesprek) -> tuple[Wijzer, ...]:
        """What that is shown with, in this conversation."""
        plek = self.query_one(Trap).open.plek
        rijen = (rij for rij in rijen_van(gesprek) if rij.plek == plek)
        return tuple(wijzer for rij in rijen for wijzer in wijzers(rij.dingen) if wijzer)

    def action_stap(self, richting: int) -> None:
        """Walk along what was said."""
        self.query_one(Trap).stap(richting)

    def on_trap_aangeklikt(self) -> None:
        """A second click on an item: change it."""
        self.action_bewerk()

    def action_bewerk(self) -> None:
        """Open the form of what is pointed at; the key that closed it does not open it again."""
        if (
            not self.herhaald
            and self.wijst
            and (invulling := bewerken(self.gesprek, self.wijst, self.klok().date()))
        ):
            self.open_formulier(invulling)

    def open_formulier(self, invulling: Invulling[Wijziging]) -> None:
        """Show a form; what it gives goes up as a change."""
        if self.gesprek.alleen_lezen:
            self.meld(self.gesprek.alleen_lezen)
            return

        def klaar(wijziging: Wijziging | None) -> None:
            if wijziging:
                self.meld(waar_het_staat(self.gesprek, wijziging, self.open_rij))
                self.vertel(Vastgelegd(wijziging, invulling.plekken))
            elif invulling.over == NieuweAfspraak():
                self.meld("Nog niet vastgelegd. F5: verder met deze afspraak.")

        self.erop(FormulierScreen(invulling), klaar)

    def action_handen(self) -> None:
        """Count hands about what is pointed at, and write down who sees it differently."""
        if invulling := handen_tellen(self.gesprek, self.wijst):
            self.open_formulier(invulling)
        else:
            self.meld(NIETS_AANGEWEZEN)

    def action_weg(self) -> None:
        """Remove what is pointed at: one thing, however long the key is held."""
        if self.herhaald or self.wijst is None:
            return
        if self.gesprek.alleen_lezen:
            self.meld(self.gesprek.alleen_lezen)
            return
        weg = Weg(self.wijst)
        if weg.op(self.gesprek, self.klok()).sessie is self.gesprek.sessie:
            self.meld("Dit is eerder gezegd en blijft staan. Enter: hoe staat het nu?")
            return
        self.vertel(Vastgelegd(Wijziging(stap=weg)))
        self.meld("Weggehaald. ctrl+z zet het terug.")

    def action_schuif(self, stap: int) -> None:
        """Move what is pointed at, among those it is shown with."""
        if self.gesprek.alleen_lezen:
            self.meld(self.gesprek.alleen_lezen)
            return
        if self.wijst is None:
            return
        if schuif := geschoven(self.gesprek, self.wijst, stap, self.getoond, self.klok()):
            self.vertel(Vastgelegd(Wijziging(stap=schuif)))

    def action_andere_rij(self) -> None:
        """Move what is pointed at to another row of its question."""
        if self.gesprek.alleen_lezen:
            self.meld(self.gesprek.alleen_lezen)
        elif not self.wijst:
            self.meld(NIETS_AANGEWEZEN)
        else:
            self._choose_row(self.wijst)

    def _choose_row(self, wat: Wijzer, scherm: Scherm | None = None) -> None:
        naar = bestemmingen(self.gesprek, wat, scherm)
        if not naar:
            self.meld("Dit kan niet naar een andere rij.")
            return

        def gekozen(nummer: str | None) -> None:
            if nummer:
                wijziging = naar[int(nummer)].wijziging
                self.vertel(Vastgelegd(wijziging))
                self.meld(wijziging.melding)

        self.erop(KiesScreen(NAAR_WELKE_RIJ, genummerd([rij.label for rij in naar])), gekozen)

    def action_ongedaan(self) -> None:
        """Take back what is being typed, or else the last change: one, however long the key is held."""
        if not self.herhaald:
            self.vertel(Ongedaan(self._taken_back()))

    def action_opnieuw(self) -> None:
        """Do again what was undone, one thing as well."""
        if not self.herhaald:
            self.vertel(Opnieuw(self._typing_at()))

    def _taken_back(self) -> Regelplek | None:
        """Where half a line was taken out of the field; None where nobody types."""
        return None

    def _typing_at(self) -> Regelplek | None:
        """Where is typed now."""
        return None
