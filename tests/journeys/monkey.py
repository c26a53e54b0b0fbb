"""A monkey at the laptop: it presses whatever it likes, and it always does so the same way."""

from random import Random

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.audit.seen import shown_part, words_on
from app.ui.window import Window
from tests.ui.pressing import let_time_pass

KEYS = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Space,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
    Qt.Key.Key_F1,
    Qt.Key.Key_1,
    Qt.Key.Key_5,
    Qt.Key.Key_Q,
    Qt.Key.Key_Z,
)
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
LOOK_MS = 20
SETTLE_EACH = 5
ON = 0.6
"""How often it goes on where it can: else it would never get far."""


class Monkey:
    """Presses buttons, places and keys. It leaves alone what stands in ``spared``."""

    def __init__(self, window: Window, seed: int, spared: frozenset[str] = frozenset()) -> None:
        self._window = window
        self._random = Random(seed)  # noqa: S311 - no secret
        self._spared = spared
        self.last: list[str] = []
        self._closes = QTimer(window, interval=LOOK_MS)
        self._closes.timeout.connect(_close_what_waits)
        self._closes.start()

    def go(self, events: int) -> None:
        """Do so many things, one after another, faster than anybody could."""
        for at in range(events):
            self.act()
            if at % SETTLE_EACH == 0:
                QApplication.processEvents()
        QApplication.processEvents()

    def act(self) -> None:
        """Do one thing."""
        if self._random.random() < 0.8:
            let_time_pass(self._window)
        chance = self._random.random()
        if chance < 0.55:
            self._press_a_button()
        elif chance < 0.65:
            self._press(self._any_place(), self._any_place())
        else:
            self._press_a_key()

    def rest(self) -> None:
        """Stop closing what waits."""
        self._closes.stop()

    def _press_a_button(self) -> None:
        buttons = ways(self._window)
        on = [one for one in buttons if one.property("kind") == "next"]
        if on and self._random.random() < ON:
            buttons = on
        if buttons:
            place = self._inside(shown_part(self._random.choice(buttons)))
            self._press(place, place)

    def _press(self, start: QPoint, end: QPoint) -> None:
        if self._is_spared(self._window.childAt(start)):
            return
        self._remember(f"press {start.x()}, {start.y()}")
        QTest.mousePress(self._window.windowHandle(), LEFT, NONE, start)
        if end != start:
            QTest.mouseMove(self._window.windowHandle(), end)
        QTest.mouseRelease(self._window.windowHandle(), LEFT, NONE, end)

    def _press_a_key(self) -> None:
        key = self._random.choice(KEYS)
        if not self._is_spared(self._window.focusWidget()):
            self._remember(f"key {key.name}")
            QTest.keyClick(self._window.windowHandle(), key)

    def _is_spared(self, widget: QWidget | None) -> bool:
        while widget is not None and not isinstance(widget, QAbstractButton):
            widget = widget.parentWidget()
        return widget is not None and words_on(widget) in self._spared

    def _any_place(self) -> QPoint:
        return self._inside(self._window.rect())

    def _inside(self, area: QRect) -> QPoint:
        right, down = (
            self._random.randrange(area.width()),
            self._random.randrange(area.height()),
        )
        return area.topLeft() + QPoint(right, down)

    def _remember(self, what: str) -> None:
        self.last = [*self.last[-9:], what]


def ways(window: Window) -> list[QAbstractButton]:
    """Every button that can be pressed just now."""
    found = window.findChildren(QAbstractButton)
    usable = [one for one in found if one.isVisible() and one.isEnabled()]
    return [one for one in usable if not shown_part(one).isEmpty()]


def _close_what_waits() -> None:
    """Close a menu or a window that waits for an answer: nobody will give it one."""
    waiting = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if waiting is not None:
        waiting.close()
