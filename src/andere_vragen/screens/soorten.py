"""Which kind of question is shown by which screen."""

from typing import assert_never

from andere_vragen.casus.gesprek import Gesprek, Klok
from andere_vragen.screens.slot import SlotVraag
from andere_vragen.screens.vraag import Vraagscherm
from andere_vragen.screens.welkom import WelkomVraag
from andere_vragen.vragen.modellen import (
    Afsprakenscherm,
    Lijstscherm,
    Perspectiefscherm,
    Slotscherm,
    Trapscherm,
    Welkomscherm,
)


def vraagscherm(gesprek: Gesprek, klok: Klok, waar: str) -> Vraagscherm:
    """The screen for the question the group is on. `waar` tells where the conversation is kept."""
    match gesprek.scherm:
        case Lijstscherm() | Trapscherm() | Perspectiefscherm() | Afsprakenscherm():
            return Vraagscherm(gesprek, klok)
        case Welkomscherm():
            return WelkomVraag(gesprek, klok)
        case Slotscherm():
            return SlotVraag(gesprek, klok, waar)
        case _ as onbekend:
            assert_never(onbekend)
