"""The question on the table, with the zetje under it."""

from textual.content import Content
from textual.geometry import Size
from textual.reactive import reactive
from textual.widget import Widget

from andere_vragen.widgets.blokletters import HOOGTE, blokletters
from andere_vragen.widgets.vouwen import kort, vouw

LAAG, RUIM = 16, 32
"""Rows of the window under which there is only the question, and from which it is written large."""


class Vraagvak(Widget):
    """Where we are in the route, the question, and one zetje. Its height does not change with the zetje."""

    titel: reactive[str] = reactive("", layout=True)
    vraag: reactive[str] = reactive("", layout=True)
    zetje: reactive[str] = reactive("")
    stippen: reactive[str] = reactive("")
    tijd: reactive[str] = reactive("")

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """The title, the question, and room for a zetje of two lines (one in a low window)."""
        kop = 0 if self.app.size.height < LAAG else 1
        return kop + len(self._question(width)) + self._prompt_lines

    @property
    def _prompt_lines(self) -> int:
        return 1 if self.app.size.height < LAAG else 2

    def render(self) -> Content:
        """The question in the middle, everything else quiet around it."""
        breedte = self.size.width
        regels = [Content.styled(regel, "bold $accent").center(breedte) for regel in self._question(breedte)]
        kop = [] if self.app.size.height < LAAG else [self._head(breedte)]
        return Content("\n").join([*kop, *regels, *self._prompt(breedte)])

    def _question(self, breedte: int) -> list[str]:
        if self.app.size.height < RUIM:
            return vouw(self.vraag, breedte)
        groot = blokletters(self.vraag, breedte, 2 * HOOGTE)
        regels = groot.split("\n") if groot else vouw(self.vraag, breedte)
        langst = max(map(len, regels))
        return ["", *(regel.ljust(langst) for regel in regels), ""]

    def _head(self, breedte: int) -> Content:
        titel = Content.styled(kort(self.titel, breedte), "bold $primary")
        for rechts in (f"{self.tijd} {self.stippen}", self.tijd):  # the step also stands at the top
            gat = breedte - titel.cell_length - len(rechts)
            if gat > 0:
                return Content.assemble(titel, " " * gat, (rechts, "$primary"))
        return titel

    def _prompt(self, breedte: int) -> list[Content]:
        voor = "F2 "
        stukken = vouw(self.zetje, breedte - len(voor)) if self.zetje else []
        if len(stukken) > self._prompt_lines:
            *begin, _ = stukken[: self._prompt_lines]
            stukken = [*begin, kort(" ".join(stukken[len(begin) :]), breedte - len(voor))]
        voren = (voor, " " * len(voor))
        regels = [
            Content.assemble((begin, "$primary"), (stuk, "$foreground"))
            for begin, stuk in zip(voren, stukken, strict=False)
        ]
        return [*regels, *[Content("")] * (self._prompt_lines - len(regels))]
