"""Where everything lies on this computer."""

import argparse
import os

from andere_vragen.cli.bestanden import gevonden_plaatsen
from andere_vragen.cli.opdracht import GOED, Opdracht
from andere_vragen.store.plaatsen import plaatsen
from andere_vragen.taal.tekst import schoon


def doe(keuzes: argparse.Namespace) -> int:
    """Print the folders and the settings file."""
    hier = plaatsen(keuzes.map, os.environ)
    print(f"casussen      {schoon(str(hier.map))}")
    print(f"instellingen  {schoon(str(hier.instellingen))}")
    print(f"technisch     {schoon(str(hier.toestand))}")
    print(f"documenten    {schoon(str(hier.documenten))}")
    print(f"tijdelijk     {schoon(str(hier.cache))}")
    gevonden_plaatsen(keuzes)  # says so when the map is none, after telling where it was looked for
    return GOED


OPDRACHT = Opdracht((("andere-vragen waar", "in welke mappen alles staat"),), doe)
