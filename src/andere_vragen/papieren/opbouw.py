"""The content of the verslag of one sitting: everything that was said, for everybody who sat there.

Pure, and one way only: it is made from the log and never read back. What was not said has no heading.
"""

from collections.abc import Iterable, Sequence

from andere_vragen.casus.beeld import Beeld, aandelen
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.casus.tijdlijn import terugkijkdag
from andere_vragen.casus.wie_hier import niet_gekomen, wie_hier
from andere_vragen.papieren.afspraken import afspraken
from andere_vragen.papieren.ideeen import Ideeen
from andere_vragen.papieren.inhoud import Alinea, Blok, Inhoud, Lijst, Ring, Ringen, Sectie
from andere_vragen.papieren.kanttekeningen import over_het_geheel
from andere_vragen.papieren.notities import STEMMEN, Notities
from andere_vragen.papieren.vervolg import Vervolg
from andere_vragen.papieren.vooraf import waarvoor_en_toestemming
from andere_vragen.papieren.zinnen import aanspreekpunt, bewaren_tot, persoon
from andere_vragen.taal.tijd import dag, klok
from andere_vragen.taal.woorden import Aanwezigheid
from andere_vragen.vragen.soort import Casussoort

_INLEIDING = Alinea(
    "Dit is een werkverslag onder een schuilnaam. Deel het alleen met wie erbij hoort.\n"
    "Klopt er iets niet? Zeg het. Dan passen we het aan."
)
_NIET_GEVRAAGD = "Nog niet gevraagd. Wie vraagt het?"


def opgebouwd(gesprek: Gesprek) -> Inhoud:
    """All that the verslag of this sitting says. Half-typed text is not in it."""
    sessie = gesprek.sessie
    begonnen = sessie.begonnen
    dan = dag(begonnen.date(), jaar=True)
    return Inhoud(
        naam=f"Verslag van {dan}",
        titel=f"Verslag: {gesprek.casus.schuilnaam}, {dan}, {klok(begonnen)}",
        inleiding=_INLEIDING,
        secties=tuple(Sectie(kop, gevuld) for kop, blokken in _parts(gesprek) if (gevuld := tuple(blokken))),
        moment=sessie.gewijzigd,
    )


Deel = tuple[str, Iterable[Blok]]
"""A heading, and what stands below it; without anything below it, it is not there."""


def _parts(gesprek: Gesprek) -> Iterable[Deel]:
    sessie, beeld, wie = gesprek.sessie, gesprek.achteraf, gesprek.wie
    notities, ideeen, vervolg = Notities(beeld, wie), Ideeen(beeld, wie), Vervolg(gesprek)
    yield "De vraag", [Alinea(sessie.vraag)] if sessie.vraag else []
    yield "Afspraken", afspraken(gesprek)
    yield "Hoe ging het met de afspraken", vervolg.afspraken()
    yield "Zo gaan we verder", _going_on(gesprek)
    yield "Wie zat er aan tafel, wie niet", _people(sessie)
    yield "Waar staan we, van 0 tot 10", vervolg.cijfers()
    yield "Terugkijken", notities.rijen("terugkijken")
    yield "Wat denken we nu", vervolg.ideeen()
    yield from _voices(gesprek, notities)
    yield from _by_question(beeld, notities, ideeen, gesprek.vragen.soort)
    yield "Verder gezegd", notities.elders()
    eigen = over_het_geheel(sessie)
    yield "Zienswijzen", [Lijst(eigen)] if eigen else []
    yield "Borgen: wat hielp, houden we vast", vervolg.borgen()
    yield "Met deze woorden gingen we weg", notities.lijst("woord")
    vooraf = [] if gesprek.casus.status == "afgesloten" else [Lijst(waarvoor_en_toestemming(gesprek.casus))]
    yield "Waarvoor, en met welke toestemming", vooraf
    yield "Bewaren tot", [Alinea(bewaren_tot(gesprek.casus))]


def _voices(gesprek: Gesprek, notities: Notities) -> Iterable[Deel]:
    """What whom it is about and the parents said themselves."""
    hier = wie_hier(gesprek.sessie)
    yield gesprek.vragen.soort.stem, _voice(notities, "zelf", hier.zelf)
    yield "Stem van de ouders", _voice(notities, "ouders", hier.ouders)
    yield "Dit hoeven ouders niet opnieuw te vertellen", notities.lijst("niet_opnieuw")


def _voice(notities: Notities, stem: str, was: Aanwezigheid) -> Iterable[Blok]:
    """What somebody said. It is still to be asked of who was not here, when nothing stands anywhere."""
    yield from notities.lijst(STEMMEN[stem])
    if was == "weg" and not notities.gehoord(stem):
        yield Alinea(_NIET_GEVRAAGD)


def _by_question(beeld: Beeld, notities: Notities, ideeen: Ideeen, woorden: Casussoort) -> Iterable[Deel]:
    wie = notities.wie
    yield "Wat gaat goed", notities.lijst("goed")
    yield woorden.heen.format(wie=wie), (*_looked(beeld, notities), *notities.context())
    yield "Wie heeft steun nodig", notities.rijen("steun")
    yield "Wat kan er spelen", ideeen.per_fase()
    yield "Anders gezien", _seen_differently(notities, ideeen)
    yield "Door de ogen van een ander", notities.ingeleefd()
    yield "Zien we dit vaker", notities.rijen("trends")


def _people(sessie: Sessie) -> Iterable[Blok]:
    groepen = (("Aan tafel", sessie.aanwezig), ("Niet aan tafel", niet_gekomen(sessie)))
    if punten := tuple(f"{kop}:{_named(mensen)}" for kop, mensen in groepen if mensen):
        yield Lijst(punten)


def _named(mensen: Sequence[Deelnemer]) -> str:
    """On one line by role; each on a line of their own once more is said of somebody: "mentor, klas 2B"."""
    regels = [persoon(iemand, "ging eerder weg" if iemand.tot else "") for iemand in mensen]
    meer = any("," in iemand.rol for iemand in mensen)
    if regels == [iemand.rol for iemand in mensen] and not meer:
        return f" {', '.join(regels)}"
    return "".join(f"\n{regel}" for regel in regels)


def _looked(beeld: Beeld, notities: Notities) -> Iterable[Blok]:
    """Where the group looked, as a picture and in words. A person is not what is counted: "over ..."."""
    if not beeld.totaal:
        return
    delen = aandelen(beeld)
    kern, *eromheen = delen
    ringen = (Ring(kern.label, kern.aantal), *(Ring(deel.niveau.label, deel.aantal) for deel in eromheen))
    yield Ringen(ringen)
    keken = ", ".join(f"{deel.label} {deel.aantal} keer" for deel in delen if deel.aantal)
    yield Alinea(f"Hierover ging het: {keken}.")
    niet = ", ".join(deel.label for deel in delen if not deel.aantal)
    if niet and notities.op("context"):
        yield Alinea(f"Nog niet: {niet}.")


def _seen_differently(notities: Notities, ideeen: Ideeen) -> Iterable[Blok]:
    if punten := (*map(notities.punt, notities.op("anders")), *ideeen.anders()):
        yield Lijst(punten)


def _going_on(gesprek: Gesprek) -> Iterable[Blok]:
    if wie := aanspreekpunt(gesprek.sessie):
        yield Alinea(f"Aanspreekpunt: {wie}")
    if dan := terugkijkdag(gesprek.sessies):
        yield Alinea(f"We kijken samen terug op {dag(dan, jaar=True)}.")
