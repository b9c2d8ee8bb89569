"""Nothing that anybody reads contradicts who is here.

Every screen, row, zetje, card, form and paper is read, for all who can be here. What the question file says
is read by itself, so that a new text is read too.
"""

import re
from collections.abc import Iterator
from datetime import timedelta
from html import unescape
from itertools import product
from typing import Any, NamedTuple, get_args

import pytest

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.kaarten import op_tafel, stapel
from andere_vragen.casus.sessie import Casus, Deelnemer, Sessie
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie, Uitspraak
from andere_vragen.casus.wie_hier import wie_hier
from andere_vragen.casus.zetjes import REGELS, duwtjes
from andere_vragen.papieren.lijst import PAPIEREN
from andere_vragen.papieren.opbouw import opgebouwd
from andere_vragen.rijen.afspreken import nieuwe_afspraak
from andere_vragen.rijen.alles import alles
from andere_vragen.rijen.beelden import beelden
from andere_vragen.rijen.beurt import zetjes
from andere_vragen.rijen.formulieren import bewerken
from andere_vragen.rijen.invulling import Invulling
from andere_vragen.rijen.welke import rijen_van
from andere_vragen.taal.woorden import Aanwezigheid, Noemen
from andere_vragen.vragen.als import GENOEMD, Hier
from andere_vragen.vragen.lezen import standaard
from andere_vragen.vragen.modellen import Vragen
from gesprek_waarden import CASUS, NU, SCHERMEN, VANDAAG

VRAGEN = standaard().van_soort("jongere")
ALLEN = [Hier(*paar) for paar in product(get_args(Aanwezigheid), repeat=2)]
HALVERWEGE = NU + timedelta(minutes=20)
STRAKS = NU + timedelta(minutes=40)
BEUK = CASUS.gewijzigd_naar(schuilnaam="Beuk-07")

# Who sits here


def mensen(hier: Hier, *, halverwege: bool) -> dict[str, Any]:
    """The people of a sitting that is like this now: the whole time, or since somebody came or went."""
    aanwezig = [Deelnemer(rol="mentor, klas 2B"), Deelnemer(rol="teamleider")]
    afwezig = [Deelnemer(rol="conciërge")]
    for naam, is_er in (("Beuk", hier.zelf), ("vader", hier.ouders)):
        wie = Deelnemer(rol=naam)
        if is_er == "hier":
            aanwezig.append(wie.gewijzigd_naar(vanaf=HALVERWEGE) if halverwege else wie)
        elif is_er == "weg" and halverwege:
            aanwezig.append(wie.gewijzigd_naar(tot=HALVERWEGE))
        elif is_er == "weg":
            afwezig.append(wie)
    return {"aanwezig": tuple(aanwezig), "afwezig": tuple(afwezig)}


# What was said


def _overal(vragen: Vragen) -> Iterator[Uitspraak]:
    """Something in every row of every screen, voices too; no word of it is about who is here."""
    for scherm in vragen.schermen:
        for rij in vragen.rijen_op(scherm) or (None,):
            plek = {"rij": rij.id, "niveau": rij.niveau, "bron": rij.bron} if rij else {}
            yield Notitie.model_validate({"scherm": scherm.id, "tekst": "Gewoon"} | plek)
        yield Hypothese(scherm=scherm.id, niveau="klas", tekst="Misschien")


def _zonder_stemmen(vragen: Vragen) -> Iterator[Uitspraak]:
    """What makes the rules speak: owners of all kinds, support, eyes, much about one niveau."""
    for nr in range(9):
        yield Notitie(scherm="context", rij="jongere", niveau="jongere", tekst=f"Gewoon {nr}")
    yield Notitie(scherm="trends", rij="school", niveau="school", tekst="Vaker")
    for geeft in ("de GGD", "het wijkteam"):
        yield Notitie(scherm="steun", rij="leerling", niveau="jongere", tekst="Hulp", geeft=geeft)
    for ogen in ("conciërge", "ouders"):
        yield Notitie(scherm="perspectief", tekst="Ik zie", bron="ingeleefd", perspectief=ogen)
    yield Hypothese(scherm="perspectief", tekst="Ik denk", bron="ingeleefd", perspectief="docent")
    for nr, wie in enumerate(("Beuk", "de vader", "wijkagent", "conciërge", "ik", "?", "school", None)):
        yield Afspraak(scherm="afspraken", wat=f"Stap {nr}", wie=wie)


def _ideeen(*niveaus: str) -> Iterator[Uitspraak]:
    for niveau in niveaus:
        yield Hypothese(scherm="hypothesen", niveau=niveau, tekst="Misschien")


LOGS = {
    "leeg": [],
    "alles gezegd": [*_overal(VRAGEN)],
    "geen stemmen": [*_zonder_stemmen(VRAGEN)],
    "een niveau": [*_ideeen("klas", "klas", "klas")],
    "twee niveaus": [*_ideeen("klas", "klas", "thuis")],
}


def gesprekken(vragen: Vragen, *logs: str) -> Iterator[Gesprek]:
    """For all who can be here, however they came or went, and whatever was said."""
    for hier, halverwege, log in product(ALLEN, (False, True), logs or LOGS):
        noemen: Noemen | None = "zij" if halverwege else None
        casus = BEUK.gewijzigd_naar(noemen=noemen)
        yield _gesprek(casus, vragen, LOGS[log], mensen(hier, halverwege=halverwege))


def _gesprek(casus: Casus, vragen: Vragen, gezegd: list[Uitspraak], wie: dict[str, Any]) -> Gesprek:
    sessie = Sessie(
        casus=casus.id, route="diep", begonnen=NU, gewijzigd=STRAKS, scherm="welkom", vraag="Wat nu?", **wie
    )
    for iets in gezegd:
        sessie = sessie.met(iets)
    return Gesprek(casus, sessie, vragen)


# What people read


class Gelezen(NamedTuple):
    """Something that stands to read, and where."""

    waar: str
    tekst: str
    vraagt: bool = True
    """Whether it asks or proposes something; a name only says where something belongs."""


NAMEN = {"id", "lijst", "label", "kort", "titel", "naam", "met_lidwoord", "motto"}
"""Keys of the question file that name something, and ask nothing."""


def uit_het_bestand(vragen: Vragen) -> Iterator[Gelezen]:
    """Every text of the question file as it is asked now."""
    for lijst in ("niveaus", "rijen", "schermen", "zetjes"):
        for blok in getattr(vragen, lijst):
            if getattr(blok, "id", "") in ("jongere_hoort_het", "ouders_horen_het"):
                continue  # their rules come only when somebody is away, and are read with the zetjes
            for naam, waarde in blok.model_dump().items():
                for tekst in waarde if isinstance(waarde, tuple) else (waarde,):
                    if isinstance(tekst, str):
                        yield Gelezen(f"{lijst}/{blok.id}/{naam}", tekst, naam not in NAMEN)


def op_het_scherm(gesprek: Gesprek) -> Iterator[Gelezen]:
    """Every screen at every row: the question, the row, what F5 proposes, every zetje, and the forms."""
    for id in SCHERMEN:
        nu = gesprek.naar(id, STRAKS)
        for rij in rijen_van(nu):
            waar = f"{id}/{rij.label}"
            yield Gelezen(waar, rij.label, vraagt=False)
            yield Gelezen(waar, rij.vraag)
            yield Gelezen(waar, rij.kort)
            if rij.voorstel:
                yield Gelezen(f"{waar}/F5", rij.voorstel.wat)
            for duwtje in zetjes(nu, rij):
                yield Gelezen(f"{waar}/zetje {duwtje.id}", duwtje.tekst)
                yield Gelezen(f"{waar}/zetje {duwtje.id} F5", duwtje.afspraak)
            for ding in rij.dingen:
                if ding.wijzer and (invulling := bewerken(nu, ding.wijzer, VANDAAG)):
                    yield from _velden(f"{waar}/formulier", invulling)
            yield from _velden(f"{waar}/afspraak", nieuwe_afspraak(nu, rij, "", VANDAAG))
    for vel in (*alles(gesprek), *beelden(gesprek)):
        koppen = " ".join(deel.label for deel in vel.delen)
        yield Gelezen("alles", f"{vel.label} {vel.achter} {koppen} {vel.regels}", vraagt=False)


def _velden(waar: str, invulling: Invulling[Any]) -> Iterator[Gelezen]:
    yield Gelezen(waar, invulling.titel, vraagt=False)
    for veld in invulling.velden:
        yield Gelezen(f"{waar}/{veld.naam}", f"{veld.label} {veld.hulp}")


def op_papier(gesprek: Gesprek) -> Iterator[Gelezen]:
    """Every paper that can be read as text, line by line; the voices with their heading before them."""
    for naam, papier in PAPIEREN.items():
        inhoud = papier.maak(gesprek) if papier.leesbaar and naam != "ics" else ""
        assert isinstance(inhoud, str)
        for zin in re.sub("<style>.*?</style>|<[^>]+>", "", unescape(inhoud), flags=re.DOTALL).splitlines():
            yield Gelezen(f"papier {naam}", zin, vraagt=False)
    for sectie in opgebouwd(gesprek).secties:
        if sectie.kop.startswith("Stem van"):
            yield Gelezen("papier", f"{sectie.kop}: {sectie.blokken}", vraagt=False)


# What contradicts it

AFWEZIG = r"(?:zit(?:ten)? (?:er )?niet\b|niet aan tafel|is er niet\b|zijn er niet\b|niet hier\b)"


class Iemand(NamedTuple):
    """One of the two who matter most, in the words of the screens."""

    naam: str
    """Any way in which it may be somebody like this that a sentence is about."""
    derde: str
    """Spoken about, and not to."""
    jij: str
    """Spoken to."""


ZELF = Iemand(
    r"\b(?:(?:de|het) (?:jongere|leerling)|beuk)\b",
    r"\b(?:de|het) (?:jongere|leerling)\b",
    r"zeg jij (?:er )?zelf|om jou heen|over jou\b|(?:steun|wat) heb jij nodig|past bij jou|leuk vind jij",
)
OUDERS = Iemand(
    r"\b(?:de ouders?|(?:de )?(?:vader|moeder))\b",
    r"\b(?:de ouders?|de vader|de moeder)\b",
    r"jij als ouder|jij er als ouder|jullie thuis",
)


def _patronen(wie: Iemand, is_er: Aanwezigheid, *, vraagt: bool) -> Iterator[str]:
    """What may not be read about somebody who is here, is not, or of whom it is not known."""
    if is_er != "weg":
        yield rf"{wie.naam}[^.?!]*{AFWEZIG}|{AFWEZIG}[^.?!]*{wie.naam}"
        yield rf"(?:vraagt|vragen we|vertelt) (?:het |dit )?(?:aan )?{wie.naam}"
        yield rf"{wie.naam}.*(?:nog niet gevraagd|wie vraagt)"
    if is_er == "hier" and vraagt:
        yield rf"{wie.derde}(?! zit hier)"
    if is_er != "hier" and vraagt:
        yield wie.jij


def tegenspraken(gelezen: Gelezen, hier: Hier) -> list[str]:
    """What this says that is not so."""
    patronen = [
        *_patronen(ZELF, hier.zelf, vraagt=gelezen.vraagt),
        *_patronen(OUDERS, hier.ouders, vraagt=gelezen.vraagt),
        "hij, zij of die",
        *map(re.escape, (f"{{{gat}}}" for gat in GENOEMD["die"])),
    ]
    return [
        f"{hier.zelf}/{hier.ouders} {gelezen.waar}: {gelezen.tekst!r} ({patroon})"
        for patroon in patronen
        if re.search(patroon, gelezen.tekst, re.IGNORECASE)
    ]


def nagelezen(vragen: Vragen, *logs: str) -> tuple[int, set[str]]:
    """How much was read, and every contradiction."""
    gevonden: set[str] = set()
    aantal = 0
    for gesprek in gesprekken(vragen, *logs):
        nu, ooit = wie_hier(gesprek.sessie, STRAKS), wie_hier(gesprek.sessie)
        scherm = (*uit_het_bestand(gesprek.vragen), *op_het_scherm(gesprek))
        for teksten, hier in ((scherm, nu), ((*op_papier(gesprek),), ooit)):
            aantal += len(teksten)
            gevonden.update(zin for gelezen in dict.fromkeys(teksten) for zin in tegenspraken(gelezen, hier))
    return aantal, gevonden


def test_niets_spreekt_tegen_wie_er_is() -> None:
    aantal, gevonden = nagelezen(VRAGEN)
    print(f"{aantal} zinnen gelezen")
    assert not gevonden, f"{aantal} zinnen gelezen\n" + "\n".join(sorted(gevonden)[:40])
    assert aantal > 100_000


def test_elke_regel_sprak_en_werd_gelezen() -> None:
    gezien = {
        duwtje.id.partition(":")[0]
        for gesprek in gesprekken(VRAGEN)
        for scherm in SCHERMEN
        for duwtje in duwtjes(gesprek.beeld, scherm)
    }
    assert gezien == set(REGELS)


@pytest.mark.parametrize(
    ("lijst", "id", "anders", "fout"),
    [
        ("schermen", "slot", {"zetjes": ("Wie vraagt het de jongere?",)}, "hier/weg"),
        ("schermen", "welkom", {"vraag": "De ouders zijn er niet. Waarom?"}, "hier/onbekend"),
        ("rijen", "stem_jongere", {"als": ()}, "hier/onbekend"),
        ("rijen", "werkt", {"zetjes": ("Wat zeg jij er zelf van?",)}, "onbekend/hier"),
        (
            "zetjes",
            "wie_niet_hier",
            {"tekst": "De jongere zit niet aan tafel. Wie doet dit?"},
            "onbekend/weg",
        ),
        ("zetjes", "wie_niet_hier", {"afspraak": "We vragen het aan de ouders"}, "weg/hier"),
        ("niveaus", "wijk", {"zetjes": ("Waar doet hij, zij of die mee?",)}, "weg/weg"),
    ],
)
def test_een_verkeerde_zin_valt_op(lijst: str, id: str, anders: dict[str, Any], fout: str) -> None:
    blokken = getattr(VRAGEN, lijst)
    assert any(blok.id == id for blok in blokken)
    nieuw = tuple(blok.model_copy(update=anders) if blok.id == id else blok for blok in blokken)
    _, gevonden = nagelezen(VRAGEN.model_copy(update={lijst: nieuw}), "geen stemmen")
    assert [zin for zin in gevonden if zin.startswith(fout)]


def test_wie_hier_zit_wordt_niet_gespeeld() -> None:
    for gesprek in gesprekken(VRAGEN, "leeg"):
        kaarten = {*op_tafel(gesprek.beeld), *stapel(gesprek.beeld)}
        assert not {"mentor", "teamleider"} & kaarten
        assert ("ouders" in kaarten) == (gesprek.beeld.hier.ouders != "hier")
        assert op_tafel(gesprek.beeld)[0] in {"conciërge", "ouders"}, "who is missed comes first"
