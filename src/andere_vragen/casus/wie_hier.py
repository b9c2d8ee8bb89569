"""Who is here: whom it is about, and their parents or carers. Here, not here, or unknown.

It is said by the group, in the names at the table or when it was asked. Of what is unknown nothing is said:
no sentence of the app claims that somebody is here, or is not.
"""

import re
from collections.abc import Iterable
from datetime import datetime

from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.taal.mensen import kaal, vergelijkbaar, wie_is
from andere_vragen.taal.woorden import Aanwezigheid, Is
from andere_vragen.vragen.als import Hier
from andere_vragen.vragen.modellen import Vragen

Aanwezigen = tuple[Deelnemer, ...]


def wie_hier(sessie: Sessie, nu: datetime | None = None) -> Hier:
    """Who is here at this moment; without one, who was here at any time of the meeting."""
    return Hier(_presence(sessie, "zelf", nu), _presence(sessie, "ouder", nu))


def _presence(sessie: Sessie, is_: Is, nu: datetime | None) -> Aanwezigheid:
    geweest = [wie for wie in sessie.aanwezig if wie.is_ == is_]
    if any(zit_er(wie, nu) for wie in geweest):
        return "hier"
    if geweest or _any_of(sessie.afwezig, is_):
        return "weg"
    return "onbekend"


def _any_of(mensen: Iterable[Deelnemer], is_: Is) -> bool:
    return any(wie.is_ == is_ for wie in mensen)


def zit_er(wie: Deelnemer, nu: datetime | None) -> bool:
    """Whether somebody is at the table at this moment; without one, whether they ever were."""
    if nu is None:
        return True
    gekomen = wie.vanaf is None or wie.vanaf <= nu
    return gekomen and (wie.tot is None or nu < wie.tot)


def aan_tafel(sessie: Sessie) -> Aanwezigen:
    """Who sits here now."""
    return tuple(wie for wie in sessie.aanwezig if zit_er(wie, sessie.gewijzigd))


def niet_gekomen(sessie: Sessie) -> Aanwezigen:
    """Who was missed, and did not come after all."""
    kwamen = {kaal(wie.rol) for wie in sessie.aanwezig}
    zelf = wie_hier(sessie).zelf == "hier"
    return tuple(
        wie for wie in sessie.afwezig if kaal(wie.rol) not in kwamen and not (zelf and wie.is_ == "zelf")
    )


# Who somebody is


def herkend(sessie: Sessie, schuilnaam: str, vragen: Vragen) -> Sessie:
    """The sitting with who its people are, as their names say; the same one when those add nothing."""
    if all(wie.is_ for wie in (*sessie.aanwezig, *sessie.afwezig)):
        return sessie
    anders = {
        "aanwezig": tuple(_known(wie, schuilnaam, vragen) for wie in sessie.aanwezig),
        "afwezig": tuple(_known(wie, schuilnaam, vragen) for wie in sessie.afwezig),
    }
    if anders == {"aanwezig": sessie.aanwezig, "afwezig": sessie.afwezig}:
        return sessie
    return sessie.model_copy(update=anders)


def _known(wie: Deelnemer, schuilnaam: str, vragen: Vragen) -> Deelnemer:
    if wie.is_ or not (zegt := naam_is(wie.rol, schuilnaam, vragen)):
        return wie
    return wie.model_copy(update={"is_": zegt})


def naam_is(naam: str, schuilnaam: str, vragen: Vragen) -> Is | None:
    """What a name says for certain: by its words, or as a role of the question file.

    "docent wiskunde" is a docent, but "moeder van een vriend" may be no parent here.
    """
    if zegt := wie_is(naam, schuilnaam, vragen.anderen):
        return zegt
    if rol := vragen.rol(naam):
        return rol.is_
    return "ander" if any(begint_met(naam, ander) for ander in vragen.anderen) else None


def begint_met(naam: str, rol: str) -> bool:
    """Whether somebody who is called so is that role, with more told behind it: "docent wiskunde"."""
    heel, begin = kaal(naam), vergelijkbaar(rol)
    return heel.startswith(begin) and not re.match(r"[\w-]", heel[len(begin) :])


def aangeschoven(was: Aanwezigen, wordt: Aanwezigen, vanaf: datetime | None) -> Aanwezigen:
    """The people at the table now. Who comes later is there from that moment.

    Under another name it may be somebody else: who that is the new name says, or it is asked again.
    """
    if len(wordt) > len(was):
        return tuple(wie if wie in was else wie.model_copy(update={"vanaf": vanaf}) for wie in wordt)
    if len(wordt) < len(was):
        return wordt
    return tuple(map(_perhaps_another, was, wordt))


def _perhaps_another(was: Deelnemer, wordt: Deelnemer) -> Deelnemer:
    anders = vergelijkbaar(was.rol) != vergelijkbaar(wordt.rol)
    return wordt.model_copy(update={"is_": None}) if anders and was.is_ == wordt.is_ else wordt
