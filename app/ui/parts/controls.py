"""What stands on a screen at some place, and whether it can be pressed."""

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QAbstractButton, QWidget
from shiboken6 import isValid

from app.ui.parts.answer_pill import AnswerPill
from app.ui.parts.big_button import BigButton
from app.ui.parts.sheet import Sheet

CHOICES = (BigButton, AnswerPill)


def control_at(window: QWidget, where: QPointF) -> QAbstractButton | Sheet | None:
    """The button or the sheet at a place in a window, if there is one."""
    widget: QWidget | None = window.childAt(where.toPoint())
    while widget is not None and not isinstance(widget, (QAbstractButton, Sheet)):
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
