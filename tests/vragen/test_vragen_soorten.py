"""What a question file asks about one kind of casus and not about another."""

from typing import get_args

import pytest

from andere_vragen.casus.beeld import aandelen
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.uitspraken import Notitie
from andere_vragen.papieren.lijst import PAPIEREN
from andere_vragen.rijen.alles import alles
from andere_vragen.rijen.nieuw import nieuwe_casus
from andere_vragen.taal.woorden import Soort
from andere_vragen.vragen.fout import VragenFout
from andere_vragen.vragen.lezen import ontleed, standaard
from andere_vragen.vragen.modellen import Vragen
from gesprek_waarden import CASUS, NU, VANDAAG

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
    assert ontleed(GEWOON + VAN_GROEP, "v.toml").eigen_soorten == ("groep", "situatie")
    assert ontleed(GEWOON, "v.toml").eigen_soorten == ()


@pytest.mark.parametrize("soort", ALLE)
def test_a_file_without_soorten_asks_every_kind_the_same(soort: Soort) -> None:
    vragen = ontleed(GEWOON, "v.toml")
    anders = vragen.van_soort(soort)
    assert anders.model_dump(exclude={"soorten"}) == vragen.model_dump(exclude={"soorten"})
    assert anders.soort == standaard().van_soort(soort).soort


WOORDEN = """
[[soorten]]
id = "groep"
naam = "een klas"
over = "de klas"
lezers = "de klas"
merken = "Dit merken jullie"
vertelt = "Wie het komt vertellen"
terecht = "Bij wie je terechtkunt"
stem = "Stem van de klas"
heen = "Om {wie} heen"
steunt = "een collega"
gegevens = "De gegevens gaan over minderjarigen."
"""


def test_a_kind_has_its_own_words_and_the_others_those_of_the_program() -> None:
    vragen = ontleed(GEWOON + WOORDEN, "v.toml")
    assert vragen.van_soort("groep").soort.wie("Iep-57") == "de klas"
    assert vragen.van_soort("situatie").soort == standaard().van_soort("situatie").soort
    assert vragen.soorten[0].naam == "een klas"


@pytest.mark.parametrize(
    ("was", "wordt", "gezegd"),
    [
        ('id = "groep"', 'id = "groepje"', 'of samenwerking. Bedoel je "groep"?'),
        ('lezers = "de klas"\n', "", "lezers ontbreekt."),
        ("steunt", "steunnt", 'onbekende sleutel "steunnt". Bedoel je "steunt"?'),
    ],
)
def test_a_mistake_in_those_words_is_said_with_its_place(was: str, wordt: str, gezegd: str) -> None:
    with pytest.raises(VragenFout) as fout:
        ontleed(GEWOON + WOORDEN.replace(was, wordt), "v.toml")
    (een,) = fout.value.fouten
    assert gezegd in str(een)
    assert "[[soorten]] 1" in str(een)


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
    te_zien = " ".join(ding.tekst for vel in alles(gesprek) for ding in vel.dingen)
    papier = PAPIEREN["tekst"].maak(gesprek)
    assert isinstance(papier, str)
    assert len(gezegd) > 20
    assert not [woorden for woorden in gezegd if woorden not in te_zien]
    assert not [woorden for woorden in gezegd if woorden not in " ".join(papier.split())]


def _looked(soort: Soort, *niveaus: str) -> list[tuple[str, int]]:
    """Where the group looked, when it said something about each of these."""
    vragen = standaard().van_soort(soort)
    gesprek = Gesprek.begonnen(CASUS.gewijzigd_naar(soort=soort), vragen, "gewoon", NU)
    gezegd = [Notitie(scherm="context", niveau=niveau, tekst="Iets") for niveau in niveaus]
    return [(deel.label, deel.aantal) for deel in aandelen(gesprek.met(NU, *gezegd).beeld)]


def test_mere_facts_are_no_looking_and_no_row_of_context() -> None:
    gekeken = dict(_looked("situatie", "voorval", "erbij"))
    assert gekeken["over wie erbij was"] == 1
    assert sum(gekeken.values()) == 1
    vragen = standaard().van_soort("situatie")
    context = next(scherm for scherm in vragen.schermen if scherm.id == "context")
    assert "voorval" not in {rij.niveau for rij in vragen.rijen_op(context)}


def test_who_sets_the_tone_counts_as_the_group_itself() -> None:
    eerste, *verder = _looked("groep", "toon", "klas", "docent")
    assert eerste == ("over de groep zelf", 2)
    assert ("team", 1) in verder
    assert "toon" not in dict(verder)


def test_of_a_youngster_the_name_is_said_and_of_others_none() -> None:
    assert _looked("jongere", "jongere")[0] == ("over Linde", 1)
    assert _looked("samenwerking", "ander")[0] == ("over de ander", 1)


@pytest.mark.parametrize("soort", get_args(Soort))
def test_only_of_one_youngster_it_is_asked_how_we_call_them(soort: Soort) -> None:
    formulier = nieuwe_casus(standaard(), "Iep-57", list, VANDAAG, VANDAAG)
    waarden = {veld.naam: veld.waarde for veld in formulier.velden} | {"soort": soort, "noemen": "zij"}
    gevraagd = {veld.naam for veld in formulier.velden if veld.gevraagd(waarden)}
    assert ("noemen" in gevraagd) is (soort == "jongere")
    assert formulier.maak(waarden).noemen == ("zij" if soort == "jongere" else None)
