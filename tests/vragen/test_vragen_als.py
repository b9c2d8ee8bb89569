"""What a question file says instead when it is known who is here, and what is said when it is wrong."""

import json
import re
import tomllib
from itertools import product
from typing import get_args

import jsonschema
import pytest

from andere_vragen.taal.woorden import Aanwezigheid, Noemen
from andere_vragen.vragen.als import Hier
from andere_vragen.vragen.fout import VragenFout
from andere_vragen.vragen.lezen import ontleed, schema_tekst, standaard
from andere_vragen.vragen.modellen import Vragen

VRAGEN = standaard().van_soort("jongere")
ALLEN = [Hier(*paar) for paar in product(get_args(Aanwezigheid), repeat=2)]

BESTAND = """\
formaat = 1
titel = "Klein"
afspraken_vanaf = "slot"
[[niveaus]]
id = "klas"
label = "De klas"
vraag = "Wat?"
[[rollen]]
naam = "mevrouw van de groep"
is = "ouder"
[[rijen]]
lijst = "plekken"
id = "stem"
label = "Stem"
vraag = "Wat zegt de jongere?"
afspraak = "We vragen het"
zetjes = ["Hoe weten we dat?"]
{als}
[[routes]]
id = "kort"
titel = "Kort"
uitleg = "Even."
minuten = 30
schermen = ["slot"]
[[schermen]]
id = "slot"
soort = "trap"
titel = "Slot"
vraag = "Wat nu?"
uitleg = ["Kijk."]
minuten = 5
rijen = "plekken"
"""
ALS = """\
[[rijen.als]]
zelf = "hier"
vraag = "Wat zeg jij?"
afspraak = ""
zetjes = []
[[rijen.als]]
zelf = ["weg", "onbekend"]
ouders = "hier"
afspraak = "We vragen het {hem}, en {zijn} vriend, als {hij} wil"
"""


def _rij(als: str, hier: Hier, noemen: Noemen | None = None) -> tuple[str, str | None, tuple[str, ...]]:
    (rij,) = ontleed(BESTAND.replace("{als}", als), "v.toml").voor(hier, noemen).rijen
    return rij.vraag, rij.afspraak, rij.zetjes


def test_wat_onder_als_staat_komt_in_de_plaats_en_leeg_haalt_weg() -> None:
    gewoon = ("Wat zegt de jongere?", "We vragen het", ("Hoe weten we dat?",))
    assert _rij(ALS, Hier()) == gewoon
    assert _rij(ALS, Hier("weg", "weg")) == gewoon
    assert _rij(ALS, Hier("hier", "onbekend")) == ("Wat zeg jij?", "", ())


@pytest.mark.parametrize(
    ("noemen", "afspraak"),
    [
        (None, "We vragen het"),
        ("hij", "We vragen het hem, en zijn vriend, als hij wil"),
        ("zij", "We vragen het haar, en haar vriend, als zij wil"),
        ("die", "We vragen het die, en diens vriend, als die wil"),
    ],
)
def test_een_zin_over_iemand_komt_pas_als_bekend_is_hoe_die_genoemd_wordt(
    noemen: Noemen | None, afspraak: str
) -> None:
    for zelf in ("weg", "onbekend"):
        assert _rij(ALS, Hier(zelf, "hier"), noemen)[1] == afspraak


def test_van_twee_die_passen_telt_de_laatste() -> None:
    als = '[[rijen.als]]\nzelf = "hier"\nvraag = "Een?"\n[[rijen.als]]\nouders = "hier"\nvraag = "Twee?"\n'
    assert [_rij(als, hier)[0] for hier in (Hier("hier", "weg"), Hier("hier", "hier"))] == ["Een?", "Twee?"]


@pytest.mark.parametrize(
    ("als", "zin"),
    [
        (
            '[[rijen.als]]\nzelf = "hierr"\n',
            "v.toml, regel 19, [[rijen]] 1 (stem): zelf: hier kan alleen staan: hier, weg of onbekend. "
            'Bedoel je "hier"?',
        ),
        (
            '[[rijen.als]]\nvraag = "Wat?"\n',
            "v.toml, regel 18, [[rijen]] 1 (stem): "
            "als: zeg wanneer, met zelf of ouders: hier, weg of onbekend.",
        ),
        (
            '[[rijen.als]]\nzelf = "hier"\nvrag = "Wat?"\n',
            'v.toml, regel 20, [[rijen]] 1 (stem): onbekende sleutel "vrag". Bedoel je "vraag"?',
        ),
        (
            '[[rijen.als]]\nzelf = "hier"\nvraag = ""\n',
            "v.toml, regel 20, [[rijen]] 1 (stem): vraag: de tekst is leeg.",
        ),
    ],
)
def test_een_fout_onder_als_wordt_gezegd_met_de_plek(als: str, zin: str) -> None:
    with pytest.raises(VragenFout) as gevangen:
        ontleed(BESTAND.replace("{als}", als), "v.toml")
    assert [str(fout) for fout in gevangen.value.fouten] == [zin]


def test_hoe_iemand_genoemd_wordt_hoort_niet_in_de_gewone_woorden() -> None:
    with pytest.raises(VragenFout) as gevangen:
        ontleed(BESTAND.replace("{als}", "").replace("We vragen het", "We vragen {hem}"), "v.toml")
    assert [str(fout) for fout in gevangen.value.fouten] == [
        "v.toml, regel 16, [[rijen]] 1 (stem): "
        "afspraak: {hem} kan alleen onder als; hier hoort een zin die er niet om vraagt."
    ]


@pytest.mark.parametrize(
    ("zelf", "fouten"), [("hier", 0), (["weg", "onbekend"], 0), ("daar", 1), (["daar"], 1)]
)
def test_een_editor_weet_wat_onder_als_kan(zelf: object, fouten: int) -> None:
    schema = jsonschema.Draft202012Validator(json.loads(schema_tekst()))
    bestand = tomllib.loads(BESTAND.replace("{als}", ""))
    bestand["rijen"][0]["als"] = [{"zelf": zelf, "vraag": "Wat?"}]
    assert len([*schema.iter_errors(bestand)]) == fouten


def test_een_rol_zegt_wie_iemand_is_ook_in_een_bestand_van_vroeger() -> None:
    vragen = ontleed(
        BESTAND.replace("{als}", '[[rollen]]\nnaam = "moeder"\n[[rollen]]\nnaam = "mentor"'), "v.toml"
    )
    assert [rol.is_ for rol in vragen.rollen] == ["ouder", "ouder", "ander"]


def _zinnen(vragen: Vragen) -> set[str]:
    gevonden: set[str] = set()
    for lijst in ("niveaus", "rijen", "schermen", "zetjes"):
        for blok in getattr(vragen, lijst):
            for waarde in blok.model_dump().values():
                gevonden.update(waarde if isinstance(waarde, tuple) else (str(waarde),))
    return gevonden


def test_ook_de_andere_woorden_passen_op_het_scherm_en_zijn_kort() -> None:
    for hier, noemen in product(ALLEN, (None, *get_args(Noemen))):
        for tekst in _zinnen(VRAGEN.voor(hier, noemen)):
            assert len(tekst) <= 110, tekst
            assert all(len(zin.split()) <= 16 for zin in re.split(r"[.?!]", tekst)), tekst
        assert not [scherm.vraag for scherm in VRAGEN.voor(hier, noemen).schermen if len(scherm.vraag) > 60]


def test_voor_wie_er_zijn_wordt_het_bestand_een_keer_gemaakt() -> None:
    assert VRAGEN.voor(Hier("hier", "weg")) is VRAGEN.voor(Hier("hier", "weg"))
    anders = VRAGEN.model_copy(update={"titel": "Anders"})
    assert anders.voor(Hier("hier", "weg")).titel == "Anders"
