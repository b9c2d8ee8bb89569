"""The line to type on: what the next line will be, its draft, and what it becomes."""

from pydantic import ValidationError
from textual.widgets import Input, Label

from andere_vragen.casus.gesprek import Gesprek, Klok
from andere_vragen.casus.uitspraken import MAX_TEKST
from andere_vragen.rijen.afspreken import NIEUWE_AFSPRAAK, groefregel, halve_afspraak, nieuwe_afspraak
from andere_vragen.rijen.dingen import Trede, Voorstel
from andere_vragen.rijen.formulieren import om_in_te_vullen
from andere_vragen.rijen.invoersoorten import ENTER_IS_JA, UITNODIGING, WOORD, na_f4
from andere_vragen.rijen.treden import te_noemen
from andere_vragen.rijen.zeggen import NietBegrepenError, bevestigd, gezegd
from andere_vragen.screens.basis import Gespreksscherm
from andere_vragen.screens.berichten import Getypt, Vastgelegd
from andere_vragen.taal.fouten import nederlands
from andere_vragen.taal.woorden import Invoersoort
from andere_vragen.widgets.invoer import Invoer
from andere_vragen.widgets.trap import Trap
from andere_vragen.widgets.vouwen import kort


class Schrijfscherm(Gespreksscherm[None]):
    """A screen with rows and one line (`Invoer` and the label ``wat``) on which everything is typed."""

    def __init__(self, gesprek: Gesprek, klok: Klok) -> None:
        super().__init__(gesprek, klok)
        self._soort: Invoersoort = self.gesprek.scherm.invoer
        self._niveau: str | None = None
        self._plek = ""

    @property
    def voorstel(self) -> Voorstel | None:
        """The afspraak that the screen proposes now; most screens propose none."""
        return None

    @property
    def _open(self) -> Trede:
        return self.query_one(Trap).open

    # What the next line will be

    def _refresh_line(self) -> None:
        """Label, invitation and names for the row that is open; the draft moves along."""
        trede, scherm, invoer = self._open, self.gesprek.scherm, self.query_one(Invoer)
        niveau = self.gesprek.vragen.niveau(trede.niveau or self._niveau)
        over = f" · {niveau.label}" if niveau else ""
        wat = (self._soort == "notitie" and trede.label) or WOORD[self._soort] + over
        self.query_one("#wat", Label).update(kort(wat, self.size.width // 2))
        ja = bevestigd(self.gesprek, trede, self.klok().date())
        invoer.placeholder = ENTER_IS_JA if ja and not self.gesprek.alleen_lezen else UITNODIGING[self._soort]
        invoer.vul_aan(te_noemen(self.gesprek, trede))
        plek = "/".join(
            deel
            for deel in (scherm.id, trede.id, self._soort if self._soort != scherm.invoer else "")
            if deel
        )
        if plek != self._plek:
            oud, self._plek = self._plek, plek
            if oud and invoer.value:
                self.post_message(Getypt({oud: "", plek: invoer.value}))

    def action_rij(self, richting: int) -> None:
        """To the next row; on a screen of one list, to the next niveau the line is about."""
        if self._open.label:
            self.query_one(Trap).rij(richting)
            return
        niveaus: list[str | None] = [None, *(niveau.id for niveau in self.gesprek.vragen.niveaus)]
        self._niveau = niveaus[(niveaus.index(self._niveau) + richting) % len(niveaus)]
        self._refresh_line()

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
        vandaag = self.klok().date()
        trede = self._open._replace(afspraak=voorstel)  # it comes before what the row itself proposes
        self.open_formulier(nieuwe_afspraak(self.gesprek, trede, "", vandaag))

    def _begin_afspraak(self, wat: str) -> None:
        """When somebody began an afspraak already, that one goes on, and the field keeps its words."""
        if wat.strip() and halve_afspraak(self.gesprek):
            self._give_back(wat)
            wat = ""
        elif wat.strip():
            self.post_message(Getypt({self._plek: "", f"{NIEUWE_AFSPRAAK}/wat": wat}))
        trap, vandaag = self.query_one(Trap), self.klok().date()
        self.open_formulier(
            nieuwe_afspraak(self.gesprek, trap.open, wat.strip(), vandaag, trap.gekozen, self.voorstel)
        )

    def action_hypothese(self) -> None:
        """The next line is a hypothesis; pressed again it is what it was."""
        self._soort = na_f4(self.gesprek.scherm.invoer, self._soort)
        self._refresh_line()

    def action_parkeren(self) -> None:
        """The next line is for another moment; pressed again it is what it was."""
        gewoon = self.gesprek.scherm.invoer
        self._soort = gewoon if self._soort == "parkeren" else "parkeren"
        self._refresh_line()

    def _draft(self) -> tuple[str, str, str]:
        """Where something half typed stands on this screen: its place, its row, and the words.

        The place is the screen, the row where there are rows, and what the line is when that is not
        what it mostly is here: ``context/school/hypothese``.
        """
        hier = self.gesprek.scherm.id
        for plek, tekst in self.gesprek.sessie.concept.items():
            scherm, *rest = plek.split("/")
            if scherm == hier:
                rij = "/".join(rest[:-1] if rest and rest[-1] in WOORD else rest)
                return plek, rij, tekst
        return "", "", ""

    def _draft_row(self) -> str | None:
        """The row in which something is half typed."""
        plek, rij, _ = self._draft()
        return rij if plek else None

    def _show_draft(self) -> None:
        """The half-typed words, as what they were going to be."""
        plek, _, tekst = self._draft()
        if tekst:
            self._soort = next((soort for soort in WOORD if plek.endswith(f"/{soort}")), self._soort)
            self.query_one(Invoer).zet(tekst)
            self._plek = plek  # of a row that is gone, they move to the row that is open

    # What it becomes

    def on_input_changed(self, event: Input.Changed) -> None:
        """Half-typed text belongs to the Sessie from its first letter."""
        event.stop()
        if self._plek and not self.gesprek.alleen_lezen:
            self.post_message(Getypt({self._plek: event.value}))
            if event.value:
                self.query_one(Trap).los()
                self.meld(self.raad(self._open, event.value))

    def raad(self, trede: Trede, tekst: str) -> str:
        """A soft word on what is being typed; on most screens only when it gets too long."""
        del trede
        if len(tekst) > MAX_TEKST:
            return "Deze regel is te lang. Knip hem in stukken."
        return groefregel(self.gesprek, tekst) if self._soort == "afspraak" else ""

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter: record the line, or change what is pointed at when there is no line."""
        event.stop()
        if not event.value.strip():
            self._without_words()
        elif self._soort == "afspraak":
            self._begin_afspraak(event.value)
        elif not self._record([event.value]):
            self._give_back(event.value)

    def _without_words(self) -> None:
        """Enter alone: yes to what the row asks, or change what is pointed at."""
        trap = self.query_one(Trap)
        if trap.gekozen and trap.gekozen.id:
            self.action_bewerk()
        elif self.gesprek.alleen_lezen:
            self.meld(self.gesprek.alleen_lezen)
        elif ja := bevestigd(self.gesprek, trap.open, self.klok().date()):
            self.post_message(Vastgelegd(ja))
            self.meld(ja.melding)
        elif over := om_in_te_vullen(self.gesprek, trap.open):
            self.open_formulier(over)

    def on_invoer_geplakt(self, event: Invoer.Geplakt) -> None:
        """Every pasted line is something that was said; when one is refused they all stay in the field."""
        invoer = self.query_one(Invoer)
        eerste, *rest = event.regels
        regels = [invoer.value + eerste, *rest]
        with self.prevent(Input.Changed):
            invoer.clear()
        if self._record(regels):
            self.meld(f"{len(regels)} regels vastgelegd. ctrl+z maakt het ongedaan.")
        else:
            self._give_back(" ".join(regels))

    def _give_back(self, tekst: str) -> None:
        """Words that were not accepted stand in the field again, before what was typed since."""
        invoer = self.query_one(Invoer)
        with self.prevent(Input.Changed):
            invoer.zet(tekst + invoer.value)
        self.post_message(Getypt({self._plek: invoer.value}))

    def _record(self, regels: list[str]) -> bool:
        """Make values of these lines and send them up; False when they are refused."""
        if self.gesprek.alleen_lezen:
            return False
        try:
            wijziging = gezegd(
                self.gesprek, self._open, self._soort, regels, self._niveau, self.klok().date()
            )
        except (ValidationError, NietBegrepenError) as fout:
            self.meld(_in_dutch(fout))
            return False
        plek = self._plek
        self._soort, self._niveau = self.gesprek.scherm.invoer, None
        self.post_message(Vastgelegd(wijziging, (plek,)))
        self.meld("")
        return True

    def on_invoer_weg_gevraagd(self) -> None:
        """Delete in the empty field."""
        self.action_weg()


def _in_dutch(fout: ValidationError | NietBegrepenError) -> str:
    if isinstance(fout, ValidationError):
        zin = nederlands(fout.errors()[0])
        return f"Nog niet vastgelegd: {zin}."
    return str(fout)
