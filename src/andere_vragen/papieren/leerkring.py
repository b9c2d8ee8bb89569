"""What was learned, over all casussen, for a table that knows none of them: Markdown without pupil data.

Pure. Nothing in it says which casus a line comes from: no schuilnaam, no day, and sorted by its text.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import chain

from andere_vragen.casus.betekenis import Betekenis
from andere_vragen.casus.casus import Casus
from andere_vragen.casus.namen import namen_aan_tafel
from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.tijdlijn import afspraken_nu
from andere_vragen.papieren.markdown import in_lijst
from andere_vragen.papieren.zinnen import NIETS
from andere_vragen.taal.woorden import BEREIK, EFFECT
from andere_vragen.vragen.betekenis import Rijtelling

DE_CASUS = "de casus"
"""What stands in the place of a schuilnaam."""

IEMAND = "iemand"
"""What stands in the place of a name that was typed at a table."""

_BOVENAAN = (
    "Lees dit na voordat je het deelt. Het programma haalt schuilnamen weg, en namen die aan tafel getypt "
    "zijn.\nAndere namen kent het niet, en het weet niet of iemand zich in een zin herkent."
)
_SCHEIDING = re.compile(r"[\s_-]+")
_VOLGNUMMER = re.compile(r"[\s_0-9-]*[0-9]$")
_VAN = "(?:[’']?s)?"
_GEEN_LETTER = r"(?![^\W\d_])"


def leerkring(
    casussen: Iterable[tuple[Casus, Sequence[Sessie]]], ook: Iterable[str] = (), rollen: Iterable[str] = ()
) -> str:
    """The learning points of these casussen, each with all its sittings, the first one in front.

    `ook` are the names of casussen that cannot be read: somebody may have named them elsewhere. `rollen` are
    the roles of the question file: who is called otherwise at a table, is not called so here.
    """
    alle = [*casussen]
    iemand = _names([namen_aan_tafel(casus, sessies, (*rollen, casus.schuilnaam)) for casus, sessies in alle])
    namen = [(casus.schuilnaam, casus.soort == "jongere") for casus, _ in alle]
    schuilnaam = _schuilnamen([*namen, *((naam, True) for naam in ook)])
    blokken = ["# Leerkring: wat we leren", _BOVENAAN]
    for kop, teksten in (
        ("Wat leren we voor anderen?", [_gezegd(sessies, "leren") for _, sessies in alle]),
        ("Wat willen we vasthouden?", [_gezegd(sessies, "vasthouden") for _, sessies in alle]),
        ("Wat hielp, ook voor anderen?", [_hielp(sessies) for _, sessies in alle]),
    ):
        zonder_naam = {
            iemand.sub(IEMAND, schuilnaam.sub(DE_CASUS, tekst)) for tekst in chain.from_iterable(teksten)
        }
        blokken += [f"## {kop}", _punten(zonder_naam) or NIETS]
    return "\n\n".join(blokken) + "\n"


def _punten(teksten: Iterable[str]) -> str:
    """By the alphabet: the order in which they came would tell which belong to one casus."""
    op_volgorde = sorted(teksten, key=lambda tekst: (tekst.casefold(), tekst))
    return "\n".join(f"- {in_lijst(tekst)}" for tekst in op_volgorde)


def _gezegd(sessies: Iterable[Sessie], rij: Rijtelling) -> list[str]:
    """What the group said itself while looking back; never what somebody imagined another would say."""
    return [
        notitie.tekst
        for betekenis in map(Betekenis, sessies)
        for notitie in betekenis.sessie.notities
        if (betekenis.scherm(notitie.scherm), betekenis.rij(notitie)) == ("terugkijken", rij)
        and notitie.bron != "ingeleefd"
        and notitie.perspectief is None
    ]


def _hielp(sessies: Iterable[Sessie]) -> list[str]:
    """The afspraken for more than one youngster that help now."""
    return [
        f"{loop.afspraak.wat} ({BEREIK[loop.afspraak.bereik]}: {EFFECT[loop.effect]})"
        for loop in afspraken_nu(sessies)
        if loop.afspraak.bereik != "casus" and loop.hielp
    ]


def _schuilnamen(gekozen: Iterable[tuple[str, bool]]) -> re.Pattern[str]:
    """Finds every schuilnaam as a word, with other spaces too.

    The second of each pair tells whether it can be of a youngster: then also without its number, and each
    word of it that is a name.
    """
    vormen: dict[str, str] = {}
    for naam, jongere in gekozen:
        if jongere and len(kort := _VOLGNUMMER.sub("", naam)) > 1:
            vormen[kort] = rf"{_vorm(kort)}{_VAN}{_GEEN_LETTER}"
            for deel in _called(kort):
                vormen.setdefault(deel, rf"(?-i:{re.escape(deel)}){_VAN}{_GEEN_LETTER}")
        vormen.setdefault(naam, rf"{_vorm(naam)}{_VAN}{_GEEN_LETTER}(?!\d)")
    if not vormen:
        return re.compile(r"(?!)")
    langste_eerst = [vormen[naam] for naam in sorted(vormen, key=len, reverse=True)]
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(langste_eerst)})", re.IGNORECASE)


def _names(namen: Iterable[Iterable[str]]) -> re.Pattern[str]:
    """Finds these as whole words with their capital: a rose is a flower too."""
    alle = sorted({*chain.from_iterable(namen)}, key=len, reverse=True)
    if not alle:
        return re.compile(r"(?!)")
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, alle))}){_VAN}{_GEEN_LETTER}")


def _called(naam: str) -> list[str]:
    """The words of a name of more words by which somebody can be called: "Beuk", of "Rode Beuk"."""
    delen = _SCHEIDING.split(naam)
    return [deel for deel in delen if len(deel) > 2 and deel[0].isupper()] if len(delen) > 1 else []


def _vorm(naam: str) -> str:
    delen = [deel for deel in _SCHEIDING.split(naam) if deel] or [naam]
    return r"[\s_-]*".join(map(re.escape, delen))
