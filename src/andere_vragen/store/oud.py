"""What earlier versions wrote, as this version means it. Here and nowhere else."""

from itertools import chain
from typing import Any, get_args

from andere_vragen.casus.concept import Concept, Conceptplek, Eigen, Regelplek, Rijplek, Veldplek
from andere_vragen.casus.uitspraken import Afspraak
from andere_vragen.casus.wijzers import (
    Herzienwijzer,
    Mensen,
    Menswijzer,
    NieuweAfspraak,
    Onderwerp,
    Sessieveld,
    Terugblikwijzer,
    Uitspraakwijzer,
    Veldwijzer,
    wijzers_naar,
)
from andere_vragen.taal.woorden import Invoersoort
from andere_vragen.vragen.betekenis import van_vandaag


def naar_nu(waarden: dict[str, Any]) -> None:
    """Bring a sitting as it was read up to date, in place."""
    _imagined(waarden)
    concept = waarden.get("concept")
    if isinstance(concept, dict):
        paden = _Paden(waarden)
        waarden["concept"] = [paden.concept(str(pad), tekst) for pad, tekst in concept.items()]


def _imagined(waarden: dict[str, Any]) -> None:
    """A hypothesis at somebody's card stood in a row called after the card: it was imagined."""
    telling = {str(een.get("id")): een.get("telt_als") for een in _blocks(waarden, "schermen")}
    for idee in _blocks(waarden, "hypothesen"):
        scherm = str(idee.get("scherm"))
        telt_als = telling.get(scherm) or van_vandaag("schermen", scherm).get("telt_als")
        bij_kaart = telt_als == "andere_ogen" and idee.get("rij") and "perspectief" not in idee
        if bij_kaart and not str(idee["rij"]).startswith("@"):
            idee |= {"perspectief": idee.pop("rij"), "bron": "ingeleefd"}


class _Paden:
    """A draft went by a path: a screen with its row (``context/school``), or a form with its field."""

    def __init__(self, waarden: dict[str, Any]) -> None:
        lijsten = (_blocks(waarden, lijst) for lijst in ("notities", "hypothesen", "afspraken"))
        self._ids = {str(blok.get("id")) for blok in chain.from_iterable(lijsten)}
        self._mensen = {veld: _people(waarden, veld) for veld in get_args(Mensen)}

    def concept(self, pad: str, tekst: object) -> dict[str, Any]:
        """The draft as a table."""
        leeg = Concept.op(self._place(pad), "").model_dump(exclude_none=True)
        return leeg | {"tekst": tekst}

    def _place(self, pad: str) -> Conceptplek:
        onderwerp, _, veld = pad.rpartition("/")
        if van := self._subject(onderwerp, veld):
            return Veldplek(van, veld)
        scherm, *delen = pad.split("/")
        wordt = next((soort for soort in get_args(Invoersoort) if delen[-1:] == [soort]), None)
        return Regelplek(scherm, _row("/".join(delen[:-1] if wordt else delen)), wordt)

    def _subject(self, onderwerp: str, veld: str) -> Onderwerp | None:
        """What the form was about; None of a line."""
        if onderwerp.startswith("@"):
            soort, _, wie = onderwerp.removeprefix("@").partition("/")
            return self._of_sitting(soort, wie)
        if onderwerp == "afspraak" and veld in Afspraak.model_fields:
            return NieuweAfspraak()
        return Uitspraakwijzer(onderwerp) if onderwerp in self._ids else None

    def _of_sitting(self, soort: str, wie: str) -> Onderwerp | None:
        match soort:
            case "terugblik":
                return Terugblikwijzer(wie)
            case "herzien":
                return Herzienwijzer(wie)
            case "aanwezig" | "afwezig":
                return self._mensen[soort].get(wie, Menswijzer(soort, wie))
            case _:
                return next((Veldwijzer(naam) for naam in get_args(Sessieveld) if naam == soort), None)


def _row(naam: str) -> Rijplek:
    """A row of the screen itself began with a sign that no row of a question file can begin with."""
    begin, _, rest = naam.removeprefix("@").partition("/")
    eigen = next((soort for soort in get_args(Eigen) if soort == begin), None)
    if naam.startswith("@") and eigen:
        return Rijplek(rest or None, eigen)
    return Rijplek(naam or None)


def _people(waarden: dict[str, Any], veld: Mensen) -> dict[str, Menswijzer]:
    """By role, with a mark for a second one of the same, and before that by the place at the table."""
    wijzers = wijzers_naar(veld, (str(wie.get("rol", "")) for wie in _blocks(waarden, veld)))
    op_naam = {wijzer.rol + "'" * wijzer.nummer: wijzer for wijzer in wijzers}
    return op_naam | {str(plek): wijzer for plek, wijzer in enumerate(wijzers)}


def _blocks(waarden: dict[str, Any], lijst: str) -> list[dict[str, Any]]:
    """The tables of this list; what is no table has its place among them."""
    blokken = waarden.get(lijst)
    return list(map(_table, blokken)) if isinstance(blokken, list) else []


def _table(blok: object) -> dict[str, Any]:
    return blok if isinstance(blok, dict) else {}
