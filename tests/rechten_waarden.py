"""A casus with one word in every field that a group can fill."""

from typing import Any

from andere_vragen.casus.concept import Concept
from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.casus.uitspraken import Afspraak, Herzien, Hypothese, Notitie, Terugblik
from store_waarden import CASUS, NU, sessie

M = "Kwetterdekwet"
"""In no word of the program."""

EERSTE, TWEEDE = "2026-11-21-1400.toml", "2026-12-12-1400.toml"


_ZEGT = ("perspectief", "geeft", "gevraagd_door", "gevraagd_op")
_DENKT = ("want", "klopt_niet_als", "perspectief")
_SPREEKT_AF = ("wat", "wie", "wanneer", "merken_aan", "als_niet", "vertelt", "nodig")


def vol(woord: str, rol: str) -> Sessie:
    """A sitting with this word in every field that the group fills."""
    leeg = Sessie(casus=CASUS.id, begonnen=NU, gewijzigd=NU, scherm="context")
    return leeg.gewijzigd_naar(
        id="s1",
        vraag=woord,
        regie=woord,
        aanwezig=(Deelnemer(rol=rol, doet=woord, aanwezig=woord, bereikbaar=woord),),
        afwezig=(Deelnemer(rol=f"{woord}a"),),
        kaarten=(woord,),
        notities=(
            Notitie(id="n1", scherm="context", tekst=woord, **_all(woord, *_ZEGT)),
            Notitie(id="n2", scherm="context", tekst="anders", alternatief_van="n1"),
        ),
        hypothesen=(Hypothese(id="h1", scherm="context", tekst=woord, **_all(woord, *_DENKT)),),
        afspraken=(Afspraak(id="a1", scherm="afspraken", uit="n1", **_all(woord, *_SPREEKT_AF)),),
        concept=(Concept(scherm="context", tekst=woord),),
        eigen_sleutel=woord,
    )


def _all(woord: str, *velden: str) -> dict[str, Any]:
    return dict.fromkeys(velden, woord)


def later(woord: str) -> Sessie:
    return sessie(id="s2", minuten=30).gewijzigd_naar(
        vervolg_op="s1",
        begonnen=NU.replace(month=12, day=12),
        terugblik=(Terugblik(afspraak="a1", geleerd=woord),),
        herzien=(Herzien(hypothese="h1", status="klopt"),),
    )
