"""What stands behind something that was said, where it is shown as an item."""

from typing import Any

import pytest

from andere_vragen.casus.uitspraken import Afspraak
from andere_vragen.rijen.dingen import ding
from gesprek_waarden import gesprek

HEEL = {"wie": "mentor", "wanneer": "vrijdag", "merken_aan": "hij lacht"}


@pytest.mark.parametrize(
    ("velden", "hier", "elders"),
    [
        ({}, "nog zonder: wie, wanneer, merken", ""),
        ({"samen": True}, "onze ene stap · nog zonder: wie, wanneer, merken", "onze ene stap"),
        ({"vroeg": True}, "al eerder bedacht · nog zonder: wie, wanneer, merken", "al eerder bedacht"),
        ({"wie": "?"}, "wie: ? · nog zonder: wie, wanneer, merken", "wie: ?"),
        (HEEL, "wie: mentor · wanneer: vrijdag", "wie: mentor · wanneer: vrijdag"),
    ],
)
def test_an_afspraak_shows_what_it_holds_and_where_it_can_be_filled_in_what_it_lacks(
    velden: dict[str, Any], hier: str, elders: str
) -> None:
    nu = gesprek(scherm="afspraken")
    afspraak = Afspraak(scherm="afspraken", wat="Bellen", **velden)
    assert (ding(nu, afspraak).achter, ding(nu, afspraak, met_rij=True).achter) == (hier, elders)
