"""What a question file asks about one kind of casus and not about another."""

from typing import get_args

import pytest

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.uitspraken import Notitie
from andere_vragen.papieren.lijst import PAPIEREN
from andere_vragen.rijen.alles import alles
from andere_vragen.taal.woorden import Soort
from andere_vragen.vragen.fout import VragenFout
from andere_vragen.vragen.lezen import ontleed, standaard
from andere_vragen.vragen.modellen import Vragen
from gesprek_waarden import CASUS, NU

ALLE: tuple[Soort, ...] = get_args(Soort)

GEWOON = """\
formaat = 1
titel = "Proef"
afspraken_vanaf = "kaart"
[[niveaus]]
id = "klas"
label = "De klas"
vraag = "Wat?"
[[niveaus]]
id = "thuis"
label = "Thuis"
vraag = "Wat?"
[[rollen]]
naam = "docent"
[[rijen]]
lijst = "plekken"
id = "les"
label = "Les"
vraag = "Wat kan anders?"
[[rijen]]
lijst = "tijden"
id = "pauze"
label = "Pauze"
vraag = "Wat kan anders?"
[[routes]]
id = "kort"
titel = "Kort"
uitleg = "Even."
minuten = 30
schermen = ["kaart", "slot"]
[[schermen]]
id = "kaart"
soort = "trap"
titel = "Kaart"
vraag = "Wat zie je?"
uitleg = ["Kijk."]
minuten = 5
rijen = "plekken"
[[schermen]]
id = "slot"
soort = "trap"
titel = "Slot"
vraag = "Wat nu?"
uitleg = ["Kijk."]
minuten = 5
rijen = "tijden"
[[zetjes]]
id = "niveau_leeg"
tekst = "Wat nog?"
[[zetjes]]
id = "alleen_beroepen"
tekst = "Wie nog?"
"""

VAN_GROEP = """\
[[niveaus]]
soorten = "groep"
id = "groep"
label = "De groep"
vraag = "Wat?"
[[rijen]]
soorten = ["groep", "situatie"]
lijst = "plekken"
id = "gang"
label = "Gang"
vraag = "Wat gebeurt er?"
[[schermen]]
soorten = "groep"
id = "slot"
soort = "trap"
titel = "Slot"
vraag = "Wat vertellen we de groep?"
uitleg = ["Kijk."]
minuten = 5
rijen = "tijden"
[[zetjes]]
soorten = "groep"
id = "niveau_leeg"
tekst = "Wat nog in de groep?"
"""


def _van(soort: Soort, eigen: str = VAN_GROEP) -> Vragen:
    return ontleed(GEWOON + eigen, "v.toml").van_soort(soort)


def test_own_niveaus_come_all_in_the_place_of_the_common_ones() -> None:
    assert [niveau.id for niveau in _van("groep").niveaus] == ["groep"]
    assert [niveau.id for niveau in _van("situatie").niveaus] == ["klas", "thuis"]


def test_of_rows_each_list_comes_in_the_place_of_the_common_list() -> None:
    verwacht: dict[Soort, list[str]] = {"groep": ["gang"], "situatie": ["gang"], "jongere": ["les"]}
    for soort, plekken in verwacht.items():
        vragen = _van(soort)
        assert [rij.id for rij in vragen.rijen_van("plekken")] == plekken
        assert [rij.id for rij in vragen.rijen_van("tijden")] == ["pauze"]


def test_screens_and_zetjes_come_one_by_one() -> None:
    groep = _van("groep")
    assert [scherm.vraag for scherm in groep.schermen] == ["Wat zie je?", "Wat vertellen we de groep?"]
    assert [zetje.tekst for zetje in groep.zetjes] == ["Wat nog in de groep?", "Wie nog?"]
    jongere = _van("jongere")
    assert [scherm.vraag for scherm in jongere.schermen] == ["Wat zie je?", "Wat nu?"]
    assert [zetje.tekst for zetje in jongere.zetjes] == ["Wat nog?", "Wie nog?"]


def test_the_kinds_with_something_of_their_own_are_known() -> None:
    assert ontleed(GEWOON + VAN_GROEP, "v.toml").soorten == ("groep", "situatie")
    assert ontleed(GEWOON, "v.toml").soorten == ()


@pytest.mark.parametrize("soort", ALLE)
def test_a_file_without_soorten_asks_every_kind_the_same(soort: Soort) -> None:
    vragen = ontleed(GEWOON, "v.toml")
    anders = vragen.van_soort(soort)
    assert anders.model_dump() == vragen.model_dump()


def test_an_id_stands_once_for_one_kind() -> None:
    dubbel = GEWOON + VAN_GROEP + VAN_GROEP.partition("[[rijen]]")[0]
    with pytest.raises(VragenFout) as fout:
        ontleed(dubbel, "v.toml")
    (een,) = fout.value.fouten
    assert '"groep"' in str(een)
    assert "twee keer" in str(een)


def test_two_kinds_may_have_the_same_id() -> None:
    anders = VAN_GROEP.partition("[[rijen]]")[0]
    ook = anders.replace('soorten = "groep"', 'soorten = "situatie"')
    vragen = ontleed(GEWOON + anders + ook, "v.toml")
    assert vragen.van_soort("groep").niveaus[0].soorten == ("groep",)
    assert vragen.van_soort("situatie").niveaus[0].soorten == ("situatie",)


def test_a_kind_that_does_not_exist_gives_one_line() -> None:
    with pytest.raises(VragenFout) as fout:
        ontleed(GEWOON + VAN_GROEP.replace('"groep", "situatie"', '"groep", "situasie"'), "v.toml")
    (een,) = map(str, fout.value.fouten)
    assert "soorten" in een
    assert "situatie" in een, "it says what it can be"


@pytest.mark.parametrize("van", ALLE)
@pytest.mark.parametrize("naar", ALLE)
def test_another_kind_of_casus_keeps_everything_said(van: Soort, naar: Soort) -> None:
    vragen = standaard()
    sessie = Sessie(casus=CASUS.id, begonnen=NU, gewijzigd=NU, scherm="welkom", route="diep")
    gezegd: list[str] = []
    for scherm in vragen.van_soort(van).op_route("diep"):
        for rij in vragen.van_soort(van).rijen_op(scherm):
            gezegd.append(f"Woorden {len(gezegd)} punt")
            plek = {"scherm": scherm.id, "rij": rij.id, "niveau": rij.niveau, "bron": rij.bron}
            sessie = sessie.met(Notitie.model_validate(plek | {"tekst": gezegd[-1]}))
    gesprek = Gesprek(CASUS.gewijzigd_naar(soort=naar), sessie, vragen)
    te_zien = " ".join(f"{vel.delen} {vel.regels}" for vel in alles(gesprek))
    papier = PAPIEREN["tekst"].maak(gesprek)
    assert isinstance(papier, str)
    assert len(gezegd) > 20
    assert not [woorden for woorden in gezegd if woorden not in te_zien]
    assert not [woorden for woorden in gezegd if woorden not in " ".join(papier.split())]
