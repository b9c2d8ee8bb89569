"""The line on which everything is typed."""

from collections.abc import Collection

from textual import events
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.suggester import Suggester
from textual.widgets import Input

from andere_vragen.taal.tekst import regels_in


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

    class Toets(Message):
        """A key that the screen answers to, in the order in which it was pressed among the letters."""

        def __init__(self, toets: str) -> None:
            super().__init__()
            self.toets = toets

    def __init__(self, *, id: str | None = None, door: Collection[str] = ()) -> None:
        """With `door`, keys for the screen, the words leave the field at Enter itself.

        Textual lets a key of the screen go round all widgets first, so that letters and Enter behind it
        overtake it. On the line where everything is typed the order must be that of the hands.
        """
        super().__init__(id=id, compact=True, select_on_focus=False)
        self._door = door

    @property
    def houdt_volgorde(self) -> bool:
        """Whether this is the line where everything is typed."""
        return bool(self._door)

    async def on_key(self, event: events.Key) -> None:
        """Keep the order; Textual does the rest of the keys."""
        if event.key in self._door:
            self.post_message(self.Toets(event.key))
        elif event.key == "enter" and self._door:
            await self.action_submit()
            with self.prevent(Input.Changed):  # the draft stays until the words are recorded
                self.clear()
        else:
            return
        event.stop()
        event.prevent_default()

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
            cursor = self.cursor_screen_offset - self.content_region.offset + self.scroll_offset
            self.scroll_to_region(Region.from_offset(cursor, (1, 1)), force=True, animate=False)

    def vul_aan(self, namen: tuple[str, ...]) -> None:
        """Complete what is typed from these names; without names, type undisturbed."""
        self.suggester = Aanvuller(namen) if namen else None

    def on_paste(self, event: events.Paste) -> None:
        """On the line several lines are several lines; in a field they come behind each other.

        Textual keeps only the first.
        """
        event.stop()
        event.prevent_default()
        regels = regels_in(event.text)
        if self.houdt_volgorde and len(regels) > 1:
            self.post_message(self.Geplakt(regels))
        elif regels:
            self.replace(" ".join(regels), *self.selection)

    def action_delete_right(self) -> None:
        """Delete a character, or ask for the item that is pointed at."""
        if self.value:
            super().action_delete_right()
        else:
            self.post_message(self.WegGevraagd())

    def action_copy(self) -> None:
        """Nothing: what is said stays in this window."""

    def action_cut(self) -> None:
        """Nothing either: cut words would be gone from here, and lie where anybody can paste them."""

    def action_delete_right_all(self) -> None:
        """Nothing: ctrl+k is for another row, and where there are none it takes no words away."""

    def zet(self, tekst: str) -> None:
        """Put these words in the field, as if they had been typed."""
        self.value = tekst
        self.cursor_position = len(tekst)
