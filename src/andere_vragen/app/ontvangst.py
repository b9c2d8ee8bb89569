"""From the start screen to the table: which casus is it, and where does the group begin?

Light: what a conversation needs is loaded when one is opened.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from textual.app import App

from andere_vragen.app.theme import DONKER
from andere_vragen.app.tussendoor import Tussendoor
from andere_vragen.screens.kies import KiesScreen
from andere_vragen.screens.start import StartScreen
from andere_vragen.taal.tekst import regel
from andere_vragen.widgets.kieslijst import Keus

if TYPE_CHECKING:
    from andere_vragen.casus.gesprek import Gesprek, Klok
    from andere_vragen.casus.sessie import Sessie
    from andere_vragen.dossier import Dossier
    from andere_vragen.rijen.nieuw import NieuweCasus
    from andere_vragen.store.plaatsen import Plaatsen
    from andere_vragen.vragen.blokken import Route
    from andere_vragen.vragen.modellen import Vragen


OP_NAAM = "op naam"

TUSSENDOOR = "#tussendoor"
"""What is chosen to tell how an afspraak goes; no route can be called so."""

WACHT = 0.05
"""Seconds between two looks whether the start screen is free."""


@dataclass(frozen=True)
class Opdracht:
    """What the command line asks of the app."""

    plaatsen: "Plaatsen"
    vragen: "Vragen | None"
    """Own questions; None for those of the program, which are read when they are needed."""
    klok: "Klok"
    casus: str = ""
    thema: str = DONKER.name
    oefenen: bool = False
    melding: str = ""
    opdrachten: tuple[str, ...] = ()
    """What else could be meant by the name of a casus that is not there."""


class Ontvangst:
    """Asks what is needed on top of the start screen, and brings the group to the table."""

    def __init__(
        self,
        app: App[None],
        start: StartScreen,
        opdracht: Opdracht,
        vragen: "Callable[[], Vragen]",
        aan_tafel: "Callable[[Dossier, Gesprek], Awaitable[None]]",
    ) -> None:
        self._app, self._start, self._opdracht = app, start, opdracht
        self._questions, self._to_table = vragen, aan_tafel

    async def open(self, casusmap: Path, *, verder: bool) -> None:
        """This casus; with `verder` at once where the group was."""
        if dossier := self._choose(casusmap):
            if verder and dossier.sessie:
                await self._to_table(dossier, dossier.verder())
            else:
                self._ask_where(dossier)

    def _choose(self, casusmap: Path) -> "Dossier | None":
        """The casus that was chosen in the list; None where the list is not seen any more."""
        return self._open_dossier(casusmap) if self._free() else None

    def _free(self) -> bool:
        """Whether somebody can choose here. Who does, no longer waits for what is searched by name."""
        if self._start.bovenop:
            self._app.workers.cancel_group(self._app, OP_NAAM)
        return self._start.bovenop

    def _open_dossier(self, casusmap: Path) -> "Dossier | None":
        from andere_vragen.dossier import Dossier
        from andere_vragen.store.lezen import Onleesbaar

        try:
            return Dossier(casusmap, self._questions(), self._opdracht.plaatsen.toestand)
        except Onleesbaar as fout:
            self._start.meld(fout.zin)
            return None

    def _ask_where(self, dossier: "Dossier") -> None:
        """Go on with the last sitting, or begin one on a route."""

        async def gekozen(route: str | None) -> None:
            if route is None:
                dossier.los()
            elif route == TUSSENDOOR:
                Tussendoor(self._start, self._opdracht.klok).vraag(dossier)
            elif route == "":
                await self._to_table(dossier, dossier.verder())
            else:
                await self._to_table(dossier, dossier.nieuw(route, self._opdracht.klok()))

        vraag = f"{dossier.casus.waarde.schuilnaam}: waar beginnen we?"
        self._start.erop(KiesScreen(vraag, self._choices(dossier)), gekozen)

    def _choices(self, dossier: "Dossier") -> list[Keus]:
        """Every route, and the last sitting; what the group most likely comes for stands first."""
        vragen = self._questions().van_soort(dossier.casus.waarde.soort)
        routes = vragen.routes
        if dossier.sessie is None:
            return list(map(_begin_on, vragen.beginroutes))
        terugkijken = [_begin_on(route) for route in routes if route.kijkt_terug]
        anders = [_begin_on(route) for route in routes if not route.kijkt_terug]
        verder = _go_on_with(dossier.sessie)
        open_ = dossier.open_afspraken
        tussendoor = (
            [Keus(TUSSENDOOR, "Tussendoor: hoe gaat een afspraak?", f"{open_} open")] if open_ else []
        )
        if self._done(dossier):
            return [*terugkijken, verder, *tussendoor, *anders]
        return [verder, *terugkijken, *tussendoor, *anders]

    def nieuw(self, schuilnaam: str) -> None:
        """Ask for a schuilnaam, the kind and the route."""
        if not self._free():
            return
        from andere_vragen.casus.casus import MAANDEN, bewaartermijn
        from andere_vragen.rijen.nieuw import nieuwe_casus
        from andere_vragen.screens.formulier import FormulierScreen
        from andere_vragen.store.plaatsen import eigen_termijn

        vandaag, maanden = self._opdracht.klok().date(), eigen_termijn(self._opdracht.plaatsen.instellingen)
        invulling = nieuwe_casus(
            self._questions().van_soort("jongere"),
            schuilnaam,
            lambda: self._start.namen,
            vandaag,
            bewaartermijn(vandaag, maanden or MAANDEN),
        )

        async def gekozen(waarden: "NieuweCasus | None") -> None:
            if waarden:
                await self._begin(waarden, maanden)

        self._start.erop(FormulierScreen(invulling), gekozen)

    async def _begin(self, nieuw: "NieuweCasus", maanden: int | None) -> None:
        from pydantic import ValidationError

        from andere_vragen.dossier import maak_casus
        from andere_vragen.store.schrijven import reden
        from andere_vragen.taal.fouten import nederlands

        nu, opdracht = self._opdracht.klok(), self._opdracht
        try:
            casusmap = maak_casus(
                opdracht.plaatsen.map,
                nieuw.schuilnaam,
                nieuw.soort,
                nu,
                nieuw.noemen,
                nieuw.vooraf,
                maanden,
            )
        except OSError as fout:
            self._start.meld(f"De casus kan niet gemaakt worden: {reden(fout)}.")
            return
        except ValidationError as fout:
            self._start.meld(f"Deze schuilnaam kan niet: {nederlands(fout.errors()[0])}.")
            return
        if dossier := self._open_dossier(casusmap):
            await self._to_table(dossier, dossier.nieuw(nieuw.route, nu))

    def op_naam(self, naam: str) -> None:
        """From the command line: the casus with this name; one that is not there yet is not made by it.

        That may take a while; who chooses something else meanwhile does not get it any more.
        """
        self._app.run_worker(self._search(naam), group=OP_NAAM)

    async def _search(self, naam: str) -> None:
        from andere_vragen.store.lijst import zoek

        gevonden = await asyncio.to_thread(zoek, self._opdracht.plaatsen.map, naam)
        while not self._start.bovenop:
            await asyncio.sleep(WACHT)
        if not gevonden:
            await self._unknown(naam)
        elif len(gevonden) > 1:
            mappen = ", ".join(regel(casus.map.name) for casus in gevonden)
            self._start.vul_in(naam, ())
            self._start.meld(f"Er zijn meer casussen die zo heten. Kies er een, of noem de map: {mappen}.")
        elif dossier := self._open_dossier(gevonden[0].map):
            if dossier.sessie and not self._done(dossier):
                await self._to_table(dossier, dossier.verder())
            else:
                self._ask_where(dossier)

    async def _unknown(self, naam: str) -> None:
        """No casus is called so: a slip of the keys makes none. The name stands ready for who means it."""
        from andere_vragen.store.lijst import LIJKT, lijkt_op

        lijkt = await asyncio.to_thread(lijkt_op, self._opdracht.plaatsen.map, naam)
        opdracht = get_close_matches(naam.casefold(), self._opdracht.opdrachten, 1, LIJKT)
        self._start.vul_in(naam, lijkt)
        if lijkt:
            self._start.meld(f"{naam} is er niet. Bedoel je {' of '.join(lijkt)}?")
        elif opdracht:
            self._start.meld(f"{naam} is er niet. Bedoel je andere-vragen {opdracht[0]}? Stop dan met F10.")
        else:
            self._start.meld(f"{naam} is er nog niet. Enter: een nieuwe casus met deze naam.")

    def _done(self, dossier: "Dossier") -> bool:
        """Whether the group will rather look back than go on: rounded off, or the day has come."""
        af = dossier.sessie is not None and dossier.sessie.afgerond is not None
        return af or dossier.toe(self._opdracht.klok().date())


def _begin_on(route: "Route") -> Keus:
    return Keus(route.id, f"Nieuw gesprek: {route.titel}", f"{route.minuten} minuten")


def _go_on_with(sessie: "Sessie") -> Keus:
    """The last sitting; one that was rounded off is opened again."""
    from andere_vragen.app.startlijst import waar_we_waren
    from andere_vragen.store.lijst import hier
    from andere_vragen.taal.tijd import dag

    wat = waar_we_waren(hier(sessie.gewijzigd))
    if sessie.afgerond:
        wat = "Het vorige gesprek nog eens openen"
    return Keus("", wat, dag(hier(sessie.begonnen).date()))
