"""A draft went by a path before it had a place of its own; each path still says which place that was."""

from typing import Any

import pytest

from andere_vragen.casus.concept import Concept, Conceptplek, Regelplek, Rijplek, Veldplek
from andere_vragen.casus.wijzers import (
    Herzienwijzer,
    Menswijzer,
    NieuweAfspraak,
    Terugblikwijzer,
    Uitspraakwijzer,
    Veldwijzer,
)
from andere_vragen.store.oud import naar_nu

DOCENT, TWEEDE = Menswijzer("aanwezig", "docent"), Menswijzer("aanwezig", "docent", 1)


@pytest.mark.parametrize(
    ("pad", "plek"),
    [
        ("goed", Regelplek("goed")),
        ("goed/hypothese", Regelplek("goed", wordt="hypothese")),
        ("context/school", Regelplek("context", Rijplek("school"))),
        ("context/school/parkeren", Regelplek("context", Rijplek("school"), "parkeren")),
        ("perspectief/opa of oma", Regelplek("perspectief", Rijplek("opa of oma"))),
        ("perspectief/vader/moeder", Regelplek("perspectief", Rijplek("vader/moeder"))),
        ("perspectief/@kaarten", Regelplek("perspectief", Rijplek(eigen="kaarten"))),
        ("afspraken/@samen/notitie", Regelplek("afspraken", Rijplek(eigen="samen"), "notitie")),
        ("terugkijken/@terugblik/a1", Regelplek("terugkijken", Rijplek("a1", "terugblik"))),
        ("context/@niets", Regelplek("context", Rijplek("@niets"))),
        ("afspraak/wie", Veldplek(NieuweAfspraak(), "wie")),
        ("afspraak/klas", Regelplek("afspraak", Rijplek("klas"))),
        ("n1/tekst", Veldplek(Uitspraakwijzer("n1"), "tekst")),
        ("n2/tekst", Regelplek("n2", Rijplek("tekst"))),
        ("@vraag/tekst", Veldplek(Veldwijzer("vraag"), "tekst")),
        ("@cijfers/tekst", Veldplek(Veldwijzer("cijfers"), "tekst")),
        ("@aanwezig/0/doet", Veldplek(DOCENT, "doet")),
        ("@aanwezig/1/doet", Veldplek(TWEEDE, "doet")),
        ("@aanwezig/docent/doet", Veldplek(DOCENT, "doet")),
        ("@aanwezig/docent'/doet", Veldplek(TWEEDE, "doet")),
        ("@afwezig/vader/moeder/tekst", Veldplek(Menswijzer("afwezig", "vader/moeder"), "tekst")),
        ("@terugblik/a1/geleerd", Veldplek(Terugblikwijzer("a1"), "geleerd")),
        ("@herzien/h1/status", Veldplek(Herzienwijzer("h1"), "status")),
    ],
)
def test_every_path_says_its_place(pad: str, plek: Conceptplek) -> None:
    waarden: dict[str, Any] = {
        "aanwezig": [{"rol": "docent"}, {"rol": "docent"}],
        "notities": [{"id": "n1"}, "geen tabel"],
        "hypothesen": "geen lijst",
        "concept": {pad: "half"},
    }
    naar_nu(waarden)
    (half,) = (Concept.model_validate(een) for een in waarden["concept"])
    assert (half.plek, half.tekst) == (plek, "half")
