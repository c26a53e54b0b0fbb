"""Whether what one sees is what one presses."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

from app.audit.measure import Measure, Shown
from app.audit.seen import CONTROLS, controls, name, shown_part
from app.ui.member.presses import Presses

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
OUTSIDE = QPoint(-10_000, -10_000)
INSET = 4


def hit(shown: Shown, measure: Measure) -> None:
    """Each place of a control is that control, and a real press there reaches it.

    Sliding off before letting go undoes the press, so nothing comes of it.
    """
    for widget in controls(shown.root):
        free = None
        for point in _points(_pressable(widget)):
            found = _control_at(shown.window, point)
            if found is not None and found is not widget and widget.isAncestorOf(found):
                continue  # a button on a card is seen there, and pressed there
            free = free or point
            measure.expect(
                found is widget,
                f"{name(widget)} at {point.x()}, {point.y()}",
                name(found) if found else "nothing",
                "itself",
            )
        if free is not None and widget.isEnabled():
            _press(shown, widget, free, measure)


def _press(shown: Shown, widget: QWidget, at: QPoint, measure: Measure) -> None:
    if isinstance(widget, QPushButton | QToolButton) and widget.menu() is not None:
        return  # it opens as soon as it is pressed
    if isinstance(widget, QAbstractButton):
        _press_button(shown, widget, at, measure)
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        _click(shown, at, at)
        now = shown.window.focusWidget()
        measure.expect(now is widget, widget, "a press is not for it", "the keyboard")


def _press_button(shown: Shown, button: QAbstractButton, at: QPoint, measure: Measure) -> None:
    clicks: list[None] = []

    def count() -> None:
        clicks.append(None)

    button.clicked.connect(count)
    _be_heard(shown)
    handle = shown.window.windowHandle()
    QTest.mousePress(handle, LEFT, NONE, at)
    is_down = button.isDown()
    QTest.mouseMove(handle, OUTSIDE)
    QTest.mouseRelease(handle, LEFT, NONE, OUTSIDE)
    button.clicked.disconnect(count)
    measure.expect(is_down, button, "a press does not reach it", "a press that does")
    measure.expect(not clicks, button, "sliding off pressed it", "nothing comes of it")


def _click(shown: Shown, at: QPoint, end: QPoint) -> None:
    _be_heard(shown)
    handle = shown.window.windowHandle()
    QTest.mousePress(handle, LEFT, NONE, at)
    QTest.mouseRelease(handle, LEFT, NONE, end)


def _be_heard(shown: Shown) -> None:
    """Be past the moment in which presses are ignored."""
    for judge in shown.window.findChildren(Presses):
        judge.end_rest()


def _control_at(window: QWidget, point: QPoint) -> QWidget | None:
    widget: QWidget | None = window.childAt(point)
    while widget is not None and not isinstance(widget, CONTROLS):
        widget = widget.parentWidget()
    while widget is not None and _is_part(widget):
        widget = widget.parentWidget()
    return widget


def _is_part(widget: QWidget) -> bool:
    """Whether this is the field inside a box to choose from or to count in."""
    parent = widget.parentWidget()
    return isinstance(widget, QLineEdit) and isinstance(parent, CONTROLS)


def _pressable(widget: QWidget) -> QRect:
    """The part of a control that people see: of a box to tick, its box and its words."""
    part = shown_part(widget)
    if isinstance(widget, QCheckBox | QRadioButton):
        part.setWidth(min(part.width(), widget.sizeHint().width()))
    return part


def _points(area: QRect) -> Iterator[QPoint]:
    """The middle of an area, its corners and the middles of its sides."""
    if area.width() < 3 * INSET or area.height() < 3 * INSET:
        return
    inside = area.adjusted(INSET, INSET, -INSET, -INSET)
    middle = inside.center()
    for x in (middle.x(), inside.left(), inside.right()):
        for y in (middle.y(), inside.top(), inside.bottom()):
            yield QPoint(x, y)
