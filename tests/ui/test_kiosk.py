"""The window while members use it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.kiosk import Kiosk
from app.ui.window import Window
from tests.ui.fit import settle

FULL = Qt.WindowState.WindowFullScreen


@pytest.fixture
def kiosk(window: Window) -> Iterator[Kiosk]:
    """Return a window that members use, with something on it that takes keys."""
    made = Kiosk(window)
    window.show_screen(QWidget())
    made.start()
    settle()
    yield made
    made.end()


def test_it_fills_the_screen_until_it_ends(window: Window, kiosk: Kiosk) -> None:
    assert window.isFullScreen()
    kiosk.end()
    settle()
    assert not window.isFullScreen()
    assert window.width() == 1366


def test_a_window_that_was_as_large_as_can_be_is_so_again(window: Window) -> None:
    kiosk = Kiosk(window)
    window.showMaximized()
    kiosk.start()
    settle()
    assert window.isFullScreen()
    kiosk.end()
    settle()
    assert window.isMaximized()
    assert not window.isFullScreen()


def test_closing_is_refused_and_told(qtbot: QtBot, window: Window, kiosk: Kiosk) -> None:
    closed: list[bool] = []
    window.closing.connect(lambda: closed.append(True))
    with qtbot.waitSignal(kiosk.refused):
        assert not window.close()
    assert window.isVisible()
    assert not closed


def test_the_computers_own_close_is_refused_too(
    qtbot: QtBot, window: Window, kiosk: Kiosk
) -> None:
    event = QCloseEvent()
    with qtbot.waitSignal(kiosk.refused):
        QCoreApplication.sendEvent(window.windowHandle(), event)
    assert not event.isAccepted()
    assert window.isVisible()


def test_quitting_the_whole_app_is_refused_while_members_use_it(
    qtbot: QtBot, window: Window, kiosk: Kiosk
) -> None:
    with qtbot.waitSignal(kiosk.refused):
        QApplication.closeAllWindows()
    assert window.isVisible()


def test_no_key_leaves(qtbot: QtBot, window: Window, kiosk: Kiosk) -> None:
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    for key, held in (
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Q, control),
        (Qt.Key.Key_W, control),
        (Qt.Key.Key_M, control),
        (Qt.Key.Key_F4, alt),
        (Qt.Key.Key_F9, alt),
    ):
        qtbot.keyClick(window, key, held)
    settle()
    assert window.isVisible()
    assert window.isFullScreen()


@pytest.mark.parametrize("leave", ["showMinimized", "showNormal", "showMaximized"])
def test_making_it_small_is_undone(
    qtbot: QtBot, window: Window, kiosk: Kiosk, leave: str
) -> None:
    getattr(window, leave)()
    qtbot.waitUntil(lambda: window.isFullScreen() and not window.isMinimized())


def test_the_computer_may_always_end_it(qtbot: QtBot, window: Window, kiosk: Kiosk) -> None:
    kiosk.let_through()
    with qtbot.waitSignal(window.closing):
        assert window.close()


def test_an_end_that_was_called_off_leaves_it_as_it_was(window: Window, kiosk: Kiosk) -> None:
    kiosk.let_through()
    window.show_screen(QWidget())
    assert not window.close()
    assert window.isVisible()


def test_once_it_has_ended_the_window_closes_as_any_other(
    qtbot: QtBot, window: Window, kiosk: Kiosk
) -> None:
    kiosk.end()
    with qtbot.waitSignal(window.closing):
        assert window.close()
