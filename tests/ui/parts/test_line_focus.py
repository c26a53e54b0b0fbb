"""One line or three stand out, and the others can be read all the same."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.phrase import Phrase
from app.domain.profiles import ScreenProfile, ThemeName
from app.ui.contrast import contrast, mixed
from app.ui.look import Look
from app.ui.member.rows import RowsScreen
from app.ui.parts.line_focus import LineFocus, veil_over
from app.ui.window import Window
from tests.ui.fit import settle
from tests.ui.palettes import every_theme
from tests.ui.pressing import press

LONG = (
    "The bus stops near the doctor on Monday and on Tuesday, and near the library on the "
    "other days of the week, but not on Sunday."
)
PHRASES = [Phrase(LONG), Phrase("You can ask us."), Phrase("We will help you."), Phrase("Bye.")]


def on_show(window: Window, look: Look, lines: int) -> tuple[RowsScreen, LineFocus]:
    look = look.liked_by(ScreenProfile(line_focus=lines))
    window.wear(look.style_sheet)
    screen = RowsScreen(look, Phrase("Buses", "bus"), PHRASES)
    window.show_screen(screen)
    settle()
    assert screen.lines is not None
    return screen, screen.lines


def test_nothing_is_veiled_for_whoever_has_not_asked(window: Window, look: Look) -> None:
    screen = RowsScreen(look, Phrase("Buses", "bus"), PHRASES)
    window.show_screen(screen)
    assert screen.lines is None
    assert screen.findChildren(LineFocus) == []


@pytest.mark.parametrize("lines", [1, 3])
def test_so_many_lines_are_clear_as_someone_likes(
    window: Window, look: Look, lines: int
) -> None:
    _, focus = on_show(window, look, lines)
    clear = [one for one in focus.lines if focus.band.contains(one)]
    assert len(clear) == lines
    assert clear == focus.lines[:lines]


def test_the_lines_are_those_that_are_drawn(window: Window, look: Look) -> None:
    screen, focus = on_show(window, look, 1)
    image = screen.list.grab().toImage()
    ink = QColor(look.theme.ink)
    for line in focus.lines:
        middle = range(line.left(), line.right())
        dots = sum(image.pixelColor(x, line.center().y()).lightness() < 160 for x in middle)
        assert dots > 0
    assert image.pixelColor(focus.band.center().x(), focus.band.top() + 1) == ink


def test_arrow_keys_move_it_by_a_line(qtbot: QtBot, window: Window, look: Look) -> None:
    _, focus = on_show(window, look, 1)
    qtbot.keyClick(focus, Qt.Key.Key_Down)
    assert focus.first == 1
    qtbot.keyClick(focus, Qt.Key.Key_Up)
    qtbot.keyClick(focus, Qt.Key.Key_Up)
    assert focus.first == 0


def test_a_press_on_a_line_makes_it_clear(qtbot: QtBot, window: Window, look: Look) -> None:
    _, focus = on_show(window, look, 1)
    last = focus.lines[-1]
    qtbot.mouseClick(focus, Qt.MouseButton.LeftButton, pos=last.center())
    assert focus.band.contains(last)


def test_the_wheel_moves_it(window: Window, look: Look) -> None:
    _, focus = on_show(window, look, 1)
    middle = QPointF(focus.rect().center())
    no_buttons, no_keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    down = QWheelEvent(
        middle, middle, QPoint(), QPoint(0, -120), no_buttons, no_keys,
        Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003 - Qt's signature
    )  # fmt: skip
    QApplication.sendEvent(focus, down)
    assert focus.first == 1


def test_a_button_goes_through_all_lines_and_pages_and_begins_again(
    window: Window, look: Look
) -> None:
    screen, focus = on_show(window, look, 1)
    met = [focus.words]
    for _line in range(len(LONG)):
        press("Next lines")
        if focus.words == met[0]:
            break
        met.append(focus.words)
    assert " ".join(met) == " ".join(phrase.words for phrase in PHRASES)
    assert screen.place == 0


def test_it_follows_the_voice(window: Window, look: Look) -> None:
    screen, focus = on_show(window, look, 1)
    screen.light(LONG, LONG.index("Sunday"), 6)
    assert "Sunday" in focus.words
    screen.mark(PHRASES[1])
    assert focus.words == PHRASES[1].words


def test_a_screen_reader_is_told_the_clear_lines(window: Window, look: Look) -> None:
    _, focus = on_show(window, look, 3)
    assert focus.accessibleName() == focus.words
    assert focus.words.startswith("The bus stops near")


def test_it_can_be_reached_by_keyboard_before_the_way_on(window: Window, look: Look) -> None:
    screen, focus = on_show(window, look, 1)
    assert screen.focusWidget() is focus


@pytest.mark.parametrize("name", every_theme())
def test_what_is_veiled_is_still_seven_to_one(name: str) -> None:
    theme = every_theme()[name]
    thick = veil_over(theme.ink, theme.panel)
    assert contrast(mixed(theme.ink, theme.panel, thick), theme.panel) >= 7


def test_the_veil_is_seen_in_each_of_our_themes() -> None:
    for name in ThemeName:
        if name is not ThemeName.COMPUTER:
            theme = every_theme()[name]
            assert veil_over(theme.ink, theme.panel) > 0.2
