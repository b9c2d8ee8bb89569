"""The words of the papers for whom it is about: to whom the blad speaks, and who has a voice in the verslag.

One table, by the soort of the casus. No paper chooses such words anywhere else.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from andere_vragen.casus.sessie import Casus
from andere_vragen.taal.mensen import roepnaam
from andere_vragen.taal.woorden import Soort


@dataclass(frozen=True)
class Woorden:
    """What differs from one soort of casus to another; an empty heading leaves its part out."""

    lezers: str
    """For whom the blad is."""
    jij_zei: str
    """Over what the readers of the blad said themselves."""
    thuis_zei: str
    """Over what parents said, on the blad."""
    merken: str
    """Before how they notice that it helps."""
    vertelt: str
    """Over who tells it to them."""
    terecht: str
    """Over whom they can go to."""
    stem: str
    """Over what they said themselves, in the verslag."""
    heen: str = "Wat gebeurt er om {wie} heen"
    """Over what was said about everything around them, in the verslag."""
    over: str = ""
    """How the verslag speaks of them; empty for the name that was chosen."""
    mensen: str = ""
    """Over who does what and how to reach them, on the blad."""
    gegevens: str = "De gegevens gaan over minderjarigen."
    """Why the package of a casus asks for care."""


VOOR_WIE: Mapping[Soort, Woorden] = {
    "jongere": Woorden(
        lezers="jongere en ouders",
        jij_zei="Wat jij zei",
        thuis_zei="Wat we van thuis hoorden",
        merken="Zo merk je het",
        vertelt="Wie het je vertelt",
        terecht="Bij wie je terechtkunt",
        stem="Stem van de jongere",
    ),
    "groep": Woorden(
        lezers="de groep",
        jij_zei="Wat jullie zeiden",
        thuis_zei="Wat ouders zeiden",
        merken="Zo merken jullie het",
        vertelt="Wie het jullie vertelt",
        terecht="Bij wie jullie terechtkunnen",
        stem="Stem van de groep",
        over="de groep",
    ),
    # No voices on the blad: what one of them says there, is soon about another of them.
    "situatie": Woorden(
        lezers="wie erbij was",
        jij_zei="",
        thuis_zei="",
        merken="Zo merk je het",
        vertelt="Wie het je vertelt",
        terecht="Bij wie je terechtkunt",
        stem="Stem van wie erbij was",
        heen="Wat speelde er mee",
        over="wie erbij was",
    ),
    "samenwerking": Woorden(
        lezers="de partners",
        jij_zei="Wat partners zeiden",
        thuis_zei="Wat ouders zeiden",
        merken="Zo merken we het",
        vertelt="Wie het vertelt",
        terecht="Bij wie je terechtkunt",
        stem="Stem van de partners",
        heen="Wat maakt samenwerken makkelijk of moeilijk",
        over="de partners",
        mensen="Wie doet wat",
        gegevens="De gegevens gaan over mensen die samenwerken.",
    ),
}


def genoemd(casus: Casus) -> str:
    """How the papers speak of whom it is about."""
    return VOOR_WIE[casus.soort].over or roepnaam(casus.schuilnaam)
