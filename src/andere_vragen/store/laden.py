"""From the casus folder to checked values. What cannot be used is named, and left as it is."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from pydantic import ValidationError

from andere_vragen.casus.casus import FORMAAT, Casus
from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.volgorde import op_volgorde
from andere_vragen.store.lezen import BLIJFT, Onleesbaar, Stempel, lees, som
from andere_vragen.store.lijst import (
    CASUS,
    begint_met_moment,
    casus_ernaast,
    kan_gesprek_heten,
    met_tijdzone,
    sessies,
)
from andere_vragen.store.oud import naar_nu
from andere_vragen.store.toml import lees_toml, ontleed
from andere_vragen.taal.fouten import MEESTE_FOUTEN, TE_VEEL, nederlands
from andere_vragen.taal.tekst import regel

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

W = TypeVar("W", Casus, Sessie)

_EEN = {
    "aanwezig": "aanwezige",
    "afwezig": "afwezige",
    "schermen": "scherm",
    "rijen": "rij",
    "niveaus": "niveau",
    "notities": "notitie",
    "hypothesen": "hypothese",
    "afspraken": "afspraak",
    "terugblik": "terugblik",
    "herzien": "herziene hypothese",
    "cijfers": "cijfer",
    "kaarten": "kaart",
    "concept": "concept",
    "zienswijze": "zienswijze",
    "correctie": "correctie",
}


@dataclass(frozen=True)
class Bestand(Generic[W]):
    """A file of the casus folder as it was read."""

    pad: Path
    waarde: W
    stempel: Stempel
    problemen: tuple[str, ...] = ()
    """What could not be used, each a Dutch sentence."""

    @property
    def nieuwer(self) -> bool:
        """Whether a newer version of the program wrote it: then it is only for reading."""
        return self.waarde.formaat > FORMAAT

    @property
    def heel(self) -> bool:
        """Whether writing `waarde` back loses nothing of the file."""
        return not self.problemen and not self.nieuwer


@dataclass(frozen=True)
class Laatste:
    """The last sitting of a casus that was held, and what stood in the way of finding it."""

    bestand: Bestand[Sessie] | None
    """None when there is no sitting, or none that can be read."""
    onleesbaar: tuple[Onleesbaar, ...] = ()


@dataclass(frozen=True)
class Alle:
    """Every sitting of a casus that can be read, once and the first one first, and what cannot be read."""

    sessies: tuple[Bestand[Sessie], ...]
    laatste: Laatste
    kopieen: tuple[Path, ...] = ()
    """What is there more than once: all but the last changed of a sitting, copies of the casus."""
    anders: tuple[Path, ...] = ()
    """Files of somebody else, which are left alone."""

    @property
    def onleesbaar(self) -> tuple[Onleesbaar, ...]:
        """The files that are passed over and left alone, the last one first."""
        return self.laatste.onleesbaar


def laad_casus(casusmap: Path) -> Bestand[Casus]:
    """The casus of this folder. Raises `Onleesbaar`."""
    return _laad(casusmap / CASUS, Casus)


def kopieen_van_casus(casusmap: Path) -> list[Bestand[Casus]]:
    """What lies beside it and says what it says. Raises `Onleesbaar`."""
    return [_laad(pad, Casus) for pad in casus_ernaast(casusmap) if soort_van(pad) == "casus"]


def laad_sessie(pad: Path) -> Bestand[Sessie]:
    """One sitting. Raises `Onleesbaar`."""
    return _laad(pad, Sessie)


def alle(casusmap: Path) -> Alle:
    """All sittings of a casus, each file read once. Of several copies of one, the last changed counts.

    Copies come from a synced folder. Their names differ with every product and language, so only what is
    inside tells.
    """
    gelezen, geweigerd = _gelezen(sessies(casusmap))
    soorten = {fout.pad: soort_van(fout.pad) for fout in geweigerd}
    soorten |= {pad: soort_van(pad) for pad in casus_ernaast(casusmap)}
    er_is_een_casus = os.path.lexists(casusmap / CASUS)
    onleesbaar = tuple(fout for fout in geweigerd if soorten[fout.pad] == "gesprek")
    versies: dict[str, list[Bestand[Sessie]]] = {}
    for bestand in gelezen:
        versies.setdefault(bestand.waarde.id, []).append(bestand)
    groepen = {id: sorted(groep, key=_changed, reverse=True) for id, groep in versies.items()}
    volgorde = op_volgorde(groep[0].waarde for groep in groepen.values())
    gehouden = [sessie.id for sessie in volgorde if not sessie.tussendoor]
    geldig = groepen[gehouden[-1]][0] if gehouden else None
    kopieen = [kopie.pad for sessie in volgorde for kopie in groepen[sessie.id][1:]]
    return Alle(
        tuple(groepen[sessie.id][0] for sessie in volgorde),
        Laatste(geldig, onleesbaar),
        kopieen=(*kopieen, *(pad for pad, soort in soorten.items() if soort == "casus" and er_is_een_casus)),
        anders=tuple(pad for pad, soort in soorten.items() if soort == "anders"),
    )


def soort_van(pad: Path) -> Literal["gesprek", "casus", "anders"]:
    """What a file beside casus.toml is of, as far as it tells: what is damaged goes by its name."""
    gesprek: Literal["gesprek", "casus"] = "gesprek" if kan_gesprek_heten(pad.name) else "casus"
    try:
        sleutels = lees_toml(pad).keys()
    except Onleesbaar:
        return gesprek
    if "schuilnaam" in sleutels and "begonnen" not in sleutels:
        return "casus"
    van_gesprek = begint_met_moment(pad.name) or sleutels & {"begonnen", "gewijzigd", "casus"}
    return "gesprek" if van_gesprek else "anders"


def _gelezen(paden: Iterable[Path]) -> tuple[list[Bestand[Sessie]], tuple[Onleesbaar, ...]]:
    """The sittings that can be read, and what stood in the way of the others."""
    gelezen, onleesbaar = list[Bestand[Sessie]](), list[Onleesbaar]()
    for pad in paden:
        try:
            gelezen.append(laad_sessie(pad))
        except Onleesbaar as fout:
            onleesbaar.append(fout)
    return gelezen, tuple(onleesbaar)


def _changed(bestand: Bestand[Sessie]) -> tuple[datetime, str]:
    return bestand.waarde.gewijzigd, bestand.pad.name


def ontleed_casus(pad: Path, inhoud: bytes) -> Casus:
    """The casus that these bytes, of a file with this name, hold. Raises `Onleesbaar`."""
    return _ontleed(pad, inhoud, Casus)[0]


def _laad(pad: Path, soort: type[W]) -> Bestand[W]:
    inhoud, staat = lees(pad)
    waarde, problemen = _ontleed(pad, inhoud, soort)
    return Bestand(pad, waarde, Stempel.van(inhoud, staat), problemen)


def _ontleed(pad: Path, inhoud: bytes, soort: type[W]) -> tuple[W, tuple[str, ...]]:
    """The value in these bytes, and what of it could not be used. Raises `Onleesbaar`."""
    waarden = _met_tijdzones(ontleed(pad, inhoud), soort)
    _eigen_ids(waarden, inhoud)
    naar_nu(waarden)
    problemen: list[str] = []
    while True:
        try:
            waarde = soort.model_validate(waarden)
        except ValidationError as fout:
            if fout.error_count() > MEESTE_FOUTEN:
                raise Onleesbaar(pad, f"{regel(pad.name)}: {TE_VEEL}. {BLIJFT}") from None
            problemen += _zonder_fouten(pad, waarden, soort, fout.errors())
        else:
            return waarde, tuple(problemen)


def _met_tijdzones(waarden: dict[str, Any], soort: type[W]) -> dict[str, Any]:
    """The moments that are ours each get a time zone; what we do not know stays as somebody wrote it."""
    momenten = {
        naam: met_tijdzone(waarde)
        for naam, waarde in waarden.items()
        if isinstance(waarde, datetime) and naam in soort.model_fields
    }
    return waarden | momenten


def _eigen_ids(waarden: dict[str, Any], inhoud: bytes) -> None:
    """Give what has no id, or one that cannot be used, an id of its own.

    Of two with the same id, changing the one would take the place of the other; one with ``@`` points at
    the sitting itself for earlier versions. The same each time the file is read: a later sitting points at
    it, and a package names it.
    """
    heel = waarden.setdefault("id", som(inhoud)[:4].hex())
    gezien: set[str] = set()
    for lijst in ("notities", "hypothesen", "afspraken"):
        for plek, iets in enumerate(waarden[lijst] if isinstance(waarden.get(lijst), list) else ()):
            if not isinstance(iets, dict) or not isinstance(id := iets.get("id", ""), str):
                continue
            if not id or id.startswith("@") or id in gezien:
                id = iets["id"] = som(f"{heel}/{lijst}/{plek}".encode())[:4].hex()
            gezien.add(id)


def _zonder_fouten(
    pad: Path, waarden: dict[str, Any], soort: type[W], fouten: Sequence["ErrorDetails"]
) -> list[str]:
    """Take out of `waarden` what was refused, and tell of each thing once.

    Raises `Onleesbaar` when it is something that cannot be missed.
    """
    zinnen: dict[tuple[int | str, ...], str] = {}
    for fout in fouten:
        veld, *binnen = fout["loc"]
        deel = bool(binnen)  # one item of a list
        zin = f"{regel(pad.name)}, {_plek(fout['loc'])}: {nederlands(fout)}. {BLIJFT}"
        if not deel and soort.model_fields[str(veld)].is_required():
            raise Onleesbaar(pad, zin)
        zinnen.setdefault(fout["loc"][: 2 if deel else 1], zin)
    for veld in {str(plek[0]) for plek in zinnen}:
        waarde = waarden.pop(veld)
        if (veld,) in zinnen:
            continue
        waarden[veld] = [iets for plek, iets in enumerate(waarde) if (veld, plek) not in zinnen]
    return list(zinnen.values())


def _plek(plek: tuple[int | str, ...]) -> str:
    """Where in the file something stands, in the words and the counting of people."""
    match plek:
        case (str(lijst), int(nummer), *binnen):
            return ", ".join(
                [f"{_EEN.get(lijst, lijst)} {nummer + 1}", *(regel(str(naam)) for naam in binnen)]
            )
        case _:
            return str(plek[0])  # not a key inside it: that can be anything
