from datetime import date
from typing import Any

import pytest

from andere_vragen.casus.uitspraken import Afspraak
from andere_vragen.casus.voorlezen import voorgelezen
from gesprek_waarden import VANDAAG, VRAGEN

VRIJDAG = {"wanneer": "vrijdag", "datum": date(2026, 11, 27)}


@pytest.mark.parametrize(
    ("velden", "zin"),
    [
        (
            {"wat": "De conciërge vraagt hem te helpen", "wie": "conciërge", **VRIJDAG},
            "De conciërge vraagt hem te helpen, op vrijdag 27 november.",
        ),
        (
            {"wat": "Een vaste plek in de pauze", "wie": "mentor", **VRIJDAG},
            "Een vaste plek in de pauze. Dat doet de mentor, op vrijdag 27 november.",
        ),
        (
            {"wat": "Samen eten.", "wie": "wij", "wanneer": "elke dinsdag"},
            "Samen eten. Dat doen wij samen, elke dinsdag.",
        ),
        (
            {
                "wat": "bellen",
                "wie": "vader en moeder",
                "wanneer": "volgende week vrijdag",
                "datum": date(2026, 12, 4),
            },
            "Bellen. Dat doen vader en moeder, volgende week vrijdag, dat is vrijdag 4 december.",
        ),
        (
            {"wat": "Vader en mentor bellen vrijdag om 16.00", "wie": "vader", "wanneer": "vrijdag om 16.00"}
            | {"datum": date(2026, 11, 27)},
            "Vader en mentor bellen vrijdag om 16.00, op vrijdag 27 november.",
        ),
        (
            {"wat": "Bellen", "wie": "nog niemand", **VRIJDAG},
            "Bellen, op vrijdag 27 november. Er staat nog geen naam bij.",
        ),
        ({"wat": "Bellen", "wie": "?"}, "Bellen. Er staat nog geen naam bij. Er staat nog geen dag bij."),
        ({"wat": "Bellen"}, "Bellen. Er staat nog geen naam bij. Er staat nog geen dag bij."),
        (
            {"wat": "Bellen", "wie": "ik", "wanneer": "na de toets", "merken_aan": "hij is op tijd"},
            "Bellen. Dat doe ik, na de toets. We merken het hieraan: hij is op tijd.",
        ),
        (
            {
                "wat": "Bellen",
                "wie": "coach Jo",
                "wanneer": "27-11-2026",
                "datum": date(2026, 11, 27),
                "merken_aan": "dat hij lacht",
                "als_niet": "dan vragen we het hem",
                "vertelt": "mentor",
                "bereik": "klas",
                "samen": True,
            },
            "Bellen. Dat doet coach Jo, op vrijdag 27 november. We merken dat hij lacht. Lukt het niet? "
            "Dan vragen we het hem. De mentor vertelt het aan wie er niet bij is. "
            "Dit is voor de hele klas. Dit is onze ene stap samen.",
        ),
        (
            {"wat": "Bellen", "wie": "mentor", "wanneer": "elke dag", "merken_aan": "als hij lacht"},
            "Bellen. Dat doet de mentor, elke dag. We merken het als hij lacht.",
        ),
        (
            {"wat": "Bellen", "wie": "mentor", "wanneer": "27 november na schooltijd"}
            | {"datum": date(2026, 11, 27)},
            "Bellen. Dat doet de mentor, 27 november na schooltijd.",
        ),
        (
            {"wat": "Bellen", "wie": "mentor", "wanneer": "elke dag", "vertelt": "vader en mentor"},
            "Bellen. Dat doet de mentor, elke dag. Vader en mentor vertellen het aan wie er niet bij is.",
        ),
    ],
)
def test_an_afspraak_is_read_as_it_is_spoken(velden: dict[str, Any], zin: str) -> None:
    assert voorgelezen(Afspraak(scherm="afspraken", **velden), VRAGEN, VANDAAG) == zin
