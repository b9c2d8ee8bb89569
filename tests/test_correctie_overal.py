"""Everything that was ever said can be put right, and nothing else of its sitting changes."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from aan_tafel import plaatsen
from andere_vragen.casus.correctie import plek_van, verbeterd
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.tijdlijn import eerder_dan
from andere_vragen.casus.uitspraken import Notitie
from andere_vragen.casus.wijzers import Uitspraakwijzer, Veldwijzer, Wijzer
from andere_vragen.cli.bestanden import eigen_vragen
from andere_vragen.rijen.correctie import te_verbeteren, verbeteren
from andere_vragen.rijen.wijzigen import Wijziging, toegepast
from andere_vragen.store.laden import alle, laad_casus
from andere_vragen.vragen.lezen import standaard
from gesprek_waarden import NU, gesprek
from test_bevroren import CASUSSEN, naam

WEL = "wat klopt"


def gesprekken(casusmap: Path) -> Iterator[Gesprek]:
    """Every sitting of a frozen casus, with what the group knew by then."""
    casus = laad_casus(casusmap).waarde
    waarden = [bestand.waarde for bestand in alle(casusmap).sessies]
    vragen = eigen_vragen(plaatsen(casusmap.parent), None) or standaard()
    for sessie in waarden:
        yield Gesprek(casus, sessie, vragen, eerder=eerder_dan(sessie, waarden))


def wijzigingen(hier: Gesprek, wat: Wijzer) -> Iterator[Wijziging]:
    """Other words in each field of its form."""
    invulling = verbeteren(hier, wat)
    assert invulling, wat
    assert invulling.plekken == (), "no draft of it is kept"
    staat = {veld.naam: veld.waarde for veld in invulling.velden}
    assert invulling.maak(staat) == Wijziging()
    nieuw = "7" if wat == Veldwijzer("cijfers") else WEL
    for veld in invulling.velden:
        if not veld.opties and veld.naam != "wanneer":  # that has a day, which is a second field
            yield invulling.maak(staat | {veld.naam: nieuw})


@pytest.mark.parametrize("casusmap", CASUSSEN, ids=naam)
def test_each_field_of_all_that_was_said_is_put_right_and_only_that_changes(casusmap: Path) -> None:
    for hier in gesprekken(casusmap):
        for iets in te_verbeteren(hier):
            for wijziging in wijzigingen(hier, iets.wijzer):
                later = hier.sessie.gewijzigd + timedelta(days=40)
                na = verbeterd(
                    hier.sessie,
                    toegepast(hier, wijziging, (), later).sessie,
                    iets.wijzer,
                    later,
                    "klopte niet",
                )
                was, is_ = dict(hier.sessie), dict(na)
                anders = {veld for veld in was if was[veld] != is_[veld]} - {"concept"}
                assert len(anders) == 2, anders
                assert "correctie" in anders
                assert na.correctie[-1].plek == plek_van(iets.wijzer)


def test_what_moves_to_another_row_brings_the_name_of_that_row() -> None:
    toen = toegepast(gesprek(), Wijziging(uitspraken=(in_de_rij("klas"),)), (), NU)
    anders = toegepast(toen, Wijziging(uitspraken=(in_de_rij("thuis"),)), (), NU)
    na = verbeterd(toen.sessie, anders.sessie, Uitspraakwijzer("n1"), NU, "verkeerde rij")
    (gesteld,) = (scherm for scherm in na.schermen if scherm.id == "context")
    assert [rij.id for rij in gesteld.rijen] == ["klas", "thuis"]
    assert [niveau.id for niveau in na.niveaus] == ["klas", "thuis"]


def in_de_rij(rij: str) -> Notitie:
    return Notitie(id="n1", scherm="context", rij=rij, niveau=rij, tekst="Het is druk")
