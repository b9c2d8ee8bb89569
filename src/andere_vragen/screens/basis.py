"""What every screen of a running conversation can do: show it, change it, and say how it is kept."""

from typing import TypeVar, cast

from textual.reactive import reactive

from andere_vragen.casus.gesprek import Gesprek, Klok
from andere_vragen.rijen.afspreken import NIEUWE_AFSPRAAK
from andere_vragen.rijen.formulieren import bewerken
from andere_vragen.rijen.handen import handen_tellen
from andere_vragen.rijen.invulling import Invulling
from andere_vragen.rijen.wijzigen import Wijziging, weggehaald
from andere_vragen.screens.berichten import Ongedaan, Vastgelegd, Verplaatst, Weggehaald
from andere_vragen.screens.formulier import Formulier
from andere_vragen.screens.laag import Laag
from andere_vragen.widgets.balken import Kop, Melding
from andere_vragen.widgets.trap import Trap

Antwoord = TypeVar("Antwoord")


class Gespreksscherm(Laag[Antwoord]):
    """Has a head, a trap and a line for messages; the App gives it every new Gesprek."""

    gesprek: reactive[Gesprek] = reactive(cast(Gesprek, None), init=False)
    stand: reactive[tuple[str, bool]] = reactive(("", False), init=False)

    def __init__(self, gesprek: Gesprek, klok: Klok) -> None:
        super().__init__()
        self.set_reactive(Gespreksscherm.gesprek, gesprek)
        self.klok = klok

    def on_mount(self) -> None:
        """Begin with what is known."""
        self.watch_stand()

    def watch_stand(self) -> None:
        """Whether it is saved; a screen that is not there yet will begin with it."""
        for kop in self.query(Kop):
            kop.merk, kop.alarm = self.stand

    def meld(self, tekst: str) -> None:
        """Say something in the line for messages; a screen that is not there yet says nothing."""
        for melding in self.query(Melding):
            melding.tekst = tekst

    def action_stap(self, richting: int) -> None:
        """Walk along what was said."""
        self.query_one(Trap).stap(richting)

    def on_trap_aangeklikt(self) -> None:
        """A second click on an item: change it."""
        self.action_bewerk()

    def action_bewerk(self) -> None:
        """Open the form of what is pointed at."""
        ding = self.query_one(Trap).gekozen
        if ding and (invulling := bewerken(self.gesprek, ding, self.klok().date())):
            self.open_formulier(invulling)

    def open_formulier(self, invulling: Invulling[Wijziging]) -> None:
        """Show a form; what it gives goes up as a change."""
        if self.gesprek.alleen_lezen:
            self.meld(self.gesprek.alleen_lezen)
            return

        def klaar(wijziging: Wijziging | None) -> None:
            if wijziging:
                plekken = tuple(f"{invulling.plek}/{veld.naam}" for veld in invulling.velden)
                self.post_message(Vastgelegd(wijziging, plekken))
                self.meld("")
            elif invulling.plek == NIEUWE_AFSPRAAK:
                self.meld("Nog niet vastgelegd. F5: verder met deze afspraak.")

        self.erop(Formulier(invulling), klaar)

    def action_handen(self) -> None:
        """Count hands about what is pointed at, and write down who sees it differently."""
        ding = self.query_one(Trap).gekozen
        if ding and (invulling := handen_tellen(self.gesprek, ding)):
            self.open_formulier(invulling)
        else:
            self.meld("Wijs eerst met ↑ of ↓ iets aan dat gezegd is.")

    def action_weg(self) -> None:
        """Remove what is pointed at."""
        ding = self.query_one(Trap).gekozen
        if not (ding and ding.id) or self.gesprek.alleen_lezen:
            return
        if weggehaald(self.gesprek, ding.id, self.klok()).sessie is self.gesprek.sessie:
            self.meld("Dit is eerder gezegd en blijft staan. Enter: hoe staat het nu?")
            return
        self.post_message(Weggehaald(ding.id))
        self.meld("Weggehaald. ctrl+z zet het terug.")

    def action_schuif(self, stap: int) -> None:
        """Move what is pointed at."""
        trap = self.query_one(Trap)
        if (ding := trap.gekozen) and not self.gesprek.alleen_lezen:
            tussen = tuple(ander.id for ander in trap.open.dingen)
            self.post_message(Verplaatst(ding.id, stap, tussen))

    def action_ongedaan(self) -> None:
        """Undo the last change."""
        self.post_message(Ongedaan())
