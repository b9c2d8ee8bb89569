"""The settings on one screen: what each key means, what it is now, and in which file it stands."""

import asyncio
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from andere_vragen.app.schrijven import niet_bewaard

if TYPE_CHECKING:
    from andere_vragen.rijen.invulling import Invulling
    from andere_vragen.screens.start import StartScreen

BEWAARD = "De instellingen zijn bewaard. Een andere map geldt als je het programma opnieuw start."

Waarden = Mapping[str, str]


def vraag(start: "StartScreen", pad: Path, geldt: Callable[[Waarden], None]) -> None:
    """Show them, and keep what is changed. `geldt` hears what counts from now on."""
    from andere_vragen.screens.formulier import FormulierScreen
    from andere_vragen.store.lezen import Onleesbaar

    async def klaar(nieuw: Waarden | None) -> None:
        if nieuw is not None:
            start.meld(await asyncio.to_thread(_kept, pad, nieuw))
            geldt(nieuw)

    try:
        start.erop(FormulierScreen(_formulier(pad)), klaar)
    except Onleesbaar as fout:
        start.meld(fout.zin)


def _formulier(pad: Path) -> "Invulling[Waarden]":
    """One field for each key. Raises `Onleesbaar`."""
    from andere_vragen.rijen.invulling import Invulling, Optie, Veld
    from andere_vragen.rijen.zeggen import NietBegrepenError
    from andere_vragen.store.plaatsen import SLEUTELS, Sleutel, bezwaar, lees_waarden
    from andere_vragen.taal.tekst import regel

    def veld(naam: str, sleutel: Sleutel) -> Veld:
        staat_er, gewoon = _text(nu.get(naam)), f"gewoon: {sleutel.zonder}"
        keuzes = dict.fromkeys((*sleutel.keuzes, staat_er) if staat_er else sleutel.keuzes)
        opties = (Optie("", gewoon), *(Optie(keuze, keuze) for keuze in keuzes))
        return Veld(naam, sleutel.betekent, staat_er, gewoon, opties if sleutel.keuzes else ())

    def maak(waarden: dict[str, str]) -> Waarden:
        if zin := bezwaar(pad, {naam: waarde for naam, waarde in waarden.items() if waarde}):
            raise NietBegrepenError(zin)
        return waarden

    nu = lees_waarden(pad) if pad.exists() else {}
    velden = tuple(veld(naam, sleutel) for naam, sleutel in SLEUTELS.items())
    waar = f"Ze staan in {regel(str(pad))}"
    return Invulling(None, "Instellingen", velden, maak, lambda _: waar, begin=velden[0].naam)


def _text(waarde: object) -> str:
    return waarde if isinstance(waarde, str) else ""


def _kept(pad: Path, nieuw: Waarden) -> str:
    """Write it, and say so or why not."""
    from andere_vragen.store.instellingen import bewaar_instellingen

    return niet_bewaard(partial(bewaar_instellingen, pad, nieuw)) or BEWAARD
