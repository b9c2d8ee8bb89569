"""The line to type on: it shows whose turn it is (`rijen.beurt`), and passes on what is typed."""

from dataclasses import replace

from pydantic import ValidationError
from textual.widgets import Input, Label

from andere_vragen.casus.concept import Conceptplek, Regelplek, Rijplek, Veldplek
from andere_vragen.casus.gesprek import Gesprek, Klok
from andere_vragen.casus.wijzers import NieuweAfspraak, Wijzer
from andere_vragen.casus.zetjes import Duwtje
from andere_vragen.rijen.afspreken import halve_afspraak, voorgesteld
from andere_vragen.rijen.berichten import Getypt, Vastgelegd
from andere_vragen.rijen.beurt import Beurt, halve_regel
from andere_vragen.rijen.invulling import Invulling
from andere_vragen.rijen.voorstellen import Voorstel
from andere_vragen.rijen.welke import rijen_van
from andere_vragen.rijen.wijzigen import Wijziging
from andere_vragen.rijen.zeggen import NietBegrepenError, geweigerd
from andere_vragen.screens.basis import NAAR_WELKE_RIJ, GesprekScreen
from andere_vragen.screens.kies import KiesScreen, genummerd
from andere_vragen.vragen.schermen import Scherm
from andere_vragen.widgets.invoer import Invoer
from andere_vragen.widgets.trap import Trap
from andere_vragen.widgets.vouwen import kort

NAAST_DE_NAAM = 6
"""Cells for the sign behind the name of the line, and the air around it."""


class SchrijfScreen(GesprekScreen[None]):
    """A screen with rows and one line (`Invoer` and the label ``wat``) on which everything is typed."""

    _beurt: Beurt
    _plek: Regelplek | None = None
    """Where what stands in the field is kept as a draft."""
    _naar: Rijplek | None = None
    """The row that opens when what was recorded is there."""

    def __init__(self, gesprek: Gesprek, klok: Klok) -> None:
        super().__init__(gesprek, klok)
        self._duwtje = Duwtje("", "")

    # What the next line will be

    @property
    def beurt(self) -> Beurt:
        """Where the group is now; the trap knows which row is open."""
        return replace(self._beurt, gesprek=self.gesprek, plaats=self.query_one(Trap).plaats)

    @beurt.setter
    def beurt(self, beurt: Beurt) -> None:
        self._beurt = beurt
        self._refresh_line()

    @property
    def open_rij(self) -> Rijplek | None:
        """That of the line."""
        return self.beurt.rij.plek

    def _begin(self) -> None:
        """Open at the words that were half typed here. Of a row that is gone they move to the open one."""
        self._beurt, self._plek, self._naar = Beurt.begonnen(self.gesprek), None, None
        self.query_one(Trap).sta(self._beurt.plaats)
        half = halve_regel(self.gesprek)
        if half:
            self._plek = half.regelplek
        with self.prevent(Input.Changed):
            self.query_one(Invoer).zet(half.tekst if half else "")

    def _refresh_line(self) -> None:
        """Label, invitation and names for the row that is open; the draft moves along."""
        beurt, invoer = self.beurt, self.query_one(Invoer)
        self._show_name()
        invoer.vul_aan(beurt.rij.te_noemen())
        self._duwtje = beurt.zetje()
        was, self._plek = self._plek, beurt.plek
        if was and was != beurt.plek and invoer.value:
            self.vertel(Getypt({was: None, beurt.plek: invoer.value}))

    def _show_name(self) -> None:
        """What the line is called and what may be typed: the longest of both that fit beside each other."""
        namen, zinnen = self.beurt.namen, self.beurt.uitnodigingen(self.klok().date())
        paren = [(naam, zin) for zin in zinnen for naam in namen]
        ruimte = self.size.width - NAAST_DE_NAAM
        past, zin = next((paar for paar in paren if len("".join(paar)) <= ruimte), paren[-1])
        self.query_one(Invoer).placeholder = zin
        wat, label = f"{kort(past, self.size.width // 2)} ►", self.query_one("#wat", Label)
        if wat != label.content:  # an update lays the whole screen out again
            label.update(wat)

    def on_resize(self) -> None:
        """Another width, another name."""
        if self.query(Invoer) and self.query_one(Trap).plaats.rijen:
            self._show_name()

    def _show_rows(self) -> None:
        """The rows as they are now, at the one that what was recorded opens."""
        self.query_one(Trap).toon(rijen_van(self.gesprek), self._naar)
        self._naar = None

    def _typed_again(self, was: Gesprek) -> None:
        """Half a line that came back since `was` stands in the field, as long as nothing else does."""
        plek, invoer = self.beurt.plek, self.query_one(Invoer)
        toen, nu = _half(was, plek), _half(self.gesprek, plek)
        if nu and nu != toen and invoer.value == toen:
            with self.prevent(Input.Changed):
                invoer.zet(nu)

    def _taken_back(self) -> Regelplek | None:
        invoer = self.query_one(Invoer)
        if not invoer.value or self.gesprek.alleen_lezen:
            return None
        with self.prevent(Input.Changed):
            invoer.clear()
        return self._plek

    def _typing_at(self) -> Regelplek:
        return self.beurt.plek

    def action_rij(self, richting: int) -> None:
        """To the next row; on a screen of one list, to the next niveau the line is about."""
        if self.beurt.plaats.een_lijst:
            self.beurt = self.beurt.ander_niveau(richting)
        else:
            self.query_one(Trap).rij(richting)

    def action_hypothese(self) -> None:
        """The next line is a hypothesis; pressed again it is what it was."""
        self.beurt = self.beurt.met_f4()

    def action_parkeren(self) -> None:
        """The next line is for another moment; pressed again it is what it was."""
        self.beurt = self.beurt.geparkeerd()

    def action_andere_rij(self) -> None:
        """Move what is pointed at to another row of this screen, or else the line that is being typed."""
        if self.wijst or self.gesprek.alleen_lezen:
            super().action_andere_rij()
        elif self.beurt.plaats.een_lijst:
            self.meld("Hier is één lijst. Tab: waar gaat de regel over?")
        else:
            self._choose_row_to_type_in()

    def _choose_row(self, wat: Wijzer, scherm: Scherm | None = None) -> None:
        super()._choose_row(wat, scherm or self.gesprek.scherm)

    def _choose_row_to_type_in(self) -> None:
        trap = self.query_one(Trap)
        plekken = {rij.plek: rij.label for rij in trap.plaats.rijen if rij is not trap.open}

        def gekozen(nummer: str | None) -> None:
            if nummer:
                plek = [*plekken][int(nummer)]
                trap.sta(trap.plaats.los().met(trap.plaats.rijen, plek))
                self.meld(f"Wat je typt, hoort nu bij {plekken[plek]}.")

        self.erop(KiesScreen(NAAR_WELKE_RIJ, genummerd(plekken.values())), gekozen)

    # An afspraak

    def action_afspraak(self) -> None:
        """Open the form of a new afspraak; what stands in the field becomes its *wat*."""
        invoer = self.query_one(Invoer)
        wat = invoer.value
        with self.prevent(Input.Changed):
            invoer.clear()
        self._begin_afspraak(wat)

    def stel_voor(self, voorstel: Voorstel) -> None:
        """Open the form of an afspraak that another screen proposes. A half one has to be finished first."""
        if halve_afspraak(self.gesprek):
            self.meld("Er staat nog een halve afspraak. F5: maak die eerst af.")
            return
        self.open_formulier(voorgesteld(self.gesprek, voorstel, self.klok().date()))

    def _begin_afspraak(self, wat: str) -> None:
        """When somebody began an afspraak already, that one goes on, and the field keeps its words."""
        beurt = self.beurt
        if wat.strip() and halve_afspraak(self.gesprek):
            self._give_back(wat)
            wat = ""
        elif wat.strip():
            self.vertel(Getypt({beurt.plek: None, Veldplek(NieuweAfspraak(), "wat"): beurt.doel(wat)[1]}))
        self.open_formulier(beurt.afspraak(wat.strip(), self.klok().date(), self._duwtje))

    # What is typed

    def on_input_changed(self, event: Input.Changed) -> None:
        """Half-typed text belongs to the Sessie from its first letter."""
        event.stop()
        if self._plek is None or self.gesprek.alleen_lezen:
            return
        self.vertel(Getypt({self._plek: event.value or None}))
        if event.value:
            self.query_one(Trap).los()
            self.meld(self.beurt.raad(event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter: record the line, or change what is pointed at when there is no line."""
        event.stop()
        if not event.value.strip():
            self._without_words()
        elif self.beurt.wordt == "afspraak":
            self._begin_afspraak(event.value)
        elif not self._record([event.value]):
            self._give_back(event.value)

    def _without_words(self) -> None:
        """Enter alone: yes to what the row asks, or the form of what is pointed at."""
        if self.gesprek.alleen_lezen:
            self.meld(self.gesprek.alleen_lezen)
            return
        if self.herhaald or not (self.stil or self.wijst):
            return  # nobody said yes to what did not stand there for a while
        match self.beurt.zonder_woorden(self.klok().date()):
            case Wijziging() as ja:
                self.vertel(Vastgelegd(ja))
                self.meld(ja.melding)
            case Invulling() as invulling:
                self.open_formulier(invulling)

    def on_invoer_geplakt(self, event: Invoer.Geplakt) -> None:
        """Every pasted line is something that was said; those that are refused stay in the field."""
        invoer = self.query_one(Invoer)
        eerste, *rest = event.regels
        regels = [invoer.value + eerste, *rest]
        with self.prevent(Input.Changed):
            invoer.clear()
        te_zeggen: dict[str, str] = {}
        if self._refusal(regels):  # of all together
            te_zeggen = {regel: zin for regel in regels if (zin := self._refusal([regel]))}
        goed = [regel for regel in regels if regel not in te_zeggen] or regels
        if not self._record(goed, _recorded(len(goed))):
            self._give_back(" ".join(regels))
        elif te_zeggen:
            self._give_back(" ".join(te_zeggen))
            self.meld(f"{next(iter(te_zeggen.values()))} {_recorded(len(goed))}")

    def _give_back(self, tekst: str) -> None:
        """Words that were not accepted stand in the field again, before what was typed since."""
        invoer = self.query_one(Invoer)
        with self.prevent(Input.Changed):
            invoer.zet(tekst + invoer.value)
        self.vertel(Getypt({self.beurt.plek: invoer.value}))

    def _refusal(self, regels: list[str]) -> str:
        """Why these lines are not recorded; empty when they are."""
        try:
            self.beurt.gezegd(regels, self.klok().date())
        except (ValidationError, NietBegrepenError) as fout:
            return geweigerd(fout)
        return ""

    def _record(self, regels: list[str], melding: str = "") -> bool:
        """Make values of these lines and send them up; False when they are refused."""
        if self.gesprek.alleen_lezen:
            return False
        beurt = self.beurt
        try:
            wijziging = beurt.gezegd(regels, self.klok().date())
        except (ValidationError, NietBegrepenError) as fout:
            self.meld(geweigerd(fout))
            return False
        self.vertel(Vastgelegd(wijziging, (beurt.plek,)))
        self._beurt = beurt.na_een_regel()
        self._naar = wijziging.naar
        self.meld(wijziging.melding or melding)
        return True

    def on_invoer_weg_gevraagd(self) -> None:
        """Delete in the empty field is meant for what is pointed at."""
        self.action_weg()


def _recorded(aantal: int) -> str:
    return f"{aantal} regels vastgelegd. ctrl+z maakt het ongedaan." if aantal > 1 else ""


def _half(gesprek: Gesprek, plek: Conceptplek) -> str:
    """What is half typed in this place."""
    return next((half.tekst for half in gesprek.sessie.concept if half.plek == plek), "")
