"""What commands look for on the disk and put on it. Light: what is heavy is loaded when it is needed."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from andere_vragen.cli.opdracht import verkeerd
from andere_vragen.cli.wolk import vraag_of_het_mag
from andere_vragen.store.plaatsen import GeenMapError, Plaatsen, plaatsen
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.weigering import Weigering

if TYPE_CHECKING:
    from andere_vragen.store.laden import Alle
    from andere_vragen.vragen.modellen import Vragen


def gevonden_plaatsen(keuzes: argparse.Namespace) -> Plaatsen:
    """Where everything is, with a word on settings that do nothing. Raises `GeenMapError`."""
    gevonden = plaatsen(keuzes.map, os.environ)
    if gevonden.let_op:
        print(gevonden.let_op, file=sys.stderr)
    naam = regel(str(gevonden.map))
    try:
        os.scandir(gevonden.map).close()
    except (FileNotFoundError, NotADirectoryError) as fout:
        if isinstance(fout, NotADirectoryError) or os.path.lexists(gevonden.map):  # a link to nothing
            raise GeenMapError(f"{naam} is geen map. Noem een map met casussen achter --map.") from None
    except (OSError, ValueError):  # ValueError: a NUL in the name
        raise GeenMapError(f"{naam} kan niet gelezen worden. Kijk naar de naam en de rechten.") from None
    return gevonden


def eigen_vragen(plaatsen: Plaatsen, gekozen: Path | None) -> "Vragen | None":
    """The questions of `--vragen` or of the map; None where the shipped ones are used.

    Raises `Onleesbaar` or `VragenFout`.
    """
    pad = gekozen or plaatsen.map / "vragen.toml"
    return vragen_in(pad) if gekozen or os.path.lexists(pad) else None


def rollen(plaatsen: Plaatsen, gekozen: Path | None) -> list[str]:
    """What people at a table are called, in the questions of the program and in those of the school.

    Raises `Onleesbaar` or `VragenFout`.
    """
    from andere_vragen.vragen.lezen import standaard

    lijsten = (standaard(), eigen_vragen(plaatsen, gekozen))
    return [rol.naam for vragen in lijsten if vragen for rol in vragen.rollen]


def vragen_in(pad: Path) -> "Vragen":
    """The questions in this file. Raises `Onleesbaar` or `VragenFout`."""
    from andere_vragen.store.lezen import lees
    from andere_vragen.vragen.fout import Fout, VragenFout
    from andere_vragen.vragen.lezen import ontleed

    inhoud, _ = lees(pad)
    try:
        tekst = inhoud.decode("utf-8-sig")
    except UnicodeDecodeError as fout:
        nr = inhoud.count(b"\n", 0, fout.start) + 1
        zin = "hier staat iets dat geen UTF-8 is. Bewaar het bestand als UTF-8."
        raise VragenFout([Fout(pad.name, nr, "", zin)]) from None
    return ontleed(tekst, pad.name)


def een_casus(plaatsen: Plaatsen, naam: str, *, voorgoed: bool = False) -> Path:
    """The folder of the one casus with this schuilnaam or folder name. Raises `Weigering`.

    What is done `voorgoed` is done only when no other one, in whatever folder, is called so.
    """
    from andere_vragen.store.lijst import zoek

    gevonden = zoek(plaatsen.map, naam, overal=voorgoed)
    if not gevonden:
        raise Weigering(f"{regel(naam)}: deze casus is er niet. Kijk met: andere-vragen lijst")
    if len(gevonden) > 1:
        mappen = ", ".join(regel(casus.map.name) for casus in gevonden)
        raise Weigering(f"{regel(naam)}: er zijn meer casussen met deze naam. Noem de map: {mappen}")
    return gevonden[0].map


def hindernissen(gevonden: "Alle") -> list[str]:
    """What stood in the way of knowing all that was said, and of being certain of it."""
    return [
        *(fout.zin for fout in gevonden.onleesbaar),
        *(kopie(pad) for pad in gevonden.kopieen),
    ]


def kopie(pad: Path) -> str:
    """What to tell of a copy that a synced folder made, or somebody by hand."""
    return (
        f"{regel(pad.name)} is een kopie van wat hier al staat, en telt niet mee. "
        "Kijk wat klopt en zet de andere ergens anders."
    )


def soort_bestand(naar: Path | None, soorten: Sequence[str]) -> str:
    """Which of these the name ends in, such as ``.md``; empty when it ends in nothing, or is of a folder.

    Raises `VerkeerdGebruikError` for another end: a file never gets the name of another kind.
    """
    if naar is None or os.path.isdir(naar):  # noqa: PTH112 - Path.is_dir raises for a name that is too long
        return ""
    soort = naar.suffix.lower()
    if soort and soort not in soorten:
        wel = " of ".join([", ".join(soorten[:-1]), soorten[-1]]) if soorten[1:] else soorten[0]
        raise verkeerd(f"{naar.name}: dit soort bestand kan hier niet. Laat de naam eindigen op {wel}.")
    return soort


def geef(inhoud: str | bytes, naar: Path | None) -> None:
    """Print this, or put it in a new file. Raises `Weigering`."""
    if naar:
        _put_in(naar, inhoud)
    elif isinstance(inhoud, str):
        print(inhoud, end="")
    else:
        sys.stdout.buffer.write(inhoud)


def _put_in(naar: Path, inhoud: str | bytes) -> None:
    from andere_vragen.store.schrijven import bewaar, reden

    naam = regel(str(naar))
    if os.path.isdir(naar):  # noqa: PTH112 - Path.is_dir raises for a name that is too long
        raise Weigering(f"{naam} is een map. Zet achter --naar ook de naam van het bestand.")
    if os.path.lexists(naar):
        raise Weigering(f"{naam} is er al. Kies een andere naam: er wordt niets overschreven.")
    vraag_of_het_mag(naar)
    try:
        bewaar(naar, inhoud)
    except OSError as fout:
        raise Weigering(f"{naam}: {reden(fout)}. Het bestand is niet gemaakt.") from fout
