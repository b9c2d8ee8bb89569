"""A question on the table: one screen for all, because what differs is the business of its rows."""

from dataclasses import replace

from pydantic import ValidationError
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal
from textual.widgets import Label

from andere_vragen.casus.gesprek import Gesprek, Klok
from andere_vragen.casus.tempo import in_woorden, tempo
from andere_vragen.rijen.berichten import (
    LooptAlGezegd,
    Terug,
    TrendsGevraagd,
    Vastgelegd,
    Weggelegd,
)
from andere_vragen.rijen.inkorten import NIETS_OVER, ingekort
from andere_vragen.rijen.loopt_al import van_afspraak
from andere_vragen.rijen.zeggen import NietBegrepenError, geweigerd
from andere_vragen.screens.overstap import OverstapScreen
from andere_vragen.screens.stilte import Stilte
from andere_vragen.screens.toetsen import BEWERKEN, TOETSEN, VOET, WIJK, toets
from andere_vragen.widgets.balken import Knop, Kop, Voet
from andere_vragen.widgets.blad import Blad
from andere_vragen.widgets.eerder import Eerder
from andere_vragen.widgets.invoer import Invoer

MINUUT = 30
"""Seconds after which the clock on the screen is looked at again."""

ACTIES = {
    **{toets: rij.actie for rij in (*TOETSEN, *BEWERKEN) if rij.actie for toets in rij.toets.split(",")},
    "up": "stap(-1)",
    "down": "stap(1)",
    "tab": "rij(1)",
    "shift+tab": "rij(-1)",
    "shift+up": "schuif(-1)",
    "shift+down": "schuif(1)",
}
"""What every key does here; the letters and Enter are for the line."""


class VraagScreen(OverstapScreen):
    """One question, what was said about it, and the line to say more."""

    BINDINGS = [Binding(toets, actie, show=False) for toets, actie in ACTIES.items()]
    AUTO_FOCUS = "Invoer"

    def __init__(self, gesprek: Gesprek, klok: Klok) -> None:
        super().__init__(gesprek, klok)
        self._stilte = Stilte(self)

    def compose(self) -> ComposeResult:
        """From top to bottom; the line to type on is always at the same place."""
        yield Kop()
        with Horizontal(id="midden"):
            yield Blad()
            yield Eerder()
        with Horizontal(id="regel"):
            yield Label(id="wat", markup=False)
            yield Invoer(door=ACTIES)
        yield Voet((), WIJK)

    def on_mount(self) -> None:
        """Show the question, and keep the time."""
        self._ask()
        self.set_interval(MINUUT, self._show_time)
        self.query_one(Invoer).disabled = bool(self.gesprek.alleen_lezen)

    def leg(self, gesprek: Gesprek) -> None:
        """Another question on the table, in the place of the one before: nothing of that stays."""
        self.set_reactive(VraagScreen.gesprek, gesprek)
        self._stilte, self._gehoord = self._stilte.voorbij(), set()
        self._ask()

    def _ask(self) -> None:
        """The question, and the words that were half typed here."""
        self._begin()
        self.meld(self.beurt.rij.begin)
        self._redraw()
        labels = {naam: toets(naam).label for naam in VOET}
        if not self.gesprek.volgende:
            labels["F8"] = "Klaar"
        self.query_one(Voet).knoppen = [
            Knop(naam, label, toets(naam).actie) for naam, label in labels.items()
        ]

    # Values come down

    def watch_gesprek(self, was: Gesprek, _: Gesprek) -> None:
        """Redraw from the new value; a screen that is not there yet will begin with it."""
        if self.is_mounted:
            self._redraw()
            self._typed_again(was)

    def _redraw(self) -> None:
        gesprek, kop = self.gesprek, self.query_one(Kop)
        kop.links, kop.stap = gesprek.casus.schuilnaam, _step(gesprek)
        self._show_title()
        self._show_time()
        self._show_rows()
        self.query_one(Eerder).gesprek = gesprek
        self._refresh_line()
        if gesprek.alleen_lezen:
            self.meld(gesprek.alleen_lezen)

    def _show_title(self) -> None:
        """With the step where the head gave its line to the alarm."""
        titel = self.gesprek.scherm.titel
        for blad in self.query(Blad):
            blad.titel = f"{titel} · {_step(self.gesprek)}" if self.alarm else titel

    def watch_alarm(self) -> None:
        """The head and the alarm are never there both."""
        super().watch_alarm()
        self._show_title()

    def _show_time(self) -> None:
        self.query_one(Blad).tijd = in_woorden(tempo(self.gesprek, self.klok()))

    def _refresh_line(self) -> None:
        """What the next line will be, and the prompt that helps to find it."""
        super()._refresh_line()
        self.query_one(Blad).zetje = self._duwtje.tekst

    def meld(self, tekst: str) -> None:
        """Say something in the place of the zetje; a screen that is not there yet says nothing.

        While half a line stands in the field, undo takes that first.
        """
        if any(invoer.value for invoer in self.query(Invoer)):
            tekst = tekst.replace("ctrl+z zet het terug.", "Twee keer ctrl+z zet het terug.")
        for blad in self.query(Blad):
            blad.melding = tekst

    def watch_papier(self) -> None:
        """Say how to open it."""
        self.meld(self.gemaakt("ctrl+l: openen."))

    # Messages go up

    def on_trap_geopend(self) -> None:
        """Another row: its own prompts, and what is typed belongs to it."""
        self.beurt = replace(self.beurt, gedraaid=0)

    # Keys

    async def on_invoer_toets(self, event: Invoer.Toets) -> None:
        """A key that was pressed on the line."""
        await self.run_action(ACTIES[event.toets])

    def action_stilte(self) -> None:
        """A silent moment; pressed again it is over."""
        self._stilte.wissel(self.gesprek.scherm.stilte)

    def action_zetje(self) -> None:
        """The next zetje. One that a rule gave is put aside, one at a time; the prompts go round."""
        if self._duwtje.id and self.herhaald:
            return
        if self._duwtje.id and not self.gesprek.alleen_lezen:
            self.vertel(Weggelegd(self._duwtje.id))
        self.beurt = self.beurt.met_f2()

    def action_inkorten(self) -> None:
        """There is little time left: go on to what the group needs to end well."""
        if self.gesprek.alleen_lezen:
            self.meld(self.gesprek.alleen_lezen)
        elif wijziging := ingekort(self.gesprek):
            self.vertel(Vastgelegd(wijziging))
            self.meld(wijziging.melding)
        else:
            self.meld(NIETS_OVER)

    def action_terug(self) -> None:
        """Back to the question before."""
        self.vertel(Terug())

    def action_loopt_al(self) -> None:
        """What is pointed at goes on the list of the school, by choice, and without any pupil."""
        try:
            self.vertel(LooptAlGezegd(van_afspraak(self.gesprek, self.wijst)))
        except (ValidationError, NietBegrepenError) as fout:
            self.meld(geweigerd(fout))

    def action_trends(self) -> None:
        """Is this seen more often? Counted over all casussen."""
        self.vertel(TrendsGevraagd())


def _step(gesprek: Gesprek) -> str:
    return f"{gesprek.stap} van {len(gesprek.route)}" if gesprek.stap else "naast de route"
