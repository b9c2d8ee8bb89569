"""The App: the conversation at the table, leaving it, and what can be done on every screen.

It does little itself. The start screen and what is asked of it stand in `app.begin`.
"""

import asyncio
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from textual import on
from textual.binding import Binding

from andere_vragen.app.begin import Begin
from andere_vragen.app.ontvangst import Opdracht
from andere_vragen.app.schrijven import niet_bewaard
from andere_vragen.app.signalen import GENOEG_TIJD, Vertrek
from andere_vragen.app.theme import DONKER, LICHT, THEMAS
from andere_vragen.app.volgorde import Volgorde
from andere_vragen.screens.berichten import Gespreksbericht
from andere_vragen.screens.hulp import WatKanScreen
from andere_vragen.screens.kies import KiesScreen
from andere_vragen.screens.klaar import KlaarScreen
from andere_vragen.screens.laag import Laag
from andere_vragen.screens.leeg import LeegScreen
from andere_vragen.screens.toetsen import VEILIGHEID, Toets
from andere_vragen.screens.veiligheid import VeiligheidScreen
from andere_vragen.widgets.balken import Voet
from andere_vragen.widgets.kieslijst import Keus

if TYPE_CHECKING:
    from andere_vragen.app.tafel import Tafel
    from andere_vragen.casus.gesprek import Gesprek
    from andere_vragen.dossier import Dossier
    from andere_vragen.vragen.blokken import Veiligheid


class AndereVragen(Begin, Volgorde, Vertrek):
    """A begeleider guides a group through a casus, at the table."""

    TITLE = "Andere vragen"
    CSS_PATH = "app.tcss"
    ENABLE_COMMAND_PALETTE = False
    HORIZONTAL_BREAKPOINTS = [(0, "-smal"), (60, "-gewoon"), (100, "-breed")]
    VERTICAL_BREAKPOINTS = [(0, "-laag"), (16, "-middel"), (22, "-hoog"), (32, "-ruim")]
    BINDINGS = [
        Binding("ctrl+q", "stop", show=False, priority=True),
        Binding("ctrl+c", "geen_kopie", show=False),
    ]

    def __init__(self, opdracht: Opdracht) -> None:
        super().__init__(opdracht)
        for thema in THEMAS:
            self.register_theme(thema)
        self.theme = DONKER.name if self._few_colours else opdracht.thema
        self._tafel: Tafel | None = None
        self._vraagt: KiesScreen | None = None
        self.alarm = ""
        """Why the newest words are not safe, as every screen says it; empty when they are."""

    # The conversation

    async def aan_tafel(self, dossier: "Dossier", gesprek: "Gesprek") -> None:
        """From the start screen to the table, with this conversation."""
        from andere_vragen.app.tafel import Tafel

        if self._tafel:  # whatever happened to its screen, its words stay in its own casus
            self._tafel.sluit(GENOEG_TIJD)
        self._lijst.stop()  # at the table nothing else is done
        opdracht = self._opdracht
        self._tafel = Tafel(
            self,
            dossier,
            gesprek,
            opdracht.klok,
            opdracht.plaatsen,
            self.sla_alarm,
            oefenen=opdracht.oefenen,
        )
        await self._tafel.begin()

    @on(Gespreksbericht)
    async def _heard(self, bericht: Gespreksbericht) -> None:
        """Something happened at the table. Outside a conversation there is nothing to keep."""
        if self._tafel and not await self._tafel.hoor(bericht.wat):
            await self._round_off(self._tafel)

    async def _round_off(self, tafel: "Tafel") -> None:
        """To a quiet screen: the list never shows by itself. When it is not kept, the group stays."""
        if not await asyncio.to_thread(tafel.wacht, GENOEG_TIJD):
            self._ask_to_stay()
            return
        self._tafel = None
        self.vergeet_toetsen()  # what was typed for the table is not meant for the list
        tafel.sluit(GENOEG_TIJD)
        while self.screen_stack[-2] is not self._start:
            await self.pop_screen()
        await self.switch_screen(
            KlaarScreen(oefenen=self._opdracht.oefenen)
        )  # the list never shows by itself
        self._start.meld(f"Het gesprek is afgerond. Bewaard in {tafel.waar}")
        self._lijst.lees()

    def sla_alarm(self, zin: str) -> None:
        """Tell it on every screen, until it is over."""
        self.alarm = zin
        for scherm in self.screen_stack:
            if isinstance(scherm, Laag):
                scherm.alarm = zin

    # Leaving

    def bewaard(self, seconden: float) -> bool:
        """Whether everything is on disk, after at most so many seconds."""
        return self._tafel.wacht(seconden) if self._tafel else True

    async def action_stop(self) -> None:
        """Save and leave; when saving fails, or something typed would go, ask first."""
        if isinstance(self.screen, Laag) and not self.screen.laat_los():
            return
        if await asyncio.to_thread(self.bewaard, GENOEG_TIJD):
            self.exit()
        else:
            self._ask_to_stay()

    def _ask_to_stay(self) -> None:
        if self.screen is self._vraagt:
            return  # it is being asked
        fout = self._tafel.fout if self._tafel else ""
        keuzes = [
            Keus("", "Blijven: we proberen steeds opnieuw te bewaren"),
            Keus("stop", "Toch stoppen: het verslag komt in dit venster te staan"),
        ]
        vraag = f"Nog niet bewaard: {fout or 'de schijf antwoordt niet'}. Wat wil je doen?"
        self._vraagt = KiesScreen(vraag, keuzes)
        self.push_screen(
            self._vraagt,
            lambda antwoord: self.exit(return_code=1) if antwoord == "stop" else None,
        )

    def afscheid(self) -> str:
        """After the screen is gone: save the last of it, and tell where it is."""
        return self._tafel.sluit(self.geduld) if self._tafel else ""

    # What can be done, and what to do in danger

    @property
    def eerst(self) -> tuple[Toets, ...]:
        """What goes first in every list of what can be done."""
        return (VEILIGHEID,) if self._in_danger else ()

    @property
    def _in_danger(self) -> "Sequence[Veiligheid]":
        return (self._tafel.gesprek.vragen if self._tafel else self._questions()).veiligheid

    def action_veiligheid(self) -> None:
        """What to do when somebody is in danger, on every screen."""
        if not isinstance(self.screen, VeiligheidScreen):
            self.push_screen(VeiligheidScreen(self._in_danger))

    def action_hulp(self) -> None:
        """What can be done on a screen that has no page of its own for that."""
        onder = self.screen

        async def gekozen(actie: str | None) -> None:
            if actie:
                await onder.run_action(actie)

        knoppen = [knop for voet in onder.query(Voet) for knop in voet.knoppen if knop.actie != "hulp"]
        self.push_screen(WatKanScreen(self.eerst, knoppen), gekozen)

    # Looks

    def action_leeg(self) -> None:
        """Hide everything at once. Any key brings it back; what came behind that key is dropped."""
        if not isinstance(self.screen, LeegScreen):
            self.push_screen(LeegScreen(self.vergeet_toetsen))

    def action_thema(self) -> None:
        """Dark or light; the next time it is so again."""
        from andere_vragen.store.instellingen import bewaar_instellingen

        if self._few_colours:
            self._say("Dit venster heeft te weinig kleuren voor een lichte achtergrond.")
            return
        self.theme = LICHT.name if self.theme == DONKER.name else DONKER.name
        pad = self._opdracht.plaatsen.instellingen
        if niet_bewaard(partial(bewaar_instellingen, pad, {"thema": self.theme})):
            self._say("De keuze voor licht of donker kon niet bewaard worden.")

    @property
    def _few_colours(self) -> bool:
        """Sixteen: dark inks on a light ground cannot be told apart in them."""
        return self.console.color_system in ("standard", "windows")

    def _say(self, zin: str) -> None:
        if isinstance(self.screen, Laag):
            self.screen.meld(zin)

    def action_geen_kopie(self) -> None:
        """ctrl+c does nothing: what is said stays in this window."""
