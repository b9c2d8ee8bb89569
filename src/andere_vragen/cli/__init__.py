"""The command line. Light on purpose: Textual is loaded when the app opens, pydantic when it is needed."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, NoReturn

from andere_vragen.cli.opdrachtregel import GEBRUIK, lezer_van, opdracht_in
from andere_vragen.taal.tekst import regel, schoon

if TYPE_CHECKING:
    from andere_vragen.store.plaatsen import Plaatsen

GOED, FOUT, AFGEBROKEN = 0, 1, 130


def main(argv: Sequence[str] | None = None) -> NoReturn:
    """Do what the command line asks, and exit: 0 fine, 1 something is wrong in the files, 2 wrong use."""
    with suppress(AttributeError, ValueError):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
        sys.stderr.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    try:
        code = _run(list(sys.argv[1:] if argv is None else argv))
        if sys.stdout:
            sys.stdout.flush()
    except KeyboardInterrupt:
        code = AFGEBROKEN
    except BrokenPipeError:  # whoever read along, such as `| head`, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = GOED
    except Exception as fout:
        code = _unexpected(fout)
    sys.exit(code)


def _run(argv: list[str]) -> int:
    opdracht, rest = opdracht_in(argv)
    lezer = lezer_van(opdracht)
    # Several paths may stand around an option, and a CASUS may begin with a dash behind "--".
    lees = lezer.parse_intermixed_args if opdracht == "controleer" else lezer.parse_args
    keuzes = lees(rest)
    from andere_vragen.store.plaatsen import GeenMapError

    try:
        return _DOE[opdracht](keuzes)
    except GeenMapError as fout:
        return _complain(str(fout))


def _unexpected(fout: Exception) -> int:
    import platformdirs

    from andere_vragen.cli.openen import report
    from andere_vragen.store.plaatsen import APP

    return _complain(report(fout, platformdirs.user_state_path(APP, appauthor=False)))


def _places(keuzes: argparse.Namespace) -> "Plaatsen":
    """Where everything is, with a word on settings that do nothing. Raises `GeenMapError`."""
    from andere_vragen.store.plaatsen import GeenMapError, plaatsen

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


def _complain(zinnen: str) -> int:
    print(zinnen, file=sys.stderr)
    return FOUT


# The commands


def _open(keuzes: argparse.Namespace) -> int:
    if not _at_terminal():
        print(
            "Andere vragen heeft een gewoon terminalvenster nodig. Start het daar, zonder | of >.",
            file=sys.stderr,
        )
        return GEBRUIK
    from andere_vragen.cli.openen import open_app

    plaatsen = _places(keuzes)
    vragen = None
    if keuzes.vragen or os.path.lexists(plaatsen.map / "vragen.toml"):
        from andere_vragen.cli.opdrachten import GeenVragenError, eigen_vragen

        try:
            vragen = eigen_vragen(plaatsen, keuzes.vragen)
        except GeenVragenError as fout:
            return _complain(str(fout))
    return open_app(plaatsen, vragen, regel(keuzes.casus), voorbeeld=keuzes.voorbeeld)


def _at_terminal() -> bool:
    """Whether this is a terminal that can show a screen."""
    stromen = (sys.stdin, sys.stdout, sys.stderr)
    dom = sys.platform != "win32" and os.environ.get("TERM", "") in ("", "dumb")
    return not dom and all(stroom and stroom.isatty() for stroom in stromen)


def _lijst(keuzes: argparse.Namespace) -> int:
    from andere_vragen.cli.opdrachten import lijst

    return lijst(_places(keuzes), als_json=keuzes.json)


def _verslag(keuzes: argparse.Namespace) -> int:
    from andere_vragen.cli.opdrachten import GeenVragenError, eigen_vragen, verslag_van

    plaatsen = _places(keuzes)
    try:
        vragen = eigen_vragen(plaatsen, keuzes.vragen)
    except GeenVragenError as fout:
        return _complain(str(fout))
    return verslag_van(plaatsen, vragen, keuzes.casus, keuzes.als, keuzes.naar)


def _overdracht(keuzes: argparse.Namespace) -> int:
    from andere_vragen.cli.doorgeven import overdracht

    nu = datetime.now().astimezone().replace(microsecond=0)
    return overdracht(_places(keuzes), keuzes.casus, keuzes.naar, nu)


def _overnemen(keuzes: argparse.Namespace) -> int:
    from andere_vragen.cli.doorgeven import overnemen

    return overnemen(_places(keuzes), keuzes.pakket, gekozen_map=bool(keuzes.map))


def _leerkring(keuzes: argparse.Namespace) -> int:
    from andere_vragen.cli.doorgeven import leerkring

    return leerkring(_places(keuzes), keuzes.naar)


def _wie(keuzes: argparse.Namespace) -> int:
    from andere_vragen.cli.doorgeven import wie

    return wie(_places(keuzes))


def _trends(keuzes: argparse.Namespace) -> int:
    from andere_vragen.cli.opdrachten import GeenVragenError, eigen_vragen
    from andere_vragen.cli.tellen import trends

    plaatsen = _places(keuzes)
    try:
        vragen = eigen_vragen(plaatsen, keuzes.vragen)
    except GeenVragenError as fout:
        return _complain(str(fout))
    return trends(plaatsen, vragen, "csv" if keuzes.csv else "json" if keuzes.json else "tekst")


def _controleer(keuzes: argparse.Namespace) -> int:
    from andere_vragen.cli.opdrachten import controleer

    return controleer(_places(keuzes), keuzes.vragen, keuzes.paden)


def _waar(keuzes: argparse.Namespace) -> int:
    from andere_vragen.store.plaatsen import plaatsen as zoek_plaatsen

    plaatsen = zoek_plaatsen(keuzes.map, os.environ)
    print(f"casussen      {schoon(str(plaatsen.map))}")
    print(f"instellingen  {schoon(str(plaatsen.instellingen))}")
    print(f"technisch     {schoon(str(plaatsen.toestand))}")
    print(f"documenten    {schoon(str(plaatsen.documenten))}")
    print(f"tijdelijk     {schoon(str(plaatsen.cache))}")
    _places(keuzes)  # says so when the map is none, after telling where it was looked for
    return GOED


_DOE: dict[str, Callable[[argparse.Namespace], int]] = {
    "open": _open,
    "lijst": _lijst,
    "verslag": _verslag,
    "trends": _trends,
    "overdracht": _overdracht,
    "overnemen": _overnemen,
    "leerkring": _leerkring,
    "wie": _wie,
    "controleer": _controleer,
    "waar": _waar,
}
