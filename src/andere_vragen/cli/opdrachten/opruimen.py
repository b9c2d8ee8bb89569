"""Which casussen have passed the date until which they are kept: asked one by one."""

import argparse
from datetime import date

from andere_vragen.cli.bestanden import gevonden_plaatsen
from andere_vragen.cli.opdracht import Opdracht, Woord, klaag
from andere_vragen.cli.weg import mag, recht, vertel_papieren
from andere_vragen.taal.tekst import regel
from andere_vragen.taal.weigering import Weigering


def doe(keuzes: argparse.Namespace) -> int:
    """Ask of each whether it may go; one that cannot be removed does not stop the others."""
    from andere_vragen.store.laden import laad_casus
    from andere_vragen.store.lezen import Onleesbaar
    from andere_vragen.store.lijst import casussen
    from andere_vragen.taal.tijd import datum

    plaatsen = gevonden_plaatsen(keuzes)
    toe, klachten = 0, list[str]()
    for casusregel in casussen(plaatsen.map):
        try:
            casus = laad_casus(casusregel.map).waarde
            if casus.bewaren_tot >= date.today():
                continue
            toe += 1
            tot = f"te bewaren tot {datum(casus.bewaren_tot)}"
            zin = f"{regel(casus.schuilnaam)}: {tot}. Mag dit voor altijd weg?"
            if mag(zin, ja=keuzes.ja):
                recht(keuzes, plaatsen, casusregel.map, "de bewaartermijn is voorbij").casus()
                print(f"Weg: {regel(casus.schuilnaam)}.")
                vertel_papieren(plaatsen, casus.schuilnaam)
        except (Weigering, Onleesbaar) as fout:
            klachten.append(str(fout))
    if not toe:
        print("Van geen enkele casus is de datum voorbij.")
    return klaag(*klachten)


OPDRACHT = Opdracht(
    (
        ("andere-vragen opruimen", "van welke casus is de datum voorbij? vraagt het per casus"),
        ("              [--ja]", "vraag niets meer"),
    ),
    doe,
    (Woord("--ja", None),),
)
