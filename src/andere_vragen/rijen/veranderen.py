"""Other words for what a field of the Sessie holds, or for who somebody is."""

from datetime import date
from typing import Literal, assert_never

from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.casus.wijzers import Menswijzer, Veldwijzer
from andere_vragen.rijen.stappen import AnderMens, CijfersAnders, Gezet, Stap
from andere_vragen.rijen.wijzigen import Wijziging
from andere_vragen.rijen.zeggen import NietBegrepenError, cijfers_in, dag_in


def anders(sessie: Sessie, wat: Menswijzer | Veldwijzer, tekst: str, vandaag: date) -> Wijziging:
    """The change that gives this other words. Raises as `Rij.gezegd` does."""
    match wat:
        case Menswijzer():
            return Wijziging(stap=_other_role(sessie, wat, tekst))
        case Veldwijzer():
            return Wijziging(stap=_other_value(sessie, wat, tekst, vandaag))


def _other_role(sessie: Sessie, wie: Menswijzer, rol: str) -> AnderMens:
    oud = sessie.mensen(wie.veld).get(wie)
    return AnderMens(wie, oud.gewijzigd_naar(rol=rol) if oud else Deelnemer(rol=rol), ("rol",))


def _other_value(sessie: Sessie, wat: Veldwijzer, tekst: str, vandaag: date) -> Stap:
    match wat.veld:
        case "vraag" | "regie":
            return een_waarde(sessie, wat.veld, tekst)
        case "terugkijken_op":
            return Gezet("terugkijken_op", dag_in(tekst, vandaag))
        case "cijfers":
            return _other_figures(sessie, tekst)
        case _ as onbekend:
            assert_never(onbekend)


def _other_figures(sessie: Sessie, tekst: str) -> CijfersAnders:
    if not (cijfers := cijfers_in(tekst)):
        raise NietBegrepenError("Typ alleen hele cijfers van 0 tot 10, zoals: 6 7 5.")
    return CijfersAnders(sessie.cijfers, cijfers)


def een_waarde(sessie: Sessie, veld: Literal["vraag", "regie"], tekst: str) -> Gezet:
    """The words as the Sessie will keep them, refused here and not later."""
    return Gezet(veld, getattr(sessie.gewijzigd_naar(**{veld: tekst}), veld))
