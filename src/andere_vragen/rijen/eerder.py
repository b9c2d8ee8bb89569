"""What this sitting says of earlier ones: of the afspraken that were open, and of what was thought then.

Earlier files are never rewritten: how it went stands in the sitting of today.
"""

from collections.abc import Iterable

from andere_vragen.casus.beeld import Beeld
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.tijdlijn import (
    Gedacht,
    Loop,
    afspraken_nu,
    dagen_tot_eerste_stap,
    hypothesen_nu,
)
from andere_vragen.casus.uitspraken import Afspraak, Herzien, Hypothese, Notitie, Terugblik, Uitspraak
from andere_vragen.casus.wijzers import Herzienwijzer, Terugblikwijzer
from andere_vragen.rijen.dingen import Ding, bedacht, hoe_het_ging
from andere_vragen.taal.tekst import naast
from andere_vragen.taal.woorden import HYPOTHESESTATUS, Hypothesestatus


def om_op_terug_te_kijken(gesprek: Gesprek) -> list[Loop]:
    """The afspraken that were open when this sitting began, the first one first."""
    return [loop for loop in afspraken_nu(gesprek.eerder) if loop.open]


def wat_was_afgesproken(gesprek: Gesprek) -> dict[str, str]:
    """What the afspraken of earlier sittings say, by id."""
    return {loop.afspraak.id: loop.afspraak.wat for loop in afspraken_nu(gesprek.eerder)}


def blik_op(gesprek: Gesprek, afspraak: str) -> Terugblik:
    """What this sitting says of an earlier afspraak; nothing yet is a look back without words.

    The app keeps one. Of more, by another hand, the last judgement counts and all that was learned.
    """
    samen = Terugblik(afspraak=afspraak)
    for blik in gesprek.sessie.terugblik:
        if blik.afspraak == afspraak:
            samen = _joined(samen, blik)
    return samen


def _joined(eerst: Terugblik, dan: Terugblik) -> Terugblik:
    gezegd = {naam: waarde for naam, waarde in dan if waarde}
    geleerd = achter_elkaar(eerst.geleerd, dan.geleerd)
    return eerst.model_copy(update=gezegd | {"geleerd": geleerd or None})


def achter_elkaar(*zinnen: str | None) -> str:
    """What was learned, behind what was said of it already."""
    return " ".join(filter(None, zinnen))


def met_blik(gesprek: Gesprek, blik: Terugblik) -> tuple[Terugblik, ...]:
    """The looks back of this sitting with this one in its place; one that says nothing goes."""
    al = gesprek.sessie.terugblik
    plek = next((n for n, oud in enumerate(al) if oud.afspraak == blik.afspraak), len(al))
    rest = tuple(oud for oud in al[plek:] if oud.afspraak != blik.afspraak)
    hier = (blik,) if hoe_het_ging(blik) else ()
    return (*al[:plek], *hier, *rest)


def met_herzien(gesprek: Gesprek, anders: Herzien) -> tuple[Herzien, ...]:
    """How earlier hypotheses stand according to this sitting, with this one in its place."""
    al = {oud.hypothese: oud for oud in gesprek.sessie.herzien}
    return tuple((al | {anders.hypothese: anders}).values())


def eerder_gedacht(gesprek: Gesprek) -> list[Gedacht]:
    """The hypotheses of earlier sittings, as they stand now."""
    eerder = {idee.id for sessie in gesprek.eerder for idee in sessie.hypothesen}
    alles = hypothesen_nu(gesprek.sessies)
    return [gedacht for gedacht in alles if gedacht.hypothese.id in eerder]


def eerder_gezien(gesprek: Gesprek) -> tuple[Ding, ...]:
    """What was said about the context in earlier sittings: only to read, with what it is about."""
    return tuple(
        Ding(None, notitie.tekst, achter=naast(bedacht(gesprek, notitie), beeld.waarover(notitie)))
        for beeld in (Beeld(sessie, gesprek.vragen) for sessie in gesprek.eerder)
        for notitie in beeld.notities_op("context")
    )


# As items


def gedachten(gesprek: Gesprek, alle: Iterable[Gedacht]) -> tuple[Ding, ...]:
    """Earlier hypotheses with how they stand."""
    return tuple(_thought(gesprek, gedacht.hypothese, gedacht.status) for gedacht in alle)


def _thought(gesprek: Gesprek, idee: Hypothese, status: Hypothesestatus) -> Ding:
    achter = naast(bedacht(gesprek, idee), HYPOTHESESTATUS[status])
    return Ding(Herzienwijzer(idee.id), idee.tekst, "?", achter)


def blikken(gesprek: Gesprek) -> tuple[Ding, ...]:
    """What this sitting says of earlier afspraken; also of one that is in no file any more."""
    wat = wat_was_afgesproken(gesprek)
    return tuple(
        Ding(Terugblikwijzer(blik.afspraak), wat.get(blik.afspraak, "Een afspraak"), "■", hoe_het_ging(blik))
        for blik in gesprek.sessie.terugblik
    )


def eerste_stap(gesprek: Gesprek) -> tuple[Ding, ...]:
    """How soon after the question a first step was set, as far as anybody told."""
    dagen = dagen_tot_eerste_stap(gesprek.sessies)
    if dagen is None:
        return ()
    telling = "1 dag" if dagen == 1 else f"{dagen} dagen"
    binnen = f"Binnen {telling} na de vraag" if dagen else "Nog dezelfde dag"
    return (Ding(None, f"{binnen} was een eerste stap gezet."),)


def herzien(gesprek: Gesprek) -> tuple[Ding, ...]:
    """The earlier hypotheses of which this sitting says how they stand."""
    anders = {een.hypothese for een in gesprek.sessie.herzien}
    hier = (gedacht for gedacht in eerder_gedacht(gesprek) if gedacht.hypothese.id in anders)
    return gedachten(gesprek, hier)


def toen_herzien(gesprek: Gesprek, sessie: Sessie) -> tuple[Ding, ...]:
    """How an earlier sitting said that hypotheses before it stood; only to read."""
    ideeen = {idee.id: idee for een in gesprek.sessies for idee in een.hypothesen}
    return tuple(
        _thought(gesprek, ideeen[een.hypothese], een.status)._replace(wijzer=None)
        if een.hypothese in ideeen
        else Ding(None, "Een idee", "?", HYPOTHESESTATUS[een.status])
        for een in sessie.herzien
    )


def ook_gezegd(iets: Uitspraak) -> Iterable[str]:
    """What else stands in the form of something that was said: where it is only read, all of it shows."""
    match iets:
        case Notitie():
            return ()
        case Hypothese():
            status = "" if iets.status == "idee" else HYPOTHESESTATUS[iets.status]
            delen = {
                "want": iets.want,
                "klopt niet als": iets.klopt_niet_als,
                "toen": status,
            }
        case Afspraak():
            delen = {
                "merken aan": iets.merken_aan,
                "lukt het niet": iets.als_niet,
                "vertelt het": iets.vertelt,
                "nodig om mee te doen": iets.nodig,
            }
    return (f"{naam}: {zin}" for naam, zin in delen.items() if zin)
