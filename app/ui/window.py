"""The one window: it shows one screen at a time."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from app.ui.look import Look
from app.ui.parts.focus_ring import FocusRing

SIZE = QSize(1366, 768)
LEAST = QSize(1024, 640)


class Window(QMainWindow):
    """Shows a screen and puts away the one before. Esc always stops the voice."""

    asked_for_silence = Signal()
    painted = Signal()  # sent once, when people first see something
    closing = Signal()
    showed = Signal(object)  # the screen that is now being shown

    def __init__(self, look: Look, application: QApplication) -> None:
        super().__init__()
        self._application = application
        self._worn = ""
        self._has_painted = False
        self.setWindowTitle(look("together.name").words)
        self.setMinimumSize(LEAST)
        self.resize(SIZE)
        self.look = look
        self._ring = FocusRing(look, application, self)
        self.wear(look)

    def wear(self, look: Look) -> None:
        """Show everything from now on in this look."""
        self.look = look
        self._ring.wear(look)
        if look.style_sheet != self._worn:
            self._worn = look.style_sheet
            self._application.setStyleSheet(self._worn)

    def show_screen(self, screen: QWidget) -> None:
        """Show a screen; the one before is deleted."""
        self.setCentralWidget(screen)
        if self.focusWidget() is None:
            screen.setFocus(Qt.FocusReason.OtherFocusReason)
        self.showed.emit(screen)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's signature
        """Notice that someone uses the keyboard."""
        self._ring.use_keyboard()
        return super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Silence the voice on Esc, whatever is on the screen."""
        if event.key() == Qt.Key.Key_Escape:
            self.asked_for_silence.emit()
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Notice the first paint: what is slow may begin after it."""
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell everyone before the window goes."""
        self.closing.emit()
        super().closeEvent(event)
