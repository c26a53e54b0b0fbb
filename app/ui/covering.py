"""Covering the desk at once, so that nothing of it is seen, pressed or read out."""

from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from shiboken6 import isValid

from app.ui.window import Window


def close_all_above(window: Window) -> None:
    """Close every dialog, menu and pop-up of the app, whoever waits for an answer there."""
    QToolTip.hideText()
    for one in QApplication.topLevelWidgets():
        if one is not window and one.isVisible():
            one.close()
            if one.isVisible():  # it will not be closed by anything but an answer
                one.hide()


def forget_copied() -> None:
    """Leave nothing to be pasted by whoever comes next."""
    clipboard = QApplication.clipboard()
    clipboard.clear()
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


class CoveredDesk:
    """The desk while it is locked: in no window, with everything on it as it was."""

    def __init__(self, window: Window, desk: QWidget) -> None:
        close_all_above(window)
        self._window = window
        self._desk = desk
        self._focus: QWidget | None = window.focusWidget()
        window.put_aside()

    def uncover(self) -> None:
        """Put the desk back in its window, and the keyboard where it was, if that is there."""
        self._window.show_screen(self._desk)
        focus = self._focus
        if focus is not None and isValid(focus) and self._desk.isAncestorOf(focus):
            focus.setFocus()

    def throw_away(self) -> None:
        """Let go of the desk for good."""
        self._desk.deleteLater()
