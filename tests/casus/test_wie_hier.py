"""Who is here: said by the group, for each moment of the meeting, and never guessed."""

from datetime import timedelta
from pathlib import Path

import pytest

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.kaarten import op_tafel, weigering
from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.casus.wie_hier import wie_hier
from andere_vragen.store.laden import laad_sessie
from andere_vragen.store.schrijven import toml
from andere_vragen.taal.woorden import Aanwezigheid
from andere_vragen.vragen.als import Hier
from gesprek_waarden import CASUS, NU, VRAGEN, gesprek

STRAKS = NU + timedelta(minutes=20)
LATER = NU + timedelta(minutes=40)

BEUK = Deelnemer(rol="Beuk", is_="zelf")
MOEDER = Deelnemer(rol="moeder", is_="ouder")
MENTOR = Deelnemer(rol="mentor", is_="ander")
TANTE = Deelnemer(rol="tante")


def _sessie(hier: tuple[Deelnemer, ...] = (), weg: tuple[Deelnemer, ...] = ()) -> Sessie:
    return gesprek().sessie.model_copy(update={"aanwezig": hier, "afwezig": weg})


@pytest.mark.parametrize(
    ("hier", "weg", "zelf", "ouders"),
    [
        ((), (), "onbekend", "onbekend"),
        ((MENTOR, TANTE), (), "onbekend", "onbekend"),
        ((BEUK, MENTOR), (), "hier", "onbekend"),
        ((MOEDER,), (BEUK,), "weg", "hier"),
        ((MENTOR,), (BEUK, MOEDER), "weg", "weg"),
        ((MOEDER,), (Deelnemer(rol="vader", is_="ouder"),), "onbekend", "hier"),
    ],
)
def test_here_not_here_or_unknown(
    hier: tuple[Deelnemer, ...], weg: tuple[Deelnemer, ...], zelf: Aanwezigheid, ouders: Aanwezigheid
) -> None:
    assert wie_hier(_sessie(hier, weg), NU) == Hier(zelf, ouders)


def test_people_come_and_go() -> None:
    even = BEUK.gewijzigd_naar(vanaf=STRAKS, tot=LATER)
    sessie = _sessie((even, MENTOR))
    assert wie_hier(sessie, NU).zelf == "weg"
    assert wie_hier(sessie, STRAKS).zelf == "hier"
    assert wie_hier(sessie, LATER).zelf == "weg"
    assert wie_hier(sessie).zelf == "hier"


def test_who_came_back_is_here() -> None:
    eerst = MOEDER.gewijzigd_naar(tot=STRAKS)
    terug = MOEDER.gewijzigd_naar(vanaf=LATER)
    assert wie_hier(_sessie((eerst, terug)), LATER).ouders == "hier"


def test_who_somebody_is_stands_in_the_log_as_agreed(tmp_path: Path) -> None:
    sessie = _sessie((BEUK.gewijzigd_naar(vanaf=STRAKS), TANTE), (MOEDER,))
    pad = tmp_path / "2026-11-21-1400.toml"
    pad.write_text(toml(sessie), encoding="utf-8")
    assert 'is = "zelf"' in pad.read_text("utf-8")
    assert laad_sessie(pad).waarde.aanwezig == sessie.aanwezig
    assert laad_sessie(pad).waarde.afwezig == sessie.afwezig


# Names say who somebody is


def _hier(*namen: str, weg: tuple[str, ...] = (), schuilnaam: str = "Beuk-07") -> Gesprek:
    casus = CASUS.gewijzigd_naar(schuilnaam=schuilnaam)
    aanwezig, afwezig = (tuple(Deelnemer(rol=naam) for naam in wie) for wie in (namen, weg))
    return Gesprek(casus, _sessie(aanwezig, afwezig), VRAGEN)


@pytest.mark.parametrize(
    ("naam", "is_"),
    [
        ("Beuk zelf", "zelf"),
        ("de jongere", "zelf"),
        ("vader", "ouder"),
        ("opvoeder", "ouder"),
        ("Mentor, klas 2B", "ander"),
        ("docent wiskunde", "ander"),
        ("een beste vriend of vriendin", "ander"),
        ("wij", "ander"),
        ("Karin", None),
        ("moeder van een vriend", None),
        ("docententeam", None),
    ],
)
def test_wie_gaat_zitten_is_bekend_zodra_de_naam_het_zegt(naam: str, is_: str | None) -> None:
    gesprek = _hier().gesteld(NU, aanwezig=(Deelnemer(rol=naam),), afwezig=(Deelnemer(rol=naam),))
    assert [wie.is_ for wie in (*gesprek.sessie.aanwezig, *gesprek.sessie.afwezig)] == [is_, is_]


def test_een_naam_die_open_blijft_verandert_niets() -> None:
    """Screens tell by the Sessie itself whether anything changed."""
    nu = _hier("mentor", "Karin")
    assert Gesprek(nu.casus, nu.sessie, VRAGEN).sessie is nu.sessie
    assert nu.gesteld(STRAKS, aanwezig=nu.sessie.aanwezig).sessie is nu.sessie


def test_wat_de_groep_zelf_zei_gaat_voor_de_naam() -> None:
    tante = Deelnemer(rol="mevrouw Els", is_="ouder")
    assert _hier().gesteld(NU, aanwezig=(tante,)).sessie.aanwezig == (tante,)


def test_onder_een_andere_naam_is_het_misschien_een_ander() -> None:
    nu = _hier("moeder")
    (moeder,) = nu.sessie.aanwezig
    for naam, is_ in (("Moeder", "ouder"), ("mentor", "ander"), ("Karin", None)):
        (wie,) = nu.gesteld(NU, aanwezig=(moeder.gewijzigd_naar(rol=naam),)).sessie.aanwezig
        assert wie.is_ == is_


def test_wie_later_komt_is_er_vanaf_dat_moment() -> None:
    nu = _hier("mentor")
    begin = nu.gesteld(STRAKS, aanwezig=(*nu.sessie.aanwezig, Deelnemer(rol="vader")))
    assert [wie.vanaf for wie in begin.sessie.aanwezig] == [None, None]
    onderweg = nu.naar("welkom", NU).naar("context", NU)
    later = onderweg.gesteld(STRAKS, aanwezig=(*nu.sessie.aanwezig, Deelnemer(rol="vader")))
    assert [wie.vanaf for wie in later.sessie.aanwezig] == [None, STRAKS]
    niemand = _hier().naar("welkom", NU).naar("context", NU)
    pas_nu = niemand.gesteld(STRAKS, aanwezig=(Deelnemer(rol="vader"),))
    assert [wie.vanaf for wie in pas_nu.sessie.aanwezig] == [None], "only now it is said who sits here"
    assert later.vragen.rij("steun", "ouders") != onderweg.vragen.rij("steun", "ouders")


def test_de_vragen_gaan_naar_wie_er_nu_zit_en_een_papier_leest_wie_er_was() -> None:
    nu = _hier("mentor")
    weg = Deelnemer(rol="Beuk", tot=STRAKS)
    later = nu.gesteld(LATER, aanwezig=(*nu.sessie.aanwezig, weg))
    vragen = [vragen.rij("welkom", "stem_jongere") for vragen in (later.vragen, later.achteraf.vragen)]
    assert [rij.vraag for rij in vragen if rij] == [
        "Wat zegt de jongere zelf over deze vraag?",
        "Wat zeg jij er zelf van?",
    ]


# Who sits here is not played


@pytest.mark.parametrize(
    ("hier", "kaart", "zin"),
    [
        ("mentor", "Mentor", "De mentor zit hier. Vraag het zelf."),
        ("mentor, klas 2B", "de mentor", "Aan tafel: mentor, klas 2B. Vraag het zelf."),
        ("docent wiskunde", "docent", "Aan tafel: docent wiskunde. Vraag het zelf."),
        ("oma", "opa of oma", "Aan tafel: oma. Vraag het zelf."),
        ("vader", "ouders", "De vader zit hier. Vraag het zelf."),
        ("vader", "moeder", "De vader zit hier. Vraag het zelf."),
        ("jongere", "Beuk", "De jongere zit hier. Vraag het zelf."),
        ("mentor", "Beuk", "Wat Beuk ziet, vragen we zelf. Dat spelen we niet. Met F5 leg je dat vast."),
        (
            "mentor",
            "moeder",
            "Wat de moeder ziet, vragen we zelf. Dat spelen we niet. Met F5 leg je dat vast.",
        ),
        ("docententeam", "docent", ""),
        ("mentor", "de glazenwasser", ""),
    ],
)
def test_een_kaart_van_wie_hier_zit_wordt_vriendelijk_geweigerd(hier: str, kaart: str, zin: str) -> None:
    assert weigering(_hier(hier).beeld, kaart) == zin


@pytest.mark.parametrize(
    ("tekst", "naam"),
    [
        ("conciërge", True),
        ("de buurvrouw van nummer 3", True),
        ("opa of oma", True),
        ("het zusje", True),
        ("Ik zie dat hij bij gym altijd lacht", False),
        ("ze lacht", False),
        ("De docent ziet hem nooit lachen op gang", False),
        ("Hoe zit dat?", False),
        ("w" * 41, False),
    ],
)
def test_a_card_has_a_name_and_no_sentence(tekst: str, naam: bool) -> None:
    assert ("Dit is een zin." not in weigering(gesprek().beeld, tekst)) == naam


def test_een_kaart_gaat_van_tafel_als_die_ander_komt() -> None:
    kaarten = ("conciërge", "wijkagent", "jongere over vijf jaar")
    voor, na = _hier("mentor"), _hier("mentor", "conciërge")
    voor, na = (een.gesteld(NU, kaarten=kaarten) for een in (voor, na))
    assert (op_tafel(voor.beeld), op_tafel(na.beeld)) == (kaarten, kaarten[1:])


def test_wie_we_missen_ligt_bovenop() -> None:
    assert set(op_tafel(_hier("mentor", weg=("wijkagent", "opa")).beeld)[:2]) == {"wijkagent", "opa of oma"}


def test_who_is_not_known_makes_no_other_sitting_of_it() -> None:
    nu = gesprek(aanwezig=(TANTE,))
    assert nu.getypt({}, NU).sessie is nu.sessie
    assert nu.gesteld(NU, regie="tante").gesteld(NU, regie="tante").sessie.aanwezig == (TANTE,)
    assert nu.zonder("niets", NU).sessie is nu.sessie
