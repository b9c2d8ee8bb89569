"""The casussen, and what stands open in each."""

import argparse
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from andere_vragen.cli.bestanden import gevonden_plaatsen, hindernissen
from andere_vragen.cli.opdracht import Opdracht, Woord, klaag
from andere_vragen.taal.tekst import regel

if TYPE_CHECKING:
    from andere_vragen.store.index import Index
    from andere_vragen.store.lijst import Casusregel

FORMAAT = 1
"""Of `--json`. What is told keeps its meaning; new things come beside it."""


class _Regel(NamedTuple):
    """What is told of a casus."""

    schuilnaam: str
    map: str
    laatst: datetime | None
    open_afspraken: int
    terugkijken_op: date | None
    problemen: tuple[str, ...]


def doe(keuzes: argparse.Namespace) -> int:
    """Print them; 1 when one of them cannot be read."""
    from andere_vragen.store.index import Index
    from andere_vragen.store.lijst import casussen

    plaatsen = gevonden_plaatsen(keuzes)
    with Index(plaatsen.map, plaatsen.cache) as index:
        regels = [_regel(casus, index) for casus in casussen(plaatsen.map)]
    if keuzes.json:
        import json

        # In ASCII: the name of a folder can hold anything, and this may be shown in a terminal.
        print(json.dumps([_as_json(casus) for casus in regels], indent=2))
    elif regels:
        print("\n".join(map(_as_text, regels)))
    else:
        print(f"Er zijn nog geen casussen in {regel(str(plaatsen.map))}")
    return klaag(*(zin for casus in regels for zin in casus.problemen))


def _regel(casus: "Casusregel", index: "Index") -> _Regel:
    """What the index tells; where not all could be used, the sittings tell what is the matter."""
    from andere_vragen.store.index import GEEN_MAP

    stand = index.stand(casus.map, casus.stempel)
    problemen = [casus.probleem] if casus.probleem else []
    if stand.onleesbaar == GEEN_MAP:
        problemen.append("de map kan niet gelezen worden.")
    elif not stand.heel:
        from andere_vragen.store.laden import alle

        problemen += hindernissen(alle(casus.map))
    return _Regel(
        casus.schuilnaam,
        str(casus.map),
        stand.laatst or casus.laatst,
        stand.open,
        stand.terugkijken_op,
        tuple(f"{regel(casus.map.name)}: {zin}" for zin in dict.fromkeys(problemen)),
    )


def _as_json(casus: _Regel) -> dict[str, object]:
    return (
        {"formaat": FORMAAT}
        | casus._asdict()
        | {
            "laatst": casus.laatst.isoformat() if casus.laatst else None,
            "terugkijken_op": casus.terugkijken_op.isoformat() if casus.terugkijken_op else None,
        }
    )


def _as_text(casus: _Regel) -> str:
    from andere_vragen.taal.tijd import datum

    delen = (
        casus.schuilnaam.ljust(24),
        (datum(casus.laatst.date()) if casus.laatst else "nog geen gesprek").ljust(16),
        f"{casus.open_afspraken} open".ljust(9),
        f"terugkijken op {datum(casus.terugkijken_op)}" if casus.terugkijken_op else "",
    )
    return " ".join(delen).rstrip()


OPDRACHT = Opdracht(
    (("andere-vragen lijst [--json]", "de casussen: laatste gesprek, open afspraken, terugkijken"),),
    doe,
    (Woord("--json", None),),
)
