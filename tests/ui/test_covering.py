"""A covered desk comes back as it was."""

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.ui.covering import CoveredDesk
from app.ui.window import Window
from tests.ui.fit import settle


@pytest.fixture
def desk(window: Window) -> QWidget:
    """Return a desk with two buttons, that is shown."""
    made = QWidget()
    layout = QVBoxLayout(made)
    for words in ("Save", "Print"):
        layout.addWidget(QPushButton(words))
    window.show_screen(made)
    settle()
    return made


def test_the_keyboard_is_where_it_was(window: Window, desk: QWidget) -> None:
    button = desk.findChildren(QPushButton)[1]
    button.setFocus()
    covered = CoveredDesk(window, desk)
    covered.uncover()
    assert window.focusWidget() is button


def test_a_desk_comes_back_although_what_the_keyboard_was_on_has_gone(
    window: Window, desk: QWidget
) -> None:
    button = desk.findChildren(QPushButton)[1]
    button.setFocus()
    covered = CoveredDesk(window, desk)
    button.deleteLater()
    settle()
    covered.uncover()
    assert window.centralWidget() is desk
