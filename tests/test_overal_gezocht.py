"""Each right is used on a casus with one word in every field; then the whole computer is searched for it.

Searched are the casussen, the earlier versions and locks, the cache, the settings, the documents and the
folder for temporary files.
"""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from andere_vragen.casus.casus import Toestemming
from andere_vragen.casus.concept import Concept
from andere_vragen.casus.kanttekeningen import Correctie, Zienswijze
from andere_vragen.casus.loopt import LooptAl
from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.wijzers import (
    Menswijzer,
    Terugblikwijzer,
    Uitspraakwijzer,
    Veldwijzer,
    Wijzer,
)
from andere_vragen.dossier import Dossier
from andere_vragen.rechten.verbeteren import Verbeteren
from andere_vragen.rijen.stappen import AndereBlik, AnderMens
from andere_vragen.rijen.veranderen import anders
from andere_vragen.rijen.wijzigen import Wijziging, veranderd
from andere_vragen.store import looptal, wieiswie
from andere_vragen.store.laden import laad_casus, laad_sessie
from andere_vragen.store.lijst import sessies
from andere_vragen.store.plaatsen import Plaatsen, plaatsen
from andere_vragen.store.reserve import leg_casus_weg, leg_weg, reserve_van
from andere_vragen.store.schrijven import bewaar, toml
from andere_vragen.vragen.lezen import standaard
from rechten_waarden import EERSTE, TWEEDE, M, later, vol
from store_waarden import NU, casusmap, sessiebestand

GOED = "wat klopt"


class Gezocht(NamedTuple):
    """How many files were searched, and those in which the word stands or that are called by it."""

    aantal: int
    gevonden: list[str]


def overal(wortel: Path) -> Gezocht:
    alles = [pad for pad in wortel.rglob("*") if pad.is_file()]
    woord = M.lower()
    gevonden = [
        pad for pad in alles if woord in str(pad).lower() or woord.encode() in pad.read_bytes().lower()
    ]
    return Gezocht(len(alles), [str(pad.relative_to(wortel)) for pad in gevonden])


@pytest.fixture(autouse=True)
def tijdelijk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    map = tmp_path / "tijdelijk"
    map.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(map))
    monkeypatch.setenv("TMPDIR", str(map))


def hier() -> Plaatsen:
    return plaatsen(None, os.environ)


def leg(map: Path, eerste: Sessie, tweede: Sessie, vooraf: str, av: Any) -> Path:
    """A casus with these sittings, and all that the program and a cloud leave around it."""
    linde = casusmap(map, "Linde-07")
    casus = laad_casus(linde).waarde
    if vooraf:
        gegeven = Toestemming(wie=vooraf, hoe=vooraf, wanneer=vooraf)
        casus = casus.gewijzigd_naar(waarvoor=vooraf, toestemming=gegeven)
        bewaar(linde / "casus.toml", toml(casus))
    bewaar(linde / "casus (kopie).toml", toml(casus))
    reserve = reserve_van(hier().toestand, casus.id)
    leg_casus_weg(reserve, casus)
    leg_weg(reserve, eerste.gewijzigd_naar(id="kwijt"), NU)  # of a file that somebody lost
    for naam, gesprek in ((EERSTE, eerste), (TWEEDE, tweede)):
        sessiebestand(linde, naam, gesprek)
        sessiebestand(linde, f"{Path(naam).stem} (kopie).toml", gesprek)
        bewaar(linde / f".~{naam}.999999.tmp", toml(gesprek))
        leg_weg(reserve, gesprek.gewijzigd_naar(afspraken=()), NU)
        leg_weg(reserve, gesprek, NU.replace(hour=15))
        wieiswie.bewaar(map, gesprek.aanwezig)
        for afspraak in gesprek.afspraken:
            looptal.bewaar(map, LooptAl(tekst=afspraak.wat, bereik="school"))
    verbeteren(linde).druk_af([laad_sessie(pad) for pad in sessies(linde)])
    Dossier(linde, standaard(), hier().toestand).los()
    av("lijst")
    av("trends")
    return linde


def verbeteren(linde: Path) -> Verbeteren:
    return Verbeteren(linde, hier(), standaard(), NU, "op verzoek")


# What is asked of a casus with the word in every field


def zonder_ander(gesprek: Sessie) -> Sessie:
    """Nobody is called by a longer name that has the word in it."""
    return gesprek.gewijzigd_naar(afwezig=gesprek.aanwezig)


HEEL: dict[str, tuple[str, ...]] = {
    "verwijder": ("verwijder", "Linde-07", "--ja"),
    "opruimen": ("opruimen", "--ja"),
    "afsluiten": ("afsluiten", "Linde-07", "--ja"),
    "persoon": ("verwijder", "Linde-07", "--persoon", M, "--ja"),
}


@pytest.mark.parametrize("recht", HEEL)
def test_of_a_word_in_every_field_of_a_casus_nothing_is_left(tmp_path: Path, recht: str, av: Any) -> None:
    eerste = met_kanttekeningen(zonder_ander(vol(M, M)), "n1")
    eerste = eerste.gewijzigd_naar(
        afspraken=[iets.gewijzigd_naar(status="gestopt") for iets in eerste.afspraken]
    )
    tweede = later("bleef" if recht == "afsluiten" else M).gewijzigd_naar(terugkijken_op=None)
    linde = leg(tmp_path / "casussen", eerste, tweede, M, av)
    if recht == "opruimen":
        pad = linde / "casus.toml"
        bewaar(pad, pad.read_text("utf-8").replace("2027-03-12", "2020-03-12"))
    voor = overal(tmp_path)
    uit = av(*HEEL[recht])
    na = overal(tmp_path)
    assert (uit.code, uit.fout) == (0, "")
    assert len(voor.gevonden) >= 12, "the word was where it is looked for"
    assert na.gevonden == []


# What is asked of a part of it: the word stands in that part, and in all that belongs to it


def met_kanttekeningen(gesprek: Sessie, id: str) -> Sessie:
    return gesprek.gewijzigd_naar(
        zienswijze=(Zienswijze(id="z1", wie="mentor", tekst=M, moment=NU, over=id),),
        correctie=(Correctie(plek=id, moment=NU, reden=M),),
    )


def half(id: str) -> Concept:
    return Concept(scherm="context", tekst=M, van="uitspraak", id=id, veld="tekst")


def alleen_in(id: str) -> Sessie:
    """A sitting in which only what has this id holds the word, in every field of it."""
    iets = vol(M, "mentor").uitspraak(id)
    assert iets
    return vol("Bleef", "mentor").met(iets).gewijzigd_naar(concept=(half(id),))


def weggehaald(linde: Path, wat: str, av: Any) -> None:
    assert av("verwijder", "Linde-07", *wat.split(), "--ja").code == 0


DELEN: dict[str, tuple[Sessie, Sessie, str]] = {
    "een gesprek": (vol(M, M), later("bleef"), f"--gesprek {EERSTE}"),
    "een notitie": (met_kanttekeningen(alleen_in("n1"), "n1"), later("bleef"), "--gezegd n1"),
    "een hypothese": (met_kanttekeningen(alleen_in("h1"), "h1"), later("bleef"), "--gezegd h1"),
    "een afspraak": (met_kanttekeningen(alleen_in("a1"), "a1"), later(M), "--gezegd a1"),
    "een zienswijze": (
        met_kanttekeningen(vol("Bleef", "mentor"), "n1").gewijzigd_naar(correctie=()),
        later("bleef"),
        "--gezegd z1",
    ),
}


@pytest.mark.parametrize("deel", DELEN)
def test_of_a_part_that_was_taken_away_nothing_is_left_and_the_rest_stays(
    tmp_path: Path, deel: str, av: Any
) -> None:
    eerste, tweede, wat = DELEN[deel]
    linde = leg(tmp_path / "casussen", eerste, tweede, "", av)
    voor = overal(tmp_path)
    weggehaald(linde, wat, av)
    na = overal(tmp_path)
    assert len(voor.gevonden) >= 5
    assert na.gevonden == []
    assert b"leef" in b"".join(pad.read_bytes() for pad in linde.glob("2*.toml"))


def iets_anders(id: str) -> tuple[Wijzer, Wijziging]:
    """Other words in every field of it that holds the word."""
    iets = alleen_in(id).uitspraak(id)
    assert iets
    velden = [naam for naam, waarde in iets if waarde == M]
    return Uitspraakwijzer(id), veranderd(iets, **dict.fromkeys(velden, GOED))


def iemand_anders() -> tuple[Wijzer, Wijziging]:
    wie = Menswijzer("aanwezig", M)
    was = vol(M, M).aanwezig[0]
    wordt = was.gewijzigd_naar(rol="moeder", doet=GOED, aanwezig=GOED, bereikbaar=GOED)
    return wie, Wijziging(stap=AnderMens(wie, wordt, ("rol", "doet", "aanwezig", "bereikbaar")))


def veld_anders(veld: Any) -> tuple[Wijzer, Wijziging]:
    return Veldwijzer(veld), anders(vol(M, M), Veldwijzer(veld), GOED, NU.date())


def blik_anders() -> tuple[Wijzer, Wijziging]:
    wordt = later(GOED).terugblik[0]
    return Terugblikwijzer("a1"), Wijziging(stap=AndereBlik(wordt, ("geleerd",)))


CORRECTIES: dict[str, tuple[Sessie, Sessie, Callable[[], tuple[Wijzer, Wijziging]]]] = {
    "een notitie": (alleen_in("n1"), later("bleef"), lambda: iets_anders("n1")),
    "een hypothese": (alleen_in("h1"), later("bleef"), lambda: iets_anders("h1")),
    "een afspraak": (alleen_in("a1"), later("bleef"), lambda: iets_anders("a1")),
    "iemand": (
        vol("Bleef", "mentor").gewijzigd_naar(aanwezig=vol(M, M).aanwezig),
        later("bleef"),
        iemand_anders,
    ),
    "de vraag": (
        vol("Bleef", "mentor").gewijzigd_naar(vraag=M),
        later("bleef"),
        lambda: veld_anders("vraag"),
    ),
    "het aanspreekpunt": (
        vol("Bleef", "mentor").gewijzigd_naar(regie=M),
        later("bleef"),
        lambda: veld_anders("regie"),
    ),
    "wat jullie leerden": (vol("Bleef", "mentor"), later(M), blik_anders),
}


@pytest.mark.parametrize("wat", CORRECTIES)
def test_of_what_was_put_right_nothing_is_left_and_it_says_when_and_why(
    tmp_path: Path, wat: str, av: Any
) -> None:
    eerste, tweede, vraag = CORRECTIES[wat]
    linde = leg(tmp_path / "casussen", eerste, tweede, "", av)
    wijzer, wijziging = vraag()
    sessie, pad = (tweede, TWEEDE) if wat == "wat jullie leerden" else (eerste, EERSTE)
    voor = overal(tmp_path)
    verbeteren(linde).correctie(sessie.id, wijzer, wijziging, "het klopte niet")
    na = overal(tmp_path)
    assert len(voor.gevonden) >= 5
    assert na.gevonden == []
    nu = laad_sessie(linde / pad).waarde
    assert [anders.reden for anders in nu.correctie] == ["het klopte niet"]
    assert GOED in (linde / pad).read_text("utf-8")
