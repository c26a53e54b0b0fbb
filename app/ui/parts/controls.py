"""What can be pressed on a screen, where it is, and pressing it."""

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from app.ui.parts.answer_pill import AnswerPill
from app.ui.parts.big_button import BigButton
from app.ui.parts.sheet import Sheet

CHOICES = (BigButton, AnswerPill)
FIELDS = (QLineEdit, QPlainTextEdit)
Pressable = QAbstractButton | Sheet | QLineEdit | QPlainTextEdit


def control_at(window: QWidget, where: QPointF) -> QAbstractButton | Sheet | None:
    """The button or the sheet at a place in a window, if there is one."""
    widget: QWidget | None = window.childAt(where.toPoint())
    while widget is not None and not isinstance(widget, (QAbstractButton, Sheet)):
        widget = widget.parentWidget()
    return widget


def pressable_at(window: QWidget, where: QPointF) -> Pressable | None:
    """What can be pressed at a place in a window, or typed into, if there is something."""
    widget: QWidget | None = window.childAt(where.toPoint())
    while widget is not None and not isinstance(widget, (QAbstractButton, Sheet, *FIELDS)):
        widget = widget.parentWidget()
    return widget


def is_at(window: QWidget, button: QAbstractButton, where: QPointF) -> bool:
    """Whether a button is still there, at a place in a window."""
    if not isValid(button) or not window.isAncestorOf(button):
        return False
    return button.rect().contains(button.mapFrom(window, where.toPoint()))


def is_choice(button: QAbstractButton) -> bool:
    """Whether a button is an answer, or something else to choose, and has words to hear."""
    return isinstance(button, CHOICES) and bool(button.phrase.words)


def send_mouse(window: QWidget, kind: QEvent.Type, where: QPointF) -> None:
    """Give a window another press or release of the mouse in the place of a real one."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    down = left if kind == QEvent.Type.MouseButtonPress else none
    keys = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(kind, where, where, where, left, down, keys)
    QCoreApplication.sendEvent(window.windowHandle(), event)
