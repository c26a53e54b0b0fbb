"""Watches for windows that open by mistake."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class StrayWindows(QObject):
    """Remembers every window that opens besides the ones that may."""

    def __init__(self, application: QApplication, allowed: QWidget) -> None:
        super().__init__()
        self.found: list[str] = []
        self._allowed = allowed
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note a widget that is shown as a window of its own."""
        if event.type() != QEvent.Type.Show or not isinstance(watched, QWidget):
            return False
        if watched.isWindow() and watched is not self._allowed:
            self.found.append(repr(watched))
        return False
