"""What has to be said to Textual before it is loaded, so that it is quiet about what the group types."""

import os
import selectors
import sys
from codecs import getincrementaldecoder
from functools import partial
from types import SimpleNamespace


def quiet_textual() -> None:
    """No logs and screenshots of what the group says, no kitty keys.

    With that keyboard protocol accents typed with dead keys get lost (Textual issue 6552). Bytes that
    are no UTF-8 would end the app (6456); they become ``�``. On leaving, Textual waits a tenth of a
    second more after it stopped listening; then there is nothing to wait for.
    """
    for naam in [naam for naam in os.environ if naam.startswith("TEXTUAL")]:
        del os.environ[naam]
    os.environ["TEXTUAL_DISABLE_KITTY_KEY"] = "1"
    if sys.platform != "win32":
        from textual.drivers import linux_driver

        def forgiving(naam: str) -> object:
            return partial(getincrementaldecoder(naam), errors="replace")

        class Listening(selectors.SelectSelector):
            def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
                return super().select(timeout if self.get_map() else 0)

        vars(linux_driver)["getincrementaldecoder"] = forgiving
        vars(linux_driver)["selectors"] = SimpleNamespace(
            SelectSelector=Listening, EVENT_READ=selectors.EVENT_READ
        )
