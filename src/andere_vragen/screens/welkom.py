"""Welkom: who sits here, who is missing, and what the question is in one sentence."""

from andere_vragen.rijen.dingen import Trede
from andere_vragen.rijen.treden import rij_van
from andere_vragen.screens.vraag import Vraagscherm
from andere_vragen.taal.tekst import woorden

LIEFST = 20
"""Words in a question that everybody can keep in mind (domain, IMI: a sentence all accept)."""


class WelkomVraag(Vraagscherm):
    """Counts the words of the question, without ever refusing one."""

    def on_mount(self) -> None:
        """The first thing to know."""
        self.meld("Tab: naar de volgende rij. F1: hulp.")

    def raad(self, trede: Trede, tekst: str) -> str:
        """How long the question is; how to name more people at once."""
        rij = rij_van(self.gesprek, trede)
        match rij.vult if rij else "":
            case "vraag":
                aantal = woorden(tekst)
                lang = "" if aantal <= LIEFST else f" Kan het in {LIEFST}?"
                return f"{aantal} {'woord' if aantal == 1 else 'woorden'}.{lang}"
            case "tafel" | "mist":
                return "Met een komma noem je er meer. → vult aan."
            case _:
                return super().raad(trede, tekst)
