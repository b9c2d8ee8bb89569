"""From the question to what is laid over it, and back: the pause, the end, everything said, papers, help."""

from textual import events

from andere_vragen.casus.concept import Rijplek
from andere_vragen.casus.gesprek import Gesprek, Klok
from andere_vragen.papieren.lijst import PAPIEREN
from andere_vragen.rijen.berichten import Naar, PapierGevraagd, PapierOpenen, Verder, Weggelegd
from andere_vragen.rijen.einde import NogOpen
from andere_vragen.rijen.stilstaan import STILGESTAAN, stilstaan
from andere_vragen.screens import einde
from andere_vragen.screens import stilstaan as stil
from andere_vragen.screens.alles import AllesScreen
from andere_vragen.screens.groot import GrootScreen
from andere_vragen.screens.hulp import HulpScreen
from andere_vragen.screens.kies import KiesScreen
from andere_vragen.screens.opdrachten import OpdrachtenScreen
from andere_vragen.screens.papier import OPENEN, opent
from andere_vragen.screens.rondje import RondjeScreen
from andere_vragen.screens.rustig import Getypt
from andere_vragen.screens.schrijven import SchrijfScreen
from andere_vragen.widgets.invoer import Invoer
from andere_vragen.widgets.kieslijst import Keus
from andere_vragen.widgets.trap import Trap


class OverstapScreen(SchrijfScreen):
    """A question that other screens are laid over; what they answer is done here."""

    def __init__(self, gesprek: Gesprek, klok: Klok) -> None:
        super().__init__(gesprek, klok)
        self._gehoord: set[str] = set()
        """Who was heard while this question lies here."""

    # On, and to the end

    def action_verder(self) -> None:
        """On to the next question; where the group looked around, it pauses once.

        What comes at the end is pressed on its own.
        """
        if not self.gesprek.volgende:
            self._to_the_end()
            return
        if not (wat := stilstaan(self.gesprek)):
            self.vertel(Verder())
            return

        def daarna(antwoord: stil.Antwoord | None) -> None:
            match antwoord:
                case stil.Verder():
                    self.vertel(Verder())
                case Getypt(tekst):
                    self._put(tekst)
                case Rijplek():
                    trap = self.query_one(Trap)
                    trap.sta(trap.plaats.los().met(trap.plaats.rijen, antwoord))

        scherm = stil.StilstaanScreen(self.gesprek, self.klok, wat)
        scherm.stand = self.stand
        self.erop(scherm, daarna)
        self.vertel(Weggelegd(STILGESTAAN))

    def _put(self, tekst: str) -> None:
        """Words that were typed on a screen over this one."""
        self.query_one(Invoer).post_message(events.Paste(tekst))

    def _to_the_end(self) -> None:
        """What is still open, and the papers; only from there the sitting ends."""
        if not self.stil:
            self.meld("Nog een keer F8, dan ronden we af.")
            return
        self._round_off()

    def _round_off(self) -> None:
        def daarna(antwoord: einde.Antwoord | None) -> None:
            match antwoord:
                case einde.Klaar():
                    self.vertel(Verder())
                case Getypt(tekst):
                    self._put(tekst)
                case NogOpen(_, scherm) if scherm != self.gesprek.scherm.id:
                    self.vertel(Naar(scherm))

        scherm = einde.EindeScreen(self.gesprek, self.klok)
        scherm.stand = self.stand
        scherm.set_reactive(einde.EindeScreen.papier, self.papier)
        self.erop(scherm, daarna)

    def action_rondje(self) -> None:
        """Go round the table: the signs stay as long as this question lies here, and are kept nowhere."""
        rollen = tuple(dict.fromkeys(wie.rol for wie in self.gesprek.beeld.aan_tafel))
        if not rollen:
            self.meld("Zet eerst bij “Aan tafel” wie hier zit.")
            return
        self.erop(RondjeScreen(rollen, self._gehoord))

    # Beside it

    def action_hulp(self) -> None:
        """Explain this screen."""
        self.erop(HulpScreen(self.gesprek.scherm, self.eerst), self._run_key)

    def action_opdrachten(self) -> None:
        """Choose a command from a list."""
        self.erop(OpdrachtenScreen(self.eerst), self._run_chosen)

    async def _run_chosen(self, actie: str | None) -> None:
        """What was chosen by its name was meant, so it ends the sitting without a rest before it."""
        if actie == "verder" and not self.gesprek.volgende:
            self._round_off()
        elif actie == "verder":
            self.vertel(Verder())
        else:
            await self._run_key(actie)

    async def _run_key(self, actie: str | None) -> None:
        if actie:
            await self.run_action(actie)

    def action_alles(self) -> None:
        """Everything said."""
        self._look_over(AllesScreen(self.gesprek, self.klok))

    def action_eerder(self) -> None:
        """What was said in the sitting before this one."""
        if self.gesprek.eerder:
            self._look_over(AllesScreen(self.gesprek, self.klok, eerder=True))
        else:
            self.meld("Dit is het eerste gesprek over deze casus.")

    def _look_over(self, scherm: AllesScreen) -> None:
        def naar(id: str | None) -> None:
            if id:
                self.vertel(Naar(id))

        scherm.stand = self.stand
        self.erop(scherm, naar)

    def action_papieren(self) -> None:
        """Choose a paper; it comes in the documents folder."""
        lezers = self.gesprek.vragen.soort.lezers
        keuzes = [Keus(naam, papier.heet(lezers), papier.achtervoegsel) for naam, papier in PAPIEREN.items()]
        keuzes += opent(self.papier)

        def gekozen(soort: str | None) -> None:
            if soort == OPENEN:
                self.vertel(PapierOpenen(self.papier))
            elif soort:
                self.vertel(PapierGevraagd(soort))

        self.erop(KiesScreen("Wat wil je op papier?", keuzes), gekozen)

    def action_groot(self) -> None:
        """Only the question that is asked now, in large letters."""

        async def daarna(antwoord: str | Getypt | None) -> None:
            if isinstance(antwoord, Getypt):
                self._put(antwoord.tekst)
            else:
                await self._run_key(antwoord)

        self.erop(GrootScreen(self.beurt.rij.vraag), daarna)
