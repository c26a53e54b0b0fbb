"""Nothing moves by itself."""

import re
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QTimerEvent
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStyle,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.ui.member.stage import Stage
from app.ui.still import EFFECTS
from app.ui.window import Window
from tests.ui.fit import settle
from tests.ui.member.screens import SCREENS
from tests.ui.reading import Ear

APP = Path(__file__).parents[2] / "app"
MOVERS = frozenset(
    {
        "QAbstractAnimation",
        "QGraphicsOpacityEffect",
        "QMovie",
        "QParallelAnimationGroup",
        "QPropertyAnimation",
        "QScroller",
        "QSequentialAnimationGroup",
        "QSplashScreen",
        "QTimeLine",
        "QVariantAnimation",
    }
)
MAY_MOVE = (APP / "ui" / "parts" / "dwell_ring.py", APP / "audit" / "painted.py")
"""The ring of whoever rests a pointer, who asked for it; and what looks for what moves."""


class Repaints(QObject):
    """Counts what is painted or woken in a window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.found: list[str] = []
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note a paint, or a timer of something that can be seen."""
        is_one = isinstance(event, QPaintEvent | QTimerEvent)
        if is_one and isinstance(watched, QWidget) and watched.window() is self._window:
            self.found.append(f"{type(event).__name__} of {watched!r}")
        return False


def active_timers(root: QObject) -> list[QTimer]:
    """The timers that run in something that can be seen."""
    return [timer for timer in root.findChildren(QTimer) if timer.isActive()]


def moves(window: Window) -> list[str]:
    """What happens by itself on a screen that has found its place."""
    for _time in range(2):
        settle()
    first = window.grab().toImage()
    watch = Repaints(window)
    window.application.installEventFilter(watch)
    for _time in range(3):
        QApplication.processEvents()
    window.application.removeEventFilter(watch)
    found = [*watch.found, *map(repr, active_timers(window))]
    return found if window.grab().toImage() == first else [*found, "it looks different"]


WAITS = {"unlock held"}
"""Where a facilitator has to wait for the next try."""


def test_no_screen_of_members_moves_or_speaks_or_waits_by_itself(
    window: Window, stage: Stage
) -> None:
    ear, found = Ear(stage), {}
    for name, make in SCREENS.items():
        stage.show(partial(make, stage.look), stage.again, stage.again)
        found[name] = [*moves(window), *ear.said]
    assert {name for name, what in found.items() if what} == WAITS


def test_what_moves_would_be_noticed(window: Window) -> None:
    mover = QLabel("Here")
    timer = QTimer(mover, interval=0)
    timer.timeout.connect(lambda: mover.setText(mover.text() + "."))
    window.show_screen(mover)
    timer.start()
    found = moves(window)
    assert "it looks different" in found
    assert any("Paint" in one for one in found)
    assert any("QTimer" in one for one in found)


def test_no_line_blinks_in_a_field(qtbot: QtBot, window: Window) -> None:
    field = QLineEdit()
    window.show_screen(field)
    with qtbot.waitActive(window):
        window.activateWindow()
    field.setFocus(Qt.FocusReason.TabFocusReason)
    assert QApplication.cursorFlashTime() == 0
    settle()
    assert field.hasFocus()
    first = field.grab().toImage()
    QApplication.processEvents()
    assert field.grab().toImage() == first


@pytest.mark.parametrize("effect", EFFECTS)
def test_no_effect_of_the_computer_is_on(window: Window, effect: Qt.UIEffect) -> None:
    assert not QApplication.isEffectEnabled(effect)


@pytest.mark.parametrize(
    "kind", [QComboBox, QLineEdit, QMenu, QProgressBar, QPushButton, QScrollArea, QTreeView]
)
def test_the_style_takes_no_time_to_show_a_change(
    qtbot: QtBot, window: Window, kind: type[QWidget]
) -> None:
    made = kind()
    qtbot.addWidget(made)
    made.ensurePolished()
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    assert made.style().styleHint(hint, None, made) == 0


def test_no_bar_goes_round_while_it_does_not_know_how_far() -> None:
    busy = [
        str(file.relative_to(APP))
        for file in sorted(APP.rglob("*.py"))
        if "setRange(0, 0)" in file.read_text(encoding="utf-8")
    ]
    assert busy == []


def test_nothing_in_the_app_is_made_to_move() -> None:
    found = [
        f"{file.relative_to(APP)}: {mover}"
        for file in sorted(APP.rglob("*.py"))
        if file not in MAY_MOVE
        for mover in MOVERS.intersection(re.findall(r"\w+", file.read_text(encoding="utf-8")))
    ]
    assert found == []
