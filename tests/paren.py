"""Two keys in one read on any screen: what they do must be what they do one after the other."""

from collections.abc import Iterable
from pathlib import Path

from aan_tafel import SCHERMEN, Zaal, aan_tafel, gesprek_op
from andere_vragen.rijen.berichten import Getypt
from andere_vragen.rijen.stilstaan import STILGESTAAN
from andere_vragen.screens.berichten import Gespreksbericht
from andere_vragen.screens.start import StartScreen
from andere_vragen.screens.vraag import VraagScreen

TOETSEN = (
    "enter",
    "escape",
    *(f"f{n}" for n in range(1, 10)),
    *("delete", "tab", "a", "pagedown"),
    *(f"ctrl+{letter}" for letter in "pzsrenlk"),
)
"""All keys that matter but those that stop the program."""

BEGIN = {
    "vraag": (),
    "formulier": ("f5",),
    "alles": ("f3",),
    "leeg": ("f9",),
    "hulp": ("f1",),
    "groot": ("f6",),
    "opdrachten": ("ctrl+p",),
    "lijst": (),
}
"""The screens to begin on, and the key that opens them."""

Paar = tuple[str, str]
ALLE: tuple[Paar, ...] = tuple((een, twee) for een in TOETSEN for twee in TOETSEN)


async def verschillen(map: Path, begin: str, paren: Iterable[Paar]) -> list[str]:
    """The pairs that did something else in one read, in words."""
    gevonden = []
    # the pause comes once a sitting, so it would be there for the keys one by one only
    gesprek = gesprek_op("context", zetjes_weg=(STILGESTAAN,))
    async with aan_tafel(map, None if begin == "lijst" else gesprek) as zaal:
        for paar in paren:
            await _open(zaal, begin)
            await zaal.druk(paar[0])
            await zaal.snel(*paar[1 : 1 if begin == "leeg" else 2])  # what comes behind that one is dropped
            los = _stapel(zaal)
            await _open(zaal, begin)
            await zaal.ineens(*paar)
            if (samen := _stapel(zaal)) != los:
                gevonden.append(f"{begin}: {' '.join(paar)} geeft {samen}, los {los}")
            if not zaal.app.is_running:
                return [*gevonden, f"{begin}: {' '.join(paar)} stopt het programma"]
    return gevonden


def _stapel(zaal: Zaal) -> list[str]:
    """The screens that lie on each other, and the question."""
    if not zaal.app.is_running:
        return []
    return [
        scherm.gesprek.scherm.id if isinstance(scherm, VraagScreen) else type(scherm).__name__
        for scherm in zaal.app.screen_stack
    ]


async def _open(zaal: Zaal, begin: str) -> None:
    """The same beginning again: nothing half typed, nothing to undo."""
    app = zaal.app
    while not isinstance(app.screen, VraagScreen | StartScreen):
        await zaal.druk("enter" if zaal.soort == "KlaarScreen" else "escape")
    if begin == "lijst":
        if isinstance(app.screen, VraagScreen):
            await zaal.naar(SCHERMEN[-1])
            await zaal.druk("f8")
            await zaal.rond_af()
        await zaal.druk("escape")
        return
    await zaal.naar("context")
    half = (een.plek for een in zaal.gesprek.sessie.concept)
    zaal.app.screen.post_message(Gespreksbericht(Getypt(dict.fromkeys(half))))
    await zaal.rust()
    for toets in BEGIN[begin]:
        await zaal.druk(toets)
