"""A form: a few fields about one thing that was said."""

from typing import cast

from pydantic import ValidationError
from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widget import Widget
from textual.widgets import Input, Label, Static
from textual.widgets.input import Selection

from andere_vragen.rijen.berichten import Getypt
from andere_vragen.rijen.invulling import Invulling, Uitkomst, Veld
from andere_vragen.rijen.zeggen import NietBegrepenError, geweigerd
from andere_vragen.screens.berichten import Gespreksbericht
from andere_vragen.screens.laag import Venstertje
from andere_vragen.taal.tekst import regels_in
from andere_vragen.widgets.balken import Knop, Melding, Voet
from andere_vragen.widgets.invoer import Invoer
from andere_vragen.widgets.keuze import Keuze

NOG_NIET = "Dit is nog niet vastgelegd. Druk nog een keer: dan is weg wat hier getypt is."

_ERBIJ = 6
"""Lines of a form with air beside its fields: the border, the title, a message and the keys."""

REGEL = "regel-"
"""Before the name of a field: the line it stands on, with its label."""


class FormulierScreen(Venstertje[Uitkomst]):
    """Gives its value when it is saved, nothing when it is closed; what was typed is kept as concept."""

    BINDINGS = [
        ("enter", "volgende"),
        ("down,tab", "volgend_veld(1)"),
        ("up,shift+tab", "volgend_veld(-1)"),
        ("ctrl+s", "vastleggen"),
        ("escape", "sluit"),
        ("f9", "app.leeg"),
        ("f10", "app.stop"),
    ]

    def __init__(self, invulling: Invulling[Uitkomst]) -> None:
        super().__init__()
        self._invulling = invulling
        self._leeg: dict[str, str] = {}
        """How it was opened."""
        self._gezegd: dict[str, str] | None = None
        """Of what was said that it would go."""

    def compose(self) -> ComposeResult:
        """One line a field."""
        with Vertical():
            yield Static(self._invulling.titel, classes="titel", markup=False)
            for veld in self._invulling.zichtbaar:
                with Horizontal(classes="veld", id=f"{REGEL}{veld.naam}"):
                    yield Label(_name_of(veld.label, hier=False), markup=False)
                    yield _field(veld)
            yield Melding()
            yield Voet(
                [
                    Knop("Enter", "Verder", "volgende"),
                    Knop("ctrl+s", "Vastleggen", "vastleggen"),
                    Knop("Esc", "Terug", "sluit"),
                ]
            )

    def on_mount(self) -> None:
        """Begin at the first line that is still empty, so that a half-filled form goes on.

        A proposal is where it begins: it stands selected, so that other words take its place.
        """
        self._leeg = self._values
        self._ask_what_fits()
        self._advise()
        self._stand_on(self._first())

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """The field that takes the keys has a sign before its name, and not only another colour."""
        for veld in self._invulling.zichtbaar:
            widget = self._widget(veld)
            label = cast(Widget, widget.parent).query_one(Label)
            label.set_class(widget is event.widget, "-hier")
            label.update(_name_of(veld.label, hier=widget is event.widget), layout=False)

    def on_resize(self, event: events.Resize) -> None:
        """Every field and the keys stay in sight: the air between the fields gives way first."""
        hoog = 2 * len(self._invulling.zichtbaar) + _ERBIJ
        self.set_class(hoog > event.size.height, "-krap")

    def _first(self) -> Veld:
        """Where the form says, or else the first line that is empty."""
        velden, begin = self._asked, self._invulling.begin
        if begin:
            return next(veld for veld in velden if veld.naam == begin)
        return next((veld for veld in velden if not (veld.waarde or veld.opties)), velden[0])

    def _widget(self, veld: Veld) -> Invoer | Keuze:
        if veld.opties:
            return self.query_one(f"#{veld.naam}", Keuze)
        return self.query_one(f"#{veld.naam}", Invoer)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Half-typed text belongs to the Sessie."""
        event.stop()
        self._advise()
        self._draft()

    def _advise(self) -> None:
        """A soft word on what stands in the fields, or an empty line."""
        self.query_one(Melding).tekst = self._invulling.let_op(self._values)

    def on_keuze_veranderd(self) -> None:
        """A half-made choice is a draft too; another field may be asked by it."""
        self._ask_what_fits()
        self._advise()
        self._draft()

    @property
    def _asked(self) -> list[Veld]:
        """The fields that are asked with these choices."""
        waarden = self._values
        return [veld for veld in self._invulling.zichtbaar if veld.gevraagd(waarden)]

    def _ask_what_fits(self) -> None:
        asked = self._asked
        for veld in self._invulling.zichtbaar:
            self.query_one(f"#{REGEL}{veld.naam}").display = veld in asked

    def _draft(self) -> None:
        """All fields together; a form of no casus keeps none."""
        if self._invulling.over:
            self.post_message(Gespreksbericht(Getypt(self._invulling.concepten(self._values))))

    @property
    def _values(self) -> dict[str, str]:
        return {veld.naam: self._value(veld) for veld in self._invulling.velden}

    def _value(self, veld: Veld) -> str:
        return veld.waarde if veld.verborgen else _value(self._widget(veld))

    def typ(self, letter: str) -> None:
        """Who types on a choice means the next line: no letter is lost."""
        if not self._typed_on_choice(letter):
            super().typ(letter)

    def plak(self, tekst: str) -> None:
        """Who pastes on a choice too."""
        if not self._typed_on_choice(" ".join(regels_in(tekst))):
            super().plak(tekst)

    def _typed_on_choice(self, tekst: str) -> bool:
        """Put these words in the first line below a choice; False when there is none."""
        if not isinstance(self.focused, Keuze):
            return False
        velden = self._asked
        namen = [veld.naam for veld in velden]
        later = velden[namen.index(self.focused.id or "") + 1 :]
        regel = next((veld for veld in later if not veld.opties), None)
        if regel is None:
            return False
        self._stand_on(regel)
        invoer = self.query_one(f"#{regel.naam}", Invoer)
        apart = bool(invoer.value) and invoer.selection.is_empty and not invoer.value.endswith(" ")
        invoer.replace(f" {tekst}" if apart else tekst, *invoer.selection)
        return True

    def _stand_on(self, veld: Veld) -> None:
        """At once: the next letter is meant for it. A proposal is selected: other words take its place."""
        widget = self._widget(veld)
        self.set_focus(widget)
        if isinstance(widget, Invoer) and veld.voorstel and widget.value == veld.voorstel:
            widget.selection = Selection(len(widget.value), 0)  # so that it shows from its first word

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter in a field."""
        event.stop()
        self.action_volgende()

    def action_volgende(self) -> None:
        """To the next field; on the last one it saves."""
        if not (self.focused and self.focused.id == self._asked[-1].naam):
            self.action_volgend_veld(1)
        elif self.herhaald:
            self.query_one(Melding).tekst = "Nog een keer Enter legt het vast."
        else:
            self.action_vastleggen()

    def action_volgend_veld(self, richting: int) -> None:
        """Walk along the fields."""
        velden = self._asked
        namen = [veld.naam for veld in velden]
        hier = namen.index(self.focused.id) if self.focused and self.focused.id in namen else -richting
        if hier >= 0:
            self._look_after(namen[hier])
        veld = velden[(hier + richting) % len(namen)]
        self._stand_on(veld)

    def _look_after(self, veld: str) -> None:
        """What follows of a field that is left: only what is still empty is filled."""
        gevolg = self._invulling.nakijken(veld, self._values)
        for naam, waarde in gevolg.vult.items():
            widget = self.query_one(f"#{naam}", Invoer)
            if not widget.value:
                widget.zet(waarde)
        if gevolg.zegt:
            self.query_one(Melding).tekst = gevolg.zegt

    def action_vastleggen(self) -> None:
        """Save, or say what is still wrong and leave the words where they are."""
        try:
            self.weg(self._invulling.maak(self._values))
        except ValidationError as fout:
            self._refused(geweigerd(fout), fout.errors()[0]["loc"])
        except NietBegrepenError as fout:
            self._refused(geweigerd(fout), (fout.veld,) if fout.veld else ())

    def _refused(self, zin: str, plek: tuple[int | str, ...] = ()) -> None:
        """Say why, and go to the field it is about."""
        self.query_one(Melding).tekst = zin
        if plek:
            namen = {veld.naam: veld for veld in self._invulling.zichtbaar}
            self._widget(namen.get(str(plek[0]), self._invulling.zichtbaar[0])).focus()

    def action_sluit(self) -> None:
        """Close; what was typed is kept as concept, or else it is asked whether that may go."""
        if self.laat_los():
            self.weg(None)

    def laat_los(self) -> bool:
        """A form of no casus keeps no draft of what was typed in it: that it goes is said first."""
        waarden = self._values
        if self._invulling.over or waarden == self._leeg:
            return True
        if waarden == self._gezegd:
            return not self.herhaald
        self._gezegd = waarden
        self.meld(NOG_NIET)
        return False


def _name_of(label: str, *, hier: bool) -> str:
    return f"{'►' if hier else ' '} {label}"


def _field(veld: Veld) -> Invoer | Keuze:
    if veld.opties:
        return Keuze(veld.opties, veld.waarde, id=veld.naam)
    invoer = Invoer(id=veld.naam)
    invoer.value = veld.waarde
    invoer.placeholder = veld.hulp
    invoer.vul_aan(veld.hints)
    return invoer


def _value(widget: Invoer | Keuze) -> str:
    return widget.waarde if isinstance(widget, Keuze) else widget.value
