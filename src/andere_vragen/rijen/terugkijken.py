"""Looking back at earlier sittings: what was agreed and thought then, and what the group says of it now.

Pure. Earlier files are never rewritten: how it went stands in the sitting of today.
"""

from collections.abc import Iterator

from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.tijdlijn import Gedacht, Loop, afspraken_nu, hypothesen_nu
from andere_vragen.casus.uitspraken import Herzien, Terugblik
from andere_vragen.rijen.dingen import Ding, Trede, hoe_het_ging
from andere_vragen.taal.tijd import dag
from andere_vragen.taal.woorden import HYPOTHESESTATUS
from andere_vragen.vragen.modellen import Rij, ingevuld

TERUGBLIK = "@terugblik/"
"""How the rows and items begin that look back at an afspraak; its id comes behind it."""

HERZIEN = "@herzien/"
"""How the items begin of a hypothesis that was said in an earlier sitting."""

NOG_OPEN = "nog bespreken"


def om_op_terug_te_kijken(gesprek: Gesprek) -> list[Loop]:
    """The afspraken that were open when this sitting began, the first one first."""
    return [loop for loop in afspraken_nu(gesprek.eerder) if loop.open]


def blik_op(gesprek: Gesprek, afspraak: str) -> Terugblik:
    """What this sitting says of an earlier afspraak; nothing yet is a look back without words.

    The app keeps one. Of more, by another hand, the last judgement counts and all that was learned.
    """
    samen = Terugblik(afspraak=afspraak)
    for blik in gesprek.sessie.terugblik:
        if blik.afspraak == afspraak:
            gezegd = {naam: waarde for naam, waarde in blik if waarde}
            geleerd = " ".join(zin for zin in (samen.geleerd, blik.geleerd) if zin)
            samen = samen.model_copy(update=gezegd | {"geleerd": geleerd or None})
    return samen


def met_blik(gesprek: Gesprek, blik: Terugblik) -> tuple[Terugblik, ...]:
    """The looks back of this sitting with this one in its place; one that says nothing goes."""
    al = gesprek.sessie.terugblik
    plek = next((n for n, oud in enumerate(al) if oud.afspraak == blik.afspraak), len(al))
    rest = tuple(oud for oud in al[plek:] if oud.afspraak != blik.afspraak)
    return (*al[:plek], *((blik,) if hoe_het_ging(blik) else ()), *rest)


def terugtreden(gesprek: Gesprek, rij: Rij) -> Iterator[Trede]:
    """A row for each of those afspraken: one at a time, did it happen, did it help, what did we learn?"""
    for loop in om_op_terug_te_kijken(gesprek):
        afspraak = loop.afspraak
        nu = hoe_het_ging(blik_op(gesprek, afspraak.id))
        dingen = (Ding(f"{TERUGBLIK}{afspraak.id}", nu, "■"),) if nu else ()
        wat = afspraak.wat if afspraak.wat.endswith((".", "?", "!")) else f"{afspraak.wat}."
        label = afspraak.wie or rij.label
        vraag = ingevuld(rij.vraag, {"wat": wat, "dag": dag(loop.gemaakt)})
        yield Trede(
            f"{TERUGBLIK}{afspraak.id}",
            label,
            vraag,
            dingen,
            rij.zetjes,
            afspraak.niveau,
            kort=f"{nu or NOG_OPEN}: {afspraak.wat}",
        )


def eerder_gedacht(gesprek: Gesprek) -> list[Gedacht]:
    """The hypotheses of earlier sittings, as they stand now."""
    eerder = {idee.id for sessie in gesprek.eerder for idee in sessie.hypothesen}
    alles = hypothesen_nu((*gesprek.eerder, gesprek.sessie))
    return [gedacht for gedacht in alles if gedacht.hypothese.id in eerder]


def ideeen(gesprek: Gesprek) -> tuple[Ding, ...]:
    """Those hypotheses as items."""
    return tuple(_thought(gedacht) for gedacht in eerder_gedacht(gesprek))


def _thought(gedacht: Gedacht) -> Ding:
    idee = gedacht.hypothese
    return Ding(f"{HERZIEN}{idee.id}", idee.tekst, "?", HYPOTHESESTATUS[gedacht.status])


def met_herzien(gesprek: Gesprek, anders: Herzien) -> tuple[Herzien, ...]:
    """How earlier hypotheses stand according to this sitting, with this one in its place."""
    return tuple(
        ({oud.hypothese: oud for oud in gesprek.sessie.herzien} | {anders.hypothese: anders}).values()
    )


def blikken(gesprek: Gesprek) -> list[Ding]:
    """What this sitting says of earlier afspraken, as items; also of one that is in no file any more."""
    wat = {loop.afspraak.id: loop.afspraak.wat for loop in afspraken_nu(gesprek.eerder)}
    return [
        Ding(f"{TERUGBLIK}{blik.afspraak}", wat.get(blik.afspraak, "Een afspraak"), "■", hoe_het_ging(blik))
        for blik in gesprek.sessie.terugblik
    ]


def herzien(gesprek: Gesprek) -> list[Ding]:
    """The earlier hypotheses of which this sitting says how they stand, as items."""
    anders = {een.hypothese for een in gesprek.sessie.herzien}
    return [_thought(gedacht) for gedacht in eerder_gedacht(gesprek) if gedacht.hypothese.id in anders]
