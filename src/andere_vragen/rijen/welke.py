"""Which rows a screen has: here is chosen which class shows what, and nowhere else."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import assert_never

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.uitspraken import Afspraak, Uitspraak
from andere_vragen.casus.wijzers import Uitspraakwijzer
from andere_vragen.rijen.dingen import wijzers
from andere_vragen.rijen.rij import Rij
from andere_vragen.rijen.soorten.afspraken import Afspraken, Vastgesteld, afspraken_rijen, zonder_eigen_plek
from andere_vragen.rijen.soorten.hypothesen import Anders, Hypothesen
from andere_vragen.rijen.soorten.kaarten import perspectief_rijen
from andere_vragen.rijen.soorten.mensen import Mist, OudersErBij, Tafel, ZelfErBij
from andere_vragen.rijen.soorten.notities import EenLijst, Notities, Overig, Steun
from andere_vragen.rijen.soorten.terugkijken import Gezien, Ideeen, Terugblik
from andere_vragen.rijen.soorten.velden import Cijfers, DeVraag, Regie, Terugkijkdag
from andere_vragen.rijen.vaste_rij import VasteRij
from andere_vragen.vragen.blokken import Rij as Rijblok
from andere_vragen.vragen.blokken import Vult
from andere_vragen.vragen.modellen import Vragen
from andere_vragen.vragen.schermen import (
    Afsprakenscherm,
    Lijstscherm,
    Perspectiefscherm,
    Scherm,
    Slotscherm,
    Trapscherm,
    Welkomscherm,
)


def rijen_van(gesprek: Gesprek) -> tuple[Rij, ...]:
    """The rows of the screen the group is on, and one for what belongs in none of them."""
    scherm = gesprek.scherm
    alles = EenLijst(gesprek, scherm, _said_here(gesprek, scherm))
    rijen = tuple(_rows(alles, scherm))
    getoond = {wijzer for rij in rijen for wijzer in wijzers(rij.dingen)}
    over = [iets for iets in alles.hier if Uitspraakwijzer(iets.id) not in getoond]
    rest = (Overig(gesprek, scherm, over),) if over else ()
    return (*rijen, *rest) or (alles,)  # a question file may have only rows that look back


def vaste_rijen(gesprek: Gesprek, scherm: Scherm) -> tuple[Rij, ...]:
    """The rows of any screen, as the question file has them."""
    return tuple(_rows(EenLijst(gesprek, scherm, _said_here(gesprek, scherm)), scherm))


def _rows(alles: EenLijst, scherm: Scherm) -> Iterable[Rij]:
    match scherm:
        case Perspectiefscherm():
            return (*perspectief_rijen(alles, scherm), *_of_file(alles, scherm))
        case Afsprakenscherm():
            erbij = tuple(_of_file(replace(alles, hier=zonder_eigen_plek(alles.hier, scherm)), scherm))
            return (*afspraken_rijen(alles, scherm, erbij), *erbij)
        case Lijstscherm():
            return (alles,)
        case Trapscherm() | Welkomscherm() | Slotscherm():
            return _of_file(alles, scherm)
        case _ as onbekend:
            assert_never(onbekend)


def _of_file(alles: EenLijst, scherm: Scherm) -> Iterable[Rij]:
    gesprek = alles.gesprek
    blokken = gesprek.vragen.rijen_op(scherm)
    hier = _by_row(alles, blokken)
    gezegd = {iets.rij for iets in gesprek.sessie.uitspraken if iets.scherm == scherm.id}
    for blok in blokken:
        if blok.id in gezegd or blok.staat_er(gesprek.route):
            yield from soort_rij(blok.vult).van(gesprek, scherm, hier[blok.id], blok)


def _by_row(alles: EenLijst, blokken: Iterable[Rijblok]) -> Mapping[str, Sequence[Uitspraak]]:
    """What was said in each; a hypothesis of another screen stands at its niveau."""
    hier: dict[str, list[Uitspraak]] = {blok.id: [] for blok in blokken}
    van_niveau = defaultdict(list)
    for blok in blokken:
        van_niveau[blok.niveau].append(blok.id)
    for iets in alles.hier:
        if iets.scherm != alles.scherm.id:
            rijen = van_niveau[iets.niveau] if iets.niveau else []
        else:
            rij = alles.gesprek.beeld.rij(iets)
            rijen = [rij.id] if rij else []
        for id in rijen:
            hier[id].append(iets)
    return hier


def soort_rij(vult: Vult) -> type[VasteRij]:
    """The kind of row that is filled with this."""
    match vult:
        case "notities":
            return Notities
        case "steun":
            return Steun
        case "vraag":
            return DeVraag
        case "tafel":
            return Tafel
        case "zelf_erbij":
            return ZelfErBij
        case "ouders_erbij":
            return OudersErBij
        case "mist":
            return Mist
        case "regie":
            return Regie
        case "terugkijken":
            return Terugkijkdag
        case "afspraken":
            return Afspraken
        case "vastgesteld":
            return Vastgesteld
        case "terugblik":
            return Terugblik
        case "ideeen":
            return Ideeen
        case "cijfers":
            return Cijfers
        case "hypothesen":
            return Hypothesen
        case "anders":
            return Anders
        case "gezien":
            return Gezien
        case _ as onbekend:
            assert_never(onbekend)


def soorten_op(vragen: Vragen, scherm: Scherm) -> set[type[VasteRij]]:
    """The kinds of rows that the question file gives a screen."""
    return {soort_rij(blok.vult) for blok in vragen.rijen_op(scherm)}


def _said_here(gesprek: Gesprek, scherm: Scherm) -> Sequence[Uitspraak]:
    """What was said on this screen, and what it shows of others."""
    hier = [iets for iets in gesprek.sessie.uitspraken if iets.scherm == scherm.id]
    if any(soort.toont_afspraken for soort in soorten_op(gesprek.vragen, scherm)):
        hier = [iets for iets in hier if not isinstance(iets, Afspraak)]
    return [*_thought_elsewhere(gesprek, scherm), *hier]


def _thought_elsewhere(gesprek: Gesprek, scherm: Scherm) -> Sequence[Uitspraak]:
    """The hypotheses of other screens, where this one looks at them again."""
    if not (isinstance(scherm, Trapscherm) and scherm.alle_hypothesen):
        return ()
    return [idee for idee in gesprek.sessie.hypothesen if idee.scherm != scherm.id]
