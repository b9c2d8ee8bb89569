"""What can be asked of a casus as a whole: asked step by step, and then done beside the screen.

Light: what it needs is loaded when somebody asks.
"""

import asyncio
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING, TypeVar

from textual.app import App

from andere_vragen.app.ontvangst import Opdracht
from andere_vragen.screens.kies import KiesScreen, genummerd
from andere_vragen.screens.start import StartScreen
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.weigering import Weigering
from andere_vragen.widgets.kieslijst import Keus

if TYPE_CHECKING:
    from andere_vragen.casus.sessie import Sessie
    from andere_vragen.casus.uitspraken import Uitspraak
    from andere_vragen.rechten.verbeteren import Verbeteren
    from andere_vragen.rechten.weghalen import Weghalen
    from andere_vragen.screens.casus import CasusScreen, Recht
    from andere_vragen.screens.laag import Laag
    from andere_vragen.store.laden import Alle, Bestand
    from andere_vragen.vragen.modellen import Vragen

Antwoord = TypeVar("Antwoord")
Gedaan = TypeVar("Gedaan")

GROEP = "rechten"

WACHT = 0.05
"""Seconds between two looks whether the screen of the casus is free."""

LANGST = 200
"""Characters of something said above a question about it: the answers must still show."""

IETS_ANDERS = "Een naam die alleen in de zinnen staat"

BUITEN_BEREIK = "Wat al in een pakket, op papier of bij een ander is, blijft daar."


class Casusrechten:
    """Asks on top of the screen of one casus, and tells there what came of it."""

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
        self._schuilnaam = self._name()
        self._scherm: CasusScreen

    def _name(self) -> str:
        from andere_vragen.store.laden import laad_casus
        from andere_vragen.store.lezen import Onleesbaar

        try:
            return laad_casus(self._casusmap).waarde.schuilnaam
        except Onleesbaar:
            return regel(self._casusmap.name)

    def open(self, dan: Callable[[str | None], None]) -> None:
        """Show what can be asked; `dan` hears that somebody went back."""
        from andere_vragen.screens.casus import CasusScreen

        self._scherm = CasusScreen(self._schuilnaam)
        self._start.erop(self._scherm, dan)

    def gevraagd(self, recht: "Recht") -> None:
        """Ask what is still to be known, and do it."""
        self._app.run_worker(self._asked(recht), group=GROEP, exclusive=True)

    async def _asked(self, recht: "Recht") -> None:
        try:
            zin = await self._steps(recht)
        except Weigering as fout:
            zin = str(fout)
        self._scherm.meld(zin)

    async def _steps(self, recht: "Recht") -> str:
        """What came of it; empty where somebody changed their mind."""
        match recht:
            case "inzage":
                return await self._read()
            case "vooraf":
                return await self._before()
            case "gezegd":
                return await self._without_words()
            case "persoon":
                return await self._without_person()
            case "gesprek":
                return await self._without_sitting()
            case "terughalen":
                return await self._bring_back()
            case "afsluiten":
                return await self._close()
            case "verwijderen":
                return await self._without_casus()

    # Reading, and what was said before

    async def _read(self) -> str:
        from andere_vragen.rechten.lezen import inzage_rollen, inzage_van, leg_inzage_klaar
        from andere_vragen.rechten.recht import rollen_in
        from andere_vragen.rijen.rechten import wie_onleesbaar
        from andere_vragen.screens.formulier import FormulierScreen
        from andere_vragen.store.schrijven import reden

        rollen = sorted(await asyncio.to_thread(rollen_in, self._casusmap))
        wie = await self._answer(FormulierScreen(wie_onleesbaar(rollen)))
        if wie is None:
            return ""
        document = await asyncio.to_thread(inzage_van, self._casusmap, inzage_rollen(wie))
        naar = self._opdracht.plaatsen.documenten
        try:
            pad = await asyncio.to_thread(leg_inzage_klaar, document, naar, self._opdracht.klok().date())
        except OSError as fout:
            raise Weigering(f"De inzage is niet gemaakt: {reden(fout)}.") from fout
        mist = f" Let op: {document.gemist[0]}" if document.gemist else ""
        return f"Gemaakt: {pad}. Lees het zelf na.{mist}"

    async def _before(self) -> str:
        from andere_vragen.rijen.vooraf import vooraf
        from andere_vragen.screens.formulier import FormulierScreen
        from andere_vragen.store.laden import laad_casus

        casus = (await asyncio.to_thread(laad_casus, self._casusmap)).waarde
        invulling = vooraf(casus, self._opdracht.klok().date())
        if (gezegd := await self._answer(FormulierScreen(invulling))) is None:
            return ""
        await self._do(self._mending().vooraf, gezegd)
        return "Bewaard: waarvoor, toestemming en bewaren tot."

    # Taking away

    async def _without_words(self) -> str:
        gesprek = await self._which_sitting("In welk gesprek is het gezegd?")
        if gesprek is None or (iets := await self._which_words(gesprek.waarde)) is None:
            return ""
        woorden = f"“{shorten(regel(iets.tekst), LANGST, placeholder=' …')}”"
        if not await self._sure(f"{woorden} en wat er later over gezegd is"):
            return ""
        await self._do(self._removal("op verzoek").gezegd, iets.id)
        return await self._gone(woorden)

    async def _which_words(self, sessie: "Sessie") -> "Uitspraak | None":
        gezegd = sessie.uitspraken
        if not gezegd:
            raise Weigering("In dit gesprek staat niets dat gezegd is.")
        keuzes = genummerd(regel(iets.tekst) for iets in gezegd)
        nummer = await self._answer(KiesScreen("Wat moet weg?", keuzes))
        return None if nummer is None else gezegd[int(nummer)]

    async def _without_person(self) -> str:
        from andere_vragen.rechten.recht import rollen_in

        rollen = sorted(await asyncio.to_thread(rollen_in, self._casusmap))
        keuzes = [*genummerd(rollen), Keus("", IETS_ANDERS)]
        nummer = await self._answer(KiesScreen("Wie moet eruit?", keuzes))
        if nummer is None:
            return ""
        wie = rollen[int(nummer)] if nummer else await self._another_name()
        if wie is None or not await self._sure(f"{wie}, in alle gesprekken. In zinnen staat dan: iemand"):
            return ""
        await self._do(self._removal("op verzoek").persoon, wie)
        return await self._gone(wie)

    async def _another_name(self) -> str | None:
        from andere_vragen.rijen.rechten import andere_naam
        from andere_vragen.screens.formulier import FormulierScreen

        return await self._answer(FormulierScreen(andere_naam()))

    async def _without_sitting(self) -> str:
        gesprek = await self._which_sitting("Welk gesprek moet weg?")
        if gesprek is None:
            return ""
        wat = f"het {_called(gesprek.waarde)}"
        if not await self._sure(f"{wat}, met alles wat erin staat"):
            return ""
        await self._do(self._removal("op verzoek").gesprek, gesprek.pad.name)
        return await self._gone(wat)

    async def _close(self) -> str:
        zin = "alles, behalve de afspraken die doorgaan en wat jullie leerden"
        if not await self._sure(zin, "Ja, sluit deze casus af"):
            return ""
        await self._do(self._removal("afgesloten").sluit_af)
        return await self._gone("wat niet doorgaat. De casus is afgesloten")

    async def _without_casus(self) -> str:
        from andere_vragen.rechten.weghalen import bestanden_van

        aantal = bestanden_van(self._casusmap)
        if not await self._sure(f"de hele casus {self._schuilnaam}, {aantal}"):
            return ""
        await self._do(self._removal("op verzoek").casus)
        zin = await self._gone(f"de casus {self._schuilnaam}")
        await self._free()
        self._scherm.weg()
        self._start.meld(zin)
        return zin

    # Bringing back

    async def _bring_back(self) -> str:
        from andere_vragen.rechten.terughalen import versies_van, zet_ernaast

        toestand = self._opdracht.plaatsen.toestand
        versies = await asyncio.to_thread(versies_van, self._casusmap, toestand)
        if not versies:
            return "Van deze casus zijn er geen eerdere versies."
        vraag = "Welke versie komt ernaast te staan? Er wordt niets overschreven."
        nummer = await self._answer(KiesScreen(vraag, genummerd(versie.zin for versie in versies)))
        if nummer is None:
            return ""
        naast = await asyncio.to_thread(zet_ernaast, toestand, self._casusmap, versies[int(nummer)])
        return f"Teruggehaald: {regel(naast.name)}. Er is niets overschreven. Kijk wat klopt."

    # How it is asked and done

    async def _which_sitting(self, vraag: str) -> "Bestand[Sessie] | None":
        from andere_vragen.rechten.terughalen import hoeveel

        gelezen = await self._all()
        if not gelezen:
            raise Weigering("In deze casus staat nog geen gesprek dat te lezen is.")
        keuzes = [
            Keus(str(n), _called(gesprek.waarde), hoeveel(gesprek.waarde))
            for n, gesprek in enumerate(gelezen)
        ]
        nummer = await self._answer(KiesScreen(vraag, keuzes))
        return None if nummer is None else gelezen[int(nummer)]

    async def _all(self) -> "Sequence[Bestand[Sessie]]":
        """Every sitting, the last one first."""
        from andere_vragen.store.laden import alle

        gelezen: Alle = await asyncio.to_thread(alle, self._casusmap)
        return gelezen.sessies[::-1]

    async def _sure(self, wat: str, ja: str = "Ja, haal het voor altijd weg") -> bool:
        from andere_vragen.screens.zeker import JA, ZekerScreen

        return await self._answer(ZekerScreen(f"Dit gaat voor altijd weg: {wat}.", ja)) == JA

    async def _gone(self, wat: str) -> str:
        """What was taken away, and what is still there."""
        from andere_vragen.rechten.lezen import papieren_van

        documenten = self._opdracht.plaatsen.documenten
        papieren = await asyncio.to_thread(papieren_van, documenten, self._schuilnaam)
        op_papier = f" In {documenten} staat nog: {', '.join(map(regel, papieren))}." if papieren else ""
        return f"Weg: {wat}.{op_papier} {BUITEN_BEREIK}"

    async def _do(self, werk: Callable[..., Gedaan], *met: object) -> Gedaan:
        """Beside the screen: a disk can be slow. Raises `Weigering`."""
        self._scherm.meld("Bezig.")
        return await asyncio.to_thread(partial(werk, *met))

    async def _answer(self, vraag: "Laag[Antwoord]") -> Antwoord | None:
        """What somebody answers, once the screen of the casus is seen."""
        await self._free()
        antwoord: asyncio.Future[Antwoord | None] = asyncio.get_running_loop().create_future()
        self._scherm.erop(vraag, antwoord.set_result)
        return await antwoord

    async def _free(self) -> None:
        while not self._scherm.bovenop:
            await asyncio.sleep(WACHT)

    def _removal(self, waarom: str) -> "Weghalen":
        from andere_vragen.rechten.weghalen import Weghalen

        opdracht = self._opdracht
        return Weghalen(self._casusmap, opdracht.plaatsen, self._questions(), opdracht.klok(), waarom)

    def _mending(self) -> "Verbeteren":
        from andere_vragen.rechten.verbeteren import Verbeteren

        opdracht = self._opdracht
        return Verbeteren(self._casusmap, opdracht.plaatsen, self._questions(), opdracht.klok(), "op verzoek")


def _called(sessie: "Sessie") -> str:
    """A sitting as people know it."""
    from andere_vragen.store.lijst import hier
    from andere_vragen.taal.tijd import klok, maanddag

    begonnen = hier(sessie.begonnen)
    wanneer = f"{maanddag(begonnen.date())} {begonnen.year}, {klok(begonnen)}"
    return f"woord tussendoor van {wanneer}" if sessie.tussendoor else f"gesprek van {wanneer}"
