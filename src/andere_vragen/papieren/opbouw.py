"""The content of the verslag of one sitting: everything that was said, for everybody who sat there.

Pure, and one way only: it is made from the log and never read back.
"""

from collections.abc import Iterable, Sequence

from andere_vragen.casus.beeld import Beeld
from andere_vragen.casus.gesprek import Gesprek
from andere_vragen.casus.sessie import Deelnemer, Sessie
from andere_vragen.casus.tijdlijn import terugkijkdag
from andere_vragen.casus.wie_hier import niet_gekomen, wie_hier
from andere_vragen.papieren.afspraken import afspraken
from andere_vragen.papieren.ideeen import Ideeen
from andere_vragen.papieren.inhoud import Alinea, Blok, Inhoud, Lijst, Ring, Ringen, Sectie
from andere_vragen.papieren.notities import STEMMEN, Notities
from andere_vragen.papieren.vervolg import Vervolg
from andere_vragen.papieren.zinnen import NIETS, bewaren_tot
from andere_vragen.taal.tijd import dag, klok
from andere_vragen.taal.woorden import Aanwezigheid

_INLEIDING = Alinea(
    "Dit is een werkverslag onder een schuilnaam. Deel het alleen met wie erbij hoort.\n"
    "Het is gemaakt uit het .toml-bestand en wordt nooit teruggelezen.\n"
    "Klopt er iets niet? Zeg het. Dan passen we het aan in de app, niet hier."
)
_NIET_GEVRAAGD = "Nog niet gevraagd. Wie vraagt het?"
_NIETS_VAN_HEN = "Hier is nog niets van opgeschreven."


def opgebouwd(gesprek: Gesprek) -> Inhoud:
    """All that the verslag of this sitting says. Half-typed text is not in it."""
    sessie = gesprek.sessie
    begonnen = sessie.begonnen
    dan = dag(begonnen.date(), jaar=True)
    return Inhoud(
        naam=f"Verslag van {dan}",
        titel=f"Verslag: {gesprek.casus.schuilnaam}, {dan}, {klok(begonnen)}",
        inleiding=_INLEIDING,
        secties=tuple(_sections(gesprek)),
        moment=sessie.gewijzigd,
    )


def _sections(gesprek: Gesprek) -> Iterable[Sectie]:
    sessie, beeld = gesprek.sessie, gesprek.achteraf
    notities, ideeen, vervolg = Notities(beeld), Ideeen(beeld), Vervolg(gesprek)
    yield _section("De vraag", [Alinea(sessie.vraag)] if sessie.vraag else [])
    yield _section("Wie zat er aan tafel, wie niet", [_people(sessie)])
    yield from _if_any("Hoe ging het met de afspraken", vervolg.afspraken())
    yield from _if_any("Waar staan we, van 0 tot 10", vervolg.cijfers())
    yield from _if_any("Terugkijken", notities.rijen("terugkijken"))
    yield from _if_any("Wat denken we nu", vervolg.ideeen())
    yield from _voices(beeld, notities)
    yield from _by_question(beeld, notities, ideeen)
    yield from _if_any("Verder gezegd", notities.elders())
    yield _section("Afspraken", afspraken(sessie))
    yield from _if_any("Borgen: wat werkt houden we vast", _to_keep(notities, vervolg))
    yield _section("Terugkijken op", _looking_back(gesprek, notities))
    yield _section("Bewaren tot", [Alinea(bewaren_tot(gesprek.casus))])


def _voices(beeld: Beeld, notities: Notities) -> Iterable[Sectie]:
    """What the youngster and the parents said themselves; the parents where these questions ask for them."""
    hier = wie_hier(beeld.sessie)
    yield _voice("Stem van de jongere", notities, "zelf", hier.zelf)
    if "ouders" in beeld.vragen.stemmen or notities.op("ouders"):
        yield _voice("Stem van de ouders", notities, "ouders", hier.ouders)
    yield from _if_any("Dit hoeven ouders niet opnieuw te vertellen", notities.lijst("niet_opnieuw"))


def _by_question(beeld: Beeld, notities: Notities, ideeen: Ideeen) -> Iterable[Sectie]:
    """What was said, by the questions; a heading also says that a question of these got no answer."""
    for kop, telt_als, blokken in (
        ("Wat gaat goed", "goed", notities.lijst("goed")),
        ("Context per niveau", "context", _context(beeld, notities)),
        ("Wie heeft steun nodig", "steun", notities.rijen("steun")),
        ("Eerste gedachten en wat erbij kwam", "ideeen", ideeen.per_fase()),
        ("Anders gezien", "anders", _seen_differently(notities, ideeen)),
        ("Trends", "trends", notities.rijen("trends")),
    ):
        gevraagd = telt_als in (*beeld.gevraagd, "ideeen") and not _looks_back(beeld.sessie)
        yield from (_section(kop, blokken),) if gevraagd else _if_any(kop, blokken)


def _context(beeld: Beeld, notities: Notities) -> Iterable[Blok]:
    """That every niveau is empty is no news for a sitting that only looks back."""
    ringen = tuple(_rings(beeld))
    if not _looks_back(beeld.sessie) or ringen or notities.op("context"):
        yield from (*ringen, *notities.context())


def _looks_back(sessie: Sessie) -> bool:
    """A sitting that looks back walks past few questions: what it did not ask leaves no empty heading."""
    return sessie.soort == "terugkijken"


def _section(kop: str, blokken: Iterable[Blok], leeg: str = NIETS) -> Sectie:
    return Sectie(kop, tuple(blokken) or (Alinea(leeg),))


def _voice(kop: str, notities: Notities, stem: str, was: Aanwezigheid) -> Sectie:
    """What somebody said. It is still to be asked of who was not here, when nothing stands anywhere."""
    vragen = was == "weg" and not notities.gehoord(stem)
    return _section(kop, notities.lijst(STEMMEN[stem]), _NIET_GEVRAAGD if vragen else _NIETS_VAN_HEN)


def _if_any(kop: str, blokken: Iterable[Blok]) -> Iterable[Sectie]:
    """A section that only stands there when it says something."""
    if gevuld := tuple(blokken):
        yield Sectie(kop, gevuld)


def _people(sessie: Sessie) -> Lijst:
    return Lijst(
        (
            f"Aan tafel:{_named(sessie.aanwezig, 'nog niet opgeschreven')}",
            f"Niet aan tafel:{_named(niet_gekomen(sessie), 'niemand genoemd')}",
        )
    )


def _named(mensen: Sequence[Deelnemer], niemand: str) -> str:
    """On one line by role; each on a line of their own once more is said of somebody: "mentor, klas 2B"."""
    regels = [_person(iemand) for iemand in mensen]
    meer = any("," in iemand.rol for iemand in mensen)
    if regels == [iemand.rol for iemand in mensen] and not meer:
        return f" {', '.join(regels) or niemand}"
    return "".join(f"\n{regel}" for regel in regels)


def _person(iemand: Deelnemer) -> str:
    delen = (
        iemand.doet,
        iemand.aanwezig and f"is er: {iemand.aanwezig}",
        iemand.bereikbaar and f"te bereiken via: {iemand.bereikbaar}",
        iemand.tot and "ging eerder weg",
    )
    meer = "; ".join(deel for deel in delen if deel)
    return f"{iemand.rol}: {meer}" if meer else iemand.rol


def _rings(beeld: Beeld) -> Iterable[Blok]:
    if beeld.totaal:
        niveaus = beeld.vragen.niveaus
        yield Ringen(tuple(Ring(niveau.label, beeld.per_niveau[niveau.id]) for niveau in niveaus))


def _seen_differently(notities: Notities, ideeen: Ideeen) -> Iterable[Blok]:
    if punten := (*map(notities.punt, notities.op("anders")), *ideeen.anders()):
        yield Lijst(punten)
    yield from notities.ingeleefd()


def _to_keep(notities: Notities, vervolg: Vervolg) -> Iterable[Blok]:
    if punten := (*vervolg.hielp(), *map(notities.punt, notities.op("borgen"))):
        yield Lijst(punten)


def _looking_back(gesprek: Gesprek, notities: Notities) -> Iterable[Blok]:
    dan = terugkijkdag(gesprek.sessies)
    yield Alinea(f"{dag(dan, jaar=True)}." if dan else "Nog geen dag gekozen. Wanneer kijken we samen terug?")
    if woorden := tuple(notities.lijst("woord")):
        yield Alinea("Met deze woorden gingen we weg:")
        yield from woorden
