"""Every screen fits: in each colour, text size and window."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize

from app.domain.profiles import ThemeName
from app.ui.look import Look
from app.ui.theme import Sizes
from app.ui.window import Window
from tests.ui.fit import faults, settle
from tests.ui.member.screens import SCREENS

SCALES = (1.0, 1.5, 2.0)
WINDOWS = (QSize(1366, 768), QSize(1280, 720))
LOOKS = [
    *((ThemeName.LIGHT, scale, size) for scale in SCALES for size in WINDOWS),
    *((theme, 1.5, WINDOWS[1]) for theme in ThemeName if theme is not ThemeName.LIGHT),
]


@pytest.mark.parametrize(("theme", "scale", "size"), LOOKS)
def test_every_screen_fits(
    window: Window, look: Look, theme: ThemeName, scale: float, size: QSize
) -> None:
    window.resize(size)
    look = replace(look, theme_name=theme, sizes=Sizes(scale))
    window.wear(look)
    found = []
    for name, make in SCREENS.items():
        screen = make(look)
        window.show_screen(screen)
        settle()
        found += [f"{name}: {fault}" for fault in faults(screen, size)]
        window.resize(size)
    assert "\n".join(found) == ""
