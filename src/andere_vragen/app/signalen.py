"""An App that can be told to leave at any moment, and that tells nobody what was said when it breaks.

Textual by itself leaves the terminal in mouse mode on a signal (5140), and its crash report prints
local variables.
"""

import asyncio
import os
import signal
import sys
import threading
from functools import partial

from textual.app import App

from andere_vragen.app.venster_dicht import luister, luisteraar

GENOEG_TIJD = 2.0
"""Seconds that saving gets when the program has to leave."""

AFSLUITEN = 0.6
"""Seconds of those for giving the terminal back, and printing what could not be saved."""

TITEL = "\x1b[22;0t\x1b]0;Andere vragen\x07"
"""Keeps what the window is called, and calls it after the program: never after a casus."""

TITEL_TERUG = "\x1b[23;0t"

LEEGLOPEN = 0.05
"""Seconds in which keys that were already pressed still arrive before the program leaves."""


class Vertrek(App[None]):
    """Leaving: by a signal, a closed window, or an accident."""

    def __init__(self) -> None:
        super().__init__()
        self.onverwacht: Exception | None = None
        """What went wrong in the program itself, for the technical report."""
        self.geduld = GENOEG_TIJD
        """Seconds that may still be waited for the disk."""

    def bewaard(self, seconden: float) -> bool:
        """Whether everything is on disk, after at most so many seconds."""
        raise NotImplementedError

    def on_mount(self) -> None:
        """Be ready to be told to leave."""
        self._title(TITEL)
        if sys.platform != "win32":
            for teken in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
                asyncio.get_running_loop().add_signal_handler(teken, self._told_to_leave, teken)
            signal.signal(signal.SIGCONT, self._continued)
        self._on_closing = luister(luisteraar(self.bewaard, GENOEG_TIJD, LEEGLOPEN))

    def on_unmount(self) -> None:
        """The window is called again what it was called."""
        self._title(TITEL_TERUG)

    def _title(self, teken: str) -> None:
        """A shell puts what was typed in the title, so the schuilnaam too."""
        if self._driver and os.environ.get("TERM") != "linux":  # a console has no title
            self._driver.write(teken)

    def _told_to_leave(self, teken: int) -> None:
        """A closed window or a system that goes down: save, restore the terminal, leave."""
        uiterlijk = threading.Timer(GENOEG_TIJD, partial(self._leave_at_once, teken))
        uiterlijk.daemon = True  # it must not keep a program alive that left in time
        uiterlijk.start()
        self._leaving = asyncio.create_task(self._save_and_leave(teken))

    async def _save_and_leave(self, teken: int) -> None:
        await asyncio.sleep(LEEGLOPEN)
        gelukt = await asyncio.to_thread(self.bewaard, GENOEG_TIJD - AFSLUITEN)
        self.geduld = AFSLUITEN if gelukt else 0.0  # letters may have come since
        self.exit(return_code=128 + teken)

    def _continued(self, *_: object) -> None:
        """Take the terminal again, if it is there.

        A closed window sends SIGCONT too: Textual would start once more on a terminal that is gone, and hang.
        """
        if self._driver and os.isatty(0):
            self._driver.resume_application_mode()

    def _leave_at_once(self, teken: int) -> None:
        """Textual hangs when its terminal is gone; the words are saved, so leave without it."""
        if self._driver:
            herstel = threading.Thread(target=self._driver.stop_application_mode, daemon=True)
            herstel.start()
            herstel.join(4 * LEEGLOPEN)
        os._exit(128 + teken)

    def _handle_exception(self, error: Exception) -> None:
        self.onverwacht = self.onverwacht or error
        super()._handle_exception(error)

    def _fatal_error(self) -> None:
        """Leave without Textual's report: making it takes time that the words may need."""
        self.exit(return_code=1)

    def panic(self, *_: object) -> None:
        """Textual cannot go on, and brings no error that says why: its keyboard thread broke."""
        self.onverwacht = self.onverwacht or RuntimeError()
        self.exit(return_code=1)
