"""Starts the program so that it breaks on the signal USR1, in the way that the first word names."""

import asyncio
import resource
import signal
import sys
import threading
from collections.abc import Callable
from functools import partial
from unittest.mock import patch

from textual import events
from textual.app import App
from textual.message import Message
from textual.widgets import Input

from andere_vragen.app.app import AndereVragen
from andere_vragen.cli import main


class _EigenBeeldError(Exception):
    """Textual lets such an error draw its own report."""

    def __rich__(self) -> str:
        return str(self)


def _breek(app: App[None], *_: object, soort: type[Exception] = ValueError) -> None:
    """A mistake of the kind that tells: the words are in the error and in a local variable."""
    getypt = [veld.value for scherm in app.screen_stack for veld in scherm.query(Input)]
    raise soort(*getypt)


def _draad(app: AndereVragen) -> None:
    """Beside the leaving: nobody waits for such a thread, and Python by itself prints why it ended."""
    afscheid = app.afscheid

    def afscheid_en_draad() -> str:
        draad = threading.Thread(target=_breek, args=(app,))
        draad.start()
        draad.join()
        return afscheid()

    patch.object(app, "afscheid", afscheid_en_draad).start()


def _tekenen(app: App[None]) -> None:
    patch.object(app.screen, "render_lines", partial(_breek, app)).start()
    app.screen.refresh()


def _toetsenbord(app: App[None]) -> None:
    """At the next exclamation mark, in the thread that reads the keys."""
    driver = app._driver
    assert driver
    lees = driver.process_message

    def lees_of_breek(bericht: Message) -> None:
        if isinstance(bericht, events.Key) and bericht.character == "!":
            _breek(app)
        lees(bericht)

    patch.object(driver, "process_message", lees_of_breek).start()


MANIEREN: dict[str, Callable[[AndereVragen], object]] = {
    "boodschap": lambda app: app.call_later(_breek, app),
    "boodschap van een scherm": lambda app: app.screen.call_later(_breek, app),
    "eigen beeld": lambda app: app.call_later(partial(_breek, soort=_EigenBeeldError), app),
    "klokje": lambda app: app.set_timer(0.01, partial(_breek, app)),
    "werker": lambda app: app.run_worker(partial(_breek, app), thread=True),
    "tekenen": _tekenen,
    "toetsenbord": _toetsenbord,
    "afscheid": lambda app: patch.object(app, "afscheid", partial(_breek, app)).start(),
    "draad": _draad,
}


if __name__ == "__main__":
    _, manier, *woorden = sys.argv
    begin = AndereVragen.on_mount

    def begin_breekbaar(app: AndereVragen) -> None:
        begin(app)
        asyncio.get_running_loop().add_signal_handler(signal.SIGUSR1, MANIEREN[manier], app)

    resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)
    with patch.object(AndereVragen, "on_mount", begin_breekbaar):
        main(woorden)
