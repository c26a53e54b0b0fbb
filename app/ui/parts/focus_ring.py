"""The ring round what the keyboard is on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.ui.parts.ring import Ring
from app.ui.window import Window

ROOM = 24
"""How far from the edge of what scrolls a thing stands that is scrolled to."""


class FocusRing(Ring):
    """A thick ring that follows the keyboard, on both sides of the app (handbook 5.2).

    It is only there once someone uses the keyboard; moving on by mouse or finger hides it. It
    is whole even at the edge of the window; and what the keyboard comes to is scrolled to.
    """

    outer, inner, gap = 6, 5, 1  # the inner covers one px of the outer (handbook 5.2)
    is_whole = True

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._by_keyboard = False
        window.application.focusChanged.connect(self._follow)
        window.used_keyboard.connect(self._use_keyboard)

    @property
    def is_wanted(self) -> bool:
        """Whether someone uses the keyboard."""
        return self._by_keyboard

    def _use_keyboard(self) -> None:
        """Show at once where the keyboard is, even before it moves."""
        self._by_keyboard = True
        self.go_round(QApplication.focusWidget())

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._by_keyboard = False
        elif self._by_keyboard and new is not None:
            scroll_to(new)
        self.go_round(new)


def scroll_to(widget: QWidget) -> None:
    """Bring a widget into sight, in everything that it can be scrolled in."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, ROOM, ROOM)
        around = around.parentWidget()
