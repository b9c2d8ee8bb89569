"""Drawing cards: through whose eyes does the group look? Who sits here is asked, and never played.

Those who are missed come first. The pile is shuffled by the id of the sitting, so that it lies the same after
a restart and for every reader.
"""

import re
from random import Random

from andere_vragen.casus.beeld import Beeld
from andere_vragen.casus.sessie import Deelnemer
from andere_vragen.casus.uitspraken import Hypothese, Notitie
from andere_vragen.casus.wie_hier import begint_met, naam_is
from andere_vragen.taal.tekst import hoofdletter, woorden
from andere_vragen.vragen.blokken import Rol
from andere_vragen.vragen.modellen import Vragen

LANGSTE_NAAM = 40
WOORDEN = 5
"""Characters and words that the name of somebody has at most."""

_ZIN = re.compile(r"(?i)(ik|hij|zij|ze|we|wij|je|jij|er|dat|dit|misschien)\s.*|.*[.!?…]")
"""How a sentence begins or ends, and a name does not."""

AANTAL = 3
"""Cards on the table: enough to choose, few enough to read (domain A29)."""


def op_tafel(beeld: Beeld) -> tuple[str, ...]:
    """The roles whose cards lie on the table: those that were drawn or chosen, or else the first draw."""
    liggen = tuple(naam for naam in beeld.sessie.kaarten if not _who_sits_here(beeld, naam))
    return liggen or tuple(stapel(beeld)[:AANTAL])


def getrokken(beeld: Beeld) -> tuple[str, ...]:
    """The next cards of the pile; past its end it begins again."""
    alle, nu = stapel(beeld), op_tafel(beeld)
    vanaf = max((alle.index(rol) + 1 for rol in nu if rol in alle), default=0)
    rest = [rol for rol in alle[vanaf:] + alle[:vanaf] if rol not in nu]
    return tuple(rest[:AANTAL]) or nu


def gekozen(beeld: Beeld, naam: str) -> tuple[str, ...]:
    """With the card of this role in front: the group chose whose eyes it wants."""
    rol = beeld.vragen.rol(naam)
    kaart = rol.naam if rol else naam.strip()
    return (kaart, *(ander for ander in op_tafel(beeld) if ander != kaart))[:AANTAL]


def weigering(beeld: Beeld, naam: str) -> str:
    """Why this card is not played, in Dutch; empty when it is. Who can be asked is asked (domain §5.2)."""
    if not (beeld.vragen.rol(naam) or _a_name(naam)):
        return "Dit is een zin. Typ hier alleen wie je kiest, of ga met Tab naar een kaart."
    if hier := _who_sits_here(beeld, naam):
        bekend = beeld.vragen.rol(hier.rol)
        zit = f"{hoofdletter(bekend.in_een_zin)} zit hier." if bekend else f"Aan tafel: {hier.rol}."
        return f"{zit} Vraag het zelf."
    rol = beeld.vragen.rol(naam)
    if naam_is(naam, beeld.schuilnaam, beeld.vragen) == "zelf" or (rol and not rol.perspectief):
        wie = rol.in_een_zin if rol else naam
        return f"Wat {wie} ziet, vragen we zelf. Dat spelen we niet. Met F5 leg je dat vast."
    return ""


def _a_name(tekst: str) -> bool:
    naam = tekst.strip()
    return len(naam) <= LANGSTE_NAAM and woorden(naam) <= WOORDEN and not _ZIN.fullmatch(naam)


def stapel(beeld: Beeld) -> list[str]:
    """All eyes the group can borrow, shuffled: those of people who are missed lie on top."""
    rollen = [rol for rol in beeld.vragen.rollen if rol.perspectief and not _who_sits_here(beeld, rol.naam)]
    Random(beeld.sessie.id).shuffle(rollen)  # noqa: S311 - cards, no secrets
    rollen.sort(key=lambda rol: not any(_is_card(wie, rol) for wie in beeld.sessie.afwezig))
    return [rol.naam for rol in rollen]


def _who_sits_here(beeld: Beeld, naam: str) -> Deelnemer | None:
    """Who sits here of those this card is about."""
    is_ = naam_is(naam, beeld.schuilnaam, beeld.vragen)
    rol = beeld.vragen.rol(naam) or Rol(naam=naam, is_=is_ or "ander")
    return next((wie for wie in beeld.aan_tafel if _is_card(wie, rol)), None)


def _is_card(wie: Deelnemer, rol: Rol) -> bool:
    """Whether the card is about this person: one of the parents, or somebody whose name begins with it.

    So "docent wiskunde" is the docent, and "oma" is "opa of oma".
    """
    if rol.is_ != "ander":
        return wie.is_ == rol.is_
    namen = (rol.naam, *re.sub(r"\(.*\)", "", rol.naam).split(" of "))
    return any(begint_met(wie.rol, naam.strip()) for naam in namen)


def door_de_ogen_van(iets: Notitie | Hypothese, vragen: Vragen) -> str:
    """Through whose eyes something was imagined, for everybody who reads it."""
    return f"door de ogen van {vragen.met_lidwoord(iets.perspectief) if iets.perspectief else 'een ander'}"
