"""The window while members use it: it fills the screen, and nobody leaves it by accident."""

import logging

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.ui.window import Window

_log = logging.getLogger(__name__)

FULL = Qt.WindowState.WindowFullScreen
SMALL = Qt.WindowState.WindowMinimized
RAISED_ON = frozenset({"xcb", "cocoa"})
"""Where a window may come back to the front without a flash: not on Windows or Wayland."""

PLACED_MS = 500
"""By then whoever places windows on an X screen has made it full."""


class Kiosk(QObject):
    """Keeps the window full and open from *Hand to member* until a passphrase opens the desk.

    Closing it by its X, Alt+F4 or Cmd+Q is refused, and told: ``refused``. Making it small, or
    no longer full, is undone. After Alt+Tab it comes back to the front, where that can be
    done calmly. What the computer keeps for itself cannot be held by any app, and is not:
    the Windows key and Ctrl+Alt+Del on Windows, Alt+Tab on Windows and Wayland, Cmd+Tab and
    Force Quit on macOS. Nor are keys taken from other programs: a screen reader, a magnifier
    or a keyboard on the screen must always be reached.

    The computer itself can always end the app: see ``let_through``.

    It remembers nothing over a restart. Our own board opens with its passphrase, straight to
    *Who is here?*, and is handed over by that: so after a crash it comes back into this.
    The welcome, the door before a board is open, and a practice board that nobody has handed
    over yet, are closed like any window: there, people try the app at home.
    """

    refused = Signal()  # somebody wanted to close the window

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.is_on = False
        self._lets_through = False
        self._wants_full = QTimer(self)
        self._wants_full.setSingleShot(True)
        self._wants_full.timeout.connect(self.restore)
        window.installEventFilter(self)
        window.showed.connect(self._stay)
        window.application.applicationStateChanged.connect(self._notice_leaving)

    def start(self) -> None:
        """Fill the screen that the window is on, and stay."""
        self.is_on = True
        self.restore()
        QTimer.singleShot(PLACED_MS, self, self._fill)

    def end(self) -> None:
        """Be a window like any other again, as it was before."""
        if self.is_on:
            self.is_on = False
            self._wants_full.stop()
            self._window.setWindowState(self._window.windowState() & ~FULL)

    def let_through(self) -> None:
        """Let the window be closed: the computer shuts down, or somebody ends the app from it.

        Should it not come to that, the window stays again from the next screen on.
        """
        self._lets_through = True

    def restore(self) -> None:
        """Be full again, whatever has happened to the window."""
        state = self._window.windowState()
        if self.is_on and (not state & FULL or state & SMALL):
            self._window.setWindowState(state & ~SMALL | FULL)

    def _fill(self) -> None:
        """Be as large as the screen, on an X screen that has nobody who places windows."""
        handle = self._window.windowHandle()
        if self.is_on and QApplication.platformName() == "xcb":
            screen = handle.screen().geometry()
            if handle.geometry() != screen:
                handle.setGeometry(screen)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Refuse to close, and undo what makes the window small."""
        if not self.is_on:
            return False
        if event.type() is QEvent.Type.WindowStateChange:
            self._wants_full.start(0)
        elif event.type() is QEvent.Type.Close and not self._lets_through:
            event.ignore()
            _log.info("Closing was refused: members use the app")
            self.refused.emit()
            return True
        return False

    def _stay(self) -> None:
        self._lets_through = False

    def _notice_leaving(self, state: Qt.ApplicationState) -> None:
        if self.is_on and state is not Qt.ApplicationState.ApplicationActive:
            QTimer.singleShot(0, self, self._come_back)

    def _come_back(self) -> None:
        """Ask once to be in front. It does not fight: whoever comes between again may stay."""
        is_away = QApplication.applicationState() is not Qt.ApplicationState.ApplicationActive
        if self.is_on and is_away and QApplication.platformName() in RAISED_ON:
            self._window.raise_()
            self._window.activateWindow()
