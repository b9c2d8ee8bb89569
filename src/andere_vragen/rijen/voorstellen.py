"""What F5 proposes: an afspraak that the group may make of something."""

import re
from typing import NamedTuple

from andere_vragen.taal.woorden import Bereik, Verandert


class Voorstel(NamedTuple):
    """What may be agreed, by whom, and for whom it helps."""

    wat: str
    wie: str = ""
    bereik: Bereik = "casus"
    verandert: Verandert | None = None
    uit: str = ""
    """The id of what it comes from."""


def vraag_en_aanbod(regel: str) -> tuple[str, str]:
    """What a line asks, and of whom: of "mentor -> moeder: belt op vrijdag" the second one."""
    if vondst := _VRAAG_EN_AANBOD.fullmatch(regel):
        return vondst["wat"], vondst["aan"].strip()
    return regel, ""


_VRAAG_EN_AANBOD = re.compile(
    r"[^:]{1,60}?(?:->|→)\s*(?P<aan>[^:\s][^:]{0,59}):\s*(?P<wat>.+)",
    re.DOTALL,
)
