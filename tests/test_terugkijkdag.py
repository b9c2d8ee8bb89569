"""When to look back: one day for a casus, whoever asks. The list, the papers and the package say the same."""

from datetime import date, timedelta
from typing import Any

import pytest

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.casus.tijdlijn import laatst_aan_tafel, terugkijkdag
from andere_vragen.casus.uitspraken import Afspraak, Herzien, Notitie, Terugblik
from andere_vragen.casus.zetjes import duwtjes
from andere_vragen.papieren.lijst import PAPIEREN, GeenPapierError
from andere_vragen.papieren.overdracht import voorkant
from andere_vragen.rijen.welke import rijen_van
from andere_vragen.store.index import stand_van
from andere_vragen.taal.tijd import dag
from gesprek_waarden import CASUS, NU, VANDAAG, VRAGEN

DAG, LATER = date(2026, 12, 12), date(2027, 1, 9)
NOTITIE = Notitie(scherm="terugkijken", tekst="Het gaat beter")
BELLEN = Afspraak(id="a1", scherm="afspraken", wat="Bellen")


def zitting(week: int, **velden: Any) -> Sessie:
    toen = NU + timedelta(weeks=week)
    vast = {"id": f"s{week}", "casus": CASUS.id, "begonnen": toen, "gewijzigd": toen, "scherm": "slot"}
    return Sessie.model_validate({**vast, **velden})


EERSTE = zitting(0, afspraken=(BELLEN,), terugkijken_op=DAG)
TERUG = {"soort": "terugkijken"}

TABEL = [
    pytest.param((), None, id="geen gesprek, geen dag"),
    pytest.param((zitting(0, afspraken=(BELLEN,)),), None, id="nooit gezegd"),
    pytest.param((EERSTE,), DAG, id="gezegd"),
    pytest.param((EERSTE, zitting(1, notities=(NOTITIE,))), DAG, id="wie doorpraat, keek nog niet terug"),
    pytest.param((EERSTE, zitting(1, terugkijken_op=LATER)), LATER, id="de nieuwste dag geldt"),
    pytest.param((EERSTE, zitting(3, **TERUG)), DAG, id="een leeg gesprek telt niet"),
    pytest.param(
        (EERSTE, zitting(3, **TERUG, aanwezig=(Deelnemer(rol="mentor"),), vraag="Hoe nu?")),
        DAG,
        id="wie er zat en wat de vraag was, is nog niet terugkijken",
    ),
    pytest.param((EERSTE, zitting(3, **TERUG, notities=(NOTITIE,))), None, id="teruggekeken"),
    pytest.param((EERSTE, zitting(3, **TERUG, cijfers=(6, 7))), None, id="teruggekeken met cijfers"),
    pytest.param(
        (EERSTE, zitting(3, **TERUG, herzien=(Herzien(hypothese="h", status="klopt"),))),
        None,
        id="teruggekeken naar een idee",
    ),
    pytest.param(
        (EERSTE, zitting(3, terugblik=(Terugblik(afspraak="a1", status="bezig"),))),
        None,
        id="teruggekeken op een andere route",
    ),
    pytest.param(
        (EERSTE, zitting(3, **TERUG, notities=(NOTITIE,), terugkijken_op=LATER)),
        LATER,
        id="teruggekeken, en meteen de volgende dag",
    ),
    pytest.param(
        (EERSTE, zitting(3, **TERUG, notities=(NOTITIE,)), zitting(4, notities=(NOTITIE,))),
        None,
        id="een dag die voorbij is, komt niet terug",
    ),
]


@pytest.mark.parametrize(("sessies", "dan"), TABEL)
def test_de_dag_van_terugkijken_geldt_tot_de_groep_terugkeek(
    sessies: tuple[Sessie, ...], dan: date | None
) -> None:
    assert terugkijkdag(sessies) == dan


@pytest.mark.parametrize(("sessies", "dan"), [geval for geval in TABEL if geval.values[0]])
def test_lijst_overdracht_en_alle_papieren_noemen_dezelfde_dag(
    sessies: tuple[Sessie, ...], dan: date | None
) -> None:
    *eerder, nu = sessies
    gesprek = Gesprek(CASUS, nu, VRAGEN, eerder=tuple(eerder))
    assert stand_van(sessies).terugkijken_op == dan
    dagen = {DAG: dag(DAG, jaar=True), LATER: dag(LATER, jaar=True)}
    for soort in ("md", "tekst", "html", "blad"):
        papier = str(PAPIEREN[soort].maak(gesprek))
        genoemd = {
            een for een, gezegd in dagen.items() if f"terug op {gezegd}" in papier or f">{gezegd}<" in papier
        }
        assert genoemd == ({dan} if dan else set()), soort
    gezegd = dagen[dan] if dan else "Nog geen dag gekozen."
    assert gezegd in voorkant(CASUS, sessies, "pakket.zip", VANDAAG)
    if dan:
        assert f"DTSTART;VALUE=DATE:{dan:%Y%m%d}".encode() in PAPIEREN["ics"].maak(gesprek)
    else:
        with pytest.raises(GeenPapierError):
            PAPIEREN["ics"].maak(gesprek)


@pytest.mark.parametrize(
    ("sessies", "op", "toe"),
    [
        ((EERSTE,), DAG - timedelta(days=1), False),
        ((EERSTE,), DAG, True),
        ((EERSTE,), DAG + timedelta(days=40), True),
        ((zitting(0, terugkijken_op=DAG),), DAG, False),
        ((EERSTE, zitting(3, **TERUG)), DAG, True),
        ((EERSTE, zitting(3, **TERUG, notities=(NOTITIE,))), DAG, False),
        ((EERSTE, zitting(3, terugblik=(Terugblik(afspraak="a1", status="gedaan"),))), DAG, False),
        ((), DAG, False),
    ],
)
def test_het_is_tijd_als_de_dag_er_is_en_er_iets_open_staat(
    sessies: tuple[Sessie, ...], op: date, toe: bool
) -> None:
    assert stand_van(sessies).toe(op) == toe


def test_na_een_leeg_gesprek_zitten_dezelfde_mensen_nog_klaar() -> None:
    mensen = (Deelnemer(rol="mentor"), Deelnemer(rol="moeder"))
    eerder = (zitting(0, aanwezig=mensen), zitting(3, **TERUG))
    assert laatst_aan_tafel(eerder) == mensen
    nu = Gesprek.begonnen(CASUS, VRAGEN, "terugkijken", NU + timedelta(weeks=4), eerder).naar("welkom", NU)
    tafel = next(rij for rij in rijen_van(nu) if rij.id == "tafel")
    wijziging = tafel.ja(VANDAAG)
    assert wijziging
    assert wijziging.melding.startswith("Dezelfde mensen.")


@pytest.mark.parametrize(
    ("eerder", "gevraagd"),
    [((), True), ((EERSTE,), False), ((EERSTE, zitting(3, **TERUG)), False)],
    ids=["nog geen dag", "de dag van het vorige gesprek geldt", "ook na een leeg gesprek"],
)
def test_een_zetje_vraagt_alleen_om_een_dag_als_er_geen_dag_geldt(
    eerder: tuple[Sessie, ...], gevraagd: bool
) -> None:
    nu = Gesprek(CASUS, zitting(4, afspraken=(BELLEN,)), VRAGEN, eerder=eerder)
    gezegd = {duwtje.id for scherm in VRAGEN.schermen for duwtje in duwtjes(nu.beeld, scherm.id)}
    assert ("geen_terugkijken" in gezegd) == gevraagd


def test_wie_terugkijkt_zonder_nieuwe_dag_hoort_de_vraag_naar_die_dag() -> None:
    terug = zitting(3, **TERUG, afspraken=(BELLEN,))
    nu = Gesprek(CASUS, terug, VRAGEN, eerder=(EERSTE,))
    gezegd = {duwtje.id for scherm in VRAGEN.schermen for duwtje in duwtjes(nu.beeld, scherm.id)}
    assert "geen_terugkijken" in gezegd
