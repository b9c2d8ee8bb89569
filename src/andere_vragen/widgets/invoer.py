"""The line on which everything is typed."""

from textual import events
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.suggester import Suggester
from textual.widgets import Input

from andere_vragen.tekst import schoon


class Aanvuller(Suggester):
    """Completes the last of a list of names, separated by commas."""

    def __init__(self, namen: tuple[str, ...]) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self.namen = namen

    async def get_suggestion(self, value: str) -> str | None:
        """The shortest name that begins as the last one that is being typed."""
        begin = value.rpartition(",")[2].lstrip()
        if not begin:
            return None
        klein = begin.casefold()
        passend = [naam for naam in self.namen if naam.casefold().startswith(klein)]
        return value + min(passend, key=len)[len(begin) :] if passend else None


class Invoer(Input):
    """An Input that cleans what is pasted, and gives several pasted lines as several lines."""

    class Geplakt(Message):
        """Several lines were pasted; the first one continues what stood in the field."""

        def __init__(self, regels: list[str]) -> None:
            super().__init__()
            self.regels = regels

    class WegGevraagd(Message):
        """Delete in an empty field: it is meant for what is pointed at."""

    virtual_size = reactive(Size(0, 0))  # in Input every key lays the whole screen out again

    def __init__(self, *, id: str | None = None, laat_los: bool = False) -> None:
        """With `laat_los` the words leave the field at Enter, and not when somebody answers to it."""
        super().__init__(id=id, compact=True, select_on_focus=False)
        self._laat_los = laat_los

    async def _on_key(self, event: events.Key) -> None:
        """Enter takes the words at once: letters typed right behind it belong to the next line."""
        if event.key != "enter" or not self._laat_los:
            await super()._on_key(event)
            return
        event.stop()
        event.prevent_default()
        await self.action_submit()
        with self.prevent(Input.Changed):  # the draft stays until the words are recorded
            self.clear()

    def on_focus(self) -> None:
        """Show where is typed: the words may be longer than the line."""
        self.call_after_refresh(self._show_cursor)

    def on_blur(self) -> None:
        """Words that nobody types in show from their beginning."""
        self.scroll_to(0, animate=False)

    def on_resize(self) -> None:
        """So it is when the line became shorter."""
        self.call_after_refresh(self._show_cursor)

    def _show_cursor(self) -> None:
        if self.has_focus:
            self.scroll_to_region(Region(self._cursor_offset, 0, 1, 1), force=True, animate=False)

    def vul_aan(self, namen: tuple[str, ...]) -> None:
        """Complete what is typed from these names; without names, type undisturbed."""
        self.suggester = Aanvuller(namen) if namen else None

    def _on_paste(self, event: events.Paste) -> None:
        event.stop()
        event.prevent_default()
        regels = [regel for regel in schoon(event.text).split("\n") if regel.strip()]
        if len(regels) > 1:
            self.post_message(self.Geplakt(regels))
        elif regels:
            self.replace(regels[0], *self.selection)

    def action_delete_right(self) -> None:
        """Delete a character, or ask for the item that is pointed at."""
        if self.value:
            super().action_delete_right()
        else:
            self.post_message(self.WegGevraagd())

    def zet(self, tekst: str) -> None:
        """Put these words in the field, as if they had been typed."""
        self.value = tekst
        self.cursor_position = len(tekst)
