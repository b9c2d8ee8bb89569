"""The start screen: the list of casussen, what can be asked of it, and what is loaded while it stands.

What a conversation needs is loaded when one is opened, so that the start stands at once.
"""

import gc
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on, work
from textual.app import App
from textual.worker import Worker

from andere_vragen.app import instellingen, loopt_al
from andere_vragen.app.casuslijst import Casuslijst
from andere_vragen.app.ontvangst import Ontvangst, Opdracht
from andere_vragen.app.schijf import vraag_om_te_kijken
from andere_vragen.app.theme import DONKER, THEMAS
from andere_vragen.screens.casus import CasusScreen
from andere_vragen.screens.kies import KiesScreen
from andere_vragen.screens.start import StartScreen
from andere_vragen.widgets.kieslijst import Keus

if TYPE_CHECKING:
    from andere_vragen.app.casusrechten import Casusrechten
    from andere_vragen.casus.gesprek import Gesprek
    from andere_vragen.dossier import Dossier
    from andere_vragen.vragen.modellen import Vragen

EVEN_RUST = 1.0
"""Seconds after the start in which only the start screen is served."""


class Begin(App[None]):
    """Shows the start first, then looks what is kept."""

    def __init__(self, opdracht: Opdracht) -> None:
        super().__init__()
        self._opdracht = opdracht
        self._rechten: Casusrechten | None = None
        self._vragen = opdracht.vragen
        self.oefent: str | None = None
        """The kind of made-up casus to practise with, when that is why it stops."""
        self._start = StartScreen()
        self._lijst = Casuslijst(self, self._start, opdracht)
        self._ontvangst = Ontvangst(self, self._start, opdracht, self._questions, self.aan_tafel)

    async def aan_tafel(self, dossier: "Dossier", gesprek: "Gesprek") -> None:
        """From the start screen to the table, with this conversation."""
        raise NotImplementedError

    def get_default_screen(self) -> StartScreen:
        """The list of casussen stands under everything."""
        return self._start

    def on_mount(self) -> None:
        """Show the start first, then look what is kept."""
        self.call_after_refresh(self._begin_work)

    def _begin_work(self) -> None:
        self._start.meld(self._begins_with)
        self._lijst.lees()
        if self._opdracht.casus:
            self._ontvangst.op_naam(self._opdracht.casus)
        self.set_timer(EVEN_RUST, self._prepare)

    @property
    def _begins_with(self) -> str:
        """What is said first: about the settings, or at the first start about the disk."""
        opdracht = self._opdracht
        eerste_keer = "" if opdracht.oefenen else vraag_om_te_kijken(opdracht.plaatsen.map)
        return opdracht.melding or eerste_keer

    def _questions(self) -> "Vragen":
        if self._vragen is None:
            from andere_vragen.vragen.lezen import standaard

            self._vragen = standaard()
        return self._vragen

    # The list of casussen

    @on(Worker.StateChanged)
    def _list_failed(self, bericht: Worker.StateChanged) -> None:
        self._lijst.gehoord(bericht)

    @on(StartScreen.Trends)
    def _trends(self) -> None:
        from andere_vragen.rijen.voorstellen import Voorstel
        from andere_vragen.screens.trends import TrendsScreen
        from andere_vragen.store.index import tel

        def gekozen(preventief: Voorstel | None) -> None:
            if preventief:
                self._start.meld(f"Kies een casus om vast te leggen: {preventief.wat}")
            self._lijst.lees()

        self._lijst.stop()  # both would read the same
        plaatsen = self._opdracht.plaatsen
        self._start.erop(
            TrendsScreen(partial(tel, plaatsen.map, plaatsen.cache), self._questions().van_soort("jongere")),
            gekozen,
        )

    @on(StartScreen.LooptAl)
    def _runs_already(self) -> None:
        loopt_al.vraag(self._start, self._opdracht.plaatsen.map)

    @on(StartScreen.Oefenen)
    def _practise(self) -> None:
        def gekozen(soort: str | None) -> None:
            self.oefent = soort
            if soort:
                self.exit()

        keuzes = [Keus(soort.id, soort.naam) for soort in self._questions().soorten]
        self._start.erop(KiesScreen("Oefenen: waarover gaat het? Er blijft niets bewaard.", keuzes), gekozen)

    @on(StartScreen.Rechten)
    def _rights(self, bericht: StartScreen.Rechten) -> None:
        from andere_vragen.app.casusrechten import Casusrechten

        self._lijst.stop()  # both would read the same
        opdracht = self._opdracht
        self._rechten = Casusrechten(self, self._start, opdracht, self._questions, Path(bericht.map))
        self._rechten.open(lambda _: self._lijst.lees())

    @on(CasusScreen.Gevraagd)
    def _asked(self, bericht: CasusScreen.Gevraagd) -> None:
        if self._rechten:
            self._rechten.gevraagd(bericht.recht)

    @on(StartScreen.Instellingen)
    def _settings(self) -> None:
        def gelden(nieuw: Mapping[str, str]) -> None:
            gekozen = (thema.name for thema in THEMAS if thema.name == nieuw["thema"])
            self.theme = next(gekozen, DONKER.name)

        instellingen.vraag(self._start, self._opdracht.plaatsen.instellingen, gelden)

    @work(thread=True, group="klaarzetten")
    def _prepare(self) -> None:
        """Load what a conversation needs while the group sits down, so that opening one takes no time."""
        import andere_vragen.app.tafel  # noqa: F401 - only to have it

        self._questions()
        self._tell_where()
        gc.collect()
        gc.freeze()  # a full collection while somebody types would be felt
        gc.enable()

    def _tell_where(self) -> None:
        """Name the cloud in which the casussen are, where they are in one."""
        from andere_vragen.store.wolk import waarschuwing

        if not self._opdracht.oefenen and (let_op := waarschuwing(self._opdracht.plaatsen.map)):
            zinnen = filter(None, (self._opdracht.melding, let_op))
            self.call_from_thread(self._start.meld, " ".join(zinnen))

    @on(StartScreen.Openen)
    async def _open(self, bericht: StartScreen.Openen) -> None:
        await self._ontvangst.open(Path(bericht.map), verder=bericht.verder)

    @on(StartScreen.Nieuw)
    def _new(self, bericht: StartScreen.Nieuw) -> None:
        self._ontvangst.nieuw(bericht.schuilnaam)
