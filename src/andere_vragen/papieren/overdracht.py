"""The page on top of a casus that is handed over: plain text, for who goes on with it. Pure."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from textwrap import fill

from andere_vragen.casus.casus import Casus
from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.tijdlijn import Loop, afspraken_nu, nog_niet_gelezen, terugkijkdag
from andere_vragen.papieren.vooraf import waarvoor_en_toestemming
from andere_vragen.papieren.zinnen import HIELP, NIET_GELEZEN, aanspreekpunt, bewaren_tot, wanneer
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.tijd import dag
from andere_vragen.vragen.soort import van_het_programma

_BREED = 78
_VOORZICHTIG = (
    "Geef dit pakket met de hand, of langs een beveiligde weg. Dus niet "
    "met gewone e-mail. Haal het weg als de casus op de andere laptop staat, ook van de USB-stick en uit de "
    "prullenbak."
)
_OPENEN = (
    "Alleen lezen kan in elk programma: de .md-bestanden zijn de verslagen.",
    "Verder werken: zet dit pakket op de andere laptop. Je hoeft het niet uit te pakken. Open daar een "
    "terminal in dezelfde map en typ de regel hieronder. Het programma zegt waar de casus staat, en "
    "overschrijft niets.",
)


def voorkant(
    casus: Casus, sessies: Sequence[Sessie], pakket: str, nu: date, onleesbaar: Iterable[str] = ()
) -> str:
    """What the next begeleider reads first.

    `sessies` are all sittings that can be read, the first one in front; `onleesbaar` are the names of the
    other files; `pakket` is the name of the file they come in.
    """
    soort = van_het_programma(casus.soort)
    waarover = f"{regel(casus.schuilnaam)} ({soort.naam})"
    gemaakt = dag(nu, jaar=True)
    blokken = [
        "OVERDRACHT VAN EEN CASUS",
        _alinea(f"Dit pakket is voor de begeleider die verdergaat met {waarover}. Gemaakt op {gemaakt}."),
        _alinea(f"{soort.gegevens} {_VOORZICHTIG}"),
        _blok("De vraag", [_nu(sessies, lambda sessie: sessie.vraag) or "Nog niet opgeschreven."]),
        _blok("Aanspreekpunt", [_nu(sessies, aanspreekpunt) or "Nog niet gekozen."]),
        _blok("Open afspraken", _open_afspraken(sessies)),
        *_als_er_is("Wat hielp en wat blijft", _blijft(sessies)),
        _blok("Samen terugkijken", [_terugkijken(sessies)]),
        _blok("Gesprekken", [_gesprekken(sessies), *map(_niet_gelezen, onleesbaar)]),
        _blok("Waarvoor, en met welke toestemming", waarvoor_en_toestemming(casus)),
        _blok("Bewaren tot", [bewaren_tot(casus)]),
        _blok("Zo open je dit pakket", _OPENEN),
        f"    {opdracht(pakket)}",
    ]
    return "\n\n".join(blokken) + "\n"


def opdracht(pakket: str) -> str:
    """What somebody types on the other laptop to open the package with this file name."""
    naam = regel(pakket)
    return f'andere-vragen overnemen "{naam}"' if " " in naam else f"andere-vragen overnemen {naam}"


def _open_afspraken(sessies: Iterable[Sessie]) -> list[str]:
    lopen = afspraken_nu(sessies)
    ongelezen = nog_niet_gelezen(lopen)
    open_ = [loop for loop in lopen if loop.open]
    regels = [
        _afspraak(loop) + (f" {NIET_GELEZEN}" if loop.afspraak.id in ongelezen else "") for loop in open_
    ]
    return regels or ["Er staan geen afspraken open."]


def _blijft(sessies: Iterable[Sessie]) -> list[str]:
    lopen = afspraken_nu(sessies)
    blijft = [f"{_zin(loop.afspraak.wat)}. Dit blijft zo." for loop in lopen if loop.blijft]
    hielp = [loop for loop in lopen if loop.hielp and not (loop.blijft or loop.open)]
    return [*blijft, *(f"{_zin(loop.afspraak.wat)}. {HIELP[loop.effect]}" for loop in hielp)]


def _als_er_is(kop: str, regels: list[str]) -> Iterable[str]:
    if regels:
        yield _blok(kop, regels)


def _afspraak(loop: Loop) -> str:
    afspraak = loop.afspraak
    delen = {
        "Wie": afspraak.wie,
        "Wanneer": wanneer(afspraak, loop.gemaakt),
        "Nu": loop.nu,
        "Als het niet lukt": afspraak.als_niet,
    }
    erbij = (f"{naam}: {_zin(deel)}" for naam, deel in delen.items() if deel)
    return f"{'. '.join((_zin(afspraak.wat), *erbij))}."


def _terugkijken(sessies: Sequence[Sessie]) -> str:
    dan = terugkijkdag(sessies)
    return f"{dag(dan, jaar=True)}." if dan else "Nog geen dag gekozen."


def _gesprekken(sessies: Sequence[Sessie]) -> str:
    if not sessies:
        return "Nog geen."
    aantal = "1 gesprek" if len(sessies) == 1 else f"{len(sessies)} gesprekken"
    return f"{aantal}, het laatste op {dag(sessies[-1].begonnen.date(), jaar=True)}."


def _niet_gelezen(naam: str) -> str:
    return f"{regel(naam)} kon niet gelezen worden. Het bestand zit wel in het pakket."


def _nu(sessies: Sequence[Sessie], zegt: Callable[[Sessie], str]) -> str:
    """What the last sitting says: each begins with what the one before it said, so emptied is news."""
    return zegt(sessies[-1]) if sessies else ""


def _zin(tekst: str) -> str:
    return regel(tekst).rstrip(".")


def _blok(kop: str, regels: Iterable[str]) -> str:
    return "\n".join((kop.upper(), *(_alinea(tekst, "- ", "  ") for tekst in regels)))


def _alinea(tekst: str, eerst: str = "", dan: str = "") -> str:
    return fill(tekst, _BREED, initial_indent=eerst, subsequent_indent=dan, break_on_hyphens=False)
