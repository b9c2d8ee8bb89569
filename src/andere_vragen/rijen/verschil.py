"""What undo or redo changed, in a sentence for the table: what, and where."""

from collections.abc import Hashable, Sequence
from textwrap import shorten
from typing import NamedTuple, get_args

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.kaarten import op_tafel
from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.uitspraken import Afspraak, Uitspraak
from andere_vragen.casus.wijzers import Mensen, Sessieveld, Uitspraakwijzer
from andere_vragen.rijen.dingen import VELDNAAM, Ding, mens_dingen, veld_dingen
from andere_vragen.rijen.eerder import blikken, herzien
from andere_vragen.taal.tekst import hoofdletter

MAX_WOORDEN = 60
"""Characters of what was said that tell which one it is."""


class Stuk(NamedTuple):
    """One thing that can be there or not: how it is called, where it stands, and all that it says."""

    woorden: str
    waar: str
    waarde: object


def verschil(was: Gesprek, wordt: Gesprek) -> str:
    """What became different between the two, as people read it."""
    oud, nieuw = _all(was, wordt), _all(wordt, wordt)
    weg = [stuk for wat, stuk in oud.items() if wat not in nieuw]
    terug = [stuk for wat, stuk in nieuw.items() if wat not in oud]
    anders = [stuk for wat, stuk in nieuw.items() if wat in oud and stuk.waarde != oud[wat].waarde]
    if len(weg) == len(terug) == 1:  # somebody who is called otherwise is the same person
        weg, terug, anders = [], [], [*terug, *anders]
    zinnen = (_told("Weg", weg), _told("Terug", terug), _told("Weer zoals het was", anders))
    return " ".join(filter(None, zinnen)) or _told("Weer op zijn oude plek", _moved(oud, nieuw))


def _told(kop: str, stukken: Sequence[Stuk]) -> str:
    if not stukken:
        return ""
    eerste, *rest = stukken
    meer = f" en nog {len(rest)}" if rest else ""
    waar = f" ({eerste.waar})" if eerste.waar else ""
    return f"{kop}: {eerste.woorden}{meer}{waar}."


def _moved(oud: dict[Hashable, Stuk], nieuw: dict[Hashable, Stuk]) -> list[Stuk]:
    """The first that stands elsewhere in the order."""
    return [nieuw[wat] for wat, stond in zip(nieuw, oud, strict=True) if wat != stond][:1]


def _all(gesprek: Gesprek, gezien: Gesprek) -> dict[Hashable, Stuk]:
    """Everything said, by what points at it; `gezien` knows where the group is and how places are called."""
    sessie = gesprek.sessie
    return {
        **{Uitspraakwijzer(iets.id): _said(gezien, iets) for iets in sessie.uitspraken},
        **_people(sessie),
        **_fields(sessie),
        **{een.wijzer: _about_earlier(een) for een in (*blikken(gesprek), *herzien(gesprek))},
        "overgeslagen": Stuk("alle vragen van de route", "", sessie.overgeslagen),
        "kaarten": Stuk("de kaarten " + ", ".join(op_tafel(gesprek.beeld)), "", sessie.kaarten),
        **{
            half.plek: Stuk(_quoted(half.tekst), "nog niet vastgelegd", half.tekst)
            for half in sessie.concept
            if not half.van
        },
    }


def _said(gezien: Gesprek, iets: Uitspraak) -> Stuk:
    waar = _place(gezien, iets)
    return Stuk(_quoted(iets.tekst), f"bij {waar}" if waar else "", iets)


def _place(gezien: Gesprek, iets: Uitspraak) -> str | None:
    """The screen, or on the screen where the group is whose row it is."""
    if iets.scherm != gezien.scherm.id:
        return gezien.beeld.schermnaam(iets.scherm)
    ogen = None if isinstance(iets, Afspraak) else iets.perspectief
    return ogen or gezien.beeld.rijnaam(iets) or gezien.beeld.waarover(iets)


def _people(sessie: Sessie) -> dict[Hashable, Stuk]:
    velden: tuple[Mensen, ...] = get_args(Mensen)
    return {
        een.wijzer: Stuk(een.tekst, hoofdletter(VELDNAAM[veld]), (een.tekst, een.achter))
        for veld in velden
        for een in mens_dingen(sessie, veld)
    }


def _fields(sessie: Sessie) -> dict[Hashable, Stuk]:
    velden: tuple[Sessieveld, ...] = get_args(Sessieveld)
    return {
        een.wijzer: Stuk(_quoted(een.tekst), hoofdletter(VELDNAAM[veld]), een.tekst)
        for veld in velden
        for een in veld_dingen(sessie, veld)
    }


def _about_earlier(een: Ding) -> Stuk:
    return Stuk(_quoted(een.tekst), f"terugkijken: {een.achter}", een.achter)


def _quoted(tekst: str) -> str:
    return f"“{shorten(tekst, MAX_WOORDEN, placeholder=' …')}”"
