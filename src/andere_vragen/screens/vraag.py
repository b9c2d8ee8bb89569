"""A question on the table: one screen for all, because what differs is the business of its rows."""

from dataclasses import replace

from pydantic import ValidationError
from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal
from textual.widgets import Label

from andere_vragen.casus.concept import Rijplek
from andere_vragen.casus.gesprek import Gesprek, Klok
from andere_vragen.casus.tempo import in_woorden, tempo
from andere_vragen.papieren.lijst import PAPIEREN
from andere_vragen.rijen.berichten import (
    LooptAlGezegd,
    Naar,
    PapierGevraagd,
    PapierOpenen,
    Terug,
    TrendsGevraagd,
    Vastgelegd,
    Verder,
    Weggelegd,
)
from andere_vragen.rijen.einde import NogOpen
from andere_vragen.rijen.inkorten import NIETS_OVER, ingekort
from andere_vragen.rijen.loopt_al import van_afspraak
from andere_vragen.rijen.stilstaan import STILGESTAAN, stilstaan
from andere_vragen.rijen.zeggen import NietBegrepenError, geweigerd
from andere_vragen.screens import einde
from andere_vragen.screens import stilstaan as stil
from andere_vragen.screens.alles import AllesScreen
from andere_vragen.screens.groot import GrootScreen
from andere_vragen.screens.hulp import HulpScreen
from andere_vragen.screens.kies import KiesScreen
from andere_vragen.screens.opdrachten import OpdrachtenScreen
from andere_vragen.screens.papier import OPENEN, opent
from andere_vragen.screens.rondje import RondjeScreen
from andere_vragen.screens.rustig import Getypt
from andere_vragen.screens.schrijven import SchrijfScreen
from andere_vragen.screens.stilte import Stilte
from andere_vragen.screens.toetsen import BEWERKEN, TOETSEN, VOET, WIJK, toets
from andere_vragen.widgets.balken import Knop, Kop, Voet
from andere_vragen.widgets.blad import Blad
from andere_vragen.widgets.eerder import Eerder
from andere_vragen.widgets.invoer import Invoer
from andere_vragen.widgets.kieslijst import Keus
from andere_vragen.widgets.trap import Trap

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


class VraagScreen(SchrijfScreen):
    """One question, what was said about it, and the line to say more."""

    BINDINGS = [Binding(toets, actie, show=False) for toets, actie in ACTIES.items()]
    AUTO_FOCUS = "Invoer"

    def __init__(self, gesprek: Gesprek, klok: Klok) -> None:
        super().__init__(gesprek, klok)
        self._stilte = Stilte(self)
        self._gehoord: set[str] = set()

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

    def action_verder(self) -> None:
        """On to the next question; where the group looked around, it pauses once.

        What comes at the end is pressed on its own.
        """
        if not self.gesprek.volgende:
            self._to_the_end()
            return
        if not (wat := stilstaan(self.gesprek)):
            self.vertel(Verder())
            return

        def daarna(antwoord: stil.Antwoord | None) -> None:
            match antwoord:
                case stil.Verder():
                    self.vertel(Verder())
                case Getypt(tekst):
                    self._put(tekst)
                case Rijplek():
                    trap = self.query_one(Trap)
                    trap.sta(trap.plaats.los().met(trap.plaats.rijen, antwoord))

        scherm = stil.StilstaanScreen(self.gesprek, self.klok, wat)
        scherm.stand = self.stand
        self.erop(scherm, daarna)
        self.vertel(Weggelegd(STILGESTAAN))

    def _put(self, tekst: str) -> None:
        """Words that were typed on a screen over this one."""
        self.query_one(Invoer).post_message(events.Paste(tekst))

    def _to_the_end(self) -> None:
        """What is still open, and the papers; only from there the sitting ends."""
        if not self.stil:
            self.meld("Nog een keer F8, dan ronden we af.")
            return
        self._round_off()

    def _round_off(self) -> None:
        def daarna(antwoord: einde.Antwoord | None) -> None:
            match antwoord:
                case einde.Klaar():
                    self.vertel(Verder())
                case Getypt(tekst):
                    self._put(tekst)
                case NogOpen(_, scherm) if scherm != self.gesprek.scherm.id:
                    self.vertel(Naar(scherm))

        scherm = einde.EindeScreen(self.gesprek, self.klok)
        scherm.stand = self.stand
        scherm.set_reactive(einde.EindeScreen.papier, self.papier)
        self.erop(scherm, daarna)

    def action_rondje(self) -> None:
        """Go round the table: the signs stay as long as this question lies here, and are kept nowhere."""
        rollen = tuple(dict.fromkeys(wie.rol for wie in self.gesprek.beeld.aan_tafel))
        if not rollen:
            self.meld("Zet eerst bij “Aan tafel” wie hier zit.")
            return
        self.erop(RondjeScreen(rollen, self._gehoord))

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

    def action_hulp(self) -> None:
        """Explain this screen."""
        self.erop(HulpScreen(self.gesprek.scherm, self.eerst), self._run_key)

    def action_opdrachten(self) -> None:
        """Choose a command from a list."""
        self.erop(OpdrachtenScreen(self.eerst), self._run_chosen)

    async def _run_chosen(self, actie: str | None) -> None:
        """What was chosen by its name was meant, so it ends the sitting without a rest before it."""
        if actie == "verder" and not self.gesprek.volgende:
            self._round_off()
        elif actie == "verder":
            self.vertel(Verder())
        else:
            await self._run_key(actie)

    async def _run_key(self, actie: str | None) -> None:
        if actie:
            await self.run_action(actie)

    def action_alles(self) -> None:
        """Everything said."""
        self._look_over(AllesScreen(self.gesprek, self.klok))

    def action_eerder(self) -> None:
        """What was said in the sitting before this one."""
        if self.gesprek.eerder:
            self._look_over(AllesScreen(self.gesprek, self.klok, eerder=True))
        else:
            self.meld("Dit is het eerste gesprek over deze casus.")

    def _look_over(self, scherm: AllesScreen) -> None:
        def naar(id: str | None) -> None:
            if id:
                self.vertel(Naar(id))

        scherm.stand = self.stand
        self.erop(scherm, naar)

    def action_loopt_al(self) -> None:
        """What is pointed at goes on the list of the school, by choice, and without any pupil."""
        try:
            self.vertel(LooptAlGezegd(van_afspraak(self.gesprek, self.wijst)))
        except (ValidationError, NietBegrepenError) as fout:
            self.meld(geweigerd(fout))

    def action_trends(self) -> None:
        """Is this seen more often? Counted over all casussen."""
        self.vertel(TrendsGevraagd())

    def action_papieren(self) -> None:
        """Choose a paper; it comes in the documents folder."""
        lezers = self.gesprek.vragen.soort.lezers
        keuzes = [Keus(naam, papier.heet(lezers), papier.achtervoegsel) for naam, papier in PAPIEREN.items()]
        keuzes += opent(self.papier)

        def gekozen(soort: str | None) -> None:
            if soort == OPENEN:
                self.vertel(PapierOpenen(self.papier))
            elif soort:
                self.vertel(PapierGevraagd(soort))

        self.erop(KiesScreen("Wat wil je op papier?", keuzes), gekozen)

    def action_groot(self) -> None:
        """Only the question that is asked now, in large letters."""

        async def daarna(antwoord: str | Getypt | None) -> None:
            if isinstance(antwoord, Getypt):
                self._put(antwoord.tekst)
            else:
                await self._run_key(antwoord)

        self.erop(GrootScreen(self.beurt.rij.vraag), daarna)


def _step(gesprek: Gesprek) -> str:
    return f"{gesprek.stap} van {len(gesprek.route)}" if gesprek.stap else "naast de route"
