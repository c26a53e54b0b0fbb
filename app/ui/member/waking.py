"""The first press of a switch, on the screens that ask who is here."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit

from app.domain.profiles import ScreenProfile
from app.ui import screen_reader
from app.ui.parts.controls import FIELDS, control_at
from app.ui.parts.pads import Pads
from app.ui.parts.switch_names import (
    ANY_BUTTON,
    CHORDS,
    PAD,
    USUAL,
    button_name,
    key_name,
    switches_of,
)
from app.ui.window import MOVING, Window


class Waking(QObject):
    """Lets members who use switches begin a visit by themselves.

    Before anyone has said who they are, nothing moves: most people do without a light. Once a
    switch is pressed that one of the members has, it wakes: from then on the light goes as for
    them. A helper's mouse goes on pressing, and so does a keyboard once it moves about, or
    beside a screen reader.
    While somebody types, such as a name or a passphrase, nothing wakes.
    """

    woken = Signal(object)  # the ScreenProfile that the switch belongs to

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._by_name: dict[str, ScreenProfile] = {}
        self._used_keyboard = False
        self._pads = Pads(self)
        self._pads.pressed.connect(self._take_pad)

    def know(self, profiles: Iterable[ScreenProfile]) -> None:
        """Wake for the switches of these; where two have the same, for the slower one."""
        self._used_keyboard = False
        self._by_name = {
            name: profile
            for profile in sorted(profiles, key=lambda one: one.scan_ms)
            for name in switches_of(profile.access, profile.scanning)
        }
        self.listen()

    def listen(self) -> None:
        """Hear presses before all else that takes them, if there is anyone to wake for."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
            if self._by_name:
                handle.installEventFilter(self)
        if any(name.startswith(PAD) for name in self._by_name):
            self._pads.listen()
        else:
            self._pads.rest()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep from the window the press that wakes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            return self._take_button(event)
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        name = key_name(event.key())
        if event.key() in MOVING and name not in self._by_name:
            self._used_keyboard = True
        by_keys = self._used_keyboard or screen_reader.is_here()
        is_for_keyboard = by_keys and any(name in one for one in USUAL.values())
        moves_about = event.key() == Qt.Key.Key_Tab
        self._used_keyboard |= moves_about
        if event.modifiers() & CHORDS or is_for_keyboard or moves_about:
            return False
        if event.isAutoRepeat() or self._is_typing(event.text()):
            return False
        return self._wake(name)

    def _is_typing(self, letter: str = "") -> bool:
        """Whether the keyboard is in a field with words in it, or begins them by this."""
        field = self._window.focusWidget()
        if not isinstance(field, FIELDS):
            return False
        words = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
        return bool(words or letter.strip())

    def _take_button(self, event: QMouseEvent) -> bool:
        is_left = event.button() is Qt.MouseButton.LeftButton
        on_control = is_left and control_at(self._window, event.position()) is not None
        if on_control or self._is_typing():
            return False
        return self._wake(button_name(event.button())) or self._wake(ANY_BUTTON)

    def _take_pad(self, name: str) -> None:
        if self._window.isActiveWindow() and not self._is_typing():
            self._wake(name)

    def _wake(self, name: str) -> bool:
        profile = self._by_name.get(name)
        if profile is None:
            return False
        self.know(())
        self.woken.emit(profile)
        return True
