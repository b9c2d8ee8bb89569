"""The conversation at the table: hears what the screens tell, has it saved, and shows what it became."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from textual.app import App

from andere_vragen.app import papier
from andere_vragen.app.loopt_al import STAAT_ERBIJ, zet_erbij
from andere_vragen.casus.gesprek import Gesprek, Klok
from andere_vragen.casus.loopt import LooptAl, met
from andere_vragen.dossier import Dossier, leg_papier_klaar
from andere_vragen.papieren.half import nog_niet_vastgelegd
from andere_vragen.papieren.lijst import GeenPapierError
from andere_vragen.papieren.verslag import verslag
from andere_vragen.rijen.afspreken import halve_afspraak
from andere_vragen.rijen.berichten import (
    Bericht,
    Gaan,
    Getypt,
    LooptAlGezegd,
    Naar,
    PapierGevraagd,
    PapierOpenen,
    Terug,
    TrendsGevraagd,
    Verder,
    Zeggen,
)
from andere_vragen.rijen.gehoord import gegaan, gehoord
from andere_vragen.rijen.voorstellen import Voorstel
from andere_vragen.screens.basis import GesprekScreen
from andere_vragen.screens.schrijven import SchrijfScreen
from andere_vragen.screens.vraag import VraagScreen
from andere_vragen.store.index import tel
from andere_vragen.store.plaatsen import Plaatsen
from andere_vragen.store.saver import ZWIJGT, Saver, Stand
from andere_vragen.store.schrijven import reden
from andere_vragen.taal.tijd import klok as op_de_klok

BEZIG = "Bewaren…"
OEFENEN = "Alleen oefenen"

ELDERS = Gaan | TrendsGevraagd
"""What puts another screen where the question lies."""


class Tafel:
    """One sitting that is being held. `oefenen` when nothing of it is kept."""

    def __init__(
        self,
        app: App[None],
        dossier: Dossier,
        gesprek: Gesprek,
        klok: Klok,
        plaatsen: Plaatsen,
        sla_alarm: Callable[[str], None],
        *,
        oefenen: bool,
    ) -> None:
        self._app, self._dossier, self._klok, self._oefenen = app, dossier, klok, oefenen
        self._plaatsen, self._sla_alarm = plaatsen, sla_alarm
        self.gesprek = gesprek
        self._scherm = VraagScreen(gesprek, klok)
        self.saver: Saver | None = None
        if not gesprek.alleen_lezen:
            self.saver = dossier.saver(gesprek, self._tell, klok)

    async def begin(self) -> None:
        """Show the question on which the group is."""
        if self.saver:
            self.saver.zet(self.gesprek.casus, self.gesprek.sessie)
        await self._app.push_screen(self._scherm)
        self._lies_there()
        meldingen = self._dossier.meldingen
        if halve_afspraak(self.gesprek):
            meldingen.append("Er staat nog een halve afspraak. F5: verder daarmee.")
        if self._oefenen:
            meldingen.append("Een verzonnen casus. Probeer gerust: niets blijft bewaard.")
        if meldingen and not self.gesprek.alleen_lezen:
            self._scherm.meld(" ".join(meldingen))

    @property
    def waar(self) -> str:
        """Where this conversation is kept."""
        return "een tijdelijke map" if self._oefenen else str(self._dossier.casusmap)

    async def hoor(self, bericht: Bericht) -> bool:
        """Answer what a screen tells. False when the conversation is over."""
        if isinstance(bericht, ELDERS) and not isinstance(self._app.screen, SchrijfScreen):
            return True  # something lies over the question since
        match bericht:
            case Naar() | Verder() | Terug():
                return self._go(bericht)
            case PapierGevraagd(soort):
                self._app.run_worker(self._make_paper(soort, self.gesprek), group="papier")
            case PapierOpenen(pad):
                self._app.run_worker(self._open_paper(pad), group="papier")
            case LooptAlGezegd(wat):
                self._app.run_worker(self._runs_already(wat), group="loopt")
            case TrendsGevraagd():
                self._trends()
            case _:
                self._hear(bericht)
        return True

    def _hear(self, bericht: Zeggen) -> None:
        uitkomst = gehoord(self.gesprek, bericht, self._klok())
        self._becomes(uitkomst.gesprek, rustig=isinstance(bericht, Getypt))
        if uitkomst.zin:
            self._tell_all(uitkomst.zin)

    def _go(self, bericht: Gaan) -> bool:
        uitkomst = gegaan(self.gesprek, bericht, self._klok())
        if uitkomst.voorbij:
            self._becomes(uitkomst.gesprek)
        elif uitkomst.gesprek is not self.gesprek:
            self._lay(uitkomst.gesprek)
        return not uitkomst.voorbij

    def _lay(self, gesprek: Gesprek) -> None:
        """Another question on the table."""
        self._becomes(gesprek, redraw=False)
        self.gesprek = gesprek  # also when it is only read
        self._scherm.leg(gesprek)
        self._lies_there()

    def _lies_there(self) -> None:
        """Where everything is kept, the people at the table may know before they leave."""
        self._mark()
        if not (self.gesprek.volgende or self.gesprek.alleen_lezen):
            self._scherm.meld(f"Dit gesprek staat in {self.waar}")

    def _trends(self) -> None:
        """Show what comes back in all casussen; what is chosen there becomes an afspraak here."""
        from andere_vragen.screens.trends import TrendsScreen  # counting is for who asks for it

        def gekozen(voorstel: Voorstel | None) -> None:
            scherm = self._app.screen
            if voorstel and isinstance(scherm, SchrijfScreen):
                scherm.stel_voor(voorstel)

        plaatsen = self._plaatsen
        self._app.push_screen(
            TrendsScreen(partial(tel, plaatsen.map, plaatsen.cache), self.gesprek.vragen), gekozen
        )

    async def _runs_already(self, wat: LooptAl) -> None:
        """Put it on the list of the school; what is agreed here next hears it too."""
        fout = await asyncio.to_thread(zet_erbij, self._dossier.casusmap.parent, wat)
        if not fout:
            self._becomes(replace(self.gesprek, loopt=met(self.gesprek.loopt, wat)))
        self._tell_all(fout or STAAT_ERBIJ)

    async def _make_paper(self, soort: str, gesprek: Gesprek) -> None:
        """Beside the conversation: however slow the disk is, no key waits for it."""
        if self._oefenen:
            self._tell_all("Oefenen bewaart niets: er komt geen papier.")
            return
        self._tell_all("Het papier wordt gemaakt…")
        if (map := await papier.plek(self._app.push_screen_wait, self._plaatsen)) is None:
            self._tell_all("Er is geen papier gemaakt.")
            return
        try:
            pad = await asyncio.to_thread(leg_papier_klaar, map, soort, gesprek)
        except GeenPapierError as fout:
            self._tell_all(str(fout))
        except OSError as fout:
            self._tell_all(f"Het papier is niet gemaakt: {reden(fout)}.")
        else:
            for scherm in self._screens():
                scherm.papier = str(pad)

    async def _open_paper(self, pad: str) -> None:
        if fout := await papier.open_buiten(pad):
            self._tell_all(fout)

    def _tell_all(self, zin: str) -> None:
        for scherm in self._screens():
            scherm.meld(zin)

    def _becomes(self, gesprek: Gesprek, *, rustig: bool = False, redraw: bool = True) -> None:
        """The newest value: to the saver, and to every open screen. Drafts stand on the screen already."""
        if self.saver is None or gesprek is self.gesprek:
            return
        self.gesprek = gesprek
        self.saver.zet(gesprek.casus, gesprek.sessie, rustig=rustig)
        for scherm in self._screens() if redraw else ():
            if rustig:
                scherm.set_reactive(GesprekScreen.gesprek, gesprek)
            else:
                scherm.gesprek = gesprek
        if not rustig:
            self._mark()

    def _screens(self) -> list[GesprekScreen[object]]:
        return [scherm for scherm in self._app.screen_stack if isinstance(scherm, GesprekScreen)]

    # How it is kept

    def _tell(self, stand: Stand) -> None:
        """Called from the thread of the saver."""
        self._app.call_later(self._show, stand)

    def _show(self, stand: Stand) -> None:
        self._mark()
        if stand.let_op:
            self._tell_all(f"Let op: {stand.let_op}.")

    def _mark(self) -> None:
        """Show how it is kept; a save before the last words says nothing about those words."""
        self._sla_alarm(f"NIET BEWAARD: {self.fout}. We blijven het proberen." if self.fout else "")
        for scherm in self._screens():
            scherm.stand = self._mark_words()

    def _mark_words(self) -> str:
        if self.saver is None:
            return "Alleen lezen"
        if self.fout:
            return ""  # the alarm says it, on every screen
        if self._oefenen:
            return OEFENEN
        bewaard = self.saver.stand.bewaard
        return f"Bewaard {op_de_klok(bewaard)}" if bewaard and self.saver.bij else BEZIG

    @property
    def fout(self) -> str:
        """Why the newest words are not safe; empty when they are."""
        return self.saver.stand.fout if self.saver else ""

    def _everything(self) -> str:
        """The verslag, and what is not in it yet."""
        return f"{verslag(self.gesprek)}\n{nog_niet_vastgelegd(self.gesprek)}"

    def wacht(self, seconden: float) -> bool:
        """Whether everything is on disk, after at most so many seconds."""
        return self.saver.wacht(seconden) if self.saver else True

    def sluit(self, seconden: float) -> str:
        """Save the last of it and let go. Gives what the person may read in the terminal afterwards."""
        gelukt = self.saver.sluit(seconden) if self.saver else True
        if self.saver and gelukt and not self._oefenen:
            self._dossier.onthoud(self.gesprek.sessie.aanwezig)
        self._dossier.los()
        if not gelukt:
            return (
                f"NIET BEWAARD: {self.fout or ZWIJGT}. Hieronder staat het hele verslag. "
                f"Kopieer het nu.\n\n{self._everything()}"
            )
        if self.saver is None or self._oefenen:
            return ""
        stand = self.saver.stand
        let_op = f"\nLet op: {stand.let_op}." if stand.let_op else ""
        return f"Bewaard in {stand.pad}\nVerslag: {stand.pad.with_suffix('.md')}{let_op}"
