"""Waits for the press of somebody's switch, to learn which one it is."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from app.ui.parts.controls import control_at
from app.ui.parts.pads import Pads
from app.ui.parts.switch_names import CHORDS, button_name, key_name
from app.ui.parts.switches import PRESSES
from app.ui.window import Window


class SwitchEar(QObject):
    """Hears any key, button of a mouse, gamepad or joystick in place of the window.

    A click of the left button on something to press goes on pressing it, so that a helper's
    mouse can leave; so can Esc. Keys that must not be a switch are refused.
    """

    heard = Signal(str)  # the name of what was pressed
    refused = Signal()
    left = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._held: set[Qt.MouseButton] = set()
        self._pads = Pads(self)
        self._pads.pressed.connect(self._hear_pad)

    def listen(self) -> None:
        """Hear every press from now on, before anything else does."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
            handle.installEventFilter(self)
            self._pads.listen()

    def rest(self) -> None:
        """Leave every press to the window again."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
        self._pads.rest()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep from the window what is heard."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                self._hear_key(event)
            return not event.modifiers() & CHORDS
        if isinstance(event, QMouseEvent):
            return self._take_button(event)
        return False

    def _hear_key(self, event: QKeyEvent) -> None:
        name = "" if event.modifiers() & CHORDS else key_name(event.key())
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif name:
            self.heard.emit(name)
        else:
            self.refused.emit()

    def _take_button(self, event: QMouseEvent) -> bool:
        button = event.button()
        if event.type() in PRESSES:
            self._held.discard(button)
            is_left = button is Qt.MouseButton.LeftButton
            if is_left and control_at(self._window, event.position()) is not None:
                return False
            self._held.add(button)
            if event.type() == QEvent.Type.MouseButtonPress:
                self.heard.emit(button_name(button))
            return True
        if event.type() == QEvent.Type.MouseButtonRelease and button in self._held:
            self._held.discard(button)
            return True
        return False

    def _hear_pad(self, name: str) -> None:
        if self._window.isActiveWindow():
            self.heard.emit(name)
