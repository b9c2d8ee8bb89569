"""A question on the table. Every kind of question screen is this one, with something of its own."""

from pydantic import ValidationError
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal
from textual.widgets import Input, Label

from andere_vragen.afspreken import NIEUWE_AFSPRAAK, groefregel, halve_afspraak, nieuwe_afspraak
from andere_vragen.beeld import Beeld
from andere_vragen.dingen import Trede
from andere_vragen.formulieren import om_in_te_vullen
from andere_vragen.fouten import nederlands
from andere_vragen.gesprek import Gesprek, Klok
from andere_vragen.screens.basis import Gespreksscherm
from andere_vragen.screens.berichten import Getypt, Naar, Terug, Vastgelegd, Verder, Weggelegd
from andere_vragen.screens.groot import Groot
from andere_vragen.screens.hulp import Hulp
from andere_vragen.screens.invoersoorten import ENTER_IS_JA, UITNODIGING, WOORD, na_f4
from andere_vragen.screens.opdrachten import Opdrachten
from andere_vragen.screens.overzicht import Overzicht
from andere_vragen.screens.stilte import Stilte
from andere_vragen.screens.toetsen import BEWERKEN, TOETSEN, VOET, WIJK, toets
from andere_vragen.tempo import in_woorden, tempo
from andere_vragen.treden import te_noemen, treden, zetjes
from andere_vragen.uitspraken import MAX_TEKST
from andere_vragen.widgets.balken import Knop, Kop, Melding, Voet
from andere_vragen.widgets.eerder import Eerder
from andere_vragen.widgets.invoer import Invoer
from andere_vragen.widgets.trap import Trap
from andere_vragen.widgets.venster import kort
from andere_vragen.widgets.vraagvak import Vraagvak
from andere_vragen.widgets.zoommeter import Zoommeter
from andere_vragen.woorden import Invoersoort
from andere_vragen.zeggen import NietBegrepenError, bevestigd, gezegd
from andere_vragen.zetjes import Duwtje

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


class Vraagscherm(Gespreksscherm[None]):
    """One question, what was said about it, and the line to say more."""

    BINDINGS = [Binding(toets, actie, show=False) for toets, actie in ACTIES.items()]
    AUTO_FOCUS = "Invoer"

    verder = "Verder"
    """What F8 is called here."""

    def __init__(self, gesprek: Gesprek, klok: Klok) -> None:
        super().__init__(gesprek, klok)
        self._soort: Invoersoort = self.gesprek.scherm.invoer
        self._niveau: str | None = None
        self._zetje = 0
        self._zetjes: list[Duwtje] = []
        self._duwtje = Duwtje("", "")
        self._stilte = Stilte(self)
        self._plek = ""

    def compose(self) -> ComposeResult:
        """From top to bottom; the line to type on is always at the same place."""
        yield Kop()
        yield Vraagvak()
        with Horizontal(id="midden"):
            yield Trap()
            yield Eerder()
        yield Zoommeter()
        yield Melding()
        with Horizontal(id="regel"):
            yield Label(id="wat", markup=False)
            yield Invoer(door=ACTIES)
        labels = {naam: toets(naam).label for naam in VOET} | {"F8": self.verder}
        yield Voet([Knop(naam, label, toets(naam).actie) for naam, label in labels.items()], WIJK)

    def on_mount(self) -> None:
        """Show the question, and the words that were half typed here."""
        plek, rij, tekst = self._draft()
        self.query_one(Trap).toon(treden(self.gesprek), rij if plek else None)
        self._redraw()
        if tekst:
            self._soort = next((soort for soort in WOORD if plek.endswith(f"/{soort}")), self._soort)
            self.query_one(Invoer).zet(tekst)
        self.set_interval(MINUUT, self._show_time)
        self.query_one(Invoer).disabled = bool(self.gesprek.alleen_lezen)
        self._refresh_line()

    def _draft(self) -> tuple[str, str, str]:
        """Where something half typed stands on this screen: its place, its row, and the words.

        The place is the screen, the row where there are rows, and what the line is when that is not
        what it mostly is here: ``context/school/hypothese``.
        """
        hier = self.gesprek.scherm.id
        for plek, tekst in self.gesprek.sessie.concept.items():
            scherm, *rest = plek.split("/")
            if scherm == hier:
                rij = "/".join(rest[:-1] if rest and rest[-1] in WOORD else rest)
                return plek, rij, tekst
        return "", "", ""

    # Values come down

    def watch_gesprek(self) -> None:
        """Redraw from the new value; a screen that is not there yet will begin with it."""
        if self.is_mounted:
            self._redraw()

    def _redraw(self) -> None:
        gesprek, scherm = self.gesprek, self.gesprek.scherm
        kop, vak = self.query_one(Kop), self.query_one(Vraagvak)
        kop.links = gesprek.casus.schuilnaam
        kop.stap = f"stap {gesprek.stap} van {len(gesprek.route)}" if gesprek.stap else "naast de route"
        vak.titel = scherm.titel
        vak.vraag = scherm.vraag
        vak.stippen = _dots(gesprek)
        self._show_time()
        self.query_one(Trap).toon(treden(gesprek))
        self.query_one(Eerder).gesprek = gesprek
        self.query_one(Zoommeter).beeld = Beeld(gesprek.sessie, gesprek.vragen)
        self._refresh_line()
        if gesprek.alleen_lezen:
            self.meld(gesprek.alleen_lezen)

    def _show_time(self) -> None:
        self.query_one(Vraagvak).tijd = in_woorden(tempo(self.gesprek, self.klok()))

    def _refresh_line(self) -> None:
        """What the next line will be, and the prompt that helps to find it."""
        trede, scherm, invoer = self._open, self.gesprek.scherm, self.query_one(Invoer)
        self._zetjes = zetjes(self.gesprek, trede)
        hier = 0 if self._zetjes[0].id else self._zetje % len(self._zetjes)
        self._duwtje = self._zetjes[hier]
        self.query_one(Vraagvak).zetje = self._duwtje.tekst
        niveau = self.gesprek.vragen.niveau(trede.niveau or self._niveau)
        over = f" · {niveau.label}" if niveau else ""
        wat = (self._soort == "notitie" and trede.label) or WOORD[self._soort] + over
        self.query_one("#wat", Label).update(kort(wat, self.size.width // 2))
        ja = bevestigd(self.gesprek, trede, self.klok().date())
        invoer.placeholder = ENTER_IS_JA if ja else UITNODIGING[self._soort]
        invoer.vul_aan(te_noemen(self.gesprek, trede))
        plek = "/".join(
            deel
            for deel in (scherm.id, trede.id, self._soort if self._soort != scherm.invoer else "")
            if deel
        )
        if plek != self._plek:
            oud, self._plek = self._plek, plek
            if oud and invoer.value:
                self.post_message(Getypt({oud: "", plek: invoer.value}))

    @property
    def _open(self) -> Trede:
        return self.query_one(Trap).open

    # Messages go up

    def on_input_changed(self, event: Input.Changed) -> None:
        """Half-typed text belongs to the Sessie from its first letter."""
        event.stop()
        if self._plek and not self.gesprek.alleen_lezen:
            self.post_message(Getypt({self._plek: event.value}))
            if event.value:
                self.query_one(Trap).los()
                self.meld(self.raad(self._open, event.value))

    def raad(self, trede: Trede, tekst: str) -> str:
        """A soft word on what is being typed; on most screens only when it gets too long."""
        del trede
        if len(tekst) > MAX_TEKST:
            return "Deze regel is te lang. Knip hem in stukken."
        return groefregel(self.gesprek, tekst) if self._soort == "afspraak" else ""

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter: record the line, or change what is pointed at when there is no line."""
        event.stop()
        if not event.value.strip():
            self._without_words()
        elif self._soort == "afspraak":
            self._begin_afspraak(event.value)
        elif not self._record([event.value]):
            self._give_back(event.value)

    def _without_words(self) -> None:
        """Enter alone: yes to what the row asks, or change what is pointed at."""
        trap = self.query_one(Trap)
        if trap.gekozen:
            self.action_bewerk()
        elif self.gesprek.alleen_lezen:
            self.meld(self.gesprek.alleen_lezen)
        elif ja := bevestigd(self.gesprek, trap.open, self.klok().date()):
            self.post_message(Vastgelegd(ja))
            self.meld(ja.melding)
        elif over := om_in_te_vullen(self.gesprek, trap.open):
            self.open_formulier(over)

    def on_invoer_geplakt(self, event: Invoer.Geplakt) -> None:
        """Every pasted line is something that was said; when one is refused they all stay in the field."""
        invoer = self.query_one(Invoer)
        eerste, *rest = event.regels
        regels = [invoer.value + eerste, *rest]
        with self.prevent(Input.Changed):
            invoer.clear()
        if self._record(regels):
            self.meld(f"{len(regels)} regels vastgelegd. ctrl+z maakt het ongedaan.")
        else:
            self._give_back(" ".join(regels))

    def _give_back(self, tekst: str) -> None:
        """Words that were not accepted stand in the field again, before what was typed since."""
        invoer = self.query_one(Invoer)
        with self.prevent(Input.Changed):
            invoer.zet(tekst + invoer.value)
        self.post_message(Getypt({self._plek: invoer.value}))

    def _record(self, regels: list[str]) -> bool:
        """Make values of these lines and send them up; False when they are refused."""
        if self.gesprek.alleen_lezen:
            return False
        try:
            wijziging = gezegd(
                self.gesprek, self._open, self._soort, regels, self._niveau, self.klok().date()
            )
        except (ValidationError, NietBegrepenError) as fout:
            self.meld(_in_dutch(fout))
            return False
        plek = self._plek
        self._soort, self._niveau = self.gesprek.scherm.invoer, None
        self.post_message(Vastgelegd(wijziging, (plek,)))
        self.meld("")
        return True

    def on_invoer_weg_gevraagd(self) -> None:
        """Delete in the empty field."""
        self.action_weg()

    def on_trap_geopend(self) -> None:
        """Another row: its own prompts, and what is typed belongs to it."""
        self._zetje = 0
        self._refresh_line()

    # Keys

    async def on_invoer_toets(self, event: Invoer.Toets) -> None:
        """A key that was pressed on the line."""
        await self.run_action(ACTIES[event.toets])

    def action_rij(self, richting: int) -> None:
        """To the next row; on a screen of one list, to the next niveau the line is about."""
        if self._open.label:
            self.query_one(Trap).rij(richting)
            return
        niveaus: list[str | None] = [None, *(niveau.id for niveau in self.gesprek.vragen.niveaus)]
        self._niveau = niveaus[(niveaus.index(self._niveau) + richting) % len(niveaus)]
        self._refresh_line()

    def action_afspraak(self) -> None:
        """Open the form of a new afspraak; what stands in the field becomes its *wat*."""
        invoer = self.query_one(Invoer)
        wat = invoer.value
        with self.prevent(Input.Changed):
            invoer.clear()
        self._begin_afspraak(wat)

    def _begin_afspraak(self, wat: str) -> None:
        """When somebody began an afspraak already, that one goes on, and the field keeps its words."""
        if wat.strip() and halve_afspraak(self.gesprek):
            self._give_back(wat)
            wat = ""
        elif wat.strip():
            self.post_message(Getypt({self._plek: "", f"{NIEUWE_AFSPRAAK}/wat": wat}))
        trap, vandaag = self.query_one(Trap), self.klok().date()
        zetje = self._duwtje.afspraak
        self.open_formulier(
            nieuwe_afspraak(self.gesprek, trap.open, wat.strip(), vandaag, trap.gekozen, zetje)
        )

    def action_hypothese(self) -> None:
        """The next line is a hypothesis; pressed again it is what it was."""
        self._soort = na_f4(self.gesprek.scherm.invoer, self._soort)
        self._refresh_line()

    def action_parkeren(self) -> None:
        """The next line is for another moment; pressed again it is what it was."""
        gewoon = self.gesprek.scherm.invoer
        self._soort = gewoon if self._soort == "parkeren" else "parkeren"
        self._refresh_line()

    def action_stilte(self) -> None:
        """A silent moment; pressed again it is over."""
        self._stilte.wissel(self.gesprek.scherm.stilte)

    def action_zetje(self) -> None:
        """The next zetje. One that a rule gave is put aside; the prompts go round."""
        eerste = self._zetjes[0]
        if eerste.id and not self.gesprek.alleen_lezen:
            self.post_message(Weggelegd(eerste.id))
        else:
            self._zetje += 1
            self._refresh_line()

    def action_verder(self) -> None:
        """On to the next question."""
        self.post_message(Verder())

    def action_terug(self) -> None:
        """Back to the question before."""
        self.post_message(Terug())

    def action_hulp(self) -> None:
        """Explain this screen."""
        self.app.push_screen(Hulp(self.gesprek.scherm), self._run_key)

    def action_opdrachten(self) -> None:
        """Choose a command from a list."""
        self.app.push_screen(Opdrachten(), self._run_key)

    async def _run_key(self, actie: str | None) -> None:
        if actie:
            await self.run_action(actie)

    def action_overzicht(self) -> None:
        """Everything said."""

        def naar(scherm: str | None) -> None:
            if scherm:
                self.post_message(Naar(scherm))

        scherm = Overzicht(self.gesprek, self.klok)
        scherm.stand = self.stand
        self.app.push_screen(scherm, naar)

    def action_groot(self) -> None:
        """Only the question, in large letters."""
        self.app.push_screen(Groot(self.gesprek.scherm.vraag), self._run_key)


def _dots(gesprek: Gesprek) -> str:
    if not gesprek.stap:
        return ""
    return "".join(
        "●" if n == gesprek.stap else "•" if n < gesprek.stap else "○"
        for n in range(1, len(gesprek.route) + 1)
    )


def _in_dutch(fout: ValidationError | NietBegrepenError) -> str:
    if isinstance(fout, ValidationError):
        zin = nederlands(fout.errors()[0])
        return f"Nog niet vastgelegd: {zin}."
    return str(fout)
