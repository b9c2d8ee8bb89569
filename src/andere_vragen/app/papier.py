"""A paper of a sitting: where it may come, and opening it in another program."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from andere_vragen.screens.kies import KiesScreen
from andere_vragen.screens.laag import Laag
from andere_vragen.store.buiten import laat_zien
from andere_vragen.store.plaatsen import Plaatsen
from andere_vragen.store.wolk import wolk_hier
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.weigering import Weigering
from andere_vragen.widgets.kieslijst import Keus

Vraag = Callable[[Laag[str]], Awaitable[str | None]]
"""Lays a question on the screen, and gives the answer."""

HIER, DAAR = "hier", "daar"


async def plek(vraag: Vraag, plaatsen: Plaatsen) -> Path | None:
    """The folder in which a paper may come; None when the person would rather have none.

    Asked only when a cloud service keeps the documents. Reading the disk waits for no key.
    """
    dienst = await asyncio.to_thread(wolk_hier, plaatsen.documenten)
    if not dienst:
        return plaatsen.documenten
    keuzes = [
        Keus(DAAR, f"Toch bij documenten: dan staat het ook bij {dienst}"),
        Keus("", "Geen papier maken"),
    ]
    if not await asyncio.to_thread(wolk_hier, plaatsen.eigen):
        keuzes.insert(0, Keus(HIER, f"Alleen op deze laptop, in {regel(str(plaatsen.eigen))}"))
    zin = f"Je documenten staan in een map van {dienst}. Waar mag het papier komen?"
    antwoord = await vraag(KiesScreen(zin, keuzes))
    return {HIER: plaatsen.eigen, DAAR: plaatsen.documenten}.get(antwoord or "")


async def open_buiten(papier: str) -> str:
    """Open it, and say why not when that cannot be done; empty when it could."""
    try:
        await asyncio.to_thread(laat_zien, Path(papier))
    except Weigering as fout:
        return str(fout)
    return ""
