"""The list of casussen on the start screen, read beside it: the map can be large, or far away."""

import gc
import time
from typing import Any

from textual.app import App
from textual.worker import Worker, WorkerState, get_current_worker

from andere_vragen.app.ontvangst import Opdracht
from andere_vragen.screens.start import StartScreen

WACHT = 0.05
"""Seconds between two looks whether somebody still types."""

GROEP = "lijst"


class Casuslijst:
    """Reads what is kept, and shows it as far as it is. Whoever types goes first."""

    def __init__(self, app: App[None], start: StartScreen, opdracht: Opdracht) -> None:
        self._app, self._start, self._opdracht = app, start, opdracht

    def lees(self) -> None:
        """Begin, or begin again."""
        self._app.run_worker(self._read, group=GROEP, exclusive=True, thread=True, exit_on_error=False)

    def stop(self) -> None:
        """Something else goes first now."""
        self._app.workers.cancel_group(self._app, GROEP)

    def gehoord(self, bericht: Worker.StateChanged) -> None:
        """A list that is not whole ends nothing: what is on the screen can be opened."""
        if bericht.state is WorkerState.ERROR and bericht.worker.group == GROEP:
            self._start.vordert("")
            self._start.meld("De lijst is niet compleet. Kijk na met: andere-vragen controleer")

    def _read(self) -> None:
        from andere_vragen.app.startlijst import startlijst

        werk = get_current_worker()
        plaatsen, vandaag = self._opdracht.plaatsen, self._opdracht.klok().date()
        for nieuws in startlijst(plaatsen.map, plaatsen.cache, vandaag, lambda: self._may_go_on(werk)):
            if werk.is_cancelled:
                continue
            if isinstance(nieuws, str):
                self._app.call_from_thread(self._start.vordert, nieuws)
            else:
                self._app.call_from_thread(self._start.toon, *nieuws)
                gc.freeze()  # ten thousand lines that stay: looking at all of them would be felt

    def _may_go_on(self, werk: Worker[Any]) -> bool:
        while self._start.bezig and not werk.is_cancelled:
            time.sleep(WACHT)
        return not werk.is_cancelled
