"""Nudges: pure rules that look at what was said and find the question that would move the group.

A rule only tells that it applies, and about what; its words stand in ``vragen.toml``, and a zetje
that is not there never comes. There are twelve, about looking before filling in. Each is true for this table:
what cannot be known of it (who is here, what an earlier sitting said, what the route asks) gives none.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from andere_vragen.casus.beeld import Beeld
from andere_vragen.casus.tijdlijn import terugkijkdag
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie, ingeleefd
from andere_vragen.casus.wie_hier import naam_is
from andere_vragen.taal.mensen import eigenaren, vergelijkbaar
from andere_vragen.taal.woorden import Is
from andere_vragen.vragen.betekenis import Stem
from andere_vragen.vragen.blokken import Zetje, Zetjenaam, ingevuld

GENOEG = 5
"""Things said before their spread says anything."""

BEROEPEN = re.compile(
    "begeleider|behandelaar|coach|consulent|coördinator|ggd|ggz|hulpverlen|jeugdhulp|leerplicht"
    "|maatschappelijk|orthopedagoog|psycholoog|samenwerkingsverband|wijkteam"
)
"""Words for somebody whose work it is."""

ORGANISATIES = re.compile(
    "(de |het |een )?(cultuur|gemeente|ggd|ggz|jeugdhulp|jeugdzorg|jggz|jongerenwerk|leerplicht"
    "|samenwerkingsverband|school|sport|team|wijkteam|zorg)"
)
"""Owners that are nobody in particular: "School: wie dan?" (domain A15)."""

STEMMEN: tuple[tuple[Stem, Is], ...] = (("zelf", "zelf"), ("ouders", "ouder"))
"""Whose voices are waited for, and who those are at the table."""

Vondst = dict[str, str]
"""What a rule found, under the names that the words may use; ``over`` tells two findings apart."""

Regel = Callable[[Beeld], Iterator[Vondst]]


VRAGEN_AAN = re.compile(r"\bvra(ag|gen|agt)\b")
"""What an afspraak says by which somebody is going to be asked."""

VERTELLEN = re.compile("vertel")
"""What an afspraak says by which somebody is going to hear of it."""


VRAAGT: Mapping[str, str] = {
    "alleen_problemen": "goed",
    "niemand_anders": "anders",
    "niets_omgeving": "omgeving",
    "geen_terugkijken": "terugkijken_op",
}
"""What a row asks that makes its zetje needless there; a voice has its own row."""


class Duwtje(NamedTuple):
    """A zetje as the group reads it. Its id puts it aside for this sitting."""

    id: str
    tekst: str
    afspraak: str = ""
    """What F5 proposes while it shows."""

    def vraagt_ook(self, wat: str | None) -> bool:
        """Whether a row that asks this says it already."""
        naam, _, over = self.id.partition(":")
        return wat is not None and wat in (over, VRAAGT.get(naam))


def duwtjes(beeld: Beeld, scherm: str) -> list[Duwtje]:
    """What the rules say on this screen, the weightiest first, without what was put aside."""
    woorden = {
        zetje.id: zetje for zetje in beeld.vragen.zetjes if not zetje.schermen or scherm in zetje.schermen
    }
    gevonden = [
        _duwtje(woorden[naam], vondst)
        for naam, regel in REGELS.items()
        if naam in woorden
        for vondst in regel(beeld)
    ]
    return [duwtje for duwtje in gevonden if duwtje.id not in beeld.sessie.zetjes_weg]


def _duwtje(zetje: Zetje, vondst: Vondst) -> Duwtje:
    """The words of the zetje about what was found."""
    id = f"{zetje.id}:{vondst['over']}" if "over" in vondst else zetje.id
    return Duwtje(id, ingevuld(zetje.tekst, vondst), ingevuld(zetje.afspraak or "", vondst))


# Looking before filling in


def _voice_not_heard(beeld: Beeld) -> Iterator[Vondst]:
    """Of somebody who is not here no word stands in any log, and nobody is going to ask them."""
    for stem, is_ in STEMMEN:
        rij = beeld.rij_van_stem(stem)
        gehoord = stem in beeld.ooit_gehoord or _is_about(beeld, is_, VRAGEN_AAN)
        if rij and getattr(beeld.hier, stem) == "weg" and not gehoord:
            yield {"over": stem, "vraag": rij.vraag, "afspraak": rij.afspraak or ""}


def _far_is_empty(beeld: Beeld) -> Iterator[Vondst]:
    """Not one of the niveaus far away was looked at, in a first sitting that asked for it and looked."""
    anderen = beeld.vragen.eromheen
    ver = anderen[len(anderen) // 2 :]
    gekeken = beeld.totaal >= GENOEG and "context" in beeld.gevraagd and not beeld.eerder
    if gekeken and ver and all(niveau in beeld.leeg for niveau in ver):
        yield {"niveau": ver[0].label, "vraag": ver[0].vraag}


def _nothing_goes_well(beeld: Beeld) -> Iterator[Vondst]:
    waar = beeld.heet("goed")
    if waar and len(beeld.sessie.notities) >= GENOEG and not beeld.notities_op("goed"):
        yield {"waar": waar}


def _ideas_on_one_level(beeld: Beeld) -> Iterator[Vondst]:
    """All that the group ever thought: in a next sitting it may have thought wider before."""
    ideeen = [idee for sessie in (*beeld.eerder, beeld.sessie) for idee in sessie.hypothesen]
    niveaus = {idee.niveau for idee in ideeen}
    niveau = beeld.vragen.niveau(next(iter(niveaus), None))
    if len(ideeen) > 1 and len(niveaus) == 1 and niveau:
        kern = niveau == beeld.dichtbij
        yield {"niveau": beeld.vragen.soort.wie(beeld.schuilnaam) if kern else niveau.label}


def _nobody_sees_it_differently(beeld: Beeld) -> Iterator[Vondst]:
    ideeen = beeld.sessie.hypothesen
    gezegd: tuple[Notitie | Hypothese, ...] = (*ideeen, *beeld.sessie.notities)
    anders = any(iets.alternatief_van or beeld.betekenis.vraag(iets) == "anders" for iets in gezegd)
    geteld = any(idee.anders is not None for idee in ideeen)
    if len(ideeen) > 2 and not (anders or geteld):
        yield {}


def _only_professionals(beeld: Beeld) -> Iterator[Vondst]:
    """Of those who give support already, nobody is near; where no giver is named, the words tell."""
    steun = beeld.notities_op("steun")
    gevers = [notitie.geeft for notitie in steun if notitie.geeft] or [notitie.tekst for notitie in steun]
    if len(gevers) > 1 and all(BEROEPEN.search(gever.casefold()) for gever in gevers):
        yield {}


def _imagined_and_not_asked(beeld: Beeld) -> Iterator[Vondst]:
    gevraagd = {afspraak.rij for afspraak in beeld.sessie.afspraken}
    gezegd: tuple[Notitie | Hypothese, ...] = (*beeld.sessie.notities, *beeld.sessie.hypothesen)
    ogen = {iets.perspectief: None for iets in gezegd if ingeleefd(iets)}
    for wie in ogen:
        if wie and wie not in gevraagd and not (_in_an_afspraak(beeld, wie) or beeld.zit_hier(wie)):
            yield {"over": wie, "wie": beeld.vragen.met_lidwoord(wie)}


# Small shared experiments


def _only_the_youngster_changes(beeld: Beeld) -> Iterator[Vondst]:
    afspraken = beeld.sessie.afspraken
    omgeving = any(_changes_the_surroundings(beeld, afspraak) for afspraak in afspraken)
    if len(afspraken) > 1 and not omgeving:
        yield {}


def _changes_the_surroundings(beeld: Beeld, afspraak: Afspraak) -> bool:
    """As the group said; where it did not say so, by where it was made and whom it helps."""
    if afspraak.verandert:
        return afspraak.verandert == "omgeving"
    if beeld.betekenis.vraag(afspraak) == "omgeving" or afspraak.bereik != "casus":
        return True
    return afspraak.niveau is not None and not beeld.vragen.is_kern(afspraak.niveau)


def _owner_is_not_here(beeld: Beeld) -> Iterator[Vondst]:
    """An organisation, or people of whom not one sits here for certain (domain A15, A32)."""
    for afspraak in beeld.sessie.afspraken:
        if _is_organisation(afspraak) or _is_absent(beeld, afspraak):
            wie = beeld.vragen.met_lidwoord(afspraak.wie or "")
            yield {"over": afspraak.id, "wat": afspraak.wat, "wie": wie}


def _is_organisation(afspraak: Afspraak) -> bool:
    return ORGANISATIES.fullmatch((afspraak.wie or "").casefold()) is not None


def _is_absent(beeld: Beeld, afspraak: Afspraak) -> bool:
    wie = eigenaren(afspraak.wie or "")
    return bool(wie) and all(beeld.is_weg(naam) for naam in wie)


def _nothing_for_more_youngsters(beeld: Beeld) -> Iterator[Vondst]:
    afspraken = beeld.sessie.afspraken
    if len(afspraken) > 1 and all(afspraak.bereik == "casus" for afspraak in afspraken):
        yield {}


def _no_day_to_look_back(beeld: Beeld) -> Iterator[Vondst]:
    if beeld.sessie.afspraken and terugkijkdag((*beeld.eerder, beeld.sessie)) is None:
        yield {}


def _nobody_tells(beeld: Beeld) -> Iterator[Vondst]:
    """Nobody is going to tell it to whom it is about or to the parents, who are not here (manner 5)."""
    afspraken = beeld.sessie.afspraken
    weg = [is_ for stem, is_ in STEMMEN if getattr(beeld.hier, stem) == "weg"]
    horen_niet = [is_ for is_ in weg if not _is_about(beeld, is_, VERTELLEN)]
    if afspraken and horen_niet and not any(afspraak.vertelt for afspraak in afspraken):
        yield {}


# What is going to be done


def _is_about(beeld: Beeld, is_: Is, doen: re.Pattern[str]) -> bool:
    """Whether an afspraak is to do this for them."""
    teksten = (vergelijkbaar(afspraak.wat) for afspraak in beeld.sessie.afspraken)
    return any(doen.search(wat) and _speaks_of(beeld, is_, wat) for wat in teksten)


def _speaks_of(beeld: Beeld, is_: Is, tekst: str) -> bool:
    woorden = re.findall(r"[\w-]{3,}", tekst)  # "ma" is maandag
    return any(naam_is(woord, beeld.schuilnaam, beeld.vragen) == is_ for woord in woorden)


def _in_an_afspraak(beeld: Beeld, wie: str) -> bool:
    return any(vergelijkbaar(wie) in vergelijkbaar(afspraak.wat) for afspraak in beeld.sessie.afspraken)


REGELS: dict[Zetjenaam, Regel] = {
    "geen_stem": _voice_not_heard,
    "niveau_leeg": _far_is_empty,
    "alleen_problemen": _nothing_goes_well,
    "ideeen_een_niveau": _ideas_on_one_level,
    "niemand_anders": _nobody_sees_it_differently,
    "alleen_beroepen": _only_professionals,
    "ingeleefd": _imagined_and_not_asked,
    "niets_omgeving": _only_the_youngster_changes,
    "wie_niet_hier": _owner_is_not_here,
    "niets_voor_meer": _nothing_for_more_youngsters,
    "geen_terugkijken": _no_day_to_look_back,
    "niemand_vertelt": _nobody_tells,
}
"""Every rule by the id of its zetje, the weightiest first."""
