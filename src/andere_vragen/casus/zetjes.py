"""Nudges: pure rules that look at what was said and find the question that would move the group.

A rule only tells that it applies, and about what; its words stand in ``vragen.toml``, and a zetje
that is not there never comes. The rules are those of the source documents and the field: look from
the youngster to the context, hear every angle, make small shared experiments (domain §1 and §5.7).
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from andere_vragen.casus.beeld import Beeld
from andere_vragen.casus.tijdlijn import terugkijkdag
from andere_vragen.casus.uitspraken import Afspraak, Hypothese, Notitie, ingeleefd
from andere_vragen.casus.wie_hier import naam_is
from andere_vragen.taal.mensen import eigenaren, vergelijkbaar
from andere_vragen.taal.woorden import Is
from andere_vragen.vragen.betekenis import Stem
from andere_vragen.vragen.blokken import Zetje, Zetjenaam, ingevuld

MEESTAL = 0.6
"""Share of the youngster above which the group is asked to look around (domain A7)."""

GENOEG = 5
"""Things said before their spread says anything."""

VEEL_AFSPRAKEN = 5
"""More than these and none is kept (domain B12)."""

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

Vondst = dict[str, str]
"""What a rule found, under the names that the words may use; ``over`` tells two findings apart."""

Regel = Callable[[Beeld], Iterator[Vondst]]


VRAGEN_AAN = re.compile(r"\bvra(ag|gen|agt)\b")
"""What an afspraak says by which somebody is going to be asked."""

VERTELLEN = re.compile("vertel")
"""What an afspraak says by which somebody is going to hear of it."""

GENOEG_LEEG = 2
"""After so many empty niveaus were put aside, the group wants to go on."""


class Duwtje(NamedTuple):
    """A zetje as the group reads it. Its id puts it aside for this sitting."""

    id: str
    tekst: str
    afspraak: str = ""
    """What F5 proposes while it shows."""


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


# From the youngster to the context


def _mostly_the_youngster(beeld: Beeld) -> Iterator[Vondst]:
    if beeld.totaal >= GENOEG and beeld.over_dichtbij > MEESTAL * beeld.totaal:
        yield {"aantal": str(beeld.over_dichtbij), "totaal": str(beeld.totaal)}


def _a_level_is_empty(beeld: Beeld) -> Iterator[Vondst]:
    weg = sum(id.startswith("niveau_leeg:") for id in beeld.sessie.zetjes_weg)
    if beeld.totaal >= GENOEG and weg < GENOEG_LEEG:
        for niveau in beeld.leeg:
            yield {"over": niveau.id, "niveau": niveau.label, "vraag": niveau.vraag}


def _all_hypotheses_on_one_level(beeld: Beeld) -> Iterator[Vondst]:
    if len(beeld.ideeen) == 1 and beeld.ideeen.total() > 1:
        (id,) = beeld.ideeen
        niveau = beeld.vragen.niveau(id)
        yield {"niveau": niveau.label if niveau else id}


def _hypotheses_on_two_levels(beeld: Beeld) -> Iterator[Vondst]:
    if len(beeld.ideeen) == 2 and beeld.ideeen.total() > 2:
        yield {}


def _only_problems(beeld: Beeld) -> Iterator[Vondst]:
    gevraagd = bool(beeld.vragen.schermen_als("goed"))
    if gevraagd and len(beeld.sessie.notities) >= GENOEG and not beeld.notities_op("goed"):
        yield {}


def _only_professionals(beeld: Beeld) -> Iterator[Vondst]:
    """Of those who give support already, nobody is near; where no giver is named, the words tell."""
    steun = beeld.notities_op("steun")
    gevers = [notitie.geeft for notitie in steun if notitie.geeft] or [notitie.tekst for notitie in steun]
    if len(gevers) > 1 and all(BEROEPEN.search(gever.casefold()) for gever in gevers):
        yield {}


def _did_the_youngster_choose(beeld: Beeld) -> Iterator[Vondst]:
    """The youngster chooses the steunfiguur (domain §5.3)."""
    for notitie in beeld.sessie.notities:
        wie = notitie.geeft
        open_vraag = notitie.niveau == beeld.dichtbij.id and notitie.gekozen in (None, "vragen")
        if wie and open_vraag and not _in_an_afspraak(beeld, wie):
            yield {"over": notitie.id, "wie": wie}


def _no_trend_from_youngsters(beeld: Beeld) -> Iterator[Vondst]:
    trends = beeld.notities_op("trends")
    gevraagd = any(rij.telt_als == "jongeren" for rij in beeld.vragen.rijen_als("trends"))
    if gevraagd and trends and not any(beeld.betekenis.rij(notitie) == "jongeren" for notitie in trends):
        yield {}


# Every angle


def _nobody_sees_it_differently(beeld: Beeld) -> Iterator[Vondst]:
    ideeen = beeld.sessie.hypothesen
    anders = beeld.notities_op("anders") or any(
        idee.alternatief_van or idee.anders is not None for idee in ideeen
    )
    if len(ideeen) > 2 and not anders:
        yield {}


def _no_voice(is_: Is, stem: Stem) -> Regel:
    """A rule about somebody of whom no word stands in the log, and whom nobody is going to ask."""

    def regel(beeld: Beeld) -> Iterator[Vondst]:
        kan = stem == "zelf" or stem in beeld.vragen.stemmen
        gehoord = stem in beeld.stemmen or _is_about(beeld, is_, VRAGEN_AAN)
        if kan and beeld.sessie.notities and not gehoord:
            yield {}

    return regel


def _is_about(beeld: Beeld, is_: Is, doen: re.Pattern[str]) -> bool:
    """Whether an afspraak is to do this for them."""
    teksten = (vergelijkbaar(afspraak.wat) for afspraak in beeld.sessie.afspraken)
    return any(doen.search(wat) and _speaks_of(beeld, is_, wat) for wat in teksten)


def _speaks_of(beeld: Beeld, is_: Is, tekst: str) -> bool:
    woorden = re.findall(r"[\w-]{3,}", tekst)  # "ma" is maandag
    return any(naam_is(woord, beeld.schuilnaam, beeld.vragen) == is_ for woord in woorden)


def _imagined_and_not_asked(beeld: Beeld) -> Iterator[Vondst]:
    gevraagd = {afspraak.rij for afspraak in beeld.sessie.afspraken}
    gezegd: tuple[Notitie | Hypothese, ...] = (*beeld.sessie.notities, *beeld.sessie.hypothesen)
    ogen = {iets.perspectief: None for iets in gezegd if ingeleefd(iets)}
    for wie in ogen:
        if wie and wie not in gevraagd and not (_in_an_afspraak(beeld, wie) or beeld.zit_hier(wie)):
            yield {"over": wie, "wie": beeld.vragen.met_lidwoord(wie)}


def _in_an_afspraak(beeld: Beeld, wie: str) -> bool:
    return any(wie.casefold() in afspraak.wat.casefold() for afspraak in beeld.sessie.afspraken)


def _will_hear(is_: Is, stem: Stem) -> Regel:
    """A rule about somebody who is not at the table, and whom nobody is going to tell (manner 5)."""

    def regel(beeld: Beeld) -> Iterator[Vondst]:
        afspraken = beeld.sessie.afspraken
        verteld = any(afspraak.vertelt for afspraak in afspraken) or _is_about(beeld, is_, VERTELLEN)
        if getattr(beeld.hier, stem) == "weg" and afspraken and not verteld:
            yield {}

    return regel


# Small shared experiments


def _each_afspraak(mist: Callable[[Beeld, Afspraak], bool]) -> Regel:
    """A rule about every afspraak that misses something."""

    def regel(beeld: Beeld) -> Iterator[Vondst]:
        for afspraak in beeld.sessie.afspraken:
            if mist(beeld, afspraak):
                wie = beeld.vragen.met_lidwoord(afspraak.wie or "")
                yield {"over": afspraak.id, "wat": afspraak.wat, "wie": wie}

    return regel


def _is_organisation(afspraak: Afspraak) -> bool:
    return ORGANISATIES.fullmatch((afspraak.wie or "").casefold()) is not None


def _is_absent(beeld: Beeld, afspraak: Afspraak) -> bool:
    """The bordje-check (domain A32): not one of the names is somebody at the table."""
    if _is_organisation(afspraak):
        return False
    wie = eigenaren(afspraak.wie or "")
    return bool(wie) and all(beeld.is_weg(naam) for naam in wie)


def _nothing_for_more_youngsters(beeld: Beeld) -> Iterator[Vondst]:
    afspraken = beeld.sessie.afspraken
    if len(afspraken) > 1 and all(afspraak.bereik == "casus" for afspraak in afspraken):
        yield {}


def _nothing_in_the_surroundings(beeld: Beeld) -> Iterator[Vondst]:
    afspraken = beeld.sessie.afspraken
    omgeving = any(_changes_the_surroundings(beeld, afspraak) for afspraak in afspraken)
    if len(afspraken) > 1 and not omgeving:
        yield {}


def _changes_the_surroundings(beeld: Beeld, afspraak: Afspraak) -> bool:
    if beeld.betekenis.scherm(afspraak.scherm) == "omgeving" or afspraak.bereik != "casus":
        return True
    return afspraak.niveau is not None and afspraak.niveau != beeld.dichtbij.id


def _many_afspraken(beeld: Beeld) -> Iterator[Vondst]:
    if len(beeld.sessie.afspraken) > VEEL_AFSPRAKEN:
        yield {"aantal": str(len(beeld.sessie.afspraken))}


def _no_step_together(beeld: Beeld) -> Iterator[Vondst]:
    afspraken = beeld.sessie.afspraken
    if len(afspraken) > 1 and not any(afspraak.samen for afspraak in afspraken):
        yield {}


def _not_read_aloud(beeld: Beeld) -> Iterator[Vondst]:
    if any(afspraak.vastgesteld is None for afspraak in beeld.sessie.afspraken):
        yield {}


def _no_day_to_look_back(beeld: Beeld) -> Iterator[Vondst]:
    if beeld.sessie.afspraken and terugkijkdag((*beeld.eerder, beeld.sessie)) is None:
        yield {}


REGELS: dict[Zetjenaam, Regel] = {
    "meest_jongere": _mostly_the_youngster,
    "geen_stem_jongere": _no_voice("zelf", "zelf"),
    "geen_stem_ouders": _no_voice("ouder", "ouders"),
    "alleen_problemen": _only_problems,
    "ideeen_een_niveau": _all_hypotheses_on_one_level,
    "ideeen_twee_niveaus": _hypotheses_on_two_levels,
    "niemand_anders": _nobody_sees_it_differently,
    "niveau_leeg": _a_level_is_empty,
    "alleen_beroepen": _only_professionals,
    "steunfiguur": _did_the_youngster_choose,
    "geen_trend_jongeren": _no_trend_from_youngsters,
    "ingeleefd": _imagined_and_not_asked,
    "wie_organisatie": _each_afspraak(lambda _, afspraak: _is_organisation(afspraak)),
    "wie_afwezig": _each_afspraak(_is_absent),
    "zonder_wie": _each_afspraak(lambda _, afspraak: not afspraak.wie),
    "zonder_wanneer": _each_afspraak(lambda _, afspraak: not afspraak.wanneer),
    "zonder_merken": _each_afspraak(lambda _, afspraak: not afspraak.merken_aan),
    "niets_omgeving": _nothing_in_the_surroundings,
    "niets_voor_meer": _nothing_for_more_youngsters,
    "veel_afspraken": _many_afspraken,
    "geen_samen": _no_step_together,
    "geen_terugkijken": _no_day_to_look_back,
    "jongere_hoort_het": _will_hear("zelf", "zelf"),
    "ouders_horen_het": _will_hear("ouder", "ouders"),
    "niet_voorgelezen": _not_read_aloud,
}
"""Every rule by the id of its zetje, the weightiest first."""
