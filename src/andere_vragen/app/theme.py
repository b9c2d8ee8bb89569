"""Two themes, dark and light, readable at five metres: every colour at least 7:1 on every ground.

So it is in all colours and in 256 of them; with sixteen only the dark one is.
"""

from textual.theme import Theme

DONKER = Theme(
    name="donker",
    dark=True,
    background="#000000",
    surface="#121212",
    panel="#1c1c1c",
    foreground="#ffffff",
    accent="#f0e442",
    primary="#5fc3ff",
    secondary="#55e6b4",
    warning="#ffb090",
    error="#ffb090",
    success="#55e6b4",
    text_alpha=1.0,
)

LICHT = Theme(
    name="licht",
    dark=False,
    background="#ffffff",
    surface="#eeeeee",
    panel="#e4e4e4",
    foreground="#000000",
    accent="#7a2e00",
    primary="#000087",
    secondary="#5f005f",
    warning="#870000",
    error="#870000",
    success="#5f005f",
    text_alpha=1.0,
)

THEMAS = (DONKER, LICHT)

ACHTERGRONDEN = ("background", "surface", "panel")
"""The grounds on which words may stand."""

INKTEN = ("foreground", "accent", "primary", "secondary", "warning")
"""The colours in which words may be written."""
