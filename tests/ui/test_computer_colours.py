"""The colours that the computer is set to: taken as they are where they can be read."""

from collections.abc import Iterator
from dataclasses import asdict, replace

import pytest
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.profiles import ScreenProfile, ThemeName
from app.ui.computer_colours import ComputerColours, theme_of
from app.ui.look import Look
from app.ui.theme import THEMES
from app.ui.window import Window
from tests.ui.fit import settle
from tests.ui.member.screens import SCREENS
from tests.ui.palettes import COLOURS, palette


@pytest.fixture
def computer(qapp: QApplication) -> Iterator[QApplication]:
    """Return the application, whose colours and font are put back afterwards."""
    colours, font = QPalette(qapp.palette()), QFont(qapp.font())
    yield qapp
    qapp.setPalette(colours)
    qapp.setFont(font)


@pytest.mark.parametrize("name", ["windows contrast black", "windows contrast white"])
def test_high_contrast_is_taken_as_it_is(name: str) -> None:
    theme = theme_of(palette(name), high_contrast=True)
    window, words, base, accent, on_accent = COLOURS[name]
    assert (theme.paper, theme.ink, theme.panel) == (window, words, base)
    assert (theme.primary, theme.on_primary) == (accent, on_accent)
    assert theme.edge == theme.faint == theme.ink


def test_only_what_cannot_be_read_is_moved() -> None:
    theme = theme_of(palette("pink"))
    assert theme.paper == "#FF9AC0"
    assert theme.panel == "#FFF0A0"
    assert theme.ink != "#C0207A"


def test_no_colour_of_ours_is_among_them() -> None:
    ours = THEMES[ThemeName.LIGHT]
    theirs = set(asdict(theme_of(palette("windows light"))).values())
    assert not theirs & {ours.go, ours.stop, ours.sun, ours.paper, ours.ink}


def test_a_change_of_the_computer_is_followed_while_the_app_runs(
    qtbot: QtBot, computer: QApplication
) -> None:
    computer.setPalette(palette("windows light"))
    colours = ComputerColours(computer)
    with qtbot.waitSignal(colours.changed):
        computer.setPalette(palette("windows dark"))
    assert colours.theme() == theme_of(palette("windows dark"))


def test_a_style_sheet_is_no_change_of_the_computer(
    qtbot: QtBot, window: Window, look: Look, computer: QApplication
) -> None:
    colours = ComputerColours(computer)
    with qtbot.assertNotEmitted(colours.changed):
        window.wear(replace(look, theme_name=ThemeName.DARK).style_sheet)
        settle()


def test_a_member_sees_their_computers_colours(
    window: Window, look: Look, computer: QApplication
) -> None:
    computer.setPalette(palette("pink"))
    colours = ComputerColours(computer)
    look = replace(look, computer=colours.theme).liked_by(
        ScreenProfile(theme=ThemeName.COMPUTER)
    )
    window.wear(look.style_sheet)
    window.show_screen(SCREENS["feelings"](look))
    settle()
    seen = window.grab().toImage()
    assert seen.pixelColor(window.width() // 2, 200).name().upper() == "#FF9AC0"


@pytest.mark.parametrize(("pixels", "scale"), [(15, 1.0), (19, 1.25), (23, 1.5), (90, 2.0)])
def test_words_are_as_large_as_the_computers(
    computer: QApplication, look: Look, pixels: int, scale: float
) -> None:
    font = QFont(computer.font())
    font.setPixelSize(pixels)
    computer.setFont(font)
    look = replace(look, computer_scale=ComputerColours(computer).text_scale)
    assert look.liked_by(ScreenProfile(theme=ThemeName.COMPUTER)).sizes.scale == scale
    assert look.liked_by(ScreenProfile(theme=ThemeName.CREAM)).sizes.scale == 1.0
    large = ScreenProfile(theme=ThemeName.COMPUTER, text_scale=2.0)
    assert look.liked_by(large).sizes.scale == 2.0


def test_a_computer_of_small_words_makes_none_smaller(
    computer: QApplication, look: Look
) -> None:
    font = QFont(computer.font())
    font.setPixelSize(8)
    computer.setFont(font)
    assert ComputerColours(computer).text_scale == 1.0
