"""Papers about who was here: nobody who sat there, or who is quoted, is still to be asked."""

from datetime import timedelta
from typing import Any

import pytest

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.casus.uitspraken import Herzien, Hypothese, Notitie
from andere_vragen.papieren.lijst import PAPIEREN
from andere_vragen.papieren.verslag import verslag
from gesprek_waarden import CASUS, NU, VRAGEN, gesprek

LATER = NU + timedelta(minutes=20)
NIETS = ""
"""No heading at all."""
VRAAG_HET = "Nog niet gevraagd. Wie vraagt het?"
LINDE, VADER, MENTOR = (Deelnemer(rol=rol) for rol in ("Linde", "vader", "mentor"))


def _secties(*notities: Notitie, **velden: Any) -> dict[str, str]:
    delen = verslag(gesprek(*notities, **velden)).split("\n## ")[1:]
    return {kop: tekst.strip() for kop, _, tekst in (deel.partition("\n") for deel in delen)}


@pytest.mark.parametrize(
    ("velden", "jongere", "ouders"),
    [
        ({}, NIETS, NIETS),
        ({"aanwezig": (LINDE, MENTOR)}, NIETS, NIETS),
        ({"aanwezig": (MENTOR,), "afwezig": (LINDE, VADER)}, VRAAG_HET, VRAAG_HET),
        ({"aanwezig": (MENTOR, VADER), "afwezig": (LINDE,)}, VRAAG_HET, NIETS),
        ({"aanwezig": (MENTOR, LINDE.gewijzigd_naar(tot=LATER)), "gewijzigd": LATER}, NIETS, NIETS),
    ],
)
def test_alleen_van_wie_er_niet_was_moet_het_nog_gevraagd_worden(
    velden: dict[str, Any], jongere: str, ouders: str
) -> None:
    secties = _secties(**velden)
    stemmen = (secties.get("Stem van de jongere", NIETS), secties.get("Stem van de ouders", NIETS))
    assert stemmen == (jongere, ouders)


@pytest.mark.parametrize(
    ("plek", "jongere"),
    [
        ({"scherm": "goed"}, NIETS),
        ({"scherm": "welkom", "rij": "stem_ouders", "niveau": "thuis"}, VRAAG_HET),
    ],
)
def test_naast_woorden_van_iemand_zelf_staat_niet_dat_het_nog_gevraagd_moet_worden(
    plek: dict[str, Any], jongere: str
) -> None:
    """Of the first it is not known whose words they are: they may be hers. Those of the parents are not."""
    zelf = Notitie(tekst="Gym vind ik fijn", bron="zelf_gezegd", **plek)
    secties = _secties(zelf, aanwezig=(MENTOR,), afwezig=(LINDE, VADER))
    assert secties.get("Stem van de jongere", NIETS) == jongere


def test_wie_toch_nog_kwam_staat_niet_bij_wie_er_niet_was() -> None:
    kwam = (MENTOR, LINDE.gewijzigd_naar(vanaf=LATER), Deelnemer(rol="de conciërge", tot=LATER))
    secties = _secties(aanwezig=kwam, afwezig=(Deelnemer(rol="jongere"), Deelnemer(rol="Conciërge"), VADER))
    mensen = secties["Wie zat er aan tafel, wie niet"]
    assert "de conciërge: ging eerder weg" in mensen
    assert mensen.endswith("- Niet aan tafel: vader")


def test_een_idee_door_de_ogen_van_een_ander_heet_ingeleefd_op_elk_papier() -> None:
    idee = Hypothese(
        scherm="perspectief",
        niveau="klas",
        tekst="Ik denk: te druk",
        bron="ingeleefd",
        perspectief="conciërge",
    )
    eerst = gesprek(idee)
    assert "(De klas / groep, ingeleefd, door de ogen van de conciërge): Ik denk: te druk" in verslag(eerst)
    later = Sessie(
        casus=CASUS.id,
        soort="terugkijken",
        begonnen=LATER,
        gewijzigd=LATER,
        scherm="terugkijken",
        herzien=(Herzien(hypothese=idee.id, status="klopt"),),
    )
    terug = Gesprek(CASUS, later, VRAGEN, eerder=(eerst.sessie,))
    for nu in (eerst, terug):
        papieren = [str(PAPIEREN[naam].maak(nu)) for naam in ("md", "tekst", "html")]
        assert all("te druk" in papier for papier in papieren)
        assert all(
            "ingeleefd, door de ogen van de conciërge" in " ".join(papier.split()) for papier in papieren
        )
    assert "ingeleefd, door de ogen van de conciërge, op zaterdag 21 november" in verslag(terug)
