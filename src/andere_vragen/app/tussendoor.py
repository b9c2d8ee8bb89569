"""Between two sittings: one line that tells how an afspraak goes, without anybody holding a sitting."""

from functools import partial
from typing import TYPE_CHECKING

from andere_vragen.app.schrijven import niet_bewaard
from andere_vragen.screens.kies import KiesScreen
from andere_vragen.widgets.kieslijst import Keus

if TYPE_CHECKING:
    from andere_vragen.casus.gesprek import Gesprek, Klok
    from andere_vragen.dossier import Dossier
    from andere_vragen.rijen.wijzigen import Wijziging
    from andere_vragen.screens.start import StartScreen


class Tussendoor:
    """Asks on top of the start screen of which afspraak, and how it goes; then it is kept at once."""

    def __init__(self, start: "StartScreen", klok: "Klok") -> None:
        self._start, self._klok = start, klok

    def vraag(self, dossier: "Dossier") -> None:
        """Of which of the open ones?"""
        from andere_vragen.rijen.eerder import om_op_terug_te_kijken

        gesprek = dossier.tussendoor(self._klok())

        def gekozen(id: str | None) -> None:
            if id is None:
                dossier.los()
            else:
                self._ask_how(dossier, gesprek, id)

        lopen = om_op_terug_te_kijken(gesprek)
        keuzes = [Keus(loop.afspraak.id, loop.afspraak.wat, loop.afspraak.wie or "") for loop in lopen]
        self._start.erop(KiesScreen("Van welke afspraak vertel je iets?", keuzes), gekozen)

    def _ask_how(self, dossier: "Dossier", gesprek: "Gesprek", id: str) -> None:
        """In the same form as when the group looks back."""
        from andere_vragen.casus.wijzers import Terugblikwijzer
        from andere_vragen.rijen.formulieren import bewerken
        from andere_vragen.screens.formulier import FormulierScreen

        def klaar(wijziging: "Wijziging | None") -> None:
            if wijziging:
                self._start.meld(self._kept(dossier, gesprek, wijziging))
            dossier.los()

        if invulling := bewerken(gesprek, Terugblikwijzer(id), self._klok().date()):
            self._start.erop(FormulierScreen(invulling), klaar)

    def _kept(self, dossier: "Dossier", gesprek: "Gesprek", wijziging: "Wijziging") -> str:
        """Write it, and say so or why not."""
        from andere_vragen.rijen.wijzigen import toegepast

        na = toegepast(gesprek, wijziging, (), self._klok())
        if na.sessie.leeg:
            return "Er is niets ingevuld."
        bewaard = f"Bewaard bij {gesprek.casus.schuilnaam}, voor het volgende gesprek."
        return niet_bewaard(partial(dossier.schrijf_bij, na)) or bewaard
