"""The question on the table, with the zetje under it."""

from textual.content import Content
from textual.geometry import Size
from textual.reactive import reactive
from textual.widget import Widget

from andere_vragen.widgets.venster import kort, vouw


class Vraagvak(Widget):
    """Where we are in the route, the question, and one prompt. Its height does not change with the prompt."""

    titel: reactive[str] = reactive("", layout=True)
    vraag: reactive[str] = reactive("", layout=True)
    zetje: reactive[str] = reactive("")
    stippen: reactive[str] = reactive("")

    @property
    def _low(self) -> bool:
        return self.app.size.height < 16

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Title, question and room for a zetje of two lines (one in a low window)."""
        hoogte = len(vouw(self.vraag, width))
        return hoogte + (1 if self._low else 3 + (2 if self.app.size.height >= 32 else 0))

    def render(self) -> Content:
        """Centre the question; the zetje is a quiet line under it."""
        breedte = self.size.width
        regels = [Content.styled(stuk, "bold $accent").center(breedte) for stuk in vouw(self.vraag, breedte)]
        zetje_regels = 1 if self._low else 2
        zetje = self._prompt(breedte, zetje_regels)
        if not self._low:
            lucht = [Content("")] if self.app.size.height >= 32 else []
            regels = [self._titel(breedte), *lucht, *regels, *lucht]
        return Content("\n").join([*regels, *zetje])

    def _titel(self, breedte: int) -> Content:
        titel = Content.styled(kort(self.titel, breedte), "bold $primary")
        if not self.stippen or titel.cell_length + len(self.stippen) + 2 > breedte:
            return titel
        gat = breedte - titel.cell_length - len(self.stippen)
        return Content.assemble(titel, " " * gat, (self.stippen, "$primary"))

    def _prompt(self, breedte: int, regels: int) -> list[Content]:
        if not self.zetje:
            return [Content("")] * regels
        stukken = vouw(self.zetje, breedte - 3)
        if len(stukken) > regels:
            stukken = [*stukken[: regels - 1], kort(" ".join(stukken[regels - 1 :]), breedte - 3)]
        eerste = Content.assemble(("F2 ", "$primary"), (stukken[0], "$foreground"))
        rest = [Content.styled(f"   {stuk}", "$foreground") for stuk in stukken[1:]]
        return [eerste, *rest, *[Content("")] * (regels - len(stukken))]
