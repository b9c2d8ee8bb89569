"""The commands that pass something on: overdracht, overnemen, leerkring and wie."""

import os
from datetime import datetime
from pathlib import Path

from andere_vragen.casus.sessie import Casus, Sessie
from andere_vragen.cli.opdrachten import GeenCasusError, complain, een_casus, zet_in_bestand
from andere_vragen.papieren.leerkring import leerkring as leerpunten
from andere_vragen.papieren.overdracht import opdracht, voorkant
from andere_vragen.store import wieiswie
from andere_vragen.store.laden import alle, laad_casus
from andere_vragen.store.lezen import Onleesbaar
from andere_vragen.store.lijst import casussen
from andere_vragen.store.naam import bestandsnaam
from andere_vragen.store.pakket import Pakket, met_id, neem_over, pak_in, staat_al_in, verzamel
from andere_vragen.store.pakket_lezen import lees_pakket
from andere_vragen.store.plaatsen import Plaatsen
from andere_vragen.store.schrijven import maak_map, reden, vrij_pad
from andere_vragen.taal.tekst import regel


def overdracht(plaatsen: Plaatsen, naam: str, naar: Path | None, nu: datetime) -> int:
    """Make one package of this casus in a new file, and tell how it is opened."""
    try:
        casusmap = een_casus(plaatsen, naam)
        pakket, blijft = verzamel(casusmap)
    except (GeenCasusError, Onleesbaar) as fout:
        return complain(str(fout))
    bestand = bestandsnaam("overdracht", pakket.map, nu.date(), ".zip")
    if naar is None:
        pad = vrij_pad(plaatsen.documenten / bestand)
    else:
        pad = naar / bestand if os.path.isdir(naar) else naar  # noqa: PTH112 - Path.is_dir raises
    if os.path.lexists(pad):
        return complain(f"{pad} is er al. Kies een andere naam: er wordt niets overschreven.")
    gesprekken = alle(casusmap)
    sessies = [gesprek.waarde for gesprek in gesprekken.sessies]
    onleesbaar = [fout for fout in gesprekken.onleesbaar if fout.pad.name in pakket.bestanden]
    try:
        if naar is None:
            maak_map(pad.parent)
        niet_gelezen = [fout.pad.name for fout in onleesbaar]
        pak_in(pakket, pad, voorkant(pakket.casus, sessies, pad.name, nu.date(), niet_gelezen), nu)
    except OSError as fout:
        return complain(f"{pad}: {reden(fout)}. Het pakket is niet gemaakt.")
    print(f"Het pakket staat in {regel(str(pad))}")
    print("Het gaat over minderjarigen: geef het met de hand, of langs een beveiligde weg.")
    print(f"De ander typt: {opdracht(pad.name)}")
    print("Haal het pakket daarna overal weg, ook uit de prullenbak.")
    return complain(*blijft, *(f"{fout.zin} Het zit wel in het pakket." for fout in onleesbaar))


def overnemen(plaatsen: Plaatsen, pad: Path, *, gekozen_map: bool = False) -> int:
    """Open a package from another laptop in a new folder; what is here stays as it is.

    With `gekozen_map` the map was named for this once, and has to be named again to go on.
    """
    try:
        pakket = lees_pakket(pad)
    except Onleesbaar as fout:
        return complain(fout.zin)
    hier = met_id(plaatsen.map, pakket.casus.id)
    if zelfde := next((casusmap for casusmap in hier if staat_al_in(pakket, casusmap)), None):
        print(f"Alles uit dit pakket staat hier al, in {regel(str(zelfde))}")
        return 0
    try:
        casusmap = neem_over(pakket, plaatsen.map)
    except OSError as fout:
        return complain(f"{plaatsen.map}: {reden(fout)}. Er is niets overgenomen.")
    print(f"De casus staat in {regel(str(casusmap))}")
    print(_hoe_nu(pakket, casusmap, hier, f' --map "{regel(str(plaatsen.map))}"' if gekozen_map else ""))
    print("Haal het pakket nu weg, ook uit de prullenbak.")
    gesprekken = alle(casusmap)
    gemist = [zin for gesprek in gesprekken.sessies for zin in gesprek.problemen]
    gemist += [f"{fout.zin} Het is wel overgenomen." for fout in gesprekken.onleesbaar]
    return complain(*gemist)


def leerkring(plaatsen: Plaatsen, naar: Path | None) -> int:
    """Print what was learned over all casussen, without pupil data, or put it in a new file."""
    geleerd: list[tuple[Casus, list[Sessie]]] = []
    ook: list[str] = []
    problemen: list[str] = []
    for casusregel in casussen(plaatsen.map):
        gesprekken = alle(casusregel.map)
        fouten = [*gesprekken.onleesbaar]
        try:
            casus = laad_casus(casusregel.map)
            geleerd.append((casus.waarde, [gesprek.waarde for gesprek in gesprekken.sessies]))
        except Onleesbaar as fout:
            fouten.append(fout)
            ook += (casusregel.schuilnaam, casusregel.map.name)
        problemen += [f"{regel(casusregel.map.name)}: {fout.zin} Het is niet meegenomen." for fout in fouten]
    tekst = leerpunten(geleerd, ook)
    if naar is None:
        print(tekst, end="")
    elif mislukt := zet_in_bestand(naar, tekst):
        return complain(mislukt)
    return complain(*problemen)


def wie(plaatsen: Plaatsen) -> int:
    """Print who is who."""
    try:
        mensen = wieiswie.lees(plaatsen.map)
    except Onleesbaar as fout:
        return complain(fout.zin)
    if not mensen:
        print(f"Er staat nog niemand in {regel(str(plaatsen.map / wieiswie.WIE))}")
    for iemand in mensen:
        print(iemand.rol)
        for naam in ("doet", "aanwezig", "bereikbaar"):
            if gezegd := getattr(iemand, naam):
                print(f"  {naam.ljust(11)}{gezegd}")
    return 0


def _hoe_nu(pakket: Pakket, casusmap: Path, hier: list[Path], erbij: str) -> str:
    """How to go on; with two of one casus, which is which."""
    if not hier:
        # With "open", because a casus can have the name of a command.
        return f"Ga verder met: andere-vragen open {casusmap.name}{erbij}"
    mappen = " en ".join(regel(map.name) for map in hier)
    return (
        f"Let op: {regel(pakket.casus.schuilnaam)} staat hier nu vaker. In {mappen} staat wat hier al was, "
        f"in {casusmap.name} wat je nu overnam."
    )
