"""What earlier versions wrote is read as this one means it."""

from typing import Any

import pytest

from andere_vragen.store.oud import naar_nu

IDEE = {"id": "h", "scherm": "perspectief", "rij": "conciërge", "tekst": "Misschien"}
INGELEEFD = {
    "id": "h",
    "scherm": "perspectief",
    "tekst": "Misschien",
    "perspectief": "conciërge",
    "bron": "ingeleefd",
}


@pytest.mark.parametrize(
    ("schermen", "idee", "gelezen"),
    [
        ([], IDEE, INGELEEFD),
        ([{"id": "perspectief"}], IDEE, INGELEEFD),
        (
            [{"id": "ogen", "telt_als": "andere_ogen"}],
            IDEE | {"scherm": "ogen"},
            INGELEEFD | {"scherm": "ogen"},
        ),
        ([{"id": "perspectief", "telt_als": "context"}], IDEE, IDEE),
        ([], IDEE | {"rij": "@leefwereld"}, IDEE | {"rij": "@leefwereld"}),
        ([], IDEE | {"scherm": "context"}, IDEE | {"scherm": "context"}),
        ([], INGELEEFD | {"rij": "x"}, INGELEEFD | {"rij": "x"}),
        ("kapot", "kapot", "kapot"),
    ],
)
def test_een_idee_bij_een_kaart_was_ingeleefd(schermen: Any, idee: Any, gelezen: Any) -> None:
    waarden = {"schermen": schermen, "hypothesen": [dict(idee) if isinstance(idee, dict) else idee]}
    naar_nu(waarden)
    assert waarden["hypothesen"] == [gelezen]
