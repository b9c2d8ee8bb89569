"""How something is asked on top of the screen of a casus, and done beside it."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from textual.app import App

from andere_vragen.app.ontvangst import Opdracht
from andere_vragen.screens.kies import KiesScreen
from andere_vragen.screens.start import StartScreen
from andere_vragen.taal.tekst import hoofdletter, regel
from andere_vragen.taal.weigering import Weigering
from andere_vragen.widgets.kieslijst import Keus

if TYPE_CHECKING:
    from andere_vragen.casus.gesprek import Gesprek
    from andere_vragen.casus.sessie import Sessie
    from andere_vragen.rechten.verbeteren import Verbeteren
    from andere_vragen.rechten.weghalen import Weghalen
    from andere_vragen.screens.casus import CasusScreen
    from andere_vragen.screens.laag import Laag
    from andere_vragen.store.laden import Alle, Bestand
    from andere_vragen.vragen.modellen import Vragen

Antwoord = TypeVar("Antwoord")
Gedaan = TypeVar("Gedaan")

WACHT = 0.05
"""Seconds between two looks whether the screen of the casus is free."""

BUITEN_BEREIK = "Wat al in een pakket, op papier of bij een ander is, blijft daar."

OP_VERZOEK = "op verzoek"


class Casusvragen:
    """One casus, and its screen."""

    def __init__(
        self,
        app: App[None],
        start: StartScreen,
        opdracht: Opdracht,
        vragen: "Callable[[], Vragen]",
        casusmap: Path,
    ) -> None:
        self._app, self._start, self._opdracht, self._questions = app, start, opdracht, vragen
        self._casusmap = casusmap
        self._schuilnaam, self._tot = self._about()
        self._scherm: CasusScreen

    def _about(self) -> tuple[str, str]:
        """How the casus is called and until when it is kept; by its folder where it cannot be read."""
        from andere_vragen.store.laden import laad_casus
        from andere_vragen.store.lezen import Onleesbaar
        from andere_vragen.taal.tijd import datum

        try:
            casus = laad_casus(self._casusmap).waarde
        except Onleesbaar:
            return regel(self._casusmap.name), "casus.toml is niet te lezen"
        return casus.schuilnaam, f"bewaren tot {datum(casus.bewaren_tot)}"

    async def _answer(self, vraag: "Laag[Antwoord]") -> Antwoord | None:
        """What somebody answers, once the screen of the casus is seen."""
        await self._free()
        antwoord: asyncio.Future[Antwoord | None] = asyncio.get_running_loop().create_future()
        self._scherm.erop(vraag, antwoord.set_result)
        return await antwoord

    async def _free(self) -> None:
        while not self._scherm.bovenop:
            await asyncio.sleep(WACHT)

    async def _one_of(self, vraag: str, keuzes: Sequence[Keus]) -> int | None:
        """Which of these, by its place."""
        genummerd = [keus._replace(id=str(n)) for n, keus in enumerate(keuzes)]
        nummer = await self._answer(KiesScreen(vraag, genummerd))
        return None if nummer is None else int(nummer)

    async def _sure(self, wat: str, ja: str = "Ja, haal het voor altijd weg") -> bool:
        from andere_vragen.screens.zeker import JA, ZekerScreen

        return await self._answer(ZekerScreen(f"Dit gaat voor altijd weg: {wat}.", ja)) == JA

    async def _do(self, werk: Callable[..., Gedaan], *met: object) -> Gedaan:
        """Beside the screen: a disk can be slow. Raises `Weigering`."""
        self._scherm.meld("Bezig.")
        self._scherm.bezig = True
        try:
            return await asyncio.to_thread(partial(werk, *met))
        finally:
            self._scherm.bezig = False

    async def _which_sitting(self, vraag: str) -> "Bestand[Sessie] | None":
        """Of the sittings, the last one first. Raises `Weigering` where there is none."""
        from andere_vragen.rechten.terughalen import hoeveel

        gelezen = (await self._all()).sessies[::-1]
        if not gelezen:
            raise Weigering("In deze casus staat nog geen gesprek dat te lezen is.")
        waarden = [gesprek.waarde for gesprek in gelezen]
        keuzes = [Keus("", hoofdletter(gesprek_heet(sessie)), hoeveel(sessie)) for sessie in waarden]
        nummer = await self._one_of(vraag, keuzes)
        return None if nummer is None else gelezen[nummer]

    async def _then(self, vraag: str) -> "Gesprek | None":
        """One of the sittings, with what the group knew by then."""
        from andere_vragen.casus.gesprek import Gesprek
        from andere_vragen.casus.tijdlijn import eerder_dan
        from andere_vragen.store.laden import laad_casus

        if (gekozen := await self._which_sitting(vraag)) is None:
            return None
        casus = (await asyncio.to_thread(laad_casus, self._casusmap)).waarde
        sessie = gekozen.waarde
        waarden = [gesprek.waarde for gesprek in (await self._all()).sessies]
        gesprek = Gesprek(casus, sessie, self._questions())
        return replace(gesprek, eerder=eerder_dan(sessie, waarden))

    async def _all(self) -> "Alle":
        from andere_vragen.store.laden import alle

        return await asyncio.to_thread(alle, self._casusmap)

    def _removal(self, waarom: str = OP_VERZOEK) -> "Weghalen":
        from andere_vragen.rechten.weghalen import Weghalen

        opdracht = self._opdracht
        return Weghalen(self._casusmap, opdracht.plaatsen, self._questions(), opdracht.klok(), waarom)

    def _mending(self) -> "Verbeteren":
        from andere_vragen.rechten.verbeteren import Verbeteren

        opdracht = self._opdracht
        return Verbeteren(self._casusmap, opdracht.plaatsen, self._questions(), opdracht.klok(), OP_VERZOEK)

    async def _gone(self, wat: str) -> str:
        """What was taken away, and what is still there."""
        return f"Weg: {wat}.{await asyncio.to_thread(self._remains)} {BUITEN_BEREIK}"

    def _remains(self) -> str:
        """The papers that were made of it, and what was printed of a sitting that is gone."""
        from andere_vragen.rechten.lezen import losse_verslagen, papieren_van

        plaatsen = self._opdracht.plaatsen
        nog = {str(map): papieren_van(map, self._schuilnaam) for map in (plaatsen.documenten, plaatsen.eigen)}
        nog[self._casusmap.name] = losse_verslagen(self._casusmap)
        return "".join(_still_in(map, namen) for map, namen in nog.items())


def _still_in(map: str, namen: Sequence[str]) -> str:
    return f" In {regel(map)} staat nog: {', '.join(regel(naam) for naam in namen)}." if namen else ""


def gesprek_heet(sessie: "Sessie") -> str:
    """A sitting as people know it."""
    from andere_vragen.store.lijst import hier
    from andere_vragen.taal.tijd import klok, maanddag

    begonnen = hier(sessie.begonnen)
    wanneer = f"{maanddag(begonnen.date())} {begonnen.year}, {klok(begonnen)}"
    return f"woord tussendoor van {wanneer}" if sessie.tussendoor else f"gesprek van {wanneer}"
