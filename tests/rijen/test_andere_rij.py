"""Another row: by its name at the begin of a line, or by moving what was said."""

from dataclasses import replace

import pytest

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie, Uitspraak
from andere_vragen.casus.wijzers import Menswijzer, Uitspraakwijzer, Veldwijzer
from andere_vragen.casus.zetjes import Duwtje
from andere_vragen.rijen.beurt import Beurt
from andere_vragen.rijen.bij_naam import bij_naam
from andere_vragen.rijen.verhuizen import bestemmingen
from andere_vragen.rijen.welke import rijen_van
from andere_vragen.rijen.wijzigen import toegepast
from andere_vragen.taal.woorden import Invoersoort
from andere_vragen.vragen.modellen import NIVEAUS, Vragen
from gesprek_waarden import KLEIN, NU, VANDAAG, VRAGEN, gesprek

TWEELING = Vragen.model_validate(
    KLEIN.model_dump()
    | {
        "rijen": [
            {"lijst": "plekken", "id": "klas", "label": "Klas", "vraag": "Wat?"},
            {"lijst": "plekken", "id": "klas_en_team", "label": "Klas en team", "vraag": "Wat?"},
            {"lijst": "plekken", "id": "thuis", "label": "Club", "vraag": "Wat?"},
            {"lijst": "plekken", "id": "huis", "label": "Thuis", "vraag": "Wat?"},
        ]
    }
)


@pytest.mark.parametrize(
    ("regel", "rij", "tekst"),
    [
        ("thuis: slaapt slecht", "thuis", "slaapt slecht"),
        ("THUIS:slaapt slecht", "thuis", "slaapt slecht"),
        ("  Thuís : slaapt slecht", "thuis", "slaapt slecht"),
        ("De klas / groep: onrustig", "klas", "onrustig"),
        ("de klas/groep: onrustig", "klas", "onrustig"),
        ("klas: onrustig", "klas", "onrustig"),
        ("team: moe", "docent", "moe"),
        ("tussen ons: wie belt?", "wij", "wie belt?"),
        ("wij: wie belt?", "wij", "wie belt?"),
        ("regels: om 9:00 binnen", "stelsel", "om 9:00 binnen"),
    ],
)
def test_een_regel_begint_met_de_naam_van_een_rij(regel: str, rij: str, tekst: str) -> None:
    gevonden = bij_naam(rijen_van(gesprek()), regel)
    assert gevonden
    assert (gevonden.rij.id, gevonden.tekst) == (rij, tekst)


@pytest.mark.parametrize(
    "regel",
    [
        "moeder: hij slaapt slecht",
        "docent: hij let niet op",
        "dus: slaapt slecht",
        "het gaat thuis: slaapt slecht",
        "thuis gaat het: slecht",
        "thuis",
        "thuis:",
        "thuis:  ",
        "thuisfront: belt",
        ": thuis",
        "de klas / groep en thuis: onrustig",
        "9:00 binnen",
        "",
    ],
)
def test_een_rol_een_ander_woord_of_een_naam_midden_in_de_zin_blijft_tekst(regel: str) -> None:
    assert bij_naam(rijen_van(gesprek()), regel) is None


@pytest.mark.parametrize(
    ("regel", "rij"),
    [("klas: a", "klas"), ("klas en team: a", "klas_en_team"), ("thuis: a", "huis"), ("club: a", "thuis")],
)
def test_alleen_een_hele_naam_telt_en_wat_te_lezen_is_gaat_voor_een_id(regel: str, rij: str) -> None:
    gevonden = bij_naam(rijen_van(gesprek(scherm="kaart", vragen=TWEELING, route="kort")), regel)
    assert gevonden
    assert gevonden.rij.id == rij


ROEPNAMEN = Vragen.model_validate(
    KLEIN.model_dump()
    | {
        "niveaus": [{"id": "klas", "label": "De klas", "kort": "klas", "vraag": "Wat?"}],
        "rijen": [
            {
                "lijst": "plekken",
                "id": "rij",
                "label": "De klas",
                "kort": "groep",
                "niveau": "klas",
                "vraag": "Wat?",
            }
        ],
    }
)


@pytest.mark.parametrize("naam", ["de klas", "klas", "groep", "rij"])
def test_een_rij_die_een_niveau_is_heet_ook_zoals_dat_in_het_kort_heet(naam: str) -> None:
    gevonden = bij_naam(rijen_van(gesprek(scherm="kaart", vragen=ROEPNAMEN, route="kort")), f"{naam}: druk")
    assert gevonden
    assert gevonden.tekst == "druk"


@pytest.mark.parametrize("wordt", ["notitie", "hypothese"])
def test_de_regel_staat_in_die_rij_zonder_de_naam_en_dat_staat_er_vooraf(wordt: Invoersoort) -> None:
    beurt = replace(Beurt.begonnen(gesprek()), wordt=wordt)
    assert beurt.raad("thuis: slaapt slecht") == "→ Thuis"
    assert beurt.raad("moeder: slaapt slecht") == ""
    wijziging = beurt.gezegd(["thuis: slaapt slecht"], VANDAAG)
    (iets,) = wijziging.uitspraken
    assert (iets.rij, iets.niveau, iets.tekst) == ("thuis", "thuis", "slaapt slecht")
    assert wijziging.melding == "Bij Thuis: “slaapt slecht”. ctrl+z haalt het weg."


def test_ook_een_afspraak_hoort_bij_de_rij_die_genoemd_is() -> None:
    beurt = Beurt.begonnen(gesprek())
    invulling = beurt.afspraak("thuis: moeder bellen", VANDAAG, Duwtje("", ""))
    waarden = {veld.naam: veld.waarde for veld in invulling.velden}
    assert waarden["wat"] == "moeder bellen"
    (afspraak,) = invulling.maak(waarden).uitspraken
    assert (afspraak.rij, afspraak.tekst) == ("thuis", "moeder bellen")


def test_wat_geparkeerd_wordt_houdt_al_zijn_woorden() -> None:
    beurt = Beurt.begonnen(gesprek()).geparkeerd()
    assert [iets.tekst for iets in beurt.gezegd(["thuis: later"], VANDAAG).uitspraken] == ["thuis: later"]


def test_van_een_geplakt_lijstje_gaat_elke_regel_naar_zijn_eigen_rij() -> None:
    beurt = Beurt.begonnen(gesprek())
    regels = ["zomaar", "thuis: broertje", "thuis: moe", "wijk: de club"]
    gezegd = beurt.gezegd(regels, VANDAAG).uitspraken
    assert [(iets.rij, iets.tekst) for iets in gezegd] == [
        (beurt.rij.id, "zomaar"),
        ("thuis", "broertje"),
        ("thuis", "moe"),
        ("wijk", "de club"),
    ]


def test_namen_van_meer_rijen_met_een_veld_raken_geen_woord_kwijt() -> None:
    beurt = Beurt.begonnen(gesprek(scherm="welkom"))
    een = beurt.gezegd(["aan tafel: mentor, moeder"], VANDAAG)
    assert [wie.rol for wie in toegepast(beurt.gesprek, een, (), NU).sessie.aanwezig] == ["mentor", "moeder"]
    gemengd = beurt.gezegd(["wat gaat er goed: tekenen", "aan tafel: mentor"], VANDAAG)
    erna = toegepast(beurt.gesprek, gemengd, (), NU).sessie
    assert [wie.rol for wie in erna.aanwezig] == ["mentor"]
    assert [iets.tekst for iets in erna.notities] == ["tekenen"]
    samen = beurt.gezegd(["de vraag: Hoe nu?", "aan tafel: mentor"], VANDAAG)
    assert toegepast(beurt.gesprek, samen, (), NU).sessie.vraag == "de vraag: Hoe nu? aan tafel: mentor"


# Moving


def verhuisd(nu: Gesprek, iets: Uitspraak, naar: str) -> Gesprek:
    """It moved to the row that is called so."""
    wijziging = next(rij.wijziging for rij in bestemmingen(nu, Uitspraakwijzer(iets.id)) if rij.label == naar)
    return toegepast(nu, wijziging, (), NU)


ROOSTER = Notitie(id="n", scherm="context", rij="school", niveau="school", tekst="Nieuw rooster")
STEM = Notitie(
    id="s", scherm="welkom", rij="stem_jongere", niveau="jongere", bron="zelf_gezegd", tekst="Ik ben moe"
)


def test_wat_verhuist_krijgt_het_niveau_van_zijn_nieuwe_rij() -> None:
    nu = verhuisd(gesprek(ROOSTER), ROOSTER, "Tussen ons")
    (notitie,) = nu.sessie.notities
    assert (notitie.rij, notitie.niveau, notitie.bron) == ("wij", "wij", "aan_tafel")
    assert nu.ongedaan(NU).sessie.notities == (ROOSTER,)


def test_een_stem_wordt_nooit_stil_iets_dat_anderen_zien_of_andersom() -> None:
    geprobeerd = Notitie(id="g", scherm="welkom", rij="geprobeerd", tekst="Bellen")
    nu = verhuisd(gesprek(STEM, geprobeerd, scherm="welkom"), STEM, "Al geprobeerd")
    stem = next(rij.label for rij in rijen_van(nu) if rij.id == "stem_jongere")
    nu = verhuisd(nu, geprobeerd, stem)
    assert {iets.id: (iets.rij, iets.bron) for iets in nu.sessie.notities} == {
        "s": ("geprobeerd", "aan_tafel"),
        "g": ("stem_jongere", "zelf_gezegd"),
    }


def test_de_melding_zegt_wat_waarheen_ging_en_hoe_het_terugkomt() -> None:
    naar = {rij.label: rij.wijziging.melding for rij in bestemmingen(gesprek(ROOSTER), Uitspraakwijzer("n"))}
    assert naar["Thuis"] == "Verplaatst naar Thuis: “Nieuw rooster”. ctrl+z zet het terug."
    assert "De hele school" not in naar, "it is there already"
    assert len(naar) == len(VRAGEN.rijen_van(NIVEAUS)) - 1


def test_een_idee_en_een_afspraak_verhuizen_ook() -> None:
    idee = Hypothese(id="h", scherm="hypothesen", rij="klas", niveau="klas", tekst="Misschien")
    bellen = Afspraak(id="a", scherm="context", rij="school", niveau="school", wat="Bellen")
    nu = verhuisd(verhuisd(gesprek(idee, bellen), idee, "Thuis"), bellen, "Thuis")
    assert {(iets.id, iets.rij, iets.niveau) for iets in nu.sessie.uitspraken} == {
        ("h", "thuis", "thuis"),
        ("a", "thuis", "thuis"),
    }


def test_andere_ogen_zien_het() -> None:
    gezien = Notitie(id="o", scherm="perspectief", perspectief="conciërge", bron="ingeleefd", tekst="Alleen")
    ander = Notitie(scherm="perspectief", perspectief="tante", bron="ingeleefd", tekst="Lacht")
    nu = verhuisd(gesprek(gezien, ander, scherm="perspectief"), gezien, "tante")
    assert [(iets.perspectief, iets.bron) for iets in nu.sessie.notities] == [("tante", "ingeleefd")] * 2


def test_wat_geen_rij_heeft_om_heen_te_gaan_blijft() -> None:
    los = Notitie(id="l", scherm="goed", tekst="Hij lacht")
    nu = gesprek(los, vraag="Hoe?", aanwezig=({"rol": "mentor"},))
    for wijzer in (
        Uitspraakwijzer("l"),
        Uitspraakwijzer("weg"),
        Veldwijzer("vraag"),
        Menswijzer("aanwezig", "mentor"),
    ):
        assert bestemmingen(nu, wijzer) == ()


def test_wat_ondertussen_anders_werd_blijft_anders() -> None:
    nu = gesprek(ROOSTER)
    (naar, *_) = bestemmingen(nu, Uitspraakwijzer("n"))
    nu = nu.met(NU, ROOSTER.gewijzigd_naar(tekst="Rooster van mei"))
    (notitie,) = toegepast(nu, naar.wijziging, (), NU).sessie.notities
    assert (notitie.tekst, notitie.rij != "school") == ("Rooster van mei", True)
