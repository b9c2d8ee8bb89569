"""What stands beside what was said: somebody's own view of it, and that it was put right."""

from pydantic import Field

from andere_vragen.casus.uitspraken import Moment, Regel, Tekst, Waarde, Zin, nieuw_id


class Zienswijze(Waarde):
    """How somebody sees it whom it is about. Nobody else changes a word of it."""

    id: str = Field(default_factory=nieuw_id)
    wie: Regel
    """By role."""
    tekst: Tekst
    moment: Moment
    over: str | None = None
    """The id of what it is about; None when it is about the sitting as a whole."""


class Correctie(Waarde):
    """That something was put right: where, when and why; never what it was."""

    plek: str
    """The id of what was said, or the name of the field of the sitting."""
    moment: Moment
    reden: Zin = ""
