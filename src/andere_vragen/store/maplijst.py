"""The lists that stand in the map beside the casussen. One that cannot be read whole is left alone."""

import os
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from andere_vragen.casus.casus import FORMAAT
from andere_vragen.casus.uitspraken import Waarde
from andere_vragen.store.lezen import BLIJFT, Onleesbaar
from andere_vragen.store.schrijven import bewaar as bewaar_bestand
from andere_vragen.store.schrijven import maak_map, toml
from andere_vragen.store.toml import lees_toml
from andere_vragen.taal.fouten import nederlands


class Lijst(Waarde):
    """Such a file as a whole."""

    formaat: int = FORMAAT


L = TypeVar("L", bound=Lijst)


def lees(pad: Path, soort: type[L]) -> L:
    """The list in this file; an empty one when there is no file. Raises `Onleesbaar`."""
    if not os.path.lexists(pad):
        return soort()
    try:
        return soort.model_validate(lees_toml(pad))
    except ValidationError as fout:
        eerste = fout.errors()[0]
        plek = ", ".join(_called(deel) for deel in eerste["loc"])
        raise Onleesbaar(pad, f"{pad.name}, {plek}: {nederlands(eerste)}. {BLIJFT}") from None


def lees_om_te_veranderen(pad: Path, soort: type[L]) -> L:
    """The same. Raises `Onleesbaar` also for a list of a newer version: that is only read."""
    oud = lees(pad, soort)
    if oud.formaat > FORMAAT:
        raise Onleesbaar(pad, f"{pad.name} komt uit een nieuwere versie van Andere vragen. {BLIJFT}")
    return oud


def bewaar(pad: Path, lijst: Lijst) -> None:
    """Write it, in a map that may not be there yet. Raises `OSError`; the file is then as it was."""
    maak_map(pad.parent)
    bewaar_bestand(pad, toml(lijst))


def _called(deel: int | str) -> str:
    """A part of the way to a mistake, as people count."""
    return f"nummer {deel + 1}" if isinstance(deel, int) else deel
