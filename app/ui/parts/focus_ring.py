"""The ring round what the keyboard is on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.parts.ring import Ring
from app.ui.window import Window


class FocusRing(Ring):
    """A thick ring that follows the keyboard, on both sides of the app (handbook 5.2).

    It is only there once someone uses the keyboard; moving on by mouse or finger hides it.
    """

    outer, inner, gap = 6, 5, 2  # the inner covers one px of the outer (handbook 5.2)

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
        self._by_keyboard = True

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._by_keyboard = False
        self.go_round(new)
