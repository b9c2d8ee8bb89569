"""Keys are answered one by one, in the order of the hands; and no accident is a yes.

Textual hands on every key at once, while screens come and go later: of keys that arrive in one read, the
second still reaches the screen that the first one closed. Here a key waits until the one before it was
answered, so that it goes to the screen it was meant for.

A bounced or held key, a second click, keys that were typed ahead: all come soon after the hands before them
were answered. So that is what is kept here, and what says yes, ends or takes away asks for it (`Laag`).
"""

import asyncio
import time
from contextlib import suppress

from textual import events
from textual.app import App, ScreenStackError
from textual.message_pump import MessagePump
from textual.widgets import Input

from andere_vragen.widgets.invoer import Invoer

RONDEN = 4
"""Rounds of messages: a key, what the screen says of it, what the App answers, who gets the focus then."""

LANGST = 1.0
"""Seconds that a key waits at most: what takes longer holds no other key."""

RUST = 0.7
"""Seconds that a screen has to be still before a key is a yes: longer than keyboards wait to repeat a key."""

TIK = 0.2
"""Seconds between two taps of one finger, at least: a key that is held comes again sooner."""

KIJK = 0.01
"""Seconds after which is looked again whether a screen is still there, or whether more keys came."""

INEENS = 0.02
"""Seconds between two keys that no hands pressed after each other."""

REGELEINDE = "ctrl+j"
"""What a line end is as a key. The Enter of a keyboard is another one."""


class Volgorde(App[None]):
    """Has a row of keys that wait for their turn."""

    def __init__(self) -> None:
        super().__init__()
        self._rij: asyncio.Queue[events.Event] = asyncio.Queue()
        self.toets_bezig = False
        """Whether a key is waiting or being answered."""
        self._hand = ""
        self._bewoog = self._telde = self._letter_om = float("-inf")
        self.stil, self.herhaald = True, False

    def on_mount(self) -> None:
        """From now on keys take turns."""
        self.run_worker(self._take_turns(), group="toetsen")

    async def on_event(self, event: events.Event) -> None:
        """A key that comes in waits for its turn; all else goes as Textual has it."""
        if isinstance(event, events.Key | events.Paste) and not event.is_forwarded:
            self.toets_bezig = True
            self._rij.put_nowait(event)
            return
        if isinstance(event, events.MouseDown) and not event.is_forwarded:
            self._begin("klik", event)
        await super().on_event(event)

    def _begin(self, hand: str, event: events.Event) -> None:
        """This key or click is answered now: how long was it still before somebody pressed?

        Taps count again after a while; of one that is held only the first does.
        """
        sinds = event.time - self._bewoog
        self.stil = sinds >= RUST
        telt_weer = sinds >= TIK and event.time - self._telde >= RUST
        self.herhaald = hand == self._hand and not telt_weer
        self._hand = hand
        self._moved(event)

    def _moved(self, event: events.Event) -> None:
        self._bewoog = max(event.time, events.Event().time)  # by the clock that keys are stamped with
        if not self.herhaald:
            self._telde = self._bewoog

    def vergeet_toetsen(self) -> None:
        """What was typed behind the key that is being answered goes nowhere."""
        while not self._rij.empty():
            self._rij.get_nowait()

    async def _take_turns(self) -> None:
        letters = False
        with suppress(ScreenStackError):  # the program leaves
            while True:
                self.toets_bezig = not self._rij.empty()
                event = await self._meant(await self._rij.get())
                if event is None:
                    continue
                self._begin(event.key if isinstance(event, events.Key) else "plakken", event)
                letter = isinstance(event, events.Key) and event.is_printable
                self._letter_om = event.time if letter else float("-inf")
                if letter and isinstance(self.focused, Input):  # in a field they stay in order by themselves
                    self.call_later(super().on_event, event)
                    letters = True
                    continue
                if letters:
                    await self._answered()
                    letters = False
                self.call_later(super().on_event, event)
                await self._answered()
                self._moved(event)

    async def _meant(self, event: events.Event) -> events.Event | None:
        """The key as it was meant; None for nothing.

        A terminal that does not say what is pasted gives its line ends and tabs as keys. No keyboard has that
        line end, and no hand a tab between two letters of one read.
        """
        if not (isinstance(event, events.Key) and isinstance(self.focused, Input)):
            return event
        if event.key == REGELEINDE:
            await self._answered()
            return self._line_end(self.focused)
        op_de_regel = isinstance(self.focused, Invoer) and self.focused.houdt_volgorde
        achter_een_letter = event.time - self._letter_om < INEENS
        if event.key == "tab" and op_de_regel and achter_een_letter and await self._letter_follows():
            return events.Key("space", " ")
        return event

    def _line_end(self, veld: Input) -> events.Event | None:
        """On the line it ends what was said; in another field, which is one line, words stay apart."""
        if not veld.value.strip():
            return None
        if isinstance(veld, Invoer) and veld.houdt_volgorde:
            return events.Key("enter", "\r")
        return None if veld.value.endswith(" ") else events.Key("space", " ")

    async def _letter_follows(self) -> bool:
        for _ in range(RONDEN):
            if not self._rij.empty():
                break
            await asyncio.sleep(KIJK)
        wachtend = []
        while not self._rij.empty():
            wachtend.append(self._rij.get_nowait())
        for event in wachtend:
            self._rij.put_nowait(event)
        volgende = wachtend[0] if wachtend else None
        return isinstance(volgende, events.Key) and volgende.is_printable

    async def _answered(self) -> None:
        """Until all has been heard that a key sets going. A screen that comes is there then."""
        uiterlijk = time.monotonic() + LANGST
        for _ in range(RONDEN):
            await self._heard_all(self, uiterlijk)
            await self._heard_all(self.focused or self.screen, uiterlijk)
            await self._heard_all(self.screen, uiterlijk)

    async def _heard_all(self, wie: MessagePump, uiterlijk: float) -> None:
        gehoord = asyncio.Event()
        wie.call_later(gehoord.set)
        while wie in (self, self.screen, self.focused) and time.monotonic() < uiterlijk:
            with suppress(TimeoutError):
                await asyncio.wait_for(gehoord.wait(), KIJK)
                return
