"""The afspraken of a sitting in the verslag, and who the aanspreekpunt is."""

from collections.abc import Iterable

from andere_vragen.casus.sessie import Sessie
from andere_vragen.casus.uitspraken import Afspraak
from andere_vragen.papieren.inhoud import Alinea, Blok, Kolom, Tabel
from andere_vragen.papieren.zinnen import haakjes, wanneer
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.tijd import dag
from andere_vragen.taal.woorden import BEREIK, hoe_het_gaat

_VROEG = "(vroeg) betekent: bedacht voordat we alles hadden bekeken. Willen we dit nog?"
_KOLOMMEN = (
    Kolom("Wie", 14),
    Kolom("Wat", 28),
    Kolom("Wanneer", 14),
    Kolom("Waaraan merken we het", 16),
    Kolom("Als het niet lukt", 15),
    Kolom("Wie vertelt het", 13),
)


def afspraken(sessie: Sessie) -> Iterable[Blok]:
    """The one step together, all afspraken in a table, whether they were read aloud, the aanspreekpunt."""
    gemaakt = sessie.afspraken
    yield from (Alinea(f"Onze ene stap: {regel(stap.wat)}") for stap in gemaakt if stap.samen)
    if gemaakt:
        yield Tabel(_KOLOMMEN, tuple(map(_cells, gemaakt)))
    else:
        yield Alinea("Nog geen afspraken.")
    if any(afspraak.vroeg for afspraak in gemaakt):
        yield Alinea(_VROEG)
    if gelezen := _read_aloud(gemaakt):
        yield Alinea(gelezen)
    yield Alinea(f"Aanspreekpunt: {sessie.regie or 'nog niet gekozen'}.")


def _cells(afspraak: Afspraak) -> tuple[str, ...]:
    bereik = "" if afspraak.bereik == "casus" else f"voor {BEREIK[afspraak.bereik]}"
    wat = [afspraak.wat + haakjes(bereik) + haakjes("vroeg" if afspraak.vroeg else "")]
    if nu := hoe_het_gaat(afspraak.status, afspraak.effect, teruggekeken=False):
        wat.append(f"Nu: {', '.join(nu)}.")
    if afspraak.handen:
        wat.append(f"Handen: {afspraak.handen}.")
    if afspraak.nodig:
        wat.append(f"Nodig om mee te kunnen: {afspraak.nodig}")
    velden = (afspraak.merken_aan, afspraak.als_niet, afspraak.vertelt)
    return afspraak.wie or "", "\n".join(wat), wanneer(afspraak), *(veld or "" for veld in velden)


def _read_aloud(gemaakt: tuple[Afspraak, ...]) -> str:
    """Which afspraken were read aloud and right for everybody; empty as long as none was."""
    dagen = [afspraak.vastgesteld for afspraak in gemaakt if afspraak.vastgesteld]
    if not dagen:
        return ""
    wanneer = f"op {' en '.join(dag(dan, jaar=True) for dan in sorted(set(dagen)))}"
    nog_niet = len(gemaakt) - len(dagen)
    deze, gelezen = "Deze afspraken", "zijn hardop gelezen en klopten voor iedereen"
    if len(dagen) == 1:
        deze, gelezen = "Deze afspraak", "is hardop gelezen en klopte voor iedereen"
    if not nog_niet:
        return f"{deze} {gelezen}, {wanneer}."
    return f"{len(dagen)} van de {len(gemaakt)} afspraken {gelezen}, {wanneer}. Nog niet: {nog_niet}."
