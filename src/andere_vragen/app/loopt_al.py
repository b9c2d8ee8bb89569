"""What already runs for a whole klas, school or wijk: asked on the start screen, and put on the list."""

import asyncio
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from andere_vragen.app.schrijven import niet_bewaard

if TYPE_CHECKING:
    from andere_vragen.casus.loopt import LooptAl
    from andere_vragen.screens.start import StartScreen

STAAT_ERBIJ = "Het staat op de lijst “Dit loopt al”, voor elke casus."


def vraag(start: "StartScreen", map: Path) -> None:
    """What runs, and for whom? Then it is kept at once."""
    from andere_vragen.rijen.loopt_al import wat_loopt_al
    from andere_vragen.screens.formulier import FormulierScreen

    async def klaar(iets: "LooptAl | None") -> None:
        if iets:
            start.meld(await asyncio.to_thread(zet_erbij, map, iets) or STAAT_ERBIJ)

    start.erop(FormulierScreen(wat_loopt_al(lambda: start.namen)), klaar)


def zet_erbij(map: Path, iets: "LooptAl") -> str:
    """Write it, and say why that cannot be; empty when it is there."""
    from andere_vragen.store.looptal import bewaar

    return niet_bewaard(partial(bewaar, map, iets))
