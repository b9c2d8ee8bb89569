"""What can be asked of a casus as a whole, step by step. Light: what it needs is loaded when it is asked."""

import asyncio
from collections.abc import Callable
from textwrap import shorten
from typing import TYPE_CHECKING

from andere_vragen.app import papier
from andere_vragen.app.casusvragen import BUITEN_BEREIK, Casusvragen, gesprek_heet
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.weigering import Weigering
from andere_vragen.widgets.kieslijst import Keus

if TYPE_CHECKING:
    from andere_vragen.rijen.invulling import Invulling, Uitkomst
    from andere_vragen.screens.casus import Recht

GROEP = "rechten"

LANGST = 200
"""Characters of something said above a question about it: the answers must still show."""

IETS_ANDERS = "Een naam die alleen in de zinnen staat"


class Casusrechten(Casusvragen):
    """Asks what is still to be known, does it, and tells what came of it."""

    def open(self, dan: Callable[[str | None], None]) -> None:
        """Show what can be asked; `dan` hears that somebody went back."""
        from andere_vragen.screens.casus import CasusScreen

        def terug(antwoord: str | None) -> None:
            self._app.workers.cancel_group(self._app, GROEP)  # what was still to be asked
            dan(antwoord)

        self._scherm = CasusScreen(self._schuilnaam, self._tot)
        self._start.erop(self._scherm, terug)

    def gevraagd(self, recht: "Recht") -> None:
        """This was chosen."""
        self._app.run_worker(self._asked(recht), group=GROEP, exclusive=True)

    async def _asked(self, recht: "Recht") -> None:
        from andere_vragen.store.schrijven import reden

        try:
            zin = await self._steps(recht)
        except Weigering as fout:
            zin = str(fout)
        except OSError as fout:  # somebody took the folder away, or the disk does not answer
            zin = f"Dit lukt niet: {reden(fout)}."
        self._scherm.meld(zin)

    async def _steps(self, recht: "Recht") -> str:
        """What came of it; empty where somebody changed their mind."""
        match recht:
            case "inzage":
                return await self._read()
            case "openen":
                return await papier.open_buiten(self._scherm.papier) or "Geopend in een ander programma."
            case "vooraf":
                return await self._before()
            case "correctie":
                return await self._put_right()
            case "zienswijze":
                return await self._own_view()
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

    async def _fill_in(self, invulling: "Invulling[Uitkomst]") -> "Uitkomst | None":
        from andere_vragen.screens.formulier import FormulierScreen

        return await self._answer(FormulierScreen(invulling))

    # Reading, and what was said before

    async def _read(self) -> str:
        from andere_vragen.casus.namen import in_woorden
        from andere_vragen.rechten.lezen import inzage_rollen, inzage_van, leg_inzage_klaar
        from andere_vragen.rechten.recht import rollen_in
        from andere_vragen.rijen.rechten import wie_onleesbaar
        from andere_vragen.store.schrijven import reden

        if self._opdracht.oefenen:
            return "Oefenen bewaart niets: er komt geen papier."
        rollen = sorted(await asyncio.to_thread(rollen_in, self._casusmap))
        wie = await self._fill_in(wie_onleesbaar(rollen))
        if wie is None:
            return ""
        document = await self._do(inzage_van, self._casusmap, inzage_rollen(wie), self._questions())
        if (naar := await papier.plek(self._answer, self._opdracht.plaatsen)) is None:
            return "Er is geen papier gemaakt."
        try:
            pad = await self._do(leg_inzage_klaar, document, naar, self._opdracht.klok().date())
        except OSError as fout:
            raise Weigering(f"De inzage is niet gemaakt: {reden(fout)}.") from fout
        self._scherm.gemaakt(str(pad))
        gemist = f"Let op: {document.gemist[0]}" if document.gemist else ""
        let_op = (f"Gemaakt: {pad}. Lees het zelf na.", gemist, in_woorden(document.namen))
        return " ".join(filter(None, let_op))

    async def _before(self) -> str:
        from andere_vragen.rijen.vooraf import vooraf
        from andere_vragen.store.laden import laad_casus

        casus = (await asyncio.to_thread(laad_casus, self._casusmap)).waarde
        gezegd = await self._fill_in(vooraf(casus, self._opdracht.klok().date()))
        if gezegd is None:
            return ""
        await self._do(self._mending().vooraf, gezegd)
        self._scherm.bewaard(self._about()[1])
        return "Bewaard: waarvoor, toestemming en bewaren tot."

    # Putting right

    async def _put_right(self) -> str:
        from andere_vragen.rijen.correctie import te_verbeteren, verbeteren, waarom
        from andere_vragen.rijen.wijzigen import Wijziging

        gesprek = await self._then("In welk gesprek klopt iets niet?")
        if gesprek is None:
            return ""
        gezegd = te_verbeteren(gesprek)
        nummer = await self._one_of("Wat klopt er niet?", [Keus("", een.tekst, een.plek) for een in gezegd])
        if nummer is None or (invulling := verbeteren(gesprek, gezegd[nummer].wijzer)) is None:
            return ""
        if (wijziging := await self._fill_in(invulling)) is None:
            return ""
        if wijziging == Wijziging():
            return await self._do(self._mending().maak_af)
        reden = await self._fill_in(waarom(gesprek, wijziging, self._opdracht.klok()))
        if reden is None:
            return "Er is niets verbeterd."
        wat = gezegd[nummer]
        await self._do(self._mending().correctie, gesprek.sessie.id, wat.wijzer, wijziging, reden)
        return f"Verbeterd. {await self._still_said(wat.tekst)}{BUITEN_BEREIK}"

    async def _still_said(self, tekst: str) -> str:
        """What else says the same: only whoever asks knows whether that is wrong too."""
        from andere_vragen.rechten.weghalen import gezegd_met

        ook = len(await asyncio.to_thread(gezegd_met, self._casusmap, tekst))
        return f"Let op: hetzelfde staat nog {ook} keer in deze casus. " if ook else ""

    async def _own_view(self) -> str:
        from andere_vragen.rijen.correctie import eigen_kijk

        gesprek = await self._which_sitting("Bij welk gesprek hoort de eigen kijk?")
        if gesprek is None:
            return ""
        sessie = gesprek.waarde
        dingen = [Keus("", regel(iets.tekst)) for iets in sessie.uitspraken]
        nummer = await self._one_of("Waar gaat die over?", [Keus("", "Over het hele gesprek"), *dingen])
        if nummer is None:
            return ""
        over = sessie.uitspraken[nummer - 1].id if nummer else None
        rollen = [iemand.rol for iemand in (*sessie.aanwezig, *sessie.afwezig)]
        eigen = await self._fill_in(eigen_kijk(over, rollen, self._opdracht.klok()))
        if eigen is None:
            return ""
        await self._do(self._mending().zienswijze, sessie.id, eigen)
        return f"De zienswijze van {eigen.wie} staat erbij, in het verslag en in de inzage."

    # Taking away

    async def _without_words(self) -> str:
        gesprek = await self._which_sitting("In welk gesprek is het gezegd?")
        if gesprek is None:
            return ""
        gezegd = (*gesprek.waarde.uitspraken, *gesprek.waarde.zienswijze)
        if not gezegd:
            raise Weigering("In dit gesprek staat niets dat gezegd is.")
        nummer = await self._one_of("Wat moet weg?", [Keus("", regel(iets.tekst)) for iets in gezegd])
        if nummer is None:
            return ""
        woorden = f"“{shorten(regel(gezegd[nummer].tekst), LANGST, placeholder=' …')}”"
        if not await self._sure(f"{woorden} en wat er later over gezegd is"):
            return ""
        await self._do(self._removal().gezegd, gezegd[nummer].id)
        return await self._gone("wat je aanwees")

    async def _without_person(self) -> str:
        from andere_vragen.rechten.recht import rollen_in

        rollen = sorted(await asyncio.to_thread(rollen_in, self._casusmap))
        nummer = await self._one_of("Wie moet eruit?", [*(Keus("", rol) for rol in rollen), _ANDER])
        if nummer is None:
            return ""
        wie = rollen[nummer] if nummer < len(rollen) else await self._another_name()
        if wie is None or not await self._sure(f"{wie}, in alle gesprekken. In zinnen staat dan: iemand"):
            return ""
        await self._do(self._removal().persoon, wie)
        return await self._gone(wie)

    async def _another_name(self) -> str | None:
        from andere_vragen.rijen.rechten import andere_naam

        return await self._fill_in(andere_naam())

    async def _without_sitting(self) -> str:
        gesprek = await self._which_sitting("Welk gesprek moet weg?")
        if gesprek is None:
            return ""
        wat = f"het {gesprek_heet(gesprek.waarde)}"
        if not await self._sure(f"{wat}, met alles wat erin staat"):
            return ""
        await self._do(self._removal().gesprek, gesprek.pad.name)
        return await self._gone(wat)

    async def _close(self) -> str:
        zin = "alles, behalve de afspraken die doorgaan en wat jullie leerden"
        if not await self._sure(zin, "Ja, sluit deze casus af"):
            return ""
        await self._do(self._removal("afgesloten").sluit_af)
        return await self._gone("wat niet doorgaat. De casus is afgesloten")

    async def _without_casus(self) -> str:
        from andere_vragen.rechten.weghalen import bestanden_van

        if not await self._sure(f"de hele casus {self._schuilnaam}, {bestanden_van(self._casusmap)}"):
            return ""
        await self._do(self._removal().casus)
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
        nummer = await self._one_of(vraag, [Keus("", versie.zin) for versie in versies])
        if nummer is None:
            return ""
        naast = await self._do(zet_ernaast, toestand, self._casusmap, versies[nummer])
        return f"Teruggehaald: {regel(naast.name)}. Er is niets overschreven. Kijk wat klopt."


_ANDER = Keus("", IETS_ANDERS)
