"""Opening the app, and what stands in the terminal when it has closed."""

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, redirect_stderr, redirect_stdout
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from andere_vragen.cli.bestanden import eigen_vragen, gevonden_plaatsen
from andere_vragen.cli.opdracht import FOUT, GOED, Opdracht, VerkeerdGebruikError, Woord, verkeerd
from andere_vragen.store.lijst import dit_moment
from andere_vragen.store.plaatsen import GeenMapError, Plaatsen, lees_instellingen
from andere_vragen.taal.tekst import regel, schoon
from andere_vragen.taal.weigering import Weigering

if TYPE_CHECKING:
    from andere_vragen.app.app import AndereVragen
    from andere_vragen.vragen.modellen import Vragen


def doe(keuzes: argparse.Namespace) -> int:
    """Open it, where there is a screen to open it on."""
    if not _at_terminal():
        zin = "Andere vragen heeft een gewoon terminalvenster nodig. Start het daar, zonder | of >."
        raise VerkeerdGebruikError(zin)
    plaatsen = gevonden_plaatsen(keuzes)
    vragen = eigen_vragen(plaatsen, keuzes.vragen)
    return open_app(plaatsen, vragen, regel(keuzes.casus or ""), voorbeeld=keuzes.voorbeeld)


def _at_terminal() -> bool:
    """Whether this is a terminal that can show a screen."""
    stromen = (sys.stdin, sys.stdout, sys.stderr)
    dom = sys.platform != "win32" and os.environ.get("TERM", "") in ("", "dumb")
    return not dom and all(stroom and stroom.isatty() for stroom in stromen)


def open_app(plaatsen: Plaatsen, vragen: "Vragen | None", casus: str, *, voorbeeld: bool) -> int:
    """Run the app, and give its exit code: 0 fine, 1 after an unexpected error, 128+n after a signal.

    Who chose to practise among the casussen comes back there afterwards.
    """
    app = _run(plaatsen, vragen, casus, voorbeeld=voorbeeld)
    while soort := app.oefent:
        oefening = _run(plaatsen, vragen, soort, voorbeeld=True)
        if _code(oefening):
            return _code(oefening)
        app = _run(plaatsen, vragen, "", voorbeeld=False)
    return _code(app)


def _run(plaatsen: Plaatsen, vragen: "Vragen | None", casus: str, *, voorbeeld: bool) -> "AndereVragen":
    import gc

    gc.disable()  # until the app has started: nothing that is loaded then is ever thrown away
    from andere_vragen.app.stil import quiet_textual

    quiet_textual()
    _no_core()
    from andere_vragen.app.app import AndereVragen  # now that Textual is quiet
    from andere_vragen.app.ontvangst import Opdracht
    from andere_vragen.app.theme import THEMAS
    from andere_vragen.cli.opdrachten import NAMEN
    from andere_vragen.store.oefenmap import ruim_oefenmappen_op

    thema, let_op = thema_in(plaatsen.instellingen, [thema.name for thema in THEMAS])
    toestand = plaatsen.toestand
    ruim_oefenmappen_op()
    with ExitStack() as daarna:
        if voorbeeld:
            plaatsen, casus = _example(_temporary(daarna), plaatsen, casus)
        daarna.enter_context(_silence())
        opdracht = Opdracht(plaatsen, vragen, _now, casus, thema, voorbeeld, let_op, (*NAMEN, "--help"))
        app = AndereVragen(opdracht)
        try:
            app.run()
        except Exception as fout:  # whatever it is, first the words
            app.onverwacht = app.onverwacht or fout
        afscheid = app.afscheid()
    _farewell(_accident(app.onverwacht, toestand), "" if app.oefent else schoon(afscheid))
    return app


def _code(app: "AndereVragen") -> int:
    return app.return_code or (FOUT if app.onverwacht else GOED)


def thema_in(instellingen: Path, namen: list[str]) -> tuple[str, str]:
    """The theme that was chosen, or the first one, and what is the matter with the settings."""
    try:
        gelezen = lees_instellingen(instellingen)
    except GeenMapError as fout:  # the map was named in another way
        return namen[0], str(fout).removesuffix(" Er is niets geopend.")
    if gelezen.thema is None or gelezen.thema in namen:
        return gelezen.thema or namen[0], gelezen.let_op
    return namen[0], f"{instellingen.name}, thema: hier kan alleen staan: {' of '.join(namen)}."


def _no_core() -> None:
    """Whatever kills the program, the system keeps no copy of its memory: the words are in it."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


@contextmanager
def _silence() -> Iterator[None]:
    """Only the screen itself reaches the terminal, by a stream of its own; nothing else that is printed does.

    What breaks can tell what was typed: a report of Textual, a failed thread, a warning.
    """
    niets = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - closed in the line below
    with niets, redirect_stdout(niets), redirect_stderr(niets):
        yield


def _accident(fout: BaseException | None, toestand: Path) -> str:
    """What is said of an unexpected error; empty when there was none."""
    if fout is None:
        return ""
    from andere_vragen.cli.ongeluk import report

    return report(fout, toestand)


def _farewell(bericht: str, afscheid: str) -> None:
    """What went wrong, and where the words are."""
    try:
        if bericht:
            print(bericht, file=sys.stderr)
        if afscheid:
            print(afscheid)
        sys.stderr.flush()
        sys.stdout.flush()
    except OSError:  # the window is closed: nobody reads it, and that is no accident
        niets = os.open(os.devnull, os.O_WRONLY)
        for stroom in (sys.stdout, sys.stderr):
            os.dup2(niets, stroom.fileno())  # or Python would try once more at the very end, and fail


def _now() -> datetime:
    return dit_moment().replace(microsecond=0)


def _temporary(daarna: ExitStack) -> Path:
    """A folder that is gone afterwards. Only the example needs one: a full /tmp stops nobody else."""
    from andere_vragen.store.oefenmap import oefenmap
    from andere_vragen.store.schrijven import reden

    try:
        return daarna.enter_context(oefenmap())
    except OSError as fout:
        raise Weigering(f"Er kan geen tijdelijke map gemaakt worden: {reden(fout)}.") from fout


def _example(tijdelijk: Path, plaatsen: Plaatsen, over: str) -> tuple[Plaatsen, str]:
    """The example about this kind of casus; nothing stays. Raises `VerkeerdGebruikError` for another word."""
    from andere_vragen.casus.voorbeeld import VOORBEELDEN, voorbeeld
    from andere_vragen.dossier import leg_voorbeeld_klaar

    soort = next((soort for soort in VOORBEELDEN if soort == (over or "jongere")), None)
    if soort is None:
        raise verkeerd(f"achter --voorbeeld kan staan: {', '.join(VOORBEELDEN)}.")
    casus, sessie = voorbeeld(_now(), soort)
    leg_voorbeeld_klaar(tijdelijk, casus, sessie)
    hier = plaatsen._replace(map=tijdelijk, toestand=tijdelijk / ".toestand", cache=tijdelijk / ".cache")
    return hier, casus.schuilnaam


OPDRACHT = Opdracht(
    (
        ("andere-vragen", "open het programma"),
        ("andere-vragen CASUS", "open meteen deze casus; een nieuwe naam staat klaar"),
        ("andere-vragen open CASUS", "voor een casus die net zo heet als een opdracht"),
        ("andere-vragen --voorbeeld", "oefen met een verzonnen casus; niets blijft bewaard"),
        ("              [SOORT]", "jongere (gewoon), groep, situatie of samenwerking"),
    ),
    doe,
    (Woord("CASUS", aantal="?"), Woord("--voorbeeld", None)),
)
