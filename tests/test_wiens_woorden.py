"""Whose words they are travels with them: what was imagined is named so wherever anybody can read it."""

import re
from collections.abc import Iterator
from datetime import timedelta
from html import unescape
from itertools import product
from typing import Any

import pytest

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.casus.uitspraken import Afspraak, Herzien, Hypothese, Notitie
from andere_vragen.papieren.inzage import inzage
from andere_vragen.papieren.leerkring import leerkring
from andere_vragen.papieren.lijst import PAPIEREN
from andere_vragen.rijen.alles import alles, eerder_gezegd
from andere_vragen.rijen.soorten.kaarten import DoorOgen
from andere_vragen.rijen.welke import rijen_van
from gesprek_waarden import CASUS, NU, SCHERMEN, VANDAAG, VRAGEN, gesprek

BEDACHT = "BEDACHT"
"""Stands in all that somebody said for another."""
GENOEMD = re.compile(r"ingeleefd|door de ogen van|bedacht, door te kijken|ons dit voorstellen", re.IGNORECASE)
MENSEN: dict[str, Any] = {
    "aanwezig": (Deelnemer(rol="mentor"), Deelnemer(rol="vader", is_="ouder")),
    "afwezig": (Deelnemer(rol="Linde", is_="zelf"),),
}


def _imagined() -> Iterator[Notitie | Hypothese]:
    """In every place where it can stand, through the eyes of anybody: also of who sits here meanwhile."""
    plekken = product((*SCHERMEN, "verdwenen"), (None, "school", "zelf"), (None, "klas", "jongere"))
    for scherm, rij, niveau in plekken:
        for ogen in ("conciërge", "vader", "jongere", None):
            plek: dict[str, Any] = {"scherm": scherm, "rij": rij, "niveau": niveau, "perspectief": ogen}
            yield Notitie(tekst=f"Ik {BEDACHT}", bron="ingeleefd", **plek)
            yield Hypothese(tekst=f"Ik {BEDACHT}", bron="ingeleefd", **plek)


def _sitting() -> Gesprek:
    gedacht = [*_imagined()]
    eruit = [Afspraak(scherm="afspraken", wat="Vragen", uit=iets.id) for iets in gedacht[:8]]
    ja = [een.gewijzigd_naar(id=f"ja{nr}", vastgesteld=VANDAAG) for nr, een in enumerate(eruit)]
    return gesprek(*gedacht, *eruit, *ja, route="diep", terugkijken_op=VANDAAG, **MENSEN)


def _later(eerst: Gesprek) -> Gesprek:
    """A next sitting that looks back at it, and says of some ideas how they stand."""
    toen = NU + timedelta(days=21)
    anders = tuple(Herzien(hypothese=idee.id, status="klopt") for idee in eerst.sessie.hypothesen[:9])
    vast: dict[str, Any] = {"casus": CASUS.id, "soort": "terugkijken", "route": "terugkijken", **MENSEN}
    vast["terugkijken_op"] = VANDAAG
    sessie = Sessie(begonnen=toen, gewijzigd=toen, scherm="opnieuw", herzien=anders, **vast)
    return Gesprek(CASUS, sessie, VRAGEN, eerder=(eerst.sessie,))


def _read(nu: Gesprek) -> Iterator[tuple[str, str]]:
    """Every line of every screen and paper, with where it stands."""
    for naam, papier in PAPIEREN.items():
        if naam != "docx":
            gemaakt = papier.maak(nu)
            tekst = gemaakt.decode() if isinstance(gemaakt, bytes) else gemaakt
            tekst = unescape(re.sub(r"<[^>]+>", "", re.sub(r"</(li|p|h\d|div|td)>", "\n", tekst)))
            yield from ((naam, regel) for regel in tekst.split("\n"))
    losse = {"inzage": inzage(CASUS, nu.sessies), "leerkring": leerkring([(CASUS, nu.sessies)])}
    for naam, tekst in losse.items():
        yield from ((naam, regel) for regel in tekst.split("\n"))
    for vel in (*alles(nu), *eerder_gezegd(nu)):
        yield from ((f"vel {vel.label}", f"{een.tekst} ({een.achter})") for een in vel.dingen)
    for scherm in SCHERMEN:
        for rij in rijen_van(nu.naar(scherm, NU)):
            if not (isinstance(rij, DoorOgen) and rij.vraag.startswith("Stel:")):  # there the row says it
                yield from ((f"{scherm} {rij.label}", f"{een.tekst} ({een.achter})") for een in rij.dingen)


@pytest.mark.parametrize("later", [False, True])
def test_what_was_imagined_is_named_so_on_every_screen_and_paper(later: bool) -> None:
    nu = _later(_sitting()) if later else _sitting()
    gelezen = [(waar, regel) for waar, regel in _read(nu) if BEDACHT in regel]
    assert gelezen
    assert {waar for waar, regel in gelezen if not GENOEMD.search(regel)} == set()


def test_what_nobody_said_yes_to_is_on_no_blad_and_what_was_imagined_neither() -> None:
    blad = str(PAPIEREN["blad"].maak(_sitting()))
    assert BEDACHT not in blad
    assert blad.count("Vragen") == 8
    assert "Er liggen nog 8 ideeën." in blad
