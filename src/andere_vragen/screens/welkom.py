"""Welkom: who sits here, who is missing, and what the question is in one sentence."""

from andere_vragen.screens.vraag import Vraagscherm
from andere_vragen.tekst import woorden
from andere_vragen.treden import Trede

LIEFST = 20
"""Words in a question that everybody can keep in mind (domain, IMI: a sentence all accept)."""


class WelkomVraag(Vraagscherm):
    """Completes roles, and counts the words of the question without ever refusing one."""

    def on_mount(self) -> None:
        """The first thing to know."""
        self.meld("Tab: naar de volgende rij. F1: hulp.")

    def namen(self, trede: Trede) -> tuple[str, ...]:
        """The roles of the question file, where roles are asked."""
        if self._fills(trede) in ("tafel", "mist"):
            return tuple(rol.naam for rol in self.gesprek.vragen.rollen if rol.tafel)
        return ()

    def raad(self, trede: Trede, tekst: str) -> str:
        """How long the question is; how to name more people at once."""
        match self._fills(trede):
            case "vraag":
                aantal = woorden(tekst)
                lang = "" if aantal <= LIEFST else f" Kan het in {LIEFST}?"
                return f"{aantal} {'woord' if aantal == 1 else 'woorden'}.{lang}"
            case "tafel" | "mist":
                return "Met een komma noem je er meer. → vult aan."
            case _:
                return super().raad(trede, tekst)

    def _fills(self, trede: Trede) -> str:
        rijen = self.gesprek.vragen.rijen_op(self.gesprek.scherm)
        return next((rij.vult for rij in rijen if rij.id == trede.id), "notities")
