"""Colours that real computers are set to, and some that nobody should have to read."""

from PySide6.QtGui import QColor, QPalette

from app.ui.computer_colours import theme_of
from app.ui.theme import THEMES, Theme

ROLES = ("Window", "WindowText", "Base", "Highlight", "HighlightedText")
COLOURS = {
    "windows light": ("#F3F3F3", "#1A1A1A", "#FFFFFF", "#0078D4", "#FFFFFF"),
    "windows dark": ("#202020", "#FFFFFF", "#2B2B2B", "#4CC2FF", "#000000"),
    "windows contrast black": ("#000000", "#FFFFFF", "#000000", "#1AEBFF", "#000000"),
    "windows contrast white": ("#FFFFFF", "#000000", "#FFFFFF", "#37006E", "#FFFFFF"),
    "windows aquatic": ("#202020", "#FFFFFF", "#202020", "#8EE3F0", "#263B50"),
    "pink": ("#FF9AC0", "#C0207A", "#FFF0A0", "#FF00FF", "#FFFF00"),
    "all grey": ("#808080", "#909090", "#101010", "#808080", "#808080"),
    "white words on white": ("#FFFFFF", "#FFFFFF", "#000000", "#FFFFFF", "#FFFFFF"),
}


def palette(name: str) -> QPalette:
    """One of these, as a computer gives it."""
    made = QPalette()
    for role, colour in zip(ROLES, COLOURS[name], strict=True):
        made.setColor(QPalette.ColorRole[role], QColor(colour))
    return made


def every_theme() -> dict[str, Theme]:
    """Our own themes, and those of these computers."""
    of_computers = {
        f"computer, {name}": theme_of(palette(name), high_contrast="contrast" in name)
        for name in COLOURS
    }
    return {**{str(name): theme for name, theme in THEMES.items()}, **of_computers}
