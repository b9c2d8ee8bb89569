"""The report of one sitting, in Markdown: everything that was said, for everybody who sat there.

Pure, and one way only: it is printed from the log and never read back. Every uitspraak has one place,
so that nothing is missing and nothing stands twice.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Literal

from andere_vragen.beeld import Beeld, erbij, verschuiving
from andere_vragen.markdown import in_cel, in_lijst, in_regel
from andere_vragen.sessie import PARKEERPLAATS, Casus, Sessie
from andere_vragen.tekst import regel
from andere_vragen.tijd import dag, datum, klok
from andere_vragen.uitspraken import Afspraak, Hypothese, Notitie
from andere_vragen.vragen import Vragen
from andere_vragen.woorden import AFSPRAAKSTATUS, BEREIK, BRON, EFFECT, HYPOTHESESTATUS

_INLEIDING = (
    "Dit is een werkverslag onder een schuilnaam. Het blijft op deze laptop.\n"
    "Het is gemaakt uit het .toml-bestand en wordt nooit teruggelezen.\n"
    "Klopt er iets niet? Zeg het. Dan passen we het aan in de app, niet hier."
)
_NIETS = "Hier is nog niets over gezegd."
_NIET_GEVRAAGD = "Nog niet gevraagd. Wie vraagt het?"
_INGELEEFD = (
    "Ingeleefd betekent: zo denken wij dat een ander het ziet. Die ander heeft dit niet zelf gezegd.\n"
    "We moeten het nog vragen."
)
_VROEG = "(vroeg) betekent: bedacht voordat we alles hadden bekeken. Willen we dit nog?"
_KOLOMMEN = (
    "Wie",
    "Wat",
    "Wanneer",
    "Waaraan merken we het",
    "Als het niet lukt",
    "Wie vertelt het",
)

_Plek = Literal[
    "jongere", "ouders", "goed", "context", "steun", "anders", "ingeleefd", "trends", "verder", "woord"
]


def verslag(casus: Casus, sessie: Sessie, vragen: Vragen) -> str:
    """The sitting as Markdown. Half-typed text is not in it."""
    return "\n\n".join(_Verslag(casus, sessie, vragen).blokken()) + "\n"


def _place(notitie: Notitie) -> _Plek:
    """The one heading under which a note stands."""
    if _imagined(notitie):
        return "ingeleefd"
    if notitie.bron == "zelf_gezegd" and notitie.niveau == "jongere":
        return "jongere"
    if notitie.bron == "zelf_gezegd" and notitie.niveau == "thuis":
        return "ouders"
    if notitie.alternatief_van:
        return "anders"
    match notitie.scherm, notitie.rij:
        case ("goed" | "context" | "steun" | "anders" | "trends") as plek, _:
            return plek
        case "slot", "woord":
            return "woord"
        case _:
            return "verder"


def _imagined(notitie: Notitie) -> bool:
    """Whether somebody spoke for another: also where a hand-written log forgot to say so."""
    return notitie.bron == "ingeleefd" or (notitie.bron == "aan_tafel" and notitie.perspectief is not None)


def _page_order(idee: Hypothese) -> tuple[bool, bool]:
    return bool(idee.alternatief_van), idee.fase == "later"


@dataclass(frozen=True)
class _Verslag:
    casus: Casus
    sessie: Sessie
    vragen: Vragen

    def blokken(self) -> Iterable[str]:
        """The blocks of the page, from its title to its last line."""
        begonnen = self.sessie.begonnen
        naam = in_regel(self.casus.schuilnaam)
        yield f"# Verslag: {naam}, {dag(begonnen.date(), jaar=True)}, {klok(begonnen)}"
        yield _INLEIDING
        yield from _section("De vraag", [in_regel(self.sessie.vraag)] if self.sessie.vraag else [], _NIETS)
        yield from _section("Wie zat er aan tafel, wie niet", self._table())
        yield from _section("Stem van de jongere", self._list("jongere"), _NIET_GEVRAAGD)
        yield from _section("Stem van de ouders", self._list("ouders"), _NIET_GEVRAAGD)
        yield from _section("Wat gaat goed", self._list("goed"))
        yield from _section("Context per niveau", self._context())
        yield from _section("Wie heeft steun nodig", self._rows("steun"))
        yield from _section("Eerste gedachten en wat erbij kwam", self._ideas())
        yield from _section("Anders gezien", self._seen_differently())
        yield from _section("Trends", self._rows("trends"))
        if verder := [*self._elsewhere()]:
            yield from _section("Verder gezegd", verder)
        yield from _section("Afspraken", self._agreements())
        yield from _section("Terugkijken op", self._looking_back())
        yield from _section(
            "Bewaren tot", [f"{dag(self.casus.bewaren_tot, jaar=True)}. Dan ruimen we dit op."]
        )

    # Who and what was said

    def _table(self) -> Iterable[str]:
        aanwezig = ", ".join(in_regel(iemand.rol) for iemand in self.sessie.aanwezig)
        afwezig = ", ".join(in_regel(iemand.rol) for iemand in self.sessie.afwezig)
        yield _list_of(
            (
                f"Aan tafel: {aanwezig or 'nog niet opgeschreven'}",
                f"Niet aan tafel: {afwezig or 'niemand genoemd'}",
            )
        )

    def _on(self, plek: _Plek) -> list[Notitie]:
        return [notitie for notitie in self.sessie.notities if _place(notitie) == plek]

    def _list(self, plek: _Plek) -> Iterable[str]:
        if notities := self._on(plek):
            yield _list_of(map(self._point, notities))

    def _context(self) -> Iterable[str]:
        notities = self._on("context")
        namen = {niveau.id: niveau.label for niveau in self.vragen.niveaus}
        yield from self._grouped([(notitie.niveau or notitie.rij, notitie) for notitie in notities], namen)
        zelf = (*self._on("jongere"), *self._on("ouders"))
        gehoord = {notitie.niveau or notitie.rij for notitie in (*notities, *zelf)}
        if leeg := [in_regel(naam) for id, naam in namen.items() if id not in gehoord]:
            yield f"Nog leeg: {'; '.join(leeg)}."

    def _rows(self, plek: Literal["steun", "trends"]) -> Iterable[str]:
        return self._grouped([(notitie.rij, notitie) for notitie in self._on(plek)], self._row_names(plek))

    def _elsewhere(self) -> Iterable[str]:
        notities = self._on("verder")
        ids = dict.fromkeys(notitie.scherm for notitie in notities)
        for id in sorted(ids, key=self.vragen.plek):
            yield _kop(self._screen_name(id))
            yield _list_of(self._point(notitie, met_rij=True) for notitie in notities if notitie.scherm == id)

    def _grouped(self, notities: list[tuple[str | None, Notitie]], namen: Mapping[str, str]) -> Iterable[str]:
        """In the order of `namen`; what has no place comes first, an unknown place last, by its id."""
        gevonden = dict.fromkeys(plek for plek, _ in notities)
        for id in dict.fromkeys(chain((None,), namen, gevonden)):
            if id in gevonden:
                if id is not None:
                    yield _kop(namen.get(id, id))
                yield _list_of(self._point(notitie) for plek, notitie in notities if plek == id)

    def _point(self, notitie: Notitie, *, met_rij: bool = False) -> str:
        voor = ""
        if met_rij and notitie.rij:
            voor = f"{_naam(self._row_names(notitie.scherm).get(notitie.rij, notitie.rij))}: "
        if notitie.perspectief:
            voor += f"{in_regel(notitie.perspectief)}: "
        kop_zegt_het = _place(notitie) in ("jongere", "ouders") or notitie.rij == notitie.bron
        anders = "anders dan een eerdere notitie" if notitie.alternatief_van else ""
        erbij = (anders, "" if kop_zegt_het else _source(notitie), notitie.handen)
        return f"{voor}{in_lijst(notitie.tekst)}{_mark(', '.join(filter(None, erbij)))}"

    # Ideas

    def _ideas(self) -> Iterable[str]:
        for kop, fase in (("Eerste gedachten", "eerste"), ("Wat erbij kwam", "later")):
            ideeen = [
                idee for idee in self.sessie.hypothesen if not idee.alternatief_van and idee.fase == fase
            ]
            if ideeen:
                yield _kop(kop)
                yield _list_of(map(self._idea, ideeen))
        if delen := verschuiving(Beeld(self.sessie, self.vragen)):
            yield _kop("Wat er verschoof")
            regels = (f"{in_regel(deel.label)}: eerst {deel.eerste}, erbij {deel.erbij}" for deel in delen)
            yield _list_of((*regels, in_regel(erbij(delen))))

    def _seen_differently(self) -> Iterable[str]:
        anders = [idee for idee in self.sessie.hypothesen if idee.alternatief_van]
        if punten := [*map(self._point, self._on("anders")), *map(self._idea, anders)]:
            yield _list_of(punten)
        if ingeleefd := self._on("ingeleefd"):
            yield _INGELEEFD
            yield _list_of(
                f"Ingeleefd, door de ogen van {self._eyes(notitie)}: "
                f"{in_lijst(notitie.tekst)}{_mark(notitie.handen)}"
                for notitie in ingeleefd
            )

    def _idea(self, idee: Hypothese) -> str:
        """An idea by number, so that another one can point at it without saying it twice."""
        waar = idee.niveau or idee.rij
        niveau = self.vragen.niveau(waar)
        bij = [_naam(niveau.label if niveau else waar)] if waar else []
        if idee.alternatief_van:
            ander = self._numbers.get(idee.alternatief_van)
            bij.append(f"anders dan hypothese {ander}" if ander else "anders dan een eerdere hypothese")
        regels = [f"Hypothese {self._numbers[idee.id]}{_mark(', '.join(bij))}: {in_lijst(idee.tekst)}"]
        if idee.want:
            regels.append(_sentence("Want", idee.want))
        if idee.klopt_niet_als:
            regels.append(_sentence("Dit klopt niet als", idee.klopt_niet_als))
        if idee.handen:
            regels.append(f"Handen: {idee.handen}.")
        if idee.status != "idee":
            regels.append(f"Nu: {HYPOTHESESTATUS[idee.status]}.")
        return "  \n  ".join(regels)

    @cached_property
    def _numbers(self) -> dict[str, int]:
        """Numbers follow the page: first thoughts, what came later, who sees it differently."""
        op_volgorde = sorted(self.sessie.hypothesen, key=_page_order)
        return {idee.id: n for n, idee in enumerate(op_volgorde, 1)}

    def _eyes(self, notitie: Notitie) -> str:
        if notitie.perspectief is None:
            return "een ander"
        rol = next((rol for rol in self.vragen.rollen if rol.naam == notitie.perspectief), None)
        return in_regel(rol.met_lidwoord if rol and rol.met_lidwoord else notitie.perspectief)

    # What was agreed

    def _agreements(self) -> Iterable[str]:
        afspraken = self.sessie.afspraken
        if afspraken:
            rijen = (_KOLOMMEN, ("---",) * len(_KOLOMMEN), *map(_cells, afspraken))
            yield "\n".join(f"| {' | '.join(rij)} |" for rij in rijen)
        else:
            yield "Nog geen afspraken."
        if any(afspraak.vroeg for afspraak in afspraken):
            yield _VROEG
        yield f"Aanspreekpunt: {in_regel(self.sessie.regie) if self.sessie.regie else 'nog niet gekozen'}."

    def _looking_back(self) -> Iterable[str]:
        dan = self.sessie.terugkijken_op
        yield f"{dag(dan, jaar=True)}." if dan else "Nog geen dag gekozen. Wanneer kijken we samen terug?"
        if woorden := self._on("woord"):
            yield "Met deze woorden gingen we weg:"
            yield _list_of(self._point(notitie) for notitie in woorden)

    # Names

    def _row_names(self, scherm: str) -> dict[str, str]:
        """The rows of a screen by id; a screen that left the question file may still have its list."""
        gevonden = self.vragen.scherm(scherm)
        rijen = self.vragen.rijen_op(gevonden) if gevonden else ()
        return {rij.id: rij.label for rij in rijen or self.vragen.rijen_van(scherm)}

    def _screen_name(self, id: str) -> str:
        if id == PARKEERPLAATS:
            return "Parkeerplaats"
        if scherm := self.vragen.scherm(id):
            return scherm.titel
        return next((gesteld.titel for gesteld in self.sessie.schermen if gesteld.id == id), "") or id


def _source(notitie: Notitie) -> str:
    return BRON[notitie.bron] if notitie.bron in ("zelf_gezegd", "cijfers") else ""


def _section(kop: str, inhoud: Iterable[str], leeg: str = _NIETS) -> list[str]:
    return [f"## {kop}", *(list(inhoud) or [leeg])]


def _kop(naam: str) -> str:
    return f"### {_naam(naam)}"


def _naam(naam: str) -> str:
    """An id or a label; ids come from files that people edit, so they are cleaned like any text."""
    return in_regel(regel(naam)) or "(zonder naam)"


def _list_of(punten: Iterable[str]) -> str:
    return "\n".join(f"- {punt}" for punt in punten)


def _mark(tekst: str) -> str:
    return f" ({tekst})" if tekst else ""


def _sentence(begin: str, gezegd: str) -> str:
    """`gezegd` behind `begin`, without saying twice the words the group typed itself ("als ...")."""
    woorden = begin.split()
    for n in range(len(woorden)):
        if gezegd.casefold().startswith(" ".join(woorden[n:]).casefold() + " "):
            return " ".join((*woorden[:n], in_regel(gezegd)))
    return f"{begin} {in_regel(gezegd)}"


def _cells(afspraak: Afspraak) -> tuple[str, ...]:
    bereik = "" if afspraak.bereik == "casus" else f"voor {BEREIK[afspraak.bereik]}"
    wat = in_cel(afspraak.wat) + _mark(bereik) + _mark("vroeg" if afspraak.vroeg else "")
    nu = [] if afspraak.status == "afgesproken" else [AFSPRAAKSTATUS[afspraak.status]]
    nu += [] if afspraak.effect == "onbekend" else [EFFECT[afspraak.effect]]
    if nu:
        wat += f"<br>Nu: {', '.join(nu)}."
    if afspraak.handen:
        wat += f"<br>Handen: {afspraak.handen}."
    if afspraak.nodig:
        wat += f"<br>Nodig om mee te kunnen: {in_cel(afspraak.nodig)}"
    velden = (afspraak.merken_aan, afspraak.als_niet, afspraak.vertelt)
    return in_cel(afspraak.wie or ""), wat, _when(afspraak), *(in_cel(veld or "") for veld in velden)


def _when(afspraak: Afspraak) -> str:
    """As said, with the date behind it where that says more."""
    gezegd, dan = afspraak.wanneer or "", afspraak.datum
    if dan is None:
        return in_cel(gezegd)
    if not gezegd:
        return dag(dan)
    _, maanddag = dag(dan).split(maxsplit=1)
    bekend = any(vorm in gezegd.casefold() for vorm in (datum(dan), maanddag, dan.isoformat()))
    return in_cel(gezegd) + _mark("" if bekend else datum(dan))
