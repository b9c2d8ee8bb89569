"""An afspraak as somebody reads it aloud: whole sentences in the words of the group, and what misses."""

import re
from collections.abc import Iterable
from datetime import date

from andere_vragen.casus.uitspraken import Afspraak
from andere_vragen.taal.dagwoorden import WEEKDAGEN
from andere_vragen.taal.tekst import hoofdletter, regel
from andere_vragen.taal.tijd import dag, datum
from andere_vragen.taal.woorden import BEREIK
from andere_vragen.vragen.modellen import Vragen

SLOT = ".!?…"
"""What ends a sentence."""


_PIJL = re.compile(r"\s*(?:->|→)\s*")
"""Between who asks and who is asked; nobody can read an arrow aloud."""


def voorgelezen(afspraak: Afspraak, vragen: Vragen, vandaag: date) -> str:
    """The afspraak, to be spoken. A day in another year than `vandaag` has its year."""
    return " ".join(map(_sentence, _sentences(afspraak, vragen, vandaag)))


def _sentences(afspraak: Afspraak, vragen: Vragen, vandaag: date) -> Iterable[str]:
    wat = _PIJL.sub(" aan ", regel(afspraak.wat))
    wie = (afspraak.wie or "") if afspraak.op_naam else ""
    wanneer = _when(afspraak, vandaag)
    if wie and not _named_in(wie, wat):
        yield wat
        yield naast_elkaar(_who(wie, vragen), wanneer)
    else:
        yield naast_elkaar(wat.rstrip(". "), wanneer) if wanneer else wat
    if not wie:
        yield "Er staat nog geen naam bij"
    if not wanneer:
        yield "Er staat nog geen dag bij"
    if afspraak.merken_aan:
        yield _noticed(afspraak.merken_aan)
    if afspraak.als_niet:
        yield f"Lukt het niet? {hoofdletter(afspraak.als_niet)}"
    if afspraak.vertelt:
        yield _told(afspraak.vertelt, vragen)
    if afspraak.bereik != "casus":
        yield f"Dit is voor {BEREIK[afspraak.bereik]}"
    if afspraak.samen:
        yield "Dit is onze ene stap samen"


def _told(wie: str, vragen: Vragen) -> str:
    """Who tells it; what is a sentence already is said as it was typed."""
    if "vertel" in wie.casefold():
        return wie
    vertelt = "vertellen" if _several(wie) else "vertelt"
    return f"{hoofdletter(vragen.met_lidwoord(wie))} {vertelt} het aan wie er niet bij is"


def naast_elkaar(zin: str, wanneer: str) -> str:
    """A sentence with when behind it."""
    return f"{zin}, {wanneer}" if wanneer else zin


def _sentence(zin: str) -> str:
    zin = hoofdletter(zin.strip())
    return zin if zin.endswith(tuple(SLOT)) else f"{zin}."


def _who(wie: str, vragen: Vragen) -> str:
    match wie.casefold():
        case "wij" | "we" | "wij allemaal" | "allemaal" | "samen":
            return "Dat doen wij samen"
        case "ik":
            return "Dat doe ik"
    doen = "doen" if _several(wie) else "doet"
    return f"Dat {doen} {vragen.met_lidwoord(wie)}"


def _several(wie: str) -> bool:
    return re.search(r"\ben\b|[,&+/]", wie) is not None or wie.casefold() in ("wij", "we")


def _named_in(wie: str, wat: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(wie)}(?!\w)", wat, re.IGNORECASE) is not None


def _when(afspraak: Afspraak, vandaag: date) -> str:
    """As said; with the day itself where that was understood."""
    gezegd, dan = afspraak.wanneer or "", afspraak.datum
    if dan is None:
        return gezegd
    if gezegd.casefold() in afspraak.wat.casefold():
        return f"op {dag(dan, vandaag)}"
    weekdag = WEEKDAGEN[dan.weekday()]
    if gezegd.casefold().removeprefix("op ") in ("", weekdag, dan.isoformat(), datum(dan)):
        return f"op {dag(dan, vandaag)}"
    if str(dan.day) in gezegd:
        return gezegd
    return f"{gezegd}, dat is {dag(dan, vandaag)}"


def _noticed(merken: str) -> str:
    begin = merken.split(maxsplit=1)[0].casefold() if merken.split() else ""
    if begin in ("als", "dat", "aan", "doordat", "wanneer"):
        return f"We merken het {merken}" if begin != "dat" else f"We merken {merken}"
    return f"We merken het hieraan: {merken}"
