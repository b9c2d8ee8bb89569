"""What F5 proposes: an afspraak that the group may make of something."""

import re
from typing import NamedTuple

from andere_vragen.taal.woorden import Bereik


class Voorstel(NamedTuple):
    """What may be agreed, by whom, and for whom it helps."""

    wat: str
    wie: str = ""
    bereik: Bereik = "casus"


def vraag_en_aanbod(regel: str, bereik: Bereik) -> Voorstel:
    """A line as an afspraak. Of "mentor -> moeder: belt op vrijdag" the second one is asked to do it."""
    if vondst := _VRAAG_EN_AANBOD.fullmatch(regel):
        return Voorstel(vondst["wat"], vondst["aan"].strip(), bereik)
    return Voorstel(regel, "", bereik)


_VRAAG_EN_AANBOD = re.compile(
    r"[^:]{1,60}?(?:->|→|\bvraagt(?: aan)?\b|\baan\b)\s*(?P<aan>[^:\s][^:]{0,59}):\s*(?P<wat>.+)",
    re.DOTALL,
)
