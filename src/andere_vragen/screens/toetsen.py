"""The keys of the conversation, in one table: the bindings, the footer, the help and the commands."""

from typing import NamedTuple

from textual.binding import Binding, BindingType


class Toets(NamedTuple):
    """One key: how Textual and how people call it, what it does, and what it says."""

    toets: str
    naam: str
    actie: str
    label: str
    uitleg: str


TOETSEN = (
    Toets("f1", "F1", "hulp", "Hulp", "uitleg en de toetsen (ook in ctrl+p)"),
    Toets("f2", "F2", "zetje", "Zetje", "een volgende vraag om verder te komen"),
    Toets("f3", "F3", "alles", "Alles", "alles wat gezegd is, om te lezen of veranderen"),
    Toets("f4", "F4", "hypothese", "Hypothese", "de volgende regel is een idee: “misschien”"),
    Toets("f5", "F5", "afspraak", "Afspraak", "leg een afspraak vast"),
    Toets("f6", "F6", "groot", "Groot", "alleen de vraag, in grote letters"),
    Toets("f7,pageup", "F7", "terug", "Terug", "naar de vraag hiervoor (ook PgUp)"),
    Toets("f8,pagedown", "F8", "verder", "Verder", "naar de volgende vraag (ook PgDn)"),
    Toets("f9", "F9", "app.leeg", "Leeg", "een leeg scherm; elke toets haalt het weg"),
    Toets("f10", "F10", "app.stop", "Stop", "bewaar en stop (ook ctrl+q)"),
)

BEWERKEN = (
    Toets("enter", "Enter", "", "Vastleggen", "leg vast; zonder tekst: ja, of verander"),
    Toets("up,down", "↑ ↓", "", "Lopen", "loop langs wat gezegd is"),
    Toets("tab", "Tab", "", "Rij", "de volgende rij; bij één lijst: over wie of wat"),
    Toets("delete", "Delete", "", "Weg", "haal weg wat je aanwijst"),
    Toets("ctrl+z", "ctrl+z", "ongedaan", "Ongedaan", "neem terug wat je typt of het laatste"),
    Toets("ctrl+y", "ctrl+y", "opnieuw", "Opnieuw", "zet terug wat ctrl+z weghaalde"),
    Toets("shift+up", "shift+↑ ↓", "", "Schuiven", "schuif wat je aanwijst omhoog of omlaag"),
    Toets("ctrl+k", "ctrl+k", "andere_rij", "Andere rij", "verplaats wat je aanwijst of typt"),
    Toets("ctrl+r", "ctrl+r", "handen", "Handen", "wie herkent dit, wie ziet het anders"),
    Toets("ctrl+o", "ctrl+o", "parkeren", "Parkeren", "de volgende regel naar de parkeerplaats"),
    Toets("ctrl+t", "ctrl+t", "stilte", "Stilte", "een stille minuut; nog een keer: klaar"),
    Toets("ctrl+e", "ctrl+e", "eerder", "Eerder", "wat in het gesprek hiervoor gezegd is"),
    Toets("ctrl+n", "ctrl+n", "trends", "Trends", "zien we dit vaker, over alle casussen?"),
    Toets("ctrl+l", "ctrl+l", "papieren", "Papieren", "verslag, blad, afspraak in de agenda"),
    Toets("ctrl+p", "ctrl+p", "opdrachten", "Opdrachten", "kies een opdracht uit een lijst"),
)

VEILIGHEID = Toets("", "", "app.veiligheid", "Veiligheid", "acuut gevaar, Veilig Thuis, de meldcode")
"""The first line of Hulp and of the commands, on every screen, where the question file says what to do."""

VOET = ("F1", "F2", "F3", "F4", "F5", "F8")
"""The keys that stand in the footer; all of them stand in Hulp."""

WIJK = ("F8", "F1", "F5", "F4", "F2", "F3")
"""Which keys keep their place in a narrow window, first to last."""


def bindings(*toetsen: Toets) -> list[BindingType]:
    """What Textual wants to know of these keys."""
    return [Binding(toets.toets, toets.actie, toets.label, show=False) for toets in toetsen if toets.actie]


def toets(naam: str) -> Toets:
    """The key with this name."""
    return next(toets for toets in TOETSEN if toets.naam == naam)
