"""The real app with a group at the table: a clock that stands still, its own folder, eyes and hands."""

import asyncio
import sys
import time
import tomllib
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest
from textual import events
from textual.drivers.headless_driver import HeadlessDriver
from textual.geometry import Size
from textual.keys import _character_to_key
from textual.pilot import Pilot
from textual.strip import Strip
from textual.widget import Widget
from textual.widgets import Input

from andere_vragen.app.app import AndereVragen
from andere_vragen.app.ontvangst import Opdracht
from andere_vragen.app.volgorde import KIJK, RUST
from andere_vragen.casus.casus import Casus
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.voorbeeld import voorbeeld
from andere_vragen.rijen.berichten import Naar
from andere_vragen.screens.berichten import Gespreksbericht
from andere_vragen.screens.vraag import VraagScreen
from andere_vragen.store.lijst import sessies
from andere_vragen.store.plaatsen import Plaatsen
from andere_vragen.store.schrijven import bewaar, nieuw_pad, nieuwe_casus, toml
from andere_vragen.vragen.lezen import standaard
from andere_vragen.vragen.modellen import Vragen
from andere_vragen.widgets.flipover import Flipover
from andere_vragen.widgets.invoer import Invoer
from andere_vragen.widgets.kieslijst import Kieslijst
from andere_vragen.widgets.trap import Trap

NU = datetime(2026, 11, 21, 14, 3, tzinfo=UTC)

CASUS = Casus(id="b41f09c2", schuilnaam="Linde-07", gemaakt=NU, bewaren_tot=date(2027, 3, 12))

SCHERMEN = tuple(scherm.id for scherm in standaard().van_soort("jongere").schermen)

GEDULD = 5.0
"""Seconds to wait for what should happen at once; a busy machine is no bug."""

RONDEN = 4
"""Rounds of messages: a key, what the screen says of it, what the App answers, what is drawn of that."""

Gevonden = TypeVar("Gevonden", bound=Widget)
Hand = TypeVar("Hand", bound=events.InputEvent)


class Klok:
    """Stands still until it is set."""

    def __init__(self) -> None:
        self.nu = NU

    def __call__(self) -> datetime:
        return self.nu

    def verzet(self, minuten: float) -> None:
        self.nu += timedelta(minutes=minuten)


def gesprek_op(scherm: str, **velden: Any) -> Sessie:
    """A sitting on this screen, on the route that has all of them."""
    vast: dict[str, Any] = {
        "id": "9e1c77aa",
        "casus": CASUS.id,
        "route": "diep",
        "begonnen": NU,
        "gewijzigd": NU,
    }
    return Sessie.model_validate({**vast, "scherm": scherm, **velden})


def leg_klaar(map: Path, sessie: Sessie | None, casus: Casus = CASUS) -> Path:
    """The folder of a casus, with this sitting in it."""
    casusmap = nieuwe_casus(map, casus)
    if sessie:
        bewaar(nieuw_pad(casusmap, sessie.begonnen), toml(sessie))
    return casusmap


class Zaal:
    """The screen to look at and the keys to press."""

    def __init__(self, app: AndereVragen, pilot: Pilot[None], map: Path, klok: Klok) -> None:
        self.app, self.pilot, self.map, self.klok = app, pilot, map, klok
        self._hand = 0.0

    # Looking

    @property
    def strips(self) -> list[Strip]:
        """The cells of the whole screen, as they would go to the terminal."""
        return self.app.screen._compositor.render_strips()

    @property
    def regels(self) -> list[str]:
        """The whole screen as lines."""
        return [strip.text.rstrip() for strip in self.strips]

    @property
    def tekst(self) -> str:
        """The whole screen, folded lines joined by a newline."""
        return "\n".join(self.regels)

    @property
    def woorden(self) -> str:
        """All words on the screen behind each other, for a sentence that may be folded."""
        return " ".join(self.tekst.split())

    def regel(self, stuk: str) -> int:
        """The line on which this stands."""
        return next(n for n, regel in enumerate(self.regels) if stuk in regel)

    @property
    def soort(self) -> str:
        """The kind of screen that lies on top."""
        return type(self.app.screen).__name__

    def zoek(self, soort: type[Gevonden]) -> Gevonden:
        """The widget of this kind on the screen."""
        return self.app.screen.query_one(soort)

    @property
    def invoer(self) -> Invoer:
        return self.zoek(Invoer)

    @property
    def trap(self) -> Trap[Any]:
        return self.zoek(Trap)

    @property
    def flipover(self) -> Flipover:
        return self.zoek(Flipover)

    @property
    def lijst(self) -> Kieslijst:
        return self.zoek(Kieslijst)

    @property
    def gesprek(self) -> Gesprek:
        """The conversation as the app has it."""
        assert self.app._tafel
        return self.app._tafel.gesprek

    async def log(self) -> Sessie:
        """The sitting as it is on disk, when everything is saved."""
        return Sessie.model_validate(tomllib.loads(await self.bestand()))

    async def bestand(self) -> str:
        """The file of the sitting, when everything is saved."""
        if self.app._tafel:
            assert await asyncio.to_thread(self.app._tafel.wacht, GEDULD)
        casusmap = next(map for map in self.map.iterdir() if map.is_dir() and sessies(map))
        return sessies(casusmap)[0].read_text("utf-8")

    # Doing

    def _calm(self, event: Hand) -> Hand:
        """As it comes of hands that waited until the screen stood still."""
        self._hand = max(self._hand, event.time) + RUST + KIJK
        event.time = self._hand
        return event

    async def druk(self, *toetsen: str) -> None:
        """Press these keys calmly, and see each one answered before the next."""
        for toets in toetsen:
            self.app.post_message(self._calm(_key(toets)))
            await self.rust()

    async def tik(self, toets: str, keer: int, tempo: float) -> None:
        """Tap this key so many times, each so many seconds behind the one before."""
        event = self._calm(_key(toets))
        for _ in range(keer):
            self.app.post_message(event)
            await self.rust()
            self._hand += tempo
            event = _key(toets)
            event.time = self._hand

    async def snel(self, *toetsen: str) -> None:
        """Press these keys one by one, each right behind the answer to the one before."""
        for toets in toetsen:
            self.app.post_message(_key(toets))
            await self.rust()

    async def ineens(self, *toetsen: str) -> None:
        """These keys arrive in one read, after a rest: nothing is answered before the last one is there."""
        eerste, *rest = map(_key, toetsen)
        for event in (self._calm(eerste), *rest):
            self.app.post_message(event)
        await self.rust()

    async def typ(self, tekst: str, toets: str = "enter") -> None:
        """Put these words in the field that has the focus, and press one key."""
        veld = self.app.screen.focused
        assert isinstance(veld, Invoer)
        veld.zet(tekst)
        await self.rust()
        if toets:
            await self.druk(toets)

    async def vul(self, veld: str, tekst: str) -> None:
        """Put these words in a field of the form."""
        self.app.screen.query_one(f"#{veld}", Invoer).zet(tekst)
        await self.rust()

    async def plak(self, tekst: str) -> None:
        self.app.post_message(events.Paste(tekst))
        await self.rust()

    async def klik(self, stuk: str, verder: int = 0) -> None:
        """Click on these words as soon as they are seen, `verder` cells to the right of where they begin."""
        await self.tot(lambda: stuk in self.tekst)
        rij = self.regel(stuk)
        await self.klik_op(self.regels[rij].index(stuk) + verder, rij)

    async def kies(self, stuk: str) -> None:
        """Click on this line of a list, and once more."""
        await self.klik(stuk)
        await self.klik(stuk)

    async def klik_op(self, x: int, y: int, *, kalm: bool = True) -> None:
        """Click on this cell."""
        for soort in (events.MouseDown, events.MouseUp):
            await self.muis(soort, x, y, kalm=kalm)

    async def muis(self, soort: type[events.MouseEvent], x: int, y: int, *, kalm: bool = True) -> None:
        """The mouse does this on this cell."""
        boven = self.app.screen
        knop = 1 if soort in (events.MouseDown, events.MouseUp) else 0
        event = soort(boven, x, y, 0, 0, knop, False, False, False, x, y)
        self.app.post_message(self._calm(event) if kalm else event)
        await self.rust()

    async def naar(self, scherm: str) -> None:
        """Go to another question."""
        self.app.screen.post_message(Gespreksbericht(Naar(scherm)))
        await self.tot(lambda: self.op(scherm))
        await self.rust()

    async def rond_af(self) -> None:
        """From the screen at the end over the quiet one to the list of casussen."""
        assert self.soort == "EindeScreen"
        await self.druk("f8")
        await self.tot(lambda: self.soort == "KlaarScreen")
        await self.druk("enter")
        await self.tot(lambda: self.soort == "StartScreen")

    async def naar_kop(self, label: str) -> None:
        """Walk to this heading of Alles."""
        flipover, gezien = self.flipover, set[str]()
        flipover.kop(1)
        while flipover.vel.label != label:
            assert flipover.vel.label not in gezien, f"no heading {label}"
            gezien.add(flipover.vel.label)
            flipover.kop(1)
        await self.rust()

    async def maat(self, breed: int, hoog: int) -> None:
        maat = Size(breed, hoog)
        driver = self.app._driver
        assert isinstance(driver, HeadlessDriver)
        driver._size = maat
        self.app.post_message(events.Resize(maat, maat))
        await self.tot(lambda: self.app.screen._compositor.size == maat)

    def op(self, scherm: str) -> bool:
        """Does this question lie on the table?"""
        boven = self.app.screen
        return isinstance(boven, VraagScreen) and boven.gesprek.scherm.id == scherm and boven.is_running

    async def tot(self, waar: Callable[[], bool]) -> None:
        """Wait until this is so."""
        einde = time.monotonic() + GEDULD
        while not waar() and time.monotonic() < einde:
            await asyncio.sleep(0.005)
        assert waar(), self.tekst
        await self.rust()

    async def rust(self) -> None:
        """Wait until every message was heard, also those that came of others, and all is drawn.

        Much quicker than the pause of Textual, which waits until the whole program does nothing.
        """
        await self._keys_answered()
        for _ in range(RONDEN):
            await self.pilot._wait_for_screen()
            await asyncio.sleep(0.001)
        if self.app.is_running:
            self.app.screen._on_timer_update()

    async def _keys_answered(self) -> None:
        gehoord = asyncio.Event()
        if self.app.call_later(gehoord.set):
            await asyncio.wait_for(gehoord.wait(), GEDULD)
        einde = time.monotonic() + GEDULD
        while self.app.toets_bezig and self.app.is_running and time.monotonic() < einde:
            await asyncio.sleep(0.001)

    async def stil(self) -> None:
        """Wait until everything is saved and said, and hold the cursor still."""
        if tafel := self.app._tafel:
            await asyncio.to_thread(tafel.wacht, GEDULD)
        await self.rust()
        for invoer in self.app.screen.query(Input):
            invoer.cursor_blink = False
            invoer._cursor_visible = True
        await self.rust()


def _key(toets: str) -> events.Key:
    teken = toets if len(toets) == 1 else None
    return events.Key(_character_to_key(toets) if teken else toets, teken)


@contextmanager
def wereldtijd() -> Iterator[None]:
    """The laptop stands in UTC, wherever it is. Windows has one zone; what CI lends stands in UTC."""
    with pytest.MonkeyPatch.context() as lap:
        lap.setenv("TZ", "UTC")
        neem_zone()
        yield
    neem_zone()


def neem_zone() -> None:
    """Have the clock read TZ, where there is a way to say so."""
    if sys.platform != "win32":
        time.tzset()


def plaatsen(map: Path) -> Plaatsen:
    """The folders of a run on this map; everything but the casussen lies beside it."""
    elders = map.parent / f".{map.name}"
    return Plaatsen(
        map, elders / "instellingen.toml", elders / "toestand", elders, elders / "cache", elders / "eigen"
    )


@asynccontextmanager
async def aan_tafel(
    map: Path,
    casus: Sessie | str | None = "context",
    *,
    size: tuple[int, int] = (64, 18),
    thema: str = "donker",
    oefenen: bool = False,
    vragen: Vragen | None = None,
    opdrachten: tuple[str, ...] = (),
) -> AsyncIterator[Zaal]:
    """The app on a question: in this sitting, or an empty one on this screen; with None, the start screen.

    ``"voorbeeld"`` is the example, where it stops; the schuilnaam of `CASUS` what lies in the map already.
    """
    klok, naam = Klok(), CASUS.schuilnaam if casus else ""
    if casus == "voorbeeld":
        mijn, sessie = voorbeeld(NU)
        leg_klaar(map, sessie.gewijzigd_naar(scherm="perspectief"), mijn)
        naam = mijn.schuilnaam
    elif casus and casus != naam:
        leg_klaar(map, gesprek_op(casus) if isinstance(casus, str) else casus)
    with wereldtijd():
        app = AndereVragen(Opdracht(plaatsen(map), vragen, klok, naam, thema, oefenen, "", opdrachten))
        async with app.run_test(size=size) as pilot:
            zaal = Zaal(app, pilot, map, klok)
            if naam:
                await zaal.tot(lambda: isinstance(app.screen, VraagScreen) and app.screen.is_running)
            else:
                await zaal.tot(lambda: bool(app._start._casussen) or not any(map.iterdir()))
            yield zaal
        app.afscheid()
