"""Two themes, dark and light, readable at five metres: every colour at least 7:1 on every ground."""

from textual.theme import Theme

DONKER = Theme(
    name="donker",
    dark=True,
    background="#000000",
    surface="#14181d",
    panel="#1a2028",
    foreground="#ffffff",
    accent="#f0e442",
    primary="#56b4e9",
    secondary="#4fd6a8",
    warning="#ff9a7a",
    error="#ff9a7a",
    success="#4fd6a8",
    text_alpha=1.0,
)

LICHT = Theme(
    name="licht",
    dark=False,
    background="#ffffff",
    surface="#eef0f3",
    panel="#e4e7ec",
    foreground="#000000",
    accent="#7a2e00",
    primary="#00477a",
    secondary="#00543b",
    warning="#921900",
    error="#921900",
    success="#00543b",
    text_alpha=1.0,
)

THEMAS = (DONKER, LICHT)

ACHTERGRONDEN = ("background", "surface", "panel")
"""The grounds on which words may stand."""

INKTEN = ("foreground", "accent", "primary", "secondary", "warning")
"""The colours in which words may be written."""
