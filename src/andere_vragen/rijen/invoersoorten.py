"""What a typed line can be, in the words of the screen."""

from andere_vragen.taal.woorden import Invoersoort

WOORD: dict[Invoersoort, str] = {
    "notitie": "Notitie",
    "hypothese": "Hypothese",
    "afspraak": "Afspraak",
    "parkeren": "Parkeerplaats",
}

UITNODIGING: dict[Invoersoort, tuple[str, str]] = {
    "notitie": ("Typ wat de groep zegt, en Enter", "Typ, en Enter"),
    "hypothese": ("Misschien …, want we zien …", "Misschien …"),
    "afspraak": ("Typ wat we gaan doen, en Enter", "Typ, en Enter"),
    "parkeren": ("Typ wat we nu laten rusten, en Enter", "Typ, en Enter"),
}
"""What may be typed; and the same where there is less room."""

ENTER_IS_JA = "Enter: ja. Of typ verder"
"""In a row where Enter without words answers the question."""

OM_EN_OM: dict[Invoersoort, tuple[Invoersoort, ...]] = {
    "notitie": ("notitie", "hypothese"),
    "hypothese": ("hypothese", "notitie"),
    "afspraak": ("afspraak", "hypothese", "notitie"),
}
"""What F4 makes of the line, by what it is on this screen when nobody asked."""


def na_f4(gewoon: Invoersoort, nu: Invoersoort) -> Invoersoort:
    """What the line becomes; from the parkeerplaats it becomes a hypothesis."""
    soorten = OM_EN_OM[gewoon]
    if nu not in soorten:
        return "hypothese"
    return soorten[(soorten.index(nu) + 1) % len(soorten)]
