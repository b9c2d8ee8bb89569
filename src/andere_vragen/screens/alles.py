"""Alles: everything said, in full, by question; to read, to change, and to jump from."""

from textual.app import ComposeResult
from textual.binding import Binding

from andere_vragen.casus.gesprek import Gesprek, Klok
from andere_vragen.casus.uitspraken import Afspraak
from andere_vragen.casus.wijzers import Uitspraakwijzer, Wijzer
from andere_vragen.rijen.afspreken import nieuwe_afspraak
from andere_vragen.rijen.alles import EERDER, Schermplek, Vel, alles, eerder_gezegd
from andere_vragen.rijen.beelden import beelden
from andere_vragen.rijen.soorten.notities import EenLijst
from andere_vragen.screens.basis import NIETS_AANGEWEZEN, GesprekScreen
from andere_vragen.screens.toetsen import bindings, toets
from andere_vragen.widgets.balken import Knop, Kop, Melding, Voet
from andere_vragen.widgets.flipover import Flipover


class AllesScreen(GesprekScreen[str]):
    """The flip-over. Enter on a heading goes to that question, Enter on an item changes it.

    It opens at the question the group is on, or with `eerder` at the sitting before this one.
    """

    BINDINGS = [
        *bindings(toets("F9"), toets("F10")),
        Binding("up", "stap(-1)"),
        Binding("down", "stap(1)"),
        Binding("tab", "kop(1)"),
        Binding("shift+tab", "kop(-1)"),
        Binding("pageup", "blad(-1)"),
        Binding("pagedown", "blad(1)"),
        Binding("shift+up", "schuif(-1)"),
        Binding("shift+down", "schuif(1)"),
        Binding("enter", "kies"),
        Binding("delete", "weg"),
        Binding("f5", "afspraak"),
        Binding("ctrl+k", "andere_rij"),
        Binding("ctrl+r", "handen"),
        Binding("ctrl+z", "ongedaan"),
        Binding("ctrl+y", "opnieuw"),
        Binding("escape,f3", "sluit"),
    ]

    def __init__(self, gesprek: Gesprek, klok: Klok, *, eerder: bool = False) -> None:
        super().__init__(gesprek, klok)
        self._eerder = eerder

    def compose(self) -> ComposeResult:
        """The head, all sheets, and what the keys do here."""
        yield Kop()
        yield Flipover()
        yield Melding()
        yield Voet(
            [
                Knop("Enter", "Kies", "kies"),
                Knop("F5", "Afspraak", "afspraak"),
                Knop("Delete", "Weg", "weg"),
                Knop("PgDn", "Verder", "blad(1)"),
                Knop("Esc", "Terug", "sluit"),
            ],
            ("Esc", "Enter", "Delete", "F5", "PgDn"),
        )

    def on_mount(self) -> None:
        """Begin where it was asked to."""
        vorige = eerder_gezegd(self.gesprek)[:1] if self._eerder else ()
        hier = vorige[0].plek if vorige else Schermplek(self.gesprek.scherm.id)
        self.query_one(Flipover).toon(self._sheets, hier)
        self.query_one(Kop).links = f"Alles · {self.gesprek.casus.schuilnaam}"

    def watch_gesprek(self) -> None:
        """Redraw from the new value."""
        if self.is_mounted:
            self.query_one(Flipover).toon(self._sheets)

    @property
    def _sheets(self) -> tuple[Vel, ...]:
        gesprek = self.gesprek
        return (*beelden(gesprek), *alles(gesprek), *eerder_gezegd(gesprek))

    @property
    def wijst(self) -> Wijzer | None:
        """What the group points at on the sheets, when it is something that can change."""
        item = self.query_one(Flipover).item
        return item.wijzer if item else None

    def getoond(self, gesprek: Gesprek) -> tuple[Wijzer, ...]:
        """What stands in the same row of the same question."""
        delen = ([item.wijzer for item in deel.items] for vel in alles(gesprek) for deel in vel.delen)
        samen = next((deel for deel in delen if self.wijst in deel), [])
        return tuple(wijzer for wijzer in samen if wijzer)

    def action_stap(self, richting: int) -> None:
        """Walk along everything."""
        self.query_one(Flipover).stap(richting)

    def action_kop(self, richting: int) -> None:
        """To the next or the previous question."""
        self.query_one(Flipover).kop(richting)

    def action_blad(self, richting: int) -> None:
        """A screenful further or back."""
        self.query_one(Flipover).blad(richting)

    def on_flipover_aangeklikt(self) -> None:
        """A second click is Enter."""
        self.action_kies()

    def action_kies(self) -> None:
        """Jump to a question, or change an item."""
        flipover = self.query_one(Flipover)
        if self.wijst:
            self.action_bewerk()
        elif flipover.item:
            self.meld(EERDER)
        elif flipover.vel.naar:
            self.weg(flipover.vel.naar)
        else:
            self.meld(flipover.vel.melding)

    def action_afspraak(self) -> None:
        """Begin an afspraak with what is pointed at; of an afspraak itself open the form."""
        if not (ding := self.query_one(Flipover).ding):
            self.meld(NIETS_AANGEWEZEN)
        elif self._is_afspraak:
            self.action_bewerk()
        else:
            hier = EenLijst(self.gesprek, self.gesprek.scherm, ())
            self.open_formulier(nieuwe_afspraak(self.gesprek, hier, "", self.klok().date(), ding))

    @property
    def _is_afspraak(self) -> bool:
        wat = self.wijst
        return isinstance(wat, Uitspraakwijzer) and isinstance(
            self.gesprek.sessie.uitspraak(wat.id), Afspraak
        )

    def action_sluit(self) -> None:
        """Back to the question."""
        self.weg("")
