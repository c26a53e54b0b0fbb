"""The one window: it shows one screen at a time."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMainWindow, QWidget

from app import NAME
from app.ui.parts.steady_hand import SteadyHand
from app.ui.still import keep_still

SIZE = QSize(1366, 768)
LEAST = QSize(1024, 640)
MOVING = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)
PRESSING = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})
PAUSES = frozenset({Qt.Key.Key_F9, Qt.Key.Key_Pause})
"""Each of these stops what goes on by itself, a light or a ring, and starts it again."""
FIRST_STYLE = "background: #FBF8F1; color: #1C2233; font: bold 42px Andika"
"""The light theme's, for the moment before the theme is there: reading it takes a while."""


class Window(QMainWindow):
    """Shows a screen and puts away the one before. Esc always stops the voice.

    It is light, so that it can be painted at once: until there is a screen it shows the
    name of the app.
    """

    asked_for_silence = Signal()
    used_keyboard = Signal()
    painted = Signal()  # sent once, when people first see something
    showed = Signal(object)  # the screen that is now being shown
    closing = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.application = application
        keep_still(application)
        self._worn = ""
        self._has_painted = False
        self.setWindowTitle(NAME)
        self.setMinimumSize(LEAST)
        self.resize(SIZE)
        self._steady_hand = SteadyHand(self)
        first = QLabel(NAME, alignment=Qt.AlignmentFlag.AlignCenter)
        first.setStyleSheet(FIRST_STYLE)
        self.setCentralWidget(first)

    def wear(self, style_sheet: str) -> None:
        """Show everything from now on in this style."""
        if style_sheet != self._worn:
            self._worn = style_sheet
            self.application.setStyleSheet(style_sheet)

    def show_screen(self, screen: QWidget) -> None:
        """Show a screen; the one before is deleted."""
        self.setCentralWidget(screen)
        self.showed.emit(screen)
        screen.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_aside(self) -> None:
        """Take the screen out of the window without deleting it: it may come back."""
        self.takeCentralWidget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the keyboard in a field too, which keeps its keys to itself."""
        is_press = event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() in MOVING:
            self.used_keyboard.emit()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Notice that someone moves about or presses by keyboard, before the focus has moved.

        Qt moves the focus by itself too, when a screen goes: that is no use of a keyboard. Nor
        is typing a space.
        """
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            presses = isinstance(self.focusWidget(), QAbstractButton)
            if event.key() in MOVING or (presses and event.key() in PRESSING):
                self.used_keyboard.emit()
        return super().event(event)

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

    def showEvent(self, event: QShowEvent) -> None:
        """Steady the hand from now on."""
        super().showEvent(event)
        self.windowHandle().installEventFilter(self._steady_hand)
        self.windowHandle().installEventFilter(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell everyone before the app goes. What is still to be finished, is so unseen."""
        self.hide()
        self.closing.emit()
        super().closeEvent(event)
