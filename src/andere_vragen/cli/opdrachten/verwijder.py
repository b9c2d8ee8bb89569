"""Removing a casus, or a part of it, for good."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from andere_vragen.cli.bestanden import een_casus, gevonden_plaatsen
from andere_vragen.cli.opdracht import GOED, Opdracht, Woord, verkeerd
from andere_vragen.cli.weg import mag, recht, vertel_losse_verslagen, vertel_papieren
from andere_vragen.store.plaatsen import Plaatsen
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.weigering import Weigering

if TYPE_CHECKING:
    from andere_vragen.rechten.weghalen import Weghalen

_WEG = "Wat al in een pakket, op papier of in een kopie van een ander zit, kan het programma niet weghalen."


def doe(keuzes: argparse.Namespace) -> int:
    """Say what goes, ask once, and remove it."""
    plaatsen = gevonden_plaatsen(keuzes)
    casusmap = _folder(plaatsen, keuzes.casus)
    recht_op = recht(keuzes, plaatsen, casusmap, keuzes.waarom or "op verzoek")
    wat, haal_weg = _asked(keuzes, recht_op)
    if not mag(f"Dit gaat voor altijd weg: {wat}.", ja=keuzes.ja):
        print("Er is niets veranderd.")
        return GOED
    haal_weg()
    print(f"Weg: {wat}.")
    print(_WEG)
    vertel_losse_verslagen(casusmap)
    vertel_papieren(plaatsen, keuzes.casus)
    return GOED


def _asked(keuzes: argparse.Namespace, recht_op: "Weghalen") -> tuple[str, Callable[[], None]]:
    """What was asked to go, in words, and what removes it. Raises `Weigering`."""
    delen = [naam for naam in ("gesprek", "persoon", "gezegd") if getattr(keuzes, naam) is not None]
    if len(delen) > 1:
        raise verkeerd(f"--{delen[0]} en --{delen[1]} kunnen niet samen.")
    if keuzes.gesprek is not None:
        return f"het gesprek {regel(keuzes.gesprek)}", lambda: recht_op.gesprek(keuzes.gesprek)
    if keuzes.persoon is not None:
        if not keuzes.persoon.strip():
            raise verkeerd("achter --persoon hoort een rol te staan.")
        return f"{regel(keuzes.persoon)}, in alle gesprekken", lambda: recht_op.persoon(keuzes.persoon)
    if keuzes.gezegd is not None:
        return _one_said(recht_op, keuzes.gezegd)
    from andere_vragen.rechten.weghalen import bestanden_van

    return f"de casus {regel(keuzes.casus)}, {bestanden_van(recht_op.casusmap)}", recht_op.casus


def _one_said(recht_op: "Weghalen", woorden: str) -> tuple[str, Callable[[], None]]:
    from andere_vragen.rechten.weghalen import gezegd_met

    gevonden = gezegd_met(recht_op.casusmap, woorden) if woorden.strip() else []
    if not gevonden:
        raise Weigering(f"{regel(woorden)}: dat is in deze casus niet gezegd. {recht_op.maak_af()}")
    if len(gevonden) > 1:
        raise Weigering(
            "\n".join(
                (
                    "Dit staat er vaker. Zet achter --gezegd wat vooraan staat. Er is niets veranderd.",
                    *(f"{iets.id}  {regel(iets.tekst)}" for iets in gevonden),
                )
            )
        )
    id = gevonden[0].id
    return f"“{regel(gevonden[0].tekst)}”", lambda: recht_op.gezegd(id)


def _folder(plaatsen: Plaatsen, naam: str) -> Path:
    """The folder of the casus; also the empty one that a removal which stopped half-way left."""
    try:
        return een_casus(plaatsen, naam, voorgoed=True)
    except Weigering:
        from andere_vragen.store.naam import slug

        leeg = plaatsen.map / slug(naam)
        if leeg.is_dir() and not any(leeg.iterdir()):
            return leeg
        raise


OPDRACHT = Opdracht(
    (
        ("andere-vragen verwijder CASUS", "haal een casus voor altijd weg; vraagt het eerst"),
        ("              [--gesprek BESTAND]", "alleen dit gesprek, zoals 2026-11-21-1400"),
        ("              [--persoon ROL]", "alleen deze persoon; in een zin staat dan: iemand"),
        ("              [--gezegd WOORDEN]", "alleen dit ene dat gezegd is"),
        ("              [--waarom TEKST]", "komt in vernietigd.toml; zet er geen namen in"),
        ("              [--ja]", "vraag niets meer"),
    ),
    doe,
    (
        Woord("CASUS"),
        Woord("--gesprek"),
        Woord("--persoon"),
        Woord("--gezegd"),
        Woord("--waarom"),
        Woord("--ja", None),
    ),
)
