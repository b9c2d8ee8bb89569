"""All that anybody can read, gathered: every screen, row, zetje, card, form and paper, rendered.

For all who can be here, and whatever was said. What the question file says is read by itself, so that a new
text is read too.
"""

import re
from collections.abc import Iterator
from datetime import timedelta
from html import unescape
from itertools import product
from typing import Any, NamedTuple, get_args

from pydantic import ValidationError

from andere_vragen.casus.betekenis import vastgelegd
from andere_vragen.casus.casus import Casus
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie, Uitspraak
from andere_vragen.papieren.inzage import inzage
from andere_vragen.papieren.leerkring import leerkring
from andere_vragen.papieren.lijst import PAPIEREN
from andere_vragen.papieren.opbouw import opgebouwd
from andere_vragen.papieren.overdracht import voorkant
from andere_vragen.rijen.afspreken import nieuwe_afspraak
from andere_vragen.rijen.alles import alles
from andere_vragen.rijen.beelden import beelden
from andere_vragen.rijen.beurt import zetjes
from andere_vragen.rijen.einde import nog_open
from andere_vragen.rijen.formulieren import bewerken
from andere_vragen.rijen.invulling import Invulling
from andere_vragen.rijen.rij import Rij
from andere_vragen.rijen.stilstaan import stilstaan
from andere_vragen.rijen.welke import rijen_van
from andere_vragen.rijen.zeggen import NietBegrepenError, geweigerd
from andere_vragen.screens.opdrachten import LIJST
from andere_vragen.taal.woorden import Aanwezigheid, Noemen, Soort
from andere_vragen.vragen.als import Hier
from andere_vragen.vragen.modellen import Vragen
from gesprek_waarden import CASUS, NU, VANDAAG

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

GEZEGD = {"Gewoon", "Misschien", "Vaker", "Hulp", "Ik zie", "Ik denk"}
"""What these people say: nothing of their own."""


def _overal(vragen: Vragen) -> Iterator[Uitspraak]:
    """Something in every row of every screen, voices too; no word of it is about who is here."""
    for scherm in vragen.schermen:
        for rij in vragen.rijen_op(scherm) or (None,):
            plek = {"rij": rij.id, "niveau": rij.niveau, "bron": rij.bron} if rij else {}
            yield Notitie.model_validate({"scherm": scherm.id, "tekst": "Gewoon"} | plek)
        yield Hypothese(scherm=scherm.id, niveau=vragen.ver_en_kern[0].id, tekst="Misschien")


def _zonder_stemmen(vragen: Vragen) -> Iterator[Uitspraak]:
    """What makes the rules speak: owners of all kinds, support, eyes, much about one niveau."""
    for nr in range(9):
        yield Notitie(scherm="context", niveau=vragen.kern.id, tekst=f"Gewoon {nr}")
    yield Notitie(scherm="trends", rij="school", niveau="school", tekst="Vaker")
    for geeft in ("de GGD", "het wijkteam"):
        yield Notitie(scherm="steun", rij="leerling", niveau=vragen.kern.id, tekst="Hulp", geeft=geeft)
    for ogen in ("conciërge", "ouders"):
        yield Notitie(scherm="perspectief", tekst="Ik zie", bron="ingeleefd", perspectief=ogen)
    yield Hypothese(scherm="perspectief", tekst="Ik denk", bron="ingeleefd", perspectief="docent")
    for nr, wie in enumerate(("Beuk", "de vader", "wijkagent", "conciërge", "ik", "?", "school", None)):
        yield Afspraak(scherm="afspraken", wat=f"Stap {nr}", wie=wie)


def _ideeen(*niveaus: str) -> Iterator[Uitspraak]:
    for niveau in niveaus:
        yield Hypothese(scherm="hypothesen", niveau=niveau, tekst="Misschien")


def logs_van(vragen: Vragen) -> dict[str, list[Uitspraak]]:
    """What can have been said in a sitting with these questions."""
    een, twee, *_ = (niveau.id for niveau in vragen.ver_en_kern)
    return {
        "leeg": [],
        "alles gezegd": [*_overal(vragen)],
        "geen stemmen": [*_zonder_stemmen(vragen)],
        "een niveau": [*_ideeen(een, een, een)],
        "twee niveaus": [*_ideeen(een, een, twee)],
    }


def gesprekken(vragen: Vragen, *logs: str, soort: Soort = "jongere") -> Iterator[Gesprek]:
    """For all who can be here, however they came or went, and whatever was said."""
    gezegd = logs_van(vragen)
    for hier, halverwege, log in product(ALLEN, (False, True), logs or gezegd):
        noemen: Noemen | None = "zij" if halverwege and soort == "jongere" else None
        casus = BEUK.gewijzigd_naar(noemen=noemen, soort=soort)
        yield _gesprek(casus, vragen, gezegd[log], mensen(hier, halverwege=halverwege))


def _gesprek(casus: Casus, vragen: Vragen, gezegd: list[Uitspraak], wie: dict[str, Any]) -> Gesprek:
    """This sitting; one where somebody came or went comes after another, in which afspraken were made."""
    vast = {"casus": casus.id, "begonnen": NU, "gewijzigd": STRAKS, "scherm": "welkom", "vraag": "Wat nu?"}
    toen = Sessie.model_validate(vast)
    toen_gezegd = [*_zonder_stemmen(vragen)]
    for iets in toen_gezegd:
        toen = toen.met(iets)
    toen = vastgelegd(toen, vragen, toen_gezegd)
    nu = Sessie.model_validate({**vast, **wie, "route": "diep"})
    for iets in gezegd:
        nu = nu.met(iets)
    nu = vastgelegd(nu, vragen, gezegd)
    if casus.noemen:
        return Gesprek(casus, nu.gewijzigd_naar(terugkijken_op=VANDAAG), vragen, eerder=(toen,))
    return Gesprek(casus, nu, vragen)


# What people read


class Gelezen(NamedTuple):
    """Something that stands to read, and where."""

    waar: str
    tekst: str
    vraagt: bool = True
    """Whether it asks or proposes something; a name only says where something belongs."""


GEEN_TEKST = {
    *(
        "id",
        "lijst",
        "soorten",
        "soort",
        "niveau",
        "rijen",
        "schermen",
        "leefwereld",
        "telt_als",
        "stem",
        "is",
    ),
    *("bron", "vult", "bereik", "in_plaats_van", "invoer", "verder_op"),
}
"""Keys of the question file that nobody reads."""

NAMEN = {"label", "kort", "titel", "naam", "met_lidwoord", "motto"}
"""Keys of the question file that name something, and ask nothing."""


def uit_het_bestand(vragen: Vragen) -> Iterator[Gelezen]:
    """Every text of the question file as it is asked now."""
    blokken = {
        naam: getattr(vragen, naam)
        for naam in ("niveaus", "rijen", "schermen", "zetjes", "routes", "rollen", "veiligheid")
    }
    for lijst, samen in (*blokken.items(), ("soorten", (vragen.soort,))):
        for blok in samen:
            if getattr(blok, "id", "") in ("jongere_hoort_het", "ouders_horen_het"):
                continue  # their rules come only when somebody is away, and are read with the zetjes
            for naam, waarde in blok.model_dump().items():
                for tekst in waarde if isinstance(waarde, tuple) else (waarde,):
                    if isinstance(tekst, str) and naam not in GEEN_TEKST:
                        yield Gelezen(f"{lijst}/{getattr(blok, 'id', '')}/{naam}", tekst, naam not in NAMEN)


def op_het_scherm(gesprek: Gesprek) -> Iterator[Gelezen]:
    """Every screen at every row: the question, the row, what F5 proposes, every zetje, and the forms."""
    for id in [scherm.id for scherm in gesprek.vragen.schermen]:
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
            yield from _antwoorden(waar, rij)
            for ding in rij.dingen:
                if ding.wijzer and (invulling := bewerken(nu, ding.wijzer, VANDAAG)):
                    yield from _velden(f"{waar}/formulier", invulling)
            yield from _velden(f"{waar}/afspraak", nieuwe_afspraak(nu, rij, "", VANDAAG))
        if rust := stilstaan(nu):
            yield Gelezen(f"{id}/stilstaan", f"{rust.vraag} {rust.stem} {rust.regels}", vraagt=False)
    for nog in nog_open(gesprek):
        yield Gelezen("einde", nog.zin, vraagt=False)
    for toets in LIJST:
        yield Gelezen("opdrachten", f"{toets.label}: {toets.uitleg}", vraagt=False)
    for vel in (*alles(gesprek), *beelden(gesprek)):
        koppen = " ".join(deel.label for deel in vel.delen)
        yield Gelezen("alles", f"{vel.label} {vel.achter} {koppen} {vel.regels}", vraagt=False)


ANTWOORDEN = ("?", "ja", "nee", "niemand", "de jongere", "volgende keer", "x " * 30, "11", "conciërge")
"""What is typed everywhere: understood or not, something is said of it."""


def _antwoorden(waar: str, rij: Rij) -> Iterator[Gelezen]:
    """What the row says while somebody types, and where it does not take what was typed."""
    for tekst in ANTWOORDEN:
        yield Gelezen(f"{waar}/raad", rij.raad(tekst, "notitie"), vraagt=False)
        try:
            melding = rij.gezegd("notitie", [tekst], None, VANDAAG).melding
            yield Gelezen(f"{waar}/gezegd", melding, vraagt=False)
        except (NietBegrepenError, ValidationError) as fout:
            yield Gelezen(f"{waar}/geweigerd", geweigerd(fout), vraagt=False)


def _velden(waar: str, invulling: Invulling[Any]) -> Iterator[Gelezen]:
    yield Gelezen(waar, invulling.titel, vraagt=False)
    for veld in invulling.velden:
        yield Gelezen(f"{waar}/{veld.naam}", f"{veld.label} {veld.hulp}")


def op_papier(gesprek: Gesprek) -> Iterator[Gelezen]:
    """Every paper that can be read as text, line by line; the voices with their heading before them."""
    for naam, papier in PAPIEREN.items():
        if not papier.leesbaar or (naam == "ics" and not gesprek.sessie.terugkijken_op):
            continue
        gemaakt = papier.maak(gesprek)
        inhoud = gemaakt.decode().replace("\r\n ", "") if isinstance(gemaakt, bytes) else gemaakt
        for zin in re.sub("<style>.*?</style>|<[^>]+>", "", unescape(inhoud), flags=re.DOTALL).splitlines():
            yield Gelezen(f"papier {naam}", zin, vraagt=False)
    casus, sessies = gesprek.casus, (*gesprek.eerder, gesprek.sessie)
    andere = {
        "overdracht": voorkant(casus, sessies, "pakket.zip", VANDAAG),
        "leerkring": leerkring([(casus, sessies)]),
        "inzage": inzage(casus, sessies),
    }
    for naam, tekst in andere.items():
        for zin in tekst.splitlines():
            yield Gelezen(f"papier {naam}", zin, vraagt=False)
    for sectie in opgebouwd(gesprek).secties:
        if sectie.kop.startswith("Stem van"):
            yield Gelezen("papier", f"{sectie.kop}: {sectie.blokken}", vraagt=False)
