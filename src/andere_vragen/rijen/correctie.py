"""What can be put right of a sitting, also a long finished one, and how it is asked. Pure."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from andere_vragen.casus.correctie import nog_genoemd
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.kanttekeningen import Zienswijze
from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.uitspraken import MAX_REGEL
from andere_vragen.casus.wijzers import Veldwijzer, Wijzer
from andere_vragen.rijen.alles import alles
from andere_vragen.rijen.formulieren import bewerken
from andere_vragen.rijen.invulling import Invulling, Veld, gelezen
from andere_vragen.rijen.wijzigen import Wijziging, toegepast
from andere_vragen.rijen.zeggen import NietBegrepenError
from andere_vragen.taal.tekst import regel

WAAROM = "In een paar woorden, en zonder wat eruit moest."


class Gezegde(NamedTuple):
    """One thing that can be put right: what points at it, its words, and where it was said."""

    wijzer: Wijzer
    tekst: str
    plek: str


def te_verbeteren(gesprek: Gesprek) -> list[Gezegde]:
    """Everything said in it. The day to look back is no fact: that is agreed anew."""
    return [
        Gezegde(item.wijzer, regel(item.toon().tekst), vel.label)
        for vel in alles(gesprek)
        for item in vel.items
        if item.wijzer and item.wijzer != Veldwijzer("terugkijken_op")
    ]


def verbeteren(gesprek: Gesprek, wat: Wijzer) -> Invulling[Wijziging] | None:
    """The form in which it is changed, as at the table; no draft of it is kept anywhere."""
    zonder = replace(gesprek, sessie=gesprek.sessie.model_copy(update={"concept": ()}))
    invulling = bewerken(zonder, wat, gesprek.sessie.begonnen.date())
    return replace(invulling, over=None) if invulling else None


def waarom(gesprek: Gesprek, wijziging: Wijziging, nu: datetime) -> Invulling[str]:
    """Why it is put right: that stays, so the old words may not stand in it."""
    oud, nieuw = gesprek.sessie, toegepast(gesprek, wijziging, (), nu).sessie
    veld = Veld("reden", "Waarom", hulp="het klopte niet")
    return Invulling(None, f"Correctie. {WAAROM}", (veld,), _reason(oud, nieuw))


def _reason(oud: Sessie, nieuw: Sessie) -> Callable[[dict[str, str]], str]:
    def maak(waarden: dict[str, str]) -> str:
        reden = regel(waarden["reden"])
        if not reden or len(reden) > MAX_REGEL:
            raise NietBegrepenError(f"Waarom? {WAAROM}")
        if woord := nog_genoemd(oud, nieuw, reden):
            raise NietBegrepenError(f"Hier staat “{woord}”, en dat moest eruit. Zeg het anders.")
        return reden

    return maak


def eigen_kijk(over: str | None, rollen: Collection[str], nu: datetime) -> Invulling[Zienswijze]:
    """How somebody sees it themselves, in their own words."""
    velden = (
        Veld("wie", "Wie zegt dit", hulp="de rol, zoals: moeder", hints=tuple(rollen)),
        Veld("tekst", "Eigen kijk", hulp="in de eigen woorden"),
    )

    def maak(waarden: dict[str, str]) -> Zienswijze:
        return Zienswijze(wie=waarden["wie"], tekst=gelezen(waarden["tekst"]), moment=nu, over=over)

    return Invulling(None, "Zienswijze. Niemand anders verandert hier iets aan.", velden, maak)
