"""What is said of one thing reads the same on every screen and every paper."""

from datetime import timedelta

import pytest

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import PARKEERPLAATS, Gesteld
from andere_vragen.casus.uitspraken import Afspraak, Notitie, Terugblik
from andere_vragen.papieren.overdracht import voorkant
from andere_vragen.papieren.verslag import verslag
from andere_vragen.rijen.alles import alles, eerder_gezegd
from gesprek_waarden import CASUS, NU, VANDAAG, VRAGEN, gesprek


def _op_het_scherm(nu: Gesprek) -> str:
    return "\n".join(
        f"{ding.tekst} {ding.achter}" for rij in (*alles(nu), *eerder_gezegd(nu)) for ding in rij.dingen
    )


def test_steun_en_wie_het_vroeg_lezen_op_scherm_en_papier_hetzelfde() -> None:
    steun = Notitie(
        scherm="steun", rij="leerling", tekst="x", steun="emotioneel", geeft="oma", gekozen="vragen"
    )
    stemmen = [
        Notitie(scherm="welkom", rij="stem_jongere", bron="zelf_gezegd", tekst="y", **velden)
        for velden in ({"gevraagd_door": "mentor", "gevraagd_op": "dinsdag"}, {"gevraagd_op": "maandag"})
    ]
    nu = gesprek(steun, *stemmen)
    papier = verslag(nu)
    for woorden in (
        "een luisterend oor",
        "geeft dit al: oma",
        "zelf gekozen? nog vragen",
        "gevraagd door mentor, dinsdag",
        "gevraagd: maandag",
    ):
        assert woorden in _op_het_scherm(nu)
        assert woorden in papier


@pytest.mark.parametrize(
    ("blik", "woorden"),
    [
        (Terugblik(afspraak="a1", status="vast"), ("loopt vast", "we weten nog niet of het helpt")),
        (Terugblik(afspraak="a1", status="bezig", effect="beetje"), ("ermee bezig", "helpt een beetje")),
        (Terugblik(afspraak="a1", effect="onbekend"), ("we weten nog niet of het helpt",)),
    ],
)
def test_hoe_het_ging_leest_op_scherm_verslag_en_overdracht_hetzelfde(
    blik: Terugblik, woorden: tuple[str, ...]
) -> None:
    toen = gesprek(Afspraak(id="a1", scherm="afspraken", wat="Bellen")).sessie
    later = NU + timedelta(days=7)
    dan = gesprek(id="twee", begonnen=later, gewijzigd=later, terugblik=(blik,)).sessie
    nu = Gesprek(CASUS, dan, VRAGEN, eerder=(toen,))
    papieren = (
        verslag(nu),
        voorkant(CASUS, [toen, dan], "pakket.zip", VANDAAG),
        _op_het_scherm(nu),
    )
    for papier in papieren:
        assert all(woord in " ".join(papier.split()) for woord in woorden)


def test_een_scherm_en_een_rij_heten_op_scherm_en_papier_hetzelfde_ook_als_de_vraag_verdween() -> None:
    weg = Gesteld(id="vroeger", titel="Wat we vroeger vroegen")
    nu = gesprek(
        Notitie(scherm="vroeger", rij="hoek", tekst="x"),
        Notitie(scherm="weg", tekst="y"),
        Notitie(scherm=PARKEERPLAATS, tekst="z"),
        Notitie(scherm="welkom", rij="geprobeerd", tekst="w"),
        schermen=(weg,),
    )
    papier = verslag(nu)
    koppen = {
        vel.label: {item.toon().tekst: deel.label for deel in vel.delen for item in deel.items}
        for vel in alles(nu)
    }
    for scherm, rij, tekst in (
        ("Wat we vroeger vroegen", "hoek", "x"),
        ("weg", "", "y"),
        ("Parkeerplaats", "", "z"),
        ("Welkom", "Al geprobeerd", "w"),
    ):
        assert koppen[scherm][tekst] == rij
        assert f"### {scherm}\n\n- {f'{rij}: ' if rij else ''}{tekst}" in papier
